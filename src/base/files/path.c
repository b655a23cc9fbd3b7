#include "banso/base/files/path.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <libgen.h>
#include <pwd.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "banso/base/arena.h"
#include "banso/base/buf.h"
#include "banso/base/files/links.h"
#include "banso/base/i18n.h"
#include "banso/base/mem.h"

#ifndef BANSO_PREFIX
#define BANSO_PREFIX "/usr/local"
#endif

static const char *set_or_null(const char *name)
{
	const char *value = getenv(name);

	return value && *value ? value : NULL;
}

bool path_is_same_file(const char *one, const char *other)
{
	struct stat a, b;

	return stat(one, &a) == 0 && stat(other, &b) == 0 && a.st_dev == b.st_dev &&
	       a.st_ino == b.st_ino;
}

char *path_folder(const char *path)
{
	char *copy = xstrdup(path), *folder = xstrdup(dirname(copy));

	free(copy);
	return folder;
}

int path_open_folder(const char *path)
{
	char *folder = path_folder(path);
	int opened = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

	free(folder);
	return opened;
}

char *path_absolute(const char *path)
{
	char *copy = xstrdup(path), *above = path_folder(path);
	char *folder = links_resolve(above);
	struct buf name = {0};

	if (folder)
		buf_printf(&name, "%s/%s", folder, basename(copy));
	free(folder);
	free(above);
	free(copy);
	return name.bytes;
}

const char *path_name(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash && slash[1] ? slash + 1 : path;
}

char *path_join(struct arena *arena, const char *folder, const char *name)
{
	return arena_printf(arena, "%s/%s", folder, name);
}

/* Compares bytes: the locale must not change the order. */
static int compare_names(const struct dirent **one, const struct dirent **other)
{
	return strcmp((*one)->d_name, (*other)->d_name);
}

static bool ends_with(const char *name, const char *ending)
{
	size_t name_bytes = strlen(name), ending_bytes = strlen(ending);

	return name_bytes > ending_bytes && strcmp(name + name_bytes - ending_bytes, ending) == 0;
}

struct words path_files(struct arena *arena, const char *folder, const char *ending)
{
	struct dirent **entries = NULL;
	int count = scandir(folder, &entries, NULL, compare_names);
	struct words files = {0};

	for (int i = 0; i < count; i++) {
		const char *name = entries[i]->d_name;

		if (*name != '.' && ends_with(name, ending))
			words_add(&files, arena, path_join(arena, folder, name));
		free(entries[i]);
	}
	free(entries);
	return files;
}

static const char *home_folder(void)
{
	const char *home = set_or_null("HOME");
	const struct passwd *user = home ? NULL : getpwuid(getuid());

	return home ? home : user && user->pw_dir ? user->pw_dir : "/";
}

void path_put_from_home(struct buf *out, const char *path)
{
	const char *home = home_folder();
	size_t home_bytes = strlen(home);
	bool is_below =
		home_bytes > 1 && strncmp(path, home, home_bytes) == 0 && path[home_bytes] == '/';

	buf_printf(out, "%s%s", is_below ? "~" : "", is_below ? path + home_bytes : path);
}

char *path_own(struct arena *arena, const char *name)
{
	const char *data = set_or_null("XDG_DATA_HOME");

	if (data && *data == '/')
		return arena_printf(arena, "%s/banso/%s", data, name);
	return arena_printf(arena, "%s/.local/share/banso/%s", home_folder(), name);
}

/* The path used when nobody gives another. */
static char *own_database(struct arena *arena)
{
	return path_own(arena, "banso.db");
}

char *path_database(struct arena *arena)
{
	const char *given = set_or_null("BANSO_DB");

	return given ? arena_strdup(arena, given) : own_database(arena);
}

static bool is_folder(const char *path)
{
	struct stat info;

	return stat(path, &info) == 0 && S_ISDIR(info.st_mode);
}

static char *beside_binary(struct arena *arena, const char *name)
{
	char self[4096];
	ssize_t size_bytes = readlink("/proc/self/exe", self, sizeof(self) - 1);
	char *slash;

	if (size_bytes <= 0)
		return NULL;
	self[size_bytes] = '\0';
	slash = strrchr(self, '/');
	if (!slash)
		return NULL;
	*slash = '\0';
	return path_join(arena, self, name);
}

