#include "wide.h"

#include <string.h>

#include "answers.h"
#include "banso/base/arena.h"
#include "banso/base/i18n.h"

/* What stands around an answer. */
struct around {
	const char *session, *title, *name;
};

struct walk {
	struct arena *arena;
	struct wide wide;
};

static struct wide_table *find_table(
	struct walk *walk, const struct node *node, const struct around *around)
{
	struct wide *wide = &walk->wide;

	for (size_t i = 0; i < wide->count; i++)
		if (strcmp(wide->tables[i].form, node->place.form) == 0 &&
			strcmp(wide->tables[i].session, around->session) == 0)
			return &wide->tables[i];
	wide->tables = arena_push(walk->arena, wide->tables, wide->count, sizeof(*wide->tables));
	wide->tables[wide->count] = (struct wide_table){
		.session = around->session, .form = node->place.form, .title = around->title};
	return &wide->tables[wide->count++];
}

static struct wide_row *find_row(struct walk *walk, struct wide_table *table,
	const struct node *node, const struct around *around)
{
	for (size_t i = 0; i < table->row_count; i++)
		if (strcmp(table->rows[i].respondent, node->place.respondent) == 0)
			return &table->rows[i];
	table->rows = arena_push(walk->arena, table->rows, table->row_count, sizeof(*table->rows));
	table->rows[table->row_count] = (struct wide_row){
		.respondent = node->place.respondent, .name = around->name, .role = node->role};
	return &table->rows[table->row_count++];
}

/* Fields of a form stand in memory as they stand in it. */
static size_t find_column(struct walk *walk, struct wide_table *table, const struct node *node)
{
	size_t at = 0;

	while (at < table->column_count && table->columns[at].field < node->field)
		at++;
	if (at < table->column_count && table->columns[at].field == node->field)
		return at;
	table->columns = arena_push(
		walk->arena, table->columns, table->column_count, sizeof(*table->columns));
	for (size_t i = table->column_count; i > at; i--)
		table->columns[i] = table->columns[i - 1];
	table->column_count++;
	table->columns[at] =
		(struct wide_column){node->field, *node->label ? node->label : node->title};
	return at;
}

/* --- first the columns, then what stands in them --- */

static void visit(struct walk *walk, const struct node *node, struct around around,
	void (*take)(struct walk *, const struct node *, const struct around *))
{
	const struct place *place = &node->place;

	if (*place->session)
		around.session = place->session;
	if (node->kind == NODE_SECTION || node->kind == NODE_DOCUMENT) {
		if (*place->respondent)
			around.name = node->title;
		else
			around.title = node->title;
	}
	if (node->field && answers_has(node) && *place->respondent)
		take(walk, node, &around);
	for (const struct node *child = node->first; child; child = child->next)
		visit(walk, child, around, take);
}

static void take_column(struct walk *walk, const struct node *node, const struct around *around)
{
	struct wide_table *table = find_table(walk, node, around);

	if (*node->place.row) {
		table->leaves_out = true;
		return;
	}
	find_row(walk, table, node, around);
	find_column(walk, table, node);
}

static void make_cells(struct walk *walk, const struct wide_table *table)
{
	for (size_t i = 0; i < table->row_count; i++) {
		const struct node **cells =
			ARENA_ARRAY(walk->arena, const struct node *, table->column_count);

		for (size_t k = 0; k < table->column_count; k++)
			cells[k] = NULL;
		table->rows[i].cells = cells;
	}
}

static void take_cell(struct walk *walk, const struct node *node, const struct around *around)
{
	struct wide_table *table = find_table(walk, node, around);
	const struct node **cells =
		*node->place.row ? NULL : find_row(walk, table, node, around)->cells;

	if (cells)
		cells[find_column(walk, table, node)] = node;
}

static void number_labels(struct arena *arena, struct wide_table *table)
{
	for (size_t i = 0; i < table->column_count; i++) {
		const char *label = table->columns[i].label;
		int number = 1;

		for (size_t k = i + 1; k < table->column_count; k++)
			if (strcmp(table->columns[k].label, label) == 0)
				table->columns[k].label =
					arena_printf(arena, "%s (%d)", label, ++number);
	}
}

struct wide wide_of(struct arena *arena, const struct node *document)
{
	struct walk walk = {.arena = arena};
	const struct around around = {"", "", ""};

	visit(&walk, document, around, take_column);
	for (size_t i = 0; i < walk.wide.count; i++)
		make_cells(&walk, &walk.wide.tables[i]);
	visit(&walk, document, around, take_cell);
	for (size_t i = 0; i < walk.wide.count; i++)
		number_labels(arena, &walk.wide.tables[i]);
	return walk.wide;
}
