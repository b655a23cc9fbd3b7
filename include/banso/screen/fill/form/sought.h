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

struct screen;

struct sought {
	bool is_open;
	bool is_missed;  /* nobody is called so, and no key has come since */
	struct buf text; /* as far as it came; whole once sought_key() has said so */
};

void sought_open(struct sought *sought) NOT_NULL;
/* Takes a key of an open one. True: the text is whole, and nothing is open any more. */
bool sought_key(struct sought *sought, const struct key *key) MUST_USE NOT_NULL;
/* Nobody is called so: who types a name and Enter without looking must not come to somebody else.
 */
void sought_miss(struct sought *sought) NOT_NULL;
/* Whether the key is that Enter, the first behind a miss: it does nothing, and is told. */
bool sought_refuses(
	struct sought *sought, const struct key *key, struct screen *screen) MUST_USE NOT_NULL;
void sought_free(struct sought *sought) NOT_NULL;

#endif
