#include "frame_lead.h"

#include <string.h>

#include "banso/base/i18n.h"
#include "banso/text/width.h"
#include "banso/text/wrap.h"
#include "banso/ui/box/input.h"
#include "banso/ui/frame.h"
#include "banso/ui/term/draw.h"
#include "frame_keys.h"

/* So that on a wide screen the chip does not stand far from its sentence. */
#define LEAD_MOST_COLS 100
#define GAP_COLS 2

/* Rows that a sentence may take: two where there is room for parts, else what it needs. */
#define SENTENCE_ROWS 2
#define SENTENCE_MOST_ROWS 4

#define ORPHAN_COLS 6 /* a word that is not worth a row */

struct lead {
	const struct screen *screen;
	const struct face *face;
	int row, end;           /* end: the column behind it */
	bool has_chip, is_bare; /* is_bare: of the chip only the key */
};

/* With a blank at each side. */
static int chip_cols(const struct lead *lead)
{
	int key_bytes;
	const char *key;

	if (!lead->has_chip)
		return 0;
	if (!lead->is_bare)
		return frame_hint_cols(lead->screen, lead->face->chip) + 2;
	key = frame_key(lead->screen, lead->face->chip, &key_bytes);
	return width_bytes(key, (size_t)key_bytes) + 2;
}

static void draw_chip(const struct lead *lead)
{
	struct buf chip = {0};
	int key_bytes;
	const char *key;

	if (!lead->has_chip)
		return;
	key = frame_key(lead->screen, lead->face->chip, &key_bytes);
	buf_printf(&chip, " %.*s", key_bytes, key);
	if (!lead->is_bare)
		buf_printf(&chip, " %s", _(command_info(lead->face->chip)->label));
	buf_puts(&chip, " ");
	draw_right(lead->row, lead->end, lead->end - 1, ROLE_CHIP, buf_text(&chip));
	buf_free(&chip);
}

/* People read no wider text with ease. */
static int cols_below_chip(const struct lead *lead)
{
	return lead->end - 1 < FRAME_TEXT_COLS ? lead->end - 1 : FRAME_TEXT_COLS;
}

/* In front of the chip, that is, in the first row. */
static int cols_beside_chip(const struct lead *lead)
{
	int cols = lead->end - 1 - (lead->has_chip ? chip_cols(lead) + GAP_COLS : 0);

	return cols < FRAME_TEXT_COLS ? cols : FRAME_TEXT_COLS;
}

static int rows_with_chip(const struct lead *lead, const char *text)
{
	return wrap_count_beside(text, cols_beside_chip(lead), cols_below_chip(lead));
}

/* Whether hardly a word stands in the last row of a text. */
static bool has_orphan(const struct lead *lead, const char *text)
{
	struct wrap wrap = {0};
	bool is_orphan;

	wrap_text_beside(&wrap, text, strlen(text), cols_beside_chip(lead), cols_below_chip(lead));
	is_orphan = wrap.count > 1 && wrap.lines[wrap.count - 1].cols <= ORPHAN_COLS;
	wrap_free(&wrap);
	return is_orphan;
}

/* Whether the last row says what its key does, too: its first command keeps the label, and on a
 * wide screen there is room for others. */
static bool is_told_below(const struct lead *lead)
{
	return draw_cols() >= FRAME_WIDE_COLS ||
	       *lead->screen->ops->commands(lead->screen) == lead->face->chip ||
	       lead->face->chip == DO_BACK;
}

/* What has to stand in front of the chip; brackets go sooner. */
static void put_first(struct buf *first, const struct face *face)
{
	const char *sentence = buf_text(&face->sentence), *rest = buf_text(&face->rest);

	if (face->caption.size_bytes)
		buf_puts(first, buf_text(&face->caption));
	else if (!face->rest.size_bytes)
		buf_puts(first, sentence);
	else
		buf_printf(first, "%.*s  %.*s", (int)face_bytes_before_bracket(sentence), sentence,
			(int)face_bytes_before_bracket(rest), rest);
}

/* The label of a key goes before a letter of the sentence does, and on a small screen, or for a
 * word, before a row is taken: there only where the last row tells it, or where the rows of a list
 * would go up and down with the focus. */
static void fit_chip(struct lead *lead)
{
	const struct face *face = lead->face;
	bool is_short = face->caption.size_bytes || face->rest.size_bytes;
	int most = is_short || draw_rows() < FRAME_TALL_ROWS ? 1 : SENTENCE_ROWS;
	struct buf first = {0};
	int labelled;

	if (!lead->has_chip)
		return;
	put_first(&first, face);
	labelled = rows_with_chip(lead, buf_text(&first));
	if (has_orphan(lead, buf_text(&first)))
		most = 1;
	lead->is_bare = true;
	lead->is_bare = labelled > most &&
			(is_short || ((face->is_of_focus || is_told_below(lead)) &&
					     rows_with_chip(lead, buf_text(&first)) < labelled));
	buf_free(&first);
}

/* Where there is a blank row below, its second row stands in that one's place. */
static int more_most_rows(void)
{
	return draw_rows() >= FRAME_CONTEXT_ROWS && draw_rows() < FRAME_TALL_ROWS ? 3 : 2;
}

