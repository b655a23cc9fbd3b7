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
	bool is_welcome; /* nothing was ever done here, as far as one can tell */
};

/* `has_removed`: all were taken out of the list. */
struct first first_choices(bool is_practice, bool has_removed) MUST_USE;

void first_put_lead(struct face *face, bool is_welcome) NOT_NULL;

struct first_box {
	int top, rows, cols;
};

/* `named`: the database, if somebody named it: with a mistyped --db the list is empty; NULL. */
void first_draw(const struct first *first, struct list *list, const char *named,
	const struct first_box *box) NOT_NULL_AT(1, 2, 4);

#endif
