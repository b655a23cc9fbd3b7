/* The one door: revisions, conflicts, history, states of sheets, rows. */
#include "store_fixture.h"

static const char sheets_sql[] = "SELECT count(*) FROM sheet";
static const char history_sql[] = "SELECT count(*) FROM history";

static void keeps_value_and_revision(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = fixture_course(fixture, fixture->store);
	struct place place = fixture_place("", "f1", "", "current");
	struct change change = {.place = place, .text = "通いの場は17か所", .reason = "聞き取り"};
	const struct value *value;

	assert_int_equal(store_change(fixture->store, course, &change, &fixture->err), CHANGE_KEPT);
	for (int round = 0; round < 2; round++) {
		value = course_value(course, &place);
		assert_non_null(value);
		assert_string_equal(value->text, "通いの場は17か所");
		assert_string_equal(value->reason, "聞き取り");
		assert_string_equal(value->at, "2026-11-20T13:57:02+09:00");
		assert_string_equal(value->who, "tanaka");
		assert_int_equal(value->revision, 1);
		course = fixture_course(fixture, fixture->store);
	}
	assert_string_equal(course->created, "2026-11-20T13:57:02+09:00");
}

static void same_text_writes_nothing(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = fixture_course(fixture, fixture->store);
	struct place place = fixture_place("", "f1", "", "current");

	assert_int_equal(fixture_change(fixture, course, place, 0, ""), CHANGE_SAME);
	assert_int_equal(fixture_number(fixture->store, sheets_sql), 0);
	fixture_keep(fixture, course, place, "a");
	assert_int_equal(fixture_change(fixture, course, place, 1, "a"), CHANGE_SAME);
	/* Two people who write the same do not stand in each other's way. */
	assert_int_equal(fixture_change(fixture, course, place, 0, "a"), CHANGE_SAME);
	assert_int_equal(fixture_number(fixture->store, history_sql), 1);
}

static void cleared_value_keeps_its_revisions(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = fixture_course(fixture, fixture->store);
	struct place place = fixture_place("", "f1", "", "current");

	fixture_keep(fixture, course, place, "a");
	assert_int_equal(fixture_change(fixture, course, place, 1, ""), CHANGE_KEPT);
	assert_int_equal(fixture_change(fixture, course, place, 0, "b"), CHANGE_STALE);
	assert_int_equal(fixture_change(fixture, course, place, 2, "b"), CHANGE_KEPT);
	assert_int_equal(course_value(course, &place)->revision, 3);
}

static void stale_revision_is_told_and_shown(void **state)
{
	struct fixture *fixture = *state;
	struct store *other = fixture_open(fixture, "sato");
	struct course *mine = fixture_course(fixture, fixture->store);
	struct course *theirs = fixture_course(fixture, other);
	struct place place = fixture_place("", "f1", "", "current");
	struct change change = {.place = place, .text = "わたしの"};

	assert_int_equal(store_change(other, theirs, &change, &fixture->err), CHANGE_KEPT);
	assert_int_equal(fixture_change(fixture, mine, place, 0, "あなたの"), CHANGE_STALE);
	assert_says(&fixture->err, "「現状」");
	assert_says(&fixture->err, "sato さん");
	assert_says(&fixture->err, "（13:57）");
	assert_string_equal(course_text(mine, &place), "わたしの");
	assert_string_equal(course_value(mine, &place)->who, "sato");
	assert_int_equal(fixture_number(fixture->store, history_sql), 1);
	assert_int_equal(fixture_change(fixture, mine, place, 1, "あなたの"), CHANGE_KEPT);
	assert_int_equal(
		fixture_change(fixture, mine, place, REVISION_ANY, "どれでも"), CHANGE_KEPT);
	store_close(other);
}

