#include "home_side.h"

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/model/flow.h"
#include "banso/model/headlines.h"
#include "banso/model/own.h"
#include "banso/model/session/session_log.h"
#include "banso/model/session/task.h"
#include "banso/screen/side_tasks.h"
#include "banso/text/date/moment.h"
#include "banso/work/engagements.h"

static void put_next(struct side *side, const struct course *course, struct arena *arena)
{
	const struct session *next = flow_next_session(course, moment_today());
	const char *when, *room;

	if (!next) {
		side_text(side, _("回はすべて終わりました。"));
		return;
	}
	when = session_when(arena, course, next);
	room = course_planned(course, next->id, OWN_SESSION_ROOM);
	side_item(side, _("つぎの回"), next->title);
	side_item(side, _("日程"), *when ? when : _("未定"));
	if (*room)
		side_item(side, _("会場"), room);
}

static void put_headlines(struct side *side, const struct course *course, struct arena *arena)
{
	struct headlines all = course_headlines(course, arena);

	for (size_t i = 0; i < all.count; i++) {
		const struct words *answers = &all.items[i].answers;

		side_head(side, all.items[i].label);
		for (size_t k = 0; k < answers->count; k++)
			if (answers->count == 1)
				side_text(side, answers->items[k]);
			else
				side_item(
					side, arena_printf(arena, "%zu", k + 1), answers->items[k]);
	}
}

static void put_open_tasks(struct side *side, const struct course *course, struct arena *arena)
{
	struct tasks all = tasks_in_list(course, arena);
	struct tasks open = {.items = all.items};

	/* The list of all is projected at the meetings of each: it names nobody. */
	for (size_t i = 0; i < all.count; i++) {
		if (!task_is_open(course, &all.items[i]))
			continue;
		all.items[open.count] = all.items[i];
		all.items[open.count++].who = "";
	}
	side_tasks(side, _("終わっていない取組"), course, open);
}

void home_side_fill(struct side *side, const struct app *app, const struct engagement_row *row)
{
	struct arena *scratch = arena_new();
	const struct course *course;
	struct err err;

	side_head(side, *row->name ? row->name : row->id);
	course = engagement_load(app->store, scratch, row->id, &err);
	if (course) {
		put_next(side, course, scratch);
		put_headlines(side, course, scratch);
		put_open_tasks(side, course, scratch);
	} else {
		side_text(side, err.text);
	}
	arena_free(scratch);
}
