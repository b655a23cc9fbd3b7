#include "papers_view.h"

#include <stdlib.h>
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/text/width.h"
#include "banso/text/wrap.h"
#include "banso/ui/face.h"
#include "banso/ui/frame.h"
#include "banso/ui/term/draw.h"
#include "banso/work/papers/print.h"

#define LIST_COLS 31 /* up to the line between the panes */
#define LABEL_COLS 13
#define LEFT_OUT_ROWS 4
#define LEFT_OUT_LOW_ROWS 2
#define LEFT_OUT_BODY_ROWS 14 /* on fewer the preview has the rows */
#define SPOTS_SHOWN 2
#define SPOT_ROWS 2
#define SPOTS_BODY_ROWS (2 + SPOTS_SHOWN * SPOT_ROWS + 4) /* with a preview below */
#define LOW_ROWS 10                                       /* below that the preview has the rows */

/* --- the list --- */

static bool is_head(const struct papers_row *row)
{
	return !row->paper && !row->session;
}

static void draw_list_row(const struct papers_view *view, size_t item, int row, int cols)
{
	const struct papers_row *each = &view->papers.rows[item];
	bool is_focus = item == view->papers.list.focus;
	struct buf count = {0};
	int room = cols - 4;

	if (is_head(each)) {
		draw_short(row, 1, cols - 2, ROLE_HEAD, each->title);
		return;
	}
	if (each->session) {
		buf_printf(&count, _("%zu種"), each->count);
		draw_right(row, cols - 2, 6, ROLE_TEXT, buf_text(&count));
		room -= 7;
	}
	draw_short(row, 3, room, is_focus ? ROLE_FIRST : ROLE_TEXT, each->title);
	if (view->focus == ON_LIST)
		list_mark(&view->papers.list, item, row, 1);
	buf_free(&count);
}

/* How many are above and below; a head is none. */
static void draw_hidden(const struct papers_list *papers, int row, int cols)
{
	struct buf line = {0};
	size_t hidden = 0;

	for (size_t i = 0; i < papers->list.count; i++)
		hidden += list_row(&papers->list, i) < 0 &&
			  (papers->rows[i].paper || papers->rows[i].session);
	buf_printf(&line, _("ほか%zuつ"), hidden);
	draw_short(row, 3, cols - 4, ROLE_TEXT, buf_text(&line));
	buf_free(&line);
}

/* A head below which nothing of its group is seen: the row that counts takes its place. */
static bool is_cut_off(const struct papers_list *papers, size_t item)
{
	const struct list *list = &papers->list;

	return item > list->focus && item < list->count && is_head(&papers->rows[item]) &&
	       list_row(list, item) == list->rows - 1;
}

static void draw_list(struct papers_view *view, int top, int rows, int cols)
{
	struct list *list = &view->papers.list;
	bool has_all = list->count <= (size_t)rows;

	list_fit(list, has_all ? rows : rows - 1);
	/* The head of the first group stands as long as the first row does. */
	if (list->top == 1)
		list->top = list->rows > 1 && list->focus < (size_t)list->rows ? 0 : 1;
	for (size_t i = list->top; i < list->count && list_row(list, i) >= 0; i++)
		if (has_all || !is_cut_off(&view->papers, i))
			draw_list_row(view, i, top + list_row(list, i), cols);
	if (!has_all)
		draw_hidden(&view->papers,
			top + rows - 1 -
				is_cut_off(&view->papers, list->top + (size_t)list->rows - 1),
			cols);
}

/* --- what is chosen for it --- */

struct pane {
	int col, cols; /* where it begins, and how wide it is */
	int full_cols; /* up to the end of the screen */
};

static int draw_label(const struct papers_view *view, const struct pane *pane, int row,
	enum papers_focus focus, const char *label)
{
	bool is_focus = view->focus == focus;

