#include "banso/text/edit/edit.h"

#include <stdlib.h>
#include <string.h>

#include "banso/base/buf.h"
#include "banso/base/mem.h"
#include "banso/text/utf8.h"
#include "banso/text/width.h"
#include "banso/text/wrap.h"
#include "box.h"
#include "undo.h"
#include "word.h"

struct edit {
	struct buf text;
	size_t cursor_bytes;
	bool at_row_end; /* see struct box_text */
	bool multiline;
	bool is_pasting, is_full, is_crowded;
	unsigned long version;
	int wished_cols; /* the column that up and down aim at; -1: the cursor's */
	bool killing;    /* the last command was a kill */
	struct undo *undo;
	struct box *box;
};

/* The last killed text; shared by all editors, so that text can move from field to field. */
static struct {
	struct buf text;
	const struct edit *by; /* the editor whose next kill may append to it */
	unsigned long count;
} killed;

struct edit *edit_new(bool multiline)
{
	struct edit *edit = xcalloc(1, sizeof(*edit));

	edit->multiline = multiline;
	edit->wished_cols = -1;
	edit->undo = undo_new();
	edit->box = box_new(multiline);
	return edit;
}

void edit_free(struct edit *edit)
{
	if (!edit)
		return;
	if (killed.by == edit)
		killed.by = NULL;
	buf_free(&edit->text);
	undo_free(edit->undo);
	box_free(edit->box);
	free(edit);
}

void edit_wrap(struct edit *edit)
{
	box_free(edit->box);
	edit->box = box_new(true);
}

const char *edit_text(const struct edit *edit)
{
	return buf_text(&edit->text);
}

size_t edit_size_bytes(const struct edit *edit)
{
	return edit->text.size_bytes;
}

size_t edit_cursor_bytes(const struct edit *edit)
{
	return edit->cursor_bytes;
}

bool edit_is_multiline(const struct edit *edit)
{
	return edit->multiline;
}

bool edit_wraps(const struct edit *edit)
{
	return box_wraps(edit->box);
}

void edit_set(struct edit *edit, const char *text)
{
	struct buf entered = {0};

	utf8_put_inert(&entered, text, strlen(text), edit->multiline);
	buf_clear(&edit->text);
	utf8_compose(&edit->text, buf_text(&entered), entered.size_bytes);
	buf_free(&entered);
	undo_clear(edit->undo);
	edit->cursor_bytes = edit->text.size_bytes;
	edit->at_row_end = false;
	edit->wished_cols = -1;
	edit->killing = false;
	edit->is_full = edit->is_crowded = false;
	edit->version++;
}

void edit_forget(struct edit *edit)
{
	undo_clear(edit->undo);
	edit->killing = false;
	if (killed.by == edit)
		edit_forget_cut();
}

unsigned long edit_kills(void)
{
	return killed.count;
}

void edit_forget_cut(void)
{
	buf_free(&killed.text);
	killed.by = NULL;
}

/* --- changing --- */

static size_t floor_grapheme(const struct edit *edit, size_t at)
{
	return utf8_floor_grapheme(edit_text(edit), edit->text.size_bytes, at);
}

static size_t next_grapheme(const struct edit *edit, size_t at)
{
	return utf8_next_grapheme(edit_text(edit), edit->text.size_bytes, at);
}

static size_t prev_grapheme(const struct edit *edit, size_t at)
{
	return utf8_prev_grapheme(edit_text(edit), edit->text.size_bytes, at);
}

/* After any command but up, down and kill, runs of these begin anew. */
static void forget_run(struct edit *edit)
{
	edit->at_row_end = false;
	edit->wished_cols = -1;
	edit->killing = false;
	edit->is_full = edit->is_crowded = false;
}

static bool is_inside_character(const char *text, size_t at)
{
	return ((uint8_t)text[at] & 0xC0) == 0x80;
}

/*
 * Leaves out what both ends of the old and new text share, by whole characters; at the front at
 * most what stands before `at`.
 */
static void trim_change(struct undo_change *change, size_t before_bytes)
{
	const char *old = change->old_text, *new = change->new_text;
	size_t least =
		change->old_bytes < change->new_bytes ? change->old_bytes : change->new_bytes;
	size_t head = 0, tail = 0;

	while (head < before_bytes && head < least && old[head] == new[head])
		head++;
	while (head > 0 && ((head < change->old_bytes && is_inside_character(old, head)) ||
				   (head < change->new_bytes && is_inside_character(new, head))))
		head--;
	while (tail < least - head &&
		old[change->old_bytes - tail - 1] == new[change->new_bytes - tail - 1])
		tail++;
	while (tail > 0 && is_inside_character(old, change->old_bytes - tail))
		tail--;
	change->at += head;
	change->old_text += head;
	change->new_text += head;
	change->old_bytes -= head + tail;
	change->new_bytes -= head + tail;
}

