/* banso backup: a copy of the database. */
#include <stdlib.h>

#include "banso/base/beside.h"
#include "banso/base/i18n.h"
#include "banso/base/path.h"
#include "banso/cmd/verbs/verbs.h"
#include "banso/store/care/backup.h"
#include "banso/store/sqlite/file.h"
#include "banso/store/sqlite/wal.h"

/* Nothing is made or brought up to date on the way: the copy is of what is there. */
static bool write_copy(
	struct cmd *cmd, const char *to, struct backup_counts *counts, struct err *err)
{
	const char *database = cmd->db ? cmd->db : path_database(cmd->arena);
	bool exists, written;
	char *real = file_resolve(database, &exists, err);

	if (real && !exists)
		written = err_set(err,
			_("データベース %s がありません。--db と BANSO_DB の場所を確かめてください。"),
			database);
	else if (real && wal_has_lost(real))
		written = wal_refuse(real, err);
	else
		written =
			real && beside_spares(to, err) && backup_write(real, to, NULL, counts, err);
	free(real);
	return written;
}

enum cmd_status cmd_backup(struct cmd *cmd, int count, char **words)
{
	static const struct cmd_option none[] = {{.name = NULL}};
	struct backup_counts counts = {0};
	struct buf out = {0};
	enum cmd_status status;
	struct err err;

	if (!cmd_read_options(cmd, &count, words, none, 1, 1))
		return CMD_USAGE;
	if (!write_copy(cmd, words[0], &counts, &err))
		return cmd_refuse("%s", err.text);
	buf_printf(&out,
		_("%s に控えを作り、読み返して確かめました（支援先 %lld件、回答 %lld件）。\n"),
		words[0], (long long)counts.engagements, (long long)counts.answers);
	status = cmd_print(buf_text(&out), out.size_bytes);
	buf_free(&out);
	return status;
}
