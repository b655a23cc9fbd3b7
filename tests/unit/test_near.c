/* Which year a day without one is of: by what the field says, around days on which it matters. */
#include "course_fixture.h"

#include "banso/model/answer.h"
#include "banso/model/near.h"
#include "banso/model/year.h"
#include "banso/text/date/read.h"

/* What is typed on a day, the course being of a year (0: not known), above a day that stands there
 * ("" for none); "" where it is refused. A mark of * behind it: the year is told. */
static void check_read(enum near near, const char *today, int fiscal_year, const char *kept,
	const char *typed, const char *expected)
{
	const struct field field = {
		.id = "x", .label = "日", .unit = "", .type = FIELD_DATE, .near = near};
	struct near_at at = {.fiscal_year = fiscal_year};
	struct buf got = {0};
	struct err err = {.text = ""}, told = {.text = ""};

	assert_true(date_parse(today, &at.today));
	if (*kept)
		assert_true(date_parse(kept, &at.kept));
	if (answer_read_near(&field, (struct options){0}, &at, typed, &got, &err))
		assert_string_equal(err.text, "");
	else
		assert_non_null(strstr(err.text, typed));
	if (near_tell(&field, &at, typed, &told))
		buf_puts(&got, "*");
	assert_int_equal(*told.text != '\0', strchr(buf_text(&got), '*') != NULL);
	if (strcmp(buf_text(&got), expected) != 0)
		fail_msg("%s typed on %s above %s: %s, not %s", typed, today, kept, buf_text(&got),
			expected);
	buf_free(&got);
}

static void one_filled_in_is_the_last_such_day(void **state)
{
	(void)state;
	check_read(NEAR_PAST, "2026-08-08", 0, "", "8/7", "2026-08-07");
	check_read(NEAR_PAST, "2026-08-08", 0, "", "8/8", "2026-08-08");
	check_read(NEAR_PAST, "2026-08-08", 0, "", "８月９日", "2025-08-09*");
	check_read(NEAR_PAST, "2026-08-08", 0, "", "0807", "2026-08-07");
	check_read(NEAR_PAST, "2026-08-08", 0, "", "7月末", "2026-07-31");
	/* The turn of the year, and that of the 年度. */
	check_read(NEAR_PAST, "2027-01-04", 0, "", "12/28", "2026-12-28");
	check_read(NEAR_PAST, "2027-01-01", 0, "", "1/1", "2027-01-01");
	check_read(NEAR_PAST, "2026-12-31", 0, "", "1/1", "2026-01-01*");
	check_read(NEAR_PAST, "2027-04-01", 0, "", "3/31", "2027-03-31*");
	check_read(NEAR_PAST, "2027-03-31", 0, "", "4/1", "2026-04-01");
	/* A leap day. */
	check_read(NEAR_PAST, "2024-03-01", 0, "", "2/29", "2024-02-29");
	check_read(NEAR_PAST, "2024-02-29", 0, "", "2/29", "2024-02-29");
	check_read(NEAR_PAST, "2024-02-29", 0, "", "3/1", "2023-03-01*");
	check_read(NEAR_PAST, "2024-02-28", 0, "", "2/29", "");
	check_read(NEAR_PAST, "2025-02-28", 0, "", "2/29", "2024-02-29*");
	/* What has its year is never another one's, nor told. */
	check_read(NEAR_PAST, "2026-08-08", 0, "", "R9.8.9", "2027-08-09");
	check_read(NEAR_PAST, "2026-08-08", 0, "", "令和6年7月末", "2024-07-31");
	check_read(NEAR_PAST, "2026-08-08", 0, "", "8/7(木)", "");
	check_read(NEAR_PAST, "2026-08-08", 0, "", "", "");
}

static void one_due_is_the_next_such_day(void **state)
{
	(void)state;
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "8.9", "2026-08-09");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "20260809", "2026-08-09");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "8月9日（日）", "2026-08-09");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "8/9(月)", "");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "8/8", "2026-08-08");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "8/7", "2027-08-07*");
	check_read(NEAR_NEXT, "2026-12-31", 0, "", "1/1", "2027-01-01");
	check_read(NEAR_NEXT, "2027-03-31", 0, "", "4/1", "2027-04-01*");
	check_read(NEAR_NEXT, "2027-04-01", 0, "", "3/31", "2028-03-31");
	check_read(NEAR_NEXT, "2023-03-01", 0, "", "2/29", "2024-02-29*");
	check_read(NEAR_NEXT, "2026-08-08", 2024, "", "9/1", "2026-09-01");
}

