#include "banso/store/mend/contents.h"

#include <fcntl.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "banso/base/arena.h"
#include "banso/base/mem.h"
#include "banso/base/plain.h"
#include "banso/store/schema/schema.h"
#include "banso/store/sqlite/db.h"
#include "banso/store/sqlite/layout.h"

/* --- what can still be read --- */

struct line {
	const char *name;
	int64_t root;  /* the page where it begins */
	bool is_index; /* or a table that is one: WITHOUT ROWID */
};

struct contents {
	struct arena *arena;
	struct line *lines;
	size_t count;
	int version;
};

static const struct line *find(const struct contents *contents, const char *name)
{
	for (size_t i = 0; i < contents->count; i++)
		if (strcmp(contents->lines[i].name, name) == 0)
			return &contents->lines[i];
	return NULL;
}

static bool is_root(const struct contents *contents, int64_t page)
{
	for (size_t i = 0; i < contents->count; i++)
		if (contents->lines[i].root == page)
			return true;
	return false;
}

/* Reads up to a lost page. */
static void read_lines(struct contents *contents, struct db *db, const char *sql)
{
	struct statement *row = db_prepare(db, sql);

	while (db_row(row)) {
		const char *name = db_copy(row, contents->arena, 0);

		if (find(contents, name))
			continue;
		contents->lines = arena_push(contents->arena, contents->lines, contents->count,
			sizeof(*contents->lines));
		contents->lines[contents->count++] =
			(struct line){name, db_int(row, 1), db_int(row, 2) != 0};
	}
	MAY_FAIL(db_done(row, NULL));
}

#define LINES                                                                                      \
	"SELECT name, rootpage, type = 'index' OR sql LIKE '%WITHOUT ROWID%' FROM sqlite_schema"   \
	" WHERE rootpage > 0"

/* A lost page in the middle is read up to from both ends. */
static bool read_contents(struct contents *contents, struct db *db)
{
	static const char up[] = LINES " ORDER BY rowid", down[] = LINES " ORDER BY rowid DESC";
	bool is_ours;

	if (!schema_marks(db, &is_ours, &contents->version, NULL) || !is_ours)
		return false;
	read_lines(contents, db, up);
	read_lines(contents, db, down);
	return true;
}

/* Those that both name begin at the same pages. *is_proof: there are such. */
static bool agrees(
	const struct contents *contents, struct db *sound, struct contents *out, bool *is_proof)
{
	struct contents whole = {.arena = contents->arena};
	size_t common = 0;

	if (!read_contents(&whole, sound) || whole.version != contents->version)
		return false;
	*out = whole;
	for (size_t i = 0; i < contents->count; i++) {
		const struct line *line = find(&whole, contents->lines[i].name);

		if (line && line->root != contents->lines[i].root)
			return false;
		common += line != NULL;
	}
	*is_proof = common > 0;
	return common > 0 || contents->count == 0;
}

/* --- what the pages tell --- */

struct kinds {
	size_t fitting, other; /* beginnings at a page of the right kind, of the other one */
};

/* The pages to which one of a tree refers; it may be any bytes. */
static bool refers_to(
	const unsigned char *page, size_t size, bool is_first, const struct contents *whole)
{
	const unsigned char *head = page + (is_first ? LAYOUT_HEAD_BYTES : 0);
	size_t cells = (size_t)head[LAYOUT_TREE_CELLS_AT] << 8 | head[LAYOUT_TREE_CELLS_AT + 1];

	if (*head != LAYOUT_TREE_OF_TABLE && *head != LAYOUT_TREE_OF_INDEX)
		return false;
	if (is_root(whole, layout_number(head + LAYOUT_TREE_LAST_AT)))
		return true;
	for (size_t i = 0; i < cells; i++) {
		const unsigned char *at = head + LAYOUT_TREE_BYTES + 2 * i;
		size_t cell;

		if (at + 2 > page + size)
			return false;
		cell = (size_t)at[0] << 8 | at[1];
		if (cell + 4 <= size && is_root(whole, layout_number(page + cell)))
			return true;
	}
	return false;
}

/* Whether a page is of the kind that a line needs; where it is lost, neither. */
static void count_kind(
	const unsigned char *page, const struct contents *whole, int64_t number, struct kinds *out)
{
	for (size_t i = 0; i < whole->count; i++) {
		bool is_index = *page == LAYOUT_TREE_OF_INDEX || *page == LAYOUT_LEAF_OF_INDEX;
		bool is_table = *page == LAYOUT_TREE_OF_TABLE || *page == LAYOUT_LEAF_OF_TABLE;

		if (whole->lines[i].root != number || (!is_index && !is_table))
			continue;
		if (is_index == whole->lines[i].is_index)
			out->fitting++;
		else
			out->other++;
	}
}

/* A table never begins within a tree: then the file was made in other steps. Where no line can be
 * read, the pages have to show that something of the right kind begins at them. */
