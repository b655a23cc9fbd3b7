#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/clock.h"
#include "banso/base/i18n.h"
#include "banso/base/path.h"
#include "banso/screen/practice.h"
#include "banso/screen/screens.h"
#include "banso/text/width.h"
#include "banso/ui/draw.h"
#include "banso/ui/list.h"

enum { ASK_SEARCH = 1, ASK_SCENARIO, ASK_AFRESH };

struct home {
	struct screen base;
	struct arena *arena; /* of the rows */
	struct engagement_rows rows;
	int most_sessions; /* of a row */
	struct list list;
	struct buf like; /* what is searched for; empty: all are shown */
};

static struct app *app_of(const struct home *home)
{
	return home->base.app;
}

/* Reads the list anew; the focus stays on the engagement it was on. */
static void refresh(struct home *home)
{
	struct arena *arena = arena_new();
	struct engagement_rows rows = {0};
	char today[CLOCK_STAMP_BYTES];
	const char *focus =
		home->list.focus < home->rows.count ? home->rows.items[home->list.focus].id : "";
	struct err err;

	clock_stamp(today);
	today[10] = '\0';
	if (!store_list(app_of(home)->store, arena, today,
		    home->like.size_bytes ? buf_text(&home->like) : NULL, &rows, &err)) {
		screen_say(&home->base, "%s", err.text);
		arena_free(arena);
		return;
	}
	list_resize(&home->list, rows.count);
	home->most_sessions = 0;
	for (size_t i = 0; i < rows.count; i++) {
		if (strcmp(rows.items[i].id, focus) == 0)
			home->list.focus = i;
		if (rows.items[i].sessions > home->most_sessions)
			home->most_sessions = rows.items[i].sessions;
	}
	arena_free(home->arena);
	home->arena = arena;
	home->rows = rows;
}

static struct outcome home_enter(struct screen *screen)
{
	refresh((struct home *)screen);
	return OUTCOME(STAY);
}

static void home_title(struct screen *screen, struct buf *left, struct buf *right)
{
	const struct home *home = (const struct home *)screen;

	buf_puts(left, _("banso  支援先の一覧"));
	if (home->like.size_bytes)
		buf_printf(left, _("  「%s」で検索中"), buf_text(&home->like));
	date_put_long(right, app_today());
	buf_printf(right, _("  利用者 %s"), app_of(home)->user);
}

static const enum command *home_commands(const struct screen *screen)
{
	static enum command some[] = {
		DO_OPEN, DO_GO, DO_NEW, DO_SEARCH, DO_EXPORT, DO_PRACTICE, DO_NONE};
	static enum command not_found[] = {DO_SEARCH, DO_NEW, DO_PRACTICE, DO_NONE};
	static const enum command none[] = {DO_NEW, DO_PRACTICE, DO_NONE};
	const struct home *home = (const struct home *)screen;
	bool is_practice = app_of(home)->is_practice;

	some[5] = not_found[2] = is_practice ? DO_AFRESH : DO_PRACTICE;

	if (home->rows.count)
		return some;
	return home->like.size_bytes ? not_found : none;
}

/* --- drawing --- */

static void put_when(struct buf *out, const char *at)
{
	struct civil civil;
	struct date date;

	if (!clock_read_iso(at, &civil))
		return;
	date = (struct date){civil.year, civil.month, civil.day};
	if (date_day_number(date) == date_day_number(app_today()))
		buf_puts(out, _("きょう"));
	else
		date_put_short(out, date);
	if (strlen(at) > 10)
		buf_printf(out, " %s", at + 11);
}

static bool is_on(const struct engagement_row *row, const char *day)
{
	return *row->next_session && strncmp(row->next_at, day, DATE_ISO_BYTES - 1) == 0;
}

static void draw_today(const struct home *home, int row, int cols)
{
	char today[DATE_ISO_BYTES];
	struct buf line = {0};

	date_iso(app_today(), today);
	for (size_t i = 0; i < home->rows.count; i++) {
		const struct engagement_row *each = &home->rows.items[i];

		if (!is_on(each, today))
			continue;
		buf_puts(&line, line.size_bytes ? _(" ・ ") : _("きょう  "));
		if (strlen(each->next_at) > 10)
			buf_printf(&line, "%s ", each->next_at + 11);
		buf_printf(&line, "%s %s", each->name, each->next_title);
	}
	draw_short(row, 1, cols - 2, ROLE_LABEL, buf_text(&line));
	buf_free(&line);
}

/* Blanks between the dots where there is room in every row: some terminals draw them wide. */
static void put_dots(struct buf *out, const struct engagement_row *row, int most, int cols)
{
	bool has_room = most * (width_text("●") + 1) <= cols;

	for (int i = 0; i < row->sessions; i++)
		buf_printf(out, "%s%s", i && has_room ? " " : "", i < row->over ? "●" : "○");
}

struct columns {
	int name, pattern, next, dots; /* where each begins; 0: not shown */
};

static struct columns columns_for(int cols)
{
	int end = cols < 100 ? cols : 100;

