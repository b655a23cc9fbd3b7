/* Who is expected at a session, and who came. */
#include <stdlib.h>
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/model/flow.h"
#include "banso/model/own.h"
#include "banso/model/session_people.h"
#include "banso/screen/fill/table/own_list.h"
#include "banso/screen/session/screens.h"
#include "banso/text/moment.h"
#include "banso/ui/box/list.h"
#include "banso/ui/term/draw.h"
#include "banso/work/session_run.h"

/* Who is expected at a session, and who came: a tick each. */
struct attendance_screen {
	struct screen base;
	const struct session *session;
	struct arena *arena;
	struct participants people;
	struct list list;
	bool on_present; /* which of the two columns has the focus */
};

static const struct course *course_of(const struct attendance_screen *own)
{
	return ((const struct app *)own->base.app)->course;
}

/* The focus stays on whom it was. */
static void refresh(struct attendance_screen *own)
{
	struct arena *old = own->arena;
	const char *focus =
		own->list.focus < own->people.count ? own->people.items[own->list.focus].id : "";

	own->arena = arena_new();
	own->people = session_people(course_of(own), own->session->id, own->arena);
	for (size_t i = 0; i < own->people.count; i++)
		if (strcmp(own->people.items[i].id, focus) == 0)
			own->list.focus = i;
	list_resize(&own->list, own->people.count);
	arena_free(old);
}

static struct outcome attendance_enter(struct screen *screen)
{
	struct attendance_screen *own = (struct attendance_screen *)screen;

	own->on_present = session_has_begun(course_of(own), own->session) ||
			  flow_is_over(course_of(own), own->session, moment_today());
	refresh(own);
	return OUTCOME(STAY);
}

static bool is_ticked(const struct attendance_screen *own, const char *person, const char *column)
{
	struct place place =
		session_log_place(course_of(own), own->session->id, OWN_ATTENDANCE, person, column);

	return strcmp(course_text(course_of(own), &place), "true") == 0;
}

static size_t count_ticked(const struct attendance_screen *own, const char *column)
{
	size_t count = 0;

	for (size_t i = 0; i < own->people.count; i++)
		count += is_ticked(own, own->people.items[i].id, column);
	return count;
}

static void attendance_title(struct screen *screen, struct buf *left, struct buf *right)
{
	const struct attendance_screen *own = (const struct attendance_screen *)screen;

	buf_printf(left, _("%s  %s  出席"), course_own(course_of(own), OWN_COURSE_NAME),
		own->session->title);
	buf_printf(right, _("予定 %zu人  出席 %zu人"), count_ticked(own, OWN_ATTENDANCE_PLANNED),
		count_ticked(own, OWN_ATTENDANCE_PRESENT));
}

static const enum command *attendance_commands(const struct screen *screen)
{
	static const enum command some[] = {DO_TICK, DO_PEOPLE, DO_NONE};
	static const enum command none[] = {DO_PEOPLE, DO_NONE};

	return ((const struct attendance_screen *)screen)->people.count ? some : none;
}

static void draw_tick(
	const struct attendance_screen *own, size_t item, int row, int col, bool present)
{
	bool is_focused = item == own->list.focus && present == own->on_present;
	bool is_done = is_ticked(own, own->people.items[item].id,
		present ? OWN_ATTENDANCE_PRESENT : OWN_ATTENDANCE_PLANNED);

	draw_text(row, col, 6, is_focused ? ROLE_FOCUS : ROLE_TEXT, is_done ? _("[レ]") : "[  ]");
	if (!is_focused)
		return;
	draw_text(row, col - 2, 1, ROLE_FOCUS, ">");
	draw_cursor(row, col - 2);
}

static void attendance_draw(struct screen *screen, int top, int rows, int cols)
{
	struct attendance_screen *own = (struct attendance_screen *)screen;
	bool is_wide = cols >= 70;
	int name_col = is_wide ? 24 : 22, row = top;

	if (own->people.count == 0) {
		draw_wrapped(top + 1, 3, cols - 6, 3, ROLE_TEXT,
			_("参加者がまだ登録されていません。p で登録できます。"));
		draw_cursor(top + 1, 3);
		return;
	}
	draw_text(row, 4, 8, ROLE_QUIET, _("予定"));
	draw_text(row++, 13, 8, ROLE_QUIET, _("出席"));
	list_fit(&own->list, rows - 1);
	for (size_t i = own->list.top; i < own->list.count && list_row(&own->list, i) >= 0; i++) {
		const struct participant *person = &own->people.items[i];
		int at = row + list_row(&own->list, i);
		struct buf name = {0}, post = {0};

		own_list_put_person(&name, person);
		participant_put_post(&post, person);
		draw_tick(own, i, at, 4, false);
		draw_tick(own, i, at, 13, true);
		draw_short(at, name_col, is_wide ? 20 : cols - name_col - 1,
			i == own->list.focus ? ROLE_FOCUS : ROLE_TEXT, buf_text(&name));
		if (is_wide)
			draw_short(at, 46, cols - 47, ROLE_TEXT, buf_text(&post));
		buf_free(&name);
		buf_free(&post);
	}
}

static void tick(struct attendance_screen *own)
{
	struct app *app = own->base.app;
	struct err err;

	if (!session_tick_person(app->store, app->course, own->session,
		    own->people.items[own->list.focus].id,
		    own->on_present ? OWN_ATTENDANCE_PRESENT : OWN_ATTENDANCE_PLANNED, &err))
		screen_say(&own->base, "%s", err.text);
}

static struct outcome attendance_key(
	struct screen *screen, const struct key *key, enum command command)
{
	struct attendance_screen *own = (struct attendance_screen *)screen;

	if (command == DO_PEOPLE)
		return app_go(GO_PEOPLE, &PLACE_NONE);
	if (command == DO_TICK) {
		tick(own);
		return OUTCOME(STAY);
	}
	if (key->code == K_LEFT || key->code == K_RIGHT || key->code == K_TAB) {
		own->on_present = key->code == K_TAB ? !own->on_present : key->code == K_RIGHT;
		return OUTCOME(STAY);
	}
	return OUTCOME(list_key(&own->list, key) ? STAY : IGNORED);
}

static void attendance_changed(struct screen *screen)
{
	refresh((struct attendance_screen *)screen);
}

static void attendance_leave(struct screen *screen)
{
	arena_free(((struct attendance_screen *)screen)->arena);
}

static const struct screen_ops attendance_ops = {
	.name = "attendance",
	.size_bytes = sizeof(struct attendance_screen),
	.title = attendance_title,
	.commands = attendance_commands,
	.enter = attendance_enter,
	.draw = attendance_draw,
	.key = attendance_key,
	.changed = attendance_changed,
	.leave = attendance_leave,
};

struct screen *attendance_new(struct app *app, const char *session)
{
	struct attendance_screen *own =
		(struct attendance_screen *)screen_new(&attendance_ops, app);

	own->session = scenario_session(app->course->scenario, session);
	return &own->base;
}
