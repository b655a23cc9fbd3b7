/* 帳票: a sheet, a field at a time. */
#include <stdio.h>
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/clock.h"
#include "banso/base/i18n.h"
#include "banso/model/answer.h"
#include "banso/model/flow.h"
#include "banso/model/own.h"
#include "banso/model/progress.h"
#include "banso/model/rows.h"
#include "banso/model/session/where.h"
#include "banso/model/year.h"
#include "banso/screen/fill/form/form_screen.h"
#include "banso/screen/fill/screens.h"
#include "banso/work/fill/left.h"
#include "overview.h"
#include "sheet_view.h"

enum { ASK_FIELD = 1 };

struct sheet_screen {
	struct form_screen screen;
	struct arena *arena;
	struct place via;   /* through the session that it was reached from */
	struct place sheet; /* where its values are kept */
	const struct form *form;
	const struct session *session;
	struct rows_box table; /* open where the focused field is one */
	struct rows_box above; /* the one that the focused field speaks of, if it does */
	struct rows_undo undo; /* of all tables of the sheet */
	bool is_gone; /* whose sheet it is was taken out of the list; that was told, or known */
};

static struct app *app_of(const struct sheet_screen *own)
{
	return own->screen.base.app;
}

static const struct sheet *sheet_of(const struct sheet_screen *own)
{
	return course_sheet(
		app_of(own)->course, own->sheet.session, own->sheet.form, own->sheet.respondent);
}

static const struct form_item *item_of(const struct sheet_screen *own)
{
	return &own->screen.form.items[own->screen.form.focus];
}

static const struct field *field_of(const struct sheet_screen *own)
{
	return item_of(own)->field;
}

/* --- what is said of the field --- */

/* What was kept last in the field, or anywhere in its table. */
static const struct value *kept_in(const struct sheet_screen *own)
{
	return entry_is_open(&item_of(own)->entry)
		       ? sheet_value(sheet_of(own), field_of(own)->id, "", "")
		       : rows_last_kept(sheet_of(own), field_of(own)->id);
}

static const char *reason_of(const struct sheet_screen *own)
{
	return sheet_view_reason(sheet_of(own), field_of(own), &item_of(own)->entry);
}

/* --- from field to field --- */

/* Of one that was refused, why: the next letter replaces it. */
static void tell_of_draft(struct sheet_screen *own)
{
	const struct entry *entry = &item_of(own)->entry;
	struct err why;

	if (!entry->datum.has_draft)
		return;
	if (entry_is_refused(entry, &why))
		screen_refuse(&own->screen.base, "%s", why.text);
	else
		screen_say(
			&own->screen.base, "%s", _("書きかけが残っていました。続きから書けます。"));
}

/* What there is beside the field itself, which the form has opened. */
static void show_field(struct sheet_screen *own)
{
	struct place stood = own->via;

	stood.row = stood.column = "";
	stood.field = field_of(own)->id;
	left_stand(app_of(own)->store, &stood);
	rows_close(&own->table);
	rows_close(&own->above);
	if (*field_of(own)->shows && !scenario_shows_elsewhere(field_of(own)->shows))
		rows_open(&own->above, app_of(own), &own->sheet,
			form_field(own->form, field_of(own)->shows), &own->undo);
	if (field_of(own)->type == FIELD_TABLE)
		rows_open(&own->table, app_of(own), &own->sheet, field_of(own), &own->undo);
	own->screen.base.wants_draw = true;
	form_screen_say_anew(&own->screen.base);
	tell_of_draft(own);
}

static void open_field(struct sheet_screen *own, size_t field)
{
	form_open(&own->screen.form, field);
	show_field(own);
}

/* The first field that nobody has answered, that nothing answers by itself and of which nobody said
 * why it is blank. */
static size_t first_open_field(const struct sheet_screen *own)
{
	for (size_t i = 0; i < own->form->field_count; i++) {
		const struct field *field = &own->form->fields[i];
		const struct value *value = sheet_value(sheet_of(own), field->id, "", "");

		if (form_shows(&own->screen.form, i) && field->prefill == PREFILL_NONE &&
			!field_is_answered(field, sheet_of(own)) && !(value && *value->reason))
			return i;
	}
	return 0;
}

static size_t field_index(const struct sheet_screen *own, const char *id)
{
	for (size_t i = 0; i < own->form->field_count; i++)
		if (strcmp(own->form->fields[i].id, id) == 0)
			return i;
	return own->form->field_count;
}

