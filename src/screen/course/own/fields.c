#include "fields.h"

#include "banso/base/attr.h"
#include "banso/base/buf.h"
#include "banso/base/i18n.h"
#include "banso/model/answer.h"
#include "banso/model/own.h"
#include "banso/model/year.h"

static void fields_face(struct screen *screen, struct face *face)
{
	const struct fields *fields = (const struct fields *)screen;
	const struct app *app = screen->app;

	buf_puts(&face->town, course_own(app->course, OWN_COURSE_NAME));
	buf_puts(&face->name, fields->session);
	buf_puts(&face->form, fields->title);
	form_screen_put_lead(screen, face);
	if (fields->hooks->face)
		fields->hooks->face(fields, face);
}

static void fields_draw(struct screen *screen, int top, int rows, int cols)
{
	struct fields *fields = (struct fields *)screen;

	if (fields->hooks->draw)
		fields->hooks->draw(fields, top, rows, cols);
	else
		form_screen_draw(screen, top, rows, cols);
}

static struct outcome fields_enter(struct screen *screen)
{
	struct fields *fields = (struct fields *)screen;

	form_open(&fields->screen.form, fields->screen.form.focus);
	if (form_focus_draft(&fields->screen.form))
		screen_say(screen, "%s", form_draft_words(&fields->screen.form));
	else if (*fields->notice)
		screen_say(screen, "%s", fields->notice);
	return OUTCOME(STAY);
}

/* What cannot be kept stays as a draft, which the screen below does not show. */
static void tell_unkept(const struct fields *fields)
{
	const struct form_item *item = form_unkept(&fields->screen.form);

	if (item && fields->screen.base.below)
		screen_refuse(fields->screen.base.below,
			_("「%s」は、まだ保存されていません（書きかけがあります）"),
			_(item->field->label));
}

static struct screen *ask_before_leaving(struct fields *fields)
{
	if (form_asks_purged(&fields->screen.form))
		return form_question(&fields->screen.form);
	return fields->hooks->leaving ? fields->hooks->leaving(fields) : NULL;
}

/* Everything that can be is kept before something is asked: it may be of two fields together. */
static struct outcome go_out(struct fields *fields)
{
	struct screen *ask;

	MAY_FAIL(form_save(&fields->screen.form, NULL));
	ask = ask_before_leaving(fields);
	if (!ask)
		tell_unkept(fields);
	fields->is_leaving = ask != NULL;
	return ask ? app_push(ask) : OUTCOME(POP);
}

/* Going back is never refused: what cannot be kept stays as a draft. What somebody else has changed
 * meanwhile is asked about first. */
static struct outcome leave_field(struct fields *fields, const struct key *key)
{
	enum form_result result;
	struct err say;

	if (form_passes_over(&fields->screen.form, &say)) {
		form_screen_tell(&fields->screen.base, &say);
		return OUTCOME(STAY);
	}
	result = form_key(&fields->screen.form, key, DO_KEEP, &say);
	if (fields->screen.base.below && *form_told(&fields->screen.form))
		screen_say(fields->screen.base.below, "%s", form_told(&fields->screen.form));
	fields->is_leaving = result == FORM_ASKS;
	return fields->is_leaving ? app_push(form_question(&fields->screen.form)) : go_out(fields);
}

/* The last box closes the screen, whatever key took its option: that it was kept is said on the one
 * below, and what was chosen, as a digit is easily missed. */
static void tell_done(const struct fields *fields, const struct form_item *last)
{
	const struct app *app = fields->screen.base.app;
	const char *saved = app_tell_saved(fields->screen.base.app);
	struct buf chosen = {0};

	if (!input_takes_text(last->entry.input))
		answer_put(&chosen, last->field, course_options(app->course, last->field),
			course_text(app->course, &last->place));
	if (chosen.size_bytes)
		screen_say(fields->screen.base.below, _("%s: %s。%s"), _(last->field->label),
			buf_text(&chosen), saved);
	else
		screen_say(fields->screen.base.below, "%s", saved);
	buf_free(&chosen);
}

/* As a key ended, or the answer to what it had asked; `left` was the field in focus. */
static struct outcome go_on(
	struct fields *fields, size_t left, enum form_result result, const struct err *say)
{
	switch (result) {
	case FORM_ASKS:
		return app_push(form_question(&fields->screen.form));
	case FORM_DONE:
		tell_done(fields, &fields->screen.form.items[left]);
		return go_out(fields);
	case FORM_TYPED:
	case FORM_STAYS:
		form_screen_tell(&fields->screen.base, say);
		if (*say->text || fields->screen.form.focus == left)
			return OUTCOME(STAY);
		return app_push(fields->hooks->left ? fields->hooks->left(fields,
							      &fields->screen.form.items[left])
						    : NULL);
	case FORM_IGNORED:
		break;
	}
	return OUTCOME(IGNORED);
}

static struct outcome fields_key(struct screen *screen, const struct key *key, enum command command)
{
	struct fields *fields = (struct fields *)screen;
	size_t left = fields->screen.form.focus;
	enum form_result result;
	struct err say;

	if (command == DO_BACK)
		return leave_field(fields, key);
	fields->is_leaving = false;
	if (command == DO_HISTORY)
		return form_past(&fields->screen.form);
	result = form_key(&fields->screen.form, key, command, &say);
	return go_on(fields, left, result, &say);
}

static struct outcome fields_answered(struct screen *screen, const struct reply *reply)
{
	struct fields *fields = (struct fields *)screen;
	size_t left = fields->screen.form.focus;
	enum form_result result;
	struct err say;

	if (!form_answered(&fields->screen.form, reply, &result, &say))
		return fields->hooks->answered ? fields->hooks->answered(fields, reply)
					       : OUTCOME(STAY);
	/* Esc goes back to the field; to decide later is to go out. */
	if (fields->is_leaving && reply->choice >= 0 && result != FORM_ASKS)
		return go_out(fields);
	return go_on(fields, left, result, &say);
}

static const struct screen_ops fields_ops = {
	.name = "fields",
	.size_bytes = sizeof(struct fields),
	.face = fields_face,
	.commands = form_screen_commands,
	.takes_text = app_takes_text,
	.box = form_screen_box,
	.here = form_screen_here,
	.enter = fields_enter,
	.draw = fields_draw,
	.key = fields_key,
	.answered = fields_answered,
	.tick = form_screen_tick,
	.changed = form_screen_changed,
	.waits = form_screen_waits,
	.save = form_screen_save,
	.leave = form_screen_leave,
};

struct fields *fields_new(
	struct app *app, const char *title, const char *lead, const struct fields_hooks *hooks)
{
	static const struct fields_hooks none;
	struct fields *fields = (struct fields *)screen_new(&fields_ops, app);

	fields->screen.lead = lead;
	fields->hooks = hooks ? hooks : &none;
	fields->session = "";
	fields->title = title;
	fields->notice = "";
	form_begin(&fields->screen.form, app, FORM_LIST);
	return fields;
}
