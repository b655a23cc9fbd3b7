#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/model/answer.h"
#include "banso/model/flow.h"
#include "banso/model/progress.h"
#include "banso/model/rows.h"
#include "banso/model/session/prefill.h"
#include "banso/model/session/session_people.h"
#include "banso/model/session/where.h"
#include "banso/model/year.h"
#include "banso/screen/fill/form/prompt.h"
#include "banso/screen/fill/form/sought.h"
#include "banso/text/moment.h"
#include "banso/text/utf8.h"
#include "banso/text/width.h"
#include "banso/text/wrap.h"
#include "banso/ui/box/list.h"
#include "banso/ui/frame.h"
#include "banso/ui/term/draw.h"
#include "banso/work/fill/left.h"
#include "banso/work/fill/said.h"
#include "banso/work/people/people.h"
#include "overview.h"

enum { ASK_NAME = 1 };

/* All fields of a sheet on one screen: what is there, what is not. Behind them stands the step that
 * leads on: to whom comes next, or to whose name is typed, for a pile of sheets has an order of its
 * own. */
struct overview {
	struct screen base;
	struct arena *arena;
	struct place sheet;
	const char *session; /* through which it was reached */
	const struct form *form;
	enum command step;    /* that leads on */
	const char *person;   /* to whose sheet, by id; "": as `step` says */
	struct sought sought; /* their name */
	int question;
	size_t *fields; /* visible ones: indices into the form */
	size_t count;   /* of these; the item behind them is the step */
	struct list list;
};

static struct app *app_of(const struct overview *own)
{
	return own->base.app;
}

static const struct sheet *sheet_of(const struct overview *own)
{
	return course_sheet(
		app_of(own)->course, own->sheet.session, own->sheet.form, own->sheet.respondent);
}

/* Those that are visible now; the focus goes to one of them. */
static void list_fields(struct overview *own, size_t focus)
{
	size_t count = 0;

	for (size_t i = 0; i < own->form->field_count; i++) {
		if (!field_is_visible(own->form, &own->form->fields[i], sheet_of(own)))
			continue;
		if (i <= focus)
			own->list.focus = count;
		own->fields[count++] = i;
	}
	own->count = count;
	list_resize(&own->list, count + 1);
	if (focus == own->form->field_count)
		own->list.focus = count;
}

static bool is_on_step(const struct overview *own)
{
	return own->list.focus == own->count;
}

static enum command step_of(const struct overview *own)
{
	return *own->person ? DO_NEXT_PERSON : own->step;
}

/* The sheet below says whose it is. */
static void overview_face(struct screen *screen, struct face *face)
{
	const struct overview *own = (const struct overview *)screen;
	struct progress progress = progress_of(app_of(own)->course, own->form, sheet_of(own));

	face->at = is_on_step(own) ? own->count : own->list.focus + 1;
	face->of = own->count;
	if (!is_on_step(own))
		buf_puts(&face->sentence, _("直す項目を選びます。"));
	else if (progress.answered == progress.fields)
		buf_printf(&face->sentence, _("%d項目すべて書きました。"), progress.fields);
	else if (progress.answered == 0)
		buf_puts(&face->sentence, _("まだ書いていません。あとで書くこともできます。"));
	else
		buf_printf(&face->sentence, _("%d項目を書きました。空いていても、かまいません。"),
			progress.answered);
	buf_printf(&face->more, _("項目の一覧  %s  "),
		flow_uses(app_of(own)->course, own->form->id) ? progress_word(progress.state)
							      : _("使わない"));
	progress_put_fields(&face->more, &progress);
	face->chip = is_on_step(own) ? step_of(own) : DO_EDIT;
}

/* What can be said of the sheet now: nothing of one that is complete by itself. */
static enum command said_of(const struct overview *own)
{
	struct progress progress = progress_of(app_of(own)->course, own->form, sheet_of(own));

	if (progress.is_said)
		return DO_UNSAY_DONE;
	return progress.state == SHEET_DONE || progress.state == SHEET_UNTOUCHED ? DO_NONE
										 : DO_SAY_DONE;
}

static const enum command *overview_commands(const struct screen *screen)
{
	static enum command commands[4];
	const struct overview *own = (const struct overview *)screen;
	size_t count = 0;

	commands[count++] = is_on_step(own) ? step_of(own) : DO_EDIT;
	if (own->form->per == PER_RESPONDENT)
		commands[count++] = DO_SEEK;
	commands[count++] = said_of(own);
	commands[count] = DO_NONE;
	return commands;
}

