#include "banso/model/near.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/buf.h"
#include "banso/base/i18n.h"
#include "banso/model/flow.h"
#include "banso/model/own.h"
#include "banso/model/year.h"
#include "banso/text/utf8.h"

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

static const struct session *next_session(const struct course *course, const struct place *place)
{
	const struct session *from = course_session(course, session_of(course, place));

	return from ? flow_session(course, flow_position(course, from->id) + 1) : NULL;
}

static struct date next_day(const struct course *course, const struct place *place)
{
	const struct session *next = next_session(course, place);
	struct date day;

	return next && flow_date(course, next->id, &day) ? day : (struct date){0};
}

static struct date day_of(const struct course *course, const struct place *place)
{
	const struct session *session = course_session(course, session_of(course, place));
	struct date day;

	return session && flow_date(course, session->id, &day) ? day : (struct date){0};
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
	at.agreed = day_of(course, place);
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

/* What was agreed on at a session may be written down when it is due already. */
static struct date due_begins(const struct near_at *at)
{
	bool is_recent = at->agreed.year &&
			 !is_before(at->agreed, date_plus_days(at->today, -HALF_YEAR_DAYS));

	return is_recent && is_before(at->agreed, at->today) ? at->agreed : at->today;
}

/* A day that is changed lies around the one that stands there. Unless that is more than a year off,
 * it may be brought forward to any coming day. */
static struct date coming_begins(const struct near_at *at)
{
	struct date first;

	if (!at->kept.year)
		return due_begins(at);
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

/* 来年1月10日, 来年度内 */
static bool put_next_year(struct buf *out, const char *typed, struct date today)
{
	static const char word[] = "来年", fiscal[] = "度";
	const char *rest = typed + sizeof(word) - 1;
	bool is_one = strncmp(typed, word, sizeof(word) - 1) == 0;

	if (is_one)
		buf_printf(out, "%d年%s",
			1 + (strncmp(rest, fiscal, sizeof(fiscal) - 1) == 0
					    ? date_fiscal_year(today)
					    : today.year),
			rest);
	return is_one;
}

/* 来月上旬, 月末: a month or year that is told from where we are, which is another one later, is
 * written out. False if none is. */
static bool put_told(struct buf *out, const char *typed, struct date today)
{
	static const struct {
		const char *word;
		int months;
		const char *rest;
	} words[] = {{"再来月", 2, ""}, {"来月", 1, ""}, {"今月", 0, ""}, {"当月", 0, ""},
		{"先月", -1, ""}, {"月末", 0, "末"}, {"月内", 0, "内"}};
	struct buf half = {0};
	const char *at;
	bool is_one = false;

	utf8_halfwidth(&half, typed, strlen(typed));
	at = buf_text(&half) + strspn(buf_text(&half), " ");
	for (size_t i = 0; !is_one && i < sizeof(words) / sizeof(words[0]); i++) {
		size_t bytes = strlen(words[i].word);
		int month = today.year * 12 + today.month - 1 + words[i].months;

		is_one = strncmp(at, words[i].word, bytes) == 0;
		if (is_one)
			buf_printf(out, "%d年%d月%s%s", month / 12, month % 12 + 1, words[i].rest,
				at + bytes);
	}
	is_one = is_one || put_next_year(out, at, today);
	buf_free(&half);
	return is_one;
}

static enum date_found read_from_now(const struct near_at *at, const char *typed, struct date *out)
{
	enum date_found found = date_read(typed, out);
	struct buf written = {0};

