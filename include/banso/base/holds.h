/*
 * What has to hold, or there is a bug: HOLDS(low < high). It is looked at where somebody looks for
 * bugs, in unit tests, in fuzzers and under sanitizers, and ends the program there; in what people
 * run, and what tests/play plays, nothing is left of it. What a file, a database or a person may
 * bring about is no bug but an error: struct err.
 */
#ifndef BANSO_BASE_HOLDS_H
#define BANSO_BASE_HOLDS_H

#ifdef BANSO_CHECKED
#include "banso/base/err.h"
#define HOLDS(condition)                                                                           \
	((condition) ? (void)0 : die("%s:%d: does not hold: %s", __FILE__, __LINE__, #condition))
#else
#define HOLDS(condition) ((void)(0 && (condition)))
#endif

#endif
