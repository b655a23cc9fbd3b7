#include "banso/ui/box/glyph_mark.h"

#include <string.h>

#include "banso/base/i18n.h"
#include "banso/text/glyphs.h"
#include "banso/text/utf8.h"

#define SHOWN_IN_MARK 4

struct kind {
	const char *name, *breaks;
};

static const struct kind kinds[GLYPH_TROUBLES] = {
	[GLYPH_EXTENSION] = {N_("機種依存文字"),
		N_("画面やふつうの印刷では読めます。古いソフトや、Shift_JIS のファイルやメールを受けとる相手では、別の字や ? になることがあります。")},
	[GLYPH_VARIANT] = {N_("字の形を選ぶ印の付いた字"),
		N_("形のちがいは、ほかの画面や印刷では出ないことがあります。検索で見つからないこともあります。")},
	[GLYPH_ABSENT] = {N_("Shift_JIS にない字"),
		N_("banso、Excel の新しい形のファイル、いまのブラウザーでは読めます。Shift_JIS を使う業務システムや CSV では ? になります。")},
	[GLYPH_PRIVATE] = {N_("外字"),
		N_("この字を登録したコンピューターでしか読めません。ほかの人の画面、印刷、Excel、メールでは、空白や別の字になります。ふつうの字か、かなで書いてください。")},
};

/* --- the characters found --- */

/* The different graphemes of one kind, in the order of the text. */
static size_t collect(struct buf *out, const struct buf *text, enum glyph_trouble kind, size_t most)
{
	size_t count = 0, next;

	for (size_t at = 0; at < text->size_bytes; at = next) {
		struct buf grapheme = {0};

		next = utf8_next_grapheme(text->bytes, text->size_bytes, at);
		if (glyph_check(text->bytes + at, next - at) != kind)
			continue;
		buf_puts(&grapheme, "「");
		buf_add(&grapheme, text->bytes + at, next - at);
		buf_puts(&grapheme, "」");
		if (!out->size_bytes || !strstr(buf_text(out), buf_text(&grapheme))) {
			if (count < most)
				buf_puts(out, buf_text(&grapheme));
			count++;
		}
		buf_free(&grapheme);
	}
	return count;
}

/* Runs after each key, and nearly always finds nothing: one pass through the text must be
 * enough. */
static enum glyph_trouble worst_of(const struct buf *text)
{
	enum glyph_trouble worst = GLYPH_FINE;
	size_t next;

	for (size_t at = 0; at < text->size_bytes; at = next) {
		enum glyph_trouble kind;

		next = utf8_next_grapheme(text->bytes, text->size_bytes, at);
		kind = glyph_check(text->bytes + at, next - at);
		worst = kind > worst ? kind : worst;
	}
	return worst;
}

void glyph_mark(struct buf *out, const struct input *input)
{
	const char *folded = input_folded(input);
	struct buf text = {0}, found = {0};
	enum glyph_trouble worst;

	if (!input_takes_text(input))
		return;
	if (input_is_full(input)) {
		buf_puts(out, _("長くなりすぎるので、いまのものは入りませんでした（F1）"));
		return;
	}
	if (input_is_crowded(input)) {
		buf_puts(out, _("1つの字に付く記号が多すぎるので、残りの記号は除きました（F1）"));
		return;
	}
	input_text(input, &text);
	worst = worst_of(&text);
	if (worst != GLYPH_FINE) {
		collect(&found, &text, worst, SHOWN_IN_MARK);
		buf_printf(out, _("%sは%sです（F1）"), buf_text(&found), _(kinds[worst].name));
	} else if (*folded)
		buf_printf(out, _("%s（F1）"), folded);
	buf_free(&text);
	buf_free(&found);
}

void glyph_help(struct buf *out, const struct input *input)
{
	const char *folded = input_folded(input);
	struct buf text = {0}, found = {0};

	if (!input_takes_text(input))
		return;
	if (input_is_full(input))
		buf_printf(out,
			_("1つの項目に書けるのは、漢字で約%zu万字までです。いま書こうとしたものは入っていません。続きは別の項目に書いてください。\n\n"),
			TEXT_MAX_BYTES / 3 / 10000);
	if (input_is_crowded(input))
		buf_printf(out,
			_("1つの字に付けられる濁点などの記号は%d個までです。残りの記号は入っていません。\n\n"),
			GRAPHEME_MAX_PARTS - 1);
	input_text(input, &text);
	for (int kind = GLYPH_TROUBLES - 1; kind > GLYPH_FINE; kind--) {
		buf_clear(&found);
		if (collect(&found, &text, (enum glyph_trouble)kind, text.size_bytes))
			buf_printf(out, _("%s  %s。%s\n\n"), buf_text(&found), _(kinds[kind].name),
				_(kinds[kind].breaks));
	}
	if (*folded)
		buf_printf(out,
			_("%s。文字コードのきまりで同じ字とされているためです。名前の字の形を残したいときは、理由やメモに書きそえてください。\n\n"),
			folded);
	buf_free(&text);
	buf_free(&found);
}
