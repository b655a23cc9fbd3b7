#include "banso/screen/app.h"

#include <stdlib.h>

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/base/mem.h"
#include "banso/store/load.h"
#include "banso/store/purge.h"
#include "banso/store/saving.h"

bool app_takes_text(const struct screen *screen)
{
	(void)screen;
	return true;
}

struct outcome app_push(struct screen *screen)
{
	return (struct outcome){.kind = screen ? PUSH : STAY, .screen = screen};
}

struct outcome app_go(enum goal_kind kind, const struct place *place)
{
	return (struct outcome){.kind = GO, .goal = {.kind = kind, .place = *place, .say = ""}};
}

struct outcome app_go_session(enum goal_kind kind, const char *session)
{
	struct place place = PLACE_NONE;

	place.session = session;
	return app_go(kind, &place);
}

struct outcome app_go_form(const struct app *app, const char *session, const struct form *form)
{
	struct place place = PLACE_NONE;

	place.engagement = app->course->id;
	place.session = session;
	place.form = form->id;
	return app_go(form->per == PER_RESPONDENT ? GO_RESPONDENTS : GO_SHEET, &place);
}

struct outcome app_go_instead(enum goal_kind kind, const struct place *place)
{
	struct outcome outcome = app_go(kind, place);

	outcome.kind = REPLACE;
	return outcome;
}

struct outcome app_pop(int question, int choice, const char *text)
{
	return (struct outcome){
		.kind = POP, .reply = {.question = question, .choice = choice, .text = text}};
}

bool app_open(struct app *app, const char *engagement, struct err *err)
{
	struct arena *arena = arena_new();
	int64_t last_purge = store_last_purge(app->store);
	struct course *course = store_load(app->store, arena, engagement, err);

	if (!course) {
		arena_free(arena);
		return false;
	}
	course->last_purge = last_purge;
	arena_free(app->course_arena);
	app->course_arena = arena;
	app->course = course;
	return true;
}

/* One that is only being added has no id, and nothing to load. */
bool app_load_anew(struct app *app)
{
	char *id = xstrdup(app->course ? app->course->id : "");

	app->is_behind = *id && !app_open(app, id, NULL);
	free(id);
	return !app->is_behind;
}

/* --- what was saved --- */

enum saved app_saved(struct app *app)
{
	app->saved = store_saved(app->store);
	app->is_refused = app->is_refused || app->saved == SAVED_NOT;
	return app->saved;
}

const char *app_hindrance(const struct app *app)
{
	return store_hindrance(app->store);
}

const char *app_tell_saved(struct app *app)
{
	switch (app_saved(app)) {
	case SAVED_SOON:
		return _("保存しています");
	case SAVED_NOT:
		return _("まだ保存できていません");
	case SAVED:
		break;
	}
	return _("保存しました");
}

static struct change *kept_at(struct kept_here *kept, const struct place *place)
{
	for (size_t i = 0; i < kept->count; i++)
		if (place_equal(&kept->items[i].place, place))
			return &kept->items[i];
	kept->items = arena_push(kept->arena, kept->items, kept->count, sizeof(*kept->items));
	kept->items[kept->count].place = place_copy(kept->arena, place);
	return &kept->items[kept->count++];
}

void app_note_kept(struct app *app, const struct place *place)
{
	const struct value *value = app->course ? course_value(app->course, place) : NULL;
	struct change *change;

	if (!app->kept)
		return;
	change = kept_at(app->kept, place);
	change->text = arena_strdup(app->kept->arena, value_text(value));
	change->reason = arena_strdup(app->kept->arena, value ? value->reason : "");
}
