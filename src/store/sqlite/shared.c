#include "banso/store/sqlite/shared.h"

#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "banso/base/files/beside.h"
#include "banso/base/files/file.h"
#include "banso/base/i18n.h"
#include "banso/store/sqlite/file.h"

/* The right to read and write for everybody who may write to the database. */
static mode_t mode_of(const struct stat *database)
{
	mode_t writing = database->st_mode & 0222;

	return writing | writing << 1;
}

/*
 * Root gives the file to the owner of the database, who could not open it otherwise. A group other
 * than the database's gets the rights of everybody. All this fails in silence for a user who does
 * not own the file.
 */
static void give_to(int file, const struct stat *database)
{
	mode_t mode = mode_of(database);
	uid_t owner = geteuid() == 0 ? database->st_uid : (uid_t)-1;
	struct stat info;

	if (fstat(file, &info) < 0)
		return;
	if ((owner != (uid_t)-1 && info.st_uid != owner) || info.st_gid != database->st_gid)
		if (fchown(file, owner, database->st_gid) < 0)
			mode = (mode & 0606) | (mode & 0006) << 3;
	if ((info.st_mode & 07777) != mode)
		(void)fchmod(file, mode);
}

int shared_open(const char *database, const char *ending, bool may_make)
{
	char *path = beside_name(database, ending);
	struct stat info;
	bool may_write = stat(database, &info) == 0 && access(database, W_OK) == 0;
	int file = file_open_shared(path, may_make && may_write);

	if (file >= 0 && may_write)
		give_to(file, &info);
	free(path);
	return file;
}

/* Whether the file is closed to somebody who may write to the database. */
static bool is_narrow(const struct stat *database, const struct stat *info)
{
	mode_t mode = info->st_mode;

	if (info->st_gid != database->st_gid)
		mode = (mode & 0606) | (mode & 0006) << 3;
	if (info->st_uid != database->st_uid && !(mode & 0060))
		return true;
	return (mode_of(database) & ~mode & 0066) != 0;
}

static bool look_at_file(
	const char *path, const struct stat *database, const struct stat *info, struct err *why)
{
	char *owner;

	if (!file_is_plain(info))
		return err_set(why,
			_("%s はふつうのファイルではありません。書いたものは入っていません。全員が banso を終えてから、管理者に取りのけてもらってください。banso がつくり直します。"),
			path);
	if (access(path, R_OK | W_OK) == 0 && !is_narrow(database, info))
		return true;
	owner = file_foreign_owner(path);
	err_set(why,
		_("%s を、データベースを使う人みんなが開けるようになっていません。%s%sbanso を一度開くと直ります。直らないときは、全員が banso を終えてから、このファイルを消してください（書いたものは入っていません）。banso がつくり直します。"),
		path, owner ? owner : "", owner ? _(" さんが ") : "");
	free(owner);
	return false;
}

bool shared_check(const char *database, const char *ending, struct err *why)
{
	char *path = beside_name(database, ending);
	struct stat shared, info;
	bool good = stat(database, &shared) < 0 || lstat(path, &info) < 0 ||
		    look_at_file(path, &shared, &info, why);

	free(path);
	return good;
}
