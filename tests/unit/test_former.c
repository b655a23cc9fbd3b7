/* What a loaded course knows of what stands in it no longer: former names, and what was purged. */
#include "store_fixture.h"

#include "banso/base/buf.h"
#include "banso/doc/document.h"
#include "banso/doc/formats/writer.h"
#include "banso/model/session/session_log.h"
#include "banso/store/purge.h"
#include "banso/work/purge.h"

static struct place name_of(const char *person)
{
	return (struct place){"e1", "", OWN_PEOPLE, "", OWN_PERSON, person, OWN_PERSON_NAME};
}

static void put_person(
	struct fixture *fixture, struct course *course, const char *id, const char *name)
{
	struct place place = name_of(id);

	fixture_keep(fixture, course, place, name);
	place.column = "";
	fixture_keep(fixture, course, place, "000001");
}

static struct course *loaded(struct fixture *fixture)
{
	return fixture_course(fixture, fixture->store);
}

static const char *voices(struct fixture *fixture)
{
	const struct course *course = loaded(fixture);
	struct place place = PLACE_NONE;
	struct buf out = {0};
	const char *text;

	place.engagement = "e1";
	txt_write(&out,
		document_make(fixture->arena, document_find("voices", &place, &fixture->err),
			course, &place, CIRCLE_SHARED),
		HEADERS_IDS);
	text = arena_strdup(fixture->arena, buf_text(&out));
	buf_free(&out);
	return text;
}

static void says(struct fixture *fixture, const char *text)
{
	fixture_keep(fixture, loaded(fixture), fixture_place("1", "f2", "p2", "seen"), text);
}

static void former_names_are_hidden(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = loaded(fixture);
	struct place gone = name_of("p3");

	put_person(fixture, course, "p1", "旧田 一郎");
	put_person(fixture, course, "p2", "南");
	put_person(fixture, course, "p3", "去川 二郎");
	fixture_keep(fixture, course, name_of("p1"), "新田 一郎");
	gone.column = "";
	fixture_keep(fixture, course, gone, "");
	fixture_keep(fixture, course, session_log_place(course, "1", OWN_SESSION_LEAD, "", ""),
		"大沢課長、前山（県）");
	fixture_keep(
		fixture, course, session_log_place(course, "1", OWN_SESSION_LEAD, "", ""), "別人");
	says(fixture, "旧田と新田と去川と前山さんと大沢さん");
	/* Of one or two alone others read nothing. */
	for (int i = 0; i < 2; i++) {
		const char *other = i ? "p8" : "p9";

		put_person(fixture, loaded(fixture), other, i ? "東" : "西");
		fixture_keep(fixture, loaded(fixture), fixture_place("1", "f2", other, "seen"),
			"ほかの文");
	}
	assert_non_null(strstr(voices(fixture), "〇〇と〇〇と〇〇と〇〇さんと〇〇さん"));
}

/* A name that was purged stands nowhere any more, not even to hide it. */
static void a_purged_name_is_not_kept_to_hide_it(void **state)
{
	struct fixture *fixture = *state;
	struct place name = name_of("p1");
	struct purged purged;

	put_person(fixture, loaded(fixture), "p1", "旧田");
	fixture_keep(fixture, loaded(fixture), name, "新田");
	assert_int_equal(loaded(fixture)->once_named_count, 2);
	assert_true(store_purge(
		fixture->store, fixture->arena, &name, 1, PURGE_UNSEEN, &purged, &fixture->err));
	assert_int_equal(loaded(fixture)->once_named_count, 0);
}

/* Whatever kind of name it is: nobody knows then that it is one. */
static void names_that_a_purge_uncovers_are_counted(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = loaded(fixture);
	struct place row = name_of("p1"), all = row;
	struct place lead = session_log_place(course, "1", OWN_SESSION_LEAD, "", "");
	struct place seen = fixture_place("1", "f2", "p2", "seen");

	all.row = all.column = row.column = "";
	put_person(fixture, course, "p1", "旧田 一郎");
	put_person(fixture, course, "p2", "南川 花");
	fixture_keep(fixture, course, name_of("p1"), "新田 一郎");
	fixture_keep(fixture, course, lead, "大沢");
	says(fixture, "旧田さんがよかった");
	assert_int_equal(purge_uncovers(fixture->store, fixture->arena, loaded(fixture), &row), 1);
	assert_int_equal(purge_uncovers(fixture->store, fixture->arena, loaded(fixture), &lead), 0);
	assert_int_equal(
		purge_of_person_uncovers(fixture->store, fixture->arena, loaded(fixture), "p1"), 1);
	/* Their own words go with them. */
	assert_int_equal(
		purge_of_person_uncovers(fixture->store, fixture->arena, loaded(fixture), "p2"), 0);
	says(fixture, "大沢さんと旧田さん");
	assert_int_equal(purge_uncovers(fixture->store, fixture->arena, loaded(fixture), &lead), 1);
	assert_int_equal(purge_uncovers(fixture->store, fixture->arena, loaded(fixture), &all), 1);
	assert_int_equal(purge_uncovers(fixture->store, fixture->arena, loaded(fixture), &seen), 0);
	/* Somebody else is called so, too. */
	fixture_keep(fixture, loaded(fixture), name_of("p2"), "旧田 花");
	assert_int_equal(purge_uncovers(fixture->store, fixture->arena, loaded(fixture), &row), 0);
}

static bool is_purged(struct fixture *fixture, struct place place)
{
	const struct value *value = course_value(loaded(fixture), &place);

	return value && value->is_purged;
}

static void what_was_purged_is_no_blank_like_others(void **state)
{
	struct fixture *fixture = *state;
	struct place seen = fixture_place("1", "f2", "p2", "seen");
	struct place other = fixture_place("1", "f2", "p1", "seen");
	struct place sheet = fixture_place("1", "f2", "p2", "");
	struct course *course = loaded(fixture);
	struct purged purged;

	fixture_keep(fixture, course, seen, "見た");
	fixture_keep(fixture, course, other, "見た");
	fixture_keep(fixture, course, other, "");
	assert_false(is_purged(fixture, seen));
	assert_true(store_purge(
		fixture->store, fixture->arena, &sheet, 1, PURGE_UNSEEN, &purged, &fixture->err));
	assert_true(is_purged(fixture, seen));
	assert_true(course_value(loaded(fixture), &seen)->is_removal);
	assert_false(is_purged(fixture, other));
	course = loaded(fixture);
	fixture_keep(fixture, course, seen, "また見た");
	assert_false(course_value(course, &seen)->is_purged);
	assert_false(is_purged(fixture, seen));
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, fixture_set_up, fixture_tear_down)
	const struct CMUnitTest tests[] = {
		TEST(former_names_are_hidden),
		TEST(a_purged_name_is_not_kept_to_hide_it),
		TEST(names_that_a_purge_uncovers_are_counted),
		TEST(what_was_purged_is_no_blank_like_others),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
