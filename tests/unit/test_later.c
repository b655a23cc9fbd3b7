/*
 * Saving without waiting for the disk: nobody waits, one sync is for each field that is left, what
 * a sync that failed lost is written anew, and what was told to be saved is there after a power cut
 * at any moment. With $BANSO_TORTURE many more of those.
 */
#include "store_fixture.h"

#include <stddef.h>

#include "banso/base/clock.h"
#include "banso/store/care/later.h"
#include "banso/store/saving.h"
#include "banso/store/stand.h"
#include "power.h"

#define NEVER_MS 300000 /* what has not come by then never comes */

static const char *wal_path(struct fixture *fixture)
{
	return fixture_path(fixture, "banso.db-wal");
}

/* A store of somebody who types on, on a disk that is watched. */
static int set_up(void **state)
{
	struct fixture *fixture;

	fixture_set_up(state);
	fixture = *state;
	store_save_later(fixture->store);
	assert_non_null(fixture->store->later);
	power_watch(fixture->path, wal_path(fixture));
	return 0;
}

static int tear_down(void **state)
{
	power_forget();
	return fixture_tear_down(state);
}

static struct place current(void)
{
	return fixture_place("", "f1", "", "current");
}

static void keep(struct fixture *fixture, const char *text)
{
	fixture_keep(fixture, fixture_course(fixture, fixture->store), current(), text);
}

static void assert_settles(struct fixture *fixture)
{
	assert_true(store_settle(fixture->store, NEVER_MS));
}

/* --- nobody waits --- */

static void a_change_is_not_waited_for(void **state)
{
	static const char sql[] = "SELECT count(*) FROM value WHERE field = 'current'";
	struct fixture *fixture = *state;
	struct place place = current();
	struct store *other;

	power_shut(true);
	keep(fixture, "a");
	assert_int_equal(store_saved(fixture->store), SAVED_SOON);
	assert_true(store_keep_draft(fixture->store, &place, "ab", 1, &fixture->err));
	keep(fixture, "abc");
	store_look_after(fixture->store);
	assert_false(store_settle(fixture->store, 0));
	other = fixture_open(fixture, "sato");
	assert_int_equal(fixture_number(other, sql), 1);
	store_close(other);
	assert_int_equal(store_saved(fixture->store), SAVED_SOON);
	power_shut(false);
	assert_settles(fixture);
	assert_int_equal(store_saved(fixture->store), SAVED);
}

/* Told to end: what was saved stays in the WAL, and nothing is waited for long. */
static void who_is_told_to_end_waits_for_nobody(void **state)
{
	struct fixture *fixture = *state;
	struct stat info;
	pid_t child;

	store_close(fixture->store);
	fixture->store = NULL;
	power_forget();
	child = fork();
	if (child == 0) {
		fixture->store = fixture_open(fixture, "tanaka");
		store_save_later(fixture->store);
		power_watch(fixture->path, wal_path(fixture));
		power_shut(true);
		keep(fixture, "a");
		store_hurry();
		store_close(fixture->store);
		_exit(0);
	}
	assert_int_equal(fixture_wait(child), 0);
	assert_int_equal(stat(wal_path(fixture), &info), 0);
	assert_true(info.st_size > 0);
	fixture->store = fixture_open(fixture, "tanaka");
	assert_string_equal(course_text(fixture_course(fixture, fixture->store),
				    &(struct place){.engagement = "e1",
					    .session = "",
					    .form = "f1",
					    .respondent = "",
					    .field = "current",
					    .row = "",
					    .column = ""}),
		"a");
}

/* --- how many syncs --- */

static void a_field_left_is_one_sync(void **state)
{
	struct fixture *fixture = *state;
	struct place place = current();

	keep(fixture, "a");
	assert_int_equal(later_wait(fixture->store->later, NEVER_MS), SAVED);
	fixture->store->synced_at_ms = clock_monotonic_ms() + 1000L * 60 * 60;
	power.syncs = 0;
	assert_true(store_keep_draft(fixture->store, &place, "ab", 1, &fixture->err));
	assert_int_equal(later_wait(fixture->store->later, NEVER_MS), SAVED);
	assert_int_equal(power.syncs, 0);
	keep(fixture, "ab");
	assert_int_equal(later_wait(fixture->store->later, NEVER_MS), SAVED);
	assert_int_equal(power.syncs, 1);
	/* A draft five seconds later. */
	fixture->store->synced_at_ms = clock_monotonic_ms() - 5000;
	assert_true(store_keep_draft(fixture->store, &place, "abc", 2, &fixture->err));
	assert_int_equal(later_wait(fixture->store->later, NEVER_MS), SAVED);
	assert_int_equal(power.syncs, 2);
	/* The last one, of which no other one comes. */
	fixture->store->synced_at_ms = clock_monotonic_ms() + 1000L * 60 * 60;
	assert_true(store_keep_draft(fixture->store, &place, "abcd", 2, &fixture->err));
	fixture->store->synced_at_ms = clock_monotonic_ms() - 5000;
	assert_true(store_keep_stand(fixture->store, NULL));
	assert_int_equal(later_wait(fixture->store->later, NEVER_MS), SAVED);
	assert_int_equal(power.syncs, 3);
}