	if (found == DATE_UNREADABLE && at && put_told(&written, typed, at->today))
		found = date_read(buf_text(&written), out);
	buf_free(&written);
	return found;
}

/* 8/21まで, as what is due is written; 次回まで is a word of its own. Gives how many bytes of it
 * say when. */
static size_t when_bytes(const struct field *field, const char *typed)
{
	static const char *const until[] = {"まで", "までに"};
	size_t size_bytes = strlen(typed);

	for (size_t i = 0; field->near == NEAR_NEXT && i < sizeof(until) / sizeof(until[0]); i++) {
		size_t bytes = strlen(until[i]);

		if (size_bytes > bytes && strcmp(typed + size_bytes - bytes, until[i]) == 0)
			return size_bytes - bytes;
	}
	return size_bytes;
}

static enum date_found read_when(
	const struct field *field, const struct near_at *at, const char *typed, struct date *out)
{
	enum date_found found = read_from_now(at, typed, out);

	return found == DATE_UNREADABLE && at ? read_day(field, at, typed, out) : found;
}

enum date_found near_read(
	const struct field *field, const struct near_at *at, const char *typed, struct date *out)
{
	enum date_found found = read_when(field, at, typed, out);
	size_t size_bytes = when_bytes(field, typed);
	struct buf when = {0};

	if (found == DATE_UNREADABLE && read_session(at, typed, out))
		return DATE_FOUND;
	if (found != DATE_UNREADABLE || !typed[size_bytes])
		return found;
	buf_add(&when, typed, size_bytes);
	found = read_when(field, at, buf_text(&when), out);
	buf_free(&when);
	return found;
}

/* Of a day that was typed without its year. */
static enum date_found read_year(
	const struct field *field, const struct near_at *at, const char *typed, struct date *out)
{
	struct buf when = {0};
	enum date_found found;

	buf_add(&when, typed, when_bytes(field, typed));
	found = read_day(field, at, buf_text(&when), out);
	buf_free(&when);
	return found;
}

/* Without a session behind it the day stays what it was. */
static void follow(struct course *course, const struct place *place, struct value *value)
{
	const struct field *field;
	struct buf kept = {0};
	struct date said, day;

	if (!date_parse_session(value->text, &said))
		return;
	field = course_field(course, place);
	if (!field || field->type != FIELD_DATE || !next_session(course, place))
		return;
	day = next_day(course, place);
	day.part = said.part;
	date_put_kept(&kept, day);
	value->text = arena_strdup(course->arena, buf_text(&kept));
	buf_free(&kept);
}

void near_follow_sessions(struct course *course)
{
	for (size_t i = 0; i < course->sheet_count; i++) {
		struct sheet *sheet = &course->sheets[i];
		struct place place = {.engagement = course->id,
			.session = sheet->session,
			.form = sheet->form,
			.respondent = sheet->respondent};

		for (size_t k = 0; k < sheet->value_count; k++) {
			place.field = sheet->values[k].field;
			place.row = sheet->values[k].row;
			place.column = sheet->values[k].column;
			follow(course, &place, &sheet->values[k]);
		}
	}
}

/* A session's own day, and the session from which a 取組 comes. */
static bool is_followed(const struct place *place)
{
	if (strcmp(place->form, OWN_SESSION) == 0)
		return strcmp(place->field, OWN_SESSION_DATE) == 0;
	return strcmp(place->form, OWN_TASKS) == 0 && strcmp(place->column, OWN_TASK_FROM) == 0;
}

void near_follow_put(struct course *course, const struct place *place)
{
	struct date date;

	if (is_followed(place) || date_parse_session(course_text(course, place), &date))
		near_follow_sessions(course);
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

static bool is_over_already(const struct field *field, const struct near_at *at, struct date date)
{
	return field->near == NEAR_NEXT && !at->kept.year && is_before(date, at->today);
}

bool near_tell(
	const struct field *field, const struct near_at *at, const char *typed, struct err *say)
{
	struct buf day = {0}, why = {0};
	struct date date;
	bool is_of_other_year;

	say->text[0] = '\0';
	if (field->type != FIELD_DATE || date_parse(typed, &date) ||
		read_year(field, at, typed, &date) != DATE_FOUND || is_same_day(date, at->kept))
		return false;
	is_of_other_year = date_fiscal_year(date) != date_fiscal_year(at->today);
	if (!is_of_other_year && !is_over_already(field, at, date))
		return false;
	date_put_long(&day, date);
	if (is_of_other_year)
		date_put_fiscal(&why, date_fiscal_year(date));
	else
		buf_puts(&why, _("もう過ぎています"));
	err_set(say, _("「%s」は%sとしました（%s）。違えば、年から書いてください。"), typed,
		buf_text(&day), buf_text(&why));
	buf_free(&day);
	buf_free(&why);
	return true;
}
