#include "cut.h"

#include <stdbool.h>
#include <stdint.h>

#include "banso/base/arena.h"
#include "banso/screen/app.h"
#include "banso/text/edit/edit.h"
#include "banso/work/purge.h"

/* Of the text that all boxes share: where it stood, and the last 個人情報の削除 before. */
static struct {
	struct arena *arena;
	const struct store *store; /* of the real towns, or of those to practise on */
	struct place place;
	bool has_place; /* else it stood in a question, which is nowhere */
	int64_t last_purge;
} cut;

void cut_note(const struct screen *screen)
{
	const struct app *app = screen->app;
	const struct place *here = screen->ops->here ? screen->ops->here(screen) : NULL;

	if (!cut.arena)
		cut.arena = arena_new();
	arena_reset(cut.arena);
	cut.store = app->store;
	cut.has_place = here != NULL;
	if (here)
		cut.place = place_copy(cut.arena, here);
	/* What was purged before this window knew of it was still before somebody's eyes. */
	cut.last_purge = app->course ? app->course->last_purge : purge_last(app->store);
}

void cut_forget_purged(const struct screen *screen)
{
	const struct app *app = screen->app;
	const struct place *place = cut.has_place ? &cut.place : NULL;

	if (!cut.store ||
		(cut.store == app->store && !purge_took(app->store, place, cut.last_purge)))
		return;
	edit_forget_cut();
	cut.store = NULL;
}
