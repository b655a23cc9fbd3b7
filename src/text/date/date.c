#include "banso/text/date/date.h"

#include <stdio.h>
#include <string.h>

#include "banso/base/buf.h"
#include "inside.h"

const struct era date_eras[DATE_ERAS] = {
	{"令和", 'R', DATE(2019, 5, 1)},
	{"平成", 'H', DATE(1989, 1, 8)},
	{"昭和", 'S', DATE(1926, 12, 25)},
	{"大正", 'T', DATE(1912, 7, 30)},
	{"明治", 'M', DATE(1868, 1, 25)},
};

const char *const date_weekdays[7] = {"日", "月", "火", "水", "木", "金", "土"};

#define PART(word, last_day, whole)                                                                \
	{                                                                                          \
		word, last_day, whole, 0, false                                                    \
	}
#define SESSION(word, sessions)                                                                    \
	{                                                                                          \
		word, 0, OF_COURSE, sessions, false                                                \
	}
#define ABOUT(word, whole)                                                                         \
	{                                                                                          \
		word, 0, whole, 0, true                                                            \
	}

const struct date_part date_parts[DATE_PARTS] = {
	PART("", 0, OF_MONTH), [DATE_MONTH_END] = PART("末", 0, OF_MONTH),
	PART("上旬", 10, OF_MONTH), PART("初旬", 10, OF_MONTH), PART("中旬", 20, OF_MONTH),
	PART("下旬", 0, OF_MONTH), PART("中", 0, OF_MONTH), PART("内", 0, OF_MONTH),
	PART("いっぱい", 0, OF_MONTH), PART("年内", 31, OF_CALENDAR), PART("年末", 31, OF_CALENDAR),
	PART("年中", 31, OF_CALENDAR), PART("年度内", 31, OF_YEAR), PART("年度末", 31, OF_YEAR),
	PART("年度中", 31, OF_YEAR), SESSION("次回まで", 1), SESSION("次回", 1),
	SESSION("次々回まで", 2), SESSION("次々回", 2), ABOUT("頃", OF_MONTH),
	ABOUT("ごろ", OF_MONTH), ABOUT("ころ", OF_MONTH), ABOUT("の週", OF_WEEK),
	ABOUT("日頃", OF_DAY), ABOUT("日ごろ", OF_DAY), ABOUT("日ころ", OF_DAY)};

int date_month_days(int year, int month)
{
	static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
	bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

	return days[month - 1] + (month == 2 && leap);
}

long date_day_number(struct date date)
{
	/* Years begin in March, so that the leap day is the last day; 400 of them repeat. */
	long year = date.year - (date.month <= 2);
	long cycle = (year >= 0 ? year : year - 399) / 400;
	long year_of_cycle = year - cycle * 400;
	long month = (date.month + 9) % 12;
	long day_of_year = (153 * month + 2) / 5 + date.day - 1;
	long day_of_cycle =
		year_of_cycle * 365 + year_of_cycle / 4 - year_of_cycle / 100 + day_of_year;

	return cycle * 146097 + day_of_cycle - 719468;
}

/* The same calendar, from day number to date. */
struct date date_plus_days(struct date date, long days)
{
	long day = date_day_number(date) + days + 719468;
	long cycle = (day >= 0 ? day : day - 146096) / 146097;
	long day_of_cycle = day - cycle * 146097;
	long year_of_cycle = (day_of_cycle - day_of_cycle / 1460 + day_of_cycle / 36524 -
				     day_of_cycle / 146096) /
			     365;
	long day_of_year =
		day_of_cycle - (365 * year_of_cycle + year_of_cycle / 4 - year_of_cycle / 100);
	long month = (5 * day_of_year + 2) / 153; /* from March */

	return (struct date){
		.year = (int)(cycle * 400 + year_of_cycle + (month >= 10)),
		.month = (int)(month < 10 ? month + 3 : month - 9),
		.day = (int)(day_of_year - (153 * month + 2) / 5 + 1),
	};
}

struct date date_plus_years(struct date date, int years)
{
	int days;

	date.year += years;
	days = date_month_days(date.year, date.month);
	if (date.day > days)
		date.day = days;
	return date;
}

int date_weekday(struct date date)
{
	long weekday = (date_day_number(date) + 4) % 7; /* 1970-01-01 was a Thursday */

	return (int)(weekday < 0 ? weekday + 7 : weekday);
}

bool date_is_weekend(struct date date)
{
	int weekday = date_weekday(date);

	return weekday == 0 || weekday == 6;
}

bool date_is_year_end(struct date date)
{
	return date.part && date_parts[date.part].whole == OF_YEAR;
}

bool date_is_calendar_end(struct date date)
{
	return date.part && date_parts[date.part].whole == OF_CALENDAR;
}

