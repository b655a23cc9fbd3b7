#include "banso/store/damaged.h"

#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "banso/base/arena.h"
#include "banso/base/buf.h"
#include "banso/base/i18n.h"
#include "banso/base/mem.h"
#include "banso/store/db.h"
#include "banso/store/file.h"
#include "banso/store/wal.h"

/* The header of a database, by SQLite's file format. */
#define HEADER_BYTES 100
#define PAGE_BYTES_AT 16
#define JOURNAL_AT 18 /* two bytes: how it is written and read, 1: not by a WAL */
#define PAGES_AT 28
#define MOST_BYTES ((off_t)1 << 36) /* what a header that is damaged, too, may ask for */

/* --- keeping --- */

static bool write_all(int file, const unsigned char *bytes, size_t size_bytes)
{
	while (size_bytes) {
		ssize_t wrote = write(file, bytes, size_bytes);

		if (wrote < 0 && errno != EINTR)
			return false;
		if (wrote > 0) {
			bytes += wrote;
			size_bytes -= (size_t)wrote;
		}
	}
	return true;
}

static bool copy_bytes(int from, int to)
{
	unsigned char bytes[65536];
	ssize_t got;

	while ((got = read(from, bytes, sizeof(bytes))) > 0)
		if (!write_all(to, bytes, (size_t)got))
			return false;
	return got == 0 && fsync(to) == 0;
}

static bool copy_file(const char *from, const char *to, struct err *err)
{
	int source = open(from, O_RDONLY | O_CLOEXEC);
	int copy = source >= 0 && file_make(to, NULL) ? open(to, O_WRONLY | O_CLOEXEC) : -1;
	bool copied = copy >= 0 && copy_bytes(source, copy);

	if (!copied)
		err_set(err,
			_("傷んだファイルの写し %s が書けないので、直すのをやめました（%s）。ディスクの空きと権限を確かめてください。"),
			to, err_reason(errno));
	if (copy >= 0)
		close(copy);
	if (source >= 0)
		close(source);
	return copied;
}

bool damaged_keep(const char *path, const char *kept, struct arena *arena, struct err *err)
{
	static const char *const parts[] = {"", "-wal", "-journal"};

	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++) {
		const char *from = arena_printf(arena, "%s%s", path, parts[i]);

		if (access(from, F_OK) == 0 &&
			!copy_file(from, arena_printf(arena, "%s%s", kept, parts[i]), err)) {
			file_discard(kept);
			return false;
		}
	}
	return true;
}

/* --- opening --- */

static uint32_t read_big(const unsigned char *bytes)
{
	return (uint32_t)bytes[0] << 24 | (uint32_t)bytes[1] << 16 | (uint32_t)bytes[2] << 8 |
	       bytes[3];
}

static void write_big(unsigned char *bytes, uint32_t number)
{
	for (int i = 0; i < 4; i++)
		bytes[i] = (unsigned char)(number >> (24 - 8 * i));
}

/* 0 when this is no header. */
static size_t page_bytes(const unsigned char *header)
{
	size_t bytes = (size_t)header[PAGE_BYTES_AT] << 8 | header[PAGE_BYTES_AT + 1];

	if (memcmp(header, "SQLite format 3", 16) != 0)
		return 0;
	if (bytes == 1)
		return 65536;
	return bytes >= 512 && (bytes & (bytes - 1)) == 0 ? bytes : 0;
}

/* Pages that are missing at the end are blank, which SQLite reads as damaged, each by itself. */
static void add_missing_end(int file)
{
	unsigned char header[HEADER_BYTES];
	struct stat info;
	off_t wanted;

	if (pread(file, header, sizeof(header), 0) != sizeof(header) || fstat(file, &info) != 0)
		return;
	wanted = (off_t)page_bytes(header) * read_big(header + PAGES_AT);
	if (wanted > info.st_size && wanted < MOST_BYTES && ftruncate(file, wanted) != 0)
		return; /* it will not open, then */
}

