/* Dates and times as offices write them, and as banso writes them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "banso/base/buf.h"
#include "banso/text/date/read.h"

static void check_dates(const char *const *texts, size_t count, const char *expected)
{
	for (size_t i = 0; i < count; i++) {
		struct date date;
		char iso[DATE_ISO_BYTES];

		if (!date_parse(texts[i], &date))
			fail_msg("not read: %s", texts[i]);
		date_iso(date, iso);
		assert_string_equal(iso, expected);
	}
}

#define CHECK_DATES(expected, ...)                                                                 \
	do {                                                                                       \
		static const char *const texts_[] = {__VA_ARGS__};                                 \
		check_dates(texts_, sizeof(texts_) / sizeof(texts_[0]), expected);                 \
	} while (0)

static void test_one_day_in_many_forms(void **state)
{
	(void)state;
	CHECK_DATES("2024-08-07", "2024-08-07", "2024-8-7", "2024/8/7", "2024.08.07",
		"2024年8月7日", "2024年8月7", "令和6年8月7日", "令和６年８月７日", "R6.8.7",
		"r6/8/7", "R06-08-07", "Ｒ６．８．７", "２０２４／８／７", "２０２４−０８−０７",
		"２０２４ー８ー７", "2024。8。7", "2024・8・7", " 2024-08-07 ",
		"　令和 6年 8月 7日　", "令和6.8.7", "㋿6年8月7日", "平成36年8月7日",
		"2024. 8. 7", "20240807", "２０２４０８０７", "20240807(水)");
}

static void test_a_weekday_behind_has_to_be_right(void **state)
{
	struct date date;

	(void)state;
	CHECK_DATES("2024-08-07", "令和6年8月7日(水)", "令和6年8月7日（水）", "2024/8/7 (水)",
		"2024-08-07 水", "2024年8月7日水曜日", "R6.8.7 （水曜）", "2024/8/7㈬");
	CHECK_DATES("2024-08-11", "令和6年8月11日（日・祝）", "2024/8/11(日祝)");
	assert_false(date_parse("令和6年8月7日(木)", &date));
	assert_false(date_parse("令和6年8月7日(水", &date));
	assert_false(date_parse("令和6年8月7日()", &date));
	assert_false(date_parse("令和6年8月7日水)", &date));
	assert_false(date_parse("令和6年8月7日(水)13:30", &date));
}

static void test_eras(void **state)
{
	struct date date;

	(void)state;
	CHECK_DATES("2019-05-01", "令和元年5月1日", "令和1年5月1日", "R1.5.1", "R元.5.1",
		"平成31年5月1日");
	CHECK_DATES("1989-01-08", "平成元年1月8日", "H1.1.8");
	CHECK_DATES("1989-01-07", "昭和64年1月7日", "S64.1.7");
	CHECK_DATES("1926-12-24", "大正15年12月24日", "T15/12/24");
	CHECK_DATES("1912-07-29", "明治45年7月29日", "M45.7.29");
	assert_false(date_parse("令和元年4月30日", &date));
	assert_false(date_parse("平成元年1月7日", &date));
	assert_false(date_parse("令和0年1月1日", &date));
	assert_false(date_parse("慶応3年1月1日", &date));
}

static void test_what_is_no_date(void **state)
{
	static const char *const texts[] = {
		"",
		"　",
		"8/7",
		"8月7日",
		"24/8/7",
		"024-8-7",
		"2024087",
		"202408071",
		"R080807",
		"令和6年",
		"令和6年8月",
		"2024-8",
		"2024/8-7",
		"2024年8/7",
		"2024-08-07-",
		"2024-08-07T10:00",
		"2024-8-007",
		"-2024-8-7",
		"0000-01-01",
		"2024-00-10",
		"2024-13-01",
		"2024-04-31",
		"2024-02-30",
		"2023-02-29",
		"1900-02-29",
		"2024-08-00",
		"令和",
		"明日",
		"2024,8,7",
		"2024",
	};
	struct date date = DATE(1, 2, 3);

	(void)state;
	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
		if (date_parse(texts[i], &date))
			fail_msg("read as a date: %s", texts[i]);
	assert_int_equal(date.year, 1);
	CHECK_DATES("2024-02-29", "2024-02-29", "令和6年2月29日", "令和6年2月末", "2024年２月末日");
	CHECK_DATES("2000-02-29", "2000-02-29");
}

/* The day without a year, of the year that begins on 21 November 2026. */
static void check_day(const char *text, const char *expected)
{
	struct date date = DATE(1, 2, 3), first = DATE(2026, 11, 21), last = DATE(2027, 11, 20);
	char iso[DATE_ISO_BYTES] = "";

	if (date_read_day(text, first, last, &date) == DATE_FOUND)
		date_iso(date, iso);
	assert_string_equal(iso, expected);
}

