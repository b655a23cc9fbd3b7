/* Times as banso tells them: of stamps, of what is planned, of what is due. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "banso/text/date/moment.h"

static void pretend(void)
{
	clock_pretend(&(struct civil){.year = 2026, .month = 11, .day = 20, .hour = 13});
}

#define TELLS(expected, call)                                                                      \
	do {                                                                                       \
		struct buf out_ = {0}, *out = &out_;                                               \
                                                                                                   \
		call;                                                                              \
		assert_string_equal(buf_text(out), expected);                                      \
		buf_free(out);                                                                     \
	} while (0)

static void a_stamp_is_cut_into_day_and_time(void **state)
{
	(void)state;
	assert_string_equal(moment_day("2026-11-20T13:57:02").text, "2026-11-20");
	assert_string_equal(moment_time("2026-11-20T13:57:02").text, "13:57");
	assert_string_equal(moment_time("2026-11-20T13:57").text, "13:57");
	assert_string_equal(moment_both("2026-11-20T13:57:02").text, "2026-11-20 13:57");
}

static void what_is_short_or_long_is_never_read_past(void **state)
{
	(void)state;
	assert_string_equal(moment_day("").text, "");
	assert_string_equal(moment_time("").text, "");
	assert_string_equal(moment_time("2026-11-20").text, "");
	assert_string_equal(moment_time("2026-11-20T").text, "");
	assert_string_equal(moment_time("2026-11-20T13:57:02+09:00 and more").text, "13:57");
	assert_string_equal(
		moment_both("2026-11-20T13:57:02+09:00 and more").text, "2026-11-20 13:57");
}

static void a_day_is_today_or_has_its_weekday(void **state)
{
	(void)state;
	pretend();
	TELLS("きょう", moment_put_day(out, moment_today()));
	TELLS("11月21日(土)", moment_put_day(out, date_plus_days(moment_today(), 1)));
	clock_pretend(NULL);
}

static void hours_stand_behind_a_day(void **state)
{
	(void)state;
	TELLS(" 13:30-15:00", moment_put_hours(out, "13:30", "15:00"));
	TELLS(" 13:30", moment_put_hours(out, "13:30", ""));
	TELLS("", moment_put_hours(out, "", "15:00"));
	TELLS("23:30～00:15", moment_put_span(out, 1410, 1455));
}

static void what_is_left_says_when_it_is_past(void **state)
{
	(void)state;
	TELLS("残り 5分", moment_put_minutes_left(out, 5));
	TELLS("残り 0分", moment_put_minutes_left(out, 0));
	TELLS("5分 過ぎています", moment_put_minutes_left(out, -5));
	TELLS("  5分遅れ", moment_put_late(out, 5));
	TELLS("  5分早い", moment_put_late(out, -5));
	TELLS("", moment_put_late(out, 0));
	TELLS("あと3日", moment_put_days_left(out, 3));
	TELLS("きょうまで", moment_put_days_left(out, 0));
	TELLS("期限を過ぎています", moment_put_days_left(out, -1));
}

static void what_was_kept_on_another_day_bears_it(void **state)
{
	(void)state;
	pretend();
	TELLS("10:12", moment_put_kept(out, "2026-11-20T10:12:00+09:00"));
	TELLS("7月31日(金) 16:20", moment_put_kept(out, "2026-07-31T16:20:00+09:00"));
	TELLS("令和8年3月31日(火) 16:20", moment_put_kept(out, "2026-03-31T16:20:00+09:00"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_stamp_is_cut_into_day_and_time),
		cmocka_unit_test(what_is_short_or_long_is_never_read_past),
		cmocka_unit_test(a_day_is_today_or_has_its_weekday),
		cmocka_unit_test(hours_stand_behind_a_day),
		cmocka_unit_test(what_is_left_says_when_it_is_past),
		cmocka_unit_test(what_was_kept_on_another_day_bears_it),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
