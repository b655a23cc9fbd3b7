/* Who else is in the field that is open here. */
#ifndef BANSO_STORE_OTHERS_H
#define BANSO_STORE_OTHERS_H

#include <stdbool.h>

#include "banso/base/attr.h"

struct place;
struct store;

/*
 * Tells the others which field is open here (NULL: none) and returns who of them has it open, too:
 * 佐藤さん、あなたの別の画面がこの項目を開いています; "" when nobody has. Valid until the next call
 * of these two. `name` is shown to the others.
 */
const char *store_be_at(struct store *store, const struct place *place, const char *name);

/* Whether that is another answer now. Looks for what keeps others out of sight, too. */
bool store_others_moved(struct store *store) NOT_NULL;

/* Why nobody else is seen here, once; NULL: they are, or it was told. Valid until the next call of
 * store_others_moved(). */
const char *store_presence_news(struct store *store) MUST_USE;

#endif
