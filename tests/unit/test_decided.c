/* What was decided is opened to everybody line by line. */
#include "store_fixture.h"

#include "banso/model/session/opened.h"
#include "banso/model/session/session_log.h"
#include "banso/work/fill/datum.h"
#include "banso/work/notes.h"
#include "banso/work/past.h"
#include "banso/work/purge.h"

#define DECIDED "車を出す。\n\n区長には内々に話す。\n体操の日をふやす。"

static struct place of_session(const char *field)
{
	return fixture_place("1", OWN_SESSION, "", field);
}

static int begin_decided(void **state)
{
	int status = fixture_set_up(state);
	struct fixture *fixture = *state;

	fixture_keep(fixture, fixture_course(fixture, fixture->store),
		of_session(OWN_SESSION_DECIDED), DECIDED);
	return status;
}

static bool open_line(
	struct fixture *fixture, struct course *course, const char *line, bool is_open)
{
	fixture->err.text[0] = '\0';
	return session_open_line(
		fixture->store, course, course_session(course, "1"), line, is_open, &fixture->err);
}

/* As in the form, of all of it. */
static void choose(struct fixture *fixture, struct course *course, const char *text)
{
	struct place place = of_session(OWN_SESSION_DECIDED_OPEN);
	struct datum datum;
	const char *kept;

	datum_open(&datum, fixture->store, course, &place, course_field(course, &place), &kept);
	assert_int_equal(datum_commit(&datum, course, text, NULL, &fixture->err), DATUM_KEPT);
	datum_close(&datum, text);
}

/* Those that everybody may read, one behind the other. */
static void assert_open_in(const struct course *course, const char *expected)
{
	struct arena *scratch = arena_new();
	struct decided_lines lines = opened_lines(course, "1", scratch);
	const char *open = "";

	for (size_t i = 0; i < lines.count; i++)
		if (lines.items[i].is_open)
			open = arena_printf(scratch, "%s%s", open, lines.items[i].text);
	assert_string_equal(open, expected);
	arena_free(scratch);
}

static void assert_open(struct fixture *fixture, const char *expected)
{
	assert_open_in(fixture_course(fixture, fixture->store), expected);
}

static void a_line_is_open_once_somebody_said_so(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = fixture_course(fixture, fixture->store);

	assert_open(fixture, "");
	assert_true(open_line(fixture, course, "体操の日をふやす。", true));
	assert_true(open_line(fixture, course, "車を出す。", true));
	assert_open(fixture, "車を出す。体操の日をふやす。");
	assert_true(open_line(fixture, course, "車を出す。", false));
	assert_open(fixture, "体操の日をふやす。");
}

/* All of it was open, or none: the others stay so. */
static void what_was_said_of_all_stays_for_the_others(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = fixture_course(fixture, fixture->store);

	fixture_keep(fixture, course, of_session(OWN_SESSION_DECIDED_OPEN), "true");
	assert_open(fixture, "車を出す。区長には内々に話す。体操の日をふやす。");
	assert_true(open_line(fixture, course, "区長には内々に話す。", false));
	assert_open(fixture, "車を出す。体操の日をふやす。");
	fixture_keep(fixture, course, of_session(OWN_SESSION_DECIDED_OPEN), "false");
	assert_open(fixture, "");
	assert_true(open_line(fixture, course, "車を出す。", true));
	assert_open(fixture, "車を出す。");
}

/* Nobody said it of what a line has become. */
static void a_line_that_is_changed_is_not(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = fixture_course(fixture, fixture->store);

	assert_true(open_line(fixture, course, "車を出す。", true));
	fixture_keep(fixture, course, of_session(OWN_SESSION_DECIDED),
		"車を出す。東さんの家の\n体操の日をふやす。");
	assert_open(fixture, "");
}

static void it_is_opened_as_it_was_seen(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = fixture_course(fixture, fixture->store);
	struct course *other = fixture_course(fixture, fixture->store);

	fixture_keep(fixture, other, of_session(OWN_SESSION_DECIDED), "車を出す。\n話が変わった");
	assert_false(open_line(fixture, course, "車を出す。", true));
	assert_open(fixture, "");
	/* What is there now is in the course. */
	assert_true(open_line(fixture, course, "車を出す。", true));
	assert_open(fixture, "車を出す。");
	assert_true(open_line(fixture, other, "車を出す。", true));
}

/* Whatever others have said, or written, of the other lines. */
static void a_line_is_closed_in_any_case(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = fixture_course(fixture, fixture->store);
	struct course *other;

	assert_true(open_line(fixture, course, "車を出す。", true));
	other = fixture_course(fixture, fixture->store);
	assert_true(open_line(fixture, other, "体操の日をふやす。", true));
	fixture_keep(fixture, other, of_session(OWN_SESSION_DECIDED), DECIDED "\n会場を変える。");
	assert_true(open_line(fixture, other, "会場を変える。", true));
	assert_true(open_line(fixture, course, "車を出す。", false));
	assert_open(fixture, "体操の日をふやす。会場を変える。");
}

/* Someone's text in the field, from a course in which a colleague's word of a line is not yet. */
static void write_decided(struct fixture *fixture, struct course *course, const char *text)
{
	struct place place = of_session(OWN_SESSION_DECIDED);
	struct datum datum;
	const char *kept;

	datum_open(&datum, fixture->store, course, &place, course_field(course, &place), &kept);
	assert_int_equal(datum_commit(&datum, course, text, NULL, &fixture->err), DATUM_KEPT);
	datum_close(&datum, text);
}

/* Two lines are open, and a colleague closes one of them. */
static struct course *begin_closed(struct fixture *fixture)
{
	struct course *course = fixture_course(fixture, fixture->store), *other;

