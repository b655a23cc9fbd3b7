/* What was noted at a session, before it leaves the house: who may read it is chosen line by line,
 * by one key each. */
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/model/circle.h"
#include "banso/model/own.h"
#include "banso/model/session/notes.h"
#include "banso/screen/session/screens.h"
#include "banso/ui/box/table_box.h"
#include "banso/ui/frame.h"
#include "banso/work/notes.h"

#include "session_memo.h"

struct notes_screen {
	struct screen base;
	const struct session *session;
	struct arena *arena;
	struct notes notes;
	struct list list;
};

static struct app *app_of(const struct notes_screen *own)
{
	return own->base.app;
}

static const struct note *focused(const struct notes_screen *own)
{
	return own->notes.count ? &own->notes.items[own->list.focus] : NULL;
}

static void focus_on(struct notes_screen *own, const char *id)
{
	for (size_t i = 0; i < own->notes.count; i++)
		if (strcmp(own->notes.items[i].id, id) == 0)
			own->list.focus = i;
}

/* The focus stays on the note it was on. */
static void refresh(struct notes_screen *own)
{
	struct arena *old = own->arena;
	const struct note *had = focused(own);

	own->arena = arena_new();
	own->notes = session_all_notes(app_of(own)->course, own->session, own->arena);
	if (had)
		focus_on(own, had->id);
	list_resize(&own->list, own->notes.count);
	if (old)
		arena_free(old);
}

static struct outcome notes_enter(struct screen *screen)
{
	refresh((struct notes_screen *)screen);
	return OUTCOME(STAY);
}

/* --- what is shown --- */

static size_t count_shared(const struct notes_screen *own)
{
	size_t count = 0;

	for (size_t i = 0; i < own->notes.count; i++)
		count += own->notes.items[i].circle != CIRCLE_TEAM;
	return count;
}

/* What the focus can do; DO_NONE on what stays with the team. */
static enum command turn_of(const struct notes_screen *own)
{
	const struct note *note = focused(own);

	if (!note || note->is_inner)
		return DO_NONE;
	return note->circle == CIRCLE_TEAM ? DO_SHARE : DO_UNSHARE;
}

/* A memo of several lines; and lines that were one. */
static bool may_split(const struct notes_screen *own)
{
	return turn_of(own) != DO_NONE && session_may_split(focused(own));
}

static bool may_join(const struct notes_screen *own)
{
	return focused(own) && *focused(own)->of;
}

static const enum command *notes_commands(const struct screen *screen)
{
	static enum command commands[5];
	const struct notes_screen *own = (const struct notes_screen *)screen;
	size_t count = 0;

	if (turn_of(own) != DO_NONE)
		commands[count++] = turn_of(own);
	if (may_split(own))
		commands[count++] = DO_SPLIT;
	if (may_join(own))
		commands[count++] = DO_JOIN;
	if (turn_of(own) != DO_NONE)
		commands[count++] = DO_CIRCLE;
	commands[count] = DO_NONE;
	return commands;
}

static void notes_face(struct screen *screen, struct face *face)
{
	const struct notes_screen *own = (const struct notes_screen *)screen;
	const struct note *note = focused(own);

	buf_puts(&face->town, course_own(app_of(own)->course, OWN_COURSE_NAME));
	buf_puts(&face->name, own->session->title);
	buf_puts(&face->form, _("書きとめたこと"));
	face->at = own->notes.count ? own->list.focus + 1 : 0;
	face->of = own->notes.count;
	if (!note) {
		buf_puts(&face->sentence, _("書きとめたことは、まだありません。"));
		return;
	}
	buf_puts(&face->sentence, _("支援先と共有するものを選びます。"));
	buf_printf(&face->more, _("支援記録の「主な意見」になります（いま%zu件）。"),
		count_shared(own));
	face->chip = turn_of(own);
	if (note->is_inner)
		buf_puts(&face->context, _("支援者どうしの進行のものは、支援者だけが読みます。"));
}

static struct table notes_table(struct arena *arena, const struct notes_screen *own)
{
	static const struct table_column columns[] = {
		{N_("書きとめたこと"), "", TABLE_TEXT, 0},
		{N_("読める人"), "", TABLE_SHORT, 0},
		{N_("進行"), "", TABLE_LINE, 0},
	};
	size_t count = sizeof(columns) / sizeof(columns[0]), rows = own->notes.count;
	struct table_column *used = ARENA_ARRAY(arena, struct table_column, count);
	const char **cells = ARENA_ARRAY(arena, const char *, rows *count);

	memcpy(used, columns, sizeof(columns));
	for (size_t i = 0; i < count; i++)
		used[i].label = _(columns[i].label);
	for (size_t i = 0; i < rows; i++) {
		const struct note *note = &own->notes.items[i];
		const struct step *step = session_step(own->session, note->step);

		cells[i * count] = note->text;
		cells[i * count + 1] = circle_readers(note->circle);
		cells[i * count + 2] = step ? step->title : "";
	}
	return (struct table){used, count, cells, rows, NULL, false};
}

