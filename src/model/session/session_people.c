#include "banso/model/session/session_people.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/clock.h"
#include "banso/model/flow.h"
#include "banso/model/own.h"
#include "banso/model/progress.h"

/* --- whether a session took place --- */

/* What was kept of it by then. */
static bool was_kept(const struct sheet *kept, const char *field, const char *at)
{
	const struct value *value = sheet_value(kept, field, "", "");

	return value_is_answer(value) && clock_compare(value->at, at) <= 0;
}

static bool had_begun(const struct course *course, const char *session, const char *at)
{
	const struct sheet *kept = course_sheet(course, session, OWN_SESSION, "");
	char day[DATE_ISO_BYTES], start[CLOCK_STAMP_BYTES];
	struct date date;

	if (was_kept(kept, OWN_SESSION_STARTED, at) || was_kept(kept, OWN_SESSION_ENDED, at))
		return true;
	if (flow_stamp(course, session, OWN_SESSION_START, start) &&
		!value_is_answer(sheet_value(kept, OWN_SESSION_STARTED, "", "")))
		return clock_compare(start, at) <= 0;
	if (!flow_date(course, session, &date))
		return false;
	date_iso(date, day);
	return strncmp(day, at, sizeof(day) - 1) < 0;
}

/* Not everybody writes down when: what stands before one that had begun is past as well. */
static bool took_place_before(const struct course *course, const char *session, const char *at)
{
	if (had_begun(course, session, at))
		return true;
	for (size_t i = flow_position(course, session); i < flow_session_count(course); i++)
		if (had_begun(course, flow_session(course, i)->id, at))
			return true;
	return false;
}

/* --- what is kept of somebody --- */

const char *session_mark(
	const struct course *course, const char *session, const char *id, const char *column)
{
	return value_text(sheet_value(
		course_sheet(course, session, OWN_SESSION, ""), OWN_ATTENDANCE, id, column));
}

static bool is_ticked(
	const struct course *course, const char *session, const char *id, const char *column)
{
	return strcmp(session_mark(course, session, id, column), "true") == 0;
}

bool session_is_absent(const struct course *course, const char *session, const char *id)
{
	const char *present = session_mark(course, session, id, OWN_ATTENDANCE_PRESENT);

	return strcmp(*present ? present
			       : session_mark(course, session, id, OWN_ATTENDANCE_PLANNED),
		       "false") == 0;
}

bool session_is_uninvited(const struct course *course, const char *session, const char *id)
{
	return is_ticked(course, session, id, OWN_ATTENDANCE_UNINVITED);
}

static bool has_written(const struct course *course, const char *session, const char *id)
{
	for (size_t i = 0; i < course->sheet_count; i++) {
		const struct sheet *sheet = &course->sheets[i];

		if (strcmp(sheet->session, session) != 0 || strcmp(sheet->respondent, id) != 0)
			continue;
		for (size_t k = 0; k < sheet->value_count; k++)
			if (*sheet->values[k].text)
				return true;
	}
	return false;
}

bool session_keeps_person(
	const struct course *course, const char *session, const char *id, const char *at)
{
	if (is_ticked(course, session, id, OWN_ATTENDANCE_PRESENT))
		return true;
	return (is_ticked(course, session, id, OWN_ATTENDANCE_PLANNED) ||
		       has_written(course, session, id)) &&
	       took_place_before(course, session, at);
}

/* --- all of them --- */

static const struct value *position_of(const struct course *course, const char *id)
{
	return sheet_value(
		course_sheet(course, "", OWN_PEOPLE, ""), own_table(OWN_PEOPLE)->id, id, "");
}

/* A session that the pattern does not have bounds nothing. */
bool session_is_of(const struct course *course, const char *session, const struct participant *who)
{
	size_t at = flow_position(course, session), count = flow_session_count(course);
	size_t from = flow_position(course, who->from);

	return !who->is_gone && (from == count || from <= at) &&
	       at < (*who->until ? flow_position(course, who->until) : count + 1);
}

