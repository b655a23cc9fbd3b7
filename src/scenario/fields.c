#include "fields.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/attr.h"
#include "banso/base/i18n.h"
#include "banso/base/names.h"
#include "look.h"
#include "options.h"
#include "refs.h"
#include "when.h"

#define MAX_DECIMALS 6

/* Keys that only some types have. */
#define LIMIT_KEYS "min", "max", "decimals"
#define NEAR_KEYS "near"
#define OPTION_KEYS "options"
#define WORD_KEYS "free"
#define CONSENT_KEYS "consent"
#define TABLE_KEYS "columns", "rows", "grid"

static const char *const no_keys[] = {NULL};
static const char *const limit_keys[] = {LIMIT_KEYS, NULL};
static const char *const near_keys[] = {NEAR_KEYS, NULL};
static const char *const option_keys[] = {OPTION_KEYS, NULL};
static const char *const option_or_word_keys[] = {OPTION_KEYS, WORD_KEYS, NULL};
static const char *const consent_keys[] = {CONSENT_KEYS, NULL};
static const char *const table_keys[] = {TABLE_KEYS, NULL};

static const char *const field_keys[] = {"id", "label", "type", "process", "required", "soft",
	"help", "unit", LIMIT_KEYS, OPTION_KEYS, WORD_KEYS, TABLE_KEYS, "when", "personal",
	"circle", "attested", "reconstructed", "prefill", "headline", NEAR_KEYS, "short", "sign",
	"page", "shows", "record", "publish", "patterns", CONSENT_KEYS, NULL};

/* What fields take from the form or table they stand in. */
struct around {
	const struct scenario *scenario;
	const char *attested, *reconstructed;
	enum circle circle;
	bool is_table, is_personal, is_of_person, is_recorded, is_published;
};

/* --- what forms and steps have as well --- */

enum circle map_circle(const struct map *map, enum circle otherwise)
{
	const char *const names[] = {
		circle_id(CIRCLE_TEAM), circle_id(CIRCLE_SHARED), circle_id(CIRCLE_PUBLIC), NULL};

	return (enum circle)map_choice(map, "circle", names, (int)otherwise);
}

const char *map_process(const struct map *map)
{
	static const char *const names[] = {"つながる", "知る", "うまれる", NULL};
	int chosen = map_choice(map, "process", names, 3);

	return names[chosen] ? names[chosen] : "";
}

void map_source(
	const struct map *map, bool required, const char **attested, const char **reconstructed)
{
	const struct yaml *one = map_key(map, "attested");
	const struct yaml *other = map_key(map, "reconstructed");

	if (one && other) {
		bool other_is_later = one->line < other->line ||
				      (one->line == other->line && one->column < other->column);

		reader_problem(map->reader, other_is_later ? other : one,
			_("「attested」と「reconstructed」は片方だけ書けます。"
			  "どちらかを消してください。"));
	} else if (required && !map_has(map, "attested") && !map_has(map, "reconstructed")) {
		reader_problem(map->reader, map->at,
			_("%sの出どころがありません。"
			  "「attested: 資料の名前」か「reconstructed: "
			  "理由」のどちらかを書いてください。"),
			map->name);
	}
	if (!one && !other)
		return;
	*attested = map_line(map, "attested", one != NULL);
	*reconstructed = map_line(map, "reconstructed", other != NULL);
}

/* --- one field --- */

static void read_no_keys(const struct map *map, const struct around *around, struct field *field)
{
	(void)map;
	(void)around;
	(void)field;
}

static void read_limit_keys(const struct map *map, const struct around *around, struct field *field)
{
	(void)around;
	field->has_min = map_number(map, "min", &field->min);
	field->has_max = map_number(map, "max", &field->max);
	if (field->has_min && field->has_max && field->min > field->max)
		reader_problem(map->reader, map_get(map, "max"),
			_("「max」が「min」より小さくなっています。"
			  "どちらかを直してください。"));
	field->decimals = -1;
	map_int(map, "decimals", false, MAX_DECIMALS, &field->decimals);
}

