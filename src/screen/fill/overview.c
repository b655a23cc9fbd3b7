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
#include "banso/screen/fill/form/form.h"
#include "banso/screen/fill/form/prompt.h"
#include "banso/screen/fill/form/sought.h"
#include "banso/screen/frame/read_whole.h"
#include "banso/text/date/moment.h"
#include "banso/text/fold.h"
#include "banso/text/width.h"
#include "banso/text/wrap.h"
#include "banso/ui/box/list.h"
#include "banso/ui/frame.h"
#include "banso/ui/term/draw.h"
#include "banso/work/fill/left.h"
#include "banso/work/fill/said.h"
#include "banso/work/people/people.h"
#include "overview.h"
#include "overview_view.h"

/* READ_TO_QUOTE: what others are going to read again is read to its end first. */
enum { ASK_NAME = 1, READ_TO_QUOTE };

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
	const char *first;    /* to whose sheet of the next form, by id; "": nobody's */
	const char *person;   /* to whose sheet, by id; "": as `step` says */
	struct sought sought; /* their name */
	int question;
	size_t *fields;  /* visible ones: indices into the form */
	size_t count;    /* of these; the item behind them is the step */
	bool *has_draft; /* of each field of the form */
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
		if (!field_is_visible(
			    app_of(own)->course, own->form, &own->form->fields[i], sheet_of(own)))
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

static void look_for_drafts(struct overview *own)
{
	struct arena *scratch = arena_new();
	struct drafts drafts = left_drafts_in(app_of(own)->store, scratch, &own->sheet);

	for (size_t i = 0; i < own->form->field_count; i++) {
		own->has_draft[i] = false;
		for (size_t k = 0; k < drafts.count; k++)
			if (strcmp(drafts.items[k].place.field, own->form->fields[i].id) == 0)
				own->has_draft[i] = true;
	}
	arena_free(scratch);
}

static struct review review_of(const struct overview *own)
{
	return (struct review){.app = app_of(own),
		.place = &own->sheet,
		.session = own->session,
		.form = own->form,
		.fields = own->fields,
		.count = own->count,
		.has_draft = own->has_draft,
		.list = &((struct overview *)own)->list};
}

static bool is_on_step(const struct overview *own)
{
	return own->list.focus == own->count;
}

static enum command step_of(const struct overview *own)
{
	return *own->person ? DO_NEXT_PERSON : own->step;
}

/* From anywhere in the list. */
static enum command way_to_step(const struct overview *own)
{
	switch (step_of(own)) {
	case DO_NEXT_PERSON:
		return DO_ON_TO_PERSON;
	case DO_NEXT_FORM:
		return DO_ON_TO_FORM;
	default:
		return DO_ON_TO_SESSION;
	}
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

/* What can be said of the answer in focus: only a voice is quoted, where there is one. */
static enum command quoted_of(const struct overview *own)
{
	const struct field *field;

