#include "banso/work/fill/datum.h"

#include <string.h>

#include "anew.h"
#include "banso/base/arena.h"
#include "banso/base/attr.h"
#include "banso/base/clock.h"
#include "banso/base/i18n.h"
#include "banso/model/own.h"
#include "banso/model/progress.h"
#include "banso/store/change.h"
#include "banso/store/drafts.h"
#include "banso/store/history.h"
#include "banso/store/purge.h"
#include "banso/store/saving.h"
#include "banso/text/date/moment.h"
#include "banso/work/rescue.h"
#include "datum_inside.h"
#include "read_by.h"

#define DRAFT_MS 900 /* with the writing itself at most a second */

/* A longer text is not gone through at each key, of which a paste has many, but for each draft. */
#define FOLLOWED_BYTES 16384

void datum_take_kept(struct datum *datum, const struct course *course)
{
	const struct value *value = course ? course_value(course, &datum->place) : NULL;

	datum->seen_revision = value ? value->revision : 0;
	if (course && course->last_purge > datum->last_purge)
		datum->last_purge = course->last_purge;
	datum->is_purged = false;
	anew_end(&datum->anew);
	datum->kept = datum->began = arena_strdup(datum->arena, value_text(value));
	datum->reason = arena_strdup(datum->arena, value ? value->reason : "");
}

/* Nothing is left to be written as a draft. */
static void settle(struct datum *datum)
{
	datum->has_draft = datum->draft_failed = datum->is_rescued = false;
	datum->draft_due_ms = CLOCK_NEVER;
	rescue_drop(&datum->place);
}

static bool drop_draft(struct datum *datum, struct err *err)
{
	if (datum->has_draft && !store_drop_draft(datum->store, &datum->place, err))
		return false;
	datum->has_draft = false;
	return true;
}

/* --- the beginning --- */

static void begin(struct datum *datum, struct store *store, const struct place *place)
{
	*datum = (struct datum){.store = store,
		.arena = arena_new(),
		.keeps_draft = place != NULL,
		.draft_due_ms = CLOCK_NEVER,
		.kept = "",
		.began = "",
		.reason = "",
		.title = "",
		.session = "",
		.opened_from = "",
		.why = "",
		.prefill = "",
		.told = ""};
	datum->place = place ? place_copy(datum->arena, place) : PLACE_NONE;
	datum->value = place_without_reason(datum->arena, &datum->place);
}

/* The course may be from before a purge, and what stands in it at the place from after it, because
 * the person has decided on that just now. */
static void look_at_purge(struct datum *datum)
{
	int64_t last_purge = store_last_purge(datum->store);

	if (last_purge > datum->last_purge &&
		store_has_revision(datum->store, &datum->value, datum->seen_revision))
		datum->last_purge = last_purge;
}

/* What stood there at a revision; what stands there now where that is not known any more. */
static const char *text_at(struct datum *datum, const struct course *course, long revision)
{
	struct history history;

	if (!course || revision == course_revision(course, &datum->place))
		return datum->kept;
	if (!revision)
		return "";
	if (store_history(datum->store, datum->arena, &datum->place, &history, NULL))
		for (size_t i = 0; i < history.count; i++)
			if (history.items[i].revision == revision)
				return history.items[i].text;
	return datum->kept;
}

/* The text of this person's draft, which this window takes over; NULL if there is none, or if it
 * equals the kept value. */
static const char *take_draft(struct datum *datum, const struct course *course)
{
	struct draft draft;

	if (!datum->keeps_draft || !store_draft(datum->store, datum->arena, &datum->place, &draft))
		return NULL;
	/* Somebody kept the same text meanwhile: the draft is needed no more. */
	if (strcmp(draft.text, datum->kept) == 0) {
		MAY_FAIL(store_discard_draft(datum->store, &draft, NULL));
		return NULL;
	}
	MAY_FAIL(store_adopt_draft(datum->store, &draft, NULL));
	/* The draft began from its own revision: if others saved since, keeping finds a stale one.
	 */
	datum->began = text_at(datum, course, draft.seen_revision);
	datum->seen_revision = draft.seen_revision;
	datum->has_draft = true;
	read_by_forget(datum, course);
	return draft.text;
}

