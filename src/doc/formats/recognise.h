/* By what papers are known that stand there already. Each finds for which circle one was written;
 * false: it is of another format. */
#ifndef BANSO_DOC_FORMATS_RECOGNISE_H
#define BANSO_DOC_FORMATS_RECOGNISE_H

#include <stdbool.h>
#include <stddef.h>

#include "banso/base/attr.h"
#include "banso/base/buf.h"
#include "banso/model/circle.h"

/* Where a text begins, which the buffer may hold: of UTF-16 as UTF-8, of ISO-2022-JP as EUC-JP. */
const char *recognise_text(
	struct buf *text, const char *bytes, size_t size_bytes) MUST_USE NEVER_NULL NOT_NULL;

bool html_read_circle(const char *text, enum circle *circle) MUST_USE NOT_NULL;
bool csv_read_circle(const char *text, enum circle *circle) MUST_USE NOT_NULL;
bool json_read_circle(const char *text, enum circle *circle) MUST_USE NOT_NULL;
/* A text for people: its title is one of the first lines. */
bool title_read_circle(const char *text, enum circle *circle) MUST_USE NOT_NULL;
/* A workbook, all of it. */
bool book_read_circle(const char *bytes, size_t size_bytes, enum circle *circle) MUST_USE NOT_NULL;

#endif
