#include "banso/model/progress.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/attr.h"
#include "banso/base/i18n.h"
#include "banso/model/answer.h"
#include "banso/model/own.h"
#include "banso/model/rows.h"
#include "banso/model/year.h"

static bool is_shown_by(const struct field *field, const struct sheet *sheet)
{
	const struct value *decides = sheet_value(sheet, field->when_field, "", "");

	for (size_t i = 0; decides && i < field->when_is.count; i++)
		if (words_in_lines(decides->text, field->when_is.items[i]))
			return true;
	return false;
}

bool field_is_asked(const struct course *course, const struct field *field)
{
	return field->patterns.count == 0 || !course->pattern ||
	       words_have(field->patterns, course->pattern->id);
}

/* Fields never depend on each other in a circle: a scenario with one is refused. */
bool field_is_shown(const struct form *form, const struct field *field, const struct sheet *sheet)
{
	while (field && *field->when_field) {
		if (!is_shown_by(field, sheet))
			return false;
		field = form_field(form, field->when_field);
	}
	return true;
}

static bool is_asked_with_its_own(
	const struct course *course, const struct form *form, const struct field *field)
{
	while (field && field_is_asked(course, field) && *field->when_field)
		field = form_field(form, field->when_field);
	return !field || field_is_asked(course, field);
}

bool field_is_visible(const struct course *course, const struct form *form,
	const struct field *field, const struct sheet *sheet)
{
	return is_asked_with_its_own(course, form, field) && field_is_shown(form, field, sheet);
}

bool field_is_answered(const struct field *field, const struct sheet *sheet)
{
	if (field->type == FIELD_TABLE)
		return rows_count_written(sheet, field) > 0;
	return value_is_answer(sheet_value(sheet, field->id, "", ""));
}

static bool is_broken(
	const struct course *course, const struct field *field, const struct sheet *sheet)
{
	const struct value *value = sheet_value(sheet, field->id, "", "");

	return value &&
	       answer_check(field, course_options(course, field), value->text, NULL) != RULE_FINE;
}

static bool table_is_broken(
	const struct course *course, const struct field *table, const struct sheet *sheet)
{
	struct arena *scratch = arena_new();
	struct words rows = course_rows(sheet, table, table->id, scratch);
	bool broken = false;

	for (size_t i = 0; sheet && !broken && i < sheet->value_count; i++) {
		const struct value *value = &sheet->values[i];
		const struct field *column;

		if (strcmp(value->field, table->id) != 0 || !words_have(rows, value->row))
			continue;
		column = field_column(table, value->column);
		broken = column && answer_check(column, course_options(course, column), value->text,
					   NULL) != RULE_FINE;
	}
	arena_free(scratch);
	return broken;
}

/* A starter row stands in its first column by itself. */
static bool cell_waits(
	const struct field *table, const struct sheet *sheet, const char *row, size_t column)
{
	const struct field *field = &table->columns[column];
	const struct value *value = sheet_value(sheet, table->id, row, field->id);

	if (!field->required || value_is_answer(value) || (value && *value->reason))
		return false;
	return column > 0 || !words_have(table->rows, row);
}

/* Whether a row in which something is written lacks a required column. */
static bool table_waits(const struct field *table, const struct sheet *sheet)
{
	struct arena *scratch = arena_new();
	struct words rows = course_rows(sheet, table, table->id, scratch);
	bool waits = false;

	for (size_t i = 0; i < rows.count; i++)
		for (size_t k = 0; k < table->column_count && !waits; k++)
			waits = cell_waits(table, sheet, rows.items[i], k) &&
				rows_is_written(sheet, table, rows.items[i]);
	arena_free(scratch);
	return waits;
}

/* --- a sheet --- */

/* What a sheet lacks. */
struct lack {
	bool has_any;  /* an answer, if only in a row that is not whole */
	bool has_kept; /* or one that was prefilled */
	bool asks;     /* a visible field is not prefilled */
	bool requires; /* a visible field is required */
	bool waits;    /* such a field, or a row begun, is not complete */
};