void datum_open(struct datum *datum, struct store *store, const struct course *course,
	const struct place *place, const struct field *field, const char **text)
{
	const char *draft;

	begin(datum, store, place);
	datum->field = field;
	datum->title = rescue_label(datum->arena, course, place, field, &datum->session);
	datum_take_kept(datum, course);
	datum_see_readers(datum, course);
	look_at_purge(datum);
	draft = take_draft(datum, course);
	*text = draft ? draft : datum->kept;
}

void datum_open_text(struct datum *datum, struct store *store, const struct course *course,
	const struct place *place, const char *title, const char *kept, const char **text)
{
	const char *draft;

	begin(datum, store, place);
	datum->title = arena_strdup(datum->arena, title);
	datum->kept = datum->began = arena_strdup(datum->arena, kept);
	datum->last_purge = course ? course->last_purge : 0;
	draft = take_draft(datum, course);
	*text = draft ? draft : datum->kept;
}

/* --- the end --- */

/* Has a text that could be kept neither as a value nor as a draft written into a file. */
static void rescue(const struct datum *datum, const char *typed)
{
	rescue_text(&datum->place, datum->session, datum->title, typed);
}

void datum_close(struct datum *datum, const char *typed)
{
	struct buf part = {0};

	if (datum->is_purged)
		anew_put(&part, &datum->anew);
	if (datum->arena && datum->draft_failed && datum_is_changed(datum, typed)) {
		rescue(datum, datum->is_purged ? buf_text(&part) : typed);
		rescue_leave(&datum->place);
	}
	buf_free(&part);
	anew_end(&datum->anew);
	arena_free(datum->arena);
	*datum = (struct datum){.draft_due_ms = CLOCK_NEVER};
}

/* --- what is typed --- */

bool datum_is_changed(const struct datum *datum, const char *typed)
{
	return strcmp(typed, datum->kept) != 0 &&
	       (!*datum->prefill || strcmp(typed, datum->prefill) != 0);
}

bool datum_suggest(struct datum *datum, const char *text)
{
	if (datum->seen_revision || datum->has_draft)
		return false;
	datum->prefill = arena_strdup(datum->arena, text);
	return true;
}

const char *datum_prefill(struct datum *datum, const struct course *course)
{
	char day[DATE_ISO_BYTES];
	const char *text = prefill_text(course, datum->field, &datum->place, datum->opened_from,
		moment_today(), day, &datum->guess);

	return datum_suggest(datum, text) ? datum->prefill : "";
}

const char *datum_open_line(struct datum *datum)
{
	if (!judge_wants_line(&datum->place, datum->kept))
		return "";
	datum->prefill = arena_printf(datum->arena, "%s\n", datum->kept);
	return datum->prefill;
}

void datum_accept(struct datum *datum)
{
	datum->prefill = "";
}

bool datum_is_guess(const struct datum *datum, const char *typed)
{
	return datum->guess != GUESS_NONE && *datum->prefill && strcmp(typed, datum->prefill) == 0;
}

/* --- others --- */

static bool look_for_purge(struct datum *datum, const char *typed)
{
	if (!datum->is_purged && store_was_purged(datum->store, &datum->value, datum->last_purge)) {
		datum->is_purged = true;
		anew_begin(&datum->anew, typed);
		settle(datum);
	}
	return datum->is_purged;
}

/* What is no value yet began with a text from elsewhere, and is handed on also as it began. */
bool datum_is_purged(struct datum *datum, const char *typed)
{
	bool is_own = datum_is_changed(datum, typed) || (!datum->field && *typed);

	return datum->keeps_draft && is_own && look_for_purge(datum, typed);
}

/* A choice, a number or a day is no text of which a part says anything. */
bool datum_keeps_part(const struct datum *datum)
{
	return datum->is_purged && (!datum->field || datum->field->type == FIELD_LINE ||
					   datum->field->type == FIELD_TEXT);
}

bool datum_emptied(struct datum *datum)
{
	if (!datum->keeps_draft || (!datum->is_purged && !store_was_purged(datum->store,
								 &datum->value, datum->last_purge)))
		return false;
	datum->last_purge = store_last_purge(datum->store);
	MAY_FAIL(drop_draft(datum, NULL));
	datum->is_purged = false;
	anew_end(&datum->anew);
	datum->kept = datum->reason = "";
	if (datum->field)
		datum->seen_revision =
			store_blank_revision(datum->store, &datum->place, datum->seen_revision);
	settle(datum);
	return true;
}

