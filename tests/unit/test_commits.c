/*
 * What a field costs that is left with a new value, as the sheet's screen leaves it: one commit and
 * one sync of the disk, with all that belongs to it. Counted where SQLite calls.
 */
#include "store_fixture.h"

#include <limits.h>

#include "banso/base/buf.h"
#include "banso/base/clock.h"
#include "banso/screen/app.h"
#include "banso/screen/fill/screens.h"
#include "banso/ui/keys/command_list.h"
#include "banso/ui/screen.h"
#include "fault_vfs.h"
#include "store/sqlite/db_handle.h"

/* A sheet whose first field is open. */
struct desk {
	struct fixture *fixture;
	struct app app;
	struct screen *sheet;
	int commits;
};

static int count_commit(void *shared)
{
	(*(int *)shared)++;
	return 0;
}

/* A scenario with a sheet that says when it was filled. */
static int set_up(void **state)
{
	struct new_engagement wanted;
	struct problems problems = {0};
	struct fixture *fixture;
	struct buf text = {0};
	const char *id;

	fault_install();
	fixture_folder(state);
	fixture = *state;
	assert_true(buf_read_file(&text, "tests/data/bosai.yaml", 1 << 20));
	wanted = (struct new_engagement){.scenario = scenario_read(fixture->arena, buf_text(&text),
						 text.size_bytes, &problems)};
	buf_free(&text);
	fixture->store = fixture_open(fixture, "tanaka");
	assert_true(
		store_add_engagement(fixture->store, fixture->arena, &wanted, &id, &fixture->err));
	return 0;
}

static struct place field_of_map(const char *field)
{
	return fixture_place("", "map", "", field);
}

static void sit_down(struct desk *desk, struct fixture *fixture)
{
	struct place place = field_of_map("route");

	*desk = (struct desk){.fixture = fixture,
		.app = {.store = fixture->store, .user = "tanaka", .arena = fixture->arena}};
	assert_true(app_open(&desk->app, "e1", &fixture->err));
	desk->sheet = sheet_new(&desk->app, &place);
	desk->sheet->ops->enter(desk->sheet);
	assert_true(store_keep_stand(fixture->store, NULL));
	sqlite3_commit_hook(fixture->store->db->handle, count_commit, &desk->commits);
}

static void get_up(struct desk *desk)
{
	sqlite3_commit_hook(desk->fixture->store->db->handle, NULL, NULL);
	desk->sheet->ops->leave(desk->sheet);
	free(desk->sheet);
	arena_free(desk->app.course_arena);
}

static void type(struct desk *desk, const char *letters)
{
	for (; *letters; letters++)
		desk->sheet->ops->key(
			desk->sheet, &(struct key){.code = K_TEXT, .text = {*letters}}, DO_NONE);
}

/* Whatever the machine does meanwhile, five seconds are not over. */
static void as_synced_just_now(struct fixture *fixture)
{
	fixture->store->synced_at_ms = clock_monotonic_ms() + 1000L * 60 * 60;
}

static void as_synced_long_ago(struct fixture *fixture)
{
	fixture->store->synced_at_ms = clock_monotonic_ms() - 5000;
}

static void count_from_here(struct desk *desk)
{
	as_synced_just_now(desk->fixture);
	desk->commits = 0;
	fault_arm(FAULT_SYNC, SQLITE_OK, INT_MAX, false);
}

static void assert_cost(struct desk *desk, int commits, int syncs)
{
	fault_disarm();
	assert_int_equal(desk->commits, commits);
	assert_int_equal(fault.calls[FAULT_SYNC], syncs);
}

static const char *text_at(struct desk *desk, const char *field)
{
	struct place place = field_of_map(field);

	return course_text(fixture_course(desk->fixture, desk->fixture->store), &place);
}

static void a_field_left_is_one_commit(void **state)
{
	static const char drafts_sql[] = "SELECT count(*) FROM draft",
			  state_sql[] = "SELECT count(*) FROM sheet WHERE form = 'map' AND"
					" state <> 'untouched' AND answered > 0",
			  stand_sql[] = "SELECT count(*) FROM stand WHERE field = 'scene'";
	struct fixture *fixture = *state;
	struct desk desk;

	sit_down(&desk, fixture);
	type(&desk, "a");
	assert_true(desk.sheet->ops->save(desk.sheet)); /* its draft */
	assert_int_equal(fixture_number(fixture->store, drafts_sql), 1);
	/* The first value of a sheet: the day on which it was filled comes with it. */
	count_from_here(&desk);
	desk.sheet->ops->key(desk.sheet, &(struct key){.code = K_TAB}, DO_NEXT);
	assert_cost(&desk, 1, 1);
	assert_string_equal(text_at(&desk, "route"), "a");
	assert_string_equal(text_at(&desk, "walked_on"), "2026-11-20");
	assert_int_equal(fixture_number(fixture->store, drafts_sql), 0);
	assert_int_equal(fixture_number(fixture->store, state_sql), 1);
	/* Where one stands by now goes with the next draft. */
	type(&desk, "b");
	count_from_here(&desk);
	assert_true(desk.sheet->ops->save(desk.sheet));
	assert_cost(&desk, 1, 0);
	assert_int_equal(fixture_number(fixture->store, stand_sql), 1);
	count_from_here(&desk);
	desk.sheet->ops->key(desk.sheet, &(struct key){.code = K_TAB}, DO_NEXT);
	assert_cost(&desk, 1, 1);
	get_up(&desk);
}

