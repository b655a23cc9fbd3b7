/*
 * Dates and times of day as Japanese offices write them: 2024-08-07, 2024/8/7, 20240807,
 * 2024年8月7日, 令和6年8月7日, R6.8.7, 令和元年…, 令和6年8月末, 令和6年10月上旬, 令和6年度内,
 * 全角 or with numbers in kanji (八月末) too; without a year 8月7日（水）, 8/7, 8.7, 0807, 8月末,
 * 8月いっぱい, 8月頃, 8月7日頃, 8月3日の週, 年度内, 年内; times as 13:30, 13.30,
 * 1330, 13時30分, 13時半, 13時, 13, 午後1時30分.
 */
#ifndef BANSO_TEXT_DATE_READ_H
#define BANSO_TEXT_DATE_READ_H

#include <stdbool.h>

#include "banso/base/attr.h"
#include "banso/text/date/date.h"

enum date_found {
	DATE_FOUND,
	DATE_UNREADABLE,    /* it is no date, or one of which we cannot say which */
	DATE_MISSING,       /* its month has no such day: *out tells which was meant */
	DATE_OTHER_WEEKDAY, /* *out is the day, but another weekday is written behind it */
};

/*
 * Reads a day with its year, which has four digits unless an era stands before it. Unreadable is a
 * day before its era began; one after its era ended is accepted (平成31年5月1日). A weekday may
 * follow, as (水), 水曜日 or (水・祝). Blanks around the text are allowed.
 */
enum date_found date_read(const char *text, struct date *out) MUST_USE NOT_NULL;

/* A day without a year, by the same rules: the first such day from `first` to `last`, both
 * included. */
enum date_found date_read_day(
	const char *text, struct date first, struct date last, struct date *out) MUST_USE NOT_NULL;

/* Whether it is 次回まで or the like, of which only the course knows the day: *out has none. */
bool date_read_session(const char *text, struct date *out) MUST_USE NOT_NULL;

/* Whether date_read() finds a day; *out stays as it is otherwise. */
bool date_parse(const char *text, struct date *out) NOT_NULL;

/* Minutes since midnight, 0:00 to 23:59. 午後12時15分 is 12:15; 午前12時 is refused. */
bool date_parse_time(const char *text, int *minutes) MUST_USE NOT_NULL;

#endif
