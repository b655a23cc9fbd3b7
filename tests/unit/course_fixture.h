/* A course in memory, filled by hand: for tests of views and documents. */
#ifndef BANSO_TESTS_COURSE_FIXTURE_H
#define BANSO_TESTS_COURSE_FIXTURE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/buf.h"
#include "banso/model/course.h"
#include "banso/model/own.h"
#include "banso/scenario/files.h"
#include "banso/scenario/read.h"

static const char fixture_text[] =
	"banso: 1\n"
	"id: small\n"
	"title: 小さな支援\n"
	"roles:\n"
	"  - {id: town, label: 役場, count_as: 職員}\n"
	"  - {id: chief, label: 役場の長, count_as: 職員}\n"
	"  - {id: guest, label: 客}\n"
	"tasks:\n"
	"  ask: どうでしたか\n"
	"  states:\n"
	"    - {id: todo, label: これから, mark: 未}\n"
	"    - {id: done, label: できた, mark: 済, closed: true}\n"
	"    - {id: off, label: やめた, mark: 止, closed: true, reason: true}\n"
	"    - {id: most, label: ほぼできた, mark: 概, met: true}\n"
	"forms:\n"
	"  f1:\n"
	"    title: 町の紙\n"
	"    per: engagement\n"
	"    reconstructed: ためすため\n"
	"    fields:\n"
	"      - {id: now, label: いま, type: text, required: true}\n"
	"      - {id: rate, label: 率, type: number, unit: '%'}\n"
	"      - {id: secret, label: うちうち, type: text, circle: team}\n"
	"      - id: plan\n"
	"        label: 計画\n"
	"        type: table\n"
	"        columns:\n"
	"          - {id: aim, label: 目あて, type: line}\n"
	"          - {id: level, label: 高さ, type: choice, options: [{id: low, label: 低い}]}\n"
	"  f2:\n"
	"    title: みんなの紙\n"
	"    per: respondent\n"
	"    circle: public\n"
	"    voice: false\n"
	"    reconstructed: ためすため\n"
	"    fields:\n"
	"      - {id: name, label: 氏名, type: line, personal: true, prefill: name}\n"
	"      - {id: seen, label: 気づき, type: text, required: true}\n"
	"sessions:\n"
	"  \"1\":\n"
	"    title: はじめの回\n"
	"    kind: visit\n"
	"    minutes: 40\n"
	"    lead: 会って話します。\n"
	"    bring: [紙, ペン]\n"
	"    steps:\n"
	"      - {id: open, title: 開会, minutes: 15, form: f1, check: [聞いた, 話した]}\n"
	"      - {id: maybe, title: できれば, minutes: 20, optional: true}\n"
	"      - {id: work, title: 話し合い, minutes: 15, form: f2}\n"
	"      - {id: own, title: 内輪, minutes: 10, circle: team}\n"
	"  \"2\":\n"
	"    title: つぎの回\n"
	"    kind: meeting\n"
	"    minutes: 10\n"
	"    steps:\n"
	"      - {id: talk, title: 話す, minutes: 10}\n"
	"  \"3\":\n"
	"    title: おわりの回\n"
	"    kind: visit\n"
	"    minutes: 10\n"
	"    steps:\n"
	"      - {id: last, title: しめる, minutes: 10}\n"
	"patterns:\n"
	"  A: {title: 三回, sessions: [\"1\", \"2\", \"3\"]}\n";

struct fixture {
	struct arena *arena;
	struct course *course;
};

/* A course e1 by the pattern at that position of a scenario. */
static inline int fixture_begin(void **state, const char *text, size_t pattern)
{
	struct arena *arena = arena_new();
	struct fixture *fixture = ARENA_NEW(arena, struct fixture);
	struct problems problems = {0};
	const struct scenario *scenario = scenario_read(arena, text, strlen(text), &problems);

	/* Papers tell of a session that is over something else. */
	setenv("BANSO_NOW", "2026-11-20T13:57:00", 1);

	for (size_t i = 0; i < problems.count; i++)
		print_error("%d: %s\n", problems.items[i].line, problems.items[i].text);
	assert_non_null(scenario);
	fixture->arena = arena;
	fixture->course = course_new(arena, scenario, &scenario->patterns[pattern], "e1");
	*state = fixture;
	return 0;
}

static inline int fixture_set_up(void **state)
{
	return fixture_begin(state, fixture_text, 0);
}

/* The course of tests/data/bosai.yaml, which has every type of field and every rule. */
static inline int bosai_begin(void **state, size_t pattern)
{
	struct buf text = {0};
	int status;

	if (!buf_read_file(&text, "tests/data/bosai.yaml", SCENARIO_MAX_BYTES))
		return -1;
	status = fixture_begin(state, buf_text(&text), pattern);
	buf_free(&text);
	return status;
}

static inline int bosai_set_up(void **state)
{
	return bosai_begin(state, 0);
}

static inline int fixture_tear_down(void **state)
{
	arena_free(((struct fixture *)*state)->arena);
	return 0;
}

static inline void put_value(struct fixture *fixture, const char *where, struct value value)
{
	struct place place;
	struct err err;

	value.revision = 1;
	value.who = "tanaka";
	if (!place_split(
		    fixture->arena, arena_printf(fixture->arena, "e1/%s", where), &place, &err))
		fail_msg("%s", err.text);
	course_put(fixture->course, &place, &value);
}

/* Puts a value at SESSION/FORM/RESPONDENT#FIELD:ROW:COLUMN, written at that time. */
static inline void put_at(
	struct fixture *fixture, const char *where, const char *text, const char *at)
{
	put_value(fixture, where, (struct value){.text = text, .reason = "", .at = at});
}

/* With why it is so, or why there is nothing. */
static inline void put_reason(
	struct fixture *fixture, const char *where, const char *text, const char *reason)
{
	put_value(fixture, where,
		(struct value){.text = text, .reason = reason, .at = "2026-10-02T16:00:00"});
}

static inline void put(struct fixture *fixture, const char *where, const char *text)
{
	put_at(fixture, where, text, "2026-10-02T16:00:00");
}

static inline void put_person(struct fixture *fixture, const char *id, const char *name,
	const char *role, const char *municipality)
{
	struct arena *arena = fixture->arena;

	put(fixture, arena_printf(arena, "/.people#person:%s", id),
		arena_printf(arena, "0000%s", id + 1));
	put(fixture, arena_printf(arena, "/.people#person:%s:name", id), name);
	put(fixture, arena_printf(arena, "/.people#person:%s:role", id), role);
	put(fixture, arena_printf(arena, "/.people#person:%s:municipality", id), municipality);
}

static inline void put_task(struct fixture *fixture, const char *id, const char *what,
	const char *from, const char *state)
{
	struct arena *arena = fixture->arena;

	put(fixture, arena_printf(arena, "/.tasks#task:%s", id),
		arena_printf(arena, "0000%s", id + 1));
	put(fixture, arena_printf(arena, "/.tasks#task:%s:what", id), what);
	put(fixture, arena_printf(arena, "/.tasks#task:%s:from", id), from);
	put(fixture, arena_printf(arena, "/.tasks#task:%s:state", id), state);
}

#endif