/* Of somebody who is in the list no more. */
static bool is_of_nobody(const struct sheet_screen *own)
{
	struct participant person;

	return own->form->per == PER_RESPONDENT &&
	       !course_participant(app_of(own)->course, own->sheet.respondent, &person);
}

/* A place may name a row, and a column in it: then that row is opened. */
static struct outcome sheet_enter(struct screen *screen)
{
	struct sheet_screen *own = (struct sheet_screen *)screen;
	struct place wanted = own->via, stood;
	size_t at = field_index(own, own->via.field);

	if (at == own->form->field_count &&
		left_stood(app_of(own)->store, own->arena, own->via.engagement, &own->via, &stood))
		at = field_index(own, stood.field);
	if (at == own->form->field_count || !form_shows(&own->screen.form, at))
		at = first_open_field(own);
	own->via.field = own->via.row = own->via.column = "";
	own->is_gone = is_of_nobody(own);
	open_field(own, at);
	if (rows_is_open(&own->table) && rows_focus(&own->table, wanted.row))
		return rows_go(&own->table, wanted.column);
	return OUTCOME(STAY);
}

/* --- drawing --- */

/* Which of the fields that are shown it is. */
static void put_position(const struct sheet_screen *own, struct face *face)
{
	struct participant person;

	for (size_t i = 0; i < own->form->field_count; i++) {
		face->of += form_shows(&own->screen.form, i);
		face->at += i <= own->screen.form.focus && form_shows(&own->screen.form, i);
	}
	if (own->form->per == PER_RESPONDENT &&
		course_person(app_of(own)->course, own->sheet.respondent, &person))
		buf_puts(&face->whose, person.name);
	else if (own->form->per == PER_ENGAGEMENT)
		buf_puts(&face->aside, _("支援先で1枚"));
}

/* What stands there by itself is not asked for, but looked over. */
static const char *question_of(const struct sheet_screen *own)
{
	if (!*field_of(own)->help && form_page_is_filled(&own->screen.form))
		return _("書いてあることを確かめてください。");
	return field_of(own)->help;
}

/* What was said elsewhere stands where it is asked about. */
static void put_shown(struct face *face, const struct sheet_screen *own)
{
	const struct course *course = app_of(own)->course;
	const struct field *field;
	const struct form *form = scenario_shown(course->scenario, field_of(own)->shows, &field);
	const struct sheet *sheet = form ? course_sheet(course, "", form->id, "") : NULL;
	const struct value *value = sheet ? sheet_value(sheet, field->id, "", "") : NULL;
	struct buf answer = {0}, line = {0};

	if (!value || !value_is_answer(value))
		return;
	answer_put(&answer, field, course_options(course, field), value->text);
	form_put_one_line(&line, buf_text(&answer));
	buf_printf(&face->context, "%s: %s", field->label, buf_text(&line));
	buf_free(&answer);
	buf_free(&line);
}

static void sheet_face(struct screen *screen, struct face *face)
{
	const struct sheet_screen *own = (const struct sheet_screen *)screen;
	size_t before = form_neighbour(&own->screen.form, -1);

	buf_puts(&face->town, course_own(app_of(own)->course, OWN_COURSE_NAME));
	buf_puts(&face->name, own->session->title);
	buf_puts(&face->form, own->form->title);
	face->is_ours = *own->form->reconstructed;
	put_position(own, face);
	if (rows_is_open(&own->table)) {
		face->chip = rows_chip(&own->table);
		sheet_view_put_table(face, &own->table, own->form);
	} else {
		face->chip = input_chip(item_of(own)->entry.input);
		sheet_view_put_question(face, question_of(own), field_of(own), own->form);
	}
	entry_put_guess(&face->context, &item_of(own)->entry);
	if (!face->context.size_bytes)
		put_shown(face, own);
	/* Elsewhere that stands below the box. */
	if (!face->context.size_bytes && form_is_page(&own->screen.form) &&
		input_is_fresh(item_of(own)->entry.input)) {
		input_put_hint(item_of(own)->entry.input, &face->context);
		face->is_hint = true;
	}
	if (!face->context.size_bytes && before < own->form->field_count &&
		strcmp(field_of(own)->shows, own->form->fields[before].id) != 0 &&
		!(form_is_page(&own->screen.form) && form_on_page(&own->screen.form, before))) {
		sheet_view_put_before(&face->context, app_of(own)->course, sheet_of(own),
			&own->sheet, own->via.session, &own->form->fields[before]);
		face->context_role = ROLE_QUIET;
	}
	entry_put_saved(face, app_of(own), &item_of(own)->entry, kept_in(own));
	if (rows_is_open(&own->table))
		rows_put_unkept(face, &own->table);
	entry_put_unused(face, app_of(own), &item_of(own)->place);
}

