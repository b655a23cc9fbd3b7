/* For whom a paper is that stands there already, also where another program saved it again. */
#include "recognise.h"

#include <string.h>

#include "answers.h"
#include "banso/doc/formats/writer.h"
#include "banso/text/utf8.h"
#include "xlsx_book.h"

#define TITLE_LINES 5 /* so many written lines may stand before that with the title */

/* As other programs save text, Excel and the editors of Windows in CP932: the titles of circles,
 * what stands for 支援先用 on a sheet to fill, what stands around either in the title of a
 * document, and what stands above them in a table. */
#define CP932_SUPPORT "\x8e\x78\x89\x87"
#define EUC_JP_SUPPORT "\xbb\xd9\xb1\xe7"
static const struct encoding {
	const char *titles[CIRCLE_COUNT];
	const char *to_fill, *open, *close, *head;
} encodings[] = {
	{{CP932_SUPPORT "\x8e\xd2\x97\x70", CP932_SUPPORT "\x90\xe6\x97\x70",
		 "\x8c\xf6\x95\x5c\x97\x70"},
		"\x8b\x4c\x93\xfc\x97\x70\x8e\x86", "\x81\x79", "\x81\x7a",
		"\x93\xc7\x82\xdf\x82\xe9\x94\xcd\x88\xcd"},
	{{EUC_JP_SUPPORT "\xbc\xd4\xcd\xd1", EUC_JP_SUPPORT "\xc0\xe8\xcd\xd1",
		 "\xb8\xf8\xc9\xbd\xcd\xd1"},
		"\xb5\xad\xc6\xfe\xcd\xd1\xbb\xe6", "\xa1\xda", "\xa1\xdb",
		"\xc6\xc9\xa4\xe1\xa4\xeb\xc8\xcf\xb0\xcf"},
};
#define ENCODINGS (sizeof(encodings) / sizeof(encodings[0]))

/* Within the bytes of a paper. */
struct span {
	const char *at;
	size_t size_bytes;
};

static bool is_span(struct span span, const char *text)
{
	return span.size_bytes == strlen(text) && strncmp(span.at, text, span.size_bytes) == 0;
}

static bool ends_with(struct span span, const char *end)
{
	size_t size_bytes = strlen(end);

	return span.size_bytes >= size_bytes &&
	       strncmp(span.at + span.size_bytes - size_bytes, end, size_bytes) == 0;
}

/* --- a workbook --- */

static bool read_comment(struct span book, enum circle *circle)
{
	bool is_it = false;

	for (int i = 0; i < CIRCLE_COUNT && !is_it; i++) {
		struct buf comment = {0};

		buf_printf(&comment, XLSX_COMMENT, circle_id((enum circle)i));
		is_it = ends_with(book, buf_text(&comment));
		*circle = (enum circle)i;
		buf_free(&comment);
	}
	return is_it;
}

/* --- html, json --- */

/* What is told behind a name, as id or "id". */
static bool is_told_at(const char *at, char sign, enum circle *circle)
{
	at += strspn(at, " \t\r\n");
	if (*at++ != sign)
		return false;
	at += strspn(at, " \t\r\n");
	at += strspn(at, "\"'");
	for (int i = 0; i < CIRCLE_COUNT; i++) {
		const char *id = circle_id((enum circle)i);

		*circle = (enum circle)i;
		if (strncmp(at, id, strlen(id)) == 0 && strchr("\"' >", at[strlen(id)]))
			return true;
	}
	return false;
}

/* Behind what a browser puts in front of it. */
bool html_read_circle(const char *bytes, enum circle *circle)
{
	static const char attribute[] = "data-for";
	const char *tag = *bytes == '<' ? strstr(bytes, "<html") : NULL, *end, *at;

	if (*bytes == '<' && !tag)
		tag = strstr(bytes, "<HTML");
	end = tag ? strchr(tag, '>') : NULL;
	at = end ? strstr(tag, attribute) : NULL;
	return at && at < end && is_told_at(at + strlen(attribute), '=', circle);
}

/* In what people wrote a quotation mark has a sign before it. */
bool json_read_circle(const char *bytes, enum circle *circle)
{
	static const char key[] = "\"for\"";
	const char *at = *bytes == '{' || *bytes == '[' ? strstr(bytes, key) : NULL;

	for (; at; at = strstr(at + 1, key))
		if (is_told_at(at + strlen(key), ':', circle))
			return true;
	return false;
}

