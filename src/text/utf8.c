#include "banso/text/utf8.h"

#include <stdlib.h>
#include <string.h>
#include <unictype.h>
#include <uninorm.h>
#include <unistr.h>

#include "banso/base/buf.h"
#include "banso/base/mem.h"
#include "unicode.h"

static const uint8_t *units(const char *text)
{
	return (const uint8_t *)text;
}

size_t utf8_invalid_at(const char *text, size_t size_bytes)
{
	const uint8_t *bad = u8_check(units(text), size_bytes);

	return bad ? (size_t)(bad - units(text)) : size_bytes;
}

uint32_t utf8_decode(const char *text, size_t size_bytes, size_t at, size_t *taken_bytes)
{
	ucs4_t code_point;

	*taken_bytes = (size_t)u8_mbtouc(&code_point, units(text) + at, size_bytes - at);
	return code_point;
}

void utf8_append(struct buf *out, uint32_t code_point)
{
	uint8_t bytes[6];
	int size_bytes = u8_uctomb(bytes, code_point, sizeof(bytes));

	if (size_bytes > 0)
		buf_add(out, bytes, (size_t)size_bytes);
}

/* The code point that ends at `at`, and where it begins. */
static uint32_t decode_before(const char *text, size_t size_bytes, size_t at, size_t *start)
{
	size_t taken_bytes;

	do
		at--;
	while (at > 0 && ((uint8_t)text[at] & 0xC0) == 0x80);
	*start = at;
	return utf8_decode(text, size_bytes, at, &taken_bytes);
}

enum grapheme_class {
	GRAPHEME_OTHER,
	GRAPHEME_CR,
	GRAPHEME_LF,
	GRAPHEME_CONTROL,
	GRAPHEME_EXTEND,
	GRAPHEME_PREPEND,
	GRAPHEME_SPACINGMARK,
	GRAPHEME_ZWJ,
	GRAPHEME_L, /* of Hangul: the consonant that leads, the vowel, the one that trails */
	GRAPHEME_V,
	GRAPHEME_T,
	GRAPHEME_LV,
	GRAPHEME_LVT,
	GRAPHEME_FLAG, /* half of one: a regional indicator */
	GRAPHEME_PICTOGRAPH,
};

#include "grapheme_table.h"

static enum grapheme_class class_of(uint32_t code_point)
{
	enum unicode_hangul hangul = unicode_hangul(code_point);

	/* Kanji and kana except the marks among them: nearly all of what is written. */
	if ((code_point >= 0x4E00 && code_point <= 0x9FFF) ||
		(code_point >= 0x3041 && code_point <= 0x3096) ||
		(code_point >= 0x309B && code_point <= 0x30FF))
		return GRAPHEME_OTHER;
	if (hangul != HANGUL_NONE)
		return hangul == HANGUL_CLOSED ? GRAPHEME_LVT : GRAPHEME_LV;
	return (enum grapheme_class)unicode_class(
		graphemes, sizeof(graphemes) / sizeof(graphemes[0]), code_point);
}

static bool is_control_class(enum grapheme_class class)
{
	return class == GRAPHEME_CR || class == GRAPHEME_LF || class == GRAPHEME_CONTROL;
}

/* Rules GB3 to GB9b of UAX #29: two code points that share a grapheme whatever came before. */
static bool is_joined(enum grapheme_class one, enum grapheme_class next)
{
	if (is_control_class(one) || is_control_class(next))
		return one == GRAPHEME_CR && next == GRAPHEME_LF;
	if (next == GRAPHEME_EXTEND || next == GRAPHEME_ZWJ || next == GRAPHEME_SPACINGMARK ||
		one == GRAPHEME_PREPEND)
		return true;
	switch (one) {
	case GRAPHEME_L:
		return next == GRAPHEME_L || next == GRAPHEME_V || next == GRAPHEME_LV ||
		       next == GRAPHEME_LVT;
	case GRAPHEME_LV:
	case GRAPHEME_V:
		return next == GRAPHEME_V || next == GRAPHEME_T;
	case GRAPHEME_LVT:
	case GRAPHEME_T:
		return next == GRAPHEME_T;
	default:
		return false;
	}
}

