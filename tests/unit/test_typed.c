#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "banso/ui/keys/typed.h"

/* What comes in one read, in parts: "T3" text of so many items, "K" those that are keys. */
static const char *runs_of(const char *bytes)
{
	static char out[64];
	struct typed typed;
	int ends[2];
	size_t size_bytes = strlen(bytes);

	out[0] = '\0';
	assert_int_equal(pipe(ends), 0);
	assert_int_equal(write(ends[1], bytes, size_bytes), (ssize_t)size_bytes);
	typed_begin(&typed);
	assert_true(typed_read(&typed, ends[0]));
	for (size_t i = 0; i < typed.count;) {
		struct typed_run run = typed_run_at(&typed, i);
		size_t room = sizeof(out) - strlen(out);

		assert_true(run.end >= i && run.end <= typed.count);
		snprintf(out + strlen(out), room, "%s", *out ? " " : "");
		room = sizeof(out) - strlen(out);
		if (run.is_text)
			snprintf(out + strlen(out), room, "T%zu%s", run.end - i,
				run.has_keys ? "k" : "");
		else
			snprintf(out + strlen(out), room, "%s", run.end > i ? "K" : "-");
		i = run.is_text ? run.end : i + 1;
	}
	close(ends[0]);
	close(ends[1]);
	typed_free(&typed);
	return out;
}

static void one_letter_is_a_key(void **state)
{
	(void)state;
	assert_string_equal(runs_of("t"), "K");
	assert_string_equal(runs_of("ｔ"), "K");
	assert_string_equal(runs_of("！"), "K");
	assert_string_equal(runs_of(" "), "K");
	assert_string_equal(runs_of("　"), "K");
	assert_string_equal(runs_of("   "), "K K K");
	assert_string_equal(runs_of("t\r"), "K -");
	assert_string_equal(runs_of("\r"), "-");
	assert_string_equal(runs_of("\033[B\033[B\033[B"), "- - -");
	assert_string_equal(runs_of("t\033[Bt"), "K - K");
}

static void a_kana_a_kanji_or_several_are_text(void **state)
{
	(void)state;
	assert_string_equal(runs_of("あ"), "T1");
	assert_string_equal(runs_of("字"), "T1");
	assert_string_equal(runs_of("ｱ"), "T1");
	assert_string_equal(runs_of("é"), "T1");
	assert_string_equal(runs_of("💡"), "T1");
	assert_string_equal(runs_of("か\u3099"), "T2");
	assert_string_equal(runs_of("ｔ字路が危ない"), "T7");
	assert_string_equal(runs_of(" 字"), "T2");
	/* These may be keys as well, where there is no place for text. */
	assert_string_equal(runs_of("ー"), "T1k");
	assert_string_equal(runs_of("、。"), "T2k");
	assert_string_equal(runs_of("nq"), "T2k");
	assert_string_equal(runs_of("ｎｑ"), "T2k");
	assert_string_equal(runs_of("a b"), "T3k");
}

static void what_stands_between_is_of_the_text(void **state)
{
	(void)state;
	assert_string_equal(runs_of("a\rb\tc"), "T5k");
	assert_string_equal(runs_of("あ\r\ri\r"), "T4 -");
	assert_string_equal(runs_of("\rab\t"), "- T2k -");
	assert_string_equal(runs_of("ab\033[Bcd"), "T2k - T2k");
	assert_string_equal(runs_of("ab\033[200~cd\033[201~e"), "T2k - - - - K");
}

/* The rest of the character is still on its way: it is not one letter alone. */
static void half_a_character_counts(void **state)
{
	(void)state;
	assert_string_equal(runs_of("ｔ\xe5"), "T1");
	assert_string_equal(runs_of("t\xe5\xad"), "T1");
	assert_string_equal(runs_of("t\033[B\xe5"), "K -");
	assert_string_equal(runs_of("\xe5"), "");
}

static void escdelay_wins_for_the_lone_esc(void **state)
{
	static const struct {
		const char *given;
		int delay_ms;
	} delays[] = {{"300", 300}, {"0", 0}, {"", 25}, {"x", 25}, {"-1", 25},
		{"99999999999999999999", 25}, {"10s", 25}};
	struct typed typed;

	(void)state;
	for (size_t i = 0; i < sizeof(delays) / sizeof(delays[0]); i++) {
		setenv("ESCDELAY", delays[i].given, 1);
		typed_begin(&typed);
		assert_int_equal(typed.esc_delay_ms, delays[i].delay_ms);
	}
	unsetenv("ESCDELAY");
	typed_begin(&typed);
	assert_int_equal(typed.esc_delay_ms, 25);
	assert_true(typed_due_ms(&typed) == INT64_MAX);
}

static void the_end_is_told(void **state)
{
	struct typed typed;
	int ends[2];

	(void)state;
	assert_int_equal(pipe(ends), 0);
	close(ends[1]);
	typed_begin(&typed);
	assert_false(typed_read(&typed, ends[0]));
	assert_int_equal(typed.count, 0);
	close(ends[0]);
	typed_free(&typed);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(one_letter_is_a_key),
		cmocka_unit_test(a_kana_a_kanji_or_several_are_text),
		cmocka_unit_test(what_stands_between_is_of_the_text),
		cmocka_unit_test(half_a_character_counts),
		cmocka_unit_test(escdelay_wins_for_the_lone_esc),
		cmocka_unit_test(the_end_is_told),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
