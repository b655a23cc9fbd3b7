#include "answer_types.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

#include "answer_lines.h"
#include "answer_options.h"
#include "banso/base/attr.h"
#include "banso/base/holds.h"
#include "banso/base/i18n.h"
#include "banso/model/near.h"
#include "banso/text/date/moment.h"
#include "banso/text/date/words.h"
#include "banso/text/fold.h"
#include "banso/text/number.h"
#include "banso/text/town_code.h"
#include "banso/text/utf8.h"

#define MOST_YEAR 9999

/* --- reading --- */

static bool read_line(
	const struct asked *asked, const char *typed, struct buf *out, struct err *err)
{
	(void)asked;
	(void)err;
	buf_puts(out, typed);
	return true;
}

/* Blanks alone are no text. */
static bool read_text(
	const struct asked *asked, const char *typed, struct buf *out, struct err *err)
{
	struct buf clean = {0};

	(void)asked;
	(void)err;
	answer_put_clean(&clean, typed, true);
	if (*answer_skip_blanks(buf_text(&clean)))
		buf_puts(out, buf_text(&clean));
	buf_free(&clean);
	return true;
}

static bool read_check(
	const struct asked *asked, const char *typed, struct buf *out, struct err *err)
{
	static const char *const yes[] = {"true", "はい", "yes", "1", "○"};
	static const char *const no[] = {"false", "いいえ", "no", "0", "×"};

	(void)asked;
	for (size_t i = 0; i < sizeof(yes) / sizeof(yes[0]); i++) {
		if (fold_same(typed, yes[i])) {
			buf_puts(out, "true");
			return true;
		}
		if (fold_same(typed, no[i])) {
			buf_puts(out, "false");
			return true;
		}
	}
	return err_set(err, _("「%s」は はい か いいえ で書いてください。"), typed);
}

/* By when something is done may be told in words. */
static bool refuse_due(const char *typed, struct err *err)
{
	int month = moment_today().month;

	return err_set(err,
		_("「%s」は期限として読めません。例: %d/25、%d月末、年内、年度内、次回まで"), typed,
		month, month % 12 + 1);
}

/* `vague`: which part of a month was written, if it was one. */
static bool refuse_form(const char *typed, struct date vague, struct err *err)
{
	struct date last = {.year = vague.year, .month = vague.month, .day = vague.day};
	struct buf day = {0};

	if (vague.part == DATE_MONTH_END) {
		date_put_short(&day, last);
		err_set(err,
			_("「%s」では何日か分かりません。%sのことなら %d/%d と書いてください。"),
			typed, buf_text(&day), last.month, last.day);
	} else if (vague.part) {
		err_set(err, _("「%s」では何日か分かりません。日まで書いてください。例: 8月7日"),
			typed);
	} else {
		err_set(err, _("「%s」は日付として読めません。例: 8月7日、8/7、0807"), typed);
	}
	buf_free(&day);
	return false;
}

static bool refuse_weekday(const char *typed, struct date date, struct err *err)
{
	struct buf day = {0};

	date_put_long(&day, date);
	err_set(err, _("「%s」は曜日が合いません。%sです。"), typed, buf_text(&day));
	buf_free(&day);
	return false;
}

static bool refuse_date(const struct field *field, const char *typed, enum date_found found,
	struct date date, struct err *err)
{
	switch (found) {
	case DATE_MISSING:
		return err_set(err, _("「%s」はありません。%d月は%d日までです。"), typed,
			date.month, date_month_days(date.year, date.month));
	case DATE_OTHER_WEEKDAY:
		return refuse_weekday(typed, date, err);
	case DATE_FOUND:
	case DATE_UNREADABLE:
		break;
	}
	return field->near == NEAR_NEXT ? refuse_due(typed, err) : refuse_form(typed, date, err);
}

