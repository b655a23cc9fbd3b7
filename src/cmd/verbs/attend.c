/* banso attend: who is expected at a session, came, did not, or was not invited. */
#include <string.h>

#include "banso/base/i18n.h"
#include "banso/cmd/verbs/verbs.h"
#include "banso/model/own.h"
#include "banso/model/session/session_log.h"
#include "banso/model/session/session_people.h"
#include "banso/model/session/where.h"
#include "banso/work/session_run.h"

struct mark {
	const char *id, *label;
	const char *column; /* NULL: the one of the day, as on the screen */
	const char *value;
};

static const struct mark marks[] = {
	{OWN_ATTENDANCE_PLANNED, N_("予定"), OWN_ATTENDANCE_PLANNED, "true"},
	{OWN_ATTENDANCE_PRESENT, N_("出席"), OWN_ATTENDANCE_PRESENT, "true"},
	{"absent", N_("欠席"), NULL, "false"},
	{OWN_ATTENDANCE_UNINVITED, N_("外"), OWN_ATTENDANCE_UNINVITED, "true"},
	{"none", N_("空"), NULL, ""},
	{.id = NULL},
};

static const struct mark *find_mark(const char *word)
{
	for (const struct mark *mark = marks; mark->id; mark++)
		if (strcmp(word, mark->id) == 0 || strcmp(word, _(mark->label)) == 0)
			return mark;
	return NULL;
}

/* The ids of all who are named; each has to belong to the session. */
static bool find_people(struct cmd *cmd, const struct course *course, const char *session,
	struct words names, struct words *people, struct err *err)
{
	for (size_t i = 0; i < names.count; i++) {
		const char *id = where_person(course, cmd->arena, names.items[i], err);

		if (!id)
			return false;
		if (!session_has_person(course, session, id))
			return err_set(
				err, _("「%s」は、この回の参加者ではありません。"), names.items[i]);
		words_add(people, cmd->arena, id);
	}
	return true;
}

static void tell_of_sheets(
	const struct course *course, const char *session, struct words people, struct words names)
{
	for (size_t i = 0; i < people.count; i++)
		if (session_has_sheet_of(course, session, people.items[i]))
			cmd_tell(_("「%s」の書いた帳票は、人数にも文書にも残ります。"),
				names.items[i]);
}

static bool mark_people(struct cmd *cmd, const char *where, const struct mark *mark,
	struct words names, struct err *err)
{
	struct place place;
	struct course *course = cmd_open_where(cmd, where, &place, err);
	const struct session *session = course ? course_session(course, place.session) : NULL;
	struct words people = {0};

	if (!course)
		return false;
	if (!session || *place.form)
		return err_set(err,
			_("出席は回ごとにあります。支援先と回を書いてください（例 %s/回）。"),
			place.engagement);
	if (!find_people(cmd, course, session->id, names, &people, err) ||
		!session_mark_people(cmd->store, course, session, people,
			mark->column ? mark->column : session_attendance_column(course, session),
			mark->value, err))
		return false;
	if (mark->column && strcmp(mark->column, OWN_ATTENDANCE_UNINVITED) == 0)
		tell_of_sheets(course, session->id, people, names);
	return true;
}

enum cmd_status cmd_attend(struct cmd *cmd, int count, char **words)
{
	static const struct cmd_option none[] = {{.name = NULL}};
	const struct mark *mark;
	struct words names = {0};
	struct err err;

	if (!cmd_read_options(cmd, &count, words, none, 3, count))
		return CMD_USAGE;
	mark = find_mark(words[1]);
	if (!mark)
		return cmd_misuse(cmd,
			_("「%s」は planned（予定）、present（出席）、absent（欠席）、uninvited（外）、none（空）のどれでもありません。"),
			words[1]);
	for (int i = 2; i < count; i++)
		words_add(&names, cmd->arena, words[i]);
	return mark_people(cmd, words[0], mark, names, &err) ? CMD_DONE
							     : cmd_refuse("%s", err.text);
}
