#include "html_timeline.h"

#include <string.h>

#include "banso/base/i18n.h"
#include "banso/model/scenario.h"
#include "banso/text/date/date.h"
#include "banso/text/date/read.h"
#include "html_svg.h"

#define LABEL_GAP 9
#define MONTH_LEAST 40 /* a narrower one has no room for its name */

/* What the rows are drawn in: names, then days from the first month to the last. */
struct timeline {
	int left; /* behind the names */
	struct date first, last;
	size_t dated;
	long from, to;
};

/* Why it stands out, as lists of sessions have it; "": it does not. */
static const char *word_of(const struct node *row)
{
	static const struct {
		const char *state, *word;
	} words[] = {{NODE_STATE_OVER, N_("済")}, {NODE_STATE_NOW, N_("今")},
		{NODE_STATE_NEXT, N_("次")}};

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (strcmp(row->state, words[i].state) == 0)
			return _(words[i].word);
	return "";
}

/* The cell with the day; NULL: it was cut. */
static const struct node *day_of(const struct node *row)
{
	for (const struct node *cell = row->first; cell; cell = cell->next)
		if (cell->field && cell->field->type == FIELD_DATE)
			return cell;
	return NULL;
}

static bool read_day(const struct node *row, struct date *day)
{
	const struct node *cell = day_of(row);

	return cell && date_parse(cell->value, day) && day->year;
}

static struct date month_of(struct date day, int later)
{
	int months = day.month - 1 + later;

	return (struct date)DATE(day.year + months / 12, months % 12 + 1, 1);
}

static void put_year(struct buf *out, const struct timeline *line)
{
	date_put_fiscal(out, date_fiscal_year(line->first));
}

static struct timeline measure(const struct node *table)
{
	struct timeline line = {0};
	struct buf year = {0};

	for (const struct node *row = table->first->next; row; row = row->next) {
		int width = row->first ? svg_text_width(row->first->text) : 0;
		struct date day;

		line.left = width > line.left ? width : line.left;
		if (!read_day(row, &day))
			continue;
		if (!line.dated || date_day_number(day) < date_day_number(line.first))
			line.first = day;
		if (!line.dated || date_day_number(day) > date_day_number(line.last))
			line.last = day;
		line.dated++;
	}
	if (line.dated) {
		put_year(&year, &line);
		line.left = svg_text_width(buf_text(&year)) > line.left
				    ? svg_text_width(buf_text(&year))
				    : line.left;
		buf_free(&year);
		line.from = date_day_number(month_of(line.first, 0));
		line.to = date_day_number(month_of(line.last, 1));
	}
	line.left = (line.left < SVG_NAME_MOST ? line.left : SVG_NAME_MOST) + LABEL_GAP;
	return line;
}

static int place_of(const struct timeline *line, struct date day)
{
	return line->left + (int)((date_day_number(day) - line->from) * (SVG_WIDTH - line->left) /
				    (line->to - line->from));
}

/* How many months stand between two that are named, so that each has room. */
static int find_step(const struct timeline *line)
{
	struct date first = month_of(line->first, 0);
	int step = 1;

	while (place_of(line, month_of(first, step)) - place_of(line, first) < MONTH_LEAST)
		step += step < 12 ? 1 : 12;
	return step;
}

static void put_months(struct buf *out, const struct timeline *line, int bottom)
{
	int step = find_step(line);
	struct buf name = {0};

	put_year(&name, line);
	svg_put_text(out, 0, SVG_BASE, "axis", buf_text(&name), line->left - LABEL_GAP);
	for (int i = 0;; i += step) {
		struct date month = month_of(line->first, i);
		int at = place_of(line, month);

		if (date_day_number(month) >= line->to)
			break;
		buf_clear(&name);
		buf_printf(&name, step < 12 ? _("%d月") : _("%d年"),
			step < 12 ? month.month : month.year);
		svg_put_line(out, at, SVG_BASE + 4, at, bottom);
		if (at + svg_text_width(buf_text(&name)) <= SVG_WIDTH)
			svg_put_text(out, at, SVG_BASE, "axis", buf_text(&name), SVG_WIDTH);
	}
	buf_free(&name);
}

/* A day without its year, which stands above and beside. */
static void put_label(struct buf *label, const struct node *row)
{
	const struct node *cell = day_of(row);
	struct date day;

	if (read_day(row, &day))
		date_put_short(label, day);
	else if (cell)
		buf_puts(label, cell->text);
	if (*word_of(row))
		buf_printf(label, " %s", word_of(row));
}

static void put_row(struct buf *out, const struct timeline *line, const struct node *row, int top)
{
	bool is_over = strcmp(row->state, NODE_STATE_OVER) == 0;
	bool is_next = *row->state && !is_over;
	int middle = top + SVG_ROW / 2, at = line->left, width;
	struct buf label = {0};
	struct date day;

	put_label(&label, row);
	width = svg_text_width(buf_text(&label));
	svg_put_text(out, 0, top + SVG_BASE, is_next ? "next" : "name",
		row->first ? row->first->text : "", line->left - LABEL_GAP);
	if (read_day(row, &day)) {
		at = place_of(line, day);
		svg_put_line(out, line->left, middle, at, middle);
		svg_put_dot(out, at, middle, is_over ? "full" : is_next ? "ring" : "open");
		at += LABEL_GAP;
	}
	if (at + width > SVG_WIDTH)
		svg_put_text(out, at - 2 * LABEL_GAP, top + SVG_BASE, is_next ? "next end" : "end",
			buf_text(&label), SVG_WIDTH);
	else
		svg_put_text(out, at, top + SVG_BASE, is_next ? "next" : "name", buf_text(&label),
			SVG_WIDTH);
	buf_free(&label);
}

static void put_words(struct buf *says, const struct node *table)
{
	for (const struct node *row = table->first->next; row; row = row->next) {
		const struct node *day = day_of(row);

		buf_printf(says, "%s: %s%s%s%s", row->first ? row->first->text : "",
			day ? day->text : "", *word_of(row) ? " " : "", word_of(row),
			row->next ? _("、") : _("。"));
	}
}

void html_put_timeline(struct buf *out, const struct node *table)
{
	struct timeline line = measure(table);
	struct buf says = {0};
	int top = SVG_ROW, height = SVG_ROW + 4;

	if (line.dated < 2)
		return;
	for (const struct node *row = table->first->next; row; row = row->next)
		height += SVG_ROW;
	put_words(&says, table);
	svg_begin(out, height, table->title, buf_text(&says));
	put_months(out, &line, height);
	for (const struct node *row = table->first->next; row; row = row->next, top += SVG_ROW)
		put_row(out, &line, row, top);
	svg_end(out);
	buf_free(&says);
}
