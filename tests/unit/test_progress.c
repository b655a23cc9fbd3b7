#include "course_fixture.h"

#include "banso/model/flow.h"
#include "banso/model/progress.h"
#include "banso/model/session/form_progress.h"
#include "banso/model/session/next.h"

static struct progress of(
	struct fixture *fixture, const char *session, const char *form, const char *respondent)
{
	return progress_of(fixture->course, scenario_form(fixture->course->scenario, form),
		course_sheet(fixture->course, session, form, respondent));
}

static void without_an_answer_it_is_untouched(void **state)
{
	struct fixture *fixture = *state;

	assert_int_equal(of(fixture, "", "f1", "").state, SHEET_UNTOUCHED);
	put(fixture, "/f1#now", " ");
	assert_int_equal(of(fixture, "", "f1", "").state, SHEET_UNTOUCHED);
}

static void a_missing_required_field_keeps_it_filling(void **state)
{
	struct fixture *fixture = *state;

	put(fixture, "/f1#rate", "12");
	assert_int_equal(of(fixture, "", "f1", "").state, SHEET_FILLING);
	put(fixture, "/f1#now", "よい");
	assert_int_equal(of(fixture, "", "f1", "").state, SHEET_DONE);
	assert_int_equal(of(fixture, "", "f1", "").answered, 2);
}

/* Kept by whoever went through it; also a name or a day of their own. */
static void what_is_prefilled_begins_no_sheet(void **state)
{
	struct fixture *fixture = *state;
	const struct session *session = course_session(fixture->course, "1");
	const struct form *form = scenario_form(fixture->course->scenario, "f2");

	put_person(fixture, "p1", "山田", "town", "");
	put(fixture, "1/f2/p1#name", "山田");
	assert_int_equal(of(fixture, "1", "f2", "p1").state, SHEET_UNTOUCHED);
	assert_int_equal(form_progress_of(fixture->course, session, form).state, SHEET_UNTOUCHED);
	put(fixture, "1/f2/p1#seen", "道が暗い");
	assert_int_equal(of(fixture, "1", "f2", "p1").state, SHEET_DONE);
}

/* The small course, of which one field is for a pattern of its own. */
static int set_up_patterns(void **state, size_t pattern)
{
	static const char mark[] = "{id: rate, ";
	const char *at = strstr(fixture_text, mark);
	struct buf text = {0};
	int status;

	buf_add(&text, fixture_text, (size_t)(at - fixture_text) + strlen(mark));
	buf_printf(&text, "required: true, patterns: [B], %s", at + strlen(mark));
	buf_puts(&text, "  B: {title: 一回, sessions: [\"1\"]}\n");
	status = fixture_begin(state, buf_text(&text), pattern);
	buf_free(&text);
	return status;
}

static int set_up_pattern_without(void **state)
{
	return set_up_patterns(state, 0);
}

static int set_up_pattern_with(void **state)
{
	return set_up_patterns(state, 1);
}

static void what_a_pattern_does_not_ask_is_not_counted(void **state)
{
	struct fixture *fixture = *state;

	put(fixture, "/f1#now", "よい");
	assert_int_equal(of(fixture, "", "f1", "").fields, 3);
	assert_int_equal(of(fixture, "", "f1", "").state, SHEET_DONE);
	/* It stays, and breaks nothing. */
	put(fixture, "/f1#rate", "たくさん");
	assert_int_equal(of(fixture, "", "f1", "").answered, 1);
	assert_int_equal(of(fixture, "", "f1", "").state, SHEET_DONE);
}

static void what_a_pattern_asks_is_waited_for(void **state)
{
	struct fixture *fixture = *state;

	put(fixture, "/f1#now", "よい");
	assert_int_equal(of(fixture, "", "f1", "").fields, 4);
	assert_int_equal(of(fixture, "", "f1", "").state, SHEET_FILLING);
	put(fixture, "/f1#rate", "12");
	assert_int_equal(of(fixture, "", "f1", "").state, SHEET_DONE);
}

