#include "banso/work/purge.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/doc/unnamed.h"
#include "banso/model/own.h"
#include "banso/model/session/session_log.h"
#include "banso/store/purge.h"
#include "banso/text/utf8.h"

/* Where others' rows name the person as who follows them; how many. */
static size_t add_followed(
	struct place *places, const struct course *course, const char *name, struct arena *arena)
{
	struct participants people = course_participants(course, arena);
	size_t count = 0;

	for (size_t i = 0; i < people.count; i++)
		if (utf8_same_loosely(people.items[i].successor, name))
			places[count++] =
				person_place(course, people.items[i].id, OWN_PERSON_SUCCESSOR);
	return count;
}

/* The participant whose row or name the place is; "" for another place. */
static const char *named_at(const struct course *course, const struct place *place)
{
	struct participant who = {.name = ""};
	bool is_name = !*place->column || strcmp(place->column, OWN_PERSON_NAME) == 0;

	if (strcmp(place->form, OWN_PEOPLE) != 0 || !is_name ||
		!course_person(course, place->row, &who))
		return "";
	return who.name;
}

size_t purge_uncovers(struct arena *arena, const struct course *course, const struct place *place)
{
	struct participant who;

	return *named_at(course, place) && course_person(course, place->row, &who)
		       ? unnamed_uncovered(arena, course, &who)
		       : 0;
}

/* A name goes from wherever banso itself has written it down. */
bool purge_at(struct store *store, struct arena *arena, const struct course *course,
	const struct place *places, size_t count, struct purged *out, struct err *err)
{
	size_t people = course_participants(course, arena).count, all = count;
	struct place *wanted = ARENA_ARRAY(arena, struct place, count * (1 + people));

	memcpy(wanted, places, count * sizeof(*places));
	for (size_t i = 0; i < count; i++) {
		const char *name = named_at(course, &places[i]);

		if (*name)
			all += add_followed(wanted + all, course, name, arena);
	}
	return store_purge(store, arena, wanted, all, out, err);
}

bool purge_of_person(struct store *store, struct arena *arena, const struct course *course,
	const char *person, struct purged *out, struct err *err)
{
	struct place listed = person_place(course, person, "");
	struct place attendance = session_log_place(course, "", OWN_ATTENDANCE, person, "");
	struct place sheets = PLACE_NONE;

	sheets.engagement = course->id;
	sheets.respondent = person;
	return purge_at(store, arena, course, (const struct place[]){listed, attendance, sheets}, 3,
		out, err);
}
