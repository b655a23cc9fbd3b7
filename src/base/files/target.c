#include "target.h"

#include <errno.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "banso/base/files/beside.h"
#include "banso/base/files/links.h"
#include "banso/base/i18n.h"
#include "banso/base/mem.h"
#include "banso/base/random.h"

/* Only to reach its entries: the folder need not be readable. */
bool target_hold(struct target *target, const char *path)
{
	const char *slash = strrchr(path, '/');
	size_t folder_bytes = slash ? (size_t)(slash - path) + 1 : 0;
	char *folder = xstrndup(path, folder_bytes);

	target->path = xstrdup(path);
	target->name = target->path + folder_bytes;
	target->folder = links_open_folder(slash ? folder : *path ? "." : "");
	free(folder);
	return target->folder >= 0;
}

bool target_hold_in(struct target *target, int folder, const char *path)
{
	const char *slash = strrchr(path, '/');

	target->path = xstrdup(path);
	target->name = target->path + (slash ? slash - path + 1 : 0);
	target->folder = fcntl(folder, F_DUPFD_CLOEXEC, 0);
	return target->folder >= 0;
}

void target_let_go(struct target *target)
{
	int number = errno;

	if (target->folder >= 0)
		close(target->folder);
	free(target->path);
	errno = number;
}

/* A setgid folder means that its group works in it together. */
mode_t target_mode(const struct target *target)
{
	struct stat info;
	bool is_shared = fstat(target->folder, &info) == 0 && (info.st_mode & S_ISGID) &&
			 (info.st_mode & S_IWGRP);

	return is_shared ? 0660 : 0600;
}

mode_t target_mode_over(const struct target *target)
{
	struct stat info;
	bool is_there = fstatat(target->folder, target->name, &info, AT_SYMLINK_NOFOLLOW) == 0 &&
			S_ISREG(info.st_mode);

	return target_mode(target) & (is_there ? info.st_mode : 0777);
}

/* The file was made 0600. Where the disk allows no other mode, it stays so. */
bool target_set_mode(int file, mode_t mode)
{
	return fchmod(file, mode) == 0 || errno == EPERM || errno == ENOTSUP || errno == ENOSYS;
}

bool target_cannot_write(const char *path, struct err *err)
{
	if (errno == ENOSPC || errno == EDQUOT)
		return err_set(err,
			_("%s を書けません。ディスクがいっぱいです。空きを作ってから、もう一度お試しください。"),
			path);
	return err_set(err, _("%s を書けません（%s）。場所と権限を確かめてください。"), path,
		err_reason(errno));
}

bool target_may_replace(const struct target *target, struct err *err)
{
	const char *name = *target->name ? target->name : ".";
	struct stat info;

	if (fstatat(target->folder, name, &info, AT_SYMLINK_NOFOLLOW) < 0)
		return errno == ENOENT || target_cannot_write(target->path, err);
	if (S_ISLNK(info.st_mode))
		return err_set(err,
			_("%s はリンクなので、上書きしません。別の名前を指定してください。"),
			target->path);
	if (S_ISDIR(info.st_mode))
		return err_set(err, _("%s はフォルダーです。ファイルの名前まで書いてください。"),
			target->path);
	if (!S_ISREG(info.st_mode))
		return err_set(err,
			_("%s はふつうのファイルではないので、上書きしません。別の名前を指定してください。"),
			target->path);
	if (!(info.st_mode & 0222) || faccessat(target->folder, name, W_OK, AT_EACCESS) < 0)
		return err_set(err,
			_("%s は読むだけのファイルなので、上書きしません。別の名前を指定してください。"),
			target->path);
	return true;
}

bool target_is_unsupported(int number)
{
	return number == EINVAL || number == EPERM || number == ENOSYS || number == ENOTSUP;
}

bool target_exchange(int folder, const char *one, const char *other)
{
	return renameat2(folder, one, folder, other, RENAME_EXCHANGE) == 0;
}

static bool is_free(int folder, const char *name)
{
	struct stat info;

	if (fstatat(folder, name, &info, AT_SYMLINK_NOFOLLOW) == 0)
		errno = EEXIST;
	else if (errno == ENOENT)
		return true;
	return false;
}

/* Some disks can neither link nor rename without replacing (shared folders of virtual machines,
 * some FUSE). There, look first and then rename: better than no file at all. */
