#include "papers_set.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/screen/frame/ask.h"
#include "banso/work/paper_files.h"

#define MOST_FOLDERS 100 /* of one name */

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
	buf_printf(&text,
		_("%sの文書をまとめて、新しいフォルダーに書き出します。読む人が読めるものだけが入ります。"),
		session->title);
	ask = ask_new(
		app, question, _("一式をだれに渡しますか"), buf_text(&text), choices, READERS);
	buf_free(&text);
	return ask;
}

/* Nothing that is there is written over: 一式_支援先用_R8.8.7, then …_2. */
static void put_new_folder(struct buf *out, const char *name)
{
	buf_puts(out, name);
	for (int number = 2; number < MOST_FOLDERS && access(buf_text(out), F_OK) == 0; number++) {
		buf_clear(out);
		buf_printf(out, "%s_%d", name, number);
	}
	buf_putc(out, '/');
}

bool papers_set_write(struct app *app, const struct session *session, size_t choice,
	const char *format, struct buf *said, struct err *err)
{
	const struct print print = {.store = app->store,
		.circle = readers[choice < READERS ? choice : 0],
		.format = format,
		.is_practice = app->is_practice,
		.has_words_above = true};
	struct buf name = {0}, folder = {0};
	struct arena *scratch = arena_new();
	struct words paths = {0};
	struct misread misread;
	char *path;
	bool good;

	paper_put_set_name(&name, app->course, &print, session);
	put_new_folder(&folder, buf_text(&name));
	good = paper_set_write(
		app->course, session, &print, buf_text(&folder), scratch, &paths, &misread, err);
	if (good) {
		path = realpath(buf_text(&folder), NULL);
		buf_printf(said, _("%zu件を書き出しました  %s/\n"), paths.count,
			path ? path : buf_text(&name));
		misread_put(said, &misread);
		free(path);
	}
	buf_free(&name);
	buf_free(&folder);
	arena_free(scratch);
	return good;
}
