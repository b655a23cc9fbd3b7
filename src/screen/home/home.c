/* Home: all engagements. */
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/clock.h"
#include "banso/base/files/path.h"
#include "banso/base/i18n.h"
#include "banso/model/own.h"
#include "banso/model/session/next.h"
#include "banso/model/session/task.h"
#include "banso/screen/frame/anywhere.h"
#include "banso/screen/frame/ask.h"
#include "banso/screen/home/screens.h"
#include "banso/text/date/moment.h"
#include "banso/ui/box/list.h"
#include "banso/work/database.h"
#include "banso/work/engagements.h"
#include "banso/work/practice.h"
#include "first.h"
#include "home_side.h"
#include "home_view.h"
#include "new.h"
#include "search.h"

enum { ASK_SCENARIO = 1, ASK_AFRESH, ASK_REMOVE };

#define FOLLOW_MS 300 /* a row in focus rests that long before all is told of it */

struct home {
	struct screen base;
	struct arena *arena; /* of the rows */
	struct home_view view;
	struct search search;
	bool has_removed; /* an engagement is out of the list */
	struct list list;
	struct list first; /* of the choices, where there is no engagement */
	int64_t rests_ms;  /* when the focus will have rested; CLOCK_NEVER: it has */
};

static struct app *app_of(const struct home *home)
{
	return home->base.app;
}

static struct first first_of(const struct home *home)
{
	return first_choices(app_of(home)->is_practice, home->has_removed);
}

/* To which sheet Space leads no list tells: the course in focus is read for it. */
static void read_focused(struct home *home)
{
	struct arena *scratch = arena_new();
	const struct course *course = NULL;
	struct next_thing next;
	struct err err;

	home->view.has_rested = true;
	home->view.sheet = "";
	home->rests_ms = CLOCK_NEVER;
	if (home->view.rows.count)
		course = engagement_load(app_of(home)->store, scratch,
			home->view.rows.items[home->list.focus].id, &err);
	if (course) {
		next = next_in_course(course, moment_today());
		if (next.kind == NEXT_SHEET)
			home->view.sheet = arena_strdup(home->arena, next.form->title);
	}
	arena_free(scratch);
}

/* Reads the list anew; the focus stays on the engagement it was on. */
static void refresh(struct home *home)
{
	struct arena *arena = arena_new();
	struct engagement_rows rows = {0};
	const char *focus = home->list.focus < home->view.rows.count
				    ? home->view.rows.items[home->list.focus].id
				    : "";
	struct err err;

	if (!engagements_list(app_of(home)->store, arena,
		    home->search.like.size_bytes ? buf_text(&home->search.like) : NULL, &rows,
		    &err)) {
		screen_refuse(&home->base, "%s", err.text);
		arena_free(arena);
		return;
	}
	list_resize(&home->list, rows.count);
	home->has_removed = rows.has_removed;
	list_resize(&home->first, first_of(home).count);
	for (size_t i = 0; i < rows.count; i++)
		if (strcmp(rows.items[i].id, focus) == 0)
			home->list.focus = i;
	arena_free(home->arena);
	home->arena = arena;
	home_view_set(&home->view, &rows);
	if (home->view.has_rested)
		read_focused(home);
}

static void let_rest(struct home *home)
{
	home->view.has_rested = false;
	home->rests_ms = clock_monotonic_ms() + FOLLOW_MS;
}

/* Nothing is shown because there is nothing, not because nothing was found. */
static bool is_empty(const struct home *home)
{
	return home->view.rows.count == 0 && !home->search.like.size_bytes &&
	       !home->search.is_typing;
}

static struct outcome home_enter(struct screen *screen)
{
	refresh((struct home *)screen);
	return OUTCOME(STAY);
}

static void home_face(struct screen *screen, struct face *face)
{
	const struct home *home = (const struct home *)screen;

	buf_puts(&face->name, _("banso  支援先の一覧"));
	buf_printf(&face->aside, "%s  ", app_of(home)->user);
	date_put_short(&face->aside, moment_today());
	face->at = home->list.focus + 1;
	face->of = home->list.count;
	if (is_empty(home))
		first_put_lead(face, first_of(home).is_welcome);
	else
		home_view_put_lead(face, &home->view, &home->search, &home->list);
}

