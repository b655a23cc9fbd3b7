/* What every screen has around it: title on top, notice and hint line at the bottom. */
#ifndef BANSO_UI_FRAME_H
#define BANSO_UI_FRAME_H

#include "banso/base/attr.h"
#include "banso/ui/screen.h"

#define FRAME_MIN_ROWS 12
#define FRAME_MIN_COLS 40
#define FRAME_TEXT_COLS 80 /* text is not set wider: about 40 全角 */

/* `banner` stands in front of the title, `remark` above the hint line if there is no notice; "" for
 * none. */
void frame_draw(struct screen *screen, const char *banner, const char *remark) NOT_NULL_AT(1);

/* Asks to enlarge the window: in one line, or in several if it is narrow. */
void frame_draw_small(void);

#endif