bool target_name_if_free(int from, const char *name, int folder, const char *free_name)
{
	bool is_known;

	if (renameat2(from, name, folder, free_name, RENAME_NOREPLACE) == 0)
		return true;
	if (errno == EEXIST)
		return false;
	is_known = !target_is_unsupported(errno);
	if (linkat(from, name, folder, free_name, 0) == 0) {
		unlinkat(from, name, 0);
		return true;
	}
	if (is_known || !target_is_unsupported(errno))
		return false;
	return is_free(folder, free_name) && renameat(from, name, folder, free_name) == 0;
}

/* Some disks cannot sync a folder; the file itself has been synced already. */
void target_sync(const struct target *target)
{
	int folder = openat(target->folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);

	if (folder >= 0) {
		(void)fsync(folder);
		close(folder);
	}
}

void target_random_name(char *out, const char *begin, const char *ending)
{
	uint64_t number;
	unsigned long long shown;

	random_bytes(&number, sizeof(number));
	shown = number;
	if (snprintf(out, TARGET_NAME_BYTES, "%s%s%016llx", begin, ending, shown) >=
		TARGET_NAME_BYTES)
		snprintf(out, TARGET_NAME_BYTES, TARGET_SHORT "%016llx", shown);
}

/* --- what is not finished --- */

#define MOST_BEGUN 128 /* a set of papers is begun at once */

#define WITH_BESIDE(name)                                                                          \
	name, name ENDING_WAL, name ENDING_SHM, name ENDING_JOURNAL, name ENDING_HERE,             \
		name ENDING_QUEUE

const char *const begun_names[] = {WITH_BESIDE("banso-new"), WITH_BESIDE("banso-kept"),
	WITH_BESIDE("banso-copy"), WITH_BESIDE("banso-scratch"), WITH_BESIDE("banso-fresh"), NULL};

struct begun {
	atomic_bool is_taken, is_there; /* is_there: the members below are set */
	char name[TARGET_NAME_BYTES];
	int folder;
	atomic_int inside; /* -1: no private folder, or not opened yet */
};

static struct begun all[MOST_BEGUN];

void begun_remove(int folder, const char *name, int inside)
{
	for (size_t i = 0; inside >= 0 && begun_names[i]; i++)
		unlinkat(inside, begun_names[i], 0);
	if (unlinkat(folder, name, 0) < 0)
		unlinkat(folder, name, AT_REMOVEDIR);
}

static void clear_up(int number)
{
	for (size_t i = MOST_BEGUN; i-- > 0;)
		if (atomic_load(&all[i].is_there))
			begun_remove(all[i].folder, all[i].name, atomic_load(&all[i].inside));
	signal(number, SIG_DFL);
	raise(number);
}

/* The screens catch these signals and end in order; a process that ignores them goes on. */
static void watch_signals(void)
{
	static const int ending[] = {SIGINT, SIGTERM, SIGHUP};
	struct sigaction own = {.sa_handler = clear_up}, old;

	for (size_t i = 0; i < sizeof(ending) / sizeof(ending[0]); i++)
		sigaddset(&own.sa_mask, ending[i]);
	for (size_t i = 0; i < sizeof(ending) / sizeof(ending[0]); i++)
		if (sigaction(ending[i], NULL, &old) == 0 && old.sa_handler == SIG_DFL)
			sigaction(ending[i], &own, NULL);
}

struct begun *begun_note(int folder, const char *name)
{
	watch_signals();
	for (size_t i = 0; i < MOST_BEGUN; i++) {
		if (atomic_exchange(&all[i].is_taken, true))
			continue;
		memcpy(all[i].name, name, strlen(name) + 1);
		all[i].folder = folder;
		atomic_store(&all[i].inside, -1);
		atomic_store(&all[i].is_there, true);
		return &all[i];
	}
	return NULL;
}

void begun_is_private(struct begun *begun, int inside)
{
	if (begun)
		atomic_store(&begun->inside, inside);
}

static bool stands_at(int folder, const char *name, int file)
{
	struct stat own, there;

	return fstat(file, &own) == 0 && fstatat(folder, name, &there, AT_SYMLINK_NOFOLLOW) == 0 &&
	       own.st_dev == there.st_dev && own.st_ino == there.st_ino;
}

enum begun_hold begun_hold(int folder, const char *name, int file)
{
	bool is_locked = flock(file, LOCK_EX | LOCK_NB) == 0;

	if ((!is_locked && errno == EWOULDBLOCK) || !stands_at(folder, name, file))
		return BEGUN_ANOTHERS;
	return is_locked ? BEGUN_HELD : BEGUN_UNKNOWN;
}

void begun_forget(struct begun *begun)
{
	if (!begun)
		return;
	atomic_store(&begun->is_there, false);
	atomic_store(&begun->is_taken, false);
}