static void a_reason_stands_for_an_answer(void **state)
{
	struct fixture *fixture = *state;
	struct value blank = {
		.text = "", .reason = "まだ分からない", .revision = 1, .at = "", .who = ""};
	struct place place = PLACE_NONE;

	put(fixture, "/f1#rate", "12");
	place.form = "f1";
	place.field = "now";
	course_put(fixture->course, &place, &blank);
	assert_int_equal(of(fixture, "", "f1", "").state, SHEET_DONE);
}

static void a_broken_answer_wants_a_look(void **state)
{
	struct fixture *fixture = *state;

	put(fixture, "/f1#now", "よい");
	put(fixture, "/f1#rate", "たくさん");
	assert_int_equal(of(fixture, "", "f1", "").state, SHEET_CHECK);
	assert_int_equal(of(fixture, "", "f1", "").broken, 1);
}

static void only_living_rows_count(void **state)
{
	struct fixture *fixture = *state;

	put(fixture, "/f1#plan:r1", "000010");
	put(fixture, "/f1#plan:r1:level", "高い");
	assert_int_equal(of(fixture, "", "f1", "").state, SHEET_CHECK);
	put(fixture, "/f1#plan:r1", "");
	assert_int_equal(of(fixture, "", "f1", "").state, SHEET_UNTOUCHED);
}

static void respondents_are_counted(void **state)
{
	struct fixture *fixture = *state;
	const struct session *session = course_session(fixture->course, "1");
	const struct form *form = scenario_form(fixture->course->scenario, "f2");

	assert_int_equal(form_progress_of(fixture->course, session, form).asked, 0);
	put_person(fixture, "p1", "山田", "town", "");
	put_person(fixture, "p2", "佐藤", "guest", "");
	put(fixture, "1/f2/p1#seen", "道が暗い");
	assert_int_equal(form_progress_of(fixture->course, session, form).asked, 2);
	assert_int_equal(form_progress_of(fixture->course, session, form).done, 1);
	assert_int_equal(form_progress_of(fixture->course, session, form).state, SHEET_FILLING);
}

static void next_is_the_day_then_open_sheets_then_the_next_session(void **state)
{
	struct fixture *fixture = *state;
	struct date before = DATE(2026, 10, 1), day = DATE(2026, 10, 2), after = DATE(2026, 10, 3);
	struct next_thing next;

	put_person(fixture, "p1", "山田", "town", "");
	put(fixture, "1/.session#date", "2026-10-02");
	next = next_in_course(fixture->course, before);
	assert_int_equal(next.kind, NEXT_SESSION);
	assert_string_equal(next.session->id, "1");
	assert_int_equal(next_in_course(fixture->course, day).kind, NEXT_SESSION);

	next = next_in_course(fixture->course, after);
	assert_int_equal(next.kind, NEXT_SHEET);
	assert_string_equal(next.form->id, "f1");
	put(fixture, "/f1#now", "よい");
	next = next_in_course(fixture->course, after);
	assert_string_equal(next.form->id, "f2");
	assert_string_equal(next.respondent, "p1");

	put(fixture, "1/f2/p1#seen", "道が暗い");
	next = next_in_course(fixture->course, after);
	assert_int_equal(next.kind, NEXT_SESSION);
	assert_string_equal(next.session->id, "2");
	put(fixture, "2/.session#ended", "10:00");
	put(fixture, "3/.session#ended", "10:00");
	assert_int_equal(next_in_course(fixture->course, after).kind, NEXT_NOTHING);
}

/* --- every branch, in the course of tests/data/bosai.yaml --- */

