/* banso task: 次回までに取り組むこと are added, listed and moved on. */
#include "banso/model/session/task.h"

#include <string.h>

#include "banso/base/i18n.h"
#include "banso/cmd/verbs/verbs.h"
#include "banso/model/own.h"
#include "banso/model/session/opened.h"
#include "banso/model/session/task_due.h"
#include "banso/text/date/moment.h"
#include "banso/work/tasks.h"

/* What is written at once about one task. */
struct edit {
	struct cmd *cmd;
	struct course *course;
	const char *session; /* at which it is written, for the history */
	const char *row;     /* "": of one that is being added */
	struct change changes[6];
	size_t count;
};

/* A column's value by its own rules; NULL is left as it is. */
static bool set(struct edit *edit, const char *column_id, const char *typed, struct err *err)
{
	const struct session *session = course_session(edit->course, edit->session);
	struct offer offer = {.place = task_place(edit->course, edit->row, column_id),
		.field = field_column(own_table(OWN_TASKS), column_id),
		.typed = typed,
		.why = session ? session->title : "",
		.session = *edit->row ? NULL : edit->session};
	struct change *change = &edit->changes[edit->count];

	if (!typed)
		return true;
	if (cmd_judge(edit->cmd, edit->course, &offer, change, err) != RULING_FINE)
		return false;
	edit->count++;
	return true;
}

static bool keep(struct edit *edit, struct err *err)
{
	return tasks_change(edit->cmd->store, edit->course, edit->changes, edit->count, err);
}

static bool open_edit(struct edit *edit, struct cmd *cmd, const char *where, struct err *err)
{
	struct place place;

	*edit = (struct edit){
		.cmd = cmd, .row = "", .course = cmd_open_where(cmd, where, &place, err)};
	if (edit->course)
		edit->session = tasks_session(edit->course, place.session);
	return edit->course != NULL;
}

/* What everybody may read is said by another word, behind it. */
static bool is_for(const char *readers)
{
	enum circle circle;

	return circle_find(readers, &circle) && circle != CIRCLE_PUBLIC;
}

/* --- add --- */

static enum cmd_status add_task(struct cmd *cmd, int count, char **words)
{
	const char *what = NULL, *who = NULL, *due = NULL, *readers = NULL, *row;
	const struct cmd_option options[] = {
		{.name = "--what", .value = &what},
		{.name = "--who", .value = &who},
		{.name = "--due", .value = &due},
		{.name = "--for", .value = &readers},
		{.name = NULL},
	};
	struct edit edit;
	struct buf out = {0};
	struct err err;

	if (!cmd_read_options(cmd, &count, words, options, 1, 1))
		return CMD_USAGE;
	if (!what || !*what)
		return cmd_misuse(cmd, _("--what のあとに、何をするかを書いてください。"));
	if (readers && !is_for(readers))
		return cmd_misuse(cmd, _("--for のあとには、team か shared を書いてください。"));
	if (!open_edit(&edit, cmd, words[0], &err))
		return cmd_refuse("%s", err.text);
	if (!set(&edit, OWN_TASK_READERS, readers, &err) ||
		!set(&edit, OWN_TASK_WHAT, what, &err) || !set(&edit, OWN_TASK_WHO, who, &err) ||
		!set(&edit, OWN_TASK_DUE, due, &err) ||
		!tasks_add(cmd->store, edit.course, edit.session, edit.changes, edit.count, &row,
			&err))
		return cmd_refuse("%s", err.text);
	cmd_did(cmd, _("取組 %s は追加してあります。"), row);
	buf_printf(&out, "%s\n", row);
	return cmd_print(cmd, &out);
}

/* --- state --- */

/* What somebody wrote there before is not taken away by a blank. */
static bool check_blank(const struct edit *edit, const char *what, struct err *err)
{
	const char *text = edit->count ? edit->changes[edit->count - 1].text : "";

	return *text ||
	       err_set(err, _("「%s」が空なので、何も変えていません。文字を書いてください。"),
		       what);
}

/* A remark goes behind those that stand there. */
static const char *with_remarks(const struct edit *edit, const char *row, const char *note)
{
	struct place place = task_place(edit->course, row, OWN_TASK_NOTE);
	const char *before = course_text(edit->course, &place);

	return note && note[strspn(note, " \n")] && *before
		       ? arena_printf(edit->course->arena, "%s\n%s", before, note)
		       : note;
}

/* Some states want to be explained: why another way was taken, or none. */
static bool check_reason(
	const struct edit *edit, const char *row, const char *note, struct err *err)
{
	struct task task;

	if (note || !course_task(edit->course, row, &task))
		return true;
	task.state = edit->changes[0].text;
	if (!task_lacks_reason(edit->course, &task))
		return true;
	return err_set(err,
		_("「%s」にするときは、--note でわけを書いてください（例 --note 担当が替わったため）。"),
		task_state(edit->course, &task)->label);
}

static enum cmd_status change_state(struct cmd *cmd, int count, char **words)
{
	const char *note = NULL, *row;
	const struct cmd_option options[] = {{.name = "--note", .value = &note}, {.name = NULL}};
	struct edit edit;
	struct err err;

