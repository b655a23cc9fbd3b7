#include "banso/store/care/presence.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "banso/base/files/beside.h"
#include "banso/base/files/file.h"
#include "banso/base/i18n.h"
#include "banso/base/mem.h"
#include "banso/base/random.h"
#include "banso/store/sqlite/shared.h"
#include "banso/text/fold.h"
#include "banso/text/utf8.h"

#define SLOTS 256
#define SLOT_BYTES 768
#define WHO_BYTES 64
#define NAME_BYTES 128
#define WINDOW_BYTES 24
/* Far behind the records: on some disks others cannot read a locked byte. */
#define LOCKS_AT ((off_t)1 << 30)

/* A slot as stored: texts end with NUL, the rest is zeroes. */
struct record {
	char who[WHO_BYTES];
	char name[NAME_BYTES];
	char place[SLOT_BYTES - WHO_BYTES - NAME_BYTES - WINDOW_BYTES];
	char window[WINDOW_BYTES]; /* its number in decimal; "": of an older banso */
};

struct presence {
	char *database, *path; /* of the shared file */
	int file;              /* -1: it cannot be opened, `trouble` says why */
	int slot;
	int64_t window;
	struct record own;
	struct err trouble;
};

#define FIRST_WINDOW ((int64_t)1 << 32) /* smaller numbers are slots of an older banso */

/* --- the slots --- */

static struct flock lock_of(int slot, short type)
{
	return (struct flock){
		.l_type = type, .l_whence = SEEK_SET, .l_start = LOCKS_AT + slot, .l_len = 1};
}

/* Locks the first free slot; -1: errno says whether all are taken. */
static int take_slot(int file)
{
	for (int slot = 0; slot < SLOTS; slot++) {
		struct flock lock = lock_of(slot, F_WRLCK);

		if (fcntl(file, F_OFD_SETLK, &lock) == 0)
			return slot;
		if (!file_is_held(errno))
			break;
	}
	return -1;
}