/* Whoever says by when may say it by a part of the month; when something was, or will be held, is a
 * day. */
static void only_one_due_may_be_a_part_of_a_month(void **state)
{
	(void)state;
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "10月上旬", "2026-10-10 上旬");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "８月末", "2026-08-31 末");
	check_read(NEAR_NEXT, "2026-10-11", 0, "", "10月上旬", "2027-10-10 上旬*");
	check_read(NEAR_NEXT, "2026-10-10", 0, "", "10月上旬", "2026-10-10 上旬");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "令和9年3月下旬", "2027-03-31 下旬");
	check_read(NEAR_NEXT, "2026-12-01", 0, "2026-10-10 上旬", "10月上旬", "2026-10-10 上旬");
	/* The end of the 年度 of the course, unless that is over. */
	check_read(NEAR_NEXT, "2026-08-08", 2026, "", "年度内", "2027-03-31 年度内");
	check_read(NEAR_NEXT, "2026-03-20", 2026, "", " 今年度末 ", "2027-03-31 年度末*");
	check_read(NEAR_NEXT, "2026-08-08", 2024, "", "年度中", "2027-03-31 年度中");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "年度内", "2027-03-31 年度内");
	check_read(NEAR_NEXT, "2026-08-08", 2026, "", "令和9年度内", "2028-03-31 年度内");
	check_read(
		NEAR_NEXT, "2027-05-08", 2027, "2027-03-31 年度内", "年度内", "2027-03-31 年度内");
	check_read(NEAR_NEXT, "2026-08-08", 2026, "", "次回まで", "次回まで");
	check_read(NEAR_NEXT, "2026-08-08", 2026, "", "年度", "");
	check_read(NEAR_NEXT, "2026-08-08", 2026, "", "次回までに", "次回");
	check_read(NEAR_COURSE, "2026-08-08", 2026, "", "年度内", "");
	check_read(NEAR_PAST, "2026-08-08", 2026, "", "次回まで", "");
	check_read(NEAR_COURSE, "2026-08-08", 2026, "", "10月末", "");
	check_read(NEAR_COURSE, "2026-08-08", 2026, "2026-10-30", "令和8年10月末", "");
	check_read(NEAR_COURSE, "2026-08-08", 2026, "", "10月上旬", "");
	check_read(NEAR_COURSE, "2026-08-08", 2026, "", "10月下旬", "");
	check_read(NEAR_PAST, "2026-08-08", 2026, "", "令和8年7月中", "");
}

