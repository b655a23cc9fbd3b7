#include "banso/store/care/later.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "banso/base/arena.h"
#include "banso/base/attr.h"
#include "banso/base/clock.h"
#include "banso/base/files/path.h"
#include "banso/base/files/syncer.h"
#include "banso/base/mem.h"
#include "banso/base/thread.h"
#include "banso/model/place.h"
#include "banso/store/sqlite/db.h"
#include "banso/store/sqlite/layout.h"
#include "banso/store/sqlite/wal.h"

/* Frames of 4 KiB. SQLite reads a WAL the slower the longer it is: as many as it takes itself
 * before it empties one; and so many that those who save have to wait for it in the end. */
#define MANY_FRAMES 1000
#define MOST_FRAMES 16000

#define QUIET_MS                                                                                   \
	5000 /* without a save: a moment to empty the WAL, and to try again what failed            \
	      */
#define MOMENT_MS 100
#define LONG_MS 60000
#define HURRY_MS 500 /* for what is under way when the program was told to end */

static bool is_hurried;

/* A text, and the request by which it is on the disk; 0: it was not asked for yet. */
struct note {
	struct note *next;
	struct arena *arena;
	struct unsure unsure;
	uint64_t number;
};

struct later {
	struct db *db;
	char *database;
	struct syncer *syncer;
	uint64_t wanted; /* the request of the last save, drafts apart */
	int wal;         /* to be written anew */
	int frames;
	unsigned char salts[LAYOUT_SALTS_BYTES]; /* of the WAL in which our last save stands */
	int64_t saved_at_ms, again_at_ms;
	struct note *notes;
	/* The thread that empties the WAL, with a connection of its own. */
	pthread_t thread;
	bool runs, is_patient;
	bool is_empty; /* as it ended */
	int frames_then;
};

/* --- what was typed --- */

static void drop_note(struct note **link)
{
	struct note *gone = *link;

	*link = gone->next;
	arena_free(gone->arena);
	free(gone);
}

void later_note(struct later *later, const struct place *place, const char *text)
{
	struct note **link = &later->notes, *note;

	while (*link && !place_equal((*link)->unsure.place, place))
		link = &(*link)->next;
	if (*link)
		drop_note(link);
	if (!*text)
		return;
	note = xcalloc(1, sizeof(*note));
	note->arena = arena_new();
	note->unsure.place = ARENA_NEW(note->arena, struct place);
	*(struct place *)note->unsure.place = place_copy(note->arena, place);
	note->unsure.text = arena_strdup(note->arena, text);
	note->next = later->notes;
	later->notes = note;
}

static void forget_what_is_there(struct later *later)
{
	uint64_t done = syncer_done(later->syncer);

	for (struct note **link = &later->notes; *link;)
		if ((*link)->number && (*link)->number <= done)
			drop_note(link);
		else
			link = &(*link)->next;
}

bool later_unsure(const struct later *later, size_t at, struct unsure *out)
{
	const struct note *note = later->notes;

	if (!syncer_has_failed(later->syncer))
		return false;
	while (note && at--)
		note = note->next;
	if (note)
		*out = note->unsure;
	return note != NULL;
}

/* --- the beginning --- */

static void hear(void *listener, int frames)
{
	struct later *later = listener;

	later->frames = frames;
	later->saved_at_ms = clock_monotonic_ms();
	MAY_FAIL(wal_read_salts(later->wal, later->salts));
}

static void destroy(struct later *later)
{
	while (later->notes)
		drop_note(&later->notes);
	if (later->wal >= 0)
		close(later->wal);
	free(later->database);
	free(later);
}

struct later *later_begin(struct db *db, const char *database)
{
	struct later *later = xcalloc(1, sizeof(*later));

	later->db = db;
	later->database = xstrdup(database);
	later->wal = db_open_wal(db);
	later->syncer = syncer_new(db_open_wal(db), path_open_folder(database));
	if (later->wal >= 0 && later->syncer && db_save_later(db, hear, later))
		return later;
	syncer_end(later->syncer, HURRY_MS);
	destroy(later);
	return NULL;
}

/* --- syncing --- */

static uint64_t ask(struct later *later)
{
	uint64_t number = syncer_ask(later->syncer);

	for (struct note *note = later->notes; note; note = note->next)
		if (!note->number)
			note->number = number;
	return number;
}

void later_ask(struct later *later)
{
	ask(later);
}

enum saved later_wait(struct later *later, int64_t most_ms)
{
	syncer_wait(later->syncer, most_ms);
	forget_what_is_there(later);
	if (syncer_has_failed(later->syncer))
		return SAVED_NOT;
	return syncer_done(later->syncer) >= later->wanted ? SAVED : SAVED_SOON;
}

