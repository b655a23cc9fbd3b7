/* Typed text becomes a change by every rule there is, wherever it is typed. */
#include "store_fixture.h"

#include "banso/model/answer.h"
#include "banso/model/session/session_log.h"
#include "banso/model/session/task.h"
#include "banso/work/fill/table_rows.h"
#include "banso/work/judge.h"
#include "banso/work/notes.h"

/* A course in memory, with nothing in it. */
static struct course *empty_course(const struct fixture *fixture)
{
	return course_new(fixture->arena, fixture->scenario, &fixture->scenario->patterns[0], "e1");
}

static const struct field *field_at(const struct course *course, const struct place *place)
{
	const struct field *field = form_field(course_form(course, place->form), place->field);

	return *place->column ? field_column(field, place->column) : field;
}

static enum ruling judge_at(struct fixture *fixture, const struct course *course,
	struct place place, const char *typed, const char *reason, struct judgement *out)
{
	struct offer offer = {.place = place,
		.field = field_at(course, &place),
		.typed = typed,
		.reason = reason,
		.why = "ためしに"};
	enum ruling ruling;

	fixture->err.text[0] = '\0';
	ruling = judge(course, &offer, fixture->arena, out, &fixture->err);
	if (ruling != RULING_FINE)
		assert_string_not_equal(fixture->err.text, "");
	return ruling;
}

static void what_is_fine_is_a_change_as_it_is_kept(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = empty_course(fixture);
	struct place place = fixture_place("", "f1", "", "rate");
	struct judgement out;

	assert_int_equal(judge_at(fixture, course, place, "２８．５", NULL, &out), RULING_FINE);
	assert_string_equal(out.change.text, "28.5");
	assert_string_equal(out.change.why, "ためしに");
	assert_string_equal(out.told, "");
	assert_null(out.change.reason);
	assert_int_equal(out.change.seen_revision, 0);
	assert_true(place_equal(&out.change.place, &place));
	/* It begins from what the course has. */
	course_put(course, &place,
		&(struct value){.text = "1", .reason = "", .revision = 7, .at = "", .who = ""});
	assert_int_equal(judge_at(fixture, course, place, "", "まだ", &out), RULING_FINE);
	assert_int_equal(out.change.seen_revision, 7);
	assert_string_equal(out.change.text, "");
	assert_string_equal(out.change.reason, "まだ");
}

static void a_soft_rule_wants_a_reason(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = empty_course(fixture);
	struct place place = fixture_place("", "f1", "", "rate");
	struct judgement out;

	assert_int_equal(judge_at(fixture, course, place, "120", NULL, &out), RULING_SOFT);
	assert_string_equal(out.change.text, "120");
	assert_int_equal(judge_at(fixture, course, place, "120", "", &out), RULING_SOFT);
	assert_int_equal(judge_at(fixture, course, place, "120", "実数", &out), RULING_FINE);
	assert_string_equal(out.change.reason, "実数");
}

static void remark(struct fixture *fixture, const char *before, const char *typed, const char *kept)
{
	struct course *course = empty_course(fixture);
	struct place place = task_place(course, "t1", OWN_TASK_NOTE);
	struct judgement out;

	if (*before)
		course_put(course, &place,
			&(struct value){
				.text = before, .reason = "", .revision = 1, .at = "", .who = ""});
	assert_int_equal(judge_at(fixture, course, place, typed, NULL, &out), RULING_FINE);
	assert_string_equal(out.change.text, kept);
}

#define YESTERDAY "11月19日(木) 話を聞いていただきました。"

/* What is typed behind a line belongs to it; only a new one gets its day. */
static void a_new_line_of_remarks_begins_with_its_day(void **state)
{
	struct fixture *fixture = *state;

	remark(fixture, "", "区長に聞", "11月20日(金) 区長に聞");
	remark(fixture, "11月20日(金) 区長に聞", "11月20日(金) 区長に聞いた\nまた行く",
		"11月20日(金) 区長に聞いた\nまた行く");
	remark(fixture, YESTERDAY, YESTERDAY ".", YESTERDAY ".");
	remark(fixture, "11月19日(木) 区長に聞", "11月19日(木) 区長に聞いた",
		"11月19日(木) 区長に聞いた");
	remark(fixture, YESTERDAY, YESTERDAY " なお", YESTERDAY " なお");
	remark(fixture, YESTERDAY, YESTERDAY "なお\nまた行く", YESTERDAY "なお\nまた行く");
	remark(fixture, YESTERDAY, YESTERDAY "\nまた行く", YESTERDAY "\n11月20日(金) また行く");
	remark(fixture, YESTERDAY, YESTERDAY "\n\nまた行く\n次も",
		YESTERDAY "\n\n11月20日(金) また行く\n次も");
	/* The same was said before; and a line that was opened has nothing in it. */
	remark(fixture, YESTERDAY, YESTERDAY "\n話を聞いていただきました。",
		YESTERDAY "\n11月20日(金) 話を聞いていただきました。");
	remark(fixture, YESTERDAY, "11月19日(木) 話を聞いて\n", "11月19日(木) 話を聞いて");
}