static bool is_taken(const struct presence *presence, int slot)
{
	struct flock lock = lock_of(slot, F_WRLCK);

	return fcntl(presence->file, F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
}

bool presence_check(const char *database, struct err *why)
{
	return shared_check(database, ENDING_HERE, why);
}

bool presence_claim(const char *database, int *file)
{
	struct flock lock = lock_of(SLOTS, F_WRLCK);
	bool is_held;

	*file = shared_open(database, ENDING_HERE, true);
	if (*file < 0 || fcntl(*file, F_OFD_SETLK, &lock) == 0)
		return true;
	is_held = file_is_held(errno);
	close(*file);
	*file = -1;
	return !is_held;
}

static bool write_own(const struct presence *presence)
{
	return pwrite(presence->file, &presence->own, SLOT_BYTES,
		       (off_t)presence->slot * SLOT_BYTES) == SLOT_BYTES;
}

/* --- coming and going --- */

static void leave(struct presence *presence)
{
	if (presence->file >= 0)
		close(presence->file);
	presence->file = -1;
}

static void have_trouble(struct presence *presence, const char *reason)
{
	const char *slash = strrchr(presence->path, '/');

	leave(presence);
	err_set(&presence->trouble,
		_("ほかの人がどの項目を開いているか、いまは分かりません（%s: %s）。保存はいつもどおりできます。直し方は banso doctor で分かります。"),
		slash ? slash + 1 : presence->path, reason);
}

static void come(struct presence *presence)
{
	presence->file = shared_open(presence->database, ENDING_HERE, true);
	if (presence->file < 0) {
		have_trouble(presence, err_reason(errno));
		return;
	}
	presence->slot = take_slot(presence->file);
	/* The slot must not show the record of its last owner. */
	if (presence->slot >= 0 && !write_own(presence))
		have_trouble(presence, err_reason(errno));
	else if (presence->slot < 0 && file_is_held(errno))
		have_trouble(presence, _("画面がもう256あります"));
	else if (presence->slot < 0)
		have_trouble(presence, _("このディスクには、開いているという印をつけられません"));
}

static int64_t draw_window(void)
{
	int64_t number;

	random_bytes(&number, sizeof(number));
	return (number & INT64_MAX) | FIRST_WINDOW;
}

struct presence *presence_open(const char *database, const char *who)
{
	struct presence *presence = xcalloc(1, sizeof(*presence));

	presence->database = xstrdup(database);
	presence->path = beside_name(database, ENDING_HERE);
	presence->window = draw_window();
	snprintf(presence->own.who, WHO_BYTES, "%s", who);
	snprintf(presence->own.window, WINDOW_BYTES, "%lld", (long long)presence->window);
	come(presence);
	return presence;
}

void presence_look_again(struct presence *presence)
{
	/* A file that still has its name is the one that others find. */
	if (presence->file >= 0 && file_stands_at(presence->file, presence->path))
		return;
	leave(presence);
	come(presence);
}

void presence_close(struct presence *presence)
{
	if (!presence)
		return;
	presence->own = (struct record){0};
	if (presence->file >= 0)
		(void)write_own(presence); /* others skip a slot without a lock */
	leave(presence);
	free(presence->database);
	free(presence->path);
	free(presence);
}

const char *presence_trouble(const struct presence *presence)
{
	return presence->file < 0 ? presence->trouble.text : NULL;
}

int64_t presence_window(const struct presence *presence)
{
	return presence->window;
}

/* --- where people are --- */

/* False if the text does not fit: a shortened place might equal another one. */
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

bool presence_set(struct presence *presence, const struct place *place, const char *name)
{
	struct record record = presence->own;

	memset(record.name, 0, sizeof(record.name));
	memset(record.place, 0, sizeof(record.place));
	snprintf(record.name, sizeof(record.name), "%s", name);
	if (place)
		put_place(&record, place);
	if (memcmp(&record, &presence->own, sizeof(record)) == 0)
		return false;
	presence->own = record;
	if (presence->file >= 0)
		(void)write_own(presence); /* a full disk: the others see an older place */
	return true;
}

/* Reads a record, which may hold anything: any user of the database can write there. */
static bool read_record(const struct presence *presence, int slot, struct record *record)
{
	if (slot == presence->slot ||
		pread(presence->file, record, SLOT_BYTES, (off_t)slot * SLOT_BYTES) != SLOT_BYTES)
		return false;
	record->who[sizeof(record->who) - 1] = '\0';
	record->name[sizeof(record->name) - 1] = '\0';
	record->place[sizeof(record->place) - 1] = '\0';
	record->window[sizeof(record->window) - 1] = '\0';
	return true;
}

/* The number of slots in the file, free ones included. */
static int count_slots(const struct presence *presence)
{
	struct stat info;

	if (presence->file < 0 || fstat(presence->file, &info) != 0)
		return 0;
	return info.st_size < (off_t)SLOTS * SLOT_BYTES ? (int)(info.st_size / SLOT_BYTES) : SLOTS;
}

bool presence_is_there(const struct presence *presence, int64_t window)
{
	int slots = window < FIRST_WINDOW ? 0 : count_slots(presence);
	char wanted[WINDOW_BYTES];
	struct record record;

	snprintf(wanted, sizeof(wanted), "%lld", (long long)window);
	for (int slot = 0; slot < slots; slot++)
		if (read_record(presence, slot, &record) && strcmp(record.window, wanted) == 0 &&
			strcmp(record.who, presence->own.who) == 0 && is_taken(presence, slot))
			return true;
	return false;
}

/* A name is what anybody likes; the login behind it is who it is. */
static void put_who(struct buf *out, const struct record *record)
{
	bool is_named = !fold_is_blank(record->name) && strcmp(record->name, record->who) != 0;

	if (is_named)
		utf8_put_inert(out, record->name, strlen(record->name), false);
	buf_puts(out, is_named ? _("（") : "");
	utf8_put_inert(out, record->who, strlen(record->who), false);
	buf_puts(out, is_named ? _("）") : "");
	buf_puts(out, _("さん"));
}

/* Adds the people at that place, or all of them (NULL). */
static void put_those(const struct presence *presence, const char *place, struct buf *out)
{
	int slots = count_slots(presence);
	struct record record;
	size_t begin = out->size_bytes;

	for (int slot = 0; slot < slots; slot++) {
		if (!read_record(presence, slot, &record) ||
			(place && strcmp(record.place, place) != 0) || !is_taken(presence, slot))
			continue;
		if (out->size_bytes > begin)
			buf_puts(out, _("、"));
		if (strcmp(record.who, presence->own.who) == 0)
			buf_puts(out, _("あなたの別の画面"));
		else
			put_who(out, &record);
	}
}

void presence_put_others(struct presence *presence, struct buf *out)
{
	if (*presence->own.place)
		put_those(presence, presence->own.place, out);
}

void presence_put_all(const char *database, const char *who, struct buf *out)
{
	char *path = beside_name(database, ENDING_HERE);
	struct presence looker = {.file = file_open_shared(path, false), .slot = -1};

	snprintf(looker.own.who, WHO_BYTES, "%s", who);
	put_those(&looker, NULL, out);
	leave(&looker);
	free(path);
}
