#include "standin.h"

#include <unistr.h>
#include <vterm.h>

#include "banso/base/err.h"
#include "banso/base/mem.h"
#include "banso/text/width.h"

#define CODE_POINTS 0x110000

struct pool {
	uint32_t first, size;
};

/* By width. */
static const struct pool pools[3] = {
	{.first = 0xe0100, .size = 240},
	{.first = 0xf0000, .size = 65534},
	{.first = 0x2f000, .size = 4094},
};

struct standins {
	uint32_t *standin_of;  /* by code point; 0: not asked for yet */
	uint32_t *original[3]; /* by place in the pool */
	uint32_t used[3];
};

struct standins *standins_new(int ambiguous_cols)
{
	struct standins *standins = xcalloc(1, sizeof(*standins));

	width_set_ambiguous(ambiguous_cols);
	standins->standin_of = xcalloc(CODE_POINTS, sizeof(uint32_t));
	for (int cols = 0; cols < 3; cols++)
		standins->original[cols] = xcalloc(pools[cols].size, sizeof(uint32_t));
	return standins;
}

void standins_free(struct standins *standins)
{
	if (!standins)
		return;
	for (int cols = 0; cols < 3; cols++)
		free(standins->original[cols]);
	free(standins->standin_of);
	free(standins);
}

/* libvterm does not tell its widths: show it the character and look at the cursor. */
static int find_terminal_width(uint32_t code_point)
{
	static VTerm *probe;
	char text[8] = "\rx";
	VTermPos cursor;
	int bytes = u8_uctomb((uint8_t *)text + 2, code_point, 6);

	if (!probe) {
		probe = vterm_new(1, 10);
		vterm_set_utf8(probe, 1);
		vterm_state_reset(vterm_obtain_state(probe), 1);
	}
	if (bytes < 0)
		return -1;
	vterm_input_write(probe, text, 2 + (size_t)bytes);
	vterm_state_get_cursorpos(vterm_obtain_state(probe), &cursor);
	return cursor.col - 1;
}

int standin_terminal_width(uint32_t code_point)
{
	static signed char known[CODE_POINTS]; /* width + 2; 0: not asked for yet */

	if (!known[code_point])
		known[code_point] = (signed char)(find_terminal_width(code_point) + 2);
	return known[code_point] - 2;
}

static int pool_of(uint32_t code_point)
{
	for (int cols = 0; cols < 3; cols++)
		if (code_point >= pools[cols].first &&
			code_point < pools[cols].first + pools[cols].size)
			return cols;
	return -1;
}

static uint32_t choose(struct standins *standins, uint32_t code_point)
{
	int cols = width_of(code_point);

	if (pool_of(code_point) < 0 && standin_terminal_width(code_point) == cols)
		return code_point;
	if (standins->used[cols] == pools[cols].size)
		die("play: more than %u characters of %d columns need a stand-in", pools[cols].size,
			cols);
	standins->original[cols][standins->used[cols]] = code_point;
	return pools[cols].first + standins->used[cols]++;
}

uint32_t standins_to_terminal(struct standins *standins, uint32_t code_point)
{
	if (code_point < 0x80)
		return code_point;
	if (!standins->standin_of[code_point])
		standins->standin_of[code_point] = choose(standins, code_point);
	return standins->standin_of[code_point];
}

uint32_t standins_from_terminal(const struct standins *standins, uint32_t code_point)
{
	int cols = pool_of(code_point);

	return cols < 0 ? code_point : standins->original[cols][code_point - pools[cols].first];
}
