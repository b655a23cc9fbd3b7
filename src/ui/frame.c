#include "banso/ui/frame.h"

#include <stdio.h>

#include "banso/base/clock.h"
#include "banso/base/i18n.h"
#include "banso/text/width.h"
#include "banso/ui/box/input.h"
#include "banso/ui/term/draw.h"
#include "frame_keys.h"
#include "frame_lead.h"
#include "frame_said.h"

#define GAP_COLS 2

/* --- the first row --- */

/* Of the place nothing would be left, or beside a clock not the whole name of the session. */
static bool is_tight(const struct face *face, int room)
{
	return room < FACE_LEAST_COLS + 1 || (face->whose.size_bytes && !face->form.size_bytes &&
						     room < width_text(buf_text(&face->name)));
}

/* The position is whole; the place gives way. Before that is cut, blanks go. */
static void draw_place_of(const struct face *face, const char *banner)
{
	int cols = draw_cols(), end = cols - 1, gap = GAP_COLS;
	int room = cols - 2 - GAP_COLS - width_text(banner);
	struct buf place = {0}, position = {0};

	face_put_position(&position, face, cols >= FRAME_WIDE_COLS ? FACE_WIDE : FACE_NARROW, room);
	if (is_tight(face, room - width_text(buf_text(&position)))) {
		gap = 1;
		buf_clear(&position);
		face_put_position(&position, face, FACE_TIGHT, room + GAP_COLS - gap);
	}
	if (position.size_bytes)
		end = draw_right(0, end, end - 1, ROLE_TEXT, buf_text(&position)) - gap;
	face_put_place(&place, face, banner, end - 1);
	draw_text(0, 1, end - 1, ROLE_PLACE, buf_text(&place));
	buf_free(&place);
	buf_free(&position);
}

/* A question is asked where one is: it has no place of its own. */
static void draw_place(struct screen *screen, const struct face *face, const char *banner)
{
	struct face below = {.of = 0};

	if (face_has_place(face) || !screen->below || !screen->below->entered) {
		draw_place_of(face, banner);
		return;
	}
	screen->below->ops->face(screen->below, &below);
	if (face->of || face->instead) {
		below.at = face->at;
		below.of = face->of;
		below.instead = face->instead;
	}
	draw_place(screen->below, &below, banner);
	face_free(&below);
}

/* --- side by side --- */

static bool is_one_column;

void frame_set_one_column(bool is_wanted)
{
	is_one_column = is_wanted;
}

bool frame_is_split(void)
{
	return draw_cols() >= FRAME_WIDE_COLS && !is_one_column;
}

static int list_cols(const struct screen *screen)
{
	return screen->ops->list_cols ? screen->ops->list_cols(screen) : SIDE_LIST_COLS;
}

static int side_cols(const struct screen *screen)
{
	return draw_cols() - list_cols(screen) - SIDE_GAP_COLS - 1;
}

bool frame_has_side(const struct screen *screen)
{
	return screen->ops->beside && frame_is_split() && draw_cols() >= SIDE_FROM_COLS &&
	       side_cols(screen) >= SIDE_LEAST_COLS;
}

/* What is beside it is what it was until the focus has rested. */
static void draw_body(struct screen *screen, int top, int rows)
{
	int64_t now_ms = clock_monotonic_ms();

	if (!frame_has_side(screen)) {
		screen->ops->draw(screen, top, rows, draw_cols());
		return;
	}
	if (now_ms >= screen->side_due_ms) {
		side_clear(&screen->side);
		screen->ops->beside(screen, &screen->side);
		screen->side_due_ms = CLOCK_NEVER;
	}
	screen->ops->draw(screen, top, rows, screen->side.count ? list_cols(screen) : draw_cols());
	side_draw(&screen->side, top, rows, list_cols(screen) + SIDE_GAP_COLS, side_cols(screen));
}

/* --- all of it --- */

bool frame_has_context(void)
{
	return draw_rows() >= FRAME_CONTEXT_ROWS;
}

/* Behind it stands what the body had no room for; where nothing is said of the focus, behind how
 * the text is kept. */
static void draw_context(const struct screen *screen, const struct face *face, int row)
{
	int cols = draw_cols() - 2, taken;

	if (*screen->rest)
		cols -= width_text(screen->rest) + GAP_COLS;
	taken = draw_short(row, 1, cols, face->context_role, buf_text(&face->context));
	draw_text(row, 1 + taken + GAP_COLS, draw_cols(), face->context_role, screen->rest);
}

#define LEAST_BODY_ROWS 2

