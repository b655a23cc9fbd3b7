#include "banso/work/rescue.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "banso/base/arena.h"
#include "banso/base/buf.h"
#include "banso/base/clock.h"
#include "banso/base/files/file.h"
#include "banso/base/files/path.h"
#include "banso/base/i18n.h"
#include "banso/base/mem.h"
#include "banso/base/scribe.h"
#include "banso/model/course.h"
#include "banso/model/flow.h"
#include "banso/model/own.h"

#define NAME "banso-書きかけ-"
#define ENDING ".txt"
#define FOLDERS 2
#define NAMES_TRIED 100 /* for files of the same second */

/* A text that the database has not, in the order in which they came. */
struct block {
	struct block *next;
	struct arena *arena;
	struct place place;
	const char *text; /* with its head line */
	bool stays;       /* nobody is going to take it out again */
};

static struct block *blocks;
static struct scribe *scribe; /* NULL until a text needs it */

/* This run's file; the thread's alone until nothing is to be written. NULL: there is none. */
static char *path;

/* NULL: no such folder. A $TMPDIR that is none is taken for none. */
static const char *folder_at(size_t at)
{
	const char *folder = getenv(at ? "TMPDIR" : "HOME");
	struct stat info;

	if (at && (!folder || stat(folder, &info) < 0 || !S_ISDIR(info.st_mode)))
		folder = P_tmpdir;
	return folder && *folder == '/' ? folder : NULL;
}

/* --- in the thread: the file as it is to be --- */

/* Whether a file for this person alone stands there now that stood not before. */
static bool claim(const char *name)
{
	int made = file_make_alone(name);

	if (made >= 0)
		close(made);
	return made >= 0;
}

static void let_go(char *name)
{
	if (name)
		unlink(name);
	free(name);
}

/* The name of a new file in the folder; NULL: it takes none. */
static char *make_file(const char *folder)
{
	struct civil now = clock_now();
	struct buf name = {0};
	char *made = NULL;

	for (int number = 1; !made && number < NAMES_TRIED; number++) {
		buf_clear(&name);
		buf_printf(&name, "%s/" NAME "%04d-%02d-%02d-%02d%02d%02d", folder, now.year,
			now.month, now.day, now.hour, now.minute, now.second);
		if (number > 1)
			buf_printf(&name, "-%d", number);
		buf_puts(&name, ENDING);
		if (claim(buf_text(&name)))
			made = xstrdup(buf_text(&name));
		else if (errno != EEXIST)
			break;
	}
	buf_free(&name);
	return made;
}

static bool write_to(const char *name, const struct buf *text)
{
	return file_write(name, text->bytes, text->size_bytes, NULL);
}

static bool write_to_new(const char *folder, const struct buf *text)
{
	char *made = make_file(folder);

	if (!made || !write_to(made, text)) {
		let_go(made);
		return false;
	}
	let_go(path);
	path = made;
	return true;
}

/* Somebody may have taken away the one that was there. */
static bool write_again(const struct buf *text)
{
	return path && (claim(path) || errno == EEXIST) && write_to(path, text);
}

static bool keep(const struct buf *text)
{
	bool is_kept = text->size_bytes == 0 || write_again(text);

	if (text->size_bytes == 0) {
		let_go(path);
		path = NULL;
	}
	for (size_t i = 0; !is_kept && i < FOLDERS; i++)
		is_kept = folder_at(i) && write_to_new(folder_at(i), text);
	return is_kept;
}

/* --- what is to stand in it --- */

static void put_head(struct buf *out)
{
	struct civil now = clock_now();

	buf_printf(out,
		_("banso がデータベースに保存できなかった文です（%04d-%02d-%02d %02d:%02d）。\nbanso に入れ直したら、このファイルを消してください。\n"),
		now.year, now.month, now.day, now.hour, now.minute);
}

static void write_down(void)
{
	struct buf whole = {0};

	if (!scribe)
		scribe = scribe_new(keep);
	if (blocks)
		put_head(&whole);
	for (const struct block *block = blocks; block; block = block->next)
		buf_puts(&whole, block->text);
	scribe_give(scribe, &whole);
	buf_free(&whole);
}

/* Where the text of the place that may be taken out stands in the list; its end: nowhere. */
static struct block **find(const struct place *place)
{
	struct block **link = &blocks;

	while (*link && ((*link)->stays || !place_equal(&(*link)->place, place)))
		link = &(*link)->next;
	return link;
}

static void take_out(struct block **link)
{
	struct block *gone = *link;

	*link = gone->next;
	arena_free(gone->arena);
	free(gone);
}

static void put_in(struct block **link, const struct place *place, const char *text)
{
	struct block *block = xcalloc(1, sizeof(*block));

	block->arena = arena_new();
	block->place = place_copy(block->arena, place);
	block->text = arena_strdup(block->arena, text);
	block->next = *link;
	*link = block;
}

