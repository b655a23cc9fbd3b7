#include "course_fixture.h"

#include "banso/model/place.h"

static struct arena *arena;

static int set_up(void **state)
{
	(void)state;
	arena = arena_new();
	return 0;
}

static int tear_down(void **state)
{
	(void)state;
	arena_free(arena);
	return 0;
}

static struct place split(const char *where)
{
	struct place place = PLACE_NONE;
	struct err err;

	if (!place_split(arena, where, &place, &err))
		fail_msg("%s: %s", where, err.text);
	return place;
}

static const char *refusal(const char *where)
{
	struct place place = PLACE_NONE;
	struct err err = {.text = ""};

	assert_false(place_split(arena, where, &place, &err));
	return arena_strdup(arena, err.text);
}

static const char *joined(const struct place *place, const char *session)
{
	struct buf out = {0};
	const char *copy;

	place_put_where(&out, place, session);
	copy = arena_strdup(arena, buf_text(&out));
	buf_free(&out);
	return copy;
}

static void what_was_split_is_put_together_again(void **state)
{
	static const char *const wheres[] = {"e1", "e1/1", "e1/1/f2", "e1/1/f2/山田", "e1#now",
		"e1/1/f1#now", "e1/1/f1#plan:r1", "e1/1/f1#plan:+:目あて", "e1/1.5/f2/p1#a:b:c"};

	(void)state;
	for (size_t i = 0; i < sizeof(wheres) / sizeof(wheres[0]); i++) {
		struct place place = split(wheres[i]);

		assert_string_equal(joined(&place, ""), wheres[i]);
	}
}

static void each_part_stands_where_it_belongs(void **state)
{
	struct place place = split("e1/1/f2/山田#気づき:2:列");

	(void)state;
	assert_string_equal(place.engagement, "e1");
	assert_string_equal(place.session, "1");
	assert_string_equal(place.form, "f2");
	assert_string_equal(place.respondent, "山田");
	assert_string_equal(place.field, "気づき");
	assert_string_equal(place.row, "2");
	assert_string_equal(place.column, "列");
	assert_string_equal(split("e1#x").session, "");
	assert_string_equal(split("e1//f1").session, "");
	/* Only in front of the field signs cut; a label may hold them. */
	assert_string_equal(split("e1/1/f1#費用/年#").field, "費用/年#");
	assert_string_equal(split("e1/1/f1#a:b:c:d/e").column, "c:d/e");
}

static void what_is_malformed_is_refused(void **state)
{
	(void)state;
	assert_non_null(strstr(refusal(""), "支援先がありません"));
	assert_non_null(strstr(refusal("/1"), "支援先がありません"));
	assert_non_null(strstr(refusal("#x"), "支援先がありません"));
	assert_non_null(strstr(refusal("a/b/c/d/e"), "多すぎます"));
	assert_non_null(strstr(refusal("a/b/c/d/"), "多すぎます"));
	assert_non_null(strstr(refusal("a/\xe3\x81"), "3バイトめ"));
}

/* What a blank variable of a shell leaves: "all of it" would be a purge of everybody's. */
static void a_sign_with_nothing_behind_it_is_refused(void **state)
{
	static const char *const wheres[] = {"e1/", "e1//", "e1//f1", "e1/1/f2/", "e1/1//p1",
		"e1/#x", "e1/1/f2/#x", "e1#", "e1/1/f1#", "e1/1/f1#:r1",
		"e1/1/f1#x:", "e1/1/f1#x::y", "e1/1/f1#x:r1:"};
	struct place place;
	struct err err;

	(void)state;
	for (size_t i = 0; i < sizeof(wheres) / sizeof(wheres[0]); i++) {
		assert_false(place_read(arena, wheres[i], &place, &err));
		assert_non_null(strstr(err.text, "のあとが空です"));
		split(wheres[i]);
	}
	assert_true(place_read(arena, "e1/1/f2/山田#気づき:2:列", &place, &err));
	assert_string_equal(place.column, "列");
}

static void the_session_is_filled_in_only_where_it_is_missing(void **state)
{
	struct place place = PLACE_NONE;

	(void)state;
	place.engagement = "e1";
	place.form = "f1";
	assert_string_equal(joined(&place, "1"), "e1/1/f1");
	place.session = "2";
	assert_string_equal(joined(&place, "1"), "e1/2/f1");
}

static void places_are_equal_when_all_parts_are(void **state)
{
	struct place one = split("e/s/f/r#a:b:c"), other = place_copy(arena, &one);
	const char **parts[] = {&other.engagement, &other.session, &other.form, &other.respondent,
		&other.field, &other.row, &other.column};

	(void)state;
	assert_true(place_equal(&one, &other));
	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++) {
		const char *kept = *parts[i];

		*parts[i] = "x";
		assert_false(place_equal(&one, &other));
		*parts[i] = kept;
	}
	assert_true(place_equal(&one, &other));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_was_split_is_put_together_again),
		cmocka_unit_test(each_part_stands_where_it_belongs),
		cmocka_unit_test(what_is_malformed_is_refused),
		cmocka_unit_test(a_sign_with_nothing_behind_it_is_refused),
		cmocka_unit_test(the_session_is_filled_in_only_where_it_is_missing),
		cmocka_unit_test(places_are_equal_when_all_parts_are),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
