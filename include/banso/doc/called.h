/*
 * Where a text may name somebody: what stands before さん, 様, 氏, 君, くん or ちゃん and is none
 * of the words that people are called by as well (皆さん, お客さん, 利用者さん,
 * doc/called_words.h). It is a guess, for somebody to look at: names without any of those are not
 * found, and some that are found are none. A title that one person alone has (課長) tells who it is
 * as well, and its sentence is found, too.
 */
#ifndef BANSO_DOC_CALLED_H
#define BANSO_DOC_CALLED_H

#include "banso/base/attr.h"
#include "banso/base/words.h"

struct arena;
struct heads;

/* The sentences in which somebody may be named, or told by their title (doc/titled.h), each once,
 * in their order, each on one line; of a long one what stands around the name. In the arena. */
struct words called_sentences(
	struct arena *arena, const char *text, const struct heads *heads) MUST_USE NOT_NULL;

#endif
