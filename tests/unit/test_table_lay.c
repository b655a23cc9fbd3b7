/* Tables in a box: places, wrapped lines, cards; and what has to hold for any table. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "banso/base/arena.h"
#include "banso/base/buf.h"
#include "banso/text/table/table.h"
#include "banso/text/utf8.h"
#include "banso/text/width.h"

/* --- pictures --- */

#define MOST_ROWS 60

/* Spans stand in a row from left to right once they are put there in the order of their columns. */
static void put_row(struct buf *out, const struct table_sight *sight, int row)
{
	int at = 0;

	for (int col = 0; col < 200; col++)
		for (size_t i = 0; i < sight->count; i++) {
			const struct table_span *span = &sight->spans[i];

			if (span->row != row || span->col != col)
				continue;
			for (; at < col; at++)
				buf_putc(out, ' ');
			buf_puts(out, span->text);
			at += width_text(span->text);
		}
	while (out->size_bytes && buf_text(out)[out->size_bytes - 1] == ' ')
		buf_splice(out, out->size_bytes - 1, 1, "", 0);
}

static struct buf picture_of(const struct table_sight *sight)
{
	struct buf picture = {0};

	for (int row = 0; row < sight->taken_rows; row++) {
		struct buf line = {0};

		put_row(&line, sight, row);
		buf_printf(&picture, "%s\n", buf_text(&line));
		buf_free(&line);
	}
	return picture;
}

static void check_picture(const struct table *table, struct table_box box, const char *expected)
{
	struct arena *arena = arena_new();
	struct table_sight sight = table_lay(arena, table, &box);
	struct buf picture = picture_of(&sight);

	assert_string_equal(buf_text(&picture), expected);
	buf_free(&picture);
	arena_free(arena);
}

static const struct table_column equation_columns[] = {
	{"あるべき姿", "", TABLE_TEXT, 0},
	{"現状（うち強み）", "－", TABLE_TEXT, 0},
	{"課題", "＝", TABLE_TEXT, 0},
	{"優先度", "", TABLE_SHORT, 6},
	{"難易度", "", TABLE_SHORT, 10},
	{"裏返すと強み", "", TABLE_LINE, 0},
	{"変わり方", "", TABLE_SHORT, 6},
};

static const char *const equation_cells[] = {
	("歩いて行ける所に、週に一度は集まれる場がある。沢ノ上のおばあちゃんが、火曜になると帽子を"
	 "かぶって出てくる。"),
	("無人の野菜棚が五つあり、そこでの立ち話が続いている（強み）。沢ノ上では集まりが三年前になく"
	 "なった。"),
	"移動の足がない二地区がある。",
	"高い",
	"ふつう",
	"棚まで歩いて来る人はいる",
	"",
	"だれか一人が休んでも、場が続く。",
	"ラジオ体操は、世話役がいなくても十年続いている（強み）。",
	"担い手が役員だけで、次の人が見つからない。",
	"高い",
	"むずかしい",
	"",
	"",
	"車をやめても、それまでと同じ店に行ける。",
	"バスは一日三便。町のワゴン車が水曜に空いている。",
	"帰りの便が合わず、買い物が続けられない。",
	"ふつう",
	"むずかしい",
	"",
	"",
};

static const struct table equation = {.columns = equation_columns,
	.column_count = 7,
	.cells = equation_cells,
	.row_count = 3,
	.is_numbered = true};

