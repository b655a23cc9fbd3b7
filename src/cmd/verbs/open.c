/* banso open: the screens, at a place. */
#include <stdio.h>
#include <unistd.h>

#include "banso/base/files/path.h"
#include "banso/base/i18n.h"
#include "banso/cmd/verbs/verbs.h"
#include "banso/screen/run.h"

enum cmd_status cmd_screens(struct cmd *cmd, const struct place *place)
{
	struct run_start start = {
		.color = cmd->color,
		.one_column = cmd->one_column,
		.ambiguous = cmd->ambiguous,
		.leads_ime = cmd->leads_ime,
		.place = place,
	};
	struct err err;

	if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO))
		return cmd_refuse(_(
			"画面のある端末で起動してください。端末がないときに使えるコマンドは banso help で見られます。"));
	if (!cmd_open_store(cmd, &err))
		return cmd_refuse("%s", err.text);
	start.store = cmd->store;
	start.user = path_user_name(cmd->arena);
	start.scenarios = path_scenarios(cmd->arena, cmd->scenarios, &err);
	if (!start.scenarios)
		return cmd_refuse("%s", err.text);
	if (run_screens(&start, &err))
		return CMD_DONE;
	return *err.text ? cmd_refuse("%s", err.text) : CMD_REFUSED;
}

enum cmd_status cmd_open(struct cmd *cmd, int count, char **words)
{
	static const struct cmd_option none[] = {{.name = NULL}};
	struct place place;
	struct err err;

	if (!cmd_read_options(cmd, &count, words, none, 1, 1))
		return CMD_USAGE;
	if (!cmd_open_where(cmd, words[0], &place, &err))
		return cmd_refuse("%s", err.text);
	return cmd_screens(cmd, &place);
}
