#include "banso/screen/fill/entry.h"

#include <stdlib.h>
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/clock.h"
#include "banso/base/i18n.h"
#include "banso/model/answer.h"
#include "banso/model/flow.h"
#include "banso/model/near.h"
#include "banso/model/own.h"
#include "banso/model/year.h"
#include "banso/store/purge.h"
#include "banso/text/moment.h"
#include "banso/work/rescue.h"

#define DRAFT_MS 900 /* a second at most, with room for the writing itself */

static struct options options_of(const struct app *app, const struct field *field)
{
	return app->course ? course_options(app->course, field) : field->options;
}

static struct options entry_options(const struct entry *entry)
{
	return options_of(entry->app, entry->field);
}

bool entry_read(struct app *app, const struct field *field, const struct place *place,
	const char *typed, struct buf *canonical, struct err *err)
{
	struct near_at at = near_at(app->course, place, app_today());

	return answer_read_near(field, options_of(app, field), &at, typed, canonical, err);
}

static bool read_typed(
	const struct entry *entry, const char *typed, struct buf *canonical, struct err *err)
{
	return entry_read(entry->app, entry->field, &entry->place, typed, canonical, err);
}

/* What stands at the place now becomes what the entry began from. */
static void take_kept(struct entry *entry)
{
	const struct value *value =
		entry->app->course ? course_value(entry->app->course, &entry->place) : NULL;

	entry->seen_revision = value ? value->revision : 0;
	entry->last_purge = entry->app->last_purge;
	entry->is_purged = false;
	entry->kept = arena_strdup(entry->arena, value ? value->text : "");
	entry->reason = arena_strdup(entry->arena, value ? value->reason : "");
}

void entry_open(
	struct entry *entry, struct app *app, const struct place *place, const struct field *field)
{
	struct draft draft;

	*entry = (struct entry){.app = app,
		.field = field,
		.arena = arena_new(),
		.draft_due_ms = NEVER,
		.prefill = "",
		.told = "",
		.why = ""};
	entry->place = place_copy(entry->arena, place);
	take_kept(entry);
	entry->input = input_new(field, entry_options(entry), entry->kept);
	if (!store_draft(app->store, entry->arena, &entry->place, &draft))
		return;
	/* Somebody kept the same text meanwhile: there is nothing left to go on with. */
	if (input_is(entry->input, draft.text)) {
		store_discard_draft(app->store, &draft, NULL);
		return;
	}
	store_adopt_draft(app->store, &draft, NULL);
	/* The draft began from its own revision: if the value has moved on, saving will tell. */
	entry->seen_revision = draft.seen_revision;
	entry->from_draft = true;
	input_set(entry->input, draft.text);
}

/* The last moment of a text that could be kept neither as a value nor as a draft. */
static void rescue(const struct entry *entry)
{
	const struct course *course = entry->app->course;
	const struct form *form = course ? course_form(course, entry->place.form) : NULL;
	const struct session *session = form ? flow_session_of_form(course, form->id) : NULL;
	struct buf label = {0}, text = {0};

	if (form)
		buf_printf(&label, "%s  %s  ", course_own(course, "name"), _(form->title));
	buf_puts(&label, _(entry->field->label));
	input_text(entry->input, &text);
	rescue_text(&entry->place, session ? session->id : "", buf_text(&label), buf_text(&text));
	buf_free(&label);
	buf_free(&text);
}

void entry_close(struct entry *entry)
{
	if (entry->draft_failed && entry_is_changed(entry))
		rescue(entry);
	input_free(entry->input);
	arena_free(entry->arena);
	*entry = (struct entry){.draft_due_ms = NEVER};
}

bool entry_is_open(const struct entry *entry)
{
	return entry->input != NULL;
}

bool entry_is_changed(const struct entry *entry)
{
	if (!entry->input || input_is(entry->input, entry->kept))
		return false;
	return !*entry->prefill || !input_is(entry->input, entry->prefill);
}

void entry_suggest(struct entry *entry, const char *text)
{
	if (!entry->input || entry->seen_revision || entry->from_draft)
		return;
	entry->prefill = arena_strdup(entry->arena, text);
	input_set(entry->input, text);
}

void entry_prefill(struct entry *entry)
{
	char today[DATE_ISO_BYTES];

	date_iso(app_today(), today);
	entry_suggest(entry, entry->field->prefill == PREFILL_TODAY
				     ? today
				     : course_prefill(entry->app->course, entry->field,
					       entry->place.respondent));
}

void entry_accept(struct entry *entry)
{
	entry->prefill = "";
}

bool entry_is_purged(struct entry *entry)
{
	if (!entry->input || !entry_is_changed(entry))
		return false;
	if (!entry->is_purged &&
		store_was_purged(entry->app->store, &entry->place, entry->last_purge)) {
		entry->is_purged = true;
		entry->from_draft = entry->draft_failed = false;
		entry->draft_due_ms = NEVER;
	}
	return entry->is_purged;
}