/* What the whole thing hangs on: three columns are read as one equation. */
static void test_equation(void **state)
{
	(void)state;
	check_picture(&equation, (struct table_box){.cols = 78, .rows = 17},
		"    あるべき姿             － 現状（うち強み）       ＝ 課題\n"
		"  1 歩いて行ける所に、週に    無人の野菜棚が五つあ      移動の足がない二地区が\n"
		"    一度は集まれる場があ      り、そこでの立ち話が続    ある。\n"
		"    る。沢ノ上のおばあちゃ    いている（強み）。沢ノ    優先度 高い\n"
		"    んが、火曜になると帽子    上では集まりが三年前に    難易度 ふつう\n"
		"    をかぶって出てくる。      なくなった。              裏返すと強み 棚まで歩\n"
		"                                                        いて来る人はいる\n"
		"\n"
		"  2 だれか一人が休んでも、    ラジオ体操は、世話役が    担い手が役員だけで、次\n"
		"    場が続く。                いなくても十年続いてい    の人が見つからない。\n"
		"                              る（強み）。              優先度 高い\n"
		"                                                        難易度 むずかしい\n"
		"\n"
		"  3 車をやめても、それまで    バスは一日三便。町のワ    帰りの便が合わず、買い\n"
		"    と同じ店に行ける。        ゴン車が水曜に空いてい    物が続けられない。\n"
		"                              る。                      優先度 ふつう\n"
		"                                                        難易度 むずかしい\n");
}

/* Every column has its place. */
static void test_equation_wide(void **state)
{
	(void)state;
	check_picture(&equation, (struct table_box){.cols = 158, .rows = 30, .focus = 1},
		"    あるべき姿                            － 現状（うち強み）                      ＝ 課題                  優先度  難易度      裏返すと強み          変わり方\n"
		"  1 歩いて行ける所に、週に一度は集まれる場   無人の野菜棚が五つあり、そこでの立ち話   移動の足がない二地区  高い    ふつう      棚まで歩いて来る人は\n"
		"    がある。沢ノ上のおばあちゃんが、火曜に   が続いている（強み）。沢ノ上では集まり   がある。                                  いる\n"
		"    なると帽子をかぶって出てくる。           が三年前になくなった。\n"
		"\n"
		"  2 だれか一人が休んでも、場が続く。         ラジオ体操は、世話役がいなくても十年続   担い手が役員だけで、  高い    むずかしい\n"
		"                                             いている（強み）。                       次の人が見つからな\n"
		"                                                                                      い。\n"
		"\n"
		"  3 車をやめても、それまでと同じ店に行け     バスは一日三便。町のワゴン車が水曜に空   帰りの便が合わず、買  ふつう  むずかしい\n"
		"    る。                                     いている。                               い物が続けられない。\n");
}

/* What is too much for the box: the row in focus is whole, of the others there is the beginning. */
static void test_equation_low(void **state)
{
	(void)state;
	check_picture(&equation, (struct table_box){.cols = 78, .rows = 13, .focus = 1},
		"    あるべき姿             － 現状（うち強み）       ＝ 課題\n"
		"  1 歩いて行ける所に、週に    無人の野菜棚が五つあ      移動の足がない二地区が\n"
		"    一度は集まれる場があ      り、そこでの立ち話が続    ある。\n"
		"    る。沢ノ上のおばあち..    いている（強み）。沢..    高い・ふつう・棚まで..\n"
		"\n"
		"  2 だれか一人が休んでも、    ラジオ体操は、世話役が    担い手が役員だけで、次\n"
		"    場が続く。                いなくても十年続いてい    の人が見つからない。\n"
		"                              る（強み）。              優先度 高い\n"
		"                                                        難易度 むずかしい\n"
		"\n"
		"  3 車をやめても、それまで    バスは一日三便。町のワ    帰りの便が合わず、買い\n"
		"    と同じ店に行ける。        ゴン車が水曜に空いてい    物が続けられない。\n"
		"                              る。                      ふつう・むずかしい\n");
	check_picture(&equation, (struct table_box){.cols = 78, .rows = 5, .focus = 2},
		"    あるべき姿             － 現状（うち強み）       ＝ 課題\n"
		"  3 車をやめても、それまで    バスは一日三便。町のワ    帰りの便が合わず、買い\n"
		"    と同じ店に行ける。        ゴン車が水曜に空いてい    物が続けられない。\n"
		"                              る。                      優先度 ふつう\n"
		"                                                        難易度 むずかしい\n");
}

