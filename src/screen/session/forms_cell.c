#include "banso/screen/session/forms_cell.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/model/flow.h"
#include "banso/model/session/form_progress.h"
#include "banso/model/session/next.h"
#include "banso/text/date/moment.h"
#include "banso/text/width.h"

/* The forms of a session as one sees them: what is told of them is the first of these. */
struct tally {
	const struct form *to_check; /* NULL: none; so with the others */
	const struct form *people;   /* not everybody has filled it */
	const struct form *open;     /* waited for or begun, and not complete */
	const struct form *by_all;   /* everybody has */
	size_t count, done;
};

static void note_first(const struct form **first, const struct form *form)
{
	if (!*first)
		*first = form;
}

static void count_form(
	struct tally *tally, const struct form *form, const struct form_progress *all)
{
	bool is_done = all->state == SHEET_DONE;

	tally->count++;
	tally->done += is_done;
	if (all->to_check)
		note_first(&tally->to_check, form);
	if (form->per == PER_RESPONDENT)
		note_first(is_done ? &tally->by_all : &tally->people, form);
	else if (!is_done && (next_waits_for(form) || all->state != SHEET_UNTOUCHED))
		note_first(&tally->open, form);
}

static struct tally tally_of(
	const struct course *course, const struct session *session, const struct words *forms)
{
	struct tally tally = {0};

	for (size_t i = 0; i < forms->count; i++) {
		const struct form *form = scenario_form(course->scenario, forms->items[i]);
		struct form_progress all = form_progress_of(course, session, form);

		count_form(&tally, form, &all);
	}
	return tally;
}

/* --- one form --- */

/* The first word of its title says which one it is, unless another form here begins so, too. */
static size_t title_bytes(
	const struct course *course, const struct words *forms, const struct form *form)
{
	size_t word_bytes = strcspn(form->title, " ");

	for (size_t i = 0; i < forms->count; i++) {
		const struct form *other = scenario_form(course->scenario, forms->items[i]);

		if (other != form && strcspn(other->title, " ") == word_bytes &&
			memcmp(other->title, form->title, word_bytes) == 0)
			return strlen(form->title);
	}
	return word_bytes;
}

static void put_state(
	struct buf *out, const struct form *form, const struct form_progress *all, bool is_long)
{
	if (*form->reconstructed)
		buf_puts(out, _("（案）"));
	if (form->per != PER_RESPONDENT || all->asked)
		buf_putc(out, ' ');
	form_progress_put(out, form, all, is_long);
}

/* How far it is says more than the end of its title: that is cut first. */
static void put_form(struct buf *out, const struct course *course, const struct session *session,
	const struct words *forms, const struct form *form, int cols)
{
	struct form_progress all = form_progress_of(course, session, form);
	struct buf title = {0}, state = {0};

	buf_printf(&title, "%s%.*s", all.to_check ? "! " : "",
		(int)title_bytes(course, forms, form), form->title);
	put_state(&state, form, &all, true);
	if (width_text(buf_text(&title)) + width_text(buf_text(&state)) > cols) {
		buf_clear(&state);
		put_state(&state, form, &all, false);
	}
	width_shorten(out, buf_text(&title), cols - width_text(buf_text(&state)));
	buf_puts(out, buf_text(&state));
	buf_free(&title);
	buf_free(&state);
}

/* --- all of them --- */

/* The form that is told about; NULL: how many of them are complete, which says more once a session
 * is over. */
static const struct form *told_form(const struct tally *tally, bool is_over)
{
	if (tally->to_check)
		return tally->to_check;
	if (tally->people)
		return tally->people;
	if (tally->open && !(is_over && tally->done))
		return tally->open;
	return tally->open ? NULL : tally->by_all;
}

/* Of a session that is ahead nothing is told but what is open. */
static bool is_ahead(const struct course *course, const struct session *session)
{
	return !flow_is_over(course, session, moment_today()) &&
	       !flow_is_running(course, session, moment_today());
}

static void put_done(struct buf *out, const struct tally *tally)
{
	if (tally->done == tally->count)
		buf_printf(out, _("%zu種 完了"), tally->count);
	else
		buf_printf(out, _("%zu種のうち%zu種 完了"), tally->count, tally->done);
}

void forms_cell_put(
	struct buf *out, const struct course *course, const struct session *session, int cols)
{
	struct arena *scratch = arena_new();
	struct words forms = flow_forms(course, session, scratch);
	struct tally tally = tally_of(course, session, &forms);
	const struct form *told = told_form(&tally, flow_is_over(course, session, moment_today()));

	if (told)
		put_form(out, course, session, &forms, told, cols);
	else if (tally.done && !is_ahead(course, session))
		put_done(out, &tally);
	arena_free(scratch);
}
