/* The keys of an editor: what is typed, Ctrl-A to Ctrl-Z, the cursor, a paste. */
#ifndef BANSO_UI_EDIT_KEYS_H
#define BANSO_UI_EDIT_KEYS_H

#include "banso/text/edit/edit.h"
#include "banso/ui/box/input.h"
#include "banso/ui/keys/keys.h"

/* INPUT_NEXT: Enter in a one-line text. */
enum input_result edit_key(struct edit *edit, const struct key *key);

#endif
