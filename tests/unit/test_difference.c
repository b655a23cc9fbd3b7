/* Where two texts are different, told with a little of what they share. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "banso/base/buf.h"
#include "banso/text/difference.h"

static void expect(const char *text, const char *other, const char *wanted)
{
	struct buf out = {0};

	difference_put(&out, text, other, 12);
	assert_string_equal(buf_text(&out), wanted);
	buf_free(&out);
}

static void what_was_added_at_the_end(void **state)
{
	static const char before[] = "通いの場は一七か所あり、集まりは一つずつなくなりました。";

	(void)state;
	expect("通いの場は一七か所あり、集まりは一つずつなくなりました。バスは一日三便です。",
		before, "..一つずつなくなりました。バスは一日三便です。");
	expect(before,
		"通いの場は一七か所あり、集まりは一つずつなくなりました。バスは一日三便です。",
		"..一つずつなくなりました。");
}

static void what_is_in_the_middle(void **state)
{
	(void)state;
	expect("一二三四五六七八九十一二三四五六七八九十かわ一二三四五六七八九十一二三四五六七八九十",
		"一二三四五六七八九十一二三四五六七八九十やま一二三四五六七八九十一二三四五六七八九十",
		"..九十一二三四五六七八九十かわ一二三四五六七八九十一二..");
}

static void what_is_short_is_whole(void **state)
{
	(void)state;
	expect("八月七日", "八月八日", "八月七日");
	expect("", "あ", "");
	expect("山", "", "山");
	expect("同じ文です。", "同じ文です。", "同じ文です。");
	expect("ああああ", "ああ", "ああああ");
}

/* A letter and its marks are never parted, nor two letters that begin with the same bytes. */
static void a_letter_is_never_parted(void **state)
{
	(void)state;
	expect("あいうえおあいうえおあいうえおあいうえおか\xe3\x82\x99",
		"あいうえおあいうえおあいうえおあいうえおか",
		"..えおあいうえおあいうえおか\xe3\x82\x99");
	expect("あいうえおあいうえおあいうえおあいうえお川",
		"あいうえおあいうえおあいうえおあいうえお工", "..えおあいうえおあいうえお川");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_was_added_at_the_end),
		cmocka_unit_test(what_is_in_the_middle),
		cmocka_unit_test(what_is_short_is_whole),
		cmocka_unit_test(a_letter_is_never_parted),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
