#include "home_view.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/model/session/task_due.h"
#include "banso/screen/app.h"
#include "banso/text/date/moment.h"
#include "banso/text/date/read.h"
#include "banso/text/width.h"
#include "banso/text/wrap.h"
#include "banso/ui/frame.h"
#include "banso/ui/term/draw.h"

static const char *name_of(const struct engagement_row *row)
{
	return *row->name ? row->name : row->id;
}

/* 県 stands in front of all names or of none, but never twice. */
static bool says_pref(const struct home_view *view, const struct engagement_row *each)
{
	return view->has_prefs && *each->pref &&
	       strncmp(name_of(each), each->pref, strlen(each->pref)) != 0;
}

static int widest_name(const struct home_view *view)
{
	int widest = 0;

	for (size_t i = 0; i < view->rows.count; i++) {
		const struct engagement_row *each = &view->rows.items[i];
		int cols = width_text(name_of(each)) +
			   (says_pref(view, each) ? width_text(each->pref) + 1 : 0);

		if (cols > widest)
			widest = cols;
	}
	return widest;
}

void home_view_set(struct home_view *view, const struct engagement_rows *rows)
{
	const char *pref = "";

	view->rows = *rows;
	view->most_sessions = 0;
	view->has_prefs = false;
	for (size_t i = 0; i < rows->count; i++) {
		const struct engagement_row *each = &rows->items[i];

		if (each->sessions > view->most_sessions)
			view->most_sessions = each->sessions;
		if (*pref && *each->pref && strcmp(pref, each->pref) != 0)
			view->has_prefs = true;
		if (*each->pref)
			pref = each->pref;
	}
	view->name_cols = widest_name(view);
}

/* --- a row --- */

#define LIST_MOST_COLS 100
#define WHEN_COL 3
#define TIME_COL (WHEN_COL + 13) /* behind 12月10日(木) */
#define NAME_COL 23
#define NAME_COLS 23 /* of a list of SIDE_LIST_COLS */

struct columns {
	int name, next, bar, notice; /* where each begins; 0: not shown */
	int end;
};

static struct columns columns_for(int cols)
{
	int end = (cols < LIST_MOST_COLS ? cols : LIST_MOST_COLS) - 1;

	if (cols < FRAME_WIDE_COLS)
		return (struct columns){.name = 22, .end = end};
	return (struct columns){
		.name = NAME_COL, .next = end - 32, .bar = end - 20, .notice = end - 6, .end = end};
}

static void draw_head(const struct columns *at, int row)
{
	draw_text(row, WHEN_COL, at->end, ROLE_QUIET, _("いつ"));
	draw_text(row, at->name, at->end, ROLE_QUIET, _("支援先"));
	if (!at->next)
		return;
	draw_text(row, at->next, at->end, ROLE_QUIET, _("つぎの回"));
	draw_text(row, at->bar, at->end, ROLE_QUIET, _("進み"));
	draw_text(row, at->notice, at->end, ROLE_QUIET, _("知らせ"));
}

static void draw_when(const struct engagement_row *each, int row)
{
	struct buf day = {0};
	struct date date;

	if (!*each->next_session)
		buf_puts(&day, _("終わり"));
	else if (each->is_running)
		buf_puts(&day, _("進行中"));
	else if (date_parse(moment_day(each->next_at).text, &date))
		moment_put_day(&day, date);
	else
		buf_puts(&day, _("未定"));
	draw_text(row, WHEN_COL, TIME_COL - WHEN_COL, ROLE_TEXT, buf_text(&day));
	if (each->is_left_open)
		draw_text(row, TIME_COL, 1, ROLE_ALERT, "!");
	else if (*each->next_session && !each->is_running)
		draw_text(row, TIME_COL, 5, ROLE_TEXT, moment_time(each->next_at).text);
	buf_free(&day);
}

/* Sessions that are over, the next one, those to come; the figures behind it where both have room.
 */
static void draw_bar(const struct home_view *view, const struct engagement_row *each,
	const struct columns *at, int row)
{
	int cols = at->notice - at->bar - 1, figures_cols;
	struct buf figures = {0}, bar = {0};

	buf_printf(&figures, "%d/%d", each->over, each->sessions);
	figures_cols = width_text(buf_text(&figures));
	if (view->most_sessions + 1 + figures_cols <= cols) {
		for (int i = 0; i < view->most_sessions; i++)
			buf_putc(&bar, i >= each->sessions                      ? ' '
				       : i < each->over                         ? '#'
				       : i == each->over && *each->next_session ? '>'
										: '-');
		buf_putc(&bar, ' ');
	}
	buf_puts(&bar, buf_text(&figures));
	draw_short(row, at->bar, cols, ROLE_TEXT, buf_text(&bar));
	buf_free(&figures);
	buf_free(&bar);
}

