#include "banso/model/rows.h"

#include <stdlib.h>
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/clock.h"

#define LEAST ' ' /* a starter row's position begins with it */
#define MOST ':'  /* behind '9' */

#define NUMBER_DIGITS 6
#define NUMBER_LAST 999990
#define NUMBER_STEP 10 /* room for a row moved between two others */

/* The number a position begins with; -1 where it was not given by rows_put_after(). */
static long leading_number(const char *position)
{
	char digits[NUMBER_DIGITS + 1] = "";

	if (strspn(position, "0123456789") < NUMBER_DIGITS)
		return -1;
	memcpy(digits, position, NUMBER_DIGITS);
	return atol(digits);
}

void rows_put_after(struct buf *out, const char *last)
{
	long number = leading_number(last);

	/* Nothing, a starter row, or something moved right behind one: all sort before any number.
	 */
	if ((unsigned char)*last < '0')
		number = 0;
	if (number < 0 || number > NUMBER_LAST - NUMBER_STEP)
		buf_printf(out, "%s1", last);
	else
		buf_printf(out, "%0*ld", NUMBER_DIGITS, (number / NUMBER_STEP + 1) * NUMBER_STEP);
}

void rows_put_between(struct buf *out, const char *before, const char *after)
{
	bool is_bound = *after != '\0';

	for (;;) {
		unsigned char low = (unsigned char)(*before ? *before : LEAST);
		unsigned char high = (unsigned char)(is_bound && *after ? *after : MOST);
		unsigned char middle = (unsigned char)((low + high) / 2);

		if (middle > low && middle < high) {
			buf_putc(out, (char)middle);
			return;
		}
		buf_putc(out, (char)low);
		is_bound = is_bound && low == high;
		before += *before != '\0';
		after += *after != '\0';
	}
}

const char *rows_position(
	const struct sheet *sheet, const struct field *field, const char *row, struct arena *arena)
{
	const struct value *kept = sheet_value(sheet, field->id, row, "");

	if (kept)
		return kept->text;
	for (size_t i = 0; i < field->rows.count; i++)
		if (strcmp(field->rows.items[i], row) == 0)
			return arena_printf(arena, COURSE_STARTER_POSITION, i);
	return "";
}

bool rows_is_written(const struct sheet *sheet, const struct field *table, const char *row)
{
	for (size_t i = 0; i < table->column_count; i++)
		if (value_is_answer(sheet_value(sheet, table->id, row, table->columns[i].id)))
			return true;
	return false;
}

size_t rows_count_written(const struct sheet *sheet, const struct field *table)
{
	struct arena *scratch = arena_new();
	struct words rows = course_rows(sheet, table, table->id, scratch);
	size_t count = 0;

	for (size_t i = 0; i < rows.count; i++)
		count += rows_is_written(sheet, table, rows.items[i]);
	arena_free(scratch);
	return count;
}

bool rows_is_gone(const struct course *course, const struct place *place)
{
	struct place row = *place;
	const struct value *position;

	row.column = "";
	position = *place->row ? course_value(course, &row) : NULL;
	return position && !*position->text;
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
	if (*after)
		rows_put_between(out, before, after);
	else
		rows_put_after(out, before);
}

const struct value *rows_last_kept(const struct sheet *sheet, const char *field)
{
	const struct value *last = NULL;

	for (size_t i = 0; sheet && i < sheet->value_count; i++) {
		const struct value *value = &sheet->values[i];

		if (strcmp(value->field, field) == 0 &&
			(!last || clock_compare(value->at, last->at) > 0))
			last = value;
	}
	return last;
}