/* By a month that is told from where we are, or with its number in kanji; by the year itself. */
static void one_due_may_be_told_as_people_say_it(void **state)
{
	static const char *const refused[] = {"九末", "13月1日", "度", "次の次", "asap", "？"};

	(void)state;
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "九月末", "2026-09-30 末");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "十二月上旬", "2026-12-10 上旬");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "九月二十五日", "2026-09-25");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "令和九年一月十日", "2027-01-10");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "二〇二七年三月三十一日", "2027-03-31");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "8月いっぱい", "2026-08-31 いっぱい");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "８月内", "2026-08-31 内");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "月内", "2026-08-31 内");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "月末", "2026-08-31 末");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "今月中", "2026-08-31 中");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "　来月上旬", "2026-09-10 上旬");
	check_read(NEAR_NEXT, "2026-12-08", 0, "", "来月１５日", "2027-01-15");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "来年1月中旬", "2027-01-20 中旬");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "来年１月１０日", "2027-01-10");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "来年度内", "2028-03-31 年度内");
	check_read(NEAR_NEXT, "2027-02-08", 0, "", "来年度内", "2028-03-31 年度内");
	check_read(NEAR_NEXT, "2026-11-30", 0, "", "再来月末", "2027-01-31 末");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "年内", "2026-12-31 年内");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "今年中", "2026-12-31 年中");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "年末", "2026-12-31 年末");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "令和9年内", "2027-12-31 年内");
	check_read(NEAR_NEXT, "2027-01-08", 0, "2026-12-31 年内", "年内", "2026-12-31 年内");
	/* Above a day far ahead, it is told from here all the same. */
	check_read(NEAR_NEXT, "2026-11-20", 2026, "2028-03-31 年度内", "年内", "2026-12-31 年内");
	check_read(NEAR_NEXT, "2026-12-20", 2026, "2028-03-31", "年末", "2026-12-31 年末");
	check_read(NEAR_NEXT, "2027-01-10", 2026, "", "年内", "2027-12-31 年内*");
	check_read(NEAR_NEXT, "2027-03-20", 2026, "", "年度内", "2027-03-31 年度内");
	check_read(NEAR_NEXT, "2027-03-31", 2026, "", "今年度内", "2027-03-31 年度内");
	/* The year alone is all of it. */
	check_read(NEAR_NEXT, "2026-12-08", 2026, "", "来年度", "2028-03-31 年度内");
	check_read(NEAR_NEXT, "2027-02-08", 2026, "", "来年度", "2028-03-31 年度内");
	check_read(NEAR_NEXT, "2027-02-08", 2026, "", "令和9年度", "2028-03-31 年度内");
	check_read(NEAR_NEXT, "2027-02-08", 2026, "", "今年度", "2027-03-31 年度内");
	check_read(NEAR_NEXT, "2026-12-08", 2026, "", "来年", "2027-12-31 年内");
	check_read(NEAR_NEXT, "2026-12-08", 2026, "", "再来年度", "2029-03-31 年度内");
	check_read(NEAR_COURSE, "2026-12-08", 2026, "", "来年度", "");
	check_read(NEAR_NEXT, "2026-12-08", 2026, "", "来年度上半期", "令和9年度上半期*");
	check_read(NEAR_NEXT, "2027-02-08", 2026, "", "来年度上半期", "令和9年度上半期*");
	check_read(NEAR_PAST, "2026-08-08", 0, "", "先月末", "2026-07-31");
	check_read(NEAR_COURSE, "2026-08-08", 2026, "", "来月10日", "2026-09-10");
	check_read(NEAR_COURSE, "2026-08-08", 2026, "", "年内", "");
	for (size_t i = 0; i < sizeof(refused) / sizeof(refused[0]); i++)
		check_read(NEAR_NEXT, "2026-08-08", 0, "", refused[i], "");
}

/* As offices write what is due. */
static void one_due_may_end_in_until(void **state)
{
	(void)state;
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "8/21まで", "2026-08-21");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "8月28日（金）までに", "2026-08-28");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "令和8年10月23日 まで", "2026-10-23");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "11月上旬まで", "2026-11-10 上旬");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "９月末まで", "2026-09-30 末");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "来月末まで", "2026-09-30 末");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "年内まで", "2026-12-31 年内");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "まで", "");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "来年度まで", "2028-03-31 年度内");
}

/* A day that is certain is one; of a week or 頃 the last one that may be meant is told. */
static void one_due_may_be_about_a_day(void **state)
{
	(void)state;
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "明日", "2026-08-09");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "あしたまで", "2026-08-09");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "本日中", "2026-08-08");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "来月", "2026-09-30 中");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "来月まで", "2026-09-30 中");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "今月の末", "2026-08-31 末");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "10月頃", "2026-10-31 頃*");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "１０月ごろまで", "2026-10-31 ごろ*");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "再来月ごろ", "2026-10-31 ごろ*");
	/* 8 August is a Saturday, the 9th the last day of its week. */
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "今週中", "2026-08-09 の週*");
	check_read(NEAR_NEXT, "2026-08-09", 0, "", "今週", "2026-08-09 の週*");
	check_read(NEAR_NEXT, "2026-08-10", 0, "", "週内", "2026-08-16 の週*");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "来週中", "2026-08-16 の週*");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "　来週中まで", "2026-08-16 の週*");
	check_read(NEAR_NEXT, "2026-12-25", 0, "", "来週いっぱい", "2027-01-03 の週*");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "来週の金曜日", "2026-08-14*");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "来週（水）まで", "2026-08-12*");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "9月7日の週", "2026-09-13 の週*");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "9/7(月)の週", "2026-09-13 の週*");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "9/7(火)の週", "");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "2026-08-16 の週", "2026-08-16 の週*");
	/* 頃 behind a day: that day counts. */
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "8月10日頃", "2026-08-10 日頃*");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "８／３１ごろまで", "2026-08-31 日ごろ*");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "8月31日(月)ころ", "2026-08-31 日ころ*");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "0831頃", "2026-08-31 日頃*");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "八月三十一日 頃", "2026-08-31 日頃*");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "来月10日頃までに", "2026-09-10 日頃*");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "明日ごろ", "2026-08-09 日ごろ*");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "2月30日頃", "");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "8月32日頃", "");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "8/32ごろまで", "");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "13月ころ", "");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "8月31日(火)頃", "");
	check_read(NEAR_COURSE, "2026-08-08", 0, "", "8月10日頃", "");
	check_read(NEAR_COURSE, "2026-08-08", 0, "", "来週中", "");
	check_read(NEAR_COURSE, "2026-08-08", 0, "", "10月頃", "");
}

