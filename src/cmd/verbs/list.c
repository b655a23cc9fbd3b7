/* banso list: all engagements, or one of them. */
#include <string.h>

#include "banso/base/attr.h"
#include "banso/base/buf.h"
#include "banso/base/i18n.h"
#include "banso/base/json.h"
#include "banso/cmd/verbs/verbs.h"
#include "banso/model/answer.h"
#include "banso/model/flow.h"
#include "banso/model/own.h"
#include "banso/model/session/form_progress.h"
#include "banso/model/session/opened.h"
#include "banso/model/session/session_log.h"
#include "banso/model/session/task.h"
#include "banso/text/date/moment.h"
#include "banso/text/date/read.h"
#include "banso/work/engagements.h"

static const char *given(const char *text)
{
	return *text ? text : NULL;
}

static void put_rows_json(struct buf *out, const struct engagement_rows *rows)
{
	struct json json;

	json_begin(&json, out);
	json_open_array(&json, NULL);
	for (size_t i = 0; i < rows->count; i++) {
		const struct engagement_row *row = &rows->items[i];

		json_open_object(&json, NULL);
		json_string(&json, "id", row->id);
		json_string(&json, "name", row->name);
		json_string(&json, "pref", row->pref);
		json_string(&json, "pattern", row->pattern);
		json_string(&json, "next", given(row->next_session));
		json_string(&json, "next_at", given(row->next_at));
		json_close_object(&json);
	}
	json_close_array(&json);
}

/* The next session and its day, or the day of the last one. */
static void put_next(struct buf *out, const struct engagement_row *row)
{
	const char *title = *row->next_session ? row->next_title : _("終了");
	struct date date;

	if (!date_parse(moment_day(row->next_at).text, &date)) {
		buf_printf(out, "%s\n", title);
		return;
	}
	cmd_put_padded(out, title, 10);
	date_put_long(out, date);
	moment_put_hours(out, moment_time(row->next_at).text, "");
	buf_putc(out, '\n');
}

static void put_rows(struct buf *out, const struct engagement_rows *rows)
{
	for (size_t i = 0; i < rows->count; i++) {
		const struct engagement_row *row = &rows->items[i];

		cmd_put_padded(out, row->id, 12);
		cmd_put_padded(out, row->name, 20);
		cmd_put_padded(out, row->pref, 12);
		cmd_put_padded(out, row->pattern_title, 8);
		put_next(out, row);
	}
}

static void put_forms(struct json *json, struct arena *arena, const struct course *course,
	const struct session *session)
{
	struct words forms = flow_all_forms(course, session, arena);

	json_open_array(json, "forms");
	for (size_t i = 0; i < forms.count; i++) {
		const struct form *form = scenario_form(course->scenario, forms.items[i]);
		struct form_progress all = form_progress_of(course, session, form);

		json_open_object(json, NULL);
		json_string(json, "id", form->id);
		json_string(json, "title", form->title);
		json_string(json, "state",
			flow_uses(course, form->id) ? progress_word(all.state) : _("使わない"));
		json_int(json, "sheets", all.asked);
		json_int(json, "done", all.done);
		json_int(json, "begun", all.begun);
		json_close_object(json);
	}
	json_close_array(json);
}

static void json_planned(struct json *json, const char *key, const struct course *course,
	const struct session *session, const char *field)
{
	json_string(json, key, given(course_planned(course, session->id, field)));
}

static void put_sessions(struct json *json, struct arena *arena, const struct course *course)
{
	json_open_array(json, "sessions");
	for (size_t i = 0; i < flow_session_count(course); i++) {
		const struct session *session = flow_session(course, i);

		json_open_object(json, NULL);
		json_string(json, "id", session->id);
		json_string(json, "title", session->title);
		json_string(json, "kind", session_kind_ids[session->kind]);
		json_planned(json, "date", course, session, OWN_SESSION_DATE);
		json_planned(json, "start", course, session, OWN_SESSION_START);
		json_planned(json, "end", course, session, OWN_SESSION_END);
		put_forms(json, arena, course, session);
		json_close_object(json);
	}
	json_close_array(json);
}

