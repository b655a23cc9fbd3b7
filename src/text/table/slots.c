#include "slots.h"

#include "banso/base/arena.h"
#include "banso/text/width.h"
#include "banso/text/wrap.h"
#include "share.h"

#define GAP_COLS 2
#define SHORT_LEAST_COLS 2
#define SHORT_MOST_COLS 12
#define LONG_LEAST_COLS 20
#define MOST_COLS 80 /* about 40 全角: wider text is hard to read */
#define HEAD_ONE_LINE_COLS 10
#define HEAD_LINES 2

/* --- what columns need --- */

/* The least width at which the head of a short column reads well. */
static int head_cols(const char *label)
{
	int cols = width_text(label);

	if (cols <= HEAD_ONE_LINE_COLS)
		return cols;
	for (cols = HEAD_ONE_LINE_COLS; cols < SHORT_MOST_COLS; cols++)
		if (wrap_count(label, cols) <= HEAD_LINES)
			break;
	return cols;
}

static int widest_cell(const struct table *table, size_t column)
{
	int widest = 0;

	for (size_t i = 0; i < table->row_count; i++) {
		int cols = width_text(table->cells[i * table->column_count + column]);

		widest = cols > widest ? cols : widest;
	}
	return widest;
}

static int most_of(int one, int other)
{
	return one > other ? one : other;
}

static int within(int cols, int most)
{
	return cols < most ? cols : most;
}

/* What a column would have if there were room without end. */
static int wanted_cols(const struct table_column *each, int widest)
{
	int wanted = most_of(widest, SHORT_LEAST_COLS);

	if (each->kind != TABLE_SHORT)
		return most_of(wanted, width_text(each->label));
	return most_of(most_of(wanted, each->option_cols), head_cols(each->label));
}

/* A line or text needs less where nothing in it is that long; a blank one waits for what comes. */
static int needed_cols(const struct table_column *each, int widest)
{
	if (each->kind == TABLE_SHORT)
		return within(wanted_cols(each, widest), SHORT_MOST_COLS);
	return widest ? within(most_of(widest, head_cols(each->label)), LONG_LEAST_COLS)
		      : LONG_LEAST_COLS;
}

/* --- who has a place --- */

/* The head of a short column is often as wide as it is: the sign behind it stands apart. */
static int gap_before(const struct table *table, size_t column)
{
	if (*table->columns[column].sign)
		return SLOT_SIGN_COLS + (column && table->columns[column - 1].kind == TABLE_SHORT);
	return column ? GAP_COLS : 0;
}

static int all_cols(const struct table *table, const struct slot *slots)
{
	int cols = 0;

	for (size_t i = 0; i < table->column_count; i++)
		if (slots[i].cols)
			cols += gap_before(table, i) + slots[i].cols;
	return cols;
}

/* From the right, short ones first; the first column stays. */
static bool take_one_away(const struct table *table, struct slot *slots)
{
	size_t found = 0;

	for (size_t i = 1; i < table->column_count; i++)
		if (slots[i].cols && (table->columns[i].kind == TABLE_SHORT || !found ||
					     table->columns[found].kind != TABLE_SHORT))
			found = i;
	slots[found].cols = found ? 0 : slots[0].cols;
	return found > 0;
}

/* --- where they stand --- */

static size_t find_home(const struct table *table, const struct slot *slots, size_t column)
{
	size_t nearest = column;

	while (!slots[nearest].cols)
		nearest--;
	for (size_t i = column; i-- > 0;)
		if (slots[i].cols && table->columns[i].kind != TABLE_SHORT)
			return i;
	return nearest;
}

/* Of what is attached to a column, with its label. */
static int widest_attached(const struct table *table, const struct slot *slots, size_t column)
{
	int widest = 0;

	for (size_t i = column + 1; i < table->column_count; i++) {
		int cols = slots[i].widest_cols;

		if (slots[i].home == column && cols)
			widest = most_of(widest, width_text(table->columns[i].label) + 1 + cols);
	}
	return widest;
}

static void set_homes(const struct table *table, struct slot *slots)
{
	for (size_t i = 0; i < table->column_count; i++)
		slots[i].home = slots[i].cols ? i : find_home(table, slots, i);
}

/* What is attached to a column wraps in it, too. */
static void widen_homes(const struct table *table, struct slot *slots)
{
	for (size_t i = 0; i < table->column_count; i++)
		if (!slots[i].cols && slots[slots[i].home].cols < LONG_LEAST_COLS)
			slots[slots[i].home].cols = LONG_LEAST_COLS;
}

/* What a line or text went without comes back where nobody else needs it. */
static void give_back(const struct table *table, struct slot *slots, int left)
{
	for (size_t i = 0; i < table->column_count; i++) {
		int more = within(LONG_LEAST_COLS - slots[i].cols, left);

		if (!slots[i].cols || table->columns[i].kind == TABLE_SHORT || more <= 0)
			continue;
		slots[i].cols += more;
		left -= more;
	}
}

static void set_places(const struct table *table, struct slot *slots, int begin)
{
	int col = begin;

	for (size_t i = 0; i < table->column_count; i++) {
		if (!slots[i].cols)
			continue;
		slots[i].col = col + gap_before(table, i);
		col = slots[i].col + slots[i].cols;
	}
}

/* On a card the first column has all of the box. */
static const struct slot *card_slots(struct slot *slots, int begin, int room)
{
	slots[0].col = begin;
	slots[0].cols = within(room, MOST_COLS);
	return slots;
}

const struct slot *slots_for(
	struct arena *arena, const struct table *table, const struct table_box *box, int begin)
{
	struct slot *slots = ARENA_ARRAY(arena, struct slot, table->column_count);
	int *wanted = ARENA_ARRAY(arena, int, table->column_count);
	int room = box->cols - begin;

	if (box->is_card)
		return card_slots(slots, begin, room);
	for (size_t i = 0; i < table->column_count; i++) {
		slots[i].widest_cols = widest_cell(table, i);
		slots[i].cols = needed_cols(&table->columns[i], slots[i].widest_cols);
	}
	do {
		set_homes(table, slots);
		widen_homes(table, slots);
	} while (all_cols(table, slots) > room && take_one_away(table, slots));
	if (all_cols(table, slots) > room)
		slots[0].cols = room - gap_before(table, 0);
	for (size_t i = 0; i < table->column_count; i++)
		wanted[i] = within(most_of(wanted_cols(&table->columns[i], slots[i].widest_cols),
					   widest_attached(table, slots, i)),
			MOST_COLS);
	share_out(arena, table, slots, wanted, room - all_cols(table, slots));
	give_back(table, slots, room - all_cols(table, slots));
	set_places(table, slots, begin);
	return slots;
}

const char *slots_head(struct arena *arena, const struct table_column *column)
{
	return *column->sign ? arena_printf(arena, "%s %s", column->sign, column->label)
			     : column->label;
}
