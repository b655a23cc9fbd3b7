/* How a form, or a page of it, looks as a list: a line a field, the focused one opened up. */
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/model/answer.h"
#include "banso/model/session/prefill.h"
#include "banso/model/year.h"
#include "banso/screen/fill/form/form.h"
#include "banso/text/moment.h"
#include "banso/text/width.h"
#include "banso/ui/term/draw.h"
#include "banso/work/fill/left.h"

/* On a narrow page: the ends of labels tell them apart. */
#define PAGE_LABEL_COLS 18
#define PAGE_LEAST_ROWS 4 /* of the focused field, whose options then scroll */

#define FORM_MOST_COLS 84
#define INDENT_COLS 3   /* of options below their label */
#define TEXT_MIN_ROWS 5 /* of a text in focus, with its label */

static int label_cols(const struct form_body *body, int cols)
{
	int narrow = form_is_page(body) ? PAGE_LABEL_COLS : 12;
	int most = 8, room = cols < 60 ? narrow : cols < 76 ? 20 : 28;

	for (size_t i = 0; i < body->count; i++)
		if (form_on_page(body, i) && width_text(body->items[i].label) > most)
			most = width_text(body->items[i].label);
	return most < room ? most : room;
}

/* Where the boxes of the items stand. */
struct layout {
	int col, cols;
	int box_cols; /* of a box below its label, with its bar */
	bool is_narrow;
};

static struct layout layout_for(const struct form_body *body, int cols)
{
	int col = 3 + label_cols(body, cols) + 2;

	return (struct layout){
		.col = col,
		.cols = (cols < FORM_MOST_COLS ? cols : FORM_MOST_COLS) - col - 1,
		.box_cols = (cols < FORM_MOST_COLS ? cols : FORM_MOST_COLS) - 1,
		.is_narrow = cols < 60,
	};
}

/* What is written in many lines has the whole width below its label; on a narrow screen, what is
 * chosen from, too. */
static bool goes_below(const struct form_body *body, size_t item, const struct layout *layout)
{
	switch (field_traits(body->items[item].field->type)->widget) {
	case WIDGET_TEXT:
		return item == body->focus;
	case WIDGET_ONE:
	case WIDGET_MANY:
	case WIDGET_YES_NO:
		return layout->is_narrow && item == body->focus;
	case WIDGET_LINE:
	case WIDGET_NONE:
		return false;
	}
	return false;
}

/* So that one sees how much room there is; the only one of a form has all of it. */
static int text_rows(const struct form_body *body, int wanted, int rows)
{
	if (body->count == 1)
		return rows;
	return wanted < TEXT_MIN_ROWS ? TEXT_MIN_ROWS : wanted;
}

/* Rows that long options leave to the other fields of the page. */
static int page_rest(const struct form_body *body, size_t item, int rows)
{
	int others = 0;

	for (size_t i = 0; i < body->count && form_is_page(body); i++)
		others += i != item && form_on_page(body, i) && form_shows(body, i);
	return item == body->focus && rows - others >= PAGE_LEAST_ROWS ? others : 0;
}

static int item_rows(
	const struct form_body *body, size_t item, const struct layout *layout, int rows)
{
	const struct form_item *each = &body->items[item];
	int wanted = 1;

	if (goes_below(body, item, layout))
		wanted += input_rows(each->entry.input,
			layout->box_cols -
				(each->field->type == FIELD_TEXT ? INPUT_BAR_COLS : INDENT_COLS));
	else if (item == body->focus)
		wanted = input_rows(each->entry.input, layout->cols);
	if (item == body->focus && each->field->type == FIELD_TEXT)
		wanted = text_rows(body, wanted, rows);
	rows -= page_rest(body, item, rows);
	return wanted > rows ? rows : wanted;
}

