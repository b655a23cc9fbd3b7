#include "fields.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/base/names.h"
#include "options.h"
#include "when.h"

#define MAX_DECIMALS 6

static const char *const field_keys[] = {"id", "label", "type", "process", "required", "soft",
	"help", "unit", "min", "max", "decimals", "options", "free", "columns", "rows", "when",
	"personal", "circle", "attested", "reconstructed", "prefill", "headline", "near", NULL};

static const char *const type_names[] = {
	[FIELD_LINE] = "line",
	[FIELD_TEXT] = "text",
	[FIELD_NUMBER] = "number",
	[FIELD_DATE] = "date",
	[FIELD_CHOICE] = "choice",
	[FIELD_MULTI] = "multi",
	[FIELD_SCALE] = "scale",
	[FIELD_CHECK] = "check",
	[FIELD_TABLE] = "table",
	NULL,
};

#define TYPE(type) (1u << FIELD_##type)

/* Keys that only some types have. */
static const struct {
	const char *key;
	unsigned types;
	const char *type_words;
} keys_of_types[] = {
	{"options", TYPE(CHOICE) | TYPE(MULTI) | TYPE(SCALE), "choice、multi、scale"},
	{"free", TYPE(CHOICE) | TYPE(MULTI), "choice、multi"},
	{"columns", TYPE(TABLE), "table"},
	{"rows", TYPE(TABLE), "table"},
	{"min", TYPE(NUMBER), "number"},
	{"max", TYPE(NUMBER), "number"},
	{"decimals", TYPE(NUMBER), "number"},
	{"near", TYPE(DATE), "date"},
};

/* What fields take from the form or table they stand in. */
struct around {
	const struct scenario *scenario;
	const char *attested, *reconstructed;
	enum circle circle;
	bool is_table, is_personal;
};

/* --- what forms and steps have as well --- */

enum circle part_circle(const struct part *part, enum circle otherwise)
{
	static const char *const names[] = {
		[CIRCLE_TEAM] = "team",
		[CIRCLE_SHARED] = "shared",
		[CIRCLE_PUBLIC] = "public",
		NULL,
	};

	return (enum circle)part_choice(part, "circle", names, (int)otherwise);
}

const char *part_process(const struct part *part)
{
	static const char *const names[] = {"つながる", "知る", "うまれる", NULL};
	int chosen = part_choice(part, "process", names, 3);

	return names[chosen] ? names[chosen] : "";
}

void part_source(
	const struct part *part, bool required, const char **attested, const char **reconstructed)
{
	const struct node *one = part_key(part, "attested");
	const struct node *other = part_key(part, "reconstructed");

	if (one && other) {
		bool other_is_later = one->line < other->line ||
				      (one->line == other->line && one->column < other->column);

		reader_problem(part->reader, other_is_later ? other : one,
			_("「attested」と「reconstructed」は片方だけ書けます。"
			  "どちらかを消してください。"));
	} else if (required && !part_has(part, "attested") && !part_has(part, "reconstructed")) {
		reader_problem(part->reader, part->at,
			_("%sの出どころがありません。"
			  "「attested: 資料の名前」か「reconstructed: "
			  "理由」のどちらかを書いてください。"),
			part->name);
	}
	if (!one && !other)
		return;
	*attested = part_line(part, "attested", one != NULL);
	*reconstructed = part_line(part, "reconstructed", other != NULL);
}

/* --- one field --- */

static void read_limits(const struct part *part, struct field *field)
{
	field->has_min = part_number(part, "min", &field->min);
	field->has_max = part_number(part, "max", &field->max);
	if (field->has_min && field->has_max && field->min > field->max)
		reader_problem(part->reader, part_get(part, "max"),
			_("「max」が「min」より小さくなっています。"
			  "どちらかを直してください。"));
	field->decimals = -1;
	part_int(part, "decimals", false, MAX_DECIMALS, &field->decimals);
}

