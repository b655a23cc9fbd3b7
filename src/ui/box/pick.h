/*
 * Options that are taken by typing. A digit stands for the number of an option: the one at the
 * start of its label if every label begins with a number of its own (1（よい）, 0 to 10), else its
 * position. A number that may get longer waits for its second digit, or Enter. Any other text
 * stands for the option whose label begins with it, or is the only one to contain it. Pure: the
 * caller keeps the focus.
 */
#ifndef BANSO_UI_PICK_H
#define BANSO_UI_PICK_H

#include <stdbool.h>
#include <stddef.h>

#include "banso/base/buf.h"
#include "banso/model/scenario.h"
#include "banso/ui/keys/keys.h"

struct pick {
	struct options options;
	bool is_many;       /* several may be taken: Enter ticks */
	bool has_free;      /* the last item is the person's own word */
	bool has_own;       /* the labels begin with numbers of their own */
	bool is_number;     /* the word is the beginning of a number */
	bool is_refused;    /* what was typed last matches nothing */
	bool is_key;        /* … and is one letter: it may have been meant as a key */
	bool is_told;       /* what was said is on the screen */
	size_t began;       /* the option that had the focus before the word */
	struct buf word;    /* what was typed since the last key that was not text, … */
	struct buf gap;     /* … and the blanks after it */
	struct buf said;    /* the message, "" for none */
	struct buf refused; /* what was typed last, as it was named when it was refused */
};

enum picked {
	PICK_NOTHING, /* matches nothing: a message says so */
	PICK_FOCUS,   /* *item is meant so far */
	PICK_TAKE,    /* *item is to be taken */
	PICK_FREE,    /* no option: it is the person's own word */
};

/* Fills a zeroed pick. The options must outlive it. */
void pick_begin(struct pick *pick, struct options options, bool is_many, bool has_free);
void pick_end(struct pick *pick);

/* The number to show in front of an option's label (the last item is the own word); -1 if none, or
 * if the label has it already. */
int pick_number(const struct pick *pick, size_t item);

/* Whether the key continues a word or begins one. A single space begins none. */
bool pick_takes(const struct pick *pick, const struct key *key);

/* Takes such a key; *item is the focused option, and becomes the one that is meant. */
enum picked pick_key(struct pick *pick, const struct key *key, size_t *item);

/* Ends the typed word. */
void pick_forget(struct pick *pick);

/* Call when the message is on the screen. Before that the person cannot know that something was
 * refused. */
void pick_tell(struct pick *pick);
bool pick_is_untold(const struct pick *pick);

/* What was typed that matches nothing, in brackets, while the focus has not moved since; "" for
 * nothing. A letter of the keyboard is nothing: it may have been meant as a key. */
const char *pick_refused(const struct pick *pick);

#endif
