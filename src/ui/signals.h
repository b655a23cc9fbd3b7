/*
 * Signals as flags. They are let in only while ppoll() waits: none can slip in
 * between a check and the wait.
 */
#ifndef BANSO_UI_SIGNALS_H
#define BANSO_UI_SIGNALS_H

#include <signal.h>
#include <stdbool.h>

/* From now on they are caught, and blocked but while one waits with the mask `open`. */
void signals_catch(sigset_t *open);

/* Whether one came that ends the program. */
bool signals_end(void);

/* Whether one came since the last call: the window has another size; the program was stopped and
 * goes on. */
bool signals_resized(void);
bool signals_continued(void);

#endif
