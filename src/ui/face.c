#include "banso/ui/face.h"

#include <stdio.h>
#include <string.h>

#include "banso/base/i18n.h"
#include "banso/text/utf8.h"
#include "banso/text/width.h"

void face_free(struct face *face)
{
	struct buf *const all[] = {&face->town, &face->name, &face->form, &face->whose,
		&face->aside, &face->caption, &face->sentence, &face->rest, &face->more,
		&face->context, &face->standing};

	for (size_t i = 0; i < sizeof(all) / sizeof(all[0]); i++)
		buf_free(all[i]);
}

bool face_has_place(const struct face *face)
{
	return face->town.size_bytes || face->name.size_bytes || face->form.size_bytes;
}

/* --- the place --- */

#define LEAST_COLS 4 /* in which there is still a word to see */

enum shortening { WHOLE, NO_MARK, NO_BRACKET, NO_WORDS, NO_TOWN, NO_NAME, SHORTENINGS };

static bool ends_with(const char *text, const char *end)
{
	size_t text_bytes = strlen(text), end_bytes = strlen(end);

	return text_bytes >= end_bytes && strcmp(text + text_bytes - end_bytes, end) == 0;
}

size_t face_bytes_before_bracket(const char *text)
{
	static const char *const pairs[][2] = {{"（", "）"}, {"(", ")"}};

	for (size_t i = 0; i < sizeof(pairs) / sizeof(pairs[0]); i++) {
		const char *begin = NULL;

		if (!ends_with(text, pairs[i][1]))
			continue;
		for (const char *at = text; (at = strstr(at, pairs[i][0])); at++)
			begin = at;
		if (begin && begin > text)
			return (size_t)(begin - text);
	}
	return strlen(text);
}

/* The bytes of the first word if it ends in a digit, as the number of a form does, or all of them.
 */
static size_t bytes_of_number(const char *text)
{
	size_t word_bytes = strcspn(text, " "), last = 0;
	struct buf half = {0};
	bool is_number;

	for (size_t at = 0; at < word_bytes; at = utf8_next_grapheme(text, word_bytes, at))
		last = at;
	utf8_halfwidth(&half, text + last, word_bytes - last);
	is_number = half.size_bytes == 1 && half.bytes[0] >= '0' && half.bytes[0] <= '9';
	buf_free(&half);
	return is_number ? word_bytes : strlen(text);
}

static void put_part(struct buf *out, const char *part, size_t size_bytes, const char *banner)
{
	if (!size_bytes)
		return;
	if (out->size_bytes > strlen(banner))
		buf_puts(out, "  ");
	buf_add(out, part, size_bytes);
}

static void put_shortened(
	struct buf *out, const struct face *face, const char *banner, enum shortening how)
{
	const char *form = buf_text(&face->form);
	size_t form_bytes = how >= NO_BRACKET ? face_bytes_before_bracket(form) : strlen(form);
	bool has_other = face->name.size_bytes || face->form.size_bytes;

	if (how >= NO_WORDS && bytes_of_number(form) < form_bytes)
		form_bytes = bytes_of_number(form);
	buf_puts(out, banner);
	if (how < NO_TOWN || !has_other)
		put_part(out, buf_text(&face->town), face->town.size_bytes, banner);
	if (how < NO_NAME || !face->form.size_bytes)
		put_part(out, buf_text(&face->name), face->name.size_bytes, banner);
	put_part(out, form, form_bytes, banner);
	if (face->is_ours && how < NO_MARK)
		buf_puts(out, _("（案）"));
}

void face_put_place(struct buf *out, const struct face *face, const char *banner, int cols)
{
	struct buf place = {0};

	for (int how = WHOLE; how < SHORTENINGS; how++) {
		buf_clear(&place);
		put_shortened(&place, face, banner, (enum shortening)how);
		if (width_text(buf_text(&place)) <= cols)
			break;
	}
	buf_puts(out, banner);
	cols -= width_text(banner);
	if (cols >= LEAST_COLS)
		width_shorten(out, buf_text(&place) + strlen(banner), cols);
	buf_free(&place);
}

/* --- the position --- */

#define POSITION_GAP "   "

static void put_gap(struct buf *out)
{
	if (out->size_bytes)
		buf_puts(out, POSITION_GAP);
}

void face_put_position(struct buf *out, const struct face *face, bool is_wide, int cols)
{
	char number[48] = "";
	int room;

	if (face->of)
		snprintf(number, sizeof(number), "%zu / %zu", face->at, face->of);
	room = cols - (*number ? width_text(number) + (int)strlen(POSITION_GAP) : 0);
	if (is_wide && face->aside.size_bytes &&
		width_text(buf_text(&face->aside)) + width_text(buf_text(&face->whose)) + 3 <= room)
		buf_puts(out, buf_text(&face->aside));
	if (face->whose.size_bytes) {
		put_gap(out);
		width_shorten(out, buf_text(&face->whose), room - width_text(buf_text(out)));
	}
	if (*number) {
		put_gap(out);
		buf_puts(out, number);
	}
}
