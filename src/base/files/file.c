#include "banso/base/files/file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "banso/base/attr.h"
#include "banso/base/files/beside.h"
#include "banso/base/files/left.h"
#include "banso/base/files/links.h"
#include "banso/base/holds.h"
#include "banso/base/i18n.h"
#include "banso/base/mem.h"
#include "banso/base/plain.h"
#include "target.h"

/* --- a file that a person named --- */

struct file {
	struct target target;
	char beside[TARGET_NAME_BYTES]; /* its temporary name */
	struct begun *begun;
	int file;
	bool is_checked, is_there; /* the members below are set; something stood there */
	struct file_check check;
	struct stat seen; /* what was looked at */
};

/* What is open in this process is not opened again: closing it would release SQLite's locks. */
static int open_to_look(const struct target *target, struct stat *seen)
{
	const int flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC;
	int file;

	if (fstatat(target->folder, target->name, seen, AT_SYMLINK_NOFOLLOW) < 0)
		return -1;
	errno = PLAIN_NOT;
	if (!S_ISREG(seen->st_mode) || beside_is_open(seen))
		return -1;
	file = openat(target->folder, target->name, flags);
	if (file >= 0 && (fstat(file, seen) < 0 || !S_ISREG(seen->st_mode))) {
		close(file);
		errno = PLAIN_NOT;
		return -1;
	}
	return file;
}

/* By the folder that is held, in which it will be replaced. False with err. */
static bool look(const struct target *target, const struct file_check *check, bool *is_there,
	struct stat *seen, struct err *err)
{
	int file;
	bool may;

	if (!target_may_replace(target, err))
		return false;
	file = open_to_look(target, seen);
	*is_there = file >= 0;
	if (file < 0)
		return errno == ENOENT ||
		       err_set(err,
			       _("%s に何があるかを読めないので、上書きしません（%s）。権限を確かめるか、別の名前を指定してください。"),
			       target->path, err_reason(errno));
	may = check->may(file, target->path, check->with, err);
	close(file);
	return may;
}

static bool make_beside(struct file *file)
{
	int folder = file->target.folder;

	left_remove_in(folder);
	for (int i = 0; i < BEGUN_TRIES; i++) {
		target_random_name(file->beside, "", TARGET_SHORT);
		file->begun = begun_note(folder, file->beside);
		file->file = openat(folder, file->beside, TARGET_NEW_FILE, 0600);
		if (file->file >= 0 &&
			begun_hold(folder, file->beside, file->file) != BEGUN_ANOTHERS)
			return true;
		begun_forget(file->begun);
		if (file->file < 0)
			return false;
		close(file->file);
	}
	errno = EAGAIN;
	return false;
}

static void free_file(struct file *file)
{
	target_let_go(&file->target);
	free(file);
}

/* Takes over the path and folder that the target held. */
static struct file *begin(
	bool is_held, struct target target, const struct file_check *check, struct err *err)
{
	struct file *file = xcalloc(1, sizeof(*file));
	const char *path = target.path;

	file->target = target;
	if (check)
		file->check = *check;
	file->is_checked = check != NULL;
	if (!is_held)
		target_cannot_write(path, err);
	else if (beside_spares(path, err) &&
		 (check ? look(&file->target, check, &file->is_there, &file->seen, err)
			: target_may_replace(&file->target, err))) {
		if (make_beside(file))
			return file;
		target_cannot_write(path, err);
	}
	free_file(file);
	return NULL;
}

struct file *file_begin(
	int folder, const char *path, const struct file_check *check, struct err *err)
{
	struct target target;
	bool is_held = folder == AT_FDCWD ? target_hold(&target, path)
					  : target_hold_in(&target, folder, path);

	return begin(is_held, target, check, err);
}

bool file_add(struct file *file, const void *bytes, size_t size_bytes, struct err *err)
{
	return file_write_all(file->file, bytes, size_bytes) ||
	       target_cannot_write(file->target.path, err);
}

void file_abandon(struct file *file)
{
	close(file->file);
	begun_remove(file->target.folder, file->beside, -1);
	begun_forget(file->begun);
	free_file(file);
}

/* How often what stands there is looked at anew, where somebody puts it there and takes it away. */
#define NAME_TRIES 8

static bool is_same(const struct stat *one, const struct stat *other)
{
	return one->st_dev == other->st_dev && one->st_ino == other->st_ino &&
	       one->st_size == other->st_size && one->st_mtim.tv_sec == other->st_mtim.tv_sec &&
	       one->st_mtim.tv_nsec == other->st_mtim.tv_nsec;
}

/* The two change places, and what came out has to be what was looked at; else it goes back. False
 * with errno, EEXIST where that is so. */
static bool change_places(const struct file *file)
{
	const struct target *target = &file->target;
	struct stat out;

	if (fstatat(target->folder, target->name, &out, AT_SYMLINK_NOFOLLOW) < 0)
		return false;
	errno = EEXIST;
	if (!is_same(&out, &file->seen))
		return false;
	if (!target_exchange(target->folder, file->beside, target->name))
		return target_is_unsupported(errno) &&
		       renameat(target->folder, file->beside, target->folder, target->name) == 0;
	if (fstatat(target->folder, file->beside, &out, AT_SYMLINK_NOFOLLOW) == 0 &&
		is_same(&out, &file->seen)) {
		unlinkat(target->folder, file->beside, 0);
		return true;
	}
	if (target_exchange(target->folder, file->beside, target->name))
		errno = EEXIST;
	return false;
}

