/*
 * Dates, times, numbers and answers as somebody typed them: what is read has one written form,
 * which is read as the same.
 */
#include <math.h>
#include <string.h>

#include "banso/base/attr.h"
#include "banso/base/buf.h"
#include "banso/base/mem.h"
#include "banso/model/answer.h"
#include "banso/model/near.h"
#include "banso/text/date/read.h"
#include "banso/text/date/told.h"
#include "banso/text/date/words.h"
#include "banso/text/number.h"
#include "banso/text/utf8.h"
#include "fuzz.h"

/* Whether the long form of a date is read again: it has no zeros in front of the year, and no year
 * of an era has four digits. */
static bool is_usual(struct date date)
{
	return date.year > 1000 && date.year < 3000;
}

static void check_same_date(const char *text, struct date date)
{
	struct date again;

	FUZZ_HOLDS(date_parse(text, &again));
	FUZZ_HOLDS(date_day_number(again) == date_day_number(date));
	FUZZ_HOLDS(again.year == date.year && again.month == date.month && again.day == date.day);
	FUZZ_HOLDS(again.part == date.part);
}

static void check_date(const char *text)
{
	char iso[DATE_ISO_BYTES];
	struct buf shown = {0}, kept = {0};
	struct date date;

	if (!date_parse(text, &date))
		return;
	date_put_kept(&kept, date);
	check_same_date(buf_text(&kept), date);
	date_iso(date, iso);
	FUZZ_HOLDS(strncmp(iso, buf_text(&kept), strlen(iso)) == 0);
	buf_free(&kept);
	date_put_long(&shown, date);
	if (is_usual(date))
		check_same_date(buf_text(&shown), date);
	date_put_short(&shown, date);
	date_put_fiscal(&shown, date_fiscal_year(date));
	FUZZ_HOLDS(utf8_is_inert(buf_text(&shown)));
	buf_free(&shown);
}

/* A year that is guessed is none that is told: by today (明日), by the 年度, in front of まで, or
 * by a session. */
static bool is_guessed(const char *text, struct date near)
{
	static const struct date today = DATE(2026, 11, 21);
	struct buf told = {0}, when = {0};
	struct date date;
	bool is_told = date_put_told(&told, text, today);

	buf_add(&when, text, date_until_bytes(text));
	is_told |= date_parse(buf_text(&when), &date) || date_is_year_end(near) || !near.year;
	buf_free(&told);
	buf_free(&when);
	return !is_told;
}

/* What has its year means the same day as ever; what has none, one of the year that is meant. */
static void check_near_date(const char *text)
{
	static const struct date today = DATE(2026, 11, 21);
	const struct {
		enum near near;
		long from, to; /* days from today */
	} kinds[] = {{NEAR_NEXT, 0, 364}, {NEAR_PAST, -364, 0}, {NEAR_COURSE, -234, 130}};

	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++) {
		const struct field field = {.type = FIELD_DATE, .near = kinds[i].near};
		const struct near_at at = {.today = today, .fiscal_year = 2026};
		struct date near, date;
		long days;

		if (near_read(&field, &at, text, &near) != DATE_FOUND) {
			FUZZ_HOLDS(!date_parse(text, &date));
			continue;
		}
		days = date_day_number(near) - date_day_number(today);
		if (date_parse(text, &date))
			FUZZ_HOLDS(date_day_number(near) == date_day_number(date));
		else if (is_guessed(text, near))
			FUZZ_HOLDS(days >= kinds[i].from && days <= kinds[i].to);
	}
}

static void check_time(const char *text)
{
	struct buf shown = {0};
	int minutes, again;

	if (!date_parse_time(text, &minutes))
		return;
	FUZZ_HOLDS(minutes >= 0 && minutes < 24 * 60);
	date_put_time(&shown, minutes);
	FUZZ_HOLDS(date_parse_time(buf_text(&shown), &again) && again == minutes);
	buf_free(&shown);
}

