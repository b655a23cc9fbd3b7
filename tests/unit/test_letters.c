/* Names that are one however they are written, and those that are not. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "banso/base/arena.h"
#include "banso/text/letters.h"

static void one_name_is_written_in_many_ways(void **state)
{
	(void)state;
	assert_true(letters_same("関ヶ原", "関ケ 原"));
	assert_true(letters_same("関が原", "関ｹ原"));
	assert_true(letters_same("三ツ木", "三ッ木"));
	assert_true(letters_same("佐々木", "佐佐木"));
	assert_true(letters_same("𠮷々", "吉吉"));
	assert_true(letters_same("ジョアナ・ロペス", "ｼﾞｮｱﾅ ﾛﾍﾟｽ"));
	/* Between two kanji alone; and か is a word. */
	assert_false(letters_same("なけい", "ながい"));
	assert_false(letters_same("田中ケイ", "田中カイ"));
	assert_false(letters_same("三ヶ木", "三か木"));
	assert_false(letters_same("関ヶ原", "関原"));
	assert_false(letters_same("々木", "木木"));
	assert_false(letters_same("西\n田", "西田"));
}

/* No letter is longer or shorter so, nor anything but text. */
static void letters_stay_where_they_are(void **state)
{
	struct arena *arena = arena_new();
	struct letters letters = letters_of(arena, "𠀋々\xff々が");

	(void)state;
	assert_int_equal(letters.count, 5);
	assert_string_equal(letters.folded, "𠀋々\xff々ガ");
	arena_free(arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(one_name_is_written_in_many_ways),
		cmocka_unit_test(letters_stay_where_they_are),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
