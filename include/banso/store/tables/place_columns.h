/* A place in SQL: its parts bound to parameters, and read from columns. */
#ifndef BANSO_STORE_TABLES_PLACE_COLUMNS_H
#define BANSO_STORE_TABLES_PLACE_COLUMNS_H

#include "banso/base/attr.h"
#include "banso/model/place.h"

struct arena;
struct statement;

/* All at and below the place that bind_sheet() and bind_cell() bind: an empty part is any. */
#define PLACE_SHEETS                                                                               \
	"(SELECT id FROM sheet WHERE engagement = ?1 AND ?2 IN ('', session) AND"                  \
	" ?3 IN ('', form) AND ?4 IN ('', respondent))"
#define PLACE_CELLS " ?5 IN ('', field) AND ?6 IN ('', \"row\") AND ?7 IN ('', \"column\")"

/* Binds engagement, session, form, respondent; and then field, row, column. */
void bind_sheet(struct statement *statement, const struct place *place) NOT_NULL;
void bind_cell(struct statement *statement, const struct place *place) NOT_NULL;

/* A place from seven columns beginning with `column`, in the arena. */
struct place read_place(
	struct statement *statement, struct arena *arena, int column) MUST_USE NOT_NULL;

#endif