static void test_a_day_without_its_year_is_one_of_the_year_that_is_given(void **state)
{
	static const char *const refused[] = {"11,25", "8.8.7", "11月", "25日", "11/25/", "13/1",
		"0/1", "11/31", "2/30", "11月25日(木)", "11/25 13:30", "2/29", "2024", "1131",
		"0000", "125", "11 25", "11250", "1125/", "月末", "13月末", "0月末", "11/末",
		"11月末日まで", "11月21日(日)", "2026-11-25", "R8.11.25"};

	(void)state;
	check_day("11月25日", "2026-11-25");
	check_day("11/25", "2026-11-25");
	check_day("11.25", "2026-11-25");
	check_day("１１．２５", "2026-11-25");
	check_day("11。25", "2026-11-25");
	check_day("11・25", "2026-11-25");
	check_day("11-25", "2026-11-25");
	check_day("8.7", "2027-08-07");
	check_day("１１月２５日", "2026-11-25");
	check_day("１１／２５", "2026-11-25");
	check_day(" 11月 25日（水） ", "2026-11-25");
	check_day("11月25", "2026-11-25");
	check_day("1125", "2026-11-25");
	check_day(" １１２５ ", "2026-11-25");
	check_day("1125(水)", "2026-11-25");
	check_day("0807", "2027-08-07");
	check_day("11月末", "2026-11-30");
	check_day("１１月 末日（月）", "2026-11-30");
	check_day("2月末", "2027-02-28");
	check_day("11月21日", "2026-11-21");
	check_day("11月21日(土)", "2026-11-21");
	check_day("11月20日", "2027-11-20");
	check_day("3/31", "2027-03-31");
	check_day("11月20日(土)", "2027-11-20");
	for (size_t i = 0; i < sizeof(refused) / sizeof(refused[0]); i++)
		check_day(refused[i], "");
}

/* Whatever day a year begins on, each of its days is read as itself. */
static void test_each_day_of_a_year_is_read_once(void **state)
{
	static const struct date firsts[] = {DATE(2023, 3, 1), DATE(2024, 2, 28), DATE(2024, 2, 29),
		DATE(2024, 3, 1), DATE(2026, 1, 1), DATE(1969, 7, 1)};

	(void)state;
	for (size_t i = 0; i < sizeof(firsts) / sizeof(firsts[0]); i++) {
		struct date end = date_plus_years(firsts[i], 1);
		long days = date_day_number(end) - date_day_number(firsts[i]);

		for (long day = 0; day < days; day++) {
			struct date date = date_plus_days(firsts[i], day), read = {0};
			struct buf text = {0};

			buf_printf(&text, "%d/%d", date.month, date.day);
			assert_true(date_read_day(buf_text(&text), firsts[i],
					    date_plus_days(end, -1), &read) == DATE_FOUND);
			assert_int_equal(date_day_number(read), date_day_number(date));
			buf_free(&text);
		}
	}
}

