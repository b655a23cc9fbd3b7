#include "frame_keys.h"

#include "banso/base/i18n.h"
#include "banso/text/width.h"
#include "banso/ui/term/draw.h"

#define GAP_COLS 2

const char *frame_key(const struct screen *screen, enum command command, int *size_bytes)
{
	return screen_takes_text(screen) ? command_key_typing(command, size_bytes)
					 : command_key(command, size_bytes);
}

static int key_cols(const struct screen *screen, enum command command)
{
	int key_bytes;
	const char *key = frame_key(screen, command, &key_bytes);

	return width_bytes(key, (size_t)key_bytes);
}

int frame_hint_cols(const struct screen *screen, enum command command)
{
	return key_cols(screen, command) + 1 + width_text(_(command_info(command)->label));
}

int frame_draw_hint(
	const struct screen *screen, int row, int col, enum command command, bool is_bare)
{
	int key_bytes, room = draw_row_cols(row) - col, taken;
	const char *key = frame_key(screen, command, &key_bytes);

	taken = draw_bytes(row, col, room, ROLE_KEY, key, (size_t)key_bytes);
	if (is_bare)
		return taken;
	return taken + 1 +
	       draw_text(row, col + taken + 1, room - taken - 1, ROLE_TEXT,
		       _(command_info(command)->label));
}

/* Those of the loop work everywhere, but on the screen that they open. */
static bool is_always_there(const struct screen *screen, enum command command)
{
	return command != screen->ops->opened_by &&
	       (command == DO_MENU || command == DO_HELP || command == DO_QUIT ||
		       (command == DO_BACK && screen->below));
}

bool frame_has_command(const struct screen *screen, enum command command)
{
	const enum command *own = screen->ops->commands(screen);
	int key_bytes;

	while (*own != DO_NONE && *own != command)
		own++;
	return command != DO_NONE && (*own == command || is_always_there(screen, command)) &&
	       *frame_key(screen, command, &key_bytes);
}

/* --- the row --- */

/* In the order in which they lose their labels. */
enum { TIGHT_HELP, TIGHT_MENU, TIGHT_BACK, TIGHT_COUNT };

/* What stands in the row: at the left as many commands as fit, at the right the keys that are the
 * same everywhere; of these the first `bare` have no label. */
struct keys_row {
	const struct screen *screen;
	enum command always[TIGHT_COUNT]; /* DO_NONE: none */
	const enum command *own;
	size_t bare, count;
	int room; /* columns, from column 1 on */
};

static bool has(const enum command *commands, enum command wanted)
{
	while (*commands != DO_NONE && *commands != wanted)
		commands++;
	return wanted != DO_NONE && *commands == wanted;
}

/* The screen's own commands, except those whose key would be typed as a letter now, and what Esc
 * does, which stands elsewhere. */
static const enum command *hinted(const struct screen *screen, enum command told)
{
	static enum command commands[48];
	const enum command *own = screen->ops->commands(screen);
	enum command escape = command_named(own, "Esc");
	size_t count = 0;

	/* The chip tells the first one, and of a card one sees no other row. */
	if (*own == told && has(own, DO_OTHER_ROWS))
		commands[count++] = DO_OTHER_ROWS;
	for (; *own != DO_NONE && count < 47; own++)
		if (*own != escape && (count == 0 || (*own != told && *own != commands[0])) &&
			(!screen_takes_text(screen) || *command_keys_typing(*own)))
			commands[count++] = *own;
	commands[count] = DO_NONE;
	return commands;
}

static int always_cols(const struct keys_row *keys, size_t which)
{
	enum command command = keys->always[which];

	if (command == DO_NONE)
		return 0;
	return (which < keys->bare ? key_cols(keys->screen, command)
				   : frame_hint_cols(keys->screen, command)) +
	       GAP_COLS;
}