static int draw_more(const struct lead *lead, int row)
{
	const struct face *face = lead->face;
	bool has_second =
		draw_cols() >= FRAME_WIDE_COLS && frame_has_command(lead->screen, face->second);
	int end = lead->end;

	if (!face->more.size_bytes && !has_second)
		return 0;
	if (has_second) {
		end -= frame_hint_cols(lead->screen, face->second);
		frame_draw_hint(lead->screen, row, end, face->second, false);
		end -= GAP_COLS;
	}
	if (!face->more.size_bytes)
		return 1;
	if (end - 1 > FRAME_TEXT_COLS)
		end = FRAME_TEXT_COLS + 1;
	return draw_wrapped(row, 1, end - 1, more_most_rows(), ROLE_TEXT, buf_text(&face->more));
}

/* A bracket at the end of the rest goes first, then one at the end of the sentence, which then
 * gives way. */
static int draw_with_rest(const struct lead *lead, int row, int cols)
{
	const char *sentence = buf_text(&lead->face->sentence);
	struct buf rest = {0}, brief = {0};
	int room, taken;

	buf_puts(&rest, buf_text(&lead->face->rest));
	if (width_text(sentence) + GAP_COLS + width_text(buf_text(&rest)) > cols) {
		buf_clear(&rest);
		buf_add(&rest, buf_text(&lead->face->rest),
			face_bytes_before_bracket(buf_text(&lead->face->rest)));
	}
	room = cols - width_text(buf_text(&rest)) - GAP_COLS;
	buf_add(&brief, sentence,
		width_text(sentence) > room ? face_bytes_before_bracket(sentence)
					    : strlen(sentence));
	taken = draw_short(row, 1, room, ROLE_FIRST, buf_text(&brief));
	draw_text(row, 1 + taken + GAP_COLS, cols, ROLE_FIRST, buf_text(&rest));
	buf_free(&rest);
	buf_free(&brief);
	return 1;
}

/* Brackets at its end go before a letter does, the last one first. */
static void draw_caption(const struct lead *lead)
{
	int cols = cols_beside_chip(lead);
	size_t bytes = lead->face->caption.size_bytes, before = 0;
	struct buf line = {0};

	buf_puts(&line, buf_text(&lead->face->caption));
	while (bytes != before && width_text(buf_text(&line)) > cols) {
		before = bytes;
		bytes = face_bytes_before_bracket(buf_text(&line));
		buf_clear(&line);
		buf_add(&line, buf_text(&lead->face->caption), bytes);
	}
	draw_short(lead->row, 1, cols, ROLE_TEXT, buf_text(&line));
	buf_free(&line);
}

static int end_of_lead(void)
{
	int cols = draw_cols() - 1;

	return cols < LEAD_MOST_COLS ? cols : LEAD_MOST_COLS;
}

void frame_draw_lead_box(const struct face *face, int row)
{
	int col = 1 + width_text(buf_text(&face->sentence)) + GAP_COLS, end = end_of_lead();

	if (!face->box)
		return;
	if (face->rest.size_bytes)
		end -= width_text(buf_text(&face->rest)) + GAP_COLS;
	input_draw(face->box, row, col, end - col, 1, true);
}

/* What is typed is drawn later. */
static int draw_asked(const struct face *face, int row)
{
	int end = end_of_lead();

	draw_text(row, 1, end - 1, ROLE_FIRST, buf_text(&face->sentence));
	draw_right(row, end, end - 1, ROLE_TEXT, buf_text(&face->rest));
	return 1 + (draw_rows() >= FRAME_TALL_ROWS);
}

int frame_draw_lead(
	const struct screen *screen, const struct face *face, int row, enum command *told)
{
	struct lead lead = {
		.screen = screen,
		.face = face,
		.row = row,
		.end = end_of_lead(),
		.has_chip = frame_has_command(screen, face->chip),
	};
	bool is_tall = draw_rows() >= FRAME_TALL_ROWS;
	int text_cols = cols_below_chip(&lead), taken = 0, more;

	if (face->box) {
		*told = DO_NONE;
		return draw_asked(face, row);
	}
	fit_chip(&lead);
	draw_chip(&lead);
	*told = lead.has_chip && !lead.is_bare ? face->chip : DO_NONE;
	if (face->caption.size_bytes) {
		draw_caption(&lead);
		taken = 1;
	} else {
		text_cols = cols_beside_chip(&lead);
	}
	if (face->rest.size_bytes)
		taken += draw_with_rest(&lead, row + taken, text_cols);
	else if (face->sentence.size_bytes)
		taken += draw_wrapped_beside(row + taken, 1, text_cols, cols_below_chip(&lead),
			SENTENCE_MOST_ROWS, ROLE_FIRST, buf_text(&face->sentence));
	if (!taken && lead.has_chip)
		taken = 1;
	/* On a small screen the rest has the rows. */
	if (!is_tall && taken > 1)
		return taken;
	more = draw_more(&lead, row + taken);
	return taken + more + (is_tall && taken + more > 0 && more < 2);
}