/* What nobody changed costs nothing but the place, within a second. */
static void a_field_left_as_it_is_costs_nothing(void **state)
{
	struct desk desk;

	sit_down(&desk, *state);
	count_from_here(&desk);
	for (int i = 0; i < 3; i++)
		desk.sheet->ops->key(desk.sheet, &(struct key){.code = K_TAB}, DO_NEXT);
	assert_cost(&desk, 0, 0);
	assert_true(store_keep_stand(desk.fixture->store, NULL));
	assert_int_equal(desk.commits, 1);
	get_up(&desk);
}

/* --- what is waited for --- */

static int syncs_of_draft(struct fixture *fixture)
{
	struct place place = field_of_map("scene");

	fault_arm(FAULT_SYNC, SQLITE_OK, INT_MAX, false);
	assert_true(store_keep_draft(fixture->store, &place, "a", 0, &fixture->err));
	fault_disarm();
	return fault.calls[FAULT_SYNC];
}

static int syncs_of_value(struct fixture *fixture, const char *text)
{
	struct course *course = fixture_course(fixture, fixture->store);

	fault_arm(FAULT_SYNC, SQLITE_OK, INT_MAX, false);
	fixture_keep(fixture, course, field_of_map("route"), text);
	fault_disarm();
	return fault.calls[FAULT_SYNC];
}

/* A kill takes no draft, and a power cut no more than those of five seconds. */
static void a_draft_is_not_waited_for(void **state)
{
	struct fixture *fixture = *state;
	struct place place = field_of_map("scene");

	assert_int_equal(syncs_of_value(fixture, "a"), 1);
	as_synced_just_now(fixture);
	assert_int_equal(syncs_of_draft(fixture), 0);
	assert_int_equal(syncs_of_draft(fixture), 0);
	as_synced_long_ago(fixture);
	assert_int_equal(syncs_of_draft(fixture), 1);
	as_synced_just_now(fixture);
	assert_int_equal(syncs_of_draft(fixture), 0);
	/* Nor does a value hurry that comes after one. */
	assert_int_equal(syncs_of_value(fixture, "b"), 1);
	/* And one that could not be begun leaves nothing behind. */
	fixture->store->db->read_only = true;
	assert_false(store_keep_draft(fixture->store, &place, "b", 0, &fixture->err));
	fixture->store->db->read_only = false;
	assert_int_equal(syncs_of_value(fixture, "c"), 1);
}

/* Whoever stops typing has the last draft on the disk five seconds later, without another one. */
static void the_last_draft_is_waited_for_later(void **state)
{
	struct fixture *fixture = *state;

	assert_int_equal(syncs_of_value(fixture, "a"), 1);
	as_synced_just_now(fixture);
	assert_int_equal(syncs_of_draft(fixture), 0);
	fault_arm(FAULT_SYNC, SQLITE_OK, INT_MAX, false);
	assert_true(store_keep_stand(fixture->store, NULL));
	assert_int_equal(fault.calls[FAULT_SYNC], 0);
	as_synced_long_ago(fixture);
	assert_true(store_keep_stand(fixture->store, NULL));
	assert_int_equal(fault.calls[FAULT_SYNC], 1);
	as_synced_long_ago(fixture);
	assert_true(store_keep_stand(fixture->store, NULL));
	assert_int_equal(fault.calls[FAULT_SYNC], 1);
	fault_disarm();
}

/* Without a WAL a database that is not waited for may break. */
static void without_a_wal_all_is_waited_for(void **state)
{
	struct fixture *fixture = *state;

	assert_false(db_is_wal(fixture->path));
	assert_true(syncs_of_value(fixture, "a") > 1);
	assert_true(syncs_of_draft(fixture) > 1);
}

static int set_up_alone(void **state)
{
	fault_has_memory = false;
	return set_up(state);
}

static int tear_down_alone(void **state)
{
	fault_has_memory = true;
	return fixture_tear_down(state);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
			a_field_left_is_one_commit, set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			a_field_left_as_it_is_costs_nothing, set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			a_draft_is_not_waited_for, set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			the_last_draft_is_waited_for_later, set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			without_a_wal_all_is_waited_for, set_up_alone, tear_down_alone),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
