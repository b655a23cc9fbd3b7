#include "banso/doc/document.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/buf.h"
#include "banso/base/i18n.h"
#include "banso/doc/papers/agenda_doc.h"
#include "banso/doc/papers/blank_doc.h"
#include "banso/doc/papers/course_doc.h"
#include "banso/doc/papers/data_doc.h"
#include "banso/doc/papers/record_doc.h"
#include "banso/doc/papers/session_doc.h"
#include "banso/doc/papers/voices_doc.h"
#include "banso/doc/parts.h"
#include "banso/doc/plain_words.h"
#include "banso/doc/published.h"
#include "banso/doc/sheet_parts.h"
#include "banso/model/flow.h"
#include "banso/model/own.h"

/* The title of the paper is that of its form: people read it once. */
static void tell_form_once(struct arena *arena, struct node *document, enum circle readers)
{
	struct node *section = document->last;

	if (*section->mark && readers == CIRCLE_TEAM)
		document->title =
			arena_printf(arena, _("%s（%s）"), document->title, section->mark);
	section->is_told_above = true;
	section->mark = "";
}

static struct node *build_form(struct arena *arena, const struct course *course,
	const struct place *place, enum circle readers)
{
	const struct session *session = course_session(course, place->session);
	const struct form *form = scenario_form(course->scenario, place->form);
	const struct field *field = course_field(course, place);
	struct node *document = parts_begin(arena, course, place,
		arena_printf(arena, "%s %s %s", course_own(course, OWN_COURSE_NAME), session->title,
			form->title));

	document->circle = sheet_doc_circle(form, place);
	if (field && field->circle < form->circle && !field->publish)
		document->circle = circle_narrower(document->circle, field->circle);
	document->nameless =
		arena_printf(arena, "%s %s", course_own(course, OWN_COURSE_NAME), session->title);
	sheet_doc_add_form(arena, document, course, session, form, place, true, readers);
	tell_form_once(arena, document, readers);
	return document;
}

const struct document documents[] = {
	{.id = "course",
		.title = N_("支援の記録"),
		.about = N_("はじめから今までのまとめです。"),
		.needs = DOCUMENT_OF_COURSE,
		.build = course_doc_build},
	{.id = "session",
		.title = N_("回のようす"),
		.about = N_("この回の進行、出席、話したこと、帳票の進み具合、取組です。"),
		.needs = DOCUMENT_OF_SESSION,
		.is_as_record = true,
		.build = session_doc_build},
	{.id = "agenda",
		.title = N_("次第"),
		.moment = MOMENT_BEFORE,
		.readers = CIRCLE_SHARED,
		.about = N_("当日に配る、回の進め方です。"),
		.instead = N_("日程と会場は、「支援の記録」で渡せます。"),
		.needs = DOCUMENT_OF_SESSION,
		.build = agenda_doc_build},
	{.id = "record",
		.title = N_("支援記録"),
		.moment = MOMENT_AFTER,
		.about = N_("回のあとに残す、話したことの記録です。"),
		.needs = DOCUMENT_OF_SESSION,
		.is_of_its_day = true,
		.build = record_doc_build},
	{.id = "voices",
		.title = N_("みんなの声"),
		.readers = CIRCLE_SHARED,
		.about = N_("一人ずつの帳票の声を、名前を出さずに、問いごとにまとめます。"),
		.needs = DOCUMENT_OF_COURSE,
		.is_as_narrow = true,
		.build = voices_doc_build},
	{.id = "form",
		.title = N_("帳票"),
		.about = N_("みんなの答えです。"),
		.needs = DOCUMENT_OF_FORM,
		.build = build_form},
	{.id = "blank",
		.title = N_("記入用紙"),
		.readers = CIRCLE_SHARED,
		.about = N_("印刷して、手で書いてもらうための用紙です。"),
		.needs = DOCUMENT_OF_FORM,
		.build = blank_doc_build},
	{.id = "data",
		.title = N_("データ"),
		.about = N_("支援先のすべての値です。ほかのプログラムで使います。"),
		.needs = DOCUMENT_OF_COURSE,
		.format = "json",
		.is_data = true,
		.build = data_doc_build},
	{.id = NULL},
};

static enum document_needs needs_of(const struct place *place)
{
	if (*place->form)
		return DOCUMENT_OF_FORM;
	return *place->session ? DOCUMENT_OF_SESSION : DOCUMENT_OF_COURSE;
}

