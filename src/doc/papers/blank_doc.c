#include "banso/doc/papers/blank_doc.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/doc/parts.h"
#include "banso/model/answer.h"
#include "banso/model/flow.h"
#include "banso/model/own.h"
#include "banso/model/progress.h"
#include "banso/model/year.h"
#include "banso/text/width.h"

#define LINE_COLS 72  /* of a line to write on, and of options side by side */
#define SHORT_COLS 24 /* of what is short, beside its label */
#define CELL_COLS 12
#define WIDE_CELL_COLS 48 /* where a table has no room side by side */
#define TABLE_COLS 90
#define TEXT_LINES 4
#define BOX _("[　　] ") /* full-width blanks: on a page, too, a pen finds room in it */
#define SPARE_ROWS 3     /* of a table, behind the rows that it begins with */
#define LEAST_ROWS 5

struct blank {
	struct arena *arena;
	const struct course *course;
	const struct form *form;
	const char *respondent; /* "" for anybody */
};

/* Something to write on, by a character that every printer and every code page has. */
static void put_rule(struct buf *out, int cols)
{
	for (int col = 0; col + 2 <= cols; col += 2)
		buf_puts(out, "＿");
}

static void put_lines(struct buf *out, int count)
{
	for (int i = 0; i < count; i++) {
		buf_puts(out, i ? "\n" : "");
		put_rule(out, LINE_COLS);
	}
}

/* --- what is to be ticked --- */

/* Side by side as long as there is room. */
static void put_option(struct buf *out, int *col, const char *label)
{
	int cols = width_text(BOX) + width_text(label);

	if (*col && *col + 2 + cols > LINE_COLS) {
		buf_puts(out, "\n");
		*col = 0;
	}
	buf_printf(out, "%s%s%s", *col ? "  " : "", BOX, label);
	*col += (*col ? 2 : 0) + cols;
}

static void put_options(struct buf *out, const struct blank *blank, const struct field *field)
{
	struct options options = course_options(blank->course, field);
	int col = 0;

	for (size_t i = 0; i < options.count; i++)
		put_option(out, &col, options.items[i].label);
	if (field->type == FIELD_CHECK) {
		/* As on the screen, where somebody keys in what was marked here. */
		put_option(out, &col, field->consent ? _("いいえ") : _("はい"));
		put_option(out, &col, field->consent ? _("はい") : _("いいえ"));
	} else if (field->free_word) {
		put_option(out, &col, _("ほか（＿＿＿＿＿＿＿＿＿＿）"));
	}
}

/* --- one field --- */

static bool is_ticked(const struct field *field)
{
	return field_traits(field->type)->data == DATA_SHOWN;
}

static void put_blank_day(struct buf *out)
{
	buf_puts(out, _("令和＿＿＿年＿＿＿月＿＿＿日"));
}

static void put_short(struct buf *out, const struct field *field)
{
	if (field->type == FIELD_DATE) {
		put_blank_day(out);
		return;
	}
	put_rule(out, field->type == FIELD_NUMBER ? CELL_COLS : SHORT_COLS);
	buf_puts(out, field->unit);
}

/* Only where something else is answered so. */
static void put_when(struct buf *out, const struct blank *blank, const struct field *field)
{
	const struct field *other =
		*field->when_field ? form_field(blank->form, field->when_field) : NULL;

	if (!other)
		return;
	buf_printf(out, _("（「%s」が「"), other->label);
	for (size_t i = 0; i < field->when_is.count; i++) {
		buf_puts(out, i ? _("」か「") : "");
		answer_put(
			out, other, course_options(blank->course, other), field->when_is.items[i]);
	}
	buf_puts(out, _("」のときに書きます）"));
}

/* What is known of the one who gets it. */
static const char *known(const struct blank *blank, const struct field *field)
{
	const char *kept = *blank->respondent && field->prefill != PREFILL_NONE
				   ? course_prefill(blank->course, field, blank->respondent)
				   : "";
	struct buf out = {0};

	if (*kept && field->type != FIELD_DATE)
		answer_put(&out, field, course_options(blank->course, field), kept);
	return parts_take(blank->arena, &out);
}

static void add_long(struct node *section, const struct blank *blank, const struct field *field)
{
	struct node *node = node_add(blank->arena, section, NODE_ANSWER, field->label);
	struct buf text = {0};

	node->circle = circle_narrower(section->circle, field->circle);
	node->personal = field->personal;
	node->is_told_above = strcmp(field->label, blank->form->title) == 0;
	put_when(&text, blank, field);
	buf_puts(&text, text.size_bytes ? "\n" : "");
	if (*field->help)
		buf_printf(&text, "%s\n", field->help);
	if (is_ticked(field))
		put_options(&text, blank, field);
	else
		put_lines(&text, TEXT_LINES);
	node->text = parts_take(blank->arena, &text);
}

static void add_short(struct node *section, const struct blank *blank, const struct field *field)
{
	struct node *node = node_add(blank->arena, section, NODE_FACT, field->label);
	struct buf text = {0};

	node->circle = circle_narrower(section->circle, field->circle);
	node->personal = field->personal || field->prefill == PREFILL_NAME;
	buf_puts(&text, known(blank, field));
	if (!text.size_bytes) {
		put_short(&text, field);
		buf_puts(&text, *field->help ? "  " : "");
		buf_puts(&text, field->help);
	}
	put_when(&text, blank, field);
	node->text = parts_take(blank->arena, &text);
}

