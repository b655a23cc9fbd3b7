/* The search of home: what is typed into its lead, and when the list follows. */
#ifndef BANSO_SCREEN_HOME_SEARCH_H
#define BANSO_SCREEN_HOME_SEARCH_H

#include <stdbool.h>
#include <stdint.h>

#include "banso/base/attr.h"
#include "banso/base/buf.h"
#include "banso/ui/box/input.h"

struct search {
	struct input *box; /* NULL: nothing was ever typed */
	bool is_typing;    /* the box has the focus, not the list */
	struct buf like;   /* what the list shows; empty: all */
	int64_t due_ms; /* when it shows what stands in the box (monotonic); CLOCK_NEVER: it does */
};

void search_begin(struct search *search) NOT_NULL;
void search_free(struct search *search) NOT_NULL;

/* The box takes the focus, with what was sought before. */
void search_open(struct search *search) NOT_NULL;

/* The box loses the focus; the list stays as it is. */
void search_close(struct search *search) NOT_NULL;

/* A key of the box; false: it has no meaning there. The list follows a little later. */
bool search_key(struct search *search, const struct key *key) MUST_USE NOT_NULL;

/* Whether `like` has become another one: to be called when the time has come, or the list is needed
 * at once. */
bool search_follow(struct search *search) MUST_USE NOT_NULL;

/* All are shown again. */
void search_end(struct search *search) NOT_NULL;

#endif
