/* banso export: documents to files. */
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "banso/base/buf.h"
#include "banso/base/files/file.h"
#include "banso/base/i18n.h"
#include "banso/cmd/progress.h"
#include "banso/cmd/verbs/verbs.h"
#include "banso/work/papers/paper_files.h"
#include "banso/work/papers/paper_names.h"
#include "banso/work/papers/paper_set.h"

struct request {
	const char *format, *document, *readers, *headers, *encoding, *file;
	enum circle circle;
	bool is_wide, tells_spots;
};

/* `-o FOLDER/`: banso gives the name. */
static bool is_folder(const struct request *request)
{
	return request->file && request->file[strlen(request->file) - 1] == '/';
}

static bool is_cp932(const struct request *request)
{
	return strcmp(request->encoding, "cp932") == 0;
}

/* --format, else the ending of the file's name, else the only one that the document has, else what
 * every computer opens by itself, else, where it is read at once, Markdown. */
static const char *find_format(const struct request *request, struct err *err)
{
	const char *slash = request->file ? strrchr(request->file, '/') : NULL;
	const char *dot = request->file ? strrchr(slash ? slash : request->file, '.') : NULL;
	const char *only = print_only_format(request->document);
	const char *usual = only ? only : is_folder(request) ? "txt" : "md";
	const char *ending = dot ? dot + 1 : usual;
	const char *format = request->format ? request->format : ending;

	if (!print_has_format(format, err) || !print_takes_document(format, request->document, err))
		return NULL;
	if (dot && strcmp(ending, format) != 0) {
		err_set(err,
			_("ファイル名の終わり「.%s」と形式 %s が合いません。どちらかにそろえてください。"),
			ending, format);
		return NULL;
	}
	if (request->is_wide && strcmp(format, "csv") != 0) {
		err_set(err, _("--wide は、形式 csv のときだけ使えます（いまは %s）。"), format);
		return NULL;
	}
	if (is_cp932(request) && strcmp(format, "csv") != 0) {
		err_set(err, _("--encoding cp932 は、形式 csv のときだけ使えます（いまは %s）。"),
			format);
		return NULL;
	}
	if (print_is_binary(format) && !request->file && isatty(STDOUT_FILENO)) {
		err_set(err,
			_("形式 %s は画面には出せません。-o のあとにファイルの名前を書いてください。"),
			format);
		return NULL;
	}
	return format;
}

static void say(struct cmd *cmd, struct buf *told)
{
	if (told->size_bytes)
		words_add(&cmd->told, cmd->arena, arena_strdup(cmd->arena, buf_text(told)));
	buf_clear(told);
}

static void say_misread(struct cmd *cmd, const struct request *request,
	const struct misread *misread, const struct print *print)
{
	struct buf told = {0};

	print_put_misread(&told, misread);
	say(cmd, &told);
	print_put_spots(&told, print->spots, request->tells_spots);
	say(cmd, &told);
	if (print->cp932)
		print_put_lost(&told, print->cp932);
	say(cmd, &told);
	buf_free(&told);
}

/* The document that is asked for; NULL: the place says which one. */
static const char *wanted_document(
	const struct request *request, const char *format, const struct place *place)
{
	return request->document ? request->document : print_document(format, place);
}

/* Prints where it is. */
static bool write_into_folder(struct cmd *cmd, const struct request *request,
	const struct course *course, const struct print *print, const struct buf *out,
	struct err *err)
{
	int folder = file_hold_folder(AT_FDCWD, request->file, true);
	struct buf path = {0};
	bool good;

	if (folder < 0)
		return err_set(err,
			_("フォルダー %s を作れません（%s）。場所と権限を確かめてください。"),
			request->file, err_reason(errno));
	buf_puts(&path, request->file);
	paper_put_file_name(&path, course, print);
	good = paper_write(folder, buf_text(&path), print->circle, out, err);
	close(folder);
	if (good) {
		buf_putc(&path, '\n');
		cmd_print(cmd, &path);
	}
	buf_free(&path);
	return good;
}

