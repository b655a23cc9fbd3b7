/* Addresses of mail, telephones and pages with a password are found, other numbers are not. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "banso/base/arena.h"
#include "banso/text/contact.h"

static void finds(const char *text, const char *expected)
{
	struct arena *arena = arena_new();
	struct words found = contact_sentences(arena, text);

	if (found.count != 1)
		fail_msg("%s: %zu", text, found.count);
	assert_string_equal(found.items[0], expected);
	arena_free(arena);
}

static void contacts_are_found(void **state)
{
	static const char *const texts[] = {"連絡は 0999-12-3456 へ", "電話は090-1234-5678です。",
		"０９９９－１２－３４５６", "0999(12)3456", "03-1234-5678", "0120-123-456",
		"09012345678", "0999ー12ー3456", "0999‐12‐3456", "takeshi@example.jp に送る",
		"宛先はa.b-c@town.example.lg.jp。", "ａ＠ｅｘａｍｐｌｅ．ｊｐ",
		"https://example.zoom.us/j/0123?pwd=abc から", "https://a:b@example.jp/",
		"HTTPS://example.jp/?Password=1"};

	(void)state;
	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
		finds(texts[i], texts[i]);
	finds("朝に話した。あとで 0999-12-3456 にかける。", "あとで 0999-12-3456 にかける。");
	finds("この町の人が集まる場所に行きたいときの連絡先は 0999-12-3456",
		"～る場所に行きたいときの連絡先は 0999-12-3456");
}

static void other_texts_are_not(void **state)
{
	static const char *const texts[] = {"", "2026-11-20 13:30", "0.5mtg", "令和8年度 1-2",
		"1000-0001-02", "00012", "https://example.jp/j/0123456789", "@all", "a@b",
		"人は@で呼ぶ", "0-12-3", "100,000,000円", "10:30～12:00", "12-3456",
		"https://example.jp/?id=0901234567"};

	(void)state;
	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
		struct arena *arena = arena_new();

		if (contact_sentences(arena, texts[i]).count)
			fail_msg("%s", texts[i]);
		arena_free(arena);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(contacts_are_found), cmocka_unit_test(other_texts_are_not)};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
