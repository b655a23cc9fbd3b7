#include "banso/store/tables/parted.h"

#include <string.h>

#include "banso/model/own.h"
#include "banso/store/schema/schema.h"
#include "banso/store/sqlite/db.h"

/* The other one of the two fields; NULL: the place is in neither. */
static const char *twin_of(const struct place *place)
{
	if (strcmp(place->form, OWN_SESSION) != 0)
		return NULL;
	if (strcmp(place->field, OWN_SESSION_ROOM) == 0)
		return OWN_SESSION_LINK;
	return strcmp(place->field, OWN_SESSION_LINK) == 0 ? OWN_SESSION_ROOM : NULL;
}

bool parted_empty_twin(struct db *db, const struct place *place, struct err *err)
{
	static const char sql[] =
		"UPDATE history AS t SET text = '', reason = '', why = '' WHERE field = ?4 AND"
		" sheet IN (SELECT id FROM sheet WHERE engagement = ?1 AND ?2 IN ('', session) AND"
		" form = '" OWN_SESSION "') AND EXISTS (SELECT 1 FROM history h WHERE"
		" h.sheet = t.sheet AND h.field = ?3 AND (h.revision, h.text, h.at, h.who) ="
		" (t.revision, t.text, t.at, t.who)) AND NOT EXISTS (SELECT 1 FROM value v WHERE"
		" v.sheet = t.sheet AND v.field = t.field AND v.revision = t.revision)";
	const char *twin = twin_of(place);
	struct statement *statement;

	if (!twin)
		return true;
	statement = db_prepare(db, sql);
	db_bind_text(statement, place->engagement);
	db_bind_text(statement, place->session);
	db_bind_text(statement, place->field);
	db_bind_text(statement, twin);
	return db_run(statement, err);
}

void parted_name_as_then(struct db *db, struct place *place)
{
	int version = 0;
	bool is_ours;

	if (twin_of(place) && schema_marks(db, &is_ours, &version, NULL) &&
		version < SCHEMA_WITH_PARTED)
		place->field = OWN_SESSION_ROOM;
}
