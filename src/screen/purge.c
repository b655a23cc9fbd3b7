#include "banso/screen/purge.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/screen/app.h"
#include "banso/store/purge.h"

/* The name alone: a long path would push out what is to be done. */
static const char *name_of(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash ? slash + 1 : path;
}

static void say(struct screen *screen, const struct purged *purged)
{
	const struct words *left = &purged->copies_left;

	if (!purged->is_finished)
		screen_say(screen, "%s",
			_("削除しました。ほかの人が開いているので、ファイルの中の跡は、次に開いたときに消えます。"));
	else if (left->count == 1)
		screen_say(screen,
			_("削除しました。データベースの隣の控え %s だけは、ファイルごと消してください。"),
			name_of(left->items[0]));
	else if (left->count)
		screen_say(screen,
			_("削除しました。データベースの隣の控え %s など%zu個は、ファイルごと消してください。"),
			name_of(left->items[0]), left->count);
	else
		screen_say(screen, "%s", _("削除しました。"));
}

void purge_put_owed(struct buf *out, const struct words *copies)
{
	if (copies->count == 1)
		buf_printf(out,
			_("削除した個人情報が、データベースの隣の控え %s に残っています。ファイルごと消してください。"),
			name_of(copies->items[0]));
	else if (copies->count)
		buf_printf(out,
			_("削除した個人情報が、データベースの隣の控え %s など%zu個に残っています。ファイルごと消してください。"),
			name_of(copies->items[0]), copies->count);
}

void purge_places(struct screen *screen, const struct place *places, size_t count)
{
	struct app *app = screen->app;
	struct arena *scratch = arena_new();
	struct purged purged;
	struct err err;

	if (store_purge(app->store, scratch, places, count, &purged, &err)) {
		say(screen, &purged);
		app->is_behind = !app_open(app, places->engagement, NULL);
	} else {
		screen_say(screen, "%s", err.text);
	}
	arena_free(scratch);
}
