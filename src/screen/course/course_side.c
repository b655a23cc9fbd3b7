#include "course_side.h"

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/model/flow.h"
#include "banso/model/own.h"
#include "banso/model/session/form_progress.h"
#include "banso/model/session/session_log.h"
#include "banso/screen/side_tasks.h"
#include "banso/text/date/date.h"
#include "banso/text/date/moment.h"
#include "banso/work/session_run.h"

static void put_plan(struct side *side, const struct course *course, const struct session *session,
	struct arena *arena)
{
	const char *when = session_when(arena, course, session);
	const char *room = course_planned(course, session->id, OWN_SESSION_ROOM);

	side_item(side, _("日程"), *when ? when : _("未定"));
	if (*room)
		side_item(side, _("会場"), room);
}

/* With the time at which each begins, where that is planned. */
static void put_steps(struct side *side, const struct course *course, const struct session *session,
	struct arena *arena)
{
	side_head(side, _("進行"));
	for (size_t i = 0; i < session->step_count; i++) {
		const struct step *step = &session->steps[i];
		int minute = session_planned_minute(course, session, i);
		struct buf time = {0};

		if (step->optional)
			buf_puts(&time, _("任"));
		else if (minute >= 0)
			date_put_time(&time, minute);
		else
			buf_printf(&time, "%zu", i + 1);
		side_item(side, buf_text(&time),
			arena_printf(arena, _("%s  %d分"), step->title, step->minutes));
		buf_free(&time);
	}
}

static void put_forms(struct side *side, const struct course *course, const struct session *session,
	struct arena *arena)
{
	struct words forms = flow_forms(course, session, arena);

	if (forms.count)
		side_head(side, _("帳票"));
	for (size_t i = 0; i < forms.count; i++) {
		const struct form *form = scenario_form(course->scenario, forms.items[i]);

		side_text(side, arena_printf(arena, "%s%s  %s", form->title,
					*form->reconstructed ? _("（案）") : "",
					form_progress_text(arena, course, session, form)));
	}
}

static void put_decided(
	struct side *side, const struct course *course, const char *session, const char *field)
{
	const char *text = course_planned(course, session, field);

	if (!*text)
		return;
	side_head(side, _(form_field(own_form(OWN_SESSION), field)->label));
	side_text(side, text);
}

void course_side_fill(struct side *side, const struct course *course, const struct session *session)
{
	struct arena *scratch = arena_new();
	const struct session *next = flow_next_session(course, moment_today());

	side_head(side, session->title);
	put_plan(side, course, session, scratch);
	put_steps(side, course, session, scratch);
	put_forms(side, course, session, scratch);
	if (session == next)
		side_tasks(side, _("はじめに聞く取組"), course,
			tasks_shown(course, TASKS_FORWARD, session->id, scratch));
	side_tasks(side, _("この回で決めた取組"), course,
		tasks_shown(course, TASKS_FROM, session->id, scratch));
	put_decided(side, course, session->id, OWN_SESSION_DECIDED);
	if (!session_others_look_on(course))
		put_decided(side, course, session->id, OWN_SESSION_DECIDED_TEAM);
	arena_free(scratch);
}
