/* The queue of those who save: in turn, past who is dead or in the way, and never in the way
 * itself. */
#include "store_fixture.h"

#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stdatomic.h>
#include <sys/mman.h>

#include "banso/base/clock.h"
#include "banso/base/files/beside.h"
#include "banso/store/any_revision.h"
#include "banso/store/drafts.h"
#include "banso/store/saving.h"
#include "store/sqlite/db_handle.h"
#include "store/sqlite/queue.h"

#define GIVE_UP_MS 60000

static const char *queue_path(struct fixture *fixture)
{
	return fixture_path(fixture, "banso.db" ENDING_QUEUE);
}

static struct queue join(struct fixture *fixture, int most_ms)
{
	struct queue queue = QUEUE_NONE;

	assert_true(queue_join(&queue, fixture->path, true, most_ms));
	return queue;
}

/* Until somebody else holds the byte: 0 is who comes next, 1 who saves. */
static void wait_until_held(struct fixture *fixture, off_t at)
{
	int file = open(queue_path(fixture), O_RDWR | O_CLOEXEC);
	int64_t until_ms = clock_monotonic_ms() + GIVE_UP_MS;
	struct flock lock;

	do {
		lock = (struct flock){
			.l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = at, .l_len = 1};
		assert_int_equal(fcntl(file, F_OFD_GETLK, &lock), 0);
		assert_true(clock_monotonic_ms() < until_ms);
		sched_yield();
	} while (lock.l_type == F_UNLCK);
	close(file);
}

