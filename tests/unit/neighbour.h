/*
 * A neighbour who may write to the folder in which banso works, and acts between any two calls:
 * before call number `at` of those that look at a file, make, open, name or remove one. The calls
 * of banso and of SQLite come by here first, since what a program defines goes before the
 * libraries.
 */
#ifndef BANSO_TESTS_NEIGHBOUR_H
#define BANSO_TESTS_NEIGHBOUR_H

#include <dirent.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

/* What comes in the place of everything that was made: a link, or another name of a file. */
enum neighbour_kind { NEIGHBOUR_LINKS, NEIGHBOUR_NAMES, NEIGHBOUR_KINDS };

static struct neighbour {
	enum neighbour_kind kind;
	int at, calls; /* `at` 0: never */
	bool has_acted;
	const char *group, *theirs;   /* folders */
	const char *const *spared;    /* names in the group's folder, ended by NULL */
	const char *const *foretold;  /* names that he takes before banso does */
	const char *const *theirs_in; /* names in the other folder; the first stands for all */
} neighbour;

#define NEIGHBOUR_PATH 600

static void neighbour_path(char *out, const char *folder, const char *name)
{
	if (snprintf(out, NEIGHBOUR_PATH, "%s/%s", folder, name) >= NEIGHBOUR_PATH)
		abort();
}

/* A folder in which each name of a private one leads to a file of somebody else's. */
static void neighbour_fill(const char *folder)
{
	char from[NEIGHBOUR_PATH], to[NEIGHBOUR_PATH];

	mkdir(folder, 0777);
	for (size_t i = 0; neighbour.theirs_in[i]; i++) {
		neighbour_path(from, neighbour.theirs, neighbour.theirs_in[i]);
		neighbour_path(to, folder, neighbour.theirs_in[i]);
		if (link(from, to) < 0)
			perror(to);
	}
	if (chown(folder, 65534, 65534) < 0) {
		/* Only root gives away what it has: then the folder is that of who runs the test.
		 */
	}
	chmod(folder, 0777);
}

static void neighbour_put(const char *name, bool is_folder)
{
	char target[NEIGHBOUR_PATH], path[NEIGHBOUR_PATH];

	neighbour_path(path, neighbour.group, name);
	neighbour_path(target, neighbour.theirs, is_folder ? "" : neighbour.theirs_in[0]);
	if (neighbour.kind == NEIGHBOUR_LINKS)
		(void)!symlink(target, path);
	else if (is_folder)
		neighbour_fill(path);
	else
		(void)!link(target, path);
}

static bool neighbour_spares(const char *name)
{
	if (name[0] == '.' && (!name[1] || name[1] == '.'))
		return true;
	for (size_t i = 0; neighbour.spared[i]; i++)
		if (strcmp(name, neighbour.spared[i]) == 0)
			return true;
	return strncmp(name, "gone-", 5) == 0;
}

static void neighbour_swap_all(void)
{
	char *names[64], from[NEIGHBOUR_PATH], to[NEIGHBOUR_PATH];
	size_t count = 0;
	DIR *folder = opendir(neighbour.group);
	struct stat info;

	for (struct dirent *entry; (entry = readdir(folder)) && count < 64;)
		if (!neighbour_spares(entry->d_name))
			names[count++] = strdup(entry->d_name);
	closedir(folder);
	for (size_t i = 0; i < count; i++) {
		snprintf(to, sizeof(to), "%s/gone-%zu", neighbour.group, i);
		neighbour_path(from, neighbour.group, names[i]);
		if (lstat(from, &info) == 0 && rename(from, to) == 0)
			neighbour_put(names[i], S_ISDIR(info.st_mode));
		free(names[i]);
	}
	for (size_t i = 0; neighbour.foretold[i]; i++) {
		neighbour_path(from, neighbour.group, neighbour.foretold[i]);
		if (lstat(from, &info) < 0)
			neighbour_put(neighbour.foretold[i], false);
	}
}

/* Once: what he calls himself is not counted. */
static void neighbour_turn(void)
{
	static bool is_acting;

	if (is_acting || !neighbour.at || ++neighbour.calls != neighbour.at)
		return;
	is_acting = neighbour.has_acted = true;
	neighbour_swap_all();
	is_acting = false;
}

/* --- the calls --- */

