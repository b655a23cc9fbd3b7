#include "banso/store/sqlite/disk.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <sqlite3.h>
#include <stdatomic.h>
#include <stddef.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "banso/base/files/beside.h"
#include "banso/base/files/file.h"
#include "banso/base/files/hideout.h"
#include "banso/base/mem.h"
#include "banso/base/plain.h"
#include "banso/store/sqlite/layout.h"

/* The system's methods for a kind of file, and the same with our own for reading. */
struct kind {
	sqlite3_io_methods own; /* the methods that SQLite calls */
	const sqlite3_io_methods *real;
	struct kind *next;
};

static sqlite3_vfs careful, *below;
static struct kind *kinds;
static atomic_long failed_reads;
static _Thread_local bool only_plain; /* for the file that this thread is opening */
static _Thread_local enum disk_syncs syncs;

static const sqlite3_io_methods *real_methods(sqlite3_file *file)
{
	return ((const struct kind *)(const void *)file->pMethods)->real;
}

/* A short read is no error beyond the end of the file; before it the disk has failed. */
static int read_whole(sqlite3_file *file, void *to, int size_bytes, sqlite3_int64 at)
{
	const sqlite3_io_methods *real = real_methods(file);
	int code = real->xRead(file, to, size_bytes, at);
	sqlite3_int64 end;

	if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ)
		atomic_fetch_add(&failed_reads, 1);
	if (code != SQLITE_IOERR_SHORT_READ)
		return code;
	if (real->xFileSize(file, &end) != SQLITE_OK || at + size_bytes <= end)
		return SQLITE_IOERR_READ;
	return code;
}

static int sync_file(sqlite3_file *file, int flags)
{
	const sqlite3_io_methods *real = real_methods(file);
	sqlite3_int64 size_bytes;

	if (syncs == DISK_REFUSES)
		return SQLITE_IOERR_FSYNC;
	if (syncs == DISK_SKIPS_HEADER && real->xFileSize(file, &size_bytes) == SQLITE_OK &&
		size_bytes == LAYOUT_WAL_BYTES)
		return SQLITE_OK;
	return real->xSync(file, flags);
}

/* Denies that the disk spares the bytes beside those that it writes. SQLite then writes the last
 * page of each synced save twice, which store/sqlite/wal.h looks for. */
static int traits(sqlite3_file *file)
{
	return real_methods(file)->xDeviceCharacteristics(file) & ~SQLITE_IOCAP_POWERSAFE_OVERWRITE;
}

/* Never freed: the system has two or three kinds of files. */
static const sqlite3_io_methods *own_methods(const sqlite3_io_methods *real)
{
	static pthread_mutex_t guard = PTHREAD_MUTEX_INITIALIZER; /* the daily copy has a thread */
	struct kind *kind;

	pthread_mutex_lock(&guard);
	kind = kinds;
	while (kind && kind->real != real)
		kind = kind->next;
	if (!kind) {
		kind = xcalloc(1, sizeof(*kind));
		kind->own = *real;
		kind->own.xRead = read_whole;
		kind->own.xSync = sync_file;
		kind->own.xDeviceCharacteristics = traits;
		/* Version 3 could map files into memory, past our reading. */
		if (kind->own.iVersion > 2)
			kind->own.iVersion = 2;
		kind->real = real;
		kind->next = kinds;
		kinds = kind;
	}
	pthread_mutex_unlock(&guard);
	return &kind->own;
}

static int open_careful(
	sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *flags_out)
{
	int code = below->xOpen(below, name, file, flags, flags_out);

	(void)vfs;
	if (file->pMethods)
		file->pMethods = own_methods(file->pMethods);
	return code;
}

/* --- what stands beside a database --- */

static bool is_beside(const char *path)
{
	size_t path_bytes = strlen(path);

	for (size_t i = 0; beside_sqlite[i]; i++) {
		size_t bytes = strlen(beside_sqlite[i]);

		if (path_bytes > bytes && strcmp(path + path_bytes - bytes, beside_sqlite[i]) == 0)
			return true;
	}
	return false;
}

/* SQLite also opens folders, to sync them, and one device, for random numbers. */
static bool may_be_opened(const char *path, const struct stat *info)
{
	if (only_plain || is_beside(path))
		return file_is_plain(info);
	return S_ISREG(info->st_mode) || S_ISDIR(info->st_mode) ||
	       strcmp(path, "/dev/urandom") == 0;
}

/* SQLite writes over anything under a name of its own. A neighbour may have put a pipe there, on
 * which it would wait, or a second name of somebody else's file. */
static int open_plain(const char *path, int flags, int mode)
{
	int file = open(path, flags | O_NONBLOCK, mode);
	struct stat info;

	if (file < 0 || (fstat(file, &info) == 0 && may_be_opened(path, &info)))
		return file;
	close(file);
	errno = PLAIN_NOT;
	return -1;
}

/* --- private folders --- */

/* Keeps the path of a private folder as it is: SQLite would resolve its link and open the target by
 * name. */
static int full_path(sqlite3_vfs *vfs, const char *name, int room_bytes, char *out)
{
	(void)vfs;
	if (!hideout_has(name))
		return below->xFullPathname(below, name, room_bytes, out);
	sqlite3_snprintf(room_bytes, out, "%s", name);
	return strlen(name) < (size_t)room_bytes ? SQLITE_OK : SQLITE_CANTOPEN;
}

static const char *vfs_name(void)
{
	if (careful.xOpen)
		return careful.zName;
	/* Nobody asks how much memory SQLite has, and counting it locks at every piece. */
	sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
	below = sqlite3_vfs_find(NULL);
	if (!below)
		return NULL;
	careful = *below;
	careful.pNext = NULL;
	careful.zName = "banso";
	careful.xOpen = open_careful;
	careful.xFullPathname = full_path;
	if (sqlite3_vfs_register(&careful, 0) != SQLITE_OK ||
		below->xSetSystemCall(below, "open", (sqlite3_syscall_ptr)open_plain) != SQLITE_OK)
		careful.xOpen = NULL;
	return careful.xOpen ? careful.zName : NULL;
}

/* A handle is used by the thread alone that opened it: it need not lock itself at every call. */
int disk_open(const char *name, sqlite3 **handle, int flags, bool is_made)
{
	int code;

	only_plain = is_made;
	code = sqlite3_open_v2(
		name, handle, flags | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_NOMUTEX, vfs_name());
	only_plain = false;
	return code;
}

long disk_failed_reads(void)
{
	return atomic_load(&failed_reads);
}

void disk_set_syncs(enum disk_syncs now)
{
	syncs = now;
}
