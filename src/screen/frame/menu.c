/* F9: every command that works on the screen below. */
#include "banso/base/i18n.h"
#include "banso/screen/frame/anywhere.h"
#include "banso/text/width.h"
#include "banso/ui/box/list.h"
#include "banso/ui/frame.h"
#include "banso/ui/stack.h"
#include "banso/ui/term/draw.h"

#define MENU_MOST 48

struct menu {
	struct screen base;
	enum command commands[MENU_MOST];
	struct list list;
	bool is_typing; /* on the screen below, where letters are no keys */
};

static void menu_face(struct screen *screen, struct face *face)
{
	const struct menu *menu = (const struct menu *)screen;

	buf_puts(&face->sentence, _("メニュー  ここで使えるもの"));
	face->chip = DO_DECIDE;
	face->at = menu->list.focus + 1;
	face->of = menu->list.count;
	face->is_filled = face->is_low = true;
}

static const enum command *menu_commands(const struct screen *screen)
{
	static const enum command commands[] = {DO_DECIDE, DO_NONE};

	(void)screen;
	return commands;
}

static void draw_item(const struct menu *menu, size_t item, int row, int cols)
{
	const struct command_info *info = command_info(menu->commands[item]);
	enum role role = item == menu->list.focus ? ROLE_FIRST : ROLE_TEXT;
	int key_bytes;
	const char *key = menu->is_typing ? command_key_typing(menu->commands[item], &key_bytes)
					  : command_key(menu->commands[item], &key_bytes);

	list_mark(&menu->list, item, row, 1);
	list_draw_digit(item, row, 3);
	draw_short(row, 6, 14, role, _(info->label));
	draw_bytes(row, 21, 10, ROLE_KEY, key, (size_t)key_bytes);
	if (cols >= FRAME_WIDE_COLS)
		draw_short(row, 32, cols - 33, ROLE_TEXT, _(info->help));
}

static void menu_draw(struct screen *screen, int top, int rows, int cols)
{
	struct menu *menu = (struct menu *)screen;

	list_fit(&menu->list, rows);
	for (size_t i = 0; i < menu->list.count; i++)
		if (list_row(&menu->list, i) >= 0)
			draw_item(menu, i, top + list_row(&menu->list, i), cols);
	screen_tell_below(screen, list_below(&menu->list));
}

static struct outcome menu_key(struct screen *screen, const struct key *key, enum command command)
{
	struct menu *menu = (struct menu *)screen;
	size_t item = command == DO_DECIDE ? menu->list.focus : list_digit(&menu->list, key);

	if (list_key(&menu->list, key))
		return OUTCOME(STAY);
	if (item < menu->list.count)
		return app_pop(QUESTION_PERFORM, (int)menu->commands[item], "");
	return OUTCOME(IGNORED);
}

static const struct screen_ops menu_ops = {
	.name = "menu",
	.size_bytes = sizeof(struct menu),
	.face = menu_face,
	.commands = menu_commands,
	.opened_by = DO_MENU,
	.draw = menu_draw,
	.key = menu_key,
};

struct screen *menu_new(struct screen *top)
{
	const enum command *commands = stack_commands(top);
	struct menu *menu;
	size_t count = 0;

	menu = (struct menu *)screen_new(&menu_ops, top->app);
	for (; *commands != DO_NONE && count < MENU_MOST; commands++)
		if (*commands != DO_MENU)
			menu->commands[count++] = *commands;
	menu->is_typing = screen_takes_text(top);
	list_resize(&menu->list, count);
	return &menu->base;
}
