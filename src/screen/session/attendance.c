/* Who is expected at a session, who came, and a line about each. */
#include <stdlib.h>
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/model/own.h"
#include "banso/model/session/session_log.h"
#include "banso/model/session/session_people.h"
#include "banso/screen/fill/table/own_list.h"
#include "banso/screen/session/screens.h"
#include "banso/ui/box/table_box.h"
#include "banso/ui/frame.h"
#include "banso/ui/term/draw.h"
#include "banso/work/database.h"
#include "banso/work/session_run.h"

/* Who is expected at a session, and who came: a tick each. */
struct attendance_screen {
	struct screen base;
	const struct session *session;
	struct arena *arena;
	struct participants people;
	struct list list;
	bool on_present; /* which of the two columns has the focus */

	/* What was done last: these were marked in a column. */
	struct arena *done_arena;
	struct words done;
	const char *done_column;
	const char *before, *after; /* the mark of all of them */
	/* Whose remark is open (NULL: nobody's), and what it was. */
	const char *remarked, *remark_before;
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

	own->on_present = strcmp(session_attendance_column(course_of(own), own->session),
				  OWN_ATTENDANCE_PRESENT) == 0;
	refresh(own);
	return OUTCOME(STAY);
}

/* The marks in the order in which they follow each other; who was not invited has none of them. */
static const char *const marks[] = {"", "true", "false"};
#define MARK_COUNT (sizeof(marks) / sizeof(marks[0]))
#define UNINVITED MARK_COUNT

static bool is_uninvited(const struct attendance_screen *own, const char *person)
{
	return session_is_uninvited(course_of(own), own->session->id, person);
}

static size_t mark_of(const struct attendance_screen *own, const char *person, const char *column)
{
	const char *mark = session_mark(course_of(own), own->session->id, person, column);
	size_t at = MARK_COUNT - 1;

	if (is_uninvited(own, person))
		return UNINVITED;
	while (at > 0 && strcmp(marks[at], mark) != 0)
		at--;
	return at;
}

static size_t count_marked(const struct attendance_screen *own, const char *column, size_t mark)
{
	size_t count = 0;

	for (size_t i = 0; i < own->people.count; i++)
		count += mark_of(own, own->people.items[i].id, column) == mark;
	return count;
}

static const char *column_of(const struct attendance_screen *own)
{
	return own->on_present ? OWN_ATTENDANCE_PRESENT : OWN_ATTENDANCE_PLANNED;
}

/* Of whom nothing is known in the column in focus; who is absent by the other one is so here. */
static bool is_open(const struct attendance_screen *own, const char *id)
{
	return mark_of(own, id, column_of(own)) == 0 &&
	       !session_is_absent(course_of(own), own->session->id, id);
}

static size_t count_open(const struct attendance_screen *own)
{
	size_t count = 0;

	for (size_t i = 0; i < own->people.count; i++)
		count += is_open(own, own->people.items[i].id);
	return count;
}

static void put_key(struct buf *out, enum command command)
{
	int key_bytes;
	const char *key = command_key(command, &key_bytes);

	buf_printf(out, "  %.*s %s", key_bytes, key, _(command_info(command)->label));
}

/* On a narrow screen the last row has no room for them. */
static void put_keys(struct buf *out, const struct attendance_screen *own)
{
	if (count_open(own))
		put_key(out, DO_TICK_ALL);
	put_key(out, DO_REMARK);
	if (own->done.count)
		put_key(out, DO_UNTICK);
}

static void put_counts(struct buf *out, const struct attendance_screen *own)
{
	size_t uninvited = count_marked(own, column_of(own), UNINVITED);

	buf_printf(out, _("予定 %zu人  出席 %zu人"), count_marked(own, OWN_ATTENDANCE_PLANNED, 1),
		count_marked(own, OWN_ATTENDANCE_PRESENT, 1));
	if (uninvited)
		buf_printf(out, _("  呼んでいない %zu人"), uninvited);
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
		face->chip = DO_OPEN;
		return;
	}
	buf_puts(&face->sentence, own->on_present ? _("来た人に、印を付けます。")
						  : _("来る予定の人に、印を付けます。"));
	put_counts(&face->more, own);
	if (draw_cols() < FRAME_WIDE_COLS)
		put_keys(&face->more, own);
	face->chip = count_open(own) ? DO_ATTENDED : DO_BACK;
}

