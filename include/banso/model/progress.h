/*
 * The state of a sheet, computed from its values: 要確認 if an answer breaks a rule; else 未着手
 * without any answer; else 完了 if somebody said so (「これで完了」), or every required visible
 * field is answered or has a reason for being empty, and in a form that requires nothing every
 * visible one; else 入力中. A table is answered once every row begun has its required cells; what
 * the list of participants says of whose sheet it is stands in its field, as on paper, until
 * something else is written there. What is prefilled begins no sheet, whether it was kept or not,
 * unless nothing else is asked in it and it was kept.
 */
#ifndef BANSO_MODEL_PROGRESS_H
#define BANSO_MODEL_PROGRESS_H

#include <stdbool.h>

#include "banso/base/attr.h"
#include "banso/base/buf.h"
#include "banso/model/course.h"

enum sheet_state { SHEET_UNTOUCHED, SHEET_CHECK, SHEET_FILLING, SHEET_DONE };
#define SHEET_STATE_COUNT (SHEET_DONE + 1)

struct progress {
	enum sheet_state state;
	int fields;   /* visible fields */
	int answered; /* those with an answer, or one by itself */
	int reasoned; /* those that are empty for a reason */
	int broken;   /* visible fields with an answer that breaks a rule */
	bool is_said; /* somebody said that it is complete */
	/* It has answers, but nobody said whether others may read them: they are not published. */
	bool lacks_consent;
};

struct progress progress_of(const struct course *course, const struct form *form,
	const struct sheet *sheet) MUST_USE NOT_NULL_AT(1, 2);

const char *progress_word(
	enum sheet_state state) MUST_USE NEVER_NULL; /* 未着手, 要確認, 入力中, 完了 */
const char *progress_id(
	enum sheet_state state) MUST_USE NEVER_NULL; /* untouched, check, filling, done */

/* Whether courses of this pattern have the field. */
bool field_is_asked(const struct course *course, const struct field *field) MUST_USE NOT_NULL;

/* Whether the field's `when` makes it visible, given the sheet's values. A hidden field makes no
 * other field visible, whatever its answer. */
bool field_is_shown(const struct form *form, const struct field *field,
	const struct sheet *sheet) MUST_USE NOT_NULL_AT(1);

/* Both, also of the fields whose answers make it visible. */
bool field_is_visible(const struct course *course, const struct form *form,
	const struct field *field, const struct sheet *sheet) MUST_USE NOT_NULL_AT(1, 2);

/* Whether the sheet has an answer for the field (a table: any cell of a living row). */
bool field_is_answered(const struct field *field, const struct sheet *sheet) MUST_USE
	NOT_NULL_AT(1);

/* --- what is quoted --- */

/* Whether others than the team read what somebody wrote in the field, without the name: what says
 * who somebody is, and whether they may be quoted, is no voice. */
bool voice_is_asked(const struct field *field) MUST_USE NOT_NULL;

/* Whether somebody said of one answer on a sheet that it is quoted nowhere, whatever its person
 * said of all of them; and where that stands, on the sheet at a place. */
bool voice_is_unquoted(const struct sheet *sheet, const char *field) MUST_USE NOT_NULL_AT(2);
struct place voice_unquoted_place(const struct place *sheet, const char *field) MUST_USE NOT_NULL;

#endif
