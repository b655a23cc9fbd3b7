/* A database file as the tests of the schema see it: opened without a store, asked for numbers. */
#ifndef BANSO_TESTS_SCHEMA_FIXTURE_H
#define BANSO_TESTS_SCHEMA_FIXTURE_H

#include "store_fixture.h"

#include <glob.h>

static const char version_sql[] = "PRAGMA user_version";

static inline struct db *open_db(struct fixture *fixture)
{
	struct db *db = db_open(fixture->path, &fixture->err);

	assert_non_null(db);
	return db;
}

static inline long number(struct db *db, const char *sql)
{
	int64_t value = -1;

	assert_true(db_number(db, sql, &value, NULL));
	return (long)value;
}

/* The only copy beside the file; NULL when there is none. */
static inline const char *backup_of(struct fixture *fixture)
{
	const char *pattern = fixture_path(fixture, "banso.db.schema-*");
	const char *found = NULL;
	glob_t names = {0};

	if (glob(pattern, 0, NULL, &names) == 0) {
		assert_int_equal(names.gl_pathc, 1);
		assert_non_null(strstr(names.gl_pathv[0], "banso.db.schema-1-"));
		found = arena_strdup(fixture->arena, names.gl_pathv[0]);
	}
	globfree(&names);
	return found;
}

#endif
