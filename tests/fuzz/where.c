/* A WHERE as somebody typed it, in a course with people and rows: what leads somewhere is written
 * as ids, and these lead to the same place. */
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/buf.h"
#include "banso/base/mem.h"
#include "banso/model/session/where.h"
#include "banso/scenario/files.h"
#include "banso/scenario/read.h"
#include "banso/text/utf8.h"
#include "fuzz.h"

static struct course *course;

static void put(const char *where, const char *text)
{
	struct value value = {.text = text, .reason = "", .revision = 1, .at = "", .who = ""};
	struct place place;
	struct err err;

	FUZZ_HOLDS(place_split(course->arena, where, &place, &err));
	course_put(course, &place, &value);
}

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
	put("e1//.people#person:p1", "000010");
	put("e1//.people#person:p1:name", "原");
	put("e1//.people#person:p2", "000020");
	put("e1//.people#person:p2:name", "原田 花子");
	put("e1//.people#person:p3", "000030");
	put("e1//.people#person:p3:name", "p1/2#3:4");
	put("e1//map#places:r1", "000010");
	put("e1//map#places:10", "000020");
	put("e1//map#places:r9", "");
}

static void check_place(struct arena *arena, const struct place *place)
{
	struct place typed, again;
	struct buf where = {0};
	struct err err;

	place_put_where(&where, place, "");
	FUZZ_HOLDS(place_read(arena, buf_text(&where), &typed, &err));
	FUZZ_HOLDS(where_resolve(course, arena, &typed, &again, &err));
	FUZZ_HOLDS(place_equal(place, &again));
	FUZZ_HOLDS(where_resolve_own(course, arena, &typed, &again, &err));
	FUZZ_HOLDS(place_equal(place, &again));
	where_value_place(course, place);
	buf_free(&where);
}

/* What is kept of a course is found again by what a history prints. */
static void check_kept(struct arena *arena, const struct place *place)
{
	struct place typed, again;
	struct buf where = {0};
	struct err err;

	place_put_where(&where, place, "");
	FUZZ_HOLDS(place_read(arena, buf_text(&where), &typed, &err));
	FUZZ_HOLDS(where_resolve_own(course, arena, &typed, &again, &err));
	FUZZ_HOLDS(place_equal(place, &again));
	buf_free(&where);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size_bytes)
{
	struct arena *arena = arena_new();
	struct err err = {.text = ""};
	struct place typed, place;
	struct buf where = {0};
	char *rest = xstrndup((const char *)bytes, size_bytes);

	if (!course)
		make_course();
	buf_printf(&where, "e1%s", rest);
	if (!place_read(arena, buf_text(&where), &typed, &err)) {
		FUZZ_HOLDS(*err.text);
	} else {
		struct buf again = {0};

		place_put_where(&again, &typed, "");
		FUZZ_HOLDS(again.size_bytes <= where.size_bytes);
		if (where_resolve(course, arena, &typed, &place, &err))
			check_place(arena, &place);
		else
			FUZZ_HOLDS(*err.text);
		if (where_resolve_own(course, arena, &typed, &place, &err))
			check_kept(arena, &place);
		buf_free(&again);
	}
	buf_free(&where);
	free(rest);
	arena_free(arena);
	return 0;
}
