#include "banso/ui/screen.h"

#include <assert.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

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
	buf_free(&screen->aim);
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

static void tell_aim_lost(struct screen *screen)
{
	screen_refuse(screen, "%s",
		_("ここにあったものを、ほかの人が変えました。見て、もう一度選んでください。"));
}

void screen_draw(struct screen *screen, int top, int rows, int cols)
{
	screen->ops->draw(screen, top, rows, cols);
	buf_clear(&screen->aim);
	if (screen->ops->aim)
		screen->ops->aim(screen, &screen->aim);
}

void screen_look_at_aim(struct screen *screen)
{
	struct buf now = {0};

	if (screen->ops->aim)
		screen->ops->aim(screen, &now);
	if (screen->aim.size_bytes && strcmp(buf_text(&screen->aim), buf_text(&now)) != 0) {
		screen->is_aim_lost = true;
		tell_aim_lost(screen);
	}
	buf_free(&now);
}

void screen_tell_changed(struct screen *top)
{
	for (struct screen *screen = top; screen; screen = screen->below) {
		screen->side_due_ms = 0;
		if (screen->entered && screen->ops->changed)
			screen->ops->changed(screen);
	}
	screen_look_at_aim(top);
}

bool screen_aim_is_lost(struct screen *screen)
{
	if (screen->is_aim_lost)
		tell_aim_lost(screen);
	return screen->is_aim_lost;
}

static void set_notice(struct screen *screen, const char *format, va_list args)
{
	int size_bytes = vsnprintf(screen->notice, sizeof(screen->notice), format, args);
	size_t end = sizeof(screen->notice) - 1;

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