static void test_card(void **state)
{
	(void)state;
	check_picture(&equation, (struct table_box){.cols = 38, .rows = 9, .is_card = true},
		"あるべき姿\n"
		"  歩いて行ける所に、週に一度は集まれる\n"
		"  場がある。沢ノ上のおばあちゃんが、..\n"
		"－ 現状（うち強み）\n"
		"  無人の野菜棚が五つあり、そこでの立ち\n"
		"  話が続いている（強み）。沢ノ上では..\n"
		"＝ 課題\n"
		"  移動の足がない二地区がある。\n"
		"  高い・ふつう・棚まで歩いて来る人は..\n");
	check_picture(&equation,
		(struct table_box){.cols = 38, .rows = 20, .is_card = true, .focus = 1},
		"あるべき姿\n"
		"  歩いて行ける所に、週に一度は集まれる\n"
		"  場がある。沢ノ上のおばあちゃんが、火\n"
		"  曜になると帽子をかぶって出てくる。\n"
		"  無人の野菜棚が五つあり、そこでの立ち\n"
		"  話が続いている（強み）。沢ノ上では..\n"
		"\n"
		"  だれか一人が休んでも、場が続く。\n"
		"－ 現状（うち強み）\n"
		"  ラジオ体操は、世話役がいなくても十年\n"
		"  続いている（強み）。\n"
		"＝ 課題\n"
		"  担い手が役員だけで、次の人が見つから\n"
		"  ない。\n"
		"  優先度 高い\n"
		"  難易度 むずかしい\n"
		"\n"
		"  車をやめても、それまでと同じ店に行け\n"
		"  る。\n"
		"  バスは一日三便。町のワゴン車が水曜..\n");
}

static const struct table_column people_columns[] = {
	{"氏名", "", TABLE_LINE, 0},
	{"所属・役職", "", TABLE_LINE, 0},
	{"立場", "", TABLE_SHORT, 40},
};

static const char *const people_cells[] = {
	"西田 みのり",
	"高齢福祉課 地域支援係",
	"市町村（担当課）",
	"大沢 正人",
	"",
	"市町村（担当課）",
	"東 ひろし",
	"沢ノ上自治会 会長",
	"",
};

static const char *const people_marks[] = {"未", "済", ""};

/* One line a row where that is enough; a blank cell stays blank. */
static void test_marks(void **state)
{
	const struct table people = {.columns = people_columns,
		.column_count = 3,
		.cells = people_cells,
		.row_count = 3,
		.marks = people_marks};

	(void)state;
	check_picture(&people, (struct table_box){.cols = 78, .rows = 17},
		"     氏名         所属・役職             立場\n"
		"  未 西田 みのり  高齢福祉課 地域支援係  市町村（担当課）\n"
		"  済 大沢 正人                           市町村（担当課）\n"
		"     東 ひろし    沢ノ上自治会 会長\n");
	check_picture(&people, (struct table_box){.cols = 38, .rows = 6, .is_card = true},
		"氏名\n"
		"  未 西田 みのり\n"
		"     所属・役職 高齢福祉課 地域支援係\n"
		"     立場 市町村（担当課）\n"
		"\n"
		"  済 大沢 正人..\n");
}

/* More rows than the box has: it scrolls only as far as it has to. */
static void test_scrolling(void **state)
{
	static const struct table_column column = {"名前", "", TABLE_LINE, 0};
	const char *cells[200];
	const struct table table = {.columns = &column,
		.column_count = 1,
		.cells = cells,
		.row_count = 200,
		.is_numbered = true};
	struct arena *arena = arena_new();

	(void)state;
	for (size_t i = 0; i < 200; i++)
		cells[i] = "囲碁";
	for (size_t top = 0; top < 200; top += 7)
		for (size_t focus = 0; focus < 200; focus += 3) {
			const struct table_box box = {
				.cols = 78, .rows = 11, .focus = focus, .top = top};
			struct table_sight sight = table_lay(arena, &table, &box);
			size_t expected = top > focus ? focus : top + 10 <= focus ? focus - 9 : top;

			assert_int_equal(sight.top, expected > 190 ? 190 : expected);
			assert_int_equal(sight.shown, 10);
			assert_int_equal(sight.focus_row, 1 + focus - sight.top);
		}
	arena_free(arena);
}

/* --- any table --- */

static unsigned long seed;

static unsigned pick(unsigned count)
{
	seed = seed * 6364136223846793005UL + 1442695040888963407UL;
	return count ? (unsigned)(seed >> 33) % count : 0;
}

