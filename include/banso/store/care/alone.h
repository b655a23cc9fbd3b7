/* Having a database to oneself while another file takes its place. */
#ifndef BANSO_STORE_CARE_ALONE_H
#define BANSO_STORE_CARE_ALONE_H

#include <stdbool.h>

#include "banso/base/attr.h"
#include "banso/base/err.h"

struct arena;

/* Whether nobody else has the database open just now, as far as that can be known; changes nothing.
 * Else false with err; see alone_begin(). */
bool alone_is(const char *path, const char *who, const char *cannot, struct err *err) MUST_USE
	NOT_NULL_AT(1, 2, 3);

struct alone {
	int lock, claim; /* -1: not to be had, or not needed */
};

/*
 * False with err while somebody else has the database open, as far as that can be known; else
 * nobody can open it before alone_end(), and what somebody left unfinished beside it is removed.
 * `path` is freed of links. Where no file stands, the folder is locked: of several who come by here
 * one puts a database there at a time. `who`: the login name; `cannot`: the end of the message,
 * _("直せません").
 */
bool alone_begin(struct alone *alone, const char *path, const char *who, const char *cannot,
	struct arena *arena, struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3, 4, 5);
void alone_end(struct alone *alone) NOT_NULL;

#endif
