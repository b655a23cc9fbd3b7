#include "banso/scenario/read.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/attr.h"
#include "banso/base/holds.h"
#include "banso/base/i18n.h"
#include "banso/base/names.h"
#include "banso/model/scenario.h"
#include "banso/scenario/files.h"
#include "fields.h"
#include "map.h"
#include "options.h"
#include "refs.h"
#include "sessions.h"

struct loader {
	struct reader reader;
	struct scenario *scenario;
	struct references references;
};

/* --- words the course has of its own --- */

/* R6 is 2024, H30 is 2018; 0 for what is no such year. */
static int fiscal_year(const char *text)
{
	size_t digits = *text ? strspn(text + 1, "0123456789") : 0;
	int year = digits == 1 || digits == 2 ? atoi(text + 1) : 0;

	if (year == 0 || text[1 + digits])
		return 0;
	return *text == 'R' ? 2018 + year : *text == 'H' ? 1988 + year : 0;
}

/* What is offered in one year or another: themes, and types. */
struct offers {
	struct year_options *items;
	size_t count;
};

static void check_year(
	struct reader *reader, const struct offers *offers, const struct yaml *key, int year)
{
	if (!year)
		reader_problem(reader, key,
			_("「%s」は年度として読めません。"
			  "R6 や H30 のように書いてください。"),
			problems_word(reader->arena, key->text));
	for (size_t i = 0; i < offers->count; i++)
		if (year && offers->items[i].fiscal_year == year)
			reader_problem(reader, key,
				_("同じ年度が2回書かれています。どちらかを消してください。"));
}

/* A plain list is offered in every year. */
static struct offers read_offers(struct reader *reader, const struct map *top, const char *name)
{
	const struct yaml *yaml = map_get(top, name);
	struct offers offers = {0};

	if (!yaml)
		return offers;
	if (yaml->kind == YAML_LIST) {
		offers.items = ARENA_NEW(reader->arena, struct year_options);
		offers.items[offers.count++] =
			(struct year_options){0, options_read(reader, yaml, OPTIONS_PLAIN)};
		return offers;
	}
	yaml = map_map(top, name, false);
	if (!yaml)
		return offers;
	offers.items = ARENA_ARRAY(reader->arena, struct year_options, yaml->count);
	for (size_t i = 0; i < yaml->count; i++) {
		const struct yaml *key = yaml->keys[i], *list = yaml->items[i];
		int year = fiscal_year(key->text);

		check_year(reader, &offers, key, year);
		if (list->kind != YAML_LIST && !list->is_broken)
			reader_problem(reader, yaml_is_empty(list) ? key : list,
				_("この年度の分を、「- 」で始まる行か [ ] の中に並べて書いてください。"));
		else
			offers.items[offers.count++] = (struct year_options){
				year, options_read(reader, list, OPTIONS_PLAIN)};
	}
	return offers;
}

static void read_tasks(struct loader *loader, const struct map *top)
{
	static const char *const keys[] = {"ask", "states", "publish", NULL};
	const struct yaml *yaml = map_map(top, "tasks", false);
	struct map map;

	loader->scenario->task_ask = "";
	if (!yaml ||
		!map_open(&map, &loader->reader, yaml, map_key(top, "tasks"), _("「tasks」"), keys))
		return;
	loader->scenario->task_ask = map_line(&map, "ask", false);
	loader->scenario->task_states =
		options_read(&loader->reader, map_list(&map, "states", true), OPTIONS_OF_STATES);
	loader->scenario->publish_tasks = map_bool(&map, "publish");
}

static void read_pages(struct loader *loader, const struct map *top)
{
	static const char *const keys[] = {"id", "title", "text", "source", NULL};
	const struct yaml *list = map_list(top, "pages", false);
	struct names names = {0};
	struct page *pages;
	struct map map;

	if (!list)
		return;
	pages = ARENA_ARRAY(loader->reader.arena, struct page, list->count);
	loader->scenario->pages = pages;
	for (size_t i = 0; i < list->count; i++) {
		const struct yaml *yaml = list->items[i];
		struct page *page = &pages[loader->scenario->page_count];

		if (!map_open(&map, &loader->reader, yaml, yaml, _("このページ"), keys))
			continue;
		page->id = map_id(&map);
		page->title = map_line(&map, "title", true);
		page->text = map_text(&map, "text", true);
		page->source = map_line(&map, "source", false);
		if (map_get(&map, "id"))
			yaml_check_new(&loader->reader, &names, map_get(&map, "id"), page->id);
		loader->scenario->page_count++;
	}
}

/* --- forms --- */

static void check_keys_of_people(const struct map *map, int per)
{
	static const char *const keys[] = {"voice", "roles", NULL};

	for (const char *const *key = keys; *key && per >= 0 && per != PER_RESPONDENT; key++)
		if (map_key(map, *key))
			reader_problem(map->reader, map_key(map, *key),
				_("「%s」は「per: respondent」の帳票だけに書けます。"
				  "消してください。"),
				*key);
}

/* What people wrote each for themselves is not of the record but of the voices. */
static void check_record(const struct map *map, int per)
{
	if (per == PER_RESPONDENT && map_key(map, "record"))
		reader_problem(map->reader, map_key(map, "record"),
			_("「record」は「per: respondent」の帳票には書けません。"
			  "消してください。"));
}

/* Nor does the scenario publish what they wrote: they are asked themselves. */
static bool read_publish(const struct map *map, int per, enum circle circle)
{
	const struct yaml *key = map_key(map, "publish");
	bool is_published = map_bool(map, "publish");

	if (key && per == PER_RESPONDENT)
		reader_problem(map->reader, key,
			_("「publish」は、「per: respondent」の帳票には書けません。"
			  "その声を公表してよいかは、書いた人が「consent」の項目で答えます。"
			  "消してください。"));
	else if (is_published && circle == CIRCLE_TEAM)
		reader_problem(map->reader, key,
			_("「circle: team」の帳票に「publish: true」は書けません。"
			  "どちらかを消してください。"));
	return is_published && per != PER_RESPONDENT && circle != CIRCLE_TEAM;
}

