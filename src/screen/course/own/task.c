/* One of 次回までに取り組むこと, as it is asked and fixed at a session. */
#include <string.h>

#include "banso/base/i18n.h"
#include "banso/model/own.h"
#include "banso/model/session/task.h"
#include "banso/screen/course/own/screens.h"
#include "fields.h"

/* Some states of a 取組 are better understood with a reason: the box for it is offered once. */
static struct screen *offer_note(struct fields *fields, const struct form_item *left)
{
	const struct course *course = ((const struct app *)fields->screen.base.app)->course;
	struct form_body *form = &fields->screen.form;
	const struct option *state;
	struct task task;

	if (fields->asked || strcmp(left->place.column, OWN_TASK_STATE) != 0 ||
		!course_task(course, left->place.row, &task) || *task.note)
		return NULL;
	state = task_state(course, &task);
	if (!state || !state->reason)
		return NULL;
	for (size_t i = 0; i < form->count; i++)
		if (strcmp(form->items[i].place.column, OWN_TASK_NOTE) == 0)
			form->focus = i;
	fields->asked = left;
	screen_say(&fields->screen.base,
		_("「%s」にしたわけを書いておくと、次の回で役に立ちます。"), state->label);
	return NULL;
}

/* A task that comes from an earlier session is first asked about; a new one is first said. */
struct screen *task_new(struct app *app, const char *row, const char *session)
{
	static const char *const asked[] = {
		OWN_TASK_NOTE, OWN_TASK_STATE, OWN_TASK_WHAT, OWN_TASK_WHO, OWN_TASK_DUE};
	static const char *const fixed[] = {
		OWN_TASK_WHAT, OWN_TASK_WHO, OWN_TASK_DUE, OWN_TASK_STATE, OWN_TASK_NOTE};
	static const struct fields_hooks hooks = {.left = offer_note};
	struct fields *fields = fields_new(app, _("次回までに取り組むこと"), "", &hooks);
	const struct field *task = own_table(OWN_TASKS);
	const struct scenario *scenario = app->course->scenario;
	const struct session *at = *session ? scenario_session(scenario, session) : NULL;
	struct place place = task_place(app->course, row, OWN_TASK_FROM);
	bool is_asked;

	is_asked = at && strcmp(course_text(app->course, &place), session) != 0;
	fields->session = fields->screen.form.why = at ? at->title : "";
	for (size_t i = 0; i < sizeof(asked) / sizeof(asked[0]); i++) {
		const struct field *column = field_column(task, is_asked ? asked[i] : fixed[i]);
		bool is_note = strcmp(column->id, OWN_TASK_NOTE) == 0;

		place.column = column->id;
		form_add(&fields->screen.form, _(column->label),
			is_note && *scenario->task_ask ? scenario->task_ask : form_help(column),
			&place, column);
	}
	return &fields->screen.base;
}
