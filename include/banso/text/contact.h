/*
 * Where a text has what somebody is reached or let in by: an address of mail, a number of a
 * telephone with its area (0999-12-3456, 09012345678), an address of a page with its password in
 * it. Also in full-width letters. It is a guess: a number may be another one.
 */
#ifndef BANSO_TEXT_CONTACT_H
#define BANSO_TEXT_CONTACT_H

#include "banso/base/attr.h"
#include "banso/base/words.h"

struct arena;

/* The sentences that have one, each once, in their order; of a long one what stands around the
 * first. In the arena. */
struct words contact_sentences(struct arena *arena, const char *text) MUST_USE NOT_NULL;

#endif
