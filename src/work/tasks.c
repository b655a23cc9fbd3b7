#include "banso/work/tasks.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/buf.h"
#include "banso/base/i18n.h"
#include "banso/base/words.h"
#include "banso/model/flow.h"
#include "banso/model/own.h"
#include "banso/model/session/opened.h"
#include "banso/model/session/readers.h"
#include "banso/model/session/task.h"
#include "banso/model/session/task_hands.h"
#include "banso/store/change.h"
#include "banso/text/date/moment.h"

const char *tasks_session(const struct course *course, const char *session)
{
	const struct session *at = flow_next_session(course, moment_today());

	if (*session)
		return session;
	if (!at)
		at = flow_session(course, flow_session_count(course) - 1);
	return at ? at->id : "";
}

bool tasks_add(struct store *store, struct course *course, const char *session,
	const struct change *cells, size_t count, const char **row, struct err *err)
{
	struct options states = course->scenario->task_states;
	struct place table = task_place(course, "", "");
	const char *why = count ? cells[0].why : NULL;
	struct arena *scratch = arena_new();
	struct change *all = ARENA_ARRAY(scratch, struct change, count + 2);
	bool good;

	for (size_t i = 0; i < count; i++)
		all[i] = cells[i];
	all[count] = (struct change){.place.column = OWN_TASK_STATE,
		.text = states.count ? states.items[0].id : "",
		.why = why};
	all[count + 1] =
		(struct change){.place.column = OWN_TASK_FROM, .text = session, .why = why};
	good = store_add_row(store, course, &table, TASK_ROW_PREFIX, "", all, count + 2, row, err);
	arena_free(scratch);
	return good;
}

bool tasks_change(struct store *store, struct course *course, const struct change *cells,
	size_t count, struct err *err)
{
	return store_change_all(store, course, cells, count, err);
}

static bool is_open(const struct course *course, const char *id)
{
	struct place place = task_place(course, id, OWN_TASK_OPEN);

	return strcmp(course_text(course, &place), "true") == 0;
}

bool tasks_set_readers(struct store *store, struct course *course, const char *id,
	enum circle readers, const char *why, struct err *err)
{
	const struct {
		const char *column, *text;
		bool is_needed;
	} says[] = {
		{OWN_TASK_READERS, circle_id(circle_narrower(readers, CIRCLE_SHARED)),
			(readers == CIRCLE_TEAM) != (task_readers(course, id) == CIRCLE_TEAM)},
		{OWN_TASK_OPEN, readers == CIRCLE_PUBLIC ? "true" : "false",
			(readers == CIRCLE_PUBLIC) != is_open(course, id)},
	};
	struct arena *scratch = arena_new();
	struct change changes[2];
	size_t count = 0;
	bool good;

	for (size_t i = 0; i < 2; i++) {
		struct place place = task_place(course, id, says[i].column);

		if (!says[i].is_needed)
			continue;
		changes[count] = readers_change(course, &place, says[i].text, scratch);
		changes[count++].why = why;
	}
	good = tasks_change(store, course, changes, count, err);
	arena_free(scratch);
	return good;
}

static struct change handed(const struct course *course, const struct task *task, const char *who)
{
	struct change change = {.place = task_place(course, task->id, OWN_TASK_WHO),
		.text = who,
		.why = _("引き継いだ")};

	change.seen_revision = course_revision(course, &change.place);
	return change;
}

bool tasks_hand_on(struct store *store, struct course *course, const char *listed,
	const struct participant *person, const struct participant *follows, struct err *err)
{
	struct arena *scratch = arena_new();
	struct tasks tasks = tasks_of_person(course, person, follows->id, scratch);
	struct change *changes = ARENA_ARRAY(scratch, struct change, tasks.count);
	struct buf who = {0};
	size_t count = 0;
	bool good;

	for (size_t i = 0; i < tasks.count; i++) {
		if (listed && !words_in_lines(listed, tasks.items[i].id))
			continue;
		buf_clear(&who);
		task_put_handed(&who, course, tasks.items[i].who, person, follows);
		changes[count++] =
			handed(course, &tasks.items[i], arena_strdup(scratch, buf_text(&who)));
	}
	good = tasks_change(store, course, changes, count, err);
	buf_free(&who);
	arena_free(scratch);
	return good;
}
