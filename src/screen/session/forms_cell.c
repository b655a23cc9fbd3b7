#include "banso/screen/session/forms_cell.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/model/flow.h"
#include "banso/model/session/form_progress.h"
#include "banso/model/session/next.h"
#include "banso/text/width.h"

#define TITLE_MIN_COLS 5 /* of a form's title: "帳票2" */

/* There is room for the sheets that are waited for; the working sheets stand on the session's own
 * screen. */
static bool is_shown(const struct form *form, const struct form_progress *all)
{
	return all->to_check || (next_waits_for(form) && (all->state != SHEET_UNTOUCHED ||
								 form->per == PER_RESPONDENT));
}

/* Where nothing is written yet, the first one that is waited for tells what there will be. */
static bool is_first_waited_for(const struct course *course, const struct session *session,
	const struct words *forms, size_t at)
{
	for (size_t i = 0; i < forms->count; i++) {
		const struct form *form = scenario_form(course->scenario, forms->items[i]);
		struct form_progress all = form_progress_of(course, session, form);

		if (is_shown(form, &all) || (i < at && next_waits_for(form)))
			return false;
	}
	return next_waits_for(scenario_form(course->scenario, forms->items[at]));
}

static void put_state(
	struct buf *out, const struct form *form, const struct form_progress *all, bool is_long)
{
	if (all->to_check)
		buf_puts(out, " !");
	else if (form->per != PER_RESPONDENT || all->asked)
		buf_putc(out, ' ');
	form_progress_put(out, form, all, is_long);
	if (*form->reconstructed)
		buf_puts(out, _("（案）"));
}

/* Its first word says which one it is: it stands there whole where it can. */
static void put_title(struct buf *out, const char *title, int cols)
{
	size_t word_bytes = strcspn(title, " ");
	int word_cols = width_bytes(title, word_bytes);

	if (width_text(title) > cols && word_cols <= cols && cols <= word_cols + 2)
		buf_add(out, title, word_bytes);
	else
		width_shorten(out, title, cols);
}

struct cell {
	struct buf text, states;
	int count; /* of forms */
};

/* Titles no wider than `title_cols`. */
static void fill_cell(struct cell *cell, const struct course *course, const struct session *session,
	int title_cols, bool is_long)
{
	struct arena *scratch = arena_new();
	struct words forms = flow_forms(course, session, scratch);

	buf_clear(&cell->text);
	buf_clear(&cell->states);
	cell->count = 0;
	for (size_t i = 0; i < forms.count; i++) {
		const struct form *form = scenario_form(course->scenario, forms.items[i]);
		struct form_progress all = form_progress_of(course, session, form);

		if (!is_shown(form, &all) && !is_first_waited_for(course, session, &forms, i))
			continue;
		if (cell->count++)
			buf_puts(&cell->text, _("、"));
		put_title(&cell->text, form->title, title_cols);
		put_state(&cell->text, form, &all, is_long);
		put_state(&cell->states, form, &all, is_long);
	}
	arena_free(scratch);
}

/* Columns that are left for each title beside the states. */
static int title_room(const struct cell *cell, int cols)
{
	if (cell->count == 0)
		return cols;
	return (cols - width_text(buf_text(&cell->states)) -
		       (cell->count - 1) * width_text(_("、"))) /
	       cell->count;
}

/* How far a sheet is says more than the end of its title: that is cut first. */
void forms_cell_put(
	struct buf *out, const struct course *course, const struct session *session, int cols)
{
	struct cell cell = {0};

	bool is_long = true;
	int room;

	fill_cell(&cell, course, session, cols, is_long);
	if (title_room(&cell, cols) < TITLE_MIN_COLS) {
		is_long = false;
		fill_cell(&cell, course, session, cols, is_long);
	}
	room = title_room(&cell, cols);
	if (width_text(buf_text(&cell.text)) > cols)
		fill_cell(&cell, course, session, room > 3 ? room : 3, is_long);
	buf_puts(out, buf_text(&cell.text));
	buf_free(&cell.text);
	buf_free(&cell.states);
}
