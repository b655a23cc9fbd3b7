/* What a loaded course is told of what stands in it no longer: names that people once had, so that
 * papers hide them, too, and what was purged, which is no blank like others. */
#include <string.h>

#include "banso/base/arena.h"
#include "banso/model/course.h"
#include "banso/model/own.h"
#include "banso/store/purge/removal.h"
#include "banso/store/tables/place_columns.h"
#include "internal.h"

#define NAME_AND_PLACE                                                                             \
	"SELECT h.text, s.engagement, s.session, s.form, s.respondent, h.field, h.row, h.column"   \
	" FROM sheet s JOIN history h ON h.sheet = s.id AND h.field"

static bool add_names(struct course *course, struct statement *row, struct err *err)
{
	struct arena *scratch = arena_new();
	struct place place;

	while (db_row(row)) {
		place = read_place(row, scratch, 1);
		course_add_former_name(course, db_text(row, 0), &place);
		arena_reset(scratch);
	}
	arena_free(scratch);
	return db_done(row, err);
}

/* What was purged is blank there. */
static bool read_names(struct store *store, struct course *course, struct err *err)
{
	static const char sql[] = NAME_AND_PLACE
		" = '" OWN_PERSON "' AND h.column IN ('" OWN_PERSON_NAME "', '" OWN_PERSON_SUCCESSOR
		"') WHERE s.engagement = ?1 AND s.form = '" OWN_PEOPLE
		"' AND h.text <> '' UNION " NAME_AND_PLACE " IN ('" OWN_SESSION_LEAD
		"', '" OWN_SESSION_WRITER "') WHERE s.engagement = ?1 AND s.form = '" OWN_SESSION
		"' AND h.text <> ''";
	struct statement *row = db_prepare(store->db, sql);

	db_bind_text(row, course->id);
	return add_names(course, row, err);
}

/* On sheets, too. */
static bool read_names_at(struct store *store, struct course *course, const char *form,
	const char *field, const char *column, struct err *err)
{
	static const char sql[] =
		NAME_AND_PLACE " = ?3 AND h.column = ?4"
			       " WHERE s.engagement = ?1 AND s.form = ?2 AND h.text <> ''";
	struct statement *row = db_prepare(store->db, sql);

	db_bind_text(row, course->id);
	db_bind_text(row, form);
	db_bind_text(row, field);
	db_bind_text(row, column);
	return add_names(course, row, err);
}

static bool read_names_of(
	struct store *store, struct course *course, const struct form *form, struct err *err)
{
	bool good = true;

	for (size_t i = 0; good && i < form->field_count; i++) {
		const struct field *field = &form->fields[i];

		if (field_names_somebody(field))
			good = read_names_at(store, course, form->id, field->id, "", err);
		for (size_t k = 0; good && k < field->column_count; k++)
			if (field_names_somebody(&field->columns[k]))
				good = read_names_at(store, course, form->id, field->id,
					field->columns[k].id, err);
	}
	return good;
}

static bool read_names_on_sheets(struct store *store, struct course *course, struct err *err)
{
	bool good = true;

	for (size_t i = 0; good && i < course->scenario->form_count; i++)
		good = read_names_of(store, course, &course->scenario->forms[i], err);
	return good;
}

/* What a removal left there, and when it was. */
struct removed {
	struct place place;
	const char *at, *who;
};

static void mark_sheet(
	const struct course *course, struct sheet *sheet, const struct removed *removed)
{
	struct place place = {.engagement = course->id,
		.session = sheet->session,
		.form = sheet->form,
		.respondent = sheet->respondent};

	for (size_t i = 0; i < sheet->value_count; i++) {
		struct value *value = &sheet->values[i];

		place.field = value->field;
		place.row = value->row;
		place.column = value->column;
		if (*value->text || !place_is_within(&place, &removed->place))
			continue;
		value->is_purged = true;
		value->is_removal |= strcmp(value->at, removed->at) == 0 &&
				     strcmp(value->who, removed->who) == 0;
	}
}

static bool mark_purged(struct store *store, struct course *course, struct err *err)
{
	static const char sql[] =
		"SELECT place, at, who FROM purge WHERE substr(place, 1, length(?1) + 1) = ?1 || '/'";
	struct statement *row = db_prepare(store->db, sql);
	struct arena *scratch = arena_new();
	struct removed removed;

	db_bind_text(row, course->id);
	while (db_row(row)) {
		if (!place_split(scratch, db_copy(row, scratch, 0), &removed.place, NULL) ||
			!removal_is_named(&removed.place))
			continue;
		removed.at = db_copy(row, scratch, 1);
		removed.who = db_copy(row, scratch, 2);
		for (size_t i = 0; i < course->sheet_count; i++)
			mark_sheet(course, &course->sheets[i], &removed);
	}
	arena_free(scratch);
	return db_done(row, err);
}

bool load_former(struct store *store, struct course *course, struct err *err)
{
	return read_names(store, course, err) && read_names_on_sheets(store, course, err) &&
	       mark_purged(store, course, err);
}
