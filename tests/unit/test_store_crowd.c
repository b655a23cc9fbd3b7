/*
 * Many processes that save to one database without a pause: what is kept, how long it takes, and
 * whether each has its turn.
 */
#include "store_fixture.h"

#include <stdatomic.h>
#include <sys/mman.h>
#include <time.h>

/* As many as an office has, and with $BANSO_TORTURE as many as a prefecture. */
#define OFFICE 8
#define PREFECTURE 50
#define OFFICE_SAVES 20
#define PREFECTURE_SAVES 200

struct save {
	int64_t took_us;   /* from the wish to save until it was kept */
	int64_t overtaken; /* how many saves of others were kept meanwhile */
};

/* What the processes tell of themselves, in memory that they share. */
struct crowd {
	int processes, saves;
	atomic_int kept;
	int refused[PREFECTURE]; /* because others saved; it is tried again */
	struct save each[PREFECTURE][PREFECTURE_SAVES];
};

static bool is_full(void)
{
	return getenv("BANSO_TORTURE") != NULL;
}

static int64_t now_us(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (int64_t)now.tv_sec * 1000000 + now.tv_nsec / 1000;
}

static struct crowd *crowd_new(void)
{
	struct crowd *crowd = mmap(
		NULL, sizeof(*crowd), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);

	assert_ptr_not_equal(crowd, MAP_FAILED);
	crowd->processes = is_full() ? PREFECTURE : OFFICE;
	crowd->saves = is_full() ? PREFECTURE_SAVES : OFFICE_SAVES;
	return crowd;
}

/* By turns the field that all change and one of its own. */
static struct place place_in_turn(struct arena *arena, int which, int i)
{
	return i % 2 ? fixture_place("1", "f2", arena_printf(arena, "p%d", which), "seen")
		     : fixture_place("", OWN_COURSE, "", "name");
}

static bool save_at_last(struct store *store, struct course *course, const struct change *change,
	int *refused, struct err *err)
{
	while (store_change(store, course, change, err) != CHANGE_KEPT) {
		if (!strstr(err->text, "ほかの人が保存しています"))
			return false;
		(*refused)++;
	}
	return true;
}

static bool save_one(struct store *store, struct course *course, struct crowd *crowd, int which,
	int i, struct err *err)
{
	struct arena *scratch = arena_new();
	struct save *save = &crowd->each[which][i];
	struct change change = {.place = place_in_turn(scratch, which, i),
		.seen_revision = i % 2 ? i / 2 : REVISION_ANY,
		.text = arena_printf(scratch, "%d-%d", which, i)};
	int64_t began_us = now_us(), before = atomic_load(&crowd->kept);
	bool is_kept = save_at_last(store, course, &change, &crowd->refused[which], err);

	save->took_us = now_us() - began_us;
	save->overtaken = atomic_fetch_add(&crowd->kept, 1) - before;
	arena_free(scratch);
	return is_kept;
}

static int save_in_a_crowd(struct fixture *fixture, struct crowd *crowd, int which)
{
	struct arena *arena = arena_new();
	struct store *store = store_open(fixture->path, "sato", &fixture->err);
	struct course *course = store ? store_load(store, arena, "e1", &fixture->err) : NULL;
	bool good = course != NULL;

	for (int i = 0; good && i < crowd->saves; i++)
		good = save_one(store, course, crowd, which, i, &fixture->err);
	if (!good)
		print_error("%d: %s\n", which, fixture->err.text);
	store_close(store);
	arena_free(arena);
	return !good;
}

/* Gives the saves a second. */
static double run(struct fixture *fixture, struct crowd *crowd)
{
	int64_t began_us = now_us();
	pid_t children[PREFECTURE];

	for (int which = 0; which < crowd->processes; which++) {
		children[which] = fork();
		if (children[which] == 0)
			_exit(save_in_a_crowd(fixture, crowd, which));
	}
	for (int which = 0; which < crowd->processes; which++)
		assert_int_equal(fixture_wait(children[which]), 0);
	return crowd->processes * crowd->saves * 1e6 / (double)(now_us() - began_us);
}

