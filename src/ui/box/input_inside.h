/* What the files of an input share: input.c, which is typed into, input_value.c, which knows what
 * stands there, and input_draw.c. */
#ifndef BANSO_UI_BOX_INPUT_INSIDE_H
#define BANSO_UI_BOX_INPUT_INSIDE_H

#include "banso/text/edit/edit.h"
#include "banso/ui/box/input.h"
#include "banso/ui/box/list.h"
#include "pick.h"

struct input {
	const struct field *field;
	struct options options;
	struct edit *edit;   /* typed fields, and the person's own word of a choice */
	struct arena *arena; /* of its options; NULL: there are none */
	struct list list;    /* options; the own word is the last item */
	bool is_drawn;       /* what was put there last */
	bool has_untold;     /* see input_has_untold() */
	struct pick pick;    /* what was typed while an option has the focus */
	struct buf chosen;   /* ids, one a line */
	struct buf folded;   /* see input_folded() */
	struct buf kept;     /* the kept value that the editor shows, */
	struct buf shown;    /* and how; "": what stands there was typed */
	bool is_fresh;       /* the first letter replaces it */
	bool has_weekday;    /* behind the date stands the weekday that was shown with it */
	bool has_moved;      /* see input_forgot_enter() */
	bool has_named;      /* … after the focus moved there by typing */
	bool undo_is_over;
};

enum field_widget input_widget(const struct input *input) MUST_USE NOT_NULL;
bool input_is_typed(const struct input *input) MUST_USE NOT_NULL;
bool input_is_many(const struct input *input) MUST_USE NOT_NULL;
/* Whether the focus is on the box for the person's own word. */
bool input_on_free_word(const struct input *input) MUST_USE NOT_NULL;

#endif
