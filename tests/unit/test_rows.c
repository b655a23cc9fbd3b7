#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "banso/base/arena.h"
#include "banso/model/rows.h"

/* A table of a course without a scenario: rows only need the ids of the starter rows. */
static const char *const starters[] = {"集会所", "小学校", "公園"};

struct table {
	struct arena *arena;
	struct course *course;
	struct field field;
};

static int set_up(void **state)
{
	struct arena *arena = arena_new();
	struct table *table = ARENA_NEW(arena, struct table);

	table->arena = arena;
	table->course = course_new(arena, NULL, NULL, "e1");
	table->field = (struct field){.id = "places", .type = FIELD_TABLE};
	*state = table;
	return 0;
}

static int set_up_with_starters(void **state)
{
	struct table *table;

	set_up(state);
	table = *state;
	table->field.rows.items = ARENA_ARRAY(table->arena, const char *, 3);
	table->field.rows.count = 3;
	memcpy(table->field.rows.items, starters, sizeof(starters));
	return 0;
}

static int tear_down(void **state)
{
	arena_free(((struct table *)*state)->arena);
	return 0;
}

static struct place row_place(const char *row)
{
	return (struct place){.engagement = "e1",
		.session = "",
		.form = "f",
		.respondent = "",
		.field = "places",
		.row = row,
		.column = ""};
}

static const struct sheet *sheet_of(const struct table *table)
{
	return course_sheet(table->course, "", "f", "");
}

static void put_position(struct table *table, const char *row, const char *position)
{
	struct place place = row_place(row);

	course_put(table->course, &place,
		&(struct value){.text = position, .reason = "", .at = "", .who = ""});
}

static struct words rows_of(const struct table *table)
{
	return course_rows(sheet_of(table), &table->field, table->field.id, table->arena);
}

/* Puts a row where it is to stand among the others. */
static void put_at(struct table *table, const char *row, size_t at)
{
	struct buf position = {0};

	rows_put_position_at(
		&position, sheet_of(table), &table->field, rows_of(table), at, row, table->arena);
	put_position(table, row, buf_text(&position));
	buf_free(&position);
}

static void assert_rows(const struct table *table, const char *expected)
{
	struct words rows = rows_of(table);
	struct buf line = {0};

	for (size_t i = 0; i < rows.count; i++)
		buf_printf(&line, "%s%s", i ? " " : "", rows.items[i]);
	assert_string_equal(buf_text(&line), expected);
	buf_free(&line);
}

/* --- positions --- */

static void assert_between(const char *before, const char *after)
{
	struct buf out = {0};

	rows_put_between(&out, before, after);
	if (strcmp(buf_text(&out), before) <= 0 || (*after && strcmp(buf_text(&out), after) >= 0))
		print_error("\"%s\" < \"%s\" < \"%s\"?\n", before, buf_text(&out), after);
	assert_true(strcmp(buf_text(&out), before) > 0);
	assert_true(!*after || strcmp(buf_text(&out), after) < 0);
	buf_free(&out);
}

static void there_is_always_room_between(void **state)
{
	(void)state;
	assert_between("", "");
	assert_between("", "000010");
	assert_between("", " 000000");
	assert_between(" 000000", " 000001");
	assert_between(" 000002", "000010");
	assert_between("000010", "000020");
	assert_between("000010", "000011");
	assert_between("000019", "000020");
	assert_between("999999", "");
	assert_between("9999991", "9999992");
	assert_between("000010", "0000101");
	/* From elsewhere, by another hand. */
	assert_between("m", "n");
	assert_between("あ", "");
	assert_between("a", "あ");
}

/* The same gap again and again: the text grows by one sign for several rows. */
static void a_gap_never_closes(void **state)
{
	char before[512] = "000010", after[512] = "000020";

	(void)state;
	for (int i = 0; i < 300; i++) {
		struct buf out = {0};

		rows_put_between(&out, before, after);
		assert_true(strcmp(buf_text(&out), before) > 0);
		assert_true(strcmp(buf_text(&out), after) < 0);
		assert_true(out.size_bytes < 200);
		memcpy(i % 3 ? after : before, buf_text(&out), out.size_bytes + 1);
		buf_free(&out);
	}
}

static void assert_after(const char *last, const char *expected)
{
	struct buf out = {0};

	rows_put_after(&out, last);
	assert_string_equal(buf_text(&out), expected);
	assert_true(strcmp(buf_text(&out), last) > 0);
	buf_free(&out);
}

