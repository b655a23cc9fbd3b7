#include "banso/ui/screen.h"

#include <assert.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "banso/base/clock.h"
#include "banso/base/i18n.h"
#include "banso/base/mem.h"
#include "banso/ui/box/input.h"

struct screen *screen_new(const struct screen_ops *ops, void *app)
{
	struct screen *screen;

	assert(ops->face && ops->commands && ops->draw && ops->key);
	screen = xcalloc(1, ops->size_bytes);
	screen->ops = ops;
	screen->app = app;
	return screen;
}

void screen_free(struct screen *screen)
{
	side_clear(&screen->side);
	aims_free(&screen->aims);
	aims_free(&screen->seen);
	free(screen);
}

struct screen *screen_put_on(struct screen *stack, struct screen *below)
{
	struct screen *lowest = stack;

	if (!stack)
		return below;
	while (lowest->below)
		lowest = lowest->below;
	lowest->below = below;
	return stack;
}

bool screen_takes_text(const struct screen *screen)
{
	return screen->ops->takes_text && screen->ops->takes_text(screen);
}

bool screen_takes_words(const struct screen *screen)
{
	const struct input *box = screen->ops->box ? screen->ops->box(screen) : NULL;

	return box && screen_takes_text(screen) && input_takes_words(box);
}

/* --- what a key was meant for --- */

static bool has_command(const enum command *all, enum command command)
{
	while (*all != DO_NONE && *all != command)
		all++;
	return *all != DO_NONE;
}

static void copy_commands(const enum command *from, enum command to[SCREEN_COMMANDS + 1])
{
	size_t count = 0;

	for (; count < SCREEN_COMMANDS && from[count] != DO_NONE; count++)
		to[count] = from[count];
	to[count] = DO_NONE;
}

static struct aims aims_of(const struct screen *screen)
{
	struct aims now = {.all = {0}};

	if (screen->ops->aims)
		screen->ops->aims(screen, &now);
	return now;
}

static void note_aims(struct screen *screen)
{
	struct aims now = aims_of(screen);

	copy_commands(screen->ops->commands(screen), screen->offered);
	if (!screen->has_news)
		aims_copy(&screen->seen, &now);
	aims_free(&screen->aims);
	screen->aims = now;
}

void screen_note_drawn(struct screen *screen, int64_t now_ms)
{
	if (screen->has_news && screen->news_shown_ms == CLOCK_NEVER)
		screen->news_shown_ms = now_ms;
	note_aims(screen);
}

static void begin_news(struct screen *screen)
{
	screen->has_news = true;
	screen->is_told = false;
	screen->news_shown_ms = CLOCK_NEVER;
}

static bool is_focus(const struct aims *aims, const struct aims *other)
{
	return strcmp(buf_text(&aims->focus), buf_text(&other->focus)) == 0;
}

static bool is_another_by_its_key(
	enum command command, const enum command *before, const enum command *now)
{
	if (has_command(before, command))
		return false;
	for (; *before != DO_NONE; before++)
		if (!has_command(now, *before) &&
			strcmp(command_info(*before)->keys, command_info(command)->keys) == 0)
			return true;
	return false;
}

/* What was turned before still is, whatever else was changed since. */
static bool find_turned(struct screen *screen)
{
	enum command now[SCREEN_COMMANDS + 1], turned[SCREEN_COMMANDS + 1];
	size_t count = 0;
	bool is_any = false;

	copy_commands(screen->ops->commands(screen), now);
	for (const enum command *each = now; *each != DO_NONE; each++) {
		bool is_now = is_another_by_its_key(*each, screen->offered, now);

		if (is_now || has_command(screen->turned, *each))
			turned[count++] = *each;
		is_any |= is_now;
	}
	turned[count] = DO_NONE;
	copy_commands(turned, screen->turned);
	return is_any;
}

bool screen_aim_has_moved(struct screen *screen)
{
	struct aims now = aims_of(screen);
	bool is_turned = find_turned(screen);
	bool has_moved = screen->aims.focus.size_bytes && !is_focus(&screen->aims, &now);

	screen->is_aim_lost |= has_moved;
	if (has_moved || is_turned || aims_has_new(&now, &screen->aims))
		begin_news(screen);
	aims_free(&now);
	return has_moved || is_turned;
}

void screen_lose_aim(struct screen *screen)
{
	screen->is_aim_lost = screen->is_refused_now = true;
	begin_news(screen);
	/* Why it was refused is told: once that can be read, the next key is for what stands there.
	 */
	screen->is_told = true;
}