static const enum command *home_commands(const struct screen *screen)
{
	static enum command some[] = {DO_OPEN, DO_NEW, DO_SEARCH, DO_EXPORT, DO_GO, DO_PRACTICE,
		DO_REMOVE, DO_BRING_LAST, DO_NONE};
	static const enum command found[] = {
		DO_OPEN, DO_SEARCH, DO_EXPORT, DO_GO, DO_REMOVE, DO_SHOW_ALL, DO_NONE};
	static const enum command not_found[] = {DO_SEARCH, DO_SHOW_ALL, DO_NONE};
	static const enum command typing[] = {DO_OPEN, DO_TO_FOUND, DO_SHOW_ALL, DO_NONE};
	static enum command none[] = {DO_DECIDE, DO_NEW, DO_PRACTICE, DO_BRING_LAST, DO_NONE};
	const struct home *home = (const struct home *)screen;

	some[5] = none[2] = app_of(home)->is_practice ? DO_AFRESH : DO_PRACTICE;
	some[7] = none[3] = home->has_removed ? DO_BRING_LAST : DO_NONE;
	if (home->search.is_typing)
		return typing;
	if (is_empty(home))
		return none;
	if (home->search.like.size_bytes)
		return home->view.rows.count ? found : not_found;
	return some;
}

static bool home_takes_text(const struct screen *screen)
{
	return ((const struct home *)screen)->search.is_typing;
}

static const struct input *home_box(const struct screen *screen)
{
	const struct home *home = (const struct home *)screen;

	return home->search.is_typing ? home->search.box : NULL;
}

/* Asked of the rows that are seen, once each while the list is not read anew. */
static void ask_of_seen(struct home *home, int rows)
{
	struct engagement_row *items = home->view.rows.items;

	list_fit(&home->list, rows);
	for (size_t i = home->list.top; i < home->list.count && list_row(&home->list, i) >= 0; i++)
		if (items[i].check == CHECK_NOT_ASKED)
			items[i].check = engagement_is_to_check(app_of(home)->store, items[i].id)
						 ? CHECK_SOME
						 : CHECK_NONE;
}

static void home_draw(struct screen *screen, int top, int rows, int cols)
{
	struct home *home = (struct home *)screen;

	if (is_empty(home)) {
		struct first first = first_of(home);

		first.named = home->view.named;
		first.own = first.named || app_of(home)->is_practice
				    ? NULL
				    : database_path(app_of(home)->store);
		first_draw(&first, &home->first, &(struct first_box){top, rows, cols});
		screen_tell_below(screen, list_below(&home->first));
		return;
	}
	ask_of_seen(home, rows - 1);
	home_view_draw(&home->view, &home->search, &home->list, top, rows, cols);
	screen_tell_below(screen, list_below(&home->list));
}

static void home_beside(struct screen *screen, struct side *side)
{
	const struct home *home = (const struct home *)screen;

	if (home->view.rows.count)
		home_side_fill(side, app_of(home), &home->view.rows.items[home->list.focus]);
}

static int home_list_cols(const struct screen *screen)
{
	return home_view_cols(&((const struct home *)screen)->view);
}

static struct outcome go_focused(const struct home *home, enum goal_kind kind)
{
	struct place place = PLACE_NONE;

	if (home->view.rows.count == 0)
		return OUTCOME(STAY);
	place.engagement = home->view.rows.items[home->list.focus].id;
	return app_go(kind, &place);
}

static struct outcome ask_afresh(const struct home *home)
{
	const char *const choices[] = {_("このまま続ける"), _("はじめの形に戻す")};

	return app_push(ask_new(app_of(home), ASK_AFRESH, _("練習の町を、はじめの形に戻しますか。"),
		_("練習で書いたものと、練習で追加した支援先はなくなります。本番の支援先はそのままです。"),
		choices, 2));
}

/* Nothing of the old towns is open while they are put back. */
static struct outcome begin_afresh(struct home *home)
{
	struct app *app = app_of(home);
	const struct app *real_app = home->base.below->app;
	const char *real = database_path(real_app->store);
	const char *path = practice_path(app->arena, real);
	struct err err = {.text = ""};
	bool filled;

	arena_free(app->course_arena);
	app->course_arena = NULL;
	app->course = NULL;
	database_close(app->store);
	filled = practice_fill(path, real, app->scenarios, path_login(app->arena), &err);
	app->store = practice_open(
		path, real, app->scenarios, path_login(app->arena), filled ? &err : NULL);
	if (!app->store) {
		screen_refuse(home->base.below, "%s", err.text);
		return OUTCOME(POP);
	}
	database_sign(app->store, app->user);
	home->list.focus = 0;
	refresh(home);
	if (filled)
		screen_say(&home->base, "%s", _("練習用の町を、はじめの形に戻しました。"));
	else
		screen_refuse(&home->base, "%s", err.text);
	return OUTCOME(STAY);
}

/* --- a new one --- */

