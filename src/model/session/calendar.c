#include "banso/model/session/calendar.h"

enum { SUNDAY, MONDAY };

#define MICROS INT64_C(1000000)
#define YEAR_MICROS INT64_C(242194) /* a year is so much longer than 365 days */
#define EQUINOX_YEAR 1980

static bool is_same(struct date one, struct date other)
{
	return one.year == other.year && one.month == other.month && one.day == other.day;
}

static bool is_before(struct date one, struct date other)
{
	return date_day_number(one) < date_day_number(other);
}

/* --- one holiday --- */

static bool is_of_year(const struct holiday *holiday, int year)
{
	for (size_t i = 0; i < holiday->but_count; i++)
		if (holiday->but[i] == year)
			return false;
	return year >= holiday->from && (!holiday->until || year <= holiday->until);
}

static int64_t divided_down(int64_t number, int64_t by)
{
	return number / by - (number % by < 0);
}

/* Leap years take back what the years are longer. */
static int equinox_day(const struct holiday *holiday, int year)
{
	int64_t years = year - EQUINOX_YEAR;
	int64_t day = holiday->at_micros + years * YEAR_MICROS - divided_down(years, 4) * MICROS;

	return (int)divided_down(day, MICROS);
}

static bool is_one_of(const struct holiday *holiday, struct date date)
{
	for (size_t i = 0; i < holiday->date_count; i++)
		if (is_same(holiday->dates[i], date))
			return true;
	return false;
}

static bool falls_on(const struct holiday *holiday, struct date date)
{
	if (holiday->kind == HOLIDAY_DATES)
		return is_one_of(holiday, date);
	if (date.month != holiday->month || !is_of_year(holiday, date.year))
		return false;
	switch (holiday->kind) {
	case HOLIDAY_MONDAY:
		return date_weekday(date) == MONDAY && (date.day - 1) / 7 + 1 == holiday->nth;
	case HOLIDAY_EQUINOX:
		return date.day == equinox_day(holiday, date.year);
	case HOLIDAY_DAY:
	case HOLIDAY_DATES:
		break;
	}
	return date.day == holiday->nth;
}

static const char *named(const struct calendar *calendar, struct date date)
{
	for (size_t i = 0; i < calendar->holiday_count; i++)
		if (falls_on(&calendar->holidays[i], date))
			return calendar->holidays[i].name;
	return "";
}

static bool is_named(const struct calendar *calendar, struct date date)
{
	return *named(calendar, date) != '\0';
}

/* --- days that follow from them --- */

static bool is_substitute(const struct calendar *calendar, struct date date)
{
	struct date day = date_plus_days(date, -1);

	if (!*calendar->substitute || is_before(date, calendar->substitute_from))
		return false;
	while (!is_before(date, calendar->substitute_later) && date_weekday(day) != SUNDAY &&
		is_named(calendar, day))
		day = date_plus_days(day, -1);
	return date_weekday(day) == SUNDAY && is_named(calendar, day);
}

static bool is_between(const struct calendar *calendar, struct date date)
{
	return *calendar->between && !is_before(date, calendar->between_from) &&
	       date_weekday(date) != SUNDAY && is_named(calendar, date_plus_days(date, -1)) &&
	       is_named(calendar, date_plus_days(date, 1));
}

static const char *by_rules(const struct calendar *calendar, struct date date)
{
	const char *name = named(calendar, date);

	if (*name)
		return name;
	if (is_substitute(calendar, date))
		return calendar->substitute;
	return is_between(calendar, date) ? calendar->between : "";
}

const char *calendar_holiday(const struct calendar *calendar, struct date date)
{
	bool is_official = false;

	for (size_t i = 0; i < calendar->official_count; i++) {
		if (is_same(calendar->official[i].date, date))
			return calendar->official[i].name;
		is_official = is_official || calendar->official[i].date.year == date.year;
	}
	return is_official ? "" : by_rules(calendar, date);
}

const char *calendar_closing(const struct calendar *calendar, struct date date)
{
	int day = date.month * 100 + date.day;

	for (size_t i = 0; i < calendar->closing_count; i++) {
		const struct closing *closing = &calendar->closings[i];
		int from = closing->from_month * 100 + closing->from_day;
		int until = closing->until_month * 100 + closing->until_day;

		if (from <= until ? day >= from && day <= until : day >= from || day <= until)
			return closing->name;
	}
	return "";
}
