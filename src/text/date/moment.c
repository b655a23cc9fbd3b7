#include "banso/text/date/moment.h"

#include <stdio.h>
#include <string.h>

#include "banso/base/i18n.h"
#include "banso/text/date/read.h"

enum { DAY_BYTES = DATE_ISO_BYTES - 1, TIME_BYTES = 5, DAY_MINUTES = 24 * 60 };

struct date moment_today(void)
{
	struct civil now = clock_now();

	return (struct date)DATE(now.year, now.month, now.day);
}

/* --- of a stamp --- */

struct moment_text moment_day(const char *stamp)
{
	struct moment_text day;

	snprintf(day.text, sizeof(day.text), "%.*s", DAY_BYTES, stamp);
	return day;
}

struct moment_text moment_time(const char *stamp)
{
	struct moment_text time;

	snprintf(time.text, sizeof(time.text), "%.*s", TIME_BYTES,
		strlen(stamp) > DAY_BYTES ? stamp + DAY_BYTES + 1 : "");
	return time;
}

struct moment_text moment_both(const char *stamp)
{
	struct moment_text both;

	snprintf(both.text, sizeof(both.text), "%.*s %.*s", DAY_BYTES, stamp, TIME_BYTES,
		moment_time(stamp).text);
	return both;
}

/* --- of what is planned --- */

void moment_put_day(struct buf *out, struct date date)
{
	if (date_day_number(date) == date_day_number(moment_today()))
		buf_puts(out, _("きょう"));
	else
		date_put_short(out, date);
}

void moment_put_hours(struct buf *out, const char *start, const char *end)
{
	if (*start)
		buf_printf(out, " %s%s%s", start, *end ? "-" : "", end);
}

void moment_put_span(struct buf *out, int from, int to)
{
	date_put_time(out, from % DAY_MINUTES);
	buf_puts(out, "～");
	date_put_time(out, to % DAY_MINUTES);
}

void moment_put_start(struct buf *out, int from)
{
	date_put_time(out, from % DAY_MINUTES);
	buf_puts(out, "～");
}

/* --- of what is under way or due --- */

void moment_put_minutes_left(struct buf *out, int minutes)
{
	if (minutes >= 0)
		buf_printf(out, _("残り %d分"), minutes);
	else
		buf_printf(out, _("%d分 過ぎています"), -minutes);
}

void moment_put_kept(struct buf *out, const char *stamp)
{
	struct date date;

	if (date_parse(moment_day(stamp).text, &date) &&
		date_day_number(date) != date_day_number(moment_today())) {
		if (date_fiscal_year(date) == date_fiscal_year(moment_today()))
			date_put_short(out, date);
		else
			date_put_long(out, date);
		buf_putc(out, ' ');
	}
	buf_puts(out, moment_time(stamp).text);
}

void moment_put_late(struct buf *out, int minutes)
{
	if (minutes > 0)
		buf_printf(out, _("  %d分遅れ"), minutes);
	else if (minutes < 0)
		buf_printf(out, _("  %d分早い"), -minutes);
}

void moment_put_expected_end(struct buf *out, int minute)
{
	buf_puts(out, _("  終わりは "));
	date_put_time(out, minute % DAY_MINUTES);
	buf_puts(out, _(" ごろ"));
}

void moment_put_days_left(struct buf *out, long days)
{
	if (days < 0)
		buf_puts(out, _("期限を過ぎています"));
	else if (days == 0)
		buf_puts(out, _("きょうまで"));
	else
		buf_printf(out, _("あと%ld日"), days);
}
