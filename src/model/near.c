#include "banso/model/near.h"

#include <string.h>

#include "banso/base/buf.h"
#include "banso/base/i18n.h"
#include "banso/model/flow.h"
#include "banso/model/own.h"
#include "banso/model/year.h"

/* A day that is mended may be gone already, though hardly for longer. */
#define MEND_DAYS 31
#define HALF_YEAR_DAYS 183

/* A 取組 belongs to the session at which it was agreed on. */
static const char *session_of(const struct course *course, const struct place *place)
{
	struct place from = *place;

	if (strcmp(place->form, OWN_TASKS) != 0 || *place->session)
		return place->session;
	from.column = OWN_TASK_FROM;
	return *place->row ? course_text(course, &from) : "";
}

static struct date next_day(const struct course *course, const struct place *place)
{
	const struct session *from = course_session(course, session_of(course, place));
	const struct session *next =
		from ? flow_session(course, flow_position(course, from->id) + 1) : NULL;
	struct date day;

	return next && flow_date(course, next->id, &day) ? day : (struct date){0};
}

struct near_at near_at(const struct course *course, const struct place *place, struct date today)
{
	struct near_at at = {.today = today};
	bool is_session = strcmp(place->form, OWN_SESSION) == 0;

	if (!course)
		return at;
	date_parse(course_text(course, place), &at.kept);
	/* A session's own day, which is about to change, says nothing of the year. */
	at.fiscal_year = course_known_year(course, is_session ? place->session : "");
	at.next = next_day(course, place);
	return at;
}

static bool is_same_day(struct date one, struct date other)
{
	return date_day_number(one) == date_day_number(other);
}

static bool is_before(struct date one, struct date other)
{
	return date_day_number(one) < date_day_number(other);
}

static struct date later_of(struct date one, struct date other)
{
	return is_before(one, other) ? other : one;
}

/* A year of days, the typed one among them. */
struct days {
	struct date first, last;
};

static struct days year_from(struct date first)
{
	struct date last = date_plus_years(first, 1);

	/* Behind 29 February it ends on the 28th. */
	return (struct days){first, last.day == first.day ? date_plus_days(last, -1) : last};
}

static struct days year_to(struct date last)
{
	return (struct days){date_plus_days(date_plus_years(last, -1), 1), last};
}

/* A day that is changed lies around the one that stands there. Unless that is more than a year off,
 * it may be brought forward to any coming day. */
static struct date coming_begins(const struct near_at *at)
{
	struct date first;

	if (!at->kept.year)
		return at->today;
	first = later_of(
		date_plus_days(at->kept, -HALF_YEAR_DAYS), date_plus_days(at->today, -MEND_DAYS));
	return is_before(at->today, first) && is_before(at->kept, date_plus_years(at->today, 1))
		       ? at->today
		       : first;
}

static struct days days_meant(const struct field *field, const struct near_at *at)
{
	if (field->near == NEAR_PAST)
		return year_to(at->today);
	if (field->near == NEAR_COURSE && at->fiscal_year)
		return year_from((struct date)DATE(at->fiscal_year, 4, 1));
	return year_from(coming_begins(at));
}

/* The 年度 that is meant by 年度内: that of the course, unless it is over. */
static int year_of(const struct near_at *at)
{
	int now = date_fiscal_year(at->today);

	return at->fiscal_year > now ? at->fiscal_year : now;
}

static enum date_found read_day(
	const struct field *field, const struct near_at *at, const char *typed, struct date *out)
{
	struct days days = days_meant(field, at);

	enum date_found found;

	if (at->kept.year && date_read_day(typed, at->kept, at->kept, out) == DATE_FOUND)
		return DATE_FOUND;
	found = date_read_day(typed, days.first, days.last, out);
	if (found == DATE_FOUND && date_is_year_end(*out))
		out->year = 1 + year_of(at);
	return found;
}

/* The day of the session that is next, if it has one. */
static bool read_session(const struct near_at *at, const char *typed, struct date *out)
{
	int part;

	if (!date_read_session(typed, out))
		return false;
	part = out->part;
	if (at)
		*out = at->next;
	out->part = part;
	return true;
}

enum date_found near_read(
	const struct field *field, const struct near_at *at, const char *typed, struct date *out)
{
	enum date_found found = date_read(typed, out);

	if (found == DATE_UNREADABLE && read_session(at, typed, out))
		return DATE_FOUND;
	return found == DATE_UNREADABLE && at ? read_day(field, at, typed, out) : found;
}

bool near_takes(const struct field *field, struct date *date)
{
	if (field->near == NEAR_NEXT)
		return true;
	if (date->part && (date->part != DATE_MONTH_END || field->near == NEAR_COURSE))
		return false;
	date->part = 0;
	return true;
}

bool near_tell(
	const struct field *field, const struct near_at *at, const char *typed, struct err *say)
{
	struct buf day = {0}, year = {0};
	struct date date;

	say->text[0] = '\0';
	if (field->type != FIELD_DATE || date_parse(typed, &date) ||
		read_day(field, at, typed, &date) != DATE_FOUND || is_same_day(date, at->kept) ||
		date_fiscal_year(date) == date_fiscal_year(at->today))
		return false;
	date_put_long(&day, date);
	date_put_fiscal(&year, date_fiscal_year(date));
	err_set(say, _("「%s」は%sとしました（%s）。違えば、年から書いてください。"), typed,
		buf_text(&day), buf_text(&year));
	buf_free(&day);
	buf_free(&year);
	return true;
}
