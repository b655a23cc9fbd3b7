/* 支援先: the open course, a session a line. */
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/model/answer.h"
#include "banso/model/flow.h"
#include "banso/model/own.h"
#include "banso/model/progress.h"
#include "banso/model/session/next.h"
#include "banso/model/session/session_log.h"
#include "banso/model/session/session_people.h"
#include "banso/model/session/task.h"
#include "banso/model/session/task_due.h"
#include "banso/model/year.h"
#include "banso/screen/course/screens.h"
#include "banso/screen/session/ended.h"
#include "banso/text/date/moment.h"
#include "banso/ui/box/list.h"
#include "banso/ui/frame.h"
#include "banso/ui/term/draw.h"
#include "course_side.h"
#include "course_view.h"

struct course_screen {
	struct screen base;
	struct list list; /* sessions */
};

static const struct app *app_of(const struct screen *screen)
{
	return screen->app;
}

static const struct course *course_of(const struct screen *screen)
{
	return app_of(screen)->course;
}

/* Whoever comes by is asked when a session that was left open ended. */
static struct outcome ask_ended(struct screen *screen)
{
	const struct session *left = flow_left_open(course_of(screen), moment_today());

	return left ? ended_ask(screen->app, left) : OUTCOME(STAY);
}

static struct outcome course_answered(struct screen *screen, const struct reply *reply)
{
	const struct session *left = flow_left_open(course_of(screen), moment_today());
	struct outcome next;
	bool is_kept;

	if (!left || (reply->question != ENDED_ASK_WHEN && reply->question != ENDED_ASK_TIME))
		return OUTCOME(STAY);
	next = ended_answered(screen, left, reply, &is_kept);
	return is_kept ? ask_ended(screen) : next;
}

/* What is next has the focus, so that Enter alone leads on. */
static struct outcome course_enter(struct screen *screen)
{
	struct course_screen *own = (struct course_screen *)screen;
	const struct course *course = course_of(screen);
	const struct session *next = flow_next_session(course, moment_today());

	list_resize(&own->list, flow_session_count(course));
	if (next)
		own->list.focus = flow_position(course, next->id);
	return ask_ended(screen);
}

static const enum command *course_commands(const struct screen *screen)
{
	static const enum command commands[] = {DO_OPEN, DO_DATES, DO_PEOPLE, DO_TASKS, DO_EXPORT,
		DO_GO, DO_COURSE, DO_TO_CHECK, DO_NONE};

	(void)screen;
	return commands;
}

/* --- what comes next --- */

/* There the sentence is as short as it can be, so that it takes one row. */
static bool is_narrow(void)
{
	return draw_cols() < FRAME_WIDE_COLS;
}

static void put_when(struct buf *out, const struct course *course, const struct session *session)
{
	const char *start = course_planned(course, session->id, OWN_SESSION_START);
	struct date date;

	if (!flow_date(course, session->id, &date)) {
		buf_puts(out, _("日程は未定"));
		return;
	}
	moment_put_day(out, date);
	if (*start)
		buf_printf(out, is_narrow() ? " %s" : _(" %s から"), start);
}

static void put_next_session(
	struct buf *out, const struct course *course, const struct session *session)
{
	const char *label = is_narrow() ? _("次に ") : _("次にすること  ");
	size_t step = session_current(course, session);

	if (flow_is_left_open(course, session, moment_today())) {
		buf_printf(out, _("%s%sは終わっていません"), label, session->title);
	} else if (!flow_is_running(course, session, moment_today())) {
		buf_printf(out, "%s%s%s", label, session->title, is_narrow() ? " " : "   ");
		put_when(out, course, session);
	} else {
		buf_printf(out, _("%s%sの続き"), label, session->title);
		if (step < session->step_count)
			buf_printf(out, _("（%zu %s）"), step + 1, session->steps[step].title);
	}
}

/* What is asked for at its beginning; on a narrow screen the row tells of the session in focus. */
static void put_asked_first(
	struct buf *out, const struct course *course, const struct session *session)
{
	struct arena *scratch = arena_new();
	size_t asked = tasks_shown(course, TASKS_FORWARD, session->id, scratch).count;

	if (asked && !is_narrow() && !flow_is_running(course, session, moment_today()))
		buf_printf(out, _("はじめに、前回までの取組 %zu件を聞きます。"), asked);
	arena_free(scratch);
}

