/* banso show: what is there, as plain text. */
#include "banso/base/buf.h"
#include "banso/base/i18n.h"
#include "banso/cmd/verbs/verbs.h"
#include "banso/work/papers/print.h"

enum cmd_status cmd_show(struct cmd *cmd, int count, char **words)
{
	const char *readers = "team";
	const struct cmd_option options[] = {{.name = "--for", .value = &readers}, {.name = NULL}};
	const struct course *course;
	struct paper paper;
	struct print print = {.paper = &paper, .format = "txt"};
	struct buf out = {0};
	struct place place;
	struct err err;
	struct misread misread;

	cmd->only_looks = true;
	if (!cmd_read_options(cmd, &count, words, options, 1, 1))
		return CMD_USAGE;
	if (!cmd_read_circle(cmd, readers, &print.circle))
		return CMD_USAGE;
	course = cmd_open_where(cmd, words[0], &place, &err);
	if (!course || !paper_find(NULL, &place, &paper, &err))
		return cmd_refuse("%s", err.text);
	print.store = cmd->store;
	if (!print_put(&out, course, &print, &misread, &err)) {
		buf_free(&out);
		return cmd_refuse("%s", err.text);
	}
	return cmd_print_paper(cmd, &out);
}
