/*
 * One engagement loaded whole: its sheets with their values, by place. Pure data; store/ fills it,
 * everything else reads it. A course has some thousand values at most.
 *
 * What a function returns belongs to the course and goes with it. Functions that take an arena
 * return copies in that arena, strings included (except the scenario's); these outlive the course.
 * Anything that is kept while others save, and the course is loaded anew, must be such a copy.
 */
#ifndef BANSO_MODEL_COURSE_H
#define BANSO_MODEL_COURSE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "banso/base/attr.h"
#include "banso/model/place.h"
#include "banso/model/scenario.h"
#include "banso/text/date/date.h"

struct history;

struct value {
	const char *field, *row, *column;
	const char *text;   /* canonical (see model/answer.h); "" when cleared */
	const char *reason; /* why it is empty, or why it stays against a soft rule; "" for none */
	long revision;      /* 1 for the first */
	const char *at;     /* ISO time of this revision */
	const char *who;    /* login name */
	bool is_purged;     /* blank, since what was said there was to leave no trace */
	bool is_removal;    /* and that is what was written there last */
};

struct sheet {
	const char *session, *form, *respondent;
	struct value *values; /* sorted by field, row, column */
	size_t value_count, value_room;
};

/* A name that somebody had once, and where it stood. */
struct former_name {
	const char *name;
	struct place place;
};

struct course {
	struct arena *arena;
	const struct scenario *scenario;
	const struct pattern *pattern;
	struct options sessions; /* of the pattern, to choose from */
	const char *id;
	const char *created; /* ISO time */
	bool is_practice;    /* of the practice database: never to be taken for a real one */
	int64_t last_purge; /* number of the last 個人情報の削除 before the course was loaded */
	struct sheet *sheets;
	size_t sheet_count;
	/* Of people in it, and of those who led, also former ones; in the course's arena. */
	struct former_name *once_named;
	size_t once_named_count;
	/* Of a course that was loaded as it once was (store_load_at()): */
	bool is_partly_now;   /* of some places nothing tells what stood there: they are as now */
	size_t changed_since; /* places of the paper it is for that were changed later */
	/* Of a course that was loaded with it (store_load_with_history()); else NULL. */
	const struct history *history;
};

struct course *course_new(struct arena *arena, const struct scenario *scenario,
	const struct pattern *pattern, const char *id) MUST_USE NEVER_NULL NOT_NULL_AT(1, 4);
/* The session of that id as the course's pattern has it; as the scenario has it, if the pattern
 * does not; NULL if there is none. */
const struct session *course_session(const struct course *course, const char *id) MUST_USE NOT_NULL;

/* NULL if nothing was ever kept there. */
const struct sheet *course_sheet(const struct course *course, const char *session, const char *form,
	const char *respondent) MUST_USE NOT_NULL;
const struct value *course_value(
	const struct course *course, const struct place *place) MUST_USE NOT_NULL;
const char *course_text(const struct course *course,
	const struct place *place) MUST_USE NEVER_NULL NOT_NULL; /* "" for none */
/* The revision of what stands there; 0 where nothing ever did. */
long course_revision(const struct course *course, const struct place *place) MUST_USE NOT_NULL;

/* A number that is another one once anything at or below the place was changed: the sum of the
 * revisions, which only grow. */
int64_t course_revisions(const struct course *course, const struct place *place) MUST_USE NOT_NULL;

/* Puts a value (strings are copied); `place->engagement` is not looked at. */
void course_put(
	struct course *course, const struct place *place, const struct value *value) NOT_NULL;

/* Adds to once_named, copies. */
void course_add_former_name(
	struct course *course, const char *name, const struct place *place) NOT_NULL;

/* The value of a sheet at field, row, column; NULL for none. `sheet` may be NULL. */
const struct value *sheet_value(
	const struct sheet *sheet, const char *field, const char *row, const char *column) MUST_USE;

/* What stands there; "" for none (NULL). */
const char *value_text(const struct value *value) MUST_USE NEVER_NULL;

