#include "banso/store/sqlite/wal.h"

#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "banso/base/beside.h"
#include "banso/base/buf.h"
#include "banso/base/i18n.h"
#include "banso/base/mem.h"
#include "banso/store/sqlite/file.h"
#include "banso/store/sqlite/opened.h"

/* By SQLite's file format, numbers with the high byte first. The WAL: */
#define HEADER_BYTES 32
#define MAGIC 0x377f0682u /* one more where the sums are of numbers with the high byte first */
#define VERSION 3007000u
#define PAGE_BYTES_AT 8
#define SALTS_AT 16 /* eight bytes */
#define SUMS_AT 24
#define SUMMED_BYTES 24 /* of the header */
/* A frame, a page behind it: */
#define FRAME_BYTES 24
#define FRAME_SIZE_AT 4 /* pages of the database: the last frame of a save has it, others 0 */
#define FRAME_SALTS_AT 8
#define FRAME_SUMS_AT 16
#define FRAME_SUMMED_BYTES 8
#define LEAST_PAGE_BYTES 512
#define MOST_PAGE_BYTES 65536
/* The shared memory, numbers as this machine has them, and the whole a second time behind it: */
#define SHARED_BYTES 48
#define SHARED_FRAMES_AT 16 /* frames of saves */
#define SHARED_SALTS_AT 32  /* the bytes of the WAL */
#define SHARED_SUMS_AT 40
/* The database: where who has it open holds a lock, and its page size. */
#define LOCKS_AT (0x40000000 + 2)
#define LOCKS_BYTES 510
#define DATABASE_PAGE_AT 16

#define MOST_BYTES ((off_t)1 << 36) /* what a number of a page may ask for */

struct wal {
	FILE *file;
	unsigned char header[HEADER_BYTES];
	bool has_header; /* it is whole */
	bool is_big;     /* its sums are */
	size_t page_bytes;
	const unsigned char *salts; /* of the frames that count */
	uint32_t sums[2];           /* as they stand in the frame before */
	unsigned char *frame;       /* and its page */
	unsigned char *before;      /* the frame before, and its page */
	long number;                /* of the frame, from 1 */
	bool is_own, follows;       /* its salts are right; its sums as well, behind that before */
	bool is_again;              /* it ends a save a second time, with the same page */
};

/* --- numbers and sums --- */

static uint32_t read_big(const unsigned char *bytes)
{
	return (uint32_t)bytes[0] << 24 | (uint32_t)bytes[1] << 16 | (uint32_t)bytes[2] << 8 |
	       bytes[3];
}

static uint32_t read_little(const unsigned char *bytes)
{
	return (uint32_t)bytes[3] << 24 | (uint32_t)bytes[2] << 16 | (uint32_t)bytes[1] << 8 |
	       bytes[0];
}

static bool is_big_machine(void)
{
	static const uint32_t one = 1;

	return *(const unsigned char *)&one == 0;
}

static void add(uint32_t sums[2], const unsigned char *bytes, size_t size_bytes, bool is_big)
{
	uint32_t (*read)(const unsigned char *) = is_big ? read_big : read_little;

	for (size_t i = 0; i + 8 <= size_bytes; i += 8) {
		sums[0] += read(bytes + i) + sums[1];
		sums[1] += read(bytes + i + 4) + sums[0];
	}
}

static bool are_at(const uint32_t sums[2], const unsigned char *bytes)
{
	return sums[0] == read_big(bytes) && sums[1] == read_big(bytes + 4);
}

/* --- reading --- */

static bool is_page_size(size_t bytes)
{
	return bytes >= LEAST_PAGE_BYTES && bytes <= MOST_PAGE_BYTES && (bytes & (bytes - 1)) == 0;
}

static bool judge_header(struct wal *wal)
{
	uint32_t magic = read_big(wal->header), sums[2] = {0, 0};

	wal->is_big = (magic & ~1u) == MAGIC ? magic & 1 : is_big_machine();
	wal->page_bytes = read_big(wal->header + PAGE_BYTES_AT);
	add(sums, wal->header, SUMMED_BYTES, wal->is_big);
	return (magic & ~1u) == MAGIC && read_big(wal->header + 4) == VERSION &&
	       is_page_size(wal->page_bytes) && are_at(sums, wal->header + SUMS_AT);
}

