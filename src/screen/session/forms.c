/* The sheets of one session. */
#include <stdlib.h>
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/model/flow.h"
#include "banso/model/own.h"
#include "banso/model/session/form_progress.h"
#include "banso/model/session/next.h"
#include "banso/screen/fill/screens.h"
#include "banso/screen/frame/ask.h"
#include "banso/screen/session/screens.h"
#include "banso/text/date/moment.h"
#include "banso/text/width.h"
#include "banso/text/wrap.h"
#include "banso/ui/box/list.h"
#include "banso/ui/frame.h"
#include "banso/ui/term/draw.h"
#include "banso/work/fill/left.h"
#include "banso/work/fill/said.h"

#define STATE_COLS 14 /* of most states; of a longer one, what it needs */

enum { ASK_UNUSE = SHEET_LEADS_ON + 1 };

/* The sheets of one session, and what the session is for. */
struct forms {
	struct screen base;
	const struct session *session;
	struct arena *arena;
	struct words forms;
	bool *has_unkept; /* of each: this person has typed on its sheets what could not be kept */
	struct list list;
};

static struct app *app_of(const struct forms *own)
{
	return own->base.app;
}

static const struct form *form_at(const struct forms *own, size_t item)
{
	return scenario_form(app_of(own)->course->scenario, own->forms.items[item]);
}

static bool is_used(const struct forms *own, size_t item)
{
	return flow_uses(app_of(own)->course, own->forms.items[item]);
}

/* The first sheet that is waited for and not done: what one most likely came for. */
static size_t first_open(const struct forms *own)
{
	for (size_t i = 0; i < own->forms.count; i++) {
		const struct form *form = form_at(own, i);

		if (is_used(own, i) && next_waits_for(form) &&
			form_progress_of(app_of(own)->course, own->session, form).state !=
				SHEET_DONE)
			return i;
	}
	return 0;
}

static void look_for_unkept(struct forms *own)
{
	struct arena *scratch = arena_new();

	for (size_t i = 0; i < own->forms.count; i++) {
		struct place sheets =
			flow_sheet_place(app_of(own)->course, own->session, form_at(own, i), "");

		own->has_unkept[i] = left_drafts_in(app_of(own)->store, scratch, &sheets).count > 0;
	}
	arena_free(scratch);
}

static struct outcome forms_enter(struct screen *screen)
{
	struct forms *own = (struct forms *)screen;

	own->arena = arena_new();
	own->forms = flow_all_forms(app_of(own)->course, own->session, own->arena);
	own->has_unkept = ARENA_ARRAY(own->arena, bool, own->forms.count);
	look_for_unkept(own);
	list_resize(&own->list, own->forms.count);
	own->list.focus = first_open(own);
	return OUTCOME(STAY);
}

static void forms_face(struct screen *screen, struct face *face)
{
	const struct forms *own = (const struct forms *)screen;
	const struct course *course = app_of(own)->course;
	struct date date;

	buf_puts(&face->town, course_own(course, OWN_COURSE_NAME));
	buf_puts(&face->name, own->session->title);
	buf_puts(&face->form, _("帳票"));
	face->at = own->list.focus + 1;
	face->of = own->list.count;
	buf_puts(&face->sentence,
		own->forms.count ? _("帳票を選びます。") : _("この回で書く帳票はありません。"));
	face->chip = DO_OPEN;
	/* The clock stands there on the screen that leads here: nobody takes the plan for it. */
	if (flow_is_running(course, own->session, moment_today()) ||
		!flow_date(course, own->session->id, &date))
		return;
	date_put_short(&face->aside, date);
	moment_put_hours(
		&face->aside, course_planned(course, own->session->id, OWN_SESSION_START), "");
}

static const enum command *forms_commands(const struct screen *screen)
{
	static enum command some[] = {DO_OPEN, DO_DATES, DO_PEOPLE, DO_UNUSE, DO_NONE};
	static const enum command none[] = {DO_DATES, DO_PEOPLE, DO_NONE};
	const struct forms *own = (const struct forms *)screen;

	if (!own->forms.count)
		return none;
	some[3] = is_used(own, own->list.focus) ? DO_UNUSE : DO_USE;
	return some;
}

/* How a form stands there: its title, and at the right its state. */
struct form_view {
	const char *title, *state;
	int title_cols, rows;
};

