/*
 * One table of all answers (RFC 4180, UTF-8 with BOM, so that a Japanese Excel
 * opens it rightly): a row an answer, one datum a cell, units apart.
 */
#include "banso/doc/formats/writer.h"

#include <string.h>

#include "answers.h"
#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/model/scenario.h"
#include "wide.h"

#define BOM "\xef\xbb\xbf"

/* --- what a spreadsheet makes of a text --- */

#define PLAIN_BYTES 48 /* a longer text is no number */
#define LONG_DIGITS 12 /* so many are shown as 1.23E+11 */

/* The text with 全角 signs and digits as a spreadsheet takes them: as their 半角 ones. False: it is
 * longer, that is its beginning. */
static bool put_plain(char plain[PLAIN_BYTES], const char *text)
{
	size_t at = 0;

	while (*text && at + 1 < PLAIN_BYTES) {
		const unsigned char *byte = (const unsigned char *)text;
		int code = byte[0] == 0xef && (byte[1] == 0xbc || byte[1] == 0xbd)
				   ? (byte[1] - 0xbc) * 0x40 + byte[2] - 0x80
				   : 0;

		/* U+FF01 to U+FF5E stand in the order of ASCII. */
		if (code >= 0x01 && code <= 0x5e) {
			plain[at++] = (char)(0x20 + code);
			text += 3;
		} else {
			plain[at++] = *text++;
		}
	}
	plain[at] = '\0';
	return !*text;
}

static size_t digits_at(const char *text)
{
	return strspn(text, "0123456789");
}

/* -12.5 is a number, not a formula. */
static bool is_number(const char *text)
{
	size_t whole;

	text += *text == '-' || *text == '+';
	whole = digits_at(text);
	text += whole;
	if (*text == '.' && text[1])
		text += 1 + digits_at(text + 1);
	return whole > 0 && *text == '\0';
}

/* Text that a spreadsheet would run instead of showing it. */
static bool is_formula(const char *text)
{
	char plain[PLAIN_BYTES];
	bool is_whole = put_plain(plain, text);

	return *plain && strchr("=+-@\t\r", *plain) && !(is_whole && is_number(plain));
}

/* 1-2, 3/4: a spreadsheet makes them days. */
static bool is_short_day(const char *text)
{
	size_t first = digits_at(text), second;

	if (first < 1 || first > 2 || (text[first] != '-' && text[first] != '/'))
		return false;
	second = digits_at(text + first + 1);
	return second >= 1 && second <= 2 && text[first + 1 + second] == '\0';
}

/* 1e5, 2E-3 */
static bool has_exponent(const char *text)
{
	size_t whole = digits_at(text);
	const char *rest = text + whole;

	if (whole == 0 || (*rest != 'e' && *rest != 'E'))
		return false;
	rest += 1 + (rest[1] == '-' || rest[1] == '+');
	return *rest && rest[digits_at(rest)] == '\0';
}

/* Text that a spreadsheet shows as another one: 012 as 12, 1-2 as a day. */
static bool is_misread(const char *text)
{
	char plain[PLAIN_BYTES];
	size_t digits;

	if (!put_plain(plain, text))
		return false;
	digits = digits_at(plain);
	if (plain[digits] == '\0' && digits > 0)
		return (*plain == '0' && digits > 1) || digits >= LONG_DIGITS;
	return is_short_day(plain) || has_exponent(plain);
}

/* --- rows --- */

static void put_cell(struct buf *out, const char *text, bool is_first)
{
	const char *guard = is_formula(text) ? "'" : "";

	if (!is_first)
		buf_putc(out, ',');
	if (!text[strcspn(text, ",\"\r\n")] && !*guard) {
		buf_puts(out, text);
		return;
	}
	buf_printf(out, "\"%s", guard);
	for (; *text; text++) {
		if (*text == '"')
			buf_putc(out, '"');
		buf_putc(out, *text);
	}
	buf_putc(out, '"');
}

static void end_row(struct buf *out)
{
	buf_puts(out, "\r\n");
}

static void put_row(struct buf *out, const char *const *cells)
{
	for (size_t i = 0; i < ANSWER_COLUMNS; i++)
		put_cell(out, cells[i], i == 0);
	end_row(out);
}

/* --- answers --- */

static void write_cells(void *to, const struct node *node, const char *const cells[ANSWER_COLUMNS])
{
	(void)node;
	put_row(to, cells);
}

