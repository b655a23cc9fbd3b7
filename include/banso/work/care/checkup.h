/*
 * What `banso doctor` finds: a verdict, a value and what to do for each check.
 * Those that need no terminal are made here; the others come from doctor.c. The
 * result is lines, for the screen and for plain text alike.
 */
#ifndef BANSO_WORK_CARE_CHECKUP_H
#define BANSO_WORK_CARE_CHECKUP_H

#include <stdbool.h>
#include <stddef.h>

#include "banso/base/attr.h"
#include "banso/base/buf.h"

struct arena;

/* In the order in which they are told. */
enum check {
	CHECK_LOCALE,
	CHECK_TERM,
	CHECK_COLORS, /* from here to the arrows a terminal is needed */
	CHECK_SIZE,
	CHECK_JAPANESE, /* whether Japanese is drawn in its place */
	CHECK_SIGNS,    /* the same of characters whose width is ambiguous */
	CHECK_F1,
	CHECK_ALT,
	CHECK_ARROW,
	CHECK_SCENARIOS,
	CHECK_DATABASE,
	CHECK_ACCESS,
	CHECK_JOURNAL,
	CHECK_LOCK,
	CHECK_HERE,
	CHECK_SCHEMA,
	CHECK_WHOLE,
	CHECK_COUNT,
};

enum verdict {
	VERDICT_NONE, /* does not apply here: not told */
	VERDICT_YET,  /* まだ: not tried */
	VERDICT_GOOD, /* 合格 */
	VERDICT_MIND, /* 注意 */
};

struct finding {
	enum verdict verdict;
	const char *value;
	const char *advice; /* what to do, "" for nothing; behind it what advice.h has for it */
};

struct checkup {
	struct arena *arena; /* of the texts */
	struct finding findings[CHECK_COUNT];
};

/* What was asked for on the command line. */
struct checkup_start {
	const char *db;        /* path of the database */
	const char *db_from;   /* what chose it: "--db", "BANSO_DB", "" for the usual place */
	const char *scenarios; /* --scenarios, or NULL */
	bool on_terminal;      /* else nobody misses a TERM that is not set */
	bool knows_term;       /* whether TERM is the name of a kind of terminal that is known */
};

/* Makes every check that needs no terminal. */
void checkup_look(struct checkup *checkup, const struct checkup_start *start) NOT_NULL;

/* Sets a finding; the value is formatted, `advice` is copied. */
void checkup_set(struct checkup *checkup, enum check check, enum verdict verdict,
	const char *advice, const char *format, ...) PRINTF(5, 6) NOT_NULL;

const char *checkup_label(enum check check) MUST_USE NEVER_NULL;
const char *checkup_word(enum verdict verdict) MUST_USE NEVER_NULL;
size_t checkup_count(const struct checkup *checkup, enum verdict verdict) MUST_USE NOT_NULL;

/* One sentence about all of it. */
void checkup_put_summary(struct buf *out, const struct checkup *checkup) NOT_NULL;

/* A line of the result: `text` may be wrapped behind `head`, below its own beginning. */
struct checkup_line {
	enum verdict verdict; /* VERDICT_NONE: belongs to the line before */
	const char *head, *text;
};

struct checkup_lines {
	struct checkup_line *items;
	size_t count;
};

struct checkup_lines checkup_lines(
	const struct checkup *checkup, struct arena *arena) MUST_USE NOT_NULL;

#endif
