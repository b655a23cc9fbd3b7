/* The screens from the first to the last: opens the store and the course, and tells what
 * changed. */
#ifndef BANSO_SCREEN_RUN_H
#define BANSO_SCREEN_RUN_H

#include <stdbool.h>

#include "banso/base/attr.h"
#include "banso/base/err.h"
#include "banso/model/place.h"

struct store;

struct run_start {
	struct store *store;
	const char *user, *scenarios;
	bool color, one_column;
	int ambiguous;             /* 0: ask the terminal */
	bool leads_ime;            /* where the terminal lets programs do so */
	const struct place *place; /* NULL: home */
};

/* Runs the screens until the person is done. False with err; a blank one where a text could not be
 * saved, which is told already. */
bool run_screens(const struct run_start *start, struct err *err) MUST_USE;

#endif
