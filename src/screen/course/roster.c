/* 参加者をまとめて追加: a list is typed or pasted, then read back before anybody is added. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/attr.h"
#include "banso/base/buf.h"
#include "banso/base/i18n.h"
#include "banso/base/mem.h"
#include "banso/model/own.h"
#include "banso/screen/course/screens.h"
#include "banso/screen/fill/form/entry.h"
#include "banso/text/wrap.h"
#include "banso/ui/box/table_box.h"
#include "banso/ui/frame.h"
#include "banso/ui/term/draw.h"
#include "banso/work/fill/left.h"
#include "banso/work/people/people.h"
#include "banso/work/people/roster.h"

struct roster_screen {
	struct screen base;
	struct entry entry;
	struct arena *arena; /* of what was read */
	struct roster roster;
	struct list list;
	char *session;   /* which led here, "" for none */
	bool is_read;    /* what was read is shown; else it is typed */
	bool takes_near; /* with the roles that are near to what was typed */
};

/* What there is of the body at the most for the roles there are. */
#define ROLES_SHARE 3
#define ROLES_ROWS 12

static struct app *app_of(const struct roster_screen *own)
{
	return own->base.app;
}

/* Columns that participants do not have are not read, and that is said. */
static void put_unread(struct buf *out, struct words unread)
{
	for (size_t i = 0; i < unread.count; i++)
		buf_printf(out, _("%s「%s」"),
			i                 ? ""
			: out->size_bytes ? " ! "
					  : "! ",
			unread.items[i]);
	if (unread.count)
		buf_puts(out, _("の列は使いません。"));
}

static bool has_guesses(const struct roster_screen *own)
{
	return own->roster.near && !own->takes_near;
}

static void roster_face(struct screen *screen, struct face *face)
{
	const struct roster_screen *own = (const struct roster_screen *)screen;
	size_t bad = own->roster.count - own->roster.good - own->roster.prose;

	buf_puts(&face->town, course_own(app_of(own)->course, OWN_COURSE_NAME));
	buf_puts(&face->name, _("参加者をまとめて追加"));
	if (!own->is_read) {
		buf_puts(&face->sentence, _("1行に1人ずつ書きます。"));
		buf_puts(&face->more,
			_("氏名、立場、職名、所属、市町村の順に、読点で区切るか、表から貼り付けます。"));
		face->chip = DO_READ;
		face->at = face->of = 1;
		return;
	}
	face->at = own->list.focus + 1;
	face->of = own->list.count;
	buf_printf(&face->sentence, _("%zu人を追加します。"), own->roster.good);
	if (bad)
		buf_printf(&face->more, _("! %zu行は分からないので残します。"), bad);
	if (own->roster.prose)
		buf_printf(&face->more, _("人ではない%zu行は入れません（下にあります）。"),
			own->roster.prose);
	if (own->roster.others)
		buf_printf(&face->more,
			_("%zu人は、立場にない言葉を職名にし、立場を その他 にします。"),
			own->roster.others);
	put_unread(&face->more, own->roster.unread);
	face->chip = own->roster.good ? DO_ADD_THESE : has_guesses(own) ? DO_READ_NEAR : DO_BACK;
}

static const enum command *roster_commands(const struct screen *screen)
{
	static const enum command typing[] = {DO_READ, DO_NONE};
	static const enum command reading[] = {DO_ADD_THESE, DO_READ_NEAR, DO_NONE};
	static const enum command sure[] = {DO_ADD_THESE, DO_NONE};
	static const enum command near[] = {DO_READ_NEAR, DO_NONE};
	static const enum command none[] = {DO_NONE};
	const struct roster_screen *own = (const struct roster_screen *)screen;

	if (!own->is_read)
		return typing;
	if (has_guesses(own))
		return own->roster.good ? reading : near;
	return own->roster.good ? sure : none;
}

static bool roster_takes_text(const struct screen *screen)
{
	return !((const struct roster_screen *)screen)->is_read;
}

static const struct input *roster_box(const struct screen *screen)
{
	const struct roster_screen *own = (const struct roster_screen *)screen;

	return own->is_read ? NULL : own->entry.input;
}

/* --- what was read --- */

static struct table read_table(struct arena *arena, const struct roster_screen *own)
{
	static const struct table_column columns[] = {{N_("氏名"), "", TABLE_LINE, 0},
		{N_("立場"), "", TABLE_LINE, 0}, {N_("職名"), "", TABLE_LINE, 0},
		{N_("所属"), "", TABLE_LINE, 0}};
	enum { COUNT = sizeof(columns) / sizeof(columns[0]) };
	struct options roles = app_of(own)->course->scenario->roles;
	struct table_column *used = ARENA_ARRAY(arena, struct table_column, COUNT);
	const char **cells = ARENA_ARRAY(arena, const char *, own->roster.count *COUNT);