static struct form_view view_form(
	const struct forms *own, size_t item, int cols, struct arena *arena)
{
	const struct course *course = app_of(own)->course;
	const struct form *form = form_at(own, item);
	struct form_progress all = form_progress_of(course, own->session, form);
	struct form_view view = {.title_cols = cols - STATE_COLS - 5};
	struct buf title = {0}, state = {0};

	buf_puts(&title, form->title);
	if (*form->reconstructed)
		buf_puts(&title, _("（案）"));
	if (!is_used(own, item)) {
		buf_puts(&state, _("使わない"));
	} else {
		form_progress_put(&state, form, &all, cols >= 60);
		if (form->per == PER_RESPONDENT && !all.asked)
			buf_puts(&state, _("参加者を追加"));
		if (all.to_check)
			buf_puts(&state, " !");
		if (own->has_unkept[item])
			buf_puts(&state, _(" 未保存あり"));
	}
	if (width_text(buf_text(&state)) > STATE_COLS)
		view.title_cols = cols - 5 - width_text(buf_text(&state));
	view.title = arena_strdup(arena, buf_text(&title));
	view.state = arena_strdup(arena, buf_text(&state));
	view.rows = wrap_count(view.title, view.title_cols);
	buf_free(&title);
	buf_free(&state);
	return view;
}

/* On a narrow screen a title has what the widest state leaves, so that it does not wrap for a
 * letter. */
static void give_room(const struct forms *own, struct form_view *views, int cols)
{
	int widest = 0;

	for (size_t i = 0; i < own->forms.count; i++) {
		int state_cols = width_text(views[i].state);

		if (state_cols <= STATE_COLS && state_cols > widest)
			widest = state_cols;
	}
	for (size_t i = 0; i < own->forms.count; i++) {
		if (width_text(views[i].state) > STATE_COLS)
			continue;
		views[i].title_cols = cols - 5 - widest;
		views[i].rows = wrap_count(views[i].title, views[i].title_cols);
	}
}

/* What stands in brackets goes before a title wraps within a word; the form itself tells it. */
static void drop_brackets(
	const struct forms *own, struct form_view *view, size_t item, struct arena *arena)
{
	const char *title = form_at(own, item)->title;

	if (view->rows > 1 && wrap_count(title, view->title_cols) > 1)
		title = arena_strndup(arena, title, face_bytes_before_bracket(title));
	if (view->rows > 1 && wrap_count(title, view->title_cols) == 1) {
		view->title = title;
		view->rows = 1;
	}
}

static void draw_form(const struct forms *own, size_t item, const struct form_view *view, int rows,
	int row, int cols)
{
	int state_col = view->title_cols + 4;

	list_mark(&own->list, item, row, 1);
	draw_wrapped(row, 3, view->title_cols, rows,
		item == own->list.focus ? ROLE_FIRST : ROLE_TEXT, view->title);
	draw_short(row, state_col, cols - 1 - state_col, ROLE_TEXT, view->state);
}

static void forms_draw(struct screen *screen, int top, int rows, int cols)
{
	struct forms *own = (struct forms *)screen;
	struct arena *scratch = arena_new();
	struct form_view *views = ARENA_ARRAY(scratch, struct form_view, own->forms.count);
	int *shares = ARENA_ARRAY(scratch, int, own->forms.count);
	int width = cols - 4 < FRAME_TEXT_COLS ? cols - 4 : FRAME_TEXT_COLS;
	int row = top;

	if (draw_rows() >= FRAME_TALL_ROWS)
		row += draw_wrapped(row, 1, width, 3, ROLE_TEXT, own->session->lead) + 1;
	for (size_t i = 0; i < own->forms.count; i++)
		views[i] = view_form(own, i, width + 4, scratch);
	if (cols < FRAME_WIDE_COLS)
		give_room(own, views, width + 4);
	for (size_t i = 0; i < own->forms.count; i++) {
		drop_brackets(own, &views[i], i, scratch);
		shares[i] = views[i].rows;
	}
	list_share(shares, own->forms.count, top + rows - row);
	list_fit(&own->list, top + rows - row);
	for (size_t i = 0; i < own->forms.count; i++) {
		if (list_row(&own->list, i) < 0)
			continue;
		draw_form(own, i, &views[i], shares[i], row, width + 4);
		row += shares[i];
	}
	screen_tell_below(screen, list_below(&own->list));
	arena_free(scratch);
}

