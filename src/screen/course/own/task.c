/* One of 次回までに取り組むこと, as it is asked and fixed at a session. */
#include <string.h>

#include "banso/base/attr.h"
#include "banso/base/buf.h"
#include "banso/base/i18n.h"
#include "banso/model/own.h"
#include "banso/model/session/opened.h"
#include "banso/model/session/task.h"
#include "banso/screen/course/own/screens.h"
#include "banso/screen/frame/ask.h"
#include "banso/work/fill/left.h"
#include "fields.h"

enum { ASK_REASON = 1 };
enum { REASON_WRITE, REASON_NOT };

static bool lacks_reason(const struct fields *fields, struct task *task)
{
	const struct course *course = ((const struct app *)fields->screen.base.app)->course;

	return course_task(course, fields->screen.form.items[0].place.row, task) &&
	       task_lacks_reason(course, task);
}

/* Whoever writes in one sees who reads it, as soon as not all have the same readers. */
static void tell_readers(const struct fields *fields, struct face *face)
{
	const struct course *course = ((const struct app *)fields->screen.base.app)->course;
	enum circle readers = task_readers(course, fields->screen.form.items[0].place.row);

	if (readers != CIRCLE_SHARED || opened_has_for_team(course))
		buf_printf(&face->form, _("（%s）"), circle_readers(readers));
}

static void add_column(struct fields *fields, const char *row, const char *id)
{
	const struct course *course = ((const struct app *)fields->screen.base.app)->course;
	const struct field *column = field_column(own_table(OWN_TASKS), id);
	struct place place = task_place(course, row, column->id);
	bool is_note = strcmp(column->id, OWN_TASK_NOTE) == 0;

	form_add(&fields->screen.form, _(column->label),
		is_note && *course->scenario->task_ask ? course->scenario->task_ask
						       : form_help(column),
		&place, column);
}

static bool go_to(struct form_body *form, const char *column)
{
	for (size_t i = 0; i < form->count; i++) {
		if (strcmp(form->items[i].place.column, column) != 0)
			continue;
		form->focus = i;
		return true;
	}
	return false;
}

/* Some states of a 取組 are better understood with a reason: it is asked for once, as the state is
 * the last field and one goes out behind it. */
static struct screen *ask_reason(struct fields *fields)
{
	const char *const choices[] = {
		[REASON_WRITE] = _("わけを書く"), [REASON_NOT] = _("書かずに戻る")};
	struct app *app = fields->screen.base.app;
	struct buf title = {0};
	struct screen *ask;
	struct task task;

	if (fields->asked || !lacks_reason(fields, &task))
		return NULL;
	fields->asked = &fields->screen.form.items[0];
	buf_printf(
		&title, _("「%s」にしたわけを書きますか。"), task_state(app->course, &task)->label);
	ask = ask_new(app, ASK_REASON, buf_text(&title), _("書いておくと、次の回で役に立ちます。"),
		choices, 2);
	buf_free(&title);
	return ask;
}

static struct outcome reason_answered(struct fields *fields, const struct reply *reply)
{
	if (reply->choice == REASON_NOT)
		return OUTCOME(POP);
	fields->is_leaving = false;
	if (!go_to(&fields->screen.form, OWN_TASK_NOTE)) {
		add_column(fields, fields->screen.form.items[0].place.row, OWN_TASK_NOTE);
		MAY_FAIL(go_to(&fields->screen.form, OWN_TASK_NOTE));
	}
	return OUTCOME(STAY);
}

/* Of one that is just being agreed on nobody has found out anything. */
static bool is_new(const struct app *app, const char *row)
{
	struct place what = task_place(app->course, row, OWN_TASK_WHAT);
	struct place note = task_place(app->course, row, OWN_TASK_NOTE);

	return !*course_text(app->course, &what) && !*course_text(app->course, &note) &&
	       !left_draft_at(app->store, &note);
}

/* A task that comes from an earlier session is first asked about. */
struct screen *task_new(struct app *app, const char *row, const char *session)
{
	static const char *const ids[] = {
		OWN_TASK_WHAT, OWN_TASK_WHO, OWN_TASK_DUE, OWN_TASK_NOTE, OWN_TASK_STATE};
	static const struct fields_hooks hooks = {
		.leaving = ask_reason, .answered = reason_answered, .face = tell_readers};
	const struct session *at = *session ? course_session(app->course, session) : NULL;
	struct fields *fields = fields_new(app, tasks_title(app->course, at), "", &hooks);
	struct place from = task_place(app->course, row, OWN_TASK_FROM);
	bool is_asked = at && strcmp(course_text(app->course, &from), session) != 0;
	bool has_note = is_asked || !is_new(app, row);

	fields->session = fields->screen.form.why = at ? at->title : "";
	for (size_t i = 0; i < sizeof(ids) / sizeof(ids[0]); i++)
		if (has_note || strcmp(ids[i], OWN_TASK_NOTE) != 0)
			add_column(fields, row, ids[i]);
	if (is_asked)
		MAY_FAIL(go_to(&fields->screen.form, OWN_TASK_NOTE));
	return &fields->screen.base;
}