static bool write_file(struct cmd *cmd, const struct request *request, const struct print *print,
	const struct buf *out, struct err *err)
{
	struct buf path = {0};

	if (!paper_write(AT_FDCWD, request->file, print->circle, out, err))
		return false;
	buf_printf(&path, "%s\n", request->file);
	cmd_print(cmd, &path);
	return true;
}

static enum cmd_status write_out(struct cmd *cmd, const struct request *request,
	const struct course *course, const struct print *print, struct buf *out)
{
	struct err err;
	bool good;

	if (!request->file)
		return cmd_print_paper(cmd, out);
	good = is_folder(request) ? write_into_folder(cmd, request, course, print, out, &err)
				  : write_file(cmd, request, print, out, &err);
	buf_free(out);
	return good ? CMD_DONE : cmd_refuse("%s", err.text);
}

static struct print print_of(
	const struct request *request, const struct paper *paper, struct print_spots *spots)
{
	return (struct print){.paper = paper,
		.spots = spots,
		.cp932 = is_cp932(request) ? print_in_cp932(spots->arena) : NULL,
		.circle = request->circle,
		.has_words_above = strcmp(request->headers, "ja") == 0,
		.is_wide = request->is_wide};
}

/* Nothing of a folder is removed: whoever hands it out is told what stands there besides. */
static void say_others(struct cmd *cmd, const struct paper_set *set)
{
	struct buf told = {0};

	if (set->others)
		buf_printf(&told,
			_("%s には、この支援先の文書がほかに%zu件あります。前に書き出したものなら、消してください。"),
			set->folder, set->others);
	say(cmd, &told);
	buf_free(&told);
}

/* --doc all: all papers of a session, or of the course, for one reader. */
static enum cmd_status export_set(struct cmd *cmd, const char *where, const struct request *request)
{
	struct print_spots spots = {.arena = cmd->arena};
	struct print print = print_of(request, NULL, &spots);
	const struct course *course;
	struct paper_set set = {.folder = request->file};
	struct buf out = {0};
	struct place place;
	struct err err;
	bool good;

	print.format = find_format(request, &err);
	course = print.format ? cmd_open_where(cmd, where, &place, &err) : NULL;
	if (!course)
		return cmd_refuse("%s", err.text);
	if (*place.form)
		return cmd_refuse(_("一式は、支援先か回までを書いてください（例 %s/回）。"),
			place.engagement);
	print.store = cmd->store;
	set.session = course_session(course, place.session);
	good = paper_set_write(course, &print, &set, cmd->arena, &err);
	for (size_t i = 0; i < set.paths.count; i++)
		buf_printf(&out, "%s\n", set.paths.items[i]);
	if (!good) {
		cmd_print(cmd, &out);
		return cmd_refuse("%s", err.text);
	}
	say_misread(cmd, request, &set.misread, &print);
	say_others(cmd, &set);
	return cmd_print(cmd, &out);
}

static enum cmd_status export_where(
	struct cmd *cmd, const char *where, const struct request *request)
{
	struct paper paper;
	struct print_spots spots = {.arena = cmd->arena};
	struct print print = print_of(request, &paper, &spots);
	const struct course *course;
	struct misread misread;
	enum cmd_status status;
	struct buf out = {0};
	struct place place;
	struct err err;

	print.format = find_format(request, &err);
	course = print.format ? cmd_open_where(cmd, where, &place, &err) : NULL;
	if (!course || !paper_find_in(course, wanted_document(request, print.format, &place),
			       &place, cmd->arena, &paper, &err))
		return cmd_refuse("%s", err.text);
	if (is_folder(request) && *place.field)
		return cmd_refuse(
			"%s", _("項目だけを書き出すときは、ファイルの名前まで書いてください。"));
	print.store = cmd->store;
	if (!print_put(&out, course, &print, &misread, &err)) {
		buf_free(&out);
		return cmd_refuse("%s", err.text);
	}
	if (misread.is_empty) {
		buf_clear(&out);
		print_put_why_empty(&out, course, &print, &misread);
		status = cmd_refuse("%s", buf_text(&out));
		buf_free(&out);
		return status;
	}
	status = write_out(cmd, request, course, &print, &out);
	if (status == CMD_DONE)
		say_misread(cmd, request, &misread, &print);
	cmd_tell_unused(cmd, course, paper.place.form);
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
	cmd_print_paper(sink->cmd, &out);
	return !sink->cmd->unwritten;
}