/* Of a field that is not open what is kept, else what it takes by itself. */
static void put_kept(struct buf *out, const struct form_body *body, const struct form_item *item)
{
	const struct course *course = body->app->course;
	const struct value *value = course_value(course, &item->place);
	struct options options = course_options(course, item->field);
	struct err err;

	if (left_draft_at(body->app->store, &item->place))
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
	struct options options =
		course ? course_options(course, item->field) : item->field->options;
	struct arena *scratch = arena_new();
	struct judgement judged;

	if (entry_judge(&item->entry, scratch, &judged, NULL) != RULING_UNREADABLE) {
		answer_put(out, item->field, options, judged.change.text);
	} else {
		buf_puts(out, entry_is_changed(&item->entry) ? "! " : _("! 要確認 "));
		input_text(item->entry.input, out);
	}
	arena_free(scratch);
}

void form_draw_closed(const struct form_body *body, size_t at, int row, int col, int cols)
{
	const struct form_item *item = &body->items[at];
	struct buf shown = {0};

	if (entry_is_open(&item->entry))
		put_typed(&shown, body, item);
	else
		put_kept(&shown, body, item);
	draw_short(row, col, cols, ROLE_TEXT, buf_text(&shown));
	buf_free(&shown);
}

/* On a page a field may be hidden by the answer of another. */
static bool is_drawn(const struct form_body *body, size_t item)
{
	return !form_is_page(body) || form_shows(body, item);
}

/* Which item stands on top, so that the focused one is seen whole. */
static size_t first_item(const struct form_body *body, const struct layout *layout, int rows)
{
	int used = item_rows(body, body->focus, layout, rows);
	size_t first = body->focus;

	while (first > 0 && used < rows && form_on_page(body, first - 1)) {
		first--;
		used += is_drawn(body, first);
	}
	return first;
}

static void draw_beside(const struct entry *entry, const struct layout *layout, int row, int rows)
{
	input_draw(entry->input, row, layout->col, layout->cols, rows, true);
	entry_draw_guess(entry, row, layout->col, layout->cols);
}

/* Behind a blank stands what the box says by itself (1.5mtg 日にち): it goes before anything is
 * cut. */
static void draw_label(int row, int cols, enum role role, const char *label)
{
	const char *blank = strrchr(label, ' ');
	struct buf first = {0};

	if (blank)
		buf_add(&first, label, (size_t)(blank - label));
	if (blank && *label != ' ' && width_text(label) > cols &&
		width_text(buf_text(&first)) <= cols)
		label = buf_text(&first);
	draw_short(row, 3, cols, role, label);
	buf_free(&first);
}

static void draw_item(
	const struct form_body *body, size_t item, const struct layout *layout, int row, int rows)
{
	const struct form_item *each = &body->items[item];
	bool is_focused = item == body->focus;

	draw_text(row, 1, 1, ROLE_FIRST, is_focused ? ">" : " ");
	draw_label(row, goes_below(body, item, layout) ? layout->cols : layout->col - 5,
		is_focused ? ROLE_FIRST : ROLE_TEXT, each->label);
	if (goes_below(body, item, layout) && each->field->type == FIELD_TEXT)
		input_draw_barred(each->entry.input, row + 1, 1, layout->box_cols, rows - 1, true);
	else if (goes_below(body, item, layout))
		input_draw(each->entry.input, row + 1, 3, layout->box_cols - INDENT_COLS, rows - 1,
			true);
	else if (is_focused)
		draw_beside(&each->entry, layout, row, rows);
	else
		form_draw_closed(body, item, row, layout->col, layout->cols);
}

void form_draw(struct form_body *body, int top, int rows, int cols)
{
	struct layout layout = layout_for(body, cols);
	int row = top;

	for (size_t i = first_item(body, &layout, rows); form_on_page(body, i) && row < top + rows;
		i++) {
		int taken = item_rows(body, i, &layout, top + rows - row);

		if (!is_drawn(body, i))
			continue;
		draw_item(body, i, &layout, row, taken);
		row += taken;
	}
}