char *path_cache(struct arena *arena)
{
	const char *cache = set_or_null("XDG_CACHE_HOME"), *home = home_folder();

	if (cache && *cache == '/')
		return path_join(arena, cache, "banso");
	return is_folder(home) ? path_join(arena, home, ".cache/banso") : NULL;
}

char *path_shipped(struct arena *arena)
{
	char *beside = beside_binary(arena, "../scenarios");

	if (beside && is_folder(beside))
		return beside;
	if (is_folder(BANSO_PREFIX "/share/banso/scenarios"))
		return arena_strdup(arena, BANSO_PREFIX "/share/banso/scenarios");
	return NULL;
}

char *path_loaded(struct arena *arena, const char *name)
{
	const char *const folders[] = {"", "../"};
	char *installed = arena_printf(arena, "%s/lib/banso/%s", BANSO_PREFIX, name);

	for (size_t i = 0; i < sizeof(folders) / sizeof(folders[0]); i++) {
		char *beside = beside_binary(arena, arena_printf(arena, "%s%s", folders[i], name));

		if (beside && access(beside, R_OK) == 0)
			return beside;
	}
	return access(installed, R_OK) == 0 ? installed : NULL;
}

char *path_scenarios(struct arena *arena, const char *given, struct err *err)
{
	const char *asked = given ? given : set_or_null("BANSO_SCENARIOS");
	char *shipped = path_shipped(arena);

	if (asked && is_folder(asked))
		return arena_strdup(arena, asked);
	if (asked) {
		err_set(err,
			_("シナリオのフォルダー %s が開けません。--scenarios または "
			  "BANSO_SCENARIOS の場所を確かめてください。"),
			asked);
		return NULL;
	}
	if (shipped)
		return shipped;
	err_set(err,
		_("シナリオのフォルダーが見つかりません。--scenarios で場所を指定してください。"));
	return NULL;
}

/* True also where it is there; what hinders is told by why it cannot be made. */
static bool make_folder(const char *path, struct err *err)
{
	int number;

	if (mkdir(path, 0700) == 0 || errno == EEXIST)
		return true;
	number = errno;
	return is_folder(path) ||
	       err_set(err,
		       _("フォルダー %s を作れません（%s）。権限を確かめるか、別の場所（データベースなら --db）を指定してください。"),
		       path, err_reason(number));
}

bool path_make_parent(const char *file, struct err *err)
{
	char *copy = strdup(file);
	bool made = copy != NULL;

	for (char *slash = copy; made && (slash = strchr(slash + 1, '/'));) {
		*slash = '\0';
		made = make_folder(copy, err);
		*slash = '/';
	}
	free(copy);
	return made;
}

bool path_is_own_database(const char *database)
{
	struct arena *arena = arena_new();
	bool is_own = strcmp(database, own_database(arena)) == 0;

	arena_free(arena);
	return is_own;
}

bool path_has_parent(const char *database, struct err *err)
{
	struct arena *arena = arena_new();
	const char *slash = strrchr(database, '/');
	const char *folder = slash == database ? "/"
			     : slash ? arena_strndup(arena, database, (size_t)(slash - database))
				     : ".";
	bool has =
		path_is_own_database(database) || is_folder(folder) ||
		err_set(err,
			_("フォルダー %s がありません。--db の場所を確かめてください。新しく作るなら、先にフォルダーを作ってください。"),
			folder);

	arena_free(arena);
	return has;
}

const char *path_login(struct arena *arena)
{
	const struct passwd *user = getpwuid(getuid());

	if (user && user->pw_name && *user->pw_name)
		return arena_strdup(arena, user->pw_name);
	return arena_printf(arena, "uid%lu", (unsigned long)getuid());
}

const char *path_user_name(struct arena *arena)
{
	const char *shown = set_or_null("BANSO_USER");

	return shown ? arena_strdup(arena, shown) : path_login(arena);
}
