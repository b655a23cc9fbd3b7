/* The second pane: how it is laid out, and what has to hold for any: no row is too wide, and
 * nothing goes without a word. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "banso/base/arena.h"
#include "banso/base/buf.h"
#include "banso/text/width.h"
#include "banso/ui/side.h"

static void check_picture(const struct side *side, int cols, int rows, const char *expected)
{
	struct arena *arena = arena_new();
	struct side_rows all = side_lay(side, cols, rows, arena);
	struct buf picture = {0};

	for (size_t i = 0; i < all.count; i++) {
		const struct side_row *row = &all.items[i];
		int at = 0;

		for (; *row->label && at < row->label_col; at++)
			buf_putc(&picture, ' ');
		buf_puts(&picture, row->label);
		at += width_text(row->label);
		for (; *row->text && at < row->col; at++)
			buf_putc(&picture, ' ');
		buf_printf(&picture, "%s\n", row->text);
	}
	assert_string_equal(buf_text(&picture), expected);
	buf_free(&picture);
	arena_free(arena);
}

static void heads_texts_and_items(void **state)
{
	struct side side = {0};

	(void)state;
	side_head(&side, "知里町");
	side_item(&side, "つぎの回", "1.5mtg");
	side_item(&side, "日程", "11月20日(金) 13:30-15:00");
	side_head(&side, "優先課題");
	side_text(&side, "足のほうが動けば、出てくる人が増える。");
	side_text(&side, "");
	check_picture(&side, 30, 20,
		"知里町\n"
		"  つぎの回  1.5mtg\n"
		"  日程      11月20日(金) \n"
		"            13:30-15:00\n"
		"\n"
		"優先課題\n"
		"  足のほうが動けば、出てくる人\n"
		"  が増える。\n");
	check_picture(&side, 30, 3,
		"知里町\n"
		"  つぎの回  1.5mtg\n"
		"  （あと6行は、開くと見られます）\n");
	side_clear(&side);
	check_picture(&side, 30, 3, "");
}

/* A label too wide for its place loses nothing. */
static void long_labels_stand_above(void **state)
{
	struct side side = {0};

	(void)state;
	side_item(&side, "悩んでいること・困っていること", "移動の足");
	side_item(&side, "氏名", "西田");
	check_picture(&side, 40, 9,
		"  悩んでいること・困っていること\n"
		"                        移動の足\n"
		"  氏名                  西田\n");
	side_clear(&side);
}

/* --- any pane --- */

static const char *const words[] = {"支援", "a", "、", "。", "ー", "1,024", " ", "か\xE3\x82\x99",
	"\n", "（", "）", "very-long-word-without-an-end", "①", "👨‍👩‍👧"};

static void put_words(struct buf *out, int most, bool has_lines)
{
	for (int i = rand() % (most + 1); i > 0; i--) {
		const char *word = words[(size_t)rand() % (sizeof(words) / sizeof(words[0]))];

		if (has_lines || *word != '\n')
			buf_puts(out, word);
	}
}

/* All that was put in, without blanks and the ends of lines. */
static void put_solid(struct buf *out, const char *text)
{
	for (; *text; text++)
		if (*text != '\n' && *text != ' ')
			buf_putc(out, *text);
}

static void fill(struct side *side, struct buf *solid)
{
	for (int i = rand() % 12; i > 0; i--) {
		struct buf label = {0}, text = {0};

		put_words(&label, 6, false);
		put_words(&text, 40, true);
		switch (rand() % 3) {
		case 0:
			side_head(side, buf_text(&label));
			put_solid(solid, buf_text(&label));
			break;
		case 1:
			side_text(side, buf_text(&text));
			put_solid(solid, buf_text(&text));
			break;
		default:
			side_item(side, buf_text(&label), buf_text(&text));
			put_solid(solid, buf_text(&label));
			put_solid(solid, buf_text(&text));
		}
		buf_free(&label);
		buf_free(&text);
	}
}

static int cols_without_blanks(const char *text)
{
	size_t size_bytes = strlen(text);

	while (size_bytes && text[size_bytes - 1] == ' ')
		size_bytes--;
	return width_bytes(text, size_bytes);
}

static void check_any(const struct side *side, const struct buf *solid, int cols)
{
	struct arena *arena = arena_new();
	struct side_rows whole = side_lay(side, cols, 10000, arena), part;
	int rows = 1 + rand() % 30;
	struct buf seen = {0};

	for (size_t i = 0; i < whole.count; i++) {
		const struct side_row *row = &whole.items[i];

		put_solid(&seen, row->label);
		put_solid(&seen, row->text);
		assert_true(!*row->label || row->label_col + width_text(row->label) < row->col);
		assert_true(row->col + cols_without_blanks(row->text) <= cols);
	}
	assert_string_equal(buf_text(&seen), buf_text(solid));
	part = side_lay(side, cols, rows, arena);
	if ((int)whole.count <= rows) {
		assert_int_equal(part.count, whole.count);
	} else {
		assert_int_equal(part.count, rows);
		assert_int_equal(atoi(part.items[rows - 1].text + strlen("（あと")),
			(int)whole.count - rows + 1);
	}
	buf_free(&seen);
	arena_free(arena);
}

static void any_pane_tells_all_or_how_much_more(void **state)
{
	(void)state;
	srand(14);
	for (int i = 0; i < 2000; i++) {
		struct side side = {0};
		struct buf solid = {0};

		fill(&side, &solid);
		check_any(&side, &solid, SIDE_LEAST_COLS + rand() % 45);
		buf_free(&solid);
		side_clear(&side);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(heads_texts_and_items),
		cmocka_unit_test(long_labels_stand_above),
		cmocka_unit_test(any_pane_tells_all_or_how_much_more),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
