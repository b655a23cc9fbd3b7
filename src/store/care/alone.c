#include "banso/store/care/alone.h"

#include <errno.h>
#include <sys/file.h>
#include <unistd.h>

#include "banso/base/arena.h"
#include "banso/base/buf.h"
#include "banso/base/files/beside.h"
#include "banso/base/files/file.h"
#include "banso/base/files/path.h"
#include "banso/base/i18n.h"
#include "banso/store/care/backup.h"
#include "banso/store/care/presence.h"
#include "banso/store/sqlite/file.h"

static bool others_are_in(const char *path, const char *names, const char *cannot, struct err *err)
{
	return err_set(err,
		_("%s をほかの人%s%s%sが開いているので、%s。全員が banso を終えてから、もう一度お試しください。"),
		path, *names ? _("（") : "", names, *names ? _("）") : "", cannot);
}

/* Without a WAL an open database holds no lock, and its banso may just be making the daily copy. */
static bool claim_unfinished(struct alone *alone, const char *path, struct arena *arena)
{
	bool is_known = access(arena_printf(arena, "%s" ENDING_HERE, path), F_OK) == 0;

	if (is_known && !presence_claim(path, &alone->claim))
		return false;
	if (!is_known || alone->claim >= 0)
		backup_remove_unfinished(arena, path);
	return true;
}

/* One process at a time puts a database where no file is. On a disk that cannot lock a folder
 * exchange_put() still replaces nothing. */
static bool lock_folder(const char *path, int *lock)
{
	*lock = path_open_folder(path);
	if (*lock < 0 || flock(*lock, LOCK_EX | LOCK_NB) == 0 || !file_is_held(errno))
		return true;
	close(*lock);
	*lock = -1;
	return false;
}

static bool lock_out(const char *path, int *lock)
{
	return access(path, F_OK) == 0 ? file_lock_out(path, lock) : lock_folder(path, lock);
}

/* A person who may not write to the file cannot lock it. */
static bool is_unlocked(const char *path)
{
	int lock = -1;
	bool is = access(path, R_OK | W_OK) != 0 || file_lock_out(path, &lock);

	if (lock >= 0)
		close(lock);
	return is;
}

bool alone_is(const char *path, const char *who, const char *cannot, struct err *err)
{
	struct buf names = {0};
	bool is;

	presence_put_all(path, who, &names);
	is = (names.size_bytes == 0 && is_unlocked(path)) ||
	     others_are_in(path, buf_text(&names), cannot, err);
	buf_free(&names);
	return is;
}

bool alone_begin(struct alone *alone, const char *path, const char *who, const char *cannot,
	struct arena *arena, struct err *err)
{
	struct buf names = {0};
	bool is_alone;

	*alone = (struct alone){-1, -1};
	presence_put_all(path, who, &names);
	is_alone = names.size_bytes == 0 && lock_out(path, &alone->lock) &&
		   claim_unfinished(alone, path, arena);
	if (!is_alone) {
		others_are_in(path, buf_text(&names), cannot, err);
		alone_end(alone);
	}
	buf_free(&names);
	return is_alone;
}

void alone_end(struct alone *alone)
{
	if (alone->lock >= 0)
		close(alone->lock);
	if (alone->claim >= 0)
		close(alone->claim);
	*alone = (struct alone){-1, -1};
}