/* --- a table --- */

#define ANY_SIGN ",;\t" /* between cells, until it is known which one it is */

/* The cell that begins at *at, without its quotation marks; *at goes on behind it. False: it was
 * the last of its row. No sign is a part of a letter in these encodings. */
static bool take_cell(const char **at, const char *signs, struct span *cell)
{
	const char *from = *at, *end = from;
	bool is_quoted = false, goes_on;

	for (; *end && (is_quoted || !strchr("\r\n", *end)); end++) {
		if (*end == '"')
			is_quoted = !is_quoted;
		else if (!is_quoted && strchr(signs, *end))
			break;
	}
	*cell = (struct span){from, (size_t)(end - from)};
	if (cell->size_bytes >= 2 && *from == '"' && end[-1] == '"')
		*cell = (struct span){from + 1, cell->size_bytes - 2};
	goes_on = *end && strchr(signs, *end);
	*at = goes_on ? end + 1 : end + strspn(end, "\r\n");
	return goes_on;
}

static bool is_head(struct span cell)
{
	bool is_it = is_span(cell, answers_head(ANSWER_CIRCLE, HEADERS_IDS)) ||
		     is_span(cell, answers_head(ANSWER_CIRCLE, HEADERS_WORDS));

	for (size_t i = 0; i < ENCODINGS; i++)
		is_it |= is_span(cell, encodings[i].head);
	return is_it;
}

static bool is_title(struct span cell, enum circle circle)
{
	bool is_it = is_span(cell, circle_title(circle));

	for (size_t i = 0; i < ENCODINGS; i++)
		is_it |= is_span(cell, encodings[i].titles[circle]);
	return is_it;
}

/* The column of circles in a table, and what stands between its cells. */
struct column {
	size_t number;
	char sign[2];
};

/* Looks for it in a row; *at goes to the next one. */
static bool find_column(const char **at, struct column *column)
{
	const char *begin = *at;
	bool goes_on = true, is_found = false;

	for (size_t number = 0; goes_on; number++) {
		struct span cell;
		const char *from = *at;

		goes_on = take_cell(at, ANY_SIGN, &cell);
		if (is_found || !is_head(cell))
			continue;
		is_found = true;
		*column = (struct column){number, {from > begin ? from[-1] : '\0', '\0'}};
		if (!number && goes_on)
			column->sign[0] = (*at)[-1];
	}
	return is_found;
}

static bool row_has_title(const char **at, const struct column *column, enum circle *circle)
{
	bool goes_on = true, is_it = false;

	for (size_t number = 0; goes_on; number++) {
		struct span cell;

		goes_on = take_cell(at, column->sign, &cell);
		for (int i = 0; number == column->number && i < CIRCLE_COUNT && !is_it; i++) {
			*circle = (enum circle)i;
			is_it = is_title(cell, *circle);
		}
	}
	return is_it;
}

/* Somebody may have put columns behind it, or a title above the table. */
bool csv_read_circle(const char *bytes, enum circle *circle)
{
	struct column column;
	bool is_found = false;

	for (int i = 0; *bytes && i < TITLE_LINES && !is_found; i++)
		is_found = find_column(&bytes, &column);
	while (is_found && *bytes)
		if (row_has_title(&bytes, &column, circle))
			return true;
	return false;
}

/* --- text, Markdown --- */

static bool ends_with_title(
	struct span line, const char *open, const char *title, const char *close)
{
	struct buf end = {0};
	bool is_it;

	buf_printf(&end, "%s%s%s", open, title, close);
	is_it = ends_with(line, buf_text(&end));
	buf_free(&end);
	return is_it;
}

static bool has_title(struct span line, enum circle *circle)
{
	bool is_it = false;

	while (line.size_bytes && strchr(" \t\r", line.at[line.size_bytes - 1]))
		line.size_bytes--;
	for (int i = 0; i < CIRCLE_COUNT && !is_it; i++) {
		*circle = (enum circle)i;
		is_it = ends_with_title(line, "【", circle_title(*circle), "】") ||
			ends_with_title(line, "【", node_readers_title(*circle, true), "】");
		for (size_t k = 0; k < ENCODINGS; k++) {
			const struct encoding *as = &encodings[k];

			is_it |= ends_with_title(line, as->open, as->titles[i], as->close) ||
				 (i == CIRCLE_SHARED &&
					 ends_with_title(line, as->open, as->to_fill, as->close));
		}
	}
	return is_it;
}

