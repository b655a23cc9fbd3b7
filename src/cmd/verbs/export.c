/* banso export: documents to files. */
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "banso/base/buf.h"
#include "banso/base/file.h"
#include "banso/base/i18n.h"
#include "banso/cmd/verbs/verbs.h"
#include "banso/doc/document.h"
#include "banso/doc/formats/writer.h"
#include "banso/text/moment.h"
#include "banso/work/engagements.h"

struct request {
	const char *format, *document, *readers, *file;
};

static const struct writer *unknown_format(const char *format, struct err *err)
{
	struct buf list = {0};

	for (const struct writer *each = writers; each->format; each++)
		buf_printf(&list, "%s%s", each == writers ? "" : _("、"), each->format);
	err_set(err, _("形式「%s」では出力できません。次から選んでください: %s"), format,
		buf_text(&list));
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
		err_set(err,
			_("ファイル名の終わり「.%s」と形式 %s が合いません。どちらかにそろえてください。"),
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
	if (!file_write(request->file, buf_text(out), out->size_bytes, &err))
		return cmd_refuse("%s", err.text);
	return CMD_DONE;
}

static void say_guarded(size_t guarded)
{
	if (guarded)
		fprintf(stderr,
			_("banso: 表計算ソフトが数式と読みそうな値が%zu件ありました。動かないように、先頭に ' を付けました。\n"),
			guarded);
}

static size_t count_guarded(const struct writer *writer, const struct node *tree)
{
	return writer->count_guarded ? writer->count_guarded(tree) : 0;
}

static enum cmd_status export_where(
	struct cmd *cmd, const char *where, const struct request *request, enum circle circle)
{
	const struct document *document;
	const struct writer *writer;
	const struct course *course;
	const struct node *tree;
	enum cmd_status status;
	struct buf out = {0};
	struct place place;
	struct err err;

	writer = find_writer(request, &err);
	course = writer ? cmd_open_where(cmd, where, &place, &err) : NULL;
	document = course ? document_find(request->document, &place, &err) : NULL;
	if (!document)
		return cmd_refuse("%s", err.text);
	tree = document_make(cmd->arena, document, course, &place, circle);
	writer->write(&out, tree);
	status = export_to(request, &out);
	buf_free(&out);
	if (status == CMD_DONE)
		say_guarded(count_guarded(writer, tree));
	return status;
}

/* --- every engagement in one file --- */

struct series {
	struct cmd *cmd;
	const struct writer *writer;
	const struct document *document;
	enum circle circle;
	struct arena *arena; /* of one course at a time */
	struct file *file;   /* NULL: standard output */
	struct buf out;
	size_t guarded;
};

/* Hands on what was written so far, so that memory does not grow with the number of courses. */
static bool flush_series(struct series *series, struct err *err)
{
	const char *bytes = buf_text(&series->out);
	size_t size_bytes = series->out.size_bytes;
	bool good;

	if (series->file)
		good = file_add(series->file, bytes, size_bytes, err);
	else
		good = (fwrite(bytes, 1, size_bytes, stdout) == size_bytes &&
			       fflush(stdout) == 0) ||
		       err_set(err, _("書き出せません（%s）。"), err_reason(errno));
	buf_clear(&series->out);
	return good;
}

static bool add_course(struct series *series, const char *id, bool is_first, struct err *err)
{
	struct place place = PLACE_NONE;
	const struct course *course;
	const struct node *tree;

	arena_reset(series->arena);
	course = engagement_load(series->cmd->store, series->arena, id, err);
	if (!course)
		return false;
	place.engagement = course->id;
	tree = document_make(series->arena, series->document, course, &place, series->circle);
	series->writer->series->add(&series->out, tree, is_first);
	series->guarded += count_guarded(series->writer, tree);
	return flush_series(series, err);
}

static bool add_courses(struct series *series, struct err *err)
{
	struct engagement_rows rows;
	char today[DATE_ISO_BYTES];
	bool good;

	date_iso(moment_today(), today);
	good = engagements_list(series->cmd->store, series->cmd->arena, NULL, &rows, err);
	series->writer->series->begin(&series->out);
	for (size_t i = 0; good && i < rows.count; i++)
		good = add_course(series, rows.items[i].id, i == 0, err);
	series->writer->series->end(&series->out);
	return good && flush_series(series, err);
}

static bool open_series(struct series *series, const struct request *request, struct err *err)
{
	struct place none = PLACE_NONE;

	none.engagement = "@all";
	series->writer = find_writer(request, err);
	series->document = series->writer ? document_find(request->document, &none, err) : NULL;
	if (!series->document)
		return false;
	if (!series->writer->series)
		return err_set(err,
			_("すべての支援先（@all）は csv か json で出力できます（いまは %s）。"),
			series->writer->format);
	if (!cmd_open_store(series->cmd, err))
		return false;
	series->file = request->file ? file_begin(request->file, err) : NULL;
	return series->file || !request->file;
}

static enum cmd_status export_all(
	struct cmd *cmd, const struct request *request, enum circle circle)
{
	struct series series = {.cmd = cmd, .circle = circle};
	struct err err;
	bool good;

	if (!open_series(&series, request, &err))
		return cmd_refuse("%s", err.text);
	series.arena = arena_new();
	good = add_courses(&series, &err);
	if (series.file && good)
		good = file_end(series.file, &err);
	else if (series.file)
		file_abandon(series.file);
	arena_free(series.arena);
	buf_free(&series.out);
	if (!good)
		return cmd_refuse("%s", err.text);
	say_guarded(series.guarded);
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
