/*
 * What the fuzzers share. Each defines LLVMFuzzerTestOneInput(), which says what must hold for any
 * bytes at all: `make fuzz` makes bytes up, tests/lint/fuzz-seeds.sh replays those that are kept.
 */
#ifndef BANSO_TESTS_FUZZ_H
#define BANSO_TESTS_FUZZ_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size_bytes);

/* Ends the program where it does not hold, as the sanitizers do. */
#define FUZZ_HOLDS(condition) ((condition) ? (void)0 : fuzz_broken(__FILE__, __LINE__, #condition))

static inline _Noreturn void fuzz_broken(const char *file, int line, const char *condition)
{
	fprintf(stderr, "%s:%d: does not hold: %s\n", file, line, condition);
	abort();
}

#endif
