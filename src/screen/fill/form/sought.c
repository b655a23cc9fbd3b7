#include "banso/screen/fill/form/sought.h"

#include "banso/base/i18n.h"
#include "banso/ui/screen.h"

void sought_open(struct sought *sought)
{
	sought->is_open = true;
	sought->is_missed = false;
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

void sought_miss(struct sought *sought)
{
	sought->is_missed = true;
}

bool sought_refuses(struct sought *sought, const struct key *key, struct screen *screen)
{
	bool was_missed = sought->is_missed;

	sought->is_missed = false;
	if (!was_missed || key->code != K_ENTER)
		return false;
	screen_refuse(screen,
		_("「%s」で始まる人がいないので、進みません。進むなら、もう一度 Enter を押してください。"),
		buf_text(&sought->text));
	return true;
}

void sought_free(struct sought *sought)
{
	buf_free(&sought->text);
}
