/*
 * A process that is killed before the nth of its calls that change anything on the disk. The calls
 * of banso and of SQLite come by here first, since what a program defines goes before the
 * libraries.
 */
#ifndef BANSO_TESTS_KILLED_H
#define BANSO_TESTS_KILLED_H

#include <errno.h>
#include <signal.h>
#include <stdbool.h>
#include <sys/syscall.h>
#include <unistd.h>

static int killed_at, killed_calls; /* killed_at 0: never */
static int killed_renames_from;     /* from the nth on they fail; 0: none */

static void killed_turn(void)
{
	if (killed_at && ++killed_calls == killed_at)
		kill(getpid(), SIGKILL);
}

#define KILLED_CALL(number, ...)                                                                   \
	do {                                                                                       \
		killed_turn();                                                                     \
		return (int)syscall(number, __VA_ARGS__);                                          \
	} while (0)
#define KILLED_LONG(number, ...)                                                                   \
	do {                                                                                       \
		killed_turn();                                                                     \
		return (ssize_t)syscall(number, __VA_ARGS__);                                      \
	} while (0)

int mkdirat(int folder, const char *path, mode_t mode)
{
	KILLED_CALL(SYS_mkdirat, folder, path, mode);
}

static bool killed_rename_fails(void)
{
	if (!killed_renames_from || --killed_renames_from > 0)
		return false;
	killed_renames_from = 1;
	errno = EIO;
	return true;
}

int renameat(int old_folder, const char *old, int new_folder, const char *new)
{
	if (killed_rename_fails())
		return -1;
	KILLED_CALL(SYS_renameat2, old_folder, old, new_folder, new, 0);
}

int renameat2(int old_folder, const char *old, int new_folder, const char *new, unsigned flags)
{
	if (killed_rename_fails())
		return -1;
	KILLED_CALL(SYS_renameat2, old_folder, old, new_folder, new, flags);
}

/* Where a disk knows no rename that replaces nothing, a file gets its name by this. */
int linkat(int old_folder, const char *old, int new_folder, const char *new, int flags)
{
	if (killed_rename_fails())
		return -1;
	KILLED_CALL(SYS_linkat, old_folder, old, new_folder, new, flags);
}

int unlink(const char *path)
{
	KILLED_CALL(SYS_unlinkat, AT_FDCWD, path, 0);
}

int unlinkat(int folder, const char *path, int flags)
{
	KILLED_CALL(SYS_unlinkat, folder, path, flags);
}

int fsync(int file)
{
	KILLED_CALL(SYS_fsync, file);
}

int fdatasync(int file)
{
	KILLED_CALL(SYS_fdatasync, file);
}

int ftruncate(int file, off_t size_bytes)
{
	KILLED_CALL(SYS_ftruncate, file, size_bytes);
}

int ftruncate64(int file, off_t size_bytes)
{
	KILLED_CALL(SYS_ftruncate, file, size_bytes);
}

ssize_t write(int file, const void *bytes, size_t size_bytes)
{
	KILLED_LONG(SYS_write, file, bytes, size_bytes);
}

ssize_t pwrite(int file, const void *bytes, size_t size_bytes, off_t at)
{
	KILLED_LONG(SYS_pwrite64, file, bytes, size_bytes, at);
}

ssize_t pwrite64(int file, const void *bytes, size_t size_bytes, off_t at)
{
	KILLED_LONG(SYS_pwrite64, file, bytes, size_bytes, at);
}

#endif