static void the_last_one_gets_the_next_number(void **state)
{
	(void)state;
	assert_after("", "000010");
	assert_after(" 000008", "000010");
	assert_after("(", "000010");
	assert_after("000010", "000020");
	assert_after("000015", "000020");
	assert_after("0000105", "000020");
	assert_after("999980", "999990");
	assert_after("999990", "9999901");
	assert_after("m", "m1");
}

/* --- tables --- */

static void rows_go_where_they_are_put(void **state)
{
	struct table *table = *state;

	put_at(table, "r1", 0);
	put_at(table, "r2", 1);
	put_at(table, "r3", 2);
	assert_rows(table, "r1 r2 r3");
	put_at(table, "r4", 0);
	assert_rows(table, "r4 r1 r2 r3");
	put_at(table, "r3", 0);
	assert_rows(table, "r3 r4 r1 r2");
	put_at(table, "r3", 2);
	assert_rows(table, "r4 r1 r3 r2");
	put_at(table, "r4", 3);
	assert_rows(table, "r1 r3 r2 r4");
	/* Where it stands already, and behind the end. */
	put_at(table, "r3", 1);
	put_at(table, "r1", 9);
	assert_rows(table, "r3 r2 r4 r1");
}

static void starter_rows_move_among_themselves(void **state)
{
	struct table *table = *state;

	assert_rows(table, "集会所 小学校 公園");
	put_at(table, "公園", 0);
	assert_rows(table, "公園 集会所 小学校");
	put_at(table, "集会所", 2);
	assert_rows(table, "公園 小学校 集会所");
	put_at(table, "r1", 1);
	assert_rows(table, "公園 r1 小学校 集会所");
	put_at(table, "r2", 4);
	assert_rows(table, "公園 r1 小学校 集会所 r2");
}

static void a_deleted_row_comes_back_where_it_stood(void **state)
{
	struct table *table = *state;
	const char *stood;

	put_at(table, "r1", 3);
	stood = rows_position(sheet_of(table), &table->field, "小学校", table->arena);
	assert_string_equal(stood, " 000001");
	put_position(table, "小学校", "");
	assert_rows(table, "集会所 公園 r1");
	assert_string_equal(
		rows_position(sheet_of(table), &table->field, "小学校", table->arena), "");
	put_position(table, "小学校", stood);
	assert_rows(table, "集会所 小学校 公園 r1");
	assert_string_equal(rows_position(sheet_of(table), &table->field, "r9", table->arena), "");
}

/* Two hundred rows, each moved to a place of its own, against a list kept by hand. */
static void many_moves_keep_the_order(void **state)
{
	enum { ROWS = 200, MOVES = 2000 };
	struct table *table = *state;
	const char *order[ROWS];
	unsigned int number = 1;

	for (size_t i = 0; i < ROWS; i++) {
		order[i] = arena_printf(table->arena, "r%zu", i + 1);
		put_at(table, order[i], i);
	}
	for (int move = 0; move < MOVES; move++) {
		size_t from, to;
		const char *row;

		number = number * 1103515245u + 12345u;
		from = number / 65536 % ROWS;
		number = number * 1103515245u + 12345u;
		to = move % 2 ? 7 : number / 65536 % ROWS;
		row = order[from];
		put_at(table, row, to);
		memmove(&order[from], &order[from + 1], (ROWS - from - 1) * sizeof(order[0]));
		memmove(&order[to + 1], &order[to], (ROWS - to - 1) * sizeof(order[0]));
		order[to] = row;
	}
	for (size_t i = 0; i < ROWS; i++)
		assert_string_equal(rows_of(table).items[i], order[i]);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(there_is_always_room_between),
		cmocka_unit_test(a_gap_never_closes),
		cmocka_unit_test(the_last_one_gets_the_next_number),
		cmocka_unit_test_setup_teardown(rows_go_where_they_are_put, set_up, tear_down),
		cmocka_unit_test_setup_teardown(
			starter_rows_move_among_themselves, set_up_with_starters, tear_down),
		cmocka_unit_test_setup_teardown(
			a_deleted_row_comes_back_where_it_stood, set_up_with_starters, tear_down),
		cmocka_unit_test_setup_teardown(many_moves_keep_the_order, set_up, tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
