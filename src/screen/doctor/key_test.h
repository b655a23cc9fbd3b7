/*
 * One trial of `banso doctor` together with the person: text that must be aligned, or a key that
 * must arrive.
 */
#ifndef BANSO_SCREEN_DOCTOR_KEY_TEST_H
#define BANSO_SCREEN_DOCTOR_KEY_TEST_H

#include "banso/screen/app.h"
#include "banso/work/care/checkup.h"

enum trial_result { TRIAL_GOOD, TRIAL_BAD };

/*
 * The screen that tries `check` (from CHECK_JAPANESE to CHECK_ARROW), as `number` of `count`.
 * Replies with a trial_result, or -1 when it was left with Esc. Below the question it shows what
 * has been found so far; `checkup` has to outlive it.
 */
struct screen *trial_new(struct app *app, const struct checkup *checkup, enum check check,
	int number, int count, int question);

#endif