static int neighbour_open(int folder, const char *path, int flags, mode_t mode)
{
	neighbour_turn();
	return (int)syscall(SYS_openat, folder, path, flags, mode);
}

#define NEIGHBOUR_MODE(last)                                                                       \
	va_list args;                                                                              \
	mode_t mode;                                                                               \
                                                                                                   \
	va_start(args, last);                                                                      \
	mode = (last & O_CREAT) ? (mode_t)va_arg(args, int) : 0;                                   \
	va_end(args)

int open(const char *path, int flags, ...)
{
	NEIGHBOUR_MODE(flags);
	return neighbour_open(AT_FDCWD, path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
	NEIGHBOUR_MODE(flags);
	return neighbour_open(AT_FDCWD, path, flags, mode);
}

int openat(int folder, const char *path, int flags, ...)
{
	NEIGHBOUR_MODE(flags);
	return neighbour_open(folder, path, flags, mode);
}

int __openat_2(int folder, const char *path, int flags);

int __openat_2(int folder, const char *path, int flags)
{
	return neighbour_open(folder, path, flags, 0);
}

FILE *fopen(const char *path, const char *how)
{
	FILE *(*real)(const char *, const char *);

	*(void **)&real = dlsym(RTLD_NEXT, "fopen");
	neighbour_turn();
	return real(path, how);
}

#define NEIGHBOUR_CALL(number, ...)                                                                \
	do {                                                                                       \
		neighbour_turn();                                                                  \
		return (int)syscall(number, __VA_ARGS__);                                          \
	} while (0)

int mkdirat(int folder, const char *path, mode_t mode)
{
	NEIGHBOUR_CALL(SYS_mkdirat, folder, path, mode);
}

int fchmodat(int folder, const char *path, mode_t mode, int flags)
{
	(void)flags;
	NEIGHBOUR_CALL(SYS_fchmodat, folder, path, mode);
}

int renameat(int old_folder, const char *old, int new_folder, const char *new)
{
	NEIGHBOUR_CALL(SYS_renameat2, old_folder, old, new_folder, new, 0);
}

int renameat2(int old_folder, const char *old, int new_folder, const char *new, unsigned flags)
{
	NEIGHBOUR_CALL(SYS_renameat2, old_folder, old, new_folder, new, flags);
}

int rename(const char *old, const char *new)
{
	NEIGHBOUR_CALL(SYS_renameat2, AT_FDCWD, old, AT_FDCWD, new, 0);
}

int link(const char *old, const char *new)
{
	NEIGHBOUR_CALL(SYS_linkat, AT_FDCWD, old, AT_FDCWD, new, 0);
}

int linkat(int old_folder, const char *old, int new_folder, const char *new, int flags)
{
	NEIGHBOUR_CALL(SYS_linkat, old_folder, old, new_folder, new, flags);
}

int unlink(const char *path)
{
	NEIGHBOUR_CALL(SYS_unlinkat, AT_FDCWD, path, 0);
}

int unlinkat(int folder, const char *path, int flags)
{
	NEIGHBOUR_CALL(SYS_unlinkat, folder, path, flags);
}

/* Looking, too: he acts between a look and what follows on it. */

int stat(const char *path, struct stat *out)
{
	NEIGHBOUR_CALL(SYS_newfstatat, AT_FDCWD, path, out, 0);
}

int lstat(const char *path, struct stat *out)
{
	NEIGHBOUR_CALL(SYS_newfstatat, AT_FDCWD, path, out, AT_SYMLINK_NOFOLLOW);
}

int fstatat(int folder, const char *path, struct stat *out, int flags)
{
	NEIGHBOUR_CALL(SYS_newfstatat, folder, path, out, flags);
}

int stat64(const char *path, struct stat64 *out)
{
	NEIGHBOUR_CALL(SYS_newfstatat, AT_FDCWD, path, out, 0);
}

int lstat64(const char *path, struct stat64 *out)
{
	NEIGHBOUR_CALL(SYS_newfstatat, AT_FDCWD, path, out, AT_SYMLINK_NOFOLLOW);
}

int access(const char *path, int how)
{
	NEIGHBOUR_CALL(SYS_faccessat, AT_FDCWD, path, how);
}

/* No test here cuts the power. */
int fsync(int file)
{
	(void)file;
	return 0;
}

int fdatasync(int file)
{
	(void)file;
	return 0;
}

#endif
