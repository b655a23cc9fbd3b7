#include "banso/screen/fill/own_list.h"

#include "banso/base/buf.h"
#include "banso/base/i18n.h"

bool own_list_focus(struct list *list, struct words rows, const char *row)
{
	size_t at = words_index(rows, row);

	if (at < rows.count)
		list->focus = at;
	return at < rows.count;
}

void own_list_put_person(struct buf *out, const struct participant *who)
{
	buf_puts(out, *who->name ? who->name : _("（氏名なし）"));
	if (who->is_gone)
		buf_puts(out, _("（外した人）"));
}
