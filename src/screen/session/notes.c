/* What was noted and decided at a session, before it leaves the house: who may read it is chosen
 * line by line, by one key each. */
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/model/circle.h"
#include "banso/model/own.h"
#include "banso/model/session/notes.h"
#include "banso/model/session/opened.h"
#include "banso/screen/frame/ask_readers.h"
#include "banso/screen/frame/read_whole.h"
#include "banso/screen/session/screens.h"
#include "banso/ui/box/table_box.h"
#include "banso/ui/frame.h"
#include "banso/ui/on_screen.h"
#include "banso/work/notes.h"

/* What is asked for in a text that has no room here is done behind its end. */
enum { READ_TO_TURN = 1, READ_TO_CHANGE, ASK_READERS };

/* What one line of the list is: a note, or a line of what was decided. */
struct listed {
	const char *id, *text; /* of what was decided both are the text */
	const char *where;
	enum circle circle;
	const struct note *note; /* NULL: it was decided */
};

struct notes_screen {
	struct screen base;
	const struct session *session;
	const char *begins_at; /* a note, "" for the first; until it is entered */
	struct arena *arena;
	struct listed *items;
	struct list list;
	struct table_area area; /* as it was drawn last */
	struct on_screen shown;
};

static struct app *app_of(const struct notes_screen *own)
{
	return own->base.app;
}

/* NULL: there is nothing. */
static const struct listed *focused(const struct notes_screen *own)
{
	return own->list.count ? &own->items[own->list.focus] : NULL;
}

/* Of two lines that say the same the one that has the focus. */
static void focus_on(struct notes_screen *own, const char *id)
{
	const struct listed *now = focused(own);

	if (!now || strcmp(now->id, id) == 0)
		return;
	for (size_t i = 0; i < own->list.count; i++)
		if (strcmp(own->items[i].id, id) == 0)
			own->list.focus = i;
}

static struct listed listed_note(const struct notes_screen *own, const struct note *note)
{
	const struct step *step = session_step(own->session, note->step);

	return (struct listed){.id = note->id,
		.text = note->text,
		.where = step ? step->title : "",
		.circle = note->circle,
		.note = note};
}

static struct listed listed_decided(const struct decided *decided)
{
	return (struct listed){.id = decided->text,
		.text = decided->text,
		.where = _("決まったこと"),
		.circle = decided->is_open ? CIRCLE_PUBLIC : CIRCLE_SHARED};
}

/* The focus stays on what it was on. */
static void refresh(struct notes_screen *own)
{
	const struct course *course = app_of(own)->course;
	struct arena *old = own->arena;
	const struct listed *had = focused(own);
	struct notes notes;
	struct decided_lines decided;

	own->arena = arena_new();
	notes = session_all_notes(course, own->session, own->arena);
	decided = opened_lines(course, own->session->id, own->arena);
	own->items = ARENA_ARRAY(own->arena, struct listed, notes.count + decided.count);
	for (size_t i = 0; i < notes.count; i++)
		own->items[i] = listed_note(own, &notes.items[i]);
	for (size_t i = 0; i < decided.count; i++)
		own->items[notes.count + i] = listed_decided(&decided.items[i]);
	list_resize(&own->list, notes.count + decided.count);
	if (had)
		focus_on(own, had->id);
	arena_free(old);
}

static struct outcome notes_enter(struct screen *screen)
{
	struct notes_screen *own = (struct notes_screen *)screen;
	struct buf row = {0};

	buf_puts(&row, own->begins_at);
	refresh(own);
	focus_on(own, buf_text(&row));
	buf_free(&row);
	return OUTCOME(STAY);
}

/* --- what is shown --- */

/* Notes that others read, or what was decided and everybody reads. */
static size_t count_given(const struct notes_screen *own, bool is_decided)
{
	enum circle least = is_decided ? CIRCLE_PUBLIC : CIRCLE_SHARED;
	size_t count = 0;

	for (size_t i = 0; i < own->list.count; i++)
		count += !own->items[i].note == is_decided && own->items[i].circle >= least;
	return count;
}

static bool is_inner(const struct listed *listed)
{
	return listed->note && listed->note->is_inner;
}

/* What the focus can do; DO_NONE on what stays with the team. */
static enum command turn_of(const struct notes_screen *own)
{
	const struct listed *listed = focused(own);