static void other_places_do_not_conflict(void **state)
{
	struct fixture *fixture = *state;
	struct store *other = fixture_open(fixture, "sato");
	struct course *mine = fixture_course(fixture, fixture->store);
	struct course *theirs = fixture_course(fixture, other);
	struct change change = {.place = fixture_place("", "f1", "", "rate"), .text = "30"};

	assert_int_equal(store_change(other, theirs, &change, &fixture->err), CHANGE_KEPT);
	assert_int_equal(
		fixture_change(fixture, mine, fixture_place("", "f1", "", "current"), 0, "a"),
		CHANGE_KEPT);
	store_close(other);
}

static void several_are_kept_or_none(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = fixture_course(fixture, fixture->store);
	struct place current = fixture_place("", "f1", "", "current");
	struct place rate = fixture_place("", "f1", "", "rate");
	struct change changes[] = {
		{.place = current, .text = "a"},
		{.place = rate, .text = "30", .seen_revision = 4},
	};

	assert_false(store_change_all(fixture->store, course, changes, 2, &fixture->err));
	assert_says(&fixture->err, "高齢化率");
	assert_null(course_value(course, &current));
	assert_int_equal(fixture_number(fixture->store, history_sql), 0);
	changes[1].seen_revision = 0;
	assert_true(store_change_all(fixture->store, course, changes, 2, &fixture->err));
	assert_string_equal(course_text(course, &current), "a");
	assert_string_equal(course_text(course, &rate), "30");
	assert_true(store_change_all(fixture->store, course, changes, 0, &fixture->err));
}

/* --- states of sheets --- */

static void assert_sheet(
	struct fixture *fixture, const char *form, const char *state, int answered, int broken)
{
	static const char sql[] = "SELECT state, answered, broken FROM sheet WHERE form = ?";
	struct statement *row = db_prepare(fixture->store->db, sql);

	db_bind_text(row, form);
	assert_true(db_row(row));
	assert_string_equal(db_text(row, 0), state);
	assert_int_equal(db_int(row, 1), answered);
	assert_int_equal(db_int(row, 2), broken);
	assert_true(db_done(row, NULL));
}

static long to_check(struct fixture *fixture)
{
	return fixture_number(
		fixture->store, "SELECT count(*) FROM sheet WHERE state = 'check' AND counted");
}

static void state_follows_the_values(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = fixture_course(fixture, fixture->store);
	struct place current = fixture_place("", "f1", "", "current");
	struct place rate = fixture_place("", "f1", "", "rate");

	fixture_keep(fixture, course, rate, "30");
	assert_sheet(fixture, "f1", "filling", 1, 0);
	fixture_keep(fixture, course, current, "a");
	assert_sheet(fixture, "f1", "done", 2, 0);
	fixture_keep(fixture, course, rate, "130");
	assert_sheet(fixture, "f1", "check", 2, 1);
	assert_int_equal(to_check(fixture), 1);
	fixture_keep(fixture, course, rate, "");
	fixture_keep(fixture, course, current, "");
	assert_sheet(fixture, "f1", "untouched", 0, 0);
	assert_int_equal(to_check(fixture), 0);
}

/* The course on one's screen may not know what somebody else has answered. */
static void state_is_of_the_database(void **state)
{
	struct fixture *fixture = *state;
	struct store *other = fixture_open(fixture, "sato");
	struct course *mine = fixture_course(fixture, fixture->store);
	struct change change = {.place = fixture_place("", "f1", "", "rate"), .text = "130"};

	assert_int_equal(
		store_change(other, fixture_course(fixture, other), &change, &fixture->err),
		CHANGE_KEPT);
	fixture_keep(fixture, mine, fixture_place("", "f1", "", "current"), "a");
	assert_sheet(fixture, "f1", "check", 2, 1);
	store_close(other);
}

