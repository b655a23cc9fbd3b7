/* Days, weeks, months and years that are told from where we are: 明日, 来週の金曜, 来月上旬. */
#ifndef BANSO_TEXT_DATE_TOLD_H
#define BANSO_TEXT_DATE_TOLD_H

#include <stdbool.h>

#include "banso/base/attr.h"
#include "banso/text/date/date.h"

struct buf;

/*
 * Appends the text with such a word at its beginning written out, for it means another day later:
 * 来月上旬 as 2026年9月上旬, 来月 as 2026年9月中, 今週中 as 2026年8月3日の週, 来週の会議 as
 * 2026年8月10日の週の会議, 明日の朝会 as 2026年8月9日の朝会. A week begins on Monday. False if it
 * begins with none, or with 今年 or 今年度, which date_read_day() reads.
 */
bool date_put_told(struct buf *out, const char *typed, struct date today) NOT_NULL;

#endif