/* Tasks that are due, of a course that somebody still leads. */
static void put_due(struct buf *out, const struct engagement_row *row)
{
	if (*row->next_session)
		task_put_due(out, row->dues, moment_today());
}

static bool is_due(const struct engagement_row *row)
{
	struct buf due = {0};
	bool is;

	put_due(&due, row);
	is = due.size_bytes;
	buf_free(&due);
	return is;
}

static int name_cols(const struct columns *at)
{
	return (at->next ? at->next - 1 : at->end) - at->name;
}

/* On a narrow screen its lead has the 県. */
static const char *whole_name(const struct home_view *view, const struct engagement_row *each,
	const struct columns *at, struct arena *arena)
{
	if (!at->next || !says_pref(view, each))
		return name_of(each);
	return arena_printf(arena, "%s %s", each->pref, name_of(each));
}

/* The 県 is never bold where the name stands behind it in one row. */
static void draw_name(const struct home_view *view, const struct engagement_row *each,
	bool is_focus, const struct columns *at, int row, int rows)
{
	enum role role = is_focus ? ROLE_FIRST : ROLE_TEXT;
	int cols = name_cols(at), taken = 0;

	if (rows > 1) {
		struct arena *scratch = arena_new();

		draw_wrapped(row, at->name, cols, rows, role, whole_name(view, each, at, scratch));
		arena_free(scratch);
		return;
	}
	if (at->next && says_pref(view, each))
		taken = draw_text(row, at->name, cols, ROLE_TEXT, each->pref) + 1;
	draw_short(row, at->name + taken, cols - taken, role, name_of(each));
}

static void draw_row(const struct home_view *view, const struct list *list, size_t item,
	const struct columns *at, int row, int rows)
{
	const struct engagement_row *each = &view->rows.items[item];

	list_mark(list, item, row, 1);
	draw_when(each, row);
	draw_name(view, each, item == list->focus, at, row, rows);
	if (!at->next)
		return;
	draw_short(row, at->next, at->bar - at->next - 1, ROLE_TEXT, each->next_title);
	draw_bar(view, each, at, row);
	if (is_due(each))
		draw_text(row, at->notice, at->end - at->notice, ROLE_TEXT, _("期限"));
	else if (each->check == CHECK_SOME)
		draw_text(row, at->notice, at->end - at->notice, ROLE_TEXT, _("要確認"));
}

/* --- around the list --- */

/* So much of the lead's row is the chip's. */
#define CHIP_COLS 15

/* When that is, where it has room in the same row. */
static void put_moment(struct buf *out, const struct engagement_row *row)
{
	int room = draw_cols() - 1 - CHIP_COLS;
	struct buf when = {0};
	struct date date;

	room = room < FRAME_TEXT_COLS ? room : FRAME_TEXT_COLS;
	if (*row->next_session && !row->is_running && !row->is_left_open &&
		date_parse(moment_day(row->next_at).text, &date)) {
		buf_puts(&when, "   ");
		moment_put_day(&when, date);
		if (*moment_time(row->next_at).text)
			buf_printf(&when, _(" %s から"), moment_time(row->next_at).text);
	}
	if (width_text(buf_text(out)) + width_text(buf_text(&when)) <= room)
		buf_puts(out, buf_text(&when));
	buf_free(&when);
}

/* On a small screen the name goes sooner than 次にすること. */
static void put_next(
	struct face *face, const struct home_view *view, const struct engagement_row *row)
{
	bool is_sheet = view->has_rested && *view->sheet;
	struct buf *out = &face->sentence;

	face->chip = DO_GO;
	if (draw_cols() >= FRAME_WIDE_COLS && (*row->next_session || is_sheet))
		buf_puts(out, _("次にすること  "));
	if (says_pref(view, row) && draw_cols() < FRAME_WIDE_COLS)
		buf_printf(out, "%s ", row->pref);
	buf_puts(out, name_of(row));
	if (is_sheet)
		buf_printf(out, _("  %sを書く"), view->sheet);
	else if (!*row->next_session)
		buf_puts(out, _("  回はすべて終わりました"));
	else if (row->is_left_open)
		buf_printf(out, _("  %sは終わっていません"), row->next_title);
	else
		buf_printf(out, row->is_running ? _("  %sの続き") : "  %s", row->next_title);
	if (view->has_rested && !is_sheet)
		put_moment(out, row);
}