/* State of the grapheme so far, for rules GB11 to GB13. */
struct cluster {
	enum grapheme_class last;
	bool flag_open;  /* an odd number of flag halves so far */
	bool pictograph; /* an emoji followed by extenders only */
};

static void cluster_add(struct cluster *cluster, enum grapheme_class class)
{
	cluster->flag_open = class == GRAPHEME_FLAG && !cluster->flag_open;
	if (class == GRAPHEME_PICTOGRAPH)
		cluster->pictograph = true;
	else if (class != GRAPHEME_ZWJ && class != GRAPHEME_EXTEND)
		cluster->pictograph = false;
	cluster->last = class;
}

static bool cluster_ends_before(const struct cluster *cluster, enum grapheme_class class)
{
	if (is_joined(cluster->last, class))
		return false;
	if (cluster->flag_open && class == GRAPHEME_FLAG)
		return false;
	return !(cluster->pictograph && cluster->last == GRAPHEME_ZWJ &&
		 class == GRAPHEME_PICTOGRAPH);
}

size_t utf8_next_grapheme(const char *text, size_t size_bytes, size_t at)
{
	struct cluster cluster = {0};
	size_t taken_bytes;

	if (at >= size_bytes)
		return size_bytes;
	if (text[at] >= ' ' && at + 1 < size_bytes && (uint8_t)text[at + 1] < 0x80)
		return at + 1;
	cluster_add(&cluster, class_of(utf8_decode(text, size_bytes, at, &taken_bytes)));
	at += taken_bytes;
	while (at < size_bytes) {
		enum grapheme_class class =
			class_of(utf8_decode(text, size_bytes, at, &taken_bytes));

		if (cluster_ends_before(&cluster, class))
			break;
		cluster_add(&cluster, class);
		at += taken_bytes;
	}
	return at;
}

/* Whether these two never share a grapheme, whatever came before. */
static bool is_sure_break(enum grapheme_class one, enum grapheme_class next)
{
	return !is_joined(one, next) && one != GRAPHEME_ZWJ &&
	       !(one == GRAPHEME_FLAG && next == GRAPHEME_FLAG);
}

size_t utf8_prev_grapheme(const char *text, size_t size_bytes, size_t at)
{
	size_t start, before, next;
	enum grapheme_class class;

	if (at == 0)
		return 0;
	if (at > size_bytes)
		at = size_bytes;
	class = class_of(decode_before(text, size_bytes, at, &start));
	while (start > 0) {
		enum grapheme_class earlier =
			class_of(decode_before(text, size_bytes, start, &before));

		if (is_sure_break(earlier, class))
			break;
		class = earlier;
		start = before;
	}
	while ((next = utf8_next_grapheme(text, size_bytes, start)) < at)
		start = next;
	return start;
}

size_t utf8_floor_grapheme(const char *text, size_t size_bytes, size_t at)
{
	size_t taken_bytes;

	if (at >= size_bytes)
		return size_bytes;
	while (at > 0 && ((uint8_t)text[at] & 0xC0) == 0x80)
		at--;
	utf8_decode(text, size_bytes, at, &taken_bytes);
	return utf8_prev_grapheme(text, size_bytes, at + taken_bytes);
}

size_t utf8_count_graphemes(const char *text, size_t size_bytes)
{
	size_t count = 0;

	for (size_t at = 0; at < size_bytes; at = utf8_next_grapheme(text, size_bytes, at))
		count++;
	return count;
}

/* How many code points one is when it is taken apart, so that NFC never makes a grapheme larger. */
static int parts_of(uint32_t code_point)
{
	ucs4_t parts[UC_DECOMPOSITION_MAX_LENGTH];
	int count = uc_canonical_decomposition(code_point, parts), all = 0;

	for (int i = 0; i < count; i++)
		all += parts[i] == code_point ? 1 : parts_of(parts[i]);
	return all > 0 ? all : 1;
}

/* The grapheme so far, and how much is in it. */
struct crowd {
	struct cluster cluster;
	int parts;
};