static void notes_draw(struct screen *screen, int top, int rows, int cols)
{
	struct notes_screen *own = (struct notes_screen *)screen;
	const struct table_area area = table_area_on(top, rows, cols, !frame_is_split());
	struct arena *scratch = arena_new();

	if (own->notes.count) {
		const struct table table = notes_table(scratch, own);

		table_box_draw(scratch, &table, &own->list, &area);
	}
	arena_free(scratch);
}

/* --- keys --- */

static bool set_circle(struct notes_screen *own, enum circle circle)
{
	struct app *app = app_of(own);
	struct err err;
	bool good = session_set_circle(
		app->store, app->course, own->session, focused(own)->id, circle, &err);

	if (!good)
		screen_refuse(&own->base, "%s", err.text);
	refresh(own);
	return good;
}

/* One key a line: the next one has the focus. It is not Enter, which leads here from the end of the
 * session: pressed once too often it would give away what was written for the team. */
static void turn(struct notes_screen *own, enum circle circle)
{
	bool is_last = own->list.focus + 1 == own->list.count;

	if (!set_circle(own, circle))
		return;
	own->list.focus += !is_last;
	if (circle == CIRCLE_TEAM)
		screen_say(&own->base, _("支援者だけが読めるものに戻しました。"));
	else
		screen_say(&own->base, "%s",
			is_last ? _("支援先と共有します。もう一度 Space で、支援者だけに戻ります。")
				: _("支援先と共有します。戻すには、1つ上へ移って Space です。"));
}

static void change_circle(struct notes_screen *own)
{
	enum circle next = (enum circle)((focused(own)->circle + 1) % CIRCLE_COUNT);

	if (turn_of(own) != DO_NONE && set_circle(own, next))
		session_memo_tell_circle(&own->base, next);
}

static void split(struct notes_screen *own)
{
	struct app *app = app_of(own);
	size_t had = own->notes.count;
	const char *first;
	struct err err;
	bool good = session_split_note(
		app->store, app->course, own->session, focused(own), &first, &err);

	refresh(own);
	if (!good) {
		screen_refuse(&own->base, "%s", err.text);
		return;
	}
	focus_on(own, first);
	screen_say(&own->base, _("%zuつに分けました。1行ずつ選べます（u で1つに戻せます）。"),
		own->notes.count + 1 - had);
}

static void join(struct notes_screen *own)
{
	struct app *app = app_of(own);
	struct arena *scratch = arena_new();
	const char *of = arena_strdup(scratch, focused(own)->of);
	struct err err;
	bool good = session_join_notes(app->store, app->course, own->session, of, &err);

	refresh(own);
	if (good) {
		focus_on(own, of);
		screen_say(&own->base, _("1つのメモに戻しました（%s）。"),
			circle_readers(focused(own)->circle));
	} else {
		screen_refuse(&own->base, "%s", err.text);
	}
	arena_free(scratch);
}

static struct outcome notes_key(struct screen *screen, const struct key *key, enum command command)
{
	struct notes_screen *own = (struct notes_screen *)screen;

	switch (command) {
	case DO_SHARE:
		turn(own, CIRCLE_SHARED);
		return OUTCOME(STAY);
	case DO_UNSHARE:
		turn(own, CIRCLE_TEAM);
		return OUTCOME(STAY);
	case DO_SPLIT:
		if (may_split(own))
			split(own);
		return OUTCOME(STAY);
	case DO_JOIN:
		if (may_join(own))
			join(own);
		return OUTCOME(STAY);
	case DO_CIRCLE:
		change_circle(own);
		return OUTCOME(STAY);
	default:
		/* It goes on, as on any other line. */
		if (key->code == K_ENTER && own->list.focus + 1 < own->list.count)
			own->list.focus++;
		return OUTCOME(key->code == K_ENTER || list_key(&own->list, key) ? STAY : IGNORED);
	}
}

static void notes_changed(struct screen *screen)
{
	refresh((struct notes_screen *)screen);
}

static void notes_leave(struct screen *screen)
{
	arena_free(((struct notes_screen *)screen)->arena);
}

static const struct screen_ops notes_ops = {
	.name = "notes",
	.size_bytes = sizeof(struct notes_screen),
	.face = notes_face,
	.commands = notes_commands,
	.enter = notes_enter,
	.draw = notes_draw,
	.key = notes_key,
	.changed = notes_changed,
	.leave = notes_leave,
};

struct screen *notes_new(struct app *app, const char *session)
{
	struct notes_screen *own = (struct notes_screen *)screen_new(&notes_ops, app);

	own->session = course_session(app->course, session);
	own->arena = arena_new();
	return &own->base;
}
