#include "linebreak.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "banso/text/utf8.h"
#include "unicode.h"

/* The classes of UAX #14, by its names. */
enum line_class {
	LINE_AL,
	LINE_B2,
	LINE_BA,
	LINE_BB,
	LINE_BK,
	LINE_CB,
	LINE_CL,
	LINE_CM,
	LINE_CP,
	LINE_CR,
	LINE_EB,
	LINE_EM,
	LINE_EX,
	LINE_GL,
	LINE_H2,
	LINE_H3,
	LINE_HL,
	LINE_HY,
	LINE_ID,
	LINE_IN,
	LINE_IS,
	LINE_JL,
	LINE_JT,
	LINE_JV,
	LINE_LF,
	LINE_NL,
	LINE_NS,
	LINE_NU,
	LINE_OP,
	LINE_OP_WIDE, /* 「（: OP, but an exception to rule LB30 */
	LINE_PO,
	LINE_PR,
	LINE_QU,
	LINE_RI,
	LINE_SP,
	LINE_SY,
	LINE_WJ,
	LINE_ZW,
	LINE_ZWJ,
};

#include "line_table.h"

static enum line_class class_of(uint32_t code_point)
{
	enum unicode_hangul hangul = unicode_hangul(code_point);

	if (code_point >= 0x4E00 && code_point <= 0x9FFF)
		return LINE_ID;
	if (hangul != HANGUL_NONE)
		return hangul == HANGUL_CLOSED ? LINE_H3 : LINE_H2;
	return (enum line_class)unicode_class(lines, sizeof(lines) / sizeof(lines[0]), code_point);
}

/* --- rules: no break between one of these and one of those --- */

#define IS(class) (UINT64_C(1) << LINE_##class)
#define ANY (~UINT64_C(0))
#define LETTER (IS(AL) | IS(HL))
#define OPENING (IS(OP) | IS(OP_WIDE))
#define CLOSING (IS(CL) | IS(CP))
#define HANGUL (IS(JL) | IS(JV) | IS(JT) | IS(H2) | IS(H3))
#define IDEOGRAPH (IS(ID) | IS(EB) | IS(EM))
#define ENDING (IS(BK) | IS(CR) | IS(LF) | IS(NL))
#define BLANK (IS(SP) | IS(ZW))

struct rule {
	uint64_t before, after;
};

/* Holds also with spaces between the two. */
static const struct rule over_spaces[] = {
	{ANY, ENDING | BLANK},                                        /* LB6, LB7 */
	{ANY & ~IS(ZW), IS(WJ) | CLOSING | IS(EX) | IS(IS) | IS(SY)}, /* LB11, LB13 */
	{OPENING, ANY},                                               /* LB14 */
	{IS(QU), OPENING},                                            /* LB15 */
	{CLOSING, IS(NS)},                                            /* LB16 */
	{IS(B2), IS(B2)},                                             /* LB17 */
};

/* Holds without spaces only. */
static const struct rule adjacent[] = {
	{IS(WJ) | IS(GL), ANY},             /* LB11, LB12 */
	{ANY & ~(IS(BA) | IS(HY)), IS(GL)}, /* LB12a */
	{ANY, IS(QU)}, {IS(QU), ANY},       /* LB19 */
};

/* When none of them is CB (LB20). */
static const struct rule ordinary[] = {
	{ANY, IS(BA) | IS(HY) | IS(NS) | IS(IN)},             /* LB21, LB22 */
	{IS(BB), ANY},                                        /* LB21 */
	{IS(SY), IS(HL)},                                     /* LB21b */
	{LETTER, IS(NU)}, {IS(NU), LETTER},                   /* LB23 */
	{IS(PR), IDEOGRAPH}, {IDEOGRAPH, IS(PO)},             /* LB23a */
	{IS(PR) | IS(PO), LETTER}, {LETTER, IS(PR) | IS(PO)}, /* LB24 */
	{IS(HY) | IS(PR) | IS(PO) | IS(IS), IS(NU)},          /* LB25; No.5 stays whole */
	{IS(JL), IS(JL) | IS(JV) | IS(H2) | IS(H3)},          /* LB26 */
	{IS(JV) | IS(H2), IS(JV) | IS(JT)},                   /* LB26 */
	{IS(JT) | IS(H3), IS(JT)},                            /* LB26 */
	{HANGUL, IS(PO)}, {IS(PR), HANGUL},                   /* LB27 */
	{LETTER, LETTER},                                     /* LB28 */
	{IS(IS), LETTER},                                     /* LB29 */
	{LETTER | IS(NU), IS(OP)}, {IS(CP), LETTER | IS(NU)}, /* LB30 */
	{IS(EB), IS(EM)},                                     /* LB30b */
};

#define HOLDS(rules, before, after) holds(rules, sizeof(rules) / sizeof((rules)[0]), before, after)

static bool holds(
	const struct rule *rules, size_t count, enum line_class before, enum line_class after)
{
	for (size_t i = 0; i < count; i++)
		if ((rules[i].before >> before & 1) && (rules[i].after >> after & 1))
			return true;
	return false;
}

/* --- the text --- */

