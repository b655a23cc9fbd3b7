/* How lists of banso's own show their rows, and how these go and come back (work/own_rows.h). */
#ifndef BANSO_SCREEN_FILL_TABLE_OWN_LIST_H
#define BANSO_SCREEN_FILL_TABLE_OWN_LIST_H

#include "banso/base/attr.h"
#include "banso/model/course.h"
#include "banso/ui/box/list.h"
#include "banso/ui/screen.h"

/* Puts the focus of such a list on a row; false if it is not there. */
bool own_list_focus(struct list *list, struct words rows, const char *row) NOT_NULL_AT(1);

/* Takes a row of the open course out of its table; the screen says why it could not. */
void own_list_take_out(struct screen *screen, const struct place *row) NOT_NULL;

/* Puts back the row of a table that was taken out last: its id (in the arena); NULL: the screen
 * says why it could not, or, with `none`, that there is none. */
const char *own_list_bring_back(struct screen *screen, const struct place *table, const char *none,
	struct arena *arena) MUST_USE NOT_NULL;

/* A participant's name as lists show it, marked if the person is no longer in the list. */
void own_list_put_person(struct buf *out, const struct participant *who) NOT_NULL_AT(1);

#endif
