#include "banso/store/damaged.h"

#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/base/mem.h"
#include "banso/store/db.h"
#include "banso/store/file.h"

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

/* The first page tells where the tables begin, which does not change from day to day. */
static void take_first_page(int file, int copy)
{
	unsigned char header[HEADER_BYTES], *page;
	struct stat info;
	size_t bytes;

	if (pread(copy, header, sizeof(header), 0) != sizeof(header) || fstat(file, &info) != 0)
		return;
	bytes = page_bytes(header);
	if (!bytes)
		return;
	page = xcalloc(1, bytes);
	if (pread(copy, page, bytes, 0) == (ssize_t)bytes) {
		off_t pages = (info.st_size + (off_t)bytes - 1) / (off_t)bytes;
		off_t had = read_big(page + PAGES_AT);

		page[JOURNAL_AT] = page[JOURNAL_AT + 1] = 1;
		write_big(page + PAGES_AT, (uint32_t)(pages > had ? pages : had));
		if (pwrite(file, page, bytes, 0) == (ssize_t)bytes)
			add_missing_end(file);
	}
	free(page);
}

struct db *damaged_open(const char *kept, const char *scratch, const char *copy)
{
	struct db *db = db_open_to_look(kept, NULL);
	int file, other;

	if (db || !copy_file(kept, scratch, NULL))
		return db;
	file = open(scratch, O_RDWR | O_CLOEXEC);
	if (file < 0)
		return NULL;
	add_missing_end(file);
	db = db_open_to_look(scratch, NULL);
	other = !db && copy ? open(copy, O_RDONLY | O_CLOEXEC) : -1;
	if (other >= 0) {
		take_first_page(file, other);
		db = db_open_to_look(scratch, NULL);
		close(other);
	}
	close(file);
	return db;
}
