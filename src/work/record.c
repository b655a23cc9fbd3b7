#include "banso/work/record.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/doc/document.h"
#include "banso/doc/papers/record_doc.h"
#include "banso/model/flow.h"
#include "banso/model/own.h"
#include "banso/model/session/session_log.h"
#include "banso/store/any_revision.h"
#include "banso/store/change.h"
#include "banso/store/history.h"
#include "banso/store/load.h"
#include "banso/text/moment.h"

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
static struct course *load(const struct search *search, const struct moments *moments,
	int64_t lists, int64_t rest, int64_t own, struct err *err)
{
	struct load_until until = {.lists = earlier(lists, moments->ended),
		.added = lists,
		.whole = lists,
		.rest = rest,
		.session = search->session,
		.own = own};

	return store_load_at(search->store, search->arena, search->course->id, until, err);
}

/* --- what was changed since --- */

struct said {
	const struct node **items;
	size_t count;
};

static void gather(struct said *said, struct arena *arena, const struct node *parent)
{
	for (const struct node *node = parent->first; node; node = node->next) {
		if (*node->place.field && (*node->text || *node->reason)) {
			said->items = arena_push(
				arena, said->items, said->count, sizeof(const struct node *));
			said->items[said->count++] = node;
		}
		gather(said, arena, node);
	}
}

static struct said said_by(
	struct arena *arena, const struct course *course, const char *session, enum circle circle)
{
	struct place place = PLACE_NONE;
	struct said said = {0};
	struct node *record;

	place.engagement = course->id;
	place.session = session;
	record = record_doc_build(arena, course, &place, circle);
	node_cut(arena, record, circle);
	gather(&said, arena, record);
	return said;
}

static bool has(const struct said *said, const struct node *node, bool is_same_text)
{
	for (size_t i = 0; i < said->count; i++)
		if (place_equal(&said->items[i]->place, &node->place) &&
			(!is_same_text ||
				(strcmp(said->items[i]->text, node->text) == 0 &&
					strcmp(said->items[i]->reason, node->reason) == 0)))
			return true;
	return false;
}

/* Places that say something else, or nothing any more, or had nothing to say then. */
static size_t count_changed(const struct said *then, const struct said *later)
{
	size_t count = 0;

	for (size_t i = 0; i < later->count; i++)
		count += !has(then, later->items[i], true);
	for (size_t i = 0; i < then->count; i++)
		count += !has(later, then->items[i], false);
	return count;
}

static bool compare(const struct search *search, const struct moments *moments, struct course *then,
	enum circle circle, struct err *err)
{
	const struct course *later = load(search, moments, moments->next, LOAD_ALL, LOAD_ALL, err);
	struct said then_said, later_said;

	if (!later)
		return false;
	then_said = said_by(search->arena, then, search->session, circle);
	later_said = said_by(search->arena, later, search->session, circle);
	then->changed_since = count_changed(&then_said, &later_said);
	return true;
}

/* --- the record --- */

struct course *record_load(struct store *store, struct arena *arena, const struct course *now,
	const char *session, enum circle circle, struct err *err)
{
	const struct search search = {store, arena, now, session};
	struct moments moments;
	struct course *then;
	int64_t fixed;

	if (!find_moments(&search, &moments, err))
		return NULL;
	fixed = earlier(moments.next, moments.confirmed);
	then = load(&search, &moments, fixed, fixed,
		moments.confirmed ? moments.confirmed : LOAD_ALL, err);
	if (!then)
		return NULL;
	return !moments.confirmed || compare(&search, &moments, then, circle, err) ? then : NULL;
}

bool record_may_be_confirmed(const struct course *course, const struct session *session)
{
	return flow_is_over(course, session, moment_today()) ||
	       flow_is_left_open(course, session, moment_today());
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
	char today[DATE_ISO_BYTES];

	if (session_confirmed(course, session))
		return true;
	date_iso(moment_today(), today);
	return keep(store, course, session, today, err);
}

bool record_reopen(struct store *store, struct course *course, const char *session, struct err *err)
{
	return keep(store, course, session, "", err);
}
