#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

#include "banso/base/buf.h"
#include "banso/text/width.h"
#include "banso/ui/keys/command.h"
#include "banso/ui/keys/keys.h"

#define ESC_MS 25

static bool wants_text_alone;

static void put_name(struct buf *names, const struct key *key)
{
	if (wants_text_alone && key->code != K_TEXT)
		return;
	if (names->size_bytes)
		buf_putc(names, ' ');
	if (key->code == K_INVALID)
		buf_puts(names, "INVALID");
	else if (key->code == K_UNKNOWN)
		buf_puts(names, "UNKNOWN");
	else if (key->code == K_REPORT)
		buf_printf(names, "REPORT:%d,%d", key->row, key->col);
	else if (key->code == K_DEVICE)
		buf_puts(names, key->has_ime ? "DEVICE:IME" : "DEVICE");
	else if (key->code == K_PASTE_BEGIN || key->code == K_PASTE_END)
		buf_puts(names, key->code == K_PASTE_BEGIN ? "PASTE" : "END");
	else
		buf_puts(names, keys_name(key));
}

static void feed(struct keys *keys, const char *bytes, size_t size_bytes, struct buf *names)
{
	struct key out[KEYS_MOST];

	for (size_t i = 0; i < size_bytes; i++) {
		size_t count = keys_feed(keys, (unsigned char)bytes[i], out);

		assert_true(count <= KEYS_MOST);
		for (size_t each = 0; each < count; each++)
			put_name(names, &out[each]);
	}
}

/* Nothing comes for so long. */
static void pass(struct keys *keys, int time_ms, struct buf *names)
{
	struct key key;

	while (keys_wait_ms(keys, ESC_MS) >= 0 && keys_wait_ms(keys, ESC_MS) <= time_ms)
		if (keys_timeout(keys, &key))
			put_name(names, &key);
}

/* Names of the keys that the bytes are, separated by blanks; a waiting ESC times out at the end. */
static const char *keys_of(const char *bytes, size_t size_bytes)
{
	static struct buf names;
	struct keys keys = {0};

	buf_clear(&names);
	feed(&keys, bytes, size_bytes, &names);
	pass(&keys, 60000, &names);
	return buf_text(&names);
}

/* The same of two pieces between which so much time passes. */
static const char *keys_in_two(
	const char *one, size_t one_bytes, int time_ms, const char *other, size_t other_bytes)
{
	static struct buf names;
	struct keys keys = {0};

	buf_clear(&names);
	feed(&keys, one, one_bytes, &names);
	pass(&keys, time_ms, &names);
	feed(&keys, other, other_bytes, &names);
	pass(&keys, 60000, &names);
	return buf_text(&names);
}

#define IN_TWO(one, time_ms, other)                                                                \
	keys_in_two(one, sizeof(one) - 1, time_ms, other, sizeof(other) - 1)
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
	assert_string_equal(KEYS("\033]0;title\007x"), "UNKNOWN x");
	assert_string_equal(KEYS("\033]0;title\033\\x"), "UNKNOWN x");
	assert_string_equal(KEYS("\033P1$r0m\033\\x"), "UNKNOWN x");
	assert_string_equal(KEYS("\033O5Bx"), "Down x");
	assert_string_equal(KEYS("\033O1;2Px"), "F1 x");
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

/* The answers to DA1 and DA2 of Tera Term (4.67, 4.97, as a VT525), RLogin, xterm, VTE, PuTTY,
 * mintty, Contour, mlterm, tmux and screen. */
