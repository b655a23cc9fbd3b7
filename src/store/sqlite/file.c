#include "banso/store/sqlite/file.h"

#include <errno.h>
#include <fcntl.h>
#include <pwd.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#include "banso/base/files/beside.h"
#include "banso/base/files/file.h"
#include "banso/base/files/hideout.h"
#include "banso/base/files/links.h"
#include "banso/base/files/path.h"
#include "banso/base/i18n.h"
#include "banso/base/mem.h"
#include "banso/base/plain.h"
#include "banso/store/sqlite/layout.h"
#include "banso/store/sqlite/opened.h"

static bool is_link(const char *path)
{
	struct stat info;

	return lstat(path, &info) == 0 && S_ISLNK(info.st_mode);
}

static bool cannot_look(const char *path, struct err *err)
{
	if (errno == LINKS_FOREIGN)
		return err_set(err,
			_("%s の途中に、ほかの人が置いたリンクがあります。知らないファイルへ導かれないように、開きません。リンクの先でよければ、その場所を指定してください。"),
			path);
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

bool file_tell_restore(struct err *err)
{
	struct err what;

	if (!err)
		return false;
	what = *err;
	return err_set(err,
		_("%s控えに戻すこともできます。全員が banso を終えてから、banso restore で、戻せる控えを見てください。"),
		what.text);
}

bool file_has_other_names(const char *path)
{
	struct stat info;

	return !hideout_has(path) && stat(path, &info) == 0 && S_ISREG(info.st_mode) &&
	       info.st_nlink > 1;
}

bool file_tell_other_names(const char *path, struct err *err)
{
	return err_set(err,
		_("%s には、別の名前（ハードリンク）もあります。両方から書くと保存したものが失われるので、読むことだけできます。全員が banso を終えてから、banso doctor --repair で分けてください。"),
		path);
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
		return file_tell_restore(err);
	}
	return true;
}

char *file_follow(const char *path, struct err *err)
{
	char *real = hideout_has(path) ? xstrdup(path) : links_resolve(path);

	if (!real)
		cannot_look(path, err);
	return real;
}

char *file_resolve(const char *path, bool *exists, struct err *err)
{
	struct stat info;

	*exists = stat(path, &info) == 0;
	if (*exists)
		return is_usable(path, &info, err) ? file_follow(path, err) : NULL;
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

char *file_at(const char *path)
{
	char *at = hideout_has(path) ? NULL : path_absolute(path);

	return at ? at : xstrdup(path);
}

char *file_find_made(const char *path, bool *exists, struct err *err)
{
	struct stat info;

	*exists = lstat(path, &info) == 0;
	if (*exists)
		return is_usable(path, &info, err) ? file_at(path) : NULL;
	if (errno == ENOENT)
		return xstrdup(path);
	cannot_look(path, err);
	return NULL;
}

char *file_real(const char *path)
{
	char *real = hideout_has(path) ? NULL : links_resolve(path);

	return real ? real : xstrdup(path);
}

bool file_lock_out(const char *path, int *lock)
{
	struct flock all = {.l_type = F_WRLCK,
		.l_whence = SEEK_SET,
		.l_start = LAYOUT_PENDING_AT,
		.l_len = LAYOUT_LOCKS_BYTES};
	bool is_locked;

	*lock = plain_open(path, O_RDWR | O_NOFOLLOW);
	if (*lock < 0)
		return false;
	is_locked = fcntl(*lock, F_OFD_SETLK, &all) == 0 || !file_is_held(errno);
	/* Another file may have taken the name before the lock was set. */
	if (is_locked && file_stands_at(*lock, path))
		return true;
	close(*lock);
	return false;
}

/* --- copying and replacing --- */

static bool copy_bytes(int from, int to)
{
	unsigned char bytes[65536];
	ssize_t got;

	while ((got = read(from, bytes, sizeof(bytes))) > 0)
		if (!file_write_all(to, bytes, (size_t)got))
			return false;
	return got == 0 && fsync(to) == 0;
}

int file_copy(const char *from, const char *to)
{
	int source = plain_open(from, O_RDONLY | O_NOFOLLOW);
	int copy = source >= 0 ? file_make(to) : -1;

	if (copy >= 0 && !copy_bytes(source, copy)) {
		plain_close(copy);
		copy = -1;
	}
	plain_close(source);
	return copy;
}

/* Copies one of the files; true also if it is missing. */
static bool copy_part(const char *from, const char *to, const char *ending)
{
	char *source = beside_name(from, ending), *copy = beside_name(to, ending);
	int file = file_copy(source, copy);
	bool copied = file >= 0 || errno == ENOENT;

	plain_close(file);
	free(source);
	free(copy);
	return copied;
}

bool file_copy_database(const char *from, const char *to)
{
	return copy_part(from, to, "") && copy_part(from, to, ENDING_WAL) &&
	       copy_part(from, to, ENDING_JOURNAL);
}

void file_remove_beside(const char *path)
{
	for (size_t i = 0; beside_sqlite[i]; i++) {
		char *beside = beside_name(path, beside_sqlite[i]);

		unlink(beside);
		free(beside);
	}
}

void file_remove_copy(const char *path)
{
	int lock = -1;

	if (opened_here(path) || (access(path, R_OK | W_OK) == 0 && !file_lock_out(path, &lock)))
		return;
	file_remove_beside(path);
	unlink(path);
	if (lock >= 0)
		close(lock);
}

long file_database_bytes(const char *path)
{
	unsigned char head[LAYOUT_HEAD_PAGES_AT + 4];
	FILE *file = plain_open_stream(path, O_RDONLY);
	bool has_head = file && fread(head, 1, sizeof(head), file) == sizeof(head);

	if (file)
		fclose(file);
	return has_head ? (long)layout_head_page_size(head) *
				  (long)layout_number(head + LAYOUT_HEAD_PAGES_AT)
			: 0;
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

bool file_may_be_written(const char *path)
{
	char *folder = path_folder(path);
	bool may = access(path, W_OK) == 0 && access(folder, W_OK | X_OK) == 0;

	free(folder);
	return may;
}

bool file_has_beside(const char *path, const char *ending)
{
	char *name = beside_name(path, ending);
	struct stat info;
	bool has = stat(name, &info) == 0 && info.st_size > 0;

	free(name);
	return has;
}

bool file_may_be_beside(const char *path, struct err *err)
{
	bool may = true;

	for (size_t i = 0; may && beside_sqlite[i]; i++) {
		char *name = beside_name(path, beside_sqlite[i]);
		struct stat info;

		may = lstat(name, &info) < 0 || file_is_plain(&info);
		if (!may)
			err_set(err,
				_("データベース %s を開けません。となりの %s が、リンクか、ふつうのファイルではないものに変わっています。保存したものが入っているかもしれないので、消さずに、管理者に見てもらってください。"),
				path, path_name(name));
		free(name);
	}
	return may;
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
