/* Threads beside the one that waits for keys. */
#ifndef BANSO_BASE_THREAD_H
#define BANSO_BASE_THREAD_H

#include <pthread.h>
#include <stdbool.h>
#include <stdint.h>

#include "banso/base/attr.h"

/* Begins a thread to which no signal goes: signals are for the one that waits for keys. False:
 * there is none to be had. */
bool thread_begin(pthread_t *thread, void *(*work)(void *context), void *context) MUST_USE
	NOT_NULL_AT(1, 2);

/* Joins the thread if it ends before clock_monotonic_ms() is `until_ms`; false: it goes on. */
bool thread_join(pthread_t thread, int64_t until_ms) MUST_USE;

#endif