/* What was looked at is what is replaced: what came there meanwhile is looked at first. */
static bool move_checked(struct file *file, mode_t *mode, struct err *err)
{
	const struct target *target = &file->target;

	for (int i = 0; i < NAME_TRIES; i++) {
		*mode = target_mode_over(target);
		if (file->is_there ? change_places(file)
				   : target_name_if_free(target->folder, file->beside,
					     target->folder, target->name))
			return true;
		if (errno != EEXIST && !(file->is_there && errno == ENOENT))
			break;
		if (!look(target, &file->check, &file->is_there, &file->seen, err))
			return false;
	}
	return target_cannot_write(target->path, err);
}

static bool move(struct file *file, mode_t *mode, struct err *err)
{
	const struct target *target = &file->target;

	if (fsync(file->file) < 0)
		return target_cannot_write(target->path, err);
	if (file->is_checked)
		return move_checked(file, mode, err);
	*mode = target_mode_over(target);
	return renameat(target->folder, file->beside, target->folder, target->name) == 0 ||
	       target_cannot_write(target->path, err);
}

bool file_end(struct file *file, struct err *err)
{
	const struct target *target = &file->target;
	mode_t mode = 0600;
	bool good;

	if (!move(file, &mode, err)) {
		file_abandon(file);
		return false;
	}
	begun_forget(file->begun);
	/* Others get their rights last: what a kill leaves is its owner's. */
	good = target_set_mode(file->file, mode) || target_cannot_write(target->path, err);
	close(file->file);
	target_sync(target);
	free_file(file);
	return good;
}

bool file_write_checked(int folder, const char *path, const void *bytes, size_t size_bytes,
	const struct file_check *check, struct err *err)
{
	struct file *file = file_begin(folder, path, check, err);

	if (!file)
		return false;
	if (!file_add(file, bytes, size_bytes, err)) {
		file_abandon(file);
		return false;
	}
	return file_end(file, err);
}

bool file_write(const char *path, const void *bytes, size_t size_bytes, struct err *err)
{
	return file_write_checked(AT_FDCWD, path, bytes, size_bytes, NULL, err);
}

bool file_may_take(const char *path, const struct file_check *check, struct err *err)
{
	struct target target;
	struct stat seen;
	bool is_there, is_held = target_hold(&target, path);
	bool may = is_held ? beside_spares(path, err) && look(&target, check, &is_there, &seen, err)
			   : errno == ENOENT || target_cannot_write(path, err);

	target_let_go(&target);
	return may;
}

/* It was made for its owner alone. A folder made in one that a group shares is shared by it. */
static void set_folder_mode(int folder)
{
	struct stat above;

	if (fstatat(folder, "..", &above, 0) == 0 && (above.st_mode & S_ISGID) &&
		(above.st_mode & S_IWGRP))
		MAY_FAIL(fchmodat(folder, ".", S_ISGID | 0770, 0) == 0);
}

static int hold_folder(int below, const char *name, bool is_named, bool is_made)
{
	int folder = is_named ? links_open_folder(name)
			      : openat(below, name, O_PATH | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW);
	if (is_made && folder >= 0)
		set_folder_mode(folder);
	return folder;
}

int file_hold_folder(int below, const char *name, bool is_named)
{
	bool is_made = mkdirat(below, name, 0700) == 0;

	HOLDS(!is_named || below == AT_FDCWD);
	return is_made || errno == EEXIST ? hold_folder(below, name, is_named, is_made) : -1;
}

int file_new_folder(const char *name)
{
	return mkdirat(AT_FDCWD, name, 0700) == 0 ? hold_folder(AT_FDCWD, name, false, true) : -1;
}

bool file_may_replace(const char *path, struct err *err)
{
	struct target target;
	bool may = target_hold(&target, path) ? target_may_replace(&target, err)
					      : target_cannot_write(path, err);

	target_let_go(&target);
	return may;
}

/* --- a file whose name banso gives --- */

static int make(const char *path, mode_t most)
{
	struct target target;
	int file = -1;

	if (target_hold(&target, path))
		file = openat(target.folder, target.name, TARGET_NEW_FILE, 0600);
	if (file >= 0 && !target_set_mode(file, target_mode(&target) & most)) {
		unlinkat(target.folder, target.name, 0);
		close(file);
		file = -1;
	}
	target_let_go(&target);
	return file;
}

int file_make(const char *path)
{
	return make(path, 0777);
}

int file_make_alone(const char *path)
{
	return make(path, 0700);
}

bool file_make_empty(const char *path)
{
	int file = file_make(path);

	if (file >= 0)
		close(file);
	return file >= 0;
}

bool file_is_plain(const struct stat *info)
{
	return S_ISREG(info->st_mode) && info->st_nlink == 1;
}

int file_open_shared(const char *path, bool may_make)
{
	const int flags = O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC;
	int file = open(path, flags);
	struct stat info;

	if (file < 0 && errno == ENOENT && may_make) {
		file = file_make(path);
		if (file < 0 && errno == EEXIST)
			file = open(path, flags);
	}
	if (file >= 0 && (fstat(file, &info) < 0 || !file_is_plain(&info))) {
		close(file);
		file = -1;
		errno = PLAIN_NOT;
	}
	return file;
}

bool file_is_held(int number)
{
	return number == EAGAIN || number == EACCES;
}

bool file_stands_at(int file, const char *path)
{
	struct stat own, there;

	return fstat(file, &own) == 0 && lstat(path, &there) == 0 && own.st_dev == there.st_dev &&
	       own.st_ino == there.st_ino;
}

bool file_write_all(int file, const void *bytes, size_t size_bytes)
{
	const char *from = bytes;

	while (size_bytes) {
		ssize_t wrote = write(file, from, size_bytes);

		if (wrote < 0 && errno != EINTR)
			return false;
		if (wrote > 0) {
			from += wrote;
			size_bytes -= (size_t)wrote;
		}
	}
	return true;
}
