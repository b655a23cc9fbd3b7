#include "banso/doc/papers/agenda_doc.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/buf.h"
#include "banso/base/i18n.h"
#include "banso/doc/parts.h"
#include "banso/model/flow.h"
#include "banso/model/own.h"
#include "banso/model/session/booked.h"
#include "banso/model/session/form_progress.h"
#include "banso/model/session/session_log.h"

static const char *things_to_bring(struct arena *arena, const struct session *session)
{
	struct buf out = {0};

	for (size_t i = 0; i < session->bring.count; i++)
		buf_printf(&out, "%s%s", i ? _("、") : "", session->bring.items[i]);
	return parts_take(arena, &out);
}

static void add_things_to_bring(
	struct arena *arena, struct node *document, const struct session *session)
{
	if (session->bring.count)
		node_add_text(
			arena, document, NODE_FACT, _("持ちもの"), things_to_bring(arena, session))
			->circle = CIRCLE_TEAM;
}

/* Sheets that each participant fills, with the number of copies to bring; a sheet that the team
 * fills for itself is not handed out. */
static void add_sheets_to_hand_out(struct arena *arena, struct node *document,
	const struct course *course, const struct session *session)
{
	struct words forms = flow_forms(course, session, arena);
	struct node *list = NULL;

	for (size_t i = 0; i < forms.count; i++) {
		const struct form *form = scenario_form(course->scenario, forms.items[i]);
		int asked = form_progress_of(course, session, form).asked;

		if (form->per != PER_RESPONDENT || form->circle == CIRCLE_TEAM)
			continue;
		if (!list)
			list = node_add(arena, document, NODE_FACT, _("配るもの"));
		/* Guests are handed it. */
		list->circle = CIRCLE_TEAM;
		node_add_text(arena, list, NODE_ITEM, "",
			asked ? arena_printf(arena, _("%s（%d枚）"), form->title, asked)
			      : form->title)
			->circle = circle_narrower(list->circle, form->circle);
	}
}

/* Not who has said that they will not come. */
static struct attendances expected(
	const struct course *course, const struct session *session, struct arena *arena)
{
	struct attendances all = session_attendance(course, session->id, arena);
	size_t count = 0;

	for (size_t i = 0; i < all.count; i++)
		if (all.items[i].planned || all.items[i].present)
			all.items[count++] = all.items[i];
	all.count = count;
	return all;
}

/* One line a role, so that the page stays one page. */
static void add_people(struct arena *arena, struct node *document, const struct course *course,
	const struct session *session)
{
	struct attendances all = expected(course, session, arena);
	struct node *section = NULL;
	struct buf names = {0};

	for (size_t i = 0; i < all.count; i++) {
		const struct participant *who = &all.items[i].who;
		const char *role = parts_role(course, who);
		bool is_last =
			i + 1 == all.count || strcmp(all.items[i + 1].who.role, who->role) != 0;

		if (!section) {
			section = node_add(arena, document, NODE_SECTION, _("出席予定"));
			section->circle = CIRCLE_SHARED;
			section->personal = true;
		}
		buf_printf(
			&names, "%s%s", names.size_bytes ? _("、") : "", parts_person(arena, who));
		if (is_last)
			node_add_text(arena, section, NODE_FACT,
				*role ? role : _("立場の書かれていない人"),
				parts_take(arena, &names));
	}
	buf_free(&names);
}

/* For those who plan it: guests are not told. */
static void add_unfit(struct arena *arena, struct node *document, const struct course *course,
	const struct session *session)
{
	struct buf unfit = {0};

	booked_put_way_out(&unfit, course, session);
	if (unfit.size_bytes)
		node_add_text(arena, document, NODE_FACT, _("時間の見直し"),
			arena_strdup(arena, buf_text(&unfit)))
			->circle = CIRCLE_TEAM;
	buf_free(&unfit);
}

/* A 次第 without a single item is none: days and places of all sessions are on the paper of the
 * course. */
static enum circle most_readers(const struct session *session)
{
	for (size_t i = 0; i < session->step_count; i++)
		if (session->steps[i].circle == CIRCLE_PUBLIC)
			return CIRCLE_PUBLIC;
	return CIRCLE_SHARED;
}

struct node *agenda_doc_build(struct arena *arena, const struct course *course,
	const struct place *place, enum circle readers)
{
	const struct session *session = course_session(course, place->session);
	const char *when = parts_when(arena, course, session);
	struct node *document = parts_begin(arena, course, place,
		arena_printf(arena, _("%s %s 次第"), course_own(course, OWN_COURSE_NAME),
			session->title));

	document->nameless = document->title;
	document->circle = most_readers(session);
	parts_add_head(arena, document, course, session);
	parts_add_fact(arena, document, _("日時"), *when ? when : _("未定"));
	parts_add_where(arena, document, course, session->id);
	parts_add_kept(arena, document, course, session->id, OWN_SESSION, OWN_SESSION_MODE);
	parts_add_kept(arena, document, course, session->id, OWN_SESSION, OWN_SESSION_LEAD);
	parts_add_fact(arena, document, _("ねらい"), session->lead);
	parts_add_agenda(arena, document, course, session, readers);
	add_unfit(arena, document, course, session);
	add_sheets_to_hand_out(arena, document, course, session);
	add_things_to_bring(arena, document, session);
	add_people(arena, document, course, session);
	return document;
}
