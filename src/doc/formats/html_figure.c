#include "html_figure.h"

#include "html_scale.h"
#include "html_timeline.h"

void html_put_figure(struct buf *out, const struct node *node)
{
	switch (node->figure) {
	case FIGURE_NONE:
		return;
	case FIGURE_TIMELINE:
		html_put_timeline(out, node);
		return;
	case FIGURE_COUNTS:
		html_put_counts(out, node);
		return;
	case FIGURE_STEP:
		html_put_step(out, node);
		return;
	}
}