static bool has_anybody(const struct course *course, const char *session)
{
	struct arena *scratch = arena_new();
	struct participants listed = course_participants(course, scratch);
	bool has = false;

	for (size_t i = 0; i < listed.count && !has; i++)
		has = session_is_of(course, session, &listed.items[i]);
	arena_free(scratch);
	return has;
}

bool session_is_begun_with(const struct course *course, const char *session, const char *at)
{
	size_t count = flow_session_count(course), position = flow_position(course, session);

	for (size_t i = position + 1; i < count; i++)
		if (had_begun(course, flow_session(course, i)->id, at))
			return false;
	return position && position < count && had_begun(course, session, at) &&
	       has_anybody(course, flow_session(course, position - 1)->id);
}

bool session_has_person(const struct course *course, const char *session, const char *id)
{
	const struct value *position = position_of(course, id);
	struct participant who;

	if (!position || !course_person(course, id, &who))
		return false;
	if (who.is_gone)
		return session_keeps_person(course, session, id, position->at);
	return session_is_of(course, session, &who) ||
	       is_ticked(course, session, id, OWN_ATTENDANCE_PRESENT) ||
	       has_written(course, session, id);
}

/* An id is a letter and a number: they were added in the order of their numbers. */
static bool was_added_before(const char *id, const char *other)
{
	size_t bytes = strlen(id), other_bytes = strlen(other);

	return bytes != other_bytes ? bytes < other_bytes : strcmp(id, other) < 0;
}

static void insert(struct participants *people, struct participant who)
{
	size_t at = people->count++;

	while (at > 0 && was_added_before(who.id, people->items[at - 1].id)) {
		people->items[at] = people->items[at - 1];
		at--;
	}
	people->items[at] = who;
}

struct participants session_people(
	const struct course *course, const char *session, struct arena *arena)
{
	const struct sheet *sheet = course_sheet(course, "", OWN_PEOPLE, "");
	struct participants listed = course_participants(course, arena);
	struct participants people = {0};

	if (!sheet)
		return people;
	people.items = ARENA_ARRAY(arena, struct participant, sheet->value_count);
	for (size_t i = 0; i < listed.count; i++)
		if (session_has_person(course, session, listed.items[i].id))
			people.items[people.count++] = listed.items[i];
	for (size_t i = 0; i < sheet->value_count; i++) {
		const struct value *position = &sheet->values[i];
		struct participant who;

		if (*position->column || *position->text ||
			!session_keeps_person(course, session, position->row, position->at) ||
			!course_person(course, position->row, &who))
			continue;
		insert(&people, participant_copy(arena, who));
	}
	return people;
}

bool session_asks(const struct course *course, const char *session, const struct form *form,
	const struct participant *who)
{
	return session_is_of(course, session, who) &&
	       !session_is_absent(course, session, who->id) &&
	       !session_is_uninvited(course, session, who->id) &&
	       (form->roles.count == 0 || words_have(form->roles, who->role));
}

bool session_has_sheet_of(const struct course *course, const char *session, const char *id)
{
	for (size_t i = 0; i < course->sheet_count; i++) {
		const struct sheet *sheet = &course->sheets[i];
		const struct form *form = course_form(course, sheet->form);

		if (form && flow_uses(course, form->id) && strcmp(sheet->session, session) == 0 &&
			strcmp(sheet->respondent, id) == 0 &&
			progress_of(course, form, sheet).state != SHEET_UNTOUCHED)
			return true;
	}
	return false;
}

struct participants session_respondents(const struct course *course, const char *session,
	const struct form *form, struct arena *arena)
{
	struct participants people = session_people(course, session, arena);
	size_t count = 0;

	for (size_t i = 0; i < people.count; i++) {
		const struct participant *who = &people.items[i];
		const struct sheet *sheet = course_sheet(course, session, form->id, who->id);

		if (session_asks(course, session, form, who) ||
			progress_of(course, form, sheet).state != SHEET_UNTOUCHED)
			people.items[count++] = *who;
	}
	people.count = count;
	return people;
}
