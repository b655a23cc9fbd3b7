/*
 * A scenario from anybody: it is a scenario or there is a problem with a line. What is one can be
 * gone through and put on paper, and every place of it is found by its WHERE.
 */
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/buf.h"
#include "banso/doc/document.h"
#include "banso/doc/formats/writer.h"
#include "banso/model/course.h"
#include "banso/model/flow.h"
#include "banso/model/session/form_progress.h"
#include "banso/model/session/next.h"
#include "banso/model/session/where.h"
#include "banso/scenario/read.h"
#include "banso/text/utf8.h"
#include "fuzz.h"

static void check_problems(const struct problems *problems)
{
	FUZZ_HOLDS(problems->count > 0);
	for (size_t i = 0; i < problems->count; i++) {
		const struct problem *problem = &problems->items[i];

		FUZZ_HOLDS(problem->line >= 1 && problem->column >= 1);
		FUZZ_HOLDS(*problem->text && utf8_is_inert(problem->text));
		FUZZ_HOLDS(!strchr(problem->text, '\n'));
	}
}

/* The WHERE of a place by ids leads to that place. */
static void check_where(struct arena *arena, const struct course *course, const struct place *place)
{
	struct place typed, found;
	struct buf where = {0};
	struct err err;

	place_put_where(&where, place, "");
	FUZZ_HOLDS(place_split(arena, buf_text(&where), &typed, &err));
	FUZZ_HOLDS(where_resolve(course, arena, &typed, &found, &err));
	FUZZ_HOLDS(place_equal(place, &found));
	buf_free(&where);
}

static void check_table(struct arena *arena, const struct course *course, struct place place,
	const struct field *table)
{
	struct words rows = course_rows(NULL, table, table->id, arena);

	for (size_t i = 0; i < rows.count; i++)
		for (size_t j = 0; j < table->column_count; j++) {
			place.row = rows.items[i];
			place.column = table->columns[j].id;
			check_where(arena, course, &place);
		}
}

static void check_form(struct arena *arena, const struct course *course, struct place place)
{
	const struct form *form = scenario_form(course->scenario, place.form);

	check_where(arena, course, &place);
	for (size_t i = 0; i < form->field_count; i++) {
		place.field = form->fields[i].id;
		check_where(arena, course, &place);
		check_table(arena, course, place, &form->fields[i]);
	}
}

static void write_documents(
	struct arena *arena, const struct course *course, const struct place *place)
{
	for (const struct document *document = documents; document->id; document++) {
		const struct node *tree;
		struct err err;

		if (!document_find(document->id, place, &err))
			continue;
		tree = document_make(arena, document, course, place, CIRCLE_TEAM);
		for (const struct writer *writer = writers; writer->format; writer++) {
			struct buf out = {0};

			if (writer->is_binary)
				continue; /* a library writes it, which is loaded for that */
			writer->write(&out, tree, HEADERS_IDS);
			FUZZ_HOLDS(
				utf8_invalid_at(buf_text(&out), out.size_bytes) == out.size_bytes);
			buf_free(&out);
		}
	}
}

static void check_session(
	struct arena *arena, const struct course *course, const struct session *session)
{
	struct words forms = flow_forms(course, session, arena);
	struct place place = PLACE_NONE;

	place.engagement = course->id;
	place.session = session->id;
	check_where(arena, course, &place);
	write_documents(arena, course, &place);
	for (size_t i = 0; i < forms.count; i++) {
		const struct form *form = scenario_form(course->scenario, forms.items[i]);

		place.form = form->id;
		form_progress_of(course, session, form);
		check_form(arena, course, place);
		write_documents(arena, course, &place);
	}
}

static void check_course(
	struct arena *arena, const struct scenario *scenario, const struct pattern *pattern)
{
	struct course *course = course_new(arena, scenario, pattern, "e1");
	struct place place = PLACE_NONE;

	place.engagement = course->id;
	next_in_course(course, (struct date){.year = 2026, .month = 11, .day = 20});
	write_documents(arena, course, &place);
	for (size_t i = 0; i < flow_session_count(course); i++)
		check_session(arena, course, flow_session(course, i));
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size_bytes)
{
	struct arena *arena = arena_new();
	struct problems problems = {0};
	const struct scenario *scenario =
		scenario_read(arena, (const char *)bytes, size_bytes, &problems);

	if (scenario) {
		FUZZ_HOLDS(problems.count == 0);
		FUZZ_HOLDS(scenario->pattern_count > 0);
		for (size_t i = 0; i < scenario->pattern_count; i++)
			check_course(arena, scenario, &scenario->patterns[i]);
	} else {
		check_problems(&problems);
	}
	arena_free(arena);
	return 0;
}
