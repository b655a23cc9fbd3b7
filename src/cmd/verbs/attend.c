/* banso attend: who is expected at a session, came, did not, or was not invited; and a line about
 * them. */
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

/* Nothing is said of who was not invited, unless the same call invites them. */
static bool is_any_uninvited(const struct course *course, const char *session, struct words people,
	struct words names, struct err *err)
{
	for (size_t i = 0; i < people.count; i++)
		if (session_is_uninvited(course, session, people.items[i])) {
			err_set(err,
				_("「%s」は呼んでいない人です。予定や出席と一緒に書いてください。"),
				names.items[i]);
			return true;
		}
	return false;
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

/* Of whom, and what: `mark` NULL for a remark alone, `remark` NULL for none. */
struct attending {
	const struct mark *mark;
	const char *remark;
	struct words names;
};

static bool is_uninviting(const struct mark *mark)
{
	return mark && mark->column && strcmp(mark->column, OWN_ATTENDANCE_UNINVITED) == 0;
}

/* As it is kept; the same of all of them. */
static bool read_remark(struct cmd *cmd, const struct course *course, const char *session,
	const char *typed, struct attended *out, struct err *err)
{
	const struct field *table = form_field(own_form(OWN_SESSION), OWN_ATTENDANCE);
	const struct offer offer = {.place = session_log_place(course, session, OWN_ATTENDANCE, "",
					    OWN_ATTENDANCE_REMARK),
		.field = field_column(table, OWN_ATTENDANCE_REMARK),
		.typed = typed,
		.why = ""};
	struct change change;

	if (cmd_judge(cmd, course, &offer, &change, err) != RULING_FINE)
		return false;
	*out = (struct attended){OWN_ATTENDANCE_REMARK, change.text};
	return true;
}

static bool keep(struct cmd *cmd, struct course *course, const struct session *session,
	const struct attending *given, struct words people, struct err *err)
{
	const struct mark *mark = given->mark;
	struct attended said[2];
	size_t count = 0;

	if (mark)
		said[count++] = (struct attended){
			mark->column ? mark->column : session_attendance_column(course, session),
			mark->value};
	else if (is_any_uninvited(course, session->id, people, given->names, err))
		return false;
	if (given->remark &&
		!read_remark(cmd, course, session->id, given->remark, &said[count++], err))
		return false;
	return session_attend(cmd->store, course, session, people, said, count, err);
}

static bool attend(
	struct cmd *cmd, const char *where, const struct attending *given, struct err *err)
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
	if (!find_people(cmd, course, session->id, given->names, &people, err) ||
		!keep(cmd, course, session, given, people, err))
		return false;
	if (is_uninviting(given->mark))
		tell_of_sheets(course, session->id, people, given->names);
	return true;
}

enum cmd_status cmd_attend(struct cmd *cmd, int count, char **words)
{
	struct attending given = {.remark = NULL};
	const struct cmd_option options[] = {
		{.name = "--remark", .value = &given.remark}, {.name = NULL}};
	struct err err;

	if (!cmd_read_options(cmd, &count, words, options, 2, count))
		return CMD_USAGE;
	given.mark = find_mark(words[1]);
	if (!given.mark && !given.remark)
		return cmd_misuse(cmd,
			_("「%s」は planned（予定）、present（出席）、absent（欠席）、uninvited（外）、none（空）のどれでもありません。"),
			words[1]);
	if (given.remark && is_uninviting(given.mark))
		return cmd_misuse(
			cmd, _("呼んでいない人の備考は書けません。どちらか1つを書いてください。"));
	for (int i = given.mark ? 2 : 1; i < count; i++)
		words_add(&given.names, cmd->arena, words[i]);
	if (!given.names.count)
		return cmd_misuse(cmd, _("書くものが足りません。"));
	return attend(cmd, words[0], &given, &err) ? CMD_DONE : cmd_refuse("%s", err.text);
}
