#include "key_test.h"

#include <string.h>

#include "banso/base/i18n.h"
#include "banso/text/width.h"
#include "banso/ui/frame.h"
#include "banso/ui/term/draw.h"

#define PATTERN_ROWS 3
#define BEST_ROWS 14 /* from which on there is room for blank rows */

/* What is asked, and what stands between the bars; without any a key is waited for. */
struct trial_kind {
	const char *question, *hint;
	const char *pattern[PATTERN_ROWS - 1];
};

struct trial {
	struct screen base;
	const struct checkup *checkup;
	const struct trial_kind *kind;
	enum check check;
	int number, count, question;
};

/* The hint about Japanese is for people who cannot read any: in letters that every terminal has. */
static const struct trial_kind kinds[CHECK_COUNT] = {
	[CHECK_JAPANESE] = {N_("日本語が読めて、右はしの | がたてに1本にそろっていますか。"),
		N_("はいは y、いいえ（読めない）は n です。(Yomenai: n)"),
		{"いろはにほへとちりぬ", "漢字、カタカナＡＢ。"}},
	[CHECK_SIGNS] = {N_("こんどは記号です。右はしの | がたてに1本にそろっていますか。"),
		N_("はいは y、いいえ（かさなって見える）は n です。"),
		{"○●△▲□■☆★①②", "※→←↑↓…‥§°±"}},
	[CHECK_F1] = {N_("F1 を押してください。"),
		N_("届くと、ひとりでに次へ進みます。押しても変わらないときは、Enter を押してください。"),
		{0}},
	[CHECK_ALT] = {N_("Alt を押したまま、数字の 1 を押してください。"),
		N_("F のキーの代わりになります。押しても変わらないときは、Enter を押してください。"),
		{0}},
	[CHECK_ARROW] = {N_("矢印のキーを押してください（上下左右のどれでも）。"),
		N_("押しても変わらないときは、Enter を押してください。"), {0}},
};

static bool waits_for_key(const struct screen *screen)
{
	return !((const struct trial *)screen)->kind->pattern[0];
}

/* Where a key is waited for, that one leads on. */
static void trial_face(struct screen *screen, struct face *face)
{
	const struct trial *trial = (const struct trial *)screen;

	buf_printf(&face->name, _("点検  %s"), checkup_label(trial->check));
	face->at = (size_t)trial->number;
	face->of = (size_t)trial->count;
	buf_puts(&face->sentence, _(trial->kind->question));
	face->chip = waits_for_key(screen) ? DO_NONE : DO_YES;
}

static const enum command *trial_commands(const struct screen *screen)
{
	static const enum command keys[] = {DO_NO_ANSWER, DO_NONE};
	static const enum command answers[] = {DO_YES, DO_NO, DO_NONE};

	return waits_for_key(screen) ? keys : answers;
}

/* Each row in one piece: the last bar stands where the terminal itself has got to. */
static int draw_pattern(const struct trial *trial, int row, int cols)
{
	struct buf line = {0};
	int wide_cols = width_text(trial->kind->pattern[0]);

	for (int i = 0; i < PATTERN_ROWS; i++) {
		buf_putc(&line, '|');
		if (i < PATTERN_ROWS - 1)
			buf_puts(&line, trial->kind->pattern[i]);
		else
			for (int col = 1; col <= wide_cols; col++)
				buf_putc(&line, (char)('0' + col % 10));
		buf_putc(&line, '|');
		draw_text(row + i, 5, cols - 5, ROLE_TEXT, buf_text(&line));
		buf_clear(&line);
	}
	buf_free(&line);
	return PATTERN_ROWS;
}

/* What a terminal is asked about, as far as there is room. */
static void draw_findings(const struct trial *trial, int row, int end, int cols)
{
	for (int check = 0; check <= CHECK_ARROW && row < end; check++, row++) {
		const struct finding *finding = &trial->checkup->findings[check];
		enum role role = check == (int)trial->check         ? ROLE_FIRST
				 : finding->verdict == VERDICT_MIND ? ROLE_ALERT
								    : ROLE_TEXT;

		draw_text(row, 1, check == (int)trial->check, ROLE_FIRST, ">");
		draw_text(row, 3, cols - 4, role, checkup_word(finding->verdict));
		draw_text(row, 9, cols - 10, role, checkup_label(check));
		draw_short(row, 23, cols - 24, role, finding->value);
	}
}