static const enum command *attendance_commands(const struct screen *screen)
{
	static const enum command some[] = {
		DO_ATTENDED, DO_TICK_ALL, DO_UNINVITE, DO_REMARK, DO_PEOPLE, DO_NONE};
	static const enum command undoing[] = {
		DO_ATTENDED, DO_TICK_ALL, DO_UNTICK, DO_UNINVITE, DO_REMARK, DO_PEOPLE, DO_NONE};
	static const enum command none[] = {DO_OPEN, DO_PEOPLE, DO_NONE};
	const struct attendance_screen *own = (const struct attendance_screen *)screen;

	if (own->people.count == 0)
		return none;
	return own->done.count ? undoing : some;
}

enum { PLANNED_COL = 4, PRESENT_COL = 13, NAME_COL = 20 };

static int tick_col(bool present)
{
	return present ? PRESENT_COL : PLANNED_COL;
}

static void draw_tick(const struct attendance_screen *own, size_t item, int row, bool present)
{
	bool is_focused = item == own->list.focus && present == own->on_present;
	static const char *const signs[] = {"[  ]", N_("[レ]"), N_("[欠]"), N_("[外]")};
	size_t mark = mark_of(own, own->people.items[item].id,
		present ? OWN_ATTENDANCE_PRESENT : OWN_ATTENDANCE_PLANNED);

	draw_text(row, tick_col(present), 6, is_focused ? ROLE_FIRST : ROLE_TEXT, _(signs[mark]));
}

static const char *remark_of(const struct attendance_screen *own, const char *person)
{
	return session_mark(course_of(own), own->session->id, person, OWN_ATTENDANCE_REMARK);
}

static bool has_remark(const struct attendance_screen *own)
{
	for (size_t i = 0; i < own->people.count; i++)
		if (*remark_of(own, own->people.items[i].id))
			return true;
	return false;
}

enum { NAME_CELL, POST_CELL, REMARK_CELL, CELL_COUNT };

static void put_cell(struct buf *out, const struct attendance_screen *own,
	const struct participant *who, size_t column, bool is_split)
{
	const char *remark = remark_of(own, who->id);

	if (column == NAME_CELL)
		own_list_put_person(out, who);
	if (column == NAME_CELL && !is_split && *remark)
		buf_printf(out, _("（%s）"), remark);
	if (column == POST_CELL)
		participant_put_post(out, who);
	if (column == REMARK_CELL)
		buf_puts(out, remark);
}

/* Who they are stands behind the ticks, and what is said of them, where there is any: where there
 * is little room, the name alone, and behind it what is said. */
static struct table names_table(struct arena *arena, const struct attendance_screen *own)
{
	static const char *const titles[] = {[NAME_CELL] = N_("氏名"),
		[POST_CELL] = N_("所属・職名"),
		[REMARK_CELL] = N_("備考")};
	bool is_split = frame_is_split();
	size_t count = !is_split ? POST_CELL : has_remark(own) ? CELL_COUNT : REMARK_CELL;
	struct table_column *columns = ARENA_ARRAY(arena, struct table_column, count);
	const char **cells = ARENA_ARRAY(arena, const char *, own->people.count *count);
	struct buf text = {0};

	for (size_t k = 0; k < count; k++)
		columns[k] = (struct table_column){_(titles[k]), "", TABLE_LINE, 0};
	for (size_t i = 0; i < own->people.count * count; i++) {
		put_cell(&text, own, &own->people.items[i / count], i % count, is_split);
		cells[i] = arena_take(arena, &text);
	}
	buf_free(&text);
	return (struct table){.columns = columns,
		.column_count = count,
		.cells = cells,
		.row_count = own->people.count};
}

static void draw_table(struct attendance_screen *own, int top, int rows, int cols)
{
	const struct table_area area = {
		.row = top,
		.col = NAME_COL,
		.rows = rows,
		.cols = cols - NAME_COL - 1,
		.sign_col = tick_col(own->on_present) - 2,
	};
	struct arena *scratch = arena_new();
	const struct table table = names_table(scratch, own);
	const struct table_sight sight = table_box_draw(scratch, &table, &own->list, &area);

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
		screen_tell_below(screen, list_below(&own->list));
		return;
	}
	frame_draw_offer(top, cols, _("参加者の一覧を開いて登録する"));
}