static bool read_date(
	const struct asked *asked, const char *typed, struct buf *out, struct err *err)
{
	struct date date = {0};
	enum date_found found = near_read(asked->field, asked->at, typed, &date);

	if (found == DATE_UNREADABLE && near_read_words(asked->field, asked->at, typed, out))
		return true;
	if (found != DATE_FOUND || !near_takes(asked->field, &date))
		return refuse_date(asked->field, typed, found, date, err);
	date_put_kept(out, date);
	return true;
}

static bool read_time(
	const struct asked *asked, const char *typed, struct buf *out, struct err *err)
{
	int minutes;

	(void)asked;
	if (!date_parse_time(typed, &minutes))
		return err_set(err, _("「%s」は時刻として読めません。例: 13:30、1330"), typed);
	date_put_time(out, minutes);
	return true;
}

static bool read_code(
	const struct asked *asked, const char *typed, struct buf *out, struct err *err)
{
	char digits[TOWN_CODE_DIGITS + 1] = "";
	size_t count = town_code_digits(typed, digits);

	(void)asked;
	if (count == TOWN_CODE_DIGITS - 1)
		return err_set(err,
			_("「%s」は5けたです。検査数字を付けた6けたで書いてください（%s%c ですか）。"),
			typed, digits, town_code_check_digit(digits));
	if (count != TOWN_CODE_DIGITS)
		return err_set(err,
			_("「%s」は団体コードとして読めません。6けたの数字で書いてください。"),
			typed);
	if (digits[TOWN_CODE_DIGITS - 1] != town_code_check_digit(digits))
		return err_set(err,
			_("団体コード「%s」の最後の1けたが合いません。6けたを確かめてください。"),
			typed);
	buf_puts(out, digits);
	return true;
}

static bool read_number(
	const struct asked *asked, const char *typed, struct buf *out, struct err *err)
{
	const struct field *field = asked->field;
	struct buf finer = {0};
	bool is_finer;

	if (number_parse(typed, field->unit, field->decimals, out))
		return true;
	is_finer = number_parse(typed, field->unit, -1, &finer);
	buf_free(&finer);
	if (is_finer)
		return field->decimals == 0
			       ? err_set(err, _("「%s」は小数のない数で書いてください（例 12）。"),
					 typed)
			       : err_set(err, _("「%s」は小数第%d位までで書いてください。"), typed,
					 field->decimals);
	return err_set(
		err, _("「%s」は数として読めません。数字で書いてください（例 34.5）。"), typed);
}

static bool read_table(
	const struct asked *asked, const char *typed, struct buf *out, struct err *err)
{
	(void)typed;
	(void)out;
	return err_set(err, _("「%s」は表です。行と列を付けて書いてください（例 #%s:+:列）。"),
		asked->field->label, asked->field->id);
}

/* --- rules --- */

static enum rule check_nothing(const struct field *field, const char *text, struct err *err)
{
	(void)field;
	(void)text;
	(void)err;
	return RULE_FINE;
}

static enum rule check_range(const struct field *field, const char *text, struct err *err)
{
	double value = number_value(text);
	enum rule broken = field->soft ? RULE_SOFT : RULE_HARD;

	if (field->has_min && value < field->min) {
		err_set(err, _("「%s」は %.15g%s 以上の数です（いまは %s）。"), _(field->label),
			field->min, field->unit, text);
		return broken;
	}
	if (field->has_max && value > field->max) {
		err_set(err, _("「%s」は %.15g%s 以下の数です（いまは %s）。"), _(field->label),
			field->max, field->unit, text);
		return broken;
	}
	return RULE_FINE;
}

/* Signs that no name of a place has. */
static bool has_sign(const char *text)
{
	static const char *const signs[] = {"://", "www.", "パスコード", "passcode", "パスワード",
		"ミーティングid", "meeting id", "id:"};
	struct buf folded = {0}, sign = {0};
	bool has = false;

	fold_put(&folded, text);
	for (size_t i = 0; i < sizeof(signs) / sizeof(signs[0]); i++) {
		buf_clear(&sign);
		fold_put(&sign, signs[i]);
		has = has || strstr(buf_text(&folded), buf_text(&sign));
	}
	buf_free(&folded);
	buf_free(&sign);
	return has;
}

