#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/clock.h"
#include "banso/base/i18n.h"
#include "banso/model/answer.h"
#include "banso/model/flow.h"
#include "banso/model/rows.h"
#include "banso/model/where.h"
#include "banso/screen/entry_ask.h"
#include "banso/screen/rows_box.h"
#include "banso/screen/screens.h"
#include "banso/screen/sheet_view.h"
#include "banso/ui/draw.h"

enum { ASK_FIELD = 1, ASK_REASON, ASK_STALE };

#define IDLE_MS 1000

/* Where one wanted to go when the field had to be kept first. */
enum going { GOING_NOWHERE, GOING_NEXT, GOING_PREVIOUS, GOING_OVERVIEW, GOING_BACK };

struct sheet_screen {
	struct screen base;
	struct arena *arena;
	struct place via;   /* through the session that it was reached from */
	struct place sheet; /* where its values are kept */
	const struct form *form;
	const struct session *session;
	size_t at;             /* index of the field */
	struct entry entry;    /* one of them is open: */
	struct rows_box table; /* this one on a table */
	struct rows_undo undo; /* of all its tables */
	enum going going;
	bool was_broken;   /* the field was refused once: the next time it is left as a draft */
	int64_t key_at_ms; /* of the last key that changed the text */
	char status[64];   /* 保存しました 10:12; changes only when idle */
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

/* --- the field that is open --- */

static void set_status(struct sheet_screen *own)
{
	const char *id = field_of(own)->id;
	const struct value *value = rows_is_open(&own->table)
					    ? rows_last_kept(sheet_of(own), id)
					    : sheet_value(sheet_of(own), id, "", "");

	if (entry_is_open(&own->entry) && own->entry.is_purged)
		snprintf(own->status, sizeof(own->status), "%s", _("個人情報として削除されました"));
	else if (entry_is_open(&own->entry) && own->entry.draft_failed)
		snprintf(own->status, sizeof(own->status), "%s", _("まだ保存できていません"));
	else if (entry_is_open(&own->entry) && entry_is_changed(&own->entry))
		snprintf(own->status, sizeof(own->status), "%s", _("書きかけ（控えてあります）"));
	else if (value && strlen(value->at) >= 16)
		snprintf(own->status, sizeof(own->status), _("保存しました %.5s"), value->at + 11);
	else
		own->status[0] = '\0';
}

static void open_field(struct sheet_screen *own, size_t field)
{
	struct place place = own->sheet, stood = own->via;

	stood.row = stood.column = "";

	entry_close(&own->entry);
	rows_close(&own->table);
	own->at = field;
	own->was_broken = false;
	own->base.wants_draw = true;
	place.field = stood.field = field_of(own)->id;
	store_stand(app_of(own)->store, &stood, NULL);
	if (field_of(own)->type == FIELD_TABLE) {
		rows_open(&own->table, app_of(own), &place, field_of(own), &own->undo);
	} else {
		entry_open(&own->entry, app_of(own), &place, field_of(own));
		entry_prefill(&own->entry);
	}
	set_status(own);
	if (own->entry.from_draft)
		screen_say(&own->base, "%s", _("書きかけが残っていました。続きから書けます。"));
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

/* A place may name a row, and a column in it: then that row is opened. */
static struct outcome sheet_enter(struct screen *screen)
{
	struct sheet_screen *own = (struct sheet_screen *)screen;
	struct place wanted = own->via, stood;
	size_t at = field_index(own, own->via.field);

	if (at == own->form->field_count &&
		store_stood(app_of(own)->store, own->arena, own->via.engagement, &own->via, &stood))
		at = field_index(own, stood.field);
	if (at == own->form->field_count || !is_visible(own, at))
		at = first_open_field(own);
	own->via.field = own->via.row = own->via.column = "";
	open_field(own, at);
	if (rows_is_open(&own->table) && rows_focus(&own->table, wanted.row))
		return app_push(rows_screen(&own->table, wanted.column));
	return OUTCOME(STAY);
}

/* Why the field is blank, or stays as it is. */
static const char *reason_of(const struct sheet_screen *own)
{
	const struct value *value = sheet_value(sheet_of(own), field_of(own)->id, "", "");

	if (entry_is_open(&own->entry))
		return own->entry.reason;
	return value && !field_is_answered(field_of(own), sheet_of(own)) ? value->reason : "";
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
	buf_printf(left, "%s  %s  %s%s", course_kept(app_of(own)->course, "name"),
		own->session->title, own->form->title, *own->form->reconstructed ? _(" ※案") : "");
	if (own->form->per == PER_RESPONDENT &&
		course_participant(app_of(own)->course, own->sheet.respondent, &person))
		buf_puts(right, person.name);
	else if (own->form->per == PER_ENGAGEMENT)
		buf_puts(right, _("支援先で1枚"));
	buf_printf(right, "  %zu / %zu", number, count);
}

static const enum command *sheet_commands(const struct screen *screen)
{
	static const enum command typing[] = {DO_PREVIOUS, DO_OVERVIEW, DO_REASON, DO_HISTORY,
		DO_KEEP, DO_UNDO, DO_REDO, DO_NONE};
	static const enum command choosing[] = {
		DO_PREVIOUS, DO_OVERVIEW, DO_REASON, DO_HISTORY, DO_KEEP, DO_NONE};
	const struct sheet_screen *own = (const struct sheet_screen *)screen;

	if (rows_is_open(&own->table))
		return rows_commands(&own->table);
	return input_commands(
		own->entry.input, input_takes_text(own->entry.input) ? typing : choosing);
}

static bool sheet_takes_text(const struct screen *screen)
{
	const struct sheet_screen *own = (const struct sheet_screen *)screen;

	return entry_is_open(&own->entry) && input_takes_text(own->entry.input);
}

static const struct input *sheet_box(const struct screen *screen)
{
	return ((const struct sheet_screen *)screen)->entry.input;
}

static const struct place *sheet_here(const struct screen *screen)
{
	const struct entry *entry = &((const struct sheet_screen *)screen)->entry;

	return entry_is_open(entry) ? &entry->place : NULL;
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
		.input = own->entry.input,
		.table = rows_is_open(&own->table) ? &own->table : NULL,
		.status = own->status,
		.reason = reason_of(own),
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
	set_status(own);
	return OUTCOME(STAY);
}

/* A sheet that says when it was filled says so by itself with the first answer. */
static void stamp_today(struct sheet_screen *own)
{
	char today[DATE_ISO_BYTES];

	date_iso(app_today(), today);
	for (size_t i = 0; i < own->form->field_count; i++) {
		const struct field *field = &own->form->fields[i];
		struct change change = {.place = own->sheet, .text = today};

		if (field->prefill != PREFILL_TODAY || field->type != FIELD_DATE ||
			sheet_value(sheet_of(own), field->id, "", ""))
			continue;
		change.place.field = field->id;
		store_change(app_of(own)->store, app_of(own)->course, &change, NULL);
	}
}

/* F4: nothing is wrong, there is just something to say. */
static struct outcome ask_why(struct sheet_screen *own)
{
	struct arena *scratch = arena_new();
	struct place place = own->sheet, draft;
	struct buf text = {0};
	struct screen *prompt;

	place.field = field_of(own)->id;
	draft = entry_reason_place(scratch, &place);
	buf_printf(&text, _("「%s」を空けておく理由や、この値でよい理由を書きます。"),
		field_of(own)->label);
	prompt = prompt_new(
		app_of(own), ASK_REASON, _("理由を書く"), buf_text(&text), reason_of(own), &draft);
	buf_free(&text);
	arena_free(scratch);
	return app_push(prompt);
}

/* Keeps the field first; what cannot be kept is said once and then left as a draft. */
static struct outcome keep_and_go(struct sheet_screen *own, enum going going, const char *reason)
{
	struct err err = {.text = ""};

	own->going = going;
	if ((going == GOING_NEXT || going == GOING_PREVIOUS) &&
		input_forgot_enter(own->entry.input)) {
		screen_say(&own->base, "%s", _("選んでいません。Enter で決めます"));
		return OUTCOME(STAY);
	}
	if (going == GOING_NEXT)
		entry_accept(&own->entry);
	switch (entry_commit(&own->entry, reason, &err)) {
	case ENTRY_KEPT:
		stamp_today(own);
		break;
	case ENTRY_SAME:
		break;
	case ENTRY_SOFT:
		return app_push(entry_ask_soft(&own->entry, ASK_REASON, err.text));
	case ENTRY_STALE:
		return app_push(entry_ask_stale(&own->entry, ASK_STALE, err.text));
	case ENTRY_BROKEN:
	case ENTRY_FAILED:
		/* What cannot even be kept as a draft is never left. */
		if (own->was_broken && going != GOING_NOWHERE &&
			entry_keep_draft(&own->entry, &err))
			break;
		own->was_broken = true;
		screen_say(&own->base, "%s", err.text);
		set_status(own);
		return OUTCOME(STAY);
	}
	return go(own, going);
}

static void say_of_table(struct sheet_screen *own, const struct err *say)
{
	if (*say->text)
		screen_say(&own->base, "%s", say->text);
	set_status(own);
}

static struct outcome key_in_table(
	struct sheet_screen *own, const struct key *key, enum command command)
{
	struct err say;
	struct outcome outcome = rows_key(&own->table, key, command, &say);

	say_of_table(own, &say);
	return outcome;
}

static struct outcome reason_given(struct sheet_screen *own, const char *reason)
{
	struct err say;

	if (!rows_is_open(&own->table))
		return keep_and_go(own, own->going, reason);
	rows_keep_reason(&own->table, reason, &say);
	say_of_table(own, &say);
	return OUTCOME(STAY);
}

static struct outcome input_to_field(struct sheet_screen *own, const struct key *key)
{
	if (!entry_is_open(&own->entry))
		return OUTCOME(IGNORED);
	switch (input_key(own->entry.input, key)) {
	case INPUT_USED:
		if (input_undo_is_over(own->entry.input))
			screen_say(&own->base, "%s", _("これより前は F5（履歴）で見られます"));
		entry_touched(&own->entry);
		own->key_at_ms = clock_monotonic_ms();
		own->was_broken = false;
		return OUTCOME(STAY);
	case INPUT_NEXT:
		return keep_and_go(own, GOING_NEXT, NULL);
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
	struct place place = own->sheet;
	struct outcome outcome;

	if (rows_is_open(&own->table)) {
		outcome = key_in_table(own, key, command);
		if (outcome.kind != IGNORED)
			return outcome;
	}
	switch (command) {
	case DO_NEXT:
	case DO_SKIP:
		return keep_and_go(own, GOING_NEXT, NULL);
	case DO_PREVIOUS:
		return keep_and_go(own, GOING_PREVIOUS, NULL);
	case DO_OVERVIEW:
		return keep_and_go(own, GOING_OVERVIEW, NULL);
	case DO_KEEP:
		return keep_and_go(own, GOING_NOWHERE, NULL);
	case DO_BACK:
		return keep_and_go(own, GOING_BACK, NULL);
	case DO_REASON:
		own->going = GOING_NOWHERE;
		return ask_why(own);
	case DO_UNDO:
		return input_to_field(own, &(struct key){.code = K_CTRL_Z});
	case DO_REDO:
		return input_to_field(own, &(struct key){.code = K_CTRL('y')});
	case DO_HISTORY:
		place.field = field_of(own)->id;
		if (entry_is_open(&own->entry))
			return app_push(entry_past(&own->entry));
		return app_push(past_new(app_of(own), &place, field_of(own)));
	default:
		break;
	}
	outcome = input_to_field(own, &meant);
	if (outcome.kind == IGNORED && key->code == K_F(8) && is_above_session(own)) {
		screen_say(screen, "%s", _("進行へは Esc で戻ってから F8"));
		return OUTCOME(STAY);
	}
	if (outcome.kind == IGNORED && key->code == K_PAGE_DOWN)
		return keep_and_go(own, GOING_NEXT, NULL);
	if (outcome.kind == IGNORED && key->code == K_PAGE_UP)
		return keep_and_go(own, GOING_PREVIOUS, NULL);
	return outcome;
}

static struct outcome stale_answered(struct sheet_screen *own, int choice)
{
	struct err err;

	if (choice == ENTRY_MINE) {
		entry_insist(&own->entry);
		return keep_and_go(own, own->going, NULL);
	}
	if (choice != ENTRY_THEIRS)
		return OUTCOME(STAY);
	switch (entry_give_way(&own->entry, &err)) {
	case ENTRY_KEPT:
		return go(own, own->going);
	case ENTRY_STALE:
		return app_push(entry_ask_stale(&own->entry, ASK_STALE, err.text));
	default:
		screen_say(&own->base, "%s", err.text);
		return OUTCOME(STAY);
	}
}

static struct outcome sheet_answered(struct screen *screen, const struct reply *reply)
{
	struct sheet_screen *own = (struct sheet_screen *)screen;

	switch (reply->question) {
	case ASK_FIELD:
		if (reply->choice >= 0)
			open_field(own, (size_t)reply->choice);
		break;
	case ASK_REASON:
		if (reply->choice == 0)
			return reason_given(own, reply->text);
		break;
	case ASK_STALE:
		return stale_answered(own, reply->choice);
	default:
		break;
	}
	return OUTCOME(STAY);
}

/* --- time, others, the end --- */

static int64_t sheet_tick(struct screen *screen, int64_t now_ms)
{
	struct sheet_screen *own = (struct sheet_screen *)screen;
	bool had_failed = own->entry.draft_failed;
	int64_t draft_ms = entry_tick(&own->entry, now_ms);
	int64_t idle_ms = own->key_at_ms + IDLE_MS;
	char before[sizeof(own->status)];

	if (own->key_at_ms == 0 && own->entry.draft_failed == had_failed)
		return draft_ms;
	if (now_ms < idle_ms)
		return idle_ms < draft_ms ? idle_ms : draft_ms;
	own->key_at_ms = 0;
	memcpy(before, own->status, sizeof(before));
	set_status(own);
	screen->wants_draw = screen->wants_draw || strcmp(before, own->status) != 0;
	return draft_ms;
}

/* The field being edited keeps its text and the revision it began from. */
static void sheet_changed(struct screen *screen)
{
	struct sheet_screen *own = (struct sheet_screen *)screen;
	struct participant person;
	const struct value *value;

	if (own->form->per == PER_RESPONDENT &&
		!course_participant(app_of(own)->course, own->sheet.respondent, &person))
		screen_say(screen, "%s",
			_("この参加者は一覧から外されました。書いたものは残り、一覧の u で戻せます。"));
	if (rows_is_open(&own->table)) {
		rows_refresh(&own->table);
		set_status(own);
	}
	if (entry_is_purged(&own->entry)) {
		set_status(own);
		screen_say(screen, "%s",
			_("ここに書いてあったものは、個人情報として削除されました。保存するときに選べます。"));
		return;
	}
	value = entry_is_open(&own->entry) ? course_value(app_of(own)->course, &own->entry.place)
					   : NULL;
	if (!entry_is_open(&own->entry) || !value || value->revision == own->entry.seen_revision)
		return;
	if (entry_is_changed(&own->entry))
		screen_say(screen,
			_("%sさんがこの項目を保存しました（%.5s）。保存するときに選べます。"),
			value->who, value->at + 11);
	else
		open_field(own, own->at);
}

static void sheet_back(struct screen *screen)
{
	struct sheet_screen *own = (struct sheet_screen *)screen;

	if (rows_is_open(&own->table))
		rows_come_back(&own->table);
	if (entry_is_open(&own->entry) && entry_came_back(&own->entry))
		set_status(own);
	sheet_changed(screen);
}

static bool sheet_save(struct screen *screen)
{
	struct sheet_screen *own = (struct sheet_screen *)screen;

	if (rows_is_open(&own->table))
		rows_come_back(&own->table);
	return entry_keep_draft(&own->entry, NULL);
}

static void sheet_leave(struct screen *screen)
{
	struct sheet_screen *own = (struct sheet_screen *)screen;

	entry_close(&own->entry);
	rows_close(&own->table);
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
	.resize = app_resize_nothing,
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
	own->entry.draft_due_ms = NEVER;
	own->undo.arena = own->arena;
	return &own->base;
}
