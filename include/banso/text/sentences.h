/* The sentences of a text, as notes are written: each ends with 。or the like, or with its line. */
#ifndef BANSO_TEXT_SENTENCES_H
#define BANSO_TEXT_SENTENCES_H

#include "banso/base/attr.h"
#include "banso/base/words.h"

struct arena;

/* Those of each line that is seen, in the arena, without blanks around them. What somebody said, in
 * 「」, is in the sentence that tells it. */
struct words sentences_of(struct arena *arena, const char *text) MUST_USE NOT_NULL;

#endif
