#include "roster_cells.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/buf.h"
#include "banso/text/utf8.h"

#define BLANKS " 　\t\r"

/* In the order of enum parting. A bar stands in a box for a tab, which no text of banso's has. */
static const char *const signs[] = {"\t", "｜", "|", ",，、/／;；"};
static const enum parting partings[] = {
	PARTED_BY_TABS, PARTED_BY_BARS, PARTED_BY_BARS, PARTED_BY_WORDS};
static const char any_sign[] = "\t｜|,，、/／;；";

#define KINDS (sizeof(signs) / sizeof(signs[0]))

/* --- quotes --- */

/* Where a cell may end: there a quote closes what the first one opened. */
static bool may_end(const char *text)
{
	while (*text == ' ' || *text == '\r')
		text++;
	return !*text || *text == '\n' || utf8_sign_bytes(text, any_sign);
}

/* The bytes of the quoted cell that a text begins with; 0: it begins with none. */
static size_t quoted_bytes(const char *text)
{
	if (*text != '"')
		return 0;
	for (size_t at = 1; text[at]; at++) {
		if (text[at] != '"')
			continue;
		if (text[at + 1] == '"')
			at++;
		else if (may_end(text + at + 1))
			return at + 1;
	}
	return 0;
}

/* The bytes up to the next of these signs that no quotes enclose, or to the end. */
static size_t cell_bytes(const char *text, const char *ends)
{
	size_t bytes = strspn(text, " ");

	bytes += quoted_bytes(text + bytes);
	while (text[bytes] && !utf8_sign_bytes(text + bytes, ends))
		bytes++;
	return bytes;
}

size_t roster_line_bytes(const char *text)
{
	size_t bytes = 0;

	for (;;) {
		size_t sign;

		bytes += cell_bytes(text + bytes, "\n\t｜|,，、/／;；");
		sign = utf8_sign_bytes(text + bytes, any_sign);
		if (!sign)
			return bytes;
		bytes += sign;
	}
}

/* --- cells --- */

/* Without these signs at both ends. */
static const char *without(const char *text, const char *these, struct arena *arena)
{
	const char *end;

	for (size_t sign; (sign = utf8_sign_bytes(text, these)); text += sign)
		;
	end = text;
	for (const char *at = text; *at;) {
		size_t sign = utf8_sign_bytes(at, these);

		at += sign ? sign : 1;
		end = sign ? end : at;
	}
	return arena_strndup(arena, text, (size_t)(end - text));
}

/* Without blanks, and the quotes of a csv, at both ends. Where one stands between, all are the
 * writer's. */
static const char *trimmed(const char *text, size_t bytes, struct arena *arena)
{
	char *copy = arena_strndup(arena, text, bytes);
	const char *bare;

	for (char *at = copy; (at = strchr(at, '\n'));)
		*at = ' ';
	bare = without(copy, BLANKS "\"", arena);
	return strchr(bare, '"') ? without(copy, BLANKS, arena) : bare;
}

static bool is_blank(const char *text, size_t bytes)
{
	size_t at = 0;

	for (size_t blank; at < bytes && (blank = utf8_sign_bytes(text + at, BLANKS)); at += blank)
		;
	return at >= bytes;
}

static const char *read_cell(const char *text, size_t bytes, struct arena *arena)
{
	size_t begin = strspn(text, " ");
	size_t quoted = quoted_bytes(text + begin);
	struct buf cell = {0};
	const char *copy;

	if (!quoted || begin + quoted > bytes ||
		!is_blank(text + begin + quoted, bytes - begin - quoted))
		return trimmed(text, bytes, arena);
	for (size_t at = begin + 1; at < begin + quoted - 1; at++) {
		at += text[at] == '"';
		buf_putc(&cell, text[at] == '\n' ? ' ' : text[at]);
	}
	copy = arena_strdup(arena, buf_text(&cell));
	buf_free(&cell);
	return copy;
}

static struct words part_at(const char *line, const char *ends, struct arena *arena)
{
	struct words cells = {0};

	for (;;) {
		size_t bytes = cell_bytes(line, ends);
		size_t sign = utf8_sign_bytes(line + bytes, ends);

		words_add(&cells, arena, read_cell(line, bytes, arena));
		if (!sign)
			return cells;
		line += bytes + sign;
	}
}

/* At every run of that many blanks. */
static struct words part_at_runs(const char *line, size_t least, struct arena *arena)
{
	struct words cells = {0};
	const char *begin = line, *end = line;

	while (*end) {
		size_t count = 0, blank;
		const char *at = end;

		for (; (blank = utf8_sign_bytes(at, BLANKS)); at += blank)
			count++;
		if (count >= least && *at) {
			words_add(&cells, arena, trimmed(begin, (size_t)(end - begin), arena));
			begin = at;
		}
		end = count ? at : end + 1;
	}
	words_add(&cells, arena, trimmed(begin, strlen(begin), arena));
	return cells;
}

struct words roster_part(const char *line, enum parting *parting, struct arena *arena)
{
	struct words cells = {0};

	*parting = PARTED_NOT;
	for (size_t i = 0; i < KINDS && *parting == PARTED_NOT; i++) {
		if (!line[cell_bytes(line, signs[i])])
			continue;
		*parting = partings[i];
		cells = part_at(line, signs[i], arena);
	}
	if (*parting == PARTED_NOT && quoted_bytes(line)) {
		words_add(&cells, arena, read_cell(line, strlen(line), arena));
	} else if (*parting == PARTED_NOT) {
		cells = part_at_runs(trimmed(line, strlen(line), arena), 2, arena);
		*parting = cells.count > 1 ? PARTED_BY_BLANKS : PARTED_NOT;
	}
	while (cells.count > 1 && !*cells.items[cells.count - 1])
		cells.count--;
	return cells;
}

struct words roster_part_at_blanks(const char *line, struct arena *arena)
{
	return part_at_runs(trimmed(line, strlen(line), arena), 1, arena);
}

const char *roster_join(struct words words, size_t from, size_t to, struct arena *arena)
{
	struct buf out = {0};
	const char *copy;

	for (size_t i = from; i < to; i++)
		buf_printf(&out, "%s%s", i > from ? " " : "", words.items[i]);
	copy = arena_strdup(arena, buf_text(&out));
	buf_free(&out);
	return copy;
}
