/* banso show: what is there, as plain text. */
#include "banso/base/buf.h"
#include "banso/base/i18n.h"
#include "banso/cmd/verbs/verbs.h"
#include "banso/doc/document.h"
#include "banso/doc/formats/writer.h"

enum cmd_status cmd_show(struct cmd *cmd, int count, char **words)
{
	const char *readers = "team";
	const struct cmd_option options[] = {{.name = "--for", .value = &readers}, {.name = NULL}};
	const struct document *document;
	const struct course *course;
	enum cmd_status status;
	enum circle circle;
	struct buf out = {0};
	struct place place;
	struct err err;

	if (!cmd_read_options(cmd, &count, words, options, 1, 1))
		return CMD_USAGE;
	if (!circle_find(readers, &circle))
		return cmd_usage(cmd);
	course = cmd_open_where(cmd, words[0], &place, &err);
	document = course ? document_find(NULL, &place, &err) : NULL;
	if (!document)
		return cmd_refuse("%s", err.text);
	txt_write(&out, document_make(cmd->arena, document, course, &place, circle));
	status = cmd_print(buf_text(&out), out.size_bytes);
	buf_free(&out);
	return status;
}
