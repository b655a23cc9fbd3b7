#include "shown.h"

#include "banso/base/i18n.h"

void shown_put_title(struct buf *out, const struct node *node)
{
	buf_puts(out, node->title);
	if (*node->mark)
		buf_printf(out, _("（%s）"), node->mark);
}

void shown_put_value(struct buf *out, const struct node *node)
{
	buf_puts(out, node->text);
	if (*node->text)
		buf_puts(out, node->unit);
	if (*node->reason)
		buf_printf(out, *node->text ? _("（理由: %s）") : _("未記入（理由: %s）"),
			node->reason);
}
