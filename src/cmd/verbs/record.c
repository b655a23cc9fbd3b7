/* banso record: the record of a session is confirmed, or opened again. */
#include <string.h>

#include "banso/base/i18n.h"
#include "banso/cmd/verbs/verbs.h"
#include "banso/work/record/lacks.h"
#include "banso/work/record/record.h"

enum cmd_status cmd_record(struct cmd *cmd, int count, char **words)
{
	static const struct cmd_option none[] = {{.name = NULL}};
	const struct session *session;
	struct course *course;
	struct place place;
	struct err err;
	const char *lacks;
	bool is_wanted, good;

	if (!cmd_read_options(cmd, &count, words, none, 2, 2))
		return CMD_USAGE;
	is_wanted = strcmp(words[0], "confirm") == 0;
	if (!is_wanted && strcmp(words[0], "reopen") != 0)
		return cmd_misuse(
			cmd, _("「%s」は confirm、reopen のどちらでもありません。"), words[0]);
	course = cmd_open_where(cmd, words[1], &place, &err);
	if (!course)
		return cmd_refuse("%s", err.text);
	session = course_session(course, place.session);
	if (!session || *place.form)
		return cmd_refuse(
			_("支援記録は回ごとにあります。支援先と回を書いてください（例 %s/回）。"),
			place.engagement);
	good = is_wanted ? record_confirm(cmd->store, course, session->id, &err)
			 : record_reopen(cmd->store, course, session->id, &err);
	if (!good)
		return cmd_refuse("%s", err.text);
	lacks = is_wanted ? record_lacks_text(course, session, cmd->arena) : "";
	if (*lacks)
		cmd_tell(_("支援記録に載るもののうち、まだのもの: %s"), lacks);
	return CMD_DONE;
}
