/* What stands in the box of a field: how a value is put there, what of it counts, and of what kind
 * it is. */
#include <stdlib.h>
#include <string.h>

#include "banso/base/i18n.h"
#include "banso/base/mem.h"
#include "banso/model/answer.h"
#include "input_inside.h"

enum field_widget input_widget(const struct input *input)
{
	return field_traits(input->field->type)->widget;
}

bool input_is_typed(const struct input *input)
{
	switch (input_widget(input)) {
	case WIDGET_ONE:
	case WIDGET_MANY:
	case WIDGET_YES_NO:
		return false;
	case WIDGET_LINE:
	case WIDGET_TEXT:
	case WIDGET_NONE:
		return true;
	}
	return true;
}

bool input_is_many(const struct input *input)
{
	return input_widget(input) == WIDGET_MANY;
}

bool input_on_free_word(const struct input *input)
{
	return !input_is_typed(input) && input->edit && input->list.focus == input->options.count;
}

static void add_chosen(struct input *input, const char *id)
{
	if (input->chosen.size_bytes)
		buf_putc(&input->chosen, '\n');
	buf_puts(&input->chosen, id);
}

/* Ids of options become chosen; anything else becomes the own word. Where no own words are taken,
 * what stands there stays until something is chosen instead. */
static void take_line(struct input *input, const char *line, struct buf *free_words)
{
	const struct option *option = options_find(input->options, line);

	if (option) {
		if (!input->chosen.size_bytes)
			input->list.focus = (size_t)(option - input->options.items);
		add_chosen(input, line);
	} else if (!input->edit && *line) {
		add_chosen(input, line);
	} else if (*line) {
		buf_printf(free_words, "%s%s", free_words->size_bytes ? _("、") : "", line);
	}
}

/* In the middle of a number a comma would soon stand at a wrong place. */
static void put_shown(struct input *input, const char *text)
{
	if (input->field->type == FIELD_NUMBER)
		buf_puts(&input->shown, text);
	else
		answer_put(&input->shown, input->field, input->options, text);
}

static void set_line(struct input *input, const char *text, bool is_kept)
{
	buf_clear(&input->kept);
	buf_clear(&input->shown);
	if (is_kept && input_widget(input) == WIDGET_LINE) {
		buf_puts(&input->kept, text);
		put_shown(input, text);
		text = buf_text(&input->shown);
	}
	input->has_weekday = input->shown.size_bytes && input->field->type == FIELD_DATE;
	edit_set(input->edit, text);
}

static void set_options(struct input *input, const char *text)
{
	struct buf free_words = {0};

	buf_clear(&input->chosen);
	for (const char *line = text; *line;) {
		size_t size_bytes = strcspn(line, "\n");
		char *id = xstrndup(line, size_bytes);

		take_line(input, id, &free_words);
		free(id);
		line += size_bytes + (line[size_bytes] != '\0');
	}
	if (input->edit) {
		edit_set(input->edit, buf_text(&free_words));
		if (free_words.size_bytes && !input->chosen.size_bytes)
			input->list.focus = input->options.count;
	}
	buf_free(&free_words);
}

static void set_text(struct input *input, const char *text, bool is_kept)
{
	buf_clear(&input->folded);
	pick_forget(&input->pick);
	input->has_moved = input->is_fresh = input->is_drawn = false;
	if (input_is_typed(input))
		set_line(input, text, is_kept);
	else
		set_options(input, text);
	if (is_kept)
		input_begin(input);
}

void input_set(struct input *input, const char *text)
{
	set_text(input, text, true);
}

void input_set_typed(struct input *input, const char *text)
{
	set_text(input, text, false);
}

void input_forget(struct input *input)
{
	if (input->edit)
		edit_forget(input->edit);
}

void input_begin(struct input *input)
{
	input->is_fresh = input_widget(input) == WIDGET_LINE && edit_size_bytes(input->edit);
}

bool input_is_fresh(const struct input *input)
{
	return input->is_fresh;
}

/* The weekday that was shown with a date is not what a person says of another one: who changes the
 * day need not change it, too. */
static size_t weekday_bytes(const struct input *input)
{
	const char *tail = input->has_weekday ? strrchr(buf_text(&input->shown), '(') : NULL;
	size_t size_bytes = edit_size_bytes(input->edit), tail_bytes = tail ? strlen(tail) : 0;

	if (!tail || size_bytes < tail_bytes ||
		strcmp(edit_text(input->edit) + size_bytes - tail_bytes, tail) != 0)
		return 0;
	return tail_bytes;
}

/* Whether a kept value stands there that nobody changed. */
static bool is_as_shown(const struct input *input)
{
	return input->shown.size_bytes &&
	       strcmp(edit_text(input->edit), buf_text(&input->shown)) == 0;
}

static void put_typed(const struct input *input, struct buf *out)
{
	if (is_as_shown(input))
		buf_puts(out, buf_text(&input->kept));
	else
		buf_add(out, edit_text(input->edit),
			edit_size_bytes(input->edit) - weekday_bytes(input));
}

void input_text(const struct input *input, struct buf *out)
{
	size_t begin = out->size_bytes;

	if (input_is_typed(input)) {
		put_typed(input, out);
		return;
	}
	buf_puts(out, buf_text(&input->chosen));
	if (input->edit && *edit_text(input->edit)) {
		if (out->size_bytes > begin)
			buf_putc(out, '\n');
		buf_puts(out, edit_text(input->edit));
	}
}

/* Whether a text begins with this part, and goes on behind it. */
static bool goes_on(const char **text, const char *part, size_t part_bytes)
{
	bool is_same = strncmp(*text, part, part_bytes) == 0;

	*text += is_same ? part_bytes : 0;
	return is_same;
}

/* Asked with every key of a paste: it copies nothing. */
bool input_is(const struct input *input, const char *text)
{
	const char *typed = input->edit ? edit_text(input->edit) : "";
	size_t typed_bytes = input->edit ? edit_size_bytes(input->edit) : 0;
	bool is_typed = input->edit && input_is_typed(input);

	if (is_typed && is_as_shown(input))
		return strcmp(buf_text(&input->kept), text) == 0;
	if (is_typed)
		return goes_on(&text, typed, typed_bytes - weekday_bytes(input)) && !*text;
	if (!goes_on(&text, buf_text(&input->chosen), input->chosen.size_bytes))
		return false;
	if (*typed && input->chosen.size_bytes && !goes_on(&text, "\n", 1))
		return false;
	return goes_on(&text, typed, typed_bytes) && !*text;
}

bool input_takes_text(const struct input *input)
{
	return input_is_typed(input) || input_on_free_word(input);
}

bool input_has_lines(const struct input *input)
{
	return input_is_typed(input) && edit_is_multiline(input->edit);
}

bool input_takes_words(const struct input *input)
{
	bool is_text = input->field->type == FIELD_LINE || input->field->type == FIELD_TEXT;

	return (input_is_typed(input) && is_text) || input_on_free_word(input);
}