bool date_is_about(struct date date)
{
	return date_parts[date.part].about;
}

int date_sessions(struct date date)
{
	return date_parts[date.part].sessions;
}

/* Of a week, which is kept by its last day, the day by which it is told. */
static struct date told_day(struct date date)
{
	int part = date.part;

	if (date_parts[part].whole != OF_WEEK)
		return date;
	date = date_plus_days(date, -((date_weekday(date) + 6) % 7));
	date.part = part;
	return date;
}

int date_fiscal_year(struct date date)
{
	return date.month >= 4 ? date.year : date.year - 1;
}

/* The era of a day; NULL before the first one. */
static const struct era *era_of(struct date date)
{
	long day = date_day_number(date);

	for (size_t i = 0; i < DATE_ERAS; i++)
		if (day >= date_day_number(date_eras[i].first))
			return &date_eras[i];
	return NULL;
}

/* --- writing --- */

void date_iso(struct date date, char iso[DATE_ISO_BYTES])
{
	snprintf(iso, DATE_ISO_BYTES, "%04u-%02u-%02u", (unsigned)date.year % 10000,
		(unsigned)date.month % 100, (unsigned)date.day % 100);
}

void date_put_kept(struct buf *out, struct date date)
{
	char iso[DATE_ISO_BYTES];

	date_iso(date, iso);
	if (date.year)
		buf_puts(out, iso);
	buf_printf(out, date.part && date.year ? " %s" : "%s", date_parts[date.part].word);
}

/* 令和6, 令和元, or the year itself before all eras. */
static void put_year(struct buf *out, int year, const struct era *era)
{
	if (!era)
		buf_printf(out, "%d", year);
	else if (year == era->first.year)
		buf_printf(out, "%s元", era->name);
	else
		buf_printf(out, "%s%d", era->name, year - era->first.year + 1);
}

static void put_day(struct buf *out, struct date date)
{
	buf_printf(out, "%d月%d日(%s)", date.month, date.day, date_weekdays[date_weekday(date)]);
}

void date_put_short(struct buf *out, struct date date)
{
	const struct date_part *part = &date_parts[date.part];

	if (date.part && part->whole == OF_MONTH)
		buf_printf(out, "%d月", date.month);
	if (part->whole == OF_WEEK) {
		struct date monday = told_day(date);

		buf_printf(out, "%d月%d日", monday.month, monday.day);
	}
	if (part->whole == OF_DAY)
		buf_printf(out, "%d月%d", date.month, date.day);
	if (date.part)
		buf_puts(out, part->word);
	else
		put_day(out, date);
}

/* A fiscal year takes the era of its December: 2019 is 令和元年度, as was decided then. */
static const struct era *era_of_fiscal_year(int fiscal_year)
{
	return era_of((struct date){.year = fiscal_year, .month = 12, .day = 31});
}

void date_put_long(struct buf *out, struct date date)
{
	enum date_whole whole = date_parts[date.part].whole;
	int fiscal_year = date_fiscal_year(date);

	if (whole == OF_YEAR) {
		put_year(out, fiscal_year, era_of_fiscal_year(fiscal_year));
	} else if (whole == OF_CALENDAR) {
		put_year(out, date.year, era_of(date));
	} else if (date.year) {
		struct date told = told_day(date);

		put_year(out, told.year, era_of(told));
		buf_puts(out, "年");
	}
	if (whole == OF_COURSE && date.year) {
		put_day(out, date);
		buf_putc(out, ' ');
	}
	date_put_short(out, date);
}

/* What of the words has to be said behind a day that is written without 日. */
static const char *behind_day(int part)
{
	const char *word = date_parts[part].word;

	if (date_parts[part].whole == OF_DAY)
		return word + strlen("日");
	return date_parts[part].whole == OF_WEEK ? word : "";
}

void date_put_dotted(struct buf *out, struct date date)
{
	const struct date told = told_day(date);
	const struct era *era = era_of(told);
	enum date_whole whole = date_parts[date.part].whole;

	if (whole == OF_YEAR || whole == OF_CALENDAR || !date.year) {
		date_put_long(out, date);
		return;
	}
	if (era)
		buf_printf(out, "%c%d", era->code, told.year - era->first.year + 1);
	else
		buf_printf(out, "%d", told.year);
	buf_putc(out, '.');
	if (date.part && whole == OF_MONTH)
		date_put_short(out, date);
	else
		buf_printf(out, "%d.%d%s", told.month, told.day, behind_day(date.part));
}

void date_put_fiscal(struct buf *out, int fiscal_year)
{
	put_year(out, fiscal_year, era_of_fiscal_year(fiscal_year));
	buf_puts(out, "年度");
}

void date_put_time(struct buf *out, int minutes)
{
	buf_printf(out, "%02d:%02d", minutes / 60, minutes % 60);
}
