/*
 * A disk that remembers what is really on it: the calls of banso and of SQLite come by here first,
 * since what a program defines goes before the libraries. What was written to a database or its WAL
 * is on the disk once a sync of that file was begun after it and went well; what a sync that failed
 * should have brought there the system takes for written, and never brings. That a file was cut
 * short is in the journal of the file system, which does not fail by itself. A power cut leaves any
 * part of the rest, in blocks.
 */
#ifndef BANSO_TESTS_POWER_H
#define BANSO_TESTS_POWER_H

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#define POWER_BLOCK_BYTES 512
#define POWER_DESCRIPTORS 1024

enum power_file { POWER_DATABASE, POWER_WAL, POWER_OTHER };

struct power_write {
	struct power_write *next;
	enum power_file of;
	char *bytes; /* NULL: the file was cut to `at` */
	size_t size_bytes;
	off_t at;
};

struct power_image {
	char *bytes;
	size_t size_bytes;
};

static struct {
	pthread_mutex_t guard;
	pthread_cond_t opened;
	struct power_image disk[POWER_OTHER];
	struct power_write *first, **last; /* not on the disk yet */
	bool is_watched, is_shut;          /* a sync waits while it is shut */
	int failing;                       /* so many syncs fail; -1: all */
	int syncs;                         /* of the database and the WAL */
	int errors[POWER_OTHER];           /* so far */
	int told[POWER_DESCRIPTORS];       /* of them */
} power = {.guard = PTHREAD_MUTEX_INITIALIZER, .opened = PTHREAD_COND_INITIALIZER};

static inline enum power_file power_file_of(int file)
{
	char link[64], name[4096];
	ssize_t bytes;

	snprintf(link, sizeof(link), "/proc/self/fd/%d", file);
	bytes = readlink(link, name, sizeof(name) - 1);
	if (bytes < 0)
		return POWER_OTHER;
	name[bytes] = '\0';
	if (strstr(name, "/banso.db-wal"))
		return POWER_WAL;
	return strcmp(name + bytes - 9, "/banso.db") == 0 ? POWER_DATABASE : POWER_OTHER;
}

static inline void power_resize(struct power_image *image, size_t size_bytes)
{
	image->bytes = realloc(image->bytes, size_bytes + 1);
	if (size_bytes > image->size_bytes)
		memset(image->bytes + image->size_bytes, 0, size_bytes - image->size_bytes);
	image->size_bytes = size_bytes;
}

static inline void power_put(struct power_image *image, const char *bytes, size_t count, size_t at)
{
	if (!image->bytes || image->size_bytes < at + count)
		power_resize(image, at + count);
	memcpy(image->bytes + at, bytes, count);
}

static inline void power_take(struct power_image *image, const struct power_write *write)
{
	if (write->bytes)
		power_put(image, write->bytes, write->size_bytes, (size_t)write->at);
	else
		power_resize(image, (size_t)write->at);
}

static inline void power_note(enum power_file of, const void *bytes, size_t count, off_t at)
{
	struct power_write *write = calloc(1, sizeof(*write));

	*write = (struct power_write){.of = of, .size_bytes = count, .at = at};
	if (bytes) {
		write->bytes = malloc(count);
		memcpy(write->bytes, bytes, count);
	}
	*power.last = write;
	power.last = &write->next;
}

/* Those that were there when the sync began; `is_kept`: they are on the disk then, else nowhere. */
static inline void power_settle(enum power_file of, const struct power_write *behind, bool is_kept)
{
	for (struct power_write **link = &power.first, *write; (write = *link) != behind;) {
		if (write->of != of || (!is_kept && !write->bytes)) {
			link = &write->next;
			continue;
		}
		if (is_kept)
			power_take(&power.disk[of], write);
		*link = write->next;
		if (power.last == &write->next)
			power.last = link;
		free(write->bytes);
		free(write);
	}
}

static inline int power_sync(long number, int file)
{
	enum power_file of = power_file_of(file);
	const struct power_write *newest;
	bool fails, was_told;

	if (of == POWER_OTHER || !power.is_watched)
		return (int)syscall(number, file);
	pthread_mutex_lock(&power.guard);
	power.syncs++;
	/* A mark behind which everything is newer. */
	power_note(POWER_OTHER, NULL, 0, 0);
	newest = (const struct power_write *)(const void *)((const char *)power.last -
							    offsetof(struct power_write, next));
	while (power.is_shut)
		pthread_cond_wait(&power.opened, &power.guard);
	fails = power.failing != 0;
	if (power.failing > 0)
		power.failing--;
	power_settle(of, newest, !fails);
	/* Linux tells each descriptor of each error, whoever met it. */
	power.errors[of] += fails;
	was_told = power.told[file] == power.errors[of];
	power.told[file] = power.errors[of];
	pthread_mutex_unlock(&power.guard);
	errno = EIO;
	return was_told ? 0 : -1;
}

int fsync(int file)
{
	return power_sync(SYS_fsync, file);
}

int fdatasync(int file)
{
	return power_sync(SYS_fdatasync, file);
}

/* Of errors before it was opened a descriptor is not told. */
static inline int power_opened(int file)
{
	enum power_file of = power.is_watched && file >= 0 ? power_file_of(file) : POWER_OTHER;

	if (of != POWER_OTHER) {
		pthread_mutex_lock(&power.guard);
		power.told[file] = power.errors[of];
		pthread_mutex_unlock(&power.guard);
	}
	return file;
}