	if (is_focus) {
		draw_text(row, pane->col, 1, ROLE_FIRST, ">");
		draw_cursor(row, pane->col);
	}
	draw_text(row, pane->col + 2, pane->cols - 2, is_focus ? ROLE_FIRST : ROLE_TEXT, label);
	return pane->col + 2 + LABEL_COLS;
}

static void put_words(struct buf *out, const char *const *words, size_t from, size_t to,
	size_t count, size_t taken)
{
	buf_puts(out, from ? "< " : "");
	for (size_t i = from; i <= to; i++) {
		size_t size_bytes = face_bytes_before_bracket(words[i]);

		buf_printf(out, i == taken ? "%s[%.*s]" : "%s%.*s", i > from ? "  " : "",
			(int)size_bytes, words[i]);
	}
	buf_puts(out, to + 1 < count ? " >" : "");
}

/* The words among which one is taken: where not all have room, its neighbours. */
static void draw_words(
	int row, int col, int cols, const char *const *words, size_t count, size_t taken)
{
	struct buf shown = {0}, more = {0};
	size_t from = taken, to = taken;

	put_words(&shown, words, from, to, count, taken);
	for (size_t i = 0; i < 2 * count; i++) {
		bool is_before = i % 2;

		if (is_before ? from == 0 : to + 1 == count)
			continue;
		buf_clear(&more);
		put_words(&more, words, from - is_before, to + !is_before, count, taken);
		if (width_text(buf_text(&more)) > cols)
			continue;
		from -= is_before;
		to += !is_before;
		buf_clear(&shown);
		buf_puts(&shown, buf_text(&more));
	}
	draw_short(row, col, cols, ROLE_TEXT, buf_text(&shown));
	buf_free(&shown);
	buf_free(&more);
}

static void draw_readers(const struct papers_view *view, const struct pane *pane, int row)
{
	const char *words[CIRCLE_COUNT];
	int col = draw_label(view, pane, row, ON_READERS, _("だれに渡す"));

	for (int i = 0; i < CIRCLE_COUNT; i++)
		words[i] = circle_title((enum circle)i);
	draw_words(
		row, col, pane->col + pane->cols - col, words, CIRCLE_COUNT, (size_t)view->circle);
}

static void draw_format(const struct papers_view *view, const struct pane *pane, int row)
{
	const char *words[16];
	size_t count = 0;
	int col = draw_label(view, pane, row, ON_FORMAT, _("形"));

	while (count < sizeof(words) / sizeof(words[0]) && print_format(count)) {
		words[count] = print_format_title(count);
		count++;
	}
	draw_words(row, col, pane->col + pane->cols - col, words, count, view->format);
}

#define NAME_LABEL_COLS 6
#define NAME_MOST_ROWS 3

static int name_cols(const struct pane *pane)
{
	int cols = pane->cols - 2 - NAME_LABEL_COLS;

	return cols < FRAME_TEXT_COLS ? cols : FRAME_TEXT_COLS;
}

static int name_rows(const struct papers_view *view, const struct pane *pane)
{
	int rows = input_rows(view->file, name_cols(pane));

	return rows < NAME_MOST_ROWS ? rows : NAME_MOST_ROWS;
}

static void draw_name(const struct papers_view *view, const struct pane *pane, int row)
{
	int col = draw_label(view, pane, row, ON_NAME, _("名前")) - LABEL_COLS + NAME_LABEL_COLS;

	input_draw(view->file, row, col, name_cols(pane), name_rows(view, pane),
		view->focus == ON_NAME);
}

static int draw_left_out(const struct papers_view *view, const struct pane *pane, int row, int most)
{
	int col = pane->col + 2 + LABEL_COLS, cols = pane->col + pane->cols - col;
	const char *text = view->left_out.size_bytes ? buf_text(&view->left_out) : _("ありません");

	draw_text(row, pane->col + 2, LABEL_COLS, ROLE_TEXT, _("入らないもの"));
	return draw_wrapped(row, col, cols, most, ROLE_TEXT, text);
}

