#include "banso/ui/side.h"

#include <string.h>

#include "banso/base/i18n.h"
#include "banso/text/width.h"
#include "banso/text/wrap.h"
#include "banso/ui/frame.h"
#include "banso/ui/term/draw.h"

#define INDENT_COLS 2
#define GAP_COLS 2
#define LABEL_MOST_COLS 20

/* --- filled in --- */

static void add(struct side *side, enum side_kind kind, const char *label, const char *text)
{
	if (!side->arena)
		side->arena = arena_new();
	side->parts = arena_push(side->arena, side->parts, side->count, sizeof(*side->parts));
	side->parts[side->count++] = (struct side_part){
		.kind = kind,
		.label = arena_strdup(side->arena, label),
		.text = arena_strdup(side->arena, text),
	};
}

void side_head(struct side *side, const char *head)
{
	add(side, SIDE_HEAD, "", head);
}

void side_text(struct side *side, const char *text)
{
	if (*text)
		add(side, SIDE_TEXT, "", text);
}

void side_item(struct side *side, const char *label, const char *text)
{
	add(side, SIDE_ITEM, label, text);
}

void side_clear(struct side *side)
{
	arena_free(side->arena);
	*side = (struct side){0};
}

/* --- laid out --- */

static struct side_row *add_row(struct side_rows *rows, struct arena *arena)
{
	rows->items = arena_push(arena, rows->items, rows->count, sizeof(*rows->items));
	rows->items[rows->count] = (struct side_row){.role = ROLE_TEXT, .label = "", .text = ""};
	return &rows->items[rows->count++];
}

/* Of the items around this one. */
static int label_cols(const struct side *side, size_t part)
{
	int widest = 0;

	while (part > 0 && side->parts[part - 1].kind == SIDE_ITEM)
		part--;
	for (; part < side->count && side->parts[part].kind == SIDE_ITEM; part++)
		if (width_text(side->parts[part].label) > widest)
			widest = width_text(side->parts[part].label);
	return widest < LABEL_MOST_COLS ? widest : LABEL_MOST_COLS;
}

/* A label that is wider than its place has rows of its own, above. */
static void lay_wrapped(struct side_rows *rows, struct arena *arena, const struct side_row *first,
	const char *text, int cols)
{
	struct wrap wrap = {0};

	wrap_text(&wrap, text, strlen(text), cols - first->col);
	for (size_t i = 0; i < wrap.count; i++) {
		struct side_row *row = add_row(rows, arena);

		*row = *first;
		row->label = i ? "" : first->label;
		row->text = arena_strndup(
			arena, text + wrap.lines[i].start_bytes, wrap.lines[i].size_bytes);
	}
	wrap_free(&wrap);
}

static void lay_item(
	struct side_rows *rows, struct arena *arena, const struct side *side, size_t part, int cols)
{
	const struct side_part *each = &side->parts[part];
	int labels = label_cols(side, part);
	struct side_row first = {
		.role = ROLE_TEXT,
		.label = each->label,
		.label_col = INDENT_COLS,
		.col = INDENT_COLS + labels + GAP_COLS,
	};

	if (width_text(each->label) > labels) {
		struct side_row alone = {.role = ROLE_TEXT, .label = "", .col = INDENT_COLS};

		lay_wrapped(rows, arena, &alone, each->label, cols);
		first.label = "";
	}
	lay_wrapped(rows, arena, &first, each->text, cols);
}

static void lay_part(
	struct side_rows *rows, struct arena *arena, const struct side *side, size_t part, int cols)
{
	struct side_row head = {.role = ROLE_HEAD, .label = ""};
	struct side_row text = {.role = ROLE_TEXT, .label = "", .col = INDENT_COLS};

	switch (side->parts[part].kind) {
	case SIDE_HEAD:
		if (part)
			add_row(rows, arena);
		lay_wrapped(rows, arena, &head, side->parts[part].text, cols);
		break;
	case SIDE_TEXT:
		lay_wrapped(rows, arena, &text, side->parts[part].text, cols);
		break;
	case SIDE_ITEM:
		lay_item(rows, arena, side, part, cols);
		break;
	}
}

struct side_rows side_lay(const struct side *side, int cols, int rows, struct arena *arena)
{
	struct side_rows all = {0};
	size_t more;

	for (size_t i = 0; i < side->count; i++)
		lay_part(&all, arena, side, i, cols);
	if ((int)all.count <= rows)
		return all;
	more = all.count - (size_t)rows + 1;
	all.count = (size_t)rows;
	all.items[rows - 1] = (struct side_row){
		.role = ROLE_TEXT,
		.label = "",
		.col = INDENT_COLS,
		.text = arena_printf(arena, _("（あと%zu行は、開くと見られます）"), more),
	};
	return all;
}

void side_draw(const struct side *side, int row, int rows, int col, int cols)
{
	struct arena *scratch = arena_new();
	struct side_rows all = {0};

	if (cols > FRAME_TEXT_COLS)
		cols = FRAME_TEXT_COLS;
	if (rows > 0)
		all = side_lay(side, cols, rows, scratch);
	for (size_t i = 0; i < all.count; i++) {
		const struct side_row *each = &all.items[i];

		draw_text(row + (int)i, col + each->label_col, cols - each->label_col, each->role,
			each->label);
		draw_text(row + (int)i, col + each->col, cols - each->col, each->role, each->text);
	}
	arena_free(scratch);
}
