/* banso demo: the sample courses are played, with all their papers. */
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "banso/base/buf.h"
#include "banso/base/files/file.h"
#include "banso/base/files/path.h"
#include "banso/base/i18n.h"
#include "banso/cmd/verbs/verbs.h"
#include "banso/work/database.h"
#include "banso/work/engagements.h"
#include "banso/work/papers/paper_files.h"
#include "banso/work/papers/print.h"
#include "banso/work/practice.h"

/* Every paper of every town, each in every format, below one folder. */
struct demo {
	struct cmd *cmd;
	struct store *store;
	const char *folder;
	struct arena *arena; /* of one course at a time */
	const struct course *course;
	int papers, town; /* the folder, and that of the course in it: held */
	size_t files;
};

/* Made where it is missing. One that a person named may be a link. -1 with err. */
static int hold_folder(
	int below, const char *name, bool is_named, const char *shown, struct err *err)
{
	int folder = file_hold_folder(below, name, is_named);

	if (folder < 0)
		err_set(err, _("フォルダー %s を作れません（%s）。場所と権限を確かめてください。"),
			shown, err_reason(errno));
	return folder;
}

static bool write_file(
	struct demo *demo, const struct print *print, const char *name, struct err *err)
{
	const char *path = arena_printf(
		demo->arena, "%s/%s/%s.%s", demo->folder, demo->course->id, name, print->format);
	struct misread misread;
	struct buf out = {0};
	bool good = print_put(&out, demo->course, print, &misread, err) &&
		    paper_write(demo->town, path, print->circle, &out, err);

	buf_free(&out);
	demo->files += good;
	return good;
}

static bool write_paper(struct demo *demo, const struct paper *paper, enum circle circle,
	const char *name, struct err *err)
{
	struct print print = {.store = demo->store, .paper = paper, .circle = circle};
	bool good = true;

	for (size_t i = 0; good && (print.format = print_format(i)); i++)
		good = write_file(demo, &print, name, err);
	return good;
}

static const char *name_for(struct demo *demo, const char *name, int circle)
{
	return circle == CIRCLE_TEAM
		       ? name
		       : arena_printf(demo->arena, "%s-%s", name, circle_id((enum circle)circle));
}

/* What stands in one format alone: the course as data. */
static bool write_data(struct demo *demo, struct err *err)
{
	struct place place = PLACE_NONE;
	struct paper paper;
	struct print print = {.store = demo->store, .paper = &paper};
	bool good = true;

	place.engagement = demo->course->id;
	for (size_t i = 0; good && (print.format = print_format(i)); i++) {
		const char *document = print_document(print.format, &place);

		good = !document ||
		       paper_find_in(demo->course, document, &place, demo->arena, &paper, err);
		for (int circle = CIRCLE_TEAM; document && good && circle < CIRCLE_COUNT;
			circle++) {
			print.circle = (enum circle)circle;
			good = write_file(demo, &print, name_for(demo, paper.name, circle), err);
		}
	}
	return good;
}

/* The course for each circle of readers; session by session what its supporters read. */
static bool write_papers_of(struct demo *demo, struct err *err)
{
	struct papers papers = papers_of(demo->course, NULL, demo->arena);
	bool good = true;

	for (size_t i = 0; good && i < papers.count; i++) {
		const struct paper *paper = &papers.items[i];
		enum circle last = *paper->place.session ? CIRCLE_TEAM : CIRCLE_PUBLIC;

		for (int circle = CIRCLE_TEAM; good && circle <= (int)last; circle++)
			good = write_paper(demo, paper, (enum circle)circle,
				name_for(demo, paper->name, circle), err);
	}
	return good && write_data(demo, err);
}

static bool write_town(struct demo *demo, const char *id, struct err *err)
{
	bool good;

	arena_reset(demo->arena);
	demo->course = engagement_load(demo->store, demo->arena, id, err);
	if (!demo->course)
		return false;
	demo->town = hold_folder(
		demo->papers, id, false, arena_printf(demo->arena, "%s/%s", demo->folder, id), err);
	good = demo->town >= 0 && write_papers_of(demo, err);
	if (demo->town >= 0)
		close(demo->town);
	return good;
}

static bool write_papers(struct demo *demo, struct err *err)
{
	struct engagement_rows rows;

	if (!engagements_list(demo->store, demo->cmd->arena, NULL, &rows, err))
		return false;
	for (size_t i = 0; i < rows.count; i++) {
		size_t before = demo->files;
		struct buf out = {0};

		if (!write_town(demo, rows.items[i].id, err))
			return false;
		buf_printf(&out, _("%s  %s/%s（%zu件）\n"), rows.items[i].name, demo->folder,
			rows.items[i].id, demo->files - before);
		cmd_print(demo->cmd, &out);
	}
	return true;
}

static bool play(struct demo *demo, const char *database, const char *scenarios, struct err *err)
{
	struct cmd *cmd = demo->cmd;
	const char *real = cmd->db ? cmd->db : path_database(cmd->arena);
	const char *who = path_login(cmd->arena);
	bool good;

	if (!practice_fill(database, real, scenarios, who, err))
		return false;
	demo->store = practice_open(database, real, scenarios, who, err);
	if (!demo->store)
		return false;
	demo->arena = arena_new();
	good = write_papers(demo, err);
	arena_free(demo->arena);
	database_close(demo->store);
	return good;
}

static bool play_into(struct demo *demo, const char *database, bool is_named, struct err *err)
{
	struct cmd *cmd = demo->cmd;
	const char *scenarios = path_scenarios(cmd->arena, cmd->scenarios, err);
	bool good;

	if (!scenarios || !path_make_parent(demo->folder, err))
		return false;
	demo->papers = hold_folder(AT_FDCWD, demo->folder, is_named, demo->folder, err);
	if (demo->papers < 0)
		return false;
	good = play(demo, database, scenarios, err);
	close(demo->papers);
	return good;
}

/* Behind the last part nothing is left to be made. */
static const char *without_slashes(struct arena *arena, const char *folder)
{
	size_t bytes = strlen(folder);

	while (bytes > 1 && folder[bytes - 1] == '/')
		bytes--;
	return arena_strndup(arena, folder, bytes);
}

enum cmd_status cmd_demo(struct cmd *cmd, int count, char **words)
{
	const char *folder = NULL, *database;
	const struct cmd_option options[] = {{.name = "--dir", .value = &folder}, {.name = NULL}};
	struct demo demo = {.cmd = cmd};
	struct buf out = {0};
	struct err err;
	bool is_named;

	if (!cmd_read_options(cmd, &count, words, options, 0, 0))
		return CMD_USAGE;
	is_named = folder != NULL;
	if (is_named) {
		folder = without_slashes(cmd->arena, folder);
		database = path_join(cmd->arena, folder, PATH_PRACTICE);
	} else {
		database = practice_path(cmd->arena, cmd->db ? cmd->db : path_database(cmd->arena));
		folder = arena_printf(cmd->arena, "%.*s-papers",
			(int)(strlen(database) - strlen(".db")), database);
	}
	demo.folder = folder;
	if (!play_into(&demo, database, is_named, &err))
		return cmd_refuse("%s", err.text);
	cmd_did(cmd, _("練習用の支援先と文書は、%s に作ってあります。"), folder);
	buf_printf(&out,
		_("練習用の支援先と、その文書を作りました。文書は全部で%zu件です。\n"
		  "画面で開くには: banso --db %s\n"),
		demo.files, database);
	return cmd_print(cmd, &out);
}
