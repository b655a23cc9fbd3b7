#include "banso/work/papers.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/doc/document.h"
#include "banso/doc/sheet_parts.h"
#include "banso/doc/voice_parts.h"
#include "banso/model/flow.h"
#include "banso/model/session/form_progress.h"
#include "banso/model/session/session_people.h"

/* The name, and behind one that others have as well the id. */
static const char *put_apart(
	const struct participants *people, const struct participant *who, struct arena *arena)
{
	for (size_t i = 0; i < people->count; i++) {
		const struct participant *other = &people->items[i];

		if (other != who && strcmp(other->name, who->name) == 0)
			return arena_printf(arena, "%s %s", who->name, who->id);
	}
	return who->name;
}

/* Behind what it is called for all. */
static void name_person(struct paper *paper, const struct session *session,
	const struct participants *people, size_t at, struct arena *arena)
{
	const struct participant *who = &people->items[at];

	paper->place.respondent = who->id;
	paper->who = put_apart(people, who, arena);
	paper->nth = arena_printf(arena, _("%zu人め"), at + 1);
	paper->label = arena_printf(arena, "%s %s", paper->nameless, paper->who);
	paper->nameless = arena_printf(arena, "%s %s", paper->nameless, paper->nth);
	paper->bare = arena_printf(arena, "%s %s", session->title, paper->nth);
}

/* What its file and its row in a list are called. */
static void name_of_form(struct paper *paper, const struct course *course, struct arena *arena)
{
	const struct session *session = course_session(course, paper->place.session);
	const struct form *form = scenario_form(course->scenario, paper->place.form);
	struct participants people = {0};

	paper->title = form->title;
	paper->name = arena_printf(arena, "%s-%s", session->id, form->id);
	paper->circle = sheet_doc_circle(form, &paper->place);
	/* Another paper of the form than its sheets; a row cuts its end. */
	if (paper->document != document_find(NULL, &paper->place, NULL)) {
		paper->circle = form->circle;
		paper->title = arena_printf(arena, "%s %s", _(paper->document->title), form->title);
		paper->name = arena_printf(arena, "%s-%s", paper->name, paper->document->id);
	}
	paper->bare = session->title;
	paper->nameless = arena_printf(arena, "%s %s", session->title, paper->title);
	paper->label = paper->nameless;
	if (*paper->place.respondent)
		people = session_people(course, session->id, arena);
	for (size_t i = 0; i < people.count; i++)
		if (strcmp(people.items[i].id, paper->place.respondent) == 0) {
			name_person(paper, session, &people, i, arena);
			return;
		}
}

/* A paper of a session that is cut to one of its forms, which not every reader knows of. */
static void name_form_too(struct paper *paper, const struct form *form, struct arena *arena)
{
	paper->circle = voice_form_circle(form);
	paper->bare = paper->label;
	paper->label = arena_printf(arena, "%s %s", paper->label, form->title);
	paper->name = arena_printf(arena, "%s-%s", paper->name, form->id);
}

static void name_of(struct paper *paper, const struct course *course, struct arena *arena)
{
	const struct document *document = paper->document;
	const struct place about = document_place(document, &paper->place);
	const struct session *session = course_session(course, about.session);
	const struct form *form = scenario_form(course->scenario, about.form);

	paper->who = paper->nth = "";
	paper->about = _(document->about);
	paper->readers = document->readers;
	paper->title = paper->label = _(document->title);
	paper->name = document->id;
	if (document->needs == DOCUMENT_OF_FORM) {
		name_of_form(paper, course, arena);
	} else if (session) {
		paper->label = arena_printf(arena, "%s %s", session->title, paper->title);
		paper->name = arena_printf(arena, "%s-%s", session->id, document->id);
		if (form)
			name_form_too(paper, form, arena);
	}
}

static struct paper *add(struct papers *papers, const struct course *course,
	const struct document *document, const struct place *place, struct arena *arena)
{
	struct paper paper = {.document = document, .place = *place};

	name_of(&paper, course, arena);
	papers->items = arena_push(arena, papers->items, papers->count, sizeof(*papers->items));
	papers->items[papers->count] = paper;
	return &papers->items[papers->count++];
}

static void add_session(struct papers *papers, const struct course *course,
	const struct session *session, struct arena *arena)
{
	struct words forms = flow_forms(course, session, arena);
	struct place place = PLACE_NONE;

	place.engagement = arena_strdup(arena, course->id);
	place.session = session->id;
	for (const struct document *each = documents; each->id; each++)
		if (each->needs == DOCUMENT_OF_SESSION)
			add(papers, course, each, &place, arena);
	for (size_t i = 0; i < forms.count; i++) {
		const struct form *form = scenario_form(course->scenario, forms.items[i]);
		bool is_blank = form_progress_of(course, session, form).state == SHEET_UNTOUCHED;

		place.form = form->id;
		add(papers, course, document_find(NULL, &place, NULL), &place, arena)->is_blank =
			is_blank;
		/* Also once some have: others are still given one to write on. */
		if (form->per == PER_RESPONDENT)
			add(papers, course, document_find("blank", &place, NULL), &place, arena);
	}
}

