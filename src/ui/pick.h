/*
 * Options that are taken by what is typed. A digit stands for the number that
 * an option bears: the one its label begins with where all labels begin with
 * one of their own (1（よい）, 0 to 10), else its position. A number that may still
 * get longer waits for its second digit, or Enter. Any other text stands for the option whose label
 * begins with it, or alone contains it. Pure: the focus is the caller's.
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
	bool is_many;    /* several may be taken: Enter ticks */
	bool has_free;   /* behind the options stands a word of one's own */
	bool has_own;    /* the labels begin with numbers of their own */
	bool is_number;  /* the word is the beginning of a number */
	bool is_refused; /* what was typed last stands for nothing */
	bool is_told;    /* what was said is on the screen */
	size_t began;    /* the option in focus before the word */
	struct buf word; /* what was typed since the last key that was no text, … */
	struct buf gap;  /* … and the blanks behind it */
	struct buf said; /* what is to be said of it; "" for nothing */
};

enum picked {
	PICK_NOTHING, /* it stands for nothing: said */
	PICK_FOCUS,   /* *item is meant so far */
	PICK_TAKE,    /* *item is to be taken */
	PICK_FREE,    /* no option: the word is one's own */
};

/* A zeroed one is filled. The options must outlive it. */
void pick_begin(struct pick *pick, struct options options, bool is_many, bool has_free);
void pick_end(struct pick *pick);

/* The number that an option bears in front of its label (behind the last: the word of one's own);
 * -1: none, or the label itself has it. */
int pick_number(const struct pick *pick, size_t item);

/* Whether the key continues a word or begins one. A space alone begins none. */
bool pick_takes(const struct pick *pick, const struct key *key);

/* Takes such a key; *item is the one in focus, and becomes the one that is meant. */
enum picked pick_key(struct pick *pick, const struct key *key, size_t *item);

/* What was typed is over. */
void pick_forget(struct pick *pick);

/* To be called once what is said stands on the screen. Before that, the person cannot know that
 * something was refused. */
void pick_tell(struct pick *pick);
bool pick_is_untold(const struct pick *pick);

#endif
