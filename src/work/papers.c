#include "banso/work/papers.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/doc/document.h"
#include "banso/doc/formats/writer.h"
#include "banso/model/flow.h"
#include "banso/model/session/form_progress.h"
#include "banso/work/engagements.h"

/* --- which there are --- */

static void add(struct papers *papers, struct arena *arena, struct paper paper)
{
	paper.about = _(paper.document->about);
	paper.readers = paper.document->readers;
	papers->items = arena_push(arena, papers->items, papers->count, sizeof(*papers->items));
	papers->items[papers->count++] = paper;
}

static void add_forms(struct papers *papers, const struct course *course,
	const struct session *session, struct place place, struct arena *arena)
{
	struct words forms = flow_forms(course, session, arena);

	for (size_t i = 0; i < forms.count; i++) {
		const struct form *form = scenario_form(course->scenario, forms.items[i]);

		place.form = form->id;
		add(papers, arena,
			(struct paper){.document = document_find(NULL, &place, NULL),
				.place = place,
				.title = form->title,
				.label = arena_printf(arena, "%s %s", session->title, form->title),
				.bare = session->title,
				.circle = form->circle,
				.name = arena_printf(arena, "%s-%s", session->id, form->id),
				.is_blank = form_progress_of(course, session, form).state ==
					    SHEET_UNTOUCHED});
	}
}

static void add_session(struct papers *papers, const struct course *course,
	const struct session *session, struct arena *arena)
{
	struct place place = PLACE_NONE;

	place.engagement = arena_strdup(arena, course->id);
	place.session = session->id;
	for (const struct document *each = documents; each->id; each++)
		if (each->needs == DOCUMENT_OF_SESSION)
			add(papers, arena,
				(struct paper){.document = each,
					.place = place,
					.title = _(each->title),
					.label = arena_printf(
						arena, "%s %s", session->title, _(each->title)),
					.name = arena_printf(
						arena, "%s-%s", session->id, each->id)});
	add_forms(papers, course, session, place, arena);
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
		if (each->needs == DOCUMENT_OF_COURSE)
			add(&papers, arena,
				(struct paper){.document = each,
					.place = place,
					.title = _(each->title),
					.label = _(each->title),
					.name = each->id});
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
		if (days < nearest_days) {
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

const char *paper_label(const struct paper *paper, enum circle circle)
{
	return paper->bare && paper->circle < circle ? paper->bare : paper->label;
}

bool paper_find(const char *document, const struct place *place, struct paper *out, struct err *err)
{
	*out = (struct paper){.document = document_find(document, place, err),
		.place = *place,
		.title = "",
		.label = "",
		.about = "",
		.name = ""};
	return out->document != NULL;
}

/* --- formats --- */

const char *papers_format(size_t at)
{
	return writers[at].format;
}

const char *papers_format_title(size_t at)
{
	return _(writers[at].title);
}

bool papers_have_format(const char *format, struct err *err)
{
	struct buf list = {0};

	if (writer_find(format))
		return true;
	for (const struct writer *each = writers; each->format; each++)
		buf_printf(&list, "%s%s", each == writers ? "" : _("、"), each->format);
	err_set(err, _("形式「%s」では出力できません。次から選んでください: %s"), format,
		buf_text(&list));
	buf_free(&list);
	return false;
}

bool papers_take_many(const char *format, struct err *err)
{
	return writer_find(format)->series ||
	       err_set(err, _("すべての支援先（@all）は csv か json で出力できます（いまは %s）。"),
		       format);
}

/* --- what they say --- */

static const struct node *make(
	const struct course *course, const struct print *print, struct arena *arena)
{
	const struct paper *paper = print->paper;
	struct node *tree =
		document_make(arena, paper->document, course, &paper->place, print->circle);

	if (print->mark)
		tree->title = arena_printf(arena, "%s%s", print->mark, tree->title);
	return tree;
}

static size_t count_changed(const struct writer *writer, const struct node *tree)
{
	return writer->count_guarded ? writer->count_guarded(tree) : 0;
}

size_t paper_put(struct buf *out, const struct course *course, const struct print *print)
{
	const struct writer *writer = writer_find(print->format);
	struct arena *scratch = arena_new();
	const struct node *tree = make(course, print, scratch);
	size_t changed = count_changed(writer, tree);

	writer->write(out, tree);
	arena_free(scratch);
	return changed;
}

void paper_put_left_out(struct buf *out, const struct course *course, const struct print *print)
{
	const struct paper *paper = print->paper;
	struct arena *scratch = arena_new();
	struct left_outs outs =
		document_left_out(scratch, paper->document, course, &paper->place, print->circle);

	for (size_t i = 0; i < outs.count; i++) {
		buf_printf(out, "%s%s", i ? _("、") : "", outs.items[i].what);
		if (outs.items[i].is_part || outs.items[i].count > 1)
			buf_printf(out, _(" %zu件"), outs.items[i].count);
	}
	arena_free(scratch);
}

/* --- of many courses in one file --- */

struct series {
	struct store *store;
	const struct print *print;
	const struct writer *writer;
	papers_sink *sink;
	void *to;
	struct arena *arena; /* emptied before each course */
	struct buf out;
	size_t changed;
};

static bool hand_on(struct series *series, struct err *err)
{
	bool good = series->sink(series->to, buf_text(&series->out), series->out.size_bytes, err);

	buf_clear(&series->out);
	return good;
}

static bool add_course(struct series *series, const char *id, bool is_first, struct err *err)
{
	struct paper paper = *series->print->paper;
	struct print print = *series->print;
	const struct course *course;
	const struct node *tree;

	arena_reset(series->arena);
	course = engagement_load(series->store, series->arena, id, err);
	if (!course)
		return false;
	paper.place.engagement = course->id;
	print.paper = &paper;
	tree = make(course, &print, series->arena);
	series->writer->series->add(&series->out, tree, is_first);
	series->changed += count_changed(series->writer, tree);
	return hand_on(series, err);
}

static bool add_courses(struct series *series, const struct engagement_rows *rows, struct err *err)
{
	bool good = true;

	series->writer->series->begin(&series->out);
	for (size_t i = 0; good && i < rows->count; i++)
		good = add_course(series, rows->items[i].id, i == 0, err);
	series->writer->series->end(&series->out);
	return good && hand_on(series, err);
}

bool papers_put_many(struct store *store, const struct print *print, papers_sink *sink, void *to,
	size_t *changed, struct err *err)
{
	struct series series = {.store = store,
		.print = print,
		.writer = writer_find(print->format),
		.sink = sink,
		.to = to,
		.arena = arena_new()};
	struct arena *list_arena = arena_new();
	struct engagement_rows rows;
	bool good = engagements_list(store, list_arena, NULL, &rows, err) &&
		    add_courses(&series, &rows, err);

	*changed = series.changed;
	arena_free(list_arena);
	arena_free(series.arena);
	buf_free(&series.out);
	return good;
}