/* Makes the change and records it; cursor_after may lie inside a grapheme and is moved on. */
static void apply(struct edit *edit, struct undo_change *change)
{
	struct buf old = {0};
	size_t cursor = change->cursor_after;

	/* The old text points into the buffer, which is about to change. */
	buf_add(&old, change->old_text, change->old_bytes);
	change->old_text = buf_text(&old);
	buf_splice(&edit->text, change->at, change->old_bytes, change->new_text, change->new_bytes);
	edit->cursor_bytes = floor_grapheme(edit, cursor);
	if (edit->cursor_bytes < cursor)
		edit->cursor_bytes = next_grapheme(edit, edit->cursor_bytes);
	change->cursor_after = edit->cursor_bytes;
	undo_record(edit->undo, change);
	buf_free(&old);
	edit->version++;
}

/* Leaves out what is too much in one grapheme, of parts that were not before they joined. */
static void thin_out(struct edit *edit, struct buf *joined)
{
	struct buf thin = {0};

	utf8_put_inert(&thin, buf_text(joined), joined->size_bytes, edit->multiline);
	edit->is_crowded |= thin.size_bytes < joined->size_bytes;
	buf_free(joined);
	*joined = thin;
}

/*
 * Replaces bytes between graphemes and puts the cursor behind the new text. The graphemes at both
 * ends are composed anew, because parts may join: か and a 濁点, or two halves of a flag. False if
 * nothing changed.
 */
static bool replace(struct edit *edit, enum undo_kind kind, size_t at, size_t old_bytes,
	const char *text, size_t size_bytes)
{
	size_t from = prev_grapheme(edit, at);
	size_t old_end = at + old_bytes;
	size_t to = next_grapheme(edit, old_end);
	struct buf joined = {0}, before = {0}, all = {0};
	struct undo_change change;

	buf_add(&joined, edit_text(edit) + from, at - from);
	buf_add(&joined, text, size_bytes);
	thin_out(edit, &joined);
	utf8_compose(&before, buf_text(&joined), joined.size_bytes);
	buf_add(&joined, edit_text(edit) + old_end, to - old_end);
	thin_out(edit, &joined);
	utf8_compose(&all, buf_text(&joined), joined.size_bytes);
	change = (struct undo_change){
		.kind = kind,
		.at = from,
		.old_text = edit_text(edit) + from,
		.old_bytes = to - from,
		.new_text = buf_text(&all),
		.new_bytes = all.size_bytes,
		.cursor_before = edit->cursor_bytes,
		.cursor_after = from + before.size_bytes,
	};
	trim_change(&change, at - from);
	if (change.old_bytes || change.new_bytes)
		apply(edit, &change);
	buf_free(&joined);
	buf_free(&before);
	buf_free(&all);
	return change.old_bytes || change.new_bytes;
}

static void insert_clean(struct edit *edit, enum undo_kind kind, const struct buf *text)
{
	forget_run(edit);
	replace(edit, kind, edit->cursor_bytes, 0, buf_text(text), text->size_bytes);
	if (kind != UNDO_PASTED && memchr(buf_text(text), '\n', text->size_bytes))
		undo_close(edit->undo);
}

void edit_set_pasting(struct edit *edit, bool is_pasting)
{
	if (edit->is_pasting != is_pasting)
		undo_close(edit->undo);
	if (is_pasting && !edit->is_pasting)
		edit->is_full = edit->is_crowded = false;
	edit->is_pasting = is_pasting;
}

static bool has_room(const struct edit *edit, size_t size_bytes)
{
	return size_bytes <= TEXT_MAX_BYTES && edit->text.size_bytes <= TEXT_MAX_BYTES - size_bytes;
}

static bool insert(struct edit *edit, enum undo_kind kind, const char *text, size_t size_bytes)
{
	struct buf entered = {0};
	bool was_full = edit->is_full && edit->is_pasting, changes;
	bool was_crowded = edit->is_crowded && edit->is_pasting;

	utf8_put_inert(&entered, text, size_bytes, edit->multiline);
	/* A paste ends where the text is full: later words would stand in the wrong place. */
	changes = entered.size_bytes && !was_full && has_room(edit, entered.size_bytes);
	if (changes)
		insert_clean(edit, kind, &entered);
	edit->is_full = was_full || (entered.size_bytes && !changes);
	edit->is_crowded |= was_crowded;
	buf_free(&entered);
	return changes;
}