#define POWER_MODE(flags, last)                                                                    \
	({                                                                                         \
		va_list more_;                                                                     \
		mode_t mode_ = 0;                                                                  \
		va_start(more_, last);                                                             \
		if ((flags)&O_CREAT)                                                               \
			mode_ = va_arg(more_, mode_t);                                             \
		va_end(more_);                                                                     \
		mode_;                                                                             \
	})

int open(const char *path, int flags, ...)
{
	return power_opened(
		(int)syscall(SYS_openat, AT_FDCWD, path, flags, POWER_MODE(flags, flags)));
}

int open64(const char *path, int flags, ...)
{
	return power_opened(
		(int)syscall(SYS_openat, AT_FDCWD, path, flags, POWER_MODE(flags, flags)));
}

static inline ssize_t power_write_at(int file, const void *bytes, size_t size_bytes, off_t at)
{
	enum power_file of = power.is_watched ? power_file_of(file) : POWER_OTHER;
	ssize_t done = (ssize_t)syscall(SYS_pwrite64, file, bytes, size_bytes, at);

	if (of == POWER_OTHER || done <= 0)
		return done;
	pthread_mutex_lock(&power.guard);
	power_note(of, bytes, (size_t)done, at);
	pthread_mutex_unlock(&power.guard);
	return done;
}

ssize_t pwrite(int file, const void *bytes, size_t size_bytes, off_t at)
{
	return power_write_at(file, bytes, size_bytes, at);
}

ssize_t pwrite64(int file, const void *bytes, size_t size_bytes, off_t at)
{
	return power_write_at(file, bytes, size_bytes, at);
}

static inline int power_cut_file(int file, off_t size_bytes)
{
	enum power_file of = power.is_watched ? power_file_of(file) : POWER_OTHER;
	int done = (int)syscall(SYS_ftruncate, file, size_bytes);

	if (of == POWER_OTHER || done < 0)
		return done;
	pthread_mutex_lock(&power.guard);
	power_note(of, NULL, 0, size_bytes);
	pthread_mutex_unlock(&power.guard);
	return done;
}

int ftruncate(int file, off_t size_bytes)
{
	return power_cut_file(file, size_bytes);
}

int ftruncate64(int file, off_t size_bytes)
{
	return power_cut_file(file, size_bytes);
}

/* --- for tests --- */

static inline void power_read(struct power_image *image, const char *path)
{
	FILE *file = fopen(path, "rb");
	char bytes[4096];
	size_t got;

	power_resize(image, 0);
	while (file && (got = fread(bytes, 1, sizeof(bytes), file)) > 0)
		power_put(image, bytes, got, image->size_bytes);
	if (file)
		fclose(file);
}

/* From here on it is watched: what stands in the files now is on the disk. */
static inline void power_watch(const char *database, const char *wal)
{
	power_read(&power.disk[POWER_DATABASE], database);
	power_read(&power.disk[POWER_WAL], wal);
	power.first = NULL;
	power.last = &power.first;
	power.failing = power.syncs = 0;
	memset(power.told, 0, sizeof(power.told));
	memset(power.errors, 0, sizeof(power.errors));
	power.is_watched = true;
}

static inline void power_shut(bool is_shut)
{
	pthread_mutex_lock(&power.guard);
	power.is_shut = is_shut;
	pthread_cond_broadcast(&power.opened);
	pthread_mutex_unlock(&power.guard);
}

static inline void power_forget(void)
{
	power_shut(false);
	power.is_watched = false;
	pthread_mutex_lock(&power.guard);
	while (power.first) {
		struct power_write *write = power.first;

		power.first = write->next;
		free(write->bytes);
		free(write);
	}
	pthread_mutex_unlock(&power.guard);
}

static inline bool power_draw(unsigned *seed)
{
	*seed = *seed * 1103515245u + 12345u;
	return (*seed >> 16) & 1;
}

static inline void power_leave(const struct power_image *image, const char *path)
{
	FILE *file = fopen(path, "wb");

	fwrite(image->bytes, 1, image->size_bytes, file);
	fclose(file);
}

/* What a power cut leaves now, at other paths. A file that was cut short is that as a whole, or not
 * at all with all that was written to it since. */
static inline void power_cut(const char *database, const char *wal, unsigned *seed)
{
	const char *const paths[] = {database, wal};

	pthread_mutex_lock(&power.guard);
	for (int of = 0; of < POWER_OTHER; of++) {
		struct power_image left = {0};
		bool is_lost = false;

		power_put(&left, power.disk[of].bytes, power.disk[of].size_bytes, 0);
		for (struct power_write *write = power.first; write; write = write->next) {
			if ((int)write->of != of || is_lost)
				continue;
			if (!write->bytes && power_draw(seed))
				is_lost = true;
			else if (!write->bytes)
				power_take(&left, write);
			for (size_t at = 0; write->bytes && at < write->size_bytes;) {
				size_t to = (at + (size_t)write->at) / POWER_BLOCK_BYTES + 1;
				size_t end = to * POWER_BLOCK_BYTES - (size_t)write->at;

				end = end < write->size_bytes ? end : write->size_bytes;
				if (power_draw(seed))
					power_put(&left, write->bytes + at, end - at,
						(size_t)write->at + at);
				at = end;
			}
		}
		power_leave(&left, paths[of]);
		free(left.bytes);
	}
	pthread_mutex_unlock(&power.guard);
}

#endif