/* With the first `count` of its own commands. */
static bool fits(const struct keys_row *keys, size_t count)
{
	int cols = -GAP_COLS;

	for (size_t i = 0; i < TIGHT_COUNT; i++)
		cols += always_cols(keys, i);
	for (size_t i = 0; i < count; i++)
		cols += frame_hint_cols(keys->screen, keys->own[i]) + GAP_COLS;
	return cols <= keys->room;
}

/* Leads to another box, which is perhaps not in sight. */
static bool is_way(enum command command)
{
	return command == DO_TO_STEPS || command == DO_TO_SAY || command == DO_TO_FORMS ||
	       command == DO_TO_CHECKS || command == DO_TO_MEMO || command == DO_TO_READERS ||
	       command == DO_TO_PAPERS || command == DO_TO_FOUND;
}

/* So many are told rather than what the keys do that are the same everywhere: the first one, and
 * the way to what is not in sight where it stands second. */
static size_t count_first(const struct keys_row *keys)
{
	struct keys_row bare = *keys;

	if (keys->own[0] == DO_NONE || !is_way(keys->own[1]))
		return keys->own[0] != DO_NONE;
	bare.bare = TIGHT_COUNT;
	return fits(&bare, 2) ? 2 : 1;
}

static void fit(struct keys_row *keys)
{
	size_t first = count_first(keys);

	while (keys->bare < TIGHT_COUNT && !fits(keys, first))
		keys->bare++;
	keys->count = first;
	while (keys->own[keys->count] != DO_NONE && fits(keys, keys->count + 1))
		keys->count++;
}

/* The menu follows the commands, of which it has the rest; where its key stands alone, it stands
 * with the others of its kind. */
static void draw_always(const struct keys_row *keys, int row, int col)
{
	static const size_t order[] = {TIGHT_MENU, TIGHT_BACK, TIGHT_HELP};
	bool menu_follows = keys->bare <= TIGHT_MENU;
	int end = keys->room + 1;

	if (menu_follows && keys->always[TIGHT_MENU] != DO_NONE)
		frame_draw_hint(keys->screen, row, col, DO_MENU, false);
	for (size_t i = sizeof(order) / sizeof(order[0]); i-- > (size_t)menu_follows;) {
		size_t which = order[i];

		if (keys->always[which] == DO_NONE)
			continue;
		end -= always_cols(keys, which) - GAP_COLS;
		frame_draw_hint(keys->screen, row, end, keys->always[which], which < keys->bare);
		end -= GAP_COLS;
	}
}

void frame_draw_keys(const struct screen *screen, enum command told, int row)
{
	enum command opened_by = screen->ops->opened_by;
	enum command escape = command_named(screen->ops->commands(screen), "Esc");
	struct keys_row keys = {
		.screen = screen,
		.own = hinted(screen, told),
		.always = {[TIGHT_HELP] = DO_HELP, [TIGHT_MENU] = DO_MENU, [TIGHT_BACK] = DO_BACK},
		.room = draw_row_cols(row) - 1,
	};
	int col = 1;

	/* At the very bottom nothing lies below: help, and the end of it. */
	if (escape != DO_NONE) {
		keys.always[TIGHT_BACK] = escape;
	} else if (!screen->below) {
		keys.always[TIGHT_HELP] = DO_QUIT;
		keys.always[TIGHT_BACK] = DO_HELP;
	}
	for (size_t i = 0; i < TIGHT_COUNT; i++)
		if (keys.always[i] == opened_by)
			keys.always[i] = DO_NONE;
	/* What the chip tells goes before the way to what is not in sight does. */
	if (told != DO_NONE && keys.own[0] == told && is_way(keys.own[1]) &&
		count_first(&keys) == 1)
		keys.own++;
	fit(&keys);
	for (size_t i = 0; i < keys.count; i++)
		col += frame_draw_hint(screen, row, col, keys.own[i], false) + GAP_COLS;
	draw_always(&keys, row, col);
}
