/*
 * A change: the text that is to replace what stands at a place. store/ carries it out; one function
 * of work/ makes it from typed text (work/judge.h).
 */
#ifndef BANSO_MODEL_CHANGE_H
#define BANSO_MODEL_CHANGE_H

#include <stddef.h>

#include "banso/model/place.h"

/* A value that belongs to the one that somebody changes (a text, and who may read it), as they saw
 * it. */
struct seen {
	struct place place;
	long revision; /* 0: nothing was there */
};

struct change {
	struct place place;
	long seen_revision; /* the revision the person saw; 0: nothing was there */
	const char *text;   /* canonical; "" clears */
	const char *reason; /* NULL: none */
	const char *why;    /* for the history, e.g. the reason of a task's state; NULL: none */
	const struct seen *together; /* what has to be as it was seen, or the change is stale */
	size_t together_count;
};

/* The outcome of a change. */
enum change_result {
	/* Value, revision, history and sheet state are written; the draft is gone. */
	CHANGE_KEPT,
	/* Text and reason stand there already, whoever wrote them; the draft is gone. */
	CHANGE_SAME,
	/* Somebody else changed the value since, or one beside it: nothing was written, the draft
	 * stays. The course now has their value, and err says who changed what. */
	CHANGE_STALE,
	/* err says why; nothing was written. */
	CHANGE_FAILED,
};

#endif
