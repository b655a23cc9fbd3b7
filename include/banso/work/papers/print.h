/*
 * What papers say to whom in which format. Screens, commands and the demo all write them here; what
 * becomes of the bytes is theirs.
 */
#ifndef BANSO_WORK_PAPERS_PRINT_H
#define BANSO_WORK_PAPERS_PRINT_H

#include <stdbool.h>
#include <stddef.h>

#include "banso/base/attr.h"
#include "banso/base/buf.h"
#include "banso/base/err.h"
#include "banso/model/circle.h"
#include "banso/model/course.h"
#include "banso/work/papers.h"

struct csv_cp932;
struct store;

/* --- formats --- */

/* The format at a position, its id being the ending of its files, too; NULL behind the last. */
const char *print_format(size_t at) MUST_USE;
const char *print_format_title(size_t at) MUST_USE NEVER_NULL;

/* Whether there is such a format, and whether one file of it holds papers of many courses; err
 * lists what there is. */
bool print_has_format(const char *format, struct err *err) MUST_USE NOT_NULL_AT(1);
bool print_takes_many(const char *format, struct err *err) MUST_USE NOT_NULL_AT(1);

/* The one format that the document is written in; NULL: any, or there is no such document. */
const char *print_only_format(const char *document) MUST_USE;
/* Whether the document, if there is one of that id, is written in that format. */
bool print_takes_document(const char *format, const char *document, struct err *err) MUST_USE
	NOT_NULL_AT(1);
/* The document that the format is for where a place is asked for and no document; NULL: none, and
 * the place says which one. */
const char *print_document(const char *format, const struct place *place) MUST_USE NOT_NULL;

/* --- what they say --- */

/* Where names of people who are in no list, or contacts, may stand, and in which sentence. Whoever
 * makes a paper is told; it is none of the paper. */
struct print_spot {
	bool is_contact;
	struct place place; /* where it is written */
	const char *where;  /* WHERE, to open it */
	/* The same in words; see struct spot. */
	const char *town, *sheet, *label, *title;
	const char *sentence;
};

#define PRINT_SPOTS_KEPT 500
#define PRINT_SPOTS_TOLD 5

/* Each once, on however many papers it stands; once so many are kept, others are counted alone. */
struct print_spots {
	struct arena *arena; /* of all that is in it */
	struct print_spot *items;
	size_t count, kept;
	size_t contacts; /* of the count */
};

/* Of many courses: so many are done of so many. */
typedef void print_progress(void *to, size_t done, size_t count);

struct print {
	struct store *store;
	const struct paper *paper;
	enum circle circle;
	const char *format;   /* one that there is */
	bool has_words_above; /* columns of data are named by words, not by ids */
	bool is_wide;         /* csv: a row a respondent, a column a question */
	/* Unless NULL, csv in CP932, and what that cannot hold is added here. */
	struct csv_cp932 *cp932;
	/* Unless NULL, what its readers will not see of it is appended here, in words:
	 * "進行メモ 3件、氏名 5件"; nothing: they see all. */
	struct buf *left_out;
	/* Unless NULL, where somebody may be named is added; nothing for the team. */
	struct print_spots *spots;
	print_progress *progress; /* NULL: nobody waits for it */
	void *progress_to;
};

/* What a spreadsheet would make of values, and what the program cannot read for its people. */
struct misread {
	size_t guarded;  /* taken for formulas: changed, so that they do not run */
	size_t reshaped; /* shown as another text; they stand as they were written */
	bool leaves_out; /* what stands in rows of tables */
	bool is_quoting; /* others than the team read in it what somebody said in their own words */
	bool has_own_words;       /* everybody reads in it what people wrote */
	bool is_empty;            /* it says nothing: nobody is handed it (print_put_why_empty()) */
	enum circle most_readers; /* who may have it at all */
};

/* Whether it is in no letters, and so nothing for a terminal. */
bool print_is_binary(const char *format) MUST_USE NOT_NULL;

/* Appends the paper. What is as of its day is read from the store. False with err. */
bool print_put(struct buf *out, const struct course *course, const struct print *print,
	struct misread *misread, struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3, 4);

/* Only adds where somebody may be named, to print->spots. False with err. */
bool print_find_spots(const struct course *course, const struct print *print,
	struct err *err) MUST_USE NOT_NULL_AT(1, 2);

/* Why the paper would say nothing to its readers, as sentences. */
void print_put_why_empty(struct buf *out, const struct course *course, const struct print *print,
	const struct misread *misread) NOT_NULL;

/* Appends what is to be told of them, as sentences; nothing if there are none. */
void print_put_misread(struct buf *out, const struct misread *misread) NOT_NULL;

/* Appends how many there are, as a head, as a sentence, or that and, on lines of their own, where:
 * all that are kept, or the first, with the option that tells all. Nothing if there are none. */
void print_put_spot_head(struct buf *out, const struct print_spots *spots) NOT_NULL;
void print_put_spot_count(struct buf *out, const struct print_spots *spots) NOT_NULL;
void print_put_spots(struct buf *out, const struct print_spots *spots, bool tells_all) NOT_NULL;

/* For one file; in the arena. */
struct csv_cp932 *print_in_cp932(struct arena *arena) MUST_USE NEVER_NULL NOT_NULL;
/* Appends how many cells lost characters to CP932, and on lines of their own where; nothing if none
 * did. */
void print_put_lost(struct buf *out, const struct csv_cp932 *lost) NOT_NULL;

/* Takes bytes of a file in their order; false with err ends the writing. */
typedef bool print_sink(void *to, const char *bytes, size_t size_bytes, struct err *err);

/* The paper of each engagement in the list, in one file, course by course: memory does not grow
 * with their number. Data stands in the order of ids, which no day changes. *misread is as
 * print_put() returns it. False with err. */
bool print_put_many(struct store *store, const struct print *print, print_sink *sink, void *to,
	struct misread *misread, struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3, 5);

#endif
