#include "banso/doc/papers/course_doc.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/buf.h"
#include "banso/base/i18n.h"
#include "banso/doc/papers/record_doc.h"
#include "banso/doc/parts.h"
#include "banso/doc/sheet_parts.h"
#include "banso/model/flow.h"
#include "banso/model/own.h"
#include "banso/model/session/form_progress.h"
#include "banso/model/session/session_log.h"
#include "banso/model/session/session_people.h"
#include "banso/model/year.h"
#include "banso/text/date/moment.h"

/* What banso keeps of the engagement, formatted by the rules of its fields. */
static void add_facts(struct arena *arena, struct node *document, const struct course *course)
{
	const struct form *form = own_form(OWN_COURSE);
	struct buf year = {0};

	parts_add_fact(arena, document, _("伴走支援"), course->scenario->title);
	parts_add_fact(arena, document, _("回数"), course->pattern->title);
	for (size_t i = 0; i < form->field_count; i++)
		parts_add_kept(arena, document, course, "", form->id, form->fields[i].id);
	date_put_fiscal(&year, course_fiscal_year(course));
	if (!*course_own(course, OWN_COURSE_YEAR))
		parts_add_fact(arena, document, _("年度"), arena_strdup(arena, buf_text(&year)));
	buf_free(&year);
}

/* The columns of the table of sessions; the last one is shown only if something is in it. */
static const char *const plan_fields[] = {
	OWN_SESSION_DATE, OWN_SESSION_START, OWN_SESSION_END, OWN_SESSION_ROOM, OWN_SESSION_LINK};
enum { PLAN_FIELDS = sizeof(plan_fields) / sizeof(plan_fields[0]) };

static struct node *add_plan_cell(
	struct arena *arena, struct node *row, const struct field *field, const char *text)
{
	struct node *cell = parts_add_cell(arena, row, _(field->label), text);

	cell->circle = circle_narrower(row->circle, field->circle);
	return cell;
}

/* What is over and what comes next. */
static const char *standing_of(const struct course *course, const struct session *session)
{
	struct date today = moment_today();

	if (flow_is_over(course, session, today))
		return NODE_STATE_OVER;
	if (flow_is_running(course, session, today))
		return NODE_STATE_NOW;
	return session == flow_next_session(course, today) ? NODE_STATE_NEXT : "";
}

static void add_plan_row(struct arena *arena, struct node *table, const struct course *course,
	const struct session *session, size_t fields, enum circle readers)
{
	const struct sheet *sheet = course_sheet(course, session->id, OWN_SESSION, "");
	struct node *row = node_add(arena, table, NODE_ROW, "");

	row->place.session = session->id;
	row->state = standing_of(course, session);
	parts_add_cell(arena, row, _("回"), session->title);
	for (size_t i = 0; i < fields; i++) {
		const struct field *field = form_field(own_form(OWN_SESSION), plan_fields[i]);
		const struct value *value = sheet_value(sheet, field->id, "", "");
		struct node *cell = add_plan_cell(arena, row, field, "");

		cell->place.form = OWN_SESSION;
		cell->place.field = field->id;
		if (strcmp(field->id, OWN_SESSION_LINK) != 0 ||
			parts_link_readers(course, session->id) >= readers)
			parts_fill(arena, cell, course, field, value);
		if (i == 0 && !value_is_answer(value))
			cell->text = _("未定");
	}
}

static bool has_link(const struct course *course, enum circle readers)
{
	for (size_t i = 0; i < flow_session_count(course); i++)
		if (*course_planned(course, flow_session(course, i)->id, OWN_SESSION_LINK) &&
			parts_link_readers(course, flow_session(course, i)->id) >= readers)
			return true;
	return false;
}

static void add_plan(struct arena *arena, struct node *document, const struct course *course,
	enum circle readers)
{
	struct node *table = node_add(arena, document, NODE_TABLE, _("日程"));
	struct node *head = node_add(arena, table, NODE_ROW, "");
	size_t fields = has_link(course, readers) ? PLAN_FIELDS : PLAN_FIELDS - 1;

	table->figure = FIGURE_TIMELINE;
	parts_add_cell(arena, head, _("回"), _("回"));
	for (size_t i = 0; i < fields; i++) {
		const struct field *field = form_field(own_form(OWN_SESSION), plan_fields[i]);

		add_plan_cell(arena, head, field, _(field->label));
	}
	for (size_t i = 0; i < flow_session_count(course); i++)
		add_plan_row(arena, table, course, flow_session(course, i), fields, readers);
}

/* --- people, and the municipalities they come from --- */

