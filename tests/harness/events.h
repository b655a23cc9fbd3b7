/* Waiting for a file descriptor, the end of a child or a moment, whichever comes first. */
#ifndef PLAY_EVENTS_H
#define PLAY_EVENTS_H

#include <poll.h>
#include <stdbool.h>
#include <stdint.h>

/* Once per process, before any child is started. */
void events_init(void);

/* In a new child: signals as a program expects them. */
void events_reset_child(void);

/* Returns when one of the descriptors is ready, a child has changed, play is
 * asked to stop, or the clock_monotonic_ms() has come. */
void events_wait(struct pollfd *fds, nfds_t count, int64_t until_ms);

/* Whether play itself was asked to stop (Ctrl-C, TERM, HUP). */
bool events_stop_asked(void);

#endif
