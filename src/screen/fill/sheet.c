/* 帳票: a sheet, a field at a time. */
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/model/flow.h"
#include "banso/model/own.h"
#include "banso/model/progress.h"
#include "banso/model/where.h"
#include "banso/screen/fill/screens.h"
#include "banso/ui/draw.h"
#include "banso/work/fill/left.h"
#include "overview.h"
#include "sheet_field.h"
#include "sheet_view.h"

enum { ASK_FIELD = 1 };

/* Where one wanted to go when the field had to be kept first. */
enum going { GOING_NOWHERE, GOING_NEXT, GOING_PREVIOUS, GOING_OVERVIEW, GOING_BACK };

struct sheet_screen {
	struct screen base;
	struct arena *arena;
	struct place via;   /* through the session that it was reached from */
	struct place sheet; /* where its values are kept */
	const struct form *form;
	const struct session *session;
	size_t at; /* index of the field that is open: */
	struct sheet_field open;
	enum going going;
	bool is_gone; /* whose sheet it is was taken out of the list; that was told, or known */
};

static struct app *app_of(const struct sheet_screen *own)
{
	return own->base.app;
}

static const struct sheet *sheet_of(const struct sheet_screen *own)
{
	return course_sheet(
		app_of(own)->course, own->sheet.session, own->sheet.form, own->sheet.respondent);
}

static const struct field *field_of(const struct sheet_screen *own)
{
	return &own->form->fields[own->at];
}

static bool is_visible(const struct sheet_screen *own, size_t field)
{
	return field_is_visible(own->form, &own->form->fields[field], sheet_of(own));
}

/* --- from field to field --- */

static void open_field(struct sheet_screen *own, size_t field)
{
	struct place stood = own->via;

	own->at = field;
	stood.row = stood.column = "";
	stood.field = field_of(own)->id;
	left_stand(app_of(own)->store, &stood);
	sheet_field_open(&own->open, field_of(own));
}

/* The first field that nobody has answered, that nothing answers by itself and of which nobody said
 * why it is blank. */