/* What is wrong with a day is told by the day that was meant. */
static void test_what_is_wrong_is_known(void **state)
{
	const struct date first = DATE(2026, 11, 21), last = DATE(2027, 11, 20);
	struct date date = DATE(1, 2, 3);

	(void)state;
	assert_int_equal(date_read("R6.8.7(木)", &date), DATE_OTHER_WEEKDAY);
	assert_int_equal(date_weekday(date), 3);
	assert_int_equal(date_read("2023-02-29", &date), DATE_MISSING);
	assert_int_equal(date_month_days(date.year, date.month), 28);
	assert_int_equal(date_read("2023-02-29(水)", &date), DATE_MISSING);
	assert_int_equal(date_read("2023-13-01", &date), DATE_UNREADABLE);
	assert_int_equal(date_read("2023-12-32", &date), DATE_UNREADABLE);
	assert_int_equal(date_read_day("11/25(木)", first, last, &date), DATE_OTHER_WEEKDAY);
	assert_int_equal(date.year, 2026);
	assert_int_equal(date_read_day("11/21(日)", first, last, &date), DATE_OTHER_WEEKDAY);
	assert_int_equal(date.year, 2026);
	assert_int_equal(date_read_day("2/30", first, last, &date), DATE_MISSING);
	assert_int_equal(date.month, 2);
	assert_int_equal(date_read_day("2/29", first, last, &date), DATE_MISSING);
	assert_int_equal(date_read_day("2/29", (struct date)DATE(2027, 3, 1),
				 (struct date)DATE(2028, 2, 29), &date),
		DATE_FOUND);
}

/* A part of a month stands for its last day and stays as it was said, also once it was kept. */
static void test_parts_of_a_month(void **state)
{
	static const struct {
		const char *typed, *kept, *shown;
	} parts[] = {
		{"令和8年7月末", "2026-07-31 末", "令和8年7月末 7月末 R8.7月末"},
		{"R8年2月末日", "2026-02-28 末", "令和8年2月末 2月末 R8.2月末"},
		{"２０２６年１０月上旬", "2026-10-10 上旬", "令和8年10月上旬 10月上旬 R8.10月上旬"},
		{"令和8年10月初旬", "2026-10-10 初旬", "令和8年10月初旬 10月初旬 R8.10月初旬"},
		{"令和8年10月 中旬", "2026-10-20 中旬", "令和8年10月中旬 10月中旬 R8.10月中旬"},
		{"令和8年10月下旬", "2026-10-31 下旬", "令和8年10月下旬 10月下旬 R8.10月下旬"},
		{"令和8年11月中", "2026-11-30 中", "令和8年11月中 11月中 R8.11月中"},
		{"令和八年八月いっぱい", "2026-08-31 いっぱい",
			"令和8年8月いっぱい 8月いっぱい R8.8月いっぱい"},
		{"令和8年8月内", "2026-08-31 内", "令和8年8月内 8月内 R8.8月内"},
		{"令和8年内", "2026-12-31 年内", "令和8年内 年内 令和8年内"},
		{"2026年末", "2026-12-31 年末", "令和8年末 年末 令和8年末"},
		{"令和8年度内", "2027-03-31 年度内", "令和8年度内 年度内 令和8年度内"},
		{"Ｒ８年度末", "2027-03-31 年度末", "令和8年度末 年度末 令和8年度末"},
		{"令和元年度中", "2020-03-31 年度中", "令和元年度中 年度中 令和元年度中"},
		{"2026年12月8日(火) 次回まで", "2026-12-08 次回まで",
			"令和8年12月8日(火) 次回まで 次回まで R8.12.8"},
		{"令和8年8月31日頃", "2026-08-31 日頃", "令和8年8月31日頃 8月31日頃 R8.8.31頃"},
		{"R8.8.31ごろ", "2026-08-31 日ごろ", "令和8年8月31日ごろ 8月31日ごろ R8.8.31ごろ"},
		{"2026-08-10 頃", "2026-08-10 日頃", "令和8年8月10日頃 8月10日頃 R8.8.10頃"},
		{"2026-08-31 頃", "2026-08-31 頃", "令和8年8月頃 8月頃 R8.8月頃"},
		{"2026-12-08 次回", "2026-12-08 次回", "令和8年12月8日(火) 次回 次回 R8.12.8"},
	};
	static const char *const refused[] = {"2026-10-09 上旬", "2026-10-31 中旬",
		"2027-03-30 年度内", "2026-12-31 年度末", "2026-12-30 年内", "2027-03-31 年末",
		"十十月一日", "令和八年二十十月一日", "令和8年12月8日(月) 次回まで", "次回まで",
		"令和8年度", "令和8年13月上旬", "令和8年10月上旬ごろ", "令和8年上旬"};
	struct date date;

	(void)state;
	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++) {
		struct buf kept = {0}, shown = {0};

		assert_int_equal(date_read(parts[i].typed, &date), DATE_FOUND);
		date_put_kept(&kept, date);
		assert_string_equal(buf_text(&kept), parts[i].kept);
		assert_int_equal(date_read(buf_text(&kept), &date), DATE_FOUND);
		date_put_long(&shown, date);
		buf_putc(&shown, ' ');
		date_put_short(&shown, date);
		buf_putc(&shown, ' ');
		date_put_dotted(&shown, date);
		assert_string_equal(buf_text(&shown), parts[i].shown);
		buf_free(&kept);
		buf_free(&shown);
	}
	for (size_t i = 0; i < sizeof(refused) / sizeof(refused[0]); i++)
		if (date_parse(refused[i], &date))
			fail_msg("read as a date: %s", refused[i]);
}

