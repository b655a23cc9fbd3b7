#include "banso/work/papers.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/files/path.h"
#include "banso/base/i18n.h"
#include "banso/doc/document.h"
#include "banso/doc/foot.h"
#include "banso/doc/formats/writer.h"
#include "banso/doc/sheet_parts.h"
#include "banso/doc/voice_parts.h"
#include "banso/model/flow.h"
#include "banso/model/session/form_progress.h"
#include "banso/model/session/session_log.h"
#include "banso/model/session/session_people.h"
#include "banso/work/engagements.h"
#include "banso/work/record.h"

/* --- which there are --- */

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
		if (each->needs == DOCUMENT_OF_COURSE)
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

bool papers_are_binary(const char *format)
{
	return writer_find(format)->is_binary;
}

bool papers_take_many(const char *format, struct err *err)
{
	struct buf list = {0};

	if (writer_find(format)->series)
		return true;
	for (const struct writer *each = writers; each->format; each++)
		if (each->series)
			buf_printf(&list, "%s%s", list.size_bytes ? _(" か ") : "", each->format);
	err_set(err, _("すべての支援先（@all）は %s で出力できます（いまは %s）。"),
		buf_text(&list), format);
	buf_free(&list);
	return false;
}

/* --- what they say --- */

/* The course as the paper is to tell it; NULL with err. */
static const struct course *course_of(
	const struct course *now, const struct print *print, struct arena *arena, struct err *err)
{
	const struct paper *paper = print->paper;

	if (!paper->document->is_of_its_day)
		return now;
	return record_load(print->store, arena, now, paper->place.session, print->circle, err);
}

static void put_left_out(
	const struct course *course, const struct print *print, struct arena *arena)
{
	const struct paper *paper = print->paper;
	struct left_outs outs =
		document_left_out(arena, paper->document, course, &paper->place, print->circle);

	for (size_t i = 0; i < outs.count; i++) {
		buf_printf(print->left_out, "%s%s", i ? _("、") : "", outs.items[i].what);
		if (outs.items[i].is_part || outs.items[i].count > 1)
			buf_printf(print->left_out, _(" %zu件"), outs.items[i].count);
	}
}

/* A record is a draft until it is confirmed. */
static const char *state_of(const struct course *course, const struct paper *paper)
{
	if (!paper_is_record(paper))
		return "";
	return session_confirmed(course, paper->place.session) ? _("確定") : _("案");
}

static const struct node *make(
	const struct course *now, const struct print *print, struct arena *arena, struct err *err)
{
	const struct paper *paper = print->paper;
	const struct course *course = course_of(now, print, arena, err);
	struct node *tree;

	if (!course)
		return NULL;
	if (print->left_out)
		put_left_out(course, print, arena);
	tree = document_make(arena, paper->document, course, &paper->place, print->circle);
	/* Within the team it is known who made what. */
	if (print->circle != CIRCLE_TEAM && !tree->is_empty)
		tree->foot = foot_make(arena, now, path_user_name(arena), state_of(course, paper));
	if (print->is_practice)
		tree->title = arena_printf(arena, _("【練習】%s"), tree->title);
	return tree;
}

static enum headers headers_of(const struct print *print)
{
	return print->has_words_above ? HEADERS_WORDS : HEADERS_IDS;
}

/* Names that nobody has listed, and whatever else says who it was, are found by reading alone. */
static bool is_quoting(const struct node *node)
{
	if (node->is_voice && node->kind == NODE_ITEM)
		return true;
	for (const struct node *each = node->first; each; each = each->next)
		if (is_quoting(each))
			return true;
	return false;
}

static bool has_own_words(const struct node *node)
{
	if (node->is_own_words)
		return true;
	for (const struct node *each = node->first; each; each = each->next)
		if (has_own_words(each))
			return true;
	return false;
}

static void add_misreadings(struct misread *misread, struct misreadings found)
{
	misread->guarded += found.guarded;
	misread->reshaped += found.reshaped;
}

static bool write_wide(struct buf *out, const struct print *print, const struct node *tree,
	struct misread *misread, struct err *err)
{
	struct wide_told told;
	bool good = csv_write_wide(out, tree, headers_of(print), &told, err);

