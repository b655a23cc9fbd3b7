/* How the review of a sheet looks. */
#include "overview_view.h"

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/model/answer.h"
#include "banso/model/progress.h"
#include "banso/model/rows.h"
#include "banso/model/session/prefill.h"
#include "banso/model/year.h"
#include "banso/screen/fill/form/form.h"
#include "banso/text/date/moment.h"
#include "banso/text/width.h"
#include "banso/text/wrap.h"
#include "banso/ui/frame.h"
#include "banso/ui/term/draw.h"

/* --- what stands in a field --- */

static const struct sheet *sheet_of(const struct review *own)
{
	return course_sheet(
		own->app->course, own->place->session, own->place->form, own->place->respondent);
}

void review_put_answer(struct buf *out, const struct review *own, const struct field *field)
{
	const struct course *course = own->app->course;
	const struct value *value = sheet_value(sheet_of(own), field->id, "", "");
	struct options options = course_options(course, field);

	if (field->type == FIELD_TABLE) {
		size_t count = rows_count_written(sheet_of(own), field);

		if (count)
			buf_printf(out, _("%zu行"), count);
	} else if (value_is_answer(value)) {
		answer_put(out, field, options, value->text);
		buf_puts(out, field->unit);
		if (*value->reason)
			buf_printf(out, _("（理由: %s）"), value->reason);
	} else if (value && *value->reason) {
		buf_printf(out, _("（空欄: %s）"), value->reason);
	} else if (field->consent && sheet_of(own) && frame_is_split()) {
		buf_puts(out, _("（未記入です。公表用には載りません）"));
	} else {
		prefill_put(out, course, field, own->place, own->session, moment_today());
	}
}

/* A field nobody has to fill is never shown as a fault: what is blank is seen. */
void review_put_sign(struct buf *out, const struct review *own, const struct field *field)
{
	const struct value *value = sheet_value(sheet_of(own), field->id, "", "");

	if (own->form->voice && voice_is_unquoted(sheet_of(own), field->id))
		buf_puts(out, _("（引用しない）"));
	if (own->has_draft[field - own->form->fields])
		buf_puts(out, _("（書きかけ）"));
	else if (field_is_answered(field, sheet_of(own)) && value &&
		 answer_check(field, course_options(own->app->course, field), value->text, NULL) !=
			 RULE_FINE)
		buf_puts(out, _("! 要確認  "));
}

/* --- the list --- */

enum { NUMBER_COL = 3, LABEL_COL = 6, LABEL_MOST_COLS = 30, NARROW_LABEL_COLS = 14, BELOW_COL = 8 };

/* How an item stands there. */
struct item_view {
	const char *label, *answer;
	bool is_below; /* the answer stands below the label */
	int label_rows, rows, least;
};

struct sight {
	struct item_view *views;
	int *rows, *least; /* of each item; of the step, one */
	int labels, cols;
	bool is_narrow;
};

static size_t count_ours(const struct review *own)
{
	size_t count = 0;

	for (size_t i = 0; i < own->count; i++)
		count += field_is_ours(own->form, &own->form->fields[own->fields[i]]);
	return count;
}

/* A mark that most rows would bear tells none from another: it is told of all, once. */
static bool are_mostly_ours(const struct review *own)
{
	return 2 * count_ours(own) > own->count;
}

void review_put_ours(struct buf *out, const struct review *own)
{
	size_t count = count_ours(own);

	if (!are_mostly_ours(own))
		return;
	if (count == own->count)
		buf_puts(out, _("どの項目も、banso で作った案です。"));
	else
		buf_printf(out, _("%zu項目のうち%zu項目は、banso で作った案です。"), own->count,
			count);
}

/* On a narrow screen its room is not for a mark that the field itself has. */
static void put_label(struct buf *out, const struct review *own, size_t item, bool has_marks)
{
	const struct field *field = &own->form->fields[own->fields[item]];

	buf_puts(out, field->label);
	if (has_marks && field_is_ours(own->form, field))
		buf_puts(out, _("（案）"));
}

