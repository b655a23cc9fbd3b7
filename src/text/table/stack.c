#include "stack.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/buf.h"
#include "banso/text/wrap.h"

/* Between attached values that stand without their labels. */
#define JOINT "・"

struct building {
	struct arena *arena;
	const struct table *table;
	const struct slot *slots;
	size_t row, home;
	bool is_card;
	struct stack stack;
};

static const char *cell_of(const struct building *at, size_t column)
{
	return at->table->cells[at->row * at->table->column_count + column];
}

static bool is_attached(const struct building *at, size_t column)
{
	return column != at->home && at->slots[column].home == at->home;
}

/* On a card. */
static bool has_head(const struct building *at, size_t column)
{
	const struct table_column *each = &at->table->columns[column];

	return at->is_card && (each->kind == TABLE_TEXT || *each->sign);
}

static void push(struct building *at, const char *head, const char *text)
{
	struct stack *stack = &at->stack;
	struct stack_text *each;

	stack->texts = arena_push(at->arena, stack->texts, stack->count, sizeof(*stack->texts));
	each = &stack->texts[stack->count++];
	each->head = head;
	each->text = text;
	each->lines = each->shown = text ? wrap_count(text, at->slots[at->home].cols) : 0;
	stack->lines += each->lines + (head != NULL);
	stack->shown = stack->lines;
}

/* The text that grew in the buffer; the buffer is empty afterwards. */
static void push_buf(struct building *at, struct buf *buf)
{
	if (buf->size_bytes)
		push(at, NULL, arena_strdup(at->arena, buf_text(buf)));
	buf_free(buf);
}

static void push_whole(struct building *at)
{
	struct buf labelled = {0};

	for (size_t i = 0; i < at->table->column_count; i++) {
		const struct table_column *column = &at->table->columns[i];
		const char *cell = cell_of(at, i);

		if (!is_attached(at, i))
			continue;
		if (has_head(at, i)) {
			push_buf(at, &labelled);
			push(at, slots_head(at->arena, column), *cell ? cell : NULL);
		} else if (*cell) {
			if (labelled.size_bytes)
				buf_puts(&labelled, "\n");
			/* A value that is its label is told once. */
			if (strcmp(cell, column->label) != 0)
				buf_printf(&labelled, "%s ", column->label);
			buf_puts(&labelled, cell);
		}
	}
	push_buf(at, &labelled);
}

static void push_joined(struct building *at, bool keeps_heads)
{
	struct buf joined = {0};

	for (size_t i = 0; i < at->table->column_count; i++) {
		const char *cell = cell_of(at, i);

		if (!is_attached(at, i) || !*cell)
			continue;
		if (keeps_heads && has_head(at, i)) {
			push_buf(at, &joined);
			push(at, slots_head(at->arena, &at->table->columns[i]), cell);
		} else {
			bool is_text = at->table->columns[i].kind == TABLE_TEXT;

			if (joined.size_bytes)
				buf_puts(&joined, is_text ? "\n" : JOINT);
			buf_puts(&joined, cell);
		}
	}
	push_buf(at, &joined);
}

struct stack stack_of(struct arena *arena, const struct table *table, const struct slot *slots,
	size_t row, size_t home, enum stack_form form, bool is_card)
{
	struct building at = {arena, table, slots, row, home, is_card, {0}};

	push(&at, NULL, cell_of(&at, home));
	if (form == STACK_WHOLE)
		push_whole(&at);
	else
		push_joined(&at, form == STACK_HEADED);
	return at.stack;
}

/* The least it takes: a line of each text, and its head. */
static int least_lines(const struct stack_text *text)
{
	return (text->text != NULL) + (text->head != NULL);
}

void stack_cut(struct stack *stack, int lines)
{
	bool gave = true;

	if (stack->lines <= lines)
		return;
	stack->shown = 0;
	for (size_t i = 0; i < stack->count; i++) {
		struct stack_text *each = &stack->texts[i];

		each->is_out = (i && stack->texts[i - 1].is_out) ||
			       stack->shown + least_lines(each) > lines;
		each->shown = !each->is_out && each->text;
		stack->shown += each->is_out ? 0 : least_lines(each);
	}
	while (stack->shown < lines && gave) {
		gave = false;
		for (size_t i = 0; i < stack->count && stack->shown < lines; i++) {
			struct stack_text *each = &stack->texts[i];

			if (each->is_out || each->shown == each->lines)
				continue;
			each->shown++;
			stack->shown++;
			gave = true;
		}
	}
}
