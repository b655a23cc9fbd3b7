#include "sheet_field.h"

#include <stdio.h>
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/clock.h"
#include "banso/base/i18n.h"
#include "banso/model/rows.h"
#include "banso/screen/fill/entry_ask.h"
#include "banso/screen/fill/prompt.h"
#include "banso/text/moment.h"

#define IDLE_MS 1000

static struct app *app_of(const struct sheet_field *own)
{
	return own->screen->app;
}

static const struct sheet *sheet_of(const struct sheet_field *own)
{
	return course_sheet(
		app_of(own)->course, own->place.session, own->place.form, own->place.respondent);
}

static void set_status(struct sheet_field *own)
{
	const char *id = own->field->id;
	const struct value *value = rows_is_open(&own->table)
					    ? rows_last_kept(sheet_of(own), id)
					    : sheet_value(sheet_of(own), id, "", "");

	if (entry_is_open(&own->entry) && own->entry.is_purged)
		snprintf(own->status, sizeof(own->status), "%s", _("個人情報として削除されました"));
	else if (entry_is_open(&own->entry) && own->entry.draft_failed)
		snprintf(own->status, sizeof(own->status), "%s", _("まだ保存できていません"));
	else if (entry_is_open(&own->entry) && entry_is_changed(&own->entry))
		snprintf(own->status, sizeof(own->status), "%s", _("書きかけ（控えてあります）"));
	else if (value && *moment_time(value->at).text)
		snprintf(own->status, sizeof(own->status), _("保存しました %s"),
			moment_time(value->at).text);
	else
		own->status[0] = '\0';
}

/* --- opening --- */

void sheet_field_begin(struct sheet_field *own, struct screen *screen, const struct place *sheet,
	struct arena *arena)
{
	own->screen = screen;
	own->place = *sheet;
	own->entry.draft_due_ms = NEVER;
	own->undo.arena = arena;
}

void sheet_field_open(struct sheet_field *own, const struct field *field)
{
	sheet_field_close(own);
	own->field = field;
	own->place.field = field->id;
	own->was_broken = false;
	own->screen->wants_draw = true;
	if (field->type == FIELD_TABLE) {
		rows_open(&own->table, app_of(own), &own->place, field, &own->undo);
	} else {
		entry_open(&own->entry, app_of(own), &own->place, field);
		entry_prefill(&own->entry);
	}
	set_status(own);
	if (own->entry.from_draft)
		screen_say(own->screen, "%s", _("書きかけが残っていました。続きから書けます。"));
}

void sheet_field_close(struct sheet_field *own)
{
	entry_close(&own->entry);
	rows_close(&own->table);
}

bool sheet_field_takes_text(const struct sheet_field *own)
{
	return entry_is_open(&own->entry);
}

const enum command *sheet_field_commands(const struct sheet_field *own)
{
	static const enum command typing[] = {DO_PREVIOUS, DO_OVERVIEW, DO_REASON, DO_HISTORY,
		DO_KEEP, DO_UNDO, DO_REDO, DO_NONE};
	static const enum command choosing[] = {
		DO_PREVIOUS, DO_OVERVIEW, DO_REASON, DO_HISTORY, DO_KEEP, DO_NONE};

	if (rows_is_open(&own->table))
		return rows_commands(&own->table);
	return input_commands(
		own->entry.input, input_takes_text(own->entry.input) ? typing : choosing);
}

const char *sheet_field_reason(const struct sheet_field *own)
{
	const struct value *value = sheet_value(sheet_of(own), own->field->id, "", "");

	if (entry_is_open(&own->entry))
		return own->entry.reason;
	return value && !field_is_answered(own->field, sheet_of(own)) ? value->reason : "";
}

/* --- keeping --- */

static enum sheet_field_result stay(struct sheet_field *own, const struct err *say)
{
	if (*say->text)
		screen_say(own->screen, "%s", say->text);
	set_status(own);
	return SHEET_FIELD_STAYS;
}

enum sheet_field_result sheet_field_keep(
	struct sheet_field *own, bool is_left, const char *reason, struct screen **question)
{
	struct err err = {.text = ""};

	switch (entry_commit(&own->entry, reason, &err)) {
	case ENTRY_KEPT:
		set_status(own);
		return SHEET_FIELD_KEPT;
	case ENTRY_SAME:
		set_status(own);
		return SHEET_FIELD_SAME;
	case ENTRY_SOFT:
		*question = entry_ask_soft(&own->entry, err.text);
		return SHEET_FIELD_ASKS;
	case ENTRY_STALE:
		*question = entry_ask_stale(&own->entry);
		return SHEET_FIELD_ASKS;
	case ENTRY_BROKEN:
	case ENTRY_FAILED:
		break;
	}
	/* Stay in the field if not even its draft could be saved. */
	if (own->was_broken && is_left && entry_keep_draft(&own->entry, &err))
		return SHEET_FIELD_SAME;
	own->was_broken = true;
	return stay(own, &err);
}