static bool has(const char *text)
{
	const struct block *block = blocks;

	while (block && strcmp(block->text, text) != 0)
		block = block->next;
	return block != NULL;
}

void rescue_text(
	const struct place *place, const char *session, const char *label, const char *text)
{
	struct buf whole = {0};
	struct block **link = find(place);

	buf_puts(&whole, "\n【");
	if (*place->engagement)
		place_put_where(&whole, place, session);
	else
		buf_puts(&whole, _("支援先を追加"));
	buf_printf(&whole, "  %s】\n%s\n", label, text);
	if (!has(buf_text(&whole))) {
		if (*link)
			take_out(link);
		put_in(link, place, buf_text(&whole));
		write_down();
	}
	buf_free(&whole);
}

void rescue_leave(const struct place *place)
{
	struct block *block = *find(place);

	if (block)
		block->stays = true;
}

void rescue_drop(const struct place *place)
{
	struct block **link = find(place);

	if (!*link)
		return;
	take_out(link);
	write_down();
}

const char *rescue_label(struct arena *arena, const struct course *course,
	const struct place *place, const struct field *field, const char **session)
{
	const struct form *form = course ? course_form(course, place->form) : NULL;
	const struct session *at = form ? flow_session_of_form(course, form->id) : NULL;

	*session = at ? at->id : "";
	return arena_printf(arena, "%s%s%s%s%s", form ? course_own(course, OWN_COURSE_NAME) : "",
		form ? "  " : "", form ? _(form->title) : "", form ? "  " : "",
		field ? _(field->label) : place->field);
}

void rescue_value(const struct course *course, const struct place *place, const struct field *field,
	const char *text)
{
	struct arena *scratch = arena_new();
	const char *session, *label = rescue_label(scratch, course, place, field, &session);

	rescue_text(place, session, label, text);
	arena_free(scratch);
}

bool rescue_is_done(int64_t most_ms)
{
	return !scribe || scribe_wait(scribe, most_ms);
}

bool rescue_has_kept(void)
{
	return blocks && rescue_is_done(0) && scribe_has_kept(scribe);
}

/* --- telling --- */

bool rescue_tell(bool is_read)
{
	bool is_all_saved = !path && !blocks;
	struct err told;

	if (path && is_read) {
		err_set(&told,
			_("banso: 保存できなかった文を %s に書き出しました。banso に入れ直したら、このファイルを消してください。\n"),
			path);
		fputs(told.text, stderr);
	}
	if (blocks && !rescue_has_kept())
		fprintf(stderr, "%s",
			_("banso: 次の文は、データベースにもファイルにも保存できませんでした。ここから写してください。\n"));
	while (blocks) {
		if (!rescue_has_kept())
			fputs(blocks->text, stderr);
		take_out(&blocks);
	}
	return is_all_saved;
}

/* --- those that are there --- */

static bool is_name(const char *name)
{
	size_t name_bytes = strlen(name), end_bytes = strlen(ENDING);

	return strncmp(name, NAME, strlen(NAME)) == 0 && name_bytes > end_bytes &&
	       strcmp(name + name_bytes - end_bytes, ENDING) == 0;
}

static int is_rescue(const struct dirent *entry)
{
	return is_name(entry->d_name);
}

bool rescue_spares(const char *asked, struct err *err)
{
	return !is_name(path_name(asked)) ||
	       err_set(err,
		       _("%s は、保存できなかった文を残すファイルの名前です。別の名前を指定してください。"),
		       asked);
}

/* An empty one is just being made. */
static bool is_own_file(const char *found)
{
	struct stat info;

	return lstat(found, &info) == 0 && S_ISREG(info.st_mode) && info.st_uid == geteuid() &&
	       info.st_size > 0;
}

/* Whether a folder is the same as an earlier one: a home may be $TMPDIR. */
static bool was_seen(size_t at)
{
	for (size_t i = 0; i < at; i++)
		if (folder_at(i) && path_is_same_file(folder_at(i), folder_at(at)))
			return true;
	return false;
}

static void list_folder(struct arena *arena, size_t at, struct words *out)
{
	struct dirent **entries = NULL;
	int entry_count = scandir(folder_at(at), &entries, is_rescue, alphasort);

	for (int i = entry_count - 1; i >= 0; i--) {
		const char *name = entries[i]->d_name;

		if (is_own_file(path_join(arena, folder_at(at), name)))
			words_add(out, arena, path_join(arena, at ? folder_at(at) : "~", name));
		free(entries[i]);
	}
	free(entries);
}

struct words rescue_files(struct arena *arena)
{
	struct words files = {0};

	for (size_t i = 0; i < FOLDERS; i++)
		if (folder_at(i) && !was_seen(i))
			list_folder(arena, i, &files);
	return files;
}

const char *rescue_left(struct arena *arena)
{
	struct words files = rescue_files(arena);

	return files.count ? files.items[0] : NULL;
}
