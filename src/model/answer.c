#include "banso/model/answer.h"

#include <string.h>

#include "banso/base/i18n.h"
#include "banso/model/near.h"
#include "banso/text/date.h"
#include "banso/text/number.h"
#include "banso/text/town_code.h"
#include "banso/text/utf8.h"
#include "banso/text/width.h"

/* --- reading --- */

/* NFC without control characters; line ends stay, as '\n', only where `multiline`. */
static void put_clean(struct buf *out, const char *text, bool multiline)
{
	struct buf kept = {0};

	utf8_put_inert(&kept, text, strlen(text), multiline);
	/* Only now: what a control character kept apart belongs together. */
	utf8_compose(out, buf_text(&kept), kept.size_bytes);
	buf_free(&kept);
}

/* The size of the blank that a text begins with, 全角 ones too; 0: it begins with none. */
static size_t blank_bytes(const char *text)
{
	if (*text == ' ' || *text == '\t' || *text == '\n' || *text == '\r')
		return 1;
	return strncmp(text, "\xe3\x80\x80", 3) == 0 ? 3 : 0;
}

static const char *skip_blanks(const char *text)
{
	while (blank_bytes(text))
		text += blank_bytes(text);
	return text;
}

/* One line: the blanks around it, which a slipped key leaves, do not count. */
static void put_line(struct buf *out, const char *text)
{
	struct buf line = {0};
	const char *begin, *end;

	put_clean(&line, text, false);
	begin = end = skip_blanks(buf_text(&line));
	for (const char *at = begin; *at; at += blank_bytes(at) ? blank_bytes(at) : 1)
		if (!blank_bytes(at))
			end = at + 1;
	buf_add(out, begin, (size_t)(end - begin));
	buf_free(&line);
}

static const struct option *find_option(struct options options, const char *typed)
{
	const struct option *found = options_find(options, typed);

	for (size_t i = 0; !found && i < options.count; i++)
		if (strcmp(_(options.items[i].label), typed) == 0)
			found = &options.items[i];
	for (size_t i = 0; !found && i < options.count; i++)
		if (utf8_same_loosely(_(options.items[i].label), typed))
			found = &options.items[i];
	return found;
}

static bool no_such_option(struct options options, const char *typed, struct err *err)
{
	struct buf labels = {0};

	for (size_t i = 0; i < options.count; i++)
		buf_printf(&labels, "%s%s", i ? _("、") : "", _(options.items[i].label));
	err_set(err, _("「%s」は選択肢にありません。次から選んでください: %s"), typed,
		buf_text(&labels));
	buf_free(&labels);
	return false;
}

static bool read_choice(const struct field *field, struct options options, const char *line,
	struct buf *out, struct err *err)
{
	const struct option *option = find_option(options, line);

	if (!option && !field->free_word)
		return no_such_option(options, line, err);
	buf_puts(out, option ? option->id : line);
	return true;
}

bool answer_has(const char *multi, const char *id)
{
	size_t id_bytes = strlen(id);

	for (const char *line = multi; line;
		line = strchr(line, '\n'), line = line ? line + 1 : NULL)
		if (strncmp(line, id, id_bytes) == 0 &&
			(line[id_bytes] == '\0' || line[id_bytes] == '\n'))
			return true;
	return false;
}

static void add_line(struct buf *out, const char *text)
{
	if (answer_has(buf_text(out), text))
		return;
	if (out->size_bytes)
		buf_putc(out, '\n');
	buf_puts(out, text);
}

/* Options in the order of the scenario first, then free words as they were typed. */
static void put_in_order(struct options options, const char *chosen, struct buf *out)
{
	struct buf ordered = {0};

	for (size_t i = 0; i < options.count; i++)
		if (answer_has(chosen, options.items[i].id))
			add_line(&ordered, options.items[i].id);
	for (const char *line = chosen; *line;) {
		size_t size_bytes = strcspn(line, "\n");
		struct buf word = {0};

		buf_add(&word, line, size_bytes);
		if (word.size_bytes)
			add_line(&ordered, buf_text(&word));
		buf_free(&word);
		line += size_bytes + (line[size_bytes] != '\0');
	}
	buf_puts(out, buf_text(&ordered));
	buf_free(&ordered);
}

/* The size of a sign that stands between two words of a list; 0: there is none. */
static size_t sign_bytes(const char *text)
{
	static const char *const signs[] = {",", "、", "，", "､"};

	for (size_t i = 0; i < sizeof(signs) / sizeof(signs[0]); i++)
		if (strncmp(text, signs[i], strlen(signs[i])) == 0)
			return strlen(signs[i]);
	return 0;
}