static void soft_and_hard_breaks_both_want_a_look(void **state)
{
	struct fixture *fixture = *state;

	put(fixture, "/map#route", "坂の下から");
	put(fixture, "/map#scene", "橋");
	assert_int_equal(of(fixture, "", "map", "").state, SHEET_DONE);
	put(fixture, "/map#slope", "30.5"); /* soft */
	assert_int_equal(of(fixture, "", "map", "").state, SHEET_CHECK);
	put(fixture, "/map#slope", "30");
	put(fixture, "/map#homes", "501"); /* hard */
	assert_int_equal(of(fixture, "", "map", "").state, SHEET_CHECK);
	assert_int_equal(of(fixture, "", "map", "").broken, 1);
	put(fixture, "/map#homes", "");
	assert_int_equal(of(fixture, "", "map", "").state, SHEET_DONE);
}

/* 要確認 comes before 入力中: what is written wrongly is worse than what is not written yet. */
static void a_broken_rule_counts_more_than_a_blank(void **state)
{
	struct fixture *fixture = *state;

	put(fixture, "/map#homes", "0");
	assert_int_equal(of(fixture, "", "map", "").state, SHEET_CHECK);
	put(fixture, "/map#homes", "1");
	assert_int_equal(of(fixture, "", "map", "").state, SHEET_FILLING);
	put(fixture, "/map#route", "坂の下から");
	put_reason(fixture, "/map#scene", "", "見えなかった");
	assert_int_equal(of(fixture, "", "map", "").state, SHEET_DONE);
	assert_int_equal(of(fixture, "", "map", "").answered, 2);
	assert_int_equal(of(fixture, "", "map", "").fields, 9);
}

static void reasons_alone_are_no_answer(void **state)
{
	struct fixture *fixture = *state;

	put_reason(fixture, "/map#route", "", "歩かなかった");
	put_reason(fixture, "/map#scene", " \n", "歩かなかった");
	assert_int_equal(of(fixture, "", "map", "").state, SHEET_UNTOUCHED);
}

static void hidden_answers_do_not_count(void **state)
{
	struct fixture *fixture = *state;

	put(fixture, "walk/voice/p1#helper", "いる");
	assert_int_equal(of(fixture, "walk", "voice", "p1").fields, 11);
	put(fixture, "walk/voice/p1#kind", "水を運ぶ");
	assert_int_equal(of(fixture, "walk", "voice", "p1").answered, 2);
	put(fixture, "walk/voice/p1#helper", "いらない");
	assert_int_equal(of(fixture, "walk", "voice", "p1").answered, 1);
	assert_int_equal(of(fixture, "walk", "voice", "p1").fields, 10);
	put(fixture, "walk/voice/p1#agree", "true");
	put(fixture, "walk/voice/p1#pin", "100");
	assert_int_equal(of(fixture, "walk", "voice", "p1").state, SHEET_CHECK);
	put(fixture, "walk/voice/p1#agree", "false");
	assert_int_equal(of(fixture, "walk", "voice", "p1").state, SHEET_FILLING);
	put(fixture, "walk/voice/p1#agree", "");
	put(fixture, "walk/voice/p1#helper", "");
	assert_int_equal(of(fixture, "walk", "voice", "p1").state, SHEET_UNTOUCHED);
}

