#include "banso/scenario/kept.h"

#include <fcntl.h>
#include <inttypes.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "banso/base/arena.h"
#include "banso/base/attr.h"
#include "banso/base/build.h"
#include "banso/base/files/file.h"
#include "banso/base/files/path.h"
#include "banso/base/plain.h"
#include "banso/scenario/files.h"
#include "banso/scenario/read.h"
#include "image.h"

#define ENDING ".scenario"
#define MOST_FILES 16

/* The text, and what was made of it: each string of it stands in the text, too. */
#define MOST_BYTES ((off_t)16 * SCENARIO_MAX_BYTES)

struct header {
	char build[48];
	uint64_t sum;
};

static const size_t header_bytes = sizeof(struct header);

static uint64_t add_word(uint64_t sum, const char *bytes, size_t size_bytes)
{
	uint64_t word = 0;

	memcpy(&word, bytes, size_bytes);
	sum = (sum ^ word) * UINT64_C(0x9e3779b97f4a7c15);
	return sum ^ sum >> 32;
}

/* Tells damage, not intent. Every command does it: so many words at a time, none of which waits for
 * the one before it. */
#define LANES 4

static uint64_t sum_of(const char *bytes, size_t size_bytes)
{
	uint64_t sums[LANES] = {size_bytes, 1, 2, 3}, sum = 0;
	size_t at = 0;

	for (; size_bytes - at >= sizeof(sums); at += sizeof(sums))
		for (size_t i = 0; i < LANES; i++)
			sums[i] = add_word(sums[i], bytes + at + i * sizeof(sum), sizeof(sum));
	for (size_t i = 0; i < LANES; i++)
		sum = add_word(sum, (const char *)&sums[i], sizeof(sum));
	for (; size_bytes - at >= sizeof(sum); at += sizeof(sum))
		sum = add_word(sum, bytes + at, sizeof(sum));
	return add_word(sum, bytes + at, size_bytes - at);
}

static bool is_mine_alone(const struct stat *info)
{
	return info->st_uid == geteuid() && !(info->st_mode & (S_IWGRP | S_IWOTH));
}

static bool folder_is_mine(const char *folder)
{
	struct stat info;

	return lstat(folder, &info) == 0 && S_ISDIR(info.st_mode) && is_mine_alone(&info);
}

/* Where its image is, or would be. */
static const char *path_of(
	struct arena *arena, const char *folder, const char *text, size_t text_bytes)
{
	return arena_printf(arena, "%s/%016" PRIx64 "-%.16s" ENDING, folder,
		sum_of(text, text_bytes), build_id());
}

/* --- reading --- */

/* All of the file, in the arena; NULL if it may not be trusted. */
static char *read_whole(struct arena *arena, int file, size_t *size_bytes)
{
	struct stat info;
	char *bytes;

	if (fstat(file, &info) < 0 || !file_is_plain(&info) || !is_mine_alone(&info) ||
		info.st_size <= (off_t)header_bytes || info.st_size > MOST_BYTES)
		return NULL;
	*size_bytes = (size_t)info.st_size;
	bytes = arena_alloc(arena, *size_bytes);
	return read(file, bytes, *size_bytes) == (ssize_t)*size_bytes ? bytes : NULL;
}

static bool is_sound(const char *bytes, size_t size_bytes)
{
	struct header header;

	memcpy(&header, bytes, header_bytes);
	return strncmp(header.build, build_id(), sizeof(header.build)) == 0 &&
	       header.sum == sum_of(bytes + header_bytes, size_bytes - header_bytes);
}

static struct scenario *take_kept(
	struct arena *arena, const char *path, const char *text, size_t text_bytes)
{
	int file = plain_open(path, O_RDONLY | O_NOFOLLOW);
	struct scenario *scenario = NULL;
	size_t size_bytes = 0;
	char *bytes;

	if (file < 0)
		return NULL;
	bytes = read_whole(arena, file, &size_bytes);
	close(file);
	if (bytes && is_sound(bytes, size_bytes))
		scenario = image_take(arena, bytes + header_bytes, size_bytes - header_bytes);
	if (!scenario || scenario->text_bytes != text_bytes ||
		memcmp(scenario->text, text, text_bytes) != 0)
		return NULL;
	return scenario;
}

/* --- writing --- */

static const char *oldest(struct words files)
{
	const char *found = NULL;
	struct timespec when = {0};
	struct stat info;

	for (size_t i = 0; i < files.count; i++) {
		if (lstat(files.items[i], &info) < 0)
			continue;
		if (!found || info.st_mtim.tv_sec < when.tv_sec ||
			(info.st_mtim.tv_sec == when.tv_sec &&
				info.st_mtim.tv_nsec < when.tv_nsec)) {
			found = files.items[i];
			when = info.st_mtim;
		}
	}
	return found;
}

/* So that what older builds left does not grow for ever. */
static void make_room(struct arena *arena, const char *folder)
{
	struct words files = path_files(arena, folder, ENDING);

	for (size_t i = files.count; i >= MOST_FILES; i--) {
		const char *path = oldest(files);

		if (!path || unlink(path) < 0)
			return;
	}
}

/* Where the nearest folder that is there is somebody else's, as in the home that is still named to
 * root (sudo -E), a new one would be in that one's way. */
static bool may_make(struct arena *arena, const char *folder)
{
	char *at = arena_strdup(arena, folder);
	struct stat info;

	while (stat(at, &info) < 0) {
		char *slash = strrchr(at, '/');

		if (!slash || slash == at)
			return false;
		*slash = '\0';
	}
	return S_ISDIR(info.st_mode) && info.st_uid == geteuid();
}

static void keep(
	struct arena *arena, const char *folder, const char *path, const struct scenario *scenario)
{
	struct header header = {.build = ""};
	struct buf image = {0};

	if (!may_make(arena, folder) || !path_make_parent(path, NULL) || !folder_is_mine(folder))
		return;
	buf_add(&image, &header, header_bytes);
	image_put(&image, scenario);
	strncpy(header.build, build_id(), sizeof(header.build) - 1);
	header.sum = sum_of(image.bytes + header_bytes, image.size_bytes - header_bytes);
	memcpy(image.bytes, &header, header_bytes);
	make_room(arena, folder);
	MAY_FAIL(file_write(path, image.bytes, image.size_bytes, NULL));
	buf_free(&image);
}

struct scenario *scenario_read_kept(struct arena *arena, const char *text, size_t text_bytes,
	bool keeps, struct problems *problems)
{
	struct arena *scratch = arena_new();
	const char *folder = *build_id() ? path_cache(scratch) : NULL;
	const char *path = folder ? path_of(scratch, folder, text, text_bytes) : NULL;
	struct scenario *scenario = NULL;

	*problems = (struct problems){0};
	if (path && folder_is_mine(folder))
		scenario = take_kept(arena, path, text, text_bytes);
	if (!scenario) {
		scenario = scenario_read(arena, text, text_bytes, problems);
		if (scenario && path && keeps)
			keep(scratch, folder, path, scenario);
	}
	arena_free(scratch);
	return scenario;
}