static void who_has_saved_comes_behind_who_waits(void **state)
{
	struct fixture *fixture = *state;
	atomic_bool *was_there = mmap(NULL, sizeof(*was_there), PROT_READ | PROT_WRITE,
		MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	struct queue queue = join(fixture, 0);
	pid_t child;

	assert_true(queue.file >= 0);
	queue_let_next_come(&queue);
	child = fork();
	if (child == 0) {
		queue_leave(&queue);
		queue = join(fixture, GIVE_UP_MS);
		atomic_store(was_there, queue.file >= 0);
		queue_leave(&queue);
		_exit(0);
	}
	wait_until_held(fixture, 0);
	queue_leave(&queue);
	queue = join(fixture, GIVE_UP_MS);
	assert_true(queue.file >= 0);
	assert_true(atomic_load(was_there));
	queue_leave(&queue);
	assert_int_equal(fixture_wait(child), 0);
	munmap(was_there, sizeof(*was_there));
}

static void who_dies_lets_go(void **state)
{
	struct fixture *fixture = *state;
	struct queue queue;
	pid_t child = fork();

	if (child == 0) {
		queue = join(fixture, GIVE_UP_MS);
		for (;;)
			pause();
	}
	queue = join(fixture, 0); /* now its file is there */
	queue_leave(&queue);
	wait_until_held(fixture, 1);
	kill(child, SIGKILL);
	queue = join(fixture, GIVE_UP_MS);
	assert_true(queue.file >= 0);
	queue_leave(&queue);
	assert_int_equal(fixture_wait(child), 128 + SIGKILL);
}

/* Signals that a process is to hear of while it waits do not end the waiting. */
static volatile sig_atomic_t handled;

static void handle(int number)
{
	(void)number;
	handled = true;
}

/* Ends with its parent, whose number may be another's then. */
static pid_t keep_signalling(struct queue *held)
{
	pid_t parent = getpid(), child = fork();

	if (child == 0) {
		queue_leave(held);
		while (getppid() == parent) {
			kill(parent, SIGUSR1);
			sched_yield();
		}
		_exit(0);
	}
	return child;
}

static void a_signal_ends_no_waiting(void **state)
{
	struct fixture *fixture = *state;
	struct queue own = join(fixture, 0), queue = QUEUE_NONE;
	struct sigaction action = {.sa_handler = handle};
	int64_t began_ms = clock_monotonic_ms(), joined_ms;
	pid_t child;

	sigaction(SIGUSR1, &action, NULL);
	child = keep_signalling(&own);
	/* Until one has come while this waited. */
	do {
		handled = false;
		joined_ms = clock_monotonic_ms();
		assert_true(joined_ms - began_ms < GIVE_UP_MS);
		assert_true(queue_join(&queue, fixture->path, true, 50));
		assert_true(queue.has_waited);
		assert_true(clock_monotonic_ms() - joined_ms >= 50);
	} while (!handled);
	signal(SIGUSR1, SIG_IGN);
	kill(child, SIGKILL);
	fixture_wait(child);
	queue_leave(&own);
}

/* --- and the database --- */

/* Whoever is alone has no file more. */
static void the_queue_is_made_by_who_has_to_wait(void **state)
{
	struct fixture *fixture = *state;
	struct store *other = fixture_open(fixture, "sato");
	struct course *course = fixture_course(fixture, fixture->store);
	struct place place = fixture_place("", "f1", "", "current");
	struct stat info;

	assert_int_equal(chmod(fixture->path, 0664), 0);
	fixture_keep(fixture, course, place, "a");
	assert_int_equal(access(queue_path(fixture), F_OK), -1);
	assert_true(db_begin(other->db, __func__, NULL));
	assert_int_equal(fixture_change(fixture, course, place, 1, "b"), CHANGE_FAILED);
	assert_says(&fixture->err, "ほかの人が保存しています");
	assert_false(db_end(other->db, false, NULL));
	assert_int_equal(stat(queue_path(fixture), &info), 0);
	/* Who may only read the database has nothing to wait for, and can keep nobody waiting. */
	assert_int_equal(info.st_mode & 07777, 0660);
	fixture_keep(fixture, course, place, "b");
	store_close(other);
}

static void nobody_is_stopped_by_who_does_not_save(void **state)
{
	struct fixture *fixture = *state;
	struct queue in_the_way = join(fixture, 0);
	struct course *course = fixture_course(fixture, fixture->store);
	struct place place = fixture_place("", "f1", "", "current");
	int64_t began_ms = clock_monotonic_ms();

	/* After a moment of waiting, twice. */
	fixture_keep(fixture, course, place, "a");
	assert_true(fixture->store->db->queue.has_waited);
	fixture_keep(fixture, course, place, "aa");
	/* And from then on without. */
	db_set_patience(fixture->store->db, 2 * GIVE_UP_MS);
	fixture_keep(fixture, course, place, "b");
	assert_true(clock_monotonic_ms() - began_ms < GIVE_UP_MS);
	queue_leave(&in_the_way);
	fixture_keep(fixture, course, place, "c");
}

/* Between two saves of others the database is free for an instant, too. Whoever has seen them save
 * since stays in the queue. */
static void between_two_who_save_the_queue_is_not_blocked(void **state)
{
	struct fixture *fixture = *state;
	struct store *other = fixture_open(fixture, "sato");
	struct queue own = join(fixture, 0);
	struct course *course = fixture_course(fixture, fixture->store);
	struct place place = fixture_place("", "f1", "", "current");

	for (int i = 0; i < 4; i++) {
		fixture_keep(fixture, course, place, i % 2 ? "a" : "b");
		assert_true(fixture->store->db->queue.has_waited);
		assert_true(db_script(other->db, "UPDATE news SET n = n + 1", NULL));
	}
	queue_leave(&own);
	store_close(other);
}

/* The turn is given back also by a save that failed. */
static void a_turn_ends_with_its_save(void **state)
{
	struct fixture *fixture = *state;
	struct store *other = fixture_open(fixture, "sato");
	struct queue queue = join(fixture, 0);

	queue_leave(&queue);
	for (int good = 0; good < 2; good++) {
		assert_true(db_begin(other->db, __func__, NULL));
		queue = join(fixture, 0);
		assert_int_equal(queue.file, -1);
		assert_int_equal(db_end(other->db, good, NULL), good);
		queue = join(fixture, 0);
		assert_true(queue.file >= 0);
		queue_leave(&queue);
	}
	assert_true(db_begin(fixture->store->db, __func__, NULL));
	assert_false(db_begin(other->db, __func__, NULL));
	assert_true(db_end(fixture->store->db, true, NULL));
	queue = join(fixture, 0);
	assert_true(queue.file >= 0);
	queue_leave(&queue);
	store_close(other);
}

/* What stands in its place is neither opened nor written, and nobody is kept from saving. */
static void without_a_queue_all_is_saved(void **state)
{
	struct fixture *fixture = *state;
	struct store *other = fixture_open(fixture, "sato");
	struct course *course = fixture_course(fixture, fixture->store);
	struct place place = fixture_place("", "f1", "", "current");
	const char *elsewhere = fixture_path(fixture, "elsewhere");

	for (int is_link = 0; is_link < 2; is_link++) {
		if (is_link)
			assert_int_equal(symlink(elsewhere, queue_path(fixture)), 0);
		else
			assert_int_equal(mkfifo(queue_path(fixture), 0600), 0);
		fixture_keep(fixture, course, place, is_link ? "a" : "b");
		assert_true(db_begin(other->db, __func__, NULL));
		assert_int_equal(
			fixture_change(fixture, course, place, REVISION_ANY, "c"), CHANGE_FAILED);
		assert_false(db_end(other->db, false, NULL));
		fixture_keep(fixture, course, place, "c");
		assert_int_equal(unlink(queue_path(fixture)), 0);
	}
	assert_int_equal(access(elsewhere, F_OK), -1);
	store_close(other);
}

/* A person at the keyboard waits for a moment, and then for a while not at all. */
static void at_the_keyboard_waiting_is_brief(void **state)
{
	struct fixture *fixture = *state;
	struct store *other = fixture_open(fixture, "sato");
	struct course *course = fixture_course(fixture, fixture->store);
	struct place place = fixture_place("", "f1", "", "current");
	struct db *db = fixture->store->db;
	int64_t began_ms = clock_monotonic_ms();
	struct queue in_the_way;

	assert_true(db_begin(other->db, __func__, NULL));
	in_the_way = join(fixture, 0);
	db_set_patience(db, 2 * GIVE_UP_MS);
	assert_false(db_be_brief(db, true));
	assert_int_equal(fixture_change(fixture, course, place, 0, "a"), CHANGE_FAILED);
	assert_true(db->queue.has_waited);
	assert_says(&fixture->err, "ほかの人が保存しています");
	assert_true(store_is_held(fixture->store));
	assert_string_equal(store_hindrance(fixture->store), "ほかの人が保存しています");
	/* What was tried before the queue does not count: the second is that behind the wait. */
	assert_true(db->vain_until_ms >= began_ms + 1000 + 300 / 5 * 4);
	/* As long as it is not much later, and that does not count as waiting in vain again. */
	db->vain_until_ms = began_ms + 2 * GIVE_UP_MS;
	assert_false(store_keep_draft(fixture->store, &place, "a", 0, NULL));
	assert_false(db->queue.has_waited);
	assert_int_equal(fixture_change(fixture, course, place, 0, "a"), CHANGE_FAILED);
	assert_false(db->queue.has_waited);
	assert_int_equal(db->vain_until_ms, began_ms + 2 * GIVE_UP_MS);
	assert_true(clock_monotonic_ms() - began_ms < GIVE_UP_MS);
	/* Whoever got through waits again. */
	queue_leave(&in_the_way);
	assert_false(db_end(other->db, false, NULL));
	fixture_keep(fixture, course, place, "a");
	assert_int_equal(db->vain_until_ms, 0);
	assert_string_equal(store_hindrance(fixture->store), "");
	assert_false(store_is_held(fixture->store));
	/* Commands are patient. */
	assert_true(db_be_brief(db, false));
	store_close(other);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
			who_has_saved_comes_behind_who_waits, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			who_dies_lets_go, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			a_signal_ends_no_waiting, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			the_queue_is_made_by_who_has_to_wait, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			nobody_is_stopped_by_who_does_not_save, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(between_two_who_save_the_queue_is_not_blocked,
			fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			a_turn_ends_with_its_save, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			without_a_queue_all_is_saved, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			at_the_keyboard_waiting_is_brief, fixture_set_up, fixture_tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
