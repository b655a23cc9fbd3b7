/*
 * A document as a tree. Every node knows its place, who may read it and
 * whether it is personal, so that one walk can cut what a circle may not read
 * before any writer sees it. Nodes and their strings live in the arena that
 * the tree was built in; strings are never NULL.
 */
#ifndef BANSO_DOC_NODE_H
#define BANSO_DOC_NODE_H

#include <stdbool.h>
#include <stddef.h>

#include "banso/base/attr.h"
#include "banso/model/circle.h"
#include "banso/model/place.h"

struct arena;
struct field;
struct options;
struct unnamed;

enum node_kind {
	NODE_DOCUMENT, /* title; children: everything */
	NODE_SECTION,  /* title; children */
	NODE_FACT,     /* title on one line, and a short text; children: items that become it */
	NODE_ANSWER,   /* title and text of any length, value as kept */
	NODE_TEXT,     /* a paragraph */
	NODE_ITEM,     /* a line of a list */
	NODE_TABLE,    /* title; children: rows, the first is the head */
	NODE_ROW,      /* children: cells */
	NODE_CELL,     /* text, value */
};
#define NODE_KIND_COUNT (NODE_CELL + 1)

/* How a page draws what is left of a node, in front of it. A figure has no text or number of its
 * own: whoever may not read them sees nothing of them in it, and whoever does not see it reads them
 * beside it, as all other formats have them. */
enum figure {
	FIGURE_NONE,
	FIGURE_TIMELINE, /* a table of sessions: a cell of each row is its day */
	FIGURE_COUNTS,   /* a section: its facts tell how often each of `steps` was chosen */
	FIGURE_STEP,     /* a fact: its text is one of `steps` */
};

/* States of a session; "": it comes later. */
#define NODE_STATE_OVER "over"
#define NODE_STATE_NOW "now"
#define NODE_STATE_NEXT "next"

struct node {
	enum node_kind kind;
	enum figure figure;
	const struct options *steps; /* of a figure: all that could be chosen, in order */
	const char *title;
	const char *nameless; /* replaces the title if names are left out; "": drop the node. Of a
				 document: replaces its title for those who may not read it */
	const char *text;     /* as people read it */
	const char *value;    /* as it is kept (canonical); a day without its words */
	const char *datum;    /* for a table of data: labels of choices, otherwise as kept */
	const struct field *field; /* what was asked; NULL: no value of a course */
	const char *words; /* of a value that was told in words, which the datum is not: 10月上旬 */
	const char *label; /* of the value there; "": the title */
	const char *unit, *reason;
	const char *state;    /* id of a sheet's state, or a session's (NODE_STATE_OVER) */
	const char *mark;     /* e.g. 案: the content of a form is reconstructed */
	const char *at, *who; /* of the value's last revision */
	const char *why;      /* of a value that stood there once: why it was written */
	/* What it is called in the course as data (banso-json(5)); "": what it is, its place says.
	 * Of a document: that it is the course as data. */
	const char *key;
	long revision;    /* of the value; 0: not told */
	const char *name; /* of the engagement */
	const char *role; /* of the respondent, as people read it */
	struct place place;
	struct place origin; /* where it was written, for whoever made the paper: no writer tells
				it; NONE: the place */
	enum circle circle;
	enum circle reason_circle; /* who may read the reason: never everybody */
	bool personal;
	bool is_purged;           /* the value is blank, since what was there was purged */
	bool is_voice;            /* an answer without the person who gave it, nor when they did */
	bool is_told_above;       /* by the title around it: people need it once */
	bool is_undated;          /* it was written once, but readers are not told when */
	bool is_to_fill;          /* a document that people write on */
	bool is_empty;            /* a document in which nothing is left for its readers */
	enum circle most_readers; /* of a document: who may read it at all */
	const char *foot;  /* of a document: stands at the end for people; it is none of the data */
	bool has_hidden;   /* names that stood in it are hidden */
	bool is_own_words; /* for the public: somebody wrote it as they liked */
	bool counts;       /* a cell whose text is the number of its row among such of its table;
			      node_cut() counts those that are left */
	const struct unnamed **people; /* of the whole document (doc/unnamed.h) */
	struct node *first, *last, *next;
};

/* A new node at the end of `parent` (NULL: a new tree). Circle, place, name and role begin as the
 * parent's, a reason is shared. */
struct node *node_add(
	struct arena *arena, struct node *parent, enum node_kind kind, const char *title);

struct node *node_add_text(struct arena *arena, struct node *parent, enum node_kind kind,
	const char *title, const char *text) NOT_NULL;

/* Takes back what was added behind a child of the parent (NULL: all). */
void node_take_back(struct node *parent, struct node *before) NOT_NULL_AT(1);

/*
 * Removes in place what the circle may not read: nodes whose circle is narrower; the marks and the
 * revisions, except for the team; reasons that go less far than what they stand at, and what has
 * nothing else to say; for CIRCLE_PUBLIC also personal nodes (those with a nameless title keep
 * their children) and who wrote. A section or row that loses all its children, and a table that
 * loses all its rows, are removed, too. Rows are numbered. The items that a fact keeps become its
 * text. A document whose own circle is narrower keeps nothing but its other title and its
 * engagement and session. Names the circle in the document's title.
 */
void node_cut(struct arena *arena, struct node *document, enum circle circle) NOT_NULL;

/* What stands behind the title of a document for readers. Who gets a sheet to fill may be anybody:
 * it is none of 支援先用. */
const char *node_readers_title(enum circle circle, bool is_to_fill) MUST_USE NEVER_NULL;

/* What node_cut() would take away, by what it is called there: once each, with how many of it. */
struct left_out {
	const char *what;
	size_t count;
	bool is_part; /* such as a row of a table: others of it may stand there */
};

struct left_outs {
	struct left_out *items;
	size_t count;
};

/* Of a document that was not cut; in the arena. */
struct left_outs node_left_out(
	struct arena *arena, const struct node *document, enum circle circle) MUST_USE NOT_NULL;

#endif
