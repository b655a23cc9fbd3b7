#include "refs.h"

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/base/names.h"

void references_add(struct references *references, struct reader *reader, enum reference_kind kind,
	const struct yaml *node)
{
	references->items = arena_push(
		reader->arena, references->items, references->count, sizeof(*references->items));
	references->items[references->count++] = (struct reference){kind, node};
}

struct words references_read(struct references *references, const struct map *map, const char *key,
	bool required, enum reference_kind kind)
{
	struct yaml_list nodes = map_word_list(map, key, required);
	struct names names = {0};

	for (size_t i = 0; i < nodes.count; i++) {
		if (!yaml_check_new(map->reader, &names, nodes.items[i], nodes.items[i]->text))
			continue;
		references_add(references, map->reader, kind, nodes.items[i]);
	}
	return yaml_list_words(map->reader, nodes);
}

bool references_are_for_pattern(const struct map *map)
{
	struct reader *reader = map->reader;
	struct words patterns;

	if (!map_key(map, "patterns"))
		return true;
	reader->varies = true;
	patterns = references_read(reader->references, map, "patterns", true, REFERENCE_PATTERN);
	return !reader->pattern || !patterns.count || words_have(patterns, reader->pattern);
}

static void report(struct reader *reader, const struct reference *reference)
{
	const char *word = problems_word(reader->arena, reference->node->text);

	switch (reference->kind) {
	case REFERENCE_FORM:
		reader_problem(reader, reference->node,
			_("帳票「%s」がありません。"
			  "forms に書くか、名前を直してください。"),
			word);
		break;
	case REFERENCE_SESSION:
		reader_problem(reader, reference->node,
			_("回「%s」がありません。"
			  "sessions に書くか、名前を直してください。"),
			word);
		break;
	case REFERENCE_ROLE:
		reader_problem(reader, reference->node,
			_("立場「%s」がありません。"
			  "roles に書くか、名前（id）を直してください。"),
			word);
		break;
	case REFERENCE_PATTERN:
		reader_problem(reader, reference->node,
			_("パターン「%s」がありません。"
			  "patterns に書くか、名前を直してください。"),
			word);
		break;
	case REFERENCE_ANSWER:
		reader_problem(reader, reference->node,
			_("「%s」という、支援先に1枚の帳票の項目（表のほか）がありません。"
			  "帳票のidと項目のidを「#」でつないで書いてください。"),
			word);
		break;
	}
}

/* Of a form with more than one sheet nobody knows which is meant. */
static bool is_answer(const struct scenario *scenario, const char *word)
{
	const struct field *field;
	const struct form *form = scenario_shown(scenario, word, &field);

	return form && form->per == PER_ENGAGEMENT && field->type != FIELD_TABLE;
}

static bool is_there(const struct reference *reference, const struct names *there,
	const struct scenario *scenario)
{
	return reference->kind == REFERENCE_ANSWER
		       ? is_answer(scenario, reference->node->text)
		       : names_find(&there[reference->kind], reference->node->text) != NULL;
}

void references_check(
	const struct references *references, struct reader *reader, const struct scenario *scenario)
{
	struct names there[REFERENCE_COUNT] = {0};

	for (size_t i = 0; i < scenario->form_count; i++)
		names_add(&there[REFERENCE_FORM], reader->arena, scenario->forms[i].id, scenario);
	for (size_t i = 0; i < scenario->session_count; i++)
		names_add(&there[REFERENCE_SESSION], reader->arena, scenario->sessions[i].id,
			scenario);
	for (size_t i = 0; i < scenario->roles.count; i++)
		names_add(&there[REFERENCE_ROLE], reader->arena, scenario->roles.items[i].id,
			scenario);
	for (size_t i = 0; i < scenario->pattern_count; i++)
		names_add(&there[REFERENCE_PATTERN], reader->arena, scenario->patterns[i].id,
			scenario);
	for (size_t i = 0; i < references->count; i++)
		if (!is_there(&references->items[i], there, scenario))
			report(reader, &references->items[i]);
}