	if (cols < 70)
		return (struct columns){.name = 3, .next = cols / 2 - 2};
	return (struct columns){.name = 3, .pattern = end - 51, .next = end - 43, .dots = end - 16};
}

static void draw_head(const struct columns *at, int row, int cols)
{
	draw_text(row, at->name, cols, ROLE_QUIET, _("支援先"));
	if (at->pattern)
		draw_text(row, at->pattern, cols, ROLE_QUIET, _("回数"));
	draw_text(row, at->next, cols, ROLE_QUIET, _("次の予定"));
	if (at->dots)
		draw_text(row, at->dots, cols, ROLE_QUIET, _("進み具合"));
}

static void draw_row(
	const struct home *home, size_t item, const struct columns *at, int row, int cols)
{
	const struct engagement_row *each = &home->rows.items[item];
	struct buf name = {0}, next = {0}, dots = {0};

	buf_puts(&name, *each->name ? each->name : each->id);
	/* The prefecture stands there whole or not at all. */
	if (*each->pref && at->pattern &&
		width_text(buf_text(&name)) + width_text(each->pref) + 4 < at->pattern - at->name)
		buf_printf(&name, _("（%s）"), each->pref);
	buf_puts(&next, *each->next_session ? each->next_title : _("終了"));
	buf_puts(&next, "  ");
	if (each->is_running)
		buf_puts(&next, _("進行中"));
	else
		put_when(&next, each->next_at);
	list_mark(&home->list, item, row, 1);
	draw_short(row, at->name, (at->pattern ? at->pattern : at->next) - at->name - 1,
		item == home->list.focus ? ROLE_FOCUS : ROLE_TEXT, buf_text(&name));
	if (at->pattern)
		draw_short(row, at->pattern, at->next - at->pattern - 1, ROLE_TEXT,
			each->pattern_title);
	draw_short(row, at->next, (at->dots ? at->dots : cols) - at->next - 1, ROLE_TEXT,
		buf_text(&next));
	put_dots(&dots, each, home->most_sessions, cols - at->dots);
	if (at->dots)
		draw_short(row, at->dots, cols - at->dots, ROLE_TEXT, buf_text(&dots));
	buf_free(&name);
	buf_free(&next);
	buf_free(&dots);
}

static void draw_empty(const struct home *home, int top, int rows, int cols)
{
	const char *text =
		home->like.size_bytes
			? _("見つかりませんでした。\n\n/ を押すと、別の言葉で探せます。Esc で一覧に戻ります。")
			: _("まだ支援先がありません。\n\nn を押すと、支援先（市町村など）を追加できます。\n"
			    "r を押すと、練習用の町で試せます。\n"
			    "使い方は F1 でいつでも見られます。");

	draw_wrapped(top + 1, 3, cols - 6, rows - 1, ROLE_TEXT, text);
	draw_cursor(top + 1, 3);
}

/* What presses in the engagement in focus. */
static void draw_due(const struct home *home, int row, int cols)
{
	const struct engagement_row *focus = &home->rows.items[home->list.focus];
	struct buf line = {0}, due = {0};

	tasks_put_due(&due, focus->dues);
	if (due.size_bytes)
		buf_printf(&line, "%s: %s", focus->name, buf_text(&due));
	draw_short(row, 3, cols - 4, ROLE_CHECK, buf_text(&line));
	buf_free(&line);
	buf_free(&due);
}

static void home_draw(struct screen *screen, int top, int rows, int cols)
{
	struct home *home = (struct home *)screen;
	struct columns at = columns_for(cols);
	bool is_tall = rows >= 12;
	int row = top;

	if (home->rows.count == 0) {
		draw_empty(home, top, rows, cols);
		return;
	}
	if (is_tall) {
		draw_today(home, row, cols);
		row += 2;
	}
	draw_head(&at, row++, cols);
	list_fit(&home->list, top + rows - row - 2 * is_tall);
	for (size_t i = home->list.top; i < home->rows.count && list_row(&home->list, i) >= 0; i++)
		draw_row(home, i, &at, row + list_row(&home->list, i), cols);
	if (is_tall) {
		struct buf line = {0};

		draw_due(home, top + rows - 1, cols);
		buf_printf(&line, _("%zu件中%zu件め"), home->rows.count, home->list.focus + 1);
		if (home->like.size_bytes)
			buf_puts(&line, _(" ・ Esc ですべての一覧に戻ります"));
		draw_text(top + rows, 3, cols - 4, ROLE_QUIET, buf_text(&line));
		buf_free(&line);
	}
}

/* --- keys --- */

static struct outcome open_focused(struct home *home)
{
	struct err err;

	if (home->rows.count == 0)
		return OUTCOME(STAY);
	if (!app_open(app_of(home), home->rows.items[home->list.focus].id, &err)) {
		screen_say(&home->base, "%s", err.text);
		return OUTCOME(STAY);
	}
	return app_push(course_screen_new(app_of(home)));
}

/* One key from here to what is next, with 支援先 in between on the way back. */
static struct outcome go_to_next(struct home *home)
{
	struct outcome outcome = open_focused(home);
	struct screen *next = outcome.kind == PUSH ? app_screens_to_next(app_of(home)) : NULL;

