/*
 * A name, or any text, that arrives on a screen whose letters are keys: it is gathered until it is
 * whole. The screen opens it in `open_text` and says in `takes_text` whether it is open.
 */
#ifndef BANSO_SCREEN_FILL_FORM_SOUGHT_H
#define BANSO_SCREEN_FILL_FORM_SOUGHT_H

#include <stdbool.h>

#include "banso/base/attr.h"
#include "banso/base/buf.h"
#include "banso/ui/keys/keys.h"

struct sought {
	bool is_open;
	struct buf text; /* as far as it came; whole once sought_key() has said so */
};

void sought_open(struct sought *sought) NOT_NULL;
/* Takes a key of an open one. True: the text is whole, and nothing is open any more. */
bool sought_key(struct sought *sought, const struct key *key) MUST_USE NOT_NULL;
void sought_free(struct sought *sought) NOT_NULL;

#endif