static void use(struct forms *own, const char *id, bool is_unused)
{
	struct app *app = app_of(own);
	struct err err;

	if (!said_unused(app->store, app->course, id, is_unused, &err))
		screen_refuse(&own->base, "%s", err.text);
	else
		screen_say(&own->base,
			is_unused ? _("%sは使わないことにしました。x で元に戻せます。")
				  : _("%sをまた使います。"),
			course_form(app->course, id)->title);
}

/* What somebody wrote must not leave the papers by a slip of one finger. */
static struct outcome unuse(struct forms *own)
{
	const char *const choices[] = {_("やめる"), _("使わないことにする")};
	struct app *app = app_of(own);
	const struct form *form = form_at(own, own->list.focus);
	struct said_stands stands = said_stands(app->store, app->course, form->id);
	struct buf title = {0}, text = {0};
	struct screen *ask;

	if (!stands.sheets && !stands.drafts) {
		use(own, form->id, true);
		return OUTCOME(STAY);
	}
	buf_printf(&title, _("%sを使わないことにしますか。"), form->title);
	if (stands.sheets)
		buf_printf(&text, _("書いたものが%d枚"), stands.sheets);
	if (stands.drafts)
		buf_printf(
			&text, _("%s書きかけが%zu件"), stands.sheets ? _("、") : "", stands.drafts);
	buf_puts(&text,
		_("あります。使わないことにすると、まとめや書き出しに出なくなります。書いたものは残り、x で元に戻せます。"));
	ask = ask_new(app, ASK_UNUSE, buf_text(&title), buf_text(&text), choices, 2);
	buf_free(&title);
	buf_free(&text);
	return app_push(ask_about(ask, form->id));
}

static struct outcome forms_key(struct screen *screen, const struct key *key, enum command command)
{
	struct forms *own = (struct forms *)screen;

	switch (command) {
	case DO_OPEN:
		return app_go_form(app_of(own), own->session->id, form_at(own, own->list.focus));
	case DO_UNUSE:
		return screen_refuse_lost_aim(screen) ? OUTCOME(STAY) : unuse(own);
	case DO_USE:
		if (!screen_refuse_lost_aim(screen))
			use(own, form_at(own, own->list.focus)->id, false);
		return OUTCOME(STAY);
	case DO_DATES:
		return app_go_session(GO_DATES, own->session->id);
	case DO_PEOPLE:
		return app_go_session(GO_PEOPLE, own->session->id);
	default:
		return OUTCOME(list_key(&own->list, key) ? STAY : IGNORED);
	}
}

static void forms_changed(struct screen *screen)
{
	look_for_unkept((struct forms *)screen);
}

static void forms_aims(const struct screen *screen, struct aims *out)
{
	const struct forms *own = (const struct forms *)screen;
	struct buf text = {0};

	for (size_t i = 0; i < own->forms.count; i++) {
		buf_printf(&text, "%s\n%d", form_at(own, i)->id, is_used(own, i));
		aims_add(out, i == own->list.focus, &text);
	}
	buf_free(&text);
}

static struct outcome forms_answered(struct screen *screen, const struct reply *reply)
{
	struct forms *own = (struct forms *)screen;
	bool is_on_session = screen->below && strcmp(screen->below->ops->name, "session") == 0;

	look_for_unkept(own);
	if (reply->question == ASK_UNUSE && reply->choice == 1)
		use(own, reply->text, true);
	if (reply->question != SHEET_LEADS_ON)
		return OUTCOME(STAY);
	if (reply->choice == LEADS_BACK)
		return OUTCOME(is_on_session ? POP : STAY);
	return sheet_leads_on(app_of(own), own->session->id, reply, false);
}

static void forms_leave(struct screen *screen)
{
	arena_free(((struct forms *)screen)->arena);
}

static const struct screen_ops forms_ops = {
	.name = "forms",
	.size_bytes = sizeof(struct forms),
	.face = forms_face,
	.commands = forms_commands,
	.enter = forms_enter,
	.draw = forms_draw,
	.key = forms_key,
	.answered = forms_answered,
	.changed = forms_changed,
	.aims = forms_aims,
	.leave = forms_leave,
};

struct screen *forms_new(struct app *app, const char *session)
{
	struct forms *own = (struct forms *)screen_new(&forms_ops, app);

	own->session = course_session(app->course, session);
	return &own->base;
}
