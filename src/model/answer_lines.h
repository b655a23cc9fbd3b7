/* What was typed, clean: without what no text may hold and without the blanks of a slipped key. */
#ifndef BANSO_MODEL_ANSWER_LINES_H
#define BANSO_MODEL_ANSWER_LINES_H

#include <stdbool.h>

struct buf;

/* NFC without control characters; line ends stay, as '\n', only where `multiline`. */
void answer_put_clean(struct buf *out, const char *text, bool multiline);

/* One line: the blanks around it, which a slipped key leaves, do not count. */
void answer_put_line(struct buf *out, const char *text);

/* Where the text goes on behind the blanks it begins with, 全角 ones too. */
const char *answer_skip_blanks(const char *text);

#endif
