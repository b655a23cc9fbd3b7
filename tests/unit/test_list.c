/* Rows of a list that its items share: none is empty while a text is cut, and none is given twice.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "banso/ui/box/list.h"

#define MOST 12

static void assert_shares(const int *needed, size_t count, int room, const int *expected)
{
	int rows[MOST];

	memcpy(rows, needed, count * sizeof(*rows));
	list_share(rows, count, room);
	for (size_t i = 0; i < count; i++)
		assert_int_equal(rows[i], expected[i]);
}

static void all_whole_where_they_fit(void **state)
{
	(void)state;
	assert_shares((int[]){1, 3, 2}, 3, 6, (int[]){1, 3, 2});
	assert_shares((int[]){1, 3, 2}, 3, 20, (int[]){1, 3, 2});
}

static void what_is_left_goes_evenly(void **state)
{
	(void)state;
	assert_shares((int[]){9, 1, 9}, 3, 7, (int[]){3, 1, 3});
	assert_shares((int[]){9, 1, 9}, 3, 8, (int[]){4, 1, 3});
	assert_shares((int[]){5, 5}, 2, 2, (int[]){1, 1});
}

static void a_list_that_is_too_long_has_one_row_each(void **state)
{
	(void)state;
	assert_shares((int[]){4, 4, 4}, 3, 2, (int[]){1, 1, 1});
	assert_shares((int[]){4, 4, 4}, 3, 0, (int[]){1, 1, 1});
	list_share(NULL, 0, 5);
}

/* A text of which nothing may be cut has its rows before others have more than one. */
static void what_has_a_least_has_that_first(void **state)
{
	int rows[] = {4, 1, 3}, low[] = {4, 1, 3};

	(void)state;
	list_share_least(rows, (int[]){1, 1, 3}, 3, 6);
	assert_int_equal(rows[0], 2);
	assert_int_equal(rows[1], 1);
	assert_int_equal(rows[2], 3);
	list_share_least(low, (int[]){1, 1, 3}, 3, 2);
	assert_int_equal(low[0], 1);
	assert_int_equal(low[2], 3);
}

/* At random, by arithmetic that always goes the same way. */
static void no_row_is_empty_while_a_text_is_cut(void **state)
{
	unsigned seed = 1;

	(void)state;
	for (int n = 0; n < 20000; n++) {
		int needed[MOST], rows[MOST], sum = 0, wanted = 0, room;
		size_t count;

		seed = seed * 1103515245 + 12345;
		count = 1 + (seed >> 16) % MOST;
		for (size_t i = 0; i < count; i++) {
			seed = seed * 1103515245 + 12345;
			wanted += rows[i] = needed[i] = 1 + (int)((seed >> 16) % 7);
		}
		seed = seed * 1103515245 + 12345;
		room = (int)count + (int)((seed >> 16) % 40);
		list_share(rows, count, room);
		for (size_t i = 0; i < count; i++) {
			assert_in_range(rows[i], 1, needed[i]);
			sum += rows[i];
		}
		assert_int_equal(sum, wanted < room ? wanted : room);
	}
}

/* Of items of several rows: the focus is always seen, whole as far as its least goes, no row is
 * given twice, and none stays empty while something is cut or hidden that it could hold. */
static void a_long_list_shows_its_focus(void **state)
{
	unsigned seed = 7;

	(void)state;
	for (int n = 0; n < 20000; n++) {
		int needed[MOST], rows[MOST], least[MOST], room, left, sum = 0, cut = 0;
		struct list list = {0};

		seed = seed * 1103515245 + 12345;
		list.count = 1 + (seed >> 16) % MOST;
		list.focus = (seed >> 8) % list.count;
		list.top = (seed >> 12) % list.count;
		for (size_t i = 0; i < list.count; i++) {
			seed = seed * 1103515245 + 12345;
			least[i] = 1 + (int)((seed >> 16) % 2);
			rows[i] = needed[i] = least[i] + (int)((seed >> 20) % 4);
		}
		room = 2 + (int)((seed >> 10) % 30);
		left = list_lay(&list, rows, least, room);
		assert_true(list_row(&list, list.focus) >= 0);
		for (size_t i = list.top; i < list.top + (size_t)list.rows; i++) {
			assert_in_range(rows[i], least[i], needed[i]);
			sum += rows[i];
			cut += rows[i] < needed[i];
		}
		assert_int_equal(sum + left, room);
		assert_true(left >= 0);
		if (left)
			assert_int_equal(cut, 0);
		if (list.top + (size_t)list.rows < list.count)
			assert_true(left < least[list.top + (size_t)list.rows] || cut == 0);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(all_whole_where_they_fit),
		cmocka_unit_test(what_is_left_goes_evenly),
		cmocka_unit_test(a_list_that_is_too_long_has_one_row_each),
		cmocka_unit_test(what_has_a_least_has_that_first),
		cmocka_unit_test(a_long_list_shows_its_focus),
		cmocka_unit_test(no_row_is_empty_while_a_text_is_cut),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
