#include "banso/ui/face.h"

#include <stdio.h>
#include <string.h>

#include "banso/base/i18n.h"
#include "banso/text/ends.h"
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

/* Of the form's title. */
enum shortening { WHOLE, NO_MARK, NO_BRACKET, NO_WORDS, SHORTENINGS };

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

/* Once the town or the session has gone, what went of the title before has room again, perhaps. */
struct shortened {
	bool has_town, has_name;
	enum shortening title;
};

static void put_shortened(
	struct buf *out, const struct face *face, const char *banner, struct shortened how)
{
	const char *form = buf_text(&face->form);
	size_t form_bytes =
		how.title >= NO_BRACKET ? face_bytes_before_bracket(form) : strlen(form);
	bool has_other = face->name.size_bytes || face->form.size_bytes;

	if (how.title >= NO_WORDS && bytes_of_number(form) < form_bytes)
		form_bytes = bytes_of_number(form);
	buf_puts(out, banner);
	if (how.has_town || !has_other)
		put_part(out, buf_text(&face->town), face->town.size_bytes, banner);
	if (how.has_name || !face->form.size_bytes)
		put_part(out, buf_text(&face->name), face->name.size_bytes, banner);
	put_part(out, form, form_bytes, banner);
	if (face->is_ours && how.title < NO_MARK)
		buf_puts(out, _("（案）"));
}

void face_put_place(struct buf *out, const struct face *face, const char *banner, int cols)
{
	struct buf place = {0};
	bool fits = false;

	for (int gone = 0; gone <= 2 && !fits; gone++)
		for (int title = WHOLE; title < SHORTENINGS && !fits; title++) {
			buf_clear(&place);
			put_shortened(&place, face, banner,
				(struct shortened){gone < 1, gone < 2, (enum shortening)title});
			fits = width_text(buf_text(&place)) <= cols;
		}
	buf_puts(out, banner);
	cols -= width_text(banner);
	if (cols >= FACE_LEAST_COLS)
		width_shorten(out, buf_text(&place) + strlen(banner), cols);
	buf_free(&place);
}

/* --- the position --- */

static void put_gap(struct buf *out, const char *gap)
{
	if (out->size_bytes)
		buf_puts(out, gap);
}

void face_put_position(struct buf *out, const struct face *face, enum face_room room_is, int cols)
{
	const char *gap = room_is == FACE_TIGHT ? " " : "   ";
	bool is_wide = room_is == FACE_WIDE;
	char number[48] = "";
	int room;

	if (face->instead)
		snprintf(number, sizeof(number), "%s", face->instead);
	else if (face->of)
		snprintf(number, sizeof(number), room_is == FACE_TIGHT ? "%zu/%zu" : "%zu / %zu",
			face->at, face->of);
	room = cols - (*number ? width_text(number) + (int)strlen(gap) : 0);
	if (is_wide && face->aside.size_bytes &&
		width_text(buf_text(&face->aside)) + width_text(buf_text(&face->whose)) + 3 <= room)
		buf_puts(out, buf_text(&face->aside));
	if (face->whose.size_bytes) {
		put_gap(out, gap);
		width_shorten(out, buf_text(&face->whose), room - width_text(buf_text(out)));
	}
	if (*number) {
		put_gap(out, gap);
		buf_puts(out, number);
	}
}
