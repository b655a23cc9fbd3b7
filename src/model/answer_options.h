/* How a field with options is read and shown: the functions that model/field_types.h names for it.
 */
#ifndef BANSO_MODEL_ANSWER_OPTIONS_H
#define BANSO_MODEL_ANSWER_OPTIONS_H

#include "answer_types.h"

bool read_choice(const struct asked *asked, const char *typed, struct buf *out, struct err *err);
bool read_multi(const struct asked *asked, const char *typed, struct buf *out, struct err *err);
void put_option(struct buf *out, const struct asked *asked, const char *id);
void put_options(struct buf *out, const struct asked *asked, const char *text);

#endif