/* The list of the scenario that is meant by a word in place of options. */
static void read_options_word(const struct map *map, const struct yaml *word, struct field *field)
{
	static const char *const names[] = {"themes", "types", "roles", NULL};
	struct reader *reader = map->reader;

	for (int i = 0; names[i]; i++) {
		if (strcmp(names[i], word->text) != 0)
			continue;
		field->options_from = (enum options_from)(OPTIONS_THEMES + i);
		if (!map_has(reader->top, names[i]))
			reader_problem(reader, word,
				_("シナリオに「%s」がありません。"
				  "書き足すか、ここに選択肢を並べてください。"),
				names[i]);
		return;
	}
	reader_problem(reader, word,
		_("「options」には選択肢を並べて書くか、%s のどれかを書いてください。"),
		reader_join(reader, names));
}

static void read_option_keys(
	const struct map *map, const struct around *around, struct field *field)
{
	const struct yaml *value = map_need(map, "options");

	(void)around;
	if (value && value->kind == YAML_SCALAR)
		read_options_word(map, value, field);
	else if (value)
		field->options =
			options_read(map->reader, map_list(map, "options", true), OPTIONS_PLAIN);
}

static void read_option_or_word_keys(
	const struct map *map, const struct around *around, struct field *field)
{
	field->free_word = map_bool(map, "free");
	read_option_keys(map, around, field);
}

static enum prefill read_prefill(const struct map *map)
{
	static const char *const names[] = {
		"name", "org", "title", "role", "municipality", "today", "session", NULL};
	int chosen = map_choice(map, "prefill", names, 7);

	return names[chosen] ? (enum prefill)(PREFILL_NAME + chosen) : PREFILL_NONE;
}

/* What is filled in today, or was at a session, is seldom of a day to come. */
static void read_near_keys(const struct map *map, const struct around *around, struct field *field)
{
	static const char *const names[] = {
		[NEAR_NEXT] = "next",
		[NEAR_PAST] = "past",
		[NEAR_COURSE] = "course",
		NULL,
	};

	MIRRORS(names, NEAR_COUNT + 1);
	(void)around;
	field->near = (enum near)map_choice(map, "near", names,
		field->prefill == PREFILL_TODAY || field->prefill == PREFILL_SESSION ? NEAR_PAST
										     : NEAR_NEXT);
}

static struct fields read_list(
	struct reader *reader, const struct around *around, const struct yaml *list);

static void read_consent_keys(
	const struct map *map, const struct around *around, struct field *field)
{
	field->consent = map_bool(map, "consent");
	if (field->consent && (around->is_table || !around->is_of_person))
		reader_problem(map->reader, map_get(map, "consent"),
			_("「consent」は「per: respondent」の帳票の項目だけに書けます。"
			  "消してください。"));
	/* Where nobody is asked, nobody could say はい, and nothing of the sheet be published; see
	 * check_consents() of when.c, too. */
	if (field->consent && map_key(map, "patterns"))
		reader_problem(map->reader, map_key(map, "patterns"),
			_("「patterns」は、「consent」の項目には書けません。"
			  "載せてよいかは、どのパターンでもたずねます。消してください。"));
}

/* A starter row is named by its word in a WHERE, where : ends it and + is a new one. */
static void check_row(struct reader *reader, struct names *rows, const struct yaml *row)
{
	if (row->kind != YAML_SCALAR || !yaml_check_new(reader, rows, row, row->text))
		return;
	if (strchr(row->text, ':'))
		reader_problem(reader, row,
			_("行の名前に「:」は書けません。全角の「：」などに直してください。"));
	else if (strcmp(row->text, "+") == 0)
		reader_problem(reader, row,
			_("行の名前を「+」だけにはできません。全角の「＋」などに直してください。"));
}

static struct words read_rows(const struct map *map)
{
	struct words words = map_words(map, "rows");
	const struct yaml *list = map_get(map, "rows");
	struct names rows = {0};

