/*
 * One table of all answers (RFC 4180, UTF-8 with BOM, so that a Japanese Excel
 * opens it rightly): a row an answer, one datum a cell, units apart.
 */
#include "banso/doc/formats/writer.h"

#include <string.h>

#include "banso/base/clock.h"

#define BOM "\xef\xbb\xbf"
#define COLUMNS 14

static const char *const head[COLUMNS] = {"id", "name", "session", "form", "respondent", "role",
	"field", "label", "row", "column", "value", "unit", "reason", "at"};

/* -12.5 is a number, not a formula. */
static bool is_number(const char *text)
{
	const char *digits = "0123456789";
	size_t whole;

	text += *text == '-' || *text == '+';
	whole = strspn(text, digits);
	text += whole;
	if (*text == '.' && text[1])
		text += 1 + strspn(text + 1, digits);
	return whole > 0 && *text == '\0';
}

/* Text that a spreadsheet would run instead of showing it. */
static bool is_formula(const char *text)
{
	return *text && strchr("=+-@\t\r", *text) && !is_number(text);
}

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

/* A person wrote it, and it is not blank. */
static bool is_answer(const struct node *node)
{
	return *node->place.field && *node->at && (*node->datum || *node->reason);
}

struct walk {
	void (*act)(struct walk *walk, const char *const *cells);
	struct buf *out;
	size_t guarded;
};

static void write_cells(struct walk *walk, const char *const *cells)
{
	put_row(walk->out, cells);
}

static void count_guarded(struct walk *walk, const char *const *cells)
{
	for (size_t i = 0; i < COLUMNS; i++)
		walk->guarded += is_formula(cells[i]);
}

/* A form with one sheet for the course appears at the first session that names it. */
static void visit(struct walk *walk, const struct node *node, const char *session)
{
	const struct place *place = &node->place;
	const char *shown = *place->form == '.' || *place->session ? place->session : session;
	char at[CLOCK_CIVIL_BYTES];

	clock_civil(node->at, at);
	if (is_answer(node))
		walk->act(walk, (const char *const[COLUMNS]){place->engagement, node->name, shown,
					place->form, place->respondent, node->role, place->field,
					*node->label ? node->label : node->title, place->row,
					place->column, node->datum, node->unit, node->reason, at});
	for (const struct node *child = node->first; child; child = child->next)
		visit(walk, child, *place->session ? place->session : session);
}

size_t csv_count_guarded(const struct node *document)
{
	struct walk walk = {.act = count_guarded};

	visit(&walk, document, "");
	return walk.guarded;
}

static void begin(struct buf *out)
{
	buf_puts(out, BOM);
	put_row(out, head);
}

static void add(struct buf *out, const struct node *document, bool is_first)
{
	struct walk walk = {.act = write_cells, .out = out};

	(void)is_first;
	visit(&walk, document, "");
}

static void end(struct buf *out)
{
	(void)out;
}

const struct writer_series csv_series = {.begin = begin, .add = add, .end = end};

void csv_write(struct buf *out, const struct node *document)
{
	begin(out);
	add(out, document, true);
}
