#include "banso/doc/papers/voices_doc.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/doc/parts.h"
#include "banso/doc/voice_parts.h"
#include "banso/model/flow.h"
#include "banso/model/own.h"

static const struct form *voice_form(const struct course *course, const char *id)
{
	const struct form *form = scenario_form(course->scenario, id);

	return form->voice ? form : NULL;
}

static void add_form(struct arena *arena, struct node *document, const struct course *course,
	const struct session *session, const struct form *form, enum circle readers)
{
	struct node *before = document->last;
	bool is_of_one = *document->place.session; /* which the paper's title names */
	struct node *section = node_add(arena, document, NODE_SECTION,
		is_of_one ? form->title
			  : arena_printf(arena, "%s %s", session->title, form->title));

	section->place.session = session->id;
	section->place.form = form->id;
	section->circle = circle_narrower(document->circle, voice_form_circle(form));
	section->mark = *form->reconstructed ? _("案") : "";
	voice_parts_add(arena, section, course, session, form, "", readers);
	/* Nobody has said anything yet. */
	if (!section->first)
		node_take_back(document, before);
}

static void add_session(struct arena *arena, struct node *document, const struct course *course,
	const struct session *session, enum circle readers)
{
	struct words forms = flow_forms(course, session, arena);

	for (size_t i = 0; i < forms.count; i++) {
		const struct form *form = voice_form(course, forms.items[i]);
		const char *only = document->place.form;

		if (form && (!*only || strcmp(only, form->id) == 0))
			add_form(arena, document, course, session, form, readers);
	}
}

struct node *voices_doc_build(struct arena *arena, const struct course *course,
	const struct place *place, enum circle readers)
{
	const char *name = course_own(course, OWN_COURSE_NAME);
	const struct session *only =
		*place->session ? course_session(course, place->session) : NULL;
	struct node *document = parts_begin(arena, course, place,
		only ? arena_printf(arena, _("%s %s みんなの声"), name, only->title)
		     : arena_printf(arena, _("%s みんなの声"), name));

	/* A form that they may not read is not named to them. */
	if (*place->form) {
		const struct form *form = scenario_form(course->scenario, place->form);

		document->circle = voice_form_circle(form);
		document->nameless = document->title;
	}
	for (size_t i = 0; i < flow_session_count(course); i++)
		if (!only || only == flow_session(course, i))
			add_session(arena, document, course, flow_session(course, i), readers);
	return document;
}