/* How many, and by which key they are seen. Returns the rows. */
static int draw_spots_head(const struct papers_view *view, const struct pane *pane, int row)
{
	const char *key = view->focus == ON_NAME ? "" : _("v で一覧");
	struct buf line = {0};
	int rows;

	print_put_spot_head(&line, &view->spots);
	draw_right(row, pane->col + pane->cols, pane->cols, ROLE_TEXT, key);
	rows = draw_wrapped(row, pane->col, pane->cols - width_text(key) - 1, SPOT_ROWS, ROLE_HEAD,
		buf_text(&line));
	buf_free(&line);
	return rows;
}

/* Each in two rows at the most; what has no room is counted. Returns the rows. */
static int draw_spots(const struct papers_view *view, const struct pane *pane, int row, size_t most)
{
	const struct print_spots *spots = &view->spots;
	size_t shown = spots->kept < most ? spots->kept : most;
	struct buf line = {0};
	int rows = 0;

	if (!spots->count)
		return 0;
	rows += draw_spots_head(view, pane, row);
	for (size_t i = 0; i < shown; i++) {
		buf_clear(&line);
		buf_printf(&line, "%s: %s", spots->items[i].title, spots->items[i].sentence);
		rows += draw_wrapped(row + rows, pane->col + 2, pane->cols - 2, SPOT_ROWS,
			ROLE_TEXT, buf_text(&line));
	}
	if (shown && shown < spots->count) {
		buf_clear(&line);
		buf_printf(&line, _("ほか%zuか所"), spots->count - shown);
		draw_text(row + rows++, pane->col + 2, pane->cols - 2, ROLE_TEXT, buf_text(&line));
	}
	buf_free(&line);
	return rows;
}

/* --- what it will say --- */

/* Whether there are columns in a line: blanks within it. */
static bool has_columns(const char *line, size_t size_bytes)
{
	size_t indent = 0;

	while (indent < size_bytes && line[indent] == ' ')
		indent++;
	for (size_t i = indent + 1; i < size_bytes; i++)
		if (line[i] == ' ' && line[i - 1] == ' ')
			return true;
	return false;
}

/* Blanks within a line become two. */
static void put_narrow(struct buf *out, const char *line, size_t size_bytes)
{
	size_t indent = 0, blanks = 0;

	while (indent < size_bytes && line[indent] == ' ')
		indent++;
	for (size_t i = 0; i < size_bytes; i++) {
		blanks = i >= indent && line[i] == ' ' ? blanks + 1 : 0;
		if (blanks <= 2)
			buf_putc(out, line[i]);
	}
}

static void put_wrapped(struct buf *out, const char *line, size_t size_bytes, int cols)
{
	struct wrap wrap = {0};

	wrap_text(&wrap, line, size_bytes, cols);
	for (size_t i = 0; i < wrap.count; i++) {
		buf_add(out, line + wrap.lines[i].start_bytes, wrap.lines[i].size_bytes);
		buf_puts(out, i + 1 < wrap.count ? "\n" : "");
	}
	wrap_free(&wrap);
}

/* Where there is room for columns they stand as in the file; a line that is too wide for that gives
 * them up before it wraps, and people read no wider text with ease. */
static void put_line(struct buf *out, const char *line, size_t size_bytes, int cols)
{
	int text_cols = cols < FRAME_TEXT_COLS ? cols : FRAME_TEXT_COLS;
	struct buf narrow = {0};

	if (width_bytes(line, size_bytes) <= (has_columns(line, size_bytes) ? cols : text_cols)) {
		buf_add(out, line, size_bytes);
	} else {
		put_narrow(&narrow, line, size_bytes);
		put_wrapped(out, buf_text(&narrow), narrow.size_bytes, text_cols);
	}
	buf_putc(out, '\n');
	buf_free(&narrow);
}

