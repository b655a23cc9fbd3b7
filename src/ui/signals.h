/*
 * Signals as flags. They are let in only while ppoll() waits, so that none arrives between a check
 * and the wait.
 */
#ifndef BANSO_UI_SIGNALS_H
#define BANSO_UI_SIGNALS_H

#include <signal.h>
#include <stdbool.h>

/* Catches them from now on, and blocks them except while ppoll() waits with the mask `open`. */
void signals_catch(sigset_t *open);

/* Whether a signal came that ends the program. */
bool signals_end(void);

/* Whether one came since the last call: the window has a new size; the program was stopped and goes
 * on. */
bool signals_resized(void);
bool signals_continued(void);

#endif
