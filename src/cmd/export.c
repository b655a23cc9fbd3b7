#include <string.h>

#include "banso/base/buf.h"
#include "banso/base/i18n.h"
#include "banso/cmd/cmd.h"
#include "banso/doc/document.h"
#include "banso/doc/output.h"
#include "banso/doc/writer.h"

struct request {
	const char *format, *document, *readers, *file;
};

static const struct writer *unknown_format(const char *format, struct err *err)
{
	struct buf list = {0};

	for (const struct writer *each = writers; each->format; each++)
		buf_printf(&list, "%s%s", each == writers ? "" : _("、"), each->format);
	err_set(err, _("形式「%s」では出力できません。次から選んでください: %s"), format, buf_text(&list));
	buf_free(&list);
	return NULL;
}

/* --format, else the ending of the file's name, else Markdown. */
static const struct writer *find_writer(const struct request *request, struct err *err)
{
	const char *slash = request->file ? strrchr(request->file, '/') : NULL;
	const char *dot = request->file ? strrchr(slash ? slash : request->file, '.') : NULL;
	const char *ending = dot ? dot + 1 : NULL;
	const char *format = request->format ? request->format : ending ? ending : "md";
	const struct writer *writer = writer_find(format);

	if (!writer)
		return unknown_format(format, err);
	if (ending && strcmp(ending, format) != 0) {
		err_set(err, _("ファイル名の終わり「.%s」と形式 %s が合いません。どちらかにそろえてください。"),
			ending, format);
		return NULL;
	}
	return writer;
}

static enum cmd_status export_to(const struct request *request, const struct buf *out)
{
	struct err err;

	if (!request->file)
		return cmd_print(buf_text(out), out->size_bytes);
	if (!output_write(request->file, buf_text(out), out->size_bytes, &err))
		return cmd_refuse("%s", err.text);
	return CMD_DONE;
}

static enum cmd_status export_where(struct cmd *cmd, const char *where,
	const struct request *request, enum circle circle)
{
	const struct document *document;
	const struct writer *writer;
	const struct course *course;
	enum cmd_status status;
	struct buf out = {0};
	struct place place;
	struct err err;

	writer = find_writer(request, &err);
	course = writer ? cmd_open_where(cmd, where, &place, &err) : NULL;
	document = course ? document_find(request->document, &place, &err) : NULL;
	if (!document)
		return cmd_refuse("%s", err.text);
	writer->write(&out, document_make(cmd->arena, document, course, &place, circle));
	status = export_to(request, &out);
	buf_free(&out);
	return status;
}

enum cmd_status cmd_export(struct cmd *cmd, int count, char **words)
{
	struct request request = {.readers = "team"};
	const struct cmd_option options[] = {
		{.name = "--format", .value = &request.format},
		{.name = "--doc", .value = &request.document},
		{.name = "--for", .value = &request.readers},
		{.name = "-o", .value = &request.file},
		{.name = NULL},
	};
	enum circle circle;

	if (!cmd_read_options(cmd, &count, words, options, 1, 1))
		return CMD_USAGE;
	if (!circle_find(request.readers, &circle))
		return cmd_usage(cmd);
	if (request.file && strcmp(request.file, "-") == 0)
		request.file = NULL;
	return export_where(cmd, words[0], &request, circle);
}