	if (!cmd_read_options(cmd, &count, words, options, 3, 3))
		return CMD_USAGE;
	if (!open_edit(&edit, cmd, words[0], &err))
		return cmd_refuse("%s", err.text);
	row = edit.row = task_find(edit.course, words[1], &err);
	if (!row || !set(&edit, OWN_TASK_STATE, words[2], &err) ||
		!check_blank(&edit, _("状態"), &err) || !check_reason(&edit, row, note, &err) ||
		!set(&edit, OWN_TASK_NOTE, with_remarks(&edit, row, note), &err) ||
		(note && !check_blank(&edit, "--note", &err)) || !keep(&edit, &err))
		return cmd_refuse("%s", err.text);
	return CMD_DONE;
}

/* --- publish --- */

static enum cmd_status publish(struct cmd *cmd, int count, char **words)
{
	static const struct cmd_option none[] = {{.name = NULL}};
	struct edit edit;
	struct err err;

	if (!cmd_read_options(cmd, &count, words, none, 3, 3))
		return CMD_USAGE;
	if (!open_edit(&edit, cmd, words[0], &err))
		return cmd_refuse("%s", err.text);
	if (!edit.course->scenario->publish_tasks)
		return cmd_refuse(
			"%s", _("このシナリオの取組は、どれも公表用の文書に載りません。"));
	edit.row = task_find(edit.course, words[1], &err);
	if (edit.row && task_readers(edit.course, edit.row) == CIRCLE_TEAM)
		return cmd_refuse(
			_("この取組は、支援者だけが読むものです。先に banso task for %s %s shared で、支援先も読めるようにしてください。"),
			words[0], edit.row);
	if (!edit.row || !set(&edit, OWN_TASK_OPEN, words[2], &err) || !keep(&edit, &err))
		return cmd_refuse("%s", err.text);
	return CMD_DONE;
}

/* --- for --- */

static enum cmd_status give(struct cmd *cmd, int count, char **words)
{
	static const struct cmd_option none[] = {{.name = NULL}};
	struct edit edit;
	enum circle readers;
	struct err err;

	if (!cmd_read_options(cmd, &count, words, none, 3, 3))
		return CMD_USAGE;
	if (!is_for(words[2]) || !circle_find(words[2], &readers))
		return cmd_misuse(
			cmd, _("取組の番号のあとには、team か shared を書いてください。"));
	if (!open_edit(&edit, cmd, words[0], &err))
		return cmd_refuse("%s", err.text);
	edit.row = task_find(edit.course, words[1], &err);
	if (!edit.row || !tasks_set_readers(cmd->store, edit.course, edit.row, readers, "", &err))
		return cmd_refuse("%s", err.text);
	return CMD_DONE;
}

/* --- list --- */

static void put_due(struct buf *out, const struct course *course, const struct task *task)
{
	struct buf due = {0};
	long days;

	task_put_until(&due, task, false);
	if (task_due(course, task, moment_today()) != TASK_NOT_DUE &&
		task_days_left(task, moment_today(), &days)) {
		buf_putc(&due, ' ');
		moment_put_days_left(&due, days);
	}
	cmd_put_padded(out, buf_text(&due), 32);
	buf_free(&due);
}

static void put_task(struct buf *out, const struct course *course, const struct task *task)
{
	const struct option *state = task_state(course, task);
	const struct session *from = course_session(course, task->from);

	cmd_put_padded(out, task->id, 4);
	cmd_put_padded(out, state ? state->label : task->state, 14);
	cmd_put_padded(out, task->what, 32);
	cmd_put_padded(out, task->who, 10);
	put_due(out, course, task);
	buf_puts(out, from ? from->title : task->from);
	if (task_readers(course, task->id) == CIRCLE_TEAM)
		buf_printf(out, "  %s", circle_readers(CIRCLE_TEAM));
	buf_putc(out, '\n');
}

/* A session's own: those that come forward to it, then those that are fixed at it. */
static void put_tasks(struct buf *out, const struct course *course, const char *session)
{
	struct tasks tasks = *session ? tasks_forward(course, session, course->arena)
				      : course_tasks(course, course->arena);

	for (size_t i = 0; i < tasks.count; i++)
		put_task(out, course, &tasks.items[i]);
	if (!*session)
		return;
	tasks = tasks_from(course, session, course->arena);
	for (size_t i = 0; i < tasks.count; i++)
		put_task(out, course, &tasks.items[i]);
}

static enum cmd_status list_tasks(struct cmd *cmd, int count, char **words)
{
	static const struct cmd_option none[] = {{.name = NULL}};
	const struct course *course;
	struct buf out = {0};
	struct place place;
	struct err err;

	cmd->only_looks = true;
	if (!cmd_read_options(cmd, &count, words, none, 1, 1))
		return CMD_USAGE;
	course = cmd_open_where(cmd, words[0], &place, &err);
	if (!course)
		return cmd_refuse("%s", err.text);
	put_tasks(&out, course, place.session);
	return cmd_print(cmd, &out);
}

enum cmd_status cmd_task(struct cmd *cmd, int count, char **words)
{
	static const struct {
		const char *name;
		enum cmd_status (*run)(struct cmd *cmd, int count, char **words);
	} actions[] = {{"add", add_task}, {"list", list_tasks}, {"state", change_state},
		{"publish", publish}, {"for", give}};

	for (size_t i = 0; count > 0 && i < sizeof(actions) / sizeof(actions[0]); i++)
		if (strcmp(words[0], actions[i].name) == 0)
			return actions[i].run(cmd, count - 1, words + 1);
	return count ? cmd_misuse(cmd,
			       _("「%s」は add、list、state、publish、for のどれでもありません。"),
			       words[0])
		     : cmd_misuse(
			       cmd, _("add、list、state、publish、for のどれかを書いてください。"));
}