static void put_answer(struct buf *out, const struct overview *own, const struct field *field)
{
	const struct course *course = app_of(own)->course;
	const struct value *value = sheet_value(sheet_of(own), field->id, "", "");
	struct options options = course_options(course, field);

	if (field->type == FIELD_TABLE) {
		size_t count = rows_count_written(sheet_of(own), field);

		if (count)
			buf_printf(out, _("%zu行"), count);
	} else if (value_is_answer(value)) {
		answer_put(out, field, options, value->text);
		buf_puts(out, field->unit);
		if (*value->reason)
			buf_printf(out, _("（理由: %s）"), value->reason);
	} else if (value && *value->reason) {
		buf_printf(out, _("（空欄: %s）"), value->reason);
	} else {
		prefill_put(out, course, field, &own->sheet, own->session, moment_today());
	}
}

/* A field nobody has to fill is never shown as a fault: what is blank is seen. */
static void put_sign(struct buf *out, const struct overview *own, const struct field *field)
{
	const struct value *value = sheet_value(sheet_of(own), field->id, "", "");
	struct place place = own->sheet;

	place.field = field->id;
	if (left_draft_at(app_of(own)->store, &place))
		buf_puts(out, _("（書きかけ）"));
	else if (field_is_answered(field, sheet_of(own)) && value &&
		 answer_check(field, course_options(app_of(own)->course, field), value->text,
			 NULL) != RULE_FINE)
		buf_puts(out, _("! 要確認  "));
}

enum { NUMBER_COL = 3, LABEL_COL = 6, LABEL_MOST_COLS = 28, NARROW_LABEL_COLS = 14 };

/* On a narrow screen the ends of labels tell them apart: their room is not for a mark that the
 * field itself has. */
static void put_label(struct buf *out, const struct overview *own, size_t item, int cols)
{
	const struct field *field = &own->form->fields[own->fields[item]];

	buf_puts(out, field->label);
	if (cols >= FRAME_WIDE_COLS && field_is_ours(own->form, field))
		buf_puts(out, _("（案）"));
}

static int label_cols(const struct overview *own, int cols)
{
	int most = cols >= FRAME_WIDE_COLS ? LABEL_MOST_COLS : NARROW_LABEL_COLS, widest = 0;

	for (size_t i = 0; i < own->count; i++) {
		struct buf label = {0};

		put_label(&label, own, i, cols);
		if (width_text(buf_text(&label)) > widest)
			widest = width_text(buf_text(&label));
		buf_free(&label);
	}
	return widest < most ? widest : most;
}

/* How an item stands there. */
struct item_view {
	const char *label, *answer;
	int rows;
};

/* Its lines go on behind each other: rows are for words. */
static const char *one_line(struct arena *arena, const char *text)
{
	char *line = arena_strdup(arena, text);
	size_t end = strlen(line);

	for (char *at = line; (at = strchr(at, '\n'));)
		*at = ' ';
	while (end && line[end - 1] == ' ')
		line[--end] = '\0';
	return line;
}

static struct item_view view_item(
	const struct overview *own, size_t item, struct arena *arena, int labels, int cols)
{
	const struct field *field = &own->form->fields[own->fields[item]];
	struct buf label = {0}, answer = {0};
	struct item_view view;
	int label_rows;

	put_label(&label, own, item, cols);
	view.label = arena_strdup(arena, buf_text(&label));
	buf_free(&label);
	put_sign(&answer, own, field);
	put_answer(&answer, own, field);
	view.answer = one_line(arena, buf_text(&answer));
	buf_free(&answer);
	view.rows = wrap_count(view.answer, cols - LABEL_COL - labels - 3);
	label_rows = wrap_count(view.label, labels);
	if (label_rows > view.rows)
		view.rows = label_rows;
	return view;
}

static void draw_field(const struct overview *own, size_t item, const struct item_view *view,
	int rows, int row, int labels, int cols)
{
	int text_col = LABEL_COL + labels + 2;
	struct buf number = {0};

	buf_printf(&number, "%2zu", item + 1);
	list_mark(&own->list, item, row, 1);
	draw_text(row, NUMBER_COL, 2, ROLE_TEXT, buf_text(&number));
	draw_wrapped(row, LABEL_COL, labels, rows, item == own->list.focus ? ROLE_FIRST : ROLE_TEXT,
		view->label);
	draw_wrapped(row, text_col, cols - text_col - 1, rows, ROLE_TEXT, view->answer);
	buf_free(&number);
}

static void draw_step(const struct overview *own, int row, int cols)
{
	struct participant person;
	struct buf line = {0};

	if (*own->person && course_participant(app_of(own)->course, own->person, &person))
		buf_printf(&line, _("これでよい。%sさんへ"), person.name);
	else
		buf_printf(&line, _("これでよい。%s"), _(command_info(own->step)->label));
	list_mark(&own->list, own->count, row, 1);
	draw_short(row, NUMBER_COL, cols - NUMBER_COL - 1, is_on_step(own) ? ROLE_FIRST : ROLE_TEXT,
		buf_text(&line));
	buf_free(&line);
}

