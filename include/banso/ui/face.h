/*
 * What a screen gives to its frame: where one is, whose it is and how far, the one thing that
 * stands first, and what is said of what has the focus. The frame alone draws it, each part at its
 * place on all screens and sizes (ui/frame.h).
 */
#ifndef BANSO_UI_FACE_H
#define BANSO_UI_FACE_H

#include <stdbool.h>
#include <stddef.h>

#include "banso/base/attr.h"
#include "banso/base/buf.h"
#include "banso/ui/keys/command.h"
#include "banso/ui/term/style.h"

struct input;

struct face {
	/* Where one is; with all three empty, what the screen below says of place and position. */
	struct buf town; /* 支援先; goes where there is no room */
	struct buf name; /* the session, or what the screen is */
	struct buf form; /* its number stands in front: what is behind it goes sooner */
	bool is_ours;    /* the form is reconstructed: （案） */

	/* How far: n / m; of = 0: neither. */
	size_t at, of;
	const char *instead; /* stands there in place of n / m; a static text, or NULL */
	struct buf whose;    /* the person, or the clock: never goes */
	struct buf aside;    /* only where there is room */

	/* The lead: one sentence is bold. With a caption it stands below that. */
	struct buf caption, sentence;
	struct input *box;   /* what is typed stands behind the sentence, and `rest` at the end of
				the row in place of a chip; NULL: nothing is typed there */
	struct buf rest;     /* goes on with the sentence, which is cut sooner; "" for nothing */
	struct buf more;     /* one more sentence, plain, where there is room for it; it wraps */
	enum command chip;   /* what leads on; drawn only while it works; DO_NONE: nothing does */
	enum command second; /* told at the end of `more`; DO_NONE: none */

	struct buf context; /* of what is in focus; below the body where there is room */
	enum role context_role;
	bool is_hint;        /* it tells how to type: without a row of its own it has that of … */
	struct buf standing; /* … what stands where notices come: how the text is kept */
	enum role standing_role;
	bool is_of_focus;  /* it is of what is in focus, not of a text: it follows at once */
	bool is_unsettled; /* that is not so yet: what stood there stays … */
	bool says_saved;   /* … but for this, which is not true of what is typed now */
	bool is_filled;    /* the body has the rows of the context, too … */
	bool is_low;       /* … and where there are none, or it has them, that of what is kept */
};

void face_free(struct face *face) NOT_NULL;

bool face_has_place(const struct face *face) MUST_USE NOT_NULL;

/* Appends the place in at most `cols` columns. What goes first: the mark, a bracket at the end of
 * the form's title, what stands behind its number, the town, the session of a form; what is left is
 * cut. `banner` never goes. */
void face_put_place(
	struct buf *out, const struct face *face, const char *banner, int cols) NOT_NULL;

/* The bytes in front of a bracket at the end, which goes before a word does, or all of them. */
size_t face_bytes_before_bracket(const char *text) MUST_USE NOT_NULL;

#define FACE_LEAST_COLS 4 /* in which there is still a word to see */

/* `aside` stands only where there is much room; where there is next to none blanks go. */
enum face_room { FACE_TIGHT, FACE_NARROW, FACE_WIDE };

/* Appends the position in at most `cols` columns. n / m is never cut. */
void face_put_position(
	struct buf *out, const struct face *face, enum face_room room_is, int cols) NOT_NULL;

#endif
