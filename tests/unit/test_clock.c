/* Times as they are kept, in zones that are put on and back. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "banso/base/clock.h"

/* Told by themselves: a machine may know no zones. */
#define BERLIN "CET-1CEST,M3.5.0,M10.5.0/3"

static void live_in(const char *zone)
{
	assert_int_equal(setenv("TZ", zone, 1), 0);
	tzset();
}

static void assert_now_is(const char *now, const char *expected)
{
	char stamp[CLOCK_STAMP_BYTES];

	setenv("BANSO_NOW", now, 1);
	clock_stamp(stamp);
	assert_string_equal(stamp, expected);
}

/* By the rules of that day, not of today. */
static void a_stamp_has_the_offset_of_its_time(void **state)
{
	(void)state;
	live_in("JST-9");
	assert_now_is("2026-11-29T10:45", "2026-11-29T10:45:00+09:00");
	live_in(BERLIN);
	assert_now_is("2026-11-29T10:45:02", "2026-11-29T10:45:02+01:00");
	assert_now_is("2026-07-01T10:45", "2026-07-01T10:45:00+02:00");
	assert_now_is("2026-03-29T01:59:59", "2026-03-29T01:59:59+01:00");
	assert_now_is("2026-03-29T03:00", "2026-03-29T03:00:00+02:00");
	live_in("NST3:30");
	assert_now_is("2026-11-29T10:45", "2026-11-29T10:45:00-03:30");
	live_in("UTC0");
	assert_now_is("2026-11-29T10:45", "2026-11-29T10:45:00+00:00");
	assert_now_is("2026-11-29T10:45:00-03:30", "2026-11-29T10:45:00-03:30");
}

static void write_time(const char *file, const char *time)
{
	FILE *out = fopen(file, "w");

	assert_non_null(out);
	fprintf(out, "%s\n", time);
	fclose(out);
}

/* So that a clock can be seen to go on. */
static void a_file_stands_in_for_it(void **state)
{
	char file[] = "/tmp/test-clock-XXXXXX", now[sizeof(file) + 1];
	int made = mkstemp(file);

	(void)state;
	assert_true(made >= 0);
	close(made);
	live_in("JST-9");
	snprintf(now, sizeof(now), "@%s", file);
	write_time(file, "2026-11-29T10:45");
	assert_now_is(now, "2026-11-29T10:45:00+09:00");
	write_time(file, "2026-11-29T10:46");
	assert_now_is(now, "2026-11-29T10:46:00+09:00");
	assert_int_equal(unlink(file), 0);
}

static void the_machines_clock_has_its_zone(void **state)
{
	char stamp[CLOCK_STAMP_BYTES], civil[CLOCK_CIVIL_BYTES];

	(void)state;
	unsetenv("BANSO_NOW");
	live_in("<+0545>-5:45");
	clock_stamp(stamp);
	assert_string_equal(stamp + CLOCK_CIVIL_BYTES - 1, "+05:45");
	clock_true_civil(civil);
	assert_null(strchr(civil, '+'));
}

static void files_of_before_get_theirs(void **state)
{
	static const char *const refused[] = {"", "x", "2026-07-01", "2026-07-01T10:45",
		"2026-07-01T10:45:00+09:00", "2026-13-01T10:45:00", "2026-07-01T10:45:0x"};
	char stamp[CLOCK_STAMP_BYTES], civil[CLOCK_CIVIL_BYTES];

	(void)state;
	live_in(BERLIN);
	assert_true(clock_stamp_of_civil("2026-07-01T10:45:00", stamp));
	assert_string_equal(stamp, "2026-07-01T10:45:00+02:00");
	clock_civil(stamp, civil);
	assert_string_equal(civil, "2026-07-01T10:45:00");
	for (size_t i = 0; i < sizeof(refused) / sizeof(refused[0]); i++)
		assert_false(clock_stamp_of_civil(refused[i], stamp));
}

static void what_came_first_is_told_by_both_parts(void **state)
{
	static const struct {
		const char *one, *other;
		int order;
	} pairs[] = {
		{"2026-11-29T10:45:00+09:00", "2026-11-29T10:45:00+09:00", 0},
		{"2026-11-29T10:45:00+09:00", "2026-11-29T01:45:00+00:00", 0},
		{"2026-11-29T10:45:00+09:00", "2026-11-29T02:00:00+00:00", -1},
		{"2026-11-29T10:45:00+09:00", "2026-11-28T22:00:00-05:00", -1},
		{"2027-01-01T00:10:00+09:00", "2026-12-31T23:50:00+08:00", -1},
		{"2026-10-25T02:30:00+01:00", "2026-10-25T02:45:00+02:00", 1},
		{"", "2026-10-25T02:45:00+02:00", -1},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(pairs) / sizeof(pairs[0]); i++) {
		int order = clock_compare(pairs[i].one, pairs[i].other);
		int reverse = clock_compare(pairs[i].other, pairs[i].one);

		assert_int_equal((order > 0) - (order < 0), pairs[i].order);
		assert_int_equal((reverse > 0) - (reverse < 0), -pairs[i].order);
	}
}

static void reads_times_with_and_without(void **state)
{
	static const char *const refused[] = {"", "2026-07", "2026-07-01T", "2026-07-01+09:00",
		"2026-07-01T10:45+9", "2026-07-01T10:45+09:00x", "2026-07-01T10:45*09:00",
		"2026-07-01T10:45+09:60", "2026-07-01T10:45+-9:00"};
	struct civil civil;

	(void)state;
	assert_true(clock_read_iso("2026-07-01", &civil));
	assert_false(civil.has_offset);
	assert_true(clock_read_iso("2026-07-01 10:45", &civil));
	assert_int_equal(civil.minute, 45);
	assert_true(clock_read_iso("2026-07-01T10:45-03:30", &civil));
	assert_true(civil.has_offset);
	assert_int_equal(civil.offset_minutes, -210);
	assert_true(clock_read_iso("2026-07-01T10:45:07+09:00", &civil));
	assert_int_equal(civil.second, 7);
	assert_int_equal(civil.offset_minutes, 540);
	for (size_t i = 0; i < sizeof(refused) / sizeof(refused[0]); i++)
		if (clock_read_iso(refused[i], &civil))
			fail_msg("%s", refused[i]);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_stamp_has_the_offset_of_its_time),
		cmocka_unit_test(a_file_stands_in_for_it),
		cmocka_unit_test(the_machines_clock_has_its_zone),
		cmocka_unit_test(files_of_before_get_theirs),
		cmocka_unit_test(what_came_first_is_told_by_both_parts),
		cmocka_unit_test(reads_times_with_and_without),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