static void trial_draw(struct screen *screen, int top, int rows, int cols)
{
	const struct trial *trial = (const struct trial *)screen;
	int width = cols - 6 < FRAME_TEXT_COLS ? cols - 6 : FRAME_TEXT_COLS;
	int gap = rows >= BEST_ROWS, row = top, end = top + rows;

	draw_cursor(row, 3);
	if (!waits_for_key(screen))
		row += draw_pattern(trial, row, cols) + gap;
	row += draw_wrapped(row, 3, width, end - row, ROLE_TEXT, _(trial->kind->hint)) + 1;
	draw_findings(trial, row, end, cols);
}

/* --- keys --- */

static bool has_arrived(const struct trial *trial, const struct key *key)
{
	switch (trial->check) {
	case CHECK_F1:
		return key->code == K_F1 && !key->is_alt;
	case CHECK_ALT:
		return key->code == K_F1 && key->is_alt;
	case CHECK_ARROW:
		return key->code >= K_UP && key->code <= K_RIGHT;
	default:
		return false;
	}
}

static void say_other_key(struct screen *screen, const struct key *key)
{
	const struct trial *trial = (const struct trial *)screen;

	if (trial->check == CHECK_ALT && key->code == K_TEXT && strcmp(key->text, "1") == 0)
		screen_refuse(screen, "%s",
			_("1 だけが届きました。Alt を押したままでもこうなるなら、Enter を押してください。"));
	else if (*keys_name(key))
		screen_refuse(screen,
			_("ちがうキー（%s）が届きました。何度押してもこうなるなら、Enter を押してください。"),
			keys_name(key));
	else
		screen_refuse(screen, "%s",
			_("知らないキーが届きました。何度押してもこうなるなら、Enter を押してください。"));
}

static struct outcome trial_key(struct screen *screen, const struct key *key, enum command command)
{
	const struct trial *trial = (const struct trial *)screen;

	if (command == DO_YES || has_arrived(trial, key))
		return app_pop(trial->question, TRIAL_GOOD, "");
	if (command == DO_NO || command == DO_NO_ANSWER)
		return app_pop(trial->question, TRIAL_BAD, "");
	if (command == DO_BACK)
		return app_pop(trial->question, -1, "");
	if (waits_for_key(screen) && key->code != K_PASTE_BEGIN && key->code != K_PASTE_END)
		say_other_key(screen, key);
	else if (!waits_for_key(screen) && key->code != K_UNKNOWN)
		screen_refuse(screen, "%s", _("y（はい）か n（いいえ）を押してください。"));
	return OUTCOME(STAY);
}

/* Whatever stood there before may have got out of place on such a terminal. */
static struct outcome trial_enter(struct screen *screen)
{
	(void)screen;
	draw_anew();
	return OUTCOME(STAY);
}

static void trial_leave(struct screen *screen)
{
	(void)screen;
	draw_anew();
}

/* Help is not offered: its key is one of those that are tried, and the screen says all there is. */
static const struct screen_ops trial_ops = {
	.name = "trial",
	.size_bytes = sizeof(struct trial),
	.face = trial_face,
	.commands = trial_commands,
	.takes_text = waits_for_key,
	.opened_by = DO_HELP,
	.enter = trial_enter,
	.draw = trial_draw,
	.key = trial_key,
	.leave = trial_leave,
};

struct screen *trial_new(struct app *app, const struct checkup *checkup, enum check check,
	int number, int count, int question)
{
	struct trial *trial = (struct trial *)screen_new(&trial_ops, app);

	trial->checkup = checkup;
	trial->kind = &kinds[check];
	trial->check = check;
	trial->number = number;
	trial->count = count;
	trial->question = question;
	return &trial->base;
}
