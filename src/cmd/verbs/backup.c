/* banso backup: a copy of the database. */
#include "banso/base/buf.h"
#include "banso/base/files/path.h"
#include "banso/base/i18n.h"
#include "banso/cmd/verbs/verbs.h"
#include "banso/work/database.h"

enum cmd_status cmd_backup(struct cmd *cmd, int count, char **words)
{
	static const struct cmd_option none[] = {{.name = NULL}};
	struct copied copied;
	const char *database = cmd->db ? cmd->db : path_database(cmd->arena);
	struct buf out = {0};
	struct err err;

	if (!cmd_read_options(cmd, &count, words, none, 1, 1))
		return CMD_USAGE;
	if (!database_copy(database, words[0], &copied, &err))
		return cmd_refuse("%s", err.text);
	cmd_did(cmd, _("控え %s は作ってあります。"), words[0]);
	buf_printf(&out,
		_("%s に控えを作り、読み返して確かめました（支援先 %lld件、回答 %lld件）。\n"),
		words[0], (long long)copied.engagements, (long long)copied.answers);
	return cmd_print(cmd, &out);
}
