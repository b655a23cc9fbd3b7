#include "banso/screen/fill/form/form_screen.h"

#include <string.h>

#include "banso/base/i18n.h"
#include "banso/model/flow.h"

static struct form_body *form_of(struct screen *screen)
{
	return &((struct form_screen *)screen)->form;
}

static void put_hint(struct face *face, const struct form_item *item)
{
	const struct input *input = item->entry.input;

	entry_put_guess(&face->context, &item->entry);
	if (face->context.size_bytes)
		return;
	if (input_is_fresh(input) ||
		(!*item->help && field_traits(item->field->type)->widget == WIDGET_LINE))
		input_put_hint(input, &face->context);
	face->is_hint = input_is_fresh(input) || input_is(input, "");
}

void form_screen_put_lead(const struct screen *screen, struct face *face)
{
	const struct form_screen *own = (const struct form_screen *)screen;
	const struct form_item *item = &own->form.items[own->form.focus];
	const struct value *kept = own->form.kind == FORM_NEW
					   ? NULL
					   : course_value(own->form.app->course, &item->place);
	struct err wrong;

	face->at = own->form.focus + 1;
	face->of = own->form.count;
	buf_puts(&face->sentence, *own->lead ? own->lead : *item->help ? item->help : item->label);
	if (*own->lead && *item->help)
		buf_puts(&face->more, item->help);
	put_hint(face, item);
	face->chip = input_chip(item->entry.input);
	if (form_is_broken(&own->form, &wrong)) {
		buf_printf(&face->standing, "! %s", wrong.text);
		face->standing_role = ROLE_ALERT;
	} else if (kept || entry_is_changed(&item->entry)) {
		entry_put_saved(face, own->form.app, &item->entry, kept);
	}
	entry_put_unused(face, own->form.app, &item->place);
	/* Where options are chosen from, nothing moves under somebody who types. */
	face->is_low = !face->standing.size_bytes && !input_takes_text(item->entry.input);
}

const enum command *form_screen_commands(const struct screen *screen)
{
	static const enum command rest[] = {DO_KEEP, DO_HISTORY, DO_PREVIOUS, DO_NONE};

	return form_commands(&((const struct form_screen *)screen)->form, rest);
}

void form_screen_say_anew(struct screen *screen)
{
	const struct form_screen *own = (const struct form_screen *)screen;
	size_t notice_bytes = strlen(screen->notice); /* it may have been cut */

	if (!notice_bytes || strncmp(screen->notice, own->of_others.text, notice_bytes) != 0)
		return;
	screen->notice[0] = '\0';
	form_screen_changed(screen);
}

void form_screen_tell(struct screen *screen, const struct err *say)
{
	form_screen_say_anew(screen);
	if (*say->text && form_of(screen)->refuses)
		screen_refuse(screen, "%s", say->text);
	else if (*say->text)
		screen_say(screen, "%s", say->text);
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
	form_draw(form_of(screen), screen, top, rows, cols);
}

/* Whether somebody took the form out of use since one last looked. */
static bool has_left_use(struct form_screen *own)
{
	const struct course *course = own->form.app->course;
	bool was_unused = own->is_unused;

	own->is_unused = course && !flow_uses(course, own->form.items[own->form.focus].place.form);
	return own->is_unused && !was_unused;
}

void form_screen_changed(struct screen *screen)
{
	struct form_screen *own = (struct form_screen *)screen;

	form_changed(&own->form, &own->of_others);
	if (*own->of_others.text)
		screen_say(screen, "%s", own->of_others.text);
	else if (has_left_use(own))
		screen_say(screen, "%s",
			_("この帳票は、使わないことになりました。書いたものは残り、帳票の一覧の x でまた使えます。"));
}

int64_t form_screen_tick(struct screen *screen, int64_t now_ms)
{
	const struct form_body *form = form_of(screen);
	const struct entry *entry = &form->items[form->focus].entry;
	struct datum before = entry->datum;
	int64_t next_ms = form_tick(form_of(screen), now_ms);

	if (entry_has_turned(entry, &before))
		screen->wants_draw = true;
	return next_ms;
}

bool form_screen_waits(const struct screen *screen)
{
	return form_waits(&((const struct form_screen *)screen)->form);
}

bool form_screen_save(struct screen *screen)
{
	struct err err = {.text = ""};
	bool is_kept = form_save(form_of(screen), &err);

	if (!is_kept && *err.text && !*screen->notice)
		screen_refuse(screen, "%s", err.text);
	return is_kept;
}

void form_screen_leave(struct screen *screen)
{
	form_end(form_of(screen));
}
