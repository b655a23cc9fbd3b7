#include "sheet_field.h"

#include <stdio.h>
#include <string.h>

#include "banso/base/clock.h"
#include "banso/base/i18n.h"
#include "banso/model/progress.h"
#include "banso/model/rows.h"
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

	if (entry_is_open(&own->entry) && own->entry.datum.is_purged)
		snprintf(own->status, sizeof(own->status), "%s", _("個人情報として削除されました"));
	else if (entry_is_open(&own->entry) && own->entry.datum.draft_failed)
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
		own->entry.datum.dates_sheet = true;
		entry_prefill(&own->entry);
	}
	set_status(own);
	if (own->entry.datum.has_draft)
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
		return own->entry.datum.reason;
	return value && !field_is_answered(own->field, sheet_of(own)) ? value->reason : "";
}

/* --- keeping --- */

static void stay(struct sheet_field *own, const struct err *say)
{
	if (*say->text)
		screen_say(own->screen, "%s", say->text);
	set_status(own);
}

/* As it went with keeping it; what cannot be kept is said once, and left as a draft the next time.
 */
static enum entry_result go_on(
	struct sheet_field *own, bool is_left, enum entry_result result, struct err *say)
{
	if (result != ENTRY_STAYS) {
		set_status(own);
		return result;
	}
	/* Stay in the field if not even its draft could be saved. */
	if (*say->text && own->was_broken && is_left && entry_keep_draft(&own->entry, say))
		return ENTRY_SAME;
	if (*say->text)
		own->was_broken = true;
	stay(own, say);
	return ENTRY_STAYS;
}

enum entry_result sheet_field_keep(struct sheet_field *own, bool is_left)
{
	struct err say;
	enum entry_result result = entry_keep(&own->entry, NULL, &say);

	return go_on(own, is_left, result, &say);
}

bool sheet_field_answered(
	struct sheet_field *own, const struct reply *reply, bool is_left, enum entry_result *result)
{
	struct err say = {.text = ""};

	if (rows_is_open(&own->table) && reply->question == ENTRY_ASKS_REASON) {
		*result = ENTRY_STAYS;
		if (reply->choice == 0) {
			rows_keep_reason(&own->table, reply->text, &say);
			stay(own, &say);
		}
		return true;
	}
	if (!entry_answered(&own->entry, reply, result, &say))
		return false;
	*result = go_on(own, is_left, *result, &say);
	return true;
}

struct screen *sheet_field_question(struct sheet_field *own)
{
	return entry_question(&own->entry);
}

struct screen *sheet_field_ask_why(struct sheet_field *own)
{
	return entry_ask_why(app_of(own), &own->place, own->field->label, sheet_field_reason(own));
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
	bool had_failed = own->entry.datum.draft_failed;
	int64_t draft_ms = entry_tick(&own->entry, now_ms);
	int64_t idle_ms = own->key_at_ms + IDLE_MS;
	char before[sizeof(own->status)];

	if (own->key_at_ms == 0 && own->entry.datum.draft_failed == had_failed)
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
	if (own->entry.datum.is_purged)
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
