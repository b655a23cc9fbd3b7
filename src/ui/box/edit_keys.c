#include "edit_keys.h"

#include <string.h>

static enum input_result edit_control(struct edit *edit, enum key_code code)
{
	switch ((int)code) {
	case K_CTRL('a'):
		edit_move(edit, EDIT_ROW_START);
		break;
	case K_CTRL('e'):
		edit_move(edit, EDIT_ROW_END);
		break;
	case K_CTRL('k'):
		edit_kill_to_end(edit);
		break;
	case K_CTRL('u'):
		edit_kill_to_start(edit);
		break;
	case K_CTRL('w'):
		edit_kill_word(edit);
		break;
	case K_CTRL('v'):
		edit_yank(edit);
		break;
	case K_CTRL('z'):
		edit_undo(edit);
		break;
	case K_CTRL('y'):
		edit_redo(edit);
		break;
	default:
		return INPUT_IGNORED;
	}
	return INPUT_USED;
}

static enum input_result edit_move_key(struct edit *edit, enum key_code code)
{
	static const struct {
		enum key_code code;
		enum edit_move move;
	} moves[] = {
		{K_LEFT, EDIT_LEFT},
		{K_RIGHT, EDIT_RIGHT},
		{K_WORD_LEFT, EDIT_WORD_LEFT},
		{K_WORD_RIGHT, EDIT_WORD_RIGHT},
		{K_UP, EDIT_UP},
		{K_DOWN, EDIT_DOWN},
		{K_HOME, EDIT_ROW_START},
		{K_END, EDIT_ROW_END},
	};

	for (size_t i = 0; i < sizeof(moves) / sizeof(moves[0]); i++) {
		if (moves[i].code == code) {
			bool moved = edit_move(edit, moves[i].move);

			return moved || (code != K_UP && code != K_DOWN) ? INPUT_USED
									 : INPUT_IGNORED;
		}
	}
	/* PgDn turns a page only if there is more than fits; otherwise it means the next field. */
	if (code == K_PAGE_DOWN && edit_rows_below(edit) && edit_move(edit, EDIT_PAGE_DOWN))
		return INPUT_USED;
	if (code == K_PAGE_UP && edit_rows_above(edit) && edit_move(edit, EDIT_PAGE_UP))
		return INPUT_USED;
	return INPUT_IGNORED;
}

enum input_result edit_key(struct edit *edit, const struct key *key)
{
	/* Any other key ends a paste, too: the mark of its end may have been lost. */
	if (key->code != K_TEXT)
		edit_set_pasting(edit, key->code == K_PASTE_BEGIN);
	switch (key->code) {
	case K_TEXT:
		edit_insert(edit, key->text, strlen(key->text));
		return INPUT_USED;
	case K_ENTER:
		if (!edit_is_multiline(edit))
			return INPUT_NEXT;
		edit_insert(edit, "\n", 1);
		return INPUT_USED;
	case K_BACKSPACE:
		edit_backspace(edit);
		return INPUT_USED;
	case K_DELETE:
		edit_delete(edit);
		return INPUT_USED;
	case K_PASTE_BEGIN:
	case K_PASTE_END:
		return INPUT_USED;
	default:
		break;
	}
	if (key->code >= K_CTRL_A && key->code <= K_CTRL_Z)
		return edit_control(edit, key->code);
	return edit_move_key(edit, key->code);
}