/* The name of whoever kept it, without the login name behind it; "" if they gave none. In arena. */
const char *value_signed(
	const struct value *value, struct arena *arena) MUST_USE NEVER_NULL NOT_NULL;

/* Whether a value counts as an answer: it exists and is not blank. */
bool value_is_answer(const struct value *value) MUST_USE;

/* Where a starter row stands (its number) until it is moved: before every added row. */
#define COURSE_STARTER_POSITION " %06zu"

/*
 * Ids of the living rows of a table, in order. A row lives while its position, the value at its
 * place without a column, is not blank; positions sort as text. Starter rows of the scenario come
 * first until moved; `field` may be NULL for a table without any.
 */
struct words course_rows(const struct sheet *sheet, const struct field *field, const char *field_id,
	struct arena *arena) MUST_USE;

/* Whether a row (the column of the place is ignored) was only added: nobody has written or cleared
 * anything in it yet; a participant's row has no sheet either. */
bool course_row_is_fresh(const struct course *course, const struct place *row) MUST_USE NOT_NULL;

/* Text of a kept field of the engagement, e.g. course_own(c, OWN_COURSE_NAME). "" for none. */
const char *course_own(const struct course *course, const char *field) MUST_USE NEVER_NULL NOT_NULL;

/* Text of a kept field of a session, e.g. ("1", OWN_SESSION_DATE). "" for none. */
const char *course_planned(const struct course *course, const char *session,
	const char *field) MUST_USE NEVER_NULL NOT_NULL;

/* The place of a column of a person in .people; `column` "" for the row's position. */
struct place person_place(
	const struct course *course, const char *id, const char *column) MUST_USE NOT_NULL;

/* The role of who has none of the others; NULL where the scenario has no such role. */
const struct option *course_other_role(const struct course *course) MUST_USE NOT_NULL;

/* A participant; fields are "" when not given. */
struct participant {
	const char *id, *name, *org, *title, *municipality;
	/* Sessions: the first with them, and the first without them again; who followed them. */
	const char *from, *until, *successor;
	/* A role of the scenario. A person with a free word, kept by an older banso, counts as
	 * その他. */
	const char *role;
	const char *own_role; /* that free word; "" for none, or if the scenario has no roles */
	bool is_gone;         /* no longer in the list */
};

struct participants {
	struct participant *items;
	size_t count;
};

struct buf;

struct participant participant_copy(struct arena *arena, struct participant who) MUST_USE NOT_NULL;

/* Organization and title of a person: "高齢福祉課 課長", or one of the two. */
void participant_put_post(struct buf *out, const struct participant *who) NOT_NULL;

/* The participants in the list, in order, without rows that were only added. */
struct participants course_participants(
	const struct course *course, struct arena *arena) MUST_USE NOT_NULL;
/* One participant of the list, also one just being added; false for anybody else. */
bool course_participant(const struct course *course, const char *id, struct participant *out)
	NOT_NULL_AT(1, 2);
/* The same for anybody who ever was in the list: past sessions keep them
 * (model/session/session_people.h). */
bool course_person(
	const struct course *course, const char *id, struct participant *out) MUST_USE NOT_NULL;

/* The municipalities of the people, each once, in order: a course asked for by a prefecture or
 * shared by neighbours has several. */
struct words participants_municipalities(
	struct participants people, struct arena *arena) MUST_USE NOT_NULL;

/*
 * The text a field shows for a respondent who has typed nothing: what the list of participants says
 * (field->prefill). "" for none; also of a day, which is a guess (model/session/prefill.h).
 */
const char *course_prefill(const struct course *course, const struct field *field,
	const char *respondent) MUST_USE NEVER_NULL NOT_NULL;

/* The definition of what stands at a place: of a column if the place has one, else of a field. NULL
 * for none. */
const struct field *course_field(
	const struct course *course, const struct place *place) MUST_USE NOT_NULL;

/* The definition of a form, of the scenario's or of banso's own. */
const struct form *course_form(const struct course *course, const char *form_id) MUST_USE NOT_NULL;

#endif
