/* Engagements: ids, the list from what is repeated of their values, finding one by what was typed.
 */
#include "banso/model/flow.h"
#include "banso/text/date/read.h"
#include "store_fixture.h"

static const char *add(struct fixture *fixture, const char *id, const char *pattern)
{
	struct new_engagement wanted = {
		.id = id, .scenario = fixture->scenario, .pattern = pattern};
	const char *given = NULL;

	if (!store_add_engagement(fixture->store, fixture->arena, &wanted, &given, &fixture->err))
		return NULL;
	return given;
}

static void set(struct fixture *fixture, const char *id, const char *session, const char *form,
	const char *field, const char *text)
{
	struct course *course = store_load(fixture->store, fixture->arena, id, &fixture->err);
	struct place place = fixture_place(session, form, "", field);

	assert_non_null(course);
	place.engagement = id;
	fixture_keep(fixture, course, place, text);
}

static struct engagement_rows list(struct fixture *fixture, const char *today, const char *like)
{
	struct engagement_rows rows;

	assert_true(store_list(fixture->store, fixture->arena, today, like, &rows, &fixture->err));
	return rows;
}

static void ids_are_given_in_turn(void **state)
{
	struct fixture *fixture = *state;

	assert_string_equal(add(fixture, NULL, NULL), "e2");
	assert_string_equal(add(fixture, "tsunagari", "B"), "tsunagari");
	assert_string_equal(add(fixture, "e10", NULL), "e10");
	assert_string_equal(add(fixture, NULL, NULL), "e11");
}

static void taken_and_bad_ids_are_refused(void **state)
{
	struct fixture *fixture = *state;

	set(fixture, "e1", "", OWN_COURSE, "name", "つながり市");
	assert_null(add(fixture, "e1", NULL));
	assert_says(&fixture->err, "「つながり市」が使っています");
	assert_null(add(fixture, "つながり", NULL));
	assert_says(&fixture->err, "使えません");
	assert_null(add(fixture, NULL, "Z"));
	assert_says(&fixture->err, "A（二回）、B（一回）");
	assert_int_equal(list(fixture, "2026-11-20", NULL).count, 1);
}

static void one_begins_with_its_values_or_not_at_all(void **state)
{
	struct fixture *fixture = *state;
	const struct change values[] = {
		{.place = fixture_place("", OWN_COURSE, "", "name"), .text = "もみじ市"},
		{.place = fixture_place("", OWN_COURSE, "", "name"), .text = "もみじ町"},
	};
	struct new_engagement wanted = {
		.scenario = fixture->scenario, .values = values, .value_count = 2};
	const char *id;

	assert_false(
		store_add_engagement(fixture->store, fixture->arena, &wanted, &id, &fixture->err));
	assert_int_equal(list(fixture, "2026-11-20", NULL).count, 1);
	wanted.value_count = 1;
	assert_true(
		store_add_engagement(fixture->store, fixture->arena, &wanted, &id, &fixture->err));
	assert_string_equal(list(fixture, "2026-11-20", "もみじ").items[0].name, "もみじ市");
}

static void scenario_text_is_kept_once(void **state)
{
	static const char sql[] = "SELECT count(*) FROM scenario";
	struct fixture *fixture = *state;
	struct course *one, *two;

	add(fixture, NULL, "B");
	assert_int_equal(fixture_number(fixture->store, sql), 1);
	one = store_load(fixture->store, fixture->arena, "e1", &fixture->err);
	two = store_load(fixture->store, fixture->arena, "e2", &fixture->err);
	assert_ptr_equal(one->scenario, two->scenario);
	assert_string_equal(one->pattern->id, "A");
	assert_string_equal(two->pattern->id, "B");
	assert_string_equal(one->scenario->text, fixture_scenario);
}

static void unknown_engagement_is_told(void **state)
{
	struct fixture *fixture = *state;

	assert_null(store_load(fixture->store, fixture->arena, "e9", &fixture->err));
	assert_says(&fixture->err, "「e9」はありません");
}

static void list_tells_what_comes_next(void **state)
{
	struct fixture *fixture = *state;
	struct engagement_row *row;

	row = &list(fixture, "2026-11-20", NULL).items[0];
	assert_string_equal(row->name, "");
	assert_string_equal(row->pattern_title, "二回");
	assert_string_equal(row->next_session, "1");
	assert_string_equal(row->next_at, "");
	assert_int_equal(row->sessions, 2);
	set(fixture, "e1", "", OWN_COURSE, "name", "つながり市");
	set(fixture, "e1", "", OWN_COURSE, "pref", "れんしゅう県");
	set(fixture, "e1", "1", OWN_SESSION, "date", "2026-11-20");
	set(fixture, "e1", "1", OWN_SESSION, "start", "13:30");
	set(fixture, "e1", "2", OWN_SESSION, "date", "2026-12-01");
	row = &list(fixture, "2026-11-20", NULL).items[0];
	assert_string_equal(row->id, "e1");
	assert_string_equal(row->name, "つながり市");
	assert_string_equal(row->pref, "れんしゅう県");
	assert_string_equal(row->next_title, "1回目");
	assert_string_equal(row->next_at, "2026-11-20T13:30");
	assert_int_equal(row->over, 0);
	row = &list(fixture, "2026-11-21", NULL).items[0];
	assert_string_equal(row->next_session, "2");
	assert_string_equal(row->next_at, "2026-12-01");
	assert_int_equal(row->over, 1);
	row = &list(fixture, "2027-01-01", NULL).items[0];
	assert_string_equal(row->next_session, "");
	assert_string_equal(row->next_title, "");
	assert_string_equal(row->next_at, "2026-12-01");
	assert_int_equal(row->over, 2);
}

