#include <stdlib.h>
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/model/flow.h"
#include "banso/model/kept.h"
#include "banso/screen/screens.h"
#include "banso/ui/draw.h"
#include "banso/ui/frame.h"
#include "banso/ui/list.h"

/* What was being written when banso ended last: nothing is lost, and this says so. */
struct resume {
	struct screen base;
	struct arena *arena;
	struct drafts drafts;
	struct list list;
};

static struct app *app_of(const struct resume *own)
{
	return own->base.app;
}

static const struct field *field_of(const struct course *course, const struct place *place)
{
	const struct form *form = course_form(course, place->form);
	const struct field *field = form ? form_field(form, place->field) : NULL;

	return field && *place->column ? field_column(field, place->column) : field;
}

/* Of a 支援先 that is only being added. */
static const char *label_of_new(const struct place *place)
{
	const struct form *form = kept_form(place->form);
	const struct field *field = form ? form_field(form, place->field) : NULL;

	return field ? _(field->label) : "";
}

/* 支援先, 回, 帳票, 項目: where the text belongs. */
static const char *label_of(struct resume *own, const struct place *place)
{
	struct arena *scratch = arena_new();
	const struct course *course = *place->engagement ? store_load(app_of(own)->store, scratch,
								   place->engagement, NULL)
							 : NULL;
	const struct session *session = NULL;
	const struct form *form = NULL;
	const struct field *field = NULL;
	const char *label;

	if (course) {
		form = course_form(course, place->form);
		session = *place->session ? scenario_session(course->scenario, place->session)
					  : flow_session_of_form(course, place->form);
		field = field_of(course, place);
	}
	if (course)
		label = arena_printf(own->arena, "%s  %s  %s  %s", course_kept(course, "name"),
			session ? session->title : "", form ? form->title : place->form,
			field ? field->label : place->field);
	else
		label = arena_printf(own->arena, "%s  %s", _("支援先を追加"), label_of_new(place));
	arena_free(scratch);
	return label;
}

static void resume_title(struct screen *screen, struct buf *left, struct buf *right)
{
	(void)screen;
	(void)right;
	buf_puts(left, _("前回の書きかけ"));
}

static const enum command *resume_commands(const struct screen *screen)
{
	static const enum command commands[] = {DO_RESUME, DO_DISCARD, DO_NONE};

	(void)screen;
	return commands;
}

static void resume_draw(struct screen *screen, int top, int rows, int cols)
{
	struct resume *own = (struct resume *)screen;
	int width = cols - 6 < FRAME_TEXT_COLS ? cols - 6 : FRAME_TEXT_COLS;
	int row = top, list_rows = (rows - 3) / 2;
	const struct draft *draft = &own->drafts.items[own->list.focus];

	row += draw_wrapped(row, 1, cols - 2, 3, ROLE_LABEL,
		       _("保存の前に終わった書きかけが残っています。Enter で続きから書けます。")) +
	       1;
	list_fit(&own->list, list_rows);
	for (size_t i = own->list.top; i < own->list.count && list_row(&own->list, i) >= 0; i++) {
		const struct draft *each = &own->drafts.items[i];
		struct buf line = {0};

		buf_printf(&line, "%s  %.5s", label_of(own, &each->place), each->at + 11);
		list_mark(&own->list, i, row + list_row(&own->list, i), 1);
		draw_short(row + list_row(&own->list, i), 3, cols - 4,
			i == own->list.focus ? ROLE_FOCUS : ROLE_TEXT, buf_text(&line));
		buf_free(&line);
	}
	row += (int)own->list.count < list_rows ? (int)own->list.count : list_rows;
	draw_wrapped(row + 1, 5, width, top + rows - row - 1, ROLE_TEXT, draft->text);
}

/* The record in which a draft of names, dates or participants goes on. */
static struct screen *kept_screen(struct app *app, struct screen *stack, const struct place *place)
{
	struct screen *record = NULL;

	if (strcmp(place->form, KEPT_COURSE) == 0)
		record = about_new(app);
	else if (strcmp(place->form, KEPT_SESSION) == 0)
		record = dates_new(app, place->session);
	else if (strcmp(place->form, KEPT_PEOPLE) == 0)
		record = person_new(app, place->row);
	if (!record)
		return stack;
	record->below = stack;
	return record;
}

static struct outcome open_draft(struct resume *own)
{
	struct app *app = app_of(own);
	const struct draft *draft = &own->drafts.items[own->list.focus];
	struct place place = draft->place;
	const struct session *session;
	struct screen *stack;
	struct err err;

	if (!*place.engagement)
		return (struct outcome){.kind = REPLACE, .screen = new_new(app, NULL)};
	if (!app_open(app, place.engagement, &err)) {
		screen_say(&own->base, "%s", err.text);
		return OUTCOME(STAY);
	}
	session = flow_session_of_form(app->course, place.form);
	if (!*place.session && session)
		place.session = session->id;
	/* What banso keeps of the course has screens of its own. */
	if (kept_is(place.form))
		stack = kept_screen(app, course_screen_new(app), &place);
	else
		stack = app_screens_to(app, &place);
	return (struct outcome){.kind = REPLACE, .screen = stack};
}

static struct outcome discard(struct resume *own)
{
	size_t item = own->list.focus;
	struct err err;

	if (!store_drop_draft(app_of(own)->store, &own->drafts.items[item].place, &err)) {
		screen_say(&own->base, "%s", err.text);
		return OUTCOME(STAY);
	}
	for (size_t i = item + 1; i < own->drafts.count; i++)
		own->drafts.items[i - 1] = own->drafts.items[i];
	list_resize(&own->list, --own->drafts.count);
	return OUTCOME(own->drafts.count ? STAY : POP);
}

static struct outcome resume_key(struct screen *screen, const struct key *key, enum command command)
{
	struct resume *own = (struct resume *)screen;

	switch (command) {
	case DO_RESUME:
		return open_draft(own);
	case DO_DISCARD:
		return discard(own);
	default:
		return OUTCOME(list_key(&own->list, key) ? STAY : IGNORED);
	}
}

static void resume_leave(struct screen *screen)
{
	arena_free(((struct resume *)screen)->arena);
}

static const struct screen_ops resume_ops = {
	.name = "resume",
	.size_bytes = sizeof(struct resume),
	.title = resume_title,
	.commands = resume_commands,
	.takes_text = app_takes_no_text,
	.draw = resume_draw,
	.key = resume_key,
	.resize = app_resize_nothing,
	.save = app_save_nothing,
	.leave = resume_leave,
};

struct screen *resume_new(struct app *app)
{
	struct resume *own = (struct resume *)screen_new(&resume_ops, app);

	own->arena = arena_new();
	if (store_drafts(app->store, own->arena, NULL, &own->drafts, NULL) && own->drafts.count) {
		list_resize(&own->list, own->drafts.count);
		return &own->base;
	}
	arena_free(own->arena);
	free(own);
	return NULL;
}
