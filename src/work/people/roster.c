#include "banso/work/people/roster.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/buf.h"
#include "banso/base/i18n.h"
#include "banso/model/answer.h"
#include "banso/model/own.h"
#include "banso/model/year.h"
#include "banso/text/utf8.h"
#include "banso/work/judge.h"
#include "banso/work/people/people.h"

/* The columns in the order in which they are expected. */
static const char *const columns[ROSTER_CELLS] = {OWN_PERSON_NAME, OWN_PERSON_ROLE,
	OWN_PERSON_TITLE, OWN_PERSON_ORG, OWN_PERSON_MUNICIPALITY};

/* Which column a cell of a line belongs to, by its number. */
struct order {
	size_t columns[ROSTER_CELLS];
	size_t count;
};

static const struct field *column_field(size_t column)
{
	return field_column(own_table(OWN_PEOPLE), columns[column]);
}

/* --- cells --- */

static size_t parting_bytes(const char *text)
{
	static const char *const signs[] = {"\t", ",", "，", "、", "/", "／", "|", "｜", ";", "；"};

	for (size_t i = 0; i < sizeof(signs) / sizeof(signs[0]); i++)
		if (strncmp(text, signs[i], strlen(signs[i])) == 0)
			return strlen(signs[i]);
	return 0;
}

static size_t blank_bytes(const char *text)
{
	static const char wide[] = "　";

	if (*text == ' ' || *text == '\t' || *text == '"' || *text == '\r')
		return 1;
	return strncmp(text, wide, sizeof(wide) - 1) == 0 ? sizeof(wide) - 1 : 0;
}

/* Without blanks, and the quotes of a csv, at both ends. */
static const char *trimmed(const char *text, size_t bytes, struct arena *arena)
{
	const char *copy = arena_strndup(arena, text, bytes), *end = copy;

	for (size_t blank; (blank = blank_bytes(copy)); copy += blank)
		;
	for (const char *at = copy; *at;) {
		size_t blank = blank_bytes(at);

		at += blank ? blank : 1;
		end = blank ? end : at;
	}
	return arena_strndup(arena, copy, end > copy ? (size_t)(end - copy) : 0);
}

static bool is_number(const char *cell)
{
	struct buf half = {0};
	bool is_number;

	utf8_halfwidth(&half, cell, strlen(cell));
	is_number = half.size_bytes && !buf_text(&half)[strspn(buf_text(&half), "0123456789.)")];
	buf_free(&half);
	return is_number;
}

/* The bytes of "1." in front of a line; 0 where a number is part of the name. */
static size_t numbering_bytes(const char *line)
{
	static const char *const ends[] = {".", ")", "．", "）"};
	size_t digits = strspn(line, "0123456789");

	for (size_t i = 0; digits && i < sizeof(ends) / sizeof(ends[0]); i++)
		if (strncmp(line + digits, ends[i], strlen(ends[i])) == 0)
			return digits + strlen(ends[i]);
	return 0;
}

static struct words split(const char *line, struct arena *arena)
{
	struct words cells = {0};

	line += numbering_bytes(line);

	for (;;) {
		size_t bytes = 0, parting;

		while (line[bytes] && !parting_bytes(line + bytes))
			bytes++;
		parting = parting_bytes(line + bytes);
		words_add(&cells, arena, trimmed(line, bytes, arena));
		if (!parting)
			break;
		line += bytes + parting;
	}
	/* A table often numbers its rows. */
	if (cells.count > 1 && is_number(cells.items[0])) {
		cells.items++;
		cells.count--;
	}
	return cells;
}

/* --- lines --- */

static size_t column_called(const char *label)
{
	size_t column = 0;

	while (column < ROSTER_CELLS && !utf8_same_loosely(_(column_field(column)->label), label))
		column++;
	return column;
}

/* Whether a line names the columns; then they have its order. */
static bool read_heads(const struct words *cells, struct order *order)
{
	struct order found = {.count = cells->count};

	if (cells->count > ROSTER_CELLS)
		return false;
	for (size_t i = 0; i < cells->count; i++) {
		found.columns[i] = column_called(cells->items[i]);
		if (found.columns[i] == ROSTER_CELLS)
			return false;
	}
	*order = found;
	return true;
}

static bool is_listed(const struct course *course, const char *name)
{
	struct arena *scratch = arena_new();
	struct participants people = course_participants(course, scratch);
	bool found = false;

	for (size_t i = 0; i < people.count; i++)
		found = found || utf8_same_loosely(people.items[i].name, name);
	arena_free(scratch);
	return found;
}

/* By the rules of the column, as if it were typed there. */
static const char *read_cell(const struct course *course, size_t column, const char *typed,
	struct arena *arena, struct err *err)
{
	const struct offer offer = {.place = person_place(course, "", columns[column]),
		.field = column_field(column),
		.typed = typed,
		.why = ""};
	struct judgement judged;

	return judge(course, &offer, arena, &judged, err) == RULING_FINE ? judged.change.text
									 : NULL;
}

static const char *find_problem(const struct course *course, const struct words *cells,
	const struct order *order, struct roster_line *line, struct arena *arena)
{
	struct err err = {.text = ""};

	if (cells->count > order->count)
		return arena_printf(arena, _("区切りが多すぎます（%zuつまで）"), order->count);
	for (size_t i = 0; i < cells->count; i++) {
		size_t column = order->columns[i];
		const char *text = *cells->items[i]
					   ? read_cell(course, column, cells->items[i], arena, &err)
					   : "";

		if (!text)
			return arena_printf(arena, _("%s「%s」が分かりません"),
				_(column_field(column)->label), cells->items[i]);
		line->cells[column] = text;
	}
	if (!*line->cells[0])
		return _("氏名がありません");
	return is_listed(course, line->cells[0]) ? _("もう一覧にいます") : "";
}

struct roster roster_read(const struct course *course, const char *typed, struct arena *arena)
{
	struct order order = {.columns = {0, 1, 2, 3, 4}, .count = ROSTER_CELLS};
	struct roster roster = {0};
	bool is_first = true;

	for (const char *at = typed; *at;) {
		size_t bytes = strcspn(at, "\n");
		const char *text = trimmed(at, bytes, arena);
		struct roster_line line = {.typed = text, .cells = {"", "", "", "", ""}};
		struct words cells;

		at += bytes + (at[bytes] == '\n');
		if (!*text)
			continue;
		cells = split(text, arena);
		if (is_first && read_heads(&cells, &order)) {
			is_first = false;
			continue;
		}
		is_first = false;
		line.problem = find_problem(course, &cells, &order, &line, arena);
		roster.items = arena_push(arena, roster.items, roster.count, sizeof(line));
		roster.items[roster.count++] = line;
		roster.good += !*line.problem;
	}
	return roster;
}

/* --- adding --- */

static bool add_line(
	struct store *store, struct course *course, const struct roster_line *line, struct err *err)
{
	struct change cells[ROSTER_CELLS];
	const char *row;
	size_t count = 0;

	for (size_t i = 0; i < ROSTER_CELLS; i++)
		if (*line->cells[i])
			cells[count++] =
				(struct change){.place.column = columns[i], .text = line->cells[i]};
	return people_add(store, course, cells, count, &row, err);
}

bool roster_add(struct store *store, struct course *course, const struct roster *roster,
	size_t *added, struct err *err)
{
	*added = 0;
	for (size_t i = 0; i < roster->count; i++) {
		if (*roster->items[i].problem)
			continue;
		if (!add_line(store, course, &roster->items[i], err))
			return false;
		(*added)++;
	}
	return true;
}
