/* A database, and a copy of it with another text: what the tests of going back begin from. */
#ifndef BANSO_TESTS_RESTORE_FIXTURE_H
#define BANSO_TESTS_RESTORE_FIXTURE_H

#include "store_fixture.h"

#include <glob.h>

#include "banso/base/buf.h"
#include "banso/base/files/file.h"
#include "banso/store/care/presence.h"
#include "banso/store/purge.h"
#include "banso/store/repair.h"
#include "banso/work/care/copies.h"
#include "work/care/restore_plan.h"

static const char current_sql[] =
	"SELECT count(*) FROM value WHERE field = 'current' AND text = 'まえの文'";
static const char later_sql[] =
	"SELECT count(*) FROM value WHERE field = 'current' AND text = 'あとの文'";

/* --- files --- */

static inline void copy_file(const char *from, const char *to)
{
	struct buf bytes = {0};
	FILE *file;

	assert_true(buf_read_file(&bytes, from, 1 << 24));
	file = fopen(to, "w");
	assert_non_null(file);
	assert_int_equal(fwrite(buf_text(&bytes), 1, bytes.size_bytes, file), bytes.size_bytes);
	assert_int_equal(fclose(file), 0);
	buf_free(&bytes);
}

static inline bool holds(const char *path, const char *text)
{
	struct buf bytes = {0};
	bool found = buf_read_file(&bytes, path, 1 << 24) &&
		     memmem(buf_text(&bytes), bytes.size_bytes, text, strlen(text));

	buf_free(&bytes);
	return found;
}

static inline void spoil(const char *path, long at, int bytes)
{
	FILE *file = fopen(path, "r+");

	assert_non_null(file);
	assert_int_equal(fseek(file, at, at < 0 ? SEEK_END : SEEK_SET), 0);
	while (bytes-- > 0)
		assert_int_equal(fputc(0xa5, file), 0xa5);
	assert_int_equal(fclose(file), 0);
}

static inline void leave(struct fixture *fixture)
{
	store_close(fixture->store);
	fixture->store = NULL;
}

static inline void write_current(struct fixture *fixture, const char *text)
{
	fixture_keep(fixture, fixture_course(fixture, fixture->store),
		fixture_place("", "f1", "", "current"), text);
}

static inline long number(struct fixture *fixture, const char *sql)
{
	struct store *store = fixture_open(fixture, "tanaka");
	long found = fixture_number(store, sql);

	store_close(store);
	return found;
}

/* --- going back --- */

static inline const char *copy_path(struct fixture *fixture)
{
	return fixture_path(fixture, "copy.db");
}

static inline struct restore look(struct fixture *fixture)
{
	struct restore *plan = restore_look(
		fixture->path, copy_path(fixture), "tanaka", fixture->arena, &fixture->err);

	if (!plan)
		fixture_refused(fixture);
	return *plan;
}

static inline bool take(struct fixture *fixture, struct restore *plan)
{
	return restore_take(fixture->path, plan, "tanaka", fixture->arena, &fixture->err);
}

static inline void refuse(struct fixture *fixture, const char *why)
{
	assert_null(restore_look(
		fixture->path, copy_path(fixture), "tanaka", fixture->arena, &fixture->err));
	assert_says(&fixture->err, why);
}

/* A copy with one text, and a database with another one behind it. */
static inline int set_up(void **state)
{
	struct fixture *fixture;

	fixture_set_up(state);
	fixture = *state;
	write_current(fixture, "まえの文");
	assert_true(
		backup_write(fixture->store->file, copy_path(fixture), NULL, NULL, &fixture->err));
	setenv("BANSO_NOW", "2026-11-21T09:10:00", 1);
	write_current(fixture, "あとの文");
	leave(fixture);
	return 0;
}

#endif
