/* The editor: what goes in, what is taken out and back, where the cursor stands. */
#include "edit_fixture.h"

#include <stdlib.h>

#include "banso/text/utf8.h"

#define VOICED_MARK "\xE3\x82\x99"
#define ZWJ "\xE2\x80\x8D"

static void test_set_takes_only_what_may_be_there(void **state)
{
	(void)state;
	edit_set(edit, "か" VOICED_MARK "\tあ\r\nい\rう\n\x01\x7F\xC2\x85\xFF\xE3\x81");
	check_text("が あ\nい\nう\n\n|");
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
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
