#include "banso/doc/sheet_parts.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/doc/parts.h"
#include "banso/doc/voice_parts.h"
#include "banso/model/answer.h"
#include "banso/model/flow.h"
#include "banso/model/progress.h"
#include "banso/model/rows.h"
#include "banso/model/session/session_people.h"
#include "banso/model/year.h"

struct sheet_view {
	struct arena *arena;
	const struct course *course;
	const struct form *form;
	const struct sheet *sheet;
	const struct place *only; /* NULL: everything */
	bool is_record;           /* only what the record holds */
	bool has_headlines;       /* those that are published stand above it already */
	enum circle around;       /* of what the scenario does not publish */
	enum circle readers;
};

/* A name is personal even if the scenario does not say so. */
static bool is_personal(const struct field *field)
{
	return field->personal || field->prefill == PREFILL_NAME;
}

/* Why there is nothing, or why something is as it is, is published of no field. */
static enum circle reason_readers(enum circle around, const struct field *field)
{
	return circle_narrower(CIRCLE_SHARED, circle_narrower(around, field->circle));
}

static void add_cell(struct node *row, const struct sheet_view *view, const struct field *table,
	const struct field *column, bool is_first)
{
	struct node *cell = node_add(view->arena, row, NODE_CELL, column->label);
	const struct value *value = sheet_value(view->sheet, table->id, row->place.row, column->id);

	cell->place.column = column->id;
	cell->circle = field_readers(circle_narrower(view->around, table->circle), column);
	cell->reason_circle = reason_readers(circle_narrower(view->around, table->circle), column);
	cell->personal = is_personal(column);
	cell->label = arena_printf(view->arena, "%s %s", table->label, column->label);
	parts_fill(view->arena, cell, view->course, column, value);
	/* A starter row shows its word in the first column until that column is filled. */
	if (!value_is_answer(value) && is_first && words_have(table->rows, row->place.row))
		cell->text = cell->value = row->place.row;
}

static void add_head(struct node *table, const struct sheet_view *view, const struct field *field)
{
	struct node *head = node_add(view->arena, table, NODE_ROW, "");

	for (size_t i = 0; i < field->column_count; i++) {
		const struct field *column = &field->columns[i];
		struct node *cell =
			node_add_text(view->arena, head, NODE_CELL, column->label, column->label);

		cell->circle = field_readers(circle_narrower(view->around, field->circle), column);
		cell->personal = is_personal(column);
	}
}

static void add_table(
	struct node *section, const struct sheet_view *view, const struct field *field)
{
	struct words rows = course_rows(view->sheet, field, field->id, view->arena);
	struct node *table = node_add(view->arena, section, NODE_TABLE, field->label);

	table->circle = field_readers(view->around, field);
	table->mark = field_is_ours(view->form, field) ? _("案") : "";
	parts_tell_once(section, table);
	table->personal = field->personal;
	table->place.field = field->id;
	add_head(table, view, field);
	for (size_t i = 0; i < rows.count; i++) {
		struct node *row;

		if (view->only && *view->only->row && strcmp(view->only->row, rows.items[i]) != 0)
			continue;
		/* One that is asked for by name is shown, whatever stands in it. */
		if (!(view->only && *view->only->row) &&
			!rows_is_written(view->sheet, field, rows.items[i]))
			continue;
		row = node_add(view->arena, table, NODE_ROW, "");
		row->place.row = rows.items[i];
		for (size_t k = 0; k < field->column_count; k++)
			add_cell(row, view, field, &field->columns[k], k == 0);
	}
}

static const char *prefill_text(
	const struct sheet_view *view, const struct field *field, const char *prefill)
{
	struct buf out = {0};

	answer_put(&out, field, course_options(view->course, field), prefill);
	return parts_take(view->arena, &out);
}

static void add_answer(
	struct node *section, const struct sheet_view *view, const struct field *field)
{
	const struct value *value = sheet_value(view->sheet, field->id, "", "");
	/* What the list of participants says of somebody is not for everybody. */
	const char *prefill = view->readers == CIRCLE_PUBLIC ? ""
							     : course_prefill(view->course, field,
								       section->place.respondent);
	struct node *node;

