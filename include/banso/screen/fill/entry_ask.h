/*
 * What is asked before a field can be kept: screens to be pushed, which reply
 * to a question of their own.
 */
#ifndef BANSO_SCREEN_FILL_ENTRY_ASK_H
#define BANSO_SCREEN_FILL_ENTRY_ASK_H

#include "banso/screen/fill/entry.h"

enum { ENTRY_ASKS_REASON = 101, ENTRY_ASKS_STALE }; /* behind those of the screens */

/* After ENTRY_SOFT: why the value stays although it breaks `rule` (a sentence). Replies with the
 * reason. */
struct screen *entry_ask_soft(const struct entry *entry, const char *rule);

enum { ENTRY_MINE, ENTRY_THEIRS, ENTRY_LATER };

/* After ENTRY_STALE: both texts, of which one is to be taken. Replies with one of the three. */
struct screen *entry_ask_stale(struct entry *entry);

/* Does as was chosen. ENTRY_KEPT: the field can be kept now, with what then stands in it;
 * ENTRY_SAME: it was put off; ENTRY_STALE: to be asked again, something came in between; else err
 * says why. */
enum entry_result entry_take_side(struct entry *entry, int choice, struct err *err);

#endif
