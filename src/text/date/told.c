#include "banso/text/date/told.h"

#include <string.h>

#include "banso/base/buf.h"
#include "banso/text/ends.h"
#include "inside.h"

static bool take_one_of(const char **at, const char *const *words)
{
	for (; *words; words++)
		if (ends_take(at, *words))
			return true;
	return false;
}

/* まで may follow: by when is what all of this is about. */
static bool is_end(const char *at)
{
	if (ends_take(&at, "まで"))
		ends_take(&at, "に");
	return !*at;
}

static void put_day(struct buf *out, struct date day)
{
	buf_printf(out, "%d年%d月%d日", day.year, day.month, day.day);
}

/* --- days --- */

/* What may stand behind a day that is told. */
enum behind {
	ANYTHING,  /* but what makes it another word: 明日香村 */
	POSSESSED, /* の: in kana it begins other words (きょうだい) */
	NOTHING,   /* a name even so: あすのば */
};

static bool may_follow(enum behind behind, const char *rest)
{
	static const char *const others[] = {"香", "葉", "的", NULL};

	if (is_end(rest))
		return true;
	if (behind == ANYTHING)
		return !take_one_of(&rest, others);
	return behind == POSSESSED && ends_take(&rest, "の");
}

static bool put_day_told(struct buf *out, const char *at, struct date today)
{
	static const struct {
		const char *word;
		int days;
		enum behind behind;
	} words[] = {{"今日", 0, ANYTHING}, {"きょう", 0, POSSESSED}, {"本日", 0, ANYTHING},
		{"明日", 1, ANYTHING}, {"あした", 1, POSSESSED}, {"あす", 1, NOTHING},
		{"明後日", 2, ANYTHING}, {"あさって", 2, POSSESSED}};

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
		const char *rest = at, *all_day;

		if (!ends_take(&rest, words[i].word))
			continue;
		all_day = rest;
		ends_take(&all_day, "中");
		rest = is_end(all_day) ? all_day : rest;
		if (!may_follow(words[i].behind, rest))
			continue;
		put_day(out, date_plus_days(today, words[i].days));
		buf_puts(out, rest);
		return true;
	}
	return false;
}

/* --- weeks --- */

/* 金, の金曜日, （金）: days behind Monday; -1: something else stands there. */
static int weekday_at(const char *at, const char **rest)
{
	ends_take(&at, "の");
	if (!ends_take(&at, "（"))
		ends_take(&at, "(");
	for (int i = 0; i < 7; i++) {
		if (!ends_take(&at, date_weekdays[i]))
			continue;
		if (ends_take(&at, "曜"))
			ends_take(&at, "日");
		if (!ends_take(&at, "）"))
			ends_take(&at, ")");
		*rest = at;
		return is_end(at) ? (i + 6) % 7 : -1;
	}
	return -1;
}

static void put_week(struct buf *out, const char *rest, struct date monday)
{
	static const char *const whole[] = {"中", "内", "いっぱい", "末", NULL};
	const char *behind = rest;
	int weekday = weekday_at(rest, &behind);

	if (weekday >= 0) {
		put_day(out, date_plus_days(monday, weekday));
		buf_puts(out, behind);
		return;
	}
	behind = rest;
	take_one_of(&behind, whole);
	put_day(out, monday);
	buf_printf(out, "の週%s", is_end(behind) ? behind : rest);
}

static bool put_week_told(struct buf *out, const char *at, struct date today)
{
	static const struct {
		const char *word;
		int weeks;
		const char *rest;
	} words[] = {{"再来週", 2, ""}, {"来週", 1, ""}, {"今週", 0, ""}, {"週明け", 1, "初め"},
		{"週末", 0, ""}, {"週内", 0, ""}};
	struct date monday = date_plus_days(today, -((date_weekday(today) + 6) % 7));

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
		struct buf rest = {0};

		if (!ends_take(&at, words[i].word))
			continue;
		buf_printf(&rest, "%s%s", words[i].rest, at);
		put_week(out, buf_text(&rest), date_plus_days(monday, 7 * words[i].weeks));
		buf_free(&rest);
		return true;
	}
	return false;
}

/* --- months and years --- */

/* まで, and 頃 in front of it. */
static bool is_about_end(const char *at)
{
	static const char *const about[] = {"頃", "ごろ", "ころ", NULL};

	take_one_of(&at, about);
	return is_end(at);
}

/* Where nothing but a part of the month follows, it may be told with の: 今月の末, though not
 * 来月の中間報告. The month alone is all of it. */
static void put_rest(struct buf *out, const char *rest, enum date_whole whole)
{
	const char *part = rest;

	ends_take(&part, "の");
	for (int i = 1; i < DATE_PARTS; i++) {
		const char *behind = part;

		if (date_parts[i].whole == whole && ends_take(&behind, date_parts[i].word) &&
			is_about_end(behind))
			rest = part;
	}
	buf_printf(out, "%s%s", is_end(rest) ? "中" : "", rest);
}

static bool put_month_told(struct buf *out, const char *at, struct date today)
{
	static const struct {
		const char *word;
		int months;
		const char *rest;
	} words[] = {{"再来月", 2, ""}, {"来月", 1, ""}, {"今月", 0, ""}, {"当月", 0, ""},
		{"先月", -1, ""}, {"月末", 0, "末"}, {"月内", 0, "内"}};

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
		int month = today.year * 12 + today.month - 1 + words[i].months;

		if (!ends_take(&at, words[i].word))
			continue;
		buf_printf(out, "%d年%d月%s", month / 12, month % 12 + 1, words[i].rest);
		if (*words[i].rest)
			buf_puts(out, at);
		else
			put_rest(out, at, OF_MONTH);
		return true;
	}
	return false;
}

/* 来年1月10日, 再来年度内 */
static bool put_year_told(struct buf *out, const char *at, struct date today)
{
	int years = ends_take(&at, "再来年") ? 2 : 1;

	if (years == 1 && !ends_take(&at, "来年"))
		return false;
	if (ends_take(&at, "度"))
		date_put_fiscal(out, years + date_fiscal_year(today));
	else
		buf_printf(out, "%d年", years + today.year);
	buf_puts(out, at);
	return true;
}

bool date_put_told(struct buf *out, const char *typed, struct date today)
{
	while (ends_take(&typed, " ") || ends_take(&typed, "　"))
		continue;
	return put_day_told(out, typed, today) || put_week_told(out, typed, today) ||
	       put_month_told(out, typed, today) || put_year_told(out, typed, today);
}
