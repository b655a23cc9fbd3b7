/* What every screen has around it: title on top, notice and hint line at the bottom. */
#ifndef BANSO_UI_FRAME_H
#define BANSO_UI_FRAME_H

#include "banso/ui/screen.h"

#define FRAME_MIN_ROWS 12
#define FRAME_MIN_COLS 40
#define FRAME_TEXT_COLS 80 /* text does not run wider: about 40 全角 */

/* `banner` stands in front of the title, `remark` above the hint line where no notice does; "" for
 * nothing. */
void frame_draw(struct screen *screen, const char *banner, const char *remark);

/* Asks to enlarge the window: one line, or as many as it needs in a narrow one. */
void frame_draw_small(void);

#endif