	for (size_t i = 0; i < COUNT; i++) {
		used[i] = columns[i];
		used[i].label = _(columns[i].label);
	}
	for (size_t i = 0; i < own->roster.count; i++) {
		const struct roster_line *line = &own->roster.items[i];
		const struct option *role = options_find(roles, line->cells[1]);
		const char **row = &cells[i * COUNT];

		row[0] = line->is_prose
				 ? arena_printf(arena, _("%s: %s"), line->problem, line->typed)
			 : *line->problem
				 ? arena_printf(arena, "! %s（%s）", line->typed, line->problem)
				 : line->cells[0];
		row[1] = *line->problem ? "" : role ? role->label : line->cells[1];
		row[2] = *line->problem ? "" : line->cells[2];
		row[3] = *line->problem ? "" : line->cells[3];
	}
	return (struct table){.columns = used,
		.column_count = COUNT,
		.cells = cells,
		.row_count = own->roster.count};
}

static bool is_at_problem(const struct roster_screen *own)
{
	return !own->is_read || *own->roster.items[own->list.focus].problem;
}

/* At the foot of the body, where a line lacks its role; the rows that it takes. Where there are few
 * rows, only while one is mended that waits. */
static int draw_roles(const struct roster_screen *own, int top, int rows, int cols)
{
	struct buf roles = {0};
	int taken = 0;

	if (own->roster.lacks_role && (rows >= ROLES_ROWS || is_at_problem(own))) {
		buf_puts(&roles, _("立場は次から: "));
		roster_put_roles(&roles, app_of(own)->course);
		taken = wrap_count(buf_text(&roles), cols);
		taken = taken < rows / ROLES_SHARE ? taken : rows / ROLES_SHARE;
		draw_wrapped(top + rows - taken, 1, cols, taken, ROLE_TEXT, buf_text(&roles));
	}
	buf_free(&roles);
	return taken ? taken + (rows > taken * ROLES_SHARE) : 0;
}

static void roster_draw(struct screen *screen, int top, int rows, int cols)
{
	struct roster_screen *own = (struct roster_screen *)screen;
	int width = cols - 4 < FRAME_TEXT_COLS ? cols - 4 : FRAME_TEXT_COLS;
	struct arena *scratch;
	struct table table;
	struct table_area area;

	rows -= draw_roles(own, top, rows, cols - 2 < FRAME_TEXT_COLS ? cols - 2 : FRAME_TEXT_COLS);
	if (!own->is_read) {
		input_draw_barred(own->entry.input, top, 1, width, rows, true);
		return;
	}
	scratch = arena_new();
	table = read_table(scratch, own);
	area = table_area_on(top, rows, cols, cols < FRAME_WIDE_COLS);
	table_box_draw(scratch, &table, &own->list, &area);
	screen_tell_below(screen, list_below(&own->list));
	arena_free(scratch);
}

/* --- keys --- */

static void read_typed(struct roster_screen *own, bool takes_near)
{
	const struct course *course = app_of(own)->course;
	struct buf typed = {0};

	arena_free(own->arena);
	own->arena = arena_new();
	input_text(own->entry.input, &typed);
	own->takes_near = takes_near;
	own->roster = takes_near ? roster_read_near(course, buf_text(&typed), own->arena)
				 : roster_read(course, buf_text(&typed), own->arena);
	buf_free(&typed);
	own->list.focus = 0;
	list_resize(&own->list, own->roster.count);
	own->is_read = own->roster.count > 0;
	if (!own->is_read)
		screen_refuse(&own->base, "%s", _("まだ何も書いてありません。"));
}

static bool roster_save(struct screen *screen)
{
	return entry_save(&((struct roster_screen *)screen)->entry, screen);
}

static void put_added(struct buf *out, const struct roster *roster, size_t added)
{
	buf_printf(out, _("%zu人を追加しました。"), added);
	if (roster->prose)
		buf_printf(out, _("人ではない%zu行は書きかけに残しました。"), roster->prose);
}

/* What was not understood stays to be mended. What is of nobody is kept as well: it may be somebody
 * after all. */
static struct outcome keep_rest(struct roster_screen *own, size_t added)
{
	struct buf rest = {0}, said = {0};
	bool waits = own->roster.count > own->roster.good + own->roster.prose;

