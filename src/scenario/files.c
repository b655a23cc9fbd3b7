#include "banso/scenario/files.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>

#include "banso/base/arena.h"
#include "banso/base/buf.h"
#include "banso/base/files/path.h"
#include "banso/base/i18n.h"
#include "banso/scenario/kept.h"

static bool refuse_size(const char *path, struct err *err)
{
	struct stat info;

	if (stat(path, &info) < 0 || info.st_size <= SCENARIO_MAX_BYTES)
		return err_set(err,
			_("%s は大きすぎます。"
			  "シナリオは %d バイト（1 MiB）までです。"),
			path, SCENARIO_MAX_BYTES);
	return err_set(err,
		_("%s は %lld バイトあります。"
		  "シナリオは %d バイト（1 MiB）までです。"
		  "小さくしてください。"),
		path, (long long)info.st_size, SCENARIO_MAX_BYTES);
}

static bool read_text(struct buf *text, const char *path, struct err *err)
{
	if (buf_read_file(text, path, SCENARIO_MAX_BYTES))
		return true;
	if (errno == EFBIG)
		return refuse_size(path, err);
	return err_set(err,
		_("シナリオのファイル %s が読めません（%s）。"
		  "場所と権限を確かめてください。"),
		path, err_reason(errno));
}

static void name_first(const char *path, const struct problems *problems, struct err *err)
{
	const struct problem *first = &problems->items[0];

	if (problems->count == 1)
		err_set(err, "%s:%d:%d: %s", path, first->line, first->column, first->text);
	else
		err_set(err, _("%s:%d:%d: %s（ほかに%zu件あります）"), path, first->line,
			first->column, first->text, problems->count - 1);
}

struct scenario *scenario_read_file(
	struct arena *arena, const char *path, struct problems *problems, struct err *err)
{
	struct scenario *scenario = NULL;
	struct buf text = {0};

	*problems = (struct problems){0};
	if (read_text(&text, path, err)) {
		scenario = scenario_read_kept(
			arena, buf_text(&text), text.size_bytes, false, problems);
		if (!scenario)
			name_first(path, problems, err);
	}
	buf_free(&text);
	return scenario;
}

struct words scenario_files(struct arena *arena, const char *folder)
{
	return path_files(arena, folder, ".yaml");
}

/* Reads a file aside, so that the caller's arena does not fill with scenarios nobody asked for. */
static bool file_fits(const char *path, const char *id, bool *is_sound, struct err *err)
{
	struct arena *aside = arena_new();
	struct problems problems;
	const struct scenario *scenario = scenario_read_file(aside, path, &problems, err);
	bool fits = scenario && (id ? strcmp(scenario->id, id) == 0 : scenario->is_default);

	*is_sound = scenario != NULL;
	arena_free(aside);
	return fits;
}

static void report_none(const char *folder, const char *id, const char *broken, struct err *err)
{
	if (id)
		err_set(err,
			_("シナリオ「%s」が %s にありません。"
			  "「banso scenario list」で名前を確かめてください。"
			  "%s"),
			id, folder, broken);
	else
		err_set(err,
			_("%s に「default: true」のシナリオがありません。"
			  "--scenario で名前を指定してください。"
			  "%s"),
			folder, broken);
}

struct scenario *scenario_find(
	struct arena *arena, const char *folder, const char *id, struct err *err)
{
	struct words files = scenario_files(arena, folder);
	const char *broken = "", *sound = NULL;
	struct problems problems;
	size_t sound_count = 0;
	struct err found;

	for (size_t i = 0; i < files.count; i++) {
		bool is_sound;

		found.text[0] = '\0';
		if (file_fits(files.items[i], id, &is_sound, &found))
			return scenario_read_file(arena, files.items[i], &problems, err);
		if (is_sound) {
			sound = files.items[i];
			sound_count++;
		}
		if (found.text[0] && !*broken)
			broken = arena_printf(
				arena, _("読めないファイルがあります: %s"), found.text);
	}
	/* Where there is but one, nobody has to say that it is the one. */
	if (!id && sound_count == 1)
		return scenario_read_file(arena, sound, &problems, err);
	if (files.count)
		report_none(folder, id, broken, err);
	else
		err_set(err,
			_("%s にシナリオのファイル（.yaml）がありません。"
			  "--scenarios または BANSO_SCENARIOS の場所を確かめてください。"),
			folder);
	return NULL;
}
