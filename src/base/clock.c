#include "banso/base/clock.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static bool in_range(const struct civil *civil)
{
	return civil->year >= 1 && civil->year <= 9999 && civil->month >= 1 && civil->month <= 12 &&
	       civil->day >= 1 && civil->day <= 31 && civil->hour >= 0 && civil->hour <= 23 &&
	       civil->minute >= 0 && civil->minute <= 59 && civil->second >= 0 &&
	       civil->second <= 59;
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
	if (*text != '\0' || !in_range(&civil))
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
		.second = tm.tm_sec > 59 ? 59 : tm.tm_sec};
}

struct civil clock_now(void)
{
	const char *frozen = getenv("BANSO_NOW");
	struct civil civil;

	if (is_pretended)
		return pretended;
	return frozen && clock_read_iso(frozen, &civil) ? civil : true_now();
}

/* The remainders never change a value; they prove to the compiler that it fits. */
static void write_stamp(char stamp[CLOCK_STAMP_BYTES], const struct civil *now)
{
	snprintf(stamp, CLOCK_STAMP_BYTES, "%04u-%02u-%02uT%02u:%02u:%02u",
		(unsigned)now->year % 10000, (unsigned)now->month % 100, (unsigned)now->day % 100,
		(unsigned)now->hour % 100, (unsigned)now->minute % 100,
		(unsigned)now->second % 100);
}

void clock_stamp(char stamp[CLOCK_STAMP_BYTES])
{
	struct civil now = clock_now();

	write_stamp(stamp, &now);
}

void clock_true_stamp(char stamp[CLOCK_STAMP_BYTES])
{
	struct civil now = true_now();

	write_stamp(stamp, &now);
}

int64_t clock_monotonic_ms(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}
