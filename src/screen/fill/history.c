/* F5: what was said in a field before. */
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/model/answer.h"
#include "banso/model/session/notes.h"
#include "banso/model/session/where.h"
#include "banso/model/year.h"
#include "banso/screen/fill/purge.h"
#include "banso/screen/fill/screens.h"
#include "banso/screen/frame/ask.h"
#include "banso/text/date/moment.h"
#include "banso/text/difference.h"
#include "banso/text/width.h"
#include "banso/text/wrap.h"
#include "banso/ui/box/list.h"
#include "banso/ui/box/pages.h"
#include "banso/ui/frame.h"
#include "banso/ui/term/draw.h"
#include "banso/work/past.h"
#include "banso/work/purge.h"

enum { ASK_BRING_BACK = 1, ASK_PURGE };

#define ROW_COLS 16        /* of the name of a row of a table, in the list */
#define SHARED_GRAPHEMES 4 /* in front of what is new */
#define WHEN_MOST_COLS 32
#define WIDE_COLS 60 /* on fewer each column is needed for the text */

/* Who changed a value, when, and to what; any of it can be had again. */
struct past {
	struct screen base;
	struct arena *arena;
	struct place place;
	const struct field *field;
	struct history history;
	struct list list;
	struct pages pages;       /* of the whole text of the entry in focus */
	size_t asked_from_oldest; /* the entry that is asked about … */
	long shown_revision;      /* … and what stood there then, … */
	struct together together; /* … with who reads it, … */
	int64_t shown;            /* or all that did: purge_shown() */
};

static void past_face(struct screen *screen, struct face *face)
{
	const struct past *own = (const struct past *)screen;

	buf_printf(
		&face->sentence, _("「%s」の履歴  %zu回"), own->field->label, own->history.count);
	face->chip = DO_BRING_BACK;
	face->at = own->list.focus + 1;
	face->of = own->list.count;
	face->is_filled = face->is_low = true;
}

static void put_text(
	struct buf *out, const struct past *own, const struct field *field, const char *text)
{
	const struct app *app = own->base.app;

	if (*text)
		answer_put(out, field, course_options(app->course, field), text);
	else
		buf_puts(out, _("（空欄）"));
}

/* The row as one knows it: by what stands in its first column. */
static void put_row_name(struct buf *out, const struct past *own, const struct place *at)
{
	const struct app *app = own->base.app;
	struct place cell = *at;
	const struct value *value;

	cell.column = own->field->columns[0].id;
	value = course_value(app->course, &cell);
	if (value_is_answer(value))
		put_text(out, own, &own->field->columns[0], value->text);
	else if (words_have(own->field->rows, at->row))
		buf_puts(out, at->row);
	else
		buf_puts(out, _("（名前のない行）"));
}

/* In the list it has few columns, so that what became of the row is seen, too. */
static void put_row(struct buf *out, const struct past *own, const struct place *at, bool is_whole)
{
	struct buf name = {0};

	put_row_name(&name, own, at);
	if (is_whole || width_text(buf_text(&name)) <= ROW_COLS)
		buf_puts(out, buf_text(&name));
	else
		buf_printf(out, "%.*s..",
			(int)width_fit(buf_text(&name), name.size_bytes, ROW_COLS - 2, NULL),
			buf_text(&name));
	buf_free(&name);
}

/* What happened at a place of a table: to a row as a whole, or to one of its cells. */
static void put_in_table(
	struct buf *out, const struct past *own, const struct history_entry *entry, bool is_whole)
{
	const struct field *column = field_column(own->field, entry->place.column);

	put_row(out, own, &entry->place, is_whole);
	if (*entry->place.column) {
		buf_printf(out, "  %s: ", column ? column->label : entry->place.column);
		put_text(out, own, column ? column : own->field, entry->text);
	} else if (!*entry->text) {
		buf_puts(out, _("  行を消した"));
	} else {
		buf_puts(out, *entry->before ? _("  行を動かした") : _("  行を置いた"));
	}
}

