/*
 * How long something is waited for. A limit is meant for a machine with nothing else to do, so on a
 * busy one not all time counts: only time in which the programs that are waited for could have gone
 * on. While they wait for a processor or for the disk, nothing counts; while they compute, what
 * they compute; and while they sleep, as much as the machine has left for one more. However busy it
 * is, there is an end after PATIENCE_BUSY times the limit.
 */
#ifndef PLAY_PATIENCE_H
#define PLAY_PATIENCE_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

#define PATIENCE_BUSY 12

struct patience {
	pid_t session;     /* whose processes are waited for; 0: nobody's in particular */
	int64_t limit_ms;  /* already times $PLAY_SLOW */
	int64_t end_ms;    /* on clock_monotonic_ms(): however busy the machine is */
	int64_t looked_ms; /* up to then time has been counted */
	int64_t used_ms;   /* processor time of the session until then; -1: not known */
	int64_t counted_ms;
};

/* Begins to wait. The limit is before $PLAY_SLOW. */
void patience_begin(struct patience *patience, int64_t plain_limit_ms, pid_t session);

/* Counts the time since the last call; whether the wait is over without what was waited for. */
bool patience_is_over(struct patience *patience);

/* When patience_is_over() wants to be asked again, on clock_monotonic_ms(). */
int64_t patience_look_ms(const struct patience *patience);

/* Whether the leader of a session sleeps, and its children: nobody waits for a processor or for the
 * disk. */
bool patience_sleeps(pid_t session);

/* A limit of so many milliseconds, times $PLAY_SLOW. */
int64_t patience_limit_ms(int64_t plain_ms);

#endif
