#include "share.h"

#include "banso/base/arena.h"
#include "banso/text/width.h"

#define MOST_ROWS 100 /* that are looked at: the others are seldom of another kind */

struct sharing {
	const struct table *table;
	struct slot *slots;
	const int *wanted;
	int left;
	size_t rows;
	int *widths; /* of each cell; with its label where it is attached; 0: blank */
	int *lines;  /* that each cell takes as wide as its column is now */
};

static size_t index_of(const struct sharing *at, size_t row, size_t column)
{
	return row * at->table->column_count + column;
}

static void measure(struct sharing *at)
{
	for (size_t i = 0; i < at->rows * at->table->column_count; i++) {
		size_t column = i % at->table->column_count;
		int cols = width_text(at->table->cells[i]);

		if (cols && at->slots[column].home != column)
			cols += width_text(at->table->columns[column].label) + 1;
		at->widths[i] = cols;
	}
}

/* Nearly: where lines break is not looked at. A wide character never takes half of the last column.
 */
static int lines_of(int width, int cols)
{
	return width <= cols ? 1 : (width + cols / 2 * 2 - 1) / (cols / 2 * 2);
}

/* With what is attached to it. */
static int cell_lines(const struct sharing *at, size_t row, size_t column, int cols)
{
	int lines = lines_of(at->widths[index_of(at, row, column)], cols);

	for (size_t i = column + 1; i < at->table->column_count; i++)
		if (at->slots[i].home == column && at->widths[index_of(at, row, i)])
			lines += lines_of(at->widths[index_of(at, row, i)], cols);
	return lines;
}

static void count_lines(struct sharing *at, size_t column)
{
	for (size_t i = 0; i < at->rows; i++)
		at->lines[index_of(at, i, column)] =
			at->slots[column].cols ? cell_lines(at, i, column, at->slots[column].cols)
					       : 0;
}

static int highest_but(const struct sharing *at, size_t row, size_t column)
{
	int most = 1;

	for (size_t i = 0; i < at->table->column_count; i++)
		if (i != column && at->lines[index_of(at, row, i)] > most)
			most = at->lines[index_of(at, row, i)];
	return most;
}

/* How many lines of the table go if the column has so many columns more. */
static int lines_saved(const struct sharing *at, const int *others, size_t column, int more)
{
	int saved = 0;

	for (size_t i = 0; i < at->rows; i++) {
		int now = at->lines[index_of(at, i, column)], then;

		if (now <= others[i])
			continue;
		then = cell_lines(at, i, column, at->slots[column].cols + more);
		saved += now - (then > others[i] ? then : others[i]);
	}
	return saved;
}

static int most_more(const struct sharing *at, size_t column)
{
	int more = at->wanted[column] - at->slots[column].cols;

	if (!at->slots[column].cols || more < 0)
		return 0;
	return more < at->left ? more : at->left;
}

/* Where a column of the box saves most lines; false if no room that is left saves any. */
static bool give_best(struct sharing *at, int *others)
{
	size_t best = 0;
	int best_saved = 0, best_more = 1;

	for (size_t i = 0; i < at->table->column_count; i++) {
		for (size_t k = 0; k < at->rows; k++)
			others[k] = highest_but(at, k, i);
		for (int more = 1; more <= most_more(at, i); more++) {
			int saved = lines_saved(at, others, i, more);

			if (saved * best_more > best_saved * more) {
				best = i;
				best_saved = saved;
				best_more = more;
			}
		}
	}
	if (!best_saved)
		return false;
	at->slots[best].cols += best_more;
	at->left -= best_more;
	count_lines(at, best);
	return true;
}

/* A column of the box to the one that wraps most; false if none wraps. */
static bool give_poorest(struct sharing *at)
{
	size_t poorest = at->table->column_count;

	for (size_t i = 0; i < at->table->column_count; i++)
		if (most_more(at, i) > 0 &&
			(poorest == at->table->column_count ||
				(long)at->wanted[i] * at->slots[poorest].cols >
					(long)at->wanted[poorest] * at->slots[i].cols))
			poorest = i;
	if (poorest == at->table->column_count)
		return false;
	at->slots[poorest].cols++;
	at->left--;
	return true;
}

void share_out(struct arena *arena, const struct table *table, struct slot *slots,
	const int *wanted, int left)
{
	struct sharing at = {.table = table,
		.slots = slots,
		.wanted = wanted,
		.left = left,
		.rows = table->row_count < MOST_ROWS ? table->row_count : MOST_ROWS};
	int *others = ARENA_ARRAY(arena, int, at.rows);

	at.widths = ARENA_ARRAY(arena, int, at.rows * table->column_count);
	at.lines = ARENA_ARRAY(arena, int, at.rows * table->column_count);
	measure(&at);
	for (size_t i = 0; i < table->column_count; i++)
		count_lines(&at, i);
	while (give_best(&at, others))
		;
	while (at.left > 0 && give_poorest(&at))
		;
}
