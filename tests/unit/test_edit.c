/* The editor: what goes in, what is taken out and back, where the cursor stands. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "banso/base/buf.h"
#include "banso/text/edit.h"
#include "banso/text/utf8.h"
#include "banso/text/width.h"

#define VOICED_MARK "\xE3\x82\x99"
#define ZWJ "\xE2\x80\x8D"

static struct edit *edit;

static int give_editor(void **state)
{
	(void)state;
	edit = edit_new(true);
	return 0;
}

static int take_editor(void **state)
{
	(void)state;
	edit_free(edit);
	edit = NULL;
	return 0;
}

static void type(const char *text)
{
	edit_insert(edit, text, strlen(text));
}

static void repeat(int times, bool (*action)(struct edit *))
{
	while (times-- > 0)
		assert_true(action(edit));
}

static void move(enum edit_move move, int times)
{
	while (times-- > 0)
		assert_true(edit_move(edit, move));
}

/* The text with '|' where the cursor is. */
static void check_text(const char *expected)
{
	struct buf shown = {0};

	buf_puts(&shown, edit_text(edit));
	buf_splice(&shown, edit_cursor_bytes(edit), 0, "|", 1);
	assert_string_equal(buf_text(&shown), expected);
	assert_int_equal(edit_size_bytes(edit), strlen(edit_text(edit)));
	buf_free(&shown);
}

/* The rows of the box, each ended by '/', and the cell of the cursor. */
static void check_rows(const char *expected, int cursor_row, int cursor_col)
{
	struct buf shown = {0};
	struct edit_row row;
	int at_row, at_col;

	for (int i = 0; edit_row(edit, i, &row); i++) {
		assert_int_equal(row.cols, width_bytes(row.text, row.size_bytes));
		buf_add(&shown, row.text, row.size_bytes);
		buf_putc(&shown, '/');
	}
	edit_cursor(edit, &at_row, &at_col);
	assert_string_equal(buf_text(&shown), expected);
	assert_int_equal(at_row, cursor_row);
	assert_int_equal(at_col, cursor_col);
	buf_free(&shown);
}

static void test_set_takes_only_what_may_be_there(void **state)
{
	(void)state;
	edit_set(edit, "か" VOICED_MARK "\tあ\r\nい\rう\n\x01\x7F\xC2\x85\xFF\xE3\x81");
	check_text("が あ\nい\nう\n|");
	assert_false(edit_undo(edit));
	assert_true(edit_is_multiline(edit));
	edit_set(edit, "");
	check_text("|");
}

static void test_insert_composes_with_what_stands_before(void **state)
{
	(void)state;
	type("か");
	type(VOICED_MARK);
	check_text("が|");
	type("ハ");
	type("\xE3\x82\x9A");
	check_text("がパ|");
	edit_set(edit, VOICED_MARK "き");
	edit_set_cursor_bytes(edit, 0);
	type("か");
	check_text("が|き");
}

static void test_insert_keeps_the_cursor_out_of_graphemes(void **state)
{
	(void)state;
	edit_set(edit, "🇵x");
	edit_set_cursor_bytes(edit, 0);
	type("🇯");
	check_text("🇯🇵|x");
	edit_set(edit, "👩x");
	edit_set_cursor_bytes(edit, 0);
	type("👨" ZWJ);
	check_text("👨" ZWJ "👩|x");
	repeat(1, edit_backspace);
	check_text("|x");
}

static void test_what_was_apart_may_join(void **state)
{
	(void)state;
	edit_set(edit, "か\n" VOICED_MARK "き");
	edit_set_cursor_bytes(edit, 4);
	repeat(1, edit_backspace);
	check_text("が|き");
	repeat(1, edit_undo);
	check_text("か\n|" VOICED_MARK "き");
	edit_set(edit, "🇯x🇵");
	edit_set_cursor_bytes(edit, 5);
	repeat(1, edit_backspace);
	check_text("🇯🇵|");
}

static void test_insert_leaves_out_what_may_not_be_there(void **state)
{
	(void)state;
	type("あ");
	type("\x1B\x07");
	edit_insert(edit, "\xE3\x81", 2);
	edit_insert(edit, "", 0);
	check_text("あ|");
	edit_insert(edit, "a\0\tb\r\nc", 7);
	check_text("あa b\nc|");
}

