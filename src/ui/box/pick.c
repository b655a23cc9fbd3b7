#include "pick.h"

#include <stdio.h>
#include <string.h>

#include "banso/base/i18n.h"
#include "banso/text/fold.h"
#include "banso/text/utf8.h"

/* The number at the start of a label: more digits are a year or an amount. */
#define OWN_DIGITS 2
#define WORD_BYTES 512 /* no label is longer */
#define NAME_GRAPHEMES 20

/* --- numbers --- */

/* The number at the start of a text, as digits; false if there is none or it goes on as a word. */
static bool own_number(const char *label, char digits[OWN_DIGITS + 1])
{
	struct buf folded = {0};
	const char *text, *rest;
	size_t count;
	bool good;

	utf8_halfwidth(&folded, label, strlen(label));
	text = buf_text(&folded);
	count = strspn(text, "0123456789");
	rest = text + count;
	good = count > 0 && count <= OWN_DIGITS &&
	       !((*rest == '.' || *rest == ',') && rest[1] >= '0' && rest[1] <= '9');
	if (good) {
		memcpy(digits, text, count);
		digits[count] = '\0';
	}
	buf_free(&folded);
	return good;
}

static bool have_own_numbers(struct options options)
{
	for (size_t i = 0; i < options.count; i++) {
		char digits[OWN_DIGITS + 1], other[OWN_DIGITS + 1];

		if (!own_number(_(options.items[i].label), digits))
			return false;
		for (size_t j = 0; j < i; j++)
			if (own_number(_(options.items[j].label), other) &&
				strcmp(digits, other) == 0)
				return false;
	}
	return options.count > 0;
}

void pick_begin(struct pick *pick, struct options options, bool is_many, bool has_free)
{
	*pick = (struct pick){.options = options, .is_many = is_many, .has_free = has_free};
	pick->has_own = have_own_numbers(options);
}

void pick_end(struct pick *pick)
{
	buf_free(&pick->word);
	buf_free(&pick->gap);
	buf_free(&pick->said);
	buf_free(&pick->refused);
}

int pick_number(const struct pick *pick, size_t item)
{
	size_t most = pick->options.count > 9 ? 99 : 9;

	return pick->has_own || item >= most ? -1 : (int)item + 1;
}

/* The digits that take an option; "" if none. */
static void digits_of(const struct pick *pick, size_t item, char digits[OWN_DIGITS + 1])
{
	int number = pick_number(pick, item);

	digits[0] = '\0';
	if (number > 0)
		snprintf(digits, OWN_DIGITS + 1, "%u", (unsigned)number % 100);
	if (pick->has_own && item < pick->options.count)
		own_number(_(pick->options.items[item].label), digits);
}

/* --- what was typed --- */

static bool is_blank(const char *text)
{
	return strchr(" \t\n", *text) || strcmp(text, "　") == 0;
}

/* Whether the key came with other text, from an IME or a paste, and so is no key by itself. */
static bool is_of_text(const struct key *key)
{
	return key->is_pasted || key->is_text;
}

static void forget_word(struct pick *pick)
{
	buf_clear(&pick->word);
	buf_clear(&pick->gap);
	pick->is_number = pick->is_refused = false;
}

/* --- what is said --- */

/* A pasted letter is named by its beginning. */
static void put_word(struct buf *out, const struct pick *pick)
{
	const char *text = buf_text(&pick->word);
	size_t size_bytes = pick->word.size_bytes, end = 0;

	for (int i = 0; i < NAME_GRAPHEMES && end < size_bytes; i++)
		end = utf8_next_grapheme(text, size_bytes, end);
	buf_puts(out, _("「"));
	buf_add(out, text, end);
	buf_puts(out, end < size_bytes ? _("..」") : _("」"));
}

static const char *by_enter(const struct pick *pick)
{
	return pick->is_many ? _("Enter で印を付けます。") : _("Enter で決めます。");
}

static enum picked refuse(struct pick *pick, size_t *item)
{
	pick->is_refused = true;
	pick->is_key = pick->word.size_bytes == 1 && !pick->is_number;
	*item = pick->began;
	buf_clear(&pick->refused);
	put_word(&pick->refused, pick);
	buf_puts(&pick->said, buf_text(&pick->refused));
	buf_puts(&pick->said, _("という選択肢はありません。"));
	if (pick->options.count)
		buf_puts(&pick->said, _("数字か 上下の矢印で選んでください。"));
	return PICK_NOTHING;
}