/* What the list says of a person stands on the sheet, as on paper, but begins none. */
static void what_the_list_says_of_a_person_is_answered(void **state)
{
	static const char *const rest[] = {"group", "told_on", "goods", "helper", "memo", "agree"};
	static const char *const texts[] = {
		"一組", "2026-10-02", "水", "いらない", "また来る", "false"};
	struct fixture *fixture = *state;

	put_person(fixture, "p1", "山田", "chair", "浜町");
	assert_int_equal(of(fixture, "walk", "voice", "p1").state, SHEET_UNTOUCHED);
	put(fixture, "walk/voice/p1#ready", "mid");
	assert_int_equal(of(fixture, "walk", "voice", "p1").fields, 10);
	assert_int_equal(of(fixture, "walk", "voice", "p1").answered, 4);
	for (size_t i = 0; i < sizeof(rest) / sizeof(rest[0]); i++) {
		assert_int_equal(of(fixture, "walk", "voice", "p1").state, SHEET_FILLING);
		put(fixture, arena_printf(fixture->arena, "walk/voice/p1#%s", rest[i]), texts[i]);
	}
	assert_int_equal(of(fixture, "walk", "voice", "p1").state, SHEET_DONE);
	assert_int_equal(of(fixture, "walk", "voice", "p1").answered, 10);
	put_reason(fixture, "walk/voice/p1#who", "", "名前は出したくない");
	assert_int_equal(of(fixture, "walk", "voice", "p1").answered, 9);
	assert_int_equal(of(fixture, "walk", "voice", "p1").state, SHEET_DONE);
	/* Of what is asked of nobody in the list, nothing. */
	put(fixture, "walk/voice/p1#ready", "");
	for (size_t i = 0; i < sizeof(rest) / sizeof(rest[0]); i++)
		put(fixture, arena_printf(fixture->arena, "walk/voice/p1#%s", rest[i]), "");
	assert_int_equal(of(fixture, "walk", "voice", "p1").state, SHEET_UNTOUCHED);
}

/* A sheet may be complete without it; but it is told, for what it says is not published then. */
static void whether_it_may_be_read_is_told_where_nobody_said(void **state)
{
	struct fixture *fixture = *state;
	const struct session *session = course_session(fixture->course, "walk");
	const struct form *form = scenario_form(fixture->course->scenario, "voice");
	struct form_progress all;
	struct buf told = {0};

	put_person(fixture, "p1", "山田", "chair", "");
	assert_false(of(fixture, "walk", "voice", "p1").lacks_consent);
	put(fixture, "walk/voice/p1#ready", "mid");
	assert_true(of(fixture, "walk", "voice", "p1").lacks_consent);
	assert_int_equal(form_progress_of(fixture->course, session, form).unsaid, 0);
	put(fixture, "walk/voice/p1#.done", "true");
	all = form_progress_of(fixture->course, session, form);
	assert_int_equal(all.unsaid, 1);
	form_progress_put(&told, form, &all, true);
	assert_string_equal(buf_text(&told), "1人中1人 載せてよいか未記入1人");
	buf_free(&told);
	put(fixture, "walk/voice/p1#agree", "false");
	assert_false(of(fixture, "walk", "voice", "p1").lacks_consent);
	assert_int_equal(form_progress_of(fixture->course, session, form).unsaid, 0);
}

static void cells_of_starter_rows_count_until_the_row_is_deleted(void **state)
{
	struct fixture *fixture = *state;

	put(fixture, "/map#places:小学校:seats", "-1");
	assert_int_equal(of(fixture, "", "map", "").state, SHEET_CHECK);
	assert_int_equal(of(fixture, "", "map", "").answered, 1);
	put(fixture, "/map#places:小学校", "");
	assert_int_equal(of(fixture, "", "map", "").state, SHEET_UNTOUCHED);
	put(fixture, "/map#places:小学校", "000003");
	assert_int_equal(of(fixture, "", "map", "").state, SHEET_CHECK);
	put(fixture, "/map#places:小学校:seats", "");
	assert_int_equal(of(fixture, "", "map", "").state, SHEET_UNTOUCHED);
}

static void each_state_has_a_word_and_an_id(void **state)
{
	static const char *const ids[] = {"untouched", "check", "filling", "done"};
	static const char *const words[] = {"未着手", "要確認", "入力中", "完了"};

	(void)state;
	for (int i = SHEET_UNTOUCHED; i <= SHEET_DONE; i++) {
		assert_string_equal(progress_id((enum sheet_state)i), ids[i]);
		assert_string_equal(progress_word((enum sheet_state)i), words[i]);
	}
}