/* Who takes a remark back leaves its day, which says nothing. */
static void a_day_without_a_remark_is_none(void **state)
{
	struct fixture *fixture = *state;

	remark(fixture, YESTERDAY, "11月19日(木) ", "");
	remark(fixture, YESTERDAY, "11月19日(木)", "");
	remark(fixture, "11月20日(金) 区長", "11月20日(金) ", "");
	remark(fixture, YESTERDAY "\n11月20日(金) 区長", YESTERDAY "\n11月20日(金)", YESTERDAY);
	remark(fixture, YESTERDAY "\n11月20日(金) 区長", "11月19日(木) \n11月20日(金) 区長",
		"11月20日(金) 区長");
	remark(fixture, YESTERDAY "\n11月20日(金) 区長", "11月19日(木)\n\n11月20日(金) 区長",
		"\n11月20日(金) 区長");
	/* Above what was said on it, it is no bare one. */
	remark(fixture, YESTERDAY, "11月19日(木)\n面談もした", "11月19日(木)\n面談もした");
	remark(fixture, "", "11月20日(金)\n面談もした", "11月20日(金)\n面談もした");
	/* What only a lenient reader takes for one is none. */
	remark(fixture, " 1月+9日(木)", " 1月+9日(木)", " 1月+9日(木)");
	/* A day that somebody wrote is a text. */
	remark(fixture, "11月20日(金) 区長", "11月20日(金) 区長\n12月1日(火)",
		"11月20日(金) 区長\n12月1日(火)");
}

/* It is typed, too. */
static void a_reason_is_one_line(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = empty_course(fixture);
	struct place place = fixture_place("", "f1", "", "rate");
	struct judgement out;

	assert_int_equal(judge_at(fixture, course, place, "120", " 実数 ", &out), RULING_FINE);
	assert_string_equal(out.change.reason, "実数");
	assert_int_equal(judge_at(fixture, course, place, "120", "　", &out), RULING_SOFT);
	assert_int_equal(
		judge_at(fixture, course, place, "20", "実\xff数", &out), RULING_UNREADABLE);
}

static void a_hard_rule_takes_no_reason(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = empty_course(fixture);
	struct place place = fixture_place("1", "f2", "p1", "plan");
	struct judgement out;

	place.row = "r1";
	place.column = "share";
	assert_int_equal(judge_at(fixture, course, place, "120", "実数", &out), RULING_HARD);
	assert_int_equal(judge_at(fixture, course, place, "百", "実数", &out), RULING_UNREADABLE);
	assert_null(out.change.text);
	place = fixture_place("1", OWN_SESSION, "", "room");
	assert_int_equal(
		judge_at(fixture, course, place, "https://x.example", "近い", &out), RULING_HARD);
}

/* A name is wanted from the beginning; of who is in the list it may be taken away again. */
static void what_banso_needs_is_not_left_blank(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = empty_course(fixture);
	struct place place = fixture_place("", OWN_COURSE, "", "name");
	struct judgement out;

	assert_int_equal(judge_at(fixture, course, place, " ", NULL, &out), RULING_BLANK);
	assert_int_equal(judge_at(fixture, course, place, "", "秘密", &out), RULING_BLANK);
	place = fixture_place("", OWN_PEOPLE, "", "person");
	place.column = "name";
	assert_int_equal(judge_at(fixture, course, place, "", NULL, &out), RULING_BLANK);
	place.row = "p1";
	assert_int_equal(judge_at(fixture, course, place, "", NULL, &out), RULING_FINE);
	/* A form may be filled from its end. */
	place = fixture_place("", "f1", "", "current");
	assert_int_equal(judge_at(fixture, course, place, "", NULL, &out), RULING_FINE);
}

