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
	const char *lead;     /* of all its fields; "" for none */
	bool is_unused;       /* the course does not use the form; that was told */
	struct err of_others; /* what was said last of what others did to the field in focus */
};

/* The commands of the focused field, and to keep it, go back and see its history. */
/* The lead of such a screen: what the focused field asks for, and the key that leaves it. What is
 * wrong with what stands there is the standing text. */
void form_screen_put_lead(const struct screen *screen, struct face *face) NOT_NULL;
const enum command *form_screen_commands(const struct screen *screen) MUST_USE NOT_NULL;
/* Others may have saved while a question or a list stood above: what was said of a field then is
 * not the next one's, nor true once the person has decided. Says what is true now. */
void form_screen_say_anew(struct screen *screen) NOT_NULL;
/* The same, and what the form has to say, "" for nothing. */
void form_screen_tell(struct screen *screen, const struct err *say) NOT_NULL;
const struct input *form_screen_box(const struct screen *screen) MUST_USE NOT_NULL;
const struct place *form_screen_here(const struct screen *screen) MUST_USE NOT_NULL;
void form_screen_draw(struct screen *screen, int top, int rows, int cols) NOT_NULL;
void form_screen_changed(struct screen *screen) NOT_NULL;
int64_t form_screen_tick(struct screen *screen, int64_t now_ms) MUST_USE NOT_NULL;
bool form_screen_waits(const struct screen *screen) MUST_USE NOT_NULL;
bool form_screen_save(struct screen *screen) MUST_USE NOT_NULL;
void form_screen_leave(struct screen *screen) NOT_NULL;

#endif
