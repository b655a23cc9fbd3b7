#include "banso/work/purge.h"

#include "banso/model/own.h"
#include "banso/store/purge.h"

bool purge_at(struct store *store, struct arena *arena, const struct place *places, size_t count,
	struct purged *out, struct err *err)
{
	return store_purge(store, arena, places, count, out, err);
}

bool purge_of_person(struct store *store, struct arena *arena, const struct course *course,
	const char *person, struct purged *out, struct err *err)
{
	struct place listed = PLACE_NONE, attendance = PLACE_NONE, sheets = PLACE_NONE;

	listed.engagement = attendance.engagement = sheets.engagement = course->id;
	listed.form = OWN_PEOPLE;
	listed.field = own_form(OWN_PEOPLE)->fields[0].id;
	listed.row = person;
	attendance.form = OWN_SESSION;
	attendance.field = "attendance";
	attendance.row = person;
	sheets.respondent = person;
	return purge_at(
		store, arena, (const struct place[]){listed, attendance, sheets}, 3, out, err);
}