bool edit_is_full(const struct edit *edit)
{
	return edit->is_full;
}

bool edit_is_crowded(const struct edit *edit)
{
	return edit->is_crowded;
}

void edit_insert(struct edit *edit, const char *text, size_t size_bytes)
{
	insert(edit, edit->is_pasting ? UNDO_PASTED : UNDO_TYPED, text, size_bytes);
}

void edit_replace_all(struct edit *edit, const char *text, size_t size_bytes)
{
	struct buf entered = {0};

	utf8_put_inert(&entered, text, size_bytes, edit->multiline);
	if (entered.size_bytes) {
		forget_run(edit);
		undo_close(edit->undo);
		replace(edit, edit->is_pasting ? UNDO_PASTED : UNDO_TYPED, 0, edit->text.size_bytes,
			buf_text(&entered), entered.size_bytes);
	}
	edit->is_full = false;
	buf_free(&entered);
}

bool edit_backspace(struct edit *edit)
{
	size_t before = prev_grapheme(edit, edit->cursor_bytes);

	forget_run(edit);
	return before < edit->cursor_bytes &&
	       replace(edit, UNDO_ERASED, before, edit->cursor_bytes - before, "", 0);
}

bool edit_delete(struct edit *edit)
{
	size_t next = next_grapheme(edit, edit->cursor_bytes);

	forget_run(edit);
	return next > edit->cursor_bytes &&
	       replace(edit, UNDO_ERASED, edit->cursor_bytes, next - edit->cursor_bytes, "", 0);
}

/* Removes the bytes; consecutive kills are collected in one text. */
static bool kill_range(struct edit *edit, size_t from, size_t to)
{
	bool goes_on = edit->killing && killed.by == edit;

	forget_run(edit);
	if (from == to)
		return false;
	if (!goes_on)
		buf_clear(&killed.text);
	buf_splice(&killed.text, from < edit->cursor_bytes ? 0 : killed.text.size_bytes, 0,
		edit_text(edit) + from, to - from);
	killed.by = edit;
	killed.count++;
	edit->killing = true;
	return replace(edit, UNDO_ALONE, from, to - from, "", 0);
}

bool edit_kill_to_end(struct edit *edit)
{
	const char *rest = edit_text(edit) + edit->cursor_bytes;
	size_t size_bytes = strcspn(rest, "\n");

	if (size_bytes == 0 && *rest)
		size_bytes = 1;
	return kill_range(edit, edit->cursor_bytes, edit->cursor_bytes + size_bytes);
}

bool edit_kill_to_start(struct edit *edit)
{
	size_t from = edit->cursor_bytes;

	while (from > 0 && edit_text(edit)[from - 1] != '\n')
		from--;
	return kill_range(edit, from, edit->cursor_bytes);
}

bool edit_kill_word(struct edit *edit)
{
	size_t from = word_start_before(edit_text(edit), edit->text.size_bytes, edit->cursor_bytes);

	return kill_range(edit, from, edit->cursor_bytes);
}

bool edit_yank(struct edit *edit)
{
	return insert(edit, UNDO_ALONE, buf_text(&killed.text), killed.text.size_bytes);
}

/* Replaces one text by the other, as recorded in a step. */
static void go_to_step(struct edit *edit, const struct undo_step *step, const struct buf *from,
	const struct buf *to, size_t cursor_bytes)
{
	buf_splice(&edit->text, step->at, from->size_bytes, buf_text(to), to->size_bytes);
	edit->cursor_bytes = cursor_bytes;
	edit->version++;
}

bool edit_undo(struct edit *edit)
{
	const struct undo_step *step = undo_back(edit->undo);

	forget_run(edit);
	if (step)
		go_to_step(edit, step, &step->new_text, &step->old_text, step->cursor_before);
	return step;
}

bool edit_redo(struct edit *edit)
{
	const struct undo_step *step = undo_forward(edit->undo);

	forget_run(edit);
	if (step)
		go_to_step(edit, step, &step->old_text, &step->new_text, step->cursor_after);
	return step;
}

/* --- moving --- */