bool entry_changed(struct entry *entry, struct err *say)
{
	const struct course *course = entry->app->course;
	const struct value *value = course ? course_value(course, &entry->place) : NULL;
	bool is_newer = value && value->revision != entry->seen_revision;

	say->text[0] = '\0';
	if (entry_is_purged(entry))
		err_set(say, "%s",
			_("ここに書いてあったものは、個人情報として削除されました。保存するときに選べます。"));
	else if (is_newer && entry_is_changed(entry))
		err_set(say, _("%sさんがこの項目を保存しました（%s）。保存するときに選べます。"),
			value->who, moment_time(value->at).text);
	return is_newer && !entry_is_changed(entry);
}

void entry_touched(struct entry *entry)
{
	if (entry->draft_due_ms == NEVER && entry_is_changed(entry))
		entry->draft_due_ms = clock_monotonic_ms() + DRAFT_MS;
}

bool entry_keep_draft(struct entry *entry, struct err *err)
{
	struct buf text = {0};
	bool good;

	entry->draft_due_ms = NEVER;
	if (!entry->input)
		return true;
	if (!entry_is_changed(entry))
		return !entry->from_draft ||
		       store_drop_draft(entry->app->store, &entry->place, err);
	if (entry_is_purged(entry))
		return true;
	input_text(entry->input, &text);
	good = store_keep_draft(
		entry->app->store, &entry->place, buf_text(&text), entry->seen_revision, err);
	entry->from_draft = entry->from_draft || good;
	entry->draft_failed = !good;
	if (!good)
		entry->draft_due_ms = clock_monotonic_ms() + DRAFT_MS;
	buf_free(&text);
	return good;
}

int64_t entry_tick(struct entry *entry, int64_t now_ms)
{
	if (now_ms < entry->draft_due_ms)
		return entry->draft_due_ms;
	/* One that cannot be written now is tried again a moment later; leaving the field will say
	 * so. */
	if (!entry_keep_draft(entry, NULL))
		entry->draft_due_ms = now_ms + DRAFT_MS;
	return entry->draft_due_ms;
}

/* --- the reason, while it is typed --- */

struct place entry_reason_place(struct arena *arena, const struct place *place)
{
	struct place reason = *place;

	reason.column = arena_printf(arena, "%s" PLACE_REASON, place->column);
	return reason;
}

static size_t column_bytes(const struct place *place)
{
	const char *ending = strstr(place->column, PLACE_REASON);

	return ending ? (size_t)(ending - place->column) : strlen(place->column);
}

bool entry_is_reason_place(const struct place *place)
{
	return place->column[column_bytes(place)] != '\0';
}

struct place entry_of_reason(struct arena *arena, const struct place *place)
{
	struct place value = *place;

	value.column = arena_strndup(arena, place->column, column_bytes(place));
	return value;
}

static void drop_reason_draft(struct entry *entry)
{
	struct place reason = entry_reason_place(entry->arena, &entry->place);

	store_drop_draft(entry->app->store, &reason, NULL);
}

static enum entry_result write_value(
	struct entry *entry, const char *text, const char *reason, struct err *err)
{
	struct change change = {
		.place = entry->place,
		.seen_revision = entry->seen_revision,
		.text = text,
		.reason = reason,
		.why = entry->why,
	};

	switch (store_change(entry->app->store, entry->app->course, &change, err)) {
	case CHANGE_KEPT:
		break;
	case CHANGE_SAME:
		take_kept(entry);
		input_set(entry->input, entry->kept);
		return ENTRY_SAME;
	case CHANGE_STALE:
		entry_keep_draft(entry, NULL);
		return ENTRY_STALE;
	case CHANGE_FAILED:
		entry_keep_draft(entry, NULL);
		return ENTRY_FAILED;
	}
	take_kept(entry);
	entry->from_draft = entry->draft_failed = false;
	entry->draft_due_ms = NEVER;
	/* What was typed as R6.8.7 shows as it is kept. The undo steps of a text stay. */
	if (!input_is(entry->input, entry->kept))
		input_set(entry->input, entry->kept);
	return ENTRY_KEPT;
}

/* The same; a year that had to be guessed is told once it is kept. */
static enum entry_result write_typed(struct entry *entry, const char *typed, const char *canonical,
	const char *reason, struct err *err)
{
	struct near_at at = near_at(entry->app->course, &entry->place, app_today());
	enum entry_result result = write_value(entry, canonical, reason, err);
	struct err told;

	if (result == ENTRY_KEPT && near_tell(entry->field, &at, typed, &told))
		entry->told = arena_strdup(entry->arena, told.text);
	return result;
}

static enum entry_result keep_as_draft(struct entry *entry, enum entry_result result)
{
	entry_keep_draft(entry, NULL);
	return result;
}