/* Answers are whole as far as there are rows: this is where a sheet is read once more. */
static void overview_draw(struct screen *screen, int top, int rows, int cols)
{
	struct overview *own = (struct overview *)screen;
	struct arena *scratch = arena_new();
	struct item_view *views = ARENA_ARRAY(scratch, struct item_view, own->list.count);
	int *shares = ARENA_ARRAY(scratch, int, own->list.count);
	bool has_gap = rows > (int)own->list.count;
	int labels, row = top;

	if (cols > FRAME_TEXT_COLS)
		cols = FRAME_TEXT_COLS;
	labels = label_cols(own, cols);
	for (size_t i = 0; i < own->count; i++) {
		views[i] = view_item(own, i, scratch, labels, cols);
		shares[i] = views[i].rows;
	}
	shares[own->count] = 1;
	list_share(shares, own->list.count, rows - has_gap);
	list_fit(&own->list, rows);
	for (size_t i = own->list.top; i < own->count && list_row(&own->list, i) >= 0; i++) {
		draw_field(own, i, &views[i], shares[i], row, labels, cols);
		row += shares[i];
	}
	if (list_row(&own->list, own->count) >= 0)
		draw_step(own, row + has_gap, cols);
	arena_free(scratch);
}

/* --- beside it: what a row has no room for --- */

/* A row of a table as one reads it aloud: each column by its name, where something stands. */
static void put_row(
	struct side *side, const struct overview *own, const struct field *field, const char *row)
{
	const struct course *course = app_of(own)->course;

	for (size_t i = 0; i < field->column_count; i++) {
		const struct field *column = &field->columns[i];
		const struct value *value = sheet_value(sheet_of(own), field->id, row, column->id);
		struct buf answer = {0};

		if (value_is_answer(value)) {
			answer_put(&answer, column, course_options(course, column), value->text);
			buf_puts(&answer, column->unit);
		} else if (i == 0 && words_have(field->rows, row)) {
			buf_puts(&answer, row);
		}
		if (answer.size_bytes)
			side_item(side, column->label, buf_text(&answer));
		buf_free(&answer);
	}
}

static void put_table(struct side *side, const struct overview *own, const struct field *field)
{
	struct arena *scratch = arena_new();
	struct words rows = course_rows(sheet_of(own), field, field->id, scratch);

	for (size_t i = 0; i < rows.count; i++) {
		if (!rows_is_written(sheet_of(own), field, rows.items[i]))
			continue;
		side_head(side, arena_printf(scratch, _("%zu行め"), i + 1));
		put_row(side, own, field, rows.items[i]);
	}
	arena_free(scratch);
}

static void overview_beside(struct screen *screen, struct side *side)
{
	const struct overview *own = (const struct overview *)screen;
	const struct field *field;
	struct buf answer = {0};

	if (is_on_step(own))
		return;
	field = &own->form->fields[own->fields[own->list.focus]];
	side_head(side, field->label);
	if (field->type == FIELD_TABLE) {
		put_table(side, own, field);
		return;
	}
	put_sign(&answer, own, field);
	put_answer(&answer, own, field);
	side_text(side, answer.size_bytes ? buf_text(&answer) : _("まだ書いていません。"));
	buf_free(&answer);
}

/* --- whose name is typed --- */

static bool overview_open_text(struct screen *screen)
{
	struct overview *own = (struct overview *)screen;

	if (own->form->per != PER_RESPONDENT)
		return false;
	sought_open(&own->sought);
	return true;
}

static bool overview_takes_text(const struct screen *screen)
{
	return ((const struct overview *)screen)->sought.is_open;
}

static size_t index_of(const struct participants *people, const char *id)
{
	size_t at = 0;

	while (at < people->count && strcmp(people->items[at].id, id) != 0)
		at++;
	return at;
}

/* The next one behind a position who is called so, but for whose sheet this is; the count for
 * nobody. */
static size_t next_called(const struct overview *own, const struct participants *people,
	const char *name, size_t from)
{
	size_t here = index_of(people, own->sheet.respondent);
	size_t at = people_seek(people, name, from);

	if (at == here)
		at = people_seek(people, name, at);
	return at == here ? people->count : at;
}

static void refuse_name(struct overview *own, const struct participants *people, const char *name)
{
	size_t here = index_of(people, own->sheet.respondent);

	if (here < people->count && people_seek(people, name, here) == here)
		screen_refuse(&own->base, _("いま開いているのが、%sさんの分です。"),
			people->items[here].name);
	else
		screen_refuse(&own->base, _("「%s」で始まる人はいません。"), name);
}

/* Whoever types the name of two people once more comes to the other one. True if nobody else can be
 * meant. */