static void ended_session_is_over_on_its_day(void **state)
{
	struct fixture *fixture = *state;
	struct engagement_row *row;

	set(fixture, "e1", "1", OWN_SESSION, "date", "2026-11-20");
	set(fixture, "e1", "1", OWN_SESSION, "ended", "15:10");
	row = &list(fixture, "2026-11-20", NULL).items[0];
	assert_string_equal(row->next_session, "2");
	assert_int_equal(row->over, 1);
}

/* The list and the course agree on what is next. */
static void assert_next(struct fixture *fixture, const char *today, const char *wanted)
{
	struct course *course = store_load(fixture->store, fixture->arena, "e1", &fixture->err);
	const struct session *next;
	struct date date;

	assert_true(date_parse(today, &date));
	next = flow_next_session(course, date);
	assert_string_equal(next ? next->id : "", wanted);
	assert_string_equal(list(fixture, today, NULL).items[0].next_session, wanted);
}

/* Nobody wrote down when it ended, and the course went on. */
static void a_session_left_open_is_passed_by_a_later_one(void **state)
{
	struct fixture *fixture = *state;

	set(fixture, "e1", "1", OWN_SESSION, "date", "2026-11-20");
	set(fixture, "e1", "1", OWN_SESSION, "started", "13:30");
	assert_next(fixture, "2026-11-22", "1");
	set(fixture, "e1", "2", OWN_SESSION, "date", "2026-12-01");
	assert_next(fixture, "2026-11-22", "1");
	set(fixture, "e1", "2", OWN_SESSION, "started", "10:00");
	assert_next(fixture, "2026-12-01", "2");
	set(fixture, "e1", "2", OWN_SESSION, "ended", "11:00");
	assert_next(fixture, "2026-12-02", "");
}

static void nobody_waits_for_a_session_without_a_day_that_was_passed(void **state)
{
	struct fixture *fixture = *state;

	assert_next(fixture, "2026-11-20", "1");
	set(fixture, "e1", "2", OWN_SESSION, "date", "2026-12-01");
	assert_next(fixture, "2026-11-20", "1");
	assert_next(fixture, "2026-12-01", "2");
	assert_next(fixture, "2026-12-02", "");
	set(fixture, "e1", "1", OWN_SESSION, "date", "2026-12-08");
	assert_next(fixture, "2026-12-02", "1");
}

static void what_is_running_is_next(void **state)
{
	struct fixture *fixture = *state;

	set(fixture, "e1", "1", OWN_SESSION, "date", "2026-11-20");
	assert_false(list(fixture, "2026-11-20", NULL).items[0].is_running);
	set(fixture, "e1", "2", OWN_SESSION, "started", "13:30");
	assert_next(fixture, "2026-11-20", "2");
	assert_true(list(fixture, "2026-11-20", NULL).items[0].is_running);
	set(fixture, "e1", "2", OWN_SESSION, "date", "2026-11-20");
	assert_next(fixture, "2026-11-20", "2");
	/* The day is over: nobody sits there still, but nobody said when it ended either. */
	assert_next(fixture, "2026-11-21", "2");
	assert_false(list(fixture, "2026-11-21", NULL).items[0].is_running);
	set(fixture, "e1", "2", OWN_SESSION, "ended", "15:00");
	assert_next(fixture, "2026-11-20", "1");
	assert_false(list(fixture, "2026-11-20", NULL).items[0].is_running);
}

static void list_is_in_the_order_of_dates(void **state)
{
	static const struct {
		const char *id, *name, *date;
	} given[] = {
		{"over", "あ", "2026-01-05"},
		{"none-b", "い", ""},
		{"none-a", "あ", ""},
		{"late", "あ", "2026-12-24"},
		{"soon-b", "い", "2026-11-21"},
		{"soon-a", "あ", "2026-11-21"},
	};
	static const char *const expected[] = {
		"soon-a", "soon-b", "late", "e1", "none-a", "none-b", "over"};
	struct fixture *fixture = *state;
	struct engagement_rows rows;

	for (size_t i = 0; i < sizeof(given) / sizeof(given[0]); i++) {
		add(fixture, given[i].id, "B");
		set(fixture, given[i].id, "", OWN_COURSE, "name", given[i].name);
		if (*given[i].date)
			set(fixture, given[i].id, "1", OWN_SESSION, "date", given[i].date);
	}
	rows = list(fixture, "2026-11-20", NULL);
	assert_int_equal(rows.count, 7);
	for (size_t i = 0; i < rows.count; i++)
		assert_string_equal(rows.items[i].id, expected[i]);
}

