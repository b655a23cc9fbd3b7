/* banso doctor: what is found, on stdout or on screens. */
#include <stdlib.h>
#include <unistd.h>

#include "banso/base/i18n.h"
#include "banso/base/path.h"
#include "banso/cmd/verbs/verbs.h"
#include "banso/cmd/version.h"
#include "banso/screen/doctor/doctor.h"
#include "banso/ui/term.h"
#include "banso/work/care/checkup.h"
#include "banso/work/care/mend.h"

static const char *db_from(const struct cmd *cmd)
{
	const char *variable = getenv("BANSO_DB");

	if (cmd->db)
		return "--db";
	return variable && *variable ? "BANSO_DB" : "";
}

static enum cmd_status print(struct cmd *cmd, const struct checkup *checkup, bool on_terminal)
{
	struct checkup_lines lines = checkup_lines(checkup, cmd->arena);
	struct buf out = {0};
	enum cmd_status status;

	buf_printf(&out, _("banso %s の点検\n"), BANSO_VERSION);
	for (size_t i = 0; i < lines.count; i++)
		buf_printf(&out, "%s%s\n", lines.items[i].head, lines.items[i].text);
	if (!on_terminal)
		buf_puts(&out,
			_("色、画面の広さ、日本語の表示、記号の幅、キーは、端末で banso doctor を開くと調べられます。\n"));
	checkup_put_summary(&out, checkup);
	buf_putc(&out, '\n');
	status = cmd_print(buf_text(&out), out.size_bytes);
	buf_free(&out);
	return status;
}

static enum cmd_status mend(struct cmd *cmd, const char *database)
{
	struct buf out = {0};
	enum cmd_status status;
	struct err err;

	switch (mend_database(database, path_login(cmd->arena), cmd->arena, &out, &err)) {
	case MENDED_NOT:
		return cmd_refuse("%s", err.text);
	case MENDED_HOPELESS:
		cmd_refuse("%s", err.text);
		return CMD_FOUND;
	case MENDED_PARTLY:
		status = cmd_print(buf_text(&out), out.size_bytes) == CMD_DONE ? CMD_FOUND
									       : CMD_REFUSED;
		break;
	case MENDED:
		status = cmd_print(buf_text(&out), out.size_bytes);
		break;
	}
	buf_free(&out);
	return status;
}

enum cmd_status cmd_doctor(struct cmd *cmd, int count, char **words)
{
	bool repair = false;
	const struct cmd_option options[] = {
		{.name = "--repair", .flag = &repair},
		{.name = NULL},
	};
	bool on_terminal = isatty(STDIN_FILENO) && isatty(STDOUT_FILENO);
	const struct doctor_start start = {.color = cmd->color, .ambiguous = cmd->ambiguous};
	const struct checkup_start what = {
		.db = cmd->db ? cmd->db : path_database(cmd->arena),
		.db_from = db_from(cmd),
		.scenarios = cmd->scenarios,
		.on_terminal = on_terminal,
		.knows_term = term_is_known(),
	};
	struct checkup checkup = {.arena = cmd->arena};
	struct err err;

	if (!cmd_read_options(cmd, &count, words, options, 0, 0))
		return CMD_USAGE;
	if (repair)
		return mend(cmd, what.db);
	checkup_look(&checkup, &what);
	if (on_terminal && !doctor_run(&checkup, &start, &err))
		cmd_refuse("%s", err.text);
	if (print(cmd, &checkup, on_terminal) != CMD_DONE)
		return CMD_REFUSED;
	return checkup_count(&checkup, VERDICT_MIND) ? CMD_FOUND : CMD_DONE;
}