static void read_texts(const struct review *own, struct arena *arena, struct sight *sight)
{
	int most = sight->is_narrow ? NARROW_LABEL_COLS : LABEL_MOST_COLS;
	bool has_marks = !sight->is_narrow && !are_mostly_ours(own);

	for (size_t i = 0; i < own->count; i++) {
		const struct field *field = &own->form->fields[own->fields[i]];
		struct buf label = {0}, answer = {0}, line = {0};
		int cols;

		put_label(&label, own, i, has_marks);
		review_put_sign(&answer, own, field);
		review_put_answer(&answer, own, field);
		form_put_one_line(&line, buf_text(&answer));
		sight->views[i].label = arena_strdup(arena, buf_text(&label));
		sight->views[i].answer = arena_strdup(arena, buf_text(&line));
		cols = width_text(sight->views[i].label);
		if (cols > sight->labels)
			sight->labels = cols < most ? cols : most;
		buf_free(&label);
		buf_free(&answer);
		buf_free(&line);
	}
}

static int answer_cols(const struct sight *sight, const struct item_view *view)
{
	return sight->cols - 1 - (view->is_below ? BELOW_COL : LABEL_COL + sight->labels + 2);
}

/* No label is cut; on a narrow screen an answer that is too long stands below its own. */
static void measure(const struct sight *sight, struct item_view *view)
{
	int answer_rows = wrap_count(view->answer, answer_cols(sight, view));

	view->label_rows = wrap_count(view->label, sight->labels);
	view->is_below = sight->is_narrow && (view->label_rows > 1 || answer_rows > 1);
	if (view->is_below) {
		view->label_rows = wrap_count(view->label, sight->cols - LABEL_COL - 1);
		answer_rows =
			*view->answer ? wrap_count(view->answer, answer_cols(sight, view)) : 0;
		view->rows = view->label_rows + answer_rows;
		view->least = view->label_rows + (answer_rows > 0);
		return;
	}
	view->rows = view->label_rows > answer_rows ? view->label_rows : answer_rows;
	view->least = view->label_rows;
}

static struct sight look(const struct review *own, struct arena *arena, int cols)
{
	struct sight sight = {.views = ARENA_ARRAY(arena, struct item_view, own->list->count),
		.rows = ARENA_ARRAY(arena, int, own->list->count),
		.least = ARENA_ARRAY(arena, int, own->list->count),
		.cols = cols,
		.is_narrow = cols < FRAME_WIDE_COLS};

	read_texts(own, arena, &sight);
	for (size_t i = 0; i < own->count; i++) {
		measure(&sight, &sight.views[i]);
		sight.rows[i] = sight.views[i].rows;
		sight.least[i] = sight.views[i].least;
	}
	sight.rows[own->count] = sight.least[own->count] = 1;
	return sight;
}

static void draw_field(
	const struct review *own, size_t item, const struct sight *sight, int rows, int row)
{
	const struct item_view *view = &sight->views[item];
	enum role role = item == own->list->focus ? ROLE_FIRST : ROLE_TEXT;
	int above = view->is_below ? view->label_rows : 0;

	list_mark(own->list, item, row, 1);
	list_draw_digit(item, row, NUMBER_COL + 1);
	draw_wrapped(row, LABEL_COL, above ? sight->cols - LABEL_COL - 1 : sight->labels,
		above ? above : rows, role, view->label);
	if (rows > above)
		draw_wrapped(row + above, above ? BELOW_COL : LABEL_COL + sight->labels + 2,
			answer_cols(sight, view), rows - above, ROLE_TEXT, view->answer);
}

static void draw_step(const struct review *own, const char *step, int row, int cols)
{
	bool is_focused = own->list->focus == own->count;

	list_mark(own->list, own->count, row, 1);
	draw_short(
		row, NUMBER_COL, cols - NUMBER_COL - 1, is_focused ? ROLE_FIRST : ROLE_TEXT, step);
}

void review_draw(const struct review *own, const char *step, int top, int rows, int cols)
{
	struct arena *scratch = arena_new();
	struct sight sight = look(own, scratch, cols < FRAME_TEXT_COLS ? cols : FRAME_TEXT_COLS);
	int left = list_lay(own->list, sight.rows, sight.least, rows), row = top;

	for (size_t i = own->list->top; i < own->count && list_row(own->list, i) >= 0; i++) {
		draw_field(own, i, &sight, sight.rows[i], row);
		row += sight.rows[i];
	}
	if (list_row(own->list, own->count) >= 0)
		draw_step(own, step, row + (left > 0), sight.cols);
	arena_free(scratch);
}
