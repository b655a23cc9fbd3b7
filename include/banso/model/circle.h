/* Who may read a note, a step, a form or a document: 読める範囲. */
#ifndef BANSO_MODEL_CIRCLE_H
#define BANSO_MODEL_CIRCLE_H

#include <stdbool.h>

#include "banso/base/attr.h"

enum circle { CIRCLE_TEAM, CIRCLE_SHARED, CIRCLE_PUBLIC }; /* a later one has more readers */
#define CIRCLE_COUNT (CIRCLE_PUBLIC + 1)

/* Of two circles, the one with fewer readers. */
enum circle circle_narrower(enum circle one, enum circle other) MUST_USE;

/* 支援者用, 支援先用, 公表用 */
const char *circle_title(enum circle circle) MUST_USE NEVER_NULL;

/* Who may read what is noted or done at a session: the one way in which that is said. */
const char *circle_readers(enum circle circle) MUST_USE NEVER_NULL;

/* From team, shared, public; false for any other word. */
bool circle_find(const char *id, enum circle *out) MUST_USE NOT_NULL;
const char *circle_id(enum circle circle) MUST_USE NEVER_NULL;

#endif