static struct outcome go_to_new(struct home *home, size_t choice)
{
	struct scenario_choices choices = new_choices(app_of(home), home->arena);
	struct place place = PLACE_NONE;

	if (choice < choices.count)
		place.form = choices.ids[choice];
	return app_go(GO_NEW, &place);
}

static struct outcome ask_scenario(struct home *home)
{
	struct scenario_choices choices = new_choices(app_of(home), home->arena);

	if (choices.count <= 1)
		return app_go(GO_NEW, &PLACE_NONE);
	return app_push(ask_new(app_of(home), ASK_SCENARIO,
		_("どの進め方（シナリオ）で支援しますか。"), "", choices.titles, choices.count));
}

/* --- out of the list, and back --- */

static size_t count_sheets(const struct course *course)
{
	size_t count = 0;

	for (size_t i = 0; i < course->sheet_count; i++)
		count += !own_is(course->sheets[i].form);
	return count;
}

static struct outcome ask_remove(struct home *home)
{
	const char *const choices[] = {_("外さない"), _("一覧から外す")};
	const char *id = home->view.rows.items[home->list.focus].id;
	struct arena *scratch = arena_new();
	const struct course *course;
	struct buf title = {0}, text = {0};
	struct outcome outcome;
	struct err err;

	course = engagement_load(app_of(home)->store, scratch, id, &err);
	if (course) {
		buf_printf(
			&title, _("%sを一覧から外しますか。"), course_own(course, OWN_COURSE_NAME));
		buf_printf(&text,
			_("参加者%zu人、記入票%zu枚、取組%zu件も、いっしょに見えなくなります。消えはしません。u でいつでも戻せます。"),
			course_participants(course, scratch).count, count_sheets(course),
			tasks_shown(course, TASKS_OF_COURSE, "", scratch).count);
		outcome = app_push(ask_about(ask_new(app_of(home), ASK_REMOVE, buf_text(&title),
						     buf_text(&text), choices, 2),
			id));
	} else {
		screen_refuse(&home->base, "%s", err.text);
		outcome = OUTCOME(STAY);
	}
	buf_free(&title);
	buf_free(&text);
	arena_free(scratch);
	return outcome;
}

static void set_out(struct home *home, const char *id, bool is_out)
{
	struct app *app = app_of(home);
	struct err err;
	bool good = app_open(app, id, &err) &&
		    (is_out ? engagement_take_out(app->store, app->course, &err)
			    : engagement_put_back(app->store, app->course, &err));

	if (!good)
		screen_refuse(&home->base, "%s", err.text);
	else
		screen_say(&home->base,
			is_out ? _("「%s」を一覧から外しました。u で戻せます。")
			       : _("「%s」を一覧に戻しました。"),
			course_own(app->course, OWN_COURSE_NAME));
	refresh(home);
}

static struct outcome bring_last(struct home *home)
{
	struct arena *scratch = arena_new();
	const char *id = NULL;
	struct err err;

	if (!engagement_last_out(app_of(home)->store, scratch, &id, &err))
		screen_refuse(&home->base, "%s", err.text);
	else if (id)
		set_out(home, id, false);
	for (size_t i = 0; id && i < home->view.rows.count; i++)
		if (strcmp(home->view.rows.items[i].id, id) == 0)
			home->list.focus = i;
	read_focused(home);
	arena_free(scratch);
	return OUTCOME(STAY);
}

/* --- the search --- */

/* What is found begins at its first row. */
static void follow(struct home *home)
{
	if (!search_follow(&home->search))
		return;
	home->list.focus = home->list.top = 0;
	home->view.rows.count = 0;
	refresh(home);
	let_rest(home);
}

static void show_all(struct home *home)
{
	search_end(&home->search);
	refresh(home);
}

/* One comes back to the list of what was found, in which letters are keys. */
static struct outcome open_found(struct home *home)
{
	follow(home);
	if (home->view.rows.count == 0) {
		screen_refuse(&home->base,
			_("「%s」は見つかりません。名前や都道府県の一部で探します。"),
			buf_text(&home->search.like));
		return OUTCOME(STAY);
	}
	search_close(&home->search);
	return go_focused(home, GO_COURSE);
}

static struct outcome typing_key(struct home *home, const struct key *key, enum command command)
{
	switch (command) {
	case DO_OPEN:
		return open_found(home);
	case DO_SHOW_ALL:
		show_all(home);
		return OUTCOME(STAY);
	case DO_TO_FOUND:
		follow(home);
		search_close(&home->search);
		return OUTCOME(STAY);
	default:
		if (!list_key(&home->list, key))
			return OUTCOME(search_key(&home->search, key) ? STAY : IGNORED);
		let_rest(home);
		return OUTCOME(STAY);
	}
}