static size_t first_open_field(const struct sheet_screen *own)
{
	for (size_t i = 0; i < own->form->field_count; i++) {
		const struct field *field = &own->form->fields[i];
		const struct value *value = sheet_value(sheet_of(own), field->id, "", "");

		if (is_visible(own, i) && field->prefill == PREFILL_NONE &&
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
	if (at == own->form->field_count || !is_visible(own, at))
		at = first_open_field(own);
	own->via.field = own->via.row = own->via.column = "";
	own->is_gone = is_of_nobody(own);
	open_field(own, at);
	if (rows_is_open(&own->open.table) && rows_focus(&own->open.table, wanted.row))
		return rows_go(&own->open.table, wanted.column);
	return OUTCOME(STAY);
}

/* --- drawing --- */

static void sheet_title(struct screen *screen, struct buf *left, struct buf *right)
{
	const struct sheet_screen *own = (const struct sheet_screen *)screen;
	struct participant person;
	size_t number = 0, count = 0;

	for (size_t i = 0; i < own->form->field_count; i++) {
		count += is_visible(own, i);
		number += i <= own->at && is_visible(own, i);
	}
	buf_printf(left, "%s  %s  %s%s", course_own(app_of(own)->course, OWN_COURSE_NAME),
		own->session->title, own->form->title, *own->form->reconstructed ? _(" ※案") : "");
	if (own->form->per == PER_RESPONDENT &&
		course_person(app_of(own)->course, own->sheet.respondent, &person))
		buf_puts(right, person.name);
	else if (own->form->per == PER_ENGAGEMENT)
		buf_puts(right, _("支援先で1枚"));
	buf_printf(right, "  %zu / %zu", number, count);
}

static const enum command *sheet_commands(const struct screen *screen)
{
	return sheet_field_commands(&((const struct sheet_screen *)screen)->open);
}

static bool sheet_takes_text(const struct screen *screen)
{
	return sheet_field_takes_text(&((const struct sheet_screen *)screen)->open);
}

static const struct input *sheet_box(const struct screen *screen)
{
	return ((const struct sheet_screen *)screen)->open.entry.input;
}

static const struct place *sheet_here(const struct screen *screen)
{
	const struct entry *entry = &((const struct sheet_screen *)screen)->open.entry;

	return entry_is_open(entry) ? &entry->datum.place : NULL;
}

static size_t neighbour(const struct sheet_screen *own, int by)
{
	size_t at = own->at;

	for (;;) {
		if (by < 0 ? at == 0 : at + 1 >= own->form->field_count)
			return own->form->field_count;
		at += (size_t)by;
		if (is_visible(own, at))
			return at;
	}
}

static void sheet_draw(struct screen *screen, int top, int rows, int cols)
{
	struct sheet_screen *own = (struct sheet_screen *)screen;
	size_t before = neighbour(own, -1);
	struct sheet_view view = {
		.course = app_of(own)->course,
		.sheet = sheet_of(own),
		.respondent = own->sheet.respondent,
		.field = field_of(own),
		.before = before < own->form->field_count ? &own->form->fields[before] : NULL,
		.input = own->open.entry.input,
		.table = rows_is_open(&own->open.table) ? &own->open.table : NULL,
		.status = own->open.status,
		.reason = sheet_field_reason(&own->open),
	};

	sheet_view_draw(&view, top, rows, cols);
}

/* --- going on --- */

static struct outcome go(struct sheet_screen *own, enum going going)
{
	size_t to;

	switch (going) {
	case GOING_NEXT:
	case GOING_PREVIOUS:
		to = neighbour(own, going == GOING_NEXT ? 1 : -1);
		if (to < own->form->field_count) {
			open_field(own, to);
			return OUTCOME(STAY);
		}
		if (going == GOING_PREVIOUS)
			return OUTCOME(STAY);
		return app_push(overview_new(app_of(own), &own->via, field_of(own)->id, ASK_FIELD,
			_("さいごの項目まで来ました。直すところを選ぶか、Esc で戻ります。")));
	case GOING_OVERVIEW:
		return app_push(
			overview_new(app_of(own), &own->via, field_of(own)->id, ASK_FIELD, ""));
	case GOING_BACK:
		return OUTCOME(POP);
	case GOING_NOWHERE:
		break;
	}
	return OUTCOME(STAY);
}

/* Shows what is to be told of the value that was just kept: beside the value, or on the screen
 * below when going back. True: stay on the field, so that it can be read. */
static bool tell(struct sheet_screen *own)
{
	const char *told = own->open.entry.datum.told;
	bool is_left = own->going == GOING_BACK;
	struct screen *screen = is_left ? own->base.below : &own->base;

	if (!*told || !screen)
		return false;
	screen_say(screen, "%s", told);
	return !is_left;
}

/* As it went with the field that was to be kept first. */
static struct outcome go_on(struct sheet_screen *own, enum entry_result result)
{
	switch (result) {
	case ENTRY_KEPT:
		if (tell(own))
			return OUTCOME(STAY);
		break;
	case ENTRY_SAME:
		break;
	case ENTRY_STAYS:
		return OUTCOME(STAY);
	case ENTRY_ASKS:
		return app_push(sheet_field_question(&own->open));
	}
	return go(own, own->going);
}

static struct outcome keep_and_go(struct sheet_screen *own, enum going going)
{
	own->going = going;
	if ((going == GOING_NEXT || going == GOING_PREVIOUS) &&
		input_forgot_enter(own->open.entry.input)) {
		screen_say(&own->base, "%s", _("選んでいません。Enter で決めます"));
		return OUTCOME(STAY);
	}
	if (going == GOING_NEXT)
		datum_accept(&own->open.entry.datum);
	return go_on(own, sheet_field_keep(&own->open, going != GOING_NOWHERE));
}

static struct outcome key_in_field(struct sheet_screen *own, const struct key *key)
{
	switch (sheet_field_key(&own->open, key)) {
	case INPUT_USED:
		return OUTCOME(STAY);
	case INPUT_NEXT:
		return keep_and_go(own, GOING_NEXT);
	case INPUT_IGNORED:
		break;
	}
	return OUTCOME(IGNORED);
}

static bool is_above_session(const struct sheet_screen *own)
{
	const struct screen *screen = own->base.below;

	while (screen && strcmp(screen->ops->name, "session") != 0)
		screen = screen->below;
	return screen != NULL;
}

static struct outcome sheet_key(struct screen *screen, const struct key *key, enum command command)
{
	struct sheet_screen *own = (struct sheet_screen *)screen;
	struct key meant = input_command_key(key, command);
	struct outcome outcome = sheet_field_row_key(&own->open, key, command);

	if (outcome.kind != IGNORED)
		return outcome;
	switch (command) {
	case DO_NEXT:
	case DO_SKIP:
		return keep_and_go(own, GOING_NEXT);
	case DO_PREVIOUS:
		return keep_and_go(own, GOING_PREVIOUS);
	case DO_OVERVIEW:
		return keep_and_go(own, GOING_OVERVIEW);
	case DO_KEEP:
		return keep_and_go(own, GOING_NOWHERE);
	case DO_BACK:
		return keep_and_go(own, GOING_BACK);
	case DO_REASON:
		own->going = GOING_NOWHERE;
		return app_push(sheet_field_ask_why(&own->open));
	case DO_UNDO:
		return key_in_field(own, &(struct key){.code = K_CTRL_Z});
	case DO_REDO:
		return key_in_field(own, &(struct key){.code = K_CTRL('y')});
	case DO_HISTORY:
		return sheet_field_past(&own->open);
	default:
		break;
	}
	outcome = key_in_field(own, &meant);
	if (outcome.kind == IGNORED && key->code == K_F(8) && is_above_session(own)) {
		screen_say(screen, "%s", _("進行へは Esc で戻ってから F8"));
		return OUTCOME(STAY);
	}
	if (outcome.kind == IGNORED && key->code == K_PAGE_DOWN)
		return keep_and_go(own, GOING_NEXT);
	if (outcome.kind == IGNORED && key->code == K_PAGE_UP)
		return keep_and_go(own, GOING_PREVIOUS);
	return outcome;
}

static struct outcome sheet_answered(struct screen *screen, const struct reply *reply)
{
	struct sheet_screen *own = (struct sheet_screen *)screen;
	enum entry_result result;

	if (sheet_field_answered(&own->open, reply, own->going != GOING_NOWHERE, &result))
		return go_on(own, result);
	if (reply->question == ASK_FIELD && reply->choice >= 0)
		open_field(own, (size_t)reply->choice);
	return OUTCOME(STAY);
}

/* --- time, others, the end --- */

static int64_t sheet_tick(struct screen *screen, int64_t now_ms)
{
	return sheet_field_tick(&((struct sheet_screen *)screen)->open, now_ms);
}

static void sheet_changed(struct screen *screen)
{
	struct sheet_screen *own = (struct sheet_screen *)screen;
	bool was_gone = own->is_gone;

	own->is_gone = is_of_nobody(own);
	if (own->is_gone && !was_gone)
		screen_say(screen, "%s",
			_("この参加者は一覧から外されました。書いたものは残り、一覧の u で戻せます。"));
	sheet_field_changed(&own->open);
}

static void sheet_back(struct screen *screen)
{
	sheet_field_back(&((struct sheet_screen *)screen)->open);
}

static bool sheet_save(struct screen *screen)
{
	return sheet_field_save(&((struct sheet_screen *)screen)->open);
}

static void sheet_leave(struct screen *screen)
{
	struct sheet_screen *own = (struct sheet_screen *)screen;

	sheet_field_close(&own->open);
	arena_free(own->arena);
}

static const struct screen_ops sheet_ops = {
	.name = "sheet",
	.size_bytes = sizeof(struct sheet_screen),
	.title = sheet_title,
	.commands = sheet_commands,
	.takes_text = sheet_takes_text,
	.box = sheet_box,
	.here = sheet_here,
	.enter = sheet_enter,
	.draw = sheet_draw,
	.key = sheet_key,
	.answered = sheet_answered,
	.tick = sheet_tick,
	.changed = sheet_changed,
	.back = sheet_back,
	.save = sheet_save,
	.leave = sheet_leave,
};

struct screen *sheet_new(struct app *app, const struct place *place)
{
	struct sheet_screen *own = (struct sheet_screen *)screen_new(&sheet_ops, app);

	own->arena = arena_new();
	own->via = place_copy(own->arena, place);
	own->sheet = where_value_place(app->course, &own->via);
	own->sheet.field = own->sheet.row = own->sheet.column = "";
	own->form = course_form(app->course, own->via.form);
	own->session = scenario_session(app->course->scenario, own->via.session);
	sheet_field_begin(&own->open, &own->base, &own->sheet, own->arena);
	return &own->base;
}
