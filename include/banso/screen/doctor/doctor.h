/* The screens of `banso doctor`: the findings, and above them one trial after another. */
#ifndef BANSO_SCREEN_DOCTOR_DOCTOR_H
#define BANSO_SCREEN_DOCTOR_DOCTOR_H

#include <stdbool.h>

#include "banso/base/attr.h"
#include "banso/base/err.h"
#include "banso/work/care/checkup.h"

struct doctor_start {
	bool color, one_column;
	int ambiguous; /* what was asked for; 0: nothing */
	bool leads_ime;
	const struct checkup_start
		*what; /* path of the database, in case it is to be checked again */
};

/*
 * Does the checks that need a terminal, together with the person, and adds the findings. Opens no
 * database, except when the person goes back to a copy. False with err if the terminal cannot be
 * used.
 */
bool doctor_run(
	struct checkup *checkup, const struct doctor_start *start, struct err *err) MUST_USE;

#endif
