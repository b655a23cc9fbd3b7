/* banso export: documents to files. */
#include <string.h>

#include "banso/base/buf.h"
#include "banso/base/files/file.h"
#include "banso/base/i18n.h"
#include "banso/cmd/verbs/verbs.h"
#include "banso/text/moment.h"
#include "banso/work/papers.h"

struct request {
	const char *format, *document, *readers, *file;
};

/* --format, else the ending of the file's name, else Markdown. */
static const char *find_format(const struct request *request, struct err *err)
{
	const char *slash = request->file ? strrchr(request->file, '/') : NULL;
	const char *dot = request->file ? strrchr(slash ? slash : request->file, '.') : NULL;
	const char *ending = dot ? dot + 1 : NULL;
	const char *format = request->format ? request->format : ending ? ending : "md";

	if (!papers_have_format(format, err))
		return NULL;
	if (ending && strcmp(ending, format) != 0) {
		err_set(err,
			_("ファイル名の終わり「.%s」と形式 %s が合いません。どちらかにそろえてください。"),
			ending, format);
		return NULL;
	}
	return format;
}

static enum cmd_status export_to(struct cmd *cmd, const struct request *request, struct buf *out)
{
	struct err err;
	bool good;

	if (!request->file)
		return cmd_print(cmd, out);
	good = file_write(request->file, buf_text(out), out->size_bytes, &err);
	buf_free(out);
	return good ? CMD_DONE : cmd_refuse("%s", err.text);
}

static void say_guarded(struct cmd *cmd, size_t guarded)
{
	if (guarded)
		words_add(&cmd->told, cmd->arena,
			arena_printf(cmd->arena,
				_("表計算ソフトが数式と読みそうな値が%zu件ありました。動かないように、先頭に ' を付けました。"),
				guarded));
}

static enum cmd_status export_where(
	struct cmd *cmd, const char *where, const struct request *request, enum circle circle)
{
	struct paper paper;
	struct print print = {.paper = &paper, .circle = circle};
	const struct course *course;
	enum cmd_status status;
	struct buf out = {0};
	struct place place;
	struct err err;
	size_t guarded;

	print.format = find_format(request, &err);
	course = print.format ? cmd_open_where(cmd, where, &place, &err) : NULL;
	if (!course || !paper_find(request->document, &place, &paper, &err))
		return cmd_refuse("%s", err.text);
	guarded = paper_put(&out, course, &print);
	status = export_to(cmd, request, &out);
	if (status == CMD_DONE)
		say_guarded(cmd, guarded);
	return status;
}

/* --- every engagement in one file --- */

struct sink {
	struct cmd *cmd;
	struct file *file; /* NULL: standard output */
};

/* Where standard output takes no more, the rest need not be made; the call tells it. */
static bool take_piece(void *to, const char *bytes, size_t size_bytes, struct err *err)
{
	const struct sink *sink = to;
	struct buf out = {0};

	if (sink->file)
		return file_add(sink->file, bytes, size_bytes, err);
	buf_add(&out, bytes, size_bytes);
	cmd_print(sink->cmd, &out);
	return !sink->cmd->unwritten;
}

static bool check_many(struct cmd *cmd, const struct request *request, struct print *print,
	struct paper *paper, struct err *err)
{
	struct place all = PLACE_NONE;

	all.engagement = "@all";
	print->paper = paper;
	print->format = find_format(request, err);
	return print->format && paper_find(request->document, &all, paper, err) &&
	       papers_take_many(print->format, err) && cmd_open_store(cmd, err);
}

static enum cmd_status export_all(
	struct cmd *cmd, const struct request *request, enum circle circle)
{
	struct print print = {.circle = circle};
	struct sink sink = {.cmd = cmd};
	struct paper paper;
	size_t guarded;
	struct err err;
	bool good;

	if (!check_many(cmd, request, &print, &paper, &err) ||
		(request->file && !(sink.file = file_begin(request->file, &err))))
		return cmd_refuse("%s", err.text);
	good = papers_put_many(cmd->store, &print, take_piece, &sink, &guarded, &err);
	if (sink.file && good)
		good = file_end(sink.file, &err);
	else if (sink.file)
		file_abandon(sink.file);
	if (!good)
		return cmd->unwritten ? CMD_REFUSED : cmd_refuse("%s", err.text);
	say_guarded(cmd, guarded);
	return CMD_DONE;
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

	cmd->only_looks = true;
	if (!cmd_read_options(cmd, &count, words, options, 1, 1))
		return CMD_USAGE;
	if (!circle_find(request.readers, &circle) || (request.file && !*request.file))
		return cmd_usage(cmd);
	if (request.file && strcmp(request.file, "-") == 0)
		request.file = NULL;
	if (strcmp(words[0], "@all") == 0)
		return export_all(cmd, &request, circle);
	return export_where(cmd, words[0], &request, circle);
}
