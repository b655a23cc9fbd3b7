/*
 * What screens share that are only a form: their ops use these functions, beside their own. The
 * private struct of such a screen begins with a struct form_screen.
 */
#ifndef BANSO_SCREEN_FILL_FORM_FORM_SCREEN_H
#define BANSO_SCREEN_FILL_FORM_FORM_SCREEN_H

#include "banso/base/attr.h"
#include "banso/screen/fill/form/form.h"

struct form_screen {
	struct screen base;
	struct form_body form;
	const char *lead; /* above the fields if there is room; "" for none */
};

/* The commands of the focused field, and to keep it, go back and see its history. */
const enum command *form_screen_commands(const struct screen *screen) MUST_USE NOT_NULL;
const struct input *form_screen_box(const struct screen *screen) MUST_USE NOT_NULL;
const struct place *form_screen_here(const struct screen *screen) MUST_USE NOT_NULL;
void form_screen_draw(struct screen *screen, int top, int rows, int cols) NOT_NULL;
void form_screen_changed(struct screen *screen) NOT_NULL;
int64_t form_screen_tick(struct screen *screen, int64_t now_ms) MUST_USE NOT_NULL;
bool form_screen_save(struct screen *screen) MUST_USE NOT_NULL;
void form_screen_leave(struct screen *screen) NOT_NULL;

#endif