static const enum command *sheet_commands(const struct screen *screen)
{
	static const enum command typing[] = {DO_OVERVIEW, DO_REASON, DO_HISTORY, DO_PREVIOUS,
		DO_KEEP, DO_UNDO, DO_REDO, DO_NONE};
	static const enum command choosing[] = {
		DO_OVERVIEW, DO_REASON, DO_HISTORY, DO_PREVIOUS, DO_KEEP, DO_NONE};
	const struct sheet_screen *own = (const struct sheet_screen *)screen;

	if (rows_is_open(&own->table))
		return rows_commands(&own->table);
	return form_commands(&own->screen.form,
		input_takes_text(form_box(&own->screen.form)) ? typing : choosing);
}

/* Also to choose an option; but not into the list of a table. */
static bool sheet_takes_text(const struct screen *screen)
{
	return form_box(&((const struct sheet_screen *)screen)->screen.form) != NULL;
}

/* The field that speaks of the table in focus. */
static void put_next(const struct sheet_screen *own, struct sheet_view *view)
{
	size_t next = form_neighbour(&own->screen.form, 1);
	const struct field *field;
	const struct value *value;

	view->next = view->next_text = "";
	if (next == own->form->field_count || !view->table)
		return;
	field = &own->form->fields[next];
	if (strcmp(field->shows, field_of(own)->id) != 0 || field->type == FIELD_TABLE)
		return;
	value = sheet_value(sheet_of(own), field->id, "", "");
	view->next = field->label;
	view->next_text = value_is_answer(value) ? value->text : _("まだ書いていません。");
}

static void sheet_draw(struct screen *screen, int top, int rows, int cols)
{
	struct sheet_screen *own = (struct sheet_screen *)screen;
	struct form_body *form = &own->screen.form;
	struct sheet_view view = {
		.page = form_is_page(form) ? form : NULL,
		.entry = &item_of(own)->entry,
		.table = rows_is_open(&own->table) ? &own->table : NULL,
		.reason = reason_of(own),
		.above = rows_is_open(&own->above) ? &own->above : NULL,
	};

	put_next(own, &view);
	sheet_view_draw(&view, screen, top, rows, cols);
}

/* --- going on --- */

static struct next_thing next_of(const struct sheet_screen *own)
{
	return next_behind_sheet(
		app_of(own)->course, own->session, own->form, own->sheet.respondent);
}

/* `field` NULL: behind the last one. */
static struct screen *show_all(const struct sheet_screen *own, const char *field)
{
	struct next_thing next = next_of(own);

	return overview_new(app_of(own), &own->via, field, &next, ASK_FIELD);
}

/* As the review says, also whose name was typed there ("": nobody's). The same form of another
 * person has the same screens below; what else there is, they lead to. */
static struct outcome lead_on(const struct sheet_screen *own, const char *person)
{
	struct next_thing next = next_of(own);
	struct place place = own->via;

	if (*person) {
		place.respondent = person;
		return app_go_instead(GO_SHEET, &place);
	}
	if (next.kind == NEXT_NOTHING)
		return app_pop(SHEET_LEADS_ON, LEADS_BACK, "");
	if (next.form != own->form)
		return app_pop(SHEET_LEADS_ON, LEADS_TO_FORM, next.form->id);
	place.respondent = next.respondent;
	return app_go_instead(GO_SHEET, &place);
}

_Static_assert(
	(int)SHEET_LEADS_ON > (int)ENTRY_ASKS_READERS, "each question has a number of its own");

struct outcome sheet_leads_on(
	struct app *app, const char *session, const struct reply *reply, bool is_instead)
{
	struct outcome outcome = app_go_form(app, session, course_form(app->course, reply->text));

	outcome.kind = is_instead ? REPLACE : GO;
	return outcome;
}

/* The form is done with the field, and leads elsewhere. */
static struct outcome go_out(struct sheet_screen *own, const struct err *told)
{
	switch (own->screen.form.going) {
	case FORM_NEXT:
		return app_push(show_all(own, NULL));
	case FORM_ELSEWHERE:
		return app_push(show_all(own, field_of(own)->id));
	default:
		break;
	}
	if (*told->text && own->screen.base.below)
		screen_say(own->screen.base.below, "%s", told->text);
	return OUTCOME(POP);
}

