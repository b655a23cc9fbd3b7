/* Loading of the object that brings libxlsxwriter along, when it is first needed. */
#include "banso/doc/formats/xlsx_library.h"

#include <dlfcn.h>
#include <elf.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "banso/base/arena.h"
#include "banso/base/files/path.h"
#include "banso/base/i18n.h"
#include "banso/base/plain.h"
#include "banso/base/version.h"

/* In a folder in which others may write too, it may be anybody's: only the administrator's, one's
 * own or that of whoever owns the program is taken. */
static bool is_trusted(const struct stat *object)
{
	struct stat program;

	if (!S_ISREG(object->st_mode) || (object->st_mode & S_IWOTH))
		return false;
	return object->st_uid == 0 || object->st_uid == geteuid() ||
	       (stat("/proc/self/exe", &program) == 0 && object->st_uid == program.st_uid);
}

/* Of one that was cut the end is not there, where its table of sections is: reading in it would end
 * the program. */
static bool is_whole(int file, const struct stat *object)
{
	Elf64_Ehdr head;

	return pread(file, &head, sizeof(head), 0) == sizeof(head) &&
	       memcmp(head.e_ident, ELFMAG, SELFMAG) == 0 &&
	       head.e_shoff + (Elf64_Off)head.e_shnum * head.e_shentsize <=
		       (Elf64_Off)object->st_size;
}

/* What was looked at is what is loaded. */
static void *open_object(const char *path)
{
	int file = plain_open(path, O_RDONLY);
	char name[64];
	struct stat object;
	void *opened = NULL;

	if (file < 0)
		return NULL;
	snprintf(name, sizeof(name), "/proc/self/fd/%d", file);
	if (fstat(file, &object) == 0 && is_trusted(&object) && is_whole(file, &object))
		opened = dlopen(name, RTLD_NOW | RTLD_LOCAL);
	close(file);
	return opened;
}

static const struct xlsx_library *load(struct err *err)
{
	struct arena *scratch = arena_new();
	const char *path = path_loaded(scratch, XLSX_OBJECT);
	void *object = path ? open_object(path) : NULL;
	const struct xlsx_library *found = object ? dlsym(object, XLSX_TABLE) : NULL;

	if (!found)
		err_set(err,
			_("Excel の形（xlsx）で書き出すための部品 %s が読めません。banso をもう一度インストールしてください。"),
			path ? path : XLSX_OBJECT);
	else if (strcmp(found->version, XLSX_VERSION) != 0) {
		err_set(err,
			_("部品 %s は banso %.*s のもので、この banso（%s）では使えません。banso をもう一度インストールしてください。"),
			path, (int)strcspn(found->version, " "), found->version, BANSO_VERSION);
		found = NULL;
	}
	arena_free(scratch);
	return found;
}

const struct xlsx_library *xlsx_library(struct err *err)
{
	static const struct xlsx_library *loaded;

	if (!loaded)
		loaded = load(err);
	return loaded;
}