	if (!value_is_answer(value) && !(value && *value->reason) && !*prefill)
		return;
	node = node_add(view->arena, section, parts_kind(field), field->label);
	node->circle = field_readers(view->around, field);
	node->reason_circle = reason_readers(view->around, field);
	node->mark = field_is_ours(view->form, field) ? _("案") : "";
	parts_tell_once(section, node);
	node->personal = is_personal(field);
	node->place.field = field->id;
	parts_fill(view->arena, node, view->course, field, value);
	/* What the course stands at; of each person it would be told too often. */
	if (field->type == FIELD_SCALE && view->form->per != PER_RESPONDENT)
		parts_draw(view->arena, node, FIGURE_STEP, course_options(view->course, field));
	if (!value_is_answer(value) && *prefill)
		node->text = prefill_text(view, field, prefill);
}

/* Whether a paper for everybody has the field above all else. */
static bool is_headline(const struct field *field)
{
	return field->publish && field->type != FIELD_TABLE &&
	       (field->headline || field->options_from == OPTIONS_THEMES);
}

/* Of the record of a session what is recorded, and all that is published where everybody reads it.
 */
static bool is_wanted(const struct sheet_view *view, const struct field *field)
{
	bool is_recorded = field->record || (view->readers == CIRCLE_PUBLIC && field->publish);

	return field_is_visible(view->course, view->form, field, view->sheet) &&
	       (is_recorded || !view->is_record) && !(view->has_headlines && is_headline(field));
}

/* A form says where it is asked; the paper is about the whole course. */
static void add_headline(
	struct node *parent, const struct sheet_view *view, const struct field *field)
{
	struct node *before = parent->last, *node;

	add_answer(parent, view, field);
	node = parent->last;
	if (node == before)
		return;
	node->place.session = "";
	node->place.form = view->form->id;
	/* What follows is not below it. */
	node->kind = NODE_FACT;
}

static void add_fields(struct node *section, const struct sheet_view *view)
{
	for (size_t i = 0; i < view->form->field_count; i++) {
		const struct field *field = &view->form->fields[i];

		if (view->only && *view->only->field && strcmp(view->only->field, field->id) != 0)
			continue;
		if (!is_wanted(view, field))
			continue;
		/* An empty table may have a reason, like any field. */
		if (field->type == FIELD_TABLE && field_is_answered(field, view->sheet))
			add_table(section, view, field);
		else
			add_answer(section, view, field);
	}
}

static void add_sheet(struct node *section, struct sheet_view *view, bool empty_too)
{
	struct progress progress = progress_of(view->course, view->form, view->sheet);

	/* Not of a form of which they read only what is published. */
	bool has_state = view->around >= view->readers;

	section->state = has_state ? progress_id(progress.state) : "";
	if (has_state &&
		(empty_too || progress.state == SHEET_CHECK || progress.state == SHEET_FILLING))
		/* How far it is helps those who see to it; on a paper handed out it says that it
		 * is not ready. */
		node_add_text(view->arena, section, NODE_FACT, _("記入の状態"),
			progress_word(progress.state))
			->circle = CIRCLE_TEAM;
	if (progress.state != SHEET_UNTOUCHED || view->sheet)
		add_fields(section, view);
}

/* Whether the person has a sheet to show. */
static bool is_shown(const struct sheet_view *view, const struct session *session,
	const struct participant *person, bool empty_too)
{
	if (view->only && *view->only->respondent &&
		strcmp(view->only->respondent, person->id) != 0)
		return false;
	return course_sheet(view->course, session->id, view->form->id, person->id) ||
	       (empty_too && session_asks(view->course, session->id, view->form, person));
}

static void add_respondent(struct node *section, struct sheet_view *view,
	const struct session *session, const struct participant *person, size_t number,
	bool empty_too)
{
	struct node *node =
		node_add(view->arena, section, NODE_SECTION, parts_person(view->arena, person));

	node->personal = true;
	node->nameless = arena_printf(view->arena, _("%zu人め"), number);
	node->place.respondent = person->id;
	node->role = parts_role(view->course, person);
	view->sheet = course_sheet(view->course, session->id, view->form->id, person->id);
	node->circle = view->form->voice
			       ? CIRCLE_TEAM
			       : circle_narrower(section->circle,
					 voice_circle(view->form, view->sheet, view->form->circle));
	view->around = node->circle;
	add_sheet(node, view, empty_too);
}

/* The people of one municipality; NULL: all. */
static void add_respondents(struct node *section, struct sheet_view *view,
	const struct session *session, const char *municipality, bool empty_too)
{
	struct participants people = session_people(view->course, session->id, view->arena);
	struct node *group = municipality ? NULL : section;

	for (size_t i = 0; i < people.count; i++) {
		const struct participant *person = &people.items[i];

		if (!is_shown(view, session, person, empty_too) ||
			(municipality && strcmp(person->municipality, municipality) != 0))
			continue;
		if (!group)
			group = node_add(view->arena, section, NODE_SECTION,
				*municipality ? municipality : _("市町村の書かれていない人"));
		add_respondent(group, view, session, person, i + 1, empty_too);
	}
}