static const char chain_text[] =
	"banso: 1\n"
	"id: chain\n"
	"title: つながり\n"
	"tasks: {ask: どう, states: [{id: todo, label: これから, mark: 未}]}\n"
	"forms:\n"
	"  f:\n"
	"    title: 紙\n"
	"    per: engagement\n"
	"    reconstructed: ためすため\n"
	"    fields:\n"
	"      - {id: a, label: いち, type: check}\n"
	"      - {id: b, label: に, type: choice, options: [x, y], when: {field: a, is: \"true\"}}\n"
	"      - {id: c, label: さん, type: line, required: true, when: {field: b, is: y}}\n"
	"      - id: t\n"
	"        label: 表\n"
	"        type: table\n"
	"        rows: [はじめ]\n"
	"        columns:\n"
	"          - {id: what, label: 何を, type: line, required: true}\n"
	"          - {id: who, label: 誰が, type: line, required: true}\n"
	"          - {id: note, label: 控え, type: line}\n"
	"  day:\n"
	"    title: 日\n"
	"    per: engagement\n"
	"    reconstructed: ためすため\n"
	"    fields:\n"
	"      - {id: day, label: 記入日, type: date, prefill: today}\n"
	"      - {id: memo, label: 控え, type: line}\n"
	"  only:\n"
	"    title: 日だけ\n"
	"    per: engagement\n"
	"    reconstructed: ためすため\n"
	"    fields: [{id: day, label: 記入日, type: date, prefill: today}]\n"
	"sessions:\n"
	"  \"1\": {title: 回, kind: visit, minutes: 10, steps: [{id: s, title: 歩, minutes: 10, form: f}]}\n"
	"patterns:\n"
	"  A: {title: 一回, sessions: [\"1\"]}\n";

static int chain_set_up(void **state)
{
	return fixture_begin(state, chain_text, 0);
}

/* What is hidden shows nothing, although its answer is kept. */
static void what_hangs_on_a_hidden_field_is_hidden(void **state)
{
	struct fixture *fixture = *state;

	put(fixture, "/f#a", "true");
	put(fixture, "/f#b", "y");
	assert_int_equal(of(fixture, "", "f", "").state, SHEET_FILLING);
	assert_int_equal(of(fixture, "", "f", "").fields, 4);
	put(fixture, "/f#a", "false");
	assert_int_equal(of(fixture, "", "f", "").fields, 2);
	assert_int_equal(of(fixture, "", "f", "").state, SHEET_FILLING);
}

static void assert_told(struct fixture *fixture, const char *told)
{
	struct progress progress = of(fixture, "", "f", "");
	struct buf out = {0};

	buf_printf(&out, "%d項目中%d項目", progress.fields, progress.answered);
	if (progress.reasoned)
		buf_printf(&out, "・理由あり%d", progress.reasoned);
	assert_string_equal(buf_text(&out), told);
	buf_free(&out);
}

/* Where nothing is required, all that is visible is answered, or has a reason, or somebody says
 * that it is complete; which holds only while no rule is broken. */
static void what_requires_nothing_is_done_when_all_is_there_or_said(void **state)
{
	struct fixture *fixture = *state;

	put(fixture, "/f#a", "false");
	assert_told(fixture, "2項目中1項目");
	put_reason(fixture, "/f#t", "", "なし");
	assert_int_equal(of(fixture, "", "f", "").state, SHEET_DONE);
	assert_told(fixture, "2項目中1項目・理由あり1");
	put_reason(fixture, "/f#t", "", "");
	assert_int_equal(of(fixture, "", "f", "").state, SHEET_FILLING);
	put(fixture, "/f#.done", "true");
	assert_int_equal(of(fixture, "", "f", "").state, SHEET_DONE);
	assert_told(fixture, "2項目中1項目");
	put(fixture, "/f#a", "もちろん");
	assert_int_equal(of(fixture, "", "f", "").state, SHEET_CHECK);
	/* Nothing is not complete, whatever somebody said. */
	put(fixture, "/f#a", "");
	assert_int_equal(of(fixture, "", "f", "").state, SHEET_UNTOUCHED);
}