static void test_cursor_is_set_between_graphemes(void **state)
{
	(void)state;
	edit_set(edit, "あ🇯🇵い");
	edit_set_cursor_bytes(edit, 5);
	check_text("あ|🇯🇵い");
	edit_set_cursor_bytes(edit, 99);
	check_text("あ🇯🇵い|");
	edit_set_cursor_bytes(edit, 1);
	check_text("|あ🇯🇵い");
}

static void test_backspace_and_delete(void **state)
{
	(void)state;
	edit_set(edit, "支援先");
	move(EDIT_LEFT, 1);
	repeat(1, edit_backspace);
	check_text("支|先");
	repeat(1, edit_delete);
	check_text("支|");
	assert_false(edit_delete(edit));
	repeat(1, edit_backspace);
	assert_false(edit_backspace(edit));
	check_text("|");
}

static void test_kills_add_up(void **state)
{
	(void)state;
	edit_set(edit, "地域包括支援センターで");
	repeat(1, edit_kill_word);
	check_text("地域包括支援センター|");
	repeat(1, edit_kill_word);
	check_text("地域包括支援|");
	repeat(1, edit_yank);
	check_text("地域包括支援センターで|");
	repeat(1, edit_kill_word);
	repeat(1, edit_yank);
	repeat(1, edit_yank);
	check_text("地域包括支援センターでで|");
}

static void test_kill_to_the_ends_of_a_line(void **state)
{
	(void)state;
	edit_set(edit, "一行目\n二行目\n三行目");
	edit_set_cursor_bytes(edit, 13);
	repeat(1, edit_kill_to_end);
	check_text("一行目\n二|\n三行目");
	repeat(1, edit_kill_to_end);
	check_text("一行目\n二|三行目");
	repeat(1, edit_kill_to_start);
	check_text("一行目\n|三行目");
	assert_false(edit_kill_to_start(edit));
	repeat(1, edit_yank);
	check_text("一行目\n二行目\n|三行目");
	move(EDIT_TEXT_END, 1);
	assert_false(edit_kill_to_end(edit));
}

static void test_kills_go_from_field_to_field(void **state)
{
	struct edit *line = edit_new(false);

	(void)state;
	edit_set(edit, "一\n二");
	edit_set_cursor_bytes(edit, 0);
	repeat(3, edit_kill_to_end);
	assert_true(edit_yank(line));
	assert_string_equal(edit_text(line), "一 二");
	/* Another editor's kill begins anew. */
	assert_true(edit_kill_to_start(line));
	edit_set(edit, "三");
	repeat(1, edit_kill_to_start);
	repeat(1, edit_yank);
	check_text("三|");
	edit_free(line);
	edit_free(NULL);
}

static void test_typing_is_undone_in_useful_pieces(void **state)
{
	(void)state;
	type("支");
	type("援");
	type("か");
	type(VOICED_MARK);
	check_text("支援が|");
	repeat(1, edit_undo);
	check_text("|");
	assert_false(edit_undo(edit));
	repeat(1, edit_redo);
	check_text("支援が|");
	assert_false(edit_redo(edit));
	move(EDIT_LEFT, 1);
	type("先");
	repeat(1, edit_undo);
	check_text("支援|が");
	repeat(1, edit_undo);
	check_text("|");
	edit_set(edit, "");
	for (int i = 0; i < 45; i++)
		type("あ");
	repeat(1, edit_undo);
	assert_int_equal(edit_size_bytes(edit), 40 * 3);
	repeat(2, edit_undo);
	check_text("|");
}

static void test_newline_and_kill_end_a_step(void **state)
{
	(void)state;
	type("一");
	type("\n");
	type("二");
	repeat(1, edit_undo);
	check_text("一\n|");
	type("三");
	repeat(1, edit_kill_word);
	type("四");
	repeat(1, edit_undo);
	check_text("一\n|");
	repeat(1, edit_undo);
	check_text("一\n三|");
	repeat(3, edit_backspace);
	check_text("|");
	repeat(1, edit_undo);
	check_text("一\n三|");
}

static void test_a_hundred_steps_and_more(void **state)
{
	(void)state;
	for (int i = 0; i < 300; i++) {
		type("あ");
		edit_set_cursor_bytes(edit, 0);
	}
	repeat(300, edit_undo);
	check_text("|");
	repeat(300, edit_redo);
	assert_int_equal(edit_size_bytes(edit), 900);
}

