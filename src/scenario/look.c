#include "look.h"

#include <string.h>

#include "banso/base/i18n.h"
#include "banso/text/utf8.h"
#include "banso/text/width.h"
#include "refs.h"

#define SIGN_MOST_COLS 2

static void check_sign(const struct map *map, const char *sign)
{
	size_t size_bytes = strlen(sign);

	if (size_bytes && (utf8_next_grapheme(sign, size_bytes, 0) < size_bytes ||
				  width_text(sign) > SIGN_MOST_COLS))
		reader_problem(map->reader, map_get(map, "sign"),
			_("「sign」は1文字です。「＝」のように書いてください。"));
}

static void check_short(const struct map *map, const struct field *field)
{
	if (width_text(field->short_label) > width_text(field->label))
		reader_problem(map->reader, map_get(map, "short"),
			_("「short」が「label」より長くなっています。短くするか、消してください。"));
}

void look_read_column(const struct map *map, bool is_column, struct field *field)
{
	static const char *const names[] = {"short", "sign", NULL};

	field->short_label = map_line(map, "short", false);
	field->sign = map_line(map, "sign", false);
	for (const char *const *name = names; *name && !is_column; name++)
		if (map_key(map, *name))
			reader_problem(map->reader, map_key(map, *name),
				_("「%s」は表の列だけに書けます。消すか、列に書いてください。"),
				*name);
	check_sign(map, field->sign);
	check_short(map, field);
}

void look_read_page(const struct map *map, bool is_column, struct field *field)
{
	field->page = map_line(map, "page", false);
	if (!*field->page)
		return;
	if (is_column)
		reader_problem(map->reader, map_key(map, "page"),
			_("「page」は表の列には書けません。消すか、表の外の項目に書いてください。"));
	else if (field->type == FIELD_TEXT || field->type == FIELD_TABLE)
		reader_problem(map->reader, map_key(map, "page"),
			_("「page」は短い項目をまとめるものです。種類（type）が text、table の項目には書けません。"));
}

void look_check_page(const struct map *map, const struct field *fields, size_t at)
{
	const char *page = fields[at].page;

	if (!*page || (at && strcmp(fields[at - 1].page, page) == 0))
		return;
	for (size_t i = 0; i < at; i++)
		if (strcmp(fields[i].page, page) == 0) {
			reader_problem(map->reader, map_get(map, "page"),
				_("「page」が「%s」の項目が、離れて並んでいます。続けて並べてください。"),
				problems_word(map->reader->arena, page));
			return;
		}
}

void look_read_shows(const struct map *map, bool is_column, struct field *field)
{
	field->shows = map_line(map, "shows", false);
	if (scenario_shows_elsewhere(field->shows) && !is_column)
		references_add(map->reader->references, map->reader, REFERENCE_ANSWER,
			map_get(map, "shows"));
	if (!*field->shows || !is_column)
		return;
	field->shows = "";
	reader_problem(map->reader, map_key(map, "shows"),
		_("「shows」は表の列には書けません。消すか、表の外の項目に書いてください。"));
}

void look_check_shows(const struct map *map, const struct field *fields, size_t at)
{
	const char *shows = fields[at].shows;

	for (size_t i = 0; i < at; i++)
		if (strcmp(fields[i].id, shows) == 0 && fields[i].type == FIELD_TABLE)
			return;
	if (*shows && !scenario_shows_elsewhere(shows) && map_get(map, "shows"))
		reader_problem(map->reader, map_get(map, "shows"),
			_("「%s」は、この項目より前にある表ではありません。"
			  "同じ帳票の、前にある表のidを書いてください。"),
			problems_word(map->reader->arena, shows));
}

/* The id of a column whose options the rows of the table fall into. */
static void check_grid_column(
	struct reader *reader, const struct field *table, const struct yaml *id)
{
	const struct field *column = field_column(table, id->text);

	if (!column)
		reader_problem(reader, id,
			_("列「%s」がこの表にありません。列のidを書いてください。"),
			problems_word(reader->arena, id->text));
	else if (column->type != FIELD_CHOICE && column->type != FIELD_SCALE)
		reader_problem(reader, id,
			_("「grid」に書けるのは、種類（type）が choice、scale の列です。"));
}

void look_read_grid(const struct map *map, struct field *table)
{
	struct reader *reader = map->reader;
	struct yaml_list list = map_word_list(map, "grid", false);

	if (!map_get(map, "grid"))
		return;
	for (size_t i = 0; i < list.count; i++)
		check_grid_column(reader, table, list.items[i]);
	if (list.count != 2 || strcmp(list.items[0]->text, list.items[1]->text) == 0)
		reader_problem(reader, map_get(map, "grid"),
			_("「grid」には、ちがう列を2つ書いてください。"
			  "例: grid: [priority, difficulty]"));
	table->grid = yaml_list_words(reader, list);
}
