#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/model/answer.h"
#include "banso/model/progress.h"
#include "banso/model/where.h"
#include "banso/model/year.h"
#include "banso/ui/box/list.h"
#include "banso/ui/term/draw.h"
#include "banso/work/fill/left.h"
#include "overview.h"

/* All fields of a sheet on one screen: what is there, what is not. */
struct overview {
	struct screen base;
	struct arena *arena;
	struct place sheet;
	const struct form *form;
	const char *note;
	int question;
	size_t *fields; /* visible ones: indices into the form */
	struct list list;
};

static struct app *app_of(const struct overview *own)
{
	return own->base.app;
}

static const struct sheet *sheet_of(const struct overview *own)
{
	return course_sheet(
		app_of(own)->course, own->sheet.session, own->sheet.form, own->sheet.respondent);
}

/* Those that are visible now; the focus goes to one of them. */
static void list_fields(struct overview *own, size_t focus)
{
	size_t count = 0;

	for (size_t i = 0; i < own->form->field_count; i++) {
		if (!field_is_visible(own->form, &own->form->fields[i], sheet_of(own)))
			continue;
		if (i <= focus)
			own->list.focus = count;
		own->fields[count++] = i;
	}
	list_resize(&own->list, count);
}

/* The sheet below says whose it is. */
static void overview_face(struct screen *screen, struct face *face)
{
	const struct overview *own = (const struct overview *)screen;
	struct progress progress = progress_of(app_of(own)->course, own->form, sheet_of(own));

	face->at = own->list.focus + 1;
	face->of = own->list.count;
	buf_puts(&face->sentence, *own->note ? own->note : _("直す項目を選びます。"));
	buf_printf(&face->more, _("項目の一覧  %s  %d項目中%d項目"), progress_word(progress.state),
		progress.fields, progress.answered);
	face->chip = DO_OPEN;
}

static const enum command *overview_commands(const struct screen *screen)
{
	static const enum command commands[] = {DO_OPEN, DO_NONE};

	(void)screen;
	return commands;
}

static void put_answer(struct buf *out, const struct overview *own, const struct field *field)
{
	const struct course *course = app_of(own)->course;
	const struct value *value = sheet_value(sheet_of(own), field->id, "", "");
	const char *prefill = course_prefill(course, field, own->sheet.respondent);
	struct options options = course_options(course, field);

	if (field->type == FIELD_TABLE) {
		struct arena *scratch = arena_new();

		if (field_is_answered(field, sheet_of(own)))
			buf_printf(out, _("%zu行"),
				course_rows(sheet_of(own), field, field->id, scratch).count);
		arena_free(scratch);
	} else if (value_is_answer(value)) {
		answer_put(out, field, options, value->text);
		buf_puts(out, field->unit);
		if (*value->reason)
			buf_printf(out, _("（理由: %s）"), value->reason);
	} else if (value && *value->reason) {
		buf_printf(out, _("（空欄: %s）"), value->reason);
	} else if (*prefill) {
		answer_put(out, field, options, prefill);
	}
}

/* A field nobody has to fill is never shown as a fault: no sign, only white space. */
static const char *sign_of(const struct overview *own, const struct field *field)
{
	const struct value *value = sheet_value(sheet_of(own), field->id, "", "");
	struct place place = own->sheet;

	place.field = field->id;
	if (left_draft_at(app_of(own)->store, &place))
		return _("書きかけ");
	if (!field_is_answered(field, sheet_of(own)))
		return "";
	if (value && answer_check(field, course_options(app_of(own)->course, field), value->text,
			     NULL) != RULE_FINE)
		return _("! 要確認");
	return _("済");
}

static void draw_field(const struct overview *own, size_t item, int row, int cols)
{
	const struct field *field = &own->form->fields[own->fields[item]];
	int label_cols = cols >= 70 ? 30 : 16, text_col = 12 + label_cols + 1;
	struct buf answer = {0};

	list_mark(&own->list, item, row, 1);
	draw_short(row, 3, 8, ROLE_TEXT, sign_of(own, field));
	draw_short(row, 12, label_cols, item == own->list.focus ? ROLE_FIRST : ROLE_TEXT,
		field->label);
	put_answer(&answer, own, field);
	draw_short(row, text_col, cols - text_col - 1, ROLE_TEXT, buf_text(&answer));
	buf_free(&answer);
}

static void overview_draw(struct screen *screen, int top, int rows, int cols)
{
	struct overview *own = (struct overview *)screen;

	list_fit(&own->list, rows);
	for (size_t i = own->list.top; i < own->list.count && list_row(&own->list, i) >= 0; i++)
		draw_field(own, i, top + list_row(&own->list, i), cols);
}

static struct outcome overview_key(
	struct screen *screen, const struct key *key, enum command command)
{
	struct overview *own = (struct overview *)screen;

	if (command == DO_OPEN && own->list.count)
		return app_pop(own->question, (int)own->fields[own->list.focus], "");
	if (command == DO_BACK)
		return app_pop(own->question, -1, "");
	return OUTCOME(list_key(&own->list, key) ? STAY : IGNORED);
}

static void overview_changed(struct screen *screen)
{
	struct overview *own = (struct overview *)screen;

	list_fields(own, own->list.count ? own->fields[own->list.focus] : 0);
}

static void overview_leave(struct screen *screen)
{
	arena_free(((struct overview *)screen)->arena);
}

static const struct screen_ops overview_ops = {
	.name = "overview",
	.size_bytes = sizeof(struct overview),
	.face = overview_face,
	.commands = overview_commands,
	.draw = overview_draw,
	.key = overview_key,
	.changed = overview_changed,
	.leave = overview_leave,
};

struct screen *overview_new(
	struct app *app, const struct place *via, const char *field, int question, const char *note)
{
	struct overview *own = (struct overview *)screen_new(&overview_ops, app);
	size_t focus = 0;

	own->arena = arena_new();
	own->sheet = place_copy(own->arena, via);
	own->sheet = where_value_place(app->course, &own->sheet);
	own->sheet.field = "";
	own->form = course_form(app->course, via->form);
	own->note = note;
	own->question = question;
	own->fields = ARENA_ARRAY(own->arena, size_t, own->form->field_count);
	for (size_t i = 0; i < own->form->field_count; i++)
		if (strcmp(own->form->fields[i].id, field) == 0)
			focus = i;
	list_fields(own, focus);
	return &own->base;
}
