/* What a text begins and ends with. */
#ifndef BANSO_TEXT_ENDS_H
#define BANSO_TEXT_ENDS_H

#include <stdbool.h>

#include "banso/base/attr.h"

/* Goes on behind the word if it stands there. */
bool ends_take(const char **at, const char *word) NOT_NULL;

/* Whether the text ends so, or is no more than that. */
bool ends_with(const char *text, const char *end) MUST_USE NOT_NULL;

#endif