	if (!listed || is_inner(listed))
		return DO_NONE;
	if (!listed->note)
		return listed->circle == CIRCLE_PUBLIC ? DO_UNPUBLISH : DO_PUBLISH;
	return listed->circle == CIRCLE_TEAM ? DO_SHARE : DO_UNSHARE;
}

/* Those of a note; NULL on anything else. */
static const struct note *note_to_turn(const struct notes_screen *own)
{
	return turn_of(own) != DO_NONE ? focused(own)->note : NULL;
}

/* A memo of several lines or sentences; and such that were one. */
static bool may_split(const struct notes_screen *own)
{
	return note_to_turn(own) && session_may_split(note_to_turn(own));
}

static bool may_join(const struct notes_screen *own)
{
	return note_to_turn(own) && *note_to_turn(own)->of;
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
	if (note_to_turn(own))
		commands[count++] = DO_CIRCLE;
	commands[count] = DO_NONE;
	return commands;
}

static void put_lead(struct face *face, const struct notes_screen *own, const struct listed *listed)
{
	if (listed->note) {
		buf_puts(&face->sentence, _("支援先と共有するものを選びます。"));
		buf_printf(&face->more, _("支援記録の「主な意見」になります（いま%zu件）。"),
			count_given(own, false));
	} else {
		buf_puts(&face->sentence, _("決まったことから、公表してよいものを選びます。"));
		buf_printf(&face->more, _("公表用の文書にも載ります（いま%zu件）。"),
			count_given(own, true));
	}
}

static void notes_face(struct screen *screen, struct face *face)
{
	const struct notes_screen *own = (const struct notes_screen *)screen;
	const struct listed *listed = focused(own);

	buf_puts(&face->town, course_own(app_of(own)->course, OWN_COURSE_NAME));
	buf_puts(&face->name, own->session->title);
	buf_puts(&face->form, _("書きとめたこと"));
	face->at = listed ? own->list.focus + 1 : 0;
	face->of = own->list.count;
	if (!listed) {
		buf_puts(&face->sentence, _("書きとめたことは、まだありません。"));
		return;
	}
	put_lead(face, own, listed);
	face->chip = turn_of(own);
	if (is_inner(listed))
		buf_puts(&face->context, _("支援者どうしの進行のものは、支援者だけが読みます。"));
}

static struct table notes_table(struct arena *arena, const struct notes_screen *own)
{
	static const struct table_column columns[] = {
		{N_("書きとめたこと"), "", TABLE_TEXT, 0},
		{N_("読める人"), "", TABLE_SHORT, 0},
		{N_("進行"), "", TABLE_LINE, 0},
	};
	size_t count = sizeof(columns) / sizeof(columns[0]), rows = own->list.count;
	struct table_column *used = ARENA_ARRAY(arena, struct table_column, count);
	const char **cells = ARENA_ARRAY(arena, const char *, rows *count);

	memcpy(used, columns, sizeof(columns));
	for (size_t i = 0; i < count; i++)
		used[i].label = _(columns[i].label);
	for (size_t i = 0; i < rows; i++) {
		const struct listed *listed = &own->items[i];

		cells[i * count] = listed->text;
		cells[i * count + 1] = circle_readers(listed->circle);
		cells[i * count + 2] = listed->where;
	}
	return (struct table){used, count, cells, rows, NULL, false};
}

static void notes_draw(struct screen *screen, int top, int rows, int cols)
{
	struct notes_screen *own = (struct notes_screen *)screen;
	struct arena *scratch = arena_new();

	own->area = table_area_on(top, rows, cols, !frame_is_split());
	if (own->list.count) {
		const struct table table = notes_table(scratch, own);

		own->area.rows = table_box_rows(
			scratch, &table, &own->list, &own->area, frame_rows_free(screen, rows));
		table_box_draw(scratch, &table, &own->list, &own->area);
		screen_tell_below(screen, list_below(&own->list));
		on_screen_note(&own->shown, &own->list);
	}
	arena_free(scratch);
}

/* --- what is longer than the screen --- */

static bool is_cut(const struct notes_screen *own)
{
	struct arena *scratch = arena_new();
	const struct table table = notes_table(scratch, own);
	bool is_it = own->area.rows == 0 || /* not drawn yet */
		     table_box_cuts(scratch, &table, &own->list, &own->area);

	arena_free(scratch);
	return is_it;
}

