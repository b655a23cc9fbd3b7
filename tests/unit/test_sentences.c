/* The sentences of a memo, by which it may be split. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "banso/base/arena.h"
#include "banso/base/buf.h"
#include "banso/text/sentences.h"

static void check(const char *text, const char *joined)
{
	struct arena *arena = arena_new();
	struct words sentences = sentences_of(arena, text);
	struct buf out = {0};

	for (size_t i = 0; i < sentences.count; i++)
		buf_printf(&out, "%s%s", i ? "|" : "", sentences.items[i]);
	assert_string_equal(buf_text(&out), joined);
	buf_free(&out);
	arena_free(arena);
}

static void a_sentence_ends_with_its_stop_or_its_line(void **state)
{
	(void)state;
	check("", "");
	check(" 　\n", "");
	check("車がある。課長は迷う", "車がある。|課長は迷う");
	check("車がある。 課長は迷う。\n\n区長！？もう一度",
		"車がある。|課長は迷う。|区長！？|もう一度");
	check("1.5mtgで。2.5か。", "1.5mtgで。|2.5か。");
	check("。。", "。。");
	check("　車がある。 \n 課長は迷う 　", "車がある。|課長は迷う");
}

static void what_is_said_stays_whole(void **state)
{
	(void)state;
	check("区長「無理。人がいない。」と言う。次へ。",
		"区長「無理。人がいない。」と言う。|次へ。");
	check("（案。まだ。）とした。次", "（案。まだ。）とした。|次");
	/* A bracket that nobody closed is none. */
	check("区長「無理。次へ。", "区長「無理。|次へ。");
	check("無理」。次へ。", "無理」。|次へ。");
}

/* Each entry of a history is parted, of texts of any size: no limit but that it ends at once. */
static void a_long_line_is_parted_in_one_go(void **state)
{
	enum { COUNT = 200000 };
	struct arena *arena = arena_new();
	struct buf text = {0};

	(void)state;
	for (int i = 0; i < COUNT; i++)
		buf_puts(&text, "「あ");
	buf_puts(&text, "。");
	assert_int_equal(sentences_of(arena, buf_text(&text)).count, 1);
	buf_free(&text);
	arena_free(arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_sentence_ends_with_its_stop_or_its_line),
		cmocka_unit_test(what_is_said_stays_whole),
		cmocka_unit_test(a_long_line_is_parted_in_one_go),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
