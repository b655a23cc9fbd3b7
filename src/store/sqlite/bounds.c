#include "bounds.h"

#include <signal.h>
#include <sqlite3.h>
#include <stddef.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "banso/base/files/beside.h"
#include "db_handle.h"

/*
 * In steps. What banso asks comes to one for each byte of the file, where all texts are short to
 * three; a million takes some 20 ms.
 */
#define OF_ANY_FILE 2000000
#define OF_BYTE 6
#define OF_ROW 100
#define OF_LOOK 20000 /* from one look at these to the next */

/* Eight for each of some forty definitions. A step here is a definition parsed, and pages that lead
 * back to themselves have them without end; each opening would read them anew. */
#define OF_SCHEMA 20000

/* Work that a person waits for anyway is not cut off, a save on the way out least of all. */
#define BEFORE_SIGNALS 5000000

static int64_t bytes_of(const char *path, const char *ending)
{
	char *name = beside_name(path, ending);
	struct stat info;
	int64_t bytes = stat(name, &info) == 0 ? (int64_t)info.st_size : 0;

	free(name);
	return bytes;
}

/* It grows while it is written to; what was written last stands in the WAL. */
static bool is_too_much(struct db *db, int64_t work)
{
	if (work > db->most_work)
		db->most_work = OF_ANY_FILE +
				OF_BYTE * (bytes_of(db->path, "") + bytes_of(db->path, ENDING_WAL));
	return work > db->most_work;
}

bool bounds_is_told_to_end(void)
{
	static const int ending[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT};
	sigset_t come;

	if (sigpending(&come) == 0)
		for (size_t i = 0; i < sizeof(ending) / sizeof(ending[0]); i++)
			if (sigismember(&come, ending[i]) == 1)
				return true;
	return false;
}

static int look(void *context)
{
	struct db *db = context;

	*db->work += OF_LOOK;
	return is_too_much(db, *db->work) ||
	       (*db->work > BEFORE_SIGNALS && bounds_is_told_to_end());
}

int64_t *bounds_count(struct db *db, int64_t *work)
{
	int64_t *before = db->work;

	db->work = work;
	return before;
}

bool bounds_allow_row(struct db *db, int64_t *work)
{
	*work += OF_ROW;
	return !is_too_much(db, *work);
}

/* banso makes no views. VACUUM attaches a database. */
static void set_switches(sqlite3 *handle)
{
	static const struct {
		int name, value;
	} switches[] =
		{
			{SQLITE_DBCONFIG_DEFENSIVE, 1},
			{SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
			{SQLITE_DBCONFIG_ENABLE_VIEW, 0},
			{SQLITE_DBCONFIG_DQS_DML, 0},
			{SQLITE_DBCONFIG_DQS_DDL, 0},
		},
	  limits[] = {
		  {SQLITE_LIMIT_LENGTH, 1 << 26}, /* a scenario is the longest */
		  {SQLITE_LIMIT_SQL_LENGTH, 1 << 20},
		  {SQLITE_LIMIT_EXPR_DEPTH, 100},
		  {SQLITE_LIMIT_COMPOUND_SELECT, 20},
		  {SQLITE_LIMIT_VDBE_OP, 100000},
		  {SQLITE_LIMIT_ATTACHED, 1},
		  {SQLITE_LIMIT_TRIGGER_DEPTH, 10},
		  {SQLITE_LIMIT_VARIABLE_NUMBER, 100},
		  {SQLITE_LIMIT_WORKER_THREADS, 0},
	  };

	for (size_t i = 0; i < sizeof(switches) / sizeof(switches[0]); i++)
		sqlite3_db_config(handle, switches[i].name, switches[i].value, NULL);
	for (size_t i = 0; i < sizeof(limits) / sizeof(limits[0]); i++)
		sqlite3_limit(handle, limits[i].name, limits[i].value);
}

static int is_too_long(void *context)
{
	(void)context;
	return 1;
}

void bounds_set_for_schema(struct db *db)
{
	set_switches(db->handle);
	sqlite3_progress_handler(db->handle, OF_SCHEMA, is_too_long, NULL);
}

void bounds_set(struct db *db)
{
	sqlite3_progress_handler(db->handle, OF_LOOK, look, db);
}
