/* Lines of a result, scrolled by rows where the box is too small. */
#ifndef BANSO_SCREEN_DOCTOR_SCROLLED_H
#define BANSO_SCREEN_DOCTOR_SCROLLED_H

#include <stdbool.h>

#include "banso/ui/keys/keys.h"
#include "banso/work/care/checkup.h"

struct scrolled {
	int top_row, hidden_rows, page_rows; /* hidden_rows: below the box at the last drawing */
};

/* Its last row says whether there is more. */
void scrolled_draw(
	struct scrolled *scrolled, const struct checkup_lines *lines, int top, int rows, int cols);

/* Arrows, Home, End, PgUp, PgDn; false for any other key. */
bool scrolled_key(struct scrolled *scrolled, const struct key *key);

#endif
