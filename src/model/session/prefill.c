#include "banso/model/session/prefill.h"

#include <stdio.h>
#include <string.h>

#include "banso/base/clock.h"
#include "banso/base/i18n.h"
#include "banso/model/answer.h"
#include "banso/model/flow.h"
#include "banso/model/year.h"
#include "banso/text/date/moment.h"

static bool is_day(const struct field *field)
{
	return field->type == FIELD_DATE &&
	       (field->prefill == PREFILL_TODAY || field->prefill == PREFILL_SESSION);
}

static bool is_of_pile(const struct sheet *sheet, const struct place *place)
{
	return *sheet->respondent && strcmp(sheet->form, place->form) == 0 &&
	       strcmp(sheet->session, place->session) == 0;
}

/* What was kept last today in that field of this form at this session; NULL for nothing. */
static const struct value *of_pile(const struct course *course, const struct field *field,
	const struct place *place, const char *today)
{
	const struct value *last = NULL;

	for (size_t i = 0; i < course->sheet_count; i++) {
		const struct sheet *sheet = &course->sheets[i];
		const struct value *value = sheet_value(sheet, field->id, "", "");

		if (value && is_of_pile(sheet, place) && value_is_answer(value) &&
			strcmp(moment_day(value->at).text, today) == 0 &&
			(!last || clock_compare(value->at, last->at) >= 0))
			last = value;
	}
	return last;
}

/* A session that is still ahead says nothing of when its sheets are filled. */
static bool session_day(const struct course *course, const struct field *field, const char *session,
	struct date today, char day[DATE_ISO_BYTES])
{
	struct date date;

	if (field->prefill != PREFILL_SESSION || !flow_date(course, session, &date) ||
		date_day_number(date) > date_day_number(today))
		return false;
	date_iso(date, day);
	return true;
}

static enum guess guess_day(const struct course *course, const struct field *field,
	const struct place *place, const char *session, struct date today, char day[DATE_ISO_BYTES])
{
	const struct value *last;
	enum guess guess = GUESS_TODAY;

	date_iso(today, day);
	last = of_pile(course, field, place, day);
	if (session_day(course, field, session, today, day))
		guess = GUESS_SESSION;
	if (!last || strlen(last->text) >= DATE_ISO_BYTES || strcmp(last->text, day) == 0)
		return guess;
	snprintf(day, DATE_ISO_BYTES, "%s", last->text);
	return GUESS_PILE;
}

/* What is so every time is not typed anew; whoever has emptied it wants none. */
static const char *of_last_session(
	const struct course *course, const struct field *field, const struct place *place)
{
	struct place last = *place;

	last.field = field->id;
	if (field->prefill != PREFILL_LAST || course_value(course, &last))
		return "";
	for (size_t i = flow_position(course, place->session); i-- > 0;) {
		last.session = flow_session(course, i)->id;
		if (*course_text(course, &last))
			return course_text(course, &last);
	}
	return "";
}

const char *prefill_text(const struct course *course, const struct field *field,
	const struct place *sheet, const char *session, struct date today, char day[DATE_ISO_BYTES],
	enum guess *guess)
{
	const char *last = of_last_session(course, field, sheet);
	enum guess found = *last ? GUESS_LAST : GUESS_NONE;

	if (is_day(field))
		found = guess_day(course, field, sheet, session, today, day);
	if (guess)
		*guess = found;
	if (found == GUESS_LAST)
		return last;
	return found == GUESS_NONE ? course_prefill(course, field, sheet->respondent) : day;
}

/* What it was taken from, as nobody has confirmed it yet. */
static const char *guess_word(enum guess guess)
{
	static const char *const words[] = {
		[GUESS_NONE] = "",
		[GUESS_PILE] = N_("（仮: ほかの人と同じ）"),
		[GUESS_SESSION] = N_("（仮: 回の日）"),
		[GUESS_TODAY] = N_("（仮: きょう）"),
		[GUESS_LAST] = N_("（仮: 前の回と同じ）"),
	};

	MIRRORS(words, GUESS_LAST + 1);
	return *words[guess] ? _(words[guess]) : "";
}

void prefill_put(struct buf *out, const struct course *course, const struct field *field,
	const struct place *sheet, const char *session, struct date today)
{
	char day[DATE_ISO_BYTES];
	enum guess guess;
	const char *text = prefill_text(course, field, sheet, session, today, day, &guess);

	answer_put(out, field, course_options(course, field), text);
	buf_puts(out, guess_word(guess));
}