	assert_true(open_line(fixture, course, "車を出す。", true));
	assert_true(open_line(fixture, course, "区長には内々に話す。", true));
	other = fixture_course(fixture, fixture->store);
	assert_true(open_line(fixture, other, "区長には内々に話す。", false));
	return course;
}

static void a_line_that_was_closed_stays_so_when_another_goes(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = begin_closed(fixture);

	write_decided(fixture, course, "区長には内々に話す。\n体操の日をふやす。");
	assert_open(fixture, "");
	write_decided(fixture, course, DECIDED);
	assert_open(fixture, "");
}

static void a_line_that_was_opened_stays_so_when_another_goes(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = fixture_course(fixture, fixture->store), *other;

	assert_true(open_line(fixture, course, "車を出す。", true));
	other = fixture_course(fixture, fixture->store);
	assert_true(open_line(fixture, other, "体操の日をふやす。", true));
	write_decided(fixture, course, "区長には内々に話す。\n体操の日をふやす。");
	assert_open(fixture, "体操の日をふやす。");
}

/* Also where none was when that was begun: it is not open by what was said of it before. */
static void a_line_that_goes_just_when_it_is_opened_is_not_open_anew(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = fixture_course(fixture, fixture->store), *other;

	assert_true(open_line(fixture, course, "車を出す。", true));
	assert_true(open_line(fixture, course, "車を出す。", false));
	other = fixture_course(fixture, fixture->store);
	assert_true(open_line(fixture, other, "体操の日をふやす。", true));
	write_decided(fixture, course, "車を出す。");
	write_decided(fixture, course, DECIDED);
	assert_open(fixture, "");
}

/* Has an entry of the history back, as it and its readers are seen in the course. */
static enum change_result bring_back(struct fixture *fixture, struct course *course, size_t at)
{
	struct place place = of_session(OWN_SESSION_DECIDED);
	struct together together = readers_together(course, &place, fixture->arena);
	struct history past;

	assert_true(past_read(fixture->store, fixture->arena, &place, &past, &fixture->err));
	return past_return(fixture->store, course, &past.items[at], course_revision(course, &place),
		&together, &fixture->err);
}

static void nor_is_it_opened_by_a_text_that_comes_back(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = fixture_course(fixture, fixture->store);

	fixture_keep(fixture, course, of_session(OWN_SESSION_DECIDED),
		"区長には内々に話す。\n体操の日をふやす。");
	fixture_keep(fixture, course, of_session(OWN_SESSION_DECIDED), DECIDED);
	course = begin_closed(fixture);
	assert_int_equal(bring_back(fixture, course, 1), CHANGE_STALE);
	assert_non_null(strstr(fixture->err.text, "公表してよい行"));
	assert_open(fixture, "車を出す。");
	/* What is there now is in the course. */
	assert_int_equal(bring_back(fixture, course, 1), CHANGE_KEPT);
	assert_open(fixture, "");
}

/* Something is said of all of them: nothing is open again by what was said of one before. */
static void what_is_said_of_all_is_the_last_word(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = fixture_course(fixture, fixture->store);

	assert_true(open_line(fixture, course, "車を出す。", true));
	choose(fixture, course, "false");
	choose(fixture, course, OWN_DECIDED_BY_LINE);
	assert_open(fixture, "");
	assert_true(open_line(fixture, course, "体操の日をふやす。", true));
	assert_open(fixture, "体操の日をふやす。");
}

/* A record as it once was: what is not open by now was not, either. */
static void a_line_of_then_is_open_only_if_it_still_is(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = fixture_course(fixture, fixture->store);
	int64_t all, two;

	fixture_keep(fixture, course, of_session(OWN_SESSION_DECIDED_OPEN), "true");
	all = fixture_number(fixture->store, "SELECT max(n) FROM history");
	assert_true(open_line(fixture, course, "区長には内々に話す。", false));
	two = fixture_number(fixture->store, "SELECT max(n) FROM history");
	assert_open_in(fixture_course_until(fixture, all), "車を出す。体操の日をふやす。");
	assert_true(open_line(fixture, course, "車を出す。", false));
	assert_open_in(fixture_course_until(fixture, all), "体操の日をふやす。");
	assert_open_in(fixture_course_until(fixture, two), "体操の日をふやす。");
}

static void it_is_purged_with_what_was_decided(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = fixture_course(fixture, fixture->store);
	struct place decided = of_session(OWN_SESSION_DECIDED);
	struct purged purged;

	assert_true(open_line(fixture, course, "車を出す。", true));
	course = fixture_course(fixture, fixture->store);
	assert_true(purge_at(fixture->store, fixture->arena, course, &decided, 1,
		purge_shown(fixture->store, fixture->arena, course, &decided, 1), &purged,
		&fixture->err));
	assert_int_equal(
		fixture_number(fixture->store,
			"SELECT count(*) FROM (SELECT text FROM value UNION ALL SELECT text"
			" FROM history) WHERE text LIKE '%車%'"),
		0);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, begin_decided, fixture_tear_down)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(a_line_is_open_once_somebody_said_so),
		TEST(what_was_said_of_all_stays_for_the_others),
		TEST(a_line_that_is_changed_is_not),
		TEST(it_is_opened_as_it_was_seen),
		TEST(a_line_is_closed_in_any_case),
		TEST(a_line_that_was_closed_stays_so_when_another_goes),
		TEST(a_line_that_was_opened_stays_so_when_another_goes),
		TEST(a_line_that_goes_just_when_it_is_opened_is_not_open_anew),
		TEST(nor_is_it_opened_by_a_text_that_comes_back),
		TEST(what_is_said_of_all_is_the_last_word),
		TEST(a_line_of_then_is_open_only_if_it_still_is),
		TEST(it_is_purged_with_what_was_decided),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
