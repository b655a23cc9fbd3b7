/*
 * A disk that takes its time, for tests: loaded in front of libc (LD_PRELOAD), it has every sync
 * wait as long as the file $SLOW_DISK/slow is there, and while $SLOW_DISK/broken is, that of a
 * database (fdatasync) fail with EIO. While $SLOW_DISK/thick is there, each write at a place of a
 * file, as SQLite does it, takes as many milliseconds as $SLOW_DISK_MS says.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

static int is_there(const char *name)
{
	const char *folder = getenv("SLOW_DISK");
	char path[4096];

	snprintf(path, sizeof(path), "%s/%s", folder ? folder : ".", name);
	return access(path, F_OK) == 0;
}

static int sync_by(long number, int file)
{
	const struct timespec moment = {.tv_nsec = 2000000};

	while (is_there("slow"))
		nanosleep(&moment, NULL);
	if (number != SYS_fdatasync || !is_there("broken"))
		return (int)syscall(number, file);
	errno = EIO;
	return -1;
}

ssize_t pwrite64(int file, const void *bytes, size_t size_bytes, off_t at)
{
	const char *shown = getenv("SLOW_DISK_MS");
	long ms = shown ? atol(shown) : 0;
	const struct timespec moment = {.tv_sec = ms / 1000, .tv_nsec = ms % 1000 * 1000000};

	if (is_there("thick"))
		nanosleep(&moment, NULL);
	return syscall(SYS_pwrite64, file, bytes, size_bytes, at);
}

int fsync(int file)
{
	return sync_by(SYS_fsync, file);
}

int fdatasync(int file)
{
	return sync_by(SYS_fdatasync, file);
}
