/* A folder with a database of its own for each test of store/, and a small scenario. */
#ifndef BANSO_TESTS_STORE_FIXTURE_H
#define BANSO_TESTS_STORE_FIXTURE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "banso/base/arena.h"
#include "banso/model/course.h"
#include "banso/model/own.h"
#include "banso/scenario/read.h"
#include "banso/store/any_revision.h"
#include "banso/store/care/backup.h"
#include "banso/store/change.h"
#include "banso/store/drafts.h"
#include "banso/store/engagements.h"
#include "banso/store/history.h"
#include "banso/store/list.h"
#include "banso/store/load.h"
#include "banso/store/others.h"
#include "banso/store/stand.h"
#include "banso/store/store.h"
#include "store/internal.h"

static const char fixture_scenario[] =
	"banso: 1\n"
	"id: small\n"
	"default: true\n"
	"title: 小さな支援\n"
	"roles: [市町村, 住民]\n"
	"tasks:\n"
	"  ask: やってみて分かったことは？\n"
	"  states:\n"
	"    - {id: todo, label: 未着手, mark: 未}\n"
	"    - {id: done, label: できた, mark: 済, closed: true}\n"
	"forms:\n"
	"  f1:\n"
	"    title: 事前の紙\n"
	"    per: engagement\n"
	"    reconstructed: ためすため\n"
	"    fields:\n"
	"      - {id: current, label: 現状, type: text, required: true}\n"
	"      - {id: rate, label: 高齢化率, type: number, min: 0, max: 100, soft: true}\n"
	"  f2:\n"
	"    title: みんなの紙\n"
	"    per: respondent\n"
	"    reconstructed: ためすため\n"
	"    fields:\n"
	"      - {id: seen, label: 気づいたこと, type: text, required: true}\n"
	"      - id: plan\n"
	"        label: 計画\n"
	"        type: table\n"
	"        rows: [r1, r2]\n"
	"        columns:\n"
	"          - {id: aim, label: 目指す姿, type: line}\n"
	"          - {id: share, label: 割合, type: number, min: 0, max: 100}\n"
	"  f3:\n"
	"    title: 声の紙\n"
	"    per: respondent\n"
	"    reconstructed: ためすため\n"
	"    voice: true\n"
	"    fields:\n"
	"      - {id: words, label: 言いたいこと, type: text}\n"
	"      - {id: agreed, label: 載せてよい, type: check, consent: true}\n"
	"sessions:\n"
	"  \"1\":\n"
	"    title: 1回目\n"
	"    kind: visit\n"
	"    minutes: 20\n"
	"    steps:\n"
	"      - {id: a, title: はじめ, minutes: 10, form: f1}\n"
	"      - {id: b, title: つぎ, minutes: 10, form: f2}\n"
	"  \"2\":\n"
	"    title: 2回目\n"
	"    kind: visit\n"
	"    minutes: 10\n"
	"    steps:\n"
	"      - {id: c, title: おわり, minutes: 10}\n"
	"patterns:\n"
	"  A: {title: 二回, sessions: [\"1\", \"2\"]}\n"
	"  B: {title: 一回, sessions: [\"1\"], omit: [f2]}\n";

struct fixture {
	char folder[64], path[96];
	struct arena *arena;
	const struct scenario *scenario;
	struct store *store; /* NULL in the tests that open it themselves */
	struct err err;
};

/* Ends the test with what the program said of it. abort() tells analyzers that nothing follows. */
static inline _Noreturn void fixture_refused(const struct fixture *fixture)
{
	fail_msg("%s", fixture->err.text);
	abort();
}

static inline const char *fixture_path(struct fixture *fixture, const char *name)
{
	return arena_printf(fixture->arena, "%s/%s", fixture->folder, name);
}

