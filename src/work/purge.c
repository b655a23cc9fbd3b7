#include "banso/work/purge.h"

#include "banso/model/own.h"
#include "banso/model/session/session_log.h"
#include "banso/store/purge.h"

bool purge_at(struct store *store, struct arena *arena, const struct place *places, size_t count,
	struct purged *out, struct err *err)
{
	return store_purge(store, arena, places, count, out, err);
}

bool purge_of_person(struct store *store, struct arena *arena, const struct course *course,
	const char *person, struct purged *out, struct err *err)
{
	struct place listed = person_place(course, person, "");
	struct place attendance = session_log_place(course, "", OWN_ATTENDANCE, person, "");
	struct place sheets = PLACE_NONE;

	sheets.engagement = course->id;
	sheets.respondent = person;
	return purge_at(
		store, arena, (const struct place[]){listed, attendance, sheets}, 3, out, err);
}
