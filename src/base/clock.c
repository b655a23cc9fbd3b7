#include "banso/base/clock.h"

#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "banso/base/plain.h"

#define CIVIL_BYTES (CLOCK_CIVIL_BYTES - 1)

static bool in_range(const struct civil *civil)
{
	return civil->year >= 1 && civil->year <= 9999 && civil->month >= 1 && civil->month <= 12 &&
	       civil->day >= 1 && civil->day <= 31 && civil->hour >= 0 && civil->hour <= 23 &&
	       civil->minute >= 0 && civil->minute <= 59 && civil->second >= 0 &&
	       civil->second <= 59;
}

/* "+09:00" at the end of a time; the times of the world lie less than a day apart. */
static bool read_offset(const char *text, struct civil *civil)
{
	char sign = 0;
	int hours, minutes, end = 0;

	if (sscanf(text, "%c%2d:%2d%n", &sign, &hours, &minutes, &end) < 3 || text[end] != '\0' ||
		!strchr("+-", sign) || hours < 0 || hours > 23 || minutes < 0 || minutes > 59)
		return false;
	civil->has_offset = true;
	civil->offset_minutes = (sign == '-' ? -1 : 1) * (hours * 60 + minutes);
	return true;
}

bool clock_read_iso(const char *text, struct civil *out)
{
	struct civil civil = {0};
	int date_end = 0, minute_end = 0, second_end = 0;
	char between = 0;

	if (sscanf(text, "%4d-%2d-%2d%n", &civil.year, &civil.month, &civil.day, &date_end) < 3)
		return false;
	text += date_end;
	if (*text != '\0') {
		if (sscanf(text, "%c%2d:%2d%n", &between, &civil.hour, &civil.minute, &minute_end) <
				3 ||
			!strchr("T ", between))
			return false;
		text += minute_end;
		if (*text == ':' && sscanf(text, ":%2d%n", &civil.second, &second_end) == 1)
			text += second_end;
	}
	if ((*text != '\0' && (!between || !read_offset(text, &civil))) || !in_range(&civil))
		return false;
	*out = civil;
	return true;
}

static struct civil pretended;
static bool is_pretended;

void clock_pretend(const struct civil *now)
{
	is_pretended = now != NULL;
	if (now)
		pretended = *now;
}

static struct civil true_now(void)
{
	time_t now = time(NULL);
	struct tm tm;

	localtime_r(&now, &tm);
	return (struct civil){.year = tm.tm_year + 1900,
		.month = tm.tm_mon + 1,
		.day = tm.tm_mday,
		.hour = tm.tm_hour,
		.minute = tm.tm_min,
		.second = tm.tm_sec > 59 ? 59 : tm.tm_sec,
		.has_offset = true,
		.offset_minutes = (int)(tm.tm_gmtoff / 60)};
}

/* What stands in for the clock: a time, or "@FILE", in whose first line it stands, read anew each
 * time. */
static bool read_stand_in(struct civil *civil)
{
	const char *text = getenv("BANSO_NOW");
	char line[CLOCK_STAMP_BYTES + 1] = "";
	FILE *file;

	if (!text || *text != '@')
		return text && clock_read_iso(text, civil);
	file = plain_open_stream(text + 1, O_RDONLY);
	if (!file)
		return false;
	if (fgets(line, sizeof(line), file))
		line[strcspn(line, "\n")] = '\0';
	fclose(file);
	return clock_read_iso(line, civil);
}

const char *clock_bad_stand_in(void)
{
	const char *text = getenv("BANSO_NOW");
	struct civil civil;

	return text && *text && !read_stand_in(&civil) ? text : NULL;
}

struct civil clock_now(void)
{
	struct civil civil;

	if (is_pretended)
		return pretended;
	return read_stand_in(&civil) ? civil : true_now();
}

/* Seconds since 1970 if the civil time were one of UTC. */
static time_t as_utc(const struct civil *civil)
{
	struct tm tm = {.tm_year = civil->year - 1900,
		.tm_mon = civil->month - 1,
		.tm_mday = civil->day,
		.tm_hour = civil->hour,
		.tm_min = civil->minute,
		.tm_sec = civil->second};

	return timegm(&tm);
}