/* --- a table --- */

static void add_cell(
	struct node *row, const struct blank *blank, const struct field *column, const char *text)
{
	struct node *cell = parts_add_cell(blank->arena, row, column->label, text);

	cell->circle = circle_narrower(row->circle, column->circle);
	cell->personal = column->personal;
}

/* Whether a writer of text has room for its columns side by side. */
static bool is_wide(const struct field *field)
{
	int all = 0;

	for (size_t i = 0; i < field->column_count; i++) {
		int cols = width_text(field->columns[i].label);

		all += 2 + (cols > CELL_COLS ? cols : CELL_COLS);
	}
	return all > TABLE_COLS;
}

static const char *cell_rule(
	const struct blank *blank, const struct field *table, const struct field *column)
{
	bool is_long = is_wide(table) && !is_ticked(column) && column->type != FIELD_NUMBER;
	struct buf out = {0};

	put_rule(&out, is_long ? WIDE_CELL_COLS : CELL_COLS);
	buf_puts(&out, column->unit);
	return parts_take(blank->arena, &out);
}

/* What may stand in the columns that are to be chosen from: a cell has no room for it. */
static void add_choices(struct node *section, const struct blank *blank, const struct field *field)
{
	for (size_t i = 0; i < field->column_count; i++) {
		const struct field *column = &field->columns[i];
		struct options options = course_options(blank->course, column);
		struct node *fact;
		struct buf out = {0};

		for (size_t k = 0; k < options.count; k++)
			buf_printf(&out, "%s%s", k ? _("、") : "", options.items[k].label);
		if (out.size_bytes) {
			fact = node_add_text(blank->arena, section, NODE_FACT,
				arena_printf(blank->arena, _("「%s」に書くもの"), column->label),
				arena_strdup(blank->arena, buf_text(&out)));
			fact->circle = circle_narrower(
				section->circle, circle_narrower(field->circle, column->circle));
			fact->personal = column->personal;
		}
		buf_free(&out);
	}
}

static void add_table(struct node *section, const struct blank *blank, const struct field *field)
{
	size_t rows = field->rows.count + SPARE_ROWS;
	struct node *table = node_add(blank->arena, section, NODE_TABLE, field->label);
	struct node *row = node_add(blank->arena, table, NODE_ROW, "");

	table->circle = circle_narrower(section->circle, field->circle);
	table->personal = field->personal;
	table->is_told_above = strcmp(field->label, blank->form->title) == 0;
	row->circle = table->circle;
	for (size_t k = 0; k < field->column_count; k++)
		add_cell(row, blank, &field->columns[k], field->columns[k].label);
	for (size_t i = 0; i < rows || i < LEAST_ROWS; i++) {
		row = node_add(blank->arena, table, NODE_ROW, "");
		for (size_t k = 0; k < field->column_count; k++)
			add_cell(row, blank, &field->columns[k],
				k == 0 && i < field->rows.count
					? field->rows.items[i]
					: cell_rule(blank, field, &field->columns[k]));
	}
	add_choices(section, blank, field);
}

static void add_field(struct node *section, const struct blank *blank, const struct field *field)
{
	if (field->type == FIELD_TABLE)
		add_table(section, blank, field);
	else if ((is_ticked(field) && !*known(blank, field)) ||
		 field_traits(field->type)->length == LENGTH_LONG)
		add_long(section, blank, field);
	else
		add_short(section, blank, field);
}

/* Whoever hands it out writes it in. What the team fills itself it gives to nobody. */
static void add_return(struct arena *arena, struct node *document, const struct form *form)
{
	struct buf text = {0};

	if (form->circle == CIRCLE_TEAM)
		return;
	put_blank_day(&text);
	buf_puts(&text, _("まで  お返し先: "));
	put_rule(&text, SHORT_COLS);
	parts_add_fact(arena, document, _("お返しの期限"), parts_take(arena, &text));
}

struct node *blank_doc_build(struct arena *arena, const struct course *course,
	const struct place *place, enum circle readers)
{
	const struct session *session = course_session(course, place->session);
	const struct form *form = scenario_form(course->scenario, place->form);
	const struct blank blank = {.arena = arena,
		.course = course,
		.form = form,
		/* What the list of participants says of somebody is not for everybody. */
		.respondent = readers == CIRCLE_PUBLIC ? "" : place->respondent};
	const char *name = course_own(course, OWN_COURSE_NAME), *when;
	struct node *document = parts_begin(arena, course, place,
		arena_printf(arena, "%s %s %s", name, session->title, form->title));

	/* It holds no answer of anybody. */
	document->place.respondent = "";
	document->is_to_fill = true;
	document->circle = form->circle;
	document->nameless = arena_printf(arena, "%s %s", name, session->title);
	when = parts_when(arena, course, session);
	parts_add_fact(arena, document, _("日時"), when);
	add_return(arena, document, form);
	if (*form->lead)
		node_add_text(arena, document, NODE_TEXT, "", form->lead);
	for (size_t i = 0; i < form->field_count; i++)
		if (field_is_asked(course, &form->fields[i]) &&
			(!*place->field || strcmp(place->field, form->fields[i].id) == 0))
			add_field(document, &blank, &form->fields[i]);
	return document;
}