static void put_aim(struct buf *out, const struct listed *listed)
{
	buf_printf(out, "%s\n%s\n%s", listed->id, circle_id(listed->circle), listed->text);
}

static struct outcome read_first(const struct notes_screen *own, int question)
{
	const struct listed *listed = focused(own);
	struct buf about = {0};
	struct read_whole_words words = {.text = listed->text};
	bool is_for_all = !listed->note || listed->circle == CIRCLE_SHARED;
	struct screen *asks;

	words.asks = is_for_all ? _("公表してよいですか。") : _("支援先と共有しますか。");
	put_aim(&about, listed);
	words.about = buf_text(&about);
	asks = read_whole_new(app_of(own), question, is_for_all ? DO_PUBLISH : DO_SHARE, &words);
	buf_free(&about);
	return app_push(asks);
}

/* --- keys --- */

/* What was decided is opened to more people than a note by the same key: none leads from one to the
 * other. */
static bool is_last_of_its_kind(const struct notes_screen *own)
{
	const struct listed *next = focused(own) + 1;

	return own->list.focus + 1 == own->list.count || !next->note != !focused(own)->note;
}

/* The list as it is once something was tried; what hindered it is told. */
static bool take_up(struct notes_screen *own, bool is_done, const struct err *err)
{
	refresh(own);
	if (!is_done) {
		screen_refuse(&own->base, "%s", err->text);
		screen_lose_aim(&own->base);
	}
	return is_done;
}

static bool set_circle(struct notes_screen *own, enum circle circle)
{
	struct app *app = app_of(own);
	struct err err;
	bool good = session_set_circle(
		app->store, app->course, own->session, focused(own)->id, circle, &err);

	return take_up(own, good, &err);
}

/* One key a line: the next one has the focus. It is not Enter, which leads here from the end of the
 * session: pressed once too often it would give away what was written for the team. */
static void turn(struct notes_screen *own, enum circle circle)
{
	bool is_last = is_last_of_its_kind(own);

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
	const struct note *note = note_to_turn(own);
	enum circle next = note ? (enum circle)((note->circle + 1) % CIRCLE_COUNT) : CIRCLE_TEAM;

	if (note && set_circle(own, next))
		ask_readers_tell(&own->base, next);
}

static struct outcome ask_readers(const struct notes_screen *own)
{
	const struct listed *listed = focused(own);
	struct buf about = {0};
	struct screen *asks;

	put_aim(&about, listed);
	asks = ask_readers_new(app_of(own), ASK_READERS, listed->text, buf_text(&about));
	buf_free(&about);
	return app_push(asks);
}

/* The same of a line of what was decided: until somebody says so it is for those who take part. */
static void open_to_all(struct notes_screen *own, bool is_wanted)
{
	bool is_last = is_last_of_its_kind(own);
	struct app *app = app_of(own);
	struct err err;
	bool good = session_open_line(
		app->store, app->course, own->session, focused(own)->text, is_wanted, &err);

	if (!take_up(own, good, &err))
		return;
	own->list.focus += !is_last;
	if (!is_wanted)
		screen_say(&own->base, _("公表用の文書には載りません。"));
	else
		screen_say(&own->base, "%s",
			is_last ? _("公表用の文書にも載ります。もう一度 Space で、載らなくなります。")
				: _("公表用の文書にも載ります。戻すには、1つ上へ移って Space です。"));
}

static void split(struct notes_screen *own)
{
	struct app *app = app_of(own);
	size_t had = own->list.count;
	const char *first;
	struct err err;
	bool good = session_split_note(
		app->store, app->course, own->session, focused(own)->note, &first, &err);

	if (!take_up(own, good, &err))
		return;
	focus_on(own, first);
	screen_say(&own->base, _("%zuつに分けました。1つずつ選べます（u で1つに戻せます）。"),
		own->list.count + 1 - had);
}

static void join(struct notes_screen *own)
{
	struct app *app = app_of(own);
	struct arena *scratch = arena_new();
	const char *of = arena_strdup(scratch, focused(own)->note->of);
	struct err err;
	bool good = session_join_notes(app->store, app->course, own->session, of, &err);

	if (take_up(own, good, &err)) {
		focus_on(own, of);
		screen_say(&own->base, _("1つのメモに戻しました（%s）。"),
			circle_readers(focused(own)->circle));
	}
	arena_free(scratch);
}

