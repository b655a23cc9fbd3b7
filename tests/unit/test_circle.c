/* The circles of readers and their names. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "banso/model/circle.h"

static void circles_have_ids(void **state)
{
	enum circle circle;

	(void)state;
	for (int i = CIRCLE_TEAM; i <= CIRCLE_PUBLIC; i++) {
		assert_true(circle_find(circle_id((enum circle)i), &circle));
		assert_int_equal(circle, i);
	}
	assert_false(circle_find("", &circle));
	assert_false(circle_find("Team", &circle));
	assert_int_equal(circle_narrower(CIRCLE_PUBLIC, CIRCLE_TEAM), CIRCLE_TEAM);
	assert_int_equal(circle_narrower(CIRCLE_SHARED, CIRCLE_PUBLIC), CIRCLE_SHARED);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(circles_have_ids),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
