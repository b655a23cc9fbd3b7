#include "banso/doc/session_doc.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/buf.h"
#include "banso/base/i18n.h"
#include "banso/doc/sheet_doc.h"
#include "banso/model/answer.h"
#include "banso/model/flow.h"
#include "banso/model/kept.h"

static const char *task_text(const struct course *course, const char *row, const char *column)
{
	struct place place = PLACE_NONE;

	place.form = KEPT_TASKS;
	place.field = kept_form(KEPT_TASKS)->fields[0].id;
	place.row = row;
	place.column = column;
	return course_text(course, &place);
}

static void add_task(struct arena *arena, struct node *table, const struct course *course,
	const char *id)
{
	const struct field *task = &kept_form(KEPT_TASKS)->fields[0];
	struct node *row = node_add(arena, table, NODE_ROW, "");
	struct buf out = {0};

	row->place.row = id;
	for (size_t k = 0; k < task->column_count; k++) {
		const struct field *column = &task->columns[k];
		const char *text = task_text(course, id, column->id);
		const struct option *state = options_find(course->scenario->task_states, text);
		struct node *cell = node_add(arena, row, NODE_CELL, _(column->label));

		buf_clear(&out);
		answer_put(&out, column, column->options, text);
		cell->place.column = column->id;
		cell->personal = column->personal;
		cell->value = text;
		cell->text = strcmp(column->id, "state") == 0 && state
				     ? state->label
				     : arena_strdup(arena, buf_text(&out));
	}
	buf_free(&out);
}

static bool is_open(const struct course *course, const char *id)
{
	const struct option *state = options_find(
		course->scenario->task_states, task_text(course, id, "state"));

	return !state || !state->closed;
}

void session_doc_add_tasks(struct arena *arena, struct node *parent, const struct course *course,
	bool open_only)
{
	const struct field *task = &kept_form(KEPT_TASKS)->fields[0];
	struct words ids =
		course_rows(course_sheet(course, "", KEPT_TASKS, ""), NULL, task->id, arena);
	struct node *table = NULL, *head;

	for (size_t i = 0; i < ids.count; i++) {
		if (open_only && !is_open(course, ids.items[i]))
			continue;
		if (!table) {
			table = node_add(arena, parent, NODE_TABLE, _("次回までに取り組むこと"));
			table->circle = CIRCLE_SHARED;
			table->place.form = KEPT_TASKS;
			table->place.field = task->id;
			head = node_add(arena, table, NODE_ROW, "");
			for (size_t k = 0; k < task->column_count; k++)
				node_add_text(arena, head, NODE_CELL, _(task->columns[k].label),
					_(task->columns[k].label))
					->personal = task->columns[k].personal;
		}
		add_task(arena, table, course, ids.items[i]);
	}
}

static void add_agenda(struct arena *arena, struct node *document, const struct session *session)
{
	const char *const titles[] = {_("進行"), _("分")};
	struct node *table = node_add(arena, document, NODE_TABLE, _("進行"));
	struct node *head = node_add(arena, table, NODE_ROW, "");

	node_add_text(arena, head, NODE_CELL, titles[0], titles[0]);
	node_add_text(arena, head, NODE_CELL, titles[1], titles[1]);
	for (size_t i = 0; i < session->step_count; i++) {
		const struct step *step = &session->steps[i];
		struct node *row = node_add(arena, table, NODE_ROW, "");

		row->circle = step->circle;
		node_add_text(arena, row, NODE_CELL, titles[0],
			step->optional ? arena_printf(arena, _("%s（行うときだけ）"), step->title)
				       : step->title)
			->circle = step->circle;
		node_add_text(arena, row, NODE_CELL, titles[1],
			arena_printf(arena, "%d", step->minutes))
			->circle = step->circle;
	}
}

static void add_forms(struct arena *arena, struct node *document, const struct course *course,
	const struct session *session)
{
	struct words forms = flow_forms(course, session, arena);
	struct node *section;

	if (forms.count == 0)
		return;
	section = node_add(arena, document, NODE_SECTION, _("帳票"));
	for (size_t i = 0; i < forms.count; i++) {
		const struct form *form = scenario_form(course->scenario, forms.items[i]);
		struct node *fact = node_add_text(arena, section, NODE_FACT, form->title,
			form_state_text(arena, course, session, form));

		fact->circle = form->circle;
		fact->state = progress_id(flow_form_progress(course, session, form).state);
		fact->mark = *form->reconstructed ? _("案") : "";
		fact->place.form = form->id;
	}
}

struct node *session_doc_build(struct arena *arena, const struct course *course,
	const struct place *place)
{
	const struct session *session = scenario_session(course->scenario, place->session);
	const char *when = session_when(arena, course, session);
	struct node *document = node_add(arena, NULL, NODE_DOCUMENT,
		arena_printf(arena, "%s %s", course_kept(course, "name"), session->title));

	document->place = *place;
	node_add_text(arena, document, NODE_FACT, _("日程"), *when ? when : _("未定"));
	if (*session->lead)
		node_add_text(arena, document, NODE_TEXT, "", session->lead);
	add_agenda(arena, document, session);
	add_forms(arena, document, course, session);
	session_doc_add_tasks(arena, document, course, true);
	return document;
}
