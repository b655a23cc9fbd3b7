#include <stdlib.h>
#include <string.h>

#include "banso/base/i18n.h"
#include "banso/base/mem.h"
#include "banso/screen/fill/form/entry.h"
#include "banso/screen/fill/form/prompt.h"
#include "banso/text/date/moment.h"
#include "banso/ui/frame.h"
#include "banso/ui/term/draw.h"

#define BOX_LEAST_ROWS 3 /* of what is typed, where there is room */

struct prompt {
	struct screen base;
	int question;
	char *asks, *text;
	struct entry entry;
	struct buf typed;
	bool is_purge_told; /* what stood there was removed by somebody else, and the person knows
			     */
	long seen_revision; /* of a reason: of its value, as far as the person knows */
};

/* The value whose reason is asked for; NULL: nothing is there, or something else is asked. */
static const struct value *value_of(const struct prompt *prompt)
{
	const struct app *app = prompt->base.app;
	const struct datum *datum = &prompt->entry.datum;

	return app->course && place_is_reason(&datum->place)
		       ? course_value(app->course, &datum->value)
		       : NULL;
}

static void prompt_face(struct screen *screen, struct face *face)
{
	const struct prompt *prompt = (struct prompt *)screen;

	buf_puts(&face->sentence, prompt->asks);
	if (draw_rows() >= FRAME_TALL_ROWS)
		buf_puts(&face->more, prompt->text);
	face->chip = DO_DECIDE;
}

static const enum command *prompt_commands(const struct screen *screen)
{
	static const enum command commands[] = {DO_DECIDE, DO_NONE};

	(void)screen;
	return commands;
}

static void prompt_draw(struct screen *screen, int top, int rows, int cols)
{
	struct prompt *prompt = (struct prompt *)screen;
	int width = cols - 2 < FRAME_TEXT_COLS ? cols - 2 : FRAME_TEXT_COLS;
	int box_cols = (cols - 1 < FRAME_TEXT_COLS + 4 ? cols - 1 : FRAME_TEXT_COLS + 4);
	int needed = input_rows(prompt->entry.input, box_cols - INPUT_BAR_COLS), row = top;

	/* On a small screen a lead of two rows would not have it. */
	if (draw_rows() < FRAME_TALL_ROWS)
		row += draw_wrapped(row, 1, width, rows - BOX_LEAST_ROWS, ROLE_TEXT, prompt->text);
	row += row > top && row + BOX_LEAST_ROWS < top + rows;
	if (needed < BOX_LEAST_ROWS)
		needed = BOX_LEAST_ROWS;
	if (needed > top + rows - row)
		needed = top + rows - row;
	input_draw_barred(prompt->entry.input, row, 1, box_cols, needed, true);
}

static struct outcome go_back(struct prompt *prompt)
{
	struct screen *screen = &prompt->base;

	if (!entry_save(&prompt->entry, screen))
		return OUTCOME(STAY);
	if (prompt->entry.datum.has_draft)
		screen_say(screen->below, "%s",
			_("書きかけは残してあります。もういちど開くと続きから書けます。"));
	return app_pop(prompt->question, -1, "");
}

/* What was purged meanwhile is written again only if the person says so. */
static bool asks_of_purge(struct prompt *prompt)
{
	if (prompt->is_purge_told || !entry_is_purged(&prompt->entry))
		return false;
	prompt->is_purge_told = true;
	screen_refuse(&prompt->base, "%s",
		_("ここに書いてあったものは、個人情報として削除されました。いま書いてあるものを残すなら、もう一度 Enter を押してください。"));
	return true;
}

/* The value as somebody else has changed it meanwhile, or given it a reason of their own; NULL. */
static const struct value *changed_value(const struct prompt *prompt)
{
	const struct value *now = value_of(prompt);

	return now && now->revision != prompt->seen_revision && !now->is_removal ? now : NULL;
}

static bool asks_of_others(struct prompt *prompt)
{
	const struct value *now = changed_value(prompt);

	if (!now)
		return false;
	prompt->seen_revision = now->revision;
	if (*now->reason && strcmp(now->reason, prompt->entry.datum.kept) != 0)
		screen_refuse(&prompt->base,
			_("%sさんが、理由を「%s」と書きました。こちらの理由にするなら、もう一度 Enter を押してください。"),
			now->who, now->reason);
	else
		screen_refuse(&prompt->base,
			_("%sさんが、この項目を変えました。この理由でよければ、もう一度 Enter を押してください。"),
			now->who);
	return true;
}

static struct outcome prompt_key(struct screen *screen, const struct key *key, enum command command)
{
	struct prompt *prompt = (struct prompt *)screen;

	if (command == DO_DECIDE && (asks_of_purge(prompt) || asks_of_others(prompt)))
		return OUTCOME(STAY);
	if (command == DO_DECIDE) {
		buf_clear(&prompt->typed);
		input_text(prompt->entry.input, &prompt->typed);
		return app_pop(prompt->question, 0, buf_text(&prompt->typed));
	}
	if (command == DO_BACK)
		return go_back(prompt);
	if (input_key(prompt->entry.input, key) != INPUT_USED)
		return OUTCOME(IGNORED);
	entry_touched(&prompt->entry);
	return OUTCOME(STAY);
}

/* Somebody else may have removed what stands there, or changed that of which it speaks. */
static void prompt_changed(struct screen *screen)
{
	struct prompt *prompt = (struct prompt *)screen;
	const struct value *now = changed_value(prompt);

	if (now)
		screen_say(screen, _("%sさんが、この項目を変えました（%s）。"), now->who,
			moment_time(now->at).text);
	if (!prompt->is_purge_told && entry_is_purged(&prompt->entry))
		screen_say(screen, "%s",
			_("ここに書いてあったものは、個人情報として削除されました。"));
}

static int64_t prompt_tick(struct screen *screen, int64_t now_ms)
{
	return entry_tick(&((struct prompt *)screen)->entry, now_ms);
}

static bool prompt_save(struct screen *screen)
{
	return entry_save(&((struct prompt *)screen)->entry, screen);
}

static void prompt_leave(struct screen *screen)
{
	struct prompt *prompt = (struct prompt *)screen;

	entry_close(&prompt->entry);
	buf_free(&prompt->typed);
	free(prompt->asks);
	free(prompt->text);
}

static const struct input *prompt_box(const struct screen *screen)
{
	return ((const struct prompt *)screen)->entry.input;
}

static const struct screen_ops prompt_ops = {
	.name = "prompt",
	.size_bytes = sizeof(struct prompt),
	.face = prompt_face,
	.commands = prompt_commands,
	.takes_text = app_takes_text,
	.box = prompt_box,
	.draw = prompt_draw,
	.key = prompt_key,
	.changed = prompt_changed,
	.tick = prompt_tick,
	.save = prompt_save,
	.leave = prompt_leave,
};

struct screen *prompt_new(struct app *app, int question, struct prompt_words words,
	const char *begin, const struct place *draft)
{
	struct prompt *prompt = (struct prompt *)screen_new(&prompt_ops, app);
	const struct value *value;

	prompt->question = question;
	prompt->asks = xstrdup(words.asks);
	prompt->text = xstrdup(words.text);
	entry_open_line(&prompt->entry, app, draft, words.title, begin);
	value = value_of(prompt);
	prompt->seen_revision = value ? value->revision : 0;
	if (prompt->entry.datum.has_draft)
		screen_say(&prompt->base, "%s", entry_draft_words(&prompt->entry));
	return &prompt->base;
}
