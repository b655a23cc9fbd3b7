#include "home_view.h"

#include <string.h>

#include "banso/base/i18n.h"
#include "banso/model/session/task.h"
#include "banso/screen/app.h"
#include "banso/text/moment.h"
#include "banso/text/width.h"
#include "banso/ui/term/draw.h"

static void put_when(struct buf *out, const char *at)
{
	struct date date;

	if (!date_parse(moment_day(at).text, &date))
		return;
	moment_put_day(out, date);
	moment_put_hours(out, moment_time(at).text, "");
}

/* Blanks between the dots where there is room in every row: some terminals draw them wide. */
static void put_dots(struct buf *out, const struct engagement_row *row, int most, int cols)
{
	bool has_room = most * (width_text("●") + 1) <= cols;

	for (int i = 0; i < row->sessions; i++)
		buf_printf(out, "%s%s", i && has_room ? " " : "", i < row->over ? "●" : "○");
}

struct columns {
	int name, pattern, next, dots; /* where each begins; 0: not shown */
};

static struct columns columns_for(int cols)
{
	int end = cols < 100 ? cols : 100;

	if (cols < 70)
		return (struct columns){.name = 3, .next = cols / 2 - 2};
	return (struct columns){.name = 3, .pattern = end - 51, .next = end - 43, .dots = end - 16};
}

static void draw_head(const struct columns *at, int row, int cols)
{
	draw_text(row, at->name, cols, ROLE_QUIET, _("支援先"));
	if (at->pattern)
		draw_text(row, at->pattern, cols, ROLE_QUIET, _("回数"));
	draw_text(row, at->next, cols, ROLE_QUIET, _("次の予定"));
	if (at->dots)
		draw_text(row, at->dots, cols, ROLE_QUIET, _("進み具合"));
}

static void draw_row(const struct home_view *view, const struct list *list, size_t item,
	const struct columns *at, int row, int cols)
{
	const struct engagement_row *each = &view->rows.items[item];
	struct buf name = {0}, next = {0}, dots = {0};

	buf_puts(&name, *each->name ? each->name : each->id);
	/* The prefecture stands there whole or not at all. */
	if (*each->pref && at->pattern &&
		width_text(buf_text(&name)) + width_text(each->pref) + 4 < at->pattern - at->name)
		buf_printf(&name, _("（%s）"), each->pref);
	buf_puts(&next, *each->next_session ? each->next_title : _("終了"));
	buf_puts(&next, "  ");
	if (each->is_running)
		buf_puts(&next, _("進行中"));
	else
		put_when(&next, each->next_at);
	list_mark(list, item, row, 1);
	draw_short(row, at->name, (at->pattern ? at->pattern : at->next) - at->name - 1,
		item == list->focus ? ROLE_FIRST : ROLE_TEXT, buf_text(&name));
	if (at->pattern)
		draw_short(row, at->pattern, at->next - at->pattern - 1, ROLE_TEXT,
			each->pattern_title);
	draw_short(row, at->next, (at->dots ? at->dots : cols) - at->next - 1, ROLE_TEXT,
		buf_text(&next));
	put_dots(&dots, each, view->most_sessions, cols - at->dots);
	if (at->dots)
		draw_short(row, at->dots, cols - at->dots, ROLE_TEXT, buf_text(&dots));
	buf_free(&name);
	buf_free(&next);
	buf_free(&dots);
}

/* With a mistyped --db the list is empty: show which file is open. */
static void draw_empty(const struct home_view *view, int top, int rows, int cols)
{
	const char *text = view->like.size_bytes
				   ? _("/ を押すと、別の言葉で探せます。Esc で一覧に戻ります。")
				   : _("n を押すと、支援先（市町村など）を追加できます。\n"
				       "r を押すと、練習用の町で試せます。\n"
				       "使い方は F1 でいつでも見られます。");
	int taken = draw_wrapped(top, 3, cols - 6, rows, ROLE_TEXT, text);
	struct buf where = {0};

	draw_cursor(top, 3);
	if (view->like.size_bytes || !view->named || rows - taken < 3)
		return;
	buf_printf(&where,
		_("いま開いているのは %s です。\n前に書いたものが見えないときは、場所がちがうかもしれません。q で終わって、--db の場所を確かめてください。"),
		view->named);
	draw_wrapped(top + taken + 1, 3, cols - 6, rows - taken - 1, ROLE_TEXT, buf_text(&where));
	buf_free(&where);
}

/* Overdue and soon-due tasks of the focused engagement. */
static void put_due(struct buf *out, const struct engagement_row *row)
{
	struct buf due = {0};

	task_put_due(&due, row->dues, moment_today());
	if (due.size_bytes)
		buf_printf(out, "! %s  %s", row->name, buf_text(&due));
	buf_free(&due);
}

/* When that is stands in the row in focus. */
static void put_next(struct face *face, const struct engagement_row *row)
{
	face->chip = DO_GO;
	buf_printf(&face->sentence, _("次にすること  %s"), *row->name ? row->name : row->id);
	if (*row->next_session)
		buf_printf(&face->sentence, row->is_running ? _("  %sの続き") : "  %s",
			row->next_title);
}

void home_view_put_lead(struct face *face, const struct home_view *view, const struct list *list)
{
	bool is_search = view->like.size_bytes;

	if (view->rows.count == 0) {
		buf_puts(&face->sentence,
			is_search ? _("見つかりませんでした。") : _("まだ支援先がありません。"));
		face->chip = is_search ? DO_SEARCH : DO_NEW;
		return;
	}
	put_next(face, &view->rows.items[list->focus]);
	if (is_search)
		buf_printf(&face->more, _("「%s」で検索中 ・ Esc ですべての一覧に戻ります"),
			buf_text(&view->like));
	put_due(&face->standing, &view->rows.items[list->focus]);
	face->standing_role = ROLE_ALERT;
}

void home_view_draw(const struct home_view *view, struct list *list, int top, int rows, int cols)
{
	struct columns at = columns_for(cols);

	if (view->rows.count == 0) {
		draw_empty(view, top, rows, cols);
		return;
	}
	draw_head(&at, top, cols);
	list_fit(list, rows - 1);
	for (size_t i = list->top; i < view->rows.count && list_row(list, i) >= 0; i++)
		draw_row(view, list, i, &at, top + 1 + list_row(list, i), cols);
}
