#include "banso/base/files/hideout.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "banso/base/files/left.h"
#include "banso/base/i18n.h"
#include "banso/base/mem.h"
#include "target.h"

struct hideout {
	struct hideout *next;
	struct target target;
	char name[TARGET_NAME_BYTES];
	char *begin; /* of the paths in it */
	char **paths;
	int inside;
	struct begun *begun;
};

/* The daily copy runs in a thread of its own. */
static pthread_mutex_t guard = PTHREAD_MUTEX_INITIALIZER;
static struct hideout *all;

/* Whether the opened folder is the one just made: a neighbour's has another owner. On disks without
 * owners everything has the same one. */
static bool is_own(int inside)
{
	struct stat folder, probe;
	int file;
	bool is_same;

	if (fstat(inside, &folder) < 0)
		return false;
	if (folder.st_mode & 0077)
		(void)fchmod(inside, 0700);
	if (folder.st_uid == geteuid())
		return true;
	file = openat(inside, begun_names[0], TARGET_NEW_FILE, 0600);
	is_same = file >= 0 && fstat(file, &probe) == 0 && probe.st_uid == folder.st_uid;
	if (file >= 0) {
		unlinkat(inside, begun_names[0], 0);
		close(file);
	}
	errno = EACCES;
	return is_same;
}

static int open_folder(int folder, const char *name)
{
	return openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
}

/* *is_lost: somebody took it for a leftover before it was locked. */
static bool make_once(struct hideout *hideout, const char *ending, bool *is_lost)
{
	const struct target *target = &hideout->target;
	int number;

	*is_lost = false;
	target_random_name(hideout->name, target->name, ending);
	hideout->begun = begun_note(target->folder, hideout->name);
	if (mkdirat(target->folder, hideout->name, 0700) < 0)
		return false;
	hideout->inside = open_folder(target->folder, hideout->name);
	*is_lost = hideout->inside < 0 && errno == ENOENT;
	if (hideout->inside >= 0 && is_own(hideout->inside)) {
		*is_lost = begun_hold(target->folder, hideout->name, hideout->inside) ==
			   BEGUN_ANOTHERS;
		if (!*is_lost) {
			begun_is_private(hideout->begun, hideout->inside);
			return true;
		}
		errno = EAGAIN;
	}
	number = errno;
	unlinkat(target->folder, hideout->name, AT_REMOVEDIR);
	errno = number;
	return false;
}

static bool make(struct hideout *hideout, const char *ending)
{
	bool is_lost = true, is_made = false;

	left_remove_in(hideout->target.folder);
	for (int i = 0; is_lost && i < BEGUN_TRIES; i++) {
		if (hideout->inside >= 0)
			close(hideout->inside);
		hideout->inside = -1;
		begun_forget(hideout->begun);
		hideout->begun = NULL;
		is_made = make_once(hideout, ending, &is_lost);
	}
	return is_made;
}

static char *in_folder(const char *begin, const char *name)
{
	size_t bytes = strlen(begin) + strlen(name) + 1;
	char *path = xmalloc(bytes);

	snprintf(path, bytes, "%s%s", begin, name);
	return path;
}

static void lay_paths(struct hideout *hideout)
{
	char begin[64];
	size_t count = 0;

	snprintf(begin, sizeof(begin), "/proc/self/fd/%d/", hideout->inside);
	hideout->begin = xstrdup(begin);
	while (begun_names[count])
		count++;
	hideout->paths = xcalloc(count + 1, sizeof(*hideout->paths));
	for (size_t i = 0; i < count; i++)
		hideout->paths[i] = in_folder(begin, begun_names[i]);
}

static void free_hideout(struct hideout *hideout)
{
	int number = errno;

	begun_forget(hideout->begun);
	if (hideout->inside >= 0)
		close(hideout->inside);
	for (size_t i = 0; hideout->paths && hideout->paths[i]; i++)
		free(hideout->paths[i]);
	free(hideout->paths);
	free(hideout->begin);
	target_let_go(&hideout->target);
	free(hideout);
	errno = number;
}

/* /proc may be missing, for example in a small chroot. */
static bool has_paths(const struct hideout *hideout, const char *path, struct err *err)
{
	if (faccessat(AT_FDCWD, hideout->begin, F_OK, AT_EACCESS) == 0)
		return true;
	begun_remove(hideout->target.folder, hideout->name, hideout->inside);
	return err_set(err,
		_("この機械では /proc が使えないので、%s を書けません。機械を管理している人に、/proc を使えるようにしてもらってください。"),
		path);
}

