/* Holidays by the rules that are shipped, against what was published: 内閣府「国民の祝日について」.
 */
#include <inttypes.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "banso/base/arena.h"
#include "banso/base/buf.h"
#include "banso/scenario/calendar.h"

#define FIRST_YEAR 1955
#define LAST_YEAR 2027

struct fixture {
	struct arena *arena;
	struct calendar *calendar;
};

static struct calendar *read_text(struct arena *arena, const char *text, const char *problem)
{
	struct problems problems;
	struct calendar *calendar = calendar_read(arena, text, strlen(text), &problems);

	if (!problem && problems.count)
		fail_msg("%d:%d: %s", problems.items[0].line, problems.items[0].column,
			problems.items[0].text);
	if (problem)
		assert_non_null(strstr(problems.items[0].text, problem));
	return calendar;
}

static int set_up(void **state)
{
	struct arena *arena = arena_new();
	struct fixture *fixture = ARENA_NEW(arena, struct fixture);
	struct buf text = {0};

	assert_true(buf_read_file(&text, "scenarios/calendar/holidays.yaml", CALENDAR_MAX_BYTES));
	fixture->arena = arena;
	fixture->calendar = read_text(arena, buf_text(&text), NULL);
	buf_free(&text);
	*state = fixture;
	return 0;
}

static int tear_down(void **state)
{
	arena_free(((struct fixture *)*state)->arena);
	return 0;
}

static const char *name_of(struct fixture *fixture, int year, int month, int day)
{
	return calendar_holiday(fixture->calendar, (struct date)DATE(year, month, day));
}

/* Each day's number goes into one number, so that none can be missing, or extra. */
static void all_days_that_were_published(void **state)
{
	struct fixture *fixture = *state;
	struct date day = DATE(FIRST_YEAR, 1, 1);
	uint64_t sum = UINT64_C(14695981039346656037);
	int count = 0;

	for (; day.year <= LAST_YEAR; day = date_plus_days(day, 1)) {
		if (!*calendar_holiday(fixture->calendar, day))
			continue;
		count++;
		sum = (sum ^ (uint64_t)(day.year * 10000 + day.month * 100 + day.day)) *
		      UINT64_C(1099511628211);
	}
	assert_int_equal(count, 1067);
	assert_int_equal(sum, UINT64_C(194219614442057361));
}

static void names_of_days(void **state)
{
	struct fixture *fixture = *state;

	assert_string_equal(name_of(fixture, 2026, 11, 23), "勤労感謝の日");
	assert_string_equal(name_of(fixture, 2026, 9, 22), "国民の休日");
	assert_string_equal(name_of(fixture, 2026, 5, 6), "振替休日");
	assert_string_equal(name_of(fixture, 2026, 11, 20), "");
	assert_string_equal(name_of(fixture, 1973, 2, 12), ""); /* before there were any */
	assert_string_equal(name_of(fixture, 1973, 4, 30), "振替休日");
	assert_string_equal(name_of(fixture, 1985, 5, 4), "");
	assert_string_equal(name_of(fixture, 1988, 5, 4), "国民の休日");
	assert_string_equal(name_of(fixture, 2019, 4, 30), "国民の休日");
	assert_string_equal(name_of(fixture, 2019, 10, 22), "即位礼正殿の儀");
	assert_string_equal(name_of(fixture, 2021, 8, 9), "振替休日");
	assert_string_equal(name_of(fixture, 2021, 7, 19), "");
}

static void closing_days(void **state)
{
	const struct calendar *calendar = ((struct fixture *)*state)->calendar;

	assert_string_equal(calendar_closing(calendar, (struct date)DATE(2026, 12, 28)), "");
	assert_string_equal(
		calendar_closing(calendar, (struct date)DATE(2026, 12, 29)), "年末年始の閉庁日");
	assert_string_equal(
		calendar_closing(calendar, (struct date)DATE(2027, 1, 3)), "年末年始の閉庁日");
	assert_string_equal(calendar_closing(calendar, (struct date)DATE(2027, 1, 4)), "");
}

static void the_official_list_wins_for_its_years(void **state)
{
	static const char utf8[] = "国民の祝日・休日月日,国民の祝日・休日名称\r\n"
				   "2026/1/1,元日\r\n2026/11/24,ためしの日\r\nごみ\r\n",
			  cp932[] = "2026/1/1,\x8C\xB3\x93\xFA\r\n";
	struct fixture *fixture = *state;

	calendar_add_official(fixture->arena, fixture->calendar, utf8, strlen(utf8));
	assert_int_equal(fixture->calendar->official_count, 2);
	assert_string_equal(name_of(fixture, 2026, 11, 24), "ためしの日");
	assert_string_equal(name_of(fixture, 2026, 11, 23), "");
	assert_string_equal(name_of(fixture, 2027, 11, 23), "勤労感謝の日");
	calendar_add_official(fixture->arena, fixture->calendar, cp932, strlen(cp932));
	assert_string_equal(name_of(fixture, 2026, 1, 1), "元日");
}

static void mistakes_are_told(void **state)
{
	struct arena *arena = ((struct fixture *)*state)->arena;

	assert_null(read_text(arena, "calendar: 1\nholidays: [{name: a, from: 1}]\n", "どれか1つ"));
	assert_null(read_text(arena,
		"calendar: 1\nholidays: [{name: a, day: 1/1, monday: 1/2, from: 1}]\n",
		"どれか1つ"));
	assert_null(read_text(
		arena, "calendar: 1\nholidays: [{name: a, day: 13/1, from: 1}]\n", "1/15"));
	assert_null(read_text(
		arena, "calendar: 1\nholidays: [{name: a, dates: [きのう]}]\n", "きのう"));
	assert_null(read_text(
		arena, "calendar: 1\nholidays: [{name: a, day: 1/1, from: 1, but: [x]}]\n", "but"));
	assert_null(read_text(arena, "calendar: 1\nholiday: []\n", "holiday"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(all_days_that_were_published, set_up, tear_down),
		cmocka_unit_test_setup_teardown(names_of_days, set_up, tear_down),
		cmocka_unit_test_setup_teardown(closing_days, set_up, tear_down),
		cmocka_unit_test_setup_teardown(
			the_official_list_wins_for_its_years, set_up, tear_down),
		cmocka_unit_test_setup_teardown(mistakes_are_told, set_up, tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
