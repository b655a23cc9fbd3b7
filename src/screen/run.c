#include "banso/screen/run.h"

#include <stdio.h>
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/attr.h"
#include "banso/base/buf.h"
#include "banso/base/i18n.h"
#include "banso/screen/fill/purge.h"
#include "banso/screen/frame/anywhere.h"
#include "banso/store/care/daily.h"
#include "banso/store/others.h"
#include "banso/store/purge.h"
#include "banso/store/saving.h"
#include "banso/store/stand.h"
#include "banso/store/store.h"
#include "banso/ui/loop.h"
#include "banso/work/engagements.h"
#include "banso/work/practice.h"
#include "banso/work/rescue.h"
#include "cut.h"
#include "ways.h"

/* Nobody shall take the practice towns for real ones, or the other way round. */
static const char *banner(const struct screen *screen)
{
	const struct app *app = screen->app;

	return store_is_practice(app->store) ? _("【練習】") : "";
}

static const char *remark(const struct screen *screen)
{
	if (app_saved(screen->app) != SAVED_NOT)
		return "";
	return _("まだディスクに書けていません。空きとつながりを確かめてください。");
}

/* Seen before the first key: that somebody else has the same field open. */
static const char *others(const struct screen *screen)
{
	struct app *app = screen->app;
	const struct place *place = screen->ops->here ? screen->ops->here(screen) : NULL;

	return store_be_at(app->store, place, app->user);
}

/* Whether the open course was taken out of the list of 支援先. */
static bool is_removed(const struct app *app)
{
	return app->course && engagement_is_out(app->course);
}

/* Whether what the screen says of what was saved is true no more. */
static bool look_at_saved(struct app *app)
{
	enum saved was = app->saved, now = app_saved(app);

	if (now == SAVED && app->is_refused)
		app->news = _("書いたものをディスクに保存できました。");
	app->is_refused = app->is_refused && now != SAVED;
	return now != was;
}

static bool poll_changed(void *shared)
{
	struct app *app = shared;
	bool was_removed = is_removed(app);
	bool moved = store_others_moved(app->store);
	const char *why = app->daily ? daily_tick(app->daily) : NULL;

	app->news = why ? why : app->news;
	if (!store_rests(app->store))
		MAY_FAIL(store_keep_stand(app->store, NULL));
	store_look_after(app->store);
	moved = look_at_saved(app) || moved;
	app->is_behind = store_changed_by_others(app->store) || app->is_behind;
	/* What cannot be loaded just now stays as it was, and is tried again. */
	if (!app->is_behind || !app_load_anew(app))
		return moved;
	if (is_removed(app) && !was_removed)
		app->news = _(
			"この支援先は一覧から外されました。書いたものは残り、一覧の u で戻せます。");
	return true;
}

/* Told once, and not over what the screen itself has to say; that something is being saved is said
 * until it is. */
static const char *tell_news(void *shared, const char *notice)
{
	struct app *app = shared;
	const char *news = app->news, *saved = app_tell_saved(app);

	if (strcmp(notice, _("保存しています")) == 0)
		return strcmp(notice, saved) == 0 ? NULL : saved;
	if (*notice)
		return NULL;
	app->news = NULL;
	news = news ? news : store_foreign_news(app->store);
	return news ? news : store_presence_news(app->store);
}

/* Work on what is made up needs no copy. */
static struct daily *begin_daily(const struct app *app)
{
	const char *path = store_path(app->store);

	if (store_is_read_only(app->store) || strcmp(path, practice_path(app->arena, path)) == 0)
		return NULL;
	return daily_new(path);
}

/* What an earlier run could not keep, or could not remove, is named until somebody has seen to it.
 */
static void say_at_start(const struct app *app, struct screen *top)
{
	const char *left = rescue_left(app->arena);
	struct words owed = store_copies_owed(app->store);
	struct buf text = {0};

	if (store_is_linked(app->store))
		buf_puts(&text,
			_("このファイルには別の名前（ハードリンク）もあるので、読むことだけできます。banso を終えてから、banso doctor --repair で分けてください。"));
	else if (store_is_read_only(app->store))
		buf_puts(&text, _("読むことだけできます。このファイルには書き込めません。"));
	if (left)
		buf_printf(&text, _("保存できなかった文が %s にあります。"), left);
	purge_put_owed(&text, &owed);
	if (text.size_bytes)
		screen_say(top, "%s", buf_text(&text));
	buf_free(&text);
}

/* --- the end --- */

static void hurry(void *shared)
{
	struct app *app = shared;

	store_hurry();
	app->is_hurried = true;
}

/* The disk never took it: whoever starts the machine anew may find it gone. */
static void rescue_unsure(const struct app *app)
{
	struct unsure unsure;

	for (size_t i = 0; store_unsure(app->store, i, &unsure); i++) {
		const struct form *form =
			app->course ? course_form(app->course, unsure.place->form) : NULL;

		rescue_value(app->course, unsure.place,
			form ? form_field(form, unsure.place->field) : NULL, unsure.text);
	}
}

#define SILENT_MS 500
#define LONG_MS 60000

/* A person who leaves by a key may then turn off the machine. */
static void settle(struct app *app)
{
	bool is_settled = app->is_hurried || store_settle(app->store, SILENT_MS);

	if (!is_settled)
		fputs(_("banso: ディスクに書き終わるのを待っています。\n"), stderr);
	while (!is_settled)
		is_settled = store_settle(app->store, LONG_MS);
	rescue_unsure(app);
	while (!rescue_is_done(LONG_MS))
		;
}

bool run_screens(const struct run_start *start, struct err *err)
{
	struct app app = {
		.store = start->store,
		.user = start->user,
		.scenarios = start->scenarios,
		.arena = arena_new(),
	};
	struct loop_options options = {
		.term = {.color = start->color,
			.ask_ambiguous = start->ambiguous == 0,
			.lead_ime = start->leads_ime},
		.one_column = start->one_column,
		.app = &app,
		.poll_changed = poll_changed,
		.news = tell_news,
		.banner = banner,
		.remark = remark,
		.others = others,
		.cut = cut_note,
		.puts_back = cut_forget_purged,
		.way = ways_to,
		.menu = menu_new,
		.help = help_new,
		.ask_stop = ask_stop_new,
		.told_to_end = hurry,
	};
	struct screen *stack = ways_begin(&app, start->place, err);
	bool good = false;

	if (stack) {
		store_save_later(app.store);
		app.daily = begin_daily(&app);
		say_at_start(&app, stack);
		good = loop_run(stack, &options, err);
		settle(&app);
		if (!rescue_tell(!term_is_deaf()) && good)
			good = err_set(err, "%s", "");
		daily_free(app.daily, app.is_hurried);
	}
	arena_free(app.course_arena);
	arena_free(app.arena);
	return good;
}
