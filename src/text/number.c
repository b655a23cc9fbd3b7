#include "banso/text/number.h"

#include <string.h>

#include "banso/base/buf.h"
#include "banso/text/fold.h"
#include "banso/text/utf8.h"

#define SCALE_MAX 1e17

static bool is_digit(char byte)
{
	return byte >= '0' && byte <= '9';
}

static const char *skip_blanks(const char *at)
{
	while (*at == ' ' || *at == '\t' || *at == '\n')
		at++;
	return at;
}

/* ▲ and △ stand before negative numbers in accounts. */
static const char *take_sign(const char *at, bool *negative)
{
	static const char *const minus[] = {"-", "▲", "△"};

	for (size_t i = 0; i < sizeof(minus) / sizeof(minus[0]); i++) {
		size_t size_bytes = strlen(minus[i]);

		if (strncmp(at, minus[i], size_bytes) == 0) {
			*negative = true;
			return at + size_bytes;
		}
	}
	return *at == '+' ? at + 1 : at;
}

/*
 * Appends the digits before the point; commas stand before every group of three or not at all. NULL
 * if the groups are wrong.
 */
static const char *take_whole(const char *at, struct buf *digits)
{
	size_t group_digits = 0, groups = 0;

	for (; is_digit(*at) || (*at == ',' && is_digit(at[1])); at++) {
		if (*at != ',') {
			buf_putc(digits, *at);
			group_digits++;
			continue;
		}
		if (groups ? group_digits != 3 : group_digits < 1 || group_digits > 3)
			return NULL;
		groups++;
		group_digits = 0;
	}
	return groups && group_digits != 3 ? NULL : at;
}

static bool is_unit(const char *text, const char *unit)
{
	return !*text || fold_same(text, unit);
}

static void put_canonical(
	struct buf *out, bool negative, const struct buf *whole, const struct buf *places)
{
	const char *digits = buf_text(whole);

	while (*digits == '0')
		digits++;
	if (negative && (*digits || places->size_bytes))
		buf_putc(out, '-');
	buf_puts(out, *digits ? digits : "0");
	if (places->size_bytes) {
		buf_putc(out, '.');
		buf_puts(out, buf_text(places));
	}
}

/* Reads the half-width text; zeros at the end of the decimal places are dropped. */
static bool read_number(
	const char *at, const char *unit, bool *negative, struct buf *whole, struct buf *places)
{
	at = skip_blanks(take_sign(skip_blanks(at), negative));
	at = take_whole(at, whole);
	if (!at)
		return false;
	if (*at == '.') {
		if (!is_digit(at[1]))
			return false;
		for (at++; is_digit(*at); at++)
			buf_putc(places, *at);
	}
	if (!whole->size_bytes && !places->size_bytes)
		return false;
	while (places->size_bytes && places->bytes[places->size_bytes - 1] == '0')
		buf_splice(places, places->size_bytes - 1, 1, "", 0);
	return is_unit(skip_blanks(at), unit);
}

bool number_parse(const char *text, const char *unit, int decimals, struct buf *canonical)
{
	struct buf halfwidth = {0}, unit_halfwidth = {0}, whole = {0}, places = {0};
	bool negative = false, is_number;

	utf8_halfwidth(&halfwidth, text, strlen(text));
	if (unit)
		utf8_halfwidth(&unit_halfwidth, unit, strlen(unit));
	is_number = read_number(buf_text(&halfwidth), buf_text(&unit_halfwidth), &negative, &whole,
			    &places) &&
		    (decimals < 0 || places.size_bytes <= (size_t)decimals);
	if (is_number)
		put_canonical(canonical, negative, &whole, &places);
	buf_free(&halfwidth);
	buf_free(&unit_halfwidth);
	buf_free(&whole);
	buf_free(&places);
	return is_number;
}

void number_put(struct buf *out, const char *canonical)
{
	size_t sign_bytes = *canonical == '-', digits = 0;

	while (is_digit(canonical[sign_bytes + digits]))
		digits++;
	buf_add(out, canonical, sign_bytes);
	for (size_t i = 0; i < digits; i++) {
		if (i && (digits - i) % 3 == 0)
			buf_putc(out, ',');
		buf_putc(out, canonical[sign_bytes + i]);
	}
	buf_puts(out, canonical + sign_bytes + digits);
}

double number_value(const char *canonical)
{
	bool negative = *canonical == '-';
	double value = 0, scale = 1;

	/* strtod() would expect the decimal point of the locale. */
	for (const char *at = canonical + negative; is_digit(*at); at++)
		value = value * 10 + (*at - '0');
	canonical = strchr(canonical, '.');
	/* More places than a double distinguishes would only make both sides infinite. */
	for (const char *at = canonical ? canonical + 1 : ""; is_digit(*at) && scale < SCALE_MAX;
		at++) {
		value = value * 10 + (*at - '0');
		scale *= 10;
	}
	return negative ? -(value / scale) : value / scale;
}
