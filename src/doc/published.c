#include "banso/doc/published.h"

#include <stdlib.h>
#include <string.h>

#include "banso/base/arena.h"
#include "banso/doc/own_words.h"
#include "banso/doc/unnamed.h"
#include "banso/doc/voice_parts.h"
#include "banso/model/own.h"

/* Somebody whose sheet everybody may read. */
struct writer_of_sheet {
	const char *id, *role;
};

struct tidy {
	struct arena *arena;
	const struct course *course;
	const struct unnamed *people;
	struct writer_of_sheet *writers;
	size_t writer_count;
	size_t hidden;
};

static bool is_note(const struct place *place)
{
	return strcmp(place->form, OWN_SESSION) == 0 && strcmp(place->field, OWN_NOTES) == 0;
}

static const char *hide(struct tidy *tidy, const char *text, bool *has_names)
{
	size_t hidden;
	const char *out = unnamed(tidy->arena, text, tidy->people, &hidden);

	*has_names = *has_names || hidden;
	return hidden ? out : text;
}

static void hide_names(struct tidy *tidy, struct node *node)
{
	bool is_room = strcmp(node->place.field, OWN_SESSION_ROOM) == 0, has_names = false;

	node->text = hide(tidy, node->text, &has_names);
	node->value = hide(tidy, node->value, &has_names);
	node->datum = hide(tidy, node->datum, &has_names);
	node->words = hide(tidy, node->words, &has_names);
	/* A room is one, as a rule. */
	node->is_own_words = !is_room || has_names;
	node->has_hidden = node->has_hidden || has_names;
	tidy->hidden += has_names;
}

/* --- whose it is --- */

/* Its position; the count if there is none. */
static size_t writer_at(const struct tidy *tidy, const char *id)
{
	size_t at = 0;

	while (at < tidy->writer_count && strcmp(tidy->writers[at].id, id) != 0)
		at++;
	return at;
}

static void find_writers(struct tidy *tidy, const struct node *parent)
{
	for (const struct node *node = parent->first; node; node = node->next) {
		const char *id = node->place.respondent;

		if (*id && writer_at(tidy, id) == tidy->writer_count) {
			tidy->writers = arena_push(tidy->arena, tidy->writers, tidy->writer_count,
				sizeof(*tidy->writers));
			tidy->writers[tidy->writer_count++] =
				(struct writer_of_sheet){id, node->role};
		}
		find_writers(tidy, node);
	}
}

static bool is_role_of_few(const struct tidy *tidy, const char *role)
{
	size_t count = 0;

	for (size_t i = 0; i < tidy->writer_count; i++)
		count += strcmp(tidy->writers[i].role, role) == 0;
	return count < VOICE_LEAST;
}

/* The list of participants knows who p2 is, and everybody who the only 会長 is. */
static void forget_writer(const struct tidy *tidy, struct node *node)
{
	node->place.respondent =
		arena_printf(tidy->arena, "%zu", writer_at(tidy, node->place.respondent) + 1);
	if (is_role_of_few(tidy, node->role))
		node->role = "";
}

/* --- in which order it was written --- */

static void forget_row(struct tidy *tidy, struct node *row, size_t number)
{
	row->place.row = arena_printf(tidy->arena, "%zu", number);
	for (struct node *cell = row->first; cell; cell = cell->next)
		if (*cell->place.row)
			cell->place.row = row->place.row;
}

static const struct node *cell_at(const struct node *row, const char *column)
{
	for (const struct node *cell = row->first; cell; cell = cell->next)
		if (strcmp(cell->place.column, column) == 0)
			return cell;
	return NULL;
}

static int compare_cells(const struct node *one, const struct node *other, const char *column)
{
	const struct node *a = cell_at(one, column), *b = cell_at(other, column);
	int order;

	if (!a || !b)
		return !a - !b;
	/* What has no day comes behind those that have one. */
	order = !*a->value - !*b->value;
	order = order ? order : strcmp(a->value, b->value);
	return order ? order : strcmp(a->text, b->text);
}

/* By all that is shown of them, which has no names any more. */
static int compare_tasks(const void *one, const void *other)
{
	static const char *const columns[] = {
		OWN_TASK_DUE, OWN_TASK_WHAT, OWN_TASK_STATE, OWN_TASK_FROM};
	const struct node *a = *(struct node *const *)one, *b = *(struct node *const *)other;
	int order = 0;

	for (size_t i = 0; order == 0 && i < sizeof(columns) / sizeof(columns[0]); i++)
		order = compare_cells(a, b, columns[i]);
	return order;
}

/* Behind the head of their table. */
static void sort_tasks(struct arena *arena, struct node *table)
{
	struct node **rows = NULL;
	size_t count = 0;

	for (struct node *row = table->first->next; row; row = row->next) {
		rows = arena_push(arena, rows, count, sizeof(*rows));
		rows[count++] = row;
	}
	if (count)
		qsort(rows, count, sizeof(*rows), compare_tasks);
	table->last = table->first;
	for (size_t i = 0; i < count; i++) {
		table->last->next = rows[i];
		table->last = rows[i];
	}
	table->last->next = NULL;
}

static void number_rows(struct tidy *tidy, const struct node *parent)
{
	size_t rows = 0;

	for (struct node *row = parent->first; row; row = row->next)
		if (row->kind == NODE_ROW && *row->place.row)
			forget_row(tidy, row, ++rows);
}

static void walk(struct tidy *tidy, struct node *parent)
{
	for (struct node *node = parent->first; node; node = node->next) {
		bool is_task = strcmp(node->place.form, OWN_TASKS) == 0;

		node->is_undated = node->is_undated || *node->at;
		node->at = "";
		if (!*node->origin.engagement)
			node->origin = node->place;
		if (*node->place.respondent)
			forget_writer(tidy, node);
		if (own_words_stand(tidy->course, node))
			hide_names(tidy, node);
		walk(tidy, node);
		if (is_task && node->kind == NODE_TABLE && node->first)
			sort_tasks(tidy->arena, node);
		number_rows(tidy, node);
		if (is_note(&node->place))
			node->place.row = node->place.column = "";
	}
}

size_t published_tidy(struct arena *arena, struct node *document, const struct course *course)
{
	struct tidy tidy = {
		.arena = arena, .course = course, .people = unnamed_on(arena, course, document)};

	document->place.respondent = document->place.row = document->place.column = "";
	find_writers(&tidy, document);
	walk(&tidy, document);
	number_rows(&tidy, document);
	return tidy.hidden;
}
