#include "banso/scenario/files.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>

#include "banso/base/arena.h"
#include "banso/base/buf.h"
#include "banso/base/files/path.h"
#include "banso/base/i18n.h"
#include "banso/scenario/kept.h"

/* The file may have shrunk meanwhile. */
static void tell_size(const char *path, struct arena *arena, struct problems *problems)
{
	struct stat info;
	bool is_known = stat(path, &info) == 0 && info.st_size > SCENARIO_MAX_BYTES;

	problems_add(problems, arena, 1, 1,
		_("%s大きすぎます。シナリオは %d バイト（1 MiB）までです。小さくしてください。"),
		is_known ? arena_printf(arena, _("%lld バイトあり、"), (long long)info.st_size)
			 : "",
		SCENARIO_MAX_BYTES);
}

static bool read_text(struct buf *text, const char *path, struct arena *arena,
	struct problems *problems, struct err *err)
{
	if (buf_read_file(text, path, SCENARIO_MAX_BYTES))
		return true;
	if (errno == EFBIG)
		tell_size(path, arena, problems);
	else
		err_set(err,
			_("シナリオのファイル %s が読めません（%s）。"
			  "場所と権限を確かめてください。"),
			path, err_reason(errno));
	return false;
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
	if (read_text(&text, path, arena, problems, err))
		scenario = scenario_read_kept(
			arena, buf_text(&text), text.size_bytes, false, problems);
	if (problems->count)
		name_first(path, problems, err);
	buf_free(&text);
	return scenario;
}

struct words scenario_files(struct arena *arena, const char *folder)
{
	return path_files(arena, folder, ".yaml");
}

/* What is asked of a file that may be the one that is meant. */
struct card {
	const char *path, *id;
	bool is_default;
};

/* Reads the files aside, so that the caller's arena does not fill with scenarios nobody asked for.
 * Those with problems are left out; the first of them goes to *broken. */
static struct card *read_cards(
	struct arena *arena, struct words files, size_t *count, const char **broken)
{
	struct card *cards = ARENA_ARRAY(arena, struct card, files.count);

	*count = 0;
	for (size_t i = 0; i < files.count; i++) {
		struct arena *aside = arena_new();
		struct problems problems;
		struct err err;
		const struct scenario *scenario =
			scenario_read_file(aside, files.items[i], &problems, &err);

		if (scenario)
			cards[(*count)++] = (struct card){.path = files.items[i],
				.id = arena_strdup(arena, scenario->id),
				.is_default = scenario->is_default};
		else if (!**broken)
			*broken =
				arena_printf(arena, _("読めないファイルがあります: %s"), err.text);
		arena_free(aside);
	}
	return cards;
}

static const char *tell_same_id(
	struct arena *arena, const struct card *one, const struct card *other)
{
	return arena_printf(arena,
		_("%s と %s は、どちらも id が「%s」です。どちらかの id を変えてください。"),
		one->path, other->path, other->id);
}

static const char *tell_both_default(
	struct arena *arena, const struct card *one, const struct card *other)
{
	return arena_printf(arena,
		_("%s と %s は、どちらも「default: true」です。1つだけにしてください。"), one->path,
		other->path);
}

struct words scenario_doubles(struct arena *arena, struct words files)
{
	struct words told = {0};
	const char *broken = "";
	size_t count;
	const struct card *cards = read_cards(arena, files, &count, &broken);

	for (size_t i = 0; i < count; i++)
		for (size_t k = 0; k < i; k++) {
			if (path_is_same_file(cards[k].path, cards[i].path))
				continue;
			if (strcmp(cards[k].id, cards[i].id) == 0)
				words_add(&told, arena, tell_same_id(arena, &cards[k], &cards[i]));
			if (cards[k].is_default && cards[i].is_default)
				words_add(&told, arena,
					tell_both_default(arena, &cards[k], &cards[i]));
		}
	return told;
}

struct words scenario_misnamed(struct arena *arena, const char *folder)
{
	return path_files(arena, folder, ".yml");
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

static const char *tell_misnamed(struct arena *arena, const char *folder)
{
	struct words files = scenario_misnamed(arena, folder);

	return files.count ? arena_printf(arena,
				     _("%s は読みません。名前の終わりを .yaml にしてください。"),
				     files.items[0])
			   : "";
}

/* The one that fits; NULL with err if another one does, too. *count: how many fit. */
static const struct card *find_card(struct arena *arena, const struct card *cards, size_t count,
	const char *id, size_t *fitting, struct err *err)
{
	const struct card *found = NULL;

	*fitting = 0;
	for (size_t i = 0; i < count; i++) {
		if (id ? strcmp(cards[i].id, id) != 0 : !cards[i].is_default)
			continue;
		if (++*fitting > 1)
			err_set(err, "%s",
				id ? tell_same_id(arena, found, &cards[i])
				   : tell_both_default(arena, found, &cards[i]));
		else
			found = &cards[i];
		if (*fitting > 1)
			return NULL;
	}
	return found;
}

struct scenario *scenario_find(
	struct arena *arena, const char *folder, const char *id, struct err *err)
{
	struct words files = scenario_files(arena, folder);
	const char *broken = "";
	struct problems problems;
	size_t count, fitting;
	const struct card *cards = read_cards(arena, files, &count, &broken);
	const struct card *card = find_card(arena, cards, count, id, &fitting, err);

	/* Where there is but one, nobody has to say that it is the one. */
	if (!card && !id && count == 1)
		card = &cards[0];
	if (card)
		return scenario_read_file(arena, card->path, &problems, err);
	if (fitting)
		return NULL;
	if (!*broken)
		broken = tell_misnamed(arena, folder);
	if (files.count)
		report_none(folder, id, broken, err);
	else
		err_set(err,
			_("%s にシナリオのファイル（.yaml）がありません。"
			  "--scenarios または BANSO_SCENARIOS の場所を確かめてください。%s"),
			folder, broken);
	return NULL;
}