/* Of which nobody knows the day they are kept, and that there is none is told. */
static void one_due_may_be_words_alone(void **state)
{
	(void)state;
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "お盆明け", "お盆明け*");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "9月議会まで", "9月議会まで*");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "10月上旬頃", "10月上旬頃*");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "来月の末ごろまで", "9月末ごろまで*");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "年度末頃", "年度末頃*");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "次回ごろ", "次回ごろ*");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "総会の センター会議まで",
		"総会の センター会議まで*");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "2026-12-08 総会まで", "2026-12-08 総会まで*");
	/* As a line is kept, and without the に that no まで stands behind. */
	check_read(NEAR_NEXT, "2026-08-08", 0, "", " \tお盆\n明け\t\r\n", "お盆 明け*");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "　総会まで　", "総会まで*");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "8/21まで\n", "2026-08-21");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "総会までに", "総会まで*");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "来月の総会までに ", "9月の総会まで*");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "2026-12-08　総会まで", "2026-12-08 総会まで*");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "　R8.12.8 　総会まで", "2026-12-08 総会まで*");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "2026-12-08 会議までに", "2026-12-08 会議まで*");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "2026-12-08までに", "2026-12-08");
	/* What would mean another day later is written out. */
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "来月の総会まで", "9月の総会まで*");
	check_read(NEAR_NEXT, "2026-12-08", 0, "", "来月の総会まで", "2027年1月の総会まで*");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "来週の会議", "8月10日の週の会議*");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "来月の中間報告", "9月の中間報告*");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "来月の上旬頃", "9月上旬頃*");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "明日の朝会", "8月9日の朝会*");
	check_read(NEAR_NEXT, "2026-12-31", 0, "", "明後日朝会まで", "2027年1月2日朝会まで*");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "今日中間報告", "8月8日中間報告*");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "本日の会議まで", "8月8日の会議まで*");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "あしたの会議", "8月9日の会議*");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "明日香村の会議まで", "明日香村の会議まで*");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "あすかの会議", "あすかの会議*");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "あすのば総会", "あすのば総会*");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "きょうだい会", "きょうだい会*");
	/* No date that was mistyped, no text. */
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "2月30日", "");
	check_read(NEAR_NEXT, "2026-08-08", 0, "", "13/45", "");
	check_read(NEAR_NEXT, "2026-08-08", 0, "",
		"次の会議で配った資料を見て、みんなで話し合ってから決めます", "");
	check_read(NEAR_PAST, "2026-08-08", 0, "", "お盆明け", "");
	check_read(NEAR_COURSE, "2026-08-08", 0, "", "お盆明け", "");
}

/* What was agreed on a while ago and is written down only now may be due already: that is told. */
static void one_due_is_not_before_it_was_agreed_on(void **state)
{
	const struct field field = {
		.id = "x", .label = "日", .unit = "", .type = FIELD_DATE, .near = NEAR_NEXT};
	static const struct {
		const char *agreed, *typed, *expected, *told;
	} cases[] = {
		{"2026-08-07", "8/17", "2026-08-17", "もう過ぎています"},
		{"2026-08-07", "8/7", "2026-08-07", "もう過ぎています"},
		{"2026-08-07", "9/20", "2026-09-20", ""},
		{"2026-08-07", "8/6", "2027-08-06", "令和9年度"},
		/* One that lies ahead, or long back, says nothing. */
		{"2026-10-02", "8/17", "2027-08-17", "令和9年度"},
		{"2025-08-07", "8/17", "2027-08-17", "令和9年度"},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct near_at at = {.today = DATE(2026, 9, 15)};
		char day[DATE_ISO_BYTES];
		struct err told;
		struct date date;

		assert_true(date_parse(cases[i].agreed, &at.agreed));
		assert_int_equal(near_read(&field, &at, cases[i].typed, &date), DATE_FOUND);
		date_iso(date, day);
		assert_string_equal(day, cases[i].expected);
		assert_int_equal(
			near_tell(&field, &at, cases[i].typed, &told), *cases[i].told != '\0');
		assert_non_null(strstr(told.text, cases[i].told));
	}
}