/* The end of the word that the text begins with. */
static const char *word_end(const char *text)
{
	while (*text && !sign_bytes(text))
		text++;
	return text;
}

/* How many signs a label holds at the most. */
static size_t most_signs(struct options options)
{
	size_t most = 0;

	for (size_t i = 0; i < options.count; i++) {
		size_t signs = 0;

		for (const char *end = word_end(_(options.items[i].label)); *end;
			end = word_end(end + sign_bytes(end)))
			signs++;
		most = signs > most ? signs : most;
	}
	return most;
}

/* The longest beginning of a list that is an option, for a label may hold a 、 itself. */
static const char *longest_option(
	struct options options, const char *list, size_t signs, const char **end)
{
	const char *found = NULL, *to = list;

	for (size_t i = 0; i <= signs; i++) {
		const struct option *option;
		struct buf word = {0}, line = {0};

		to = word_end(i ? to + sign_bytes(to) : to);
		buf_add(&word, list, (size_t)(to - list));
		put_line(&line, buf_text(&word));
		option = line.size_bytes ? find_option(options, buf_text(&line)) : NULL;
		if (option) {
			found = option->id;
			*end = to;
		}
		buf_free(&word);
		buf_free(&line);
		if (!*to)
			break;
	}
	return found;
}

static bool read_word(const struct field *field, struct options options, const char *text,
	size_t size_bytes, struct buf *chosen, struct err *err)
{
	struct buf word = {0}, line = {0}, canonical = {0};
	bool good = true;

	buf_add(&word, text, size_bytes);
	put_line(&line, buf_text(&word));
	if (line.size_bytes) {
		good = read_choice(field, options, buf_text(&line), &canonical, err);
		add_line(chosen, buf_text(&canonical));
	}
	buf_free(&word);
	buf_free(&line);
	buf_free(&canonical);
	return good;
}

/* The words of one line, with signs between them. */
static bool read_list(const struct field *field, struct options options, const char *list,
	struct buf *chosen, struct err *err)
{
	size_t signs = most_signs(options);
	bool good = true;

	while (good && *list) {
		const char *end = word_end(list);
		const char *id = longest_option(options, list, signs, &end);

		if (id)
			add_line(chosen, id);
		else
			good = read_word(field, options, list, (size_t)(end - list), chosen, err);
		list = end + sign_bytes(end);
	}
	return good;
}

static bool read_multi(const struct field *field, struct options options, const char *typed,
	struct buf *out, struct err *err)
{
	struct buf lines = {0}, chosen = {0};
	bool good = true;

	put_clean(&lines, typed, true);
	for (const char *line = buf_text(&lines); good && *line;) {
		size_t size_bytes = strcspn(line, "\n");
		struct buf list = {0};

		buf_add(&list, line, size_bytes);
		good = read_list(field, options, buf_text(&list), &chosen, err);
		buf_free(&list);
		line += size_bytes + (line[size_bytes] != '\0');
	}
	if (good)
		put_in_order(options, buf_text(&chosen), out);
	buf_free(&lines);
	buf_free(&chosen);
	return good;
}

static bool read_check(const char *typed, struct buf *out, struct err *err)
{
	static const char *const yes[] = {"true", "はい", "yes", "1", "○"};
	static const char *const no[] = {"false", "いいえ", "no", "0", "×"};

	for (size_t i = 0; i < sizeof(yes) / sizeof(yes[0]); i++) {
		if (utf8_same_loosely(typed, yes[i])) {
			buf_puts(out, "true");
			return true;
		}
		if (utf8_same_loosely(typed, no[i])) {
			buf_puts(out, "false");
			return true;
		}
	}
	return err_set(err, _("「%s」は はい か いいえ で書いてください。"), typed);
}

static bool read_date(const char *typed, struct buf *out, struct err *err)
{
	struct date date;
	char iso[DATE_ISO_BYTES];

	if (!date_parse(typed, &date))
		return err_set(
			err, _("「%s」は日付として読めません。年月日を書いてください。"), typed);
	date_iso(date, iso);
	buf_puts(out, iso);
	return true;
}

static bool read_time(const char *typed, struct buf *out, struct err *err)
{
	int minutes;

	if (!date_parse_time(typed, &minutes))
		return err_set(err,
			_("「%s」は時刻として読めません。13:30 のように書いてください。"), typed);
	date_put_time(out, minutes);
	return true;
}

