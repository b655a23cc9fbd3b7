#include "course_fixture.h"

#include "banso/base/buf.h"
#include "banso/model/session/where.h"

/* The place that a WHERE behind the engagement means, as WHERE again; else the message. */
static const char *resolve(struct fixture *fixture, const char *rest)
{
	struct buf out = {0};
	struct place typed, place;
	struct err err;
	const char *copy;

	if (!place_read(fixture->arena, arena_printf(fixture->arena, "e1%s", rest), &typed, &err) ||
		!where_resolve(fixture->course, fixture->arena, &typed, &place, &err))
		return arena_strdup(fixture->arena, err.text);
	place_put_where(&out, &place, "");
	copy = arena_strdup(fixture->arena, buf_text(&out));
	buf_free(&out);
	return copy;
}

static void parts_are_found_by_id_and_name(void **state)
{
	struct fixture *fixture = *state;

	put_person(fixture, "p1", "山田 花子", "town", "");
	put_person(fixture, "p2", "山本", "town", "");
	assert_string_equal(resolve(fixture, ""), "e1");
	assert_string_equal(resolve(fixture, "/1"), "e1/1");
	assert_string_equal(resolve(fixture, "/つぎの回"), "e1/2");
	assert_string_equal(resolve(fixture, "/つぎ"), "e1/2");
	assert_string_equal(resolve(fixture, "/1/みんなの紙/山田花子"), "e1/1/f2/p1");
	assert_string_equal(resolve(fixture, "/1/f2/p2#気づき"), "e1/1/f2/p2#seen");
	assert_string_equal(resolve(fixture, "/1/f1#計画:+:目あて"), "e1/1/f1#plan:+:aim");
}

static void rows_are_found_by_id_and_number(void **state)
{
	struct fixture *fixture = *state;

	put(fixture, "/f1#plan:r7", "000020");
	put(fixture, "/f1#plan:r9", "000010");
	assert_string_equal(resolve(fixture, "/1/f1#plan:1"), "e1/1/f1#plan:r9");
	assert_string_equal(resolve(fixture, "/1/f1#plan:r7:高さ"), "e1/1/f1#plan:r7:level");
	assert_non_null(strstr(resolve(fixture, "/1/f1#plan:3"), "r9"));
}

static void what_is_not_there_is_answered_with_what_is(void **state)
{
	struct fixture *fixture = *state;

	put_person(fixture, "p1", "山田", "town", "");
	put_person(fixture, "p2", "山本", "town", "");
	assert_non_null(strstr(resolve(fixture, "/9"), "はじめの回"));
	assert_non_null(strstr(resolve(fixture, "/1/f9"), "みんなの紙"));
	assert_non_null(strstr(resolve(fixture, "/2/f1"), "e1/1/f1")); /* where it hangs */
	assert_non_null(strstr(resolve(fixture, "/1/f2/山"), "p2"));   /* two of them */
	assert_non_null(strstr(resolve(fixture, "/1/f1/山田"), "記入者の区別はありません"));
	assert_non_null(strstr(resolve(fixture, "/1/f1#なし"), "いま"));
	assert_non_null(strstr(resolve(fixture, "/1/f1#now:1"), "表ではない"));
	assert_non_null(strstr(resolve(fixture, "#now"), "回と帳票"));
	assert_non_null(strstr(resolve(fixture, "/1/f1/p1/x"), "多すぎます"));
	assert_non_null(strstr(resolve(fixture, "/1/f1#a:b:c:d"), "「a」"));
}

/* A part without the one in front of it was a crash once. */
static void a_gap_is_refused(void **state)
{
	struct fixture *fixture = *state;

	assert_non_null(strstr(resolve(fixture, "//f1"), "「/」のあとが空"));
	assert_non_null(strstr(resolve(fixture, "/1#now"), "回と帳票"));
	assert_non_null(strstr(resolve(fixture, "#now"), "回と帳票"));
	assert_non_null(strstr(resolve(fixture, "/1/f1#:1"), "「#」のあとが空"));
}

/* With the IME left on, digits and letters are wide. */
static void width_and_case_do_not_matter(void **state)
{
	struct fixture *fixture = *state;

	put_person(fixture, "p1", "Smith 花子", "town", "");
	assert_string_equal(resolve(fixture, "/１/Ｆ２/ｓｍｉｔｈ花子"), "e1/1/f2/p1");
	assert_string_equal(resolve(fixture, "/1/F1#ＲＡＴＥ"), "e1/1/f1#rate");
}

