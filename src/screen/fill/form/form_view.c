/* How a form, or a page of it, looks as a list: a line a field, the focused one opened up. */
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/model/answer.h"
#include "banso/model/session/prefill.h"
#include "banso/model/year.h"
#include "banso/screen/fill/form/form.h"
#include "banso/text/date/moment.h"
#include "banso/text/width.h"
#include "banso/text/wrap.h"
#include "banso/ui/box/list.h"
#include "banso/ui/frame.h"
#include "banso/ui/term/draw.h"

#define NARROW_COLS 60
#define LABEL_COL 3
#define LABEL_LEAST_COLS 8
#define LABEL_MOST_COLS 28
#define LABEL_NARROW_COLS 12
#define LABEL_PAGE_COLS 18 /* on a narrow page: the ends of labels tell them apart */
#define BAR_GAP_COLS 3     /* between a label and its box: blank, bar, blank */
#define BELOW_COL 5        /* of what stands below its label */

#define PAGE_LEAST_ROWS 4 /* of the focused field, whose options then scroll */
#define INDENT_COLS 3     /* of options below their label */
#define TEXT_MIN_ROWS 5   /* of a text in focus, with its label … */
#define TEXT_LOW_ROWS 3   /* … and in a low body, where the others have the rows */
#define LOW_ROWS 10
#define BOX_MOST_COLS (FRAME_TEXT_COLS + 3) /* the bar, its gap, and the column of the cursor */

/* Of a field that is not open what is kept, else what it takes by itself. */
static void put_kept(struct buf *out, const struct form_body *body, const struct form_item *item)
{
	const struct course *course = body->app->course;
	const struct value *value = course_value(course, &item->place);
	struct options options = course_options(course, item->field);
	struct err err;

	if (item->has_draft || item->entry.datum.has_draft)
		buf_puts(out, _("（書きかけ）"));
	if (!value_is_answer(value)) {
		prefill_put(out, course, item->field, &item->place, body->session, moment_today());
		return;
	}
	if (answer_check(item->field, options, value->text, &err) != RULE_FINE)
		buf_puts(out, _("! 要確認 "));
	answer_put(out, item->field, options, value->text);
	buf_puts(out, item->field->unit);
}

static void put_typed(struct buf *out, const struct form_body *body, const struct form_item *item)
{
	const struct course *course = body->app->course;
	struct options options = field_options(course, item->field);
	struct arena *scratch;
	struct judgement judged;

	if (entry_is_guess(&item->entry)) {
		prefill_put(out, course, item->field, &item->place, body->session, moment_today());
		return;
	}
	scratch = arena_new();
	if (entry_judge(&item->entry, scratch, &judged, NULL) != RULING_UNREADABLE) {
		answer_put(out, item->field, options, judged.change.text);
	} else {
		buf_puts(out, entry_is_changed(&item->entry) ? "! " : _("! 要確認 "));
		input_text(item->entry.input, out);
	}
	arena_free(scratch);
}

/* --- the items --- */

/* Where the boxes of the items stand. */
struct layout {
	int labels;    /* columns of the labels */
	int col, cols; /* of a box beside its label */
	int box_cols;  /* of a box below its label, with its bar */
	bool is_narrow;
};

/* An item as it is to be seen. */
struct line {
	size_t item;
	const char *label;
	const char *shown; /* what is in it, where it has not the focus */
	bool is_focused;
	bool is_below; /* what is in it stands below its label if it has a row for that */
	int rows, least;
};

struct sight {
	struct arena *arena;
	struct layout layout;
	struct line *lines;
	int *rows, *least; /* of the lines */
	size_t count, focus;
};

/* On a page a field may be hidden by the answer of another. */
static bool is_drawn(const struct form_body *body, size_t item)
{
	return form_on_page(body, item) && (!form_is_page(body) || form_shows(body, item));
}

bool form_page_is_filled(const struct form_body *body)
{
	bool is_filled = form_is_page(body);

	for (size_t i = 0; i < body->count && is_filled; i++) {
		struct buf kept = {0};

		if (!is_drawn(body, i))
			continue;
		put_kept(&kept, body, &body->items[i]);
		is_filled = kept.size_bytes > 0;
		buf_free(&kept);
	}
	return is_filled;
}

