#include "banso/screen/side_tasks.h"

#include "banso/base/buf.h"
#include "banso/base/i18n.h"
#include "banso/model/session/task_due.h"

static void put_task(struct buf *out, const struct course *course, const struct task *task)
{
	struct buf due = {0};

	task_put_listed(&due, course, task, true);
	buf_puts(out, task->what);
	if (*task->who || due.size_bytes)
		buf_printf(out, _("（%s%s%s）"), task->who,
			*task->who && due.size_bytes ? "  " : "", buf_text(&due));
	buf_free(&due);
}

void side_tasks(
	struct side *side, const char *head, const struct course *course, struct tasks tasks)
{
	if (tasks.count)
		side_head(side, head);
	for (size_t i = 0; i < tasks.count; i++) {
		const struct option *state = task_state(course, &tasks.items[i]);
		struct buf text = {0};

		put_task(&text, course, &tasks.items[i]);
		side_item(side, state ? state->mark : "", buf_text(&text));
		buf_free(&text);
	}
}