static void sheets_of_the_absent_do_not_count(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = fixture_course(fixture, fixture->store);
	struct place people = fixture_place("", OWN_PEOPLE, "", "person"), seen;
	const char *row, *second;

	assert_true(store_add_row(
		fixture->store, course, &people, 'p', "", NULL, 0, &row, &fixture->err));
	seen = fixture_place("1", "f2", row, "plan");
	assert_true(store_add_row(
		fixture->store, course, &seen, 'r', "", NULL, 0, &second, &fixture->err));
	seen.row = second;
	seen.column = "share";
	fixture_keep(fixture, course, seen, "300");
	assert_int_equal(to_check(fixture), 1);
	people.row = row;
	fixture_keep(fixture, course, people, "");
	assert_int_equal(to_check(fixture), 0);
}

/* All that the database repeats of its values. */
static const char *repeated(struct fixture *fixture)
{
	static const char sql[] =
		"SELECT group_concat(form || respondent || state || fields || answered || broken ||"
		" counted, ' ') || (SELECT name || plan || dues FROM engagement)"
		" FROM (SELECT * FROM sheet ORDER BY session, form, respondent)";
	struct statement *row = db_prepare(fixture->store->db, sql);
	const char *all = db_row(row) ? db_copy(row, fixture->arena, 0) : NULL;

	assert_true(db_done(row, &fixture->err));
	return all;
}

/* What a change repeats is what is reckoned from all values. */
static void assert_repeats_all(struct fixture *fixture)
{
	const char *before = repeated(fixture);

	assert_true(db_begin(fixture->store->db, __func__, &fixture->err));
	assert_true(repeat_values(fixture->store, "e1", NULL, 0, &fixture->err));
	assert_true(repeat_end(fixture->store, true, &fixture->err));
	assert_string_equal(before, repeated(fixture));
}

/* Who was taken out of the list counts in a session that they have written in, with each sheet. */
static void a_change_reaches_the_other_sheets_of_its_person(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = fixture_course(fixture, fixture->store);
	struct place person = fixture_place("", OWN_PEOPLE, "", "person");
	struct place one, other, date = fixture_place("1", OWN_SESSION, "", OWN_SESSION_DATE);
	const char *row;

	assert_true(store_add_row(
		fixture->store, course, &person, 'p', "", NULL, 0, &row, &fixture->err));
	person.row = row;
	one = fixture_place("1", "f2", row, "seen");
	other = fixture_place("1", "f1", row, "current");
	fixture_keep(fixture, course, date, "2026-11-10");
	fixture_keep(fixture, course, fixture_place("", "f1", "", "current"), "b");
	assert_repeats_all(fixture);
	fixture_keep(fixture, course, other, "a");
	fixture_keep(fixture, course, other, "");
	fixture_keep(fixture, course, person, "");
	assert_repeats_all(fixture);
	fixture_keep(fixture, course, one, "c");
	assert_repeats_all(fixture);
	fixture_keep(fixture, course, one, "");
	assert_repeats_all(fixture);
}

/* Notes are the saves of a running session. */
static void a_note_reaches_nothing_else(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = fixture_course(fixture, fixture->store);
	struct place note = fixture_place("1", OWN_SESSION, "", OWN_NOTES);
	const struct change text = {.place.column = OWN_NOTE_TEXT, .text = "体操の会"};
	const char *row;

	fixture_keep(fixture, course, fixture_place("1", OWN_SESSION, "", OWN_SESSION_DATE),
		"2026-11-10");
	fixture_keep(fixture, course, fixture_place("1", "f2", "p1", "seen"), "a");
	assert_true(store_add_row(
		fixture->store, course, &note, 'n', "", &text, 1, &row, &fixture->err));
	assert_repeats_all(fixture);
	fixture_keep(fixture, course, fixture_place("1", OWN_SESSION, "", OWN_SESSION_STEP), "a");
	assert_repeats_all(fixture);
	fixture_keep(fixture, course, fixture_place("1", OWN_SESSION, "", OWN_SESSION_STARTED),
		"2026-11-20T13:30:00+09:00");
	assert_repeats_all(fixture);
}

