#include "banso/work/paper_files.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "banso/base/arena.h"
#include "banso/base/files/beside.h"
#include "banso/base/files/file.h"
#include "banso/base/holds.h"
#include "banso/base/i18n.h"
#include "banso/base/plain.h"
#include "banso/doc/document.h"
#include "banso/doc/formats/writer.h"
#include "banso/model/flow.h"
#include "banso/model/own.h"
#include "banso/model/session/session_people.h"
#include "banso/store/engagements.h"
#include "banso/text/moment.h"
#include "banso/work/rescue.h"

/* --- names --- */

/* A name has 255 bytes at the most. */
#define TOWN_BYTES 60
#define LABEL_BYTES 150 /* with the ids */
#define TITLE_BYTES 30  /* of the label: what is left of it beside the person */

/* Of a longer text its beginning, in whole characters. */
static void put_part(struct buf *out, const char *text, size_t most_bytes)
{
	size_t size_bytes = strlen(text);

	if (size_bytes > most_bytes) {
		size_bytes = most_bytes;
		while (size_bytes > 0 && ((unsigned char)text[size_bytes] & 0xc0) == 0x80)
			size_bytes--;
	}
	for (size_t i = 0; i < size_bytes; i++)
		buf_putc(out, strchr("/ \t\n\\:*?\"<>|", text[i]) ? '_' : text[i]);
}

/* Where it is too long the title is cut: the person tells the paper from those of others. One whose
 * name is too long is told by the id, which may stand behind it already. */
static void put_title(struct buf *out, const struct paper *paper, enum circle circle,
	size_t most_bytes, const char *person_id)
{
	const char *label = paper_label(paper, circle), *person = paper_person(paper, circle);
	size_t person_bytes = strlen(person), title_bytes = strlen(label) - person_bytes;
	size_t room_bytes;
	struct buf title = {0};

	if (person_bytes + TITLE_BYTES > most_bytes)
		person = person_id;
	room_bytes = most_bytes - strlen(person);
	buf_add(&title, label, title_bytes);
	if (title_bytes > room_bytes && *person) {
		put_part(out, buf_text(&title), room_bytes - 1);
		buf_putc(out, '_');
	} else {
		put_part(out, buf_text(&title), room_bytes);
	}
	put_part(out, person, room_bytes + strlen(person));
	buf_free(&title);
}

static void put_label(struct buf *out, const struct paper *paper, enum circle circle)
{
	put_title(out, paper, circle, LABEL_BYTES, paper->place.respondent);
}

/* --- papers whose labels are written alike --- */

/* A label, and what would be written as it. */
struct label {
	const struct course *course;
	const struct paper *paper;
	struct place about;
	enum circle circle;
	const char *written;
	struct arena *arena; /* emptied for each document */
};

static bool is_written_as(const struct label *label, const struct paper *other)
{
	struct place about = document_place(other->document, &other->place);
	struct buf written = {0};
	bool is_it;

	if (other->document == label->paper->document && place_equal(&about, &label->about))
		return false;
	put_label(&written, other, label->circle);
	is_it = strcmp(buf_text(&written), label->written) == 0;
	buf_free(&written);
	return is_it;
}

static bool is_one_written_as(const struct label *label, const struct papers *papers)
{
	for (size_t i = 0; i < papers->count; i++)
		if (is_written_as(label, &papers->items[i]))
			return true;
	return false;
}

/* One of a document there, or of one of the people (NULL: nobody has a paper of it). */
static bool is_written_at(const struct label *label, const struct document *document,
	const struct place *place, const struct participants *people)
{
	struct papers each = {0};
	struct paper of_all;

	arena_reset(label->arena);
	if (!paper_find_in(label->course, document->id, place, label->arena, &of_all, NULL))
		return false;
	if (people && document->needs == DOCUMENT_OF_FORM)
		each = paper_of_each(label->course, &of_all, people, label->arena);
	return is_written_as(label, &of_all) || is_one_written_as(label, &each);
}

/* Of all documents that are about as much. */
static bool is_any_written_at(const struct label *label, const struct place *place,
	enum document_needs has, const struct participants *people)
{
	for (const struct document *each = documents; each->id; each++)
		if ((each->needs == has || (each->needs < has && each->is_as_narrow)) &&
			is_written_at(label, each, place, people))
			return true;
	return false;
}

