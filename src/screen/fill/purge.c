#include "banso/screen/fill/purge.h"

#include "banso/base/arena.h"
#include "banso/base/files/path.h"
#include "banso/base/i18n.h"
#include "banso/screen/app.h"
#include "banso/work/purge.h"
#include "banso/work/rescue.h"

static void put_copies(struct buf *out, const struct words *left)
{
	if (left->count == 1)
		buf_printf(out, _("データベースの隣の控え %s だけは、ファイルごと消してください。"),
			path_name(left->items[0]));
	else if (left->count)
		buf_printf(out,
			_("データベースの隣の控え %s など%zu個は、ファイルごと消してください。"),
			path_name(left->items[0]), left->count);
}

static void put_files(struct buf *out, const struct words *files)
{
	if (files->count == 1)
		buf_printf(out,
			_("保存できなかった文のファイル %s にも、残っているかもしれません。中を確かめて、要らなければ消してください。"),
			files->items[0]);
	else if (files->count)
		buf_printf(out,
			_("保存できなかった文のファイル %s など%zu個にも、残っているかもしれません。中を確かめて、要らなければ消してください。"),
			files->items[0], files->count);
}

static void say(struct screen *screen, const struct purged *purged)
{
	struct arena *scratch = arena_new();
	struct words files = rescue_files(scratch);
	struct buf text = {0};

	buf_puts(&text, _("削除しました。"));
	if (!purged->is_finished)
		buf_puts(&text, purged->why.text);
	put_copies(&text, &purged->copies_left);
	put_files(&text, &files);
	screen_say(screen, "%s", buf_text(&text));
	buf_free(&text);
	arena_free(scratch);
}

void purge_put_owed(struct buf *out, const struct words *copies)
{
	if (copies->count == 1)
		buf_printf(out,
			_("削除した個人情報が、データベースの隣の控え %s に残っています。ファイルごと消してください。"),
			path_name(copies->items[0]));
	else if (copies->count)
		buf_printf(out,
			_("削除した個人情報が、データベースの隣の控え %s など%zu個に残っています。ファイルごと消してください。"),
			path_name(copies->items[0]), copies->count);
}

void purge_tell(struct screen *screen, const struct purged *purged, const struct err *err)
{
	if (purged)
		say(screen, purged);
	else
		screen_refuse(screen, "%s", err->text);
	app_load_anew(screen->app);
	screen_tell_changed(screen);
}

void purge_place(struct screen *screen, const struct place *place, int64_t shown)
{
	struct app *app = screen->app;
	struct arena *scratch = arena_new();
	struct purged purged;
	struct err err;

	purge_tell(screen,
		purge_at(app->store, scratch, app->course, place, 1, shown, &purged, &err) ? &purged
											   : NULL,
		&err);
	arena_free(scratch);
}