/* Told once: where rows are of more than one 県, each says its own. */
static void put_context(
	struct buf *out, const struct home_view *view, const struct engagement_row *row)
{
	if (*row->pref && !view->has_prefs)
		buf_printf(out, "%s  ", row->pref);
	buf_puts(out, row->pattern_title);
}

/* Where nothing is sought, the count is that of all. */
static void put_search(struct face *face, const struct home_view *view, const struct search *search)
{
	buf_puts(&face->sentence, _("探す"));
	face->box = search->box;
	if (search->like.size_bytes)
		buf_printf(&face->rest, _("%zu件のうち%zu件"), view->rows.all, view->rows.count);
	else
		buf_printf(&face->rest, _("%zu件"), view->rows.count);
}

void home_view_put_lead(struct face *face, const struct home_view *view,
	const struct search *search, const struct list *list)
{
	const struct engagement_row *row = view->rows.count ? &view->rows.items[list->focus] : NULL;

	if (search->is_typing) {
		put_search(face, view, search);
	} else if (!row) {
		buf_printf(&face->sentence, _("「%s」は見つかりませんでした。"),
			buf_text(&search->like));
		face->chip = DO_SEARCH;
	} else {
		put_next(face, view, row);
		if (search->like.size_bytes)
			buf_printf(&face->more,
				_("「%s」で見つかった%zu件です。Esc ですべての一覧に戻ります。"),
				buf_text(&search->like), view->rows.count);
	}
	face->is_of_focus = true;
	if (!row)
		return;
	put_context(&face->context, view, row);
	if (!view->has_rested)
		return;
	if (is_due(row))
		buf_printf(&face->standing, draw_cols() < FRAME_WIDE_COLS ? "! " : "! %s  ",
			name_of(row));
	put_due(&face->standing, row);
	face->standing_role = ROLE_ALERT;
}

/* No name is cut there that would be whole without the other pane. */
int home_view_cols(const struct home_view *view)
{
	int wanted = SIDE_LIST_COLS + view->name_cols - NAME_COLS;

	if (wanted < SIDE_LIST_COLS)
		return SIDE_LIST_COLS;
	return wanted < LIST_MOST_COLS ? wanted : LIST_MOST_COLS;
}

/* Only a list that is shorter than its box has rows for names in full: the others read no row but
 * those that are seen. */
static void draw_rows_of(const struct home_view *view, struct list *list, const struct columns *at,
	int top, int rows)
{
	struct arena *scratch = arena_new();
	size_t count = view->rows.count;
	bool has_room = count < (size_t)rows;
	int *shares = ARENA_ARRAY(scratch, int, has_room ? count : 0);

	for (size_t i = 0; has_room && i < count; i++)
		shares[i] = wrap_count(
			whole_name(view, &view->rows.items[i], at, scratch), name_cols(at));
	if (has_room)
		list_share(shares, count, rows);
	for (size_t i = list->top; i < count && list_row(list, i) >= 0; i++) {
		int taken = has_room ? shares[i] : 1;

		draw_row(view, list, i, at, top, taken);
		top += taken;
	}
	arena_free(scratch);
}

/* While one types, the lead has the box. */
static void draw_none(const struct search *search, int top, int rows, int cols)
{
	struct buf text = {0};

	if (search->is_typing)
		buf_printf(&text, _("「%s」は見つかりません。\n\n"), buf_text(&search->like));
	buf_puts(&text, _("名前や都道府県の一部だけを打つと、見つかりやすくなります。"));
	buf_puts(&text, _("\nEsc ですべての一覧に戻ります。"));
	draw_wrapped(top, 3, cols - 6, rows, ROLE_TEXT, buf_text(&text));
	draw_cursor(top, 3);
	buf_free(&text);
}

void home_view_draw(const struct home_view *view, const struct search *search, struct list *list,
	int top, int rows, int cols)
{
	struct columns at = columns_for(cols);

	if (view->rows.count == 0) {
		draw_none(search, top, rows, cols);
		return;
	}
	draw_head(&at, top);
	list_fit(list, rows - 1);
	draw_rows_of(view, list, &at, top + 1, rows - 1);
}
