/*
 * The files of databases that this process has open: which they are, since closing one besides lets
 * go of every lock on it, and whether they still stand where they were opened.
 */
#ifndef BANSO_STORE_SQLITE_OPENED_H
#define BANSO_STORE_SQLITE_OPENED_H

#include <stdbool.h>
#include <sys/stat.h>

#include "banso/base/attr.h"

struct opened {
	struct opened *next;
	const char *path;      /* the caller's, as long as it is open */
	struct stat beside[2]; /* the WAL and the shared memory; st_ino 0: it has none */
};

void opened_add(struct opened *opened, const char *path) NOT_NULL; /* into memory that is zero */
void opened_remove(const struct opened *opened) NOT_NULL;

/* What stands beside it now is what SQLite has open; `is_wal`: whether it has anything. While a
 * connection is there, SQLite puts no others in their place. */
void opened_remember(struct opened *opened, bool is_wal) NOT_NULL;

/* Whether that is gone from there. Looks at names alone, and opens nothing. */
bool opened_has_lost(const struct opened *opened) MUST_USE NOT_NULL;

/* Whether this is the WAL that was there then. */
bool opened_is_wal(const struct opened *opened, int file) MUST_USE NOT_NULL;

/* Whether this process has the file open, by whatever name: it must not open and close it besides.
 */
bool opened_here(const char *path) MUST_USE NOT_NULL;

#endif
