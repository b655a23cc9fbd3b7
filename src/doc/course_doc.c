#include "banso/doc/course_doc.h"

#include "banso/base/arena.h"
#include "banso/base/buf.h"
#include "banso/base/i18n.h"
#include "banso/doc/session_doc.h"
#include "banso/doc/sheet_doc.h"
#include "banso/model/answer.h"
#include "banso/model/flow.h"
#include "banso/model/kept.h"

static void add_fact(struct arena *arena, struct node *document, const char *title,
	const char *text)
{
	if (*text)
		node_add_text(arena, document, NODE_FACT, title, text);
}

/* What banso keeps of the engagement, read through the fields' own rules. */
static void add_facts(struct arena *arena, struct node *document, const struct course *course)
{
	const struct form *form = kept_form(KEPT_COURSE);
	struct buf out = {0};

	add_fact(arena, document, _("伴走支援"), course->scenario->title);
	add_fact(arena, document, _("回数"), course->pattern->title);
	for (size_t i = 0; i < form->field_count; i++) {
		const struct field *field = &form->fields[i];
		const char *text = course_kept(course, field->id);
		struct node *fact;

		if (!*text)
			continue;
		buf_clear(&out);
		answer_put(&out, field, course_options(course, field), text);
		fact = node_add_text(arena, document, NODE_FACT, _(field->label),
			arena_strdup(arena, buf_text(&out)));
		fact->place.form = form->id;
		fact->place.field = field->id;
		fact->value = text;
	}
	buf_clear(&out);
	date_put_fiscal(&out, course_fiscal_year(course));
	if (!*course_kept(course, "year"))
		add_fact(arena, document, _("年度"), arena_strdup(arena, buf_text(&out)));
	buf_free(&out);
}

static void add_head(struct arena *arena, struct node *table, const char *const *titles,
	size_t count)
{
	struct node *head = node_add(arena, table, NODE_ROW, "");

	for (size_t i = 0; i < count; i++)
		node_add_text(arena, head, NODE_CELL, titles[i], titles[i]);
}

static void add_plan(struct arena *arena, struct node *document, const struct course *course)
{
	const char *const titles[] = {_("回"), _("日程"), _("会場・接続先")};
	struct node *table = node_add(arena, document, NODE_TABLE, _("日程"));

	add_head(arena, table, titles, 3);
	for (size_t i = 0; i < flow_session_count(course); i++) {
		const struct session *session = flow_session(course, i);
		const char *when = session_when(arena, course, session);
		struct node *row = node_add(arena, table, NODE_ROW, "");

		row->place.session = session->id;
		row->place.form = KEPT_SESSION;
		node_add_text(arena, row, NODE_CELL, titles[0], session->title);
		node_add_text(arena, row, NODE_CELL, titles[1], *when ? when : _("未定"))->value =
			course_planned(course, session->id, "date");
		node_add_text(arena, row, NODE_CELL, titles[2],
			course_planned(course, session->id, "room"));
	}
}

static void add_people(struct arena *arena, struct node *document, const struct course *course)
{
	const struct field *person = &kept_form(KEPT_PEOPLE)->fields[0];
	struct participants people = course_participants(course, arena);
	struct node *table, *head;

	if (people.count == 0)
		return;
	table = node_add(arena, document, NODE_TABLE, _("参加者"));
	table->circle = CIRCLE_SHARED;
	table->personal = true;
	table->place.form = KEPT_PEOPLE;
	table->place.field = person->id;
	head = node_add(arena, table, NODE_ROW, "");
	for (size_t k = 0; k < person->column_count; k++)
		node_add_text(arena, head, NODE_CELL, _(person->columns[k].label),
			_(person->columns[k].label));
	for (size_t i = 0; i < people.count; i++) {
		const struct participant *each = &people.items[i];
		const struct option *role = options_find(course->scenario->roles, each->role);
		const char *const cells[] = {each->name, each->org,
			role ? role->label : each->role, each->municipality};
		struct node *row = node_add(arena, table, NODE_ROW, "");

		row->place.row = each->id;
		for (size_t k = 0; k < person->column_count; k++)
			node_add_text(arena, row, NODE_CELL, _(person->columns[k].label), cells[k])
				->place.column = person->columns[k].id;
	}
}

/* A form with one sheet for the course stands at the first session that names it. */
static void add_session(struct arena *arena, struct node *document, const struct course *course,
	const struct session *session)
{
	struct words forms = flow_forms(course, session, arena);
	struct node *section = node_add(arena, document, NODE_SECTION, session->title);

	section->place.session = session->id;
	add_fact(arena, section, _("日程"), session_when(arena, course, session));
	for (size_t i = 0; i < forms.count; i++) {
		const struct form *form = scenario_form(course->scenario, forms.items[i]);

		if (form->per == PER_ENGAGEMENT &&
			flow_session_of_form(course, form->id) != session)
			continue;
		if (flow_form_progress(course, session, form).state != SHEET_UNTOUCHED)
			sheet_doc_add_form(arena, section, course, session, form, NULL, false);
	}
}

struct node *course_doc_build(struct arena *arena, const struct course *course,
	const struct place *place)
{
	struct node *document = node_add(arena, NULL, NODE_DOCUMENT,
		arena_printf(arena, _("%s 支援の記録"), course_kept(course, "name")));

	document->place = *place;
	add_facts(arena, document, course);
	add_plan(arena, document, course);
	add_people(arena, document, course);
	for (size_t i = 0; i < flow_session_count(course); i++)
		add_session(arena, document, course, flow_session(course, i));
	session_doc_add_tasks(arena, document, course, false);
	return document;
}
