/* A text that may be longer than its room is read by pages: nothing of it is out of reach. */
#ifndef BANSO_UI_BOX_PAGES_H
#define BANSO_UI_BOX_PAGES_H

#include <stdbool.h>

#include "banso/base/attr.h"
#include "banso/ui/keys/keys.h"

/* As it was drawn last; zeroed it begins at the top. */
struct pages {
	int top_row, page_rows, hidden_rows; /* hidden: below */
};

/* A box on the screen. */
struct pages_area {
	int row, rows, col, cols;
};

/* Returns the rows taken. */
int pages_draw(struct pages *pages, const char *text, const struct pages_area *area) NOT_NULL;

/* Says at the right end of a row by which key one reads on, if there is more. */
void pages_tell(const struct pages *pages, int row, int cols) NOT_NULL;

/* PgDn, PgUp; false for any other key, and where the text is seen whole. */
bool pages_key(struct pages *pages, const struct key *key) MUST_USE NOT_NULL;

#endif
