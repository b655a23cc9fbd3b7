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
#include "banso/ui/box/table_box.h"
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

static void attendance_face(struct screen *screen, struct face *face)
{
	const struct attendance_screen *own = (const struct attendance_screen *)screen;

	buf_puts(&face->town, course_own(course_of(own), OWN_COURSE_NAME));
	buf_puts(&face->name, own->session->title);
	buf_puts(&face->form, _("出席"));
	face->at = own->list.focus + 1;
	face->of = own->list.count;
	if (own->people.count == 0) {
		buf_puts(&face->sentence, _("参加者がまだ登録されていません。"));
		face->chip = DO_PEOPLE;
		return;
	}
	buf_puts(&face->sentence, own->on_present ? _("来た人に、印を付けます。")
						  : _("来る予定の人に、印を付けます。"));
	buf_printf(&face->more, _("予定 %zu人  出席 %zu人"),
		count_ticked(own, OWN_ATTENDANCE_PLANNED),
		count_ticked(own, OWN_ATTENDANCE_PRESENT));
	face->chip = DO_TICK;
}

static const enum command *attendance_commands(const struct screen *screen)
{
	static const enum command some[] = {DO_TICK, DO_PEOPLE, DO_NONE};
	static const enum command none[] = {DO_PEOPLE, DO_NONE};

	return ((const struct attendance_screen *)screen)->people.count ? some : none;
}

enum { PLANNED_COL = 4, PRESENT_COL = 13, NAME_COL = 20 };

static int tick_col(bool present)
{
	return present ? PRESENT_COL : PLANNED_COL;
}

static void draw_tick(const struct attendance_screen *own, size_t item, int row, bool present)
{
	bool is_focused = item == own->list.focus && present == own->on_present;
	bool is_done = is_ticked(own, own->people.items[item].id,
		present ? OWN_ATTENDANCE_PRESENT : OWN_ATTENDANCE_PLANNED);

	draw_text(row, tick_col(present), 6, is_focused ? ROLE_FIRST : ROLE_TEXT,
		is_done ? _("[レ]") : "[  ]");
}

/* Who they are stands behind the ticks: where there is little room, the name alone. */
static struct table names_table(
	struct arena *arena, const struct attendance_screen *own, size_t count)
{
	const struct table_column columns[] = {
		{_("氏名"), "", TABLE_LINE, 0}, {_("所属・職名"), "", TABLE_LINE, 0}};
	struct table_column *used = ARENA_ARRAY(arena, struct table_column, count);
	const char **cells = ARENA_ARRAY(arena, const char *, own->people.count *count);
	struct buf text = {0};

	memcpy(used, columns, count * sizeof(columns[0]));
	for (size_t i = 0; i < own->people.count; i++) {
		own_list_put_person(&text, &own->people.items[i]);
		cells[count * i] = own_list_take(arena, &text);
		if (count == 1)
			continue;
		participant_put_post(&text, &own->people.items[i]);
		cells[count * i + 1] = own_list_take(arena, &text);
	}
	buf_free(&text);
	return (struct table){.columns = used,
		.column_count = count,
		.cells = cells,
		.row_count = own->people.count};
}

static void draw_table(struct attendance_screen *own, int top, int rows, int cols)
{
	struct table_area area = table_area_on(top, rows, cols);
	struct arena *scratch = arena_new();
	const struct table table = names_table(scratch, own, area.is_card ? 1 : 2);
	struct table_sight sight;

	area.is_card = false;
	area.col = NAME_COL;
	area.cols = cols - NAME_COL - 1;
	area.sign_col = tick_col(own->on_present) - 2;
	sight = table_box_draw(scratch, &table, &own->list, &area);
	for (size_t i = 0; i < own->people.count; i++) {
		int row = table_box_row(&sight, &area, i);

		if (row < 0)
			continue;
		draw_tick(own, i, row, false);
		draw_tick(own, i, row, true);
	}
	draw_text(top, PLANNED_COL, 8, ROLE_QUIET, _("予定"));
	draw_text(top, PRESENT_COL, 6, ROLE_QUIET, _("出席"));
	arena_free(scratch);
}

static void attendance_draw(struct screen *screen, int top, int rows, int cols)
{
	struct attendance_screen *own = (struct attendance_screen *)screen;

	if (own->people.count) {
		draw_table(own, top, rows, cols);
		return;
	}
	draw_wrapped(
		top, 3, cols - 6, rows, ROLE_TEXT, _("p を押すと、参加者の一覧で登録できます。"));
	draw_cursor(top, 3);
}

static void tick(struct attendance_screen *own)
{
	struct app *app = own->base.app;
	struct err err;

	if (!session_tick_person(app->store, app->course, own->session,
		    own->people.items[own->list.focus].id,
		    own->on_present ? OWN_ATTENDANCE_PRESENT : OWN_ATTENDANCE_PLANNED, &err))
		screen_refuse(&own->base, "%s", err.text);
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
	.face = attendance_face,
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