/* The text in the form the box expects, laid out. */
static struct box_text laid_out(const struct edit *edit)
{
	struct box_text text = {
		.text = edit_text(edit),
		.size_bytes = edit->text.size_bytes,
		.version = edit->version,
		.cursor_bytes = edit->cursor_bytes,
		.at_row_end = edit->at_row_end,
	};

	box_lay_out(edit->box, &text);
	return text;
}

static bool place_cursor(struct edit *edit, size_t at, bool at_row_end)
{
	bool moved = at != edit->cursor_bytes || at_row_end != edit->at_row_end;

	edit->cursor_bytes = at;
	edit->at_row_end = at_row_end;
	return moved;
}

void edit_set_cursor_bytes(struct edit *edit, size_t at)
{
	forget_run(edit);
	undo_close(edit->undo);
	place_cursor(edit, floor_grapheme(edit, at), false);
}

static bool move_in_row(struct edit *edit, bool to_end)
{
	struct box_text text = laid_out(edit);
	size_t row = box_cursor_line(edit->box, &text);
	const struct wrap_line *line = box_line(edit->box, row);

	edit->wished_cols = -1;
	if (to_end)
		return place_cursor(edit, line->start_bytes + line->size_bytes,
			box_line_is_soft(edit->box, row));
	return place_cursor(edit, line->start_bytes, false);
}

/* Moves by whole rows, as far as there are any, to the wished column or before it. */
static bool move_rows(struct edit *edit, int rows)
{
	struct box_text text = laid_out(edit);
	size_t row = box_cursor_line(edit->box, &text);
	size_t last_row = box_lines(edit->box) - 1;
	size_t to = rows < 0
			    ? row - (row < (size_t)-rows ? row : (size_t)-rows)
			    : row + ((size_t)rows < last_row - row ? (size_t)rows : last_row - row);
	const struct wrap_line *line = box_line(edit->box, to);
	size_t fit_bytes;

	if (to == row)
		return false;
	if (edit->wished_cols < 0)
		edit->wished_cols = box_cursor_line_cols(edit->box, &text);
	fit_bytes =
		width_fit(text.text + line->start_bytes, line->size_bytes, edit->wished_cols, NULL);
	return place_cursor(edit, line->start_bytes + fit_bytes,
		fit_bytes == line->size_bytes && box_line_is_soft(edit->box, to));
}

/* Ends a move that follows the text, not its rows. */
static size_t target_of(const struct edit *edit, enum edit_move move)
{
	size_t at = edit->cursor_bytes, size_bytes = edit->text.size_bytes;

	switch (move) {
	case EDIT_LEFT:
		return prev_grapheme(edit, at);
	case EDIT_RIGHT:
		return next_grapheme(edit, at);
	case EDIT_WORD_LEFT:
		return word_start_before(edit_text(edit), size_bytes, at);
	case EDIT_WORD_RIGHT:
		return word_start_after(edit_text(edit), size_bytes, at);
	case EDIT_TEXT_START:
		return 0;
	default:
		return size_bytes;
	}
}

bool edit_move(struct edit *edit, enum edit_move move)
{
	int page_rows = box_page_rows(edit->box);

	edit->killing = false;
	undo_close(edit->undo);
	switch (move) {
	case EDIT_UP:
		return move_rows(edit, -1);
	case EDIT_DOWN:
		return move_rows(edit, 1);
	case EDIT_PAGE_UP:
		return move_rows(edit, -page_rows);
	case EDIT_PAGE_DOWN:
		return move_rows(edit, page_rows);
	case EDIT_ROW_START:
		return move_in_row(edit, false);
	case EDIT_ROW_END:
		return move_in_row(edit, true);
	default:
		edit->wished_cols = -1;
		return place_cursor(edit, target_of(edit, move), false);
	}
}

/* --- the view --- */

void edit_set_box(struct edit *edit, int cols, int rows)
{
	box_set_size(edit->box, cols, rows);
}

bool edit_row(const struct edit *edit, int row, struct edit_row *out)
{
	struct box_text text = laid_out(edit);

	return box_row(edit->box, &text, row, out);
}

void edit_cursor(const struct edit *edit, int *row, int *col)
{
	struct box_text text = laid_out(edit);

	box_cursor(edit->box, &text, row, col);
}

int edit_rows_above(const struct edit *edit)
{
	laid_out(edit);
	return box_rows_above(edit->box);
}

int edit_rows_below(const struct edit *edit)
{
	laid_out(edit);
	return box_rows_below(edit->box);
}