/* A day, and the words if it was told in words. */
static void put_due(struct json *json, const char *due)
{
	const struct field *field = field_column(own_table(OWN_TASKS), OWN_TASK_DUE);
	char iso[DATE_ISO_BYTES];
	struct buf words = {0};

	if (due && answer_put_words(&words, field, due, iso)) {
		json_string(json, "due", *iso ? iso : NULL);
		json_string(json, "due_text", buf_text(&words));
	} else {
		json_string(json, "due", due);
		json_string(json, "due_text", NULL);
	}
	buf_free(&words);
}

static void put_tasks(struct json *json, struct arena *arena, const struct course *course)
{
	struct tasks tasks = course_tasks(course, arena);

	json_open_array(json, "tasks");
	for (size_t i = 0; i < tasks.count; i++) {
		const struct task *task = &tasks.items[i];
		const struct option *state = task_state(course, task);

		json_open_object(json, NULL);
		json_string(json, "id", task->id);
		json_string(json, "what", task->what);
		json_string(json, "who", given(task->who));
		put_due(json, given(task->due));
		json_string(json, "state", given(task->state));
		json_string(json, "state_label", state ? state->label : given(task->state));
		json_bool(json, "open", task_is_open(course, task));
		json_string(json, "note", given(task->note));
		json_string(json, "from", given(task->from));
		json_string(json, "for", circle_id(task_readers(course, task->id)));
		json_close_object(json);
	}
	json_close_array(json);
}

static void put_course_json(struct buf *out, struct arena *arena, const struct course *course)
{
	struct json json;

	json_begin(&json, out);
	json_open_object(&json, NULL);
	json_string(&json, "id", course->id);
	json_string(&json, "name", course_own(course, OWN_COURSE_NAME));
	json_string(&json, "pref", course_own(course, OWN_COURSE_PREF));
	json_string(&json, "pattern", course->pattern->id);
	put_sessions(&json, arena, course);
	put_tasks(&json, arena, course);
	json_close_object(&json);
}

static void put_course(struct buf *out, struct arena *arena, const struct course *course)
{
	buf_printf(out, "%s  %s  %s\n", course->id, course_own(course, OWN_COURSE_NAME),
		course->pattern->title);
	for (size_t i = 0; i < flow_session_count(course); i++) {
		const struct session *session = flow_session(course, i);
		const char *when = session_when(arena, course, session);
		struct words forms = flow_forms(course, session, arena);

		cmd_put_padded(out, session->id, 6);
		cmd_put_padded(out, session->title, 10);
		cmd_put_padded(out, *when ? when : _("未定"), 24);
		for (size_t k = 0; k < forms.count; k++) {
			const struct form *form = scenario_form(course->scenario, forms.items[k]);

			buf_printf(out, "%s%s %s", k ? _("、") : "", form->title,
				form_progress_text(arena, course, session, form));
		}
		buf_putc(out, '\n');
	}
}

static enum cmd_status list_all(struct cmd *cmd, bool as_json)
{
	struct engagement_rows rows;
	struct buf out = {0};
	struct err err;

	if (!cmd_open_store(cmd, &err) ||
		!engagements_list(cmd->store, cmd->arena, NULL, &rows, &err))
		return cmd_refuse("%s", err.text);
	if (as_json)
		put_rows_json(&out, &rows);
	else
		put_rows(&out, &rows);
	return cmd_print(cmd, &out);
}

enum cmd_status cmd_list(struct cmd *cmd, int count, char **words)
{
	bool as_json = false;
	const struct cmd_option options[] = {{.name = "--json", .flag = &as_json}, {.name = NULL}};
	const struct course *course;
	struct buf out = {0};
	struct place place;
	struct err err;

	cmd->only_looks = true;
	if (!cmd_read_options(cmd, &count, words, options, 0, 1))
		return CMD_USAGE;
	if (count == 0 || strcmp(words[0], "@all") == 0)
		return list_all(cmd, as_json);
	course = cmd_open_where(cmd, words[0], &place, &err);
	if (!course)
		return cmd_refuse("%s", err.text);
	if (as_json)
		put_course_json(&out, cmd->arena, course);
	else
		put_course(&out, cmd->arena, course);
	return cmd_print(cmd, &out);
}
