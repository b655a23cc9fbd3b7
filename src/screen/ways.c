#include "ways.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/files/path.h"
#include "banso/base/i18n.h"
#include "banso/model/flow.h"
#include "banso/model/own.h"
#include "banso/model/session/next.h"
#include "banso/screen/course/own/screens.h"
#include "banso/screen/course/screens.h"
#include "banso/screen/fill/screens.h"
#include "banso/screen/fill/table/table_row.h"
#include "banso/screen/home/screens.h"
#include "banso/screen/session/console/screens.h"
#include "banso/screen/session/screens.h"
#include "banso/text/date/moment.h"
#include "banso/work/database.h"
#include "banso/work/fill/left.h"
#include "banso/work/practice.h"

/* A session without an agenda is its sheets: there is nothing to run. */
static struct screen *to_session(struct app *app, const char *id)
{
	const struct session *session = course_session(app->course, id);

	return session->step_count ? session_new(app, id) : forms_new(app, id);
}

/* The sheet, or who fills it where nobody is named, as one comes to it from its session. */
static struct screen *to_form(struct app *app, const struct place *place)
{
	const struct form *form = course_form(app->course, place->form);
	struct screen *stack = NULL;

	if (form->per == PER_RESPONDENT)
		stack = respondents_new(app, place->session, place->form);
	if (form->per != PER_RESPONDENT || *place->respondent)
		stack = screen_put_on(sheet_new(app, place), stack);
	return stack;
}

/* What banso keeps of a session has several screens. */
static struct screen *to_kept_of_session(struct app *app, const struct place *place)
{
	static const char *const dates[] = {OWN_SESSION_DATE, OWN_SESSION_START, OWN_SESSION_END};

	if (strcmp(place->field, OWN_NOTES) == 0)
		return to_session(app, place->session);
	if (strcmp(place->field, OWN_ATTENDANCE) == 0)
		return screen_put_on(remark_new(app, place->session, place->row),
			attendance_new(app, place->session));
	if (strcmp(place->field, OWN_SESSION_DECIDED) == 0 ||
		strcmp(place->field, OWN_SESSION_DECIDED_OPEN) == 0 ||
		strcmp(place->field, OWN_SESSION_DECIDED_TEAM) == 0)
		return decided_new(app, place->session, place->field);
	for (size_t i = 0; i < sizeof(dates) / sizeof(dates[0]); i++)
		if (strcmp(place->field, dates[i]) == 0)
			return dates_new(app, place->session);
	return plan_new(app, place->session, place->field);
}

/* An older banso had nobody in the list whose name was not kept yet. */
static struct screen *to_new_people(struct app *app, const struct place *place)
{
	struct draft draft;

	return *place->column && left_draft_of(app->store, app->arena, place, &draft)
		       ? roster_go_on(app, &draft)
		       : roster_new(app, "", "");
}

/* What banso keeps of the course has screens of its own. */
static struct screen *to_kept(struct app *app, const struct place *place)
{
	if (strcmp(place->form, OWN_COURSE) == 0)
		return about_new(app);
	if (strcmp(place->form, OWN_SESSION) == 0)
		return to_kept_of_session(app, place);
	if (strcmp(place->form, OWN_TASKS) == 0)
		return task_new(app, place->row, "");
	if (strcmp(place->form, OWN_PEOPLE) == 0)
		return *place->row ? person_new(app, place->row) : to_new_people(app, place);
	return NULL;
}

/* Through the screens of the open course that one would have come by; NULL: 支援先 is the place. */
static struct screen *to_place(struct app *app, const struct place *place)
{
	struct screen *stack;

	if (own_is(place->form))
		return to_kept(app, place);
	if (!pattern_has_session(app->course->pattern, place->session))
		return NULL;
	stack = to_session(app, place->session);
	if (course_form(app->course, place->form))
		stack = screen_put_on(to_form(app, place), stack);
	return stack;
}

/* NULL when the course is complete. */
static struct screen *to_next(struct app *app)
{
	struct next_thing next = next_in_course(app->course, moment_today());
	struct place place = PLACE_NONE;

	if (next.kind == NEXT_NOTHING)
		return NULL;
	place.engagement = app->course->id;
	place.session = next.session->id;
	if (next.kind == NEXT_SHEET) {
		place.form = next.form->id;
		place.respondent = next.respondent;
	}
	return to_place(app, &place);
}

static struct screen *tell_complete(struct err *err)
{
	err_set(err, "%s", _("すべて終わっています。e で記録を出力できます。"));
	return NULL;
}

