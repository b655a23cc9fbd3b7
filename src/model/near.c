#include "banso/model/near.h"

#include <string.h>

#include "answer_lines.h"
#include "banso/base/arena.h"
#include "banso/base/buf.h"
#include "banso/base/i18n.h"
#include "banso/model/flow.h"
#include "banso/model/own.h"
#include "banso/model/year.h"
#include "banso/text/date/told.h"
#include "banso/text/date/words.h"
#include "banso/text/ends.h"
#include "banso/text/fold.h"

/* A day that is mended may be gone already, though hardly for longer. */
#define MEND_DAYS 31
#define HALF_YEAR_DAYS 183
#define NAME_BYTES 300 /* no title is longer; a text that ends in まで may be */

/* A 取組 belongs to the session at which it was agreed on. */
static const char *session_of(const struct course *course, const struct place *place)
{
	struct place from = *place;

	if (strcmp(place->form, OWN_TASKS) != 0 || *place->session)
		return place->session;
	from.column = OWN_TASK_FROM;
	return *place->row ? course_text(course, &from) : "";
}

/* The session that is so many behind the one to which the place belongs; NULL: there is none. */
static const struct session *session_behind(
	const struct course *course, const struct place *place, int sessions)
{
	const struct session *from = course_session(course, session_of(course, place));
	size_t behind = (size_t)sessions;

	return from ? flow_session(course, flow_position(course, from->id) + behind) : NULL;
}

/* Year 0: it has none, or there is no such session. */
static struct date day_of(const struct course *course, const struct session *session)
{
	struct date day;

	return session && flow_date(course, session->id, &day) ? day : (struct date){0};
}

struct near_at near_at(const struct course *course, const struct place *place, struct date today)
{
	struct near_at at = {.today = today};
	bool is_session = strcmp(place->form, OWN_SESSION) == 0;

	if (!course)
		return at;
	at.course = course;
	date_parse_kept(course_text(course, place), &at.kept);
	/* A session's own day, which is about to change, says nothing of the year. */
	at.fiscal_year = course_known_year(course, is_session ? place->session : "");
	at.agreed = day_of(course, course_session(course, session_of(course, place)));
	if (course_session(course, session_of(course, place)))
		at.behind = 1 + flow_position(course, session_of(course, place));
	for (int i = 0; i < NEAR_SESSIONS; i++)
		at.next[i] = day_of(course, session_behind(course, place, i + 1));
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

/* 年内 is told from where we are, whatever day it takes the place of, or from a session that is
 * written down a little later. */
static struct date calendar_begins(const struct near_at *at)
{
	struct date first = due_begins(at);

	return is_before(first, date_plus_days(at->today, -MEND_DAYS)) ? at->today : first;
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
	if (found == DATE_FOUND && date_is_calendar_end(*out) && field->near == NEAR_NEXT)
		out->year = calendar_begins(at).year;
	return found;
}

/* The day of a session that is told by how many come before it, if it has one. */
static bool read_session(const struct near_at *at, const char *typed, struct date *out)
{
	int part;

	if (!date_read_session(typed, out))
		return false;
	part = out->part;
	if (at)
		*out = at->next[date_sessions(*out) - 1];
	out->part = part;
	return true;
}

static enum date_found read_from_now(const struct near_at *at, const char *typed, struct date *out)
{
	enum date_found found = date_read(typed, out);
	struct buf written = {0};

