/* Identities: drawn they are never the same twice, reckoned they are the same for ever. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "banso/base/identity.h"

#define DRAWN 2000

static int compare(const void *one, const void *other)
{
	return strcmp(one, other);
}

static void no_two_that_are_drawn_are_the_same(void **state)
{
	static char drawn[DRAWN][IDENTITY_BYTES];

	(void)state;
	for (size_t i = 0; i < DRAWN; i++) {
		identity_draw(drawn[i]);
		assert_int_equal(strlen(drawn[i]), 32);
		assert_int_equal(strspn(drawn[i], "0123456789abcdef"), 32);
	}
	qsort(drawn, DRAWN, IDENTITY_BYTES, compare);
	for (size_t i = 1; i < DRAWN; i++)
		assert_string_not_equal(drawn[i - 1], drawn[i]);
}

/* Files everywhere have these: they must never be others. */
static void what_is_reckoned_stays(void **state)
{
	const char *const texts[] = {"engagement", "e1", "2026-11-20T13:57:02", "tanaka"};
	char identity[IDENTITY_BYTES];

	(void)state;
	identity_reckon(identity, texts, 4);
	assert_string_equal(identity, "8cdb602429bbe65c27a27f7d46b111b0");
	assert_int_equal(identity_reckon_number(texts, 4), INT64_C(7520186912927919));
	identity_reckon(identity, texts, 0);
	assert_string_equal(identity, "6c62272e07bb014262b821756295c58d"); /* FNV's own beginning */
}

static void where_a_text_ends_matters(void **state)
{
	const char *const one[] = {"ab", "c"}, *const other[] = {"a", "bc"};
	char first[IDENTITY_BYTES], second[IDENTITY_BYTES];

	(void)state;
	identity_reckon(first, one, 2);
	identity_reckon(second, other, 2);
	assert_string_not_equal(first, second);
	assert_int_not_equal(identity_reckon_number(one, 2), identity_reckon_number(other, 2));
}

/* Readers of JSON keep a number up to 2^53 as it is. */
static void a_number_is_above_those_that_are_counted(void **state)
{
	char text[16];
	const char *const texts[] = {text};

	(void)state;
	for (int i = 0; i < 1000; i++) {
		int64_t number;

		snprintf(text, sizeof(text), "%d", i);
		number = identity_reckon_number(texts, 1);
		assert_true(number >= IDENTITY_FIRST_RECKONED);
		assert_true(number < INT64_C(1) << 53);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(no_two_that_are_drawn_are_the_same),
		cmocka_unit_test(what_is_reckoned_stays),
		cmocka_unit_test(where_a_text_ends_matters),
		cmocka_unit_test(a_number_is_above_those_that_are_counted),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
