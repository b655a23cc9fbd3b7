#include "html_scale.h"

#include <stdlib.h>
#include <string.h>

#include "banso/base/i18n.h"
#include "banso/model/scenario.h"
#include "html_svg.h"

#define GAP 9
#define COUNT_WIDTH 60 /* behind a bar */
#define BAR_HEIGHT 14
#define STEP_GAP 4

/* --- how many chose which --- */

static long count_of(const struct node *section, const char *step, const char **unit)
{
	for (const struct node *node = section->first; node; node = node->next) {
		if (node->kind != NODE_FACT || strcmp(node->title, step) != 0)
			continue;
		*unit = node->unit;
		return strtol(node->value, NULL, 10);
	}
	return 0;
}

struct bars {
	long most; /* of one step */
	int left;  /* behind the names */
	const char *unit;
};

static struct bars measure(const struct node *section)
{
	struct bars bars = {.unit = ""};

	for (size_t i = 0; i < section->steps->count; i++) {
		const char *name = section->steps->items[i].label;
		long count = count_of(section, name, &bars.unit);
		int width = svg_text_width(name);

		bars.most = count > bars.most ? count : bars.most;
		bars.left = width > bars.left ? width : bars.left;
	}
	bars.left = (bars.left < SVG_NAME_MOST ? bars.left : SVG_NAME_MOST) + GAP;
	return bars;
}

/* A step that nobody chose has its name and no bar. */
static void put_bar(struct buf *out, const struct bars *bars, const char *name, long count, int top)
{
	int width = (int)(count * (SVG_WIDTH - COUNT_WIDTH - bars->left) / bars->most);
	struct buf text = {0};

	svg_put_text(out, 0, top + SVG_BASE, "name", name, bars->left - GAP);
	svg_put_line(out, bars->left, top, bars->left, top + SVG_ROW);
	if (!count)
		return;
	buf_printf(&text, "%ld%s", count, bars->unit);
	svg_put_box(out, bars->left, top + (SVG_ROW - BAR_HEIGHT) / 2, width, BAR_HEIGHT, "full");
	svg_put_text(out, bars->left + width + GAP, top + SVG_BASE, "name", buf_text(&text),
		COUNT_WIDTH);
	buf_free(&text);
}

void html_put_counts(struct buf *out, const struct node *section)
{
	const struct options *steps = section->steps;
	struct bars bars = measure(section);
	struct buf says = {0};
	int top = 0;

	if (!bars.most)
		return;
	for (size_t i = 0; i < steps->count; i++)
		buf_printf(&says, "%s: %ld%s%s", steps->items[i].label,
			count_of(section, steps->items[i].label, &bars.unit), bars.unit,
			i + 1 < steps->count ? _("、") : _("。"));
	svg_begin(out, SVG_ROW * (int)steps->count, section->title, buf_text(&says));
	for (size_t i = 0; i < steps->count; i++, top += SVG_ROW)
		put_bar(out, &bars, steps->items[i].label,
			count_of(section, steps->items[i].label, &bars.unit), top);
	svg_end(out);
	buf_free(&says);
}

/* --- which one was chosen --- */

static size_t step_of(const struct node *fact)
{
	size_t at = 0;

	while (at < fact->steps->count && strcmp(fact->steps->items[at].label, fact->text) != 0)
		at++;
	return at;
}

/* Told by a box that is full, and by its name, which is bold. */
void html_put_step(struct buf *out, const struct node *fact)
{
	size_t at = step_of(fact), count = fact->steps->count;
	struct buf says = {0};
	int width;

	if (at == count)
		return;
	width = SVG_WIDTH / (int)count;
	buf_printf(&says, _("%zu段階の%zu番め、%s。"), count, at + 1, fact->text);
	svg_begin(out, SVG_ROW + BAR_HEIGHT, fact->title, buf_text(&says));
	for (size_t i = 0; i < count; i++) {
		svg_put_box(out, (int)i * width + 1, 2, width - STEP_GAP, BAR_HEIGHT - 4,
			i == at ? "full" : "open");
		svg_put_text(out, (int)i * width + 1, BAR_HEIGHT + SVG_BASE,
			i == at ? "next" : "name", fact->steps->items[i].label, width);
	}
	svg_end(out);
	buf_free(&says);
}
