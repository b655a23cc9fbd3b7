/* The scenario mini.yaml, which has a bit of everything, for tests of the loader. */
#ifndef BANSO_TESTS_SCENARIO_FIXTURE_H
#define BANSO_TESTS_SCENARIO_FIXTURE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "banso/base/arena.h"
#include "banso/base/buf.h"
#include "banso/model/scenario.h"
#include "banso/scenario/files.h"
#include "banso/scenario/read.h"

#define FOLDER "tests/data/scenarios/"

static struct arena *arena;
static struct problems problems;
static struct buf base; /* mini.yaml */
static const char *good;

/* Tests run at the top of the source. */
static int load_base(void **state)
{
	(void)state;
	if (!buf_read_file(&base, FOLDER "mini.yaml", SCENARIO_MAX_BYTES))
		return -1;
	good = buf_text(&base);
	return 0;
}

static int free_base(void **state)
{
	(void)state;
	buf_free(&base);
	return 0;
}

static int setup(void **state)
{
	(void)state;
	arena = arena_new();
	return 0;
}

static int teardown(void **state)
{
	(void)state;
	arena_free(arena);
	return 0;
}

static const struct scenario *read_text(const char *text)
{
	return scenario_read(arena, text, strlen(text), &problems);
}

#endif
