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

/* Ours, added and filled here; theirs is the course of before. */
static const char *add_filled(struct fixture *fixture, struct course *course, struct change *filled)
{
	struct place table = plan();
	const char *row;

	assert_true(table_add_row(fixture->store, course, &table, 9, &row, &fixture->err));
	*filled = (struct change){.place = plan(), .text = "集いの場", .reason = ""};
	filled->place.row = row;
	filled->place.column = "aim";
	fixture_keep(fixture, course, filled->place, filled->text);
	return row;
}

static enum change_result take_out(
	struct fixture *fixture, struct course *course, const struct change *filled)
{
	struct place row = filled->place;

	return table_take_added_out(fixture->store, course, &row,
		position(fixture, filled->place.row), filled, 1, &fixture->err);
}

static void an_added_row_goes_only_as_it_was_left(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = fixture_course(fixture, fixture->store), *theirs;
	struct store *store = fixture_open(fixture, "sato");
	struct change filled, share;

	add_filled(fixture, course, &filled);
	assert_rows(fixture, "r1 r2 r3");
	theirs = fixture_course(fixture, store);
	share = (struct change){.place = filled.place, .text = "30"};
	share.place.column = "share";
	assert_int_equal(store_change(store, theirs, &share, &fixture->err), CHANGE_KEPT);
	/* Also where that is not known here yet. */
	assert_int_equal(take_out(fixture, course, &filled), CHANGE_FAILED);
	assert_rows(fixture, "r1 r2 r3");
	course = fixture_course(fixture, fixture->store);
	assert_int_equal(take_out(fixture, course, &filled), CHANGE_STALE);
	assert_says(&fixture->err, "satoさんがこの行に書いた");
	assert_rows(fixture, "r1 r2 r3");
	/* A text that is being written there is not kept yet. */
	add_filled(fixture, course, &filled);
	share.place.row = filled.place.row;
	assert_true(store_keep_draft(store, &share.place, "4", 0, &fixture->err));
	assert_int_equal(take_out(fixture, course, &filled), CHANGE_STALE);
	assert_says(&fixture->err, "書きかけ");
	assert_true(store_drop_draft(store, &share.place, &fixture->err));
	assert_int_equal(take_out(fixture, course, &filled), CHANGE_KEPT);
	assert_rows(fixture, "r1 r2 r3");
	store_close(store);
}

#define OPENED(test) cmocka_unit_test_setup_teardown(test, fixture_set_up, fixture_tear_down)

int main(void)
{
	static const struct CMUnitTest tests[] = {
		OPENED(a_new_row_stands_between_equal_ones),
		OPENED(so_does_a_copy),
		OPENED(and_one_that_is_moved),
		OPENED(an_added_row_goes_only_as_it_was_left),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
