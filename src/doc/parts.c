#include "banso/doc/parts.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/model/answer.h"
#include "banso/model/flow.h"
#include "banso/model/own.h"
#include "banso/model/session/booked.h"
#include "banso/model/session/opened.h"
#include "banso/model/session/session_log.h"
#include "banso/model/session/task_due.h"
#include "banso/model/year.h"
#include "banso/text/date/moment.h"
#include "banso/text/date/read.h"
#include "banso/text/date/words.h"

const char *parts_take(struct arena *arena, struct buf *buf)
{
	const char *copy = arena_strdup(arena, buf_text(buf));

	buf_free(buf);
	return copy;
}

struct node *parts_begin(struct arena *arena, const struct course *course,
	const struct place *place, const char *title)
{
	struct node *document = node_add(arena, NULL, NODE_DOCUMENT, title);

	document->place = *place;
	document->name = course_own(course, OWN_COURSE_NAME);
	return document;
}

enum node_kind parts_kind(const struct field *field)
{
	return field_traits(field->type)->length == LENGTH_LONG ? NODE_ANSWER : NODE_FACT;
}

void parts_tell_once(const struct node *parent, struct node *node)
{
	node->is_told_above = strcmp(parent->title, node->title) == 0;
	if (node->is_told_above && *parent->mark)
		node->mark = "";
}

void parts_fill(struct arena *arena, struct node *node, const struct course *course,
	const struct field *field, const struct value *value)
{
	struct buf text = {0}, words = {0};
	char iso[DATE_ISO_BYTES];

	node->field = field;
	node->unit = field->unit;
	node->place.field = *node->place.field ? node->place.field : field->id;
	if (!value)
		return;
	answer_put(&text, field, course_options(course, field), value->text);
	node->text = parts_take(arena, &text);
	node->value = value->text;
	if (answer_put_words(&words, field, value->text, iso))
		node->value = arena_strdup(arena, iso);
	node->words = parts_take(arena, &words);
	node->datum = field_traits(field->type)->data == DATA_SHOWN ? node->text : node->value;
	node->reason = value->reason;
	node->at = value->at;
	node->who = value->who;
	node->revision = value->revision;
	node->is_purged = value->is_purged;
}

void parts_draw(struct arena *arena, struct node *node, enum figure figure, struct options steps)
{
	struct options *copy = ARENA_NEW(arena, struct options);

	*copy = steps;
	node->figure = figure;
	node->steps = copy;
}

void parts_add_fact(struct arena *arena, struct node *parent, const char *title, const char *text)
{
	if (*text)
		node_add_text(arena, parent, NODE_FACT, title, text);
}

struct node *parts_add_kept(struct arena *arena, struct node *parent, const struct course *course,
	const char *session, const char *form, const char *field_id)
{
	const struct field *field = form_field(own_form(form), field_id);
	const struct value *value =
		sheet_value(course_sheet(course, session, form, ""), field_id, "", "");
	struct node *node;

	if (!value_is_answer(value))
		return NULL;
	node = node_add(arena, parent, parts_kind(field), _(field->label));
	node->place.session = session;
	node->place.form = form;
	node->place.field = field->id;
	node->circle = circle_narrower(parent->circle, field->circle);
	node->personal = field->personal;
	parts_fill(arena, node, course, field, value);
	return node;
}

void parts_add_head(struct arena *arena, struct node *document, const struct course *course,
	const struct session *session)
{
	struct buf out = {0};

	date_put_fiscal(&out, course_fiscal_year(course));
	buf_printf(&out, " %s", course->scenario->title);
	if (*session->formal)
		buf_printf(&out, " %s", session->formal);
	node_add_text(arena, document, NODE_TEXT, "", parts_take(arena, &out));
}

enum circle parts_link_readers(const struct course *course, const char *session)
{
	return flow_is_over(course, course_session(course, session), moment_today())
		       ? CIRCLE_TEAM
		       : CIRCLE_SHARED;
}

void parts_add_where(
	struct arena *arena, struct node *parent, const struct course *course, const char *session)
{
	struct node *link;

	parts_add_kept(arena, parent, course, session, OWN_SESSION, OWN_SESSION_ROOM);
	link = parts_add_kept(arena, parent, course, session, OWN_SESSION, OWN_SESSION_LINK);
	if (link)
		link->circle = circle_narrower(link->circle, parts_link_readers(course, session));
}

/* The first row of a table. */
static void add_head(
	struct arena *arena, struct node *table, const char *const *titles, size_t count)
{
	struct node *head = node_add(arena, table, NODE_ROW, "");

