#include "banso/work/judge.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/buf.h"
#include "banso/base/i18n.h"
#include "banso/model/answer.h"
#include "banso/model/near.h"
#include "banso/model/own.h"
#include "banso/model/year.h"
#include "banso/text/date/moment.h"
#include "banso/text/fold.h"
#include "banso/text/utf8.h"

/* The name of a kept row may be cleared. A new row needs one: without it, it is not in the list.
 * What nobody sees is no name of any. */
static bool lacks_own(const struct offer *offer, const char *text, struct err *err)
{
	bool is_cleared = !*text && *offer->place.row;

	if (!offer->field->required || !own_is(offer->place.form) || is_cleared ||
		!fold_is_blank(text))
		return false;
	err_set(err, _("「%s」は空けておけません。"), _(offer->field->label));
	return true;
}

static enum ruling judge_change(const struct course *course, const struct offer *offer,
	const struct change *change, struct err *err)
{
	bool has_reason = change->reason && *change->reason;
	enum rule rule;

	if (lacks_own(offer, change->text, err))
		return RULING_BLANK;
	rule = answer_check(offer->field, field_options(course, offer->field), change->text, err);
	if (rule == RULE_HARD)
		return RULING_HARD;
	return rule == RULE_SOFT && !has_reason ? RULING_SOFT : RULING_FINE;
}

bool judge_reason(const char *typed, struct arena *arena, const char **reason, struct err *err)
{
	static const struct field line = {
		.id = "", .label = "", .help = "", .type = FIELD_LINE, FIELD_TEXTS_ABSENT};
	struct buf canonical = {0};
	bool good = answer_read(&line, (struct options){0}, typed, &canonical, err);

	*reason = arena_strdup(arena, buf_text(&canonical));
	buf_free(&canonical);
	return good;
}

static bool read_typed(const struct course *course, const struct offer *offer,
	const struct near_at *at, struct arena *arena, struct change *change, struct err *err)
{
	struct buf canonical = {0};
	bool good = answer_read_near(offer->field, field_options(course, offer->field), at,
		offer->typed, &canonical, err);

	change->text = good ? arena_strdup(arena, buf_text(&canonical)) : NULL;
	buf_free(&canonical);
	return good && (!offer->reason || judge_reason(offer->reason, arena, &change->reason, err));
}

/* --- a remark about a 取組 --- */

static bool is_remark(const struct place *place)
{
	return strcmp(place->form, OWN_TASKS) == 0 && strcmp(place->column, OWN_TASK_NOTE) == 0;
}

static const char *last_line(const char *text)
{
	const char *line = strrchr(text, '\n');

	return line ? line + 1 : text;
}

/* A line that is added to what stood there begins with the day: what was found out, and when. On
 * the same day one goes on in it. What was typed is never changed otherwise: who goes on in a line
 * that was there finishes a word of it, or a sentence. */
static const char *dated_remark(
	const char *before, const char *text, const char *today, struct arena *arena)
{
	size_t before_bytes = strlen(before), blank_bytes;
	const char *added = text + before_bytes;

	if (strncmp(text, before, before_bytes) != 0)
		return text;
	blank_bytes = strspn(added, " \n");
	if (*before && !memchr(added, '\n', blank_bytes))
		return text;
	added += blank_bytes;
	if (!*added || strncmp(added, today, strlen(today)) == 0 ||
		(*before && strncmp(last_line(before), today, strlen(today)) == 0))
		return text;
	return arena_printf(arena, "%.*s%s %s", (int)(added - text), text, today, added);
}

/* The bytes of a number of one or two digits, as banso writes it, and of the sign behind it; 0
 * where a text begins with something else. */
static size_t counted_bytes(const char *text, const char *sign)
{
	size_t digits = strspn(text, "0123456789");

	if (digits < 1 || digits > 2 || *text == '0' ||
		strncmp(text + digits, sign, strlen(sign)) != 0)
		return 0;
	return digits + strlen(sign);
}

/* Of the day that a text begins with, as date_put_short() writes it; 0: it begins with none. */
static size_t short_day_bytes(const char *text)
{
	size_t month = counted_bytes(text, "月"), day;

	day = month ? counted_bytes(text + month, "日(") : 0;
	if (!day || strcspn(text + month + day, ")\n") != strlen("金") ||
		text[month + day + strlen("金")] != ')')
		return 0;
	return month + day + strlen("金)");
}

/* A remark may stand below its day: then the next line is neither blank nor of another day. */
static bool is_alone(const char *behind)
{
	if (*behind == '\n')
		behind++;
	behind += strspn(behind, " ");
	return !*behind || *behind == '\n' || short_day_bytes(behind);
}

/* Whether a line is a day that banso put in front of a remark which is gone: today, or one that
 * began a line of what stood there. What the line ends with is behind it. */
