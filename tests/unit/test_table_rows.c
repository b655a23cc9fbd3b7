/* The rows of a table in two windows: where a row is put, there it stands. */
#include "store_fixture.h"

#include "banso/work/fill/table_rows.h"

static struct place plan(void)
{
	return fixture_place("", "f2", "p1", "plan");
}

static void assert_rows(struct fixture *fixture, const char *expected)
{
	struct course *course = fixture_course(fixture, fixture->store);
	struct place table = plan();
	struct words rows = course_rows(course_sheet(course, "", "f2", "p1"),
		course_field(course, &table), "plan", fixture->arena);
	struct buf line = {0};

	for (size_t i = 0; i < rows.count; i++)
		buf_printf(&line, "%s%s", i ? " " : "", rows.items[i]);
	assert_string_equal(buf_text(&line), expected);
	buf_free(&line);
}

static const char *position(struct fixture *fixture, const char *row)
{
	struct place place = plan();

	place.row = row;
	return table_position(fixture_course(fixture, fixture->store), &place, fixture->arena);
}

/* Three windows, none of which knows of what the others do, put a row between r1 and r2. */
static void put_at_once(struct fixture *fixture)
{
	struct store *stores[] = {fixture_open(fixture, "tanaka"), fixture_open(fixture, "sato"),
		fixture_open(fixture, "suzuki")};
	struct course *courses[3];
	struct place table = plan();
	const char *row;

	for (size_t i = 0; i < 3; i++)
		courses[i] = fixture_course(fixture, stores[i]);
	for (size_t i = 0; i < 3; i++) {
		assert_true(table_add_row(stores[i], courses[i], &table, 1, &row, &fixture->err));
		store_close(stores[i]);
	}
	assert_rows(fixture, "r1 r3 r4 r5 r2");
	assert_string_equal(position(fixture, "r3"), position(fixture, "r5"));
}

static void a_new_row_stands_between_equal_ones(void **state)
{
	struct fixture *fixture = *state;
	struct place table = plan();
	const char *row;

	put_at_once(fixture);
	assert_true(table_add_row(fixture->store, fixture_course(fixture, fixture->store), &table,
		2, &row, &fixture->err));
	assert_string_equal(row, "r6");
	assert_rows(fixture, "r1 r3 r6 r4 r5 r2");
	assert_true(table_add_row(fixture->store, fixture_course(fixture, fixture->store), &table,
		4, &row, &fixture->err));
	assert_rows(fixture, "r1 r3 r6 r4 r7 r5 r2");
}

static void so_does_a_copy(void **state)
{
	struct fixture *fixture = *state;
	struct place like = plan();
	const char *row;

	put_at_once(fixture);
	like.row = "r4";
	assert_true(table_copy_row(fixture->store, fixture_course(fixture, fixture->store), &like,
		&row, &fixture->err));
	assert_rows(fixture, "r1 r3 r4 r6 r5 r2");
}

static void and_one_that_is_moved(void **state)
{
	static const char *const moved[] = {"r4", "r1", "r5", "r2"};
	static const char *const rows[] = {
		"r1 r3 r4 r5 r2", "r3 r4 r1 r5 r2", "r3 r4 r5 r1 r2", "r3 r4 r2 r5 r1"};
	struct fixture *fixture = *state;
	struct place row = plan();

	put_at_once(fixture);
	for (size_t i = 0; i < 4; i++) {
		row.row = moved[i];
		assert_true(table_move_row(fixture->store, fixture_course(fixture, fixture->store),
			&row, 2, &fixture->err));
		assert_rows(fixture, rows[i]);
	}
}

#define OPENED(test) cmocka_unit_test_setup_teardown(test, fixture_set_up, fixture_tear_down)

int main(void)
{
	static const struct CMUnitTest tests[] = {
		OPENED(a_new_row_stands_between_equal_ones),
		OPENED(so_does_a_copy),
		OPENED(and_one_that_is_moved),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
