#include "banso/doc/published.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/doc/unnamed.h"
#include "banso/model/own.h"

struct tidy {
	struct arena *arena;
	const struct course *course;
	const struct unnamed *people;
	size_t hidden;
};

static bool is_note(const struct place *place)
{
	return strcmp(place->form, OWN_SESSION) == 0 && strcmp(place->field, OWN_NOTES) == 0;
}

/* Of what banso itself keeps only what was said, decided and agreed on: a town or a room may have
 * the name of a person. */
static bool is_said(const struct place *place)
{
	return !own_is(place->form) || strcmp(place->form, OWN_TASKS) == 0 || is_note(place) ||
	       strcmp(place->field, OWN_SESSION_DECIDED) == 0;
}

/* Whether people write there what they like. */
static bool is_own_words(const struct tidy *tidy, const struct node *node)
{
	const struct field *field =
		*node->place.field ? course_field(tidy->course, &node->place) : NULL;

	if (!field || !*node->text || !is_said(&node->place))
		return false;
	return field->free_word || field->type == FIELD_LINE || field->type == FIELD_TEXT;
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
	bool has_names = false;

	node->is_own_words = true;
	node->text = hide(tidy, node->text, &has_names);
	node->value = hide(tidy, node->value, &has_names);
	node->datum = hide(tidy, node->datum, &has_names);
	node->reason = hide(tidy, node->reason, &has_names);
	tidy->hidden += has_names;
}

static void forget_row(struct tidy *tidy, struct node *row, size_t number)
{
	row->place.row = arena_printf(tidy->arena, "%zu", number);
	for (struct node *cell = row->first; cell; cell = cell->next)
		if (*cell->place.row)
			cell->place.row = row->place.row;
}

/* When somebody wrote it, beside what else was written then, says who did. */
static void forget_moment(struct node *node)
{
	node->at = "";
	node->is_voice = true;
}

static void walk(struct tidy *tidy, struct node *parent)
{
	size_t rows = 0;

	for (struct node *node = parent->first; node; node = node->next) {
		if (is_own_words(tidy, node))
			hide_names(tidy, node);
		if (strcmp(node->place.form, OWN_TASKS) == 0)
			node->reason = "";
		if (node->kind == NODE_ROW && *node->place.row)
			forget_row(tidy, node, ++rows);
		if (*node->place.field && *node->at && is_said(&node->place))
			forget_moment(node);
		if (is_note(&node->place))
			node->place.row = node->place.column = "";
		walk(tidy, node);
	}
}

size_t published_tidy(struct arena *arena, struct node *document, const struct course *course)
{
	struct tidy tidy = {.arena = arena, .course = course};

	tidy.people = unnamed_people(arena, named_people(arena, course, NULL));
	document->place.respondent = document->place.row = document->place.column = "";
	walk(&tidy, document);
	return tidy.hidden;
}