/* Returns where one can scroll to. */
static const char *draw_preview(
	struct papers_view *view, const struct pane *pane, int top, int rows)
{
	const char *text = buf_text(&view->preview);
	struct buf narrow = {0};
	struct wrap wrap = {0};
	int most;

	if (rows <= 0)
		return "";
	while (*text) {
		size_t size_bytes = strcspn(text, "\n");

		put_line(&narrow, text, size_bytes, pane->full_cols);
		text += size_bytes + (text[size_bytes] == '\n');
	}
	wrap_text(&wrap, buf_text(&narrow), narrow.size_bytes, pane->full_cols);
	most = (int)wrap.count > rows ? (int)wrap.count - rows : 0;
	if (view->top_row > most)
		view->top_row = most;
	for (int i = 0; i < rows && view->top_row + i < (int)wrap.count; i++) {
		const struct wrap_line *line = &wrap.lines[view->top_row + i];

		draw_bytes(top + i, pane->col, pane->full_cols, ROLE_TEXT,
			narrow.bytes + line->start_bytes, line->size_bytes);
	}
	wrap_free(&wrap);
	buf_free(&narrow);
	return view->top_row < most ? _("PgDn で続き") : most ? _("PgUp で前") : "";
}

static void draw_chosen(struct papers_view *view, const struct pane *pane, int top, int rows)
{
	bool is_low = rows < LOW_ROWS;
	int row = top;

	draw_readers(view, pane, row++);
	draw_format(view, pane, row++);
	if (view->is_refused) {
		draw_preview(view, pane, row + 1, top + rows - row - 1);
		return;
	}
	row += draw_left_out(
		view, pane, row, rows < LEFT_OUT_BODY_ROWS ? LEFT_OUT_LOW_ROWS : LEFT_OUT_ROWS);
	if (is_low) {
		row += draw_spots(view, pane, row, 0);
		draw_preview(view, pane, row, top + rows - row);
		return;
	}
	row += draw_spots(view, pane, row, top + rows - row >= SPOTS_BODY_ROWS ? SPOTS_SHOWN : 0);
	draw_text(row, pane->col, pane->cols, ROLE_HEAD, _("こう書き出されます"));
	draw_right(row, pane->col + pane->cols, pane->cols, ROLE_TEXT,
		draw_preview(view, pane, row + 1, top + rows - row - 1));
}

/* Around the name of the file rows are blank as long as the list needs none of them. */
static int list_rows(const struct papers_view *view, int rows, int name_row)
{
	return view->papers.list.count > (size_t)rows && rows < name_row ? name_row : rows;
}

/* Below the frame's width there is one pane, that with the focus. */
void papers_view_draw(struct papers_view *view, int top, int rows, int cols)
{
	bool is_wide = frame_is_split();
	struct pane pane = {.col = is_wide ? LIST_COLS + 2 : 1}, name = {1, cols - 2, cols - 2};
	int name_row = rows;

	pane.full_cols = pane.cols = cols - pane.col - 1;
	if (pane.cols > FRAME_TEXT_COLS)
		pane.cols = FRAME_TEXT_COLS;
	if (view->has_paper && (is_wide || view->focus != ON_LIST)) {
		if (!view->is_refused || view->focus == ON_NAME) {
			rows -= name_rows(view, &name) + (rows >= 12);
			name_row = rows + (rows >= 11);
			draw_name(view, &name, top + name_row);
		}
		rows = is_wide ? list_rows(view, rows, name_row) : rows;
		draw_chosen(view, &pane, top, rows);
	}
	if (is_wide)
		for (int i = 0; i < rows; i++)
			draw_text(top + i, LIST_COLS, 1, ROLE_TEXT, "|");
	if (is_wide)
		draw_list(view, top, rows, LIST_COLS);
	else if (view->focus == ON_LIST)
		draw_list(view, top, rows, cols < FRAME_TEXT_COLS ? cols : FRAME_TEXT_COLS);
}