	for (size_t i = 0; i < count; i++)
		parts_add_cell(arena, head, titles[i], titles[i]);
}

struct node *parts_add_cell(
	struct arena *arena, struct node *row, const char *title, const char *text)
{
	return node_add_text(arena, row, NODE_CELL, title, text);
}

/* --- times --- */

const char *parts_when(
	struct arena *arena, const struct course *course, const struct session *session)
{
	struct buf out = {0};
	struct date date;
	int start, end;

	if (!flow_date(course, session->id, &date))
		return "";
	date_put_long(&out, date);
	if (date_parse_time(course_planned(course, session->id, OWN_SESSION_START), &start)) {
		buf_putc(&out, ' ');
		/* What nobody has written is no end. */
		if (date_parse_time(course_planned(course, session->id, OWN_SESSION_END), &end))
			moment_put_span(&out, start, end);
		else
			moment_put_start(&out, start);
	}
	return parts_take(arena, &out);
}

/* "13:50–14:10", or for an optional step "" */
static const char *step_times(struct arena *arena, const struct step *step, int at)
{
	struct buf out = {0};

	if (step->optional)
		return "";
	moment_put_span(&out, at, at + step->minutes);
	return parts_take(arena, &out);
}

/* Whether a step ends behind what is booked: until it begins, nobody knows when it will be. An
 * optional one has no time. */
static bool is_unfit(
	const struct course *course, const struct session *session, const struct step *step, int at)
{
	int end, needed;

	return !step->optional && booked_end(course, session, &end, &needed) &&
	       at + step->minutes > end && !session_has_begun(course, session) &&
	       !flow_is_over(course, session, moment_today());
}

/* Only the team needs to know what may be left out, and when a step would be that does not fit
 * (`is_open`). */
static void add_step(struct arena *arena, struct node *table, const struct step *step, bool is_held,
	bool timed, int at, bool is_open)
{
	const char *title =
		is_held ? step->title : arena_printf(arena, _("%s（行うときだけ）"), step->title);
	struct node *row = node_add(arena, table, NODE_ROW, "");

	row->circle = circle_narrower(table->circle, is_held ? step->circle : CIRCLE_TEAM);
	/* The team's own steps have none: so all readers speak of the same numbers. */
	parts_add_cell(arena, row, _("番号"), "")->counts = row->circle != CIRCLE_TEAM;
	if (timed)
		parts_add_cell(
			arena, row, _("時刻"), is_open ? _("調整中") : step_times(arena, step, at));
	parts_add_cell(arena, row, _("内容"), title);
	parts_add_cell(
		arena, row, _("分"), is_open ? "" : arena_printf(arena, "%d", step->minutes));
}

/* What is booked behind the last step, so that the table ends as its head says. */
static void add_spare(struct arena *arena, struct node *table, const struct course *course,
	const struct session *session)
{
	struct buf times = {0};
	struct node *row;
	int from, to;

	if (!booked_spare(course, session, &from, &to))
		return;
	moment_put_span(&times, from, to);
	row = node_add(arena, table, NODE_ROW, "");
	parts_add_cell(arena, row, _("番号"), "");
	parts_add_cell(arena, row, _("時刻"), parts_take(arena, &times));
	parts_add_cell(arena, row, _("内容"), _("予備"));
	parts_add_cell(arena, row, _("分"), arena_printf(arena, "%d", to - from));
}

void parts_add_agenda(struct arena *arena, struct node *parent, const struct course *course,
	const struct session *session, enum circle readers)
{
	const char *const timed_titles[] = {_("番号"), _("時刻"), _("内容"), _("分")};
	const char *const titles[] = {_("番号"), _("内容"), _("分")};
	struct node *table = node_add(arena, parent, NODE_TABLE, _("進行"));
	int at = 0;
	bool timed = date_parse_time(course_planned(course, session->id, OWN_SESSION_START), &at);

	add_head(arena, table, timed ? timed_titles : titles, timed ? 4 : 3);
	for (size_t i = 0; i < session->step_count; i++) {
		const struct step *step = &session->steps[i];
		enum step_state state = session_step_state(course, session, i);

		add_step(arena, table, step,
			!step->optional || state == STEP_NOW || state == STEP_DONE, timed, at,
			readers != CIRCLE_TEAM && is_unfit(course, session, step, at));
		at += step->optional ? 0 : step->minutes;
	}
	if (session->step_count)
		add_spare(arena, table, course, session);
}

/* --- tasks --- */

/* Who reads 次回まで or 2回目支援まで on paper has no list of sessions beside it. */
static void put_due(struct buf *out, const char *due)
{
	struct date day;

	task_put_when(out, due);
	if (task_session_day(due, &day))
		buf_printf(out, _("（%d月%d日）"), day.month, day.day);
}