static void devices_are_told_by_their_answers(void **state)
{
	(void)state;
	assert_string_equal(KEYS("\033[>32;100;2cx\033[>32;331;0c"), "DEVICE:IME x DEVICE:IME");
	assert_string_equal(KEYS("\033[?1;2c\033[?65;1;2;7;9;12;18;19;21;22;23;24;42;44;45;46c"),
		"DEVICE DEVICE");
	assert_string_equal(
		KEYS("\033[?65;1;2;3;4;6;7;8;9;15;18;21;22;29;39;42;44c\033[>65;331;0c"),
		"DEVICE:IME DEVICE");
	assert_string_equal(KEYS("\033[>41;390;0c\033[>65;7600;1c\033[>0;136;0c\033[>77;30700;0c"),
		"DEVICE DEVICE DEVICE DEVICE");
	assert_string_equal(KEYS("\033[>65;401;0c\033[>24;279;0c\033[>84;0;0c\033[>83;40900;0c"),
		"DEVICE DEVICE DEVICE DEVICE");
	/* Without the mark of an answer. */
	assert_string_equal(KEYS("\033[32;331;0c\033[=1c"), "UNKNOWN UNKNOWN");
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

/* A stray byte costs nothing but itself, whatever comes with it, also where both together would be
 * CP932. */
static void a_stray_byte_costs_no_character(void **state)
{
	(void)state;
	assert_string_equal(
		KEYS("\x83\xe8\x91\x9b\xf3\xa0\x84\x80"), "INVALID \xe8\x91\x9b \xf3\xa0\x84\x80");
	assert_string_equal(KEYS("\x83\x5c"), "INVALID \\");
	assert_string_equal(KEYS("\x81\xe8\x91\x9b"), "INVALID \xe8\x91\x9b");
	assert_string_equal(KEYS("\x81\x41"), "INVALID A");
	assert_string_equal(KEYS("\033[200~\x83\xe3\x81\x82\033[201~"), "PASTE INVALID あ END");
}

static void letters_of_csi_u_and_modify_other_keys(void **state)
{
	(void)state;
	assert_string_equal(KEYS("\033[97u\033[97;2u\033[65;2u\033[12354u"), "a A A あ");
	assert_string_equal(KEYS("\033[49:33;2u\033[32u"), "! Space");
	assert_string_equal(KEYS("\033[115;5u\033[83;6u\033[27;5;122~"), "Ctrl-S Ctrl-S Ctrl-Z");
	assert_string_equal(KEYS("\033[13u\033[13;2u\033[13;5u\033[27;2;13~\033[109;5u"),
		"Enter Enter Enter Enter Enter");
	assert_string_equal(
		KEYS("\033[9u\033[9;2u\033[27;2;9~\033[105;5u"), "Tab Shift-Tab Shift-Tab Tab");
	assert_string_equal(KEYS("\033[27u\033[27;1u\033[91;5u"), "Esc Esc Esc");
	assert_string_equal(KEYS("\033[127u\033[8u\033[127;2u"), "BackSpace BackSpace BackSpace");
	assert_string_equal(KEYS("\033[49;3u\033[27;3;48~"), "F1 F10");
	assert_string_equal(KEYS("\033[97;3u\033[57441u\033[55296u\033[9999999u\033[u\033[0;;97u"),
		"UNKNOWN UNKNOWN UNKNOWN UNKNOWN UNKNOWN UNKNOWN");
	/* Locks count for nothing, and a key that goes up is none. */
	assert_string_equal(KEYS("\033[97;129u\033[97;1:3u\033[1;1:3A\033[1;1:1A\033[3;1:3~"),
		"a UNKNOWN UNKNOWN Up UNKNOWN");
	assert_string_equal(KEYS("\033[200~x\033[97uy\033[201~"), "PASTE x UNKNOWN y END");
}

static void the_mouse_types_nothing(void **state)
{
	(void)state;
	assert_string_equal(KEYS("\033[M !!x"), "UNKNOWN x");
	assert_string_equal(KEYS("\033[M#\xe3\x81x"), "UNKNOWN x");
	assert_string_equal(KEYS("\033[32;5;6Mx"), "UNKNOWN x");
	assert_string_equal(KEYS("\033[M \r"), "Enter");
	assert_string_equal(IN_TWO("\033[M", 10, "  !x"), "UNKNOWN x");
	assert_string_equal(IN_TWO("\033[M", 5000, "x"), "UNKNOWN x");
}

static void a_paste_is_text(void **state)
{
	(void)state;
	assert_string_equal(KEYS("\033[200~a\rb\t\033[201~\r"), "PASTE a \n b \t END Enter");
}

static void a_break_in_a_paste_is_one(void **state)
{
	(void)state;
	assert_string_equal(
		KEYS("\033[200~a\r\nb\n\nc\r\rd\033[201~"), "PASTE a \n b \n \n c \n \n d END");
	assert_string_equal(IN_TWO("\033[200~a\r", 5000, "\nb\033[201~"), "PASTE a \n b END");
	assert_string_equal(KEYS("\033[200~a\r\033[201~\n"), "PASTE a \n END Enter");
	assert_string_equal(KEYS("\033[200~a\r\x01\nb\033[201~"), "PASTE a \n UNKNOWN \n b END");
}

/* A program's output that is pasted may hold anything. */
static void nothing_in_a_paste_is_a_key(void **state)
{
	(void)state;
	assert_string_equal(KEYS("\033[200~a\033[A\033OPb\0331\033[24;2R\x03\x7f\033[201~"),
		"PASTE a UNKNOWN UNKNOWN b UNKNOWN UNKNOWN UNKNOWN UNKNOWN END");
	assert_string_equal(KEYS("\033[200~a\033\rb\033\033c\033[200~d\033[201~q"),
		"PASTE a \n b UNKNOWN UNKNOWN UNKNOWN d END q");
	assert_string_equal(
		KEYS("\033[200~a\033\xe3\x81\x82\033[201~q"), "PASTE a UNKNOWN あ END q");
	assert_string_equal(KEYS("\033[200~a\033]0;x\033[201~q"), "PASTE a END q");
}

static void the_rest_of_a_sequence_is_waited_for(void **state)
{
	(void)state;
	for (int time_ms = 0; time_ms < 1000; time_ms += 333) {
		assert_string_equal(IN_TWO("\033[24", time_ms, ";2Rx"), "REPORT:23,1 x");
		assert_string_equal(IN_TWO("\033[", time_ms, "Ax"), "Up x");
		assert_string_equal(IN_TWO("\033O", time_ms, "Px"), "F1 x");
		assert_string_equal(IN_TWO("\033[[", time_ms, "Ax"), "F1 x");
		assert_string_equal(IN_TWO("\033]11;rg", time_ms, "b:0/0/0\007x"), "UNKNOWN x");
		assert_string_equal(IN_TWO("\033P1$r0m\033", time_ms, "\\x"), "UNKNOWN x");
		assert_string_equal(IN_TWO("\033Xabc", time_ms, "def\033\\x"), "UNKNOWN x");
		assert_string_equal(IN_TWO("\033[200~a\033", time_ms, "[201~q"), "PASTE a END q");
		assert_string_equal(IN_TWO("\033[200~a\033[20", time_ms, "1~q"), "PASTE a END q");
		assert_string_equal(IN_TWO("\033[20", time_ms, "0~a\033[201~q"), "PASTE a END q");
	}
	assert_string_equal(IN_TWO("\033", ESC_MS - 1, "[A"), "Up");
}

static void what_comes_late_is_not_typed(void **state)
{
	(void)state;
	assert_string_equal(IN_TWO("\033[24", 3000, ";2Rx"), "REPORT:23,1 x");
	assert_string_equal(IN_TWO("\033[", 3000, "24;2Rx"), "REPORT:23,1 x");
	assert_string_equal(IN_TWO("\033[", 3000, "[Ax"), "F1 x");
	assert_string_equal(IN_TWO("\033O", 3000, "Px"), "F1 x");
	assert_string_equal(IN_TWO("\033]11;rg", 3000, "b:0/0/0\033\\x"), "UNKNOWN x");
	assert_string_equal(IN_TWO("\033]", 3000, "11;rgb:0/0/0\033\\x"), "UNKNOWN x");
	assert_string_equal(IN_TWO("\033P1$r0m\033", 3000, "\\x"), "UNKNOWN x");
	assert_string_equal(IN_TWO("\033[200~a\033[20", 3000, "1~q"), "PASTE a END q");
	assert_string_equal(IN_TWO("\033[200~a\033", 3000, "[201~q"), "PASTE a END END q");
	/* Behind a lone ESC, which is a key by then. */
	assert_string_equal(IN_TWO("\033", 40, "[24;2Rx"), "Esc REPORT:23,1 x");
	assert_string_equal(IN_TWO("\033", 40, "[Bx"), "Esc Down x");
	assert_string_equal(IN_TWO("\033", 40, "OPx"), "Esc F1 x");
}

/* A sequence that was cut off, or a sign behind Alt, takes nothing along. */
static void what_is_typed_by_hand_is_not_swallowed(void **state)
{
	(void)state;
	assert_string_equal(IN_TWO("\033[", 3000, "q"), "q");
	assert_string_equal(IN_TWO("\033O", 3000, "k"), "k");
	assert_string_equal(IN_TWO("\033]", 3000, "abc"), "a b c");
	assert_string_equal(IN_TWO("\033[24", 20000, "q"), "q");
	assert_string_equal(IN_TWO("\033]11;rg", 20000, "q"), "q");
	assert_string_equal(KEYS("\033[\xe3\x81\x82"), "あ");
	assert_string_equal(KEYS("\033[24\r"), "Enter");
	assert_string_equal(KEYS("\033O\t"), "Tab");
	assert_string_equal(KEYS("\033]\xe3\x81\x82"), "あ");
	assert_string_equal(KEYS("\033]0;a\rb"), "Enter b");
	assert_string_equal(KEYS("\033]0;a\033[Bb"), "Down b");
	assert_string_equal(KEYS("\033[24\033[B"), "Down");
	/* Esc, and then a sign with which a sequence goes on. */
	assert_string_equal(IN_TWO("\033", 40, "["), "Esc [");
	assert_string_equal(IN_TWO("\033", 40, "[]"), "Esc [ ]");
	assert_string_equal(IN_TWO("\033", 40, "OK"), "Esc O K");
	assert_string_equal(IN_TWO("\033", 40, "[12\xe3\x81\x82"), "Esc [ 1 2 あ");
	assert_string_equal(IN_TWO("\033", 2000, "[A"), "Esc [ A");
}

static void the_waits_are_those_of_the_contract(void **state)
{
	static const struct {
		const char *bytes;
		int wait_ms;
	} waits[] = {{"", -1}, {"x", -1}, {"\xe3", -1}, {"\033", ESC_MS}, {"\033[", 1000},
		{"\033[2", 1000}, {"\033[[", 1000}, {"\033O", 1000}, {"\033]", 1000},
		{"\033P", 1000}, {"\033X", 1000}, {"\033^", 1000}, {"\033_", 1000},
		{"\033]0;a\033", 1000}, {"\033[200~", -1}, {"\033[200~\033", 1000},
		{"\033[200~\033[", 1000}};
	struct buf names = {0};

	(void)state;
	for (size_t i = 0; i < sizeof(waits) / sizeof(waits[0]); i++) {
		struct keys keys = {0};

		feed(&keys, waits[i].bytes, strlen(waits[i].bytes), &names);
		assert_int_equal(keys_wait_ms(&keys, ESC_MS), waits[i].wait_ms);
	}
	buf_free(&names);
}

/* --- any cut --- */

static unsigned seed = 7;

static unsigned pick(unsigned below)
{
	seed = seed * 1103515245u + 12345u;
	return (seed >> 16) % below;
}

#define PICK(array) (array)[pick(sizeof(array) / sizeof((array)[0]))]

static void put_text_of(struct buf *bytes)
{
	static const char *const texts[] = {"a", "Z", "12", ";2R", "[A", "OP", "~", " ", "あ",
		"漢字", "か\u3099", "👨\u200D👩\u200D👧", "é"};

	buf_puts(bytes, PICK(texts));
}

static void put_paste_of(struct buf *bytes)
{
	static const char *const others[] = {
		"\r", "\n", "\r\n", "\n\r", "\t", "\033[31m", "\033[A", "\033OP", "\x01"};

	buf_puts(bytes, "\033[200~");
	for (unsigned i = pick(8); i > 0; i--)
		if (pick(2))
			put_text_of(bytes);
		else
			buf_puts(bytes, PICK(others));
	buf_puts(bytes, "\033[201~");
}

/* The last ones are told from what is typed only by coming at once. */
static const char *const sequences[] = {"\r", "\t", "\x7f", "\x13", "\033[A", "\033OB", "\033[15~",
	"\033[[E", "\033[1;5C", "\033[Z", "\033[24;2R", "\033[?62;22c", "\033[<0;10;10M",
	"\033]11;rgb:00/00/00\033\\", "\033]0;題名\007", "\033P1$r0m\033\\", "\033_Gi=1;OK\033\\",
	"\0331", "\033O5D", "\033Xabc\033\\"};

#define SEQUENCES (sizeof(sequences) / sizeof(sequences[0]))
#define LATE_SEQUENCES (SEQUENCES - 3)

static void put_items(struct buf *bytes, size_t sequence_count)
{
	for (unsigned i = 1 + pick(12); i > 0; i--) {
		unsigned what = pick(4);

		if (what == 0)
			put_paste_of(bytes);
		else if (what == 1)
			buf_puts(bytes, sequences[pick((unsigned)sequence_count)]);
		else
			put_text_of(bytes);
	}
}

/* How long a line may pause: behind an ESC, behind one in a paste, anywhere else. */
struct pauses {
	unsigned esc_ms, pasted_esc_ms, other_ms;
};

/* As a slow line hands the bytes over: in pieces. */
static void feed_in_pieces(const struct buf *bytes, const struct pauses *pauses, struct buf *names)
{
	struct keys keys = {0};

	for (size_t at = 0; at < bytes->size_bytes;) {
		unsigned left_bytes = (unsigned)(bytes->size_bytes - at);
		size_t piece_bytes = 1 + pick(left_bytes < 9 ? left_bytes : 9);
		unsigned most_ms = pauses->other_ms;

		feed(&keys, bytes->bytes + at, piece_bytes, names);
		at += piece_bytes;
		if (bytes->bytes[at - 1] == '\033')
			most_ms = keys.in_paste ? pauses->pasted_esc_ms : pauses->esc_ms;
		else if (keys_wait_ms(&keys, ESC_MS) == ESC_MS)
			most_ms = ESC_MS; /* a sign alone behind it is one that somebody types */
		pass(&keys, (int)pick(most_ms), names);
	}
	pass(&keys, 60000, names);
}

static void cut_anywhere(const struct pauses *pauses, size_t sequence_count)
{
	struct buf bytes = {0}, whole = {0}, pieces = {0};

	for (int round = 0; round < 20000; round++) {
		struct keys keys = {0};

		buf_clear(&bytes);
		buf_clear(&whole);
		buf_clear(&pieces);
		put_items(&bytes, sequence_count);
		feed(&keys, bytes.bytes, bytes.size_bytes, &whole);
		feed_in_pieces(&bytes, pauses, &pieces);
		assert_string_equal(buf_text(&pieces), buf_text(&whole));
	}
	buf_free(&bytes);
	buf_free(&whole);
	buf_free(&pieces);
}

static void a_cut_makes_no_other_keys(void **state)
{
	static const struct pauses pauses = {ESC_MS, 1000, 1000};

	(void)state;
	cut_anywhere(&pauses, SEQUENCES);
}

/* A lone ESC is a key after 25 ms; what is typed is still what it was. */
static void a_long_pause_makes_no_other_text(void **state)
{
	static const struct pauses pauses = {1000, 1000, 10000};

	(void)state;
	wants_text_alone = true;
	cut_anywhere(&pauses, LATE_SEQUENCES);
	wants_text_alone = false;
}

/* Whatever comes, a good key afterwards is a good key. */
static void random_bytes_end(void **state)
{
	unsigned random = 7;

	(void)state;
	for (int round = 0; round < 2000; round++) {
		struct keys keys = {0};
		struct key out[KEYS_MOST];
		struct buf names = {0};

		for (int i = 0; i < 40; i++) {
			random = random * 1103515245u + 12345u;
			keys_feed(&keys, (unsigned char)(random >> 16), out);
		}
		pass(&keys, 60000, &names);
		keys.in_paste = false;
		if (keys_feed(&keys, 'q', out) != 1 || out[0].code != K_TEXT)
			keys_feed(&keys, 'q', out);
		assert_int_equal(out[0].code, K_TEXT);
		assert_string_equal(out[0].text, "q");
		buf_free(&names);
	}
}

/* The menu has 47 columns for it on a screen of 80 (screen/frame/menu.c): none is cut there. */
static void what_a_command_does_fits_in_the_menu(void **state)
{
	(void)state;
	for (enum command command = DO_NONE + 1; command < DO_END; command++)
		if (width_text(command_info(command)->help) > 80 - 33)
			fail_msg("too wide: %s", command_info(command)->help);
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
		cmocka_unit_test(devices_are_told_by_their_answers),
		cmocka_unit_test(what_is_not_utf8_is_dropped_and_nothing_else),
		cmocka_unit_test(a_stray_byte_costs_no_character),
		cmocka_unit_test(letters_of_csi_u_and_modify_other_keys),
		cmocka_unit_test(the_mouse_types_nothing),
		cmocka_unit_test(a_paste_is_text),
		cmocka_unit_test(a_break_in_a_paste_is_one),
		cmocka_unit_test(nothing_in_a_paste_is_a_key),
		cmocka_unit_test(the_rest_of_a_sequence_is_waited_for),
		cmocka_unit_test(what_comes_late_is_not_typed),
		cmocka_unit_test(what_is_typed_by_hand_is_not_swallowed),
		cmocka_unit_test(the_waits_are_those_of_the_contract),
		cmocka_unit_test(a_cut_makes_no_other_keys),
		cmocka_unit_test(a_long_pause_makes_no_other_text),
		cmocka_unit_test(random_bytes_end),
		cmocka_unit_test(what_a_command_does_fits_in_the_menu),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