/* The same of one alone, who goes on in the same sheets: what program and disk can do. */
static double run_alone(struct fixture *fixture, const struct crowd *crowd)
{
	struct course *course = fixture_course(fixture, fixture->store);
	int saves = crowd->processes * crowd->saves / 5; /* for a second, as a disk has moods */
	int64_t began_us = now_us();

	for (int i = 0; i < saves; i++)
		fixture_keep(fixture, course,
			place_in_turn(fixture->arena, i % crowd->processes, i),
			arena_printf(fixture->arena, "alone-%d", i));
	return saves * 1e6 / (double)(now_us() - began_us);
}

static int compare_times(const void *left, const void *right)
{
	const struct save *a = left, *b = right;

	return (a->took_us > b->took_us) - (a->took_us < b->took_us);
}

static int compare_overtaken(const void *left, const void *right)
{
	const struct save *a = left, *b = right;

	return (a->overtaken > b->overtaken) - (a->overtaken < b->overtaken);
}

/* Of a hundred saves 99 are no further behind than this one in the order. */
static struct save find_late(
	const struct crowd *crowd, int (*compare)(const void *left, const void *right))
{
	size_t count = (size_t)crowd->processes * (size_t)crowd->saves;
	struct save *all = calloc(count, sizeof(*all)), late;

	for (int i = 0; i < crowd->processes; i++)
		memcpy(all + i * crowd->saves, crowd->each[i], (size_t)crowd->saves * sizeof(*all));
	qsort(all, count, sizeof(*all), compare);
	late = all[count * 99 / 100];
	free(all);
	return late;
}

static void look_at_history(struct fixture *fixture, const struct crowd *crowd)
{
	static const char count_sql[] = "SELECT count(DISTINCT text) FROM history",
			  gap_sql[] =
				  "SELECT count(*) FROM (SELECT count(*) AS c, max(revision) AS m"
				  " FROM history GROUP BY sheet, field) WHERE c <> m",
			  order_sql[] =
				  "SELECT count(*) FROM history a JOIN history b ON a.n < b.n AND"
				  " substr(a.text, 1, instr(a.text, '-')) ="
				  " substr(b.text, 1, instr(b.text, '-')) AND"
				  " CAST(substr(a.text, instr(a.text, '-') + 1) AS INTEGER) >"
				  " CAST(substr(b.text, instr(b.text, '-') + 1) AS INTEGER)";

	assert_int_equal(
		fixture_number(fixture->store, count_sql), crowd->processes * crowd->saves);
	assert_int_equal(fixture_number(fixture->store, gap_sql), 0);
	if (!is_full()) /* each pair of a process's: too many in a prefecture */
		assert_int_equal(fixture_number(fixture->store, order_sql), 0);
}

/*
 * Nobody is turned away, and nobody waits while others save again and again. How long it takes
 * depends on how busy the machine is, and is only told; so does how often one is overtaken, but
 * not of many saves (for a few, tests/unit/test_queue.c has the order): who does not get a
 * processor does not stand in the queue.
 */
static void everybody_in_a_crowd_has_their_turn(void **state)
{
	struct fixture *fixture = *state;
	struct crowd *crowd = crowd_new();
	double together = run(fixture, crowd), alone;
	int64_t overtaken = find_late(crowd, compare_overtaken).overtaken;
	int refused = 0;

	for (int i = 0; i < crowd->processes; i++)
		refused += crowd->refused[i];
	look_at_history(fixture, crowd);
	alone = run_alone(fixture, crowd);
	printf("%d processes on one database: %d saves in the history, %d refused, 99 of 100"
	       " overtaken by %d others at the most and kept within %.0f ms, %.0f saves a second"
	       " (%.0f of one process alone: %.2f×)\n",
		crowd->processes, crowd->processes * crowd->saves, refused, (int)overtaken,
		(double)find_late(crowd, compare_times).took_us / 1000, together, alone,
		together / alone);
	assert_int_equal(refused, 0);
	if (is_full())
		assert_in_range(overtaken, 0, 3 * crowd->processes);
	munmap(crowd, sizeof(*crowd));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
			everybody_in_a_crowd_has_their_turn, fixture_set_up, fixture_tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