/* No '.', so that ".." on the screen is ours; every piece is one that no width can tear wrongly. */
static const char *random_text(struct arena *arena, unsigned most)
{
	static const char *const pieces[] = {"あ", "沢ノ上", "、", "。", "（", "）", "ー", "っ",
		"a", "Web", " ", "　", "12", "○", "が", "か\u3099", "👨‍👩‍👧", "\u200B",
		"－", "\n", "長い単語", "verylongwordwithoutanyblankinit", "→", "ｶﾞ", "「", "」",
		"々"};
	struct buf text = {0};
	const char *copy;

	for (unsigned i = pick(4) ? pick(most + 1) : 0; i > 0; i--)
		buf_puts(&text, pieces[pick(sizeof(pieces) / sizeof(pieces[0]))]);
	copy = arena_strdup(arena, buf_text(&text));
	buf_free(&text);
	return copy;
}

static const char *random_line(struct arena *arena, unsigned most)
{
	char *text = arena_strdup(arena, random_text(arena, most));

	for (char *at = text; *at; at++)
		if (*at == '\n')
			*at = ' ';
	return text;
}

static struct table random_table(struct arena *arena)
{
	static const char *const signs[] = {"", "", "", "－", "＝", "=", "×"};
	static const unsigned lengths[] = {0, 3, 8, 30, 120};
	struct table table = {.column_count = 1 + pick(9),
		.row_count = pick(3) ? 1 + pick(6) : 1 + pick(40),
		.is_numbered = pick(2)};
	struct table_column *columns = ARENA_ARRAY(arena, struct table_column, table.column_count);
	const char **cells = ARENA_ARRAY(arena, const char *, table.column_count *table.row_count);
	const char **marks = ARENA_ARRAY(arena, const char *, table.row_count);
	unsigned most = lengths[pick(5)];

	for (size_t i = 0; i < table.column_count; i++)
		columns[i] = (struct table_column){random_line(arena, 6), signs[pick(7)],
			(enum table_kind)pick(3), (int)pick(30)};
	for (size_t i = 0; i < table.column_count * table.row_count; i++)
		cells[i] = columns[i % table.column_count].kind == TABLE_TEXT
				   ? random_text(arena, most)
				   : random_line(arena, most);
	for (size_t i = 0; i < table.row_count; i++)
		marks[i] = "未";
	table.columns = columns;
	table.cells = cells;
	table.marks = pick(4) ? NULL : marks;
	return table;
}

/* Without blanks, and without what stands on another line on the screen. */
static void put_dense(struct buf *out, const char *text)
{
	for (; *text; text++)
		if (*text != ' ' && *text != '\n')
			buf_putc(out, *text);
}

/* A head may be cut: what stands there is no value. */
static bool is_cut(const struct table_span *span)
{
	size_t size_bytes = strlen(span->text);

	return span->part != TABLE_HEAD && size_bytes >= 2 &&
	       strcmp(span->text + size_bytes - 2, "..") == 0;
}

/* Up to the last character that is seen. */
static int cols_without_blanks(const char *text)
{
	size_t size_bytes = strlen(text), taken_bytes;
	int cols = 0, last = 0;

	for (size_t at = 0; at < size_bytes; at += taken_bytes) {
		uint32_t code_point = utf8_decode(text, size_bytes, at, &taken_bytes);

		cols += width_of(code_point);
		if (width_of(code_point) && code_point != ' ' && code_point != 0x3000)
			last = cols;
	}
	return last;
}

/* Nothing stands outside of the box or on anything else. */
static void check_room(const struct table_sight *sight, const struct table_box *box)
{
	char cells[MOST_ROWS][200] = {{0}};

	for (size_t i = 0; i < sight->count; i++) {
		const struct table_span *span = &sight->spans[i];
		int cols = cols_without_blanks(span->text);

		assert_in_range(span->row, 0, sight->taken_rows - 1);
		assert_true(span->cols >= cols);
		assert_true(span->col + cols <= box->cols);
		for (int col = span->col; col < span->col + cols; col++) {
			assert_int_equal(cells[span->row][col], 0);
			cells[span->row][col] = 1;
		}
	}
	assert_true(sight->taken_rows <= box->rows);
}