/* Whoever goes while others stay leaves no draft behind that is not on the disk. */
static void a_young_draft_is_synced_in_the_end(void **state)
{
	struct fixture *fixture = *state;
	struct place place = current();
	struct store *others[] = {fixture_open(fixture, "sato"), fixture_open(fixture, "ito")};

	for (int is_later = 0; is_later < 2; is_later++) {
		struct store *other = others[is_later];

		if (is_later)
			store_save_later(other);
		other->synced_at_ms = clock_monotonic_ms() + 1000L * 60 * 60;
		assert_true(store_keep_draft(other, &place, "a", 0, &fixture->err));
		power.syncs = 0;
		store_close(other);
		assert_true(power.syncs > 0);
	}
}

/* --- the WAL --- */

static int64_t wal_bytes(struct fixture *fixture)
{
	struct stat info;

	return stat(wal_path(fixture), &info) == 0 ? info.st_size : 0;
}

static void the_wal_is_emptied_where_nobody_waits(void **state)
{
	struct fixture *fixture = *state;
	struct later *later = fixture->store->later;
	int64_t now_ms = clock_monotonic_ms();

	keep(fixture, "a");
	assert_int_equal(later_wait(later, NEVER_MS), SAVED);
	assert_true(wal_bytes(fixture) > 0);
	/* Not while somebody saves all the time. */
	later_tick(later, now_ms);
	assert_settles(fixture);
	assert_int_equal(wal_bytes(fixture), 0);
	/* Nor is it waited for, and what is saved meanwhile is not lost. */
	keep(fixture, "b");
	assert_int_equal(later_wait(later, NEVER_MS), SAVED);
	power_shut(true);
	later_tick(later, clock_monotonic_ms() + 1000L * 60);
	keep(fixture, "c");
	later_tick(later, clock_monotonic_ms() + 2000L * 60);
	power_shut(false);
	assert_settles(fixture);
	assert_settles(fixture);
	keep(fixture, "d");
	assert_settles(fixture);
	assert_int_equal(store_saved(fixture->store), SAVED);
}

/* --- a disk that refuses --- */

static bool is_unsure(struct fixture *fixture, const char *text)
{
	struct unsure unsure;

	for (size_t i = 0; store_unsure(fixture->store, i, &unsure); i++)
		if (strcmp(unsure.text, text) == 0 && strcmp(unsure.place->field, "current") == 0)
			return true;
	return false;
}

/* Whether a power cut that leaves nothing but what is surely on the disk leaves the text. */
static bool is_on_disk(struct fixture *fixture, const char *text)
{
	static const char sql[] = "SELECT count(*) FROM history WHERE text = ?";
	const char *copy = fixture_path(fixture, "cut.db");
	struct statement *statement;
	struct db *db;
	bool found;

	power_leave(&power.disk[POWER_DATABASE], copy);
	power_leave(&power.disk[POWER_WAL], fixture_path(fixture, "cut.db-wal"));
	db = db_open(copy, &fixture->err);
	assert_non_null(db);
	statement = db_prepare(db, sql);
	db_bind_text(statement, text);
	found = db_row(statement) && db_int(statement, 0) > 0;
	assert_true(db_done(statement, NULL));
	db_close(db);
	return found;
}

static void what_a_sync_lost_is_written_anew(void **state)
{
	struct fixture *fixture = *state;
	struct later *later = fixture->store->later;

	keep(fixture, "a");
	assert_int_equal(later_wait(later, NEVER_MS), SAVED);
	power.failing = 1;
	keep(fixture, "b");
	assert_int_equal(later_wait(later, NEVER_MS), SAVED_NOT);
	assert_true(is_unsure(fixture, "b"));
	assert_false(is_unsure(fixture, "a"));
	assert_false(is_on_disk(fixture, "b"));
	/* The next one goes well, and proves nothing. */
	keep(fixture, "c");
	assert_int_equal(later_wait(later, NEVER_MS), SAVED_NOT);
	assert_false(is_on_disk(fixture, "b"));
	assert_true(is_unsure(fixture, "c"));
	later_tick(later, clock_monotonic_ms());
	assert_int_equal(later_wait(later, NEVER_MS), SAVED);
	assert_true(is_on_disk(fixture, "b"));
	assert_true(is_on_disk(fixture, "c"));
	assert_false(is_unsure(fixture, "c"));
}

static void what_is_refused_for_good_is_known_in_the_end(void **state)
{
	struct fixture *fixture = *state;

	power.failing = -1;
	keep(fixture, "b");
	assert_int_equal(later_wait(fixture->store->later, NEVER_MS), SAVED_NOT);
	assert_settles(fixture);
	assert_int_equal(store_saved(fixture->store), SAVED_NOT);
	assert_true(is_unsure(fixture, "b"));
}

