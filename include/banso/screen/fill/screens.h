/* Screens on which something is filled, by the function that makes each. */
#ifndef BANSO_SCREEN_FILL_SCREENS_H
#define BANSO_SCREEN_FILL_SCREENS_H

#include "banso/base/attr.h"
#include "banso/screen/app.h"

/* sheet.c: one sheet, a field at a time. `place` names the sheet by the session that leads to it;
 * its field may be "" (where this user left it, else the first without an answer). */
struct screen *sheet_new(struct app *app, const struct place *place) MUST_USE NOT_NULL_AT(1);

/* history.c: earlier values of a field */
struct screen *past_new(struct app *app, const struct place *place,
	const struct field *field) MUST_USE NOT_NULL_AT(1, 3);

#endif
