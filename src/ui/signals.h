/*
 * Signals as flags. They are let in only while signals_wait() waits and right after it, so that
 * none arrives between a check and the wait.
 */
#ifndef BANSO_UI_SIGNALS_H
#define BANSO_UI_SIGNALS_H

#include <poll.h>
#include <stdbool.h>
#include <time.h>

/* Catches them from now on, and blocks them except in signals_wait(). */
void signals_catch(void);

/* poll() that lets signals in, also if there is input; `timeout` NULL: waits for ever. */
int signals_wait(struct pollfd *wanted, nfds_t count, const struct timespec *timeout);

/* Whether a signal came that ends the program. */
bool signals_end(void);

/* Whether one came since the last call: the window has a new size; the program is asked to stop; it
 * was stopped and goes on. */
bool signals_resized(void);
bool signals_suspended(void);
bool signals_continued(void);

/* Stops the program, as it was asked, and returns when it goes on. */
void signals_stop(void);

#endif
