#include "frame_said.h"

#include <stdio.h>
#include <string.h>

#include "banso/base/i18n.h"
#include "banso/text/width.h"
#include "banso/text/wrap.h"
#include "banso/ui/box/glyph_mark.h"
#include "banso/ui/term/draw.h"

#define STANDING_MOST_COLS 100
#define GAP_COLS 2
#define ALERT_MOST_ROWS 3

#define FEW_COLS 10 /* of less than that nobody makes anything */

/* Where not all has room, the day goes before anything of the time. */
static int draw_kept(const struct screen *screen, int row, int room)
{
	const char *text = screen->standing, *day = strchr(text, ' '), *time = strrchr(text, ' ');
	struct buf brief = {0};
	int taken;

	if (!screen->standing_says_saved || day == time || width_text(text) <= room)
		return draw_short(row, 1, room, screen->standing_role, text);
	buf_add(&brief, text, (size_t)(day - text));
	buf_puts(&brief, time);
	taken = draw_short(row, 1, room, screen->standing_role, buf_text(&brief));
	buf_free(&brief);
	return taken;
}

/* How the text is kept comes first, and gives no column to who else is there; but what is not seen
 * of the body is told whole. */
static void draw_standing(
	const struct screen *screen, const char *remark, const char *others, int row, int end)
{
	int rest_cols = width_text(screen->rest),
	    room = end - 1 - (rest_cols ? rest_cols + GAP_COLS : 0);
	int col = 1 + (*remark ? draw_short(row, 1, room, ROLE_TEXT, remark)
			       : draw_kept(screen, row, room));

	if (col > 1)
		col += GAP_COLS;
	if (rest_cols)
		col += draw_text(row, col, rest_cols, ROLE_TEXT, screen->rest) + GAP_COLS;
	if (end - col >= FEW_COLS)
		draw_short(row, col, end - col, ROLE_TEXT, others);
}

void frame_look_at_standing(struct screen *screen, const struct face *face, bool is_typing)
{
	bool waits = is_typing && !face->is_of_focus;

	if ((waits || face->is_unsettled) && screen->standing_at == face->at) {
		if (face->is_unsettled && screen->standing_says_saved)
			screen->standing[0] = '\0';
		return;
	}
	screen->standing_says_saved = face->says_saved;
	snprintf(screen->standing, sizeof(screen->standing), "%s", buf_text(&face->standing));
	screen->standing_role = face->standing_role;
	screen->standing_at = face->at;
}

int frame_standing_rows(const struct screen *screen, const char *remark)
{
	int rows;

	if (*remark || screen->standing_role != ROLE_ALERT || !*screen->standing)
		return 1;
	rows = wrap_count(screen->standing, draw_cols() - 2);
	return rows < ALERT_MOST_ROWS ? rows : ALERT_MOST_ROWS;
}

/* What is not seen of the body stands beside it where the alert has the same rows without that
 * room.
 */
static void draw_alert(const struct screen *screen, const char *text, int row, int rows)
{
	int rest_cols = width_text(screen->rest), cols = draw_cols() - 2;

	if (rest_cols && wrap_count(text, cols - rest_cols - GAP_COLS) <= rows) {
		draw_right(row + rows - 1, cols + 1, rest_cols, ROLE_TEXT, screen->rest);
		cols -= rest_cols + GAP_COLS;
	}
	draw_wrapped(row, 1, cols, rows, ROLE_ALERT, text);
}

/* What 文字の健診 has to say stands at the right, or alone where there is no room for both. */
void frame_draw_standing(
	const struct screen *screen, const char *remark, const char *others, int row)
{
	const struct input *box = screen->ops->box ? screen->ops->box(screen) : NULL;
	int end = draw_cols() - 1 < STANDING_MOST_COLS ? draw_cols() - 1 : STANDING_MOST_COLS;
	const char *text = *remark ? remark : screen->standing;
	int rows = frame_standing_rows(screen, remark);
	struct buf mark = {0};
	int mark_cols;

	if (rows > 1) {
		draw_alert(screen, text, row + 1 - rows, rows);
		return;
	}

	if (box)
		glyph_mark(&mark, box);
	mark_cols = width_text(buf_text(&mark));
	if (mark_cols && width_text(text) + GAP_COLS + mark_cols >= end) {
		draw_short(row, 1, draw_cols() - 2, ROLE_TEXT, buf_text(&mark));
	} else {
		draw_standing(screen, remark, others, row,
			mark_cols ? end - mark_cols - GAP_COLS : draw_cols() - 1);
		draw_right(row, end, mark_cols, ROLE_TEXT, buf_text(&mark));
	}
	buf_free(&mark);
}

/* Below the row of the cursor, or, where that is not in the body, in half of the screen. */
static int notice_room(int row)
{
	int cursor_row = draw_cursor_row(), below = row + 1;

	return cursor_row < below ? below - cursor_row - 1 : below / 2;
}

static int put_notice(struct buf *said, const struct screen *screen)
{
	buf_printf(said, "%s%s", screen->is_refusal ? "! " : "", screen->notice);
	return wrap_count(buf_text(said), draw_cols() - 2);
}

int frame_notice_rows(const struct screen *screen)
{
	struct buf said = {0};
	int rows = put_notice(&said, screen);

	buf_free(&said);
	return rows;
}

int frame_notice_lacks(const struct screen *screen, int row)
{
	int lacks = frame_notice_rows(screen) - notice_room(row);

	return lacks > 0 ? lacks : 0;
}

void frame_draw_notice(const struct screen *screen, int row)
{
	enum role role = screen->is_refusal ? ROLE_ALERT : ROLE_TEXT;
	int cols = draw_cols() - 2, below = row + 1, room = notice_room(row);
	struct buf said = {0};
	int rows = put_notice(&said, screen);

	if (rows > room)
		rows = room > 1 ? room : 1;
	for (int i = below - rows; i < below; i++)
		draw_blank(i);
	draw_wrapped(below - rows, 1, cols, rows, role, buf_text(&said));
	buf_free(&said);
}