/* In the list, where texts that begin alike would look alike: what became of the one before. */
static void put_changed(struct buf *out, const struct past *own, const struct history_entry *entry)
{
	struct buf text = {0}, before = {0};

	put_text(&text, own, own->field, entry->text);
	if (*entry->before)
		put_text(&before, own, own->field, entry->before);
	difference_put(out, buf_text(&text), buf_text(&before), SHARED_GRAPHEMES);
	buf_free(&text);
	buf_free(&before);
}

static void put_entry(
	struct buf *out, const struct past *own, const struct history_entry *entry, bool is_whole)
{
	if (own->field->type == FIELD_TABLE && *entry->place.row)
		put_in_table(out, own, entry, is_whole);
	else if (is_whole)
		put_text(out, own, own->field, entry->text);
	else
		put_changed(out, own, entry);
}

static void put_when(struct buf *out, const struct history_entry *entry)
{
	moment_put_kept(out, entry->at);
	buf_printf(out, "  %s", entry->who);
}

/* So wide that what was said stands in a column. */
static int when_cols(const struct past *own)
{
	int most = 0;

	for (size_t i = 0; i < own->history.count; i++) {
		struct buf when = {0};
		int cols;

		put_when(&when, &own->history.items[i]);
		cols = width_text(buf_text(&when));
		most = cols > most ? cols : most;
		buf_free(&when);
	}
	return most < WHEN_MOST_COLS ? most : WHEN_MOST_COLS;
}

static void draw_entry(const struct past *own, size_t item, int row, int when, int cols)
{
	const struct history_entry *entry = &own->history.items[item];
	struct buf line = {0};

	put_when(&line, entry);
	for (int col = width_text(buf_text(&line)); cols >= WIDE_COLS && col < when; col++)
		buf_putc(&line, ' ');
	buf_puts(&line, "  ");
	put_entry(&line, own, entry, false);
	if (*entry->reason)
		buf_printf(&line, _("（理由: %s）"), entry->reason);
	list_mark(&own->list, item, row, 1);
	draw_short(row, 3, cols - 4, item == own->list.focus ? ROLE_FIRST : ROLE_TEXT,
		buf_text(&line));
	buf_free(&line);
}

/* What an entry says, whole. */
static void put_whole(struct buf *out, const struct past *own, size_t item)
{
	const struct history_entry *entry = &own->history.items[item];

	put_entry(out, own, entry, true);
	if (*entry->reason)
		buf_printf(out, _("\n（理由: %s）"), entry->reason);
}

/* The rows of the longest, but half of the box at the most: so the list stays where it is. */
static int whole_rows(const struct past *own, int rows, int cols)
{
	int most = 1;

	for (size_t i = 0; i < own->history.count && most < rows; i++) {
		struct buf text = {0};
		int wanted;

		put_whole(&text, own, i);
		wanted = wrap_count(buf_text(&text), cols);
		most = wanted > most ? wanted : most;
		buf_free(&text);
	}
	return most < rows ? most : rows;
}

static void past_draw(struct screen *screen, int top, int rows, int cols)
{
	struct past *own = (struct past *)screen;
	int text_cols = cols - 6 < FRAME_TEXT_COLS ? cols - 6 : FRAME_TEXT_COLS;
	int list_rows, when = when_cols(own);
	struct buf text = {0};

	if (own->history.count == 0) {
		draw_wrapped(top, 3, cols - 6, 2, ROLE_TEXT, _("まだ保存されたものがありません。"));
		draw_cursor(top, 3);
		return;
	}
	list_rows = rows - 1 - whole_rows(own, (rows - 1) / 2, text_cols);
	list_fit(&own->list, list_rows);
	if ((size_t)list_rows > own->list.count)
		list_rows = (int)own->list.count;
	for (size_t i = own->list.top; i < own->list.count && list_row(&own->list, i) >= 0; i++)
		draw_entry(own, i, top + list_row(&own->list, i), when, cols);
	screen_tell_below(screen, list_below(&own->list));
	put_whole(&text, own, own->list.focus);
	pages_draw(&own->pages, buf_text(&text),
		&(struct pages_area){top + list_rows + 1, rows - list_rows - 1, 3, text_cols});
	pages_tell(&own->pages, top + list_rows, cols);
	buf_free(&text);
}

