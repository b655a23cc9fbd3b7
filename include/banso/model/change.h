/*
 * A change: what is to stand at a place instead of what stands there. store/ takes it in, one
 * function of work/ makes it of what somebody typed (work/judge.h).
 */
#ifndef BANSO_MODEL_CHANGE_H
#define BANSO_MODEL_CHANGE_H

#include "banso/model/place.h"

struct change {
	struct place place;
	long seen_revision; /* the revision the person saw; 0: nothing was there */
	const char *text;   /* canonical; "" clears */
	const char *reason; /* NULL: none */
	const char *why;    /* for the history, e.g. the reason of a task's state; NULL: none */
};

/* What became of one. */
enum change_result {
	/* Value, revision, history and the state of the sheet are written, the draft is gone. */
	CHANGE_KEPT,
	/* Text and reason already stand there, whoever wrote them; the draft is gone. */
	CHANGE_SAME,
	/* Somebody changed it since: nothing was written, the draft stays. The course holds
	 * their value now, and err says who changed what. */
	CHANGE_STALE,
	/* err says why; nothing was written. */
	CHANGE_FAILED,
};

#endif
