#include "banso/store/care/keep.h"

#include <errno.h>
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/files/beside.h"
#include "banso/base/files/hideout.h"
#include "banso/base/i18n.h"
#include "banso/store/sqlite/file.h"

static bool cannot_keep(const char *kept, struct err *err)
{
	return err_set(err,
		_("いまのファイルの写し %s が書けないので、やめました（%s）。何も変えていません。ディスクの空きと権限を確かめてください。"),
		kept, err_reason(errno));
}

bool keep_copy(struct hideout *hideout, const char *path, const char *kept, struct err *err)
{
	return file_copy_database(path, hideout_path(hideout, "banso-kept")) ||
	       cannot_keep(kept, err);
}

bool keep_name(struct hideout *hideout, const char *path, const char *kept, struct arena *arena,
	struct err *err)
{
	static const char *const parts[] = {"", ENDING_WAL, ENDING_JOURNAL};
	bool good = true, taken = false;

	for (size_t i = 0; good && i < sizeof(parts) / sizeof(parts[0]); i++) {
		const char *name = arena_printf(arena, "banso-kept%s", parts[i]);

		if (!file_has_beside(hideout_path(hideout, "banso-kept"), parts[i]))
			continue;
		good = hideout_give(hideout, name,
			       arena_printf(arena, "%s%s", kept + strlen(path), parts[i]), &taken,
			       err) &&
		       !taken;
	}
	if (taken) {
		errno = EEXIST;
		cannot_keep(kept, err);
	}
	return good;
}