static void test_rows_keep_a_cell_for_the_cursor(void **state)
{
	(void)state;
	edit_set_box(edit, 9, 4);
	edit_set(edit, "ああああ");
	check_rows("ああああ/", 0, 8);
	type("い");
	check_rows("ああああ/い/", 1, 2);
	edit_set(edit, "ああああ。");
	check_rows("あああ/あ。/", 1, 4);
	edit_set_box(edit, 8, 4);
	check_rows("あああ/あ。/", 1, 4);
	edit_set(edit, "ああああ\n");
	check_rows("あああ/あ//", 2, 0);
	edit_set(edit, "");
	check_rows("/", 0, 0);
}

static void test_blanks_over_the_edge(void **state)
{
	(void)state;
	edit_set_box(edit, 6, 4);
	edit_set(edit, "abcde    ");
	check_rows("abcde /", 0, 5);
	type("f");
	check_rows("abcde /f/", 1, 1);
}

static void test_a_box_too_small_still_holds_the_cursor(void **state)
{
	(void)state;
	edit_set(edit, "あ\nbc");
	for (int cols = 0; cols < 4; cols++) {
		int row, col;

		edit_set_box(edit, cols, 1);
		for (size_t at = 0; at <= edit_size_bytes(edit); at++) {
			edit_set_cursor_bytes(edit, at);
			edit_cursor(edit, &row, &col);
			assert_int_equal(row, 0);
			assert_in_range(col, 0, cols > 1 ? cols - 1 : 0);
		}
	}
}

static void test_up_and_down_keep_the_wished_column(void **state)
{
	(void)state;
	edit_set_box(edit, 20, 5);
	edit_set(edit, "一二三四五\n短\n六七八九十");
	assert_false(edit_move(edit, EDIT_DOWN));
	move(EDIT_LEFT, 1);
	move(EDIT_UP, 1);
	check_text("一二三四五\n短|\n六七八九十");
	move(EDIT_UP, 1);
	check_text("一二三四|五\n短\n六七八九十");
	assert_false(edit_move(edit, EDIT_UP));
	move(EDIT_DOWN, 2);
	check_text("一二三四五\n短\n六七八九|十");
	/* Between the halves of a wide character the cursor goes before it. */
	edit_set(edit, "あいう\nabc");
	move(EDIT_UP, 1);
	check_text("あ|いう\nabc");
}

static void test_ends_of_a_wrapped_row(void **state)
{
	(void)state;
	edit_set_box(edit, 9, 4);
	edit_set(edit, "あいうえおかき");
	move(EDIT_ROW_START, 1);
	check_text("あいうえ|おかき");
	check_rows("あいうえ/おかき/", 1, 0);
	assert_false(edit_move(edit, EDIT_ROW_START));
	move(EDIT_UP, 1);
	move(EDIT_ROW_END, 1);
	check_text("あいうえ|おかき");
	check_rows("あいうえ/おかき/", 0, 8);
	assert_false(edit_move(edit, EDIT_ROW_END));
	move(EDIT_DOWN, 1);
	check_text("あいうえおかき|");
	move(EDIT_UP, 1);
	check_rows("あいうえ/おかき/", 0, 8);
	move(EDIT_ROW_START, 1);
	check_text("|あいうえおかき");
	assert_false(edit_move(edit, EDIT_LEFT));
	assert_false(edit_move(edit, EDIT_TEXT_START));
}

static void test_a_long_text_scrolls(void **state)
{
	(void)state;
	edit_set_box(edit, 10, 3);
	edit_set(edit, "1\n2\n3\n4\n5\n6\n7");
	check_rows("5/6/7/", 2, 1);
	assert_int_equal(edit_rows_above(edit), 4);
	assert_int_equal(edit_rows_below(edit), 0);
	move(EDIT_PAGE_UP, 1);
	check_rows("4/5/6/", 0, 1);
	assert_int_equal(edit_rows_above(edit), 3);
	assert_int_equal(edit_rows_below(edit), 1);
	move(EDIT_PAGE_UP, 1);
	check_rows("1/2/3/", 0, 1);
	assert_false(edit_move(edit, EDIT_PAGE_UP));
	move(EDIT_PAGE_DOWN, 2);
	check_rows("5/6/7/", 2, 1);
	assert_false(edit_move(edit, EDIT_PAGE_DOWN));
	edit_set_box(edit, 10, 5);
	check_rows("3/4/5/6/7/", 4, 1);
	edit_set(edit, "1");
	check_rows("1/", 0, 1);
}

