#include "banso/work/people/people.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/attr.h"
#include "banso/base/buf.h"
#include "banso/base/i18n.h"
#include "banso/model/flow.h"
#include "banso/model/own.h"
#include "banso/store/any_revision.h"
#include "banso/store/change.h"
#include "banso/text/utf8.h"
#include "banso/work/judge.h"

#define PERSON_ROW_PREFIX 'p'

bool people_add(struct store *store, struct course *course, const struct change *cells,
	size_t count, const char **row, struct err *err)
{
	struct place table = person_place(course, "", "");

	return store_add_row(store, course, &table, PERSON_ROW_PREFIX, "", cells, count, row, err);
}

size_t people_seek(const struct participants *people, const char *head, size_t from)
{
	struct buf sought = {0}, name = {0};
	size_t found = people->count;

	utf8_put_folded(&sought, head);
	for (size_t i = 1; i <= people->count && found == people->count && sought.size_bytes; i++) {
		size_t at = (from + i) % people->count;

		buf_clear(&name);
		utf8_put_folded(&name, people->items[at].name);
		if (strncmp(buf_text(&name), buf_text(&sought), sought.size_bytes) == 0)
			found = at;
	}
	buf_free(&sought);
	buf_free(&name);
	return found;
}

/* --- leaving --- */

/* Whoever follows in a post begins with what belongs to the post. */
static bool add_successor(struct store *store, struct course *course,
	const struct participant *before, const char *session, const char *name, const char **row,
	struct err *err)
{
	const struct change cells[] = {
		{.place.column = OWN_PERSON_NAME, .text = name},
		{.place.column = OWN_PERSON_ORG, .text = before->org},
		{.place.column = OWN_PERSON_TITLE, .text = before->title},
		{.place.column = OWN_PERSON_ROLE, .text = before->role},
		{.place.column = OWN_PERSON_MUNICIPALITY, .text = before->municipality},
		{.place.column = OWN_PERSON_FROM, .text = session},
	};
	struct change given[sizeof(cells) / sizeof(cells[0])];
	size_t count = 0;

	for (size_t i = 0; i < sizeof(cells) / sizeof(cells[0]); i++)
		if (*cells[i].text)
			given[count++] = cells[i];
	return people_add(store, course, given, count, row, err);
}

/* Who is called so in the list: "" with a fine err for nobody, NULL where two are. */
static const char *find_called(const struct course *course, const char *name, struct err *err)
{
	struct arena *scratch = arena_new();
	struct participants people = course_participants(course, scratch);
	struct participant who = {.id = ""};
	size_t hits = 0;

	for (size_t i = 0; i < people.count; i++) {
		if (!utf8_same_loosely(people.items[i].name, name))
			continue;
		hits++;
		/* What is found has the course's own id, which stays when the scratch goes. */
		MAY_FAIL(course_person(course, people.items[i].id, &who));
	}
	arena_free(scratch);
	if (hits < 2)
		return who.id;
	err_set(err,
		_("「%s」という参加者が%zu人います。氏名を書き分けてから、もう一度お試しください。"),
		name, hits);
	return NULL;
}

/* The one who follows: *follows is "" for nobody. */
static bool find_successor(struct store *store, struct course *course,
	const struct participant *before, const char *session, const char *name,
	const char **follows, bool *is_new, struct err *err)
{
	*follows = *name ? find_called(course, name, err) : "";
	if (!*follows)
		return false;
	if (*follows && strcmp(*follows, before->id) == 0)
		return err_set(
			err, _("「%s」は、抜ける人その人です。後任の名前を書いてください。"), name);
	*is_new = *name && !**follows;
	return !*is_new || add_successor(store, course, before, session, name, follows, err);
}

static bool keep_left(struct store *store, struct course *course, const char *row,
	const char *session, const char *successor, struct err *err)
{
	const struct change changes[] = {
		{.place = person_place(course, row, OWN_PERSON_UNTIL),
			.seen_revision = REVISION_ANY,
			.text = session},
		{.place = person_place(course, row, OWN_PERSON_SUCCESSOR),
			.seen_revision = REVISION_ANY,
			.text = successor},
	};

	return store_change_all(store, course, changes, 2, err);
}

bool people_depart(struct store *store, struct course *course, const char *row, const char *session,
	const char *successor, const char **follows, bool *is_new, struct err *err)
{
	const struct offer offer = {.place = person_place(course, row, OWN_PERSON_SUCCESSOR),
		.field = field_column(own_table(OWN_PEOPLE), OWN_PERSON_SUCCESSOR),
		.typed = successor,
		.why = ""};
	struct arena *scratch = arena_new();
	struct judgement judged;
	struct participant who;
	bool good;

	*is_new = false;
	*follows = NULL;
	good = course_participant(course, row, &who) ||
	       err_set(err, _("その参加者は、いま一覧にいません。"));
	who = good ? participant_copy(scratch, who) : who;
	good = good && judge(course, &offer, scratch, &judged, err) == RULING_FINE &&
	       find_successor(
		       store, course, &who, session, judged.change.text, follows, is_new, err) &&
	       keep_left(store, course, row, session, judged.change.text, err);
	if (good && !**follows)
		*follows = NULL;
	arena_free(scratch);
	return good;
}