static void count_cell(struct misreadings *found, const char *text)
{
	found->guarded += is_formula(text);
	found->reshaped += is_misread(text);
}

static void count_misread(
	void *to, const struct node *node, const char *const cells[ANSWER_COLUMNS])
{
	struct misreadings *found = to;

	(void)node;
	for (size_t i = 0; i < ANSWER_COLUMNS; i++)
		count_cell(found, cells[i]);
}

struct misreadings csv_find_misread(const struct node *document)
{
	struct misreadings found = {0};

	answers_walk(document, count_misread, &found);
	return found;
}

static void begin(struct buf *out, enum headers headers)
{
	const char *head[ANSWER_COLUMNS];

	for (int i = 0; i < ANSWER_COLUMNS; i++)
		head[i] = answers_head((enum answer_column)i, headers);
	buf_puts(out, BOM);
	put_row(out, head);
}

/* Also a document without answers says for whom it is: another one must not take its place. */
static void put_nothing(struct buf *out, const struct node *document)
{
	const char *cells[ANSWER_COLUMNS];

	for (size_t i = 0; i < ANSWER_COLUMNS; i++)
		cells[i] = "";
	cells[ANSWER_ID] = document->place.engagement;
	cells[ANSWER_CIRCLE] = circle_title(document->circle);
	put_row(out, cells);
}

static void add(struct buf *out, const struct node *document, bool is_first)
{
	(void)is_first;
	if (!answers_walk(document, write_cells, out))
		put_nothing(out, document);
}

static void end(struct buf *out)
{
	(void)out;
}

/* --- a row a respondent --- */

enum { FIRST_COLUMNS = 3 };

static void put_wide_head(struct buf *out, const struct wide_table *table, enum headers headers)
{
	static const enum answer_column first[FIRST_COLUMNS] = {
		ANSWER_RESPONDENT, ANSWER_NAME, ANSWER_ROLE};
	bool has_words = headers == HEADERS_WORDS;

	for (size_t i = 0; i < FIRST_COLUMNS; i++)
		put_cell(out,
			has_words && first[i] == ANSWER_NAME ? _("氏名")
							     : answers_head(first[i], headers),
			i == 0);
	for (size_t i = 0; i < table->column_count; i++)
		put_cell(out, has_words ? table->columns[i].label : table->columns[i].field->id,
			false);
	put_cell(out, answers_head(ANSWER_CIRCLE, headers), false);
	end_row(out);
}

static void put_counted(
	struct buf *out, const char *text, bool is_first, struct misreadings *misread)
{
	put_cell(out, text, is_first);
	count_cell(misread, text);
}

static void put_wide_row(struct buf *out, const struct wide_table *table,
	const struct wide_row *row, enum circle circle, struct misreadings *misread)
{
	put_counted(out, row->respondent, true, misread);
	put_counted(out, row->name, false, misread);
	put_counted(out, row->role, false, misread);
	for (size_t i = 0; i < table->column_count; i++)
		put_counted(out, row->cells[i] ? answers_cell(row->cells[i]) : "", false, misread);
	put_cell(out, circle_title(circle), false);
	end_row(out);
}

bool csv_write_wide(struct buf *out, const struct node *document, enum headers headers,
	struct wide_told *told, struct err *err)
{
	struct arena *scratch = arena_new();
	struct wide wide = wide_of(scratch, document);
	bool is_one = wide.count == 1 && wide.tables[0].column_count;

	*told = (struct wide_told){0};
	if (is_one) {
		const struct wide_table *table = &wide.tables[0];

		buf_puts(out, BOM);
		put_wide_head(out, table, headers);
		for (size_t i = 0; i < table->row_count; i++)
			put_wide_row(out, table, &table->rows[i], document->circle, &told->misread);
		told->leaves_out = table->leaves_out;
	} else {
		err_set(err,
			wide.count > 1
				? _("--wide は、帳票を1つ選んで使います（例: つながり市/1/帳票2）。")
				: _("「%s」には、--wide で1行にする人がいません。一人ずつ書く帳票を、支援者用（--for team）で選んでください。"),
			document->title);
	}
	arena_free(scratch);
	return is_one;
}

const struct writer_series csv_series = {.begin = begin, .add = add, .end = end};

void csv_write(struct buf *out, const struct node *document, enum headers headers)
{
	begin(out, headers);
	add(out, document, true);
}