static void test_days_are_counted(void **state)
{
	struct date date = DATE(1600, 1, 1);
	long day = date_day_number(date);
	int weekday = date_weekday(date);

	(void)state;
	assert_int_equal(date_day_number((struct date)DATE(1970, 1, 1)), 0);
	assert_int_equal(date_day_number((struct date)DATE(1969, 12, 31)), -1);
	assert_int_equal(date_day_number((struct date)DATE(2024, 8, 7)), 19942);
	/* Every day of 500 years follows the one before it. */
	for (date.year = 1600; date.year < 2100; date.year++)
		for (date.month = 1; date.month <= 12; date.month++)
			for (date.day = 1; date.day <= 31; date.day++) {
				struct buf text = {0};
				struct date read;

				buf_printf(&text, "%d-%d-%d", date.year, date.month, date.day);
				if (date_parse(buf_text(&text), &read)) {
					struct date again =
						date_plus_days((struct date)DATE(1970, 1, 1), day);

					assert_memory_equal(&again, &date, sizeof(date));
					assert_int_equal(date_day_number(date), day++);
					assert_int_equal(date_weekday(date), weekday);
					weekday = (weekday + 1) % 7;
				}
				buf_free(&text);
			}
	assert_int_equal(day, date_day_number((struct date)DATE(2100, 1, 1)));
}

static void test_weekday_and_fiscal_year(void **state)
{
	(void)state;
	assert_int_equal(date_weekday((struct date)DATE(2024, 8, 7)), 3);
	assert_int_equal(date_weekday((struct date)DATE(2026, 11, 22)), 0);
	assert_true(date_is_weekend((struct date)DATE(2024, 8, 10)));
	assert_true(date_is_weekend((struct date)DATE(2024, 8, 11)));
	assert_false(date_is_weekend((struct date)DATE(2024, 8, 12)));
	assert_int_equal(date_fiscal_year((struct date)DATE(2025, 3, 31)), 2024);
	assert_int_equal(date_fiscal_year((struct date)DATE(2025, 4, 1)), 2025);
}

