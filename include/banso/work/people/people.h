/* The participants of a course: added to its list, and leaving it on the way. Taking somebody out
 * of the list and back is as with every list of banso's own (work/own_rows.h), removing somebody
 * for good is in work/purge.h. */
#ifndef BANSO_WORK_PEOPLE_PEOPLE_H
#define BANSO_WORK_PEOPLE_PEOPLE_H

#include "banso/base/attr.h"
#include "banso/base/err.h"
#include "banso/model/change.h"
#include "banso/model/course.h"

struct store;

/* Adds somebody with what is given of them, in one transaction. The id goes to *row (in the
 * course's arena). False with err. */
bool people_add(struct store *store, struct course *course, const struct change *cells,
	size_t count, const char **row, struct err *err) MUST_USE NOT_NULL_AT(1, 2, 5);

/* With which session somebody begins who is added now, on the way from that one ("": from none):
 * "" for the first. */
const char *people_begin_with(
	const struct course *course, const char *session) MUST_USE NEVER_NULL NOT_NULL;

/* What is known of somebody who is to be added. */
struct newcomer {
	const struct change *cells;
	size_t count;
};

/* Adds all of a list, in one transaction: nobody if not everybody can be. False with err. */
bool people_add_all(struct store *store, struct course *course, const struct newcomer *newcomers,
	size_t count, struct err *err) MUST_USE NOT_NULL_AT(1, 2);

/* The role of somebody of whom other words were given as 立場 (民生委員): その他, and the words are
 * 職名. NULL where they are part of a role, which may have been meant, or there is no such role. */
const struct option *people_role_of_words(
	const struct course *course, const char *words) MUST_USE NOT_NULL;
/* The words behind what is 職名 already. */
const char *people_join_titles(
	struct arena *arena, const char *title, const char *words) MUST_USE NOT_NULL;

/* Position of the next one behind `from`, and then from the first on, whose name begins so; the
 * count for nobody. */
size_t people_seek(
	const struct participants *people, const char *head, size_t from) MUST_USE NOT_NULL;

/*
 * Somebody leaves with a session, the first one at which they are no longer: what they wrote stays.
 * `successor` is how the one who follows is called ("": nobody): a person of the list, or somebody
 * new, who begins with that session in the same post. All of it in one transaction. Their id goes
 * to *follows (in the course's arena; NULL: nobody), *is_new says whether they were added. False
 * with err, also where somebody else wrote there meanwhile.
 */
bool people_depart(struct store *store, struct course *course, const char *row, const char *session,
	const char *successor, const char **follows, bool *is_new, struct err *err) MUST_USE
	NOT_NULL_AT(1, 2, 3, 4, 5, 6, 7);

#endif
