#include "banso/work/papers/paper_set.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "banso/base/arena.h"
#include "banso/base/files/file.h"
#include "banso/base/holds.h"
#include "banso/base/i18n.h"
#include "banso/doc/document.h"
#include "banso/model/flow.h"
#include "banso/model/session/session_log.h"
#include "banso/text/date/moment.h"
#include "banso/work/papers/paper_files.h"
#include "banso/work/papers/paper_names.h"

struct set_file {
	const char *name;
	struct buf bytes;
	struct file *begun; /* NULL: not, or it has its name */
};

struct set {
	struct arena *arena;
	const struct course *course;
	struct paper_set *wanted;
	struct set_file *files;
	size_t count;
	enum circle circle;
	const char *front; /* of the names of all papers of this course */
};

/* Of a session to come 支援先 has the 次第, and what was agreed on stands in the paper of the
 * course: its 回のようす would say both once more. */
static bool is_repeated(const struct course *course, const struct session *session,
	const struct paper *paper, enum circle circle)
{
	return circle == CIRCLE_SHARED && strcmp(paper->document->id, "session") == 0 &&
	       session->step_count && !session_has_begun(course, session) &&
	       !flow_is_over(course, session, moment_today());
}

/* A record of what was not held yet, and what is handed out at a session that is over, are for
 * nobody; and what people said each on a sheet stands among the voices. */
static bool is_wanted(const struct course *course, const struct paper *paper, enum circle circle)
{
	const struct session *session = course_session(course, paper->place.session);
	const struct form *form = scenario_form(course->scenario, paper->place.form);
	bool is_over = session && flow_is_over(course, session, moment_today());
	bool is_for_it = paper_is_to_fill(paper) || paper->document->moment == MOMENT_BEFORE;

	if (session && (is_over ? is_for_it : paper->document->moment == MOMENT_AFTER))
		return false;
	if (paper->is_blank)
		return false;
	return circle == CIRCLE_TEAM || !form || !form->voice || paper_is_to_fill(paper);
}

static void add_misread(struct misread *all, const struct misread *one)
{
	all->guarded += one->guarded;
	all->reshaped += one->reshaped;
	all->is_quoting = all->is_quoting || one->is_quoting;
	all->has_own_words = all->has_own_words || one->has_own_words;
}

/* Each would be lost but the last, and all of them counted. */
static bool is_in(const struct set *set, const char *name)
{
	for (size_t i = 0; i < set->count; i++)
		if (strcmp(set->files[i].name, name) == 0)
			return true;
	return false;
}

/* Of a whole course the papers stand in the order of its sessions, whose titles may not (1.5mtg,
 * 1回目): those of all of it first. */
static void put_order(struct buf *out, const struct set *set, const struct paper *paper)
{
	const char *session = paper->place.session;

	if (!set->wanted->session)
		buf_printf(out, "%02zu_",
			*session ? 1 + flow_position(set->course, session) : (size_t)0);
}

static bool make(struct set *set, const struct print *print, struct err *err)
{
	struct set_file file = {0};
	struct misread misread;
	struct buf name = {0};

	if (!print_put(&file.bytes, set->course, print, &misread, err) || misread.is_empty) {
		buf_free(&file.bytes);
		return misread.is_empty;
	}
	add_misread(&set->wanted->misread, &misread);
	put_order(&name, set, print->paper);
	paper_put_file_name(&name, set->course, print);
	file.name = arena_strdup(set->arena, buf_text(&name));
	buf_free(&name);
	HOLDS(!is_in(set, file.name));
	set->files = arena_push(set->arena, set->files, set->count, sizeof(*set->files));
	set->files[set->count++] = file;
	return true;
}

static bool make_all(struct set *set, const struct print *given, struct err *err)
{
	const struct session *session = set->wanted->session;
	struct papers papers = papers_of(set->course, session, set->arena);
	struct print print = *given;
	struct paper voices;
	struct place place = PLACE_NONE;

	for (size_t i = 0; i < papers.count; i++) {
		const struct session *of;

		print.paper = &papers.items[i];
		of = course_session(set->course, print.paper->place.session);
		if (!session && of && is_repeated(set->course, of, print.paper, print.circle))
			continue;
		if (is_wanted(set->course, print.paper, print.circle) && !make(set, &print, err))
			return false;
	}
	if (!session)
		return true;
	/* Of the course there are voices of all; a session has its own. */
	place.engagement = arena_strdup(set->arena, set->course->id);
	place.session = session->id;
	print.paper = &voices;
	return paper_find_in(set->course, "voices", &place, set->arena, &voices, err) &&
	       make(set, &print, err);
}

static const char *path_of(const struct set *set, const struct set_file *file)
{
	return arena_printf(set->arena, "%s%s", set->wanted->folder, file->name);
}