static void list_is_filtered(void **state)
{
	struct fixture *fixture = *state;

	set(fixture, "e1", "", OWN_COURSE, "name", "つながり市100%");
	set(fixture, "e1", "", OWN_COURSE, "pref", "れんしゅう県");
	add(fixture, "umare", NULL);
	assert_int_equal(list(fixture, "2026-11-20", "").count, 2);
	assert_int_equal(list(fixture, "2026-11-20", "ながり").count, 1);
	assert_int_equal(list(fixture, "2026-11-20", "れんしゅう").count, 1);
	/* Found are few of all. */
	assert_int_equal(list(fixture, "2026-11-20", "れんしゅう").all, 2);
	assert_int_equal(list(fixture, "2026-11-20", "").all, 2);
	assert_int_equal(list(fixture, "2026-11-20", "%").count, 1);
	assert_int_equal(list(fixture, "2026-11-20", "_").count, 0);
	assert_int_equal(list(fixture, "2026-11-20", "ＵＭＡ").count, 1);
	/* か and its mark apart, as some keyboards send it. */
	assert_int_equal(
		list(fixture, "2026-11-20", "\xe3\x81\xaa\xe3\x81\x8b\xe3\x82\x99").count, 1);
}

static void list_knows_that_others_were_taken_out(void **state)
{
	struct fixture *fixture = *state;

	set(fixture, "e1", "", OWN_COURSE, "name", "つながり市");
	add(fixture, "umare", NULL);
	assert_false(list(fixture, "2026-11-20", NULL).has_removed);
	set(fixture, "e1", "", OWN_LIST, OWN_LIST_REMOVED, "true");
	assert_true(list(fixture, "2026-11-20", NULL).has_removed);
	assert_true(list(fixture, "2026-11-20", "umare").has_removed);
	assert_int_equal(list(fixture, "2026-11-20", "つながり").count, 0);
	set(fixture, "e1", "", OWN_LIST, OWN_LIST_REMOVED, "");
	assert_false(list(fixture, "2026-11-20", "umare").has_removed);
}

static const char *find(struct fixture *fixture, const char *typed)
{
	const char *id = NULL;

	if (!store_find_engagement(fixture->store, fixture->arena, typed, &id, &fixture->err))
		return "";
	return id;
}

static void one_is_found_by_what_was_typed(void **state)
{
	struct fixture *fixture = *state;

	set(fixture, "e1", "", OWN_COURSE, "name", "つながり市");
	set(fixture, add(fixture, "north", NULL), "", OWN_COURSE, "name", "北つながり市");
	assert_string_equal(find(fixture, "e1"), "e1");
	assert_string_equal(find(fixture, "ｅ１"), "e1");
	assert_string_equal(find(fixture, "つながり市"), "e1");
	assert_string_equal(find(fixture, "つながり　市"), "e1");
	assert_string_equal(find(fixture, "北"), "north");
	assert_string_equal(find(fixture, "つながり"), "");
	assert_says(&fixture->err, "2件");
	assert_says(&fixture->err, "e1（つながり市）");
	assert_says(&fixture->err, "north（北つながり市）");
	assert_string_equal(find(fixture, "みなみ"), "");
	assert_says(&fixture->err, "見つかりません");
	assert_string_equal(find(fixture, ""), "");
}

static void many_candidates_are_cut(void **state)
{
	struct fixture *fixture = *state;

	for (int i = 0; i < 12; i++)
		set(fixture, add(fixture, NULL, NULL), "", OWN_COURSE, "name", "同じ村");
	assert_string_equal(find(fixture, "同じ村"), "");
	assert_says(&fixture->err, "12件");
	assert_says(&fixture->err, "など");
}

int main(void)
{
#define TEST(test) cmocka_unit_test_setup_teardown(test, fixture_set_up, fixture_tear_down)
	const struct CMUnitTest tests[] = {
		TEST(ids_are_given_in_turn),
		TEST(taken_and_bad_ids_are_refused),
		TEST(one_begins_with_its_values_or_not_at_all),
		TEST(scenario_text_is_kept_once),
		TEST(unknown_engagement_is_told),
		TEST(list_tells_what_comes_next),
		TEST(a_session_left_open_is_passed_by_a_later_one),
		TEST(nobody_waits_for_a_session_without_a_day_that_was_passed),
		TEST(what_is_running_is_next),
		TEST(ended_session_is_over_on_its_day),
		TEST(list_is_in_the_order_of_dates),
		TEST(list_is_filtered),
		TEST(list_knows_that_others_were_taken_out),
		TEST(one_is_found_by_what_was_typed),
		TEST(many_candidates_are_cut),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