	roster_put_rest(&rest, &own->roster);
	put_added(&said, &own->roster, added);
	own->is_read = false;
	if (rest.size_bytes) {
		input_set_typed(own->entry.input, buf_text(&rest));
		entry_touched(&own->entry);
	} else {
		entry_discard(&own->entry);
	}
	if (waits)
		buf_puts(&said, _("分からなかった行を直してください。"));
	else if (rest.size_bytes && !roster_save(&own->base))
		waits = true;
	screen_say(waits ? &own->base : own->base.below, "%s", buf_text(&said));
	buf_free(&rest);
	buf_free(&said);
	return waits ? OUTCOME(STAY) : OUTCOME(POP);
}

static struct outcome add_these(struct roster_screen *own)
{
	struct app *app = app_of(own);
	size_t added;
	struct err err;

	if (roster_add(app->store, app->course, &own->roster,
		    people_begin_with(app->course, own->session), &added, &err))
		return keep_rest(own, added);
	own->is_read = false;
	screen_refuse(&own->base, "%s", err.text);
	return OUTCOME(STAY);
}

/* No text has a tab: what parts the cells of a table that is pasted becomes a bar. */
static bool type(struct roster_screen *own, const struct key *key)
{
	struct key typed = *key;
	struct buf bar = {0};

	if (key->code == K_TEXT) {
		roster_put_pasted(&bar, key->text);
		snprintf(typed.text, sizeof(typed.text), "%s", buf_text(&bar));
		buf_free(&bar);
	}
	return input_key(own->entry.input, &typed) == INPUT_USED;
}

static struct outcome roster_key(struct screen *screen, const struct key *key, enum command command)
{
	struct roster_screen *own = (struct roster_screen *)screen;

	if (command == DO_READ || command == DO_READ_NEAR) {
		read_typed(own, command == DO_READ_NEAR);
		if (own->takes_near)
			screen_say(&own->base, "%s",
				_("近い立場で読みました。合っているか確かめてください。"));
		return OUTCOME(STAY);
	}
	if (command == DO_ADD_THESE)
		return add_these(own);
	if (command == DO_BACK && own->is_read) {
		own->is_read = false;
		return OUTCOME(STAY);
	}
	if (own->is_read)
		return OUTCOME(list_key(&own->list, key) ? STAY : IGNORED);
	if (command == DO_BACK || !type(own, key))
		return OUTCOME(IGNORED);
	entry_touched(&own->entry);
	return OUTCOME(STAY);
}

static int64_t roster_tick(struct screen *screen, int64_t now_ms)
{
	return entry_tick(&((struct roster_screen *)screen)->entry, now_ms);
}

static void roster_leave(struct screen *screen)
{
	struct roster_screen *own = (struct roster_screen *)screen;

	entry_close(&own->entry);
	arena_free(own->arena);
	free(own->session);
}

static const struct screen_ops roster_ops = {
	.name = "roster",
	.size_bytes = sizeof(struct roster_screen),
	.face = roster_face,
	.commands = roster_commands,
	.takes_text = roster_takes_text,
	.box = roster_box,
	.draw = roster_draw,
	.key = roster_key,
	.tick = roster_tick,
	.save = roster_save,
	.leave = roster_leave,
};

/* Below what is being written, which is not lost for it. */
static void take_pasted(struct roster_screen *own, const char *text)
{
	struct buf before = {0}, all = {0};

	input_text(own->entry.input, &before);
	roster_put_both(&all, app_of(own)->course, buf_text(&before), text);
	input_set_typed(own->entry.input, buf_text(&all));
	buf_free(&before);
	buf_free(&all);
	entry_touched(&own->entry);
	read_typed(own, false);
}

struct screen *roster_go_on(struct app *app, const struct draft *draft)
{
	struct screen *screen = roster_new(app, "", draft->text);

	/* Of the two drafts one at least is there at any time. */
	if (entry_keep_draft(&((struct roster_screen *)screen)->entry, NULL))
		MAY_FAIL(left_discard(app->store, draft, NULL));
	return screen;
}

struct screen *roster_new(struct app *app, const char *session, const char *text)
{
	struct roster_screen *own = (struct roster_screen *)screen_new(&roster_ops, app);
	struct place draft = person_place(app->course, "", "");

	own->arena = arena_new();
	own->session = xstrdup(session);
	entry_open_lines(&own->entry, app, &draft, _("参加者をまとめて追加"));
	if (own->entry.datum.has_draft)
		screen_say(&own->base, "%s",
			*text ? _("前の書きかけに続けて読みました。Esc で直せます。")
			      : entry_draft_words(&own->entry));
	if (*text)
		take_pasted(own, text);
	return &own->base;
}