/* When somebody came or left, and who followed, has a column only where somebody did. */
static bool is_told(const struct course *course, const struct field *column)
{
	static const char *const turns[] = {
		OWN_PERSON_FROM, OWN_PERSON_UNTIL, OWN_PERSON_SUCCESSOR};
	const struct sheet *sheet = course_sheet(course, "", OWN_PEOPLE, "");
	bool is_turn = false;

	for (size_t i = 0; i < sizeof(turns) / sizeof(turns[0]); i++)
		is_turn = is_turn || strcmp(column->id, turns[i]) == 0;
	for (size_t i = 0; is_turn && i < sheet->value_count; i++)
		if (strcmp(sheet->values[i].column, column->id) == 0 && *sheet->values[i].text)
			return true;
	return !is_turn;
}

static void add_person(struct arena *arena, struct node *table, const struct course *course,
	const struct participant *who)
{
	const struct field *person = own_table(OWN_PEOPLE);
	const struct sheet *sheet = course_sheet(course, "", OWN_PEOPLE, "");
	struct node *row = node_add(arena, table, NODE_ROW, "");

	row->place.row = who->id;
	for (size_t k = 0; k < person->column_count; k++) {
		const struct field *column = &person->columns[k];
		struct node *cell;

		if (!is_told(course, column))
			continue;
		cell = parts_add_cell(arena, row, _(column->label), "");
		cell->place.column = column->id;
		parts_fill(arena, cell, course, column,
			sheet_value(sheet, person->id, who->id, column->id));
		if (strcmp(column->id, OWN_PERSON_ROLE) == 0)
			cell->text = cell->datum = parts_role(course, who);
	}
}

static void add_people(struct arena *arena, struct node *document, const struct course *course)
{
	const struct field *person = own_table(OWN_PEOPLE);
	struct participants people = course_participants(course, arena);
	struct node *table, *head;

	if (people.count == 0)
		return;
	table = node_add(arena, document, NODE_TABLE, _("参加者"));
	table->circle = CIRCLE_SHARED;
	table->personal = true;
	table->place.form = OWN_PEOPLE;
	table->place.field = person->id;
	head = node_add(arena, table, NODE_ROW, "");
	for (size_t k = 0; k < person->column_count; k++)
		if (is_told(course, &person->columns[k]))
			parts_add_cell(arena, head, _(person->columns[k].label),
				_(person->columns[k].label));
	for (size_t i = 0; i < people.count; i++)
		add_person(arena, table, course, &people.items[i]);
}

/* How many people of a municipality filled the forms of a session, and how many were asked. */
static const char *sheets_of(struct arena *arena, const struct course *course,
	const struct form *form, const struct session *session, const char *municipality)
{
	struct participants people = session_respondents(course, session->id, form, arena);
	int asked = 0, done = 0, begun = 0;
	struct buf out = {0};

	for (size_t i = 0; i < people.count; i++) {
		const struct participant *who = &people.items[i];
		const struct sheet *sheet = course_sheet(course, session->id, form->id, who->id);
		enum sheet_state state = progress_of(course, form, sheet).state;

		if (strcmp(who->municipality, municipality) != 0)
			continue;
		asked++;
		done += state == SHEET_DONE;
		begun += state != SHEET_DONE && state != SHEET_UNTOUCHED;
	}
	form_progress_put_people(&out, asked, done, begun);
	return parts_take(arena, &out);
}

static const char *people_of(
	struct arena *arena, const struct course *course, const char *municipality)
{
	struct participants people = course_participants(course, arena);
	int count = 0;

	for (size_t i = 0; i < people.count; i++)
		count += strcmp(people.items[i].municipality, municipality) == 0;
	return arena_printf(arena, _("%d人"), count);
}

/* One form as a column; its session is named too, if several sessions have the form. */
struct counted {
	const struct session *session;
	const struct form *form;
};

static struct counted *counted_forms(
	struct arena *arena, const struct course *course, size_t *count)
{
	struct counted *found = NULL;

	*count = 0;
	for (size_t i = 0; i < flow_session_count(course); i++) {
		const struct session *session = flow_session(course, i);
		struct words forms = flow_forms(course, session, arena);

		for (size_t k = 0; k < forms.count; k++) {
			const struct form *form = scenario_form(course->scenario, forms.items[k]);

			if (form->per != PER_RESPONDENT)
				continue;
			found = arena_push(arena, found, *count, sizeof(*found));
			found[(*count)++] = (struct counted){session, form};
		}
	}
	return found;
}

static void add_towns(struct words *towns, struct participants people, struct arena *arena)
{
	struct words more = participants_municipalities(people, arena);

	for (size_t i = 0; i < more.count; i++)
		if (!words_have(*towns, more.items[i]))
			words_add(towns, arena, more.items[i]);
}

