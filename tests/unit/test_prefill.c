/* What a field shows of itself: a name, or a day by the session, today or the pile of sheets. */
#include "course_fixture.h"

#include "banso/model/own.h"
#include "banso/model/session/prefill.h"

static const char text[] = "banso: 1\n"
			   "id: days\n"
			   "title: 日\n"
			   "forms:\n"
			   "  card:\n"
			   "    title: 紙\n"
			   "    per: respondent\n"
			   "    reconstructed: ためすため\n"
			   "    fields:\n"
			   "      - {id: name, label: 名, type: line, prefill: name}\n"
			   "      - {id: on, label: 日, type: date, prefill: session}\n"
			   "      - {id: now, label: きょう, type: date, prefill: today}\n"
			   "      - {id: word, label: 言葉, type: line, prefill: session}\n"
			   "  whole:\n"
			   "    title: 一枚\n"
			   "    per: engagement\n"
			   "    reconstructed: ためすため\n"
			   "    fields:\n"
			   "      - {id: on, label: 日, type: date, prefill: session}\n"
			   "sessions:\n"
			   "  \"1\":\n"
			   "    title: 一\n"
			   "    kind: visit\n"
			   "    steps: [{id: a, title: a, minutes: 5, form: [card, whole]}]\n"
			   "  \"2\":\n"
			   "    title: 二\n"
			   "    kind: visit\n"
			   "    steps: [{id: a, title: a, minutes: 5, form: [card, whole]}]\n"
			   "patterns:\n"
			   "  A: {title: 二回, sessions: [\"1\", \"2\"]}\n";

static const struct date today = DATE(2026, 11, 20);

static int set_up(void **state)
{
	int status = fixture_begin(state, text, 0);
	struct fixture *fixture = *state;

	put_person(fixture, "p1", "西田", "", "");
	put_person(fixture, "p2", "大沢", "", "");
	put(fixture, "1/.session#date", "2026-10-02");
	return status;
}

static void assert_shows(struct fixture *fixture, const char *form, const char *session,
	const char *field, const char *wanted, enum guess why)
{
	const struct form *shown = course_form(fixture->course, form);
	struct place place = PLACE_NONE;
	char day[DATE_ISO_BYTES];
	enum guess guess;

	place.engagement = "e1";
	place.form = form;
	if (shown->per == PER_RESPONDENT) {
		place.session = session;
		place.respondent = "p1";
	}
	assert_string_equal(prefill_text(fixture->course, form_field(shown, field), &place, session,
				    today, day, &guess),
		wanted);
	assert_int_equal(guess, why);
}

static void the_day_is_that_of_the_session(void **state)
{
	struct fixture *fixture = *state;

	assert_shows(fixture, "card", "1", "on", "2026-10-02", GUESS_SESSION);
	assert_shows(fixture, "whole", "1", "on", "2026-10-02", GUESS_SESSION);
	put(fixture, "1/.session#date", "2026-11-20");
	assert_shows(fixture, "card", "1", "on", "2026-11-20", GUESS_SESSION);
}

static void a_day_that_has_not_come_is_none(void **state)
{
	struct fixture *fixture = *state;

	assert_shows(fixture, "card", "2", "on", "2026-11-20", GUESS_TODAY);
	put(fixture, "2/.session#date", "2026-11-21");
	assert_shows(fixture, "card", "2", "on", "2026-11-20", GUESS_TODAY);
	assert_shows(fixture, "whole", "2", "on", "2026-11-20", GUESS_TODAY);
}

static void other_prefills_stay(void **state)
{
	struct fixture *fixture = *state;

	assert_shows(fixture, "card", "1", "name", "西田", GUESS_NONE);
	assert_shows(fixture, "card", "1", "now", "2026-11-20", GUESS_TODAY);
	assert_shows(fixture, "card", "1", "word", "", GUESS_NONE);
}

static void assert_leads(struct fixture *fixture, const char *in, const char *wanted)
{
	const struct form *plan = course_form(fixture->course, OWN_SESSION);
	struct place place = PLACE_NONE;
	char day[DATE_ISO_BYTES];
	enum guess guess;

	place.engagement = "e1";
	place.session = "2";
	place.form = OWN_SESSION;
	place.field = in;
	assert_string_equal(prefill_text(fixture->course, form_field(plan, OWN_SESSION_LEAD),
				    &place, "2", today, day, &guess),
		wanted);
	assert_int_equal(guess, *wanted ? GUESS_LAST : GUESS_NONE);
}

/* The field alone says which value it is, whatever place of its sheet is given. */
static void what_the_last_session_has_is_of_the_field(void **state)
{
	struct fixture *fixture = *state;

	put(fixture, "1/.session#" OWN_SESSION_LEAD, "西田");
	put(fixture, "2/.session#" OWN_SESSION_DATE, "2026-12-02");
	assert_leads(fixture, "", "西田");
	assert_leads(fixture, OWN_SESSION_DATE, "西田");
	assert_leads(fixture, OWN_SESSION_LEAD, "西田");
	put(fixture, "2/.session#" OWN_SESSION_LEAD, "");
	assert_leads(fixture, "", "");
}

static void one_of_a_pile_dates_the_others(void **state)
{
	struct fixture *fixture = *state;

	put_at(fixture, "1/card/p2#on", "2026-10-05", "2026-11-19T10:00:00"); /* yesterday's pile */
	assert_shows(fixture, "card", "1", "on", "2026-10-02", GUESS_SESSION);
	put_at(fixture, "1/card/p2#on", "2026-10-05", "2026-11-20T10:00:00");
	assert_shows(fixture, "card", "1", "on", "2026-10-05", GUESS_PILE);
	assert_shows(fixture, "card", "2", "on", "2026-11-20", GUESS_TODAY);
	assert_shows(fixture, "whole", "1", "on", "2026-10-02", GUESS_SESSION);
	assert_shows(fixture, "card", "1", "now", "2026-11-20", GUESS_TODAY);
	put_at(fixture, "1/card/p3#on", "2026-10-02", "2026-11-20T10:02:00");
	assert_shows(fixture, "card", "1", "on", "2026-10-02", GUESS_SESSION);
	put_at(fixture, "1/card/p3#on", "2026-10-09", "2026-11-20T10:05:00");
	put_at(fixture, "1/card/p4#on", "2026-10-01", "2026-11-20T09:05:00");
	assert_shows(fixture, "card", "1", "on", "2026-10-09", GUESS_PILE);
	put_at(fixture, "1/card/p3#on", "", "2026-11-20T10:10:00");
	assert_shows(fixture, "card", "1", "on", "2026-10-05", GUESS_PILE);
}

static void a_guess_bears_its_sign(void **state)
{
	struct fixture *fixture = *state;
	const struct form *card = course_form(fixture->course, "card");
	struct place place = PLACE_NONE;
	struct buf out = {0};

	place.form = "card";
	place.session = "1";
	place.respondent = "p1";
	prefill_put(&out, fixture->course, form_field(card, "on"), &place, "1", today);
	assert_string_equal(buf_text(&out), "令和8年10月2日(金)（仮: 回の日）");
	buf_clear(&out);
	prefill_put(&out, fixture->course, form_field(card, "name"), &place, "1", today);
	assert_string_equal(buf_text(&out), "西田");
	buf_free(&out);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
			the_day_is_that_of_the_session, set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			a_day_that_has_not_come_is_none, set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(other_prefills_stay, set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			one_of_a_pile_dates_the_others, set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			what_the_last_session_has_is_of_the_field, set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(a_guess_bears_its_sign, set_up, fixture_tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
