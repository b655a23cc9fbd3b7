/* What home offers where there is no engagement: a choice, not an instruction. */
#ifndef BANSO_SCREEN_HOME_FIRST_H
#define BANSO_SCREEN_HOME_FIRST_H

#include <stdbool.h>
#include <stddef.h>

#include "banso/base/attr.h"
#include "banso/ui/box/list.h"
#include "banso/ui/face.h"

#define FIRST_MOST 4

struct first {
	struct first_choice {
		enum command command;
		const char *title, *about;
	} items[FIRST_MOST];
	size_t count;
	bool is_welcome;   /* nothing was ever done here, as far as one can tell */
	const char *named; /* the database, if somebody named it; else NULL */
	const char *own;   /* …, if it is one's own; else NULL */
};

/* `has_removed`: all were taken out of the list. */
struct first first_choices(bool is_practice, bool has_removed) MUST_USE;

void first_put_lead(struct face *face, bool is_welcome) NOT_NULL;

struct first_box {
	int top, rows, cols;
};

/* Says where the database is: who mistyped --db, or had written elsewhere, finds nothing here. */
void first_draw(const struct first *first, struct list *list, const struct first_box *box) NOT_NULL;

#endif