static bool check_many(struct cmd *cmd, const struct request *request, struct print *print,
	struct paper *paper, struct err *err)
{
	struct place all = PLACE_NONE;

	all.engagement = "@all";
	print->format = find_format(request, err);
	if (is_folder(request))
		return err_set(
			err, _("すべての支援先（@all）は、ファイルの名前まで書いてください。"));
	return print->format &&
	       paper_find(wanted_document(request, print->format, &all), &all, paper, err) &&
	       print_takes_many(print->format, err) && cmd_open_store(cmd, err);
}

static enum cmd_status export_all(struct cmd *cmd, const struct request *request)
{
	struct paper paper;
	struct print_spots spots = {.arena = cmd->arena};
	struct print print = print_of(request, &paper, &spots);
	struct sink sink = {.cmd = cmd};
	struct progress progress = {0};
	struct misread misread;
	struct err err;
	bool good;

	if (!check_many(cmd, request, &print, &paper, &err) ||
		(request->file &&
			!(sink.file = paper_begin(AT_FDCWD, request->file, print.circle, &err))))
		return cmd_refuse("%s", err.text);
	print.progress = progress_show;
	print.progress_to = &progress;
	good = print_put_many(cmd->store, &print, take_piece, &sink, &misread, &err);
	progress_end(&progress);
	if (sink.file && good)
		good = file_end(sink.file, &err);
	else if (sink.file)
		file_abandon(sink.file);
	if (!good)
		return cmd->unwritten ? CMD_REFUSED : cmd_refuse("%s", err.text);
	say_misread(cmd, request, &misread, &print);
	if (request->file) {
		struct buf path = {0};

		buf_printf(&path, "%s\n", request->file);
		return cmd_print(cmd, &path);
	}
	return CMD_DONE;
}

enum cmd_status cmd_export(struct cmd *cmd, int count, char **words)
{
	struct request request = {.readers = "team", .headers = "en", .encoding = "utf-8"};
	const struct cmd_option options[] = {
		{.name = "--format", .value = &request.format},
		{.name = "--doc", .value = &request.document},
		{.name = "--for", .value = &request.readers},
		{.name = "--headers", .value = &request.headers},
		{.name = "--encoding", .value = &request.encoding},
		{.name = "--wide", .flag = &request.is_wide},
		{.name = "--spots", .flag = &request.tells_spots},
		{.name = "-o", .value = &request.file},
		{.name = NULL},
	};

	cmd->only_looks = true;
	if (!cmd_read_options(cmd, &count, words, options, 1, 1))
		return CMD_USAGE;
	if (!cmd_read_circle(cmd, request.readers, &request.circle) ||
		!cmd_is_either(cmd, "--headers", request.headers, "en", "ja") ||
		!cmd_is_either(cmd, "--encoding", request.encoding, "utf-8", "cp932"))
		return CMD_USAGE;
	if (request.file && !*request.file)
		return cmd_misuse(cmd, _("-o のあとにファイルの名前を書いてください。"));
	if (request.file && strcmp(request.file, "-") == 0)
		request.file = NULL;
	if (strcmp(words[0], "@all") == 0 && request.is_wide)
		return cmd_misuse(
			cmd, _("--wide は、帳票を1つ選んで使います（例: つながり市/1/帳票2）。"));
	if (request.document && strcmp(request.document, "all") == 0) {
		if (is_cp932(&request))
			return cmd_misuse(cmd,
				_("--encoding cp932 は、文書を1つずつ書き出すときに使えます。"));
		if (strcmp(words[0], "@all") == 0 || !is_folder(&request) || request.is_wide)
			return cmd_misuse(cmd,
				_("--doc all は、1つの支援先か回を、-o フォルダー/ に書き出します。"));
		return export_set(cmd, words[0], &request);
	}
	if (strcmp(words[0], "@all") == 0)
		return export_all(cmd, &request);
	return export_where(cmd, words[0], &request);
}