static bool read_code(const char *typed, struct buf *out, struct err *err)
{
	char digits[TOWN_CODE_DIGITS + 1] = "";
	size_t count = town_code_digits(typed, digits);

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
	const struct field *field, const char *typed, struct buf *out, struct err *err)
{
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

static bool read_line(const struct field *field, struct options options, const char *line,
	struct buf *out, struct err *err)
{
	switch (field->type) {
	case FIELD_NUMBER:
		return read_number(field, line, out, err);
	case FIELD_DATE:
		return read_date(line, out, err);
	case FIELD_TIME:
		return read_time(line, out, err);
	case FIELD_CODE:
		return read_code(line, out, err);
	case FIELD_CHOICE:
	case FIELD_SCALE:
		return read_choice(field, options, line, out, err);
	case FIELD_CHECK:
		return read_check(line, out, err);
	default:
		buf_puts(out, line);
		return true;
	}
}

static bool read_type(const struct field *field, struct options options, const char *typed,
	struct buf *out, struct err *err)
{
	struct buf clean = {0};
	bool good = true;

	if (field->type == FIELD_TABLE)
		return err_set(err,
			_("「%s」は表です。行と列を付けて書いてください（例 #%s:+:列）。"),
			field->label, field->id);
	if (field->type == FIELD_MULTI)
		return read_multi(field, options, typed, out, err);
	if (field->type == FIELD_TEXT) {
		put_clean(&clean, typed, true);
		if (*skip_blanks(buf_text(&clean)))
			buf_puts(out, buf_text(&clean));
	} else {
		put_line(&clean, typed);
		good = !clean.size_bytes || read_line(field, options, buf_text(&clean), out, err);
	}
	buf_free(&clean);
	return good;
}

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
	return !*skip_blanks(typed) || read_type(field, options, typed, canonical, err);
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
	bool is_text = !typed[utf8_invalid_at(typed, strlen(typed))] && *skip_blanks(typed);
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

/* --- rules --- */

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

/* By signs that no name of a place has: whoever reads a paper for the public could join. */
static enum rule check_link(const struct field *field, const char *text, struct err *err)
{
	static const char *const signs[] = {"://", "www.", "パスコード", "passcode", "パスワード",
		"ミーティングid", "meeting id", "id:"};
	struct buf folded = {0}, sign = {0};
	bool has_link = false;

	utf8_put_folded(&folded, text);
	for (size_t i = 0; i < sizeof(signs) / sizeof(signs[0]); i++) {
		buf_clear(&sign);
		utf8_put_folded(&sign, signs[i]);
		has_link = has_link || strstr(buf_text(&folded), buf_text(&sign));
	}
	buf_free(&folded);
	buf_free(&sign);
	if (!has_link)
		return RULE_FINE;
	err_set(err,
		_("「%s」は公表用の文書にも載ります。リンクやパスコードは「接続先」に書いてください。"),
		_(field->label));
	return RULE_HARD;
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
	else if (field->type == FIELD_NUMBER && canonical.size_bytes)
		rule = check_range(field, buf_text(&canonical), err);
	else if (field->no_link)
		rule = check_link(field, buf_text(&canonical), err);
	buf_free(&canonical);
	return rule;
}

/* --- for people to read --- */

static void put_option(struct buf *out, struct options options, const char *id)
{
	const struct option *option = options_find(options, id);

	buf_puts(out, option ? _(option->label) : id);
}

static void put_multi(struct buf *out, struct options options, const char *text)
{
	for (const char *line = text; *line;) {
		size_t size_bytes = strcspn(line, "\n");
		struct buf id = {0};

		buf_add(&id, line, size_bytes);
		if (line != text)
			buf_puts(out, _("、"));
		put_option(out, options, buf_text(&id));
		buf_free(&id);
		line += size_bytes + (line[size_bytes] != '\0');
	}
}

void answer_put(
	struct buf *out, const struct field *field, struct options options, const char *text)
{
	struct date date;

	if (!*text)
		return;
	if (field->type == FIELD_DATE && date_parse(text, &date))
		date_put_long(out, date);
	else if (field->type == FIELD_CHOICE || field->type == FIELD_SCALE)
		put_option(out, options, text);
	else if (field->type == FIELD_MULTI)
		put_multi(out, options, text);
	else if (field->type == FIELD_CHECK && strcmp(text, "true") == 0)
		buf_puts(out, _("はい"));
	else if (field->type == FIELD_CHECK && strcmp(text, "false") == 0)
		buf_puts(out, _("いいえ"));
	else
		buf_puts(out, text);
}
