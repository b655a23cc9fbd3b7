#include "banso/screen/fill/form/form_screen.h"

#include "banso/ui/term/draw.h"

static struct form_body *form_of(struct screen *screen)
{
	return &((struct form_screen *)screen)->form;
}

const enum command *form_screen_commands(const struct screen *screen)
{
	static const enum command rest[] = {DO_PREVIOUS, DO_KEEP, DO_HISTORY, DO_NONE};

	return form_commands(&((const struct form_screen *)screen)->form, rest);
}

const struct input *form_screen_box(const struct screen *screen)
{
	return form_box(&((const struct form_screen *)screen)->form);
}

const struct place *form_screen_here(const struct screen *screen)
{
	return form_here(&((const struct form_screen *)screen)->form);
}

void form_screen_draw(struct screen *screen, int top, int rows, int cols)
{
	const char *lead = ((const struct form_screen *)screen)->lead;
	int lead_rows = rows >= 12 && *lead ? 2 : 0;

	if (lead_rows)
		draw_short(top, 3, cols - 4, ROLE_LABEL, lead);
	form_draw(form_of(screen), top + lead_rows, rows - lead_rows, cols);
}

void form_screen_changed(struct screen *screen)
{
	struct err say;

	form_changed(form_of(screen), &say);
	if (*say.text)
		screen_say(screen, "%s", say.text);
}

int64_t form_screen_tick(struct screen *screen, int64_t now_ms)
{
	return form_tick(form_of(screen), now_ms);
}

bool form_screen_save(struct screen *screen)
{
	return form_save(form_of(screen), NULL);
}

void form_screen_leave(struct screen *screen)
{
	form_end(form_of(screen));
}
