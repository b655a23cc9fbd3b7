#include "banso/base/plain.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

static int refuse(int file, int number)
{
	close(file);
	errno = number;
	return -1;
}

int plain_open(const char *path, int flags)
{
	int file = open(path, flags | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
	struct stat info;

	if (file < 0)
		return -1;
	if (fstat(file, &info) < 0)
		return refuse(file, errno);
	if (!S_ISREG(info.st_mode))
		return refuse(file, S_ISDIR(info.st_mode) ? EISDIR : PLAIN_NOT);
	return file;
}

void plain_close(int file)
{
	int number = errno;

	if (file >= 0)
		close(file);
	errno = number;
}

FILE *plain_open_stream(const char *path, int flags)
{
	int file = plain_open(path, flags);
	FILE *stream = file >= 0 ? fdopen(file, "rb") : NULL;

	if (file >= 0 && !stream)
		refuse(file, errno);
	return stream;
}
