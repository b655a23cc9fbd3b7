#include "banso/store/sqlite/wal.h"

#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "banso/base/files/beside.h"
#include "banso/base/i18n.h"
#include "banso/base/mem.h"
#include "banso/base/plain.h"
#include "banso/store/sqlite/file.h"
#include "banso/store/sqlite/layout.h"
#include "banso/store/sqlite/opened.h"

struct wal {
	FILE *file;
	unsigned char header[LAYOUT_WAL_BYTES];
	bool has_header; /* its header is whole */
	bool is_big;     /* its sums are big-endian */
	size_t page_bytes;
	const unsigned char *salts; /* the salts of valid frames */
	uint32_t sums[2];           /* of the frame before */
	unsigned char *frame;       /* the frame that was read, with its page */
	unsigned char *before;      /* the frame before, with its page */
	long number;                /* the number of the frame, from 1 */
	bool is_own, follows; /* its salts are valid; its sums follow those of the frame before */
	bool is_again;        /* it repeats the last page of a save */
};

/* --- numbers and sums --- */

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

static uint32_t number_at(const unsigned char *bytes, bool is_big)
{
	return is_big ? layout_number(bytes) : read_little(bytes);
}

static void add(uint32_t sums[2], const unsigned char *bytes, size_t size_bytes, bool is_big)
{
	for (size_t i = 0; i + 8 <= size_bytes; i += 8) {
		sums[0] += number_at(bytes + i, is_big) + sums[1];
		sums[1] += number_at(bytes + i + 4, is_big) + sums[0];
	}
}

static bool are_at(const uint32_t sums[2], const unsigned char *bytes)
{
	return sums[0] == layout_number(bytes) && sums[1] == layout_number(bytes + 4);
}

/* --- reading --- */

static bool judge_header(struct wal *wal)
{
	uint32_t magic = layout_number(wal->header), sums[2] = {0, 0};

	wal->is_big = (magic & ~1u) == LAYOUT_WAL_MAGIC ? magic & 1 : is_big_machine();
	wal->page_bytes = layout_number(wal->header + LAYOUT_WAL_PAGE_BYTES_AT);
	add(sums, wal->header, LAYOUT_WAL_SUMMED_BYTES, wal->is_big);
	return (magic & ~1u) == LAYOUT_WAL_MAGIC &&
	       layout_number(wal->header + LAYOUT_WAL_VERSION_AT) == LAYOUT_WAL_VERSION &&
	       layout_is_page_size(wal->page_bytes) &&
	       are_at(sums, wal->header + LAYOUT_WAL_SUMS_AT);
}

static FILE *open_beside(const char *database, const char *ending)
{
	char *name = beside_name(database, ending);
	FILE *stream = plain_open_stream(name, O_RDONLY | O_NOFOLLOW);

	free(name);
	return stream;
}