/* A day without its year, and the session's title: short enough for a narrow column. */
static const char *task_text(struct arena *arena, const struct course *course,
	const struct field *column, const char *text)
{
	const struct session *session = course_session(course, text);
	struct buf out = {0};

	if (column->type == FIELD_DATE)
		put_due(&out, text);
	else if (strcmp(column->id, OWN_TASK_FROM) == 0 && session)
		buf_puts(&out, session->title);
	else
		answer_put(&out, column, course_options(course, column), text);
	return parts_take(arena, &out);
}

/* State and note are given apart from the task: they may be those at the end of a session. */
static const char *column_text(const struct task *task, const char *column, const char *kept)
{
	if (strcmp(column, OWN_TASK_STATE) == 0)
		return task->state;
	return strcmp(column, OWN_TASK_NOTE) == 0 ? task->note : kept;
}

static bool has_any_for(const struct course *course, const struct tasks *tasks, enum circle readers)
{
	for (size_t i = 0; i < tasks->count; i++)
		if (task_readers(course, tasks->items[i].id) == readers)
			return true;
	return false;
}

/* Which of them everybody may read, or the team alone, has a column only where there is one. */
static bool is_told(
	const struct course *course, const struct tasks *tasks, const struct field *column)
{
	if (strcmp(column->id, OWN_TASK_OPEN) == 0)
		return has_any_for(course, tasks, CIRCLE_PUBLIC);
	return strcmp(column->id, OWN_TASK_READERS) != 0 || has_any_for(course, tasks, CIRCLE_TEAM);
}

/* What was found out on the way was told to those who take part; which are open is the team's. */
static void limit_task_cell(struct node *cell, const struct field *column)
{
	cell->personal = column->personal;
	if (strcmp(column->id, OWN_TASK_NOTE) == 0)
		cell->circle = circle_narrower(cell->circle, CIRCLE_SHARED);
	if (strcmp(column->id, OWN_TASK_OPEN) == 0 || strcmp(column->id, OWN_TASK_READERS) == 0)
		cell->circle = CIRCLE_TEAM;
}

static void add_task(struct arena *arena, struct node *table, const struct course *course,
	const struct tasks *tasks, const struct task *task)
{
	const struct field *field = own_table(OWN_TASKS);
	const struct sheet *sheet = course_sheet(course, "", OWN_TASKS, "");
	struct node *row = node_add(arena, table, NODE_ROW, "");

	row->place.row = task->id;
	row->circle = circle_narrower(row->circle, task_readers(course, task->id));
	for (size_t k = 0; k < field->column_count; k++) {
		const struct field *column = &field->columns[k];
		const struct value *value = sheet_value(sheet, field->id, task->id, column->id);
		struct node *cell;

		if (!is_told(course, tasks, column))
			continue;
		cell = node_add(arena, row, NODE_CELL, _(column->label));
		cell->place.column = column->id;
		limit_task_cell(cell, column);
		parts_fill(arena, cell, course, column, value);
		if (!value)
			continue;
		cell->text = task_text(
			arena, course, column, column_text(task, column->id, value->text));
		cell->value = column_text(task, column->id, cell->value);
	}
}

void parts_add_tasks(struct arena *arena, struct node *parent, const char *title,
	const struct course *course, const struct tasks *tasks)
{
	const struct field *field = own_table(OWN_TASKS);
	struct node *table, *head;

	if (tasks->count == 0)
		return;
	table = node_add(arena, parent, NODE_TABLE, title);
	table->place.session = "";
	table->place.form = OWN_TASKS;
	table->place.field = field->id;
	head = node_add(arena, table, NODE_ROW, "");
	for (size_t k = 0; k < field->column_count; k++)
		if (is_told(course, tasks, &field->columns[k]))
			limit_task_cell(parts_add_cell(arena, head, _(field->columns[k].label),
						_(field->columns[k].label)),
				&field->columns[k]);
	for (size_t i = 0; i < tasks->count; i++)
		add_task(arena, table, course, tasks, &tasks->items[i]);
}

/* --- people --- */

const char *parts_person(struct arena *arena, const struct participant *person)
{
	struct buf out = {0};
	const char *post;

	participant_put_post(&out, person);
	post = parts_take(arena, &out);
	return *post ? arena_printf(arena, _("%s（%s）"), person->name, post) : person->name;
}

const char *parts_role(const struct course *course, const struct participant *person)
{
	const struct option *role = options_find(course->scenario->roles, person->role);

	return role ? role->label : person->role;
}