/* As a key ended, or the answer to what it had asked; `left` was the field in focus. */
static struct outcome go_on(
	struct sheet_screen *own, size_t left, enum form_result result, const struct err *told)
{
	switch (result) {
	case FORM_ASKS:
		return app_push(form_question(&own->screen.form));
	case FORM_DONE:
		return go_out(own, told);
	case FORM_TYPED:
		form_screen_tell(&own->screen.base, told);
		return OUTCOME(STAY);
	case FORM_STAYS:
		if (own->screen.form.focus != left)
			show_field(own);
		else
			form_screen_tell(&own->screen.base, told);
		return OUTCOME(STAY);
	case FORM_IGNORED:
		break;
	}
	return OUTCOME(IGNORED);
}

static struct outcome leave(struct sheet_screen *own, enum form_way way)
{
	struct form_body *form = &own->screen.form;
	size_t left = form->focus;
	struct err told;
	enum form_result result =
		form_passes_over(form, &told) ? FORM_STAYS : form_leave(form, way, &told);

	return go_on(own, left, result, &told);
}

static struct outcome ask_why(struct sheet_screen *own)
{
	const struct entry *entry = &item_of(own)->entry;
	const struct entry_why why = {
		.label = field_of(own)->label,
		.reason = reason_of(own),
		.is_blank = !entry_is_open(entry) || input_is(entry->input, ""),
	};

	own->screen.form.going = FORM_HERE;
	return app_push(entry_ask_why(app_of(own), &item_of(own)->place, &why));
}

static struct outcome show_past(struct sheet_screen *own)
{
	if (entry_is_open(&item_of(own)->entry))
		return form_past(&own->screen.form);
	return app_go(GO_HISTORY, &item_of(own)->place);
}

static struct outcome key_in_form(
	struct sheet_screen *own, const struct key *key, enum command command)
{
	struct form_body *form = &own->screen.form;
	size_t left = form->focus;
	struct err told;
	enum form_result result = form_key(form, key, command, &told);

	if (result == FORM_TYPED && input_undo_is_over(form_box(form)) && !*told.text)
		err_set(&told, "%s", _("これより前は F5（履歴）で見られます"));
	return go_on(own, left, result, &told);
}

static bool is_above_session(const struct sheet_screen *own)
{
	const struct screen *screen = own->screen.base.below;

	while (screen && strcmp(screen->ops->name, "session") != 0)
		screen = screen->below;
	return screen != NULL;
}

static void tell_of_rows(struct sheet_screen *own, const struct err *say)
{
	if (*say->text && own->table.refuses)
		screen_refuse(&own->screen.base, "%s", say->text);
	else if (*say->text)
		screen_say(&own->screen.base, "%s", say->text);
}

static struct outcome row_key(struct sheet_screen *own, const struct key *key, enum command command)
{
	struct outcome outcome = OUTCOME(IGNORED);
	struct err say;

	if (!rows_is_open(&own->table))
		return outcome;
	if (rows_does_at_once(command) && screen_refuse_lost_aim(&own->screen.base))
		return OUTCOME(STAY);
	outcome = rows_key(&own->table, key, command, &say);
	tell_of_rows(own, &say);
	/* What hindered it, a row that a colleague added perhaps, came onto the screen by that. */
	if (rows_does_at_once(command) && own->table.refuses)
		screen_lose_aim(&own->screen.base);
	return outcome;
}

static struct outcome sheet_key(struct screen *screen, const struct key *key, enum command command)
{
	struct sheet_screen *own = (struct sheet_screen *)screen;
	struct outcome outcome = row_key(own, key, command);

	if (outcome.kind != IGNORED)
		return outcome;
	switch (command) {
	case DO_OVERVIEW:
		return leave(own, FORM_ELSEWHERE);
	case DO_BACK:
		return leave(own, FORM_OUT);
	case DO_REASON:
		return ask_why(own);
	case DO_UNDO:
		return key_in_form(own, &(struct key){.code = K_CTRL_Z}, DO_NONE);
	case DO_REDO:
		return key_in_form(own, &(struct key){.code = K_CTRL('y')}, DO_NONE);
	case DO_HISTORY:
		return show_past(own);
	default:
		break;
	}
	outcome = key_in_form(own, key, command);
	if (outcome.kind != IGNORED || key->code != K_F(8) || !is_above_session(own))
		return outcome;
	screen_refuse(screen, "%s", _("進行へは Esc で戻ってから F8"));
	return OUTCOME(STAY);
}

static struct outcome keep_table_reason(struct sheet_screen *own, const struct reply *reply)
{
	struct err say;