bool datum_changed(
	struct datum *datum, const struct course *course, const char *typed, struct err *say)
{
	const struct value *value = course ? course_value(course, &datum->place) : NULL;
	bool is_newer = value && value->revision != datum->seen_revision;
	bool is_changed = datum_is_changed(datum, typed);

	say->text[0] = '\0';
	if (datum_is_purged(datum, typed))
		err_set(say, "%s",
			_("ここに書いてあったものは、個人情報として削除されました。保存するときに選ぶか、全部消して書き直すまで、これから書く文だけを控えます。"));
	else if (is_newer && is_changed)
		err_set(say, _("%sさんがこの項目を保存しました（%s）。保存するときに選べます。"),
			value->who, moment_time(value->at).text);
	return is_newer && !is_changed;
}

/* --- the draft --- */

void datum_touched(struct datum *datum, const char *typed)
{
	if (datum_keeps_part(datum) && strlen(typed) <= FOLLOWED_BYTES)
		anew_follow(&datum->anew, typed);
	if (datum->draft_due_ms == CLOCK_NEVER && datum->keeps_draft &&
		datum_is_changed(datum, typed))
		datum->draft_due_ms = clock_monotonic_ms() + DRAFT_MS;
}

/* The text is in a file until a draft can be written, which is tried again. */
static bool fail(struct datum *datum, const char *typed)
{
	rescue(datum, typed);
	datum->draft_failed = true;
	datum->draft_due_ms = clock_monotonic_ms() + DRAFT_MS;
	return false;
}

static bool write_draft(struct datum *datum, const char *text, long seen_revision, struct err *err)
{
	if (!store_keep_draft(datum->store, &datum->place, text, seen_revision, err))
		return fail(datum, text);
	datum->has_draft = true;
	datum->draft_failed = datum->is_rescued = false;
	rescue_drop(&datum->place);
	return true;
}

/* Of what nobody has decided on yet only what was typed since the purge. */
static bool keep_part(struct datum *datum, const char *typed, struct err *err)
{
	struct buf part = {0};
	bool good;

	datum->draft_due_ms = CLOCK_NEVER;
	if (datum_keeps_part(datum)) {
		anew_follow(&datum->anew, typed);
		anew_put(&part, &datum->anew);
	}
	if (part.size_bytes == 0)
		good = drop_draft(datum, err);
	else
		good = write_draft(datum, buf_text(&part),
			datum->field ? store_blank_revision(
					       datum->store, &datum->place, datum->seen_revision)
				     : datum->seen_revision,
			err);
	buf_free(&part);
	return good;
}

bool datum_keep_draft(struct datum *datum, const char *typed, struct err *err)
{
	datum->draft_due_ms = CLOCK_NEVER;
	if (!datum->keeps_draft)
		return true;
	if (!datum_is_changed(datum, typed)) {
		datum->draft_failed = datum->is_rescued = false;
		rescue_drop(&datum->place);
		return drop_draft(datum, err);
	}
	if (datum_is_purged(datum, typed))
		return keep_part(datum, typed, err);
	return write_draft(datum, typed, datum->seen_revision, err);
}

/* Whoever types is not kept waiting for a slow disk, but for once in a while. */
static bool is_put_off(struct datum *datum, const char *typed)
{
	return datum->keeps_draft && store_rests(datum->store) && datum_is_changed(datum, typed) &&
	       !datum_is_purged(datum, typed);
}

int64_t datum_tick(struct datum *datum, const char *typed, int64_t now_ms)
{
	if (now_ms < datum->draft_due_ms)
		return datum->draft_due_ms;
	if (is_put_off(datum, typed))
		fail(datum, typed);
	else
		MAY_FAIL(datum_keep_draft(datum, typed, NULL));
	datum->is_rescued = datum->draft_failed && rescue_has_kept();
	return datum->draft_due_ms;
}

/* --- keeping --- */

enum ruling datum_judge(const struct datum *datum, const struct course *course, const char *typed,
	const char *reason, struct arena *arena, struct judgement *out, struct err *err)
{
	struct offer offer = {.place = datum->place,
		.field = datum->field,
		.typed = typed,
		.reason = reason,
		.why = datum->why};

	return judge(course, &offer, arena, out, err);
}

