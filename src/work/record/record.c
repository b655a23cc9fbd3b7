#include "banso/work/record/record.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/doc/document.h"
#include "banso/doc/papers/record_doc.h"
#include "banso/model/flow.h"
#include "banso/model/own.h"
#include "banso/model/session/session_log.h"
#include "banso/store/any_revision.h"
#include "banso/store/change.h"
#include "banso/store/history.h"
#include "banso/store/load.h"
#include "banso/text/date/moment.h"
#include "banso/text/sentences.h"

/* --- when it was --- */

struct search {
	struct store *store;
	struct arena *arena;
	const struct course *course;
	const char *session; /* whose record it is */
};

/* The entry since which a field of a session is not blank; 0: it is blank. A time that is corrected
 * later came true all the same when it was first kept. */
static bool find_since(const struct search *search, const char *session, const char *field,
	int64_t *since, struct err *err)
{
	struct place place = session_log_place(search->course, session, field, "", "");
	struct history history;

	*since = 0;
	if (!store_history(search->store, search->arena, &place, &history, err))
		return false;
	for (size_t i = 0; i < history.count && *history.items[i].text; i++)
		*since = history.items[i].n;
	return true;
}

/* What ended it, what fixed it before that, and what came first of a session behind it. */
struct moments {
	int64_t ended, confirmed, next;
};

/* One that had begun before this one did says nothing of it. */
static bool find_next(const struct search *search, int64_t *next, struct err *err)
{
	size_t count = flow_session_count(search->course);
	int64_t own, since;

	*next = LOAD_ALL;
	if (!find_since(search, search->session, OWN_SESSION_STARTED, &own, err))
		return false;
	for (size_t i = flow_position(search->course, search->session) + 1; i < count; i++) {
		const char *later = flow_session(search->course, i)->id;

		if (!find_since(search, later, OWN_SESSION_STARTED, &since, err))
			return false;
		if (since > own && since - 1 < *next)
			*next = since - 1;
	}
	return true;
}

static bool find_moments(const struct search *search, struct moments *out, struct err *err)
{
	return find_since(search, search->session, OWN_SESSION_ENDED, &out->ended, err) &&
	       find_since(search, search->session, OWN_SESSION_CONFIRMED, &out->confirmed, err) &&
	       find_next(search, &out->next, err);
}

static int64_t earlier(int64_t one, int64_t other)
{
	return other && other < one ? other : one;
}

/* Participants, tasks and sheets of the whole course go on in later sessions: that changes what
 * this one had by no correction, and no more does progress of a task that was written down when it
 * had ended. Its own sheets nobody else goes on with: what is put right there counts, up to the
 * entry `own`. */
static struct load_until until_of(const struct search *search, const struct moments *moments,
	int64_t lists, int64_t rest, int64_t own)
{
	return (struct load_until){.lists = earlier(lists, moments->ended),
		.added = lists,
		.whole = lists,
		.rest = rest,
		.session = search->session,
		.own = own};
}

static struct course *load(
	const struct search *search, const struct load_until *until, struct err *err)
{
	return store_load_at(search->store, search->arena, search->course->id, *until, err);
}

/* --- what was changed since --- */

/* What stands at a place: a node; or all the lines of a text that has them one by one, since each
 * has readers of its own. Such are 決まったこと and a memo, whose lines may be notes of their own.
 */
struct saying {
	struct place place;
	enum node_kind kind;
	const char *text, *reason;
	enum circle circle;
	bool is_lines;
};

struct said {
	struct arena *arena;
	const struct course *course;
	struct saying *items;
	size_t count;
};

/* 公表してよい says who may read 決まったこと: both are one place. And the head of a table is none.
 */
static bool is_place(const struct node *node)
{
	const struct place *place = &node->place;

	if (!*place->field || (node->kind == NODE_CELL && !*place->row))
		return false;
	return strcmp(place->form, OWN_SESSION) != 0 ||
	       strcmp(place->field, OWN_SESSION_DECIDED_OPEN) != 0;
}

static bool has_lines(const struct place *place)
{
	return strcmp(place->form, OWN_SESSION) == 0 &&
	       (strcmp(place->field, OWN_SESSION_DECIDED) == 0 ||
		       strcmp(place->field, OWN_NOTES) == 0);
}