	if (reply->choice >= 0) {
		rows_keep_reason(&own->table, reply->text, &say);
		tell_of_rows(own, &say);
	}
	rows_refresh(&own->table);
	return OUTCOME(STAY);
}

static struct outcome sheet_answered(struct screen *screen, const struct reply *reply)
{
	struct sheet_screen *own = (struct sheet_screen *)screen;
	size_t left = own->screen.form.focus;
	enum form_result result;
	struct err told;

	if (reply->question == ENTRY_ASKS_REASON && rows_is_open(&own->table))
		return keep_table_reason(own, reply);
	if (form_answered(&own->screen.form, reply, &result, &told))
		return go_on(own, left, result, &told);
	if (reply->question == ASK_FIELD && reply->choice == (int)own->form->field_count)
		return lead_on(own, reply->text);
	if (reply->question == ASK_FIELD && reply->choice >= 0)
		open_field(own, (size_t)reply->choice);
	return OUTCOME(STAY);
}

/* --- time, others, the end --- */

static void sheet_changed(struct screen *screen)
{
	struct sheet_screen *own = (struct sheet_screen *)screen;
	bool was_gone = own->is_gone;

	own->is_gone = is_of_nobody(own);
	if (own->is_gone && !was_gone)
		screen_say(screen, "%s",
			_("この参加者は一覧から外されました。書いたものは残り、一覧の u で戻せます。"));
	if (rows_is_open(&own->table))
		rows_refresh(&own->table);
	if (rows_is_open(&own->above))
		rows_refresh(&own->above);
	form_screen_changed(screen);
}

static void sheet_aims(const struct screen *screen, struct aims *out)
{
	const struct sheet_screen *own = (const struct sheet_screen *)screen;

	if (rows_is_open(&own->table))
		rows_add_aims(&own->table, out);
}

static void sheet_back(struct screen *screen)
{
	struct sheet_screen *own = (struct sheet_screen *)screen;

	if (rows_is_open(&own->table))
		rows_come_back(&own->table);
	sheet_changed(screen);
}

static bool sheet_save(struct screen *screen)
{
	struct sheet_screen *own = (struct sheet_screen *)screen;

	if (rows_is_open(&own->table))
		rows_come_back(&own->table);
	return form_screen_save(screen);
}

static void sheet_leave(struct screen *screen)
{
	struct sheet_screen *own = (struct sheet_screen *)screen;

	rows_close(&own->table);
	rows_close(&own->above);
	form_screen_leave(screen);
	arena_free(own->arena);
}

static const char *sheet_legend(const struct screen *screen)
{
	const struct sheet_screen *own = (const struct sheet_screen *)screen;

	return sheet_view_legend(field_of(own), own->form);
}

static const struct screen_ops sheet_ops = {
	.name = "sheet",
	.size_bytes = sizeof(struct sheet_screen),
	.face = sheet_face,
	.commands = sheet_commands,
	.legend = sheet_legend,
	.takes_text = sheet_takes_text,
	.box = form_screen_box,
	.here = form_screen_here,
	.enter = sheet_enter,
	.draw = sheet_draw,
	.key = sheet_key,
	.answered = sheet_answered,
	.tick = form_screen_tick,
	.changed = sheet_changed,
	.aims = sheet_aims,
	.aim_words = N_("いま、ほかの人がここを変えました。見て、もう一度押してください。"),
	.back = sheet_back,
	.waits = form_screen_waits,
	.save = sheet_save,
	.leave = sheet_leave,
};

static void add_fields(struct sheet_screen *own)
{
	struct place place = own->sheet;

	form_begin(&own->screen.form, app_of(own), FORM_SINGLE);
	own->screen.form.session = own->via.session;
	for (size_t i = 0; i < own->form->field_count; i++) {
		const struct field *field = &own->form->fields[i];

		place.field = field->id;
		form_add(&own->screen.form, field->label, field->help, &place, field);
	}
}

struct screen *sheet_new(struct app *app, const struct place *place)
{
	struct sheet_screen *own = (struct sheet_screen *)screen_new(&sheet_ops, app);

	own->arena = arena_new();
	own->via = place_copy(own->arena, place);
	own->sheet = where_value_place(app->course, &own->via);
	own->sheet.field = own->sheet.row = own->sheet.column = "";
	own->form = course_form(app->course, own->via.form);
	own->session = course_session(app->course, own->via.session);
	own->undo.arena = own->arena;
	add_fields(own);
	return &own->screen.base;
}
