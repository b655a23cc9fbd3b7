#include "first.h"

#include "banso/base/files/path.h"
#include "banso/base/i18n.h"
#include "banso/text/width.h"
#include "banso/ui/frame.h"
#include "banso/ui/term/draw.h"

static void add(struct first *first, enum command command, const char *title, const char *about)
{
	first->items[first->count++] = (struct first_choice){command, title, about};
}

struct first first_choices(bool is_practice, bool has_removed)
{
	struct first first = {.is_welcome = !is_practice && !has_removed};

	if (has_removed)
		add(&first, DO_BRING_LAST, _("外した支援先を戻す"),
			_("あとで外したものから、1つずつ戻します。"));
	if (is_practice)
		add(&first, DO_AFRESH, _("練習の町をもう一度"), _("はじめの形に戻して始めます。"));
	else
		add(&first, DO_PRACTICE, _("練習の町でためす"),
			_("5分ほど。本番には何も残りません。"));
	add(&first, DO_NEW, _("支援先を追加する"), _("市町村などの名前だけで始められます。"));
	add(&first, DO_HELP, _("使い方を読む"), _("いつでも F1 で開きます。"));
	return first;
}

void first_put_lead(struct face *face, bool is_welcome)
{
	buf_puts(&face->sentence, is_welcome
					  ? _("ようこそ。どれかを選んで Enter を押してください。")
					  : _("支援先がありません。どれかを選んでください。"));
	face->chip = DO_DECIDE;
}

/* --- drawing --- */

#define TITLE_COL 5

static int title_cols(const struct first *first)
{
	int most = 0;

	for (size_t i = 0; i < first->count; i++)
		if (width_text(first->items[i].title) > most)
			most = width_text(first->items[i].title);
	return most;
}

static void draw_choices(const struct first *first, struct list *list, const struct first_box *box)
{
	int about = TITLE_COL + title_cols(first) + 3;

	list_fit(list, box->rows);
	for (size_t i = 0; i < first->count; i++) {
		const struct first_choice *each = &first->items[i];
		int row = list_row(list, i) < 0 ? -1 : box->top + list_row(list, i);

		if (row < 0)
			continue;
		list_mark(list, i, row, 1);
		list_draw_digit(i, row, 3);
		draw_text(row, TITLE_COL, box->cols - TITLE_COL - 1,
			i == list->focus ? ROLE_FIRST : ROLE_TEXT, each->title);
		/* Whole or not at all. */
		if (about + width_text(each->about) < box->cols)
			draw_text(row, about, box->cols - about, ROLE_TEXT, each->about);
	}
}

static void draw_key(int row, int col, int key_cols, const char *key, const char *what)
{
	draw_text(row, col, key_cols, ROLE_KEY, key);
	draw_text(row, col + key_cols, draw_cols() - col - key_cols, ROLE_TEXT, what);
}

static void draw_keys(int row, int cols)
{
	int second = cols < FRAME_WIDE_COLS ? 18 : 24;

	draw_text(row, 3, cols - 4, ROLE_TEXT, _("覚えるキーは4つです。"));
	draw_key(row + 1, 3, 7, _("矢印"), _("動く"));
	draw_key(row + 1, second, 7, "Enter", _("開く・決める"));
	draw_key(row + 2, 3, 7, "Esc", _("1つ戻る"));
	draw_key(row + 2, second, 7, "F1", _("使い方"));
}

static void put_where(struct buf *out, const struct first *first)
{
	if (first->named) {
		buf_printf(out,
			_("いま開いているのは %s です。\n前に書いたものが見えないときは、場所がちがうかもしれません。q で終わって、--db の場所を確かめてください。"),
			first->named);
	} else if (first->own && first->is_welcome) {
		buf_puts(out,
			_("前に書いたものが見えないときは、データの場所を確かめてください。いまは "));
		path_put_from_home(out, first->own);
		buf_puts(out, _(" です。"));
	}
}

void first_draw(const struct first *first, struct list *list, const struct first_box *box)
{
	int row = box->top + (int)first->count + 1, end = box->top + box->rows;
	struct buf where = {0};

	draw_choices(first, list, box);
	if (end - row >= 3) {
		draw_keys(row, box->cols);
		row += 4;
	}
	if (row < end) {
		row += draw_wrapped(row, 3, box->cols - 4, end - row, ROLE_TEXT,
			_("書いたものは、そのつどひとりでに保存されます。"));
		row++;
	}
	put_where(&where, first);
	if (where.size_bytes && end - row >= 3)
		draw_wrapped(row, 3, box->cols - 6, end - row, ROLE_TEXT, buf_text(&where));
	buf_free(&where);
}