static enum sheet_field_result reason_given(
	struct sheet_field *own, const char *reason, bool is_left, struct screen **question)
{
	struct err say;

	if (!rows_is_open(&own->table))
		return sheet_field_keep(own, is_left, reason, question);
	rows_keep_reason(&own->table, reason, &say);
	return stay(own, &say);
}

static enum sheet_field_result side_taken(
	struct sheet_field *own, int choice, bool is_left, struct screen **question)
{
	struct err err = {.text = ""};

	switch (entry_take_side(&own->entry, choice, &err)) {
	case ENTRY_KEPT:
		return sheet_field_keep(own, is_left, NULL, question);
	case ENTRY_STALE:
		*question = entry_ask_stale(&own->entry);
		return SHEET_FIELD_ASKS;
	default:
		return stay(own, &err);
	}
}

bool sheet_field_answered(struct sheet_field *own, const struct reply *reply, bool is_left,
	enum sheet_field_result *result, struct screen **question)
{
	if (reply->question != ENTRY_ASKS_REASON && reply->question != ENTRY_ASKS_STALE)
		return false;
	*result = SHEET_FIELD_STAYS;
	if (reply->question == ENTRY_ASKS_STALE)
		*result = side_taken(own, reply->choice, is_left, question);
	else if (reply->choice == 0)
		*result = reason_given(own, reply->text, is_left, question);
	return true;
}

struct screen *sheet_field_ask_why(struct sheet_field *own)
{
	struct arena *scratch = arena_new();
	struct place draft = entry_reason_place(scratch, &own->place);
	struct buf text = {0};
	struct screen *prompt;

	buf_printf(&text, _("「%s」を空けておく理由や、この値でよい理由を書きます。"),
		own->field->label);
	prompt = prompt_new(app_of(own), ENTRY_ASKS_REASON, _("理由を書く"), buf_text(&text),
		sheet_field_reason(own), &draft);
	buf_free(&text);
	arena_free(scratch);
	return prompt;
}

struct outcome sheet_field_past(struct sheet_field *own)
{
	if (entry_is_open(&own->entry))
		return entry_past(&own->entry);
	return app_go(GO_HISTORY, &own->place);
}

/* --- keys --- */

enum input_result sheet_field_key(struct sheet_field *own, const struct key *key)
{
	enum input_result result =
		entry_is_open(&own->entry) ? input_key(own->entry.input, key) : INPUT_IGNORED;

	if (result != INPUT_USED)
		return result;
	if (input_undo_is_over(own->entry.input))
		screen_say(own->screen, "%s", _("これより前は F5（履歴）で見られます"));
	if (*input_said(own->entry.input))
		screen_say(own->screen, "%s", input_said(own->entry.input));
	entry_touched(&own->entry);
	own->key_at_ms = clock_monotonic_ms();
	own->was_broken = false;
	return INPUT_USED;
}

struct outcome sheet_field_row_key(
	struct sheet_field *own, const struct key *key, enum command command)
{
	struct outcome outcome = OUTCOME(IGNORED);
	struct err say;

	if (!rows_is_open(&own->table))
		return outcome;
	outcome = rows_key(&own->table, key, command, &say);
	stay(own, &say);
	return outcome;
}

/* --- time, others, the end --- */

int64_t sheet_field_tick(struct sheet_field *own, int64_t now_ms)
{
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
	if (strcmp(before, own->status) != 0)
		own->screen->wants_draw = true;
	return draft_ms;
}

void sheet_field_changed(struct sheet_field *own)
{
	struct err say;

	if (rows_is_open(&own->table)) {
		rows_refresh(&own->table);
		set_status(own);
	}
	if (!entry_is_open(&own->entry))
		return;
	if (entry_changed(&own->entry, &say))
		sheet_field_open(own, own->field);
	if (own->entry.is_purged)
		set_status(own);
	if (*say.text)
		screen_say(own->screen, "%s", say.text);
}

void sheet_field_back(struct sheet_field *own)
{
	if (rows_is_open(&own->table))
		rows_come_back(&own->table);
	if (entry_is_open(&own->entry) && entry_came_back(&own->entry))
		set_status(own);
	sheet_field_changed(own);
}

bool sheet_field_save(struct sheet_field *own)
{
	if (rows_is_open(&own->table))
		rows_come_back(&own->table);
	return entry_keep_draft(&own->entry, NULL);
}