/* False, and the code point is not in it, if the grapheme is full. */
static bool crowd_takes(struct crowd *crowd, uint32_t code_point)
{
	enum grapheme_class class = class_of(code_point);
	bool begins = crowd->parts == 0 || cluster_ends_before(&crowd->cluster, class);
	/* Kana and kanji: NFC never makes more of one. */
	bool is_one = class == GRAPHEME_OTHER && code_point >= 0x3000 && code_point < 0xA000;
	int more = is_one ? 1 : parts_of(code_point);

	if (begins)
		*crowd = (struct crowd){0};
	else if (crowd->parts + more > GRAPHEME_MAX_PARTS)
		return false;
	cluster_add(&crowd->cluster, class);
	crowd->parts += more;
	return true;
}

/* First bytes of ASCII and of kanji. */
static bool is_surely_alone(uint8_t first)
{
	return (first >= 0x20 && first < 0x80) || (first >= 0xE5 && first <= 0xE9);
}

static bool is_crowded(const char *text, size_t size_bytes)
{
	struct crowd crowd = {0};
	size_t taken_bytes;

	for (size_t at = 0; at < size_bytes; at += taken_bytes) {
		uint8_t first = (uint8_t)text[at];

		if (is_surely_alone(first) && crowd.cluster.last != GRAPHEME_PREPEND) {
			crowd = (struct crowd){.cluster = {.last = GRAPHEME_OTHER}, .parts = 1};
			taken_bytes = first < 0x80 ? 1 : 3;
		} else if (!crowd_takes(&crowd, utf8_decode(text, size_bytes, at, &taken_bytes)))
			return true;
	}
	return false;
}

static void append_taken(struct buf *out, uint8_t *bytes, size_t size_bytes)
{
	buf_add(out, xchecked(bytes), size_bytes);
	free(bytes);
}

bool utf8_is_control(uint32_t code_point)
{
	if (code_point < 0xA0)
		return code_point < 0x20 || code_point >= 0x7F;
	return code_point == 0x061C || code_point == 0x200E || code_point == 0x200F ||
	       (code_point >= 0x202A && code_point <= 0x202E) ||
	       (code_point >= 0x2066 && code_point <= 0x2069) || code_point == 0xFEFF ||
	       (code_point >= 0xFDD0 && code_point <= 0xFDEF) || (code_point & 0xFFFE) == 0xFFFE;
}

/* What stands for a line end or a tab; any other code point for itself. */
static uint32_t plain_of(uint32_t code_point, bool multiline)
{
	if ((code_point >= '\n' && code_point <= '\r') || code_point == 0x85 ||
		code_point == 0x2028 || code_point == 0x2029)
		return multiline ? '\n' : ' ';
	return code_point == '\t' ? ' ' : code_point;
}

static void put_valid(
	struct buf *out, struct crowd *crowd, const char *text, size_t size_bytes, bool multiline)
{
	size_t taken_bytes;

	for (size_t at = 0; at < size_bytes; at += taken_bytes) {
		uint32_t code_point = utf8_decode(text, size_bytes, at, &taken_bytes);
		uint32_t plain = plain_of(code_point, multiline);

		if (code_point == '\r' && at + 1 < size_bytes && text[at + 1] == '\n')
			continue;
		if ((plain != '\n' && utf8_is_control(plain)) || !crowd_takes(crowd, plain))
			continue;
		if (plain < 0x80)
			buf_putc(out, (char)plain);
		else
			buf_add(out, text + at, taken_bytes);
	}
}

void utf8_put_inert(struct buf *out, const char *text, size_t size_bytes, bool multiline)
{
	struct crowd crowd = {0};

	while (size_bytes > 0) {
		size_t valid_bytes = utf8_invalid_at(text, size_bytes);

		put_valid(out, &crowd, text, valid_bytes, multiline);
		if (valid_bytes < size_bytes)
			valid_bytes++;
		text += valid_bytes;
		size_bytes -= valid_bytes;
	}
}

