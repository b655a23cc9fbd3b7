/* How lists of banso's own show their rows (work/own_rows.h). */
#ifndef BANSO_SCREEN_FILL_OWN_LIST_H
#define BANSO_SCREEN_FILL_OWN_LIST_H

#include "banso/base/attr.h"
#include "banso/model/course.h"
#include "banso/ui/list.h"

/* Puts the focus of such a list on a row; false if it is not there. */
bool own_list_focus(struct list *list, struct words rows, const char *row) NOT_NULL_AT(1);

/* A participant's name as lists show it, marked if the person is no longer in the list. */
void own_list_put_person(struct buf *out, const struct participant *who) NOT_NULL_AT(1);

#endif