/* Somebody may have put a note above the title. */
bool title_read_circle(const char *bytes, enum circle *circle)
{
	for (int written = 0; *bytes && written < TITLE_LINES;) {
		struct span line = {bytes, strcspn(bytes, "\r\n")};

		if (has_title(line, circle))
			return true;
		written += line.size_bytes > 0;
		bytes += line.size_bytes + (bytes[line.size_bytes] != '\0');
	}
	return false;
}

/* --- all --- */

/* Where a unit is two bytes, the end of a line tells their order: no letter is like either. */
static bool has_end_of_line(const char *bytes, size_t size_bytes, char first, char second)
{
	for (size_t at = 0; at + 1 < size_bytes; at += 2)
		if (bytes[at] == first && bytes[at + 1] == second)
			return true;
	return false;
}

/* With a mark of the order of its bytes in front, or without; letters beyond the first plane are
 * told apart by nothing here. */
static bool put_utf16(struct buf *out, const char *bytes, size_t size_bytes)
{
	const unsigned char *from = (const unsigned char *)bytes;
	bool has_mark = size_bytes >= 2 && (from[0] ^ from[1]) == 1 && (from[0] | 1) == 0xff;
	bool is_little =
		has_mark ? from[0] == 0xff : has_end_of_line(bytes, size_bytes, '\n', '\0');
	bool is_big = has_mark ? from[0] == 0xfe
			       : !is_little && has_end_of_line(bytes, size_bytes, '\0', '\n');

	for (size_t at = has_mark ? 2 : 0; (is_little || is_big) && at + 1 < size_bytes; at += 2) {
		unsigned unit = from[at + is_little] * 0x100U + from[at + is_big];

		utf8_append(out, unit >= 0xd800 && unit <= 0xdfff ? 0xfffd : unit);
	}
	return is_little || is_big;
}

/* ISO-2022-JP: how many bytes the escape has that stands there, 0 for none; and whether the letters
 * behind it are Japanese, of seven bits each byte. */
static size_t jis_escape_bytes(const char *at, bool *is_japanese)
{
	static const struct escape {
		const char *bytes;
		bool is_japanese;
	} escapes[] = {{"\x1b$@", true}, {"\x1b$B", true}, {"\x1b$(", true}, {"\x1b(I", true},
		{"\x1b(B", false}, {"\x1b(J", false}};

	for (size_t i = 0; i < sizeof(escapes) / sizeof(escapes[0]); i++) {
		size_t size_bytes = strlen(escapes[i].bytes);

		if (strncmp(at, escapes[i].bytes, size_bytes) != 0)
			continue;
		*is_japanese = escapes[i].is_japanese;
		return size_bytes + (at[size_bytes - 1] == '(' && at[size_bytes]);
	}
	return 0;
}

/* With the eighth bit, which no sign has, they are as in EUC-JP. False: none are there. */
static bool put_jis(struct buf *out, const char *bytes)
{
	bool is_japanese = false, is_any = false;

	for (const char *at = strchr(bytes, '\x1b'); at && !is_any; at = strchr(at + 1, '\x1b'))
		is_any = jis_escape_bytes(at, &is_japanese) && is_japanese;
	is_japanese = false;
	while (is_any && *bytes) {
		size_t escape_bytes = jis_escape_bytes(bytes, &is_japanese);

		bytes += escape_bytes;
		if (escape_bytes)
			continue;
		/* A line begins anew, whatever the last one was cut off in. */
		is_japanese = is_japanese && !strchr("\r\n", *bytes);
		buf_putc(out, is_japanese ? (char)(*bytes | 0x80) : *bytes);
		bytes++;
	}
	return is_any;
}

const char *recognise_text(struct buf *text, const char *bytes, size_t size_bytes)
{
	static const char bom[] = "\xef\xbb\xbf";
	bool is_anew = put_utf16(text, bytes, size_bytes) || put_jis(text, bytes);
	const char *line = is_anew ? buf_text(text) : bytes;

	if (strncmp(line, bom, strlen(bom)) == 0)
		line += strlen(bom);
	return line + strspn(line, " \t\r\n");
}

bool book_read_circle(const char *bytes, size_t size_bytes, enum circle *circle)
{
	const struct span all = {bytes, size_bytes};

	return read_comment(all, circle) || xlsx_read_circle(bytes, size_bytes, circle);
}
