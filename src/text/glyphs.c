#include "banso/text/glyphs.h"

#include <iconv.h>
#include <stdint.h>
#include <uninorm.h>
#include <unistr.h>

#include "banso/base/buf.h"
#include "banso/text/utf8.h"

enum { NOT_ASKED, IN_CP932, IN_EXTENSION, NOT_IN_CP932 };

static bool is_private(uint32_t code_point)
{
	return (code_point >= 0xE000 && code_point <= 0xF8FF) || code_point >= 0xF0000;
}

static bool is_variation_selector(uint32_t code_point)
{
	return (code_point >= 0xFE00 && code_point <= 0xFE0F) ||
	       (code_point >= 0xE0100 && code_point <= 0xE01EF);
}

/* NEC's special characters, and the kanji that NEC and IBM added, by their lead bytes. */
static bool is_extension(unsigned char lead)
{
	return lead == 0x87 || lead == 0xED || lead == 0xEE || lead >= 0xFA;
}

#define GETA "\x81\xac" /* 〓 in CP932 */
#define NO_CONVERTER ((iconv_t)-1)
#define CP932_MOST_BYTES 8

static iconv_t to_cp932(void)
{
	static iconv_t converter;

	if (!converter)
		converter = iconv_open("CP932", "UTF-8");
	return converter;
}

/* How many bytes of `cp932` it is; 0: it is none of its characters. */
static size_t convert(uint32_t code_point, char cp932[CP932_MOST_BYTES])
{
	char utf8[8], *from = utf8, *to = cp932;
	size_t from_bytes = (size_t)u8_uctomb((uint8_t *)utf8, code_point, sizeof(utf8));
	size_t to_bytes = CP932_MOST_BYTES;
	bool converted;

	if (to_cp932() == NO_CONVERTER)
		return 0;
	converted = iconv(to_cp932(), &from, &from_bytes, &to, &to_bytes) != (size_t)-1;
	iconv(to_cp932(), NULL, NULL, NULL, NULL);
	return converted ? (size_t)(to - cp932) : 0;
}

static int ask_cp932(uint32_t code_point)
{
	char cp932[CP932_MOST_BYTES];
	size_t size_bytes = convert(code_point, cp932);

	if (!size_bytes)
		return NOT_IN_CP932;
	return size_bytes == 2 && is_extension((unsigned char)cp932[0]) ? IN_EXTENSION : IN_CP932;
}

/*
 * Asks iconv once per character, because a text is checked after each key. A system without the
 * converter reports no trouble of this kind.
 */
static int place_in_cp932(uint32_t code_point)
{
	static unsigned char known[0x10000];

	if (code_point >= sizeof(known))
		return NOT_IN_CP932;
	if (known[code_point] == NOT_ASKED)
		known[code_point] = to_cp932() == NO_CONVERTER
					    ? IN_CP932
					    : (unsigned char)ask_cp932(code_point);
	return known[code_point];
}

static enum glyph_trouble check_code_point(uint32_t code_point)
{
	if (code_point < 0x80)
		return GLYPH_FINE;
	if (is_private(code_point))
		return GLYPH_PRIVATE;
	if (is_variation_selector(code_point))
		return GLYPH_VARIANT;
	switch (place_in_cp932(code_point)) {
	case IN_EXTENSION:
		return GLYPH_EXTENSION;
	case NOT_IN_CP932:
		return GLYPH_ABSENT;
	default:
		return GLYPH_FINE;
	}
}

enum glyph_trouble glyph_check(const char *grapheme, size_t size_bytes)
{
	enum glyph_trouble gravest = GLYPH_FINE;
	size_t taken_bytes;

	for (size_t at = 0; at < size_bytes; at += taken_bytes) {
		uint32_t code_point = utf8_decode(grapheme, size_bytes, at, &taken_bytes);
		enum glyph_trouble trouble = check_code_point(code_point);

		if (trouble > gravest)
			gravest = trouble;
	}
	return gravest;
}

bool glyph_put_cp932(struct buf *out, const char *grapheme, size_t size_bytes)
{
	bool is_whole = true, has_sign = false;
	size_t taken_bytes;

	for (size_t at = 0; at < size_bytes; at += taken_bytes) {
		uint32_t code_point = utf8_decode(grapheme, size_bytes, at, &taken_bytes);
		char cp932[CP932_MOST_BYTES];
		size_t got_bytes = convert(code_point, cp932);

		buf_add(out, cp932, got_bytes);
		if (got_bytes)
			continue;
		is_whole = false;
		if (!has_sign && !is_variation_selector(code_point))
			buf_add(out, GETA, sizeof(GETA) - 1);
		has_sign = true;
	}
	return is_whole;
}

bool glyph_folds(const char *text, size_t size_bytes, char *to)
{
	ucs4_t decomposed[UC_DECOMPOSITION_MAX_LENGTH];
	uint32_t code_point;
	size_t taken_bytes;
	int written;

	if (size_bytes == 0)
		return false;
	code_point = utf8_decode(text, size_bytes, 0, &taken_bytes);
	if (code_point < 0xF900 || uc_canonical_decomposition(code_point, decomposed) != 1)
		return false;
	written = u8_uctomb((uint8_t *)to, decomposed[0], 4);
	to[written > 0 ? written : 0] = '\0';
	return written > 0;
}
