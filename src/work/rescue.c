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
#include "banso/model/course.h"
#include "banso/model/flow.h"
#include "banso/model/own.h"

#define NAME "banso-書きかけ-"
#define ENDING ".txt"
#define FOLDERS 3
#define NAMES_TRIED 100 /* for files of the same second */

static int file = -1;      /* this run's file; -1 until a text needs it */
static struct buf path;    /* its path */
static struct buf nowhere; /* texts that no folder would take */

/* NULL: no such folder. */
static const char *folder_at(size_t at)
{
	const char *const folders[FOLDERS] = {getenv("HOME"), getenv("TMPDIR"), "/tmp"};

	return folders[at] && *folders[at] == '/' ? folders[at] : NULL;
}

/* --- writing --- */

static bool make_file(const char *folder)
{
	struct civil now = clock_now();

	for (int number = 1; file < 0 && number < NAMES_TRIED; number++) {
		buf_clear(&path);
		buf_printf(&path, "%s/" NAME "%04d-%02d-%02d-%02d%02d%02d", folder, now.year,
			now.month, now.day, now.hour, now.minute, now.second);
		if (number > 1)
			buf_printf(&path, "-%d", number);
		buf_puts(&path, ENDING);
		file = file_make_alone(buf_text(&path));
		if (file < 0 && errno != EEXIST)
			break;
	}
	if (file < 0)
		buf_clear(&path);
	return file >= 0;
}

/* If true, the text is on the disk. */
static bool write_down(const struct buf *text)
{
	return file_write_all(file, text->bytes, text->size_bytes) && fsync(file) == 0;
}

static bool write_to_new(const char *folder, const struct buf *text)
{
	bool made = make_file(folder);

	if (made && write_down(text))
		return true;
	if (made) {
		unlink(buf_text(&path));
		buf_clear(&path);
		close(file);
		file = -1;
	}
	return false;
}

static void put_head(struct buf *out)
{
	struct civil now = clock_now();

	buf_printf(out,
		_("banso がデータベースに保存できなかった文です（%04d-%02d-%02d %02d:%02d）。\nbanso に入れ直したら、このファイルを消してください。\n"),
		now.year, now.month, now.day, now.hour, now.minute);
}

static void write_somewhere(const struct buf *text)
{
	struct buf whole = {0};
	bool written = file >= 0 && write_down(text);

	put_head(&whole);
	buf_puts(&whole, buf_text(text));
	for (size_t i = 0; !written && file < 0 && i < FOLDERS; i++)
		written = folder_at(i) && write_to_new(folder_at(i), &whole);
	if (!written)
		buf_puts(&nowhere, buf_text(text));
	buf_free(&whole);
}

void rescue_text(
	const struct place *place, const char *session, const char *label, const char *text)
{
	struct buf block = {0};

	buf_puts(&block, "\n【");
	if (*place->engagement)
		place_put_where(&block, place, session);
	else
		buf_puts(&block, _("支援先を追加"));
	buf_printf(&block, "  %s】\n%s\n", label, text);
	write_somewhere(&block);
	buf_free(&block);
}

void rescue_value(const struct course *course, const struct place *place, const struct field *field,
	const char *text)
{
	const struct form *form = course ? course_form(course, place->form) : NULL;
	const struct session *session = form ? flow_session_of_form(course, form->id) : NULL;
	struct buf label = {0};

	if (form)
		buf_printf(&label, "%s  %s  ", course_own(course, OWN_COURSE_NAME), _(form->title));
	buf_puts(&label, field ? _(field->label) : place->field);
	rescue_text(place, session ? session->id : "", buf_text(&label), text);
	buf_free(&label);
}

/* --- telling --- */

void rescue_tell(bool is_read)
{
	if (path.size_bytes && is_read)
		fprintf(stderr,
			_("banso: 保存できなかった文を %s に書き出しました。banso に入れ直したら、このファイルを消してください。\n"),
			buf_text(&path));
	if (nowhere.size_bytes)
		fprintf(stderr,
			_("banso: 次の文は、データベースにもファイルにも保存できませんでした。ここから写してください。\n%s"),
			buf_text(&nowhere));
	buf_free(&path);
	buf_free(&nowhere);
}

/* --- those that are there --- */

static int is_rescue(const struct dirent *entry)
{
	const char *name = entry->d_name;
	size_t name_bytes = strlen(name), end_bytes = strlen(ENDING);

	return strncmp(name, NAME, strlen(NAME)) == 0 && name_bytes > end_bytes &&
	       strcmp(name + name_bytes - end_bytes, ENDING) == 0;
}

static bool is_own_file(const char *found)
{
	struct stat info;

	return lstat(found, &info) == 0 && S_ISREG(info.st_mode) && info.st_uid == geteuid();
}

/* Whether a folder is the same as an earlier one: $TMPDIR may be /tmp, and so may a home. */
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