	if (found == DATE_UNREADABLE && at && date_put_told(&written, typed, at->today))
		found = date_read(buf_text(&written), out);
	buf_free(&written);
	return found;
}

/* 8/21まで, as what is due is written; 次回まで is a word of its own. */
static size_t when_bytes(const struct field *field, const char *typed)
{
	return field->near == NEAR_NEXT ? date_until_bytes(typed) : strlen(typed);
}

static enum date_found read_words(
	const struct field *field, const struct near_at *at, const char *typed, struct date *out)
{
	enum date_found found = read_from_now(at, typed, out);

	return found == DATE_UNREADABLE && at ? read_day(field, at, typed, out) : found;
}

/* A year alone is all of it: 来年度 as 来年度内. */
static enum date_found read_when(
	const struct field *field, const struct near_at *at, const char *typed, struct date *out)
{
	enum date_found found = read_words(field, at, typed, out);
	struct buf whole = {0};

	if (found != DATE_UNREADABLE || field->near != NEAR_NEXT ||
		!(ends_with(typed, "年度") || ends_with(typed, "年")) || strcmp(typed, "年") == 0 ||
		strcmp(typed, "年度") == 0)
		return found;
	buf_printf(&whole, "%s内", typed);
	found = read_words(field, at, buf_text(&whole), out);
	buf_free(&whole);
	return found;
}

/* Whether it is a number alone, which may be anything. */
static bool is_figure(const char *folded)
{
	return folded[strspn(folded, "0123456789.")] == '\0';
}

/* By its whole title, else by how that of one alone begins: 2回目 for 2回目支援. */
static const struct session *find_title(const struct course *course, const char *folded)
{
	const struct session *begun = NULL;
	size_t count = 0;

	for (size_t i = 0; i < flow_session_count(course); i++) {
		const struct session *session = flow_session(course, i);
		struct buf title = {0};
		bool is_whole, begins;

		fold_put(&title, session->title);
		is_whole = strcmp(buf_text(&title), folded) == 0;
		begins = strncmp(buf_text(&title), folded, strlen(folded)) == 0;
		buf_free(&title);
		if (is_whole)
			return session;
		count += begins;
		begun = begins ? session : begun;
	}
	return count == 1 ? begun : NULL;
}

/* 1.5 of 1.5mtg: a session that comes behind, and whose title alone begins so. */
static const struct session *session_of_figure(const struct near_at *at, const char *figure)
{
	const struct session *session = NULL;
	struct buf folded = {0};

	if (!at || !at->course || strlen(figure) > NAME_BYTES)
		return NULL;
	fold_put(&folded, figure);
	if (is_figure(buf_text(&folded)) && strchr(buf_text(&folded), '.'))
		session = find_title(at->course, buf_text(&folded));
	buf_free(&folded);
	return session && flow_position(at->course, session->id) >= at->behind ? session : NULL;
}

/* The same of what is due, with まで. */
static const struct session *session_until(
	const struct field *field, const struct near_at *at, const char *typed)
{
	size_t size_bytes = date_until_bytes(typed);
	const struct session *session;
	struct buf figure = {0};

	if (field->near != NEAR_NEXT || !typed[size_bytes])
		return NULL;
	buf_add(&figure, typed, size_bytes);
	session = session_of_figure(at, buf_text(&figure));
	buf_free(&figure);
	return session;
}

enum date_found near_read(
	const struct field *field, const struct near_at *at, const char *typed, struct date *out)
{
	enum date_found found = read_when(field, at, typed, out);
	size_t size_bytes = when_bytes(field, typed);
	struct buf when = {0};

	if (found == DATE_UNREADABLE && read_session(at, typed, out))
		return DATE_FOUND;
	if (found != DATE_UNREADABLE || !typed[size_bytes] || session_until(field, at, typed))
		return found;
	buf_add(&when, typed, size_bytes);
	found = read_when(field, at, buf_text(&when), out);
	if (found == DATE_UNREADABLE && read_session(at, buf_text(&when), out))
		found = DATE_FOUND;
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

/* --- in words --- */

/* With or without まで; NULL: no session of the course is named. */
static const struct session *named_session(const struct course *course, const char *typed)
{
	struct buf name = {0}, folded = {0};
	const struct session *session = NULL;

	if (strlen(typed) > NAME_BYTES)
		return NULL;
	buf_add(&name, typed, date_until_bytes(typed));
	fold_put(&folded, buf_text(&name));
	if (!is_figure(buf_text(&folded)))
		session = find_title(course, buf_text(&folded));
	buf_free(&name);
	buf_free(&folded);
	return session;
}

/* As it is kept: with its day, if it has one. */
static void put_session(struct buf *out, const struct course *course, const struct session *session)
{
	char iso[DATE_ISO_BYTES];
	struct date day;

	if (flow_date(course, session->id, &day)) {
		date_iso(day, iso);
		buf_printf(out, "%s ", iso);
	}
	buf_printf(out, "%sまで", session->title);
}

/* までに as まで, which is said behind what is due. */
static void put_until(struct buf *out, const char *words)
{
	size_t size_bytes = date_until_bytes(words);

	buf_add(out, words, size_bytes);
	if (words[size_bytes])
		buf_puts(out, "まで");
}

/* 来月の総会 as 9月の総会, 来年度の予算 as 令和9年度の予算: a word for where we are would mean
 * another day later. */
static void put_words(struct buf *out, const struct near_at *at, const char *typed)
{
	struct buf written = {0}, year = {0};
	const char *words = typed;

	if (at && date_put_told(&written, typed, at->today)) {
		buf_printf(&year, "%d年", at->today.year);
		words = buf_text(&written);
		if (strncmp(words, buf_text(&year), year.size_bytes) == 0)
			words += year.size_bytes;
	}
	if (date_are_words(words) || (!at && date_may_name(words)))
		put_until(out, words);
	buf_free(&written);
	buf_free(&year);
}

bool near_read_words(
	const struct field *field, const struct near_at *at, const char *typed, struct buf *out)
{
	size_t before_bytes = out->size_bytes;
	const struct session *session;
	const char *words = typed;
	struct date day;
	bool is_split;

	if (field->near != NEAR_NEXT)
		return false;
	is_split = date_split_named(typed, &day, &words);
	session = session_until(field, at, typed);
	if (!session && at && at->course)
		session = named_session(at->course, words);
	if (session) {
		put_session(out, at->course, session);
	} else if (!is_split) {
		put_words(out, at, typed);
	} else {
		date_put_kept(out, day);
		buf_putc(out, ' ');
		put_until(out, words);
	}
	return out->size_bytes > before_bytes;
}

/* --- days that go with a session --- */

/* A text that is kept of which only the session says the day. */
static bool is_of_session(
	const struct course *course, const char *kept, int *sessions, const struct session **named)
{
	const char *words = kept;
	struct date said = {0};

	*named = NULL;
	*sessions = 0;
	if (date_parse_session(kept, &said)) {
		*sessions = date_sessions(said);
		return true;
	}
	if (!kept[date_until_bytes(kept)] || (date_parse(kept, &said)))
		return false;
	if (!date_split_named(kept, &said, &words))
		words = kept;
	*named = named_session(course, words);
	return *named;
}

/* Without a session behind it the day stays what it was. */
static void follow(struct course *course, const struct place *place, struct value *value)
{
	const struct session *named;
	const struct field *field;
	struct buf kept = {0};
	struct date said, day;
	int sessions;

	if (!is_of_session(course, value->text, &sessions, &named))
		return;
	field = course_field(course, place);
	if (!field || field->type != FIELD_DATE || field->near != NEAR_NEXT)
		return;
	if (named) {
		put_session(&kept, course, named);
	} else if (date_parse_session(value->text, &said) &&
		   session_behind(course, place, sessions)) {
		day = day_of(course, session_behind(course, place, sessions));
		day.part = said.part;
		date_put_kept(&kept, day);
	}
	if (kept.size_bytes)
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
	const struct session *named;
	int sessions;

	if (is_followed(place) ||
		is_of_session(course, course_text(course, place), &sessions, &named))
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

static bool tell_year(
	const struct field *field, const struct near_at *at, const char *typed, struct err *say)
{
	struct buf day = {0}, why = {0};
	struct date date;
	bool is_of_other_year;

	if (session_until(field, at, typed) || date_parse(typed, &date) ||
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

/* The last day that is meant is not said by 来週中 or 10月頃, nor is a week's by 来週の金曜. */
static bool tell_about(
	const struct field *field, const struct near_at *at, const char *typed, struct err *say)
{
	struct buf words = {0}, day = {0};
	struct date date;

	if (near_read(field, at, typed, &date) != DATE_FOUND || !near_takes(field, &date) ||
		is_same_day(date, at->kept) || !(date_is_about(date) || strstr(typed, "週")))
		return false;
	if (date_is_about(date))
		date_put_short(&words, date);
	date.part = 0;
	date_put_short(&day, date);
	if (words.size_bytes)
		err_set(say, _("「%s」として残し、%sを期限として数えます。"), buf_text(&words),
			buf_text(&day));
	else
		err_set(say, _("「%s」は%sとしました。"), typed, buf_text(&day));
	buf_free(&words);
	buf_free(&day);
	return true;
}

static bool tell_words(
	const struct field *field, const struct near_at *at, const char *typed, struct err *say)
{
	struct buf kept = {0}, day = {0};
	const struct session *session = NULL;
	const char *words;
	struct date date = {0};

	if (near_read(field, at, typed, &date) != DATE_UNREADABLE ||
		!near_read_words(field, at, typed, &kept))
		return false;
	words = buf_text(&kept);
	if (date_split_named(words, &date, &words))
		date_put_short(&day, date);
	if (at->course)
		session = named_session(at->course, words);
	if (day.size_bytes)
		err_set(say,
			session ? _("「%s」として残し、その回の日（%s）を期限として数えます。")
				: _("「%s」として残し、%sを期限として数えます。"),
			words, buf_text(&day));
	else
		err_set(say,
			session ? _("「%s」として残しました。その回の日が決まると、それが期限になります。")
				: _("「%s」は言葉のまま残しました。日がないので、期限は知らせません。"),
			words);
	buf_free(&kept);
	buf_free(&day);
	return true;
}

/* A figure alone is a day, also where a session has it in its title. */
static bool tell_figure(
	const struct field *field, const struct near_at *at, const char *typed, struct err *say)
{
	const struct session *session =
		field->near == NEAR_NEXT ? session_of_figure(at, typed) : NULL;
	struct buf day = {0};
	struct date date;

	if (!session || near_read(field, at, typed, &date) != DATE_FOUND ||
		is_same_day(date, at->kept))
		return false;
	date_put_long(&day, date);
	err_set(say, _("「%s」は%sとしました。%sのことなら「%sまで」と書いてください。"), typed,
		buf_text(&day), session->title, typed);
	buf_free(&day);
	return true;
}

bool near_tell(
	const struct field *field, const struct near_at *at, const char *typed, struct err *say)
{
	struct buf line = {0};
	bool is_told;

	say->text[0] = '\0';
	if (field->type != FIELD_DATE)
		return false;
	answer_put_line(&line, typed);
	typed = buf_text(&line);
	is_told = tell_figure(field, at, typed, say) || tell_year(field, at, typed, say) ||
		  tell_about(field, at, typed, say) || tell_words(field, at, typed, say);
	buf_free(&line);
	return is_told;
}
