/* banso history: who changed what. */
#include <string.h>

#include "banso/base/i18n.h"
#include "banso/cmd/verbs/verbs.h"
#include "banso/model/answer.h"
#include "banso/model/flow.h"
#include "banso/model/session/where.h"
#include "banso/model/year.h"
#include "banso/work/past.h"

static void put_text(
	struct buf *out, const struct course *course, const struct field *field, const char *text)
{
	if (!*text)
		buf_puts(out, _("（空欄）"));
	else if (field && field->type != FIELD_TABLE)
		answer_put(out, field, course_options(course, field), text);
	else
		buf_puts(out, text);
}

/* The sheet of a form that has one for the course is reached through the session it hangs at. */
static const char *session_of(const struct course *course, const struct place *place)
{
	const struct session *session = flow_session_of_form(course, place->form);

	return session ? session->id : "";
}

/* One line a revision: newlines in a text are shown as a space. */
static void put_entry(
	struct buf *out, const struct course *course, const struct history_entry *entry)
{
	const struct field *field = course_field(course, &entry->place);
	struct buf line = {0};

	buf_printf(&line, "%.16s  %s  ", entry->at, entry->who);
	place_put_where(&line, &entry->place, session_of(course, &entry->place));
	buf_puts(&line, "  ");
	put_text(&line, course, field, entry->before);
	buf_puts(&line, " -> ");
	put_text(&line, course, field, entry->text);
	if (*entry->reason)
		buf_printf(&line, _("（理由: %s）"), entry->reason);
	if (*entry->why)
		buf_printf(&line, "  %s", entry->why);
	for (size_t i = 0; i < line.size_bytes; i++)
		if (line.bytes[i] == '\n')
			line.bytes[i] = ' ';
	buf_printf(out, "%s\n", buf_text(&line));
	buf_free(&line);
}

enum cmd_status cmd_history(struct cmd *cmd, int count, char **words)
{
	static const struct cmd_option none[] = {{.name = NULL}};
	const struct course *course;
	struct history history;
	struct buf out = {0};
	struct place place;
	struct err err;
	const char *where;

	cmd->only_looks = true;
	if (!cmd_read_options(cmd, &count, words, none, 1, 2))
		return CMD_USAGE;
	where = count == 2 ? arena_printf(cmd->arena, "%s#%s", words[0], words[1]) : words[0];
	course = cmd_open_own(cmd, where, &place, &err);
	if (!course)
		return cmd_refuse("%s", err.text);
	place = where_value_place(course, &place);
	if (!past_read(cmd->store, cmd->arena, &place, &history, &err))
		return cmd_refuse("%s", err.text);
	for (size_t i = 0; i < history.count; i++)
		put_entry(&out, course, &history.items[i]);
	return cmd_print(cmd, &out);
}