/* Where one may not stand, or the disk is full, none has a name yet. */
static bool begin_all(const struct set *set, int folder, struct err *err)
{
	for (size_t i = 0; i < set->count; i++) {
		struct set_file *file = &set->files[i];

		file->begun = paper_begin(folder, path_of(set, file), set->circle, err);
		if (!file->begun ||
			!file_add(file->begun, buf_text(&file->bytes), file->bytes.size_bytes, err))
			return false;
	}
	return true;
}

static bool name_all(const struct set *set, struct err *err)
{
	for (size_t i = 0; i < set->count; i++) {
		struct file *begun = set->files[i].begun;

		set->files[i].begun = NULL;
		if (!file_end(begun, err))
			return false;
		words_add(&set->wanted->paths, set->arena, path_of(set, &set->files[i]));
	}
	return true;
}

/* What of it stands there is told, too. */
static bool tell_written(const struct set *set, struct err *err)
{
	const struct words *paths = &set->wanted->paths;
	struct buf why = {0};

	if (!paths->count)
		return false;
	buf_printf(&why, _("%s%zu件のうち%zu件だけを書き出しました（最後は %s）。"), err->text,
		set->count, paths->count, paths->items[paths->count - 1]);
	err_set(err, "%s", buf_text(&why));
	buf_free(&why);
	return false;
}

/* Whoever makes a folder has it: another one may come at any moment. */
static int hold_new_folder(struct set *set)
{
	const char *name = set->wanted->folder;
	int folder = file_new_folder(name);

	for (int number = 2; folder < 0 && errno == EEXIST; number++) {
		set->wanted->folder = arena_printf(set->arena, "%s_%d", name, number);
		folder = file_new_folder(set->wanted->folder);
	}
	return folder;
}

static int hold_folder(struct set *set, struct err *err)
{
	struct paper_set *wanted = set->wanted;
	int folder = wanted->is_new ? hold_new_folder(set)
				    : file_hold_folder(AT_FDCWD, wanted->folder, true);

	if (folder < 0)
		err_set(err, _("フォルダー %s を作れません（%s）。場所と権限を確かめてください。"),
			wanted->folder, err_reason(errno));
	if (wanted->folder[strlen(wanted->folder) - 1] != '/')
		wanted->folder = arena_printf(set->arena, "%s/", wanted->folder);
	return folder;
}

/* As put_order() writes it. */
static const char *without_order(const char *name)
{
	size_t digits = strspn(name, "0123456789");

	return digits >= 2 && name[digits] == '_' ? name + digits + 1 : name;
}

/* Those that were written there before under names that the new ones do not take, as a session has
 * another place or title by now, stand beside them and say what is no longer so. */
static size_t count_others(const struct set *set, int folder, const char *front)
{
	int inside = openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	DIR *open = inside >= 0 ? fdopendir(inside) : NULL;
	struct dirent *entry;
	size_t count = 0;

	if (inside >= 0 && !open)
		close(inside);
	while (open && (entry = readdir(open)))
		count += strncmp(without_order(entry->d_name), front, strlen(front)) == 0 &&
			 !is_in(set, entry->d_name);
	if (open)
		closedir(open);
	return count;
}

static bool write_all(struct set *set, struct err *err)
{
	int folder = hold_folder(set, err);
	bool good;

	if (folder < 0)
		return false;
	good = begin_all(set, folder, err) && (name_all(set, err) || tell_written(set, err));
	for (size_t i = 0; i < set->count; i++)
		if (set->files[i].begun)
			file_abandon(set->files[i].begun);
	if (!set->wanted->session)
		set->wanted->others = count_others(set, folder, set->front);
	close(folder);
	if (set->wanted->is_new && !set->wanted->paths.count)
		unlinkat(AT_FDCWD, set->wanted->folder, AT_REMOVEDIR);
	return good;
}

bool paper_set_write(const struct course *course, const struct print *print,
	struct paper_set *wanted, struct arena *arena, struct err *err)
{
	struct set set = {
		.arena = arena, .course = course, .wanted = wanted, .circle = print->circle};
	struct buf front = {0};
	bool good;

	paper_put_name_front(&front, course, print->store);
	set.front = buf_text(&front);
	wanted->paths = (struct words){0};
	wanted->misread = (struct misread){0};
	wanted->others = 0;
	good = make_all(&set, print, err);
	if (good && set.count == 0)
		good = err_set(
			err, _("%sで出せる文書が、まだありません。"), circle_title(print->circle));
	good = good && write_all(&set, err);
	for (size_t i = 0; i < set.count; i++)
		buf_free(&set.files[i].bytes);
	buf_free(&front);
	return good;
}