/* What is done to the line in focus. */
static bool is_deed(enum command command)
{
	return command == DO_SHARE || command == DO_UNSHARE || command == DO_PUBLISH ||
	       command == DO_UNPUBLISH || command == DO_SPLIT || command == DO_JOIN ||
	       command == DO_CIRCLE;
}

/* Whether it gives what has the focus to more readers. */
static bool gives(const struct notes_screen *own, enum command command)
{
	if (command == DO_CIRCLE)
		return note_to_turn(own) && note_to_turn(own)->circle != CIRCLE_PUBLIC;
	return command == DO_SHARE || command == DO_PUBLISH;
}

static void do_to_focus(struct notes_screen *own, enum command command)
{
	switch (command) {
	case DO_SHARE:
		turn(own, CIRCLE_SHARED);
		break;
	case DO_UNSHARE:
		turn(own, CIRCLE_TEAM);
		break;
	case DO_PUBLISH:
	case DO_UNPUBLISH:
		open_to_all(own, command == DO_PUBLISH);
		break;
	case DO_SPLIT:
		if (may_split(own))
			split(own);
		break;
	case DO_JOIN:
		if (may_join(own))
			join(own);
		break;
	default:
		change_circle(own);
		break;
	}
}

static struct outcome notes_key(struct screen *screen, const struct key *key, enum command command)
{
	struct notes_screen *own = (struct notes_screen *)screen;

	if (is_deed(command)) {
		if (screen_refuse_lost_aim(screen))
			return OUTCOME(STAY);
		if (gives(own, command) && on_screen_refuses(&own->shown, &own->list, screen))
			return OUTCOME(STAY);
		if (command == DO_CIRCLE && note_to_turn(own) &&
			note_to_turn(own)->circle == CIRCLE_SHARED)
			return ask_readers(own);
		if (gives(own, command) && is_cut(own))
			return read_first(
				own, command == DO_CIRCLE ? READ_TO_CHANGE : READ_TO_TURN);
		do_to_focus(own, command);
		return OUTCOME(STAY);
	}
	/* It goes on, as on any other line. */
	if (key->code == K_ENTER && own->list.focus + 1 < own->list.count)
		own->list.focus++;
	return OUTCOME(key->code == K_ENTER || list_key(&own->list, key) ? STAY : IGNORED);
}

/* What was read is what stands there still. */
static struct outcome notes_answered(struct screen *screen, const struct reply *reply)
{
	struct notes_screen *own = (struct notes_screen *)screen;
	enum circle wanted = CIRCLE_TEAM;
	bool is_wanted = reply->question == ASK_READERS ? ask_readers_answered(reply, &wanted)
							: reply->choice == 0;
	struct buf now = {0};
	if (focused(own))
		put_aim(&now, focused(own));
	is_wanted = is_wanted && screen_is_as_told(screen, reply->text, &now);
	if (is_wanted && wanted == CIRCLE_PUBLIC && is_cut(own))
		return read_first(own, READ_TO_CHANGE);
	else if (is_wanted && reply->question == ASK_READERS && set_circle(own, wanted))
		ask_readers_tell(screen, wanted);
	else if (is_wanted && reply->question != ASK_READERS)
		do_to_focus(own, reply->question == READ_TO_CHANGE ? DO_CIRCLE : turn_of(own));
	return OUTCOME(STAY);
}

static void notes_changed(struct screen *screen)
{
	refresh((struct notes_screen *)screen);
}

static void notes_aims(const struct screen *screen, struct aims *out)
{
	const struct notes_screen *own = (const struct notes_screen *)screen;
	struct buf text = {0};

	for (size_t i = 0; i < own->list.count; i++) {
		put_aim(&text, &own->items[i]);
		aims_add(out, i == own->list.focus, &text);
	}
	buf_free(&text);
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
	.answered = notes_answered,
	.changed = notes_changed,
	.aims = notes_aims,
	.leave = notes_leave,
};

struct screen *notes_new(struct app *app, const char *session, const char *row)
{
	struct notes_screen *own = (struct notes_screen *)screen_new(&notes_ops, app);

	own->session = course_session(app->course, session);
	own->arena = arena_new();
	own->begins_at = arena_strdup(own->arena, row);
	return &own->base;
}