/* The part of the text behind blanks, colons and the like; NULL where none of them stands. */
static const char *behind_gap(const char *text)
{
	static const char bracket[] = "「";
	size_t gap_bytes = strspn(text, " :=");

	if (strncmp(text + gap_bytes, bracket, strlen(bracket)) == 0)
		gap_bytes += strlen(bracket);
	return gap_bytes ? text + gap_bytes : NULL;
}

static bool has_digits(const char *text, int count)
{
	for (; count > 0 && *text && strchr("0123456789- ", *text); text++)
		count -= *text >= '0' && *text <= '9';
	return count == 0;
}

/* Whether a word begins at `at`: neither in コンパス nor in Madrid; but in ZoomID. */
static bool begins_word(const char *text, const char *at)
{
	size_t size_bytes = (size_t)(at - text), taken_bytes;
	uint32_t before = ' ';

	if (size_bytes)
		before = utf8_decode(text, size_bytes,
			utf8_prev_grapheme(text, size_bytes, size_bytes), &taken_bytes);
	if ((unsigned char)*at < 0x80)
		return before >= 0x80 || !isalnum((int)before) ||
		       (islower((int)before) && isupper((unsigned char)*at));
	return !(before >= 0x30A1 && before <= 0x30FE) && !(before >= 0xFF66 && before <= 0xFF9F);
}

/* A word that names a key, and the key: ID 842 1199, パス momi30. */
static bool has_key(const char *typed)
{
	static const struct {
		const char *word;
		int digits; /* at least so many; 0: anything */
	} keys[] = {{"id", 3}, {"パス", 0}, {"ﾊﾟｽ", 0}, {"pw", 0}, {"pwd", 0}, {"pass", 0}};
	struct buf text = {0};
	bool has = false;

	utf8_halfwidth(&text, typed, strlen(typed));
	for (size_t i = 0; i < sizeof(keys) / sizeof(keys[0]); i++) {
		size_t word_bytes = strlen(keys[i].word);

		for (const char *at = buf_text(&text); *at && !has; at++) {
			const char *key = strncasecmp(at, keys[i].word, word_bytes) == 0
						  ? behind_gap(at + word_bytes)
						  : NULL;

			has = key && *key && begins_word(buf_text(&text), at) &&
			      has_digits(key, keys[i].digits);
		}
	}
	buf_free(&text);
	return has;
}

/* Whoever reads a paper for the public could join. */
static enum rule check_link(const struct field *field, const char *text, struct err *err)
{
	if (!field->no_link || (!has_sign(text) && !has_key(text)))
		return RULE_FINE;
	err_set(err,
		_("「%s」は公表用の文書にも載ります。リンクやパスコードは「接続先」に書いてください。"),
		_(field->label));
	return RULE_HARD;
}

/* --- for people to read --- */

static void put_text(struct buf *out, const struct asked *asked, const char *text)
{
	(void)asked;
	buf_puts(out, text);
}

/* A number of four digits may be a year, unless it says what is counted. */
static void put_number(struct buf *out, const struct asked *asked, const char *text)
{
	const char *unit = asked->field->unit, *year = _("年");
	bool is_count = *unit && strncmp(unit, year, strlen(year)) != 0;
	double value = number_value(text);

	if (is_count || value > MOST_YEAR || value < -MOST_YEAR)
		number_put(out, text);
	else
		buf_puts(out, text);
}

static void put_date(struct buf *out, const struct asked *asked, const char *text)
{
	const char *words;
	struct date date;

	if (date_parse(text, &date)) {
		date_put_long(out, date);
	} else if (date_split_named(text, &date, &words)) {
		date_put_long(out, date);
		buf_printf(out, " %s", words);
	} else {
		put_text(out, asked, text);
	}
}

