#include "lines.h"

#include <ctype.h>
#include <pwd.h>
#include <regex.h>
#include <string.h>
#include <unistd.h>
#include <unistr.h>

#include "banso/base/arena.h"
#include "banso/base/buf.h"

/* Whose login it is that banso keeps with each change, scripts need not know. */
static char *without_login(struct arena *arena, const char *line)
{
	const struct passwd *user = getpwuid(getuid());
	const char *signature = arena_printf(arena, "（%s）", user ? user->pw_name : "");
	struct buf out = {0};
	char *copy;

	for (const char *at; (at = strstr(line, signature)); line = at + strlen(signature)) {
		buf_add(&out, line, (size_t)(at - line));
		buf_puts(&out, "（LOGIN）");
	}
	buf_puts(&out, line);
	copy = arena_strdup(arena, buf_text(&out));
	buf_free(&out);
	return copy;
}

void lines_add(struct arena *arena, struct lines *lines, const char *line)
{
	lines->items = arena_push(arena, lines->items, lines->count, sizeof(char *));
	lines->items[lines->count++] =
		strstr(line, "（") ? without_login(arena, line) : arena_strdup(arena, line);
}

void lines_split(struct arena *arena, struct lines *lines, const char *text)
{
	while (*text) {
		size_t line_bytes = strcspn(text, "\n");

		lines_add(arena, lines, arena_strndup(arena, text, line_bytes));
		text += line_bytes + (text[line_bytes] == '\n');
	}
}

static bool ends_with(const char *text, const char *end)
{
	size_t text_bytes = strlen(text), end_bytes = strlen(end);

	return text_bytes >= end_bytes && strcmp(text + text_bytes - end_bytes, end) == 0;
}

static bool has_control(const char *line, size_t size_bytes)
{
	for (size_t i = 0; i < size_bytes; i++)
		if (((unsigned char)line[i] < 0x20 && line[i] != '\t') || line[i] == 0x7f)
			return true;
	return false;
}

static bool is_pattern(const char *line)
{
	return strcmp(line, "...") == 0 || ends_with(line, " (re)") || ends_with(line, " (esc)") ||
	       ends_with(line, " (no-eol)");
}

static void add_escaped(struct buf *out, const char *line, size_t size_bytes)
{
	for (size_t at = 0; at < size_bytes;) {
		int taken = u8_mblen((const uint8_t *)line + at, size_bytes - at);

		if (taken > 1)
			buf_add(out, line + at, (size_t)taken);
		else if (line[at] == '\\')
			buf_puts(out, "\\\\");
		else if (taken < 1 || has_control(line + at, 1))
			buf_printf(out, "\\x%02x", (unsigned char)line[at]);
		else
			buf_putc(out, line[at]);
		at += taken > 1 ? (size_t)taken : 1;
	}
	buf_puts(out, " (esc)");
}

void lines_from_output(struct arena *arena, struct lines *lines, const struct buf *output)
{
	const char *text = buf_text(output), *end = text + output->size_bytes;

	while (text < end) {
		const char *newline = memchr(text, '\n', (size_t)(end - text));
		size_t line_bytes = (size_t)((newline ? newline : end) - text);
		struct buf shown = {0};

		buf_add(&shown, text, line_bytes);
		if (has_control(text, line_bytes) || is_pattern(buf_text(&shown)) ||
			u8_check((const uint8_t *)text, line_bytes)) {
			buf_clear(&shown);
			add_escaped(&shown, text, line_bytes);
		}
		if (!newline)
			buf_puts(&shown, " (no-eol)");
		lines_add(arena, lines, buf_text(&shown));
		buf_free(&shown);
		text += line_bytes + (newline != NULL);
	}
}

static bool fits_expression(const char *expected, const char *there)
{
	struct buf whole = {0};
	regex_t regex;
	bool fits;

	buf_puts(&whole, "^(");
	buf_add(&whole, expected, strlen(expected) - strlen(" (re)"));
	buf_puts(&whole, ")$");
	fits = regcomp(&regex, buf_text(&whole), REG_EXTENDED | REG_NOSUB) == 0;
	if (fits) {
		fits = regexec(&regex, there, 0, NULL, 0) == 0;
		regfree(&regex);
	}
	buf_free(&whole);
	return fits;
}

static bool fits(const char *expected, const char *there)
{
	if (ends_with(expected, " (re)"))
		return fits_expression(expected, there);
	return strcmp(expected, there) == 0;
}

static bool is_any(const struct lines *lines, size_t at)
{
	return at < lines->count && strcmp(lines->items[at], "...") == 0;
}

/* As a shell matches *: when a line does not fit, the last "..." takes one line more. */
bool lines_match_output(const struct lines *expected, const struct lines *there,
	size_t *bad_expected, size_t *bad_there)
{
	size_t e = 0, t = 0;
	size_t any_e = 0, any_t = 0; /* where to go on after the last "..." */
	bool has_any = false;

	*bad_expected = *bad_there = 0;
	for (;;) {
		if (e > *bad_expected) {
			*bad_expected = e;
			*bad_there = t;
		}
		if (e == expected->count && t == there->count)
			return true;
		if (is_any(expected, e)) {
			has_any = true;
			any_e = ++e;
			any_t = t;
		} else if (e < expected->count && t < there->count &&
			   fits(expected->items[e], there->items[t])) {
			e++;
			t++;
		} else if (has_any && any_t < there->count) {
			e = any_e;
			t = ++any_t;
		} else {
			return false;
		}
	}
}

bool lines_equal(const struct lines *expected, const struct lines *there, size_t *bad)
{
	size_t at = 0;

	while (at < expected->count && at < there->count &&
		strcmp(expected->items[at], there->items[at]) == 0)
		at++;
	*bad = at;
	return at == expected->count && at == there->count;
}

void lines_accept_output(struct arena *arena, const struct lines *expected,
	const struct lines *there, struct lines *accepted)
{
	size_t head = 0, tail = 0;

	while (head < expected->count && head < there->count && !is_any(expected, head) &&
		fits(expected->items[head], there->items[head]))
		head++;
	while (head + tail < expected->count && head + tail < there->count &&
		!is_any(expected, expected->count - tail - 1) &&
		fits(expected->items[expected->count - tail - 1],
			there->items[there->count - tail - 1]))
		tail++;
	for (size_t i = 0; i < there->count; i++)
		if (i < head)
			lines_add(arena, accepted, expected->items[i]);
		else if (i >= there->count - tail)
			lines_add(arena, accepted,
				expected->items[expected->count - (there->count - i)]);
		else
			lines_add(arena, accepted, there->items[i]);
}
