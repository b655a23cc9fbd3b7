/* banso restore: going back to a copy of the database. */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "banso/base/files/path.h"
#include "banso/base/i18n.h"
#include "banso/cmd/verbs/verbs.h"
#include "banso/work/care/copies.h"
#include "banso/work/care/restore.h"

static enum cmd_status list(struct cmd *cmd, const char *database)
{
	struct copies copies = copies_find(database, cmd->arena);
	struct buf out = {0};

	if (copies.count == 0)
		buf_printf(&out, _("%s の控えは、まだありません。\n"), database);
	for (size_t i = 0; i < copies.count; i++) {
		const struct copy *copy = &copies.items[i];

		buf_printf(&out, _("%s（%s） %s\n    %s\n"), copy->day, copy->what, copy->holds,
			copy->path);
	}
	return cmd_print(cmd, &out);
}

/* False also where nobody is there to answer. */
static bool says_yes(void)
{
	static const char *const yes[] = {N_("はい"), "y", "yes"};
	char answer[32] = "";

	fputs(_("戻しますか（はい／いいえ）: "), stderr);
	if (!fgets(answer, sizeof(answer), stdin))
		return false;
	answer[strcspn(answer, "\r\n")] = '\0';
	for (size_t i = 0; i < sizeof(yes) / sizeof(yes[0]); i++)
		if (strcmp(answer, _(yes[i])) == 0)
			return true;
	return false;
}

/* Whether the person, or who wrote the script, wants it. */
static bool is_wanted(const struct restore *restore, bool yes)
{
	bool on_terminal = isatty(STDIN_FILENO) && isatty(STDOUT_FILENO);

	if (yes && !restore_needs_person(restore))
		return true;
	if (on_terminal && says_yes())
		return true;
	if (on_terminal)
		cmd_refuse(_("やめました。何も変えていません。"));
	else if (yes)
		cmd_refuse(_(
			"人が確かめなければならないことがあるので、--yes だけでは戻しません。端末で banso restore を使って、確かめてから戻してください。"));
	else
		cmd_refuse(_(
			"確かめる端末がないので、戻しませんでした。戻してよければ、--yes を付けてください。"));
	return false;
}

enum cmd_status cmd_restore(struct cmd *cmd, int count, char **words)
{
	const char *database = cmd->db ? cmd->db : path_database(cmd->arena);
	bool yes = false;
	const struct cmd_option options[] = {
		{.name = "--yes", .flag = &yes},
		{.name = NULL},
	};
	struct restore *restore;
	struct buf out = {0};
	struct err err;

	if (!cmd_read_options(cmd, &count, words, options, 0, 1))
		return CMD_USAGE;
	if (count == 0)
		return list(cmd, database);
	restore = restore_look(database, words[0], path_login(cmd->arena), cmd->arena, &err);
	if (!restore)
		return cmd_refuse("%s", err.text);
	restore_put_plan(&out, restore);
	cmd_print(cmd, &out);
	/* What nobody was shown is not done. */
	if (cmd->unwritten || !is_wanted(restore, yes))
		return CMD_REFUSED;
	if (!restore_take(database, restore, path_login(cmd->arena), cmd->arena, &err))
		return cmd_refuse("%s", err.text);
	cmd_did(cmd, _("控え %s に戻してあります。"), words[0]);
	restore_put_done(&out, restore);
	return cmd_print(cmd, &out);
}