static void read_form(struct loader *loader, const struct map *map, struct form *form)
{
	int per = map_choice(map, "per", form_per_ids, -1);
	struct fields fields;

	form->title = map_line(map, "title", true);
	form->lead = map_text(map, "lead", false);
	form->plain = map_line(map, "plain", false);
	form->per = per < 0 ? PER_ENGAGEMENT : (enum form_per)per;
	form->circle = map_circle(map, CIRCLE_SHARED);
	map_source(map, true, &form->attested, &form->reconstructed);
	form->roles = references_read(&loader->references, map, "roles", false, REFERENCE_ROLE);
	/* Whoever does not say otherwise hands on no sheet under somebody's name. */
	form->voice = map_key(map, "voice") ? map_bool(map, "voice") : per == PER_RESPONDENT;
	form->record = map_bool(map, "record");
	form->publish = read_publish(map, per, form->circle);
	check_keys_of_people(map, per);
	check_record(map, per);
	fields = fields_read(map->reader, loader->scenario, form, map_list(map, "fields", true));
	form->fields = fields.items;
	form->field_count = fields.count;
}

static void read_forms(struct loader *loader, const struct map *top)
{
	static const char *const keys[] = {"title", "per", "attested", "reconstructed", "lead",
		"plain", "circle", "voice", "record", "publish", "roles", "fields", NULL};
	const struct yaml *yaml = map_map(top, "forms", true);
	struct arena *arena = loader->reader.arena;
	struct form *forms;
	struct map map;

	if (!yaml)
		return;
	forms = ARENA_ARRAY(arena, struct form, yaml->count);
	loader->scenario->forms = forms;
	for (size_t i = 0; i < yaml->count; i++) {
		const struct yaml *key = yaml->keys[i];
		struct form *form = &forms[loader->scenario->form_count++];

		*form = (struct form){
			.id = key->text, .plain = "", .attested = "", .reconstructed = ""};
		yaml_check_id(&loader->reader, key, false);
		if (map_open(&map, &loader->reader, yaml->items[i], key,
			    arena_printf(arena, _("帳票「%s」"), problems_word(arena, key->text)),
			    keys))
			read_form(loader, &map, form);
	}
}

/* --- the whole --- */

static void check_version(const struct map *top)
{
	const struct yaml *version = map_need(top, "banso");

	if (version && (version->kind != YAML_SCALAR || strcmp(version->text, "1") != 0))
		reader_problem(top->reader, version,
			_("読めるのは「banso: 1」の書き方だけです。"
			  "「banso: 1」に直すか、新しい banso で開いてください。"));
}

static void read_top(struct loader *loader, const struct yaml *root)
{
	static const char *const keys[] = {"banso", "id", "default", "title", "lead", "themes",
		"types", "roles", "tasks", "pages", "forms", "sessions", "patterns", NULL};
	struct scenario *scenario = loader->scenario;
	struct reader *reader = &loader->reader;
	struct offers themes, types;
	struct map top;

	if (!map_open(&top, reader, root, root, "", keys))
		return;
	reader->top = &top;
	check_version(&top);
	scenario->id = map_id(&top);
	scenario->title = map_line(&top, "title", true);
	scenario->lead = map_text(&top, "lead", false);
	scenario->is_default = map_bool(&top, "default");
	themes = read_offers(reader, &top, "themes");
	scenario->theme_years = themes.items;
	scenario->theme_year_count = themes.count;
	types = read_offers(reader, &top, "types");
	scenario->type_years = types.items;
	scenario->type_year_count = types.count;
	scenario->roles = options_read(reader, map_list(&top, "roles", false), OPTIONS_OF_ROLES);
	read_tasks(loader, &top);
	read_pages(loader, &top);
	read_forms(loader, &top);
	sessions_read(reader, scenario, &top);
	references_check(&loader->references, reader, scenario);
	reader->top = NULL;
}

const char *scenario_hash(struct arena *arena, const char *text, size_t text_bytes)
{
	uint64_t sum = UINT64_C(0xcbf29ce484222325); /* FNV-1a */

	for (size_t i = 0; i < text_bytes; i++)
		sum = (sum ^ (unsigned char)text[i]) * UINT64_C(0x100000001b3);
	return arena_printf(arena, "%016" PRIx64, sum);
}

struct scenario *scenario_read(
	struct arena *arena, const char *text, size_t text_bytes, struct problems *problems)
{
	struct loader loader = {.reader = {arena, problems}};
	const struct yaml *root;

	*problems = (struct problems){0};
	loader.reader.references = &loader.references;
	if (text_bytes > SCENARIO_MAX_BYTES) {
		problems_add(problems, arena, 1, 1,
			_("シナリオが大きすぎます（%zuバイト）。"
			  "%dバイト（1 MiB）までにしてください。"),
			text_bytes, SCENARIO_MAX_BYTES);
		return NULL;
	}
	loader.scenario = ARENA_NEW(arena, struct scenario);
	root = yaml_read(arena, text, text_bytes, problems);
	if (root)
		read_top(&loader, root);
	problems_sort(problems);
	if (problems->count)
		return NULL;
	HOLDS(scenario_is_whole(loader.scenario));
	loader.scenario->text = arena_strndup(arena, text, text_bytes);
	loader.scenario->text_bytes = text_bytes;
	loader.scenario->hash = scenario_hash(arena, text, text_bytes);
	return loader.scenario;
}
