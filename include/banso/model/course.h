/*
 * One engagement loaded whole: its sheets with their values, by place. Pure
 * data; store/ fills it, everything else reads it. A course is some thousand
 * values at the most.
 *
 * What a function returns is the course's and goes with it. Where it takes an
 * arena, all that it returns is a copy there, to its last string (but for the
 * scenario's), and outlives the course: what is kept while others save, and the
 * course is loaded anew, comes from one of these.
 */
#ifndef BANSO_MODEL_COURSE_H
#define BANSO_MODEL_COURSE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "banso/base/attr.h"
#include "banso/model/place.h"
#include "banso/model/scenario.h"
#include "banso/text/date.h"

struct value {
	const char *field, *row, *column;
	const char *text;   /* canonical (see model/answer.h); "" when cleared */
	const char *reason; /* why it is blank, or why it stays against a soft rule; "" for none */
	long revision;      /* 1 for the first */
	const char *at;     /* ISO time of this revision */
	const char *who;    /* login name */
};

struct sheet {
	const char *session, *form, *respondent;
	struct value *values; /* sorted by field, row, column */
	size_t value_count, value_room;
};

struct course {
	struct arena *arena;
	const struct scenario *scenario;
	const struct pattern *pattern;
	const char *id;
	const char *created; /* ISO time */
	int64_t last_purge; /* number of the last 個人情報の削除 before it was loaded to be written
			       in */
	struct sheet *sheets;
	size_t sheet_count;
};

struct course *course_new(struct arena *arena, const struct scenario *scenario,
	const struct pattern *pattern, const char *id) MUST_USE NEVER_NULL NOT_NULL_AT(1, 4);

/* NULL when nothing was ever kept there. */
const struct sheet *course_sheet(const struct course *course, const char *session, const char *form,
	const char *respondent) MUST_USE NOT_NULL;
const struct value *course_value(
	const struct course *course, const struct place *place) MUST_USE NOT_NULL;
const char *course_text(const struct course *course,
	const struct place *place) MUST_USE NEVER_NULL NOT_NULL; /* "" for none */

/* Puts a value (strings are copied); `place->engagement` is not looked at. */
void course_put(
	struct course *course, const struct place *place, const struct value *value) NOT_NULL;

/* Value of a sheet by field, row, column; NULL for none. `sheet` may be NULL. */
const struct value *sheet_value(
	const struct sheet *sheet, const char *field, const char *row, const char *column) MUST_USE;

/* Whether a value counts as an answer: it is there and not blank. */
bool value_is_answer(const struct value *value) MUST_USE;

/* Where a starter row stands (its number) until it is moved: in front of every row that was added.
 */
#define COURSE_STARTER_POSITION " %06zu"

/*
 * Ids of the rows of a table that are not deleted, in their order. A row is
 * alive while the value at its place without column, its position, is not
 * blank; positions sort as text. Starter rows of the scenario stand first
 * until moved; `field` may be NULL for a table without any.
 */
struct words course_rows(const struct sheet *sheet, const struct field *field, const char *field_id,
	struct arena *arena) MUST_USE;

/* Whether a row (the column of the place is not looked at) was only added: nobody has written
 * anything in it yet, not even to clear it again; nor, being a participant, in a sheet. */
bool course_row_is_fresh(const struct course *course, const struct place *row) MUST_USE NOT_NULL;

/* Text of a kept field of the engagement, e.g. course_own(c, OWN_COURSE_NAME). "" for none. */
const char *course_own(const struct course *course, const char *field) MUST_USE NEVER_NULL NOT_NULL;

/* Text of a kept field of a session, e.g. ("1", OWN_SESSION_DATE). "" for none. */
const char *course_planned(const struct course *course, const char *session,
	const char *field) MUST_USE NEVER_NULL NOT_NULL;

/* The place of a column of somebody in .people; `column` "" for the position of the row. */
struct place person_place(
	const struct course *course, const char *id, const char *column) MUST_USE NOT_NULL;

/* A participant; fields are "" when not given. */
struct participant {
	const char *id, *name, *org, *title, *municipality;
	/* One of the scenario's. Who has a word of their own, which an older banso kept, counts as
	 * その他, be it one of the scenario's or not. */
	const char *role;
	const char *own_role; /* that word; "" for none, or where there are no roles to choose */
	bool is_gone;         /* taken out of the list since */
};

struct participants {
	struct participant *items;
	size_t count;
};

struct buf;

struct participant participant_copy(struct arena *arena, struct participant who) MUST_USE NOT_NULL;

/* Where somebody is from and what they are there: "高齢福祉課 課長", or one of the two. */
void participant_put_post(struct buf *out, const struct participant *who) NOT_NULL;

/* Those in the list, in their order; who is only being added is none yet. */
struct participants course_participants(
	const struct course *course, struct arena *arena) MUST_USE NOT_NULL;
/* One of them, also one that is only being added; false for who is in no list. */
bool course_participant(const struct course *course, const char *id, struct participant *out)
	NOT_NULL_AT(1, 2);
/* The same of anybody who ever was in the list: what they were part of keeps them
 * (model/session_people.h). */
bool course_person(
	const struct course *course, const char *id, struct participant *out) MUST_USE NOT_NULL;

/* The municipalities that people belong to, each once, in their order: several in a course asked
 * for by a prefecture or shared by neighbours. */
struct words participants_municipalities(
	struct participants people, struct arena *arena) MUST_USE NOT_NULL;

/*
 * The text a field shows for a respondent while nothing was typed into it:
 * what the participant's entry says (field->prefill). "" for none.
 */
const char *course_prefill(const struct course *course, const struct field *field,
	const char *respondent) MUST_USE NEVER_NULL NOT_NULL;

/* The definition of what stands at a place: a column where the place has one, else a field. NULL
 * for none. */
const struct field *course_field(
	const struct course *course, const struct place *place) MUST_USE NOT_NULL;

/* The definition of a form, whether the scenario's or kept by banso itself. */
const struct form *course_form(const struct course *course, const char *form_id) MUST_USE NOT_NULL;

#endif
