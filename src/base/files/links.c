#include "banso/base/files/links.h"

#include <fcntl.h>
#include <limits.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "banso/base/mem.h"
#include "banso/base/plain.h"

#define MOST_LINKS 40 /* as the kernel */

static int refuse(int number)
{
	errno = number;
	return -1;
}

static bool is_foreign(int folder, const struct stat *link)
{
	struct stat info;

	return link->st_uid != geteuid() && link->st_uid != 0 &&
	       (fstat(folder, &info) < 0 || (info.st_mode & (S_IWGRP | S_IWOTH)));
}

static int walk(int from, const char *path, int *links);

/* Goes on from the folder in which the link stands. */
static int follow(int folder, int link, int *links)
{
	char target[PATH_MAX];
	ssize_t target_bytes;

	if (++*links > MOST_LINKS)
		return refuse(ELOOP);
	target_bytes = readlinkat(link, "", target, sizeof(target) - 1);
	if (target_bytes < 0)
		return -1;
	target[target_bytes] = '\0';
	return walk(folder, target, links);
}

/* One part of the path, from the folder; -1 with errno. */
static int step(int folder, const char *name, int *links)
{
	int next = openat(folder, name, O_PATH | O_NOFOLLOW | O_CLOEXEC), end = -1;
	struct stat info;

	if (next < 0)
		return -1;
	if (fstat(next, &info) == 0) {
		if (!S_ISLNK(info.st_mode))
			return next;
		end = is_foreign(folder, &info) ? refuse(LINKS_FOREIGN)
						: follow(folder, next, links);
	}
	plain_close(next);
	return end;
}

/* `from` stays open. */
static int walk(int from, const char *path, int *links)
{
	char *copy = xstrdup(path), *rest = copy;
	int at = *path ? openat(from, *path == '/' ? "/" : ".", O_PATH | O_DIRECTORY | O_CLOEXEC)
		       : refuse(ENOENT);

	for (char *name; at >= 0 && (name = strsep(&rest, "/"));) {
		int before = at;

		if (!*name)
			continue;
		at = step(before, name, links);
		plain_close(before);
	}
	free(copy);
	return at;
}

static int open_any(const char *path)
{
	int links = 0;

	return walk(AT_FDCWD, path, &links);
}

int links_open_folder(const char *path)
{
	int folder = open_any(path);
	struct stat info;

	if (folder < 0 || (fstat(folder, &info) == 0 && S_ISDIR(info.st_mode)))
		return folder;
	close(folder);
	return refuse(ENOTDIR);
}

char *links_resolve(const char *path)
{
	char name[32], real[PATH_MAX];
	int file = open_any(path);
	ssize_t real_bytes;

	if (file < 0)
		return NULL;
	snprintf(name, sizeof(name), "/proc/self/fd/%d", file);
	real_bytes = readlink(name, real, sizeof(real));
	plain_close(file);
	/* /proc may be missing, for example in a small chroot. */
	return real_bytes < 0 ? realpath(path, NULL) : xstrndup(real, (size_t)real_bytes);
}