static bool is_bare_day(const char *line, size_t size_bytes, const char *before, const char *today)
{
	const char *behind = line + size_bytes;

	while (size_bytes && line[size_bytes - 1] == ' ')
		size_bytes--;
	if (!size_bytes || short_day_bytes(line) != size_bytes || !is_alone(behind))
		return false;
	if (size_bytes == strlen(today) && strncmp(line, today, size_bytes) == 0)
		return true;
	for (const char *at = before; at; at = strchr(at, '\n')) {
		at += *at == '\n';
		if (strncmp(at, line, size_bytes) == 0)
			return true;
	}
	return false;
}

/* A day without a remark is none, on no paper either. */
static const char *without_bare_days(
	const char *text, const char *before, const char *today, struct arena *arena)
{
	struct buf kept = {0};
	bool is_gone = false;

	for (const char *line = text; *line;) {
		size_t size_bytes = strcspn(line, "\n"), end_bytes = line[size_bytes] == '\n';

		if (is_bare_day(line, size_bytes, before, today))
			is_gone = true;
		else
			buf_add(&kept, line, size_bytes + end_bytes);
		line += size_bytes + end_bytes;
	}
	text = is_gone ? arena_strdup(arena, buf_text(&kept)) : text;
	buf_free(&kept);
	return text;
}

/* A line that was opened for a new remark and has none is no line. */
static const char *without_end(const char *text, struct arena *arena)
{
	size_t size_bytes = strlen(text), end = size_bytes;

	while (end && (text[end - 1] == '\n' || text[end - 1] == ' '))
		end--;
	return memchr(text + end, '\n', size_bytes - end) ? arena_strndup(arena, text, end) : text;
}

static void date_remark(const struct course *course, struct change *change, struct arena *arena)
{
	const char *before = course_text(course, &change->place), *text;
	struct buf today = {0};

	date_put_short(&today, moment_today());
	text = without_bare_days(change->text, before, buf_text(&today), arena);
	change->text = dated_remark(before, without_end(text, arena), buf_text(&today), arena);
	buf_free(&today);
}

bool judge_wants_line(const struct place *place, const char *kept)
{
	struct buf today = {0};
	bool wants;

	if (!is_remark(place) || !*kept)
		return false;
	date_put_short(&today, moment_today());
	wants = strncmp(last_line(kept), buf_text(&today), today.size_bytes) != 0;
	buf_free(&today);
	return wants;
}

/* --- what belongs into another field --- */

/* A line for a name, a room or a post: never one of the scenario's that may be for a day, nor what
 * is said of who came late. */
static bool is_for_names(const struct offer *offer)
{
	const struct field *field = offer->field;

	return field->type == FIELD_LINE &&
	       strcmp(offer->place.column, OWN_ATTENDANCE_REMARK) != 0 &&
	       (own_is(offer->place.form) || field->personal || field->prefill != PREFILL_NONE);
}

/* A number alone may be that of a room. */
static bool is_day_or_time(const char *typed, const struct near_at *at)
{
	static const struct field day = {
		.id = "", .label = "", .type = FIELD_DATE, .near = NEAR_NEXT};
	struct buf half = {0};
	struct date date;
	bool is_number;
	int minutes;

	utf8_halfwidth(&half, typed, strlen(typed));
	is_number = !buf_text(&half)[strspn(buf_text(&half), "0123456789 ")];
	buf_free(&half);
	return !is_number && (date_parse_time(typed, &minutes) ||
				     near_read(&day, at, typed, &date) != DATE_UNREADABLE);
}

/* One passes a field, and goes on typing in the one behind it. */
static const char *tell_misplaced(
	const struct offer *offer, const struct near_at *at, struct arena *arena)
{
	if (!is_for_names(offer) || !is_day_or_time(offer->typed, at))
		return "";
	return arena_printf(arena,
		_("「%s」に「%s」と書きました。日時なら、その欄に書いてください。"),
		_(offer->field->label), offer->typed);
}

static bool tells_number(const struct course *course, const struct offer *offer,
	const char *canonical, struct err *told)
{
	const char *kept = course ? course_text(course, &offer->place) : "";

	return answer_tell(
		offer->field, field_options(course, offer->field), kept, canonical, told);
}

enum ruling judge(const struct course *course, const struct offer *offer, struct arena *arena,
	struct judgement *out, struct err *err)
{
	struct place place = offer->place;
	struct near_at at;
	struct err told;

	place.session = offer->session ? offer->session : place.session;
	at = near_at(course, &place, moment_today());
	*out = (struct judgement){.told = "",
		.change = {.place = offer->place,
			.seen_revision = course ? course_revision(course, &offer->place) : 0,
			.why = offer->why}};
	if (!read_typed(course, offer, &at, arena, &out->change, err))
		return RULING_UNREADABLE;
	if (course && is_remark(&offer->place))
		date_remark(course, &out->change, arena);
	out->told = near_tell(offer->field, &at, offer->typed, &told) ||
				    tells_number(course, offer, out->change.text, &told)
			    ? arena_strdup(arena, told.text)
			    : tell_misplaced(offer, &at, arena);
	return judge_change(course, offer, &out->change, err);
}