/* False if there is no WAL, or it is too short for a frame. */
static bool open_wal(struct wal *wal, const char *database)
{
	*wal = (struct wal){.file = open_beside(database, ENDING_WAL)};
	if (wal->file && fread(wal->header, 1, LAYOUT_WAL_BYTES, wal->file) == LAYOUT_WAL_BYTES) {
		struct stat info;

		wal->has_header = judge_header(wal);
		wal->salts = wal->header + LAYOUT_WAL_SALTS_AT;
		wal->sums[0] = layout_number(wal->header + LAYOUT_WAL_SUMS_AT);
		wal->sums[1] = layout_number(wal->header + LAYOUT_WAL_SUMS_AT + 4);
		if (fstat(fileno(wal->file), &info) == 0 &&
			info.st_size >=
				LAYOUT_WAL_BYTES + LAYOUT_FRAME_BYTES + LAYOUT_LEAST_PAGE_BYTES)
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

/* Goes back to the first frame. */
static void rewind_wal(struct wal *wal)
{
	fseek(wal->file, LAYOUT_WAL_BYTES, SEEK_SET);
	wal->number = 0;
	wal->sums[0] = layout_number(wal->header + LAYOUT_WAL_SUMS_AT);
	wal->sums[1] = layout_number(wal->header + LAYOUT_WAL_SUMS_AT + 4);
	if (!wal->frame) {
		wal->frame = xcalloc(1, LAYOUT_FRAME_BYTES + wal->page_bytes);
		wal->before = xcalloc(1, LAYOUT_FRAME_BYTES + wal->page_bytes);
	}
	memset(wal->frame, 0, LAYOUT_FRAME_BYTES);
}

static bool ends_save(const struct wal *wal)
{
	return wal->is_own && layout_number(wal->frame + LAYOUT_FRAME_PAGES_AT) != 0;
}

/* Compares the page number, the size of the database and the page itself. */
static bool is_same_page(const struct wal *wal)
{
	return memcmp(wal->frame, wal->before, LAYOUT_FRAME_SALTS_AT + LAYOUT_SALTS_BYTES) == 0 &&
	       memcmp(wal->frame + LAYOUT_FRAME_BYTES, wal->before + LAYOUT_FRAME_BYTES,
		       wal->page_bytes) == 0;
}

static bool next_frame(struct wal *wal)
{
	size_t bytes = LAYOUT_FRAME_BYTES + wal->page_bytes;
	unsigned char *before = wal->frame;

	wal->frame = wal->before;
	wal->before = before;
	if (fread(wal->frame, 1, bytes, wal->file) != bytes)
		return false;
	wal->number++;
	wal->is_own =
		memcmp(wal->frame + LAYOUT_FRAME_SALTS_AT, wal->salts, LAYOUT_SALTS_BYTES) == 0;
	add(wal->sums, wal->frame, LAYOUT_FRAME_SUMMED_BYTES, wal->is_big);
	add(wal->sums, wal->frame + LAYOUT_FRAME_BYTES, wal->page_bytes, wal->is_big);
	wal->follows = wal->is_own && layout_number(wal->frame) != 0 &&
		       are_at(wal->sums, wal->frame + LAYOUT_FRAME_SUMS_AT);
	wal->sums[0] = layout_number(wal->frame + LAYOUT_FRAME_SUMS_AT);
	wal->sums[1] = layout_number(wal->frame + LAYOUT_FRAME_SUMS_AT + 4);
	wal->is_again = wal->follows && ends_save(wal) && is_same_page(wal);
	return true;
}

/*
 * Finds the frame with which the last save ends: as SQLite reads it, and in truth. A synced save
 * ends twice (store/sqlite/disk.c), and the next one is written only when it is on the disk with
 * all before it: a frame that follows such an end proves it, whatever the frames before look like.
 * Three things prove nothing: the last save, the rest of a broken one behind it, and saves without
 * a sync, of which a power cut leaves any part.
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

/* Replaces a damaged header: the page size is the database's, and the salts are those of two
 * successive frames. */
static bool guess_header(struct wal *wal, int file)
{
	static const unsigned char blank[LAYOUT_SALTS_BYTES]; /* of a frame that is not there */
	unsigned char size[2];

	if (pread(file, size, sizeof(size), LAYOUT_HEAD_PAGE_BYTES_AT) != sizeof(size))
		return false;
	wal->page_bytes = layout_page_size(size);
	if (!wal->page_bytes)
		return false;
	wal->is_big = is_big_machine();
	rewind_wal(wal);
	while (next_frame(wal)) {
		if (wal->is_own && memcmp(wal->salts, blank, LAYOUT_SALTS_BYTES) != 0)
			return true;
		memcpy(wal->header + LAYOUT_WAL_SALTS_AT, wal->frame + LAYOUT_FRAME_SALTS_AT,
			LAYOUT_SALTS_BYTES);
	}
	return false;
}

/* --- damage --- */

#define MOST_BLANK_BYTES (64L * 4096)

/* The first of the saves that nobody waited for may be on the disk before the header in front of
 * it, which then is not there at all. Of many saves some would be whole. */
static bool has_lost_header(struct wal *wal, const char *database)
{
	static const unsigned char blank[LAYOUT_WAL_BYTES];
	long read, saved = 0;
	struct stat info;
	bool has_frames;
	int file;

	if (memcmp(wal->header, blank, LAYOUT_WAL_BYTES) != 0)
		return true;
	file = plain_open(database, O_RDONLY);
	has_frames = file >= 0 && guess_header(wal, file);
	if (file >= 0)
		close(file);
	if (!has_frames)
		return fstat(fileno(wal->file), &info) < 0 || info.st_size > MOST_BLANK_BYTES;
	find_ends(wal, &read, &saved);
	return saved > 0;
}

/* Whether the shared memory counts more frames than are readable. */
static bool counts_more(const unsigned char *shared, const struct wal *wal, long read)
{
	uint32_t frames;

	memcpy(&frames, shared + LAYOUT_SHARED_FRAMES_AT, sizeof(frames));
	return memcmp(wal->salts, shared + LAYOUT_SHARED_SALTS_AT, LAYOUT_SALTS_BYTES) == 0 &&
	       read < (long)frames;
}

/*
 * The header is on the disk before the first save that is waited for; SQLite writes it again only
 * when every frame is in the database. `shared`: the shared memory that a killed process left;
 * NULL: there is none.
 */
static bool is_damaged_by(const char *database, const unsigned char *shared)
{
	struct wal wal;
	long read, saved;
	bool is_damaged = false;

	if (!open_wal(&wal, database))
		return false;
	if (wal.has_header) {
		find_ends(&wal, &read, &saved);
		is_damaged = saved > read || (shared && counts_more(shared, &wal, read));
	} else {
		is_damaged = has_lost_header(&wal, database);
	}
	close_wal(&wal);
	return is_damaged;
}

bool wal_is_damaged(const char *database)
{
	return is_damaged_by(database, NULL);
}

/* Whether the file was written since the machine started, that is, after any power cut. If the
 * clock started too early, as with a flat battery, older files seem to come from the future. */
static bool is_of_this_run(FILE *file)
{
	struct timespec now, runs;
	struct stat info;

	return fstat(fileno(file), &info) == 0 && clock_gettime(CLOCK_REALTIME, &now) == 0 &&
	       clock_gettime(CLOCK_BOOTTIME, &runs) == 0 &&
	       info.st_mtim.tv_sec >= now.tv_sec - runs.tv_sec && info.st_mtim.tv_sec <= now.tv_sec;
}

/* Reads the shared memory that a killed process left. After a power cut it would be from any moment
 * before, and might tell of unsynced saves: it is refused. */
static bool read_shared(const char *database, unsigned char *shared)
{
	unsigned char twice[2 * LAYOUT_SHARED_BYTES];
	bool is_big = is_big_machine();
	FILE *file = open_beside(database, ENDING_SHM);
	bool has_read = file && is_of_this_run(file) &&
			fread(twice, 1, sizeof(twice), file) == sizeof(twice);
	uint32_t sums[2] = {0, 0}, kept[2];

	if (file)
		fclose(file);
	if (!has_read || memcmp(twice, twice + LAYOUT_SHARED_BYTES, LAYOUT_SHARED_BYTES) != 0)
		return false;
	memcpy(shared, twice, LAYOUT_SHARED_BYTES);
	memcpy(kept, shared + LAYOUT_SHARED_SUMS_AT, sizeof(kept));
	add(sums, shared, LAYOUT_SHARED_SUMS_AT, is_big);
	return sums[0] == kept[0] && sums[1] == kept[1];
}

/* Each connection locks the database as long as there is a WAL. */
static bool is_open_elsewhere(const char *database)
{
	struct flock lock = {.l_type = F_WRLCK,
		.l_whence = SEEK_SET,
		.l_start = LAYOUT_OPEN_AT,
		.l_len = LAYOUT_OPEN_BYTES};
	int file = plain_open(database, O_RDONLY);
	bool is_open = file >= 0 && fcntl(file, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;

	if (file >= 0)
		close(file);
	return is_open;
}

static bool looks_lost(const char *database)
{
	unsigned char shared[LAYOUT_SHARED_BYTES];

	return is_damaged_by(database, read_shared(database, shared) ? shared : NULL);
}

/* A WAL may look damaged while somebody writes it: nobody may have it open, neither before nor
 * after the look. */
bool wal_has_lost(const char *database)
{
	return file_has_beside(database, ENDING_WAL) && !opened_here(database) &&
	       !is_open_elsewhere(database) && looks_lost(database) &&
	       !is_open_elsewhere(database) && looks_lost(database) && !is_open_elsewhere(database);
}

/* A save that cannot be read stands behind all that can: its end bears the salts, and the sums do
 * not fit. A save that broke off has no end, and what was there before has other salts. The last
 * end may be the repeated one of the save before, which is whole without it. */
static bool looks_torn(const char *database)
{
	bool is_torn = false;
	long read, saved;
	struct wal wal;

	if (!open_wal(&wal, database))
		return false;
	if (wal.has_header) {
		find_ends(&wal, &read, &saved);
		rewind_wal(&wal);
		while (!is_torn && next_frame(&wal))
			is_torn = wal.number > read && ends_save(&wal) &&
				  (wal.number > read + 1 || memcmp(wal.frame, wal.before,
								    LAYOUT_FRAME_SALTS_AT) != 0);
	}
	close_wal(&wal);
	return is_torn;
}

bool wal_is_torn(const char *database)
{
	return file_has_beside(database, ENDING_WAL) && !opened_here(database) &&
	       !is_open_elsewhere(database) && looks_torn(database) &&
	       !is_open_elsewhere(database) && looks_torn(database) && !is_open_elsewhere(database);
}

bool wal_refuse(const char *database, struct err *err)
{
	return err_set(err,
		_("データベース %s の保存の途中のファイル（%s-wal）が傷んでいます。最後のころに保存した回答が欠けるおそれがあるので、開きません。全員が banso を終えてから、banso doctor --repair で直してください。"),
		database, database);
}

/* The database is looked for last: another process that is just making one makes its WAL later. */
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

static bool put_page(const struct wal *wal, int file)
{
	off_t at = ((off_t)layout_number(wal->frame) - 1) * (off_t)wal->page_bytes;

	return at >= LAYOUT_MOST_BYTES || pwrite(file, wal->frame + LAYOUT_FRAME_BYTES,
						  wal->page_bytes, at) == (ssize_t)wal->page_bytes;
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

bool wal_read_head(const char *database, unsigned char *head)
{
	struct wal wal;
	long read = 0, saved;
	bool has_read = false;

	if (!open_wal(&wal, database))
		return false;
	if (wal.has_header) {
		find_ends(&wal, &read, &saved);
		rewind_wal(&wal);
	}
	while (wal.number < read && next_frame(&wal))
		if (layout_number(wal.frame) == 1) {
			memcpy(head, wal.frame + LAYOUT_FRAME_BYTES, LAYOUT_HEAD_BYTES);
			has_read = true;
		}
	close_wal(&wal);
	return has_read;
}

/* --- written once more --- */

static bool write_at(int file, const unsigned char *bytes, size_t size_bytes, off_t at)
{
	return pwrite(file, bytes, size_bytes, at) == (ssize_t)size_bytes;
}

bool wal_read_salts(int file, unsigned char *salts)
{
	return pread(file, salts, LAYOUT_SALTS_BYTES, LAYOUT_WAL_SALTS_AT) == LAYOUT_SALTS_BYTES;
}

bool wal_write_anew(const char *database, int file, long frames)
{
	struct wal wal;
	long read = 0, saved;
	off_t bytes;
	bool good = false;

	if (!open_wal(&wal, database))
		return frames == 0;
	if (wal.has_header) {
		find_ends(&wal, &read, &saved);
		good = read >= frames && write_at(file, wal.header, LAYOUT_WAL_BYTES, 0);
		rewind_wal(&wal);
	}
	bytes = LAYOUT_FRAME_BYTES + (off_t)wal.page_bytes;
	while (good && wal.number < read)
		good = next_frame(&wal) && write_at(file, wal.frame, (size_t)bytes,
						   LAYOUT_WAL_BYTES + (wal.number - 1) * bytes);
	close_wal(&wal);
	return good;
}
