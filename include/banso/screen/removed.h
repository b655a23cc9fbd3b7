/* Rows that were taken out of a list of banso's own, such as the participants: nothing of them is
 * lost, and the last one taken out can be had again. */
#ifndef BANSO_SCREEN_REMOVED_H
#define BANSO_SCREEN_REMOVED_H

#include "banso/screen/app.h"

/* Whether a row with something in it is out of the table. */
bool removed_any(const struct course *course, const struct place *table);

/* Takes a row out: its position is emptied, its cells stay. One in which nothing was written is not
 * brought back. False with err. */
bool removed_take_out(struct app *app, const struct place *row, bool is_blank, struct err *err);

/*
 * Puts back the row of the table that was taken out last, whoever did it and when: its id goes to
 * *row (in the arena), NULL where none is out. False with err.
 */
bool removed_bring_back(struct app *app, struct arena *arena, const struct place *table,
	const char **row, struct err *err);

#endif