static const char *label_of(const struct pick *pick, size_t item)
{
	return item < pick->options.count ? _(pick->options.items[item].label)
					  : _("その他（書く）");
}

/* --- digits --- */

/* The digit of a key, in half or full width; '\0' if none. */
static char digit_of(const struct key *key)
{
	struct buf folded = {0};
	char digit = '\0';

	utf8_halfwidth(&folded, key->text, strlen(key->text));
	if (folded.size_bytes == 1 && folded.bytes[0] >= '0' && folded.bytes[0] <= '9')
		digit = folded.bytes[0];
	buf_free(&folded);
	return digit;
}

/* The options whose numbers equal the typed digits, or begin with them. */
struct numbered {
	size_t same, longer; /* the first of each; the count of options if none */
	size_t longer_count;
	char rest; /* the next digit of the first longer number */
};

static struct numbered find_numbers(const struct pick *pick)
{
	size_t count = pick->options.count + pick->has_free;
	struct numbered found = {.same = count, .longer = count};

	for (size_t i = count; i-- > 0;) {
		char digits[OWN_DIGITS + 1];

		digits_of(pick, i, digits);
		if (strcmp(digits, buf_text(&pick->word)) == 0) {
			found.same = i;
		} else if (strncmp(digits, buf_text(&pick->word), pick->word.size_bytes) == 0) {
			found.longer = i;
			found.longer_count++;
			found.rest = digits[pick->word.size_bytes];
		}
	}
	return found;
}

/* A number that may get longer waits: its second digit must not go to the next field. */
static enum picked wait_for_more(struct pick *pick, const struct numbered *found, size_t *item)
{
	bool is_one = found->same < pick->options.count;

	if (is_one && found->longer_count == 1)
		buf_printf(&pick->said, _("「%s」なら続けて %c を、"),
			label_of(pick, found->longer), found->rest);
	else
		buf_printf(&pick->said, _("「%s」のあとの数字を押してください。"),
			buf_text(&pick->word));
	if (is_one)
		buf_printf(&pick->said, _("「%s」なら Enter を押してください。"),
			label_of(pick, found->same));
	*item = is_one ? found->same : found->longer;
	return PICK_FOCUS;
}

static enum picked pick_digit(struct pick *pick, char digit, size_t *item)
{
	enum picked picked = PICK_TAKE;
	struct numbered found;

	pick->is_number = true;
	buf_putc(&pick->word, digit);
	found = find_numbers(pick);
	if (found.longer_count)
		return wait_for_more(pick, &found, item);
	if (found.same < pick->options.count + pick->has_free)
		*item = found.same;
	else
		picked = refuse(pick, item);
	buf_clear(&pick->word);
	pick->is_number = false;
	return picked;
}

/* --- text --- */

/* How a label contains the typed word. */
enum fit { FITS_NOT, FITS_INSIDE, FITS_FROM_THE_FRONT, FITS_WHOLLY, FITS };

static enum fit fit(const char *label, const struct buf *word)
{
	struct buf folded = {0};
	const char *at;
	enum fit fits = FITS_NOT;

	fold_put(&folded, label);
	at = strstr(buf_text(&folded), buf_text(word));
	if (at)
		fits = at > buf_text(&folded)                  ? FITS_INSIDE
		       : folded.size_bytes == word->size_bytes ? FITS_WHOLLY
							       : FITS_FROM_THE_FRONT;
	buf_free(&folded);
	return fits;
}

struct found {
	enum fit fit; /* the best match, in … */
	size_t count;
	size_t first;
	bool has_focus; /* the focused option is one of them */
};

static struct found find(const struct pick *pick, const struct buf *word, size_t focus)
{
	struct found found = {0};

	for (size_t i = 0; i < pick->options.count; i++) {
		enum fit fits = fit(_(pick->options.items[i].label), word);

		if (fits > found.fit)
			found = (struct found){.fit = fits, .first = i};
		if (fits != FITS_NOT && fits == found.fit) {
			found.count++;
			found.has_focus |= i == focus;
		}
	}
	return found;
}

static enum picked tell_found(struct pick *pick, const struct found *found, size_t *item)
{
	if (found->count == 1) {
		*item = found->first;
		buf_printf(&pick->said, _("「%s」に移りました。%s"), label_of(pick, *item),
			by_enter(pick));
		return PICK_FOCUS;
	}
	put_word(&pick->said, pick);
	buf_printf(&pick->said,
		found->fit == FITS_INSIDE ? _("の入ったものが%zu件あります。")
					  : _("で始まるものが%zu件あります。"),
		found->count);
	buf_puts(&pick->said, _("続けて書くか、上下の矢印で選んでください。"));
	if (found->fit > FITS_INSIDE && !found->has_focus)
		*item = found->first;
	return PICK_FOCUS;
}

