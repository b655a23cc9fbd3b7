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

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(all_whole_where_they_fit),
		cmocka_unit_test(what_is_left_goes_evenly),
		cmocka_unit_test(a_list_that_is_too_long_has_one_row_each),
		cmocka_unit_test(no_row_is_empty_while_a_text_is_cut),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
