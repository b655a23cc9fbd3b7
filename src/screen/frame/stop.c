/* Ctrl-C: whether to end, and what is kept. */
#include "banso/base/i18n.h"
#include "banso/screen/frame/anywhere.h"
#include "banso/ui/box/input.h"
#include "banso/ui/frame.h"
#include "banso/ui/term/draw.h"

/* Ctrl-C: what could be kept is kept already, an unfinished text as a draft; Enter ends the
 * program, Esc goes on. */
struct stop {
	struct screen base;
	bool is_saved;
};

static void stop_face(struct screen *screen, struct face *face)
{
	(void)screen;
	buf_puts(&face->sentence, _("終わりますか"));
	face->chip = DO_END_NOW;
}

static const enum command *stop_commands(const struct screen *screen)
{
	static const enum command commands[] = {DO_END_NOW, DO_NONE};

	(void)screen;
	return commands;
}

/* A word that is no option is kept nowhere, not as a draft either. */
static void put_refused(struct buf *out, const struct screen *below)
{
	for (; below; below = below->below) {
		const struct input *box = below->ops->box ? below->ops->box(below) : NULL;

		if (*input_refused(box))
			buf_printf(
				out, _("%sは選択肢にないので、残りません。\n"), input_refused(box));
	}
}

static void stop_draw(struct screen *screen, int top, int rows, int cols)
{
	const struct stop *own = (const struct stop *)screen;
	struct buf text = {0};

	put_refused(&text, screen->below);
	buf_puts(&text,
		own->is_saved
			? _("書いたものはなくなりません。書きかけは、次に開いたとき続きから書けます。\nEnter で終わり、Esc で続けます。")
			: _("いま書いているものをデータベースに保存できませんでした。\nEsc で戻って続けます。Enter で終わると、ファイルに書き出して場所をお知らせします。"));
	draw_wrapped(top, 3, cols - 6 < FRAME_TEXT_COLS ? cols - 6 : FRAME_TEXT_COLS, rows,
		ROLE_TEXT, buf_text(&text));
	buf_free(&text);
	draw_cursor(top, 3);
}

static struct outcome stop_key(struct screen *screen, const struct key *key, enum command command)
{
	(void)screen;
	(void)key;
	return command == DO_END_NOW ? OUTCOME(QUIT) : OUTCOME(IGNORED);
}

static const struct screen_ops stop_ops = {
	.name = "stop",
	.size_bytes = sizeof(struct stop),
	.face = stop_face,
	.commands = stop_commands,
	.opened_by = DO_STOP,
	.draw = stop_draw,
	.key = stop_key,
};

struct screen *ask_stop_new(struct screen *top, bool is_saved)
{
	struct stop *own = (struct stop *)screen_new(&stop_ops, top->app);

	own->is_saved = is_saved;
	return &own->base;
}
