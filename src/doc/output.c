#include "banso/doc/output.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

#include "banso/base/i18n.h"
#include "banso/base/mem.h"

#define BESIDE ".banso-"
#define BESIDE_RANDOM_BYTES 8

static bool failed(const char *path, struct err *err)
{
	if (errno == ENOSPC || errno == EDQUOT)
		return err_set(err,
			_("%s を書けません。ディスクがいっぱいです。空きを作ってから、もう一度出力してください。"),
			path);
	return err_set(err, _("%s を書けません（%s）。場所と権限を確かめてください。"), path,
		err_reason(errno));
}

struct output {
	char *path;
	const char *name; /* in its folder, the end of `path` */
	char beside[sizeof(BESIDE) + 2 * BESIDE_RANDOM_BYTES];
	int folder; /* held, so that nobody puts another in its place meanwhile */
	int fd;
	mode_t mode;
};

static void free_output(struct output *output)
{
	if (output->folder >= 0)
		close(output->folder);
	free(output->path);
	free(output);
}

/* Only to reach what is in it: it need not be readable. */
static bool open_folder(struct output *output, const char *path)
{
	const char *slash = strrchr(path, '/');
	char *folder = xstrndup(path, slash ? (size_t)(slash - path) + 1 : 0);

	output->path = xstrdup(path);
	output->name = slash ? output->path + (slash - path) + 1 : output->path;
	output->folder = open(slash ? folder : *path ? "." : "", O_PATH | O_DIRECTORY | O_CLOEXEC);
	free(folder);
	return output->folder >= 0;
}

/* Whether a file may stand there; the mode is that of the one there, or what a new one gets. */
static bool may_replace(struct output *output, struct err *err)
{
	mode_t mask = umask(0);
	struct stat info;

	umask(mask);
	output->mode = 0666 & ~mask;
	if (fstatat(output->folder, *output->name ? output->name : ".", &info,
		    AT_SYMLINK_NOFOLLOW) < 0)
		return errno == ENOENT ? true : failed(output->path, err);
	output->mode = info.st_mode & 0777;
	if (S_ISLNK(info.st_mode))
		return err_set(err, _("%s はリンクなので書きません。別の名前を指定してください。"),
			output->path);
	if (!S_ISREG(info.st_mode))
		return err_set(err,
			_("%s はふつうのファイルではないので書きません。別の名前を指定してください。"),
			output->path);
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
static void sync_folder(int folder)
{
	int fd = openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);

	if (fd >= 0) {
		(void)fsync(fd);
		close(fd);
	}
}

/* Under a name that nobody has and nobody can foretell, and no longer than the file's own may be.
 */
static bool open_beside(struct output *output)
{
	do {
		unsigned char random[BESIDE_RANDOM_BYTES];
		char *at = output->beside + strlen(BESIDE);

		if (getrandom(random, sizeof(random), 0) != (ssize_t)sizeof(random))
			return false;
		memcpy(output->beside, BESIDE, sizeof(BESIDE));
		for (size_t i = 0; i < sizeof(random); i++)
			at += snprintf(at, 3, "%02x", random[i]);
		output->fd = openat(output->folder, output->beside,
			O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
	} while (output->fd < 0 && errno == EEXIST);
	return output->fd >= 0;
}

struct output *output_open(const char *path, struct err *err)
{
	struct output *output = xcalloc(1, sizeof(*output));

	if (!open_folder(output, path))
		failed(path, err);
	else if (may_replace(output, err)) {
		if (open_beside(output))
			return output;
		failed(path, err);
	}
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
	unlinkat(output->folder, output->beside, 0);
	free_output(output);
}

bool output_close(struct output *output, struct err *err)
{
	if (fchmod(output->fd, output->mode) < 0 || fsync(output->fd) < 0 ||
		renameat(output->folder, output->beside, output->folder, output->name) < 0) {
		failed(output->path, err);
		output_abandon(output);
		return false;
	}
	close(output->fd);
	sync_folder(output->folder);
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
