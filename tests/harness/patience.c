#include "patience.h"

#include <ctype.h>
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "banso/base/clock.h"

/* Looks are a twentieth of the limit apart, within these. */
#define LOOK_MIN_MS 50
#define LOOK_MAX_MS 250

/* What the processes of a session are doing. */
struct doing {
	int64_t used_ms; /* processor time, with that of the children they have waited for */
	bool is_blocked, is_running;
};

int64_t patience_limit_ms(int64_t plain_ms)
{
	const char *slow = getenv("PLAY_SLOW");
	double factor = slow ? atof(slow) : 1;

	return (int64_t)((double)plain_ms * (factor > 0 ? factor : 1));
}

static void add_state(char state, struct doing *doing)
{
	doing->is_blocked |= state == 'D';
	/* One that is traced goes on when its tracer does. */
	doing->is_running |= state == 'R' || state == 't';
}

/* Returns whether it is one of the session. */
static bool add_process(const char *stat, pid_t session, struct doing *doing)
{
	static int64_t ticks_per_s;
	unsigned long user, system;
	long waited_user, waited_system;
	const char *rest = strrchr(stat, ')'); /* behind the name, in which anything may stand */
	char state;
	int of;

	if (!rest || sscanf(rest + 1, " %c %*d %*d %d %*d %*d %*u %*u %*u %*u %*u %lu %lu %ld %ld",
			     &state, &of, &user, &system, &waited_user, &waited_system) != 6)
		return false;
	if (of != session)
		return false;
	if (!ticks_per_s)
		ticks_per_s = sysconf(_SC_CLK_TCK);
	doing->used_ms += ((int64_t)user + (int64_t)system + waited_user + waited_system) * 1000 /
			  ticks_per_s;
	add_state(state, doing);
	return true;
}

static bool read_line(const char *path, char *line, int size_bytes)
{
	FILE *file = fopen(path, "re");
	bool is_read = file && fgets(line, size_bytes, file);

	if (file)
		fclose(file);
	return is_read;
}

/* A process is told to sleep when its first thread waits for another one. */
static void look_at_threads(const char *pid, struct doing *doing)
{
	char path[80], line[1024], state;
	struct dirent *entry;
	DIR *folder;

	snprintf(path, sizeof(path), "/proc/%.20s/task", pid);
	folder = opendir(path);
	while (folder && (entry = readdir(folder))) {
		const char *rest;

		snprintf(path, sizeof(path), "/proc/%.20s/task/%.20s/stat", pid, entry->d_name);
		rest = read_line(path, line, sizeof(line)) ? strrchr(line, ')') : NULL;
		if (rest && sscanf(rest + 1, " %c", &state) == 1)
			add_state(state, doing);
	}
	if (folder)
		closedir(folder);
}

static void look_at_process(const char *pid, pid_t session, struct doing *doing)
{
	char path[64], line[1024];

	snprintf(path, sizeof(path), "/proc/%.20s/stat", pid);
	if (read_line(path, line, sizeof(line)) && add_process(line, session, doing))
		look_at_threads(pid, doing);
}

static struct doing look_at(pid_t session)
{
	struct doing doing = {0};
	struct dirent *entry;
	DIR *folder = session ? opendir("/proc") : NULL;

	while (folder && (entry = readdir(folder))) {
		if (isdigit((unsigned char)entry->d_name[0]))
			look_at_process(entry->d_name, session, &doing);
	}
	if (folder)
		closedir(folder);
	return doing;
}

/* Where the kernel does not say it, it may have some. */
static bool has_children(pid_t pid)
{
	char path[80], line[8];

	snprintf(path, sizeof(path), "/proc/%d/task/%d/children", (int)pid, (int)pid);
	return read_line(path, line, sizeof(line)) || access(path, F_OK) != 0;
}

bool patience_sleeps(pid_t session)
{
	struct doing doing = {0};
	char name[24];

	snprintf(name, sizeof(name), "%d", (int)session);
	look_at_process(name, session, &doing);
	if (!doing.is_blocked && !doing.is_running && has_children(session))
		doing = look_at(session);
	return !doing.is_blocked && !doing.is_running;
}

/* The share of a processor that one more process would get, at most 1. */
static double share_left(void)
{
	static long processors;
	char line[128];
	int running; /* with this one */

	if (!processors)
		processors = sysconf(_SC_NPROCESSORS_ONLN);
	if (!read_line("/proc/loadavg", line, sizeof(line)) ||
		sscanf(line, "%*f %*f %*f %d/", &running) != 1 || running <= processors)
		return 1;
	return (double)processors / running;
}

void patience_begin(struct patience *patience, int64_t plain_limit_ms, pid_t session)
{
	int64_t now_ms = clock_monotonic_ms();

	*patience = (struct patience){
		.session = session,
		.limit_ms = patience_limit_ms(plain_limit_ms),
		.looked_ms = now_ms,
		.used_ms = -1,
	};
	patience->end_ms = now_ms + PATIENCE_BUSY * patience->limit_ms;
}

static int64_t look_every_ms(const struct patience *patience)
{
	int64_t every_ms = patience->limit_ms / 20;

	return every_ms < LOOK_MIN_MS   ? LOOK_MIN_MS
	       : every_ms > LOOK_MAX_MS ? LOOK_MAX_MS
					: every_ms;
}

/* What counts of the time since the last look. */
static int64_t time_that_counts(struct patience *patience, int64_t passed_ms)
{
	struct doing doing = look_at(patience->session);
	int64_t before_ms = patience->used_ms;

	patience->used_ms = doing.used_ms;
	if (doing.is_blocked)
		return 0;
	if (!doing.is_running)
		return (int64_t)((double)passed_ms * share_left());
	if (before_ms < 0 || doing.used_ms < before_ms) /* or children have gone unnoticed */
		return 0;
	return doing.used_ms - before_ms;
}

bool patience_is_over(struct patience *patience)
{
	int64_t now_ms = clock_monotonic_ms();

	if (now_ms >= patience_look_ms(patience)) {
		patience->counted_ms += time_that_counts(patience, now_ms - patience->looked_ms);
		patience->looked_ms = now_ms;
	}
	return patience->counted_ms >= patience->limit_ms || now_ms >= patience->end_ms;
}

int64_t patience_look_ms(const struct patience *patience)
{
	int64_t look_ms = patience->looked_ms + look_every_ms(patience);

	return look_ms < patience->end_ms ? look_ms : patience->end_ms;
}
