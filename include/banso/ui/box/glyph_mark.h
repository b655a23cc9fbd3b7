/* What 文字の健診 (text/glyphs) says on the screen: a quiet mark with a help text; and the notice
 * that a text is full. */
#ifndef BANSO_UI_BOX_GLYPH_MARK_H
#define BANSO_UI_BOX_GLYPH_MARK_H

#include "banso/base/attr.h"
#include "banso/base/buf.h"
#include "banso/ui/box/input.h"

/* Appends one line about the text in the box: 「髙」「①」は…（F1）; nothing if all is well. */
void glyph_mark(struct buf *out, const struct input *input) NOT_NULL;

/* Appends a paragraph for each kind of trouble in it: the characters, and where they will break. */
void glyph_help(struct buf *out, const struct input *input) NOT_NULL;

#endif
