/*
 * The editor under some thousand random keys, always the same ones. After each
 * key the text is NFC, the cursor stands between graphemes and in the box, and
 * what is shown is the text; in the end everything is undone and done again.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "banso/base/buf.h"
#include "banso/base/mem.h"
#include "banso/text/edit/edit.h"
#include "banso/text/utf8.h"
#include "banso/text/width.h"

#define ROUNDS 40
#define KEYS 250 /* a round; fewer than the steps of undo that are kept */

static const char *const pieces[] = {
	"あ",
	"か",
	"ハ",
	"\xE3\x82\x99", /* U+3099, 濁点 */
	"\xE3\x82\x9A", /* U+309A, 半濁点 */
	"支",
	"援",
	"センター",
	"地域包括支援センターで、",
	"。",
	"、",
	"「",
	"」",
	"ー",
	"っ",
	"a",
	"e",
	"\xCC\x81", /* U+0301 */
	" ",
	"  ",
	"　",
	"\t",
	"\n",
	"\n",
	"\r\n",
	"word-wrap",
	"3,000",
	"ABCDEFGHIJKLMNOPQRSTUVWXYZ",
	"①",
	"※",
	"ｶ",
	"ﾞ",
	"🏔",
	"👨",
	"👩",
	"\xE2\x80\x8D", /* ZWJ */
	"\xEF\xB8\x8F", /* variation selector 16 */
	"👍🏽",
	"🇯",
	"🇵",
	"\xE1\x84\x80", /* Hangul jamo */
	"\xE1\x85\xA1",
	"\xE1\x86\xA8",
	"\xE2\x80\x8B", /* zero-width space */
	"\xD8\x80",     /* U+0600, which goes with what follows */
	"\xE0\xA4\x95\xE0\xA5\x8D",
	"\x1B",
	"\xFF",
	"\xE3\x81",
};

#define PIECES (sizeof(pieces) / sizeof(pieces[0]))

static uint32_t seed;

/* xorshift: the same numbers on every machine. */
static unsigned pick(unsigned below)
{
	seed ^= seed << 13;
	seed ^= seed >> 17;
	seed ^= seed << 5;
	return (seed >> 3) % below;
}

static void press(struct edit *edit)
{
	static bool (*const actions[])(struct edit *) = {
		edit_backspace,
		edit_backspace,
		edit_delete,
		edit_kill_to_end,
		edit_kill_to_start,
		edit_kill_word,
		edit_yank,
		edit_undo,
		edit_undo,
		edit_redo,
	};
	unsigned what = pick(100);

	if (what < 62) {
		const char *piece = pieces[pick(PIECES)];

		edit_insert(edit, piece, strlen(piece));
	} else if (what < 80) {
		edit_move(edit, (enum edit_move)pick(EDIT_TEXT_END + 1));
	} else if (what < 95) {
		actions[pick(sizeof(actions) / sizeof(actions[0]))](edit);
	} else if (what < 97) {
		edit_set_cursor_bytes(edit, pick((unsigned)edit_size_bytes(edit) + 2));
	} else if (what < 99) {
		edit_set_box(edit, (int)pick(30) + 1, (int)pick(8) + 1);
	} else {
		width_set_ambiguous((int)pick(2) + 1);
	}
}

static void check_text(const struct edit *edit)
{
	const char *text = edit_text(edit);
	size_t size_bytes = edit_size_bytes(edit), at = 0;
	struct buf composed = {0};

	assert_int_equal(strlen(text), size_bytes);
	assert_int_equal(utf8_invalid_at(text, size_bytes), size_bytes);
	utf8_compose(&composed, text, size_bytes);
	assert_string_equal(buf_text(&composed), text);
	assert_null(strpbrk(text, "\r\t\x1B"));
	if (!edit_is_multiline(edit))
		assert_null(strchr(text, '\n'));
	while (at < edit_cursor_bytes(edit))
		at = utf8_next_grapheme(text, size_bytes, at);
	assert_int_equal(at, edit_cursor_bytes(edit));
	buf_free(&composed);
}

