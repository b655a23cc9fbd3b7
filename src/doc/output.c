#include "banso/doc/output.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "banso/base/i18n.h"
#include "banso/base/mem.h"

static bool failed(const char *path, struct err *err)
{
	if (errno == ENOSPC || errno == EDQUOT)
		return err_set(err, _("%s を書けません。ディスクがいっぱいです。空きを作ってから、もう一度出力してください。"),
			path);
	return err_set(err, _("%s を書けません（%s）。場所と権限を確かめてください。"), path, strerror(errno));
}

static bool may_replace(const char *path, struct err *err)
{
	struct stat info;

	if (lstat(path, &info) < 0)
		return errno == ENOENT ? true : failed(path, err);
	if (S_ISLNK(info.st_mode))
		return err_set(err, _("%s はリンクなので書きません。別の名前を指定してください。"), path);
	if (!S_ISREG(info.st_mode))
		return err_set(err, _("%s はふつうのファイルではないので書きません。別の名前を指定してください。"), path);
	return true;
}

static bool write_all(int fd, const char *bytes, size_t size_bytes)
{
	while (size_bytes) {
		ssize_t wrote = write(fd, bytes, size_bytes);

		if (wrote < 0 && errno == EINTR)
			continue;
		if (wrote < 0)
			return false;
		bytes += wrote;
		size_bytes -= (size_t)wrote;
	}
	return true;
}

/* The new name is safe only when the folder is on disk too; where a file
 * system cannot sync folders, the file itself has been synced all the same. */
static void sync_folder(const char *path)
{
	char *folder = xstrdup(path);
	char *slash = strrchr(folder, '/');
	int fd;

	if (slash)
		slash[slash == folder] = '\0';
	fd = open(slash ? folder : ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (fd >= 0) {
		(void)fsync(fd);
		close(fd);
	}
	free(folder);
}

bool output_write(const char *path, const void *bytes, size_t size_bytes, struct err *err)
{
	size_t room_bytes = strlen(path) + sizeof(".XXXXXX");
	char *beside = xmalloc(room_bytes);
	mode_t mask = umask(0);
	bool written = false;
	int fd;

	umask(mask);
	snprintf(beside, room_bytes, "%s.XXXXXX", path);
	if (!may_replace(path, err))
		goto out;
	fd = mkostemp(beside, O_CLOEXEC);
	if (fd < 0) {
		failed(path, err);
		goto out;
	}
	written = write_all(fd, bytes, size_bytes) && fchmod(fd, 0666 & ~mask) == 0 && fsync(fd) == 0;
	if (close(fd) < 0)
		written = false;
	if (!written || rename(beside, path) < 0) {
		written = failed(path, err);
		unlink(beside);
		goto out;
	}
	sync_folder(path);
out:
	free(beside);
	return written;
}
