#include "banso/doc/papers/data_doc.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/doc/data_keys.h"
#include "banso/doc/papers/course_doc.h"
#include "banso/doc/parts.h"
#include "banso/doc/sheet_parts.h"
#include "banso/model/answer.h"
#include "banso/model/flow.h"
#include "banso/model/history.h"
#include "banso/model/own.h"
#include "banso/model/progress.h"

/* --- what it is --- */

static struct node *open_key(struct arena *arena, struct node *document, const char *key)
{
	struct node *section = node_add(arena, document, NODE_SECTION, "");

	section->key = key;
	return section;
}

static struct node *add_key(
	struct arena *arena, struct node *parent, const char *key, const char *value)
{
	struct node *fact = node_add(arena, parent, NODE_FACT, "");

	fact->key = key;
	fact->value = value;
	return fact;
}

static void add_sessions(struct arena *arena, struct node *document, const struct course *course)
{
	struct node *sessions = open_key(arena, document, DATA_SESSIONS);

	for (size_t i = 0; i < flow_session_count(course); i++) {
		const struct session *session = flow_session(course, i);
		struct node *row = node_add(arena, sessions, NODE_ROW, "");

		add_key(arena, row, "id", session->id);
		add_key(arena, row, "title", session->title);
		add_key(arena, row, "kind", session_kind_ids[session->kind]);
	}
}

/* Who may read nothing of a form need not know that there is one. */
static void add_forms(struct arena *arena, struct node *document, const struct course *course)
{
	const struct scenario *scenario = course->scenario;
	struct node *forms = open_key(arena, document, DATA_FORMS);

	for (size_t i = 0; i < scenario->form_count; i++) {
		const struct form *form = &scenario->forms[i];
		const struct session *session = flow_session_of_form(course, form->id);
		struct place place;
		struct node *row;

		if (!session)
			continue;
		place = flow_sheet_place(course, session, form, "");
		row = node_add(arena, forms, NODE_ROW, "");
		row->circle = sheet_doc_circle(form, &place);
		add_key(arena, row, "id", form->id);
		add_key(arena, row, "title", form->title);
		add_key(arena, row, "per", form_per_ids[form->per]);
	}
}

static void add_about(struct arena *arena, struct node *document, const struct course *course)
{
	const struct scenario *scenario = course->scenario;
	struct node *section = open_key(arena, document, DATA_ENGAGEMENT);

	add_key(arena, section, "id", course->id);
	add_key(arena, section, "name", course_own(course, OWN_COURSE_NAME));
	/* When work on it began is a time of the history. */
	add_key(arena, section, "created", course->created)->circle = CIRCLE_TEAM;
	section = open_key(arena, document, DATA_SCENARIO);
	add_key(arena, section, "id", scenario->id);
	add_key(arena, section, "title", scenario->title);
	add_key(arena, section, "hash", scenario->hash);
	section = open_key(arena, document, DATA_PATTERN);
	add_key(arena, section, "id", course->pattern->id);
	add_key(arena, section, "title", course->pattern->title);
	add_sessions(arena, document, course);
	add_forms(arena, document, course);
}

/* --- the whole, for the team --- */

static const char *label_of(
	struct arena *arena, const struct course *course, const struct place *place)
{
	struct place table = *place;
	const struct field *field = course_field(course, place), *around;
	bool is_own = own_is(place->form) || own_sheet_field(place->field);

	table.column = "";
	around = course_field(course, &table);
	if (!field)
		return "";
	if (is_own)
		return _(field->label);
	return *place->column ? arena_printf(arena, "%s %s", around->label, field->label)
			      : field->label;
}

/* What stands at the place, or once stood there. The position of a row is no value of its table. */
static struct node *add_value(struct arena *arena, struct node *parent, const struct course *course,
	const struct place *place, const struct value *value)
{
	const struct field *field = course_field(course, place);
	bool is_position = *place->row && !*place->column;
	struct node *node = node_add(arena, parent, NODE_ANSWER, label_of(arena, course, place));

	node->place = *place;
	if (field && !is_position) {
		parts_fill(arena, node, course, field, value);
	} else {
		node->value = node->text = value->text;
		node->reason = value->reason;
		node->at = value->at;
		node->who = value->who;
		node->revision = value->revision;
		node->is_purged = value->is_purged;
	}
	node->datum = value->text;
	return node;
}

