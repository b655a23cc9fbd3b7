#include "banso/base/files/left.h"

#include <dirent.h>
#include <fcntl.h>
#include <stdbool.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "banso/base/arena.h"
#include "banso/base/files/beside.h"
#include "target.h"

/* The length of a name without the ending and its digits; -1: it has another ending. */
static int find_begin(const char *name, const char *ending)
{
	size_t name_bytes = strlen(name), ending_bytes = strlen(ending) + TARGET_DIGITS;
	const char *at;

	if (name_bytes < ending_bytes)
		return -1;
	at = name + name_bytes - ending_bytes;
	return strncmp(at, ending, strlen(ending)) == 0 &&
			       strspn(at + strlen(ending), "0123456789abcdef") == TARGET_DIGITS
		       ? (int)(at - name)
		       : -1;
}

static bool may_be_left(const char *name, const struct stat *info)
{
	if (find_begin(name, TARGET_SHORT) == 0)
		return S_ISREG(info->st_mode) || S_ISDIR(info->st_mode);
	return S_ISDIR(info->st_mode) &&
	       (find_begin(name, ENDING_NEW) > 0 || find_begin(name, ENDING_REPAIR) > 0);
}

static bool is_there(int folder, const char *name)
{
	struct stat info;

	return fstatat(folder, name, &info, AT_SYMLINK_NOFOLLOW) == 0;
}

/* False if something stays whose maker is not known to live. */
static bool remove_dead(int folder, const char *name, bool is_folder)
{
	const int flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC;
	int file = openat(folder, name, flags);
	enum begun_hold hold;

	if (file < 0)
		return !is_there(folder, name);
	hold = begun_hold(folder, name, file);
	if (hold == BEGUN_HELD)
		begun_remove(folder, name, is_folder ? file : -1);
	close(file);
	return hold == BEGUN_ANOTHERS || !is_there(folder, name);
}

static bool remove_one(int folder, const char *name)
{
	struct stat info;

	if (fstatat(folder, name, &info, AT_SYMLINK_NOFOLLOW) < 0 || !may_be_left(name, &info))
		return true;
	return info.st_uid == geteuid() && remove_dead(folder, name, S_ISDIR(info.st_mode));
}

/* `arena` may be NULL. A folder that may not be read is left as it is. */
static struct words remove_all(int folder, struct arena *arena, const char *begin)
{
	int inside = openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	DIR *open = inside >= 0 ? fdopendir(inside) : NULL;
	struct words stay = {0};
	struct dirent *entry;

	if (inside >= 0 && !open)
		close(inside);
	while (open && (entry = readdir(open)))
		if (!remove_one(folder, entry->d_name) && arena)
			words_add(&stay, arena, arena_printf(arena, "%s%s", begin, entry->d_name));
	if (open)
		closedir(open);
	return stay;
}

struct words left_remove(struct arena *arena, const char *path)
{
	struct target target;
	struct words stay = {0};

	if (target_hold(&target, path))
		stay = remove_all(target.folder, arena,
			arena_strndup(arena, path, (size_t)(target.name - target.path)));
	target_let_go(&target);
	return stay;
}

void left_remove_in(int folder)
{
	remove_all(folder, NULL, "");
}
