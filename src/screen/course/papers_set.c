#include "papers_set.h"

#include <stdlib.h>

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/screen/frame/ask.h"
#include "banso/work/papers/paper_names.h"
#include "banso/work/papers/paper_set.h"

/* Who mostly gets a set stands first. */
static const enum circle readers[] = {CIRCLE_SHARED, CIRCLE_PUBLIC, CIRCLE_TEAM};
#define READERS (sizeof(readers) / sizeof(readers[0]))

struct screen *papers_set_ask(struct app *app, int question, const struct session *session)
{
	const char *choices[READERS];
	struct buf text = {0};
	struct screen *ask;

	for (size_t i = 0; i < READERS; i++)
		choices[i] = circle_title(readers[i]);
	if (session)
		buf_printf(&text, _("%sの文書をまとめて、"), session->title);
	else
		buf_puts(&text, _("はじめから今までの、すべての回の文書をまとめて、"));
	buf_puts(&text, _("新しいフォルダーに書き出します。読む人が読めるものだけが入ります。"));
	ask = ask_new(
		app, question, _("一式をだれに渡しますか"), buf_text(&text), choices, READERS);
	buf_free(&text);
	return ask;
}

bool papers_set_write(struct app *app, const struct session *session, size_t choice,
	const char *format, struct buf *said, struct err *err)
{
	struct arena *scratch = arena_new();
	struct print_spots spots = {.arena = scratch};
	const struct print print = {.store = app->store,
		.circle = readers[choice < READERS ? choice : 0],
		.format = format,
		.has_words_above = true,
		.spots = &spots};
	struct paper_set set = {.session = session, .is_new = true};
	struct buf name = {0};
	char *path;
	bool good;

	paper_put_set_name(&name, app->course, &print, session);
	set.folder = buf_text(&name);
	good = paper_set_write(app->course, &print, &set, scratch, err);
	if (good) {
		path = realpath(set.folder, NULL);
		buf_printf(said, _("%zu件を書き出しました  %s/\n"), set.paths.count,
			path ? path : buf_text(&name));
		print_put_misread(said, &set.misread);
		print_put_spot_count(said, &spots);
		free(path);
	}
	buf_free(&name);
	arena_free(scratch);
	return good;
}