/* A folder and a scenario, no database yet. */
static inline int fixture_folder(void **state)
{
	struct fixture *fixture = calloc(1, sizeof(*fixture));
	struct problems problems = {0};

	setenv("BANSO_NOW", "2026-11-20T13:57:02", 1);
	snprintf(fixture->folder, sizeof(fixture->folder), "%s", "/tmp/banso-store-XXXXXX");
	assert_non_null(mkdtemp(fixture->folder));
	snprintf(fixture->path, sizeof(fixture->path), "%s/banso.db", fixture->folder);
	fixture->arena = arena_new();
	fixture->scenario = scenario_read(
		fixture->arena, fixture_scenario, strlen(fixture_scenario), &problems);
	for (size_t i = 0; i < problems.count; i++)
		print_error("%d: %s\n", problems.items[i].line, problems.items[i].text);
	assert_non_null(fixture->scenario);
	*state = fixture;
	return 0;
}

static inline struct store *fixture_open(struct fixture *fixture, const char *who)
{
	struct store *store = store_open(fixture->path, who, &fixture->err);

	if (!store) {
		print_error("%s\n", fixture->err.text);
		abort();
	}
	db_set_patience(store->db, 20);
	return store;
}

/* The same with an open database, in which e1 follows pattern A. */
static inline int fixture_set_up(void **state)
{
	struct new_engagement wanted;
	struct fixture *fixture;
	const char *id;

	fixture_folder(state);
	fixture = *state;
	wanted = (struct new_engagement){.scenario = fixture->scenario};
	fixture->store = fixture_open(fixture, "tanaka");
	assert_true(
		store_add_engagement(fixture->store, fixture->arena, &wanted, &id, &fixture->err));
	assert_string_equal(id, "e1");
	return 0;
}

static inline int fixture_remove(
	const char *path, const struct stat *info, int type, struct FTW *ftw)
{
	(void)info, (void)type, (void)ftw;
	return remove(path);
}

static inline int fixture_tear_down(void **state)
{
	struct fixture *fixture = *state;

	store_close(fixture->store);
	arena_free(fixture->arena);
	nftw(fixture->folder, fixture_remove, 16, FTW_DEPTH | FTW_PHYS);
	free(fixture);
	return 0;
}

static inline struct course *fixture_course(struct fixture *fixture, struct store *store)
{
	struct course *course = store_load(store, fixture->arena, "e1", &fixture->err);

	if (!course)
		print_error("%s\n", fixture->err.text);
	assert_non_null(course);
	return course;
}

static inline struct place fixture_place(
	const char *session, const char *form, const char *respondent, const char *field)
{
	return (struct place){.engagement = "e1",
		.session = session,
		.form = form,
		.respondent = respondent,
		.field = field,
		.row = "",
		.column = ""};
}

static inline enum change_result fixture_change(struct fixture *fixture, struct course *course,
	struct place place, long seen_revision, const char *text)
{
	struct change change = {.place = place, .seen_revision = seen_revision, .text = text};

	fixture->err.text[0] = '\0';
	return store_change(fixture->store, course, &change, &fixture->err);
}

/* Changes that must be kept. */
static inline void fixture_keep(
	struct fixture *fixture, struct course *course, struct place place, const char *text)
{
	enum change_result result = fixture_change(fixture, course, place, REVISION_ANY, text);

	if (result != CHANGE_KEPT)
		print_error("%s\n", fixture->err.text);
	assert_int_equal(result, CHANGE_KEPT);
}

/* As it was at that number of the history. */
static inline struct course *fixture_course_until(struct fixture *fixture, int64_t n)
{
	struct course *course = store_load_at(fixture->store, fixture->arena, "e1",
		(struct load_until){.lists = n, .added = n, .whole = n, .rest = n, .session = ""},
		&fixture->err);

	if (!course)
		fixture_refused(fixture);
	return course;
}

/* The first number that a query gives; the query is a literal. */
static inline long fixture_number(struct store *store, const char *sql)
{
	int64_t number = -1;

	assert_true(db_number(store->db, sql, &number, NULL));
	return (long)number;
}

static inline void assert_says(const struct err *err, const char *part)
{
	if (!strstr(err->text, part))
		print_error("expected %s in: %s\n", part, err->text);
	assert_non_null(strstr(err->text, part));
}

/* Waits for a child and gives its exit status; a killed one gives 128 and its signal. */
static inline int fixture_wait(pid_t child)
{
	int status;

	assert_int_equal(waitpid(child, &status, 0), child);
	return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

#endif
