/*
 * The state of a sheet, derived from what is in it, never typed:
 * 未着手 without any answer; else 要確認 when a rule is broken by what is
 * answered; else 入力中 while a required visible field is empty without a
 * reason, or a required column in a row with an answer; else 完了.
 */
#ifndef BANSO_MODEL_PROGRESS_H
#define BANSO_MODEL_PROGRESS_H

#include <stdbool.h>

#include "banso/base/attr.h"
#include "banso/model/course.h"

enum sheet_state { SHEET_UNTOUCHED, SHEET_CHECK, SHEET_FILLING, SHEET_DONE };
#define SHEET_STATE_COUNT (SHEET_DONE + 1)

struct progress {
	enum sheet_state state;
	int fields;   /* visible ones */
	int answered; /* of them */
	int broken;   /* visible fields whose answer breaks a rule */
};

struct progress progress_of(const struct course *course, const struct form *form,
	const struct sheet *sheet) MUST_USE NOT_NULL_AT(1, 2);

const char *progress_word(
	enum sheet_state state) MUST_USE NEVER_NULL; /* 未着手, 要確認, 入力中, 完了 */
const char *progress_id(
	enum sheet_state state) MUST_USE NEVER_NULL; /* untouched, check, filling, done */

/*
 * Whether `when` lets the field of the form be seen, given the sheet's values. What a hidden field
 * was answered shows nothing else.
 */
bool field_is_visible(const struct form *form, const struct field *field,
	const struct sheet *sheet) MUST_USE NOT_NULL_AT(1);

/* Whether the field has an answer in the sheet (a table: any cell of a living row). */
bool field_is_answered(const struct field *field, const struct sheet *sheet) MUST_USE
	NOT_NULL_AT(1);

#endif
