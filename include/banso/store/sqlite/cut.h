/*
 * What SQL asks of C about texts that damage reached: no text of ours has a zero in it, or is not
 * UTF-8. Every database has these functions:
 *
 * is_cut(…)   1 if any of the texts is so
 * legible(…)  the text with 〓 for what is lost
 */
#ifndef BANSO_STORE_SQLITE_CUT_H
#define BANSO_STORE_SQLITE_CUT_H

#include <stdbool.h>

#include "banso/base/attr.h"

struct sqlite3;

bool cut_lend_functions(struct sqlite3 *handle) MUST_USE NOT_NULL;

#endif