static bool is_in_session_written_as(
	const struct label *label, const struct session *session, struct arena *arena)
{
	struct words forms = flow_all_forms(label->course, session, arena);
	struct participants people = session_people(label->course, session->id, arena);
	struct place place = PLACE_NONE;

	place.engagement = label->about.engagement;
	place.session = session->id;
	if (is_any_written_at(label, &place, DOCUMENT_OF_SESSION, NULL))
		return true;
	for (size_t i = 0; i < forms.count; i++) {
		const struct form *form = scenario_form(label->course->scenario, forms.items[i]);

		place.form = form->id;
		if (is_any_written_at(label, &place, DOCUMENT_OF_FORM,
			    form->per == PER_RESPONDENT ? &people : NULL))
			return true;
	}
	return false;
}

static bool is_alone(const struct course *course, const struct paper *paper, enum circle circle,
	const char *written)
{
	struct arena *arena = arena_new();
	const struct label label = {.course = course,
		.paper = paper,
		.about = document_place(paper->document, &paper->place),
		.circle = circle,
		.written = written,
		.arena = arena_new()};
	struct place place = PLACE_NONE;
	bool is_found;

	place.engagement = label.about.engagement;
	is_found = is_any_written_at(&label, &place, DOCUMENT_OF_COURSE, NULL);
	for (size_t i = 0; !is_found && i < flow_session_count(course); i++)
		is_found = is_in_session_written_as(&label, flow_session(course, i), arena);
	arena_free(label.arena);
	arena_free(arena);
	return !is_found;
}

/* _s1+f2+blank: no id has that sign. Nobody's stands there for everybody, who are told which of
 * them it is by a number. */
static void put_ids(struct buf *out, const struct paper *paper, enum circle circle)
{
	struct place about = document_place(paper->document, &paper->place);
	bool is_answers = *about.form && paper->document == document_find(NULL, &about, NULL);
	const char *const ids[] = {about.session, about.form, is_answers ? "" : paper->document->id,
		circle == CIRCLE_PUBLIC ? "" : about.respondent};
	char sign = '_';

	for (size_t i = 0; i < sizeof(ids) / sizeof(ids[0]); i++) {
		if (!*ids[i])
			continue;
		buf_putc(out, sign);
		buf_puts(out, ids[i]);
		sign = '+';
	}
}

/* Who may not even know of a form has no paper of it. */
static bool is_for_nobody(const struct paper *paper, enum circle circle)
{
	return paper->bare && paper->circle < circle;
}

/* The paper of one place must not take the place of another's: of two that are written alike the
 * ids tell which. */
static void put_apart(
	struct buf *out, const struct course *course, const struct paper *paper, enum circle circle)
{
	struct buf label = {0}, ids = {0};

	put_label(&label, paper, circle);
	if (!is_for_nobody(paper, circle) && !is_alone(course, paper, circle, buf_text(&label))) {
		put_ids(&ids, paper, circle);
		buf_clear(&label);
		put_title(&label, paper, circle, LABEL_BYTES - ids.size_bytes, "");
	}
	buf_puts(out, buf_text(&label));
	buf_puts(out, buf_text(&ids));
	buf_free(&label);
	buf_free(&ids);
}

static void put_day(struct buf *out, const struct course *course, const struct paper *paper)
{
	struct date date;

	if (!*paper->place.session)
		date_put_dotted(out, moment_today());
	else if (flow_date(course, paper->place.session, &date))
		date_put_dotted(out, date);
	else
		buf_puts(out, _("日程未定"));
}

/* The paper of one must not take the place of another's: of two 府中市 the prefecture tells which,
 * of two in one prefecture, or of one town in two years, the id; also where no disk takes the whole
 * name, or what is in it. */
static void put_town(struct buf *out, const struct course *course, struct store *store)
{
	struct buf town = {0}, part = {0}, id = {0};

	if (store_count_namesakes(store, course->id, false))
		buf_puts(&town, course_own(course, OWN_COURSE_PREF));
	buf_puts(&town, course_own(course, OWN_COURSE_NAME));
	put_part(&part, buf_text(&town), TOWN_BYTES);
	if (strcmp(buf_text(&part), buf_text(&town)) != 0 ||
		store_count_namesakes(store, course->id, true))
		buf_printf(&id, "_%s", course->id);
	put_part(out, buf_text(&town), TOWN_BYTES - id.size_bytes);
	buf_puts(out, buf_text(&id));
	buf_free(&town);
	buf_free(&part);
	buf_free(&id);
}

void paper_put_file_name(struct buf *out, const struct course *course, const struct print *print)
{
	if (print->is_practice)
		buf_puts(out, _("練習_"));
	put_town(out, course, print->store);
	buf_putc(out, '_');
	put_apart(out, course, print->paper, print->circle);
	buf_printf(out, "_%s_", circle_title(print->circle));
	put_day(out, course, print->paper);
	buf_printf(out, ".%s", print->format);
}

/* --- what stands there --- */