/* A pipe that somebody put there is not waited for. */
static FILE *open_beside(const char *database, const char *ending)
{
	struct buf name = {0};
	FILE *stream;
	int file;

	buf_printf(&name, "%s%s", database, ending);
	file = open(buf_text(&name), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
	stream = file >= 0 ? fdopen(file, "rb") : NULL;
	if (file >= 0 && !stream)
		close(file);
	buf_free(&name);
	return stream;
}

/* False where there is none, or no frame could be in it. */
static bool open_wal(struct wal *wal, const char *database)
{
	*wal = (struct wal){.file = open_beside(database, "-wal")};
	if (wal->file && fread(wal->header, 1, HEADER_BYTES, wal->file) == HEADER_BYTES) {
		struct stat info;

		wal->has_header = judge_header(wal);
		wal->salts = wal->header + SALTS_AT;
		wal->sums[0] = read_big(wal->header + SUMS_AT);
		wal->sums[1] = read_big(wal->header + SUMS_AT + 4);
		if (fstat(fileno(wal->file), &info) == 0 &&
			info.st_size >= HEADER_BYTES + FRAME_BYTES + LEAST_PAGE_BYTES)
			return true;
	}
	if (wal->file)
		fclose(wal->file);
	return false;
}

static void close_wal(struct wal *wal)
{
	fclose(wal->file);
	free(wal->frame);
	free(wal->before);
}

/* Frames from the first one on. */
static void rewind_wal(struct wal *wal)
{
	fseek(wal->file, HEADER_BYTES, SEEK_SET);
	wal->number = 0;
	wal->sums[0] = read_big(wal->header + SUMS_AT);
	wal->sums[1] = read_big(wal->header + SUMS_AT + 4);
	if (!wal->frame) {
		wal->frame = xcalloc(1, FRAME_BYTES + wal->page_bytes);
		wal->before = xcalloc(1, FRAME_BYTES + wal->page_bytes);
	}
	memset(wal->frame, 0, FRAME_BYTES);
}

static bool ends_save(const struct wal *wal)
{
	return wal->is_own && read_big(wal->frame + FRAME_SIZE_AT) != 0;
}

/* Its number, the size of the database and the page. */
static bool is_same_page(const struct wal *wal)
{
	return memcmp(wal->frame, wal->before, FRAME_SALTS_AT + 8) == 0 &&
	       memcmp(wal->frame + FRAME_BYTES, wal->before + FRAME_BYTES, wal->page_bytes) == 0;
}

static bool next_frame(struct wal *wal)
{
	size_t bytes = FRAME_BYTES + wal->page_bytes;
	unsigned char *before = wal->frame;

	wal->frame = wal->before;
	wal->before = before;
	if (fread(wal->frame, 1, bytes, wal->file) != bytes)
		return false;
	wal->number++;
	wal->is_own = memcmp(wal->frame + FRAME_SALTS_AT, wal->salts, 8) == 0;
	add(wal->sums, wal->frame, FRAME_SUMMED_BYTES, wal->is_big);
	add(wal->sums, wal->frame + FRAME_BYTES, wal->page_bytes, wal->is_big);
	wal->follows = wal->is_own && read_big(wal->frame) != 0 &&
		       are_at(wal->sums, wal->frame + FRAME_SUMS_AT);
	wal->sums[0] = read_big(wal->frame + FRAME_SUMS_AT);
	wal->sums[1] = read_big(wal->frame + FRAME_SUMS_AT + 4);
	wal->is_again = wal->follows && ends_save(wal) && is_same_page(wal);
	return true;
}

/*
 * How far saves go (the number of a frame): as SQLite reads them, and in truth. A save that is
 * waited for ends twice (store/sqlite/disk.c), and the next one is written when it is on the disk,
 * with all that stands before it: a frame that follows on such an end proves it, whatever the
 * frames before that look like. Nothing is proved by the last save, by what is left behind it of
 * one that broke off, nor by saves that nobody waits for: of those a power cut leaves any part.
 */
static void find_ends(struct wal *wal, long *read, long *saved)
{
	bool is_chain = true, is_proved = true, was_again = false;

	*read = *saved = 0;
	rewind_wal(wal);
	while (next_frame(wal)) {
		is_chain = is_chain && wal->follows;
		if (was_again && wal->follows) {
			is_proved = true;
			*saved = wal->number - 1;
		}
		is_proved = is_proved && wal->follows;
		was_again = wal->is_again;
		if (is_proved && ends_save(wal))
			*saved = wal->number;
		if (is_chain && ends_save(wal))
			*read = wal->number;
	}
}

/* --- damage --- */

/* Before the first frame the header is on the disk; it is written again only when all that stands
 * behind it is in the database. */
bool wal_is_damaged(const char *database)
{
	struct wal wal;
	long read, saved;
	bool is_damaged = false;

	if (!open_wal(&wal, database))
		return false;
	is_damaged = !wal.has_header;
	if (wal.has_header) {
		find_ends(&wal, &read, &saved);
		is_damaged = saved > read;
	}
	close_wal(&wal);
	return is_damaged;
}

/* Since the machine was started: later than a power cut. */
static bool is_of_this_run(FILE *file)
{
	struct timespec now, runs;
	struct stat info;

	return fstat(fileno(file), &info) == 0 && clock_gettime(CLOCK_REALTIME, &now) == 0 &&
	       clock_gettime(CLOCK_BOOTTIME, &runs) == 0 &&
	       info.st_mtim.tv_sec >= now.tv_sec - runs.tv_sec;
}

/* The shared memory of who was killed. After a power cut it is of any moment before, and may tell
 * of saves that nobody waited for. */
static bool read_shared(const char *database, unsigned char *shared)
{
	unsigned char twice[2 * SHARED_BYTES];
	bool is_big = is_big_machine();
	FILE *file = open_beside(database, "-shm");
	bool has_read = file && is_of_this_run(file) &&
			fread(twice, 1, sizeof(twice), file) == sizeof(twice);
	uint32_t sums[2] = {0, 0}, kept[2];

	if (file)
		fclose(file);
	if (!has_read || memcmp(twice, twice + SHARED_BYTES, SHARED_BYTES) != 0)
		return false;
	memcpy(shared, twice, SHARED_BYTES);
	memcpy(kept, shared + SHARED_SUMS_AT, sizeof(kept));
	add(sums, shared, SHARED_SUMS_AT, is_big);
	return sums[0] == kept[0] && sums[1] == kept[1];
}

/* Whether less can be read than the shared memory says that there was. */
static bool is_shorter(const char *database, const unsigned char *shared)
{
	struct wal wal;
	uint32_t frames;
	long read, saved;
	bool is_short = false;

	memcpy(&frames, shared + SHARED_FRAMES_AT, sizeof(frames));
	if (!open_wal(&wal, database))
		return false;
	if (wal.has_header && memcmp(wal.salts, shared + SHARED_SALTS_AT, 8) == 0) {
		find_ends(&wal, &read, &saved);
		is_short = read < (long)frames;
	}
	close_wal(&wal);
	return is_short;
}

/* While a WAL is there, whoever has the database open holds a lock on it. */
static bool is_open_elsewhere(const char *database)
{
	struct flock lock = {
		.l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = LOCKS_AT, .l_len = LOCKS_BYTES};
	int file = open(database, O_RDONLY | O_CLOEXEC);
	bool is_open = file >= 0 && fcntl(file, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;

	if (file >= 0)
		close(file);
	return is_open;
}

static bool looks_lost(const char *database)
{
	unsigned char shared[SHARED_BYTES];

	return wal_is_damaged(database) ||
	       (read_shared(database, shared) && is_shorter(database, shared));
}

/* Somebody who opened it and writes makes a WAL look like any: it is looked at twice, and they may
 * be there neither before nor after. */
bool wal_has_lost(const char *database)
{
	return file_has_beside(database, "-wal") && !opened_here(database) &&
	       !is_open_elsewhere(database) && looks_lost(database) &&
	       !is_open_elsewhere(database) && looks_lost(database) && !is_open_elsewhere(database);
}

bool wal_refuse(const char *database, struct err *err)
{
	return err_set(err,
		_("データベース %s の保存の途中のファイル（%s-wal）が傷んでいます。最後のころに保存した回答が欠けるおそれがあるので、開きません。全員が banso を終えてから、banso doctor --repair で直してください。"),
		database, database);
}

/* Whoever makes a database has made it before there is a WAL: it is looked for last. */
bool wal_may_begin(const char *database, struct err *err)
{
	const char *left = file_has_beside(database, ENDING_WAL)       ? ENDING_WAL
			   : file_has_beside(database, ENDING_JOURNAL) ? ENDING_JOURNAL
								       : NULL;

	return !left || access(database, F_OK) == 0 ||
	       err_set(err,
		       _("データベース %s がないのに、保存の途中のファイル %s%s が残っています。データベースを元の場所に戻すか、banso restore で控えに戻してください。新しく始めるなら、--db で別の名前を指定してください。"),
		       database, database, left);
}

/* --- what is whole --- */

/* Where the header is damaged: the page size is that of the database, and the salts are those that
 * two frames one behind the other have. */
static bool guess_header(struct wal *wal, int file)
{
	unsigned char size[2];

	if (pread(file, size, sizeof(size), DATABASE_PAGE_AT) != sizeof(size))
		return false;
	wal->page_bytes = (size_t)size[0] << 8 | size[1];
	if (wal->page_bytes == 1)
		wal->page_bytes = MOST_PAGE_BYTES;
	if (!is_page_size(wal->page_bytes))
		return false;
	wal->is_big = is_big_machine();
	rewind_wal(wal);
	while (next_frame(wal)) {
		if (wal->is_own)
			return true;
		memcpy(wal->header + SALTS_AT, wal->frame + FRAME_SALTS_AT, 8);
	}
	return false;
}

static bool put_page(const struct wal *wal, int file)
{
	off_t at = ((off_t)read_big(wal->frame) - 1) * (off_t)wal->page_bytes;

	return at >= MOST_BYTES || pwrite(file, wal->frame + FRAME_BYTES, wal->page_bytes, at) ==
					   (ssize_t)wal->page_bytes;
}

bool wal_put_into(const char *database, int file)
{
	struct wal wal;
	long read, saved = 0;
	bool good = true;

	if (!open_wal(&wal, database))
		return true;
	if (wal.has_header || guess_header(&wal, file)) {
		find_ends(&wal, &read, &saved);
		rewind_wal(&wal);
	}
	while (good && wal.number < saved && next_frame(&wal))
		good = !wal.follows || put_page(&wal, file);
	close_wal(&wal);
	return good;
}
