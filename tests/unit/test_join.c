/* Two texts that were written at one place at once become one, line by line. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "banso/base/buf.h"
#include "work/fill/join.h"

static void check_joined(
	const char *before, const char *theirs, const char *mine, const char *expected)
{
	struct buf both = {0};

	join_lines(&both, before, theirs, mine);
	assert_string_equal(buf_text(&both), expected);
	buf_free(&both);
}

/* What one of them has taken away, perhaps to share the rest, the other does not bring back. */
static void both_are_one_text_line_by_line(void **state)
{
	(void)state;
	check_joined("ひらく\nひみつ", "ひらく", "ひらく\nひみつ追記", "ひらく\n追記");
	check_joined("ひらく\nひみつ", "", "ひらく\nひみつ\n追記", "追記");
	check_joined("一\n二", "一\n二\n三", "一のつづき\n二", "一のつづき\n二\n三");
	check_joined("一\n二", "一\n二\n三", "一\n二\n四", "一\n二\n三\n四");
	check_joined("一", "いち", "一\n一つめ", "いち\n一つめ");
	check_joined("一", "一\n二", "一つめ\n一回", "一つめ\n二\n一回");
	check_joined("一\n二", "二", "一つめ\n一回\n二", "二\nつめ\n回");
	check_joined("一", "\n一\n一", "一つめ", "\n一つめ\n一");
	check_joined("一\n二", "二", "一\n一\n二", "二");
	check_joined("一\n\n二", "一\n\n二、三", "ぜんぶ書き直し", "一\n\n二、三\nぜんぶ書き直し");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(both_are_one_text_line_by_line),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
