#include "answer_options.h"

#include <string.h>

#include "answer_lines.h"
#include "banso/base/i18n.h"
#include "banso/base/words.h"
#include "banso/model/answer.h"
#include "banso/text/fold.h"
#include "banso/text/utf8.h"

/* --- reading --- */

static const struct option *find_option(struct options options, const char *typed)
{
	const struct option *found = options_find(options, typed);

	for (size_t i = 0; !found && i < options.count; i++)
		if (strcmp(_(options.items[i].label), typed) == 0)
			found = &options.items[i];
	for (size_t i = 0; !found && i < options.count; i++)
		if (fold_same(_(options.items[i].label), typed))
			found = &options.items[i];
	return found;
}

/* The number that a text begins with, up to where it ends; -1: with none, or a long one. */
static int number_before(const char **text)
{
	static const char digits[] = "0123456789０１２３４５６７８９";
	const char *at = *text;
	int number = 0, count = 0;
	size_t bytes;

	for (; count < 3 && (bytes = utf8_sign_bytes(at, digits)); at += bytes, count++)
		number = number * 10 + (at[bytes - 1] & 0x0f);
	*text = at;
	return count && count < 3 ? number : -1;
}

/* As lists are copied: 1 通いの場, １．通いの場. The option behind the number, and that of the
 * number by its position, NULL for none. */
struct numbered {
	const struct option *named, *counted;
};

static struct numbered find_numbered(struct options options, const char *typed)
{
	struct numbered found = {0};
	const char *rest = typed;
	int number = number_before(&rest);
	size_t bytes;

	if (number < 1)
		return found;
	if ((size_t)number <= options.count)
		found.counted = &options.items[number - 1];
	while ((bytes = utf8_sign_bytes(rest, " 　.．。,，、:：)）")))
		rest += bytes;
	if (*rest && rest > typed)
		found.named = find_option(options, rest);
	return found;
}

static bool no_such_number(
	const struct numbered *found, struct options options, const char *typed, struct err *err)
{
	return err_set(err,
		_("「%s」は番号と言葉が合いません。「%s」は %zu 番めです。言葉だけを書いてください。"),
		typed, _(found->named->label), (size_t)(found->named - options.items) + 1);
}

static bool no_such_option(struct options options, const char *typed, struct err *err)
{
	struct buf labels = {0};

	if (!options.count)
		return err_set(err, _("「%s」は書けません。ここには選択肢がありません"), typed);
	for (size_t i = 0; i < options.count; i++)
		buf_printf(&labels, "%s%s", i ? _("、") : "", _(options.items[i].label));
	err_set(err, _("「%s」は選択肢にありません。次から選んでください: %s"), typed,
		buf_text(&labels));
	buf_free(&labels);
	return false;
}

bool read_choice(const struct asked *asked, const char *typed, struct buf *out, struct err *err)
{
	const struct option *option = find_option(asked->options, typed);
	struct numbered found = {0};

	if (!option)
		found = find_numbered(asked->options, typed);
	if (found.named && found.named != found.counted)
		return no_such_number(&found, asked->options, typed, err);
	option = option ? option : found.named;
	if (!option && !asked->field->free_word)
		return no_such_option(asked->options, typed, err);
	buf_puts(out, option ? option->id : typed);
	return true;
}

bool answer_tell(const struct field *field, struct options options, const char *kept,
	const char *canonical, struct err *say)
{
	bool has_options = field->type == FIELD_CHOICE || field->type == FIELD_MULTI;
	bool is_told = false;

	say->text[0] = '\0';
	for (const char *line = canonical; has_options && !is_told && *line;) {
		size_t size_bytes = strcspn(line, "\n");
		struct buf word = {0};

		buf_add(&word, line, size_bytes);
		is_told = !options_find(options, buf_text(&word)) &&
			  !words_in_lines(kept, buf_text(&word)) &&
			  find_numbered(options, buf_text(&word)).counted;
		if (is_told)
			err_set(say,
				_("「%s」は選択肢にないので、「その他」の言葉として残しました。"),
				buf_text(&word));
		buf_free(&word);
		line += size_bytes + (line[size_bytes] != '\0');
	}
	return is_told;
}

static void add_line(struct buf *out, const char *text)
{
	if (words_in_lines(buf_text(out), text))
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
		if (words_in_lines(chosen, options.items[i].id))
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
	return utf8_sign_bytes(text, ",、，､");
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
		answer_put_line(&line, buf_text(&word));
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

static bool read_word(const struct asked *asked, const char *text, size_t size_bytes,
	struct buf *chosen, struct err *err)
{
	struct buf word = {0}, line = {0}, canonical = {0};
	bool good = true;

	buf_add(&word, text, size_bytes);
	answer_put_line(&line, buf_text(&word));
	if (line.size_bytes) {
		good = read_choice(asked, buf_text(&line), &canonical, err);
		add_line(chosen, buf_text(&canonical));
	}
	buf_free(&word);
	buf_free(&line);
	buf_free(&canonical);
	return good;
}

/* The words of one line, with signs between them. */
static bool read_list(
	const struct asked *asked, const char *list, struct buf *chosen, struct err *err)
{
	size_t signs = most_signs(asked->options);
	bool good = true;

	while (good && *list) {
		const char *end = word_end(list);
		const char *id = longest_option(asked->options, list, signs, &end);

		if (id)
			add_line(chosen, id);
		else
			good = read_word(asked, list, (size_t)(end - list), chosen, err);
		list = end + sign_bytes(end);
	}
	return good;
}

bool read_multi(const struct asked *asked, const char *typed, struct buf *out, struct err *err)
{
	struct buf lines = {0}, chosen = {0};
	bool good = true;

	answer_put_clean(&lines, typed, true);
	for (const char *line = buf_text(&lines); good && *line;) {
		size_t size_bytes = strcspn(line, "\n");
		struct buf list = {0};

		buf_add(&list, line, size_bytes);
		good = read_list(asked, buf_text(&list), &chosen, err);
		buf_free(&list);
		line += size_bytes + (line[size_bytes] != '\0');
	}
	if (good)
		put_in_order(asked->options, buf_text(&chosen), out);
	buf_free(&lines);
	buf_free(&chosen);
	return good;
}

/* --- for people to read --- */

void put_option(struct buf *out, const struct asked *asked, const char *id)
{
	const struct option *option = options_find(asked->options, id);

	buf_puts(out, option ? _(option->label) : id);
}

void put_options(struct buf *out, const struct asked *asked, const char *text)
{
	for (const char *line = text; *line;) {
		size_t size_bytes = strcspn(line, "\n");
		struct buf id = {0};

		buf_add(&id, line, size_bytes);
		if (line != text)
			buf_puts(out, _("、"));
		put_option(out, asked, buf_text(&id));
		buf_free(&id);
		line += size_bytes + (line[size_bytes] != '\0');
	}
}