static void a_row_with_something_in_it_wants_its_required_cells(void **state)
{
	struct fixture *fixture = *state;

	put(fixture, "/f#a", "false");
	put(fixture, "/f#t:r1", "000001"); /* an empty row asks for nothing, and answers nothing */
	assert_told(fixture, "2項目中1項目");
	put(fixture, "/f#t:r1:note", "あとで");
	assert_int_equal(of(fixture, "", "f", "").state, SHEET_FILLING);
	assert_told(fixture, "2項目中1項目");
	put(fixture, "/f#t:r1:what", "手紙");
	assert_int_equal(of(fixture, "", "f", "").state, SHEET_FILLING);
	put_reason(fixture, "/f#t:r1:who", "", "まだ決めない");
	assert_int_equal(of(fixture, "", "f", "").state, SHEET_DONE);
	/* A starter row is named already. */
	put(fixture, "/f#t:はじめ:note", "すぐ");
	assert_int_equal(of(fixture, "", "f", "").state, SHEET_FILLING);
	put(fixture, "/f#t:はじめ:who", "町");
	assert_int_equal(of(fixture, "", "f", "").state, SHEET_DONE);
	put(fixture, "/f#t:はじめ:what", "");
	assert_int_equal(of(fixture, "", "f", "").state, SHEET_DONE);
	put(fixture, "/f#t:はじめ", "");
	assert_int_equal(of(fixture, "", "f", "").state, SHEET_DONE);
}

/* It begins no sheet, but what is wrong in it is told; and where nothing else is asked it is the
 * answer. */
static void what_is_prefilled_may_be_wrong_or_all_there_is(void **state)
{
	struct fixture *fixture = *state;

	put(fixture, "/day#day", "2026-10-02");
	assert_int_equal(of(fixture, "", "day", "").state, SHEET_UNTOUCHED);
	put(fixture, "/day#day", "いつか");
	assert_int_equal(of(fixture, "", "day", "").state, SHEET_CHECK);
	assert_int_equal(of(fixture, "", "only", "").state, SHEET_UNTOUCHED);
	put(fixture, "/only#day", "いつか");
	assert_int_equal(of(fixture, "", "only", "").state, SHEET_CHECK);
	put(fixture, "/only#day", "2026-10-02");
	assert_int_equal(of(fixture, "", "only", "").state, SHEET_DONE);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
			without_an_answer_it_is_untouched, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(a_missing_required_field_keeps_it_filling,
			fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			what_is_prefilled_begins_no_sheet, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(what_a_pattern_does_not_ask_is_not_counted,
			set_up_pattern_without, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			what_a_pattern_asks_is_waited_for, set_up_pattern_with, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			a_reason_stands_for_an_answer, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			a_broken_answer_wants_a_look, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			only_living_rows_count, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			respondents_are_counted, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			next_is_the_day_then_open_sheets_then_the_next_session, fixture_set_up,
			fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			soft_and_hard_breaks_both_want_a_look, bosai_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			a_broken_rule_counts_more_than_a_blank, bosai_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			reasons_alone_are_no_answer, bosai_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			hidden_answers_do_not_count, bosai_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			cells_of_starter_rows_count_until_the_row_is_deleted, bosai_set_up,
			fixture_tear_down),
		cmocka_unit_test_setup_teardown(what_the_list_says_of_a_person_is_answered,
			bosai_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(whether_it_may_be_read_is_told_where_nobody_said,
			bosai_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			each_state_has_a_word_and_an_id, bosai_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			what_hangs_on_a_hidden_field_is_hidden, chain_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			what_requires_nothing_is_done_when_all_is_there_or_said, chain_set_up,
			fixture_tear_down),
		cmocka_unit_test_setup_teardown(what_is_prefilled_may_be_wrong_or_all_there_is,
			chain_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(a_row_with_something_in_it_wants_its_required_cells,
			chain_set_up, fixture_tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