	for (size_t i = 0; list && list->kind == YAML_LIST && i < list->count; i++)
		check_row(map->reader, &rows, list->items[i]);
	return words;
}

static void read_table_keys(const struct map *map, const struct around *around, struct field *field)
{
	struct around inside = {around->scenario, field->attested, field->reconstructed,
		field->circle, true, field->personal, around->is_of_person, field->record,
		field->publish};
	struct fields columns;

	if (around->is_table) {
		reader_problem(map->reader, map_get(map, "type"),
			_("表の中に表は置けません。"
			  "列の種類を line や text などにしてください。"));
		return;
	}
	columns = read_list(map->reader, &inside, map_list(map, "columns", true));
	field->columns = columns.items;
	field->column_count = columns.count;
	field->publish = false;
	for (size_t i = 0; i < columns.count; i++)
		field->publish = field->publish || columns.items[i].publish;
	field->rows = read_rows(map);
	look_read_grid(map, field);
}

/* --- the table of types --- */

struct type {
	const char *name;
	const char *const *keys;
	void (*read_keys)(const struct map *map, const struct around *around, struct field *field);
};

#define ROW(type, name, keys, ...) [FIELD_##type] = {name, keys##_keys, read_##keys##_keys},
static const struct type types[] = {FIELD_TYPES_OF_SCENARIOS(ROW)};
#undef ROW
#define NAME(type, name, ...) [FIELD_##type] = name,
static const char *const type_names[] = {FIELD_TYPES_OF_SCENARIOS(NAME) NULL};
#undef NAME

enum { TYPE_COUNT = sizeof(types) / sizeof(types[0]) };

static bool has_key(const struct type *type, const char *key)
{
	for (const char *const *each = type->keys; *each; each++)
		if (strcmp(*each, key) == 0)
			return true;
	return false;
}

/* A key that other types have, but not this one. */
static void check_key(const struct map *map, const char *key, int type)
{
	const char *names[TYPE_COUNT + 1] = {NULL};
	size_t count = 0;

	for (int i = 0; i < TYPE_COUNT; i++)
		if (has_key(&types[i], key))
			names[count++] = types[i].name;
	if (count && !has_key(&types[type], key))
		reader_problem(map->reader, map_key(map, key),
			_("「%s」は、種類（type）が %s の項目だけに書けます。"
			  "消すか、種類を直してください。"),
			key, reader_join(map->reader, names));
}

/* Reports keys that this type, or a column, does not have; `type` is -1 when it is not known. */
static void check_keys(const struct map *map, const struct around *around, int type)
{
	if (around->is_table && map_key(map, "when"))
		reader_problem(map->reader, map_key(map, "when"),
			_("「when」は表の列には書けません。"
			  "消すか、表そのものに書いてください。"));
	for (size_t i = 0; type >= 0 && field_keys[i]; i++)
		if (map_key(map, field_keys[i]))
			check_key(map, field_keys[i], type);
}

static bool read_record(const struct map *map, const struct around *around)
{
	if (!map_key(map, "record"))
		return around->is_recorded;
	if (around->is_table || around->is_of_person)
		reader_problem(map->reader, map_key(map, "record"),
			_("「record」は、表の列と「per: respondent」の帳票の項目には書けません。"
			  "消してください。"));
	return map_bool(map, "record");
}

/* What a form or a table publishes leaves out what is nobody else's; a field that says so itself
 * cannot be both. */
static bool read_publish(
	const struct map *map, const struct around *around, const struct field *field)
{
	const struct yaml *key = map_key(map, "publish");
	bool is_published = key ? map_bool(map, "publish") : around->is_published;
	bool is_private =
		field->personal || field->prefill == PREFILL_NAME || field->circle == CIRCLE_TEAM;

	if (key && around->is_of_person)
		reader_problem(map->reader, key,
			_("「publish」は、「per: respondent」の帳票の項目には書けません。"
			  "その声を公表してよいかは、書いた人が「consent」の項目で答えます。"
			  "消してください。"));
	else if (key && is_published && is_private)
		reader_problem(map->reader, key,
			_("個人の項目や「circle: team」の項目に「publish: true」は書けません。"
			  "どちらかを消してください。"));
	return is_published && !is_private && !around->is_of_person;
}

