/* What people write as they like, wherever it stands on a paper. */
#ifndef BANSO_DOC_OWN_WORDS_H
#define BANSO_DOC_OWN_WORDS_H

#include <stdbool.h>

#include "banso/base/attr.h"
#include "banso/doc/node.h"
#include "banso/model/course.h"

/* Whether what is kept in the field is. */
bool own_words_are(const struct field *field, const char *kept) MUST_USE NOT_NULL;

/* Whether the text of the node is such. Of what banso itself keeps only what was said, decided and
 * agreed on, and where: a town may have the name of a person. */
bool own_words_stand(const struct course *course, const struct node *node) MUST_USE NOT_NULL;

#endif