/* One that is at it still will not have done both by then. */
void later_save(struct later *later)
{
	bool is_free = syncer_wait(later->syncer, 0);

	later->wanted = ask(later);
	if (is_free && !is_hurried)
		later_wait(later, MOMENT_MS);
}

/*
 * Whether others emptied the WAL since our last save. SQLite does so only when all of it stands in
 * the database, and both were synced: of what a sync of ours lost nothing is missing any more.
 */
static bool is_emptied(const struct later *later)
{
	unsigned char salts[LAYOUT_SALTS_BYTES];

	return !wal_read_salts(later->wal, salts) ||
	       memcmp(salts, later->salts, LAYOUT_SALTS_BYTES) != 0;
}

/* While nobody saves. */
static void write_anew(struct later *later)
{
	bool good;

	db_hurry(later->db, true);
	good = db_begin(later->db, __func__, NULL);
	db_hurry(later->db, false);
	if (!good)
		return;
	good = is_emptied(later) || wal_write_anew(later->database, later->wal, later->frames);
	MAY_FAIL(db_end(later->db, false, NULL));
	if (!good)
		return;
	syncer_forgive(later->syncer);
	later->wanted = ask(later);
}

/* --- emptying the WAL --- */

/*
 * What a failed sync lost is not to be put into the database: what a power cut leaves would be of
 * two times. Of errors before its WAL was opened SQLite is not told, but the syncer is.
 */
static bool is_sure(struct later *later)
{
	syncer_ask(later->syncer);
	return syncer_wait(later->syncer, LONG_MS) && !syncer_has_failed(later->syncer);
}

static void *empty(void *context)
{
	struct later *later = context;
	struct db *db = db_open(later->database, NULL);

	/* It may be the last to close, in a program that was told to end. */
	if (db)
		db_leave_wal(db);
	later->is_empty = db && is_sure(later) && db_empty_wal(db, later->is_patient);
	db_close(db);
	return NULL;
}

static void begin_to_empty(struct later *later)
{
	later->is_patient = later->frames >= MOST_FRAMES;
	later->frames_then = later->frames;
	later->runs = thread_begin(&later->thread, empty, later);
}

/* Whether none runs any more; one that ran just now is tried again a while later. */
static bool finish_emptying(struct later *later, int64_t until_ms)
{
	if (!later->runs)
		return true;
	if (!thread_join(later->thread, until_ms))
		return false;
	later->runs = false;
	later->again_at_ms = clock_monotonic_ms() + QUIET_MS;
	if (later->is_empty) {
		if (later->frames == later->frames_then)
			later->frames = 0;
		later_ask(later); /* that it is empty */
	}
	return true;
}

/* --- time --- */

void later_tick(struct later *later, int64_t now_ms)
{
	if (!finish_emptying(later, 0) || now_ms < later->again_at_ms)
		return;
	if (syncer_has_failed(later->syncer)) {
		if (!syncer_wait(later->syncer, 0))
			return;
		later->again_at_ms = now_ms + QUIET_MS;
		write_anew(later);
	} else if (later->frames >= MANY_FRAMES ||
		   (later->frames > 0 && now_ms - later->saved_at_ms >= QUIET_MS)) {
		begin_to_empty(later);
	}
}

/* Whether nothing is asked for any more. */
static bool settle_wal(struct later *later, int64_t until_ms)
{
	later_ask(later);
	if (!syncer_wait(later->syncer, until_ms - clock_monotonic_ms()))
		return false;
	if (!syncer_has_failed(later->syncer))
		return true;
	if (!finish_emptying(later, until_ms))
		return false;
	write_anew(later);
	return syncer_wait(later->syncer, until_ms - clock_monotonic_ms());
}

bool later_settle(struct later *later, int64_t most_ms)
{
	int64_t until_ms = clock_monotonic_ms() + most_ms;

	if (!settle_wal(later, until_ms))
		return false;
	forget_what_is_there(later);
	if (!later->runs && later->frames > 0 && !syncer_has_failed(later->syncer))
		begin_to_empty(later);
	return finish_emptying(later, until_ms);
}

/* The memory that a thread still works with is left to it. */
static void leave_at(struct later *later, int64_t until_ms)
{
	if (!finish_emptying(later, until_ms)) {
		pthread_detach(later->thread);
		return;
	}
	syncer_end(later->syncer, until_ms - clock_monotonic_ms());
	destroy(later);
}

void later_end(struct later *later)
{
	int64_t until_ms = clock_monotonic_ms() + HURRY_MS;

	if (!later)
		return;
	if (is_hurried)
		settle_wal(later, until_ms);
	while (!is_hurried && !later_settle(later, LONG_MS))
		;
	leave_at(later, is_hurried ? until_ms : clock_monotonic_ms() + LONG_MS);
}

void later_hurry(void)
{
	is_hurried = true;
}

bool later_is_hurried(void)
{
	return is_hurried;
}
