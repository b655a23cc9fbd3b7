#include "banso/model/session/task_due.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/text/date/moment.h"
#include "banso/text/date/read.h"
#include "banso/text/date/words.h"
#include "banso/text/ends.h"

#define SOON_DAYS 3 /* a due day this many days away, or nearer, is soon */

static void put_day(struct buf *out, struct date due)
{
	struct date today = moment_today();
	bool is_other_year =
		(date_is_year_end(due) && date_fiscal_year(due) != date_fiscal_year(today)) ||
		(date_is_calendar_end(due) && due.year != today.year);

	if (is_other_year)
		date_put_long(out, due);
	else
		date_put_short(out, due);
}

void task_put_when(struct buf *out, const char *due)
{
	const char *words = due;
	struct date day;

	if (date_parse(due, &day))
		put_day(out, day);
	else
		buf_puts(out, date_split_named(due, &day, &words) ? words : due);
}

/* Which session was the next one is forgotten once that is over. */
static bool was_next(const char *due, struct date *day)
{
	if (!date_parse(due, day) || !day->year || date_sessions(*day) == 0 ||
		date_day_number(*day) >= date_day_number(moment_today()))
		return false;
	day->part = 0;
	return true;
}

void task_put_until(struct buf *out, const struct task *task, bool until)
{
	struct date day;

	if (was_next(task->due, &day))
		put_day(out, day);
	else
		task_put_when(out, task->due);
	if (until && *task->due && !ends_with(buf_text(out), _("中")) &&
		!ends_with(buf_text(out), _("内")) &&
		!buf_text(out)[date_until_bytes(buf_text(out))])
		buf_puts(out, _("まで"));
}

bool task_session_day(const char *due, struct date *day)
{
	const char *words;

	return (date_parse(due, day) && day->year && date_sessions(*day) > 0) ||
	       date_split_named(due, day, &words);
}

bool task_days_left(const struct task *task, struct date today, long *days)
{
	struct date due;

	if (!date_parse_kept(task->due, &due))
		return false;
	*days = date_day_number(due) - date_day_number(today);
	return true;
}

void task_open_dues(struct buf *out, const struct course *course, struct tasks tasks)
{
	for (size_t i = 0; i < tasks.count; i++) {
		const struct task *task = &tasks.items[i];
		char iso[DATE_ISO_BYTES];
		struct date due;

		if (!task_is_pressing(course, task) || !date_parse_kept(task->due, &due))
			continue;
		/* Of a session that is named the day alone: there are blanks in names. */
		date_iso(due, iso);
		buf_printf(out, "%s ", date_parse(task->due, &due) ? task->due : iso);
	}
}

enum task_due task_due(const struct course *course, const struct task *task, struct date today)
{
	long days;

	if (!task_is_pressing(course, task) || !task_days_left(task, today, &days))
		return TASK_NOT_DUE;
	if (days < 0)
		return TASK_OVERDUE;
	return days <= SOON_DAYS ? TASK_DUE_SOON : TASK_NOT_DUE;
}

void task_put_listed(
	struct buf *out, const struct course *course, const struct task *task, bool is_bracketed)
{
	long days = 1;
	bool is_pressing =
		task_is_pressing(course, task) && task_days_left(task, moment_today(), &days);
	bool is_late = is_pressing && days < 0;
	struct date day;

	if (is_pressing && days == 0) {
		buf_puts(out, _("きょうまで"));
		return;
	}
	task_put_until(out, task, is_bracketed && !is_late);
	if (!was_next(task->due, &day) && task_session_day(task->due, &day))
		buf_printf(
			out, is_bracketed ? _(" %d月%d日") : _("（%d月%d日）"), day.month, day.day);
	if (is_late)
		buf_puts(out, _(" 過ぎ"));
}

/* Takes a day as it is kept, which a blank ends, also behind its words if it has some. */
static bool take_day(const char **dues, struct date *date)
{
	size_t size_bytes = strcspn(*dues, " ");
	char first_of_next = (*dues)[size_bytes] ? (*dues)[size_bytes + 1] : '\0';
	struct buf day = {0};
	bool is_day;

	if (first_of_next && (first_of_next < '0' || first_of_next > '9'))
		size_bytes += 1 + strcspn(*dues + size_bytes + 1, " ");
	buf_add(&day, *dues, size_bytes);
	*dues += size_bytes + ((*dues)[size_bytes] != '\0');
	is_day = date_parse(buf_text(&day), date);
	buf_free(&day);
	return is_day;
}

void task_put_due(struct buf *out, const char *dues, struct date today)
{
	size_t overdue = 0, soon = 0;
	long nearest = SOON_DAYS + 1;
	struct date date, nearest_date = today;

	while (*dues) {
		long days;

		if (!take_day(&dues, &date))
			continue;
		days = date_day_number(date) - date_day_number(today);
		overdue += days < 0;
		soon += days >= 0 && days <= SOON_DAYS;
		if (days >= 0 && days < nearest) {
			nearest = days;
			nearest_date = date;
		}
	}
	if (overdue)
		buf_printf(out, _("取組%zu件が期限を過ぎています"), overdue);
	if (soon)
		buf_printf(out,
			nearest ? _("%s取組%zu件の期限まで%ld日  ")
				: _("%s取組%zu件の期限はきょう"),
			overdue ? _(" ・ ") : "", soon, nearest);
	if (soon && nearest)
		date_put_short(out, nearest_date);
}