/* What is read while others wait: not the sheets of everybody. */
static void a_part_of_a_course_is_what_decides_in_it(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = fixture_course(fixture, fixture->store);
	struct place one = fixture_place("1", "f2", "p1", "seen");

	fixture_keep(fixture, course, fixture_place("", OWN_COURSE, "", "name"), "もみじ市");
	fixture_keep(fixture, course, fixture_place("1", OWN_SESSION, "", OWN_SESSION_DATE),
		"2026-11-10");
	fixture_keep(fixture, course, fixture_place("", "f1", "", "current"), "a");
	fixture_keep(fixture, course, fixture_place("1", "f2", "p2", "seen"), "b");
	fixture_keep(fixture, course, one, "c");
	course = load_course(fixture->store, fixture->arena, "e1", &one, &fixture->err);
	assert_non_null(course);
	assert_string_equal(course_text(course, &one), "c");
	assert_string_equal(course_own(course, OWN_COURSE_NAME), "もみじ市");
	assert_string_equal(course_planned(course, "1", OWN_SESSION_DATE), "2026-11-10");
	assert_int_equal(course->sheet_count, 3);
}

/* Changes of several sheets at once: each has its state. */
static void changes_of_several_sheets_reach_each(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = fixture_course(fixture, fixture->store);
	struct change both[] = {
		{.place = fixture_place("", "f1", "", "rate"), .text = "130"},
		{.place = fixture_place("1", "f2", "p1", "seen"), .text = "a"},
	};

	fixture_keep(fixture, course, fixture_place("", "f1", "", "current"), "b");
	fixture_keep(fixture, course, fixture_place("1", "f2", "p2", "seen"), "c");
	assert_true(store_change_all(fixture->store, course, both, 2, &fixture->err));
	assert_sheet(fixture, "f1", "check", 2, 1);
	assert_repeats_all(fixture);
}

/* --- rows --- */

static const char *add_row(
	struct fixture *fixture, struct course *course, struct place place, char prefix)
{
	const char *row = NULL;

	if (!store_add_row(
		    fixture->store, course, &place, prefix, "", NULL, 0, &row, &fixture->err))
		print_error("%s\n", fixture->err.text);
	assert_non_null(row);
	return row;
}

static void a_row_comes_with_its_cells_or_not_at_all(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = fixture_course(fixture, fixture->store);
	struct place plan = fixture_place("1", "f2", "p1", "plan"), cell = plan;
	const struct change twice[] = {
		{.place.column = "what", .text = "集い"},
		{.place.column = "what", .text = "体操"},
	};
	const char *row = NULL;

	assert_false(store_add_row(
		fixture->store, course, &plan, 'r', "", twice, 2, &row, &fixture->err));
	course = fixture_course(fixture, fixture->store);
	assert_null(course_sheet(course, "1", "f2", "p1"));

	assert_true(store_add_row(
		fixture->store, course, &plan, 'r', "", twice, 1, &row, &fixture->err));
	course = fixture_course(fixture, fixture->store);
	cell.row = row;
	cell.column = "what";
	assert_string_equal(course_text(course, &cell), "集い");
}

static void rows_have_ids_for_life(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = fixture_course(fixture, fixture->store);
	struct place people = fixture_place("", OWN_PEOPLE, "", "person");
	struct place tasks = fixture_place("", OWN_TASKS, "", "task");
	struct words rows;

	assert_string_equal(add_row(fixture, course, people, 'p'), "p1");
	assert_string_equal(add_row(fixture, course, people, 'p'), "p2");
	assert_string_equal(add_row(fixture, course, tasks, 't'), "t1");
	people.row = "p2";
	fixture_keep(fixture, course, people, "");
	assert_string_equal(add_row(fixture, course, people, 'p'), "p3");
	rows = course_rows(
		course_sheet(course, "", OWN_PEOPLE, ""), NULL, "person", fixture->arena);
	assert_int_equal(rows.count, 2);
	assert_string_equal(rows.items[0], "p1");
	assert_string_equal(rows.items[1], "p3");
}