/* If people come from several municipalities, each of these forms a group. */
static void add_all_respondents(struct node *section, struct sheet_view *view,
	const struct session *session, bool empty_too)
{
	struct words municipalities = participants_municipalities(
		session_people(view->course, session->id, view->arena), view->arena);

	if (municipalities.count < 2) {
		add_respondents(section, view, session, NULL, empty_too);
		return;
	}
	for (size_t i = 0; i < municipalities.count; i++)
		add_respondents(section, view, session, municipalities.items[i], empty_too);
	add_respondents(section, view, session, "", empty_too);
}

enum circle sheet_doc_circle(const struct form *form, const struct place *place)
{
	const struct field *field = *place->field ? form_field(form, place->field) : NULL;

	if (form->voice)
		return *place->respondent || *place->row ? CIRCLE_TEAM : voice_form_circle(form);
	if (!field)
		return form_readers(form);
	if (field->publish && *place->column && field_column(field, place->column))
		return field_readers(circle_narrower(form->circle, field->circle),
			field_column(field, place->column));
	return field->publish ? CIRCLE_PUBLIC : form->circle;
}

void sheet_doc_add_form(struct arena *arena, struct node *parent, const struct course *course,
	const struct session *session, const struct form *form, const struct place *only,
	bool empty_too, enum circle readers)
{
	struct sheet_view view = {.arena = arena,
		.course = course,
		.form = form,
		.only = only,
		.has_headlines = !only && readers == CIRCLE_PUBLIC,
		.around = circle_narrower(parent->circle, form->circle),
		.readers = readers};
	struct place place = flow_sheet_place(course, session, form, "");
	struct node *before = parent->last;
	struct node *section = node_add(arena, parent, NODE_SECTION, form->title);

	section->place = place;
	section->circle =
		circle_narrower(parent->circle, sheet_doc_circle(form, only ? only : &place));
	section->mark = *form->reconstructed ? _("案") : "";
	if (form->per == PER_RESPONDENT) {
		if (form->voice && readers != CIRCLE_TEAM)
			voice_parts_add(arena, section, course, session, form,
				only ? only->field : "", readers);
		add_all_respondents(section, &view, session, empty_too);
	} else {
		view.sheet = course_sheet(course, place.session, form->id, "");
		add_sheet(section, &view, empty_too);
	}
	if (view.has_headlines && !section->first)
		node_take_back(parent, before);
}

static bool has_recorded(const struct sheet_view *view)
{
	for (size_t i = 0; i < view->form->field_count; i++)
		if (is_wanted(view, &view->form->fields[i]) &&
			field_is_answered(&view->form->fields[i], view->sheet))
			return true;
	return false;
}

void sheet_doc_add_recorded(struct arena *arena, struct node *parent, const struct course *course,
	const struct session *session, const struct form *form, enum circle readers)
{
	struct sheet_view view = {.arena = arena,
		.course = course,
		.form = form,
		.is_record = true,
		.has_headlines = readers == CIRCLE_PUBLIC,
		.around = circle_narrower(parent->circle, form->circle),
		.readers = readers};
	struct place place = flow_sheet_place(course, session, form, "");
	struct node *section;

	view.sheet = course_sheet(course, place.session, form->id, "");
	if (form->per == PER_RESPONDENT || !has_recorded(&view))
		return;
	section = node_add(arena, parent, NODE_SECTION, form->title);
	section->place = place;
	section->circle = circle_narrower(parent->circle, form_readers(form));
	section->mark = *form->reconstructed ? _("案") : "";
	add_fields(section, &view);
}

void sheet_doc_add_headlines(struct arena *arena, struct node *parent, const struct course *course)
{
	const struct scenario *scenario = course->scenario;

	for (size_t i = 0; i < scenario->form_count; i++) {
		struct sheet_view view = {.arena = arena,
			.course = course,
			.form = &scenario->forms[i],
			.readers = CIRCLE_PUBLIC};

		if (view.form->per != PER_ENGAGEMENT ||
			!flow_session_of_form(course, view.form->id))
			continue;
		view.sheet = course_sheet(course, "", view.form->id, "");
		for (size_t k = 0; k < view.form->field_count; k++)
			if (is_headline(&view.form->fields[k]) &&
				field_is_visible(
					course, view.form, &view.form->fields[k], view.sheet))
				add_headline(parent, &view, &view.form->fields[k]);
	}
}