static bool stands_by_itself(
	const struct course *course, const struct field *field, const struct sheet *sheet)
{
	return sheet && *course_prefill(course, field, sheet->respondent);
}

static void look_at(struct progress *progress, struct lack *lack, const struct course *course,
	const struct field *field, const struct sheet *sheet)
{
	const struct value *value = sheet_value(sheet, field->id, "", "");
	bool is_table = field->type == FIELD_TABLE, is_kept = field_is_answered(field, sheet);
	bool has_reason = !is_kept && value && *value->reason;
	bool is_answered = is_kept || (!has_reason && stands_by_itself(course, field, sheet));
	bool is_whole = is_answered && !(is_table && table_waits(field, sheet));

	progress->fields++;
	progress->answered += is_whole;
	progress->reasoned += has_reason;
	progress->lacks_consent |= field->consent && !is_kept && !has_reason;
	if (is_kept)
		progress->broken += is_table ? table_is_broken(course, field, sheet)
					     : is_broken(course, field, sheet);
	lack->has_any = lack->has_any || (is_kept && field->prefill == PREFILL_NONE);
	lack->has_kept = lack->has_kept || is_kept;
	lack->asks = lack->asks || field->prefill == PREFILL_NONE;
	lack->requires = lack->requires || field->required;
	lack->waits = lack->waits || (is_answered && !is_whole) ||
		      (field->required && !is_answered && !has_reason);
}

static enum sheet_state state_of(const struct progress *progress, const struct lack *lack)
{
	if (progress->broken)
		return SHEET_CHECK;
	/* Whose sheet it is, and of when, answers nothing where anything else is asked. */
	if (lack->asks ? !lack->has_any : !lack->has_kept)
		return SHEET_UNTOUCHED;
	if (progress->is_said)
		return SHEET_DONE;
	if (lack->waits ||
		(!lack->requires && progress->answered + progress->reasoned < progress->fields))
		return SHEET_FILLING;
	return SHEET_DONE;
}

struct progress progress_of(
	const struct course *course, const struct form *form, const struct sheet *sheet)
{
	struct progress progress = {0};
	struct lack lack = {0};

	for (size_t i = 0; i < form->field_count; i++)
		if (field_is_visible(course, form, &form->fields[i], sheet))
			look_at(&progress, &lack, course, &form->fields[i], sheet);
	progress.is_said =
		strcmp(value_text(sheet_value(sheet, OWN_SHEET_DONE, "", "")), "true") == 0;
	progress.state = state_of(&progress, &lack);
	progress.lacks_consent &= lack.has_any;
	return progress;
}

const char *progress_word(enum sheet_state state)
{
	switch (state) {
	case SHEET_UNTOUCHED:
		return _("未着手");
	case SHEET_CHECK:
		return _("要確認");
	case SHEET_FILLING:
		return _("入力中");
	case SHEET_DONE:
		return _("完了");
	}
	return "";
}

const char *progress_id(enum sheet_state state)
{
	static const char *const ids[] = {"untouched", "check", "filling", "done"};

	MIRRORS(ids, SHEET_STATE_COUNT);
	return ids[state];
}

/* --- what is quoted --- */

bool voice_is_asked(const struct field *field)
{
	return !field->personal && !field->consent && field->prefill == PREFILL_NONE &&
	       field->options_from != OPTIONS_ROLES;
}

bool voice_is_unquoted(const struct sheet *sheet, const char *field)
{
	return strcmp(value_text(sheet_value(sheet, OWN_SHEET_UNQUOTED, field, OWN_UNQUOTED)),
		       "true") == 0;
}

struct place voice_unquoted_place(const struct place *sheet, const char *field)
{
	struct place place = *sheet;

	place.field = OWN_SHEET_UNQUOTED;
	place.row = field;
	place.column = OWN_UNQUOTED;
	return place;
}
