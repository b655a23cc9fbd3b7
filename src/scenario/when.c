#include "when.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/base/names.h"

static const char *const when_keys[] = {"field", "is", NULL};

void when_read(struct when_list *whens, const struct map *map, size_t position, struct field *field)
{
	struct reader *reader = map->reader;
	const struct yaml *yaml = map_map(map, "when", false);
	struct when when = {.field = position};
	struct map inside;

	if (!yaml ||
		!map_open(&inside, reader, yaml, map_key(map, "when"), _("「when」"), when_keys))
		return;
	field->when_field = map_line(&inside, "field", true);
	when.at = map_get(&inside, "field");
	when.is = map_word_list(&inside, "is", true);
	field->when_is = yaml_list_words(reader, when.is);
	if (!*field->when_field)
		return;
	whens->items = arena_push(reader->arena, whens->items, whens->count, sizeof(when));
	whens->items[whens->count++] = when;
}

static bool in_some_year(const struct year_options *years, size_t count, const char *id)
{
	for (size_t i = 0; i < count; i++)
		if (options_find(years[i].options, id))
			return true;
	return !count;
}

/* Whether the field offers this. An empty list offers everything: it is missing, and said to be. */
static bool has_option(const struct scenario *scenario, const struct field *field, const char *id)
{
	struct options options = field->options;

	switch (field->options_from) {
	case OPTIONS_THEMES:
		return in_some_year(scenario->theme_years, scenario->theme_year_count, id);
	case OPTIONS_TYPES:
		return in_some_year(scenario->type_years, scenario->type_year_count, id);
	case OPTIONS_TASK_STATES:
		options = scenario->task_states;
		break;
	case OPTIONS_ROLES:
		options = scenario->roles;
		break;
	case OPTIONS_SESSIONS:
	case OPTIONS_OWN:
		break;
	}
	return !options.count || options_find(options, id);
}

static void check_words(struct reader *reader, const struct scenario *scenario,
	const struct when *when, const struct field *decides)
{
	if (decides->free_word)
		return;
	for (size_t i = 0; i < when->is.count; i++)
		if (!has_option(scenario, decides, when->is.items[i]->text))
			reader_problem(reader, when->is.items[i],
				_("「%s」は項目「%s」の選択肢にありません。"
				  "選択肢のidを書いてください。"),
				problems_word(reader->arena, when->is.items[i]->text), decides->id);
}

static void check_booleans(struct reader *reader, const struct when *when)
{
	for (size_t i = 0; i < when->is.count; i++)
		if (strcmp(when->is.items[i]->text, "true") != 0 &&
			strcmp(when->is.items[i]->text, "false") != 0)
			reader_problem(reader, when->is.items[i],
				_("check の項目が相手のときは true か false を書いてください。"));
}

/* Whether the value of the field is one that a `when` can ask for. */
static void check_value(struct reader *reader, const struct scenario *scenario,
	const struct when *when, const struct field *decides)
{
	switch (field_traits(decides->type)->asked) {
	case ASKED_WORDS:
		check_words(reader, scenario, when, decides);
		break;
	case ASKED_TRUTH:
		check_booleans(reader, when);
		break;
	case ASKED_NEVER:
		reader_problem(reader, when->at,
			_("「when」の相手にできるのは、選択肢のある項目"
			  "（choice、multi、scale）か check の項目です。"));
		break;
	}
}

/*
 * Each field depends on one other at the most, so a walk along the fields ends
 * at one that was walked over before. When that was in the same walk, nobody
 * could ever see the fields of this circle.
 */
static void check_circles(struct reader *reader, const struct when *const *when_of,
	const size_t *decides, size_t field_count)
{
	size_t *walked = ARENA_ARRAY(reader->arena, size_t, field_count);

	for (size_t i = 0; i < field_count; i++) {
		size_t at = i;

		while (at < field_count && !walked[at]) {
			walked[at] = i + 1;
			at = decides[at];
		}
		if (at < field_count && walked[at] == i + 1 && decides[at] < field_count)
			reader_problem(reader, when_of[at]->at,
				_("「when」が輪になっていて、どの項目も表示されません。"
				  "どれかの「when」を消してください。"));
	}
}

/* A consent hangs on no field that some patterns do not ask, not through others either: there
 * nobody could say はい. A circle is walked once around. */
static void check_consents(struct reader *reader, const struct when *const *when_of,
	const size_t *decides, const struct field *fields, size_t field_count)
{
	for (size_t i = 0; i < field_count; i++) {
		size_t at = fields[i].consent ? decides[i] : field_count, steps = 0;

		while (at < field_count && !fields[at].patterns.count && steps++ < field_count)
			at = decides[at];
		if (at < field_count && fields[at].patterns.count)
			reader_problem(reader, when_of[i]->at,
				_("項目「%s」は、たずねないパターンがあるので、「consent」の項目の条件にできません。"
				  "この「when」か、その項目の「patterns」を消してください。"),
				fields[at].id);
	}
}

void when_check(const struct when_list *whens, struct reader *reader,
	const struct scenario *scenario, const struct field *fields, size_t field_count)
{
	const struct when **when_of = ARENA_ARRAY(reader->arena, const struct when *, field_count);
	size_t *decides = ARENA_ARRAY(reader->arena, size_t, field_count);
	struct names names = {0};

	for (size_t i = 0; i < field_count; i++) {
		decides[i] = field_count;
		names_add(&names, reader->arena, fields[i].id, &fields[i]);
	}
	for (size_t i = 0; i < whens->count; i++) {
		const struct when *when = &whens->items[i];
		const struct field *decider = names_find(&names, when->at->text);

		if (!decider) {
			reader_problem(reader, when->at,
				_("項目「%s」がこの帳票にありません。"
				  "項目のidを書いてください。"),
				problems_word(reader->arena, when->at->text));
		} else if (decider == &fields[when->field]) {
			reader_problem(reader, when->at,
				_("項目を自分自身の条件にはできません。"
				  "ほかの項目のidを書いてください。"));
		} else {
			check_value(reader, scenario, when, decider);
			when_of[when->field] = when;
			decides[when->field] = (size_t)(decider - fields);
		}
	}
	check_circles(reader, when_of, decides, field_count);
	check_consents(reader, when_of, decides, fields, field_count);
}
