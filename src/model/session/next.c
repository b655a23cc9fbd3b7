#include "banso/model/session/next.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/attr.h"
#include "banso/model/flow.h"
#include "banso/model/progress.h"
#include "banso/model/session/session_people.h"

static bool requires_something(const struct form *form)
{
	for (size_t i = 0; i < form->field_count; i++)
		if (form->fields[i].required)
			return true;
	return false;
}

bool next_waits_for(const struct form *form)
{
	return form->per == PER_RESPONDENT || requires_something(form);
}

static enum sheet_state state_of(const struct course *course, const struct session *session,
	const struct form *form, const char *respondent)
{
	struct place place = flow_sheet_place(course, session, form, respondent);

	return progress_of(
		course, form, course_sheet(course, place.session, place.form, place.respondent))
		.state;
}

static bool is_open(const struct course *course, const struct session *session,
	const struct form *form, const char *respondent)
{
	enum sheet_state state = state_of(course, session, form, respondent);

	/* Where nothing is required, whoever began a sheet has written what they wanted to. */
	return state == SHEET_UNTOUCHED || (state == SHEET_FILLING && requires_something(form));
}

/* The first respondent behind another one ("": of all) whose sheet is open; else the first one in
 * front who has none: an unsorted pile passes by people. NULL when there is none. */
static const char *open_respondent(const struct course *course, const struct session *session,
	const struct form *form, const char *after)
{
	struct arena *scratch = arena_new();
	struct participants people = session_respondents(course, session->id, form, scratch);
	struct participant found = {.id = NULL};
	size_t first = 0;

	for (size_t i = 0; i < people.count; i++)
		if (strcmp(people.items[i].id, after) == 0)
			first = i + 1;
	/* What is found has the course's own id, which stays when the scratch goes. */
	for (size_t i = 0; !found.id && i < people.count; i++) {
		const char *id = people.items[(first + i) % people.count].id;
		bool is_passed = first + i >= people.count;

		if (strcmp(id, after) != 0 &&
			(is_passed ? state_of(course, session, form, id) == SHEET_UNTOUCHED
				   : is_open(course, session, form, id)))
			MAY_FAIL(course_person(course, id, &found));
	}
	arena_free(scratch);
	return found.id;
}

/* The first one behind a form that is open, as the list of forms goes on; of all (NULL), the first
 * that is waited for. */
static bool open_sheet(const struct course *course, const struct session *session,
	const struct form *after, struct next_thing *next)
{
	struct arena *scratch = arena_new();
	struct words forms = flow_forms(course, session, scratch);
	size_t first = after ? words_index(forms, after->id) + 1 : 0;
	bool found = false;

	for (size_t i = first; !found && i < forms.count; i++) {
		const struct form *form = scenario_form(course->scenario, forms.items[i]);

		if (!after && !next_waits_for(form))
			continue;
		next->respondent = "";
		if (form->per == PER_RESPONDENT)
			next->respondent = open_respondent(course, session, form, "");
		found = next->respondent &&
			(form->per == PER_RESPONDENT || is_open(course, session, form, ""));
		next->form = form;
		next->session = session;
	}
	arena_free(scratch);
	return found;
}

/* The session of the day goes before everything: people are waiting for it. */
static bool is_now(const struct course *course, const struct session *session, struct date today)
{
	struct standing standing = flow_standing(course, session, today);

	return standing.has_started || standing.day == DAY_TODAY;
}

/* What was forgotten long ago leads nowhere: only the session that was held last is gone back to.
 */
static const struct session *last_over(const struct course *course, struct date today)
{
	for (size_t i = flow_session_count(course); i-- > 0;)
		if (flow_is_over(course, flow_session(course, i), today))
			return flow_session(course, i);
	return NULL;
}

struct next_thing next_in_course(const struct course *course, struct date today)
{
	const struct session *session = flow_next_session(course, today);
	struct next_thing next = {.kind = NEXT_SESSION, .session = session, .respondent = ""};
	const struct session *past;

	if (session && is_now(course, session, today))
		return next;
	past = last_over(course, today);
	if (past && open_sheet(course, past, NULL, &next)) {
		next.kind = NEXT_SHEET;
		return next;
	}
	next = (struct next_thing){.kind = session ? NEXT_SESSION : NEXT_NOTHING,
		.session = session,
		.respondent = ""};
	return next;
}

struct next_thing next_behind_sheet(const struct course *course, const struct session *session,
	const struct form *form, const char *respondent)
{
	struct next_thing next = {
		.kind = NEXT_SHEET, .session = session, .form = form, .respondent = NULL};

	if (form->per == PER_RESPONDENT)
		next.respondent = open_respondent(course, session, form, respondent);
	if (!next.respondent && !open_sheet(course, session, form, &next))
		next = (struct next_thing){.kind = NEXT_NOTHING, .respondent = ""};
	return next;
}
