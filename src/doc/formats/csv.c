/*
 * One table of all answers (RFC 4180, UTF-8 with BOM, so that a Japanese Excel
 * opens it rightly): a row an answer, one datum a cell, units apart.
 */
#include "banso/doc/formats/writer.h"

#include <string.h>

#include "banso/base/clock.h"
#include "banso/base/i18n.h"

#define BOM "\xef\xbb\xbf"

enum {
	COLUMN_FIELD = 6,
	COLUMN_COLUMN = 9,
	COLUMN_VALUE = 10,
	COLUMN_REASON = 12,
	COLUMN_CIRCLE = 14,
	COLUMNS = 15
};

static const char *const ids[COLUMNS] = {"id", "name", "session", "form", "respondent", "role",
	"field", "label", "row", "column", "value", "unit", "reason", "at", "circle"};
static const char *const words[COLUMNS] = {N_("番号"), N_("支援先"), N_("回"), N_("帳票"),
	N_("記入者"), N_("立場"), N_("項目"), N_("見出し"), N_("行"), N_("列"), N_("値"),
	N_("単位"), N_("理由"), N_("日時"), N_("読める範囲")};

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

static void put_row(struct buf *out, const char *const *cells)
{
	for (size_t i = 0; i < COLUMNS; i++)
		put_cell(out, cells[i], i == 0);
	buf_puts(out, "\r\n");
}

/* A person wrote it, whether one says who or not, and it is not blank. */
static bool is_answer(const struct node *node)
{
	return *node->place.field && (*node->at || node->is_voice) &&
	       (*node->datum || *node->reason);
}

struct walk {
	void (*act)(struct walk *walk, const char *const *cells);
	struct buf *out;
	const char *circle;
	bool has_answer;
	struct misreadings found;
};

/* The words of a day are a datum of their own, as a column of its name with _text. */
static void put_words(struct walk *walk, const struct node *node, const char *const *cells)
{
	const char *all[COLUMNS];
	struct buf name = {0};
	size_t named = *node->place.column ? COLUMN_COLUMN : COLUMN_FIELD;

	if (!*node->words)
		return;
	memcpy(all, cells, sizeof(all));
	buf_printf(&name, "%s_text", cells[named]);
	all[named] = buf_text(&name);
	all[COLUMN_VALUE] = node->words;
	all[COLUMN_REASON] = "";
	walk->act(walk, all);
	buf_free(&name);
}

static void write_cells(struct walk *walk, const char *const *cells)
{
	put_row(walk->out, cells);
}

static void count_misread(struct walk *walk, const char *const *cells)
{
	for (size_t i = 0; i < COLUMNS; i++) {
		walk->found.guarded += is_formula(cells[i]);
		walk->found.reshaped += is_misread(cells[i]);
	}
}

/* A form with one sheet for the course appears at the first session that names it. */
static void visit(struct walk *walk, const struct node *node, const char *session)
{
	const struct place *place = &node->place;
	const char *shown = *place->form == '.' || *place->session ? place->session : session;
	char at[CLOCK_CIVIL_BYTES];

	clock_civil(node->at, at);
	if (is_answer(node)) {
		const char *const cells[COLUMNS] = {place->engagement, node->name, shown,
			place->form, place->respondent, node->role, place->field,
			*node->label ? node->label : node->title, place->row, place->column,
			node->datum, node->unit, node->reason, at, walk->circle};

		walk->has_answer = true;
		walk->act(walk, cells);
		put_words(walk, node, cells);
	}
	for (const struct node *child = node->first; child; child = child->next)
		visit(walk, child, *place->session ? place->session : session);
}

struct misreadings csv_find_misread(const struct node *document)
{
	struct walk walk = {.act = count_misread, .circle = circle_title(document->circle)};

	visit(&walk, document, "");
	return walk.found;
}

static void begin(struct buf *out, enum headers headers)
{
	const char *head[COLUMNS];

	for (size_t i = 0; i < COLUMNS; i++)
		head[i] = headers == HEADERS_WORDS ? _(words[i]) : ids[i];
	buf_puts(out, BOM);
	put_row(out, head);
}

/* Also a document without answers says for whom it is: another one must not take its place. */
static void put_nothing(struct buf *out, const struct node *document)
{
	const char *cells[COLUMNS];

	for (size_t i = 0; i < COLUMNS; i++)
		cells[i] = "";
	cells[0] = document->place.engagement;
	cells[COLUMN_CIRCLE] = circle_title(document->circle);
	put_row(out, cells);
}

static void add(struct buf *out, const struct node *document, bool is_first)
{
	struct walk walk = {
		.act = write_cells, .out = out, .circle = circle_title(document->circle)};

	(void)is_first;
	visit(&walk, document, "");
	if (!walk.has_answer)
		put_nothing(out, document);
}

static void end(struct buf *out)
{
	(void)out;
}

const struct writer_series csv_series = {.begin = begin, .add = add, .end = end};

void csv_write(struct buf *out, const struct node *document, enum headers headers)
{
	begin(out, headers);
	add(out, document, true);
}
