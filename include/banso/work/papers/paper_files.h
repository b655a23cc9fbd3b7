/* Papers in files: none takes the place of one for other readers, nor of what is none. */
#ifndef BANSO_WORK_PAPERS_PAPER_FILES_H
#define BANSO_WORK_PAPERS_PAPER_FILES_H

#include <stdbool.h>

#include "banso/base/attr.h"
#include "banso/base/buf.h"
#include "banso/base/err.h"
#include "banso/model/circle.h"

struct file;

/* False with err where a paper for other readers stands in the file: they would find the one of
 * others under the name that they know; where it cannot be read; and where it is a database,
 * whatever its name, or beside one, a scenario, or a text that could not be kept. What is open is
 * not opened. */
bool paper_may_stand(const char *path, enum circle circle, struct err *err) MUST_USE NOT_NULL_AT(1);

/* Writes a paper there, or into the folder under the last part of the path (AT_FDCWD: into that of
 * the path), where it may stand, also if another one comes there just then. */
bool paper_write(int folder, const char *path, enum circle circle, const struct buf *bytes,
	struct err *err) MUST_USE NOT_NULL_AT(2, 4);

/* The same piece by piece, by file_add() and file_end() or file_abandon(). NULL with err. */
struct file *paper_begin(int folder, const char *path, enum circle circle, struct err *err) MUST_USE
	NOT_NULL_AT(2);

#endif
