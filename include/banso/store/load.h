/* A whole course is read. */
#ifndef BANSO_STORE_LOAD_H
#define BANSO_STORE_LOAD_H

#include <stdbool.h>
#include <stdint.h>

#include "banso/base/attr.h"
#include "banso/base/err.h"

struct arena;
struct course;
struct store;

/*
 * Loads a course whole into `arena`. Its scenario, read from the text that the
 * engagement keeps, is the store's: the course may be used until store_close().
 * NULL with err.
 */
struct course *store_load(struct store *store, struct arena *arena, const char *id,
	struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3);

/* The same with all that ever stood in it, of one moment. */
struct course *store_load_with_history(struct store *store, struct arena *arena, const char *id,
	struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3);

/* Up to which entry of the history each part of a course is loaded; `lists` <= `added`, `whole` <=
 * `rest` <= `own`. */
struct load_until {
	/* 支援先, participants, tasks: those that were there by then, as they were. */
	int64_t lists;
	/* Who or what was added to these lists since. */
	int64_t added;
	/* Sheets of the whole course, which each session goes on with. */
	int64_t whole;
	int64_t rest;
	/* Sheets of one session, on which no other one works; "": none. */
	const char *session;
	int64_t own;
	/* Notes and decisions have the circle that they had then: to be compared, never shown. */
	bool has_old_circles;
};

#define LOAD_ALL INT64_MAX

/*
 * The same course as store_load() would have given right after an entry of the history, but for who
 * may read it: room and link are as they are now, and a note has the narrower circle of then and
 * now (session_notes_narrow()). Texts that were purged since are blank. Where a repair lost
 * entries, what is known best stands instead, and the course says so.
 */
struct course *store_load_at(struct store *store, struct arena *arena, const char *id,
	struct load_until until, struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3);

#endif
