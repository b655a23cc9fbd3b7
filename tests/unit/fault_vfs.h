/*
 * A file system for SQLite that fails. It stands in front of the one that the machine has, counts
 * the calls by their kind, and lets call number `at` of one kind fail with a code: that one alone,
 * or all from then on. What it does not fail it passes on, except that nothing waits: a sleep is
 * over at once, and a sync only says that it was done (no test here cuts the power).
 */
#ifndef BANSO_TESTS_FAULT_VFS_H
#define BANSO_TESTS_FAULT_VFS_H

#include <sqlite3.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

enum fault_kind {
	FAULT_OPEN,
	FAULT_DELETE,
	FAULT_ACCESS,
	FAULT_READ,
	FAULT_WRITE,
	FAULT_TRUNCATE,
	FAULT_SYNC,
	FAULT_SIZE,
	FAULT_LOCK,
	FAULT_SHM_MAP,
	FAULT_SHM_LOCK,
	FAULT_KINDS,
};

/* The codes that a kind of call may give, ended by SQLITE_OK. */
static const int fault_codes[FAULT_KINDS][3] = {
	[FAULT_OPEN] = {SQLITE_CANTOPEN, SQLITE_IOERR},
	[FAULT_DELETE] = {SQLITE_IOERR_DELETE},
	[FAULT_ACCESS] = {SQLITE_IOERR_ACCESS},
	[FAULT_READ] = {SQLITE_IOERR_READ, SQLITE_IOERR_SHORT_READ},
	[FAULT_WRITE] = {SQLITE_FULL, SQLITE_IOERR_WRITE},
	[FAULT_TRUNCATE] = {SQLITE_FULL, SQLITE_IOERR_TRUNCATE},
	[FAULT_SYNC] = {SQLITE_IOERR_FSYNC},
	[FAULT_SIZE] = {SQLITE_IOERR_FSTAT},
	[FAULT_LOCK] = {SQLITE_BUSY, SQLITE_IOERR_LOCK},
	[FAULT_SHM_MAP] = {SQLITE_IOERR_SHMMAP},
	[FAULT_SHM_LOCK] = {SQLITE_BUSY, SQLITE_IOERR_SHMLOCK},
};

struct fault {
	bool is_armed;
	enum fault_kind kind;
	int code, at; /* `at` from 1 */
	bool for_good;
	bool was_hit;
	int calls[FAULT_KINDS]; /* since it was armed */
};

static struct fault fault;
static sqlite3_vfs fault_vfs;
static bool fault_has_memory = true; /* that processes share; else there is no WAL */

static inline void fault_arm(enum fault_kind kind, int code, int at, bool for_good)
{
	fault = (struct fault){
		.is_armed = true, .kind = kind, .code = code, .at = at, .for_good = for_good};
}

static inline void fault_disarm(void)
{
	fault.is_armed = false;
}

/* Counts a call; the code that it has to fail with, or SQLITE_OK. */
static inline int fault_of(enum fault_kind kind)
{
	int number;

	if (!fault.is_armed)
		return SQLITE_OK;
	number = ++fault.calls[kind];
	if (kind != fault.kind || number < fault.at || (number > fault.at && !fault.for_good))
		return SQLITE_OK;
	fault.was_hit = true;
	return fault.code;
}

/* --- an open file --- */

struct fault_file {
	sqlite3_file base;
	sqlite3_file *real; /* behind this struct, in the same memory */
};

static inline sqlite3_file *fault_real(sqlite3_file *file)
{
	return ((struct fault_file *)file)->real;
}

#define FAULT_PASS(kind, call)                                                                     \
	do {                                                                                       \
		int code_ = fault_of(kind);                                                        \
		return code_ != SQLITE_OK ? code_ : (call);                                        \
	} while (0)

static int fault_close(sqlite3_file *file)
{
	return fault_real(file)->pMethods->xClose(fault_real(file));
}

/* A short read gives half of it, and zeros. */
static int fault_read(sqlite3_file *file, void *to, int size_bytes, sqlite3_int64 at)
{
	int code = fault_of(FAULT_READ), half = size_bytes / 2;

	if (code == SQLITE_OK || code == SQLITE_IOERR_SHORT_READ) {
		int done = fault_real(file)->pMethods->xRead(fault_real(file), to, size_bytes, at);

		if (code == SQLITE_OK)
			return done;
		memset((char *)to + half, 0, (size_t)(size_bytes - half));
	}
	return code;
}

/* Half of it is on the disk already when it is full. */
static int fault_write(sqlite3_file *file, const void *from, int size_bytes, sqlite3_int64 at)
{
	int code = fault_of(FAULT_WRITE);
	int done = fault_real(file)->pMethods->xWrite(
		fault_real(file), from, code == SQLITE_OK ? size_bytes : size_bytes / 2, at);

	return code == SQLITE_OK ? done : code;
}

static int fault_truncate(sqlite3_file *file, sqlite3_int64 size_bytes)
{
	FAULT_PASS(FAULT_TRUNCATE,
		fault_real(file)->pMethods->xTruncate(fault_real(file), size_bytes));
}