static void rows_that_came_with_ids_use_them_up(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = fixture_course(fixture, fixture->store);
	struct place people = fixture_place("", OWN_PEOPLE, "", "person");

	people.row = "p7";
	fixture_keep(fixture, course, people, "m");
	assert_string_equal(add_row(fixture, course, people, 'p'), "p8");
	people.row = "p20";
	people.column = "name";
	fixture_keep(fixture, course, people, "山田");
	assert_string_equal(add_row(fixture, course, people, 'p'), "p21");
}

static void starter_rows_keep_their_ids(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = fixture_course(fixture, fixture->store);
	struct place plan = fixture_place("1", "f2", "p1", "plan");
	const struct field *table = form_field(scenario_form(fixture->scenario, "f2"), "plan");
	struct words rows;

	assert_string_equal(add_row(fixture, course, plan, 'r'), "r3");
	rows = course_rows(course_sheet(course, "1", "f2", "p1"), table, "plan", fixture->arena);
	assert_int_equal(rows.count, 3);
	assert_string_equal(rows.items[0], "r1");
	assert_string_equal(rows.items[2], "r3");
}

static void rows_go_to_the_end(void **state)
{
	static const char *const lasts[] = {
		"000010", "0000155", "999990", "999995", "m", " 000002"};
	struct fixture *fixture = *state;
	struct course *course = fixture_course(fixture, fixture->store);
	struct place people = fixture_place("", OWN_PEOPLE, "", "person");

	people.row = "a";
	for (size_t i = 0; i < sizeof(lasts) / sizeof(lasts[0]); i++) {
		const char *row;
		struct place added = people;

		fixture_keep(fixture, course, people, lasts[i]);
		row = add_row(fixture, course, people, 'p');
		added.row = row;
		assert_true(strcmp(course_text(course, &added), lasts[i]) > 0);
		fixture_keep(fixture, course, added, "");
	}
}

/* Each put behind the last. */
static void many_rows_stay_in_order(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = fixture_course(fixture, fixture->store);
	struct place place = fixture_place("", OWN_PEOPLE, "", "person");
	struct words rows;

	assert_true(db_script(fixture->store->db, "PRAGMA synchronous = OFF", NULL));
	for (int i = 0; i < 200; i++)
		add_row(fixture, course, place, 'p');
	rows = course_rows(
		course_sheet(course, "", OWN_PEOPLE, ""), NULL, "person", fixture->arena);
	assert_int_equal(rows.count, 200);
	for (int i = 0; i < 200; i++)
		assert_string_equal(rows.items[i], arena_printf(fixture->arena, "p%d", i + 1));
}

/* --- history --- */

static void history_tells_each_revision(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = fixture_course(fixture, fixture->store);
	struct place place = fixture_place("", "f1", "", "current");
	struct change change = {.place = place,
		.seen_revision = 1,
		.text = "b",
		.reason = "直した",
		.why = "聞き直した"};
	struct history history;

	fixture_keep(fixture, course, place, "a");
	setenv("BANSO_NOW", "2026-11-21T09:00:00", 1);
	assert_int_equal(store_change(fixture->store, course, &change, &fixture->err), CHANGE_KEPT);
	fixture_keep(fixture, course, fixture_place("", "f1", "", "rate"), "30");
	assert_true(store_history(fixture->store, fixture->arena, &place, &history, &fixture->err));
	assert_int_equal(history.count, 2);
	assert_true(place_equal(&history.items[0].place, &place));
	assert_int_equal(history.items[0].revision, 2);
	assert_string_equal(history.items[0].text, "b");
	assert_string_equal(history.items[0].before, "a");
	assert_string_equal(history.items[0].reason, "直した");
	assert_string_equal(history.items[0].why, "聞き直した");
	assert_string_equal(history.items[0].at, "2026-11-21T09:00:00+09:00");
	assert_string_equal(history.items[1].before, "");
	assert_string_equal(history.items[1].at, "2026-11-20T13:57:02+09:00");
}