/* A line that was split off is told as one of what it was split off from. */
static struct place place_of_whole(const struct said *said, const struct place *place)
{
	struct place of = *place, whole = *place;

	of.column = OWN_NOTE_OF;
	if (strcmp(place->field, OWN_NOTES) == 0 && *course_text(said->course, &of))
		whole.row = course_text(said->course, &of);
	return whole;
}

static struct saying *saying_at(struct said *said, struct saying saying)
{
	for (size_t i = 0; saying.is_lines && i < said->count; i++)
		if (place_equal(&said->items[i].place, &saying.place))
			return &said->items[i];
	said->items = arena_push(said->arena, said->items, said->count, sizeof(*said->items));
	said->items[said->count] = saying;
	return &said->items[said->count++];
}

/* Each with who reads it. */
static void add_lines(struct said *said, const struct node *node)
{
	struct words lines = sentences_of(said->arena, node->text);
	struct saying *saying = saying_at(said, (struct saying){
							.place = place_of_whole(said, &node->place),
							.kind = node->kind,
							.text = "",
							.reason = "",
							.circle = CIRCLE_TEAM,
							.is_lines = true,
						});

	for (size_t i = 0; i < lines.count; i++)
		saying->text = arena_printf(said->arena, "%s%s %s\n", saying->text,
			circle_id(node->circle), lines.items[i]);
}

static void gather(struct said *said, const struct node *parent)
{
	for (const struct node *node = parent->first; node; node = node->next) {
		bool is_said = is_place(node) && (*node->text || *node->reason);

		if (is_said && has_lines(&node->place))
			add_lines(said, node);
		else if (is_said)
			saying_at(said, (struct saying){.place = node->place,
						.kind = node->kind,
						.text = node->text,
						.reason = node->reason,
						.circle = node->circle});
		gather(said, node);
	}
}

static struct said said_by(
	struct arena *arena, const struct course *course, const char *session, enum circle circle)
{
	struct place place = PLACE_NONE;
	struct said said = {.arena = arena, .course = course};
	struct node *record;

	/* Of a session that its scenario does not have nothing is said. */
	if (!course_session(course, session))
		return said;
	place.engagement = course->id;
	place.session = session;
	record = record_doc_build(arena, course, &place, circle);
	node_cut(arena, record, circle);
	gather(&said, record);
	return said;
}

static bool says_same(const struct saying *one, const struct saying *other)
{
	return strcmp(one->text, other->text) == 0 && strcmp(one->reason, other->reason) == 0 &&
	       one->circle == other->circle;
}

static bool has(const struct said *said, const struct saying *saying, bool is_same)
{
	for (size_t i = 0; i < said->count; i++)
		if (place_equal(&said->items[i].place, &saying->place) &&
			(!is_same || says_same(&said->items[i], saying)))
			return true;
	return false;
}

/* What somebody who reads it calls one: a row of a table is. */
struct places {
	struct place *items;
	size_t count;
};

static void add_place(struct places *places, struct arena *arena, const struct saying *saying)
{
	struct place place = saying->place;

	if (saying->kind == NODE_CELL)
		place.column = "";
	for (size_t i = 0; i < places->count; i++)
		if (place_equal(&places->items[i], &place))
			return;
	places->items = arena_push(arena, places->items, places->count, sizeof(*places->items));
	places->items[places->count++] = place;
}

/* Places that say something else, or to others, or nothing any more, or had nothing to say then. */
static size_t count_changed(const struct said *then, const struct said *later, struct arena *arena)
{
	struct places places = {0};

	for (size_t i = 0; i < later->count; i++)
		if (!has(then, &later->items[i], true))
			add_place(&places, arena, &later->items[i]);
	for (size_t i = 0; i < then->count; i++)
		if (!has(later, &then->items[i], false))
			add_place(&places, arena, &then->items[i]);
	return places.count;
}

/* Whether a text stood there that was purged later: what a removal writes is a revision of its own.
 * A row that was moved, or taken out, does not tell by its position whether it was there. */
static bool was_purged_later(const struct value *then, const struct value *later)
{
	bool is_position = *then->row && !*then->column;

	return !*then->text && then->is_purged && later && later->revision != then->revision &&
	       (!is_position || then->revision == 1);
}