static enum field_widget widget_of(const struct form_item *item)
{
	return field_traits(item->field->type)->widget;
}

static bool has_editor(const struct form_item *item)
{
	return widget_of(item) == WIDGET_LINE || widget_of(item) == WIDGET_TEXT;
}

static int label_room(const struct form_body *body, int cols)
{
	if (cols < NARROW_COLS)
		return form_is_page(body) ? LABEL_PAGE_COLS : LABEL_NARROW_COLS;
	return LABEL_MOST_COLS;
}

/* What its column is called in the table, where the whole label is too wide. Behind a blank stands
 * what the box says by itself (1.5mtg 日にち): it goes before anything is cut. */
static const char *label_in(struct arena *arena, const struct form_item *item, int cols)
{
	const char *blank = strrchr(item->label, ' ');

	if (width_text(item->label) <= cols)
		return item->label;
	if (*item->field->short_label)
		return item->field->short_label;
	if (!blank || *item->label == ' ')
		return item->label;
	return arena_strndup(arena, item->label, (size_t)(blank - item->label));
}

static int label_cols(const struct sight *page, int room)
{
	int most = LABEL_LEAST_COLS;

	for (size_t i = 0; i < page->count; i++)
		if (width_text(page->lines[i].label) > most)
			most = width_text(page->lines[i].label);
	return most < room ? most : room;
}

static struct layout layout_for(int labels, int cols)
{
	int col = LABEL_COL + labels + BAR_GAP_COLS, room = cols - col - 1;

	return (struct layout){
		.labels = labels,
		.col = col,
		.cols = room < FRAME_TEXT_COLS ? room : FRAME_TEXT_COLS,
		.box_cols = cols - 1 < BOX_MOST_COLS ? cols - 1 : BOX_MOST_COLS,
		.is_narrow = cols < NARROW_COLS,
	};
}

/* What is written in many lines has the whole width below its label; on a narrow screen, what is
 * chosen from, too, and what has a label too wide to stand beside it. */
static bool goes_below(
	const struct form_item *item, const struct line *line, const struct layout *layout)
{
	switch (widget_of(item)) {
	case WIDGET_TEXT:
		return true;
	case WIDGET_ONE:
	case WIDGET_MANY:
	case WIDGET_YES_NO:
		return layout->is_narrow;
	case WIDGET_LINE:
	case WIDGET_NONE:
		return layout->is_narrow && width_text(line->label) > layout->labels;
	}
	return false;
}

/* --- how many rows each has --- */

/* So that one sees how much room there is; the only one of a form has all of it. */
static int text_rows(const struct form_body *body, int wanted, int rows)
{
	int least = rows < LOW_ROWS ? TEXT_LOW_ROWS : TEXT_MIN_ROWS;

	if (body->count == 1)
		return rows;
	return wanted < least ? least : wanted;
}

static int most_of(int one, int other)
{
	return one > other ? one : other;
}

static int focused_rows(const struct form_body *body, const struct sight *page, int rows)
{
	const struct form_item *item = &body->items[body->focus];
	const struct line *line = &page->lines[page->focus];
	const struct layout *layout = &page->layout;

	if (!goes_below(item, line, layout))
		return most_of(input_rows(item->entry.input, layout->cols),
			wrap_count(line->label, layout->labels));
	if (item->field->type != FIELD_TEXT)
		return 1 + input_rows(item->entry.input, layout->box_cols - INDENT_COLS);
	return text_rows(
		body, 1 + input_rows(item->entry.input, layout->box_cols - INPUT_BAR_COLS), rows);
}

/* Beside its label, on a narrow screen below it where it is too long for that. No label is cut. */
static void measure(struct line *line, const struct layout *layout, int cols)
{
	int labels = wrap_count(line->label, layout->labels);
	int shown = wrap_count(line->shown, most_of(layout->cols, 2));

	if (!layout->is_narrow) {
		line->rows = most_of(labels, shown);
		line->least = labels;
		return;
	}
	line->is_below = *line->shown && (labels > 1 || shown > 1);
	line->rows = line->is_below ? 1 + wrap_count(line->shown, cols - BELOW_COL - 1) : 1;
	line->least = 1 + (line->is_below && labels > 1);
}