/* The first answer of a sheet also fills in the date of the sheet, if its form has one. */
static struct change *date_sheet(
	const struct datum *datum, const struct course *course, size_t *count)
{
	const struct form *form = course_form(course, datum->place.form);
	const struct sheet *sheet = course_sheet(
		course, datum->place.session, datum->place.form, datum->place.respondent);
	struct change *changes = NULL;

	*count = 0;
	for (size_t i = 0; datum->dates_sheet && form && i < form->field_count; i++) {
		const struct field *field = &form->fields[i];
		struct change change = {.place = datum->place};
		char day[DATE_ISO_BYTES];
		enum guess guess;
		const char *text = prefill_text(course, field, &datum->place, datum->opened_from,
			moment_today(), day, &guess);

		if (guess == GUESS_NONE || field == datum->field ||
			!field_is_asked(course, field) || sheet_value(sheet, field->id, "", ""))
			continue;
		change.place.field = field->id;
		change.text = arena_strdup(datum->arena, text);
		changes = arena_push(datum->arena, changes, *count, sizeof(*changes));
		changes[(*count)++] = change;
	}
	return changes;
}

/* One transaction for value, history, sheet state, draft, sheet date and where the person stands.
 */
static enum change_result write_along(struct datum *datum, struct course *course,
	const struct change *change, bool is_reasoned, struct err *err)
{
	struct place reason = place_of_reason(datum->arena, &datum->place);
	struct along along = {.draft = is_reasoned ? &reason : NULL};

	along.firsts = read_by_add(
		datum, course, change->text, date_sheet(datum, course, &along.count), &along.count);
	return store_change_along(datum->store, course, change, &along, err);
}

static enum datum_result as_refused(const struct datum *datum)
{
	return store_is_held(datum->store) ? DATUM_HELD : DATUM_FAILED;
}

bool datum_has_more_readers(
	const struct datum *datum, const struct course *course, const char *typed)
{
	return datum->together.is_text && *typed && datum_is_changed(datum, typed) &&
	       read_by_asks(datum, course);
}

/* The text replaces the revision that was seen when the writing began, not the course's present
 * one. */
static enum datum_result write_judged(struct datum *datum, struct course *course,
	struct judgement *judged, bool is_reasoned, struct err *err)
{
	judged->change.seen_revision = datum->seen_revision;
	read_by_put(datum, course, &judged->change);
	switch (write_along(datum, course, &judged->change, is_reasoned, err)) {
	case CHANGE_KEPT:
		datum_take_kept(datum, course);
		datum_see_readers(datum, course);
		settle(datum);
		datum->told = judged->told;
		return DATUM_KEPT;
	case CHANGE_SAME:
		datum_take_kept(datum, course);
		datum_see_readers(datum, course);
		settle(datum);
		return DATUM_SAME;
	case CHANGE_STALE:
		if (course_revision(course, &datum->place) != datum->seen_revision)
			return DATUM_STALE;
		if (read_by_asks(datum, course))
			return DATUM_READERS;
		datum_see_readers(datum, course);
		return write_judged(datum, course, judged, is_reasoned, err);
	case CHANGE_FAILED:
		break;
	}
	return as_refused(datum);
}

static enum datum_result commit_changed(struct datum *datum, struct course *course,
	const char *typed, const char *reason, struct err *err)
{
	struct judgement judged;
	enum ruling ruling = datum_judge(datum, course, typed, reason, datum->arena, &judged, err);
	enum datum_result result = ruling == RULING_SOFT ? DATUM_SOFT : DATUM_BROKEN;

	/* A person who was asked for the reason may leave it blank. */
	if (ruling == RULING_FINE || (ruling == RULING_SOFT && reason))
		result = write_judged(datum, course, &judged, reason != NULL, err);
	if (ruling == RULING_BLANK)
		drop_draft(datum, NULL);
	else if (result > DATUM_SAME)
		MAY_FAIL(datum_keep_draft(datum, typed, NULL));
	return result;
}

enum datum_result datum_commit(struct datum *datum, struct course *course, const char *typed,
	const char *reason, struct err *err)
{
	datum->told = "";
	if (!reason && !datum_is_changed(datum, typed)) {
		drop_draft(datum, NULL);
		return DATUM_SAME;
	}
	/* A reason for what stands there would write it once more, though nothing else was typed.
	 */
	if (datum->keeps_draft && look_for_purge(datum, typed))
		return DATUM_STALE;
	return commit_changed(datum, course, typed, reason, err);
}

void datum_discard(struct datum *datum, const struct course *course)
{
	MAY_FAIL(store_drop_draft(datum->store, &datum->place, NULL));
	datum_take_kept(datum, course);
	datum_see_readers(datum, course);
	settle(datum);
}