static int fault_sync(sqlite3_file *file, int flags)
{
	(void)file, (void)flags;
	return fault_of(FAULT_SYNC);
}

static int fault_file_size(sqlite3_file *file, sqlite3_int64 *size_bytes)
{
	FAULT_PASS(FAULT_SIZE, fault_real(file)->pMethods->xFileSize(fault_real(file), size_bytes));
}

static int fault_lock(sqlite3_file *file, int level)
{
	FAULT_PASS(FAULT_LOCK, fault_real(file)->pMethods->xLock(fault_real(file), level));
}

static int fault_unlock(sqlite3_file *file, int level)
{
	return fault_real(file)->pMethods->xUnlock(fault_real(file), level);
}

/* Asks, and is not told that somebody else is busy: that is its answer. */
static int fault_check_lock(sqlite3_file *file, int *is_locked)
{
	return fault_real(file)->pMethods->xCheckReservedLock(fault_real(file), is_locked);
}

static int fault_control(sqlite3_file *file, int what, void *argument)
{
	return fault_real(file)->pMethods->xFileControl(fault_real(file), what, argument);
}

static int fault_sector(sqlite3_file *file)
{
	return fault_real(file)->pMethods->xSectorSize(fault_real(file));
}

static int fault_traits(sqlite3_file *file)
{
	return fault_real(file)->pMethods->xDeviceCharacteristics(fault_real(file));
}

static int fault_shm_map(
	sqlite3_file *file, int region, int size_bytes, int extend, void volatile **out)
{
	FAULT_PASS(FAULT_SHM_MAP, fault_real(file)->pMethods->xShmMap(
					  fault_real(file), region, size_bytes, extend, out));
}

static int fault_shm_lock(sqlite3_file *file, int offset, int count, int flags)
{
	if (flags & SQLITE_SHM_UNLOCK)
		return fault_real(file)->pMethods->xShmLock(fault_real(file), offset, count, flags);
	FAULT_PASS(FAULT_SHM_LOCK,
		fault_real(file)->pMethods->xShmLock(fault_real(file), offset, count, flags));
}

static void fault_shm_barrier(sqlite3_file *file)
{
	fault_real(file)->pMethods->xShmBarrier(fault_real(file));
}

static int fault_shm_unmap(sqlite3_file *file, int is_deleted)
{
	return fault_real(file)->pMethods->xShmUnmap(fault_real(file), is_deleted);
}

/* --- the file system --- */

static inline sqlite3_vfs *fault_below(sqlite3_vfs *vfs)
{
	return vfs->pAppData;
}

static int fault_open(
	sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *flags_out)
{
	/* With version 1 there is no shared memory, as on the disks of a network. */
	static const sqlite3_io_methods methods = {2, fault_close, fault_read, fault_write,
		fault_truncate, fault_sync, fault_file_size, fault_lock, fault_unlock,
		fault_check_lock, fault_control, fault_sector, fault_traits, fault_shm_map,
		fault_shm_lock, fault_shm_barrier, fault_shm_unmap, NULL, NULL};
	static const sqlite3_io_methods methods_alone = {1, fault_close, fault_read, fault_write,
		fault_truncate, fault_sync, fault_file_size, fault_lock, fault_unlock,
		fault_check_lock, fault_control, fault_sector, fault_traits, NULL, NULL, NULL, NULL,
		NULL, NULL};
	struct fault_file *own = (struct fault_file *)file;
	int code = fault_of(FAULT_OPEN);

	own->base.pMethods = NULL;
	if (code != SQLITE_OK)
		return code;
	own->real = (sqlite3_file *)(own + 1);
	code = fault_below(vfs)->xOpen(fault_below(vfs), name, own->real, flags, flags_out);
	if (code == SQLITE_OK)
		own->base.pMethods = fault_has_memory ? &methods : &methods_alone;
	return code;
}

static int fault_delete(sqlite3_vfs *vfs, const char *name, int sync_folder)
{
	(void)sync_folder;
	FAULT_PASS(FAULT_DELETE, fault_below(vfs)->xDelete(fault_below(vfs), name, 0));
}

static int fault_access(sqlite3_vfs *vfs, const char *name, int flags, int *result)
{
	FAULT_PASS(FAULT_ACCESS, fault_below(vfs)->xAccess(fault_below(vfs), name, flags, result));
}

static int fault_sleep(sqlite3_vfs *vfs, int microseconds)
{
	(void)vfs;
	return microseconds;
}

/* From now on every database is opened through it. */
static inline void fault_install(void)
{
	sqlite3_vfs *below = sqlite3_vfs_find(NULL);

	if (below == &fault_vfs)
		return;
	fault_vfs = *below;
	fault_vfs.szOsFile = (int)sizeof(struct fault_file) + below->szOsFile;
	fault_vfs.zName = "fault";
	fault_vfs.pNext = NULL;
	fault_vfs.pAppData = below;
	fault_vfs.xOpen = fault_open;
	fault_vfs.xDelete = fault_delete;
	fault_vfs.xAccess = fault_access;
	fault_vfs.xSleep = fault_sleep;
	sqlite3_vfs_register(&fault_vfs, 1);
}

#endif