static void put_next(struct face *face, const struct course *course)
{
	struct next_thing next = next_in_course(course, moment_today());
	struct participant person;

	face->chip = DO_GO;
	switch (next.kind) {
	case NEXT_SESSION:
		put_next_session(&face->sentence, course, next.session);
		put_asked_first(&face->more, course, next.session);
		break;
	case NEXT_SHEET:
		buf_printf(&face->sentence, _("次にすること  %sを書く"), next.form->title);
		if (course_participant(course, next.respondent, &person))
			buf_printf(&face->sentence, _("（%s）"), person.name);
		break;
	case NEXT_NOTHING:
		buf_puts(&face->sentence, _("すべて終わりました。おつかれさまでした。"));
		face->chip = DO_EXPORT;
		break;
	}
}

static void put_keep_until(struct buf *out, const struct course *course)
{
	struct date until;

	if (!course_keep_until(course, &until) ||
		date_day_number(until) >= date_day_number(moment_today()))
		return;
	buf_puts(out, _("保存期限（"));
	date_put_long(out, until);
	buf_puts(out, _("）を過ぎています。  "));
}

/* The first session whose 会場 and 接続先 nobody has looked at since they were one; NULL for none.
 */
static const struct session *parted_session(const struct course *course)
{
	for (size_t i = 0; i < flow_session_count(course); i++)
		if (session_was_parted(course, flow_session(course, i)->id))
			return flow_session(course, i);
	return NULL;
}

/* What needs a look in the whole course. */
static void put_alert(struct buf *out, const struct course *course)
{
	struct arena *scratch = arena_new();
	struct buf dues = {0}, line = {0};

	put_keep_until(&line, course);
	task_open_dues(&dues, course, tasks_shown(course, TASKS_OF_COURSE, "", scratch));
	arena_free(scratch);
	task_put_due(&line, buf_text(&dues), moment_today());
	if (parted_session(course))
		buf_printf(&line, "%s%s", line.size_bytes ? "  " : "",
			_("「会場・接続先」を2つに分けました（! で確かめる）"));
	if (line.size_bytes)
		buf_printf(out, "! %s", buf_text(&line));
	buf_free(&dues);
	buf_free(&line);
}

static void course_face(struct screen *screen, struct face *face)
{
	const struct course_screen *own = (const struct course_screen *)screen;
	const struct course *course = course_of(screen);

	buf_printf(&face->name, _("%s（%s）"), course_own(course, OWN_COURSE_NAME),
		course->pattern->title);
	if (*course_own(course, OWN_COURSE_PREF))
		buf_printf(&face->aside, "%s  ", course_own(course, OWN_COURSE_PREF));
	date_put_fiscal(&face->aside, course_fiscal_year(course));
	face->at = own->list.focus + 1;
	face->of = own->list.count;
	put_next(face, course);
	course_view_put_people(&face->context, course);
	face->is_filled = face->context.size_bytes == 0;
	put_alert(&face->standing, course);
	face->standing_role = ROLE_ALERT;
}

static void course_draw(struct screen *screen, int top, int rows, int cols)
{
	struct list *list = &((struct course_screen *)screen)->list;

	course_view_draw(course_of(screen), list, top, rows, cols);
	screen_tell_below(screen, list_below(list));
}

static void course_beside(struct screen *screen, struct side *side)
{
	const struct course_screen *own = (const struct course_screen *)screen;
	const struct course *course = course_of(screen);

	course_side_fill(side, course, flow_session(course, own->list.focus));
}

/* --- keys --- */

/* The field that breaks a rule; "" where it is in a table, or none does. */
static const char *broken_field(const struct course *course, const struct sheet *sheet)
{
	const struct form *form = scenario_form(course->scenario, sheet->form);

	for (size_t i = 0; i < form->field_count; i++) {
		const struct field *field = &form->fields[i];
		const struct value *value = sheet_value(sheet, field->id, "", "");

		if (value && field_is_visible(course, form, field, sheet) &&
			answer_check(field, course_options(course, field), value->text, NULL) !=
				RULE_FINE)
			return field->id;
	}
	return "";
}