static void history_is_of_all_below_a_place(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = fixture_course(fixture, fixture->store);
	struct place place = fixture_place("1", "f2", "p1", "seen");
	struct history history;

	fixture_keep(fixture, course, place, "a");
	place.respondent = "p2";
	fixture_keep(fixture, course, place, "b");
	fixture_keep(fixture, course, fixture_place("", "f1", "", "current"), "c");
	place = fixture_place("1", "f2", "", "");
	assert_true(store_history(fixture->store, fixture->arena, &place, &history, &fixture->err));
	assert_int_equal(history.count, 2);
	assert_string_equal(history.items[0].text, "b");
	place = fixture_place("", "", "", "");
	assert_true(store_history(fixture->store, fixture->arena, &place, &history, &fixture->err));
	assert_int_equal(history.count, 3);
	place.engagement = "e2";
	assert_true(store_history(fixture->store, fixture->arena, &place, &history, &fixture->err));
	assert_int_equal(history.count, 0);
}

/* Values come back in the order that a sheet searches them by. */
static void loaded_values_are_sorted(void **state)
{
	static const char *const fields[] = {"あ", "a-b", "a", "Z", "a_b", "a.b", "ん"};
	struct fixture *fixture = *state;
	struct course *course = fixture_course(fixture, fixture->store);
	const struct sheet *sheet;

	for (size_t i = 0; i < sizeof(fields) / sizeof(fields[0]); i++)
		fixture_keep(fixture, course, fixture_place("", "f1", "", fields[i]), fields[i]);
	course = fixture_course(fixture, fixture->store);
	sheet = course_sheet(course, "", "f1", "");
	assert_int_equal(sheet->value_count, sizeof(fields) / sizeof(fields[0]));
	for (size_t i = 0; i < sheet->value_count; i++) {
		if (i)
			assert_true(strcmp(sheet->values[i - 1].field, sheet->values[i].field) < 0);
		assert_string_equal(sheet_value(sheet, fields[i], "", "")->text, fields[i]);
	}
}

static void hostile_text_is_only_text(void **state)
{
	static const char text[] = "'); DROP TABLE value; --\n%s%n \"引用\" ?1 :x";
	struct fixture *fixture = *state;
	struct course *course = fixture_course(fixture, fixture->store);
	struct place place = fixture_place("", "f1", "", "current");

	fixture_keep(fixture, course, place, text);
	course = fixture_course(fixture, fixture->store);
	assert_string_equal(course_text(course, &place), text);
}

int main(void)
{
#define TEST(test) cmocka_unit_test_setup_teardown(test, fixture_set_up, fixture_tear_down)
	const struct CMUnitTest tests[] = {
		TEST(keeps_value_and_revision),
		TEST(same_text_writes_nothing),
		TEST(cleared_value_keeps_its_revisions),
		TEST(stale_revision_is_told_and_shown),
		TEST(other_places_do_not_conflict),
		TEST(several_are_kept_or_none),
		TEST(state_follows_the_values),
		TEST(state_is_of_the_database),
		TEST(sheets_of_the_absent_do_not_count),
		TEST(a_change_reaches_the_other_sheets_of_its_person),
		TEST(a_note_reaches_nothing_else),
		TEST(a_part_of_a_course_is_what_decides_in_it),
		TEST(changes_of_several_sheets_reach_each),
		TEST(a_row_comes_with_its_cells_or_not_at_all),
		TEST(rows_have_ids_for_life),
		TEST(rows_that_came_with_ids_use_them_up),
		TEST(starter_rows_keep_their_ids),
		TEST(rows_go_to_the_end),
		TEST(many_rows_stay_in_order),
		TEST(history_tells_each_revision),
		TEST(history_is_of_all_below_a_place),
		TEST(loaded_values_are_sorted),
		TEST(hostile_text_is_only_text),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
