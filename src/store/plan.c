#include "plan.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/model/flow.h"
#include "banso/store/sqlite/db.h"
#include "banso/text/date.h"

enum { CELL_HOW_FAR, CELL_DAY, CELL_TIME, CELL_ID, CELL_TITLE };

/* --- writing --- */

/* A title may hold anything that its scenario could say between quotes. */
static void put_cell(struct buf *out, const char *text, char after)
{
	for (; *text; text++)
		buf_putc(out, *text == '\t' || *text == '\n' ? ' ' : *text);
	buf_putc(out, after);
}

static const char *how_far(const struct course *course, const struct session *session)
{
	if (*course_planned(course, session->id, "ended"))
		return "1";
	return *course_planned(course, session->id, "started") ? "2" : "0";
}

void plan_write(struct buf *out, const struct course *course)
{
	for (size_t i = 0; i < flow_session_count(course); i++) {
		const struct session *session = flow_session(course, i);
		char iso[DATE_ISO_BYTES] = "";
		struct date date;

		if (flow_date(course, session->id, &date))
			date_iso(date, iso);
		put_cell(out, how_far(course, session), '\t');
		put_cell(out, iso, '\t');
		put_cell(out, course_planned(course, session->id, "start"), '\t');
		put_cell(out, session->id, '\t');
		put_cell(out, session->title, '\n');
	}
}

/* --- reading --- */

#define DAY_AT 2 /* bytes in front of the day */

static bool has_day(const char *line)
{
	return line[0] && line[1] && line[DAY_AT] && line[DAY_AT] != '\t';
}

static int compare_day(const char *line, const char *today)
{
	return strncmp(line + DAY_AT, today, DATE_ISO_BYTES - 1);
}

static bool is_over(const char *line, const char *today)
{
	return *line == '1' || (has_day(line) && compare_day(line, today) < 0);
}

static bool has_begun(const char *line, const char *today)
{
	return *line == '1' || (has_day(line) && compare_day(line, today) <= 0);
}

static const char *copy_cell(const char *line, int cell, struct arena *arena)
{
	for (; cell > 0 && *line; cell--) {
		line += strcspn(line, "\t\n");
		line += *line != '\0';
	}
	return inert_copy(arena_strndup(arena, line, strcspn(line, "\t\n")), arena);
}

static const char *copy_time(const char *line, struct arena *arena)
{
	const char *day = copy_cell(line, CELL_DAY, arena);
	const char *time = copy_cell(line, CELL_TIME, arena);

	return *day && *time ? arena_printf(arena, "%sT%s", day, time) : day;
}

/* What is running is next; one without a day only behind all that has begun. */
void plan_read(const char *plan, const char *today, struct arena *arena, struct engagement_row *row)
{
	const char *running = NULL, *dated = NULL, *undated = NULL, *last = NULL, *next;

	row->sessions = row->over = 0;
	for (const char *line = plan; (next = strchr(line, '\n')); line = next + 1) {
		bool over = is_over(line, today);

		row->sessions++;
		row->over += over;
		if (!over && *line == '2' && !running)
			running = line;
		if (has_begun(line, today))
			undated = NULL;
		if (has_day(line))
			last = line;
		if (!over && has_day(line) && !dated)
			dated = line;
		if (!over && !has_day(line) && !undated)
			undated = line;
	}
	next = dated && (!undated || dated < undated) ? dated : undated;
	next = running ? running : next;
	row->is_running = running != NULL;
	row->next_session = next ? copy_cell(next, CELL_ID, arena) : "";
	row->next_title = next ? copy_cell(next, CELL_TITLE, arena) : "";
	if (!next)
		next = last;
	row->next_at = next ? copy_time(next, arena) : "";
}