static void forget_lost(struct screen *screen)
{
	screen->is_aim_lost = false;
	screen->turned[0] = DO_NONE;
}

/* Who was told of them, and had the time to see them, need not be told again. */
static void end_news(struct screen *screen)
{
	screen->has_news = false;
	if (screen->is_told)
		forget_lost(screen);
}

void screen_begin_key(struct screen *screen, enum command command, int64_t now_ms, int reaction_ms)
{
	if (screen->has_news && screen->news_shown_ms != CLOCK_NEVER &&
		now_ms - screen->news_shown_ms >= reaction_ms)
		end_news(screen);
	screen->key_ms = now_ms;
	screen->reaction_ms = reaction_ms;
	screen->is_late = screen->is_aim_lost;
	screen->is_turned = has_command(screen->turned, command);
	screen->is_refused_now = false;
	if (!screen->has_news)
		forget_lost(screen);
}

/* Who moved the focus by this key knows where to. */
void screen_end_key(struct screen *screen)
{
	struct aims now = aims_of(screen);

	if (!screen->is_refused_now && !is_focus(&screen->aims, &now))
		screen->is_aim_lost = false;
	aims_free(&now);
	note_aims(screen);
}

static void tell_aim_lost(struct screen *screen)
{
	const char *words = screen->ops->aim_words;

	screen_refuse(screen, "%s",
		words ? _(words)
		      : _("ここにあったものを、ほかの人が変えました。見て、もう一度選んでください。"));
}

/* What stands below is seen when one comes back to it; nothing there is lost until then. */
static void find_news_below(struct screen *screen)
{
	struct aims now = aims_of(screen);

	if (aims_has_new(&now, &screen->aims))
		begin_news(screen);
	aims_free(&now);
}

void screen_tell_changed(struct screen *top)
{
	char said[sizeof(top->notice)];

	memcpy(said, top->notice, sizeof(said));
	for (struct screen *screen = top; screen; screen = screen->below) {
		screen->side_due_ms = 0;
		if (screen->entered && screen->ops->changed)
			screen->ops->changed(screen);
		if (screen->entered && screen != top)
			find_news_below(screen);
	}
	if (screen_aim_has_moved(top)) {
		/* What was said there before is of what is no more; why something was not done is
		 * not. */
		if (!top->ops->aim_words)
			tell_aim_lost(top);
		else if (!top->is_refusal && strcmp(said, top->notice) == 0)
			top->notice[0] = '\0';
	}
	note_aims(top);
}

/* What it is done to may be another one by now than when the key came. */
static bool is_unseen(const struct screen *screen)
{
	struct aims now = aims_of(screen);
	bool is_it = now.focus.size_bytes && !aims_have(&screen->seen, buf_text(&now.focus));

	aims_free(&now);
	return is_it;
}

static void refuse_changed(struct screen *screen)
{
	tell_aim_lost(screen);
	screen->is_refused_now = screen->is_told = true;
}

bool screen_is_as_told(struct screen *screen, const char *told, struct buf *now)
{
	bool is = strcmp(buf_text(now), told) == 0;

	buf_free(now);
	if (!is)
		refuse_changed(screen);
	return is;
}

bool screen_refuse_lost_aim(struct screen *screen)
{
	bool is_late = screen->is_late || (screen->has_news && is_unseen(screen));

	if (is_late)
		refuse_changed(screen);
	return is_late;
}

bool screen_refuse_turned(struct screen *screen)
{
	if (screen->is_turned)
		refuse_changed(screen);
	return screen->is_turned;
}

/* --- what is said --- */

static void set_notice(struct screen *screen, const char *format, va_list args)
{
	int size_bytes = vsnprintf(screen->notice, sizeof(screen->notice), format, args);
	size_t end = sizeof(screen->notice) - 1;

	screen->notices++;
	if (size_bytes < (int)sizeof(screen->notice))
		return;
	while (end > 0 && ((unsigned char)screen->notice[end - 1] & 0xc0) == 0x80)
		end--;
	screen->notice[end - 1] = '\0';
}

void screen_say(struct screen *screen, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	set_notice(screen, format, args);
	va_end(args);
	screen->is_refusal = false;
}

void screen_refuse(struct screen *screen, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	set_notice(screen, format, args);
	va_end(args);
	screen->is_refusal = true;
}

void screen_tell_below(struct screen *screen, size_t count)
{
	screen->rest[0] = '\0';
	if (count)
		snprintf(screen->rest, sizeof(screen->rest), _("下に%zu行"), count);
}