static const struct document *unknown_document(const char *id, struct err *err)
{
	struct buf list = {0};

	for (const struct document *each = documents; each->id; each++)
		buf_printf(&list, "%s%s（%s）", each == documents ? "" : _("、"), each->id,
			_(each->title));
	err_set(err, _("文書「%s」はありません。次から選んでください: %s"), id, buf_text(&list));
	buf_free(&list);
	return NULL;
}

const struct document *document_find(const char *id, const struct place *place, struct err *err)
{
	enum document_needs has = needs_of(place);

	for (const struct document *each = documents; each->id; each++) {
		if (id ? strcmp(each->id, id) != 0 : each->needs != has)
			continue;
		if (each->needs <= has)
			return each;
		err_set(err,
			each->needs == DOCUMENT_OF_SESSION
				? _("文書「%s」には回も書いてください（例 %s/回）。")
				: _("文書「%s」には回と帳票も書いてください（例 %s/回/帳票）。"),
			_(each->title),
			*place->engagement == '@' ? _("支援先") : place->engagement);
		return NULL;
	}
	return unknown_document(id ? id : "", err);
}

const struct document *document_of_format(const char *format, const struct place *place)
{
	for (const struct document *each = documents; each->id; each++)
		if (each->format && strcmp(each->format, format) == 0 &&
			each->needs == needs_of(place))
			return each;
	return NULL;
}

bool document_takes(const struct document *document, const char *format)
{
	return !document->format || strcmp(document->format, format) == 0;
}

struct place document_place(const struct document *document, const struct place *place)
{
	struct place about = PLACE_NONE;

	if (document->needs == DOCUMENT_OF_FORM)
		return *place;
	about.engagement = place->engagement;
	if (document->needs == DOCUMENT_OF_SESSION || document->is_as_narrow)
		about.session = place->session;
	if (document->is_as_narrow)
		about.form = place->form;
	return about;
}

static void put_first(struct arena *arena, struct node *tree, const char *text)
{
	struct node *others = tree->first, *last = tree->last, *note;

	tree->first = tree->last = NULL;
	note = node_add_text(arena, tree, NODE_TEXT, "", text);
	note->next = others;
	tree->last = last ? last : note;
}

static bool has_hidden(const struct node *parent)
{
	for (const struct node *node = parent->first; node; node = node->next)
		if (node->has_hidden || has_hidden(node))
			return true;
	return false;
}

static struct node *build(struct arena *arena, const struct document *document,
	const struct course *course, const struct place *about, enum circle readers)
{
	if (readers == CIRCLE_PUBLIC)
		course = plain_words_of(arena, course);
	return document->build(arena, course, about, readers);
}

struct node *document_make(struct arena *arena, const struct document *document,
	const struct course *course, const struct place *place, enum circle circle)
{
	struct place about = document_place(document, place);
	struct node *tree = build(arena, document, course, &about, circle);

	tree->most_readers = tree->circle;
	node_cut(arena, tree, circle);
	if (circle == CIRCLE_PUBLIC)
		published_tidy(arena, tree, course);
	tree->is_empty = !tree->first;
	if (tree->is_empty)
		node_add_text(arena, tree, NODE_TEXT, "",
			_("この読める範囲で出力できるものは、まだありません。"));
	/* Who asks for a form that the course does not use gets it, and is told so on the paper. */
	if (*about.form && !flow_uses(course, about.form))
		put_first(arena, tree, _("この支援先では使わないことにした帳票です。"));
	if (circle != CIRCLE_TEAM && has_hidden(tree))
		put_first(arena, tree, _("〇〇は、お名前を伏せた所です。"));
	return tree;
}

/* Names are left out of texts that stand there. */
static size_t count_hidden(struct arena *arena, const struct document *document,
	const struct course *course, const struct place *place)
{
	struct node *tree = document->build(arena, course, place, CIRCLE_PUBLIC);

	node_cut(arena, tree, CIRCLE_PUBLIC);
	return published_tidy(arena, tree, course);
}

struct left_outs document_left_out(struct arena *arena, const struct document *document,
	const struct course *course, const struct place *place, enum circle circle)
{
	struct place about = document_place(document, place);
	struct left_outs outs =
		node_left_out(arena, document->build(arena, course, &about, circle), circle);
	size_t hidden = circle == CIRCLE_PUBLIC ? count_hidden(arena, document, course, &about) : 0;

	if (hidden) {
		outs.items = arena_push(arena, outs.items, outs.count, sizeof(*outs.items));
		outs.items[outs.count++] =
			(struct left_out){_("文の中の氏名"), hidden, .is_part = true};
	}
	return outs;
}
