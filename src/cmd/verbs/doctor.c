/* banso doctor: what is found, on stdout or on screens. */
#include <stdlib.h>
#include <unistd.h>

#include "banso/base/files/path.h"
#include "banso/base/i18n.h"
#include "banso/base/version.h"
#include "banso/cmd/verbs/verbs.h"
#include "banso/screen/doctor/doctor.h"
#include "banso/ui/term/term.h"
#include "banso/work/care/checkup.h"
#include "banso/work/care/mend.h"

static const char *db_from(const struct cmd *cmd)
{
	const char *variable = getenv("BANSO_DB");

	if (cmd->db)
		return "--db";
	return variable && *variable ? "BANSO_DB" : "";
}

static void print(struct cmd *cmd, const struct checkup *checkup, bool on_terminal)
{
	struct checkup_lines lines = checkup_lines(checkup, cmd->arena);
	struct buf out = {0};

	buf_printf(&out, _("banso %s の点検\n"), BANSO_VERSION);
	for (size_t i = 0; i < lines.count; i++)
		buf_printf(&out, "%s%s\n", lines.items[i].head, lines.items[i].text);
	if (!on_terminal)
		buf_puts(&out,
			_("色、画面の広さ、日本語の表示、記号の幅、キーは、端末で banso doctor を開くと調べられます。\n"));
	checkup_put_summary(&out, checkup);
	buf_putc(&out, '\n');
	cmd_print(cmd, &out);
}

static enum cmd_status mend(struct cmd *cmd, const char *database)
{
	struct buf out = {0};
	enum mended mended;
	struct err err;

	mended = mend_database(
		database, path_login(cmd->arena), cmd->scenarios, cmd->arena, &out, &err);
	if (mended == MENDED_NOT || mended == MENDED_HOPELESS) {
		cmd_refuse("%s", err.text);
		return mended == MENDED_HOPELESS ? CMD_FOUND : CMD_REFUSED;
	}
	cmd_did(cmd, _("修復は終わっています。"));
	cmd_print(cmd, &out);
	return mended == MENDED_PARTLY ? CMD_FOUND : CMD_DONE;
}

enum cmd_status cmd_doctor(struct cmd *cmd, int count, char **words)
{
	bool repair = false;
	const struct cmd_option options[] = {
		{.name = "--repair", .flag = &repair},
		{.name = NULL},
	};
	bool on_terminal = isatty(STDIN_FILENO) && isatty(STDOUT_FILENO);
	const struct checkup_start what = {
		.db = cmd->db ? cmd->db : path_database(cmd->arena),
		.db_from = db_from(cmd),
		.scenarios = cmd->scenarios,
		.on_terminal = on_terminal,
		.knows_term = term_is_known(),
	};
	const struct doctor_start start = {.color = cmd->color,
		.one_column = cmd->one_column,
		.ambiguous = cmd->ambiguous,
		.leads_ime = cmd->leads_ime,
		.what = &what};
	struct checkup checkup = {.arena = cmd->arena};
	struct err err;

	if (!cmd_read_options(cmd, &count, words, options, 0, 0))
		return CMD_USAGE;
	if (repair)
		return mend(cmd, what.db);
	checkup_look(&checkup, &what);
	if (on_terminal && !doctor_run(&checkup, &start, &err))
		cmd_refuse("%s", err.text);
	print(cmd, &checkup, on_terminal);
	return checkup_count(&checkup, VERDICT_MIND) ? CMD_FOUND : CMD_DONE;
}