static bool fits_pages(const char *path, const struct contents *whole, bool is_proved)
{
	unsigned char head[LAYOUT_HEAD_BYTES], *page = NULL;
	int file = plain_open(path, O_RDONLY | O_NOFOLLOW);
	bool within = false;
	struct kinds kinds = {0};
	size_t size = 0;

	if (file >= 0 && pread(file, head, sizeof(head), 0) == sizeof(head))
		size = layout_head_page_size(head);
	if (size)
		page = xcalloc(1, size);
	for (off_t at = 0; page && !within && pread(file, page, size, at) == (ssize_t)size;
		at += (off_t)size) {
		within = refers_to(page, size, at == 0, whole);
		count_kind(page, whole, at / (off_t)size + 1, &kinds);
	}
	free(page);
	if (file >= 0)
		close(file);
	return size && !within &&
	       (is_proved || (kinds.other == 0 && 2 * kinds.fitting > whole->count));
}

/* --- written anew --- */

/* The first page becomes one of a table without rows; free pages are forgotten. */
static bool make_empty(const char *path)
{
	unsigned char head[LAYOUT_HEAD_BYTES], leaf[LAYOUT_LEAF_BYTES] = {LAYOUT_LEAF_OF_TABLE};
	int file = plain_open(path, O_RDWR | O_NOFOLLOW);
	size_t page = 0;
	struct stat info;
	bool written = false;

	if (file >= 0 && pread(file, head, sizeof(head), 0) == sizeof(head) &&
		fstat(file, &info) == 0)
		page = layout_head_page_size(head);
	if (page) {
		/* Of the largest size the two bytes are 0, as the format has it. */
		leaf[LAYOUT_LEAF_ROWS_AT] = (unsigned char)(page >> 8);
		leaf[LAYOUT_LEAF_ROWS_AT + 1] = (unsigned char)page;
		head[LAYOUT_HEAD_JOURNAL_AT] = head[LAYOUT_HEAD_JOURNAL_AT + 1] = LAYOUT_BY_JOURNAL;
		layout_put_number(
			head + LAYOUT_HEAD_PAGES_AT, (uint32_t)(info.st_size / (off_t)page));
		memset(head + LAYOUT_HEAD_FREE_AT, 0, LAYOUT_HEAD_FREE_BYTES);
		written = pwrite(file, head, sizeof(head), 0) == sizeof(head) &&
			  pwrite(file, leaf, sizeof(leaf), sizeof(head)) == sizeof(leaf);
	}
	if (file >= 0)
		close(file);
	return written;
}

#define LINE_COLUMNS 5

static bool write_lines(struct db *to, struct db *sound)
{
	static const char sql[] = "SELECT type, name, tbl_name, rootpage, sql FROM sqlite_schema"
				  " ORDER BY rowid";
	static const char insert_sql[] = "INSERT INTO sqlite_schema"
					 " (type, name, tbl_name, rootpage, sql)"
					 " VALUES (?, ?, ?, ?, ?)";
	struct statement *row = db_prepare(sound, sql);
	bool good = true;

	while (good && db_row(row)) {
		struct statement *insert = db_prepare(to, insert_sql);

		for (int i = 0; i < LINE_COLUMNS; i++)
			db_bind_column(insert, row, i);
		good = db_run(insert, NULL);
	}
	return db_done(row, NULL) && good;
}

static bool write_anew(const char *path, struct db *sound)
{
	struct db *db = make_empty(path) ? db_open_to_define(path, NULL) : NULL;
	bool written =
		db && db_begin(db, __func__, NULL) && db_end(db, write_lines(db, sound), NULL);

	db_close(db);
	return written;
}

static bool take_from(const char *path, const struct contents *contents, const char *sound)
{
	struct db *db = sound ? db_open_to_look(sound, NULL) : NULL;
	struct contents whole;
	bool is_proof = false;
	bool taken = db && agrees(contents, db, &whole, &is_proof) &&
		     fits_pages(path, &whole, is_proof) && write_anew(path, db);

	db_close(db);
	return taken;
}

/* After VACUUM the tables stand in another order than they were made in. */
static bool pack(const char *fresh)
{
	struct db *db = db_open(fresh, NULL);
	bool packed = db && db_script(db, "VACUUM", NULL);

	db_close(db);
	return packed;
}

/* A file of which SQLite reads no line at all opens with none. */
static struct db *open_to_read(const char *path)
{
	struct db *db = db_open_to_salvage(path, NULL);

	return db || !make_empty(path) ? db : db_open_to_salvage(path, NULL);
}

bool contents_write_anew(const char *path, const char *copy, const char *fresh)
{
	struct contents contents = {.arena = arena_new()};
	struct db *db = open_to_read(path);
	bool read = db && read_contents(&contents, db), written;

	db_close(db);
	written = read && (take_from(path, &contents, copy) || take_from(path, &contents, fresh) ||
				  (pack(fresh) && take_from(path, &contents, fresh)));
	arena_free(contents.arena);
	return written;
}
