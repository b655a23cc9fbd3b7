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
#include "banso/model/session/task.h"
#include "banso/model/session_people.h"
#include "banso/model/year.h"
#include "banso/screen/course/screens.h"
#include "banso/screen/session/forms_cell.h"
#include "banso/text/moment.h"
#include "banso/text/width.h"
#include "banso/ui/box/list.h"
#include "banso/ui/frame.h"
#include "banso/ui/term/draw.h"

enum { WHEN_COL = 17, STATE_COL = 37, FORMS_COL = 43 };

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

/* What is next has the focus, so that Enter alone leads on. */
static struct outcome course_enter(struct screen *screen)
{
	struct course_screen *own = (struct course_screen *)screen;
	const struct course *course = course_of(screen);
	const struct session *next = flow_next_session(course, moment_today());

	list_resize(&own->list, flow_session_count(course));
	if (next)
		own->list.focus = flow_position(course, next->id);
	return OUTCOME(STAY);
}

static const enum command *course_commands(const struct screen *screen)
{
	static const enum command commands[] = {DO_OPEN, DO_DATES, DO_PEOPLE, DO_TASKS, DO_EXPORT,
		DO_GO, DO_COURSE, DO_TO_CHECK, DO_NONE};

	(void)screen;
	return commands;
}

/* --- drawing --- */

static void put_when(struct buf *out, const struct course *course, const struct session *session)
{
	struct date date;

	if (!flow_date(course, session->id, &date)) {
		buf_puts(out, _("未定"));
		return;
	}
	moment_put_day(out, date);
	moment_put_hours(out, course_planned(course, session->id, OWN_SESSION_START), "");
}

static void put_next_session(
	struct buf *out, const struct course *course, const struct session *session)
{
	size_t step = session_current(course, session);

	if (!flow_is_running(course, session, moment_today())) {
		buf_printf(out, _("次にすること  %s  "), session->title);
		put_when(out, course, session);
	} else {
		buf_printf(out, _("次にすること  %sの続き"), session->title);
		if (step < session->step_count)
			buf_printf(out, _("（%zu %s）"), step + 1, session->steps[step].title);
	}
}

