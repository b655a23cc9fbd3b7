#include "banso/model/near.h"

#include <string.h>

#include "banso/base/buf.h"
#include "banso/base/i18n.h"
#include "banso/model/own.h"
#include "banso/model/year.h"

/* A day that is mended may be gone already, though hardly for longer. */
#define MEND_DAYS 31
#define HALF_YEAR_DAYS 183

struct near_at near_at(const struct course *course, const struct place *place, struct date today)
{
	struct near_at at = {.today = today};
	bool is_session = strcmp(place->form, OWN_SESSION) == 0;

	if (!course)
		return at;
	date_parse(course_text(course, place), &at.kept);
	/* A session's own day, which is about to change, says nothing of the year. */
	at.fiscal_year = course_known_year(course, is_session ? place->session : "");
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

static enum date_found read_day(
	const struct field *field, const struct near_at *at, const char *typed, struct date *out)
{
	struct days days = days_meant(field, at);

	if (at->kept.year && date_read_day(typed, at->kept, at->kept, out) == DATE_FOUND)
		return DATE_FOUND;
	return date_read_day(typed, days.first, days.last, out);
}

enum date_found near_read(
	const struct field *field, const struct near_at *at, const char *typed, struct date *out)
{
	enum date_found found = date_read(typed, out);

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
