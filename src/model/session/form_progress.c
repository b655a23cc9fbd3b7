#include "banso/model/session/form_progress.h"

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/model/flow.h"
#include "banso/model/session/session_people.h"

static void count_sheet(struct form_progress *all, struct progress progress)
{
	all->asked++;
	all->done += progress.state == SHEET_DONE;
	all->unsaid += progress.state == SHEET_DONE && progress.lacks_consent;
	all->untouched += progress.state == SHEET_UNTOUCHED;
	all->to_check += progress.state == SHEET_CHECK;
}

static void count_respondents(struct form_progress *all, const struct course *course,
	const struct session *session, const struct form *form)
{
	struct arena *scratch = arena_new();
	struct participants people = session_respondents(course, session->id, form, scratch);

	for (size_t i = 0; i < people.count; i++)
		count_sheet(all,
			progress_of(course, form,
				course_sheet(course, session->id, form->id, people.items[i].id)));
	arena_free(scratch);
}

struct form_progress form_progress_of(
	const struct course *course, const struct session *session, const struct form *form)
{
	struct form_progress all = {0};

	if (form->per == PER_RESPONDENT) {
		count_respondents(&all, course, session, form);
	} else {
		struct place place = flow_sheet_place(course, session, form, "");

		count_sheet(&all, progress_of(course, form,
					  course_sheet(course, place.session, form->id, "")));
	}
	all.begun = all.asked - all.done - all.untouched;
	if (all.to_check)
		all.state = SHEET_CHECK;
	else if (all.untouched == all.asked)
		all.state = SHEET_UNTOUCHED;
	else
		all.state = all.done == all.asked ? SHEET_DONE : SHEET_FILLING;
	return all;
}

void form_progress_put_people(struct buf *out, int asked, int done, int begun)
{
	buf_printf(out, _("%d人中%d人"), asked, done);
	if (begun)
		buf_printf(out, _(" 記入中%d人"), begun);
}

void form_progress_put(
	struct buf *out, const struct form *form, const struct form_progress *all, bool is_long)
{
	if (form->per != PER_RESPONDENT) {
		buf_puts(out, progress_word(all->state));
		return;
	}
	if (!all->asked)
		return;
	/* Of whom nobody is done, who have begun say more. */
	if (!is_long && !all->done && all->begun)
		buf_printf(out, _("記入中%d人"), all->begun);
	else
		form_progress_put_people(out, all->asked, all->done, is_long ? all->begun : 0);
	if (is_long && all->unsaid)
		buf_printf(out, _(" 載せてよいか未記入%d人"), all->unsaid);
}

const char *form_progress_text(struct arena *arena, const struct course *course,
	const struct session *session, const struct form *form)
{
	struct form_progress all = form_progress_of(course, session, form);
	struct buf out = {0};
	const char *text;

	if (form->per != PER_RESPONDENT)
		return progress_word(all.state);
	if (all.asked == 0)
		return _("記入者なし");
	form_progress_put_people(&out, all.asked, all.done, all.begun);
	text = arena_take(arena, &out);
	buf_free(&out);
	return text;
}
