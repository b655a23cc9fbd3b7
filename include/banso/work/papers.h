/*
 * The papers of a course, and what they say to whom in which format. Screens, commands and the demo
 * all write them here; what becomes of the bytes is theirs.
 */
#ifndef BANSO_WORK_PAPERS_H
#define BANSO_WORK_PAPERS_H

#include <stdbool.h>
#include <stddef.h>

#include "banso/base/attr.h"
#include "banso/base/buf.h"
#include "banso/base/err.h"
#include "banso/model/circle.h"
#include "banso/model/course.h"
#include "banso/text/date.h"

struct document;
struct store;

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

/* --- formats --- */

/* The format at a position, its id being the ending of its files, too; NULL behind the last. */
const char *papers_format(size_t at) MUST_USE;
const char *papers_format_title(size_t at) MUST_USE NEVER_NULL;

/* Whether there is such a format, and whether one file of it holds papers of many courses; err
 * lists what there is. */
bool papers_have_format(const char *format, struct err *err) MUST_USE NOT_NULL_AT(1);
bool papers_take_many(const char *format, struct err *err) MUST_USE NOT_NULL_AT(1);

/* --- what they say --- */

struct print {
	struct store *store;
	const struct paper *paper;
	enum circle circle;
	const char *format;   /* one that there is */
	bool is_practice;     /* says so: it is never to be taken for a real one */
	bool has_words_above; /* columns of data are named by words, not by ids */
	bool is_wide;         /* csv: a row a respondent, a column a question */
	/* Unless NULL, what its readers will not see of it is appended here, in words:
	 * "進行メモ 3件、氏名 5件"; nothing: they see all. */
	struct buf *left_out;
};

/* What a spreadsheet would make of values, and what the program cannot read for its people. */
struct misread {
	size_t guarded;  /* taken for formulas: changed, so that they do not run */
	size_t reshaped; /* shown as another text; they stand as they were written */
	bool leaves_out; /* what stands in rows of tables */
	bool is_quoting; /* others than the team read in it what somebody said in their own words */
	bool has_own_words;       /* everybody reads in it what people wrote */
	bool is_empty;            /* it says nothing: nobody is handed it (paper_put_why_empty()) */
	enum circle most_readers; /* who may have it at all */
};

/* Whether it is in no letters, and so nothing for a terminal. */
bool papers_are_binary(const char *format) MUST_USE NOT_NULL;

/* Appends the paper. What is as of its day is read from the store. False with err. */
bool paper_put(struct buf *out, const struct course *course, const struct print *print,
	struct misread *misread, struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3, 4);

/* Why the paper would say nothing to its readers, as sentences. */
void paper_put_why_empty(struct buf *out, const struct course *course, const struct print *print,
	const struct misread *misread) NOT_NULL;

/* Appends what is to be told of them, as sentences; nothing if there are none. */
void misread_put(struct buf *out, const struct misread *misread) NOT_NULL;

/* Takes bytes of a file in their order; false with err ends the writing. */
typedef bool papers_sink(void *to, const char *bytes, size_t size_bytes, struct err *err);

/* The paper of each engagement in the list, in one file, course by course: memory does not grow
 * with their number. *misread is as paper_put() returns it. False with err. */
bool papers_put_many(struct store *store, const struct print *print, papers_sink *sink, void *to,
	struct misread *misread, struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3, 5);

#endif
