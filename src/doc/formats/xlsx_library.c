/* Loading of the object that brings libxlsxwriter along, when it is first needed. */
#include "banso/doc/formats/xlsx_library.h"

#include <dlfcn.h>
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/files/path.h"
#include "banso/base/i18n.h"
#include "banso/base/version.h"

static const struct xlsx_library *load(struct err *err)
{
	struct arena *scratch = arena_new();
	const char *path = path_loaded(scratch, XLSX_OBJECT);
	void *object = path ? dlopen(path, RTLD_NOW | RTLD_LOCAL) : NULL;
	const struct xlsx_library *found = object ? dlsym(object, XLSX_TABLE) : NULL;

	if (!found)
		err_set(err,
			_("Excel の形（xlsx）で書き出すための部品 %s が読めません。banso をもう一度インストールしてください。"),
			path ? path : XLSX_OBJECT);
	else if (strcmp(found->version, BANSO_VERSION) != 0) {
		err_set(err,
			_("部品 %s は banso %s のもので、この banso（%s）では使えません。banso をもう一度インストールしてください。"),
			path, found->version, BANSO_VERSION);
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