static void describe_sheet(struct arena *arena, struct node *section, const struct course *course,
	const struct sheet *sheet)
{
	const struct form *form =
		own_is(sheet->form) ? NULL : scenario_form(course->scenario, sheet->form);
	struct participant who;

	if (!form)
		return;
	section->title = form->title;
	section->state = progress_id(progress_of(course, form, sheet).state);
	if (!*sheet->respondent || !course_person(course, sheet->respondent, &who))
		return;
	section->title = parts_person(arena, &who);
	section->role = parts_role(course, &who);
}

static void add_sheet(struct arena *arena, struct node *document, const struct course *course,
	const struct sheet *sheet)
{
	struct node *section = node_add(arena, document, NODE_SECTION, "");

	section->circle = CIRCLE_TEAM;
	section->place.session = sheet->session;
	section->place.form = sheet->form;
	section->place.respondent = sheet->respondent;
	describe_sheet(arena, section, course, sheet);
	for (size_t i = 0; i < sheet->value_count; i++) {
		const struct value *value = &sheet->values[i];
		struct place place = section->place;

		place.field = value->field;
		place.row = value->row;
		place.column = value->column;
		add_value(arena, section, course, &place, value);
	}
}

/* The oldest first, as they were written. */
static void add_history(struct arena *arena, struct node *section, const struct course *course)
{
	const struct history *history = course->history;

	for (size_t i = history ? history->count : 0; i-- > 0;) {
		const struct history_entry *entry = &history->items[i];
		const struct value value = {.text = entry->text,
			.reason = entry->reason,
			.revision = entry->revision,
			.at = entry->at,
			.who = entry->who,
			.is_purged = entry->is_purged};

		add_value(arena, section, course, &entry->place, &value)->why = entry->why;
	}
}

/* --- for others --- */

static bool is_kept_at(const struct node *node, const char *field)
{
	return strcmp(node->place.form, OWN_SESSION) == 0 && strcmp(node->place.field, field) == 0;
}

/* Papers hand on how to join a session until it is over, and say of who was not there what is known
 * that day; the login of who wrote is the team's. */
static void tell_lastingly(struct arena *arena, struct node *parent, const struct course *course)
{
	for (struct node *node = parent->first; node; node = node->next) {
		const struct field *field = course_field(course, &node->place);

		node->who = "";
		if (is_kept_at(node, OWN_SESSION_LINK))
			node->circle = CIRCLE_TEAM;
		if (is_kept_at(node, OWN_ATTENDANCE) && *node->place.column && field) {
			struct buf text = {0};

			answer_put(&text, field, field->options, node->value);
			node->text = node->datum = parts_take(arena, &text);
		}
		tell_lastingly(arena, node, course);
	}
}

static void add_confirmed(struct arena *arena, struct node *document, const struct course *course)
{
	for (size_t i = 0; i < flow_session_count(course); i++)
		parts_add_kept(arena, document, course, flow_session(course, i)->id, OWN_SESSION,
			OWN_SESSION_CONFIRMED);
}

/* --- the document --- */

struct node *data_doc_build(struct arena *arena, const struct course *course,
	const struct place *place, enum circle readers)
{
	const char *title =
		arena_printf(arena, _("%s データ"), course_own(course, OWN_COURSE_NAME));
	struct node *document = readers == CIRCLE_TEAM
					? parts_begin(arena, course, place, title)
					: course_doc_build(arena, course, place, readers);
	struct node *history;

	document->title = title;
	document->key = DATA_WHOLE;
	for (size_t i = 0; readers == CIRCLE_TEAM && i < course->sheet_count; i++)
		add_sheet(arena, document, course, &course->sheets[i]);
	if (readers != CIRCLE_TEAM) {
		add_confirmed(arena, document, course);
		tell_lastingly(arena, document, course);
	}
	add_about(arena, document, course);
	history = open_key(arena, document, DATA_HISTORY);
	history->title = _("変更の履歴");
	history->circle = CIRCLE_TEAM;
	add_history(arena, history, course);
	return document;
}