/* Number of the day that is read of one that is `days` from today; 0 where there is none. */
static long read_from(enum near near, struct date today, long days)
{
	const struct field field = {.type = FIELD_DATE, .near = near};
	const struct near_at at = {.today = today};
	struct date date = date_plus_days(today, days);
	struct buf typed = {0};
	bool is_day;

	buf_printf(&typed, "%d/%d", date.month, date.day);
	is_day = near_read(&field, &at, buf_text(&typed), &date) == DATE_FOUND;
	buf_free(&typed);
	return is_day ? date_day_number(date) : 0;
}

static void no_day_is_missed(void **state)
{
	struct date today = DATE(2023, 1, 1);

	(void)state;
	for (; today.year < 2029; today = date_plus_days(today, 1)) {
		long now = date_day_number(today), day;

		for (long days = 0; days < 3; days++) {
			assert_int_equal(read_from(NEAR_NEXT, today, days), now + days);
			assert_int_equal(read_from(NEAR_PAST, today, -days), now - days);
		}
		for (long days = 1; days < 3; days++) {
			day = read_from(NEAR_NEXT, today, -days);
			assert_true(day ? day > now + 360 : date_plus_days(today, -days).day == 29);
			day = read_from(NEAR_PAST, today, days);
			assert_true(day ? day < now - 360 : date_plus_days(today, days).day == 29);
		}
	}
}

static void one_that_is_retyped_keeps_its_year(void **state)
{
	(void)state;
	/* On its day, and long after. */
	check_read(NEAR_NEXT, "2026-08-08", 0, "2026-08-08", "8/8", "2026-08-08");
	check_read(NEAR_NEXT, "2026-08-09", 0, "2026-08-08", "8/8", "2026-08-08");
	check_read(NEAR_NEXT, "2027-03-20", 0, "2026-08-08", "8/8", "2026-08-08");
	check_read(NEAR_PAST, "2027-03-20", 0, "2025-08-08", "8/8", "2025-08-08");
	check_read(NEAR_COURSE, "2027-03-20", 2026, "2025-08-08", "8/8", "2025-08-08");
	check_read(NEAR_NEXT, "2025-03-01", 0, "2024-02-29", "2/29", "2024-02-29");
	/* A day before or after it. */
	check_read(NEAR_NEXT, "2026-08-12", 0, "2026-08-08", "8/7", "2026-08-07");
	check_read(NEAR_NEXT, "2026-08-12", 0, "2026-08-08", "8/10", "2026-08-10");
	check_read(NEAR_NEXT, "2026-08-12", 0, "2026-08-20", "8/10", "2026-08-10");
	check_read(NEAR_NEXT, "2026-08-08", 0, "2027-09-01", "9/5", "2027-09-05*");
	/* Over the turn of the year, there and back. */
	check_read(NEAR_NEXT, "2026-11-21", 0, "2026-12-20", "1/15", "2027-01-15");
	check_read(NEAR_NEXT, "2026-12-10", 0, "2027-01-15", "12/20", "2026-12-20");
	/* One that is far off is brought forward; one that is off by more than a year stays there.
	 */
	check_read(NEAR_NEXT, "2026-04-10", 0, "2027-03-31", "9/15", "2026-09-15");
	check_read(NEAR_NEXT, "2026-04-10", 0, "2027-03-31", "4/10", "2026-04-10");
	check_read(NEAR_NEXT, "2026-04-10", 0, "2027-03-31", "4/9", "2027-04-09*");
	check_read(NEAR_COURSE, "2026-04-10", 0, "2027-03-10", "9/15", "2026-09-15");
	check_read(NEAR_NEXT, "2026-04-10", 0, "2027-04-30", "9/15", "2027-09-15*");
	/* One that was due long ago is put off. */
	check_read(NEAR_NEXT, "2026-03-20", 0, "2025-03-25", "4/10", "2026-04-10*");
	check_read(NEAR_NEXT, "2026-11-01", 0, "2026-05-01", "6/1", "2027-06-01*");
}