/* What banso itself cannot do without, as the name by which a 支援先 is found again. */
static bool lacks_own(const struct entry *entry, const char *canonical, struct err *err)
{
	if (*canonical || !entry->field->required || !own_is(entry->place.form) ||
		*entry->place.row)
		return false;
	err_set(err, _("「%s」は空けておけません。"), _(entry->field->label));
	return true;
}

enum entry_result entry_commit(struct entry *entry, const char *reason, struct err *err)
{
	struct buf typed = {0}, canonical = {0};
	enum entry_result result;

	if (!entry->input)
		return ENTRY_SAME;
	entry->told = "";
	if (!reason && !entry_is_changed(entry)) {
		if (entry->from_draft)
			entry_keep_draft(entry, NULL);
		return ENTRY_SAME;
	}
	if (entry_is_purged(entry))
		return ENTRY_STALE;
	input_text(entry->input, &typed);
	if (!read_typed(entry, buf_text(&typed), &canonical, err)) {
		result = keep_as_draft(entry, ENTRY_BROKEN);
	} else if (lacks_own(entry, buf_text(&canonical), err)) {
		store_drop_draft(entry->app->store, &entry->place, NULL);
		result = ENTRY_BROKEN;
	} else {
		enum rule rule =
			answer_check(entry->field, entry_options(entry), buf_text(&canonical), err);

		if (rule == RULE_HARD)
			result = keep_as_draft(entry, ENTRY_BROKEN);
		else if (rule == RULE_SOFT && !reason)
			result = keep_as_draft(entry, ENTRY_SOFT);
		else
			result = write_typed(entry, buf_text(&typed), buf_text(&canonical),
				reason ? reason : "", err);
	}
	if (reason && result <= ENTRY_SAME)
		drop_reason_draft(entry);
	buf_free(&typed);
	buf_free(&canonical);
	return result;
}

void entry_insist(struct entry *entry)
{
	take_kept(entry);
	entry->seen_revision = entry->shown_revision;
	entry->last_purge = store_last_purge(entry->app->store);
}

/* Both in one transaction: nobody ever reads what was typed as what stands. */
static bool write_both(struct entry *entry, const char *typed, struct err *err)
{
	struct app *app = entry->app;
	const struct value *theirs = course_value(app->course, &entry->place);
	struct change changes[] = {
		{
			.place = entry->place,
			.seen_revision = entry->shown_revision,
			.text = typed,
			.why = _("同時に書かれていたもの"),
		},
		{
			.place = entry->place,
			.seen_revision = REVISION_ANY,
			.text = arena_strdup(entry->arena, theirs ? theirs->text : ""),
			.reason = arena_strdup(entry->arena, theirs ? theirs->reason : ""),
			.why = _("2つのうち、こちらにした"),
		},
	};

	return store_change_all(app->store, app->course, changes, 2, err);
}

enum entry_result entry_give_way(struct entry *entry, struct err *err)
{
	struct buf typed = {0}, canonical = {0};
	const struct value *theirs;
	bool good;

	if (entry_is_purged(entry)) {
		entry_discard(entry);
		return ENTRY_KEPT;
	}
	input_text(entry->input, &typed);
	good = read_typed(entry, buf_text(&typed), &canonical, err) &&
	       write_both(entry, buf_text(&canonical), err);
	buf_free(&typed);
	buf_free(&canonical);
	if (good) {
		entry_discard(entry);
		return ENTRY_KEPT;
	}
	theirs = course_value(entry->app->course, &entry->place);
	return theirs && theirs->revision != entry->shown_revision ? ENTRY_STALE : ENTRY_FAILED;
}

void entry_join(struct entry *entry)
{
	struct buf mine = {0}, both = {0};

	input_text(entry->input, &mine);
	take_kept(entry);
	buf_printf(&both, "%s\n%s", entry->kept, buf_text(&mine));
	input_set(entry->input, buf_text(&both));
	buf_free(&mine);
	buf_free(&both);
}

struct outcome entry_past(struct entry *entry)
{
	entry_keep_draft(entry, NULL);
	entry->shows_past = true;
	return app_go(GO_HISTORY, &entry->place);
}

bool entry_came_back(struct entry *entry)
{
	const struct value *now = course_value(entry->app->course, &entry->place);
	struct entry old = *entry;

	if (!entry->shows_past || !now || now->revision == entry->seen_revision) {
		entry->shows_past = false;
		return false;
	}
	entry_open(entry, old.app, &old.place, old.field);
	entry->why = old.why;
	entry_close(&old);
	return true;
}

void entry_discard(struct entry *entry)
{
	store_drop_draft(entry->app->store, &entry->place, NULL);
	take_kept(entry);
	input_set(entry->input, entry->kept);
	entry->from_draft = entry->draft_failed = false;
	entry->draft_due_ms = NEVER;
}
