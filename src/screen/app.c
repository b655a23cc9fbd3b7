#include "banso/screen/app.h"

#include <stdlib.h>
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/buf.h"
#include "banso/base/clock.h"
#include "banso/base/i18n.h"
#include "banso/model/flow.h"
#include "banso/model/kept.h"
#include "banso/model/next.h"
#include "banso/screen/practice.h"
#include "banso/screen/purge.h"
#include "banso/screen/rescue.h"
#include "banso/screen/screens.h"
#include "banso/store/daily.h"
#include "banso/store/purge.h"
#include "banso/ui/loop.h"

bool app_takes_no_text(const struct screen *screen)
{
	(void)screen;
	return false;
}

bool app_takes_text(const struct screen *screen)
{
	(void)screen;
	return true;
}

void app_resize_nothing(struct screen *screen)
{
	(void)screen;
}

bool app_save_nothing(struct screen *screen)
{
	(void)screen;
	return true;
}

struct outcome app_push(struct screen *screen)
{
	return (struct outcome){.kind = screen ? PUSH : STAY, .screen = screen};
}

struct outcome app_pop(int question, int choice, const char *text)
{
	return (struct outcome){
		.kind = POP, .reply = {.question = question, .choice = choice, .text = text}};
}

struct date app_today(void)
{
	struct civil now = clock_now();

	return (struct date){now.year, now.month, now.day};
}

bool app_open(struct app *app, const char *engagement, struct err *err)
{
	struct arena *arena = arena_new();
	int64_t last_purge = store_last_purge(app->store);
	struct course *course = store_load(app->store, arena, engagement, err);

	if (!course) {
		arena_free(arena);
		return false;
	}
	arena_free(app->course_arena);
	app->course_arena = arena;
	app->course = course;
	app->last_purge = last_purge;
	return true;
}

static bool reload(struct app *app, struct err *err)
{
	char *id = app->course ? strdup(app->course->id) : NULL;
	bool good = !id || app_open(app, id, err);

	free(id);
	return good;
}

/* Nobody shall take the practice towns for real ones, or the other way round. */
static const char *banner(const struct screen *screen)
{
	const struct app *app = screen->app;

	return app->is_practice ? _("【練習】") : "";
}

/* Seen before the first key: that somebody else has the same field open. */
static const char *remark(const struct screen *screen)
{
	struct app *app = screen->app;
	const struct place *place = screen->ops->here ? screen->ops->here(screen) : NULL;

	return store_be_at(app->store, place, app->user);
}

/* Whether the open course was taken out of the list of 支援先. */
static bool is_removed(const struct app *app)
{
	struct place place = PLACE_NONE;

	place.form = KEPT_LIST;
	place.field = kept_form(KEPT_LIST)->fields[0].id;
	return app->course && *course_text(app->course, &place);
}

static bool poll_changed(void *shared)
{
	struct app *app = shared;
	bool was_removed = is_removed(app);
	bool moved = store_others_moved(app->store);
	const char *why = app->daily ? daily_tick(app->daily) : NULL;

	app->news = why ? why : app->news;
	app->is_behind = store_changed_by_others(app->store) || app->is_behind;
	/* What cannot be loaded just now stays as it was, and is tried again. */
	if (!app->is_behind || !reload(app, NULL))
		return moved;
	app->is_behind = false;
	if (is_removed(app) && !was_removed)
		app->news = _(
			"この支援先は一覧から外されました。書いたものは残り、一覧の u で戻せます。");
	return true;
}

/* Told once, and not over what the screen itself has to say. */
static const char *tell_news(void *shared)
{
	struct app *app = shared;
	const char *news = app->news;

	app->news = NULL;
	return news;
}

/* Work on what is made up needs no copy. */
static struct daily *begin_daily(const struct app *app)
{
	const char *path = store_path(app->store);

	if (store_is_read_only(app->store) || strcmp(path, practice_path(app->arena, path)) == 0)
		return NULL;
	return daily_new(path);
}

struct screen *app_put_on(struct screen *screen, struct screen *below)
{
	struct screen *lowest = screen;

	if (!screen)
		return below;
	while (lowest->below)
		lowest = lowest->below;
	lowest->below = below;
	return screen;
}

struct screen *app_screens_to(struct app *app, const struct place *place)
{
	struct screen *stack = course_screen_new(app);
	const struct form *form = *place->form ? course_form(app->course, place->form) : NULL;

	if (!pattern_has_session(app->course->pattern, place->session))
		return stack;
	stack = app_put_on(session_new(app, place->session), stack);
	if (!form)
		return stack;
	if (form->per == PER_RESPONDENT)
		stack = app_put_on(respondents_new(app, place->session, place->form), stack);
	if (form->per != PER_RESPONDENT || *place->respondent)
		stack = app_put_on(sheet_new(app, place), stack);
	return stack;
}

struct screen *app_screens_to_next(struct app *app)
{
	struct next_thing next = next_in_course(app->course, app_today());
	struct place place = PLACE_NONE;
	struct screen *session, *stack;

	if (next.kind == NEXT_NOTHING)
		return NULL;
	session = session_new(app, next.session->id);
	if (next.kind == NEXT_SESSION)
		return session;
	place.engagement = app->course->id;
	place.session = next.session->id;
	place.form = next.form->id;
	place.respondent = next.respondent;
	stack = next.form->per == PER_RESPONDENT
			? app_put_on(respondents_new(app, place.session, place.form), session)
			: session;
	return app_put_on(sheet_new(app, &place), stack);
}

/* An engagement alone means where this person last stood in it. */
static struct screen *open_place(
	struct app *app, struct screen *home, const struct place *wanted, struct err *err)
{
	struct place place = *wanted, stood;

	if (!app_open(app, wanted->engagement, err))
		return NULL;
	if (!*place.session && store_stood(app->store, app->arena, place.engagement, NULL, &stood))
		place = stood;
	return app_put_on(app_screens_to(app, &place), home);
}

/* What an earlier run could not keep, or could not remove, is named until somebody has seen to it.
 */
static void say_what_is_left(const struct app *app, struct screen *top)
{
	const char *left = rescue_left(app->arena);
	struct words owed = store_copies_owed(app->store);
	struct buf text = {0};

	if (left)
		buf_printf(&text, _("保存できなかった文が %s にあります。"), left);
	purge_put_owed(&text, &owed);
	if (text.size_bytes)
		screen_say(top, "%s", buf_text(&text));
	buf_free(&text);
}

bool app_run(const struct app_start *start, struct err *err)
{
	struct app app = {
		.store = start->store,
		.user = start->user,
		.scenarios = start->scenarios,
		.arena = arena_new(),
	};
	struct loop_options options = {
		.term = {.color = start->color, .ask_ambiguous = start->ambiguous == 0},
		.app = &app,
		.poll_changed = poll_changed,
		.news = tell_news,
		.banner = banner,
		.remark = remark,
		.menu = menu_new,
		.help = help_new,
		.ask_stop = ask_stop_new,
	};
	struct screen *stack = home_new(&app);
	bool good;

	app.daily = begin_daily(&app);
	if (store_is_read_only(app.store))
		screen_say(
			stack, "%s", _("読むことだけできます。このファイルには書き込めません。"));

	if (start->place)
		stack = open_place(&app, stack, start->place, err);
	else
		stack = app_put_on(resume_new(&app), stack);
	if (stack)
		say_what_is_left(&app, stack);
	good = stack && loop_run(stack, &options, err);
	rescue_tell();
	daily_free(app.daily);
	arena_free(app.course_arena);
	arena_free(app.arena);
	return good;
}
