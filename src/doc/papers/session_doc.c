#include "banso/doc/papers/session_doc.h"

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/doc/papers/record_doc.h"
#include "banso/doc/parts.h"
#include "banso/doc/sheet_parts.h"
#include "banso/model/answer.h"
#include "banso/model/flow.h"
#include "banso/model/own.h"
#include "banso/model/session/form_progress.h"
#include "banso/model/session/session_log.h"

static void add_forms(struct arena *arena, struct node *document, const struct course *course,
	const struct session *session)
{
	struct words forms = flow_forms(course, session, arena);
	struct node *section;

	if (forms.count == 0)
		return;
	section = node_add(arena, document, NODE_SECTION, _("帳票"));
	/* How far they are is of use to whoever gathers them. */
	section->circle = CIRCLE_TEAM;
	for (size_t i = 0; i < forms.count; i++) {
		const struct form *form = scenario_form(course->scenario, forms.items[i]);
		struct node *fact = node_add_text(arena, section, NODE_FACT, form->title,
			form_progress_text(arena, course, session, form));

		fact->state = progress_id(form_progress_of(course, session, form).state);
		fact->mark = *form->reconstructed ? _("案") : "";
		fact->place.form = form->id;
	}
}

/* The record of the same day says something else. */
static void add_later(struct arena *arena, struct node *document, const struct course *course,
	const char *session)
{
	const struct value *confirmed = session_confirmed(course, session);
	struct buf text = {0};

	if (!course->changed_since)
		return;
	buf_puts(&text, _("いまの内容です。支援記録は"));
	if (confirmed) {
		answer_put(&text, form_field(own_form(OWN_SESSION), OWN_SESSION_CONFIRMED),
			(struct options){0}, confirmed->text);
		buf_puts(&text, _("に確定していて"));
	} else {
		buf_puts(&text, _("その日の内容で"));
	}
	buf_printf(
		&text, _("、そのあとに変わった%zuか所は入っていません。"), course->changed_since);
	node_add_text(arena, document, NODE_TEXT, "", parts_take(arena, &text))->circle =
		CIRCLE_TEAM;
}

struct node *session_doc_build(struct arena *arena, const struct course *course,
	const struct place *place, enum circle readers)
{
	const struct session *session = course_session(course, place->session);
	const char *when = parts_when(arena, course, session);
	struct tasks forward = tasks_forward(course, session->id, arena);
	struct tasks fixed = tasks_from(course, session->id, arena);
	struct node *document = parts_begin(arena, course, place,
		arena_printf(arena, "%s %s", course_own(course, OWN_COURSE_NAME), session->title));

	parts_add_fact(arena, document, _("日程"), *when ? when : _("未定"));
	parts_add_where(arena, document, course, session->id);
	if (readers == CIRCLE_TEAM)
		add_later(arena, document, course, session->id);
	else
		record_doc_add_state(arena, document, course, session->id);
	if (*session->lead)
		node_add_text(arena, document, NODE_TEXT, "", session->lead);
	parts_add_agenda(arena, document, course, session, readers);
	record_doc_add(arena, document, course, session, readers);
	add_forms(arena, document, course, session);
	parts_add_tasks(arena, document, _("前の回からの取組"), course, &forward);
	parts_add_tasks(arena, document, tasks_title(course, session), course, &fixed);
	return document;
}
