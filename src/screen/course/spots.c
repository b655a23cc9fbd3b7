/* Where a paper may name somebody or has a contact: each place in a list, from which it is opened.
 */
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/model/own.h"
#include "banso/model/rows.h"
#include "banso/screen/course/screens.h"
#include "banso/screen/fill/screens.h"
#include "banso/ui/box/table_box.h"
#include "banso/ui/frame.h"
#include "banso/work/papers/print.h"

struct spots_screen {
	struct screen base;
	struct arena *arena; /* of the paper */
	struct paper paper;
	enum circle circle;
	struct print_spots spots;
	struct list list;
	const char *session; /* that led to what was opened last */
};

static struct app *app_of(const struct spots_screen *own)
{
	return own->base.app;
}

/* NULL: there are none. */
static const struct print_spot *focused(const struct spots_screen *own)
{
	return own->list.count ? &own->spots.items[own->list.focus] : NULL;
}

static bool is_same(const struct print_spot *one, const struct print_spot *other)
{
	return place_equal(&one->place, &other->place) &&
	       strcmp(one->sentence, other->sentence) == 0;
}

/* The focus stays on its sentence; where that is gone, the next one has it. */
static void refresh(struct spots_screen *own)
{
	const struct print print = {.store = app_of(own)->store,
		.paper = &own->paper,
		.circle = own->circle,
		.format = "txt",
		.spots = &own->spots};
	const struct print_spot *had = focused(own);
	struct arena *old = own->spots.arena;
	struct err err;

	own->spots = (struct print_spots){.arena = arena_new()};
	if (!print_find_spots(app_of(own)->course, &print, &err))
		screen_refuse(&own->base, "%s", err.text);
	list_resize(&own->list, own->spots.kept);
	for (size_t i = 0; had && i < own->spots.kept; i++)
		if (is_same(&own->spots.items[i], had))
			own->list.focus = i;
	arena_free(old);
}

/* --- what is shown --- */

static void spots_face(struct screen *screen, struct face *face)
{
	const struct spots_screen *own = (const struct spots_screen *)screen;

	buf_puts(&face->town, course_own(app_of(own)->course, OWN_COURSE_NAME));
	buf_puts(&face->name, _("出力"));
	buf_printf(&face->form, _("%s（%s）"), own->paper.label, circle_title(own->circle));
	face->of = own->list.count;
	if (!focused(own)) {
		buf_puts(&face->sentence, _("見直す所は、もうありません。"));
		return;
	}
	face->at = own->list.focus + 1;
	buf_puts(&face->sentence, _("見直す所を開きます。"));
	if (!own->spots.contacts)
		buf_puts(&face->more, _("だれか分かりそうな所です。"));
	else
		buf_puts(&face->more, _("だれか分かりそうな所と連絡先です。"));
	face->chip = DO_OPEN;
}

static const enum command *spots_commands(const struct screen *screen)
{
	static const enum command some[] = {DO_OPEN, DO_NONE}, none[] = {DO_NONE};

	return focused((const struct spots_screen *)screen) ? some : none;
}

static struct table spots_table(struct arena *arena, const struct spots_screen *own)
{
	const struct table_column columns[] = {
		{_("書かれていること"), "", TABLE_TEXT, 0},
		{_("項目"), "", TABLE_LINE, 0},
		{_("どこ"), "", TABLE_LINE, 0},
	};
	size_t count = sizeof(columns) / sizeof(columns[0]), rows = own->list.count;
	struct table_column *used = ARENA_ARRAY(arena, struct table_column, count);
	const char **cells = ARENA_ARRAY(arena, const char *, rows *count);

	memcpy(used, columns, sizeof(columns));
	for (size_t i = 0; i < rows; i++) {
		const struct print_spot *spot = &own->spots.items[i];

		cells[i * count] = spot->sentence;
		cells[i * count + 1] = spot->label;
		cells[i * count + 2] = spot->sheet;
	}
	return (struct table){used, count, cells, rows, NULL, false};
}

static void spots_draw(struct screen *screen, int top, int rows, int cols)
{
	struct spots_screen *own = (struct spots_screen *)screen;
	struct table_area area = table_area_on(top, rows, cols, !frame_is_split());
	struct arena *scratch = arena_new();

	if (own->list.count) {
		const struct table table = spots_table(scratch, own);

		area.rows = table_box_rows(
			scratch, &table, &own->list, &area, frame_rows_free(screen, rows));
		table_box_draw(scratch, &table, &own->list, &area);
		screen_tell_below(screen, list_below(&own->list));
	}
	arena_free(scratch);
}

/* --- keys --- */

static struct outcome open_place(struct spots_screen *own)
{
	const struct print_spot *spot = focused(own);

	if (rows_is_gone(app_of(own)->course, &spot->place)) {
		screen_refuse(&own->base, "%s",
			_("これがあった行は外されています。一覧や表に戻すと、直せます。"));
		return OUTCOME(STAY);
	}
	own->session = arena_strdup(own->arena, spot->place.session);
	return app_go(GO_VALUE, &spot->place);
}

static struct outcome spots_key(struct screen *screen, const struct key *key, enum command command)
{
	struct spots_screen *own = (struct spots_screen *)screen;

	if (command == DO_OPEN)
		return open_place(own);
	return OUTCOME(list_key(&own->list, key) ? STAY : IGNORED);
}

/* A sheet leads on as from its session. */
static struct outcome spots_answered(struct screen *screen, const struct reply *reply)
{
	struct spots_screen *own = (struct spots_screen *)screen;

	refresh(own);
	if (reply->question == SHEET_LEADS_ON && reply->choice == LEADS_TO_FORM)
		return sheet_leads_on(app_of(own), own->session, reply, false);
	return OUTCOME(STAY);
}

static void spots_changed(struct screen *screen)
{
	refresh((struct spots_screen *)screen);
}

static void spots_leave(struct screen *screen)
{
	struct spots_screen *own = (struct spots_screen *)screen;

	arena_free(own->spots.arena);
	arena_free(own->arena);
}

static const struct screen_ops spots_ops = {
	.name = "spots",
	.size_bytes = sizeof(struct spots_screen),
	.face = spots_face,
	.commands = spots_commands,
	.draw = spots_draw,
	.key = spots_key,
	.answered = spots_answered,
	.changed = spots_changed,
	.leave = spots_leave,
};

struct screen *spots_new(struct app *app, const struct print *print)
{
	struct spots_screen *own = (struct spots_screen *)screen_new(&spots_ops, app);

	own->arena = arena_new();
	/* The list of papers that it is in is made anew when others save. */
	own->paper = (struct paper){.document = print->paper->document,
		.place = place_copy(own->arena, &print->paper->place),
		.label = arena_strdup(own->arena, print->paper->label)};
	own->circle = print->circle;
	own->spots.arena = arena_new();
	own->session = "";
	refresh(own);
	return &own->base;
}
