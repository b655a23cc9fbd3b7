#include "banso/store/sqlite/opened.h"

#include <pthread.h>
#include <stddef.h>
#include <stdlib.h>

#include "banso/base/files/beside.h"
#include "banso/base/files/path.h"

static pthread_mutex_t guard = PTHREAD_MUTEX_INITIALIZER; /* the daily copy has a thread */
static struct opened *all;

void opened_add(struct opened *opened, const char *path)
{
	opened->path = path;
	pthread_mutex_lock(&guard);
	opened->next = all;
	all = opened;
	pthread_mutex_unlock(&guard);
}

void opened_remove(const struct opened *opened)
{
	struct opened **link = &all;

	pthread_mutex_lock(&guard);
	while (*link != opened)
		link = &(*link)->next;
	*link = opened->next;
	pthread_mutex_unlock(&guard);
}

bool opened_here(const char *path)
{
	bool is_open = false;

	pthread_mutex_lock(&guard);
	for (const struct opened *one = all; one && !is_open; one = one->next)
		is_open = path_is_same_file(one->path, path);
	pthread_mutex_unlock(&guard);
	return is_open;
}

/* --- what stands beside them --- */

static const char *const endings[] = {ENDING_WAL, ENDING_SHM};
#define ENDING_COUNT (sizeof(endings) / sizeof(endings[0]))

static bool stat_beside(const struct opened *opened, size_t which, struct stat *info)
{
	char *name = beside_name(opened->path, endings[which]);
	bool is_there = stat(name, info) == 0;

	free(name);
	return is_there;
}

void opened_remember(struct opened *opened, bool is_wal)
{
	for (size_t i = 0; i < ENDING_COUNT; i++)
		if (!is_wal || !stat_beside(opened, i, &opened->beside[i]))
			opened->beside[i].st_ino = 0;
}

bool opened_has_lost(const struct opened *opened)
{
	struct stat info;

	for (size_t i = 0; i < ENDING_COUNT; i++)
		if (opened->beside[i].st_ino != 0 &&
			(!stat_beside(opened, i, &info) ||
				info.st_dev != opened->beside[i].st_dev ||
				info.st_ino != opened->beside[i].st_ino))
			return true;
	return false;
}

bool opened_is_wal(const struct opened *opened, int file)
{
	struct stat info;

	return fstat(file, &info) == 0 && info.st_ino == opened->beside[0].st_ino &&
	       info.st_dev == opened->beside[0].st_dev;
}