static void test_one_row_scrolls_sideways(void **state)
{
	struct edit *text = edit;

	(void)state;
	edit = edit_new(false);
	edit_set_box(edit, 10, 3);
	type("あいうえ");
	check_rows("あいうえ/", 0, 8);
	type("お");
	check_rows("えお/", 0, 4);
	type("\nか\r\n");
	check_text("あいうえお か |");
	check_rows("えお か /", 0, 8);
	assert_false(edit_move(edit, EDIT_UP));
	assert_false(edit_move(edit, EDIT_DOWN));
	assert_false(edit_move(edit, EDIT_PAGE_DOWN));
	move(EDIT_LEFT, 4);
	check_rows("えお か /", 0, 2);
	move(EDIT_LEFT, 1);
	check_rows("いうえお /", 0, 4);
	move(EDIT_ROW_START, 1);
	check_rows("あいうえお/", 0, 0);
	move(EDIT_ROW_END, 1);
	check_rows(" か /", 0, 4);
	assert_int_equal(edit_rows_above(edit) + edit_rows_below(edit), 0);
	repeat(1, edit_kill_to_start);
	check_rows("/", 0, 0);
	edit_free(edit);
	edit = text;
}

static void test_a_line_may_wrap(void **state)
{
	struct edit *text = edit;

	(void)state;
	edit = edit_new(false);
	edit_wrap(edit);
	assert_true(edit_wraps(edit) && !edit_is_multiline(edit));
	edit_set_box(edit, 10, 2);
	type("あいうえおか\nき");
	check_text("あいうえおか き|");
	check_rows("あいうえ/おか き/", 1, 7);
	move(EDIT_UP, 1);
	check_rows("あいうえ/おか き/", 0, 6);
	assert_false(edit_move(edit, EDIT_UP));
	type("くけ");
	check_rows("あいうく/けえおか /", 1, 2);
	assert_int_equal(edit_rows_below(edit), 1);
	edit_free(edit);
	edit = text;
}

static void test_ambiguous_width_lays_out_anew(void **state)
{
	(void)state;
	edit_set_box(edit, 5, 3);
	edit_set(edit, "①②③④");
	check_rows("①②③④/", 0, 4);
	width_set_ambiguous(2);
	check_rows("①②/③④/", 1, 4);
	width_set_ambiguous(1);
}

/* Typing into the middle of a long text, laid out after each key as a screen does. */
static void test_ten_thousand_characters(void **state)
{
	struct buf text = {0};
	struct edit_row row;
	int at_row, at_col;

	(void)state;
	while (text.size_bytes < 30000)
		buf_puts(&text, "地域包括支援センターで、");
	edit_set_box(edit, 70, 10);
	edit_set(edit, buf_text(&text));
	edit_set_cursor_bytes(edit, 15000);
	for (int key = 0; key < 300; key++) {
		type("あ");
		edit_cursor(edit, &at_row, &at_col);
		for (int i = 0; i < 10; i++)
			assert_true(edit_row(edit, i, &row));
	}
	assert_int_equal(edit_size_bytes(edit), text.size_bytes + 900);
	repeat(15, edit_undo);
	assert_string_equal(edit_text(edit), buf_text(&text));
	buf_free(&text);
}

#define EDIT_TEST(test) cmocka_unit_test_setup_teardown(test, give_editor, take_editor)

/* Killing and putting back would double it each time. */
static void test_grows_to_its_limit(void **state)
{
	char *half = calloc(1, TEXT_MAX_BYTES / 2 + 1);

	(void)state;
	memset(half, 'a', TEXT_MAX_BYTES / 2);
	edit_set(edit, half);
	assert_true(edit_kill_to_start(edit));
	assert_true(edit_yank(edit));
	assert_true(edit_yank(edit));
	assert_false(edit_is_full(edit));
	assert_false(edit_yank(edit));
	assert_true(edit_is_full(edit));
	assert_int_equal(edit_size_bytes(edit), TEXT_MAX_BYTES);

	assert_true(edit_backspace(edit));
	assert_false(edit_is_full(edit));
	edit_set_pasting(edit, true);
	edit_insert(edit, "あ", strlen("あ"));
	assert_true(edit_is_full(edit));
	edit_insert(edit, "b", 1);
	assert_true(edit_is_full(edit)); /* the paste ended there: nothing stands behind a hole */
	edit_set_pasting(edit, false);
	assert_int_equal(edit_size_bytes(edit), TEXT_MAX_BYTES - 1);
	edit_set_pasting(edit, true);
	edit_insert(edit, "c", 1);
	assert_false(edit_is_full(edit)); /* another one fits */
	edit_set_pasting(edit, false);
	assert_int_equal(edit_size_bytes(edit), TEXT_MAX_BYTES);
	assert_true(edit_undo(edit));
	assert_false(edit_is_full(edit));
	free(half);
}

