#include "banso/store/care/alone.h"

#include <errno.h>
#include <unistd.h>

#include "banso/base/arena.h"
#include "banso/base/buf.h"
#include "banso/base/files/beside.h"
#include "banso/base/files/file.h"
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

/* Makes a file to lock where none is; true also if somebody else made it first. */
static bool make_lockable(struct alone *alone, const char *path, struct arena *arena)
{
	if (access(path, F_OK) == 0)
		return true;
	if (!file_make_empty(path))
		return errno == EEXIST;
	alone->made = arena_strdup(arena, path);
	return true;
}

bool alone_begin(struct alone *alone, const char *path, const char *who, const char *cannot,
	struct arena *arena, struct err *err)
{
	struct buf names = {0};
	bool is_alone;

	*alone = (struct alone){-1, -1, NULL};
	if (!make_lockable(alone, path, arena))
		return err_set(err, _("%s を書けません（%s）。場所と権限を確かめてください。"),
			path, err_reason(errno));
	presence_put_all(path, who, &names);
	is_alone = names.size_bytes == 0 && file_lock_out(path, &alone->lock) &&
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
	if (alone->made && alone->lock >= 0 && file_stands_at(alone->lock, alone->made))
		unlink(alone->made);
	if (alone->lock >= 0)
		close(alone->lock);
	if (alone->claim >= 0)
		close(alone->claim);
	*alone = (struct alone){-1, -1, NULL};
}
