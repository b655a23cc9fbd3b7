/* The papers of a course: which there are, what they are called, and which of them the moment asks
 * for. What they say is written by work/papers/print.h. */
#ifndef BANSO_WORK_PAPERS_H
#define BANSO_WORK_PAPERS_H

#include <stdbool.h>
#include <stddef.h>

#include "banso/base/attr.h"
#include "banso/base/err.h"
#include "banso/model/circle.h"
#include "banso/model/course.h"
#include "banso/text/date/date.h"

struct document;

struct paper {
	const struct document *document;
	struct place place;
	const char *title;    /* 次第 */
	const char *label;    /* with the session it is of: 0.5mtg 次第; see paper_label() */
	const char *about;    /* when it is used, as a sentence without its subject */
	const char *name;     /* made of ids, for a file: course, 0.5-agenda, 1-f2 */
	bool is_blank;        /* of a form in which nobody has written yet */
	const char *bare;     /* of a form: the label without its title and name; NULL */
	const char *nameless; /* of a form: the label without the name of a person; NULL */
	const char *who;      /* of a form: the person at the end of the label; "" */
	const char *nth;      /* the same at the end of `nameless` */
	enum circle circle;   /* of a form: who may read its title */
	enum circle readers;  /* who mostly gets it */
};

struct papers {
	struct paper *items;
	size_t count;
};

/* Those of a session; NULL: of the course and of all its sessions. At least one; in the arena. */
struct papers papers_of(
	const struct course *course, const struct session *session, struct arena *arena) MUST_USE;

/* The session whose paper is asked for now: the one that runs or is to be held today, else the one
 * that is nearest by its day. */
const struct session *papers_session_now(
	const struct course *course, struct date today) MUST_USE NEVER_NULL NOT_NULL;

/* Puts in front what this moment asks for of a session: what is handed out there, or, once it is
 * over, what is kept of it. */
void papers_put_first(struct papers *papers, const struct course *course,
	const struct session *session, struct date today) NOT_NULL;

/* Whether it is the record of a session, which can be confirmed (work/record.h). */
bool paper_is_record(const struct paper *paper) MUST_USE NOT_NULL;

/* Whether it is a form that somebody fills by pen. */
bool paper_is_to_fill(const struct paper *paper) MUST_USE NOT_NULL;

/* The label as far as those may know it who get the paper, whose file is named by it. */
const char *paper_label(const struct paper *paper, enum circle circle) MUST_USE NEVER_NULL NOT_NULL;

/* The end of that label: the person whose paper it is, told apart from others of the same name. ""
 * where it names nobody. */
const char *paper_person(
	const struct paper *paper, enum circle circle) MUST_USE NEVER_NULL NOT_NULL;

/* The one that a WHERE means, by the document's id or (NULL) by how much the place names. Its
 * document and place alone are set: for papers of many courses. False with err. */
bool paper_find(const char *document, const struct place *place, struct paper *out,
	struct err *err) MUST_USE;

/* The same of one course, with its words in the arena. */
bool paper_find_in(const struct course *course, const char *document, const struct place *place,
	struct arena *arena, struct paper *out, struct err *err) MUST_USE;

/* Of a form whose paper is that of all: that of each person of its session (session_people()). */
struct papers paper_of_each(const struct course *course, const struct paper *of_all,
	const struct participants *people, struct arena *arena) MUST_USE NOT_NULL;

#endif