/* None: every course has it. */
static struct words read_patterns(const struct map *map, const struct around *around)
{
	if (!map_key(map, "patterns"))
		return (struct words){0};
	if (around->is_table)
		reader_problem(map->reader, map_key(map, "patterns"),
			_("「patterns」は、表の列には書けません。表の項目に書いてください。"));
	return references_read(map->reader->references, map, "patterns", true, REFERENCE_PATTERN);
}

static struct field read_field(const struct map *map, const struct around *around)
{
	int type = map_choice(map, "type", type_names, -1);
	struct field field = {
		.id = map_id(map),
		.label = map_line(map, "label", true),
		.help = map_text(map, "help", false),
		.unit = map_line(map, "unit", false),
		.process = map_process(map),
		.attested = around->attested,
		.reconstructed = around->reconstructed,
		.type = type < 0 ? FIELD_LINE : (enum field_type)type,
		.required = map_bool(map, "required"),
		.soft = map_bool(map, "soft"),
		.headline = map_bool(map, "headline"),
		.record = read_record(map, around),
		.personal = map_bool(map, "personal") || around->is_personal,
		.circle = map_circle(map, around->circle),
		.decimals = -1,
		.when_field = "",
		.prefill = read_prefill(map),
		.patterns = read_patterns(map, around),
	};

	field.publish = read_publish(map, around, &field);
	look_read_column(map, around->is_table, &field);
	look_read_page(map, around->is_table, &field);
	look_read_shows(map, around->is_table, &field);
	map_source(map, false, &field.attested, &field.reconstructed);
	check_keys(map, around, type);
	if (type >= 0)
		types[type].read_keys(map, around, &field);
	return field;
}

/* --- lists of fields --- */

/* 項目「rate」 where the map says its id, else この項目. */
static const char *field_name(struct reader *reader, const struct yaml *yaml, bool is_column)
{
	for (size_t i = 0; i < yaml->count && yaml->kind == YAML_MAP; i++)
		if (strcmp(yaml->keys[i]->text, "id") == 0 && *yaml->items[i]->text)
			return arena_printf(reader->arena,
				is_column ? _("列「%s」") : _("項目「%s」"),
				problems_word(reader->arena, yaml->items[i]->text));
	return is_column ? _("この列") : _("この項目");
}

static struct fields read_list(
	struct reader *reader, const struct around *around, const struct yaml *list)
{
	struct fields fields = {0};
	struct names names = {0};
	struct when_list whens = {0};
	struct field *items;

	if (!list || !list->count)
		return fields;
	items = ARENA_ARRAY(reader->arena, struct field, list->count);
	for (size_t i = 0; i < list->count; i++) {
		const struct yaml *yaml = list->items[i];
		struct field *field = &items[fields.count];
		struct map map;

		if (!map_open(&map, reader, yaml, yaml, field_name(reader, yaml, around->is_table),
			    field_keys))
			continue;
		*field = read_field(&map, around);
		look_check_page(&map, items, fields.count);
		look_check_shows(&map, items, fields.count);
		if (map_get(&map, "id"))
			yaml_check_new(reader, &names, map_get(&map, "id"), field->id);
		if (!around->is_table)
			when_read(&whens, &map, fields.count, field);
		fields.count++;
	}
	fields.items = items;
	when_check(&whens, reader, around->scenario, items, fields.count);
	return fields;
}

struct fields fields_read(struct reader *reader, const struct scenario *scenario,
	const struct form *form, const struct yaml *list)
{
	const struct around around = {
		.scenario = scenario,
		.attested = form->attested,
		.reconstructed = form->reconstructed,
		.circle = form->circle,
		.is_of_person = form->per == PER_RESPONDENT,
		.is_recorded = form->record,
		.is_published = form->publish,
	};

	return read_list(reader, &around, list);
}
