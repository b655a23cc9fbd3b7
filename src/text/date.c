#include "banso/text/date.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <uninorm.h>

#include "banso/base/buf.h"
#include "banso/text/utf8.h"

static const struct era {
	const char *name;
	char code;
	struct date first;
} eras[] = {
	/* newest first */
	{"令和", 'R', {2019, 5, 1}},
	{"平成", 'H', {1989, 1, 8}},
	{"昭和", 'S', {1926, 12, 25}},
	{"大正", 'T', {1912, 7, 30}},
	{"明治", 'M', {1868, 1, 25}},
};

#define ERAS (sizeof(eras) / sizeof(eras[0]))
#define YEAR_MAX 9999

static const char *const weekdays[] = {"日", "月", "火", "水", "木", "金", "土"};

static int days_in_month(int year, int month)
{
	static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
	bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

	return days[month - 1] + (month == 2 && leap);
}

static bool date_exists(struct date date)
{
	return date.year >= 1 && date.year <= YEAR_MAX && date.month >= 1 && date.month <= 12 &&
	       date.day >= 1 && date.day <= days_in_month(date.year, date.month);
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
	days = days_in_month(date.year, date.month);
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

int date_fiscal_year(struct date date)
{
	return date.month >= 4 ? date.year : date.year - 1;
}

/* The era of a day; NULL before the first one. */
static const struct era *era_of(struct date date)
{
	long day = date_day_number(date);

	for (size_t i = 0; i < ERAS; i++)
		if (day >= date_day_number(eras[i].first))
			return &eras[i];
	return NULL;
}

/* --- reading --- */

static void skip_blanks(const char **at)
{
	while (**at == ' ' || **at == '\t' || **at == '\n')
		(*at)++;
}

static bool take(const char **at, const char *word)
{
	size_t size_bytes = strlen(word);

	if (strncmp(*at, word, size_bytes) != 0)
		return false;
	*at += size_bytes;
	return true;
}

/* A number of `least` to `most` digits (at most 4), blanks around it allowed. */
static bool take_digits(const char **at, int least, int most, int *value)
{
	int digits = 0;

	skip_blanks(at);
	for (*value = 0; digits < most && **at >= '0' && **at <= '9'; digits++, (*at)++)
		*value = *value * 10 + (**at - '0');
	skip_blanks(at);
	return digits >= least;
}

/* The text with 全角 forms, ㋿ and ㈬ written out; the caller frees the buffer. */
static struct buf plain_text(const char *text)
{
	struct buf plain = {0};
	size_t folded_bytes = 0, size_bytes = strlen(text);
	uint8_t *folded =
		u8_normalize(UNINORM_NFKC, (const uint8_t *)text, size_bytes, NULL, &folded_bytes);

	if (folded)
		utf8_halfwidth(&plain, (const char *)folded, folded_bytes);
	free(folded);
	return plain;
}

static const struct era *take_era(const char **at)
{
	for (size_t i = 0; i < ERAS; i++) {
		if (take(at, eras[i].name))
			return &eras[i];
		if ((**at & ~0x20) == eras[i].code) {
			(*at)++;
			return &eras[i];
		}
	}
	return NULL;
}

static bool take_year(const char **at, const struct era *era, int *year)
{
	if (!era)
		return take_digits(at, 4, 4, year);
	skip_blanks(at);
	if (take(at, "元")) {
		skip_blanks(at);
		*year = 1;
	} else if (!take_digits(at, 1, 3, year) || *year == 0) {
		return false;
	}
	*year += era->first.year - 1;
	return true;
}

/* The day after 月: a number, with or without 日, or 末 for the last day of the month. */
static bool take_day(const char **at, struct date *date)
{
	skip_blanks(at);
	if (take(at, "末")) {
		take(at, "日");
		if (date->month >= 1 && date->month <= 12)
			date->day = days_in_month(date->year, date->month);
		return date->month >= 1 && date->month <= 12;
	}
	if (!take_digits(at, 1, 2, &date->day))
		return false;
	take(at, "日");
	return true;
}

/* Month and day with 年月日 (the last mark may be missing) or with the same mark twice. */
static bool take_month_and_day(const char **at, struct date *date)
{
	char mark[] = {**at, '\0'};

	if (take(at, "年"))
		return take_digits(at, 1, 2, &date->month) && take(at, "月") && take_day(at, date);
	return strchr("-/.", **at) && take(at, mark) && take_digits(at, 1, 2, &date->month) &&
	       take(at, mark) && take_digits(at, 1, 2, &date->day);
}

/* A weekday may follow, as (水), 水曜日 or (水・祝), but must be the right one. */
static bool take_weekday(const char **at, struct date date)
{
	bool bracket;

	skip_blanks(at);
	bracket = take(at, "(");
	skip_blanks(at);
	if (!bracket && !**at)
		return true;
	if (!take(at, weekdays[date_weekday(date)]))
		return false;
	if (take(at, "曜"))
		take(at, "日");
	if (bracket) {
		take(at, "/");
		if (!take(at, "祝"))
			take(at, "休");
		skip_blanks(at);
	}
	return !bracket || take(at, ")");
}

static bool read_date(const char *at, struct date *date)
{
	const struct era *era;

	skip_blanks(&at);
	era = take_era(&at);
	if (!take_year(&at, era, &date->year) || !take_month_and_day(&at, date) ||
		!date_exists(*date))
		return false;
	/* 平成31年5月1日 is accepted: plans made before the change are full of such dates. */
	if (era && date_day_number(*date) < date_day_number(era->first))
		return false;
	if (!take_weekday(&at, *date))
		return false;
	skip_blanks(&at);
	return !*at;
}

/* 1125: two digits for the month, two for the day, nothing between. */
static bool take_four_digits(const char **at, struct date *date)
{
	int both;

	if (strspn(*at, "0123456789") != 4 || !take_digits(at, 4, 4, &both))
		return false;
	date->month = both / 100;
	date->day = both % 100;
	return true;
}

static bool take_day_of_year(const char **at, struct date *date)
{
	if (take_four_digits(at, date))
		return true;
	if (!take_digits(at, 1, 2, &date->month))
		return false;
	if (take(at, "月"))
		return take_day(at, date);
	return take(at, "/") && take_digits(at, 1, 2, &date->day);
}

/* 11月25日, 11/25, 1125 or 11月末, perhaps with a weekday; the year is already in *date. */
static bool read_day_of_year(const char *at, struct date *date)
{
	skip_blanks(&at);
	if (!take_day_of_year(&at, date) || !date_exists(*date) || !take_weekday(&at, *date))
		return false;
	skip_blanks(&at);
	return !*at;
}

bool date_parse_day(const char *text, struct date first, struct date last, struct date *out)
{
	struct buf plain = plain_text(text);
	bool is_day = false;

	for (int year = first.year; !is_day && year <= last.year; year++) {
		struct date date = {.year = year};

		is_day = read_day_of_year(buf_text(&plain), &date) &&
			 date_day_number(date) >= date_day_number(first) &&
			 date_day_number(date) <= date_day_number(last);
		if (is_day)
			*out = date;
	}
	buf_free(&plain);
	return is_day;
}

bool date_parse(const char *text, struct date *out)
{
	struct buf plain = plain_text(text);
	struct date date;
	bool is_date = read_date(buf_text(&plain), &date);

	if (is_date)
		*out = date;
	buf_free(&plain);
	return is_date;
}

/* ":30", "時", "時30分" or "時半" after the hour. */
static bool take_minute(const char **at, int *minute)
{
	*minute = 0;
	if (take(at, ":"))
		return take_digits(at, 2, 2, minute);
	if (!take(at, "時"))
		return false;
	skip_blanks(at);
	if (take(at, "半"))
		*minute = 30;
	else if (take_digits(at, 1, 2, minute))
		take(at, "分");
	return true;
}

static bool read_time(const char *at, int *minutes)
{
	bool morning, afternoon;
	int hour, minute;

	skip_blanks(&at);
	morning = take(&at, "午前");
	afternoon = !morning && take(&at, "午後");
	if (!take_digits(&at, 1, 2, &hour) || !take_minute(&at, &minute))
		return false;
	skip_blanks(&at);
	/* 午後12時30分 is half past noon to everybody; 午前12時 is noon to some people: refused. */
	if (afternoon && hour <= 12)
		hour = hour % 12 + 12;
	else if (afternoon || (morning && hour >= 12))
		return false;
	if (*at || hour > 23 || minute > 59)
		return false;
	*minutes = hour * 60 + minute;
	return true;
}

bool date_parse_time(const char *text, int *minutes)
{
	struct buf plain = plain_text(text);
	bool is_time = read_time(buf_text(&plain), minutes);

	buf_free(&plain);
	return is_time;
}

/* --- writing --- */

void date_iso(struct date date, char iso[DATE_ISO_BYTES])
{
	snprintf(iso, DATE_ISO_BYTES, "%04u-%02u-%02u", (unsigned)date.year % 10000,
		(unsigned)date.month % 100, (unsigned)date.day % 100);
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

void date_put_short(struct buf *out, struct date date)
{
	buf_printf(out, "%d月%d日(%s)", date.month, date.day, weekdays[date_weekday(date)]);
}

void date_put_long(struct buf *out, struct date date)
{
	put_year(out, date.year, era_of(date));
	buf_puts(out, "年");
	date_put_short(out, date);
}

void date_put_dotted(struct buf *out, struct date date)
{
	const struct era *era = era_of(date);

	if (era)
		buf_printf(out, "%c%d", era->code, date.year - era->first.year + 1);
	else
		buf_printf(out, "%d", date.year);
	buf_printf(out, ".%d.%d", date.month, date.day);
}

/* A fiscal year takes the era of its December: 2019 is 令和元年度, as was decided then. */
static const struct era *era_of_fiscal_year(int fiscal_year)
{
	return era_of((struct date){.year = fiscal_year, .month = 12, .day = 31});
}

void date_put_fiscal(struct buf *out, int fiscal_year)
{
	put_year(out, fiscal_year, era_of_fiscal_year(fiscal_year));
	buf_puts(out, "年度");
}

void date_put_era_code(struct buf *out, int fiscal_year)
{
	const struct era *era = era_of_fiscal_year(fiscal_year);

	if (era)
		buf_printf(out, "%c%d", era->code, fiscal_year - era->first.year + 1);
	else
		buf_printf(out, "%d", fiscal_year);
}

void date_put_time(struct buf *out, int minutes)
{
	buf_printf(out, "%02d:%02d", minutes / 60, minutes % 60);
}
