#include "banso/model/rows.h"

#include <string.h>

#include "banso/base/arena.h"

#define LEAST ' ' /* a starter row's position begins with it */
#define MOST ':'  /* behind '9' */

void rows_put_between(struct buf *out, const char *before, const char *after)
{
	bool is_bound = *after != '\0';

	for (;;) {
		char low = *before ? *before : LEAST;
		char high = is_bound && *after ? *after : MOST;
		char middle = (char)((low + high) / 2);

		if (middle > low && middle < high) {
			buf_putc(out, middle);
			return;
		}
		buf_putc(out, low);
		is_bound = is_bound && low == high;
		before += *before != '\0';
		after += *after != '\0';
	}
}

const char *rows_position(const struct sheet *sheet, const struct field *field, const char *row,
	struct arena *arena)
{
	const struct value *kept = sheet_value(sheet, field->id, row, "");

	if (kept)
		return kept->text;
	for (size_t i = 0; i < field->rows.count; i++)
		if (strcmp(field->rows.items[i], row) == 0)
			return arena_printf(arena, COURSE_STARTER_POSITION, i);
	return "";
}

void rows_put_position_at(struct buf *out, const struct sheet *sheet, const struct field *field,
	struct words rows, size_t at, const char *moved, struct arena *arena)
{
	const char *before = "", *after = "";
	size_t place = 0;

	for (size_t i = 0; i < rows.count; i++) {
		if (strcmp(rows.items[i], moved) == 0)
			continue;
		if (place++ == at) {
			after = rows_position(sheet, field, rows.items[i], arena);
			break;
		}
		before = rows_position(sheet, field, rows.items[i], arena);
	}
	rows_put_between(out, before, after);
}
