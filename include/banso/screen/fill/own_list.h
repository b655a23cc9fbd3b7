/* Which rows a list of banso's own shows, such as the participants. Nothing is lost of those that
 * were taken out of it, and the last one can be had again. */
#ifndef BANSO_SCREEN_FILL_OWN_LIST_H
#define BANSO_SCREEN_FILL_OWN_LIST_H

#include "banso/screen/app.h"
#include "banso/ui/list.h"

/*
 * The rows of a table that are shown: those in which anybody has written, if only a draft. One that
 * was added and left so is shown nowhere, and never taken out: somebody else may just be about to
 * write in it.
 */
struct words own_list_rows(const struct app *app, const struct place *table, struct arena *arena);

/* Puts the focus of a list of such rows on one of them; false when it is not there. */
bool own_list_focus(struct list *list, struct words rows, const char *row);

/* The name of a participant as lists show it, with a word where they are not in the list any more.
 */
void own_list_put_person(struct buf *out, const struct participant *who);

/* Whether a row with something in it is out of the table. */
bool own_list_lacks(const struct course *course, const struct place *table);

/* Takes a row out: its position is emptied, its cells stay. False with err. */
bool own_list_take_out(struct app *app, const struct place *row, struct err *err);

/*
 * Puts back the row of the table that was taken out last, whoever did it and when, of those with
 * something in them: its id goes to *row (in the arena), NULL where none is out. False with err.
 */
bool own_list_bring_back(struct app *app, struct arena *arena, const struct place *table,
	const char **row, struct err *err);

#endif
