#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

#include "banso/base/buf.h"
#include "banso/ui/keys.h"

/* Names of the keys that the bytes are, separated by blanks; a waiting ESC times out at the end. */
static const char *keys_of(const char *bytes, size_t size_bytes)
{
	static struct buf names;
	struct keys keys = {0};
	struct key key;

	buf_clear(&names);
	for (size_t i = 0; i < size_bytes; i++) {
		if (!keys_feed(&keys, (unsigned char)bytes[i], &key))
			continue;
		if (names.size_bytes)
			buf_putc(&names, ' ');
		if (key.code == K_INVALID)
			buf_puts(&names, "INVALID");
		else if (key.code == K_UNKNOWN)
			buf_puts(&names, "UNKNOWN");
		else if (key.code == K_REPORT)
			buf_printf(&names, "REPORT:%d,%d", key.row, key.col);
		else if (key.code == K_PASTE_BEGIN || key.code == K_PASTE_END)
			buf_puts(&names, key.code == K_PASTE_BEGIN ? "PASTE" : "END");
		else
			buf_puts(&names, keys_name(&key));
	}
	if (keys_wait(&keys) && keys_timeout(&keys, &key))
		buf_printf(&names, "%s%s", names.size_bytes ? " " : "",
			key.code == K_ESC ? "Esc" : "UNKNOWN");
	return buf_text(&names);
}

#define KEYS(bytes) keys_of(bytes, sizeof(bytes) - 1)

static void function_keys_in_every_encoding(void **state)
{
	(void)state;
	assert_string_equal(KEYS("\033OP\033OQ\033OR\033OS"), "F1 F2 F3 F4");
	assert_string_equal(KEYS("\033[11~\033[12~\033[13~\033[14~\033[15~"), "F1 F2 F3 F4 F5");
	assert_string_equal(KEYS("\033[[A\033[[B\033[[C\033[[D\033[[E"), "F1 F2 F3 F4 F5");
	assert_string_equal(KEYS("\033[17~\033[18~\033[19~\033[20~\033[21~"), "F6 F7 F8 F9 F10");
	assert_string_equal(KEYS("\0331\0339\0330"), "F1 F9 F10");
}

static void reports_are_no_keys(void **state)
{
	(void)state;
	assert_string_equal(KEYS("\033[<0;10;10M\033[<0;10;10m"), "UNKNOWN UNKNOWN");
	assert_string_equal(KEYS("\033[?1;2A\033[>41;354H\033[I"), "UNKNOWN UNKNOWN UNKNOWN");
	assert_string_equal(KEYS("\033OM"), "Enter");
}

static void arrows_and_their_like(void **state)
{
	(void)state;
	assert_string_equal(KEYS("\033[A\033[B\033[C\033[D"), "Up Down Right Left");
	assert_string_equal(KEYS("\033OA\033OB\033OC\033OD"), "Up Down Right Left");
	assert_string_equal(KEYS("\033[H\033[F\033[1~\033[4~\033[7~\033[8~\033OH\033OF"),
		"Home End Home End Home End Home End");
	assert_string_equal(KEYS("\033[5~\033[6~\033[3~\033[Z"), "PgUp PgDn Delete Shift-Tab");
}

static void plain_keys(void **state)
{
	(void)state;
	assert_string_equal(KEYS("\r\n\t\177\010"), "Enter Enter Tab BackSpace BackSpace");
	assert_string_equal(KEYS("\001\023\032"), "Ctrl-A Ctrl-S Ctrl-Z");
	assert_string_equal(KEYS("aあ💡 "), "a あ 💡 Space");
}

static void escape_alone_and_before_others(void **state)
{
	(void)state;
	assert_string_equal(KEYS("\033"), "Esc");
	assert_string_equal(KEYS("\033\033[A"), "Esc Up");
	assert_string_equal(KEYS("\033\033"), "Esc Esc");
	assert_string_equal(KEYS("x\033"), "x Esc");
}

static void unknown_sequences_are_swallowed_whole(void **state)
{
	(void)state;
	assert_string_equal(KEYS("\033[38;5;1mx"), "UNKNOWN x");
	assert_string_equal(KEYS("\033[?1;2cx"), "UNKNOWN x");
	assert_string_equal(KEYS("\033]0;title\007x"), "UNKNOWN x");
	assert_string_equal(KEYS("\033]0;title\033\\x"), "UNKNOWN x");
	assert_string_equal(KEYS("\033P1$r0m\033\\x"), "UNKNOWN x");
	assert_string_equal(KEYS("\033zx"), "UNKNOWN x");
}

static void cursor_reports_are_no_keys(void **state)
{
	(void)state;
	assert_string_equal(KEYS("\033[24;2R"), "REPORT:23,1");
	assert_string_equal(KEYS("\033[24;3R"), "REPORT:23,2");
	assert_string_equal(KEYS("\033[1;2R"), "F3"); /* with Shift */
	/* What no terminal says: a column that is none, or that no number holds. */
	assert_string_equal(KEYS("\033[5;0R"), "UNKNOWN");
	assert_string_equal(KEYS("\033[5;-3R"), "UNKNOWN");
	assert_string_equal(KEYS("\033[5;2147483648R"), "UNKNOWN");
}

static void what_is_not_utf8_is_dropped_and_nothing_else(void **state)
{
	(void)state;
	assert_string_equal(KEYS("\xff"
				 "a"),
		"INVALID a");
	assert_string_equal(KEYS("\x80"
				 "a"),
		"INVALID a");
	assert_string_equal(KEYS("\xc0\xaf"
				 "a"),
		"INVALID INVALID a");
	assert_string_equal(KEYS("\xe3\x81"
				 "a"),
		"a"); /* cut short: the next key is not eaten */
	assert_string_equal(KEYS("\xe3\x81\xe3\x81\x82"), "INVALID あ");
	assert_string_equal(KEYS("\xed\xa0\x80z"), "INVALID INVALID z");
	assert_string_equal(KEYS("\xf4\x90\x80\x80z"), "INVALID INVALID INVALID z");
}

static void a_paste_is_text(void **state)
{
	(void)state;
	assert_string_equal(KEYS("\033[200~a\rb\t\033[201~\r"), "PASTE a \n b \t END Enter");
}

/* Whatever comes, a good key afterwards is a good key. */
static void random_bytes_end(void **state)
{
	unsigned random = 7;

	(void)state;
	for (int round = 0; round < 2000; round++) {
		struct keys keys = {0};
		struct key key;

		for (int i = 0; i < 40; i++) {
			random = random * 1103515245u + 12345u;
			keys_feed(&keys, (unsigned char)(random >> 16), &key);
		}
		for (int i = 0; i < 5000 && keys_wait(&keys); i++)
			keys_timeout(&keys, &key);
		keys.in_paste = false;
		keys_feed(&keys, 'q', &key);
		if (key.code != K_TEXT)
			keys_feed(&keys, 'q', &key);
		assert_int_equal(key.code, K_TEXT);
		assert_string_equal(key.text, "q");
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(function_keys_in_every_encoding),
		cmocka_unit_test(reports_are_no_keys),
		cmocka_unit_test(arrows_and_their_like),
		cmocka_unit_test(plain_keys),
		cmocka_unit_test(escape_alone_and_before_others),
		cmocka_unit_test(unknown_sequences_are_swallowed_whole),
		cmocka_unit_test(cursor_reports_are_no_keys),
		cmocka_unit_test(what_is_not_utf8_is_dropped_and_nothing_else),
		cmocka_unit_test(a_paste_is_text),
		cmocka_unit_test(random_bytes_end),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