/* --- an earlier value again --- */

/* What is new comes in front: the focus stays on its entry. */
static bool refresh(struct past *own, struct err *err)
{
	struct app *app = own->base.app;
	size_t before = own->history.count;
	struct history history;

	if (!past_read(app->store, own->arena, &own->place, &history, err))
		return false;
	own->history = history;
	list_resize(&own->list, history.count);
	if (before && history.count > before)
		own->list.focus += history.count - before;
	return true;
}

static void past_changed(struct screen *screen)
{
	struct err err;

	if (!refresh((struct past *)screen, &err))
		screen_refuse(screen, "%s", err.text);
}

/* What stands there now is another text: it makes room, or goes as well. */
static void put_now(struct buf *out, const struct past *own, const struct history_entry *entry)
{
	const struct app *app = own->base.app;
	const struct course *course = app->course;
	const struct field *field = course_field(course, &entry->place);
	const char *now = course_text(course, &entry->place);

	if (!field || field->type == FIELD_TABLE || !*now || strcmp(now, entry->text) == 0)
		return;
	buf_puts(out, _("\n\nいま書いてあるもの: "));
	put_text(out, own, field, now);
}

/* Of a memo it is said in any case: who reads it is chosen for each. */
static void put_readers(struct buf *out, const struct past *own, const struct history_entry *entry)
{
	const struct app *app = own->base.app;
	struct arena *scratch = arena_new();
	enum circle circle = readers_of_text(app->course, &entry->place, entry->text, scratch),
		    note;

	if (*entry->text &&
		(circle != CIRCLE_TEAM || session_note_circle(app->course, &entry->place, &note)))
		buf_printf(out, _("\n\n読む人: %s"), circle_readers(circle));
	arena_free(scratch);
}

static struct outcome ask_bring_back(struct past *own)
{
	const char *const choices[] = {_("このままにする"), _("この値に戻す")};
	const struct history_entry *entry = &own->history.items[own->list.focus];
	struct app *app = own->base.app;
	struct buf text = {0};
	struct screen *ask;
	struct err why;

	if (!past_may_return(app->store, app->course, entry, &why)) {
		screen_refuse(&own->base, "%s", why.text);
		return OUTCOME(STAY);
	}
	own->asked_from_oldest = own->history.count - own->list.focus;
	own->shown_revision = course_revision(app->course, &entry->place);
	/* Of the value in whose box the person was, as they saw it there. */
	if (!place_equal(&entry->place, &own->place))
		own->together = readers_together(app->course, &entry->place, own->arena);
	put_entry(&text, own, entry, true);
	put_now(&text, own, entry);
	put_readers(&text, own, entry);
	buf_puts(&text, _("\n\nいまの値も履歴に残ります。"));
	ask = ask_new(app, ASK_BRING_BACK, _("この値に戻しますか。"), buf_text(&text), choices, 2);
	buf_free(&text);
	return app_push(ask);
}

static void bring_back(struct past *own)
{
	const struct history_entry *entry =
		&own->history.items[own->history.count - own->asked_from_oldest];
	struct app *app = own->base.app;
	struct err err;

	if (past_return(app->store, app->course, entry, own->shown_revision, &own->together,
		    &err) == CHANGE_KEPT &&
		refresh(own, &err)) {
		own->list.focus = 0;
		screen_say(&own->base, "%s", _("戻しました。前の値も履歴に残っています。"));
		return;
	}
	/* What hindered is told, and seen by that. */
	own->together = readers_together(app->course, &entry->place, own->arena);
	screen_refuse(&own->base, "%s", err.text);
}