/* Municipalities of the participants, and of former participants. */
static struct words all_towns(struct arena *arena, const struct course *course)
{
	struct words towns = {0};

	add_towns(&towns, course_participants(course, arena), arena);
	for (size_t i = 0; i < flow_session_count(course); i++)
		add_towns(
			&towns, session_people(course, flow_session(course, i)->id, arena), arena);
	return towns;
}

/* Who gathers them asks how many there are, nobody else. */
static void add_form_cell(
	struct arena *arena, struct node *row, const struct form *form, const char *text)
{
	parts_add_cell(arena, row, form->title, text)->circle =
		circle_narrower(circle_narrower(row->circle, form->circle), CIRCLE_SHARED);
}

/* If several municipalities take part: their names, and how far each has come. */
static void add_municipalities(
	struct arena *arena, struct node *document, const struct course *course)
{
	struct words towns = all_towns(arena, course);
	struct node *table, *row;
	struct counted *forms;
	size_t count;

	if (towns.count < 2)
		return;
	forms = counted_forms(arena, course, &count);
	table = node_add(arena, document, NODE_TABLE, _("参加市町村"));
	row = node_add(arena, table, NODE_ROW, "");
	parts_add_cell(arena, row, _("市町村"), _("市町村"));
	parts_add_cell(arena, row, _("参加者"), _("参加者"));
	for (size_t k = 0; k < count; k++)
		add_form_cell(arena, row, forms[k].form, forms[k].form->title);
	for (size_t i = 0; i < towns.count; i++) {
		row = node_add(arena, table, NODE_ROW, "");
		parts_add_cell(arena, row, _("市町村"), towns.items[i]);
		parts_add_cell(arena, row, _("参加者"), people_of(arena, course, towns.items[i]));
		for (size_t k = 0; k < count; k++)
			add_form_cell(arena, row, forms[k].form,
				sheets_of(arena, course, forms[k].form, forms[k].session,
					towns.items[i]));
	}
}

/* --- sessions --- */

/* Whether there is more to say of a session than that the pattern has it. */
static bool has_news(const struct course *course, const struct session *session, struct words forms)
{
	if (course_sheet(course, session->id, OWN_SESSION, ""))
		return true;
	for (size_t i = 0; i < forms.count; i++) {
		const struct form *form = scenario_form(course->scenario, forms.items[i]);

		if (form_progress_of(course, session, form).state != SHEET_UNTOUCHED)
			return true;
	}
	return false;
}

/* A form with one sheet for the course appears at the first session that names it. */
static void add_session(struct arena *arena, struct node *document, const struct course *course,
	const struct session *session, enum circle readers)
{
	struct words forms = flow_forms(course, session, arena);
	struct node *section;

	if (!has_news(course, session, forms))
		return;
	section = node_add(arena, document, NODE_SECTION, session->title);
	section->place.session = session->id;
	parts_add_fact(arena, section, _("日程"), parts_when(arena, course, session));
	record_doc_add(arena, section, course, session, readers);
	for (size_t i = 0; i < forms.count; i++) {
		const struct form *form = scenario_form(course->scenario, forms.items[i]);

		if (form->per == PER_ENGAGEMENT &&
			flow_session_of_form(course, form->id) != session)
			continue;
		if (form_progress_of(course, session, form).state != SHEET_UNTOUCHED)
			sheet_doc_add_form(
				arena, section, course, session, form, NULL, false, readers);
	}
}

/* What is done is nothing to do any more. */
static void add_tasks(struct arena *arena, struct node *document, const struct course *course)
{
	struct tasks tasks = course_tasks(course, arena), done;
	size_t open = 0;

	tasks_put_open_first(course, &tasks);
	while (open < tasks.count && task_is_open(course, &tasks.items[open]))
		open++;
	done = (struct tasks){tasks.items + open, tasks.count - open};
	tasks.count = open;
	parts_add_tasks(arena, document, tasks_title(course, NULL), course, &tasks);
	parts_add_tasks(arena, document, _("これまでに取り組んだこと"), course, &done);
}

struct node *course_doc_build(struct arena *arena, const struct course *course,
	const struct place *place, enum circle readers)
{
	struct node *document = parts_begin(arena, course, place,
		arena_printf(arena, _("%s 支援の記録"), course_own(course, OWN_COURSE_NAME)));

	add_facts(arena, document, course);
	if (readers == CIRCLE_PUBLIC)
		sheet_doc_add_headlines(arena, document, course);
	add_plan(arena, document, course, readers);
	add_people(arena, document, course);
	add_municipalities(arena, document, course);
	for (size_t i = 0; i < flow_session_count(course); i++)
		add_session(arena, document, course, flow_session(course, i), readers);
	add_tasks(arena, document, course);
	return document;
}
