/*
 * Dates and times of day as Japanese offices write them: 2024-08-07,
 * 2024/8/7, 2024年8月7日, 令和6年8月7日, R6.8.7, 令和元年…, 令和6年8月末, 全角
 * too; times as 13:30, 13時30分, 13時, 午後1時30分.
 */
#ifndef BANSO_TEXT_DATE_H
#define BANSO_TEXT_DATE_H

#include <stdbool.h>

#include "banso/base/attr.h"

struct buf;

struct date {
	int year, month, day; /* year of the common era */
};

#define DATE_ISO_BYTES 11 /* "2024-08-07" and its NUL */

/*
 * False if the text is no date or the day does not exist: no year (8/7), a two-digit year without
 * an era, a day before its era began. A day after its era ended is accepted (平成31年5月1日). A
 * weekday may follow, as (水), 水曜日 or (水・祝), if it is the right one. Blanks around the text
 * are allowed.
 */
bool date_parse(const char *text, struct date *out) NOT_NULL;

/* A day without a year (11月25日, 11/25, 1125, 11月末), by the same rules: the first such day from
 * `first` to `last`, both included. */
bool date_parse_day(
	const char *text, struct date first, struct date last, struct date *out) MUST_USE NOT_NULL;

/* Minutes since midnight, 0:00 to 23:59. 午後12時15分 is 12:15; 午前12時 is refused. */
bool date_parse_time(const char *text, int *minutes) MUST_USE NOT_NULL;

void date_iso(struct date date, char iso[DATE_ISO_BYTES]) NOT_NULL FILLS(2);

int date_weekday(struct date date) MUST_USE;     /* 0 = Sunday */
long date_day_number(struct date date) MUST_USE; /* days since 1970-01-01; negative before */
struct date date_plus_days(struct date date, long days) MUST_USE;
struct date date_plus_years(
	struct date date, int years) MUST_USE;   /* 29 February becomes the 28th in other years */
int date_fiscal_year(struct date date) MUST_USE; /* April to March: 2025-03-05 is in 2024 */
bool date_is_weekend(struct date date) MUST_USE;

void date_put_short(struct buf *out, struct date date) NOT_NULL; /* 8月7日(水) */
void date_put_long(struct buf *out, struct date date) NOT_NULL; /* 令和6年8月7日(水), 令和元年… */
void date_put_dotted(struct buf *out, struct date date) NOT_NULL; /* R6.8.7: in names of files */
void date_put_fiscal(struct buf *out, int fiscal_year) NOT_NULL; /* 令和6年度; 2019 is 令和元年度 */
void date_put_era_code(struct buf *out, int fiscal_year) NOT_NULL; /* R6 */
void date_put_time(struct buf *out, int minutes) NOT_NULL;         /* 13:30, 09:05 */

#endif