static void put_next(struct face *face, const struct course *course)
{
	struct next_thing next = next_in_course(course, moment_today());
	struct participant person;

	face->chip = DO_GO;
	switch (next.kind) {
	case NEXT_SESSION:
		put_next_session(&face->sentence, course, next.session);
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

static const char *session_word(const struct course *course, const struct session *session)
{
	struct date date;

	if (flow_is_over(course, session, moment_today()))
		return _("済");
	if (flow_is_running(course, session, moment_today()))
		return _("進行中");
	return flow_date(course, session->id, &date) ? _("予定") : "";
}

/* What was fixed at a session; at the next one, what there is to ask for. */
static void put_tasks(struct buf *out, const struct course *course, const struct session *session)
{
	struct arena *scratch = arena_new();
	const struct session *next = flow_next_session(course, moment_today());
	size_t fixed = tasks_from(course, session->id, scratch).count;
	size_t asked = session == next ? tasks_forward(course, session->id, scratch).count : 0;

	if (asked)
		buf_printf(out, _("確認%zu件"), asked);
	else if (fixed)
		buf_printf(out, _("%zu件"), fixed);
	arena_free(scratch);
}

static void draw_session(const struct course_screen *own, size_t item, int row, int cols)
{
	const struct course *course = course_of(&own->base);
	const struct session *session = flow_session(course, item);
	enum role role = item == own->list.focus ? ROLE_FIRST : ROLE_TEXT;
	bool is_wide = cols >= 70;
	int when_col = is_wide ? WHEN_COL : 17, state_col = is_wide ? STATE_COL : cols - 5;
	int tasks_col = cols - 9;
	const char *word = session_word(course, session);
	struct buf when = {0}, forms = {0}, tasks = {0};

	/* The one word that is longer than its column begins before it. */
	if (width_text(word) > 4)
		state_col -= width_text(word) - 4 - is_wide;
	put_when(&when, course, session);
	list_mark(&own->list, item, row, 1);
	draw_short(row, 3, when_col - 4, role, session->title);
	draw_short(row, when_col, state_col - when_col - 1, ROLE_TEXT, buf_text(&when));
	draw_short(row, state_col, 6, ROLE_TEXT, word);
	if (is_wide) {
		forms_cell_put(&forms, course, session, tasks_col - FORMS_COL - 1);
		draw_short(row, FORMS_COL, tasks_col - FORMS_COL - 1, ROLE_TEXT, buf_text(&forms));
		put_tasks(&tasks, course, session);
		draw_short(row, tasks_col, cols - tasks_col - 1, ROLE_TEXT, buf_text(&tasks));
	}
	buf_free(&tasks);
	buf_free(&when);
	buf_free(&forms);
}

/* Fields that the scenario wants to be seen here: what the course is about. */
static void put_headline(struct buf *out, const struct course *course, const struct sheet *sheet,
	const struct field *field, struct arena *arena)
{
	struct words rows;

	if (field->type != FIELD_TABLE) {
		const struct value *value = sheet_value(sheet, field->id, "", "");

		if (value_is_answer(value))
			answer_put(out, field, course_options(course, field), value->text);
		return;
	}
	rows = course_rows(sheet, field, field->id, arena);
	for (size_t i = 0; i < rows.count; i++) {
		const struct value *cell =
			sheet_value(sheet, field->id, rows.items[i], field->columns[0].id);

		if (value_is_answer(cell))
			buf_printf(out, "%s%s", out->size_bytes ? _(" ・ ") : "", cell->text);
	}
}

static const char *headline_label(const struct field *field)
{
	return field->type == FIELD_TABLE ? field->columns[0].label : field->label;
}

static int draw_headlines(const struct course *course, int row, int end, int cols)
{
	const struct scenario *scenario = course->scenario;
	struct arena *scratch = arena_new();

	for (size_t i = 0; i < scenario->form_count; i++) {
		const struct form *form = &scenario->forms[i];
		const struct sheet *sheet = course_sheet(course, "", form->id, "");

		for (size_t k = 0; sheet && k < form->field_count && row < end; k++) {
			struct buf text = {0};

			if (form->fields[k].headline)
				put_headline(&text, course, sheet, &form->fields[k], scratch);
			if (text.size_bytes) {
				draw_short(row, 1, 14, ROLE_TEXT, headline_label(&form->fields[k]));
				draw_short(row++, 16, cols - 17, ROLE_TEXT, buf_text(&text));
			}
			buf_free(&text);
		}
	}
	arena_free(scratch);
	return row;
}

static void draw_people(const struct course *course, int row, int cols)
{
	struct arena *scratch = arena_new();
	struct participants people = course_participants(course, scratch);
	struct buf line = {0};

	if (people.count == 0)
		buf_puts(&line, _("参加者  まだ登録がありません（p で追加）"));
	else
		buf_printf(&line, _("参加者  %zu人"), people.count);
	draw_short(row, 1, cols - 2, ROLE_TEXT, buf_text(&line));
	buf_free(&line);
	arena_free(scratch);
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
	struct buf dues = {0}, line = {0};

	put_keep_until(&line, course);
	task_open_dues(&dues, course);
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
	put_alert(&face->standing, course);
	face->standing_role = ROLE_ALERT;
}

static void course_draw(struct screen *screen, int top, int rows, int cols)
{
	struct course_screen *own = (struct course_screen *)screen;
	const struct course *course = course_of(screen);
	int row = top;

	if (draw_rows() >= FRAME_TALL_ROWS) {
		draw_text(row, WHEN_COL, 10, ROLE_QUIET, _("日程"));
		draw_text(row, STATE_COL, 5, ROLE_QUIET, _("進行"));
		draw_text(row, FORMS_COL, 10, ROLE_QUIET, _("帳票"));
		draw_text(row, cols - 9, 8, ROLE_QUIET, _("取組"));
		row++;
	}
	list_fit(&own->list, top + rows - row);
	for (size_t i = 0; i < own->list.count; i++)
		if (list_row(&own->list, i) >= 0)
			draw_session(own, i, row + list_row(&own->list, i), cols);
	row += (int)own->list.count + 1;
	row = draw_headlines(course, row, top + rows, cols);
	if (row < top + rows)
		draw_people(course, row, cols);
}

/* --- keys --- */

/* The field that breaks a rule; "" where it is in a table, or none does. */
static const char *broken_field(const struct course *course, const struct sheet *sheet)
{
	const struct form *form = scenario_form(course->scenario, sheet->form);

	for (size_t i = 0; i < form->field_count; i++) {
		const struct field *field = &form->fields[i];
		const struct value *value = sheet_value(sheet, field->id, "", "");

		if (value && field_is_visible(form, field, sheet) &&
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

static const struct screen_ops course_ops = {
	.name = "course",
	.size_bytes = sizeof(struct course_screen),
	.face = course_face,
	.commands = course_commands,
	.legend = N_("進行: 済 終わった、進行中 まだ終えていない、予定 日にちが決まった\n"
		     "帳票: 「5人中2人」は書き終えた人、! 要確認、（案） banso で作った案\n"
		     "取組: 「3件」その回で決めたもの、「確認2件」その回のはじめに聞くもの"),
	.enter = course_enter,
	.draw = course_draw,
	.key = course_key,
	.changed = course_changed,
};

struct screen *course_screen_new(struct app *app)
{
	return screen_new(&course_ops, app);
}
