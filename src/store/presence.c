#include "banso/store/presence.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "banso/base/i18n.h"
#include "banso/base/mem.h"
#include "banso/store/file.h"
#include "banso/text/utf8.h"

#define SLOTS 256
#define SLOT_BYTES 768
/* Far behind the records: on some disks a locked byte cannot be read by others. */
#define LOCKS_AT ((off_t)1 << 30)

/* As it stands in the file: texts ended by NUL, the rest zeroes. */
struct record {
	char who[64];
	char name[128];
	char place[SLOT_BYTES - 64 - 128];
};

struct presence {
	int file; /* -1: not to be had */
	int slot;
	struct record own;
};

/* --- the slots --- */

static struct flock lock_of(int slot, short type)
{
	return (struct flock){
		.l_type = type, .l_whence = SEEK_SET, .l_start = LOCKS_AT + slot, .l_len = 1};
}

static int take_slot(int file)
{
	for (int slot = 0; slot < SLOTS; slot++) {
		struct flock lock = lock_of(slot, F_WRLCK);

		if (fcntl(file, F_OFD_SETLK, &lock) == 0)
			return slot;
	}
	return -1;
}

static bool is_taken(const struct presence *presence, int slot)
{
	struct flock lock = lock_of(slot, F_WRLCK);

	return fcntl(presence->file, F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
}

static int open_file(const char *database)
{
	struct buf path = {0};
	int file;

	buf_printf(&path, "%s" PRESENCE_ENDING, database);
	if (access(buf_text(&path), F_OK) != 0)
		file_make(buf_text(&path), NULL);
	file = open(buf_text(&path), O_RDWR | O_NOFOLLOW | O_CLOEXEC);
	buf_free(&path);
	return file;
}

bool presence_claim(const char *database, int *file)
{
	struct flock lock = lock_of(SLOTS, F_WRLCK);
	bool is_held;

	*file = open_file(database);
	if (*file < 0 || fcntl(*file, F_OFD_SETLK, &lock) == 0)
		return true;
	is_held = errno == EAGAIN || errno == EACCES;
	close(*file);
	*file = -1;
	return !is_held;
}

struct presence *presence_open(const char *database)
{
	struct presence *presence = xcalloc(1, sizeof(*presence));

	presence->file = open_file(database);
	presence->slot = presence->file < 0 ? -1 : take_slot(presence->file);
	if (presence->slot < 0 && presence->file >= 0) {
		close(presence->file);
		presence->file = -1;
	}
	return presence;
}

int presence_number(const struct presence *presence)
{
	return presence->slot;
}

bool presence_is_there(const struct presence *presence, int number)
{
	return presence->file >= 0 && number >= 0 && number < SLOTS && number != presence->slot &&
	       is_taken(presence, number);
}

static void write_own(const struct presence *presence)
{
	ssize_t written = pwrite(
		presence->file, &presence->own, SLOT_BYTES, (off_t)presence->slot * SLOT_BYTES);

	(void)written; /* a full disk: the others see an older place, or none */
}

void presence_close(struct presence *presence)
{
	if (!presence)
		return;
	if (presence->file >= 0) {
		presence_set(presence, NULL, "", "");
		close(presence->file);
	}
	free(presence);
}

/* --- where people are --- */

/* False where it does not fit whole: another's place must not look like this one. */
static bool put_part(char *room, size_t room_bytes, const char *text)
{
	size_t used_bytes = strlen(room), size_bytes = strlen(text);

	if (used_bytes + size_bytes + 2 > room_bytes)
		return false;
	snprintf(room + used_bytes, room_bytes - used_bytes, "%s\t", text);
	return true;
}

static void put_place(struct record *record, const struct place *place)
{
	const char *const parts[] = {place->engagement, place->session, place->form,
		place->respondent, place->field, place->row, place->column};

	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++)
		if (!put_part(record->place, sizeof(record->place), parts[i])) {
			memset(record->place, 0, sizeof(record->place));
			return;
		}
}

bool presence_set(
	struct presence *presence, const struct place *place, const char *who, const char *name)
{
	struct record record = {0};

	if (presence->file < 0)
		return false;
	snprintf(record.who, sizeof(record.who), "%s", who);
	snprintf(record.name, sizeof(record.name), "%s", name);
	if (place)
		put_place(&record, place);
	if (memcmp(&record, &presence->own, sizeof(record)) == 0)
		return false;
	presence->own = record;
	write_own(presence);
	return true;
}

/* What another process wrote, who may be anybody. */
static bool read_record(const struct presence *presence, int slot, struct record *record)
{
	if (pread(presence->file, record, SLOT_BYTES, (off_t)slot * SLOT_BYTES) != SLOT_BYTES)
		return false;
	record->who[sizeof(record->who) - 1] = '\0';
	record->name[sizeof(record->name) - 1] = '\0';
	record->place[sizeof(record->place) - 1] = '\0';
	return true;
}

static void put_name(struct buf *out, const char *name)
{
	utf8_put_inert(out, name, strlen(name), false);
	buf_puts(out, _("さん"));
}

void presence_put_others(struct presence *presence, struct buf *out)
{
	struct stat info;
	struct record record;
	size_t begin = out->size_bytes;

	if (presence->file < 0 || !*presence->own.place || fstat(presence->file, &info) != 0)
		return;
	for (int slot = 0; slot < SLOTS && (off_t)slot * SLOT_BYTES < info.st_size; slot++) {
		if (slot == presence->slot || !read_record(presence, slot, &record) ||
			strcmp(record.place, presence->own.place) != 0 || !is_taken(presence, slot))
			continue;
		if (out->size_bytes > begin)
			buf_puts(out, _("、"));
		if (strcmp(record.who, presence->own.who) == 0)
			buf_puts(out, _("あなたの別の画面"));
		else
			put_name(out, record.name);
	}
}