#define MANY_MARKS 150000

/* The work for a key is that of the grapheme at the cursor, so that stays small; however it comes,
 * also by the removal of what stood between two. */
static void test_takes_so_many_marks(void **state)
{
	static const char mark[] = "\xcc\x81"; /* U+0301 */
	struct buf text = {0};
	size_t most_bytes = 1 + (GRAPHEME_MAX_PARTS - 1) * 2;

	(void)state;
	edit_insert(edit, "x", 1);
	edit_set_pasting(edit, true);
	for (int i = 0; i < MANY_MARKS; i++) {
		edit_insert(edit, mark, 2);
		assert_in_range(edit_size_bytes(edit), 0, most_bytes);
		assert_int_equal(edit_is_crowded(edit), i >= GRAPHEME_MAX_PARTS - 1);
	}
	edit_insert(edit, "y", 1);
	assert_true(edit_is_crowded(edit)); /* the paste, as a whole */
	edit_set_pasting(edit, false);
	assert_int_equal(edit_size_bytes(edit), most_bytes + 1);
	edit_insert(edit, "z", 1);
	assert_false(edit_is_crowded(edit));

	buf_puts(&text, "か\n");
	for (int i = 0; i < MANY_MARKS; i++)
		buf_puts(&text, mark);
	edit_set(edit, buf_text(&text));
	assert_in_range(edit_size_bytes(edit), 0, 4 + GRAPHEME_MAX_PARTS * 2);
	edit_move(edit, EDIT_TEXT_START);
	edit_move(edit, EDIT_ROW_END);
	assert_true(edit_delete(edit)); /* the line end */
	assert_in_range(edit_size_bytes(edit), 0, 3 + (GRAPHEME_MAX_PARTS - 1) * 2);
	assert_true(edit_is_crowded(edit));
	assert_true(utf8_is_inert(edit_text(edit)));
	buf_free(&text);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		EDIT_TEST(test_set_takes_only_what_may_be_there),
		EDIT_TEST(test_insert_composes_with_what_stands_before),
		EDIT_TEST(test_insert_keeps_the_cursor_out_of_graphemes),
		EDIT_TEST(test_what_was_apart_may_join),
		EDIT_TEST(test_insert_leaves_out_what_may_not_be_there),
		EDIT_TEST(test_cursor_is_set_between_graphemes),
		EDIT_TEST(test_backspace_and_delete),
		EDIT_TEST(test_kills_add_up),
		EDIT_TEST(test_kill_to_the_ends_of_a_line),
		EDIT_TEST(test_kills_go_from_field_to_field),
		EDIT_TEST(test_typing_is_undone_in_useful_pieces),
		EDIT_TEST(test_grows_to_its_limit),
		EDIT_TEST(test_takes_so_many_marks),
		EDIT_TEST(test_newline_and_kill_end_a_step),
		EDIT_TEST(test_a_hundred_steps_and_more),
		EDIT_TEST(test_rows_keep_a_cell_for_the_cursor),
		EDIT_TEST(test_blanks_over_the_edge),
		EDIT_TEST(test_a_box_too_small_still_holds_the_cursor),
		EDIT_TEST(test_up_and_down_keep_the_wished_column),
		EDIT_TEST(test_ends_of_a_wrapped_row),
		EDIT_TEST(test_a_long_text_scrolls),
		EDIT_TEST(test_one_row_scrolls_sideways),
		EDIT_TEST(test_a_line_may_wrap),
		EDIT_TEST(test_ambiguous_width_lays_out_anew),
		EDIT_TEST(test_ten_thousand_characters),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