static bool seek(struct overview *own, const char *name)
{
	const char *from = *own->person ? own->person : own->sheet.respondent;
	struct arena *scratch = arena_new();
	struct participants people =
		session_respondents(app_of(own)->course, own->session, own->form, scratch);
	size_t at = next_called(own, &people, name, index_of(&people, from));
	bool is_alone = at < people.count && next_called(own, &people, name, at) == at;

	if (at == people.count) {
		refuse_name(own, &people, name);
	} else {
		own->person = arena_strdup(own->arena, people.items[at].id);
		own->list.focus = own->count;
		if (!is_alone)
			screen_say(&own->base,
				_("「%s」で始まる人は、ほかにもいます。もう一度打つと、次の人になります。"),
				name);
	}
	arena_free(scratch);
	return is_alone;
}

static struct outcome lead_on(const struct overview *own)
{
	return app_pop(own->question, (int)own->form->field_count, own->person);
}

static struct outcome ask_name(struct overview *own)
{
	return app_push(prompt_new(app_of(own), ASK_NAME,
		(struct prompt_words){.title = _("名前"),
			.asks = _("だれの分へ進みますか。"),
			.text = _("名前のはじめを打ちます。")},
		"", NULL));
}

static struct outcome overview_answered(struct screen *screen, const struct reply *reply)
{
	struct overview *own = (struct overview *)screen;

	if (reply->question != ASK_NAME || reply->choice < 0 || utf8_is_unseen(reply->text))
		return OUTCOME(STAY);
	return seek(own, reply->text) ? lead_on(own) : OUTCOME(STAY);
}

/* --- keys --- */

static struct outcome say_done(struct overview *own, bool is_done)
{
	struct app *app = app_of(own);
	struct err err;

	if (!said_done(app->store, app->course, &own->sheet, is_done, &err))
		screen_refuse(&own->base, "%s", err.text);
	else
		screen_say(&own->base, "%s",
			is_done ? _("完了にしました。o で取り消せます。")
				: _("完了を取り消しました。"));
	return OUTCOME(STAY);
}

static struct outcome overview_key(
	struct screen *screen, const struct key *key, enum command command)
{
	struct overview *own = (struct overview *)screen;

	if (own->sought.is_open) {
		if (sought_key(&own->sought, key))
			seek(own, buf_text(&own->sought.text));
		return OUTCOME(STAY);
	}
	if (command == DO_SEEK)
		return ask_name(own);
	if (command == DO_SAY_DONE || command == DO_UNSAY_DONE)
		return say_done(own, command == DO_SAY_DONE);
	if (command == DO_EDIT)
		return app_pop(own->question, (int)own->fields[own->list.focus], "");
	if (command == step_of(own))
		return lead_on(own);
	if (command == DO_BACK)
		return app_pop(own->question, -1, "");
	return OUTCOME(list_key(&own->list, key) ? STAY : IGNORED);
}

static void overview_changed(struct screen *screen)
{
	struct overview *own = (struct overview *)screen;
	struct participant person;

	if (!course_participant(app_of(own)->course, own->person, &person))
		own->person = "";
	list_fields(own, is_on_step(own) ? own->form->field_count : own->fields[own->list.focus]);
}

static void overview_leave(struct screen *screen)
{
	struct overview *own = (struct overview *)screen;

	sought_free(&own->sought);
	arena_free(own->arena);
}

static const struct screen_ops overview_ops = {
	.name = "overview",
	.size_bytes = sizeof(struct overview),
	.face = overview_face,
	.commands = overview_commands,
	.takes_text = overview_takes_text,
	.open_text = overview_open_text,
	.draw = overview_draw,
	.beside = overview_beside,
	.key = overview_key,
	.answered = overview_answered,
	.changed = overview_changed,
	.leave = overview_leave,
};

static enum command step_to(const struct next_thing *next, const struct form *form)
{
	if (next->kind == NEXT_NOTHING)
		return DO_TO_SESSION;
	return next->form == form ? DO_NEXT_PERSON : DO_NEXT_FORM;
}

struct screen *overview_new(struct app *app, const struct place *via, const char *field,
	const struct next_thing *next, int question)
{
	struct overview *own = (struct overview *)screen_new(&overview_ops, app);
	size_t focus = 0;

	own->arena = arena_new();
	own->sheet = place_copy(own->arena, via);
	own->session = own->sheet.session;
	own->sheet = where_value_place(app->course, &own->sheet);
	own->sheet.field = "";
	own->form = course_form(app->course, via->form);
	own->step = step_to(next, own->form);
	own->person = "";
	own->question = question;
	own->fields = ARENA_ARRAY(own->arena, size_t, own->form->field_count);
	while (field && focus < own->form->field_count &&
		strcmp(own->form->fields[focus].id, field) != 0)
		focus++;
	list_fields(own, field ? focus : own->form->field_count);
	return &own->base;
}