/* The list of the scenario that is meant by a word in place of options. */
static void read_options_word(const struct part *part, const struct node *word, struct field *field)
{
	static const char *const names[] = {"themes", "types", "roles", NULL};
	struct reader *reader = part->reader;

	for (int i = 0; names[i]; i++) {
		if (strcmp(names[i], word->text) != 0)
			continue;
		field->options_from = (enum options_from)(OPTIONS_THEMES + i);
		if (!part_has(reader->top, names[i]))
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

static void read_options(const struct part *part, struct field *field)
{
	const struct node *value = part_need(part, "options");

	field->free_word = part_bool(part, "free");
	if (value && value->kind == NODE_SCALAR)
		read_options_word(part, value, field);
	else if (value)
		field->options =
			options_read(part->reader, part_list(part, "options", true), OPTIONS_PLAIN);
}

static enum prefill read_prefill(const struct part *part)
{
	static const char *const names[] = {"name", "org", "role", "municipality", "today", NULL};
	int chosen = part_choice(part, "prefill", names, 5);

	return names[chosen] ? (enum prefill)(PREFILL_NAME + chosen) : PREFILL_NONE;
}

/* What is filled in today is seldom of a day to come. */
static enum near read_near(const struct part *part, enum prefill prefill)
{
	static const char *const names[] = {
		[NEAR_NEXT] = "next",
		[NEAR_PAST] = "past",
		[NEAR_COURSE] = "course",
		NULL,
	};

	return (enum near)part_choice(
		part, "near", names, prefill == PREFILL_TODAY ? NEAR_PAST : NEAR_NEXT);
}

static struct fields read_list(
	struct reader *reader, const struct around *around, const struct node *list);

/* A starter row is named by its word in a WHERE, where : ends it and + is a new one. */
static void check_row(struct reader *reader, struct names *rows, const struct node *row)
{
	if (row->kind != NODE_SCALAR || !node_check_new(reader, rows, row, row->text))
		return;
	if (strchr(row->text, ':'))
		reader_problem(reader, row,
			_("行の名前に「:」は書けません。全角の「：」などに直してください。"));
	else if (strcmp(row->text, "+") == 0)
		reader_problem(reader, row,
			_("行の名前を「+」だけにはできません。全角の「＋」などに直してください。"));
}

static struct words read_rows(const struct part *part)
{
	struct words words = part_words(part, "rows");
	const struct node *list = part_get(part, "rows");
	struct names rows = {0};

	for (size_t i = 0; list && list->kind == NODE_LIST && i < list->count; i++)
		check_row(part->reader, &rows, list->items[i]);
	return words;
}

static void read_table(const struct part *part, const struct around *around, struct field *field)
{
	struct around inside = {around->scenario, field->attested, field->reconstructed,
		field->circle, true, field->personal};
	struct fields columns = read_list(part->reader, &inside, part_list(part, "columns", true));

	field->columns = columns.items;
	field->column_count = columns.count;
	field->rows = read_rows(part);
}

/* Reports keys that this type, or a column, does not have. */
static void check_keys(const struct part *part, const struct around *around, int type)
{
	if (around->is_table && part_key(part, "when"))
		reader_problem(part->reader, part_key(part, "when"),
			_("「when」は表の列には書けません。"
			  "消すか、表そのものに書いてください。"));
	for (size_t i = 0; i < sizeof(keys_of_types) / sizeof(keys_of_types[0]); i++) {
		const struct node *key = part_key(part, keys_of_types[i].key);

		if (key && type >= 0 && !(keys_of_types[i].types & 1u << type))
			reader_problem(part->reader, key,
				_("「%s」は、種類（type）が %s の項目だけに書けます。"
				  "消すか、種類を直してください。"),
				keys_of_types[i].key, keys_of_types[i].type_words);
	}
}

/* What belongs to the type; `type` is -1 when it is not known. */
static void read_type(
	const struct part *part, const struct around *around, int type, struct field *field)
{
	switch (type) {
	case FIELD_NUMBER:
		read_limits(part, field);
		break;
	case FIELD_CHOICE:
	case FIELD_MULTI:
	case FIELD_SCALE:
		read_options(part, field);
		break;
	case FIELD_DATE:
		field->near = read_near(part, field->prefill);
		break;
	case FIELD_TABLE:
		if (around->is_table)
			reader_problem(part->reader, part_get(part, "type"),
				_("表の中に表は置けません。"
				  "列の種類を line や text などにしてください。"));
		else
			read_table(part, around, field);
		break;
	default:
		break;
	}
}

static struct field read_field(const struct part *part, const struct around *around)
{
	int type = part_choice(part, "type", type_names, -1);
	struct field field = {
		.id = part_id(part),
		.label = part_line(part, "label", true),
		.help = part_text(part, "help", false),
		.unit = part_line(part, "unit", false),
		.process = part_process(part),
		.attested = around->attested,
		.reconstructed = around->reconstructed,
		.type = type < 0 ? FIELD_LINE : (enum field_type)type,
		.required = part_bool(part, "required"),
		.soft = part_bool(part, "soft"),
		.headline = part_bool(part, "headline"),
		.personal = part_bool(part, "personal") || around->is_personal,
		.circle = part_circle(part, around->circle),
		.decimals = -1,
		.when_field = "",
		.prefill = read_prefill(part),
	};

	part_source(part, false, &field.attested, &field.reconstructed);
	check_keys(part, around, type);
	read_type(part, around, type, &field);
	return field;
}

/* --- lists of fields --- */

/* 項目「rate」 where the map says its id, else この項目. */
static const char *field_name(struct reader *reader, const struct node *map, bool is_column)
{
	for (size_t i = 0; i < map->count && map->kind == NODE_MAP; i++)
		if (strcmp(map->keys[i]->text, "id") == 0 && *map->items[i]->text)
			return arena_printf(reader->arena,
				is_column ? _("列「%s」") : _("項目「%s」"),
				problems_word(reader->arena, map->items[i]->text));
	return is_column ? _("この列") : _("この項目");
}

static struct fields read_list(
	struct reader *reader, const struct around *around, const struct node *list)
{
	struct fields fields = {0};
	struct names names = {0};
	struct when_list whens = {0};
	struct field *items;

	if (!list || !list->count)
		return fields;
	items = ARENA_ARRAY(reader->arena, struct field, list->count);
	for (size_t i = 0; i < list->count; i++) {
		const struct node *map = list->items[i];
		struct field *field = &items[fields.count];
		struct part part;

		if (!part_open(&part, reader, map, map, field_name(reader, map, around->is_table),
			    field_keys))
			continue;
		*field = read_field(&part, around);
		if (part_get(&part, "id"))
			node_check_new(reader, &names, part_get(&part, "id"), field->id);
		if (!around->is_table)
			when_read(&whens, &part, fields.count, field);
		fields.count++;
	}
	fields.items = items;
	when_check(&whens, reader, around->scenario, items, fields.count);
	return fields;
}

struct fields fields_read(struct reader *reader, const struct scenario *scenario,
	const struct form *form, const struct node *list)
{
	const struct around around = {
		.scenario = scenario,
		.attested = form->attested,
		.reconstructed = form->reconstructed,
		.circle = form->circle,
	};

	return read_list(reader, &around, list);
}