static void test_times(void **state)
{
	static const struct {
		const char *text;
		int minutes; /* -1: no time */
	} times[] = {
		{"13:30", 810},
		{"１３：３０", 810},
		{"9:05", 545},
		{"09:05", 545},
		{"0:00", 0},
		{"23:59", 1439},
		{"13時", 780},
		{"13時30分", 810},
		{"１３時 ５分", 785},
		{"13時半", 810},
		{"1330", 810},
		{"１３３０", 810},
		{"0930", 570},
		{"930", 570},
		{"0000", 0},
		{"13.30", 810},
		{"13。30", 810},
		{"9.05", 545},
		{"午後130", 810},
		{"午後1時30分", 810},
		{"午後1:30", 810},
		{"午前9時", 540},
		{"午前0時", 0},
		{"午後0時15分", 735},
		{"午後12時15分", 735},
		{"　13:30 ", 810},
		{"24:00", -1},
		{"13:60", -1},
		{"13:5", -1},
		{"13.5", -1},
		{"2400", -1},
		{"1360", -1},
		{"13300", -1},
		{"990", -1},
		{"1330分", -1},
		{"13:300", -1},
		{"13", 780},
		{"０９ ", 540},
		{"9", -1},
		{"午後2", -1},
		{"24", -1},
		{"13:", -1},
		{"", -1},
		{"午前12時", -1},
		{"午前13時", -1},
		{"午後13時", -1},
		{"13時30分ごろ", -1},
		{"-1:00", -1},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(times) / sizeof(times[0]); i++) {
		int minutes = -1;

		assert_int_equal(date_parse_time(times[i].text, &minutes), times[i].minutes >= 0);
		assert_int_equal(minutes, times[i].minutes);
	}
}

static void test_written_for_people(void **state)
{
	struct buf out = {0};

	(void)state;
	date_put_short(&out, (struct date)DATE(2024, 8, 7));
	buf_putc(&out, ' ');
	date_put_long(&out, (struct date)DATE(2024, 8, 7));
	buf_putc(&out, ' ');
	date_put_long(&out, (struct date)DATE(2019, 5, 1));
	buf_putc(&out, ' ');
	date_put_long(&out, (struct date)DATE(2019, 4, 30));
	buf_putc(&out, ' ');
	date_put_long(&out, (struct date)DATE(1867, 1, 1));
	assert_string_equal(buf_text(&out), "8月7日(水) 令和6年8月7日(水) 令和元年5月1日(水) "
					    "平成31年4月30日(火) 1867年1月1日(火)");
	buf_free(&out);
}

static void test_written_for_names(void **state)
{
	struct buf out = {0};

	(void)state;
	date_put_dotted(&out, (struct date)DATE(2024, 8, 7));
	buf_putc(&out, ' ');
	date_put_dotted(&out, (struct date)DATE(2019, 5, 1));
	buf_putc(&out, ' ');
	date_put_dotted(&out, (struct date)DATE(1860, 12, 31));
	assert_string_equal(buf_text(&out), "R6.8.7 R1.5.1 1860.12.31");
	buf_free(&out);
}

static void test_fiscal_years_and_times_written(void **state)
{
	struct buf out = {0};

	(void)state;
	date_put_fiscal(&out, 2024);
	date_put_fiscal(&out, 2019);
	date_put_fiscal(&out, 2018);
	date_put_fiscal(&out, 1860);
	buf_putc(&out, ' ');
	date_put_time(&out, 810);
	buf_putc(&out, ' ');
	date_put_time(&out, 545);
	assert_string_equal(buf_text(&out), "令和6年度令和元年度平成30年度1860年度 13:30 09:05");
	buf_free(&out);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_one_day_in_many_forms),
		cmocka_unit_test(test_a_weekday_behind_has_to_be_right),
		cmocka_unit_test(test_eras),
		cmocka_unit_test(test_what_is_no_date),
		cmocka_unit_test(test_a_day_without_its_year_is_one_of_the_year_that_is_given),
		cmocka_unit_test(test_each_day_of_a_year_is_read_once),
		cmocka_unit_test(test_what_is_wrong_is_known),
		cmocka_unit_test(test_parts_of_a_month),
		cmocka_unit_test(test_days_are_counted),
		cmocka_unit_test(test_weekday_and_fiscal_year),
		cmocka_unit_test(test_times),
		cmocka_unit_test(test_written_for_people),
		cmocka_unit_test(test_written_for_names),
		cmocka_unit_test(test_fiscal_years_and_times_written),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