static void put_check(struct buf *out, const struct asked *asked, const char *text)
{
	if (strcmp(text, "true") == 0)
		buf_puts(out, _("はい"));
	else if (strcmp(text, "false") == 0)
		buf_puts(out, _("いいえ"));
	else
		put_text(out, asked, text);
}

/* --- what can be written --- */

static void hint_no(struct buf *out, const struct field *field)
{
	(void)out;
	(void)field;
}

static void hint_number(struct buf *out, const struct field *field)
{
	struct buf limits = {0};

	if (field->has_min)
		buf_printf(&limits, field->has_max ? _("%.15gから") : _("%.15g以上"), field->min);
	if (field->has_max)
		buf_printf(&limits, field->has_min ? _("%.15gまで") : _("%.15g以下"), field->max);
	if (field->decimals >= 0 && limits.size_bytes)
		buf_puts(&limits, _("、"));
	if (field->decimals == 0)
		buf_puts(&limits, _("小数なし"));
	else if (field->decimals > 0)
		buf_printf(&limits, _("小数第%d位まで"), field->decimals);
	buf_puts(out, _("数字で書きます"));
	buf_printf(out, limits.size_bytes ? _("（%s）。") : _("%s。"), buf_text(&limits));
	buf_free(&limits);
}

/* An example with its year would soon be one of years ago. A part of a month is no day to meet. */
static void hint_date(struct buf *out, const struct field *field)
{
	buf_puts(out, field->near == NEAR_NEXT
			      ? _("例  10/3、10月末、10月上旬、来週中、年度内、次回まで。")
			      : _("例  8月7日、8/7、0807、R8.8.7"));
}

static void hint_time(struct buf *out, const struct field *field)
{
	(void)field;
	buf_puts(out, _("例  13:30、1330"));
}

static void hint_code(struct buf *out, const struct field *field)
{
	(void)field;
	buf_puts(out, _("検査数字を付けた6けたの数字です。"));
}

/* --- the table --- */

/* What a slipped key leaves around a line does not count; a line that is empty then is no value. */
static bool read_one_line(const struct answer_type *type, const struct asked *asked,
	const char *typed, struct buf *out, struct err *err)
{
	struct buf line = {0};
	bool good;

	answer_put_line(&line, typed);
	good = !line.size_bytes || type->read(asked, buf_text(&line), out, err);
	buf_free(&line);
	return good;
}

#define ROW(type, name, keys, typed, read, check, put, hint, ...)                                  \
	[FIELD_##type] = {TYPED_##typed, read_##read, check_##check, put_##put, hint_##hint},
static const struct answer_type answer_types[] = {FIELD_TYPES(ROW)};
#undef ROW
MIRRORS(answer_types, FIELD_TYPE_COUNT);

const struct answer_type *answer_type(const struct field *field)
{
	HOLDS(field->type < sizeof(answer_types) / sizeof(answer_types[0]));
	return &answer_types[field->type];
}

static bool read_as(const struct answer_type *type, const struct asked *asked, const char *typed,
	struct buf *out, struct err *err)
{
	if (type->typed == TYPED_LINES)
		return type->read(asked, typed, out, err);
	return read_one_line(type, asked, typed, out, err);
}

/* A canonical form that is read once more stays as it is. */
static bool stays(const struct asked *asked, const char *canonical)
{
	struct buf again = {0};
	bool is_same = read_as(answer_type(asked->field), asked, canonical, &again, NULL) &&
		       strcmp(buf_text(&again), canonical) == 0;

	buf_free(&again);
	return is_same;
}

bool answer_type_read(
	const struct asked *asked, const char *typed, struct buf *out, struct err *err)
{
	size_t begin = out->size_bytes;
	bool good = read_as(answer_type(asked->field), asked, typed, out, err);

	HOLDS(!good || stays(asked, buf_text(out) + begin));
	(void)begin; /* in what ships nothing else reads it */
	return good;
}