/* Whether this pair stands in a number, as in example 7 of LB25: NU (NU|SY|IS)* (CL|CP)?
 * (PR|PO)? */
enum in_number {
	NUMBER_NOT,
	NUMBER_DIGITS,
	NUMBER_CLOSED,
};

struct finding {
	const char *text;
	size_t size_bytes;
	enum line_class
		before; /* class of what stands before, marks and trailing spaces left out */
	bool is_first;  /* nothing stands before on this line */
	bool is_spaced;
	bool is_zwj;      /* right before */
	bool is_odd_flag; /* an unpaired half of a flag stands before */
	bool is_hyphened; /* a Hebrew letter and a hyphen */
	enum in_number number;
};

static enum line_class class_at(const struct finding *finding, size_t at, size_t *next)
{
	size_t taken_bytes;
	uint32_t code_point = utf8_decode(finding->text, finding->size_bytes, at, &taken_bytes);

	*next = at + taken_bytes;
	return class_of(code_point);
}

static bool is_mark(enum line_class class)
{
	return class == LINE_CM || class == LINE_ZWJ;
}

/* Whether a digit stands at `at`, or after the marks there. */
static bool is_digit_at(const struct finding *finding, size_t at)
{
	while (at < finding->size_bytes) {
		enum line_class class = class_at(finding, at, &at);

		if (!is_mark(class))
			return class == LINE_NU;
	}
	return false;
}

static bool is_in_number(const struct finding *finding, enum line_class class, size_t next)
{
	switch (class) {
	case LINE_NU:
		return finding->number == NUMBER_DIGITS;
	case LINE_PR:
	case LINE_PO:
		return finding->number != NUMBER_NOT;
	case LINE_OP:
	case LINE_OP_WIDE:
		return (finding->before == LINE_PR || finding->before == LINE_PO) &&
		       is_digit_at(finding, next);
	case LINE_HY:
		return true; /* by LB21 */
	default:
		return false;
	}
}

/* Whether a line may not end before a character of this class that ends at `next`. */
static bool is_joined(const struct finding *finding, enum line_class class, size_t next)
{
	enum line_class before = finding->before;

	if (finding->is_first || HOLDS(over_spaces, before, class))
		return true;
	if (before == LINE_ZW)
		return false;
	if (finding->is_zwj)
		return true;
	if (finding->is_spaced)
		return false;
	if (HOLDS(adjacent, before, class))
		return true;
	if (before == LINE_CB || class == LINE_CB)
		return false;
	return HOLDS(ordinary, before, class) || is_in_number(finding, class, next) ||
	       finding->is_hyphened || (finding->is_odd_flag && class == LINE_RI);
}

static enum in_number number_after(enum in_number number, enum line_class class)
{
	if (class == LINE_NU)
		return NUMBER_DIGITS;
	if (number == NUMBER_DIGITS && (class == LINE_SY || class == LINE_IS))
		return NUMBER_DIGITS;
	if (number == NUMBER_DIGITS && (class == LINE_CL || class == LINE_CP))
		return NUMBER_CLOSED;
	return NUMBER_NOT;
}

static void pass(struct finding *finding, enum line_class class)
{
	finding->is_first = false;
	if (class == LINE_SP) {
		finding->is_spaced = true;
		return;
	}
	finding->is_odd_flag = class == LINE_RI && !(finding->is_odd_flag && !finding->is_spaced);
	finding->is_hyphened = finding->before == LINE_HL && !finding->is_spaced &&
			       (class == LINE_HY || class == LINE_BA);
	finding->number = number_after(finding->is_spaced ? NUMBER_NOT : finding->number, class);
	finding->is_spaced = false;
	finding->before = class;
}

/* LB9 and LB10: a mark belongs to its base; without a base it counts as a letter. */
static bool stands_on_something(const struct finding *finding)
{
	return !finding->is_first && !finding->is_spaced && finding->before != LINE_ZW;
}

static unsigned char find_at(struct finding *finding, size_t at, size_t *next)
{
	enum line_class class = class_at(finding, at, next);
	bool is_zwj = class == LINE_ZWJ;
	unsigned char found = LINEBREAK_NONE;

	if (class == LINE_CR && *next < finding->size_bytes && finding->text[*next] == '\n')
		return LINEBREAK_NONE;
	if (ENDING >> class & 1) {
		*finding = (struct finding){
			.text = finding->text, .size_bytes = finding->size_bytes, .is_first = true};
		return LINEBREAK_END;
	}
	if (!is_mark(class) || !stands_on_something(finding)) {
		if (is_mark(class))
			class = LINE_AL;
		if (!is_joined(finding, class, *next))
			found = LINEBREAK_MAY;
		pass(finding, class);
	}
	finding->is_zwj = is_zwj;
	return found;
}

void linebreak_find(const char *text, size_t size_bytes, unsigned char *breaks)
{
	struct finding finding = {.text = text, .size_bytes = size_bytes, .is_first = true};
	size_t next;

	memset(breaks, LINEBREAK_NONE, size_bytes);
	for (size_t at = 0; at < size_bytes; at = next)
		breaks[at] = find_at(&finding, at, &next);
}
