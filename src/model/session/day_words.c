#include "banso/model/session/day_words.h"

#include <stdlib.h>
#include <string.h>

#include "banso/base/i18n.h"
#include "banso/base/mem.h"
#include "banso/model/flow.h"
#include "banso/model/own.h"
#include "banso/model/session/session_log.h"
#include "banso/text/date/read.h"
#include "banso/text/letters.h"
#include "banso/text/utf8.h"

/* --- out of order --- */

static void put_day_of(struct buf *out, const struct course *course, const struct session *session)
{
	struct date date;

	buf_printf(out, "%s ", session->title);
	if (flow_date(course, session->id, &date))
		date_put_short(out, date);
}

static void put_order(struct buf *out, const struct course *course, const struct session *session)
{
	const struct session *other = session_out_of_order(course, session->id);
	bool is_before;

	if (!other)
		return;
	is_before = flow_position(course, other->id) < flow_position(course, session->id);
	put_day_of(out, course, is_before ? session : other);
	buf_puts(out, _(" が、"));
	put_day_of(out, course, is_before ? other : session);
	buf_puts(out, _(" より先になっています。"));
}

/* --- at two places at once --- */

/* Minutes of the day; of one whose end is not known, its beginning. */
struct hours {
	int start, end;
};

static bool read_hours(const char *start, const char *end, int minutes, struct hours *out)
{
	if (!date_parse_time(start, &out->start))
		return false;
	if (!date_parse_time(end, &out->end) || out->end <= out->start)
		out->end = out->start + (minutes > 0 ? minutes : 1);
	return true;
}

static bool hours_of(const struct course *course, const struct session *session, struct hours *out)
{
	return read_hours(course_planned(course, session->id, OWN_SESSION_START),
		course_planned(course, session->id, OWN_SESSION_END), session->minutes, out);
}

static bool do_meet(struct hours one, struct hours other)
{
	return one.start < other.end && other.start < one.end;
}

/* A session of the same course, whose people are the same. */
static const struct session *doubled_here(
	const struct course *course, const struct session *session, struct hours mine)
{
	struct date date, other_date;
	struct hours other;

	if (!flow_date(course, session->id, &date))
		return NULL;
	for (size_t i = 0; i < flow_session_count(course); i++) {
		const struct session *each = flow_session(course, i);

		if (each != session && flow_date(course, each->id, &other_date) &&
			date_day_number(other_date) == date_day_number(date) &&
			hours_of(course, each, &other) && do_meet(mine, other))
			return each;
	}
	return NULL;
}

/* The next name of a list of names, made half-width so that one comma is as good as another. */
static char *next_name(const char **at)
{
	size_t size_bytes;

	*at += strspn(*at, ",/");
	size_bytes = strcspn(*at, ",/");
	*at += size_bytes;
	return size_bytes ? xstrndup(*at - size_bytes, size_bytes) : NULL;
}

static bool names_have(const char *names, const char *name)
{
	bool has = false;
	char *each;

	while (!has && (each = next_name(&names))) {
		has = letters_same(each, name);
		free(each);
	}
	return has;
}

/* Who leads both. "" for nobody. */
static void put_common(struct buf *out, const char *one, const char *other)
{
	struct buf ones = {0}, others = {0};
	const char *at;
	char *name;

	utf8_halfwidth(&ones, one, strlen(one));
	utf8_halfwidth(&others, other, strlen(other));
	at = buf_text(&ones);
	while (!out->size_bytes && (name = next_name(&at))) {
		if (names_have(buf_text(&others), name))
			buf_puts(out, name);
		free(name);
	}
	buf_free(&ones);
	buf_free(&others);
}

static void put_doubled(struct buf *out, const struct course *course, const struct session *session,
	const struct around_day *around)
{
	const char *lead = course_planned(course, session->id, OWN_SESSION_LEAD);
	const struct session *here;
	struct hours mine, other;

	if (!hours_of(course, session, &mine))
		return;
	here = doubled_here(course, session, mine);
	if (here)
		buf_printf(out, _("%s と時間が重なっています。"), here->title);
	for (size_t i = 0; !here && i < around->held_count; i++) {
		const struct held *held = &around->held[i];
		struct buf name = {0};

		if (read_hours(held->start, held->end, 0, &other) && do_meet(mine, other))
			put_common(&name, lead, held->lead);
		if (name.size_bytes)
			buf_printf(out, _("進行役（%s）は、%s から %s にいる予定です。"),
				buf_text(&name), held->start, held->town);
		buf_free(&name);
	}
}

/* --- days off --- */

static void put_holiday(struct buf *out, const struct calendar *calendar, struct date date)
{
	const char *name = calendar_holiday(calendar, date);

	if (!*name)
		return;
	date_put_short(out, date);
	buf_printf(out, _(" は祝日（%s）です。"), name);
}

static void put_closing(struct buf *out, const struct calendar *calendar, struct date date)
{
	const char *name = calendar_closing(calendar, date);

	if (!*name)
		return;
	date_put_short(out, date);
	buf_printf(out, _(" は役所の休み（%s）です。"), name);
}

static void put_weekend(struct buf *out, struct date date)
{
	if (!date_is_weekend(date))
		return;
	date_put_short(out, date);
	buf_puts(out, date_weekday(date) ? _(" は土曜日です。") : _(" は日曜日です。"));
}

/* --- all of them --- */

enum word { WORD_ORDER, WORD_DOUBLED, WORD_HOLIDAY, WORD_CLOSING, WORD_WEEKEND, WORD_COUNT };

static void put_one(struct buf *out, enum word word, const struct course *course,
	const struct session *session, const struct around_day *around)
{
	struct date date;

	if (!flow_date(course, session->id, &date))
		return;
	switch (word) {
	case WORD_ORDER:
		put_order(out, course, session);
		break;
	case WORD_DOUBLED:
		put_doubled(out, course, session, around);
		break;
	case WORD_HOLIDAY:
		put_holiday(out, around->calendar, date);
		break;
	case WORD_CLOSING:
		put_closing(out, around->calendar, date);
		break;
	case WORD_WEEKEND:
		put_weekend(out, date);
		break;
	case WORD_COUNT:
		break;
	}
}

const char *day_word(
	const struct course *course, const struct session *session, const struct around_day *around)
{
	static const char *const words[] = {
		[WORD_ORDER] = N_("!前後"),
		[WORD_DOUBLED] = N_("!重複"),
		[WORD_HOLIDAY] = N_("!祝日"),
		[WORD_CLOSING] = N_("!閉庁"),
		[WORD_WEEKEND] = N_("!土日"),
	};
	struct buf said = {0};
	int word = 0;

	MIRRORS(words, WORD_COUNT);
	while (word < WORD_COUNT) {
		put_one(&said, (enum word)word, course, session, around);
		if (said.size_bytes)
			break;
		word++;
	}
	buf_free(&said);
	return word < WORD_COUNT ? _(words[word]) : "";
}

void day_put_words(struct buf *out, const struct course *course, const struct session *session,
	const struct around_day *around)
{
	for (int word = 0; word < WORD_COUNT; word++)
		put_one(out, (enum word)word, course, session, around);
}
