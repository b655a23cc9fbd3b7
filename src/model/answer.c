#include "banso/model/answer.h"

#include <string.h>

#include "answer_types.h"
#include "banso/base/i18n.h"
#include "banso/model/near.h"
#include "banso/text/date.h"
#include "banso/text/utf8.h"
#include "banso/text/width.h"

bool answer_read(const struct field *field, struct options options, const char *typed,
	struct buf *canonical, struct err *err)
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
	       answer_type_read(&(struct asked){field, options}, typed, canonical, err);
}

/* What came to nothing is answered with a day of this year: the end of a long line is cut. */
static bool refuse_date(const char *typed, struct date today, struct err *err)
{
	struct buf example = {0};

	date_put_era_code(&example, today.year);
	buf_printf(&example, ".%d.%d", today.month, today.day);
	err_set(err, _("「%s」は日付として読めません。例: %s"), typed, buf_text(&example));
	buf_free(&example);
	return false;
}

bool answer_read_near(const struct field *field, struct options options, const struct near_at *at,
	const char *typed, struct buf *canonical, struct err *err)
{
	bool is_text = !typed[utf8_invalid_at(typed, strlen(typed))] && *answer_skip_blanks(typed);
	char iso[DATE_ISO_BYTES];
	struct date date;

	if (field->type != FIELD_DATE || !is_text)
		return answer_read(field, options, typed, canonical, err);
	if (!near_read(field, at, typed, &date))
		return refuse_date(typed, at->today, err);
	date_iso(date, iso);
	buf_puts(canonical, iso);
	return true;
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
		answer_type(field)->put(out, options, text);
}

void answer_put_hint(struct buf *out, const struct field *field)
{
	answer_type(field)->hint(out, field);
}
