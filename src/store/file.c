#include "banso/store/file.h"

#include <errno.h>
#include <fcntl.h>
#include <libgen.h>
#include <pwd.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#include "banso/base/buf.h"
#include "banso/base/i18n.h"
#include "banso/base/mem.h"

static bool is_link(const char *path)
{
	struct stat info;

	return lstat(path, &info) == 0 && S_ISLNK(info.st_mode);
}

static bool cannot_look(const char *path, struct err *err)
{
	if (errno == ELOOP)
		return err_set(err,
			_("%s のリンクがひと回りして、どこにも着きません。リンクを直してください。"),
			path);
	if (errno == EACCES)
		return err_set(err,
			_("%s のあるフォルダーを開く権限がありません。フォルダーの持ち主に相談してください。"),
			path);
	if (errno == ENOTDIR)
		return err_set(err,
			_("%s の途中にフォルダーでないものがあります。場所の書き方を確かめてください。"),
			path);
	return err_set(err, _("データベース %s を調べられません（%s）。場所を確かめてください。"),
		path, err_reason(errno));
}

bool file_tell_restore(const char *path, struct err *err)
{
	const char *slash = strrchr(path, '/'), *name = slash ? slash + 1 : path;
	struct err what;

	if (!err)
		return false;
	what = *err;
	return err_set(err,
		_("%sバックアップに戻すには、全員が banso を終え、%s と、あれば %s-wal、%s-shm を、消さずにほかの場所へ移してから、控えを %s の名前で置いてください。"),
		what.text, name, name, name, name);
}

static bool is_usable(const char *path, const struct stat *info, struct err *err)
{
	if (S_ISDIR(info->st_mode))
		return err_set(err,
			_("%s はフォルダーです。データベースはファイルの名前まで書いてください（例 %s/banso.db）。"),
			path, path);
	if (!S_ISREG(info->st_mode))
		return err_set(err,
			_("%s はふつうのファイルではないので、データベースにできません。別の場所を指定してください。"),
			path);
	if (info->st_size == 0) {
		err_set(err,
			_("%s は空のファイルです。新しく始めるなら、消してから、もう一度お試しください。"),
			path);
		return file_tell_restore(path, err);
	}
	return true;
}

char *file_resolve(const char *path, bool *exists, struct err *err)
{
	struct stat info;
	char *real;

	*exists = stat(path, &info) == 0;
	if (*exists) {
		if (!is_usable(path, &info, err))
			return NULL;
		real = realpath(path, NULL);
		return real ? real : xstrdup(path);
	}
	if (errno != ENOENT) {
		cannot_look(path, err);
		return NULL;
	}
	if (is_link(path)) {
		err_set(err,
			_("%s は、いまはないファイルへのリンクです。リンク先を確かめてください。"),
			path);
		return NULL;
	}
	return xstrdup(path);
}

/* A folder that gives its group to new files says that the group works in it together. */
static mode_t mode_below(const char *path)
{
	char *copy = xstrdup(path);
	struct stat folder;
	bool shared = stat(dirname(copy), &folder) == 0 && (folder.st_mode & S_ISGID) &&
		      (folder.st_mode & S_IWGRP);

	free(copy);
	return shared ? 0660 : 0600;
}

bool file_make(const char *path, struct err *err)
{
	int file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
	bool made = file >= 0 && fchmod(file, mode_below(path)) == 0;

	if (!made)
		err_set(err, _("ファイル %s を作れません（%s）。場所と権限を確かめてください。"),
			path, err_reason(errno));
	if (file >= 0)
		close(file);
	return made;
}

void file_discard(const char *path)
{
	static const char *const endings[] = {"", "-journal", "-wal", "-shm"};

	for (size_t i = 0; i < sizeof(endings) / sizeof(endings[0]); i++) {
		struct buf name = {0};

		buf_printf(&name, "%s%s", path, endings[i]);
		unlink(buf_text(&name));
		buf_free(&name);
	}
}

/* A new name is safe against a power cut once its folder is. */
static void sync_folder_of(const char *path)
{
	char *copy = xstrdup(path);
	int folder = open(dirname(copy), O_RDONLY | O_DIRECTORY | O_CLOEXEC);

	if (folder >= 0) {
		fsync(folder);
		close(folder);
	}
	free(copy);
}

static bool cannot_name(const char *path, struct err *err)
{
	return err_set(err, _("ファイル %s を置けません（%s）。場所と権限を確かめてください。"),
		path, err_reason(errno));
}

bool file_give_name(const char *from, const char *to, bool *taken, struct err *err)
{
	bool linked = link(from, to) == 0;

	*taken = !linked && errno == EEXIST;
	if (linked || *taken)
		unlink(from);
	/* Some disks know no second name for a file. */
	else if (access(to, F_OK) == 0 || rename(from, to) < 0)
		return cannot_name(to, err);
	sync_folder_of(to);
	return true;
}

bool file_replace(const char *from, const char *to, struct err *err)
{
	if (is_link(to))
		return err_set(err,
			_("%s はリンクなので、上書きしません。別の名前を指定してください。"), to);
	if (rename(from, to) < 0)
		return cannot_name(to, err);
	sync_folder_of(to);
	return true;
}

/* By SQLite's file format: bytes in a page from 16, pages from 28, the high byte first. */
long file_database_bytes(const char *path)
{
	unsigned char head[32];
	FILE *file = fopen(path, "rbe");
	bool has_head = file && fread(head, 1, sizeof(head), file) == sizeof(head);
	long page_bytes, pages;

	if (file)
		fclose(file);
	if (!has_head || memcmp(head, "SQLite format 3", 16) != 0)
		return 0;
	page_bytes = head[16] << 8 | head[17];
	pages = (long)head[28] << 24 | (long)head[29] << 16 | (long)head[30] << 8 | head[31];
	return pages * (page_bytes == 1 ? 65536 : page_bytes);
}

char *file_foreign_owner(const char *path)
{
	struct stat info;
	const struct passwd *owner;

	if (stat(path, &info) < 0 || info.st_uid == geteuid())
		return NULL;
	owner = getpwuid(info.st_uid);
	return owner && *owner->pw_name ? xstrdup(owner->pw_name) : NULL;
}

bool file_has_beside(const char *path, const char *ending)
{
	struct buf name = {0};
	struct stat info;
	bool has;

	buf_printf(&name, "%s%s", path, ending);
	has = stat(buf_text(&name), &info) == 0 && info.st_size > 0;
	buf_free(&name);
	return has;
}

bool file_is_remote(const char *path)
{
	static const unsigned long remote[] = {
		0x6969,     /* NFS */
		0x517b,     /* SMB */
		0xff534d42, /* CIFS */
		0xfe534d42, /* SMB 2 */
		0x65735546, /* FUSE: sshfs and others; a local one is only slower for it */
		0x01021997, /* 9P: the folders of the host */
		0x5346414f, /* AFS */
		0x00c36400, /* Ceph */
		0x73757245, /* Coda */
		0x01161970, /* GFS2 */
		0x7461636f, /* OCFS2 */
		0x0bd00bd0, /* Lustre */
	};
	struct statfs disk;

	if (statfs(path, &disk) < 0)
		return false;
	for (size_t i = 0; i < sizeof(remote) / sizeof(remote[0]); i++)
		if (((unsigned long)disk.f_type & 0xffffffff) == remote[i])
			return true;
	return false;
}