static void a_guessed_year_is_told(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = empty_course(fixture);
	struct place place = fixture_place("1", OWN_SESSION, "", "date");
	struct offer offer;
	struct judgement out;

	assert_int_equal(judge_at(fixture, course, place, "12/3", NULL, &out), RULING_FINE);
	assert_string_equal(out.change.text, "2026-12-03");
	assert_string_equal(out.told, "");
	assert_int_equal(judge_at(fixture, course, place, "8/7", NULL, &out), RULING_FINE);
	assert_string_equal(out.change.text, "2027-08-07");
	assert_non_null(strstr(out.told, "8/7"));
	/* Also before there is a course. */
	offer = (struct offer){
		.place = place, .field = field_at(course, &place), .typed = "8/7", .why = ""};
	assert_int_equal(judge(NULL, &offer, fixture->arena, &out, &fixture->err), RULING_FINE);
	assert_string_equal(out.change.text, "2027-08-07");
}

/* Who has passed a field goes on typing in the one behind it. */
static void a_time_where_a_name_is_expected_is_told(void **state)
{
	static const char *const told[] = {
		"１５：００", "15時半", "8/7", "令和8年8月7日", "8月7日(金)"};
	static const char *const fine[] = {"303", "役場 15:00集合", "2階 会議室", "", "８月の間"};
	struct fixture *fixture = *state;
	struct course *course = empty_course(fixture);
	struct place room = fixture_place("1", OWN_SESSION, "", OWN_SESSION_ROOM);
	struct judgement out;

	for (size_t i = 0; i < sizeof(told) / sizeof(told[0]); i++) {
		assert_int_equal(judge_at(fixture, course, room, told[i], NULL, &out), RULING_FINE);
		assert_non_null(strstr(out.told, "会場"));
		assert_non_null(strstr(out.told, told[i]));
	}
	for (size_t i = 0; i < sizeof(fine) / sizeof(fine[0]); i++) {
		assert_int_equal(judge_at(fixture, course, room, fine[i], NULL, &out), RULING_FINE);
		assert_string_equal(out.told, "");
	}
}

/* Where banso's own data are asked for on the command line there is no --reason. */
static void nothing_of_its_own_is_soft(void **state)
{
	const char *const forms[] = {OWN_COURSE, OWN_PEOPLE, OWN_TASKS, OWN_SESSION, OWN_LIST};

	(void)state;
	for (size_t i = 0; i < sizeof(forms) / sizeof(forms[0]); i++) {
		const struct form *form = own_form(forms[i]);

		for (size_t j = 0; j < form->field_count; j++) {
			assert_false(form->fields[j].soft);
			for (size_t k = 0; k < form->fields[j].column_count; k++)
				assert_false(form->fields[j].columns[k].soft);
		}
	}
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, fixture_folder, fixture_tear_down)

/* A slipped 全角 blank is neither a note nor the reason why a table is empty. */
static void blanks_are_no_note_and_no_reason(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = fixture_course(fixture, fixture->store);
	const struct session *session = course_session(course, "1");
	struct place plan = fixture_place("", "f2", "p1", "plan");

	assert_int_equal(
		session_add_note(fixture->store, course, session, "a", " 　", &fixture->err),
		CHANGE_SAME);
	assert_int_equal(session_quick_note_count(course, "1"), 0);
	assert_int_equal(session_add_note(fixture->store, course, session, "a", "東さん　来る",
				 &fixture->err),
		CHANGE_KEPT);
	assert_int_equal(session_quick_note_count(course, "1"), 1);

	assert_true(
		table_keep_reason(fixture->store, course, &plan, "今年はない　", &fixture->err));
	assert_string_equal(course_value(course, &plan)->reason, "今年はない");
	assert_true(table_keep_reason(fixture->store, course, &plan, " 　", &fixture->err));
	assert_string_equal(course_value(course, &plan)->reason, "");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(what_is_fine_is_a_change_as_it_is_kept),
		TEST(a_soft_rule_wants_a_reason),
		TEST(a_new_line_of_remarks_begins_with_its_day),
		TEST(a_day_without_a_remark_is_none),
		TEST(a_reason_is_one_line),
		TEST(a_hard_rule_takes_no_reason),
		TEST(what_banso_needs_is_not_left_blank),
		TEST(a_guessed_year_is_told),
		TEST(a_time_where_a_name_is_expected_is_told),
		TEST(nothing_of_its_own_is_soft),
		cmocka_unit_test_setup_teardown(
			blanks_are_no_note_and_no_reason, fixture_set_up, fixture_tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
