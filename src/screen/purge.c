#include "banso/screen/purge.h"

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/screen/app.h"
#include "banso/store/purge.h"

void purge_places(struct screen *screen, const struct place *places, size_t count)
{
	struct app *app = screen->app;
	struct arena *scratch = arena_new();
	struct purged purged;
	struct err err;

	if (!store_purge(app->store, scratch, places, count, &purged, &err) ||
		!app_open(app, places->engagement, &err))
		screen_say(screen, "%s", err.text);
	else if (!purged.is_finished)
		screen_say(screen, "%s",
			_("削除しました。ほかの人が開いているので、ファイルの中の跡は、次に開いたときに消えます。"));
	else if (purged.copy_left)
		screen_say(screen, _("削除しました。控え %s だけは、ファイルごと消してください。"),
			purged.copy_left);
	else
		screen_say(screen, "%s", _("削除しました。"));
	arena_free(scratch);
}
