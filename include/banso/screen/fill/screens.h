/* Screens on which something is filled, by the function that makes each. */
#ifndef BANSO_SCREEN_FILL_SCREENS_H
#define BANSO_SCREEN_FILL_SCREENS_H

#include "banso/base/attr.h"
#include "banso/screen/app.h"

/* sheet.c: one sheet, a field at a time. `place` names the sheet by the session that leads to it;
 * its field may be "" (where this user left it, else the first without an answer). */
struct screen *sheet_new(struct app *app, const struct place *place) MUST_USE NOT_NULL_AT(1);

/* The question of a reply by which a sheet leads on to what is not the same form: the screen below
 * answers it with sheet_leads_on(). */
enum { SHEET_LEADS_ON = 111 }; /* behind those of entry_ask.h */
enum { LEADS_BACK, LEADS_TO_FORM /* the text is its id */ };

/* Opens that form, on top of the screen that answers or in place of it; to go back is not its
 * affair. */
struct outcome sheet_leads_on(struct app *app, const char *session, const struct reply *reply,
	bool is_instead) MUST_USE NOT_NULL;

/* history.c: earlier values of a field */
struct screen *past_new(struct app *app, const struct place *place,
	const struct field *field) MUST_USE NOT_NULL_AT(1, 3);

#endif
