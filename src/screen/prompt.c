#include <stdlib.h>
#include <string.h>

#include "banso/base/mem.h"
#include "banso/screen/screens.h"
#include "banso/ui/draw.h"
#include "banso/ui/frame.h"
#include "banso/ui/input.h"

static const struct field line_field = {
	.id = "", .label = "", .help = "", .unit = "", .type = FIELD_LINE};

struct prompt {
	struct screen base;
	int question;
	char *title, *text;
	struct input *input;
	struct buf typed;
};

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
	if (command == DO_BACK)
		return app_pop(prompt->question, -1, "");
	return OUTCOME(input_key(prompt->input, key) == INPUT_USED ? STAY : IGNORED);
}

static void prompt_leave(struct screen *screen)
{
	struct prompt *prompt = (struct prompt *)screen;

	input_free(prompt->input);
	buf_free(&prompt->typed);
	free(prompt->title);
	free(prompt->text);
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
	.resize = app_resize_nothing,
	.save = app_save_nothing,
	.leave = prompt_leave,
};

struct screen *prompt_new(
	struct app *app, int question, const char *title, const char *text, const char *begin)
{
	struct prompt *prompt = (struct prompt *)screen_new(&prompt_ops, app);

	prompt->question = question;
	prompt->title = xstrdup(title);
	prompt->text = xstrdup(text);
	prompt->input = input_new(&line_field, (struct options){0}, begin);
	return &prompt->base;
}