/* Rows that long options leave to the other fields of a page. */
static int rows_left(const struct form_body *body, const struct sight *page, int rows)
{
	int others = 0;

	for (size_t i = 0; i < page->count && form_is_page(body); i++)
		others += i != page->focus ? page->lines[i].least : 0;
	return rows - others >= PAGE_LEAST_ROWS ? rows - others : rows;
}

static void measure_all(const struct form_body *body, struct sight *page, int rows, int cols)
{
	struct line *focused = &page->lines[page->focus];
	int wanted = focused_rows(body, page, rows), most;

	for (size_t i = 0; i < page->count; i++)
		if (i != page->focus)
			measure(&page->lines[i], &page->layout, cols);
	most = rows_left(body, page, rows);
	focused->rows = focused->least = wanted > most ? most : wanted;
	for (size_t i = 0; i < page->count; i++) {
		page->rows[i] = page->lines[i].rows;
		page->least[i] = page->lines[i].least;
	}
}

static const char *closed_text(
	struct arena *arena, const struct form_body *body, const struct form_item *item)
{
	struct buf shown = {0}, line = {0};
	const char *copy;

	if (entry_is_open(&item->entry))
		put_typed(&shown, body, item);
	else
		put_kept(&shown, body, item);
	form_put_one_line(&line, buf_text(&shown));
	copy = arena_strdup(arena, buf_text(&line));
	buf_free(&shown);
	buf_free(&line);
	return copy;
}

/* The items of the page; all lists have room for all of them. */
static struct sight page_of(const struct form_body *body, struct arena *arena, int rows, int cols)
{
	int room = label_room(body, cols);
	struct sight page = {.arena = arena,
		.lines = ARENA_ARRAY(arena, struct line, body->count),
		.rows = ARENA_ARRAY(arena, int, body->count),
		.least = ARENA_ARRAY(arena, int, body->count)};

	for (size_t i = 0; i < body->count; i++) {
		const struct form_item *item = &body->items[i];
		struct line *line = &page.lines[page.count];

		if (!is_drawn(body, i))
			continue;
		*line = (struct line){.item = i, .is_focused = i == body->focus};
		line->label = label_in(arena, item, room);
		line->shown = line->is_focused ? "" : closed_text(arena, body, item);
		if (line->is_focused)
			page.focus = page.count;
		page.count++;
	}
	page.layout = layout_for(label_cols(&page, room), cols);
	measure_all(body, &page, rows, cols);
	return page;
}

/* --- which are seen --- */

/* The rows that are free go to those of a range; what each has now is its least. */
static int share(struct sight *page, size_t from, size_t to, int room)
{
	for (size_t i = from; i < to; i++)
		page->rows[i] = page->lines[i].rows;
	list_share_least(page->rows + from, page->least + from, to - from, room);
	return room - list_sum(page->rows, from, to);
}

/* What is behind the focus and belongs to it, if both have room. */
static int rows_of_group(const struct sight *page, size_t items, int room)
{
	size_t end = items ? (page->focus / items + 1) * items : 0;
	int rows;

	if (end <= page->focus || end > page->count)
		return 0;
	rows = list_sum(page->least, page->focus + 1, end);
	return rows <= room ? rows : 0;
}

/* Where not all have room the focused one is whole, and then what belongs to it. What stands above
 * it reads on as far as it can, before anything else that comes behind is seen. The first item;
 * *end is behind the last one. */
static size_t fit(struct sight *page, size_t group_items, int rows, size_t *end)
{
	size_t first = page->focus;
	int left = rows - page->least[page->focus];
	int group = rows_of_group(page, group_items, left);

	*end = page->count;
	if (list_sum(page->least, 0, page->count) <= rows) {
		share(page, 0, page->count, rows);
		return 0;
	}
	left -= group;
	while (first > 0 && page->least[first - 1] <= left)
		left -= page->least[--first];
	left = group +
	       share(page, first, page->focus, left + list_sum(page->least, first, page->focus));
	*end = page->focus + 1;
	while (*end < page->count && page->least[*end] <= left)
		left -= page->least[(*end)++];
	share(page, page->focus + 1, *end, left + list_sum(page->least, page->focus + 1, *end));
	return first;
}

/* --- drawn --- */

void form_put_one_line(struct buf *out, const char *text)
{
	size_t end = strlen(text);

	while (end && (text[end - 1] == ' ' || text[end - 1] == '\n'))
		end--;
	for (size_t i = 0; i < end; i++)
		buf_putc(out, text[i] == '\n' ? ' ' : text[i]);
}

