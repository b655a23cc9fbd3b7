#include <stdlib.h>
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/clock.h"
#include "banso/base/i18n.h"
#include "banso/base/mem.h"
#include "banso/screen/fill/entry.h"
#include "banso/screen/fill/prompt.h"
#include "banso/store/purge.h"
#include "banso/ui/draw.h"
#include "banso/ui/frame.h"
#include "banso/ui/input.h"
#include "banso/work/rescue.h"

#define DRAFT_MS 900 /* a second at most, with room for the writing itself */

static const struct field line_field = {
	.id = "", .label = "", .help = "", .unit = "", .type = FIELD_LINE};

struct prompt {
	struct screen base;
	int question;
	char *title, *text, *begin;
	struct input *input;
	struct buf typed;
	struct arena *arena;         /* of the place */
	struct place draft, value;   /* of the text; what it is a reason of, or the same */
	bool keeps_draft, has_draft; /* the place is one; there is one */
	int64_t last_purge;          /* before it was opened */
	int64_t draft_due_ms;
};

/* What was removed as 個人情報 meanwhile is not written again, but by the answer to the prompt. */
static void notice_purge(struct prompt *prompt)
{
	struct app *app = prompt->base.app;

	if (prompt->keeps_draft && store_was_purged(app->store, &prompt->value, prompt->last_purge))
		prompt->keeps_draft = prompt->has_draft = false;
}

static bool keep_draft(struct prompt *prompt)
{
	struct app *app = prompt->base.app;
	struct buf text = {0};

	prompt->draft_due_ms = NEVER;
	notice_purge(prompt);
	if (!prompt->keeps_draft)
		return true;
	if (!input_is(prompt->input, prompt->begin)) {
		input_text(prompt->input, &text);
		prompt->has_draft =
			store_keep_draft(app->store, &prompt->draft, buf_text(&text), 0, NULL);
		buf_free(&text);
		return prompt->has_draft;
	}
	prompt->has_draft =
		prompt->has_draft && !store_drop_draft(app->store, &prompt->draft, NULL);
	return !prompt->has_draft;
}

static void prompt_title(struct screen *screen, struct buf *left, struct buf *right)
{
	(void)right;
	buf_puts(left, ((struct prompt *)screen)->title);
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
	int width = cols - 6 < FRAME_TEXT_COLS ? cols - 6 : FRAME_TEXT_COLS;
	int row = top;

	row += draw_wrapped(row, 3, width, rows - 2, ROLE_TEXT, prompt->text);
	row += row + 1 < top + rows;
	draw_text(row, 1, 1, ROLE_FOCUS, ">");
	input_draw(prompt->input, row, 3, width, 1, true);
}

static struct outcome prompt_key(struct screen *screen, const struct key *key, enum command command)
{
	struct prompt *prompt = (struct prompt *)screen;

	if (command == DO_DECIDE) {
		buf_clear(&prompt->typed);
		input_text(prompt->input, &prompt->typed);
		return app_pop(prompt->question, 0, buf_text(&prompt->typed));
	}
	if (command == DO_BACK) {
		if (!keep_draft(prompt)) {
			screen_say(screen, "%s",
				_("書きかけを控えられませんでした。もういちどお試しください。"));
			return OUTCOME(STAY);
		}
		if (prompt->has_draft)
			screen_say(screen->below, "%s",
				_("書きかけは残してあります。もういちど開くと続きから書けます。"));
		return app_pop(prompt->question, -1, "");
	}
	if (input_key(prompt->input, key) != INPUT_USED)
		return OUTCOME(IGNORED);
	if (prompt->keeps_draft && prompt->draft_due_ms == NEVER)
		prompt->draft_due_ms = clock_monotonic_ms() + DRAFT_MS;
	return OUTCOME(STAY);
}

static int64_t prompt_tick(struct screen *screen, int64_t now_ms)
{
	struct prompt *prompt = (struct prompt *)screen;

	if (now_ms >= prompt->draft_due_ms && !keep_draft(prompt))
		prompt->draft_due_ms = now_ms + DRAFT_MS;
	return prompt->draft_due_ms;
}

static bool prompt_save(struct screen *screen)
{
	return keep_draft((struct prompt *)screen);
}

static void prompt_leave(struct screen *screen)
{
	struct prompt *prompt = (struct prompt *)screen;

	if (prompt->keeps_draft && !prompt->has_draft && !input_is(prompt->input, prompt->begin)) {
		buf_clear(&prompt->typed);
		input_text(prompt->input, &prompt->typed);
		rescue_text(&prompt->draft, "", prompt->title, buf_text(&prompt->typed));
	}
	input_free(prompt->input);
	buf_free(&prompt->typed);
	free(prompt->title);
	free(prompt->text);
	free(prompt->begin);
	arena_free(prompt->arena);
}

static const struct input *prompt_box(const struct screen *screen)
{
	return ((const struct prompt *)screen)->input;
}

static const struct screen_ops prompt_ops = {
	.name = "prompt",
	.size_bytes = sizeof(struct prompt),
	.title = prompt_title,
	.commands = prompt_commands,
	.takes_text = app_takes_text,
	.box = prompt_box,
	.draw = prompt_draw,
	.key = prompt_key,
	.tick = prompt_tick,
	.save = prompt_save,
	.leave = prompt_leave,
};

static void begin_with_draft(struct prompt *prompt, const struct place *place)
{
	struct app *app = prompt->base.app;
	struct draft draft;

	prompt->keeps_draft = true;
	prompt->last_purge = app->last_purge;
	prompt->draft = place_copy(prompt->arena, place);
	prompt->value = entry_of_reason(prompt->arena, &prompt->draft);
	prompt->has_draft = store_draft(app->store, prompt->arena, place, &draft);
	if (!prompt->has_draft)
		return;
	store_adopt_draft(app->store, &draft, NULL);
	input_set(prompt->input, draft.text);
	screen_say(&prompt->base, "%s", _("前の書きかけです（Ctrl-U で消せます）"));
}

struct screen *prompt_new(struct app *app, int question, const char *title, const char *text,
	const char *begin, const struct place *draft)
{
	struct prompt *prompt = (struct prompt *)screen_new(&prompt_ops, app);

	prompt->question = question;
	prompt->title = xstrdup(title);
	prompt->text = xstrdup(text);
	prompt->begin = xstrdup(begin);
	prompt->input = input_new(&line_field, (struct options){0}, begin);
	prompt->arena = arena_new();
	prompt->draft_due_ms = NEVER;
	if (draft)
		begin_with_draft(prompt, draft);
	return &prompt->base;
}