static void one_of_a_course_is_in_its_year(void **state)
{
	(void)state;
	check_read(NEAR_COURSE, "2026-08-08", 2026, "", "8/7", "2026-08-07");
	check_read(NEAR_COURSE, "2026-08-08", 2026, "", "4/1", "2026-04-01");
	check_read(NEAR_COURSE, "2026-08-08", 2026, "", "3/31", "2027-03-31");
	check_read(NEAR_COURSE, "2027-04-02", 2026, "", "3/31", "2027-03-31*");
	check_read(NEAR_COURSE, "2027-04-02", 2026, "", "4/1", "2026-04-01*");
	check_read(NEAR_COURSE, "2026-08-08", 2027, "", "8/7", "2027-08-07*");
	check_read(NEAR_COURSE, "2024-01-10", 2023, "", "2/29", "2024-02-29");
	check_read(NEAR_COURSE, "2026-01-10", 2025, "", "2/29", "");
	/* Without a year the coming one. */
	check_read(NEAR_COURSE, "2026-08-08", 0, "", "8/7", "2027-08-07*");
	check_read(NEAR_COURSE, "2026-08-08", 0, "", "8/8", "2026-08-08");
	check_read(NEAR_COURSE, "2026-08-09", 0, "2026-08-08", "8/7", "2026-08-07");
}

static struct near_at at_place(struct fixture *fixture, const char *where)
{
	struct place place;
	struct err err;

	assert_true(place_split(
		fixture->arena, arena_printf(fixture->arena, "e1/%s", where), &place, &err));
	return near_at(fixture->course, &place, (struct date)DATE(2026, 8, 8));
}

static void a_course_is_of_the_year_of_its_sessions(void **state)
{
	struct fixture *fixture = *state;

	assert_int_equal(at_place(fixture, "1/.session#date").fiscal_year, 0);
	put(fixture, "2/.session#date", "2025-03-01");
	put(fixture, "3/.session#date", "2026-03-01");
	assert_int_equal(at_place(fixture, "1/.session#date").fiscal_year, 2024);
	assert_int_equal(at_place(fixture, "/f1#now").fiscal_year, 2024);
	/* That one is going to be changed. */
	assert_int_equal(at_place(fixture, "2/.session#date").fiscal_year, 2025);
	assert_int_equal(at_place(fixture, "2/.session#date").kept.year, 2025);
	assert_int_equal(at_place(fixture, "1/.session#date").kept.year, 0);
	put(fixture, "/.course#year", "2030");
	assert_int_equal(at_place(fixture, "1/.session#date").fiscal_year, 2030);
	assert_int_equal(course_fiscal_year(fixture->course), 2030);
	assert_int_equal(near_at(NULL, &PLACE_NONE, (struct date)DATE(2026, 8, 8)).fiscal_year, 0);
}

/* What says the field itself, for sheets and for what banso keeps. */
static void fields_say_which_year(void **state)
{
	static const char text[] =
		"banso: 1\nid: a\ntitle: t\nforms:\n  f:\n    title: t\n"
		"    per: engagement\n    reconstructed: r\n    fields:\n"
		"      - {id: a, label: a, type: date}\n"
		"      - {id: b, label: b, type: date, prefill: today}\n"
		"      - {id: c, label: c, type: date, near: course}\n"
		"      - {id: d, label: d, type: date, near: past}\n"
		"      - {id: e, label: e, type: date, near: next, prefill: today}\n"
		"sessions:\n  \"1\": {title: t, kind: visit, steps: ["
		"{id: s, title: s, minutes: 1, form: f}]}\n"
		"patterns:\n  A: {title: t, sessions: [\"1\"]}\n";
	static const enum near expected[] = {
		NEAR_NEXT, NEAR_PAST, NEAR_COURSE, NEAR_PAST, NEAR_NEXT};
	const struct field *task = &own_form(OWN_TASKS)->fields[0];
	struct fixture *fixture;

	fixture_begin(state, text, 0);
	fixture = *state;
	for (size_t i = 0; i < sizeof(expected) / sizeof(expected[0]); i++)
		assert_int_equal(fixture->course->scenario->forms[0].fields[i].near, expected[i]);
	assert_int_equal(form_field(own_form(OWN_SESSION), "date")->near, NEAR_COURSE);
	assert_int_equal(field_column(task, "due")->near, NEAR_NEXT);
}

