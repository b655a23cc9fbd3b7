#include "banso/doc/own_words.h"

#include <string.h>

#include "banso/model/own.h"
#include "banso/text/date/read.h"

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

/* A day may be told in words, too: 村上さんが戻るまで. */
bool own_words_are(const struct field *field, const char *kept)
{
	struct date date;

	if (field->type == FIELD_DATE)
		return *kept && !date_parse(kept, &date);
	return field->free_word || field->type == FIELD_LINE || field->type == FIELD_TEXT;
}

bool own_words_stand(const struct course *course, const struct node *node)
{
	const struct field *field = *node->place.field ? course_field(course, &node->place) : NULL;

	if (!field || !*node->text || !is_said(&node->place))
		return false;
	/* Of a day in words alone nothing is kept as data. */
	return own_words_are(field, *node->value ? node->value : node->text);
}
