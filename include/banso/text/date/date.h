/*
 * Days of the calendar, years of eras and 年度, and how offices write them. How they are read is in
 * text/date/read.
 */
#ifndef BANSO_TEXT_DATE_DATE_H
#define BANSO_TEXT_DATE_DATE_H

#include <stdbool.h>

#include "banso/base/attr.h"

struct buf;

struct date {
	int year, month, day; /* year of the common era; 0: a day that is told by words alone */
	int part; /* 0, or which words were said in place of the day: the part of a month (10月上旬:
		     the 10th), a day that is about right (10月10日頃), the part of a 年度 (年度内:
		     31 March) or year (年内), a week (10月5日の週: the 11th, a Sunday), or a
		     session to come (次回まで), which may have no day */
};

#define DATE_MONTH_END 1 /* of these parts the only one that is a day: 10月末 */

/* An initialiser. */
#define DATE(year_, month_, day_)                                                                  \
	{                                                                                          \
		.year = (year_), .month = (month_), .day = (day_)                                  \
	}

#define DATE_ISO_BYTES 11 /* "2024-08-07" and its NUL */

/* As it is written nowhere but to be kept: 2024-08-07, 2024-10-10 上旬, 2024-10-31 頃 (all of the
 * month), 2024-10-31 日頃 (that day), or 次回まで. */
void date_put_kept(struct buf *out, struct date date) NOT_NULL;
void date_iso(struct date date, char iso[DATE_ISO_BYTES]) NOT_NULL FILLS(2);

int date_weekday(struct date date) MUST_USE;     /* 0 = Sunday */
long date_day_number(struct date date) MUST_USE; /* days since 1970-01-01; negative before */
struct date date_plus_days(struct date date, long days) MUST_USE;
int date_month_days(int year, int month) MUST_USE; /* of a month from 1 to 12 */
struct date date_plus_years(
	struct date date, int years) MUST_USE;   /* 29 February becomes the 28th in other years */
int date_fiscal_year(struct date date) MUST_USE; /* April to March: 2025-03-05 is in 2024 */
bool date_is_weekend(struct date date) MUST_USE;
bool date_is_year_end(struct date date) MUST_USE;     /* told as one: 年度内 */
bool date_is_calendar_end(struct date date) MUST_USE; /* the same of the year itself: 年内 */
/* Nobody can say which day: 10月頃, 10月10日頃, 10月5日の週. */
bool date_is_about(struct date date) MUST_USE;
/* How many sessions behind the one at which it was said it is: 次回まで 1, 次々回まで 2; else 0. */
int date_sessions(struct date date) MUST_USE;

/* Each with the words that were said in place of the day: 10月上旬, 令和6年10月上旬, R6.10月上旬;
 * 年度内, 令和6年度内; 年内, 令和6年内; 次回まで, 令和6年8月7日(水) 次回まで. */
void date_put_short(struct buf *out, struct date date) NOT_NULL; /* 8月7日(水) */
void date_put_long(struct buf *out, struct date date) NOT_NULL; /* 令和6年8月7日(水), 令和元年… */
void date_put_dotted(struct buf *out, struct date date) NOT_NULL; /* R6.8.7: in names of files */
void date_put_fiscal(struct buf *out, int fiscal_year) NOT_NULL; /* 令和6年度; 2019 is 令和元年度 */
void date_put_time(struct buf *out, int minutes) NOT_NULL; /* 13:30, 09:05 */

#endif