static int64_t home_tick(struct screen *screen, int64_t now_ms)
{
	struct home *home = (struct home *)screen;

	if (home->search.due_ms <= now_ms) {
		follow(home);
		screen->wants_draw = true;
	}
	if (home->rests_ms <= now_ms) {
		read_focused(home);
		screen->wants_draw = true;
	}
	return home->search.due_ms < home->rests_ms ? home->search.due_ms : home->rests_ms;
}

/* --- keys --- */

static struct outcome perform(struct home *home, enum command command)
{
	switch (command) {
	case DO_OPEN:
		return go_focused(home, GO_COURSE);
	case DO_GO:
		return go_focused(home, GO_NEXT);
	case DO_EXPORT:
		return go_focused(home, GO_PAPERS);
	case DO_PRACTICE:
		return app_go(GO_PRACTICE, &PLACE_NONE);
	case DO_AFRESH:
		return ask_afresh(home);
	case DO_REMOVE:
		return ask_remove(home);
	case DO_BRING_LAST:
		return bring_last(home);
	case DO_NEW:
		return ask_scenario(home);
	case DO_HELP:
		return app_push(help_new(&home->base));
	case DO_SEARCH:
		search_open(&home->search);
		return OUTCOME(STAY);
	case DO_SHOW_ALL:
		show_all(home);
		return OUTCOME(STAY);
	default:
		return OUTCOME(IGNORED);
	}
}

/* What was tried is behind one: the next choice is what leads on. */
static struct outcome take_first(struct home *home, size_t choice)
{
	struct first first = first_of(home);
	enum command command = first.items[choice].command;

	home->first.focus = choice + (command == DO_PRACTICE);
	return perform(home, command);
}

static struct outcome first_key(struct home *home, const struct key *key, enum command command)
{
	size_t digit = list_digit(&home->first, key);

	if (command == DO_DECIDE)
		return take_first(home, home->first.focus);
	if (digit < home->first.count)
		return take_first(home, digit);
	if (list_key(&home->first, key))
		return OUTCOME(STAY);
	return perform(home, command);
}

static struct outcome home_key(struct screen *screen, const struct key *key, enum command command)
{
	struct home *home = (struct home *)screen;

	if (home->search.is_typing)
		return typing_key(home, key, command);
	if (is_empty(home))
		return first_key(home, key, command);
	if (!list_key(&home->list, key))
		return perform(home, command);
	let_rest(home);
	return OUTCOME(STAY);
}

static struct outcome home_answered(struct screen *screen, const struct reply *reply)
{
	struct home *home = (struct home *)screen;

	if (reply->question == ASK_SCENARIO && reply->choice >= 0)
		return go_to_new(home, (size_t)reply->choice);
	if (reply->question == ASK_AFRESH && reply->choice == 1)
		return begin_afresh(home);
	if (reply->question == ASK_REMOVE && reply->choice == 1)
		set_out(home, reply->text, true);
	return OUTCOME(STAY);
}

static void home_changed(struct screen *screen)
{
	refresh((struct home *)screen);
}

static void home_leave(struct screen *screen)
{
	struct home *home = (struct home *)screen;

	search_free(&home->search);
	arena_free(home->arena);
	if (app_of(home)->is_practice) {
		arena_free(app_of(home)->course_arena);
		database_close(app_of(home)->store);
	}
}

static const char *home_legend(const struct screen *screen)
{
	return is_empty((const struct home *)screen)
		       ? ""
		       : _("進み: # 終わった回、> つぎの回、- これからの回\n"
			   "知らせ: 「期限」は、取組の期限が近いか、過ぎています");
}

static const struct screen_ops home_ops = {
	.name = "home",
	.size_bytes = sizeof(struct home),
	.face = home_face,
	.commands = home_commands,
	.legend = home_legend,
	.takes_text = home_takes_text,
	.box = home_box,
	.enter = home_enter,
	.draw = home_draw,
	.beside = home_beside,
	.list_cols = home_list_cols,
	.key = home_key,
	.tick = home_tick,
	.answered = home_answered,
	.changed = home_changed,
	.leave = home_leave,
};

struct screen *home_new(struct app *app)
{
	struct home *own = (struct home *)screen_new(&home_ops, app);
	const char *database = database_path(app->store);

	own->view.sheet = "";
	search_begin(&own->search);
	own->view.has_rested = true;
	own->rests_ms = CLOCK_NEVER;
	if (!app->is_practice && !path_is_own_database(database))
		own->view.named = database;
	return &own->base;
}