int frame_rows_free(const struct screen *screen, int rows)
{
	int free_rows = *screen->notice ? rows + 1 - frame_notice_rows(screen) : rows;

	if (free_rows < LEAST_BODY_ROWS)
		free_rows = LEAST_BODY_ROWS;
	return free_rows < rows ? free_rows : rows;
}

static void draw_body_lower(struct screen *screen, int top, int rows, int left)
{
	for (int row = top; row < top + rows; row++)
		draw_blank(row);
	draw_body(screen, top, left > LEAST_BODY_ROWS ? left : LEAST_BODY_ROWS);
}

/* Where the focus stands too low for a notice, the body gives rows, so that both are seen whole. A
 * text of several lines stays where it is: it would go up and down under somebody who types. */
static void make_room(struct screen *screen, int top, int rows)
{
	const struct input *box = screen->ops->box ? screen->ops->box(screen) : NULL;
	int left = rows - frame_notice_lacks(screen, draw_rows() - 2);

	if (left == rows || rows <= LEAST_BODY_ROWS || (box && input_has_lines(box)))
		return;
	draw_body_lower(screen, top, rows, left);
}

/* Nothing is said there now but how the text is kept. */
static bool has_saved_row(
	const struct screen *screen, const struct face *face, const struct frame_texts *texts)
{
	bool is_free = !frame_has_context() || (face->is_filled && draw_rows() < FRAME_TALL_ROWS);

	return face->is_low && is_free && !*screen->notice && !*texts->remark && !*texts->others &&
	       screen->standing_role != ROLE_ALERT;
}

/* Rows from the top: place, a blank one, the lead, a blank one, the body; from the bottom: keys,
 * what is said, the context, a blank one. On a small screen nothing is blank. */
static void draw_parts(
	struct screen *screen, const struct face *face, const struct frame_texts *texts)
{
	int rows = draw_rows();
	bool is_tall = rows >= FRAME_TALL_ROWS;
	bool has_context = frame_has_context() && face->context.size_bytes;
	bool is_lent = has_saved_row(screen, face, texts);
	enum command told;
	int lead = is_tall ? 2 : 1, top, end = rows - 2;
	int more = *screen->notice ? 0 : frame_standing_rows(screen, texts->remark) - 1;

	top = lead + frame_draw_lead(screen, face, lead, &told);
	if ((is_tall || has_context) && !face->is_filled)
		end -= 1 + is_tall;
	/* The blank row goes first. */
	end -= is_tall && !face->is_filled && more ? more - 1 : more;
	end += is_lent;
	frame_draw_keys(screen, told, rows - 1);
	draw_cursor(rows - 1, 0);
	screen->rest[0] = '\0';
	draw_body(screen, top, end - top);
	if (is_lent && *screen->rest) {
		is_lent = false;
		draw_body_lower(screen, top, end - top, end - top - 1);
	}
	if (*screen->notice)
		make_room(screen, top, end - top);
	if (has_context) {
		draw_context(screen, face, rows - 3 - more);
		screen->rest[0] = '\0';
	}
	frame_draw_lead_box(face, lead);
	if (*screen->notice)
		frame_draw_notice(screen, rows - 2);
	else if (!is_lent)
		frame_draw_standing(screen, texts->remark, texts->others, rows - 2);
}

/* What is kept stays so unsaid; what a letter does to it would be told too late. */
static void give_way_to_hint(struct face *face)
{
	if (!face->is_hint || !face->context.size_bytes || frame_has_context() ||
		face->standing_role == ROLE_ALERT)
		return;
	buf_clear(&face->standing);
	buf_puts(&face->standing, buf_text(&face->context));
	face->says_saved = false;
}

void frame_draw(struct screen *screen, const struct frame_texts *texts, bool is_typing)
{
	struct face face = {.of = 0};

	screen->ops->face(screen, &face);
	draw_place(screen, &face, texts->banner);
	give_way_to_hint(&face);
	frame_look_at_standing(screen, &face, is_typing);
	draw_parts(screen, &face, texts);
	screen_note_drawn(screen, clock_monotonic_ms());
	face_free(&face);
}

void frame_draw_small(void)
{
	draw_wrapped(0, 0, draw_cols(), draw_rows(), ROLE_TEXT, _("画面を広げてください"));
	draw_cursor(0, 0);
}

void frame_draw_offer(int row, int cols, const char *offer)
{
	struct buf text = {0};

	draw_text(row, 1, 1, ROLE_FIRST, ">");
	buf_printf(&text, _("Enter で%s"), offer);
	draw_short(row, 3, cols - 4, ROLE_FIRST, buf_text(&text));
	draw_cursor(row, 1);
	buf_free(&text);
}
