#include "banso/ui/on_screen.h"

#include "banso/base/clock.h"
#include "banso/base/i18n.h"
#include "banso/ui/frame.h"

static bool was_drawn(const struct on_screen *shown, const struct list *list)
{
	return list->focus >= shown->from && list->focus < shown->to;
}

/* On a low screen items that have not the focus are cut. What a list shows first on a high one, the
 * screen shows with it. */
void on_screen_note(struct on_screen *shown, const struct list *list)
{
	bool is_new = !was_drawn(shown, list), is_first = shown->to == 0;

	if (is_new || list->focus != shown->focus) {
		shown->is_new = frame_has_context() ? is_new && !is_first : true;
		shown->since_ms = clock_monotonic_ms();
	}
	shown->focus = list->focus;
	shown->from = list->top;
	shown->to = list->top + (size_t)list->rows;
}

bool on_screen_refuses(
	const struct on_screen *shown, const struct list *list, struct screen *screen)
{
	bool is_unread = !was_drawn(shown, list);

	if (!is_unread && list->focus != shown->focus)
		is_unread = !frame_has_context();
	else if (!is_unread)
		is_unread = shown->is_new && screen->key_ms - shown->since_ms < screen->reaction_ms;
	if (is_unread)
		screen_refuse(screen, "%s",
			_("いま出てきた文です。読んでから、もう一度押してください。"));
	return is_unread;
}