static long zone_at(time_t time)
{
	struct tm tm;

	localtime_r(&time, &tm);
	return tm.tm_gmtoff;
}

/* Where a zone is put back an hour comes twice, and either will do. mktime() would look at each
 * call whether the machine has moved to another zone: a million of them take long. */
static int offset_of(const struct civil *civil)
{
	time_t utc = as_utc(civil);

	if (civil->has_offset)
		return civil->offset_minutes;
	return (int)(zone_at(utc - zone_at(utc)) / 60);
}

/* The remainders change nothing; they show the compiler that it fits. */
static void write_civil(char text[CLOCK_CIVIL_BYTES], const struct civil *civil)
{
	snprintf(text, CLOCK_CIVIL_BYTES, "%04u-%02u-%02uT%02u:%02u:%02u",
		(unsigned)civil->year % 10000, (unsigned)civil->month % 100,
		(unsigned)civil->day % 100, (unsigned)civil->hour % 100,
		(unsigned)civil->minute % 100, (unsigned)civil->second % 100);
}

static void write_stamp(char stamp[CLOCK_STAMP_BYTES], const struct civil *civil)
{
	int offset = offset_of(civil);
	unsigned ahead = (unsigned)abs(offset);

	write_civil(stamp, civil);
	snprintf(stamp + CIVIL_BYTES, CLOCK_STAMP_BYTES - CIVIL_BYTES, "%c%02u:%02u",
		offset < 0 ? '-' : '+', ahead / 60 % 100, ahead % 60);
}

void clock_stamp(char stamp[CLOCK_STAMP_BYTES])
{
	struct civil now = clock_now();

	write_stamp(stamp, &now);
}

bool clock_stamp_of_civil(const char *civil, char stamp[CLOCK_STAMP_BYTES])
{
	struct civil read;

	if (strlen(civil) != CIVIL_BYTES || !clock_read_iso(civil, &read) || read.has_offset)
		return false;
	write_stamp(stamp, &read);
	return true;
}

void clock_civil(const char *stamp, char civil[CLOCK_CIVIL_BYTES])
{
	snprintf(civil, CLOCK_CIVIL_BYTES, "%.*s", CIVIL_BYTES, stamp);
}

static int64_t seconds_of(const struct civil *civil)
{
	return (int64_t)as_utc(civil) - offset_of(civil) * 60;
}

int clock_compare(const char *stamp, const char *other)
{
	struct civil one, two;
	int64_t seconds;

	if (strlen(stamp) == strlen(other) && strlen(stamp) > CIVIL_BYTES &&
		strcmp(stamp + CIVIL_BYTES, other + CIVIL_BYTES) == 0)
		return strcmp(stamp, other);
	if (!clock_read_iso(stamp, &one) || !clock_read_iso(other, &two))
		return strcmp(stamp, other);
	seconds = seconds_of(&one) - seconds_of(&two);
	return (seconds > 0) - (seconds < 0);
}

void clock_true_civil(char civil[CLOCK_CIVIL_BYTES])
{
	struct civil now = true_now();

	write_civil(civil, &now);
}

void clock_true_day(char day[CLOCK_DAY_BYTES])
{
	char civil[CLOCK_CIVIL_BYTES];

	clock_true_civil(civil);
	memcpy(day, civil, CLOCK_DAY_BYTES - 1);
	day[CLOCK_DAY_BYTES - 1] = '\0';
}

int64_t clock_monotonic_ms(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

int clock_wanted_ms(const char *variable, int otherwise)
{
	const char *given = getenv(variable);
	char *end;
	long wanted_ms = given ? strtol(given, &end, 10) : -1;

	return given && end > given && !*end && wanted_ms >= 0 && wanted_ms <= INT_MAX
		       ? (int)wanted_ms
		       : otherwise;
}

struct timespec clock_timespec(int64_t milliseconds)
{
	return (struct timespec){.tv_sec = (time_t)(milliseconds / 1000),
		.tv_nsec = (long)(milliseconds % 1000) * 1000000};
}