/* First bytes of controls and of the characters that utf8_put_inert() leaves out. */
static const bool is_suspect[0x100] = {
	[0x01 ... 0x09] = true,
	[0x0B ... 0x1F] = true,
	[0x7F] = true,
	[0xC2] = true,
	[0xD8] = true,
	[0xE2] = true,
	[0xEF ... 0xF4] = true,
};

static bool has_suspects(const char *text, bool *is_ascii)
{
	*is_ascii = true;
	for (; *text; text++) {
		if (is_suspect[(unsigned char)*text])
			return true;
		*is_ascii &= (unsigned char)*text < 0x80;
	}
	return false;
}

/* For most texts the bytes alone decide. */
bool utf8_is_inert(const char *text)
{
	struct buf inert = {0};
	size_t size_bytes = strlen(text);
	bool is_ascii, same;

	if (!has_suspects(text, &is_ascii))
		return is_ascii || (utf8_invalid_at(text, size_bytes) == size_bytes &&
					   !is_crowded(text, size_bytes));
	utf8_put_inert(&inert, text, size_bytes, true);
	same = strcmp(buf_text(&inert), text) == 0;
	buf_free(&inert);
	return same;
}

/*
 * Characters that NFC leaves as they are next to each other, by Unicode's promise for ever: what
 * Japanese is written in, but for its marks (U+302A to 302F, 3099, 309A) and the kanji that NFC
 * takes for others (U+F900 and on).
 */
static bool is_composed(uint32_t code_point)
{
	return code_point < 0x300 || (code_point >= 0x3000 && code_point < 0x302A) ||
	       (code_point >= 0x3030 && code_point < 0x3099) ||
	       (code_point >= 0x309B && code_point < 0x3100) ||
	       (code_point >= 0x3400 && code_point < 0xA000) ||
	       (code_point >= 0xFF01 && code_point < 0xFFF0);
}

static bool all_are_composed(const char *text, size_t size_bytes)
{
	size_t taken_bytes;

	for (size_t at = 0; at < size_bytes; at += taken_bytes)
		if (!is_composed(utf8_decode(text, size_bytes, at, &taken_bytes)))
			return false;
	return true;
}

void utf8_compose(struct buf *out, const char *text, size_t size_bytes)
{
	size_t composed_bytes = 0;
	uint8_t *composed;

	if (all_are_composed(text, size_bytes)) {
		buf_add(out, text, size_bytes);
		return;
	}
	composed = u8_normalize(UNINORM_NFC, units(text), size_bytes, NULL, &composed_bytes);
	append_taken(out, composed, composed_bytes);
}

static uint32_t halfwidth_of(uint32_t code_point)
{
	if (code_point >= 0xFF01 && code_point <= 0xFF5E)
		return code_point - 0xFF01 + '!';
	switch (code_point) {
	case 0x3000: /* 全角 space */
		return ' ';
	case 0x2010: /* ‐ */
	case 0x2011:
	case 0x2012:
	case 0x2013: /* – */
	case 0x2014:
	case 0x2015: /* ― */
	case 0x2212: /* − */
	case 0x30FC: /* ー */
	case 0xFF70: /* ｰ */
		return '-';
	case 0x3002: /* 。 */
	case 0xFF61: /* ｡ */
		return '.';
	case 0x3001: /* 、 */
	case 0xFF64: /* ､ */
		return ',';
	case 0x30FB: /* ・ */
	case 0xFF65: /* ･ */
		return '/';
	default:
		return code_point;
	}
}

void utf8_halfwidth(struct buf *out, const char *text, size_t size_bytes)
{
	size_t taken_bytes;

	for (size_t at = 0; at < size_bytes; at += taken_bytes)
		utf8_append(out, halfwidth_of(utf8_decode(text, size_bytes, at, &taken_bytes)));
}

static size_t character_bytes(uint8_t first)
{
	if (first < 0xC0)
		return 1;
	return first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
}

size_t utf8_sign_bytes(const char *text, const char *signs)
{
	size_t size_bytes = character_bytes((uint8_t)*text);

	if (!*text)
		return 0;
	for (; *signs; signs += character_bytes((uint8_t)*signs))
		if (strncmp(text, signs, size_bytes) == 0)
			return size_bytes;
	return 0;
}