/* What may be out of the box: blanks over its edge, a newline, what is wider than a row. */
static bool may_be_hidden(const char *grapheme, size_t size_bytes, int cols)
{
	return strchr(" \n", *grapheme) || memcmp(grapheme, "　", 3) == 0 ||
	       width_bytes(grapheme, size_bytes) > (cols > 3 ? cols - 1 : 2);
}

static void check_hidden(const char *from, const char *to, int cols)
{
	while (from < to) {
		size_t size_bytes = utf8_next_grapheme(from, (size_t)(to - from), 0);

		assert_true(cols < 3 || may_be_hidden(from, size_bytes, cols));
		from += size_bytes;
	}
}

/* Rows are in the box and in order, and nothing of the text between them is left out. */
static void check_rows(const struct edit *edit, int cols, int rows)
{
	const char *end = NULL;
	struct edit_row row;
	int count = 0;

	for (; edit_row(edit, count, &row); count++) {
		assert_true(count < rows);
		assert_int_equal(row.cols, width_bytes(row.text, row.size_bytes));
		assert_true(row.cols <= cols);
		assert_null(memchr(row.text, '\n', row.size_bytes));
		if (end)
			check_hidden(end, row.text, cols);
		end = row.text + row.size_bytes;
	}
	assert_true(count >= 1);
	if (edit_rows_below(edit))
		assert_int_equal(count, rows);
}

static void check_cursor(const struct edit *edit, int cols, int rows)
{
	const char *cursor = edit_text(edit) + edit_cursor_bytes(edit);
	struct edit_row row;
	int at_row, at_col, before_cols;

	edit_cursor(edit, &at_row, &at_col);
	assert_in_range(at_row, 0, rows - 1);
	assert_in_range(at_col, 0, cols - 1);
	assert_true(edit_row(edit, at_row, &row));
	assert_true(cursor >= row.text);
	before_cols = width_bytes(row.text, (size_t)(cursor - row.text));
	assert_int_equal(at_col, before_cols < cols ? before_cols : cols - 1);
	if (before_cols >= cols)
		check_hidden(row.text + row.size_bytes, cursor, cols);
}

static void undo_and_redo_all(struct edit *edit, const char *first)
{
	char *last = xstrdup(edit_text(edit));
	int steps = 0;

	while (edit_redo(edit))
		steps++;
	free(last);
	last = xstrdup(edit_text(edit));
	for (steps = 0; edit_undo(edit); steps++)
		check_text(edit);
	assert_string_equal(edit_text(edit), first);
	for (; edit_redo(edit); steps--)
		check_text(edit);
	assert_int_equal(steps, 0);
	assert_string_equal(edit_text(edit), last);
	free(last);
}

static void run(bool multiline, uint32_t first_seed)
{
	static const char text[] = "これは、「東京都」の\n支援です。";
	char *first;

	seed = first_seed;
	for (int round = 0; round < ROUNDS; round++) {
		struct edit *edit = edit_new(multiline);
		int cols = (int)pick(40) + 1, rows = (int)pick(6) + 1;

		edit_set(edit, round % 2 ? text : "");
		first = xstrdup(edit_text(edit));
		for (int key = 0; key < KEYS; key++) {
			press(edit);
			if (pick(20) == 0) {
				cols = (int)pick(40) + 1;
				rows = (int)pick(6) + 1;
			}
			edit_set_box(edit, cols, rows);
			check_text(edit);
			check_rows(edit, cols, multiline ? rows : 1);
			check_cursor(edit, cols, multiline ? rows : 1);
		}
		undo_and_redo_all(edit, first);
		free(first);
		edit_free(edit);
		width_set_ambiguous(1);
	}
}

static void test_a_text(void **state)
{
	(void)state;
	run(true, 20241120);
}

static void test_a_line(void **state)
{
	(void)state;
	run(false, 20241121);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_a_text),
		cmocka_unit_test(test_a_line),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
