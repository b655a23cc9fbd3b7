#include "banso/model/answer.h"

#include <string.h>

#include "answer_lines.h"
#include "answer_types.h"
#include "banso/base/i18n.h"
#include "banso/text/date/read.h"
#include "banso/text/date/words.h"
#include "banso/text/utf8.h"
#include "banso/text/width.h"

bool answer_read(const struct field *field, struct options options, const char *typed,
	struct buf *canonical, struct err *err)
{
	return answer_read_near(field, options, NULL, typed, canonical, err);
}

bool answer_read_near(const struct field *field, struct options options, const struct near_at *at,
	const char *typed, struct buf *canonical, struct err *err)
{
	size_t bad = utf8_invalid_at(typed, strlen(typed));

	if (typed[bad])
		return err_set(err,
			_("%zuバイトめに読めない文字があります。UTF-8 の文で書き直してください。"),
			bad + 1);
	if (strlen(typed) > TEXT_MAX_BYTES)
		return err_set(err,
			_("長すぎます。1つの項目に書けるのは、漢字で約%zu万字までです。分けて書いてください。"),
			TEXT_MAX_BYTES / 3 / 10000);
	return !*answer_skip_blanks(typed) ||
	       answer_type_read(&(struct asked){field, options, at}, typed, canonical, err);
}

enum rule answer_check(
	const struct field *field, struct options options, const char *text, struct err *err)
{
	struct buf canonical = {0};
	enum rule rule = RULE_FINE;

	if (!*text || field->type == FIELD_TABLE)
		return RULE_FINE;
	if (!answer_read(field, options, text, &canonical, err))
		rule = RULE_HARD;
	else if (canonical.size_bytes)
		rule = answer_type(field)->check(field, buf_text(&canonical), err);
	buf_free(&canonical);
	return rule;
}

void answer_put(
	struct buf *out, const struct field *field, struct options options, const char *text)
{
	if (*text)
		answer_type(field)->put(
			out, &(struct asked){.field = field, .options = options}, text);
}

bool answer_put_words(
	struct buf *words, const struct field *field, const char *text, char iso[DATE_ISO_BYTES])
{
	struct date date;

	if (field->type != FIELD_DATE)
		return false;
	iso[0] = '\0';
	if (date_parse(text, &date)) {
		date_iso(date, iso);
	} else if (date_split_named(text, &date, &text)) {
		date_iso(date, iso);
		buf_puts(words, text);
		return true;
	} else if (!date_read_session(text, &date)) {
		if (field->near == NEAR_NEXT)
			buf_puts(words, text);
		return words->size_bytes;
	}
	if (!date.part)
		return false;
	date_put_short(words, date);
	return true;
}

void answer_put_hint(struct buf *out, const struct field *field)
{
	answer_type(field)->hint(out, field);
}