/* A row shows all that is in it, or ".." says that there is more. */
static void check_values(const struct table *table, const struct table_sight *sight, size_t item)
{
	struct buf seen = {0};
	bool cuts = false;

	for (size_t i = 0; i < sight->count; i++) {
		if (sight->spans[i].item != item)
			continue;
		put_dense(&seen, sight->spans[i].text);
		cuts = cuts || is_cut(&sight->spans[i]);
	}
	for (size_t i = 0; i < table->column_count && !cuts; i++) {
		struct buf value = {0};

		put_dense(&value, table->cells[item * table->column_count + i]);
		assert_non_null(strstr(buf_text(&seen), buf_text(&value)));
		buf_free(&value);
	}
	buf_free(&seen);
}

static int first_row_of(const struct table_sight *sight, size_t item)
{
	int first = MOST_ROWS;

	for (size_t i = 0; i < sight->count; i++)
		if (sight->spans[i].item == item && sight->spans[i].row < first)
			first = sight->spans[i].row;
	return first;
}

/* Of a table, a row out of focus has three lines or none: a stump would say nothing. */
static void check_no_stump(const struct table_sight *sight, size_t item)
{
	int first = MOST_ROWS, last = 0;
	bool cuts = false;

	for (size_t i = 0; i < sight->count; i++) {
		const struct table_span *span = &sight->spans[i];

		if (span->item != item)
			continue;
		cuts = cuts || is_cut(span);
		first = span->row < first ? span->row : first;
		last = span->row > last ? span->row : last;
	}
	if (cuts)
		assert_true(last - first >= 2);
}

static void check_sight(
	const struct table *table, const struct table_sight *sight, const struct table_box *box)
{
	bool cuts = false, cuts_focus = false;

	check_room(sight, box);
	assert_int_equal(first_row_of(sight, box->focus), sight->focus_row);
	assert_in_range(box->focus, sight->top, sight->top + sight->shown - 1);
	for (size_t i = 0; i < sight->count; i++) {
		cuts = cuts || is_cut(&sight->spans[i]);
		cuts_focus = cuts_focus ||
			     (is_cut(&sight->spans[i]) && sight->spans[i].item == box->focus);
	}
	/* Nothing is cut above an empty row, and the row in focus only where it fills the box. */
	if (cuts)
		assert_int_equal(sight->taken_rows, box->rows);
	if (cuts_focus)
		assert_int_equal(sight->shown, 1);
	assert_int_equal(sight->is_cut, cuts_focus);
	if (sight->is_whole) {
		assert_false(cuts);
		assert_int_equal(sight->shown, table->row_count);
	}
	for (size_t i = sight->top; i < sight->top + sight->shown; i++) {
		check_values(table, sight, i);
		if (!box->is_card && i != box->focus)
			check_no_stump(sight, i);
	}
}

static void test_any_table(void **state)
{
	const char *torture = getenv("BANSO_TORTURE");

	(void)state;
	for (unsigned long round = 0; round < (torture ? 30000 : 3000); round++) {
		struct arena *arena = arena_new();
		struct table table;
		struct table_box box;
		struct table_sight sight;

		seed = round;
		width_set_ambiguous(1 + (int)pick(2));
		table = random_table(arena);
		box = (struct table_box){.cols = 20 + (int)pick(140),
			.rows = 3 + (int)pick(48),
			.is_card = pick(3) == 0,
			.focus = pick((unsigned)table.row_count),
			.top = pick((unsigned)table.row_count)};
		sight = table_lay(arena, &table, &box);
		check_sight(&table, &sight, &box);
		arena_free(arena);
	}
	width_set_ambiguous(1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_equation),
		cmocka_unit_test(test_equation_wide),
		cmocka_unit_test(test_equation_low),
		cmocka_unit_test(test_card),
		cmocka_unit_test(test_marks),
		cmocka_unit_test(test_scrolling),
		cmocka_unit_test(test_any_table),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
