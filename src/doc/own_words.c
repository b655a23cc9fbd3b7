#include "banso/doc/own_words.h"

#include <string.h>

#include "banso/model/own.h"

static bool is_note(const struct place *place)
{
	return strcmp(place->form, OWN_SESSION) == 0 && strcmp(place->field, OWN_NOTES) == 0;
}

static bool is_said(const struct place *place)
{
	return !own_is(place->form) || strcmp(place->form, OWN_TASKS) == 0 || is_note(place) ||
	       strcmp(place->field, OWN_SESSION_DECIDED) == 0 ||
	       strcmp(place->field, OWN_SESSION_ROOM) == 0;
}

bool own_words_stand(const struct course *course, const struct node *node)
{
	const struct field *field = *node->place.field ? course_field(course, &node->place) : NULL;

	if (!field || !*node->text || !is_said(&node->place))
		return false;
	return field->free_word || field->type == FIELD_LINE || field->type == FIELD_TEXT;
}
