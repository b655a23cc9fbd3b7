/* A list of people as somebody pasted it: whoever is added has a name, each line that waits says
 * why, and what waits is the same lines when it is read once more. */
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/buf.h"
#include "banso/scenario/files.h"
#include "banso/scenario/read.h"
#include "banso/text/utf8.h"
#include "banso/work/people/roster.h"
#include "fuzz.h"

static struct course *course;

static void make_course(void)
{
	struct arena *arena = arena_new();
	struct problems problems = {0};
	struct buf text = {0};
	const struct scenario *scenario;

	FUZZ_HOLDS(buf_read_file(&text, "tests/data/bosai.yaml", SCENARIO_MAX_BYTES));
	scenario = scenario_read(arena, buf_text(&text), text.size_bytes, &problems);
	FUZZ_HOLDS(scenario != NULL);
	buf_free(&text);
	course = course_new(arena, scenario, &scenario->patterns[0], "e1");
}

/* What keys make of it: inert text, but with the tabs. */
static void put_typed(struct buf *out, const char *bytes, size_t size_bytes)
{
	for (;;) {
		const char *tab = memchr(bytes, '\t', size_bytes);
		size_t part_bytes = tab ? (size_t)(tab - bytes) : size_bytes;

		utf8_put_inert(out, bytes, part_bytes, true);
		if (!tab)
			return;
		buf_putc(out, '\t');
		bytes += part_bytes + 1;
		size_bytes -= part_bytes + 1;
	}
}

static void check_lines(const struct roster *roster)
{
	size_t good = 0, prose = 0;

	for (size_t i = 0; i < roster->count; i++) {
		const struct roster_line *line = &roster->items[i];

		FUZZ_HOLDS(*line->typed);
		FUZZ_HOLDS(*line->problem || *line->cells[0]);
		for (size_t cell = 0; cell < ROSTER_CELLS; cell++)
			FUZZ_HOLDS(utf8_is_inert(line->cells[cell]));
		good += !*line->problem;
		prose += line->is_prose;
		/* They are the last ones. */
		FUZZ_HOLDS(line->is_prose || !prose);
	}
	FUZZ_HOLDS(roster->good == good);
	FUZZ_HOLDS(roster->prose == prose);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size_bytes)
{
	struct arena *arena = arena_new();
	struct buf typed = {0}, boxed = {0}, rest = {0};
	struct roster roster, again;

	if (!course)
		make_course();
	put_typed(&typed, (const char *)bytes, size_bytes);
	roster = roster_read(course, buf_text(&typed), arena);
	check_lines(&roster);
	/* In a box it is the same list, but for tabs inside of a cell. */
	roster_put_pasted(&boxed, buf_text(&typed));
	again = roster_read(course, buf_text(&boxed), arena);
	check_lines(&again);
	if (!strstr(buf_text(&typed), "｜") && !strchr(buf_text(&typed), '"')) {
		FUZZ_HOLDS(again.count == roster.count);
		FUZZ_HOLDS(again.good == roster.good);
	}
	roster_put_rest(&rest, &again);
	roster = roster_read(course, buf_text(&rest), arena);
	FUZZ_HOLDS(roster.count == again.count - again.good);
	buf_free(&typed);
	buf_free(&boxed);
	buf_free(&rest);
	arena_free(arena);
	return 0;
}