/*
 * What a file begins with comes from another of ours: the header alone, which is nearly the same in
 * all, or the first page, which tells where the tables begin.
 */
static bool take_front(int file, const char *from, bool is_page, bool has_wal)
{
	int other = open(from, O_RDONLY | O_CLOEXEC);
	unsigned char header[HEADER_BYTES], *front = NULL;
	struct stat info;
	size_t page = 0, bytes;
	bool taken = false;

	if (other >= 0 && pread(other, header, sizeof(header), 0) == sizeof(header) &&
		fstat(file, &info) == 0)
		page = page_bytes(header);
	bytes = is_page ? page : sizeof(header);
	if (page)
		front = xcalloc(1, bytes);
	if (page && pread(other, front, bytes, 0) == (ssize_t)bytes) {
		off_t pages = (info.st_size + (off_t)page - 1) / (off_t)page;
		off_t had = read_big(front + PAGES_AT);

		front[JOURNAL_AT] = front[JOURNAL_AT + 1] = has_wal ? 2 : 1;
		write_big(front + PAGES_AT, (uint32_t)(pages > had ? pages : had));
		taken = pwrite(file, front, bytes, 0) == (ssize_t)bytes;
	}
	free(front);
	if (other >= 0)
		close(other);
	return taken;
}

static bool put_wal(const char *kept, const char *scratch)
{
	int file = open(scratch, O_RDWR | O_CLOEXEC);
	bool is_put = file >= 0 && wal_put_into(kept, file);

	if (file >= 0)
		close(file);
	return is_put;
}

/* With what others had saved and was not put into the file yet, as SQLite reads it; of a WAL that
 * is damaged it would read less than there is. */
static bool copy_with_wal(const char *kept, const char *scratch, bool *has_wal)
{
	struct buf from = {0}, to = {0};
	bool copied, is_put;

	buf_printf(&from, "%s-wal", kept);
	buf_printf(&to, "%s-wal", scratch);
	file_discard(scratch);
	is_put = wal_is_damaged(kept);
	*has_wal = !is_put && access(buf_text(&from), F_OK) == 0;
	copied = copy_file(kept, scratch, NULL) &&
		 (!*has_wal || copy_file(buf_text(&from), buf_text(&to), NULL)) &&
		 (!is_put || put_wal(kept, scratch));
	buf_free(&from);
	buf_free(&to);
	return copied;
}

/* What is done to a copy of the file so that it may open: the more, the later. */
struct attempt {
	bool has_front, is_page; /* of the copy of an earlier day, else the header of a new one */
	bool is_tolerant;
};

static struct db *attempt(
	const struct attempt *attempt, const char *kept, const char *scratch, const char *front)
{
	bool changed, has_wal;
	int file;

	file = copy_with_wal(kept, scratch, &has_wal) ? open(scratch, O_RDWR | O_CLOEXEC) : -1;
	if (file < 0)
		return NULL;
	changed = !attempt->has_front || take_front(file, front, attempt->is_page, has_wal);
	add_missing_end(file);
	close(file);
	if (!changed)
		return NULL;
	return attempt->is_tolerant ? db_open_to_salvage(scratch, NULL)
				    : db_open_to_look(scratch, NULL);
}

struct db *damaged_open(const char *kept, const char *scratch, const char *fresh, const char *copy)
{
	static const struct attempt attempts[] = {
		{.has_front = false},
		{.has_front = true},
		{.has_front = true, .is_page = true},
		{.is_tolerant = true},
		{.has_front = true, .is_tolerant = true},
	};
	struct db *db = wal_is_damaged(kept) ? NULL : db_open_to_look(kept, NULL);

	for (size_t i = 0; !db && i < sizeof(attempts) / sizeof(attempts[0]); i++) {
		const char *front = attempts[i].is_page ? copy : fresh;

		if (front || !attempts[i].has_front)
			db = attempt(&attempts[i], kept, scratch, front);
	}
	return db ? db : db_open_to_look(kept, NULL);
}
