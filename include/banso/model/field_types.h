/*
 * Every type of field, once. All that depends on the type of a field comes from its row, or from a
 * function that its row names: a row that lacks something does not compile, nor does one that names
 * what nobody has written (tests/lint/field-types.sh tries it).
 *
 * X(type, name, keys, typed, read, check, put, hint, widget, length, data, when)
 *   type    FIELD_…, for code
 *   name    for scenarios
 *   keys    …_keys[] in scenario/fields.c, the keys that it alone has, and read_…_keys() there
 *   typed   ONE_LINE: the blanks around it do not count; LINES: its line ends stay
 *   read    read_…() in model/answer_types.c, or answer_options.c: what was typed becomes its
 *           canonical form
 *   check   check_…() there: the rules that a text in this form may break
 *   put     put_…() there: as people read it
 *   hint    hint_…() there: an example, or what can be written
 *   widget  WIDGET_…: how ui/box/input has it filled
 *   length  SHORT or LONG: on paper beside its label, or below it
 *   data    KEPT or SHOWN: what stands in a table of data, the canonical form or what people read
 *   when    ASKED_…: what a `when` may ask of it
 */
#ifndef BANSO_MODEL_FIELD_TYPES_H
#define BANSO_MODEL_FIELD_TYPES_H

#include "banso/base/attr.h"

/* clang-format off */
#define FIELD_TYPES_OF_SCENARIOS(X) \
	X(LINE,   "line",   no,             ONE_LINE, line,   link,    text,    no,     LINE,   SHORT, KEPT,  NEVER) \
	X(TEXT,   "text",   no,             LINES,    text,   link,    text,    no,     TEXT,   LONG,  KEPT,  NEVER) \
	X(NUMBER, "number", limit,          ONE_LINE, number, range,   number,  number, LINE,   SHORT, KEPT,  NEVER) \
	X(DATE,   "date",   near,           ONE_LINE, date,   nothing, date,    date,   LINE,   SHORT, KEPT,  NEVER) \
	X(CHOICE, "choice", option_or_word, ONE_LINE, choice, nothing, option,  no,     ONE,    SHORT, SHOWN, WORDS) \
	X(MULTI,  "multi",  option_or_word, LINES,    multi,  nothing, options, no,     MANY,   SHORT, SHOWN, WORDS) \
	X(SCALE,  "scale",  option,         ONE_LINE, choice, nothing, option,  no,     ONE,    SHORT, SHOWN, WORDS) \
	X(CHECK,  "check",  consent,        ONE_LINE, check,  nothing, check,   no,     YES_NO, SHORT, SHOWN, TRUTH) \
	X(TABLE,  "table",  table,          LINES,    table,  nothing, text,    no,     NONE,   SHORT, KEPT,  NEVER)

/* Only in what banso itself keeps (model/own.h): "13:30"; 団体コード, "011002". */
#define FIELD_TYPES_OF_BANSO(X) \
	X(TIME,   "time",   no,             ONE_LINE, time,   nothing, text,    time,   LINE,   SHORT, KEPT,  NEVER) \
	X(CODE,   "code",   no,             ONE_LINE, code,   nothing, text,    code,   LINE,   SHORT, KEPT,  NEVER)
/* clang-format on */

#define FIELD_TYPES(X) FIELD_TYPES_OF_SCENARIOS(X) FIELD_TYPES_OF_BANSO(X)

#define FIELD_TYPE_ENUM(type, ...) FIELD_##type,
enum field_type { FIELD_TYPES(FIELD_TYPE_ENUM) };
#undef FIELD_TYPE_ENUM
#define FIELD_TYPE_ONE(...) +1
#define FIELD_TYPE_COUNT (0 FIELD_TYPES(FIELD_TYPE_ONE))

enum field_widget {
	WIDGET_LINE,   /* an editor of one line */
	WIDGET_TEXT,   /* an editor of many */
	WIDGET_ONE,    /* one option of a list */
	WIDGET_MANY,   /* any number of them */
	WIDGET_YES_NO, /* はい, いいえ */
	WIDGET_NONE,   /* cell by cell */
};

enum field_length { LENGTH_SHORT, LENGTH_LONG };
enum field_data { DATA_KEPT, DATA_SHOWN };

enum field_asked {
	ASKED_NEVER,
	ASKED_WORDS, /* the ids of its options */
	ASKED_TRUTH, /* true, false */
};

/* What other rooms want to know of a type. */
struct field_traits {
	enum field_widget widget;
	enum field_length length;
	enum field_data data;
	enum field_asked asked;
};

const struct field_traits *field_traits(enum field_type type) MUST_USE;

#endif
