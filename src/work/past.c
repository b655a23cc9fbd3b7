#include "banso/work/past.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/model/own.h"
#include "banso/model/session/notes.h"
#include "banso/model/session/opened.h"
#include "banso/store/any_revision.h"
#include "banso/store/change.h"
#include "banso/store/drafts.h"
#include "banso/store/history.h"
#include "banso/work/judge.h"

bool past_read(struct store *store, struct arena *arena, const struct place *place,
	struct history *out, struct err *err)
{
	return store_history(store, arena, place, out, err);
}

static bool stands_there(const struct course *course, const struct history_entry *entry)
{
	const struct value *now = course_value(course, &entry->place);

	return now && strcmp(now->text, entry->text) == 0 &&
	       strcmp(now->reason, entry->reason) == 0;
}

/* A text that may not be typed here does not come back either, such as a link that 会場 once took.
 */
static bool is_allowed(const struct course *course, const struct history_entry *entry,
	struct arena *scratch, struct err *err)
{
	struct offer offer = {.place = entry->place,
		.field = course_field(course, &entry->place),
		.typed = entry->text,
		.why = ""};
	struct judgement judgement;

	return !offer.field || offer.field->type == FIELD_TABLE ||
	       judge(course, &offer, scratch, &judgement, err) <= RULING_SOFT;
}

/* In it would stand twice what stands in the lines. */
static bool is_split(const struct course *course, const struct history_entry *entry)
{
	const struct place *place = &entry->place;
	enum circle circle;

	return session_note_circle(course, place, &circle) &&
	       session_has_split_off(course, place->session, place->row, entry->text);
}

/* Keeping a value drops the draft, and the draft's text is in no history yet. */
static bool has_draft(struct store *store, const struct history_entry *entry, struct arena *scratch)
{
	struct draft draft;

	return store_draft(store, scratch, &entry->place, &draft);
}

bool past_may_return(struct store *store, const struct course *course,
	const struct history_entry *entry, struct err *err)
{
	struct arena *scratch = arena_new();
	bool good = true;

	if (stands_there(course, entry))
		good = err_set(err, "%s", _("いまの値と同じです。"));
	else if (is_split(course, entry))
		good = err_set(err, "%s",
			_("分けたメモがほかにあります。見直すで u を押すと、1つのメモに戻ります。"));
	else if (!is_allowed(course, entry, scratch, err))
		good = false;
	else if (has_draft(store, entry, scratch))
		good = err_set(err, "%s",
			_("ここに書きかけがあります。Esc で戻り、Tab で保存してから、もういちどどうぞ。"));
	arena_free(scratch);
	return good;
}

/* A line of 決まったこと that comes back is open no more, nor is one that goes. What was said of
 * the lines belongs to what has to be as it was seen: it is not written over. */
static enum change_result put_back(struct store *store, struct course *course,
	const struct change *change, struct arena *scratch, struct err *err)
{
	struct change lines = {.place = change->place, .seen_revision = REVISION_ANY};
	struct along along = {.firsts = &lines};

	along.count = opened_lose_lines(course, &change->place, change->text, scratch, &lines.text);
	lines.place.field = OWN_SESSION_DECIDED_LINES;
	return store_change_along(store, course, change, &along, err);
}

enum change_result past_return(struct store *store, struct course *course,
	const struct history_entry *entry, long seen_revision, const struct together *together,
	struct err *err)
{
	struct change change = {
		.place = entry->place,
		.seen_revision = seen_revision,
		.text = entry->text,
		.reason = entry->reason,
		.why = _("履歴から戻した"),
		.together = together->seen,
		.together_count = together->count,
	};
	struct arena *scratch = arena_new();
	enum change_result result = put_back(store, course, &change, scratch, err);

	arena_free(scratch);
	if (result == CHANGE_SAME)
		err_set(err, "%s", _("いまの値と同じです。"));
	return result;
}