struct hideout *hideout_begin(const char *path, const char *ending, struct err *err)
{
	struct hideout *hideout = xcalloc(1, sizeof(*hideout));
	bool is_made;

	hideout->inside = -1;
	is_made = target_hold(&hideout->target, path) && make(hideout, ending);
	if (is_made)
		lay_paths(hideout);
	else
		target_cannot_write(path, err);
	if (!is_made || !has_paths(hideout, path, err)) {
		free_hideout(hideout);
		return NULL;
	}
	pthread_mutex_lock(&guard);
	hideout->next = all;
	all = hideout;
	pthread_mutex_unlock(&guard);
	return hideout;
}

void hideout_end(struct hideout *hideout)
{
	struct hideout **link = &all;
	int number = errno;

	if (!hideout)
		return;
	pthread_mutex_lock(&guard);
	while (*link != hideout)
		link = &(*link)->next;
	*link = hideout->next;
	pthread_mutex_unlock(&guard);
	begun_remove(hideout->target.folder, hideout->name, hideout->inside);
	errno = number;
	free_hideout(hideout);
}

const char *hideout_path(const struct hideout *hideout, const char *name)
{
	for (size_t i = 0; begun_names[i]; i++)
		if (strcmp(begun_names[i], name) == 0)
			return hideout->paths[i];
	die("no name of a private folder: %s", name);
}

/* --- out of it --- */

static bool cannot_name(const char *path, struct err *err)
{
	return err_set(err, _("ファイル %s を置けません（%s）。場所と権限を確かめてください。"),
		path, err_reason(errno));
}

/* Nobody else has the file open any more, so closing it releases no lock of another. */
static bool set_mode(const struct hideout *hideout, const char *name, mode_t mode)
{
	int file = openat(hideout->inside, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC), number;
	bool is_set = file >= 0 && target_set_mode(file, mode);

	number = errno;
	if (file >= 0)
		close(file);
	errno = number;
	return is_set;
}

bool hideout_give(
	struct hideout *hideout, const char *name, const char *ending, bool *taken, struct err *err)
{
	const struct target *target = &hideout->target;
	char *free_name = in_folder(target->name, ending);
	bool is_named =
		set_mode(hideout, name, target_mode(target)) &&
		target_name_if_free(hideout->inside, name, hideout->target.folder, free_name);

	*taken = !is_named && errno == EEXIST;
	if (is_named)
		target_sync(target);
	else if (!*taken)
		cannot_name(target->path, err);
	free(free_name);
	return is_named || *taken;
}

bool hideout_put(struct hideout *hideout, const char *name, struct err *err)
{
	const struct target *target = &hideout->target;

	if (!target_may_replace(target, err))
		return false;
	if (!set_mode(hideout, name, target_mode_over(target)) ||
		renameat(hideout->inside, name, target->folder, target->name) < 0)
		return cannot_name(target->path, err);
	target_sync(target);
	return true;
}

/* Nobody's choice: a name that banso gives. */
bool hideout_put_beside(
	struct hideout *hideout, const char *name, const char *ending, struct err *err)
{
	const struct target *target = &hideout->target;
	char *beside = in_folder(target->name, ending);
	bool is_put = set_mode(hideout, name, target_mode_over(target)) &&
		      renameat(hideout->inside, name, target->folder, beside) == 0;

	if (is_put)
		target_sync(target);
	else
		cannot_name(target->path, err);
	free(beside);
	return is_put;
}

/* --- its paths --- */

/* The part of a path behind the descriptor of a private folder; NULL for any other path. */
static const char *find_shown(const char *path)
{
	const char *shown = NULL;

	pthread_mutex_lock(&guard);
	for (const struct hideout *one = all; one && !shown; one = one->next)
		if (strncmp(path, one->begin, strlen(one->begin)) == 0)
			shown = one->target.path;
	pthread_mutex_unlock(&guard);
	return shown;
}

bool hideout_has(const char *path)
{
	return find_shown(path) != NULL;
}

const char *hideout_shown(const char *path)
{
	const char *shown = find_shown(path);

	return shown ? shown : path;
}

/* --- what is left --- */

bool hideout_remove_left(const char *path)
{
	struct target target;
	struct stat info;
	bool is_gone = true;
	int inside;

	if (target_hold(&target, path)) {
		inside = open_folder(target.folder, target.name);
		begun_remove(target.folder, target.name, inside);
		if (inside >= 0)
			close(inside);
		is_gone = fstatat(target.folder, target.name, &info, AT_SYMLINK_NOFOLLOW) < 0;
	}
	target_let_go(&target);
	return is_gone;
}