/* The first sheet of the form with something in it that breaks a rule; NULL when none has. */
static const struct sheet *find_broken(
	const struct course *course, const struct session *session, const struct form *form)
{
	for (size_t i = 0; i < course->sheet_count; i++) {
		const struct sheet *sheet = &course->sheets[i];

		if (form->per == PER_RESPONDENT &&
			!session_has_person(course, sheet->session, sheet->respondent))
			continue;
		if (strcmp(sheet->form, form->id) == 0 &&
			(form->per == PER_ENGAGEMENT || strcmp(sheet->session, session->id) == 0) &&
			progress_of(course, form, sheet).state == SHEET_CHECK)
			return sheet;
	}
	return NULL;
}

static struct outcome go_to_parted(struct course_screen *own)
{
	const struct course *course = course_of(&own->base);
	const struct session *session = parted_session(course);
	struct place place;

	if (!session) {
		screen_say(&own->base, "%s", _("要確認の記入票はありません。"));
		return OUTCOME(STAY);
	}
	place = session_log_place(course, session->id, OWN_SESSION_ROOM, "", "");
	place.engagement = ""; /* the open one */
	return app_go(GO_PLACE, &place);
}

/* At the broken field, with the screens below through which one would have come. */
static struct outcome go_to_check(struct course_screen *own)
{
	const struct course *course = course_of(&own->base);
	struct arena *scratch = arena_new();
	struct outcome outcome = OUTCOME(STAY);

	for (size_t i = 0; outcome.kind == STAY && i < flow_session_count(course); i++) {
		const struct session *session = flow_session(course, i);
		struct words forms = flow_forms(course, session, scratch);

		for (size_t k = 0; outcome.kind == STAY && k < forms.count; k++) {
			const struct form *form = scenario_form(course->scenario, forms.items[k]);
			const struct sheet *sheet = find_broken(course, session, form);
			struct place place = PLACE_NONE;

			if (!sheet)
				continue;
			place.session = session->id;
			place.form = form->id;
			place.respondent = sheet->respondent;
			place.field = broken_field(course, sheet);
			outcome = app_go(GO_PLACE, &place);
		}
	}
	arena_free(scratch);
	return outcome.kind == STAY ? go_to_parted(own) : outcome;
}

static struct outcome course_key(struct screen *screen, const struct key *key, enum command command)
{
	struct course_screen *own = (struct course_screen *)screen;
	struct app *app = screen->app;
	const struct session *session = flow_session(app->course, own->list.focus);

	switch (command) {
	case DO_OPEN:
		return app_go_session(GO_SESSION, session->id);
	case DO_GO:
		return app_go(GO_NEXT, &PLACE_NONE);
	case DO_TASKS:
		return app_go(GO_TASKS, &PLACE_NONE);
	case DO_EXPORT:
		return app_go(GO_PAPERS, &PLACE_NONE);
	case DO_DATES:
		return app_go_session(GO_DATES, session->id);
	case DO_PEOPLE:
		return app_go(GO_PEOPLE, &PLACE_NONE);
	case DO_COURSE:
		return app_go(GO_ABOUT, &PLACE_NONE);
	case DO_TO_CHECK:
		return go_to_check(own);
	default:
		return OUTCOME(list_key(&own->list, key) ? STAY : IGNORED);
	}
}

static void course_changed(struct screen *screen)
{
	struct course_screen *own = (struct course_screen *)screen;

	list_resize(&own->list, flow_session_count(course_of(screen)));
}

static const char *course_legend(const struct screen *screen)
{
	(void)screen;
	return _("回: 済 終わった、今 まだ終えていない、次 つぎの回、! 終わりが書かれていない\n"
		 "帳票: 「5人中2人」は完了した人、! 要確認、（案） banso で作った案\n"
		 "取組: 「決定 3件」その回で決めたもの、「聞く 2件」その回のはじめに聞くもの");
}

static const struct screen_ops course_ops = {
	.name = "course",
	.size_bytes = sizeof(struct course_screen),
	.face = course_face,
	.commands = course_commands,
	.legend = course_legend,
	.enter = course_enter,
	.draw = course_draw,
	.beside = course_beside,
	.key = course_key,
	.answered = course_answered,
	.changed = course_changed,
};

struct screen *course_screen_new(struct app *app)
{
	return screen_new(&course_ops, app);
}