/* An id comes before a name, a whole name before a part of another one. */
static void the_nearest_name_wins(void **state)
{
	struct fixture *fixture = *state;

	put_person(fixture, "p1", "原", "town", "");
	put_person(fixture, "p2", "原田", "town", "");
	put_person(fixture, "p3", "p1", "town", "");
	put_person(fixture, "p4", "森", "town", "");
	put_person(fixture, "p5", "森", "town", "");
	assert_string_equal(resolve(fixture, "/1/f2/原"), "e1/1/f2/p1");
	assert_string_equal(resolve(fixture, "/1/f2/田"), "e1/1/f2/p2");
	assert_string_equal(resolve(fixture, "/1/f2/p1"), "e1/1/f2/p1");
	assert_non_null(strstr(resolve(fixture, "/1/f2/森"), "p4（森）、p5（森）"));
}

/* Row 10 must not be written into when row 0 was asked for. */
static void a_row_is_never_guessed(void **state)
{
	struct fixture *fixture = *state;

	for (int i = 1; i <= 12; i++)
		put(fixture, arena_printf(fixture->arena, "/f1#plan:r%d", i),
			arena_printf(fixture->arena, "%06d", i));
	assert_string_equal(resolve(fixture, "/1/f1#plan:10"), "e1/1/f1#plan:r10");
	assert_string_equal(resolve(fixture, "/1/f1#plan:２"), "e1/1/f1#plan:r2");
	assert_non_null(strstr(resolve(fixture, "/1/f1#plan:0"), "行「0」"));
	put(fixture, "/f1#plan:r1", "");
	assert_string_equal(resolve(fixture, "/1/f1#plan:1"), "e1/1/f1#plan:r2");
	assert_non_null(strstr(resolve(fixture, "/1/f1#plan:r1"), "行「r1」"));
}

static void starter_rows_are_named_by_their_word(void **state)
{
	struct fixture *fixture = *state;

	assert_string_equal(resolve(fixture, "/walk/map#集まれる場所:小学校:入れる人数"),
		"e1/walk/map#places:小学校:seats");
	assert_string_equal(resolve(fixture, "/walk/map#places:2"), "e1/walk/map#places:小学校");
}

static void a_form_that_hangs_elsewhere_says_where(void **state)
{
	struct fixture *fixture = *state;

	assert_non_null(strstr(resolve(fixture, "/prep/map"), "e1/walk/map"));
	assert_non_null(strstr(resolve(fixture, "/prep/まち歩きの票"), "e1/walk/map"));
	assert_non_null(strstr(resolve(fixture, "/prep/ひとこと"), "e1/walk/voice"));
	assert_non_null(strstr(resolve(fixture, "/prep/なし"), "log（集まりの控え）"));
	assert_string_equal(resolve(fixture, "/drill/map"), "e1/drill/map");
}

static int single_set_up(void **state)
{
	return bosai_begin(state, 1);
}

static void what_the_pattern_leaves_out_is_nowhere(void **state)
{
	struct fixture *fixture = *state;
	const char *answer = resolve(fixture, "/walk");

	assert_non_null(strstr(answer, "drill（訓練と報告）"));
	assert_null(strstr(answer, "prep"));
	answer = resolve(fixture, "/drill/map");
	assert_non_null(strstr(answer, "log（集まりの控え）"));
	assert_null(strstr(answer, "e1/"));
}

static void a_sheet_for_the_course_has_no_session(void **state)
{
	struct fixture *fixture = *state;
	struct place place = PLACE_NONE;

	place.session = "1";
	place.form = "f1";
	assert_string_equal(where_value_place(fixture->course, &place).session, "");
	place.form = "f2";
	assert_string_equal(where_value_place(fixture->course, &place).session, "1");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
			parts_are_found_by_id_and_name, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			rows_are_found_by_id_and_number, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(what_is_not_there_is_answered_with_what_is,
			fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			a_sheet_for_the_course_has_no_session, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			a_gap_is_refused, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			width_and_case_do_not_matter, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			the_nearest_name_wins, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			a_row_is_never_guessed, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			starter_rows_are_named_by_their_word, bosai_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			a_form_that_hangs_elsewhere_says_where, bosai_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			what_the_pattern_leaves_out_is_nowhere, single_set_up, fixture_tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
