/* How lists of banso's own show their rows (work/own_rows.h). */
#ifndef BANSO_SCREEN_FILL_OWN_LIST_H
#define BANSO_SCREEN_FILL_OWN_LIST_H

#include "banso/base/attr.h"
#include "banso/model/course.h"
#include "banso/ui/list.h"

/* Puts the focus of a list of such rows on one of them; false when it is not there. */
bool own_list_focus(struct list *list, struct words rows, const char *row) NOT_NULL_AT(1);

/* The name of a participant as lists show it, with a word where they are not in the list any more.
 */
void own_list_put_person(struct buf *out, const struct participant *who) NOT_NULL_AT(1);

#endif
