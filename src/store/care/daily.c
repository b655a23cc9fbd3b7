#include "banso/store/care/daily.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "banso/base/arena.h"
#include "banso/base/clock.h"
#include "banso/base/files/beside.h"
#include "banso/base/files/left.h"
#include "banso/base/i18n.h"
#include "banso/base/mem.h"
#include "banso/base/thread.h"
#include "banso/store/care/backup.h"
#include "banso/store/care/presence.h"
#include "banso/store/sqlite/file.h"

#define AGAIN_MS 60000
#define NICE 10
#define HURRY_MS 200

enum result { MADE, FAILED, AGAIN /* later: another banso is making it */ };

struct daily {
	char *database; /* the file itself, no link */
	char day[CLOCK_DAY_BYTES];
	struct arena *arena; /* of one copy */
	const char *path;    /* of today's */
	pthread_t thread;
	bool runs;
	int64_t again_at_ms;
	atomic_bool stop, is_done;
	enum result result; /* of the thread, once it is done … */
	struct err why;     /* … and failed */
	struct err told;
};

struct daily *daily_new(const char *database)
{
	struct daily *daily = xcalloc(1, sizeof(*daily));

	daily->database = file_real(database);
	daily->arena = arena_new();
	return daily;
}

/* --- in the thread --- */

static bool is_there(const char *path)
{
	struct stat info;

	return lstat(path, &info) == 0 && S_ISREG(info.st_mode);
}

/* Copies of days to come, left by a wrong clock, are not counted, and never removed. */
static void remove_old(const struct daily *daily)
{
	struct words days = backup_days(daily->arena, daily->database);
	int kept = 0;

	for (size_t i = 0; i < days.count; i++)
		if (!backup_is_to_come(days.items[i]) && ++kept > DAILY_KEPT)
			file_remove_copy(days.items[i]);
}

/*
 * A purge cleans only the copies that it finds. A copy that began before a purge and got its name
 * after it still holds the purged texts: it is removed, and made again.
 */
static enum result copy(struct daily *daily)
{
	if (!backup_write(daily->database, daily->path, &daily->stop, NULL, &daily->why))
		return FAILED;
	if (!backup_is_purged(daily->database, daily->path)) {
		unlink(daily->path);
		return AGAIN;
	}
	remove_old(daily);
	return MADE;
}

static enum result make(struct daily *daily)
{
	enum result result = MADE;
	int claim;

	left_remove(daily->arena, daily->database);
	if (is_there(daily->path))
		return MADE;
	if (!presence_claim(daily->database, &claim))
		return AGAIN;
	if (claim >= 0)
		backup_remove_unfinished(daily->arena, daily->database);
	if (!is_there(daily->path))
		result = copy(daily);
	if (claim >= 0)
		close(claim);
	return result;
}

static void *work(void *context)
{
	struct daily *daily = context;

	setpriority(PRIO_PROCESS, (id_t)gettid(), NICE);
	daily->result = make(daily);
	atomic_store(&daily->is_done, true);
	return NULL;
}

/* --- outside --- */

static void begin(struct daily *daily, const char *day)
{
	memcpy(daily->day, day, sizeof(daily->day));
	arena_reset(daily->arena);
	daily->path = arena_printf(daily->arena, "%s" ENDING_DAY "%s", daily->database, daily->day);
	atomic_store(&daily->is_done, false);
	daily->runs = thread_begin(&daily->thread, work, daily);
}

static const char *finish(struct daily *daily)
{
	pthread_join(daily->thread, NULL);
	daily->runs = false;
	if (daily->result == AGAIN) {
		*daily->day = '\0';
		daily->again_at_ms = clock_monotonic_ms() + AGAIN_MS;
	}
	if (daily->result != FAILED)
		return NULL;
	err_set(&daily->told, _("きょうの控えを作れませんでした。%s"), daily->why.text);
	return daily->told.text;
}

const char *daily_tick(struct daily *daily)
{
	char day[CLOCK_DAY_BYTES];

	if (daily->runs)
		return atomic_load(&daily->is_done) ? finish(daily) : NULL;
	clock_true_day(day);
	if (strcmp(day, daily->day) != 0 && clock_monotonic_ms() >= daily->again_at_ms)
		begin(daily, day);
	return NULL;
}

/* A thread that a slow disk keeps is left with its memory, as a kill would leave it. */
static bool has_ended(struct daily *daily, bool is_hurried)
{
	if (!is_hurried)
		return pthread_join(daily->thread, NULL) == 0;
	if (thread_join(daily->thread, clock_monotonic_ms() + HURRY_MS))
		return true;
	pthread_detach(daily->thread);
	return false;
}

void daily_free(struct daily *daily, bool is_hurried)
{
	if (!daily)
		return;
	atomic_store(&daily->stop, true);
	if (daily->runs && !has_ended(daily, is_hurried))
		return;
	arena_free(daily->arena);
	free(daily->database);
	free(daily);
}
