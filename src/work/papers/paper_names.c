#include "banso/work/papers/paper_names.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/doc/document.h"
#include "banso/model/flow.h"
#include "banso/model/own.h"
#include "banso/model/session/session_people.h"
#include "banso/store/engagements.h"
#include "banso/text/date/moment.h"

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

/* Who may not even know of a form has no paper of it. */
static bool is_for_nobody(const struct paper *paper, enum circle circle)
{
	return paper->bare && paper->circle < circle;
}

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

	if (is_for_nobody(other, label->circle) ||
		(other->document == label->paper->document && place_equal(&about, &label->about)))
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

void paper_put_name_front(struct buf *out, const struct course *course, struct store *store)
{
	if (course->is_practice)
		buf_puts(out, _("練習_"));
	put_town(out, course, store);
	buf_putc(out, '_');
}

void paper_put_file_name(struct buf *out, const struct course *course, const struct print *print)
{
	paper_put_name_front(out, course, print->store);
	put_apart(out, course, print->paper, print->circle);
	buf_printf(out, "_%s_", circle_title(print->circle));
	put_day(out, course, print->paper);
	buf_printf(out, ".%s", print->format);
}

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

	if (session)
		paper.place.session = session->id;
	if (course->is_practice)
		buf_puts(out, _("練習_"));
	put_town(out, course, print->store);
	if (session) {
		buf_putc(out, '_');
		put_session(out, course, session);
	}
	buf_printf(out, _("_一式_%s_"), circle_title(print->circle));
	put_day(out, course, &paper);
}