	add_misreadings(misread, told.misread);
	misread->leaves_out = told.leaves_out;
	return good;
}

static void add_misread(struct misread *misread, const struct print *print,
	const struct writer *writer, const struct node *tree)
{
	if (writer->find_misread && !print->is_wide)
		add_misreadings(misread, writer->find_misread(tree));
	misread->is_empty = tree->is_empty;
	misread->most_readers = tree->most_readers;
	misread->is_quoting |= tree->circle != CIRCLE_TEAM && is_quoting(tree);
	misread->has_own_words |= has_own_words(tree);
}

bool paper_put(struct buf *out, const struct course *course, const struct print *print,
	struct misread *misread, struct err *err)
{
	const struct writer *writer = writer_find(print->format);
	struct arena *scratch = arena_new();
	const struct node *tree = make(course, print, scratch, err);
	bool good = tree != NULL;

	*misread = (struct misread){0};
	if (tree)
		add_misread(misread, print, writer, tree);
	if (good && print->is_wide)
		good = write_wide(out, print, tree, misread, err);
	else if (good && writer->write_if_can)
		good = writer->write_if_can(out, tree, err);
	else if (good)
		writer->write(out, tree, headers_of(print));
	arena_free(scratch);
	return good;
}

void paper_put_why_empty(struct buf *out, const struct course *course, const struct print *print,
	const struct misread *misread)
{
	const struct place *place = &print->paper->place;
	const struct form *form = scenario_form(course->scenario, place->form);

	if (misread->most_readers >= print->circle) {
		buf_printf(out, _("「%s」には、%sで出せるものがまだありません。"),
			print->paper->label, circle_title(print->circle));
		return;
	}
	buf_printf(out, _("「%s」は%sです。%sには出せません。"), print->paper->label,
		circle_title(misread->most_readers), circle_title(print->circle));
	if (print->paper->document->instead)
		buf_puts(out, _(print->paper->document->instead));
	if (form && form->voice && print->paper->document == document_find(NULL, place, NULL) &&
		voice_form_circle(form) >= print->circle)
		buf_puts(out, _("書かれた声は、名前を出さずに「みんなの声」で渡せます。"));
}

void misread_put(struct buf *out, const struct misread *misread)
{
	if (misread->guarded)
		buf_printf(out,
			_("表計算ソフトが数式と読みそうな値が%zu件ありました。動かないように、先頭に ' を付けました。"),
			misread->guarded);
	if (misread->reshaped)
		buf_printf(out,
			_("表計算ソフトで形が変わりそうな値（012、1-2、3/4 など）が%zu件あります。開くときは、列を「文字列」にして読みこんでください。"),
			misread->reshaped);
	if (misread->leaves_out)
		buf_puts(out,
			_("表の中に書かれたものは入っていません（--wide を付けなければ入ります）。"));
	if (misread->is_quoting)
		buf_puts(out,
			_("声が引用されています。名前が残っていないか、読みかえしてください。"));
	else if (misread->has_own_words)
		buf_puts(out,
			_("人の書いた文が載っています。名前が残っていないか、読みかえしてください。"));
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
	struct misread misread;
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
	print.store = series->store;
	tree = make(course, &print, series->arena, err);
	if (!tree)
		return false;
	series->writer->series->add(&series->out, tree, is_first);
	add_misread(&series->misread, &print, series->writer, tree);
	return hand_on(series, err);
}

static bool add_courses(struct series *series, const struct engagement_rows *rows, struct err *err)
{
	bool good = true;

	if (rows->count == 0)
		return err_set(err, _("支援先がまだありません。作ってから書き出してください。"));
	series->writer->series->begin(&series->out, headers_of(series->print));
	for (size_t i = 0; good && i < rows->count; i++)
		good = add_course(series, rows->items[i].id, i == 0, err);
	series->writer->series->end(&series->out);
	return good && hand_on(series, err);
}

bool papers_put_many(struct store *store, const struct print *print, papers_sink *sink, void *to,
	struct misread *misread, struct err *err)
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

	*misread = series.misread;
	arena_free(list_arena);
	arena_free(series.arena);
	buf_free(&series.out);
	return good;
}
