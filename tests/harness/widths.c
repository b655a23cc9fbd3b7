#include "widths.h"

#include <stdint.h>
#include <vterm.h>

#include "banso/text/width.h"
#include "standin.h"

#define CODE_POINTS 0x110000
#define BLOCK 0x80 /* as many need a stand-in at the most before a new set of them is begun */

struct difference {
	uint32_t first, last;
	int ours, theirs;
};

/* One that may be sent to a terminal, and that is no half of a surrogate pair. */
static bool is_character(uint32_t code_point)
{
	return !width_is_hidden(code_point) && !(code_point >= 0xd800 && code_point <= 0xdfff);
}

static bool differs(uint32_t code_point, struct difference *one)
{
	*one = (struct difference){.first = code_point,
		.last = code_point,
		.ours = width_of(code_point),
		.theirs = standin_terminal_width(code_point)};
	return is_character(code_point) && one->ours != one->theirs;
}

static void put_run(const struct difference *run, struct buf *out)
{
	buf_printf(out, "U+%04X", run->first);
	if (run->last > run->first)
		buf_printf(out, "..%04X", run->last);
	buf_printf(out, " %d, not %d\n", run->ours, run->theirs);
}

/* How many differ; `out` may be NULL. */
static size_t list_runs(struct buf *out)
{
	struct difference run = {.ours = -1}, one;
	size_t count = 0;

	for (uint32_t code_point = 0; code_point < CODE_POINTS; code_point++) {
		if (!differs(code_point, &one))
			continue;
		count++;
		if (one.first == run.last + 1 && one.ours == run.ours && one.theirs == run.theirs) {
			run.last = code_point;
			continue;
		}
		if (out && run.ours >= 0)
			put_run(&run, out);
		run = one;
	}
	if (out && run.ours >= 0)
		put_run(&run, out);
	return count;
}

static bool check_block(uint32_t first, int ambiguous_cols, struct buf *out)
{
	struct standins *standins = standins_new(ambiguous_cols);
	bool is_good = true;

	for (uint32_t code_point = first; code_point < first + BLOCK; code_point++) {
		uint32_t standin;

		if (!is_character(code_point))
			continue;
		standin = standins_to_terminal(standins, code_point);
		if (standin_terminal_width(standin) == width_of(code_point) &&
			standins_from_terminal(standins, standin) == code_point)
			continue;
		is_good = false;
		buf_printf(out, "U+%04X has the stand-in U+%04X, which does not do\n", code_point,
			standin);
	}
	standins_free(standins);
	return is_good;
}

bool widths_list(struct buf *out)
{
	bool is_good = true;

	buf_printf(out, "libvterm %d.%d\n", VTERM_VERSION_MAJOR, VTERM_VERSION_MINOR);
	width_set_ambiguous(1);
	buf_printf(out, "%zu differ with ambiguous characters in one column:\n", list_runs(NULL));
	list_runs(out);
	width_set_ambiguous(2);
	buf_printf(out, "%zu with ambiguous characters in two\n", list_runs(NULL));
	for (int cols = 1; cols <= 2; cols++)
		for (uint32_t first = 0; first < CODE_POINTS; first += BLOCK)
			is_good = check_block(first, cols, out) && is_good;
	return is_good;
}
