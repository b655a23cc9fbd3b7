#include "banso/model/headlines.h"

#include "banso/base/buf.h"
#include "banso/model/answer.h"
#include "banso/model/progress.h"
#include "banso/model/year.h"

static void add_answer(struct words *answers, struct arena *arena, const struct course *course,
	const struct field *field, const struct value *value)
{
	struct buf text = {0};

	if (!value_is_answer(value))
		return;
	answer_put(&text, field, course_options(course, field), value->text);
	words_add(answers, arena, arena_strdup(arena, buf_text(&text)));
	buf_free(&text);
}

static struct headline headline_of(const struct course *course, const struct sheet *sheet,
	const struct field *field, struct arena *arena)
{
	const struct field *column = field->columns;
	struct headline headline = {.label = field->label};
	struct words rows;

	if (field->type != FIELD_TABLE) {
		add_answer(&headline.answers, arena, course, field,
			sheet_value(sheet, field->id, "", ""));
		return headline;
	}
	headline.label = column->label;
	rows = course_rows(sheet, field, field->id, arena);
	for (size_t i = 0; i < rows.count; i++)
		add_answer(&headline.answers, arena, course, column,
			sheet_value(sheet, field->id, rows.items[i], column->id));
	return headline;
}

struct headlines course_headlines(const struct course *course, struct arena *arena)
{
	const struct scenario *scenario = course->scenario;
	struct headlines all = {0};

	for (size_t i = 0; i < scenario->form_count; i++) {
		const struct form *form = &scenario->forms[i];
		const struct sheet *sheet = course_sheet(course, "", form->id, "");

		for (size_t k = 0; sheet && k < form->field_count; k++) {
			struct headline headline;

			if (!form->fields[k].headline || !field_is_asked(course, &form->fields[k]))
				continue;
			headline = headline_of(course, sheet, &form->fields[k], arena);
			if (!headline.answers.count)
				continue;
			all.items = arena_push(arena, all.items, all.count, sizeof(*all.items));
			all.items[all.count++] = headline;
		}
	}
	return all;
}