/* Where the goal names an engagement, that is opened, and 支援先 stands below. */
static struct screen *from_course(struct app *app, const struct goal *goal, struct err *err)
{
	bool is_named = *goal->place.engagement;
	struct screen *stack;

	if (is_named && !app_open(app, goal->place.engagement, err))
		return NULL;
	stack = goal->kind == GO_NEXT ? to_next(app) : to_place(app, &goal->place);
	if (is_named || goal->kind == GO_COURSE)
		return screen_put_on(stack, course_screen_new(app));
	return stack || goal->kind != GO_NEXT ? stack : tell_complete(err);
}

static struct screen *to_papers(struct app *app, const struct place *place, struct err *err)
{
	if (*place->engagement && !app_open(app, place->engagement, err))
		return NULL;
	return output_new(
		app, *place->session ? course_session(app->course, place->session) : NULL);
}

static struct screen *to_row(struct app *app, const struct place *place)
{
	struct place table = *place;

	table.column = "";
	return row_new(app, place, course_field(app->course, &table));
}

/* What was noted is read there, line by line, by whoever decides who reads it. */
static struct screen *to_value(struct app *app, const struct place *place)
{
	if (strcmp(place->form, OWN_SESSION) == 0 && strcmp(place->field, OWN_NOTES) == 0)
		return notes_new(app, place->session, place->row);
	if (own_is(place->form))
		return to_kept(app, place);
	return *place->row ? to_row(app, place) : sheet_new(app, place);
}

/* The same screens on a database of their own, which goes with the home screen that shows it. */
static struct screen *to_practice(struct app *real, struct err *err)
{
	const char *database = database_path(real->store);
	struct app *app = ARENA_NEW(real->arena, struct app);

	*app = (struct app){.user = real->user,
		.scenarios = real->scenarios,
		.is_practice = true,
		.arena = real->arena};
	app->store = practice_open(practice_path(real->arena, database), database, real->scenarios,
		path_login(real->arena), err);
	if (app->store)
		database_sign(app->store, app->user);
	return app->store ? home_new(app) : NULL;
}

struct screen *ways_to(void *shared, const struct goal *goal, struct err *err)
{
	struct app *app = shared;
	const struct place *place = &goal->place;

	switch ((enum goal_kind)goal->kind) {
	case GO_COURSE:
	case GO_NEXT:
	case GO_PLACE:
		return from_course(app, goal, err);
	case GO_SESSION:
		return to_session(app, place->session);
	case GO_FORMS:
		return forms_new(app, place->session);
	case GO_RESPONDENTS:
		return respondents_new(app, place->session, place->form);
	case GO_SHEET:
		return sheet_new(app, place);
	case GO_VALUE:
		return to_value(app, place);
	case GO_ROW:
		return to_row(app, place);
	case GO_HISTORY:
		return past_new(app, place, course_field(app->course, place));
	case GO_TASKS:
		return tasks_new(app, place->session, place->column);
	case GO_TASK:
		return task_new(app, place->row, place->session);
	case GO_PEOPLE:
		return people_new(app, place->session);
	case GO_PERSON:
		return person_new(app, place->row);
	case GO_ABOUT:
		return about_new(app);
	case GO_DATES:
		return dates_new(app, place->session);
	case GO_PLAN:
		return plan_new(app, place->session, "");
	case GO_DECIDED:
		return decided_new(app, place->session, place->field);
	case GO_ATTENDANCE:
		return attendance_new(app, place->session);
	case GO_REMARK:
		return remark_new(app, place->session, place->row);
	case GO_NOTES:
		return notes_new(app, place->session, "");
	case GO_PAPERS:
		return to_papers(app, place, err);
	case GO_NEW:
		return new_new(app, *place->form ? place->form : NULL);
	case GO_PRACTICE:
		return to_practice(app, err);
	}
	return NULL;
}

struct screen *ways_begin(struct app *app, const struct place *wanted, struct err *err)
{
	struct goal goal = {.kind = GO_PLACE, .say = ""};
	struct screen *stack;

	if (!wanted)
		return screen_put_on(resume_new(app), home_new(app));
	goal.place = *wanted;
	/* An engagement alone means where this person last stood in it. */
	if (!*wanted->session)
		left_stood(app->store, app->arena, wanted->engagement, NULL, &goal.place);
	stack = ways_to(app, &goal, err);
	return stack ? screen_put_on(stack, home_new(app)) : NULL;
}