/* Somebody else put the WAL into the database: all is on the disk. */
static void what_a_sync_lost_may_be_saved_by_others(void **state)
{
	struct fixture *fixture = *state;
	struct later *later = fixture->store->later;

	for (int is_followed = 0; is_followed < 2; is_followed++) {
		const char *text = is_followed ? "b" : "a";
		struct store *other;

		power.failing = 1;
		keep(fixture, text);
		assert_int_equal(later_wait(later, NEVER_MS), SAVED_NOT);
		other = fixture_open(fixture, "sato");
		assert_true(db_empty_wal(other->db, true));
		assert_true(is_on_disk(fixture, text));
		/* And began a new one, which is shorter. */
		if (is_followed)
			assert_true(db_script(other->db, "UPDATE news SET n = n + 1", NULL));
		later_tick(later, clock_monotonic_ms() + 1000L * 60);
		assert_int_equal(later_wait(later, NEVER_MS), SAVED);
		assert_false(is_unsure(fixture, text));
		assert_settles(fixture);
		store_close(other);
	}
}

/* --- power cuts --- */

/* After the cut: it opens, is whole, and holds the text that was told to be saved last, and all
 * before it. */
static void assert_there(struct fixture *fixture, int told, unsigned *seed)
{
	static const char sql[] =
		"SELECT count(*), coalesce(max(cast(text AS INTEGER)), 0) FROM history"
		" WHERE field = 'current'";
	const char *copy = fixture_path(fixture, "cut.db");
	struct statement *statement;
	struct store *store;
	int count, last;

	power_cut(copy, fixture_path(fixture, "cut.db-wal"), seed);
	store = store_open(copy, "tanaka", &fixture->err);
	if (!store)
		fixture_refused(fixture);
	assert_true(db_is_whole(store->db));
	statement = db_prepare(store->db, sql);
	assert_true(db_row(statement));
	count = (int)db_int(statement, 0);
	last = (int)db_int(statement, 1);
	assert_true(db_done(statement, NULL));
	store_close(store);
	if (last < told)
		print_error("told %d, there is %d\n", told, last);
	assert_true(last >= told);
	assert_int_equal(count, last); /* 1, 2, 3 … */
}

static void what_was_told_is_there_after_a_power_cut(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = fixture_course(fixture, fixture->store);
	int cuts = getenv("BANSO_TORTURE") ? 3000 : 120;
	struct place place = current();
	unsigned seed = 11;
	char text[16];
	int told = 0, soon = 0, shut_at = -9;

	for (int i = 1; i <= cuts; i++) {
		int turn = power_draw(&seed) * 4 + power_draw(&seed) * 2 + power_draw(&seed);

		if (turn == 0)
			shut_at = i;
		power_shut(i - shut_at < 5);
		if (turn == 1)
			power.failing = 1;
		if (turn < 5)
			later_tick(fixture->store->later, clock_monotonic_ms() + 60000L * i);
		if (turn == 6)
			assert_true(store_keep_draft(
				fixture->store, &place, "x", i - 1, &fixture->err));
		snprintf(text, sizeof(text), "%d", i);
		/* A disk that refuses may do so at once. */
		while (fixture_change(fixture, course, place, REVISION_ANY, text) != CHANGE_KEPT)
			assert_says(&fixture->err, "読み書きに失敗しました");
		if (store_saved(fixture->store) == SAVED)
			told = i;
		soon += told < i;
		assert_there(fixture, told, &seed);
	}
	power_shut(false);
	power.failing = 0;
	assert_settles(fixture);
	assert_true(soon > cuts / 10 && soon < cuts * 9 / 10);
	if (getenv("BANSO_TORTURE"))
		print_message(
			"%d power cuts while somebody saves, %d of them while the disk was busy"
			" or refused: all that was told to be saved was there\n",
			cuts, soon);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(a_change_is_not_waited_for, set_up, tear_down),
		cmocka_unit_test_setup_teardown(
			who_is_told_to_end_waits_for_nobody, set_up, tear_down),
		cmocka_unit_test_setup_teardown(a_field_left_is_one_sync, set_up, tear_down),
		cmocka_unit_test_setup_teardown(
			a_young_draft_is_synced_in_the_end, set_up, tear_down),
		cmocka_unit_test_setup_teardown(
			the_wal_is_emptied_where_nobody_waits, set_up, tear_down),
		cmocka_unit_test_setup_teardown(
			what_a_sync_lost_is_written_anew, set_up, tear_down),
		cmocka_unit_test_setup_teardown(
			what_a_sync_lost_may_be_saved_by_others, set_up, tear_down),
		cmocka_unit_test_setup_teardown(
			what_is_refused_for_good_is_known_in_the_end, set_up, tear_down),
		cmocka_unit_test_setup_teardown(
			what_was_told_is_there_after_a_power_cut, set_up, tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