/* A session is named by whatever its title is, with its day and without. */
static void one_due_may_name_any_session(void **state)
{
	static const char text[] =
		"banso: 1\nid: a\ntitle: t\nforms:\n  f:\n    title: t\n"
		"    per: engagement\n    reconstructed: r\n    fields:\n"
		"      - {id: a, label: a, type: line}\nsessions:\n"
		"  \"1\": {title: はじめ, kind: visit, steps: ["
		"{id: s, title: s, minutes: 1, form: f}]}\n"
		"  \"2\": {title: 1.5mtg, kind: visit, steps: [{id: s, title: s, minutes: 1}]}\n"
		"  \"3\": {title: 2回, kind: visit, steps: [{id: s, title: s, minutes: 1}]}\n"
		"  \"4\": {title: みんなで集まって次の年の活動を話し合う小さな会, kind: visit, "
		"steps: [{id: s, title: s, minutes: 1}]}\n"
		"patterns:\n  A: {title: t, sessions: [\"1\", \"2\", \"3\", \"4\"]}\n";
	static const char *const titles[] = {
		"1.5mtg", "2回", "みんなで集まって次の年の活動を話し合う小さな会"};
	static const char *const days[] = {"", "2026-11-20", ""};
	const struct field *due = field_column(&own_form(OWN_TASKS)->fields[0], "due");
	struct fixture *fixture;

	fixture_begin(state, text, 0);
	fixture = *state;
	for (size_t i = 0; i < sizeof(titles) / sizeof(titles[0]); i++) {
		const char *typed = arena_printf(fixture->arena, "%sまでに", titles[i]);
		struct near_at at = at_place(fixture, "/.tasks#task:t1:due");
		struct buf kept = {0};
		struct err err;

		assert_true(answer_read_near(due, (struct options){0}, &at, typed, &kept, &err));
		put(fixture, "/.tasks#task:t1:due", buf_text(&kept));
		for (size_t k = 0; k < sizeof(days) / sizeof(days[0]); k++) {
			struct place place;

			put(fixture, arena_printf(fixture->arena, "%zu/.session#date", i + 2),
				days[k]);
			near_follow_sessions(fixture->course);
			assert_true(place_split(
				fixture->arena, "e1//.tasks#task:t1:due", &place, &err));
			assert_string_equal(course_text(fixture->course, &place),
				arena_printf(fixture->arena, "%s%s%sまで", days[k],
					*days[k] ? " " : "", titles[i]));
			assert_int_equal(answer_check(due, (struct options){0},
						 course_text(fixture->course, &place), NULL),
				RULE_FINE);
		}
		buf_free(&kept);
	}
}

/* Of what is kept, which might be damaged. */
static void no_day_that_is_missing_is_a_session(void **state)
{
	static const char *const broken[] = {"8/21まで", "2月30日まで", "2026-02-30まで",
		"13/45まで", "5まで", "まで", "1.5mtg"};
	const struct field *due = field_column(&own_form(OWN_TASKS)->fields[0], "due");

	(void)state;
	for (size_t i = 0; i < sizeof(broken) / sizeof(broken[0]); i++)
		assert_int_equal(
			answer_check(due, (struct options){0}, broken[i], NULL), RULE_HARD);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(one_filled_in_is_the_last_such_day),
		cmocka_unit_test(one_due_is_the_next_such_day),
		cmocka_unit_test(only_one_due_may_be_a_part_of_a_month),
		cmocka_unit_test(one_due_may_be_told_as_people_say_it),
		cmocka_unit_test(one_due_may_end_in_until),
		cmocka_unit_test(one_due_may_be_about_a_day),
		cmocka_unit_test(one_due_may_be_words_alone),
		cmocka_unit_test(one_due_is_not_before_it_was_agreed_on),
		cmocka_unit_test(no_day_is_missed),
		cmocka_unit_test(one_that_is_retyped_keeps_its_year),
		cmocka_unit_test(one_of_a_course_is_in_its_year),
		cmocka_unit_test_setup_teardown(
			a_course_is_of_the_year_of_its_sessions, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_teardown(fields_say_which_year, fixture_tear_down),
		cmocka_unit_test_teardown(one_due_may_name_any_session, fixture_tear_down),
		cmocka_unit_test(no_day_that_is_missing_is_a_session),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
