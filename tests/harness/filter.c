#include "filter.h"

#include <string.h>
#include <unistr.h>

#include "banso/text/utf8.h"
#include "device.h"
#include "standin.h"

#define SEQUENCE_BYTES 256 /* longer is not a sequence that we rewrite */
#define REPLACEMENT 0xfffd

/*
 * Size of the control sequence ESC [ … at the beginning; 0 when it is not
 * complete; 1 when it is none.
 */
static size_t sequence_bytes(const char *text, size_t size_bytes)
{
	if (size_bytes == 1)
		return 0;
	if (text[1] != '[')
		return 1;
	for (size_t i = 2; i < size_bytes; i++) {
		if (text[i] >= 0x40 && text[i] <= 0x7e)
			return i + 1;
		if (text[i] < 0x20 || i == SEQUENCE_BYTES)
			return 1;
	}
	return 0;
}

/* How many parameters of a colour (38;5;N, 48;2;R;G;B) follow its first one. */
static size_t colour_parameters(const char *first, const char *kind)
{
	if (strcmp(first, "38") != 0 && strcmp(first, "48") != 0)
		return 0;
	return strcmp(kind, "5") == 0 ? 2 : strcmp(kind, "2") == 0 ? 4 : 0;
}

static const char *rewritten_attribute(const char *parameter)
{
	return strcmp(parameter, "2") == 0    ? "9"
	       : strcmp(parameter, "22") == 0 ? "22;29"
					      : parameter;
}

static void rewrite_attributes(const char *text, size_t size_bytes, struct buf *out)
{
	char copy[SEQUENCE_BYTES + 1];
	char *parameters[SEQUENCE_BYTES + 1];
	char *rest = copy;
	size_t count = 0, plain = 0; /* so many parameters are not attributes */

	memcpy(copy, text + 2, size_bytes - 3);
	copy[size_bytes - 3] = '\0';
	while (rest)
		parameters[count++] = strsep(&rest, ";");
	buf_puts(out, "\033[");
	for (size_t i = 0; i < count; i++) {
		buf_puts(out, i > 0 ? ";" : "");
		buf_puts(out, plain > 0 ? parameters[i] : rewritten_attribute(parameters[i]));
		if (plain > 0)
			plain--;
		else if (i + 1 < count)
			plain = colour_parameters(parameters[i], parameters[i + 1]);
	}
	buf_putc(out, 'm');
}

/* Bytes taken from the beginning; 0 when more are needed. */
static size_t take_sequence(
	const struct filter *filter, const char *text, size_t size_bytes, struct buf *out)
{
	size_t taken = sequence_bytes(text, size_bytes);
	bool is_sgr = taken > 2 && text[taken - 1] == 'm' &&
		      strspn(text + 2, "0123456789;:") >= taken - 3;

	if (taken > 2 && device_takes(filter->device, text, taken, filter->answers))
		return taken;
	if (is_sgr)
		rewrite_attributes(text, taken, out);
	else
		buf_add(out, text, taken);
	return taken;
}

static size_t take_character(
	struct standins *standins, const char *text, size_t size_bytes, struct buf *out)
{
	ucs4_t code_point = REPLACEMENT;
	int taken = u8_mbtoucr(&code_point, (const uint8_t *)text, size_bytes);

	if (taken == -2)
		return 0;
	if (taken < 0) {
		code_point = REPLACEMENT;
		taken = 1;
	}
	utf8_append(out, standins_to_terminal(standins, code_point));
	return (size_t)taken;
}

void filter_bytes(struct filter *filter, struct standins *standins, const char *bytes,
	size_t size_bytes, struct buf *out)
{
	struct buf *waiting = &filter->waiting;
	size_t at = 0;

	buf_add(waiting, bytes, size_bytes);
	while (at < waiting->size_bytes) {
		const char *text = waiting->bytes + at;
		size_t left = waiting->size_bytes - at;
		size_t taken;

		if (device_loses(filter->device, *text))
			taken = 1;
		else if (*text == '\033')
			taken = take_sequence(filter, text, left, out);
		else
			taken = take_character(standins, text, left, out);
		if (taken == 0)
			break;
		at += taken;
	}
	buf_splice(waiting, 0, at, "", 0);
}

void filter_free(struct filter *filter)
{
	buf_free(&filter->waiting);
}