/* --- never again --- */

/* Whoever decides about one line has to know of the others. */
static void put_along(struct buf *out, const struct past *own, const struct place *place)
{
	const struct app *app = own->base.app;
	size_t count;
	const struct place *along = purge_along(app->store, own->arena, app->course, place, &count);

	if (count)
		buf_puts(out, _("\n\n同じ行があったほかのメモも、いっしょに消えます:"));
	for (size_t i = 0; i < count; i++)
		buf_printf(out, _("\n・%s"), course_text(app->course, &along[i]));
}

static struct outcome ask_purge(struct past *own)
{
	const char *const choices[] = {_("削除しない"), _("すべて削除する")};
	const struct history_entry *entry = &own->history.items[own->list.focus];
	const struct app *app = own->base.app;
	struct buf text = {0};
	struct screen *ask;

	own->asked_from_oldest = own->history.count - own->list.focus;
	own->shown = purge_shown(app->store, own->arena, app->course, &entry->place, 1);
	put_entry(&text, own, entry, true);
	put_now(&text, own, entry);
	put_along(&text, own, &entry->place);
	if (own->field->type == FIELD_TABLE && !*entry->place.column)
		buf_puts(&text, *entry->place.row ? _("\n\nこの行のすべての列が消えます。")
						  : _("\n\nこの表のすべての行が消えます。"));
	buf_printf(&text,
		_("\n\nここに書いたものを、いまの値からも、履歴からも、みんなの書きかけからも、控えのファイルからも削除します。「削除 日付 名前」だけが残ります。"));
	ask = ask_new(own->base.app, ASK_PURGE, _("すべて削除しますか。元には戻せません。"),
		buf_text(&text), choices, 2);
	buf_free(&text);
	return app_push(ask);
}

static void purge(struct past *own)
{
	const size_t at = own->history.count - own->asked_from_oldest;

	purge_place(&own->base, &own->history.items[at].place, own->shown);
}

static struct outcome past_answered(struct screen *screen, const struct reply *reply)
{
	if (reply->question == ASK_BRING_BACK && reply->choice == 1)
		bring_back((struct past *)screen);
	if (reply->question == ASK_PURGE && reply->choice == 1)
		purge((struct past *)screen);
	return OUTCOME(STAY);
}

static const enum command *past_commands(const struct screen *screen)
{
	static const enum command some[] = {DO_BRING_BACK, DO_PURGE, DO_NONE}, none[] = {DO_NONE};

	return ((const struct past *)screen)->history.count ? some : none;
}

static struct outcome past_key(struct screen *screen, const struct key *key, enum command command)
{
	struct past *own = (struct past *)screen;

	if (command == DO_BRING_BACK)
		return ask_bring_back(own);
	if (command == DO_PURGE)
		return ask_purge(own);
	if (pages_key(&own->pages, key))
		return OUTCOME(STAY);
	if (!list_key(&own->list, key))
		return OUTCOME(IGNORED);
	own->pages.top_row = 0;
	return OUTCOME(STAY);
}

static void past_leave(struct screen *screen)
{
	arena_free(((struct past *)screen)->arena);
}

static const struct screen_ops past_ops = {
	.name = "past",
	.size_bytes = sizeof(struct past),
	.face = past_face,
	.commands = past_commands,
	.draw = past_draw,
	.key = past_key,
	.changed = past_changed,
	.answered = past_answered,
	.leave = past_leave,
};

struct screen *past_new(struct app *app, const struct place *place, const struct field *field)
{
	struct past *own = (struct past *)screen_new(&past_ops, app);
	struct err err;

	own->arena = arena_new();
	own->field = field;
	own->place = place_copy(own->arena, place);
	own->together = readers_together(app->course, &own->place, own->arena);
	if (!refresh(own, &err))
		screen_refuse(&own->base, "%s", err.text);
	return &own->base;
}