struct papers papers_of(
	const struct course *course, const struct session *session, struct arena *arena)
{
	struct place place = PLACE_NONE;
	struct papers papers = {0};

	if (session) {
		add_session(&papers, course, session, arena);
		return papers;
	}
	place.engagement = arena_strdup(arena, course->id);
	for (const struct document *each = documents; each->id; each++)
		if (each->needs == DOCUMENT_OF_COURSE && !each->format)
			add(&papers, course, each, &place, arena);
	for (size_t i = 0; i < flow_session_count(course); i++)
		add_session(&papers, course, flow_session(course, i), arena);
	return papers;
}

/* --- what the moment asks for --- */

static bool is_now(const struct course *course, const struct session *session, struct date today)
{
	struct standing standing = flow_standing(course, session, today);

	return standing.day == DAY_TODAY || flow_is_running(course, session, today);
}

const struct session *papers_session_now(const struct course *course, struct date today)
{
	const struct session *next = flow_next_session(course, today);
	const struct session *nearest = next ? next : flow_session(course, 0);
	size_t count = flow_session_count(course);
	long nearest_days = LONG_MAX;

	if (next && is_now(course, next, today))
		return next;
	for (size_t i = 0; i < count; i++) {
		const struct session *session = flow_session(course, i);
		struct date date;
		long days;

		if (!flow_date(course, session->id, &date))
			continue;
		days = labs(date_day_number(date) - date_day_number(today));
		/* Of two on one day the later one that began is what was just held. */
		if (days < nearest_days ||
			(days == nearest_days &&
				flow_standing(course, session, today).has_started)) {
			nearest = session;
			nearest_days = days;
		}
	}
	return nearest;
}

void papers_put_first(struct papers *papers, const struct course *course,
	const struct session *session, struct date today)
{
	enum document_moment moment =
		flow_is_over(course, session, today) ? MOMENT_AFTER : MOMENT_BEFORE;

	for (size_t i = 0; i < papers->count; i++) {
		struct paper paper = papers->items[i];

		if (paper.document->moment != moment ||
			strcmp(paper.place.session, session->id) != 0)
			continue;
		memmove(papers->items + 1, papers->items, i * sizeof(paper));
		papers->items[0] = paper;
		return;
	}
}

bool paper_is_record(const struct paper *paper)
{
	return paper->document->is_of_its_day;
}

bool paper_is_to_fill(const struct paper *paper)
{
	return strcmp(paper->document->id, "blank") == 0;
}

const char *paper_label(const struct paper *paper, enum circle circle)
{
	if (paper->bare && paper->circle < circle)
		return paper->bare;
	return paper->nameless && circle == CIRCLE_PUBLIC ? paper->nameless : paper->label;
}

const char *paper_person(const struct paper *paper, enum circle circle)
{
	bool is_bare = paper->bare && paper->circle < circle;

	return is_bare || circle == CIRCLE_PUBLIC ? paper->nth : paper->who;
}

bool paper_find(const char *document, const struct place *place, struct paper *out, struct err *err)
{
	*out = (struct paper){.document = document_find(document, place, err),
		.place = *place,
		.title = "",
		.label = "",
		.who = "",
		.nth = "",
		.about = "",
		.name = ""};
	return out->document != NULL;
}

bool paper_find_in(const struct course *course, const char *document, const struct place *place,
	struct arena *arena, struct paper *out, struct err *err)
{
	if (!paper_find(document, place, out, err))
		return false;
	name_of(out, course, arena);
	return true;
}

struct papers paper_of_each(const struct course *course, const struct paper *of_all,
	const struct participants *people, struct arena *arena)
{
	const struct session *session = course_session(course, of_all->place.session);
	const struct form *form = scenario_form(course->scenario, of_all->place.form);
	bool is_sheet = of_all->document == document_find(NULL, &of_all->place, NULL);
	struct papers papers = {
		.items = ARENA_ARRAY(arena, struct paper, people->count), .count = people->count};

	for (size_t i = 0; i < people->count; i++) {
		papers.items[i] = *of_all;
		name_person(&papers.items[i], session, people, i, arena);
		if (is_sheet)
			papers.items[i].circle = sheet_doc_circle(form, &papers.items[i].place);
	}
	return papers;
}
