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
		return err_set(err,
			_("%s を書けません。ディスクがいっぱいです。空きを作ってから、もう一度出力してください。"),
			path);
	return err_set(err, _("%s を書けません（%s）。場所と権限を確かめてください。"), path,
		err_reason(errno));
}

/* Whether a file may stand at `path`; *mode is that of the one there, or what a new one gets. */
static bool may_replace(const char *path, mode_t *mode, struct err *err)
{
	mode_t mask = umask(0);
	struct stat info;

	umask(mask);
	*mode = 0666 & ~mask;
	if (lstat(path, &info) < 0)
		return errno == ENOENT ? true : failed(path, err);
	*mode = info.st_mode & 0777;
	if (S_ISLNK(info.st_mode))
		return err_set(
			err, _("%s はリンクなので書きません。別の名前を指定してください。"), path);
	if (!S_ISREG(info.st_mode))
		return err_set(err,
			_("%s はふつうのファイルではないので書きません。別の名前を指定してください。"),
			path);
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

struct output {
	char *path, *beside;
	mode_t mode;
	int fd;
};

static void free_output(struct output *output)
{
	free(output->path);
	free(output->beside);
	free(output);
}

/* A name in the same folder: no longer than the file's own may be. */
static char *name_beside(const char *path)
{
	static const char name[] = ".banso-XXXXXX";
	const char *slash = strrchr(path, '/');
	size_t folder_bytes = slash ? (size_t)(slash - path) + 1 : 0;
	char *beside = xmalloc(folder_bytes + sizeof(name));

	memcpy(beside, path, folder_bytes);
	memcpy(beside + folder_bytes, name, sizeof(name));
	return beside;
}

struct output *output_open(const char *path, struct err *err)
{
	struct output *output;
	mode_t mode;

	if (!may_replace(path, &mode, err))
		return NULL;
	output = xcalloc(1, sizeof(*output));
	output->path = xstrdup(path);
	output->mode = mode;
	output->beside = name_beside(path);
	output->fd = mkostemp(output->beside, O_CLOEXEC);
	if (output->fd >= 0)
		return output;
	failed(path, err);
	free_output(output);
	return NULL;
}

bool output_add(struct output *output, const void *bytes, size_t size_bytes, struct err *err)
{
	return write_all(output->fd, bytes, size_bytes) || failed(output->path, err);
}

void output_abandon(struct output *output)
{
	close(output->fd);
	unlink(output->beside);
	free_output(output);
}

bool output_close(struct output *output, struct err *err)
{
	if (fchmod(output->fd, output->mode) < 0 || fsync(output->fd) < 0 ||
		rename(output->beside, output->path) < 0) {
		failed(output->path, err);
		output_abandon(output);
		return false;
	}
	close(output->fd);
	sync_folder(output->path);
	free_output(output);
	return true;
}

bool output_write(const char *path, const void *bytes, size_t size_bytes, struct err *err)
{
	struct output *output = output_open(path, err);

	if (!output)
		return false;
	if (!output_add(output, bytes, size_bytes, err)) {
		output_abandon(output);
		return false;
	}
	return output_close(output, err);
}
