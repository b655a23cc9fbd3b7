#include "banso/model/answer.h"

#include <string.h>

#include "banso/base/i18n.h"
#include "banso/text/date.h"
#include "banso/text/number.h"
#include "banso/text/utf8.h"
#include "banso/text/width.h"

/* --- reading --- */

/* NFC without control characters; '\n' stays only where `multiline`. */
static void put_clean(struct buf *out, const char *text, bool multiline)
{
	struct buf composed = {0};
	size_t size_bytes = strlen(text), at = 0, taken_bytes;

	utf8_compose(&composed, text, size_bytes);
	while (at < composed.size_bytes) {
		uint32_t code = utf8_decode(composed.bytes, composed.size_bytes, at, &taken_bytes);

		if (code == '\n' || code == '\t' || code == '\r')
			buf_putc(out, code == '\n' && multiline ? '\n' : ' ');
		else if (code >= 0x20 && (code < 0x7f || code > 0x9f))
			buf_add(out, composed.bytes + at, taken_bytes);
		at += taken_bytes;
	}
	buf_free(&composed);
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

static bool read_choice(const struct field *field, struct options options, const char *typed,
	struct buf *out, struct err *err)
{
	const struct option *option = find_option(options, typed);

	if (option)
		buf_puts(out, option->id);
	else if (field->free_word)
		put_line(out, typed);
	else
		return no_such_option(options, typed, err);
	return true;
}

/* The size of the word that a list begins with, up to a 、 or , or line end. */
static size_t word_bytes(const char *list, size_t *sign_bytes)
{
	const char *end = list;

	for (; *end; end++) {
		*sign_bytes = strncmp(end, "、", 3) == 0 ? 3 : *end == ',' || *end == '\n';
		if (*sign_bytes)
			break;
	}
	if (!*end)
		*sign_bytes = 0;
	return (size_t)(end - list);
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

static bool read_multi(const struct field *field, struct options options, const char *typed,
	struct buf *out, struct err *err)
{
	struct buf chosen = {0};
	bool good = true;

	/* A label may hold a 、 itself: the longest that fits is tried as a whole first. */
	if (find_option(options, typed)) {
		good = read_choice(field, options, typed, out, err);
		return good;
	}
	while (good && *typed) {
		size_t sign_bytes, size_bytes = word_bytes(typed, &sign_bytes);
		const char *from = typed + strspn(typed, " ");
		struct buf word = {0}, canonical = {0};

		if (from < typed + size_bytes)
			buf_add(&word, from, size_bytes - (size_t)(from - typed));
		if (word.size_bytes) {
			good = read_choice(field, options, buf_text(&word), &canonical, err);
			add_line(&chosen, buf_text(&canonical));
		}
		buf_free(&word);
		buf_free(&canonical);
		typed += size_bytes + sign_bytes;
	}
	if (good)
		put_in_order(options, buf_text(&chosen), out);
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
		return err_set(err,
			_("「%s」は日付として読めません。2024-08-07、R6.8.7、令和6年8月7日 のように書いてください。"),
			typed);
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

bool answer_read(const struct field *field, struct options options, const char *typed,
	struct buf *canonical, struct err *err)
{
	size_t bad = utf8_invalid_at(typed, strlen(typed));

	if (typed[bad])
		return err_set(err,
			_("%zuバイトめに読めない文字があります。UTF-8 の文で書き直してください。"),
			bad + 1);
	if (!*skip_blanks(typed))
		return true;
	switch (field->type) {
	case FIELD_LINE:
		put_line(canonical, typed);
		return true;
	case FIELD_TEXT:
		put_clean(canonical, typed, true);
		return true;
	case FIELD_NUMBER:
		return read_number(field, typed, canonical, err);
	case FIELD_DATE:
		return read_date(typed, canonical, err);
	case FIELD_TIME:
		return read_time(typed, canonical, err);
	case FIELD_CHOICE:
	case FIELD_SCALE:
		return read_choice(field, options, typed, canonical, err);
	case FIELD_MULTI:
		return read_multi(field, options, typed, canonical, err);
	case FIELD_CHECK:
		return read_check(typed, canonical, err);
	case FIELD_TABLE:
		break;
	}
	return err_set(err, _("「%s」は表です。行と列を付けて書いてください（例 #%s:+:列）。"),
		field->label, field->id);
}

/* --- rules --- */

static enum rule check_range(const struct field *field, const char *text, struct err *err)
{
	double value = number_value(text);
	enum rule broken = field->soft ? RULE_SOFT : RULE_HARD;

	if (field->has_min && value < field->min) {
		err_set(err, _("「%s」は %g%s 以上の数です（いまは %s）。"), _(field->label),
			field->min, field->unit, text);
		return broken;
	}
	if (field->has_max && value > field->max) {
		err_set(err, _("「%s」は %g%s 以下の数です（いまは %s）。"), _(field->label),
			field->max, field->unit, text);
		return broken;
	}
	return RULE_KEPT;
}

enum rule answer_check(
	const struct field *field, struct options options, const char *text, struct err *err)
{
	struct buf canonical = {0};
	bool reads;

	if (!*text || field->type == FIELD_TABLE)
		return RULE_KEPT;
	reads = answer_read(field, options, text, &canonical, err);
	buf_free(&canonical);
	if (!reads)
		return RULE_HARD;
	return field->type == FIELD_NUMBER ? check_range(field, text, err) : RULE_KEPT;
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
	else if (field->type == FIELD_CHECK)
		buf_puts(out, strcmp(text, "true") == 0 ? _("はい") : _("いいえ"));
	else
		buf_puts(out, text);
}
