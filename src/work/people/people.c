#include "banso/work/people/people.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/attr.h"
#include "banso/base/buf.h"
#include "banso/base/clock.h"
#include "banso/base/i18n.h"
#include "banso/model/flow.h"
#include "banso/model/own.h"
#include "banso/model/session/session_people.h"
#include "banso/store/change.h"
#include "banso/text/fold.h"
#include "banso/text/letters.h"
#include "banso/work/judge.h"

#define PERSON_ROW_PREFIX 'p'

bool people_add(struct store *store, struct course *course, const struct change *cells,
	size_t count, const char **row, struct err *err)
{
	struct place table = person_place(course, "", "");

	return store_add_row(store, course, &table, PERSON_ROW_PREFIX, "", cells, count, row, err);
}

const char *people_begin_with(const struct course *course, const char *session)
{
	char now[CLOCK_STAMP_BYTES];

	clock_stamp(now);
	return *session && session_is_begun_with(course, session, now) ? session : "";
}

bool people_add_all(struct store *store, struct course *course, const struct newcomer *newcomers,
	size_t count, struct err *err)
{
	struct arena *scratch = arena_new();
	struct new_row *items = ARENA_ARRAY(scratch, struct new_row, count);
	const char **ids = ARENA_ARRAY(scratch, const char *, count);
	const struct new_rows rows = {.table = person_place(course, "", ""),
		.prefix = PERSON_ROW_PREFIX,
		.items = items,
		.count = count};
	bool good;

	for (size_t i = 0; i < count; i++)
		items[i] = (struct new_row){
			.position = "", .cells = newcomers[i].cells, .count = newcomers[i].count};
	good = count == 0 || store_add_rows(store, course, &rows, ids, err);
	arena_free(scratch);
	return good;
}

const struct option *people_role_of_words(const struct course *course, const char *words)
{
	struct options roles = course->scenario->roles;

	for (size_t i = 0; i < roles.count; i++)
		if (strcmp(roles.items[i].id, words) == 0 ||
			fold_has(_(roles.items[i].label), words))
			return NULL;
	return course_other_role(course);
}

const char *people_join_titles(struct arena *arena, const char *title, const char *words)
{
	return *title ? arena_printf(arena, _("%s、%s"), title, words) : words;
}

size_t people_seek(const struct participants *people, const char *head, size_t from)
{
	struct buf sought = {0}, name = {0};
	size_t found = people->count;

	fold_put(&sought, head);
	for (size_t i = 1; i <= people->count && found == people->count && sought.size_bytes; i++) {
		size_t at = (from + i) % people->count;

		buf_clear(&name);
		fold_put(&name, people->items[at].name);
		if (strncmp(buf_text(&name), buf_text(&sought), sought.size_bytes) == 0)
			found = at;
	}
	buf_free(&sought);
	buf_free(&name);
	return found;
}

/* --- leaving --- */

/* How many are called so, in these very letters or but for what is not told apart; *id is the last
 * one's, the course's own. */
static size_t count_called(
	const struct course *course, const char *name, bool is_exact, const char **id)
{
	struct arena *scratch = arena_new();
	struct participants people = course_participants(course, scratch);
	struct participant who;
	size_t hits = 0;

	for (size_t i = 0; i < people.count; i++) {
		if (is_exact ? strcmp(people.items[i].name, name) != 0
			     : !letters_same(people.items[i].name, name))
			continue;
		hits++;
		/* What is found has the course's own id, which stays when the scratch goes. */
		if (course_person(course, people.items[i].id, &who))
			*id = who.id;
	}
	arena_free(scratch);
	return hits;
}

/* Who is called so in the list: "" with a fine err for nobody, NULL where two are. */
static const char *find_called(const struct course *course, const char *name, struct err *err)
{
	const char *id = "";
	size_t hits = count_called(course, name, true, &id);

	if (!hits)
		hits = count_called(course, name, false, &id);
	if (hits < 2)
		return id;
	err_set(err,
		_("「%s」という参加者が%zu人います。氏名を書き分けてから、もう一度お試しください。"),
		name, hits);
	return NULL;
}

/* Whoever follows in a post begins with what belongs to the post. Returns how many cells. */
static size_t fill_successor(const struct participant *before, const char *session,
	const char *name, struct change cells[])
{
	const struct {
		const char *column, *text;
	} all[] = {
		{OWN_PERSON_NAME, name},
		{OWN_PERSON_ORG, before->org},
		{OWN_PERSON_TITLE, before->title},
		{OWN_PERSON_ROLE, before->role},
		{OWN_PERSON_MUNICIPALITY, before->municipality},
		{OWN_PERSON_FROM, session},
	};
	size_t count = 0;

	for (size_t i = 0; i < sizeof(all) / sizeof(all[0]); i++)
		if (*all[i].text)
			cells[count++] =
				(struct change){.place.column = all[i].column, .text = all[i].text};
	return count;
}

static struct change left_change(
	const struct course *course, const char *row, const char *column, const char *text)
{
	struct change change = {.place = person_place(course, row, column), .text = text};

	change.seen_revision = course_revision(course, &change.place);
	return change;
}

/* What is written of who leaves and, if they are new, of who follows: `follows` is "" then. */
static bool keep_left(struct store *store, struct course *course, const struct participant *who,
	const char *session, const char *successor, bool is_new, const char **follows,
	struct err *err)
{
	struct change cells[6];
	const struct change left[] = {
		left_change(course, who->id, OWN_PERSON_UNTIL, session),
		left_change(course, who->id, OWN_PERSON_SUCCESSOR, successor),
	};
	const struct new_row row = {.position = "",
		.cells = cells,
		.count = is_new ? fill_successor(who, session, successor, cells) : 0};
	const struct new_rows rows = {.table = person_place(course, "", ""),
		.prefix = PERSON_ROW_PREFIX,
		.items = &row,
		.count = is_new,
		.changes = left,
		.change_count = 2};

	return store_add_rows(store, course, &rows, follows, err);
}

/* The one of the list who follows; *follows is "" for nobody, or somebody new. */
static bool find_successor(const struct course *course, const struct participant *before,
	const char *name, const char **follows, struct err *err)
{
	*follows = *name ? find_called(course, name, err) : "";
	if (!*follows)
		return false;
	return !**follows || strcmp(*follows, before->id) != 0 ||
	       err_set(err, _("「%s」は、抜ける人その人です。後任の名前を書いてください。"), name);
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

	*follows = NULL;
	good = course_participant(course, row, &who) ||
	       err_set(err, _("その参加者は、いま一覧にいません。"));
	who = good ? participant_copy(scratch, who) : who;
	good = good && judge(course, &offer, scratch, &judged, err) == RULING_FINE &&
	       find_successor(course, &who, judged.change.text, follows, err);
	*is_new = good && *judged.change.text && !**follows;
	good = good &&
	       keep_left(store, course, &who, session, judged.change.text, *is_new, follows, err);
	if (good && !**follows)
		*follows = NULL;
	arena_free(scratch);
	return good;
}