/* A document names its readers within them: a csv behind its first answer, which may have 2 MiB
 * of quotation marks, which are doubled, less what stands beside it; as UTF-16 half of that. */
#define HEAD_BYTES ((1 << 22) + (1 << 16))
#define TAIL_BYTES 64

/* False with errno. */
static bool read_piece(struct buf *out, int file, off_t from, size_t most_bytes)
{
	char piece[1 << 16];

	while (most_bytes) {
		size_t wanted_bytes = most_bytes < sizeof(piece) ? most_bytes : sizeof(piece);
		ssize_t got_bytes = pread(file, piece, wanted_bytes, from);

		if (got_bytes < 0 && errno == EINTR)
			continue;
		if (got_bytes <= 0)
			return got_bytes == 0;
		buf_add(out, piece, (size_t)got_bytes);
		from += got_bytes;
		most_bytes -= (size_t)got_bytes;
	}
	return true;
}

/* Of a workbook: what is behind its last NUL. */
static bool read_end(struct buf *end, int file)
{
	struct buf tail = {0};
	off_t size_bytes = lseek(file, 0, SEEK_END);
	bool good = size_bytes >= 0 &&
		    read_piece(&tail, file, size_bytes > TAIL_BYTES ? size_bytes - TAIL_BYTES : 0,
			    TAIL_BYTES);
	size_t at = tail.size_bytes;

	while (at > 0 && tail.bytes[at - 1])
		at--;
	buf_clear(end);
	buf_puts(end, buf_text(&tail) + at);
	buf_free(&tail);
	return good;
}

static bool is_begun_by(const struct buf *head, const char *begin, size_t size_bytes)
{
	return head->size_bytes >= size_bytes && memcmp(head->bytes, begin, size_bytes) == 0;
}

/* Whether what is open may be replaced by a paper for that circle. */
static bool may_take_its_place(int file, const char *path, const void *with, struct err *err)
{
	enum circle circle = *(const enum circle *)with, there = circle;
	struct buf head = {0};
	bool is_read = read_piece(&head, file, 0, HEAD_BYTES), is_database;

	is_database = is_begun_by(&head, DATABASE_BEGIN, sizeof(DATABASE_BEGIN));
	if (is_read && is_begun_by(&head, XLSX_BEGIN, strlen(XLSX_BEGIN)))
		is_read = read_end(&head, file);
	if (is_read && !writer_read_circle(buf_text(&head), head.size_bytes, &there))
		there = circle;
	buf_free(&head);
	if (!is_read)
		return err_set(err, _("%s を読めません（%s）。別の名前を指定してください。"), path,
			err_reason(errno));
	if (is_database)
		return err_set(err,
			_("%s は、データベースかその控えです。文書は、別の名前にしてください。"),
			path);
	return there == circle ||
	       err_set(err,
		       _("%s には、%sの文書があります。読む人のちがう文書は、別の名前にしてください。"),
		       path, circle_title(there));
}

static struct file_check check_of(enum circle circle)
{
	static const enum circle circles[CIRCLE_COUNT] = {
		CIRCLE_TEAM, CIRCLE_SHARED, CIRCLE_PUBLIC};

	return (struct file_check){.may = may_take_its_place, .with = &circles[circle]};
}

bool paper_may_stand(const char *path, enum circle circle, struct err *err)
{
	const struct file_check check = check_of(circle);

	return rescue_spares(path, err) && file_may_take(path, &check, err);
}

struct file *paper_begin(int folder, const char *path, enum circle circle, struct err *err)
{
	const struct file_check check = check_of(circle);

	return rescue_spares(path, err) ? file_begin(folder, path, &check, err) : NULL;
}

bool paper_write(
	int folder, const char *path, enum circle circle, const struct buf *bytes, struct err *err)
{
	const struct file_check check = check_of(circle);

	return rescue_spares(path, err) &&
	       file_write_checked(folder, path, buf_text(bytes), bytes->size_bytes, &check, err);
}

/* --- all for one reader --- */

/* Of two that are written alike the id tells which, too. */
static void put_session(struct buf *out, const struct course *course, const struct session *session)
{
	struct buf written = {0}, other = {0};
	bool is_alone = true;

	put_part(&written, session->title, LABEL_BYTES);
	for (size_t i = 0; i < flow_session_count(course); i++) {
		buf_clear(&other);
		put_part(&other, flow_session(course, i)->title, LABEL_BYTES);
		is_alone &= flow_session(course, i) == session ||
			    strcmp(buf_text(&other), buf_text(&written)) != 0;
	}
	buf_puts(out, buf_text(&written));
	if (!is_alone)
		buf_printf(out, "_%s", session->id);
	buf_free(&written);
	buf_free(&other);
}