/* The history has it no more; that something stood there is known. */
static void fill_purged(struct course *then, const struct course *later)
{
	for (size_t i = 0; i < then->sheet_count; i++) {
		struct sheet *sheet = &then->sheets[i];
		const struct sheet *same =
			course_sheet(later, sheet->session, sheet->form, sheet->respondent);

		for (size_t k = 0; k < sheet->value_count; k++) {
			struct value *value = &sheet->values[k];

			if (was_purged_later(value,
				    sheet_value(same, value->field, value->row, value->column)))
				value->text = _("削除");
		}
	}
}

/* How much the record tells otherwise by the one than by the other, which is later. */
static bool compare(const struct search *search, struct load_until until, struct load_until since,
	enum circle circle, size_t *count, struct err *err)
{
	struct said then_said, later_said;
	struct course *then, *later;

	until.has_old_circles = since.has_old_circles = true;
	then = load(search, &until, err);
	later = then ? load(search, &since, err) : NULL;
	if (!later)
		return false;
	fill_purged(then, later);
	then_said = said_by(search->arena, then, search->session, circle);
	later_said = said_by(search->arena, later, search->session, circle);
	*count = count_changed(&then_said, &later_said, search->arena);
	return true;
}

/* --- the record --- */

static struct load_until until_told(const struct search *search, const struct moments *moments)
{
	int64_t fixed = earlier(moments->next, moments->confirmed);

	return until_of(
		search, moments, fixed, fixed, moments->confirmed ? moments->confirmed : LOAD_ALL);
}

struct course *record_load(struct store *store, struct arena *arena, const struct course *now,
	const char *session, enum circle circle, struct err *err)
{
	const struct search search = {store, arena, now, session};
	struct load_until until, since;
	struct moments moments;
	struct course *then;

	if (!find_moments(&search, &moments, err))
		return NULL;
	until = until_told(&search, &moments);
	since = until_of(&search, &moments, moments.next, LOAD_ALL, LOAD_ALL);
	then = load(&search, &until, err);
	if (!then || !moments.confirmed)
		return then;
	return compare(&search, until, since, circle, &then->changed_since, err) ? then : NULL;
}

bool record_differs(struct store *store, struct arena *arena, const struct course *now,
	const char *session, size_t *count, struct err *err)
{
	const struct search search = {store, arena, now, session};
	const struct load_until all = {.lists = LOAD_ALL,
		.added = LOAD_ALL,
		.whole = LOAD_ALL,
		.rest = LOAD_ALL,
		.session = session,
		.own = LOAD_ALL};
	struct moments moments;

	return find_moments(&search, &moments, err) &&
	       compare(&search, until_told(&search, &moments), all, CIRCLE_TEAM, count, err);
}

/* As long as nobody has said when it ended, it goes on, also on a later day. */
bool record_may_be_confirmed(
	const struct course *course, const struct session *session, struct err *why)
{
	struct date today = moment_today();

	if (flow_is_over(course, session, today))
		return true;
	if (flow_is_left_open(course, session, today))
		return err_set(why,
			_("%s は始めたままなので、支援記録を確定できません。画面で回を開くと、終えた時刻をたずねます。終えてから確定してください。"),
			session->title);
	if (flow_is_running(course, session, today))
		return err_set(why,
			_("%s はまだ続いているので、支援記録を確定できません。さいごの進行で F8 を押し、終えてから確定してください。"),
			session->title);
	return err_set(why,
		_("%s はまだ終わっていないので、支援記録を確定できません。終わってから確定してください。"),
		session->title);
}

static bool keep(struct store *store, struct course *course, const char *session, const char *text,
	struct err *err)
{
	struct change change = {
		.place = session_log_place(course, session, OWN_SESSION_CONFIRMED, "", ""),
		.seen_revision = REVISION_ANY,
		.text = text};

	return store_change(store, course, &change, err) != CHANGE_FAILED;
}

bool record_confirm(
	struct store *store, struct course *course, const char *session, struct err *err)
{
	const struct session *held = course_session(course, session);
	char today[DATE_ISO_BYTES];

	if (session_confirmed(course, session))
		return true;
	if (held && !record_may_be_confirmed(course, held, err))
		return false;
	date_iso(moment_today(), today);
	return keep(store, course, session, today, err);
}

bool record_reopen(struct store *store, struct course *course, const char *session, struct err *err)
{
	return keep(store, course, session, "", err);
}
