/* Participants who are added as a list, and one who leaves: all of it, or nothing. */
#include "store_fixture.h"

#include "banso/work/people/people.h"
#include "banso/work/people/roster.h"

static void assert_people(struct fixture *fixture, const char *expected)
{
	struct course *course = fixture_course(fixture, fixture->store);
	struct participants people = course_participants(course, fixture->arena);
	struct buf names = {0};

	for (size_t i = 0; i < people.count; i++)
		buf_printf(
			&names, "%s%s:%s", i ? " " : "", people.items[i].id, people.items[i].name);
	assert_string_equal(buf_text(&names), expected);
	buf_free(&names);
}

static void add(struct fixture *fixture, struct course *course, const char *list)
{
	struct roster roster = roster_read(course, list, fixture->arena);
	size_t added;

	assert_int_equal(roster.good, roster.count);
	assert_true(roster_add(fixture->store, course, &roster, "", &added, &fixture->err));
	assert_int_equal(added, roster.count);
}

static void a_list_stands_in_its_order_behind_the_others(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = fixture_course(fixture, fixture->store);

	add(fixture, course, "西田、住民\n大沢\n");
	add(fixture, course, "東野\n南\n北\n");
	assert_people(fixture, "p1:西田 p2:大沢 p3:東野 p4:南 p5:北");
	assert_int_equal(course_participants(course, fixture->arena).count, 5);
	/* Of nobody nothing is written. */
	add(fixture, course, "");
	assert_people(fixture, "p1:西田 p2:大沢 p3:東野 p4:南 p5:北");
}

/* A draft of somebody who is being added goes with them; that of a list that waits does not. */
static void a_list_that_waits_outlives_whoever_is_added(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = fixture_course(fixture, fixture->store);
	struct place list = person_place(course, "", "");
	const char *follows;
	struct draft draft;
	bool is_new;

	assert_true(store_keep_draft(fixture->store, &list, "保健師", 0, &fixture->err));
	add(fixture, course, "西田\n");
	assert_true(people_depart(
		fixture->store, course, "p1", "2", "東", &follows, &is_new, &fixture->err));
	assert_true(store_draft(fixture->store, fixture->arena, &list, &draft));
	assert_string_equal(draft.text, "保健師");
}

static void who_follows_comes_with_who_leaves(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = fixture_course(fixture, fixture->store), *theirs;
	struct store *store = fixture_open(fixture, "sato");
	struct participant who;
	const char *follows;
	bool is_new;

	add(fixture, course, "西田、住民、会長\n");
	theirs = fixture_course(fixture, store);
	assert_true(people_depart(store, theirs, "p1", "2", "", &follows, &is_new, &fixture->err));
	assert_null(follows);
	assert_false(is_new);
	/* What they wrote meanwhile stays, and nobody is added for it. */
	assert_false(people_depart(
		fixture->store, course, "p1", "1", "東", &follows, &is_new, &fixture->err));
	assert_says(&fixture->err, "sato");
	assert_people(fixture, "p1:西田");
	course = fixture_course(fixture, fixture->store);
	assert_true(people_depart(
		fixture->store, course, "p1", "1", "東", &follows, &is_new, &fixture->err));
	assert_true(is_new);
	assert_string_equal(follows, "p2");
	assert_people(fixture, "p1:西田 p2:東");
	assert_true(course_participant(course, "p2", &who));
	assert_string_equal(who.title, "会長");
	assert_string_equal(who.from, "1");
	/* Once more: somebody of the list. */
	assert_true(people_depart(
		fixture->store, course, "p1", "2", "東", &follows, &is_new, &fixture->err));
	assert_false(is_new);
	assert_string_equal(follows, "p2");
	assert_false(people_depart(
		fixture->store, course, "p2", "2", "東", &follows, &is_new, &fixture->err));
	assert_says(&fixture->err, "抜ける人その人");
	assert_people(fixture, "p1:西田 p2:東");
	store_close(store);
}

#define OPENED(test) cmocka_unit_test_setup_teardown(test, fixture_set_up, fixture_tear_down)

int main(void)
{
	static const struct CMUnitTest tests[] = {
		OPENED(a_list_stands_in_its_order_behind_the_others),
		OPENED(a_list_that_waits_outlives_whoever_is_added),
		OPENED(who_follows_comes_with_who_leaves),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