void paper_put_set_name(struct buf *out, const struct course *course, const struct print *print,
	const struct session *session)
{
	struct paper paper = {.place = PLACE_NONE};

	paper.place.session = session->id;
	if (print->is_practice)
		buf_puts(out, _("練習_"));
	put_town(out, course, print->store);
	buf_putc(out, '_');
	put_session(out, course, session);
	buf_printf(out, _("_一式_%s_"), circle_title(print->circle));
	put_day(out, course, &paper);
}

struct set_file {
	const char *path;
	struct buf bytes;
	struct file *begun; /* NULL: not, or it has its name */
};

struct set {
	struct arena *arena;
	const struct course *course;
	const char *folder;
	struct set_file *files;
	size_t count;
	struct misread *misread;
	enum circle circle;
};

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
static bool is_in(const struct set *set, const char *path)
{
	for (size_t i = 0; i < set->count; i++)
		if (strcmp(set->files[i].path, path) == 0)
			return true;
	return false;
}

static bool make(struct set *set, const struct print *print, struct err *err)
{
	struct set_file file = {0};
	struct misread misread;
	struct buf path = {0};

	if (!paper_put(&file.bytes, set->course, print, &misread, err) || misread.is_empty) {
		buf_free(&file.bytes);
		return misread.is_empty;
	}
	add_misread(set->misread, &misread);
	buf_puts(&path, set->folder);
	paper_put_file_name(&path, set->course, print);
	file.path = arena_strdup(set->arena, buf_text(&path));
	buf_free(&path);
	HOLDS(!is_in(set, file.path));
	set->files = arena_push(set->arena, set->files, set->count, sizeof(*set->files));
	set->files[set->count++] = file;
	return true;
}

static bool make_all(
	struct set *set, const struct session *session, const struct print *given, struct err *err)
{
	struct papers papers = papers_of(set->course, session, set->arena);
	struct print print = *given;
	struct paper voices;
	struct place place = PLACE_NONE;

	for (size_t i = 0; i < papers.count; i++) {
		print.paper = &papers.items[i];
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

/* Where one may not stand, or the disk is full, none has a name yet. */
static bool begin_all(const struct set *set, int folder, struct err *err)
{
	for (size_t i = 0; i < set->count; i++) {
		struct set_file *file = &set->files[i];

		file->begun = paper_begin(folder, file->path, set->circle, err);
		if (!file->begun ||
			!file_add(file->begun, buf_text(&file->bytes), file->bytes.size_bytes, err))
			return false;
	}
	return true;
}

static bool name_all(const struct set *set, struct words *paths, struct err *err)
{
	for (size_t i = 0; i < set->count; i++) {
		struct file *begun = set->files[i].begun;

		set->files[i].begun = NULL;
		if (!file_end(begun, err))
			return false;
		words_add(paths, set->arena, set->files[i].path);
	}
	return true;
}

/* What of it stands there is told, too. */
static bool tell_written(const struct set *set, const struct words *paths, struct err *err)
{
	struct buf why = {0};

	if (!paths->count)
		return false;
	buf_printf(&why, _("%s%zu件のうち%zu件だけを書き出しました（最後は %s）。"), err->text,
		set->count, paths->count, paths->items[paths->count - 1]);
	err_set(err, "%s", buf_text(&why));
	buf_free(&why);
	return false;
}

static bool write_all(const struct set *set, struct words *paths, struct err *err)
{
	int folder = file_hold_folder(AT_FDCWD, set->folder, true);
	bool good;

	if (folder < 0)
		return err_set(err,
			_("フォルダー %s を作れません（%s）。場所と権限を確かめてください。"),
			set->folder, err_reason(errno));
	good = begin_all(set, folder, err) &&
	       (name_all(set, paths, err) || tell_written(set, paths, err));
	for (size_t i = 0; i < set->count; i++)
		if (set->files[i].begun)
			file_abandon(set->files[i].begun);
	close(folder);
	return good;
}

bool paper_set_write(const struct course *course, const struct session *session,
	const struct print *print, const char *folder, struct arena *arena, struct words *paths,
	struct misread *misread, struct err *err)
{
	struct set set = {.arena = arena,
		.course = course,
		.folder = folder,
		.misread = misread,
		.circle = print->circle};
	bool good;

	*misread = (struct misread){0};
	good = make_all(&set, session, print, err);
	if (good && set.count == 0)
		good = err_set(
			err, _("%sで出せる文書が、まだありません。"), circle_title(print->circle));
	good = good && write_all(&set, paths, err);
	for (size_t i = 0; i < set.count; i++)
		buf_free(&set.files[i].bytes);
	return good;
}