static void check_number(const char *text, const char *unit)
{
	struct buf canonical = {0}, again = {0};

	if (number_parse(text, unit, -1, &canonical)) {
		const char *places = strchr(buf_text(&canonical), '.');
		int decimals = places ? (int)strlen(places + 1) : 0;

		FUZZ_HOLDS(!isnan(number_value(buf_text(&canonical))));
		FUZZ_HOLDS(number_parse(buf_text(&canonical), "", decimals, &again));
		FUZZ_HOLDS(strcmp(buf_text(&canonical), buf_text(&again)) == 0);
	}
	buf_free(&canonical);
	buf_free(&again);
}

static const struct option options[] = {
	{.id = "car", .label = "車", OPTION_TEXTS_ABSENT},
	{.id = "bus", .label = "バス、鉄道", OPTION_TEXTS_ABSENT},
	{.id = "2", .label = "１", OPTION_TEXTS_ABSENT},
	{.id = "x", .label = "か゛が", OPTION_TEXTS_ABSENT},
};

#define OPTIONS ((struct options){options, sizeof(options) / sizeof(options[0])})

static const struct field fields[] = {
	{.type = FIELD_LINE},
	{.type = FIELD_TEXT},
	{.type = FIELD_NUMBER,
		.decimals = -1,
		.has_min = true,
		.min = -3,
		.has_max = true,
		.max = 9e9},
	{.type = FIELD_NUMBER, .decimals = 2, .unit = "㎡", .soft = true},
	{.type = FIELD_DATE},
	{.type = FIELD_DATE, .near = NEAR_PAST},
	{.type = FIELD_CHOICE},
	{.type = FIELD_CHOICE, .free_word = true},
	{.type = FIELD_MULTI},
	{.type = FIELD_MULTI, .free_word = true},
	{.type = FIELD_SCALE},
	{.type = FIELD_CHECK},
	{.type = FIELD_TIME},
	{.type = FIELD_CODE},
};

static void check_canonical(const struct field *field, const char *canonical)
{
	struct buf again = {0}, shown = {0};
	struct err err;

	FUZZ_HOLDS(utf8_is_inert(canonical) || field->type == FIELD_TEXT ||
		   field->type == FIELD_MULTI);
	FUZZ_HOLDS(answer_read(field, OPTIONS, canonical, &again, &err));
	FUZZ_HOLDS(strcmp(canonical, buf_text(&again)) == 0);
	answer_put(&shown, field, OPTIONS, canonical);
	FUZZ_HOLDS(utf8_invalid_at(buf_text(&shown), shown.size_bytes) == shown.size_bytes);
	buf_free(&again);
	buf_free(&shown);
}

/* A text in a field, also one that no banso wrote into the database. */
static void check_answer(struct field field, const char *text)
{
	struct buf canonical = {0}, shown = {0};
	struct err err = {.text = ""};

	field.id = field.label = "f";
	field.unit = field.unit ? field.unit : "";
	if (answer_read(&field, OPTIONS, text, &canonical, &err))
		check_canonical(&field, buf_text(&canonical));
	else
		FUZZ_HOLDS(*err.text);
	MAY_FAIL(answer_check(&field, OPTIONS, buf_text(&canonical), &err));
	MAY_FAIL(answer_check(&field, OPTIONS, text, &err));
	answer_put(&shown, &field, OPTIONS, text);
	buf_free(&canonical);
	buf_free(&shown);
}

/* A text, and behind a NUL a unit. */
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size_bytes)
{
	char *text = xstrndup((const char *)bytes, size_bytes);
	size_t text_bytes = strlen(text);
	char *unit = text_bytes < size_bytes ? xstrndup((const char *)bytes + text_bytes + 1,
						       size_bytes - text_bytes - 1)
					     : xstrdup("");

	if (text[utf8_invalid_at(text, text_bytes)] == '\0' &&
		unit[utf8_invalid_at(unit, strlen(unit))] == '\0') {
		check_near_date(text);
		check_date(text);
		check_time(text);
		check_number(text, unit);
		for (size_t i = 0; i < sizeof(fields) / sizeof(fields[0]); i++)
			check_answer(fields[i], text);
	}
	free(text);
	free(unit);
	return 0;
}
