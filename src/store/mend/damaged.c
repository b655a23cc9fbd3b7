#include "banso/store/mend/damaged.h"

#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "banso/base/files/beside.h"
#include "banso/base/files/hideout.h"
#include "banso/base/mem.h"
#include "banso/base/plain.h"
#include "banso/store/care/upgrade.h"
#include "banso/store/mend/contents.h"
#include "banso/store/sqlite/db.h"
#include "banso/store/sqlite/file.h"
#include "banso/store/sqlite/layout.h"
#include "banso/store/sqlite/wal.h"

/* Fills the missing end with blank pages: SQLite refuses a short file, but tells each blank page as
 * damaged by itself. */
static void add_missing_end(int file)
{
	unsigned char header[LAYOUT_HEAD_BYTES];
	struct stat info;
	off_t wanted;

	if (pread(file, header, sizeof(header), 0) != sizeof(header) || fstat(file, &info) != 0)
		return;
	wanted =
		(off_t)layout_head_page_size(header) * layout_number(header + LAYOUT_HEAD_PAGES_AT);
	if (wanted > info.st_size && wanted < LAYOUT_MOST_BYTES && ftruncate(file, wanted) != 0)
		return; /* the next attempt to open fails */
}

/*
 * Takes the front from another file of ours: the header alone, which is nearly the same in all, or
 * the first page, which says where the tables begin.
 */
static bool take_front(int file, const char *from, bool is_page, bool has_wal)
{
	int other = plain_open(from, O_RDONLY | O_NOFOLLOW);
	unsigned char header[LAYOUT_HEAD_BYTES], *front = NULL;
	struct stat info;
	size_t page = 0, bytes;
	bool taken = false;

	if (other >= 0 && pread(other, header, sizeof(header), 0) == sizeof(header) &&
		fstat(file, &info) == 0)
		page = layout_head_page_size(header);
	bytes = is_page ? page : sizeof(header);
	if (page)
		front = xcalloc(1, bytes);
	if (page && pread(other, front, bytes, 0) == (ssize_t)bytes) {
		off_t pages = (info.st_size + (off_t)page - 1) / (off_t)page;
		off_t had = layout_number(front + LAYOUT_HEAD_PAGES_AT);

		front[LAYOUT_HEAD_JOURNAL_AT] = front[LAYOUT_HEAD_JOURNAL_AT + 1] =
			has_wal ? LAYOUT_BY_WAL : LAYOUT_BY_JOURNAL;
		layout_put_number(
			front + LAYOUT_HEAD_PAGES_AT, (uint32_t)(pages > had ? pages : had));
		taken = pwrite(file, front, bytes, 0) == (ssize_t)bytes;
	}
	free(front);
	if (other >= 0)
		close(other);
	return taken;
}

/* Copies the file with its WAL, or puts the pages of that into the copy; SQLite would read a
 * damaged WAL only in part. Gives the open copy, or -1. */
static int copy_with_wal(const char *kept, const char *scratch, bool is_put, bool *has_wal)
{
	char *from = beside_name(kept, ENDING_WAL), *to = beside_name(scratch, ENDING_WAL);
	int file, wal = -1;
	bool good;

	unlink(scratch); /* of the last attempt */
	unlink(to);
	*has_wal = !is_put && access(from, F_OK) == 0;
	file = file_copy(kept, scratch);
	if (file >= 0 && *has_wal)
		wal = file_copy(from, to);
	good = file >= 0 && (!*has_wal || wal >= 0) && (!is_put || wal_put_into(kept, file));
	if (wal >= 0)
		close(wal);
	if (file >= 0 && !good)
		close(file);
	free(from);
	free(to);
	return good ? file : -1;
}

/* Changes to a copy of the file so that SQLite opens it; each attempt changes more than the last.
 */
struct attempt {
	bool is_kept;            /* nothing: the file as it is */
	bool has_front, is_page; /* the first page of a daily copy, else the header of a new file */
	bool has_contents;       /* written anew */
	bool is_tolerant;
};

/* A new file of that number, in the place of the last one. */
static const char *make_fresh(const struct hideout *hideout, int version)
{
	const struct schema schema = {schema_current()->steps, version};
	const char *fresh = hideout_path(hideout, "banso-fresh");

	unlink(fresh);
	return upgrade_create(&schema, fresh, NULL) ? fresh : NULL;
}

static struct db *attempt_version(
	const struct attempt *attempt, const struct hideout *hideout, const char *copy, int version)
{
	const char *kept = hideout_path(hideout, "banso-kept");
	const char *scratch = hideout_path(hideout, "banso-scratch");
	const char *fresh = make_fresh(hideout, version);
	const char *front = attempt->is_page ? copy : fresh;
	bool changed, has_wal;
	int file;

	if ((attempt->has_front && !front) || (attempt->has_contents && !fresh))
		return NULL;
	file = copy_with_wal(
		kept, scratch, attempt->has_contents || wal_is_damaged(kept), &has_wal);

	if (file < 0)
		return NULL;
	changed = !attempt->has_front || take_front(file, front, attempt->is_page, has_wal);
	add_missing_end(file);
	close(file);
	if (attempt->has_contents)
		changed = changed && contents_write_anew(scratch, copy, fresh);
	if (!changed)
		return NULL;
	return attempt->is_tolerant ? db_open_to_salvage(scratch, NULL)
				    : db_open_to_look(scratch, NULL);
}

/* Contents that are lost are those of a new file of the same number, which may be an older one. */
static struct db *attempt(
	const struct attempt *attempt, const struct hideout *hideout, const char *copy)
{
	const char *kept = hideout_path(hideout, "banso-kept");
	int version = schema_current()->version;
	struct db *db;

	if (attempt->is_kept)
		return wal_is_damaged(kept) ? NULL : db_open_to_look(kept, NULL);
	do
		db = attempt_version(attempt, hideout, copy, version);
	while (!db && attempt->has_contents && --version > 0);
	return db;
}

/* A page of the definitions may tell fewer of them than it has, and nothing else shows that. */
static bool has_all_tables(struct db *db)
{
	int version;
	bool is_ours;

	return schema_marks(db, &is_ours, &version, NULL) &&
	       schema_fitting(schema_current(), db, version) > 0;
}

struct db *damaged_open(const struct hideout *hideout, const char *copy)
{
	static const struct attempt attempts[] = {
		{.is_kept = true},
		{.has_front = false},
		{.has_front = true},
		{.has_front = true, .is_page = true},
		{.has_contents = true},
		{.has_front = true, .has_contents = true},
		{.is_tolerant = true},
		{.has_front = true, .is_tolerant = true},
	};
	const size_t count = sizeof(attempts) / sizeof(attempts[0]);
	const struct attempt *first = NULL; /* by which some of the tables are there */

	for (size_t i = 0; i < count; i++) {
		struct db *db = attempt(&attempts[i], hideout, copy);

		if (db && has_all_tables(db))
			return db;
		if (db && !first)
			first = &attempts[i];
		db_close(db);
	}
	return first ? attempt(first, hideout, copy)
		     : db_open_to_look(hideout_path(hideout, "banso-kept"), NULL);
}