/* --- ticking --- */

/* False if it could not be kept, which was told. */
static bool mark_people(
	struct attendance_screen *own, struct words people, const char *column, const char *mark)
{
	struct app *app = own->base.app;
	struct err err;

	if (session_mark_people(app->store, app->course, own->session, people, column, mark, &err))
		return true;
	screen_refuse(&own->base, "%s", err.text);
	return false;
}

static bool mark_in(struct attendance_screen *own, const char *column, struct words people,
	const char *before, const char *after)
{
	if (!mark_people(own, people, column, after))
		return false;
	own->done = people;
	own->done_column = column;
	own->before = before;
	own->after = after;
	return true;
}

static struct words one_in_focus(const struct attendance_screen *own)
{
	const char *id = own->people.items[own->list.focus].id;
	struct words one = {0};

	words_add(&one, own->done_arena, arena_strdup(own->done_arena, id));
	return one;
}

static void uninvite(struct attendance_screen *own)
{
	const char *id = own->people.items[own->list.focus].id;

	if (is_uninvited(own, id))
		screen_say(&own->base, "%s", _("もう外してあります。Enter で戻せます。"));
	else if (mark_in(own, OWN_ATTENDANCE_UNINVITED, one_in_focus(own), marks[0], marks[1]))
		screen_say(&own->base, "%s",
			session_has_sheet_of(course_of(own), own->session->id, id)
				? _("出席から外しました。書いた帳票は、人数にも文書にも残ります。u で元に戻せます。")
				: _("呼んでいない人として、人数と記録から外しました。u で元に戻せます。"));
}

/* What was marked before stands there again. */
static void invite(struct attendance_screen *own)
{
	if (mark_in(own, OWN_ATTENDANCE_UNINVITED, one_in_focus(own), marks[1], marks[0]))
		screen_say(&own->base, "%s", _("呼んだ人に戻しました。印は前のままです。"));
}

static struct outcome open_remark(struct attendance_screen *own)
{
	const char *id = own->people.items[own->list.focus].id;
	struct place place = session_log_place(course_of(own), own->session->id, OWN_ATTENDANCE,
		arena_strdup(own->done_arena, id), OWN_ATTENDANCE_REMARK);

	if (is_uninvited(own, id)) {
		screen_refuse(&own->base, "%s", _("外した人です。Enter で戻してから書けます。"));
		return OUTCOME(STAY);
	}
	own->remarked = place.row;
	own->remark_before = arena_strdup(own->done_arena, remark_of(own, id));
	return app_go(GO_REMARK, &place);
}

/* What was written there is what was done last, and can be taken back as a mark can. */
static void attendance_back(struct screen *screen)
{
	struct attendance_screen *own = (struct attendance_screen *)screen;
	struct app *app = own->base.app;
	const struct value *now;
	struct place place;

	refresh(own);
	if (!own->remarked)
		return;
	place = session_log_place(course_of(own), own->session->id, OWN_ATTENDANCE, own->remarked,
		OWN_ATTENDANCE_REMARK);
	now = course_value(course_of(own), &place);
	if (strcmp(value_text(now), own->remark_before) != 0 &&
		strcmp(now->who, database_signature(app->store)) == 0) {
		own->done = (struct words){0};
		words_add(&own->done, own->done_arena, own->remarked);
		own->done_column = OWN_ATTENDANCE_REMARK;
		own->before = own->remark_before;
		own->after = arena_strdup(own->done_arena, now->text);
	}
	own->remarked = NULL;
}

/* A mark, then absent, then nothing again. */
static void mark_one(struct attendance_screen *own)
{
	const char *id = own->people.items[own->list.focus].id;
	size_t mark = mark_of(own, id, column_of(own)), next = (mark + 1) % MARK_COUNT;

	if (mark == UNINVITED) {
		invite(own);
		return;
	}
	if (!mark_in(own, column_of(own), one_in_focus(own), marks[mark], marks[next]))
		return;
	if (next == 1)
		screen_say(&own->base, "%s",
			_("もう一度押すと [欠]（欠席）、さらに押すと空に戻ります。"));
	else if (next == 2 && session_is_absent(course_of(own), own->session->id, id))
		screen_say(&own->base, "%s",
			_("欠席として支援記録に載ります。呼んでいない人は x で外します。"));
}

