#include "banso/text/date/read.h"

#include <stdlib.h>
#include <string.h>
#include <uninorm.h>

#include "banso/base/buf.h"
#include "banso/text/ends.h"
#include "banso/text/utf8.h"
#include "inside.h"

#define DIGITS "0123456789"

static void skip_blanks(const char **at)
{
	while (**at == ' ' || **at == '\t' || **at == '\n')
		(*at)++;
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

/* --- numbers in kanji --- */

#define KANJI_BYTES 3 /* of each of these */

/* Of 〇 to 九, and 十; -1: it is none. */
static int kanji_value(const char *at)
{
	static const char kanji[] = "〇一二三四五六七八九十";

	for (int i = 0; kanji[i * KANJI_BYTES]; i++)
		if (strncmp(at, kanji + i * KANJI_BYTES, KANJI_BYTES) == 0)
			return i;
	return -1;
}

/* The number that a text begins with; the bytes of it, 0 for none. */
static size_t kanji_number(const char *text, int *number)
{
	int tens = 0, rest = 0, value;
	size_t bytes = 0;

	while (rest < 1000 && (value = kanji_value(text + bytes)) >= 0 && !(tens && value == 10)) {
		if (value == 10)
			tens = rest ? rest : 1;
		rest = value == 10 ? 0 : rest * 10 + value;
		bytes += KANJI_BYTES;
	}
	*number = tens * 10 + rest;
	return bytes;
}

/* Such numbers before what is counted in a date become digits: 二十五日, 二〇二六年. */
static void put_digits(struct buf *out, const char *text)
{
	static const char *const counted[] = {"年", "月", "日", "時", "分"};

	while (*text) {
		int number;
		size_t bytes = kanji_number(text, &number);
		bool is_counted = false;

		for (size_t i = 0; bytes && i < sizeof(counted) / sizeof(counted[0]); i++)
			is_counted |= strncmp(text + bytes, counted[i], KANJI_BYTES) == 0;
		if (is_counted)
			buf_printf(out, "%d", number);
		else
			buf_add(out, text, bytes ? bytes : 1);
		text += bytes ? bytes : 1;
	}
}

/* The text with 全角 forms, ㋿ and ㈬ written out; the caller frees the buffer. */
static struct buf plain_text(const char *text)
{
	struct buf plain = {0}, half = {0};
	size_t folded_bytes = 0, size_bytes = strlen(text);
	uint8_t *folded =
		u8_normalize(UNINORM_NFKC, (const uint8_t *)text, size_bytes, NULL, &folded_bytes);

	if (folded)
		utf8_halfwidth(&half, (const char *)folded, folded_bytes);
	put_digits(&plain, buf_text(&half));
	buf_free(&half);
	free(folded);
	return plain;
}

/* --- the year --- */

static const struct era *take_era(const char **at)
{
	for (size_t i = 0; i < DATE_ERAS; i++) {
		if (ends_take(at, date_eras[i].name))
			return &date_eras[i];
		if ((**at & ~0x20) == date_eras[i].code) {
			(*at)++;
			return &date_eras[i];
		}
	}
	return NULL;
}

static bool take_year(const char **at, const struct era *era, int *year)
{
	if (!era)
		return take_digits(at, 4, 4, year);
	skip_blanks(at);
	if (ends_take(at, "元")) {
		skip_blanks(at);
		*year = 1;
	} else if (!take_digits(at, 1, 3, year) || *year == 0) {
		return false;
	}
	*year += era->first.year - 1;
	return true;
}

/* --- month and day --- */

static bool has_month(struct date date)
{
	return date.year >= 1 && date.year <= DATE_YEAR_MAX && date.month >= 1 && date.month <= 12;
}

/* The part that stands there of such a whole; 0: none does. */
static int take_part_of(const char **at, enum date_whole whole)
{
	for (int part = 1; part < DATE_PARTS; part++)
		if (date_parts[part].whole == whole && ends_take(at, date_parts[part].word))
			return part;
	return 0;
}

/* 末, 上旬, … in place of the day. */
static bool take_part(const char **at, struct date *date)
{
	int part, last;

	skip_blanks(at);
	part = has_month(*date) ? take_part_of(at, OF_MONTH) : 0;
	if (!part)
		return false;
	last = date_parts[part].last_day;
	date->part = part;
	date->day = last ? last : date_month_days(date->year, date->month);
	return true;
}

/* 年度内, …: the last day of the 年度 that begins in this year. */
static bool take_fiscal(const char **at, int year, struct date *date)
{
	int part = take_part_of(at, OF_YEAR);

	if (part)
		*date = (struct date){.year = year + 1, .month = 3, .day = 31, .part = part};
	return part;
}

/* 年内, …: the last day of this year. */
static bool take_calendar(const char **at, int year, struct date *date)
{
	int part = take_part_of(at, OF_CALENDAR);

	if (part)
		*date = (struct date){.year = year, .month = 12, .day = 31, .part = part};
	return part;
}

/* 次回まで, 次回 */
static bool take_session(const char **at, struct date *date)
{
	int part;

	skip_blanks(at);
	part = take_part_of(at, OF_COURSE);
	if (part)
		date->part = part;
	return part;
}

/* の週, behind a day of it. */
static bool take_week(const char **at, struct date *date)
{
	int part;

	skip_blanks(at);
	part = take_part_of(at, OF_WEEK);
	if (part)
		date->part = part;
	return part;
}

/* 頃, behind a day; with its 日 as it is kept. */
static bool take_about(const char **at, struct date *date)
{
	for (int part = 1; part < DATE_PARTS; part++)
		if (date_parts[part].whole == OF_DAY &&
			(ends_take(at, date_parts[part].word) ||
				ends_take(at, date_parts[part].word + strlen("日")))) {
			date->part = part;
			return true;
		}
	return false;
}

/* The words behind a day that say what of it is meant, before its weekday or behind that. */
static bool take_meaning(const char **at, struct date *date)
{
	return !date->part &&
	       (take_session(at, date) || take_week(at, date) || take_about(at, date));
}

static void go_to_week_end(struct date *date)
{
	int part = date->part;

	if (date_parts[part].whole != OF_WEEK)
		return;
	*date = date_plus_days(*date, (7 - date_weekday(*date)) % 7);
	date->part = part;
}

/* What stands behind a whole day, as it is kept: words for this day, not for another one. */
static void take_same_part(const char **at, struct date *date)
{
	const char *behind = *at;
	struct date said = *date;
	bool is_same = (take_part(at, &said) || take_fiscal(at, date->year - 1, &said) ||
			       take_calendar(at, date->year, &said)) &&
		       said.month == date->month && said.day == date->day;

	if (is_same)
		date->part = said.part;
	else
		*at = behind;
}

/* 頃 is that of the month, whose last day is kept with a blank behind it, or of the day. */
static void take_kept_part(const char **at, struct date *date)
{
	bool is_close = (*at)[-1] != ' ';

	if (!is_close || !take_about(at, date))
		take_same_part(at, date);
}

/* The day behind 月: a number, with or without 日, or a part of the month (月末日, too). */
static bool take_day(const char **at, struct date *date)
{
	bool is_day = take_part(at, date) || take_digits(at, 1, 2, &date->day);

	ends_take(at, "日");
	return is_day;
}

/* Month and day with the same mark before each; behind the whole the words that they stand for, as
 * it is kept. */
static bool take_marked(const char **at, struct date *date)
{
	char mark[] = {**at, '\0'};

	if (!*mark || !strchr("-/.", *mark) || !ends_take(at, mark) ||
		!take_digits(at, 1, 2, &date->month) || !ends_take(at, mark) ||
		!take_digits(at, 1, 2, &date->day))
		return false;
	take_kept_part(at, date);
	return true;
}

static bool take_month_and_day(const char **at, struct date *date)
{
	if (take_fiscal(at, date->year, date) || take_calendar(at, date->year, date))
		return true;
	if (ends_take(at, "年"))
		return take_digits(at, 1, 2, &date->month) && ends_take(at, "月") &&
		       take_day(at, date);
	return take_marked(at, date);
}

/* 1125: two digits for the month, two for the day, nothing between. */
static bool take_four_digits(const char **at, struct date *date)
{
	int both;

	if (!take_digits(at, 4, 4, &both))
		return false;
	date->month = both / 100;
	date->day = both % 100;
	return true;
}

/* 20261125 */
static bool take_eight_digits(const char **at, struct date *date)
{
	return take_digits(at, 4, 4, &date->year) && take_four_digits(at, date);
}

static bool take_day_of_year(const char **at, struct date *date)
{
	if (strspn(*at, DIGITS) == 4)
		return take_four_digits(at, date);
	if (ends_take(at, "今年"))
		*at -= strlen("年");
	if (take_fiscal(at, date->year - 1, date) || take_calendar(at, date->year, date))
		return true;
	if (!take_digits(at, 1, 2, &date->month))
		return false;
	if (ends_take(at, "月"))
		return take_day(at, date);
	return **at && strchr("-/.", *(*at)++) && take_digits(at, 1, 2, &date->day);
}

/* --- what stands behind them --- */

/* A weekday, as (水), 水曜日 or (水・祝); *weekday is -1 where none stands there. */
static bool take_weekday(const char **at, int *weekday)
{
	bool bracket = ends_take(at, "(");

	*weekday = -1;
	skip_blanks(at);
	if (!bracket && !**at)
		return true;
	for (int i = 0; *weekday < 0 && i < 7; i++)
		if (ends_take(at, date_weekdays[i]))
			*weekday = i;
	if (*weekday < 0)
		return false;
	if (ends_take(at, "曜"))
		ends_take(at, "日");
	if (bracket) {
		ends_take(at, "/");
		if (!ends_take(at, "祝"))
			ends_take(at, "休");
		skip_blanks(at);
	}
	return !bracket || ends_take(at, ")");
}

static enum date_found judge_rest(const char *at, struct date *of)
{
	struct date date = *of;
	int weekday = -1;

	skip_blanks(&at);
	if (take_meaning(&at, &date))
		skip_blanks(&at);
	else if (!take_weekday(&at, &weekday))
		return DATE_UNREADABLE;
	skip_blanks(&at);
	if (take_meaning(&at, &date))
		skip_blanks(&at);
	*of = date;
	if (*at || !has_month(date) || date.day < 1 || date.day > 31)
		return DATE_UNREADABLE;
	if (date.day > date_month_days(date.year, date.month))
		return DATE_MISSING;
	if (weekday >= 0 && weekday != date_weekday(date))
		return DATE_OTHER_WEEKDAY;
	go_to_week_end(of);
	return of->year <= DATE_YEAR_MAX ? DATE_FOUND : DATE_UNREADABLE;
}

/* --- days --- */

static enum date_found read_date(const char *at, struct date *date)
{
	const struct era *era;
	enum date_found found;

	skip_blanks(&at);
	if (strspn(at, DIGITS) == 8)
		return take_eight_digits(&at, date) ? judge_rest(at, date) : DATE_UNREADABLE;
	era = take_era(&at);
	if (!take_year(&at, era, &date->year) || !take_month_and_day(&at, date))
		return DATE_UNREADABLE;
	found = judge_rest(at, date);
	/* 平成31年5月1日 is accepted: plans made before the change are full of such dates. */
	if (era && found != DATE_UNREADABLE && date_day_number(*date) < date_day_number(era->first))
		return DATE_UNREADABLE;
	return found;
}

/* The year is already in *date. */
static enum date_found read_day_of_year(const char *at, struct date *date)
{
	skip_blanks(&at);
	return take_day_of_year(&at, date) ? judge_rest(at, date) : DATE_UNREADABLE;
}

static bool is_between(struct date date, struct date first, struct date last)
{
	return date_day_number(date) >= date_day_number(first) &&
	       date_day_number(date) <= date_day_number(last);
}

enum date_found date_read_day(
	const char *text, struct date first, struct date last, struct date *out)
{
	struct buf plain = plain_text(text);
	enum date_found found = DATE_UNREADABLE;

	for (int year = first.year; found != DATE_FOUND && year <= last.year; year++) {
		struct date date = {.year = year};
		enum date_found now = read_day_of_year(buf_text(&plain), &date);

		/* Of a leap day the year that lacks it says nothing if another one has it. */
		if (now == DATE_UNREADABLE ||
			(now != DATE_MISSING && !is_between(date, first, last)))
			continue;
		if (now == DATE_MISSING && found != DATE_UNREADABLE)
			continue;
		found = now;
		*out = date;
	}
	buf_free(&plain);
	return found;
}

bool date_read_session(const char *text, struct date *out)
{
	struct buf plain = plain_text(text);
	const char *at = buf_text(&plain);
	struct date date = {0};
	bool is_one = take_session(&at, &date);

	skip_blanks(&at);
	is_one = is_one && !*at;
	if (is_one)
		*out = date;
	buf_free(&plain);
	return is_one;
}

enum date_found date_read(const char *text, struct date *out)
{
	struct buf plain = plain_text(text);
	struct date date = {0};
	enum date_found found = read_date(buf_text(&plain), &date);

	if (found != DATE_UNREADABLE)
		*out = date;
	buf_free(&plain);
	return found;
}

bool date_parse(const char *text, struct date *out)
{
	struct date date;
	bool is_date = date_read(text, &date) == DATE_FOUND;

	if (is_date)
		*out = date;
	return is_date;
}

/* --- times --- */

/* ":30", ".30", "時", "時30分" or "時半" after the hour. */
static bool take_minute(const char **at, int *minute)
{
	if (ends_take(at, ":") || ends_take(at, "."))
		return take_digits(at, 2, 2, minute);
	if (!ends_take(at, "時"))
		return false;
	skip_blanks(at);
	if (ends_take(at, "半"))
		*minute = 30;
	else if (take_digits(at, 1, 2, minute))
		ends_take(at, "分");
	return true;
}

/* 1330, 930, or with a mark between hour and minute; 13 is an hour, a lone 1 may be either half of
 * the day's. */
static bool take_time(const char **at, int *hour, int *minute)
{
	size_t digits;

	skip_blanks(at);
	digits = strspn(*at, DIGITS);
	*minute = 0;
	if (digits == 3 || digits == 4)
		return take_digits(at, 1, (int)digits - 2, hour) && take_digits(at, 2, 2, minute);
	if (!take_digits(at, 1, 2, hour))
		return false;
	return (digits == 2 && !**at) || take_minute(at, minute);
}

static bool read_time(const char *at, int *minutes)
{
	bool morning, afternoon;
	int hour, minute;

	skip_blanks(&at);
	morning = ends_take(&at, "午前");
	afternoon = !morning && ends_take(&at, "午後");
	if (!take_time(&at, &hour, &minute))
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
