#include "course_fixture.h"

#include "banso/base/buf.h"
#include "banso/model/where.h"

/* The place that a WHERE behind the engagement means, as WHERE again; else the message. */
static const char *resolve(struct fixture *fixture, const char *rest)
{
	struct buf out = {0};
	struct place typed, place;
	struct err err;
	const char *copy;

	if (!place_split(
		    fixture->arena, arena_printf(fixture->arena, "e1%s", rest), &typed, &err) ||
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
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
