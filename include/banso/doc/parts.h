/* Parts that several documents have. Used by the documents only. */
#ifndef BANSO_DOC_PARTS_H
#define BANSO_DOC_PARTS_H

#include "banso/base/attr.h"
#include "banso/base/buf.h"
#include "banso/doc/node.h"
#include "banso/model/course.h"
#include "banso/model/session/task.h"

/* The root of a document about what the place names. */
struct node *parts_begin(struct arena *arena, const struct course *course,
	const struct place *place, const char *title) MUST_USE NOT_NULL;

/* How an answer stands on paper: beside its label, or below it. */
enum node_kind parts_kind(const struct field *field) MUST_USE NOT_NULL;

/* Says of what is called as its form that readers need not be told twice. */
void parts_tell_once(const struct node *parent, struct node *node) NOT_NULL;

/* Puts the value kept at a field into its node: text, value, unit, reason, when and by whom. */
void parts_fill(struct arena *arena, struct node *node, const struct course *course,
	const struct field *field, const struct value *value) NOT_NULL_AT(1, 2, 3, 4);

/* Says that a page draws it, among all that could be chosen. */
void parts_draw(
	struct arena *arena, struct node *node, enum figure figure, struct options steps) NOT_NULL;

/* A fact, unless its text is "". */
void parts_add_fact(
	struct arena *arena, struct node *parent, const char *title, const char *text) NOT_NULL;

/* A field of a form that banso keeps, as a fact for those who may read it; NULL if it is empty.
 * `session` is "" for the engagement's own. */
struct node *parts_add_kept(struct arena *arena, struct node *parent, const struct course *course,
	const char *session, const char *form, const char *field) NOT_NULL;

/* 令和8年度 地域づくり加速化事業 伴走支援 第1回: what the session is of. */
void parts_add_head(struct arena *arena, struct node *document, const struct course *course,
	const struct session *session) NOT_NULL;

/* Who is told how to join a session from elsewhere: once it is over nobody joins it, and what opens
 * the next one as well is not handed on. */
enum circle parts_link_readers(const struct course *course, const char *session) MUST_USE NOT_NULL;

/* Where a session is held, and how to join it, as far as known. */
void parts_add_where(struct arena *arena, struct node *parent, const struct course *course,
	const char *session) NOT_NULL;

/* Adds a cell with a text and returns it. */
struct node *parts_add_cell(
	struct arena *arena, struct node *row, const char *title, const char *text) NOT_NULL;

/* The agenda with clock times, if the start is set. Optional steps that were not held are marked
 * and for the team alone; they take no time. Other readers have no time of a step that ends behind
 * what is booked, but a word for it. */
void parts_add_agenda(struct arena *arena, struct node *parent, const struct course *course,
	const struct session *session, enum circle readers) NOT_NULL;

/* Tasks as a table; nothing if there are none. */
void parts_add_tasks(struct arena *arena, struct node *parent, const char *title,
	const struct course *course, const struct tasks *tasks) NOT_NULL;

/* 令和6年10月3日(木) 13:30～16:30; without an end only the start, 13:30～. "" without a date. */
const char *parts_when(struct arena *arena, const struct course *course,
	const struct session *session) MUST_USE NEVER_NULL NOT_NULL;

/* A participant as papers name people: 西田（高齢福祉課）. */
const char *parts_person(
	struct arena *arena, const struct participant *person) MUST_USE NEVER_NULL NOT_NULL;

/* 立場 for people to read. */
const char *parts_role(
	const struct course *course, const struct participant *person) MUST_USE NEVER_NULL NOT_NULL;

/* Moves the buffer's text into the arena; frees the buffer. */
const char *parts_take(struct arena *arena, struct buf *buf) MUST_USE NEVER_NULL NOT_NULL;

#endif