static struct found find_word(const struct pick *pick, const char *word, size_t focus)
{
	struct buf folded = {0};
	struct found found;

	fold_put(&folded, word);
	found = find(pick, &folded, focus);
	buf_free(&folded);
	return found;
}

static enum picked look_up(struct pick *pick, size_t *item)
{
	struct found found = find_word(pick, buf_text(&pick->word), *item);

	if (found.fit != FITS_NOT)
		return tell_found(pick, &found, item);
	return pick->has_free ? PICK_FREE : refuse(pick, item);
}

/* Whether a label has the word with this text appended. */
static bool fits_with(const struct pick *pick, const char *more)
{
	struct buf word = {0};
	bool fits;

	buf_printf(&word, "%s%s%s", buf_text(&pick->word), buf_text(&pick->gap), more);
	fits = find_word(pick, buf_text(&word), 0).fit != FITS_NOT;
	buf_free(&word);
	return fits;
}

/* Blanks count only after other text. */
static enum picked pick_text(struct pick *pick, const char *text, size_t *item)
{
	pick->is_number = pick->is_refused = false;
	if (pick->word.size_bytes + pick->gap.size_bytes > WORD_BYTES)
		return refuse(pick, item);
	if (!is_blank(text)) {
		buf_puts(&pick->word, buf_text(&pick->gap));
		buf_puts(&pick->word, text);
		buf_clear(&pick->gap);
	} else if (pick->word.size_bytes) {
		buf_puts(&pick->gap, text);
	}
	return pick->word.size_bytes ? look_up(pick, item) : PICK_FOCUS;
}

static enum picked take_back(struct pick *pick, size_t *item)
{
	struct buf *word = &pick->word;
	size_t at = utf8_prev_grapheme(buf_text(word), word->size_bytes, word->size_bytes);

	buf_splice(word, at, word->size_bytes - at, "", 0);
	buf_clear(&pick->gap);
	pick->is_number = pick->is_number && word->size_bytes;
	pick->is_refused = false;
	return word->size_bytes ? look_up(pick, item) : PICK_FOCUS;
}

bool pick_takes(const struct pick *pick, const struct key *key)
{
	if (key->code == K_BACKSPACE)
		return pick->word.size_bytes;
	if (key->code != K_TEXT)
		return false;
	return pick->word.size_bytes || is_of_text(key) || !is_blank(key->text);
}

/*
 * Whether the key begins a new word after one that was refused. A word from an IME does if both
 * together match nothing; letters continue the old one.
 */
static bool begins_anew(const struct pick *pick, const struct key *key, bool was_told)
{
	bool is_letter = !is_of_text(key) && !(key->text[0] & 0x80);

	if (!was_told || is_letter || key->is_pasted || is_blank(key->text))
		return false;
	if (pick->is_refused || fits_with(pick, key->text))
		return pick->is_refused;
	/* The person's own word continues. */
	return !pick->has_free || find_word(pick, key->text, 0).fit != FITS_NOT;
}

enum picked pick_key(struct pick *pick, const struct key *key, size_t *item)
{
	char digit = key->code == K_TEXT && !is_of_text(key) ? digit_of(key) : '\0';
	bool was_told = pick->is_told;

	buf_clear(&pick->said);
	pick->is_told = false;
	if (key->code == K_BACKSPACE)
		return take_back(pick, item);
	/* A digit belongs to a word only if a label has the word with the digit. */
	if (digit && !pick->is_number && fits_with(pick, key->text) && pick->word.size_bytes)
		digit = '\0';
	if (digit ? !pick->is_number : begins_anew(pick, key, was_told))
		forget_word(pick);
	if (!pick->word.size_bytes)
		pick->began = *item;
	return digit ? pick_digit(pick, digit, item) : pick_text(pick, key->text, item);
}

void pick_forget(struct pick *pick)
{
	forget_word(pick);
	buf_clear(&pick->said);
}

void pick_tell(struct pick *pick)
{
	pick->is_told = true;
}

const char *pick_refused(const struct pick *pick)
{
	return pick->is_refused && !pick->is_key ? buf_text(&pick->refused) : "";
}

bool pick_is_untold(const struct pick *pick)
{
	return pick->is_refused && !pick->is_told;
}