void form_draw_closed(const struct form_body *body, size_t at, int row, int col, int cols)
{
	struct arena *scratch = arena_new();

	draw_short(row, col, cols, ROLE_TEXT, closed_text(scratch, body, &body->items[at]));
	arena_free(scratch);
}

/* Where one can write, and nothing stands yet. */
static void draw_blank_box(const struct form_item *item, int row, int col)
{
	if (has_editor(item) && col + INPUT_BAR_COLS < draw_cols())
		draw_text(row, col, 1, ROLE_TEXT, "|");
}

static void draw_closed(const struct form_body *body, const struct sight *page,
	const struct line *line, int row, int rows, int cols)
{
	const struct layout *layout = &page->layout;
	bool is_below = line->is_below && rows > 1;
	bool is_alone = is_below || (layout->is_narrow && !*line->shown &&
					    width_text(line->label) > layout->labels);

	draw_wrapped(row, LABEL_COL, is_alone ? cols - LABEL_COL - 1 : layout->labels,
		is_alone ? 1 : rows, ROLE_TEXT, line->label);
	if (is_below)
		draw_wrapped(
			row + 1, BELOW_COL, cols - BELOW_COL - 1, rows - 1, ROLE_TEXT, line->shown);
	else if (*line->shown)
		draw_wrapped(row, layout->col, layout->cols, rows, ROLE_TEXT, line->shown);
	else
		draw_blank_box(&body->items[line->item], row,
			is_alone ? LABEL_COL + width_text(line->label) + 1
				 : layout->col - INPUT_BAR_COLS);
}

static void draw_beside(
	const struct form_item *item, const struct layout *layout, int row, int rows)
{
	draw_blank_box(item, row, layout->col - INPUT_BAR_COLS);
	input_draw(item->entry.input, row, layout->col, layout->cols, rows, true);
	entry_draw_guess(&item->entry, row, layout->col, layout->cols);
}

/* Too few rows for one below the options: they are told beside the label. */
static void draw_untold(const struct form_item *item, const struct layout *layout, int row)
{
	int col = LABEL_COL + width_text(item->label) + 2;
	struct buf rest = {0};

	input_put_rest(item->entry.input, &rest);
	if (width_text(buf_text(&rest)) <= layout->box_cols - col)
		draw_text(row, col, layout->box_cols - col, ROLE_TEXT, buf_text(&rest));
	buf_free(&rest);
}

/* Options have the sign of the focus themselves. */
static void draw_focused(const struct form_body *body, const struct sight *page, int row, int rows)
{
	const struct line *line = &page->lines[page->focus];
	const struct form_item *item = &body->items[line->item];
	const struct layout *layout = &page->layout;
	bool is_below = goes_below(item, line, layout);

	draw_text(row, 1, has_editor(item), ROLE_FIRST, ">");
	draw_wrapped(row, LABEL_COL, is_below ? layout->box_cols - LABEL_COL : layout->labels,
		is_below ? 1 : rows, ROLE_FIRST, is_below ? item->label : line->label);
	if (!is_below)
		draw_beside(item, layout, row, rows);
	else if (has_editor(item))
		input_draw_barred(item->entry.input, row + 1, 1, layout->box_cols, rows - 1, true);
	else
		input_draw(item->entry.input, row + 1, 3, layout->box_cols - INDENT_COLS, rows - 1,
			true);
	if (is_below && input_has_untold(item->entry.input))
		draw_untold(item, layout, row);
}

void form_draw(struct form_body *body, struct screen *screen, int top, int rows, int cols)
{
	struct arena *scratch = arena_new();
	struct sight page = page_of(body, scratch, rows, cols);
	size_t end, i = fit(&page, body->group_items, rows, &end);
	int row = top;

	for (; i < end; row += page.rows[i++]) {
		if (page.lines[i].is_focused)
			draw_focused(body, &page, row, page.rows[i]);
		else
			draw_closed(body, &page, &page.lines[i], row, page.rows[i], cols);
	}
	/* On a low screen that would take a row from the field in focus. */
	if (frame_has_context())
		screen_tell_below(screen, page.count - end);
	arena_free(scratch);
}
