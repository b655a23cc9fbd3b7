#include "banso/model/session/opened.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/model/own.h"
#include "banso/model/session/session_log.h"
#include "banso/model/session/task.h"
#include "banso/text/fold.h"

static struct place decided_place(
	const struct course *course, const char *session, const char *field)
{
	return session_log_place(course, session, field, "", "");
}

static bool is_yes(const struct course *course, const struct place *place)
{
	return strcmp(course_text(course, place), "true") == 0;
}

static bool is_all_open(const struct course *course, const char *session)
{
	struct place place = decided_place(course, session, OWN_SESSION_DECIDED_OPEN);

	return is_yes(course, &place);
}

struct decided_lines opened_lines(
	const struct course *course, const char *session, struct arena *arena)
{
	const char *text = course_planned(course, session, OWN_SESSION_DECIDED);
	const char *open = course_planned(course, session, OWN_SESSION_DECIDED_OPEN);
	const char *said = course_planned(course, session, OWN_SESSION_DECIDED_LINES);
	struct decided_lines all = {.is_by_line = strcmp(open, OWN_DECIDED_BY_LINE) == 0};
	struct words lines = fold_seen_lines(arena, text);

	all.items = ARENA_ARRAY(arena, struct decided, lines.count);
	for (; all.count < lines.count; all.count++) {
		const char *line = lines.items[all.count];
		bool is_open =
			all.is_by_line ? words_in_lines(said, line) : strcmp(open, "true") == 0;

		all.items[all.count] = (struct decided){line, is_open};
		all.open += is_open;
	}
	return all;
}

bool opened_lose_lines(const struct course *course, const struct place *place, const char *text,
	struct arena *arena, const char **left)
{
	struct decided_lines all;
	struct words lines = fold_seen_lines(arena, text);
	const char *kept = "";

	if (strcmp(place->form, OWN_SESSION) != 0 || strcmp(place->field, OWN_SESSION_DECIDED) != 0)
		return false;
	all = opened_lines(course, place->session, arena);
	for (size_t i = 0; all.is_by_line && i < all.count; i++)
		if (all.items[i].is_open && words_have(lines, all.items[i].text))
			kept = arena_printf(
				arena, "%s%s%s", kept, *kept ? "\n" : "", all.items[i].text);
	*left = kept;
	return all.is_by_line &&
	       strcmp(kept, course_planned(course, place->session, OWN_SESSION_DECIDED_LINES)) != 0;
}

bool opened_has_for_team(const struct course *course)
{
	struct arena *scratch = arena_new();
	struct tasks tasks = course_tasks(course, scratch);
	bool has = false;

	for (size_t i = 0; i < tasks.count && !has; i++)
		has = task_readers(course, tasks.items[i].id) == CIRCLE_TEAM;
	arena_free(scratch);
	return has;
}

static void shut(struct course *then, const struct place *place)
{
	struct value value = *course_value(then, place);

	value.text = "";
	course_put(then, place, &value);
}

static bool is_line_open(const struct decided_lines *lines, const char *text)
{
	for (size_t i = 0; i < lines->count; i++)
		if (lines->items[i].is_open && strcmp(lines->items[i].text, text) == 0)
			return true;
	return false;
}

static void put_text(struct course *course, const struct place *place, const char *text)
{
	const struct value *kept = course_value(course, place);
	struct value value = kept ? *kept : (struct value){.reason = "", .at = "", .who = ""};

	value.text = text;
	course_put(course, place, &value);
}

/* Where all of it is open now, what was open then is. */
static void follow_decided(struct course *then, const struct course *now, const char *session)
{
	struct place open = decided_place(then, session, OWN_SESSION_DECIDED_OPEN);
	struct place place = decided_place(then, session, OWN_SESSION_DECIDED_LINES);
	struct arena *scratch = arena_new();
	struct decided_lines were = opened_lines(then, session, scratch);
	struct decided_lines are = opened_lines(now, session, scratch);
	const char *text = "";

	for (size_t i = 0; i < were.count; i++)
		if (were.items[i].is_open && is_line_open(&are, were.items[i].text))
			text = arena_printf(
				scratch, "%s%s%s", text, *text ? "\n" : "", were.items[i].text);
	if (were.open && !is_all_open(now, session)) {
		put_text(then, &open, OWN_DECIDED_BY_LINE);
		put_text(then, &place, text);
	}
	arena_free(scratch);
}

static void follow_task(struct course *then, const struct course *now, const char *id)
{
	struct place open = task_place(then, id, OWN_TASK_OPEN);
	struct place what = task_place(then, id, OWN_TASK_WHAT);
	bool was = is_yes(then, &open), is = is_yes(now, &open);

	if (was && !is)
		shut(then, &open);
	else if (is && !was && strcmp(course_text(then, &what), course_text(now, &what)) == 0)
		course_put(then, &open, course_value(now, &open));
}

/* Of what those who take part read. */
static bool says_the_same(const struct course *then, const struct course *now, const char *id)
{
	static const char *const columns[] = {
		OWN_TASK_WHAT, OWN_TASK_WHO, OWN_TASK_DUE, OWN_TASK_NOTE};

	for (size_t i = 0; i < sizeof(columns) / sizeof(columns[0]); i++) {
		struct place place = task_place(then, id, columns[i]);

		if (strcmp(course_text(then, &place), course_text(now, &place)) != 0)
			return false;
	}
	return true;
}

static void follow_team(struct course *then, const struct course *now, const char *id)
{
	struct place readers = task_place(then, id, OWN_TASK_READERS);
	bool was = task_readers(then, id) == CIRCLE_TEAM, is = task_readers(now, id) == CIRCLE_TEAM;

	if (is != was && (is || says_the_same(then, now, id)))
		put_text(then, &readers, circle_id(is ? CIRCLE_TEAM : CIRCLE_SHARED));
}

static const char *with_line(struct arena *arena, const char *text, const char *line)
{
	return arena_printf(arena, "%s%s%s", text, *text ? "\n" : "", line);
}

/* A line that was decided with all who take part, and is the team's alone by now, stood among
 * theirs. */
static void follow_team_lines(struct course *then, const struct course *now, const char *session)
{
	struct place place = decided_place(then, session, OWN_SESSION_DECIDED);
	struct place team = decided_place(then, session, OWN_SESSION_DECIDED_TEAM);
	struct arena *scratch = arena_new();
	struct words lines = fold_seen_lines(scratch, course_text(then, &place));
	struct words teams =
		fold_seen_lines(scratch, course_planned(now, session, OWN_SESSION_DECIDED_TEAM));
	const char *left = "", *theirs = course_text(then, &team);
	bool has_any = false;

	for (size_t i = 0; i < lines.count; i++) {
		if (words_have(teams, lines.items[i])) {
			theirs = with_line(scratch, theirs, lines.items[i]);
			has_any = true;
		} else {
			left = with_line(scratch, left, lines.items[i]);
		}
	}
	if (has_any) {
		put_text(then, &place, left);
		put_text(then, &team, theirs);
	}
	arena_free(scratch);
}

void opened_follow(struct course *then, const struct course *now)
{
	struct tasks tasks = course_tasks(then, then->arena);

	for (size_t i = 0; i < then->sheet_count; i++)
		if (strcmp(then->sheets[i].form, OWN_SESSION) == 0) {
			follow_team_lines(then, now, then->sheets[i].session);
			follow_decided(then, now, then->sheets[i].session);
		}
	for (size_t i = 0; i < tasks.count; i++) {
		follow_task(then, now, tasks.items[i].id);
		follow_team(then, now, tasks.items[i].id);
	}
}