	if (!next)
		return outcome;
	return app_push(app_put_on(next, outcome.screen));
}

static struct outcome output_focused(struct home *home)
{
	struct err err;

	if (home->rows.count == 0)
		return OUTCOME(STAY);
	if (app_open(app_of(home), home->rows.items[home->list.focus].id, &err))
		return app_push(output_new(app_of(home), NULL));
	screen_say(&home->base, "%s", err.text);
	return OUTCOME(STAY);
}

/* The same screens on a database of their own, which goes with the home screen that shows it. */
static struct outcome practise(struct home *home)
{
	const struct app *real = app_of(home);
	const char *database = store_path(real->store);
	struct app *app;
	struct err err;

	app = ARENA_NEW(real->arena, struct app);
	*app = (struct app){.user = real->user,
		.scenarios = real->scenarios,
		.is_practice = true,
		.arena = real->arena};
	app->store = practice_open(practice_path(real->arena, database), database, real->scenarios,
		path_login(real->arena), &err);
	if (app->store)
		return app_push(home_new(app));
	screen_say(&home->base, "%s", err.text);
	return OUTCOME(STAY);
}

static struct outcome ask_afresh(const struct home *home)
{
	const char *const choices[] = {_("このまま続ける"), _("はじめの形に戻す")};

	return app_push(ask_new(app_of(home), ASK_AFRESH, _("練習をはじめから"),
		_("練習用の町を、はじめの形に戻します。練習で書いたものと、練習で追加した支援先はなくなります。本番の支援先はそのままです。"),
		choices, 2));
}

/* The old file has to be let go before the new one takes its name. */
static struct outcome begin_afresh(struct home *home)
{
	struct app *app = app_of(home);
	const struct app *real_app = home->base.below->app;
	const char *real = store_path(real_app->store);
	const char *path = practice_path(app->arena, real);
	struct err err = {.text = ""};
	bool filled;

	arena_free(app->course_arena);
	app->course_arena = NULL;
	app->course = NULL;
	store_close(app->store);
	filled = practice_fill(path, real, app->scenarios, path_login(app->arena), &err);
	app->store = practice_open(
		path, real, app->scenarios, path_login(app->arena), filled ? &err : NULL);
	if (!app->store) {
		screen_say(home->base.below, "%s", err.text);
		return OUTCOME(POP);
	}
	home->list.focus = 0;
	refresh(home);
	screen_say(
		&home->base, "%s", filled ? _("練習用の町を、はじめの形に戻しました。") : err.text);
	return OUTCOME(STAY);
}

/* "" is all of them. */
static void search(struct home *home, const char *like)
{
	buf_clear(&home->like);
	buf_puts(&home->like, like);
	refresh(home);
}

static struct outcome home_key(struct screen *screen, const struct key *key, enum command command)
{
	struct home *home = (struct home *)screen;

	/* From what was found one goes back to all of them. */
	if (key->code == K_ESC && home->like.size_bytes) {
		search(home, "");
		return OUTCOME(STAY);
	}
	switch (command) {
	case DO_OPEN:
		return open_focused(home);
	case DO_GO:
		return go_to_next(home);
	case DO_EXPORT:
		return output_focused(home);
	case DO_PRACTICE:
		return practise(home);
	case DO_AFRESH:
		return ask_afresh(home);
	case DO_NEW:
		return app_push(new_ask(app_of(home), ASK_SCENARIO));
	case DO_SEARCH:
		return app_push(prompt_new(app_of(home), ASK_SEARCH, _("検索"),
			_("支援先の名前や都道府県の一部を書いて、Enter を押してください。"),
			buf_text(&home->like), NULL));
	default:
		return OUTCOME(list_key(&home->list, key) ? STAY : IGNORED);
	}
}

static struct outcome home_answered(struct screen *screen, const struct reply *reply)
{
	struct home *home = (struct home *)screen;

	if (reply->question == ASK_SCENARIO && reply->choice >= 0)
		return app_push(new_answered(app_of(home), reply->choice));
	if (reply->question == ASK_AFRESH && reply->choice == 1)
		return begin_afresh(home);
	if (reply->question == ASK_SEARCH && reply->choice == 0)
		search(home, reply->text);
	return OUTCOME(STAY);
}

static void home_changed(struct screen *screen)
{
	refresh((struct home *)screen);
}

static void home_leave(struct screen *screen)
{
	struct home *home = (struct home *)screen;

	buf_free(&home->like);
	arena_free(home->arena);
	if (app_of(home)->is_practice) {
		arena_free(app_of(home)->course_arena);
		store_close(app_of(home)->store);
	}
}

static const struct screen_ops home_ops = {
	.name = "home",
	.size_bytes = sizeof(struct home),
	.title = home_title,
	.commands = home_commands,
	.takes_text = app_takes_no_text,
	.enter = home_enter,
	.draw = home_draw,
	.key = home_key,
	.resize = app_resize_nothing,
	.answered = home_answered,
	.changed = home_changed,
	.save = app_save_nothing,
	.leave = home_leave,
};

struct screen *home_new(struct app *app)
{
	return screen_new(&home_ops, app);
}
