#include "banso/screen/fill/form/sought.h"

void sought_open(struct sought *sought)
{
	sought->is_open = true;
	buf_clear(&sought->text);
}

bool sought_key(struct sought *sought, const struct key *key)
{
	if (key->code == K_TEXT)
		buf_puts(&sought->text, key->text);
	else if (key->code == K_ENTER || key->code == K_TAB)
		buf_putc(&sought->text, key->code == K_ENTER ? '\n' : '\t');
	sought->is_open = key->code != K_PASTE_END;
	return !sought->is_open;
}

void sought_free(struct sought *sought)
{
	buf_free(&sought->text);
}
