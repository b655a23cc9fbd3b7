#include "banso/store/tables/plan.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/model/flow.h"
#include "banso/model/own.h"
#include "banso/store/sqlite/db.h"
#include "banso/text/date/date.h"

enum { CELL_HOW_FAR, CELL_DAY, CELL_TIME, CELL_ID, CELL_TITLE, CELLS };

/* --- writing --- */

/* Tabs and newlines become blanks: a title may hold any character of a quoted text. */
static void put_cell(struct buf *out, const char *text, char after)
{
	for (; *text; text++)
		buf_putc(out, *text == '\t' || *text == '\n' ? ' ' : *text);
	buf_putc(out, after);
}

static const char *how_far(const struct course *course, const struct session *session)
{
	if (*course_planned(course, session->id, OWN_SESSION_ENDED))
		return "1";
	return *course_planned(course, session->id, OWN_SESSION_STARTED) ? "2" : "0";
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
		put_cell(out, course_planned(course, session->id, OWN_SESSION_START), '\t');
		put_cell(out, session->id, '\t');
		put_cell(out, session->title, '\n');
	}
}

/* --- reading --- */

#define DAY_AT 2 /* bytes in front of the day */

/* Days are compared as text, without reading the rest of the line. */
static struct standing read_standing(const char *line, const char *today)
{
	struct standing standing = {.has_started = *line == '2', .has_ended = *line == '1'};
	int order;

	if (!line[0] || !line[1] || !line[DAY_AT] || line[DAY_AT] == '\t')
		return standing;
	order = strncmp(line + DAY_AT, today, DATE_ISO_BYTES - 1);
	standing.day = order < 0 ? DAY_PAST : order > 0 ? DAY_AHEAD : DAY_TODAY;
	return standing;
}

/* The line with this number, from 0; "": there are fewer. */
static const char *line_at(const char *plan, size_t at)
{
	for (; at > 0 && *plan; at--) {
		plan += strcspn(plan, "\n");
		plan += *plan != '\0';
	}
	return plan;
}

struct cell {
	const char *text;
	size_t size_bytes;
};

static void read_cells(const char *line, struct cell *cells)
{
	for (int i = 0; i < CELLS; i++) {
		cells[i] = (struct cell){line, strcspn(line, "\t\n")};
		line += cells[i].size_bytes;
		line += *line == '\t';
	}
}

/* A copy of a cell, or `before` if that is the same text. */
static const char *copy_cell(const struct cell *cell, const char *before, struct arena *arena)
{
	if (strncmp(cell->text, before, cell->size_bytes) == 0 && !before[cell->size_bytes])
		return before;
	return inert_text(arena_strndup(arena, cell->text, cell->size_bytes), arena);
}

/* Day and time stand side by side. */
static const char *copy_time(const struct cell *cells, const char *before, struct arena *arena)
{
	const struct cell *day = &cells[CELL_DAY], *time = &cells[CELL_TIME];
	char *both;

	if (!day->size_bytes || !time->size_bytes)
		return copy_cell(day, before, arena);
	both = arena_strndup(arena, day->text, (size_t)(time->text - day->text) + time->size_bytes);
	both[day->size_bytes] = 'T';
	return inert_text(both, arena);
}

void plan_read(const char *plan, const char *today, struct arena *arena,
	const struct engagement_row *before, struct engagement_row *row)
{
	struct upcoming upcoming = {0};
	const char *last = "", *next, *end;
	struct cell cells[CELLS];

	for (const char *line = plan; (end = strchr(line, '\n')); line = end + 1) {
		struct standing standing = read_standing(line, today);

		upcoming_add(&upcoming, standing);
		if (standing.day != DAY_UNKNOWN)
			last = line;
	}
	next = line_at(plan, upcoming_next(&upcoming));
	row->sessions = (int)upcoming.count;
	row->over = (int)upcoming.over;
	row->is_running = upcoming.running != 0;
	row->is_left_open =
		upcoming.left_open && upcoming_next(&upcoming) == upcoming.left_open - 1;
	read_cells(next, cells);
	row->next_session = copy_cell(&cells[CELL_ID], before->next_session, arena);
	row->next_title = copy_cell(&cells[CELL_TITLE], before->next_title, arena);
	if (!*next)
		read_cells(last, cells);
	row->next_at = copy_time(cells, before->next_at, arena);
}