	if (is_on_step(own) || !own->form->voice)
		return DO_NONE;
	field = &own->form->fields[own->fields[own->list.focus]];
	if (!voice_is_asked(field) || !field_is_answered(field, sheet_of(own)))
		return DO_NONE;
	return voice_is_unquoted(sheet_of(own), field->id) ? DO_QUOTE : DO_UNQUOTE;
}

static const enum command *overview_commands(const struct screen *screen)
{
	static enum command commands[6];
	const struct overview *own = (const struct overview *)screen;
	size_t count = 0;

	commands[count++] = is_on_step(own) ? step_of(own) : DO_EDIT;
	if (!is_on_step(own))
		commands[count++] = way_to_step(own);
	if (own->form->per == PER_RESPONDENT)
		commands[count++] = DO_SEEK;
	commands[count] = quoted_of(own);
	count += commands[count] != DO_NONE;
	commands[count] = said_of(own);
	count += commands[count] != DO_NONE;
	commands[count] = DO_NONE;
	return commands;
}

static size_t count_drafts(const struct overview *own)
{
	size_t count = 0;

	for (size_t i = 0; i < own->form->field_count; i++)
		count += own->has_draft[i];
	return count;
}

static void put_sentence(struct buf *out, const struct overview *own)
{
	const struct course *course = app_of(own)->course;
	const struct progress progress = progress_of(course, own->form, sheet_of(own));
	size_t filled = progress.state == SHEET_UNTOUCHED ? 0 : (size_t)progress.answered;
	size_t drafts = count_drafts(own);

	if (!flow_uses(course, own->form->id))
		buf_puts(out, _("使わない帳票です。"));
	else if (progress.is_said)
		buf_puts(out, _("完了にしてあります。"));
	if (drafts)
		buf_printf(out, _("書きかけが%zuつあります。"), drafts);
	else if (filled == own->count && frame_is_split())
		buf_printf(out, _("%zu項目すべて書きました。"), filled);
	else if (filled == own->count)
		buf_puts(out, _("すべて書きました。"));
	else if (filled)
		buf_printf(out,
			frame_is_split() ? _("%zu項目を書きました。") : _("%zu項目を記入。"),
			filled);
	else
		buf_puts(out, frame_is_split() ? _("まだ書いていません。") : _("まだ空欄です。"));
	if (!drafts && filled && filled < own->count && frame_is_split())
		buf_puts(out, _("空いていても、かまいません。"));
}

/* The sheet below says whose it is. */
static void overview_face(struct screen *screen, struct face *face)
{
	const struct overview *own = (const struct overview *)screen;
	const struct review review = review_of(own);

	face->instead = _("見直し");
	face->is_filled = face->is_low = true;
	put_sentence(&face->sentence, own);
	if (frame_is_split())
		review_put_ours(&face->more, &review);
	face->chip = is_on_step(own) ? step_of(own) : way_to_step(own);
}

static void overview_draw(struct screen *screen, int top, int rows, int cols)
{
	const struct overview *own = (const struct overview *)screen;
	const struct review review = review_of(own);
	struct participant person;
	struct buf step = {0};

	if (*own->person && course_participant(app_of(own)->course, own->person, &person))
		buf_printf(&step, _("これでよい。%sさんへ"), person.name);
	else
		buf_printf(&step, _("これでよい。%s"), _(command_info(own->step)->label));
	if (!*own->person && course_participant(app_of(own)->course, own->first, &person))
		buf_printf(&step, _("（%sさんの分から）"), person.name);
	review_draw(&review, buf_text(&step), top, rows, cols);
	screen_tell_below(screen, list_below(review.list));
	buf_free(&step);
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
	const struct review review = review_of(own);
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
	review_put_sign(&answer, &review, field);
	review_put_answer(&answer, &review, field);
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
		sought_miss(&own->sought);
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

/* An answer, all of its cells, and whether it is quoted. */
static void put_aim(struct buf *out, const struct overview *own, const struct field *field)
{
	const struct sheet *sheet = sheet_of(own);

	buf_printf(out, "%s\n%d", field->id, voice_is_unquoted(sheet, field->id));
	for (size_t i = 0; sheet && i < sheet->value_count; i++) {
		const struct value *value = &sheet->values[i];

		if (strcmp(value->field, field->id) == 0)
			buf_printf(out, "\n%s %s %s\n%s", value->row, value->column, value->text,
				value->reason);
	}
}

static void say_unquoted(struct overview *own, bool is_unquoted)
{
	const struct field *field = &own->form->fields[own->fields[own->list.focus]];
	struct app *app = app_of(own);
	struct err err;

	if (!said_unquoted(app->store, app->course, &own->sheet, field->id, is_unquoted, &err)) {
		screen_refuse(&own->base, "%s", err.text);
		screen_lose_aim(&own->base);
	} else {
		screen_say(&own->base, "%s",
			is_unquoted ? _("この答えは、支援者用のほかには載りません。x で戻せます。")
				    : _("引用しないことを取り消しました。"));
	}
}

/* The list shows a few rows of an answer at the most. */
static struct outcome read_first(struct overview *own)
{
	const struct field *field = &own->form->fields[own->fields[own->list.focus]];
	const struct review review = review_of(own);
	struct buf text = {0}, about = {0};
	struct screen *asks;

	review_put_answer(&text, &review, field);
	put_aim(&about, own, field);
	asks = read_whole_new(app_of(own), READ_TO_QUOTE, DO_QUOTE,
		&(struct read_whole_words){
			_("また引用してよいですか。"), buf_text(&text), buf_text(&about)});
	buf_free(&text);
	buf_free(&about);
	return app_push(asks);
}

static struct outcome quote(struct overview *own, bool is_unquoted)
{
	if (screen_refuse_lost_aim(&own->base))
		return OUTCOME(STAY);
	if (!is_unquoted)
		return read_first(own);
	say_unquoted(own, true);
	return OUTCOME(STAY);
}

static void quote_as_read(struct overview *own, const char *read)
{
	struct buf now = {0};

	put_aim(&now, own, &own->form->fields[own->fields[own->list.focus]]);
	if (screen_is_as_told(&own->base, read, &now))
		say_unquoted(own, false);
}

static struct outcome overview_answered(struct screen *screen, const struct reply *reply)
{
	struct overview *own = (struct overview *)screen;

	if (reply->question == READ_TO_QUOTE && reply->choice == 0)
		quote_as_read(own, reply->text);
	if (reply->question != ASK_NAME || reply->choice < 0 || fold_is_blank(reply->text))
		return OUTCOME(STAY);
	buf_clear(&own->sought.text);
	buf_puts(&own->sought.text, reply->text);
	return seek(own, buf_text(&own->sought.text)) ? lead_on(own) : OUTCOME(STAY);
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

/* By its number, as an option is taken by it elsewhere. */
static struct outcome go_to(struct overview *own, size_t item)
{
	if (own->list.focus == item)
		screen_say(&own->base, _("いま%zu番にいます。"), item + 1);
	own->list.focus = item;
	return OUTCOME(STAY);
}

static struct outcome overview_key(
	struct screen *screen, const struct key *key, enum command command)
{
	struct overview *own = (struct overview *)screen;
	size_t digit = list_digit(&own->list, key);

	if (own->sought.is_open) {
		if (sought_key(&own->sought, key))
			seek(own, buf_text(&own->sought.text));
		return OUTCOME(STAY);
	}
	if (sought_refuses(&own->sought, key, screen))
		return OUTCOME(STAY);
	if (command == DO_SEEK)
		return ask_name(own);
	if (command == DO_SAY_DONE || command == DO_UNSAY_DONE)
		return say_done(own, command == DO_SAY_DONE);
	if (command == DO_UNQUOTE || command == DO_QUOTE)
		return quote(own, command == DO_UNQUOTE);
	if (command == DO_EDIT)
		return app_pop(own->question, (int)own->fields[own->list.focus], "");
	if (command == step_of(own) || command == way_to_step(own))
		return lead_on(own);
	if (command == DO_BACK)
		return app_pop(own->question, -1, "");
	if (digit < own->count)
		return go_to(own, digit);
	return OUTCOME(list_key(&own->list, key) ? STAY : IGNORED);
}

static void overview_changed(struct screen *screen)
{
	struct overview *own = (struct overview *)screen;
	struct participant person;

	if (!course_participant(app_of(own)->course, own->person, &person))
		own->person = "";
	look_for_drafts(own);
	list_fields(own, is_on_step(own) ? own->form->field_count : own->fields[own->list.focus]);
}

/* Only what somebody said is quoted, or not. */
static void overview_aims(const struct screen *screen, struct aims *out)
{
	const struct overview *own = (const struct overview *)screen;
	struct buf text = {0};

	for (size_t i = 0; own->form->voice && i < own->count; i++) {
		put_aim(&text, own, &own->form->fields[own->fields[i]]);
		aims_add(out, i == own->list.focus, &text);
	}
	buf_free(&text);
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
	.aims = overview_aims,
	.aim_words = N_("いま、ほかの人がここを変えました。見て、もう一度押してください。"),
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
	own->first = own->step == DO_NEXT_FORM ? arena_strdup(own->arena, next->respondent) : "";
	own->person = "";
	own->question = question;
	own->fields = ARENA_ARRAY(own->arena, size_t, own->form->field_count);
	own->has_draft = ARENA_ARRAY(own->arena, bool, own->form->field_count);
	look_for_drafts(own);
	while (field && focus < own->form->field_count &&
		strcmp(own->form->fields[focus].id, field) != 0)
		focus++;
	list_fields(own, field ? focus : own->form->field_count);
	return &own->base;
}
