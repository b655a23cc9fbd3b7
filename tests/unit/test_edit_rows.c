/* The editor's box: into which rows a text is laid out, and how the cursor goes through them. */
#include "edit_fixture.h"

#include "banso/text/width.h"

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

int main(void)
{
	const struct CMUnitTest tests[] = {
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