/* Who is known to be absent stays so. */
static void tick_all(struct attendance_screen *own)
{
	struct words all = {0};

	for (size_t i = 0; i < own->people.count; i++) {
		const char *id = own->people.items[i].id;

		if (is_open(own, id))
			words_add(&all, own->done_arena, arena_strdup(own->done_arena, id));
	}
	if (all.count == 0)
		screen_say(&own->base, "%s", _("全員に印が付いています。"));
	else if (mark_in(own, column_of(own), all, marks[0], marks[1]))
		screen_say(&own->base, _("%zu人に印を付けました。u で元に戻せます。"), all.count);
}

/* Whether somebody stands as what was done last has left them; who was taken out since does not,
 * whatever mark is under it. */
static bool is_as_done(const struct attendance_screen *own, const char *id)
{
	bool is_of_mark = strcmp(own->done_column, OWN_ATTENDANCE_UNINVITED) != 0;

	return strcmp(session_mark(course_of(own), own->session->id, id, own->done_column),
		       own->after) == 0 &&
	       !(is_of_mark && is_uninvited(own, id));
}

/* What somebody else has changed since stays as it is. */
static void take_back(struct attendance_screen *own)
{
	struct words left = {0};

	for (size_t i = 0; i < own->done.count; i++)
		if (is_as_done(own, own->done.items[i]))
			words_add(&left, own->done_arena, own->done.items[i]);
	if (left.count && !mark_people(own, left, own->done_column, own->before))
		return;
	own->done.count = 0;
	if (strcmp(own->done_column, OWN_ATTENDANCE_PRESENT) == 0)
		own->on_present = true;
	if (strcmp(own->done_column, OWN_ATTENDANCE_PLANNED) == 0)
		own->on_present = false;
	screen_say(&own->base, "%s",
		left.count ? _("元に戻しました。")
			   : _("ほかの人が変えたので、そのままにしました。"));
}

static struct outcome attendance_key(
	struct screen *screen, const struct key *key, enum command command)
{
	struct attendance_screen *own = (struct attendance_screen *)screen;

	switch (command) {
	case DO_OPEN:
	case DO_PEOPLE:
		return app_go_session(GO_PEOPLE, own->session->id);
	case DO_ATTENDED:
		if (!screen_refuse_lost_aim(screen))
			mark_one(own);
		return OUTCOME(STAY);
	case DO_TICK_ALL:
		tick_all(own);
		return OUTCOME(STAY);
	case DO_UNINVITE:
		if (!screen_refuse_lost_aim(screen))
			uninvite(own);
		return OUTCOME(STAY);
	case DO_REMARK:
		return open_remark(own);
	case DO_UNTICK:
		take_back(own);
		return OUTCOME(STAY);
	default:
		break;
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

static void add_aim(
	const struct attendance_screen *own, size_t item, bool present, struct aims *out)
{
	const char *id = own->people.items[item].id;
	const char *column = present ? OWN_ATTENDANCE_PRESENT : OWN_ATTENDANCE_PLANNED;
	struct buf text = {0};

	buf_printf(&text, "%s\n%s\n%zu", id, column, mark_of(own, id, column));
	aims_add(out, item == own->list.focus && present == own->on_present, &text);
	buf_free(&text);
}

static void attendance_aims(const struct screen *screen, struct aims *out)
{
	const struct attendance_screen *own = (const struct attendance_screen *)screen;

	for (size_t i = 0; i < own->people.count; i++) {
		add_aim(own, i, false, out);
		add_aim(own, i, true, out);
	}
}

static void attendance_leave(struct screen *screen)
{
	struct attendance_screen *own = (struct attendance_screen *)screen;

	arena_free(own->arena);
	arena_free(own->done_arena);
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
	.aims = attendance_aims,
	.back = attendance_back,
	.leave = attendance_leave,
};

struct screen *attendance_new(struct app *app, const char *session)
{
	struct attendance_screen *own =
		(struct attendance_screen *)screen_new(&attendance_ops, app);

	own->session = course_session(app->course, session);
	own->done_arena = arena_new();
	return &own->base;
}
