/* The screens of `banso doctor`: what was found, and above it one trial after another. */
#ifndef BANSO_SCREEN_DOCTOR_DOCTOR_H
#define BANSO_SCREEN_DOCTOR_DOCTOR_H

#include <stdbool.h>

#include "banso/base/attr.h"
#include "banso/base/err.h"
#include "banso/work/care/checkup.h"

struct doctor_start {
	bool color;
	int ambiguous;                    /* what was asked for; 0: nothing */
	const struct checkup_start *what; /* where the database is, should it be looked at again */
};

/*
 * Makes the checks that need a terminal, together with the person, and adds what they find. No
 * database is opened but to go back to a copy, which a person may choose then. False with err when
 * the terminal cannot be used.
 */
bool doctor_run(
	struct checkup *checkup, const struct doctor_start *start, struct err *err) MUST_USE;

#endif
