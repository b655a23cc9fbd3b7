#include "banso/screen/fill/table/own_list.h"

#include "banso/base/arena.h"
#include "banso/base/buf.h"
#include "banso/base/i18n.h"
#include "banso/screen/app.h"
#include "banso/work/own_rows.h"

bool own_list_focus(struct list *list, struct words rows, const char *row)
{
	size_t at = words_index(rows, row);

	if (at < rows.count)
		list->focus = at;
	return at < rows.count;
}

void own_list_take_out(struct screen *screen, const struct place *row)
{
	struct app *app = screen->app;
	struct err err;

	if (!own_row_take_out(app->store, app->course, row, &err))
		screen_refuse(screen, "%s", err.text);
	else
		screen_say(screen, "%s", _("一覧から外しました。u で戻せます。"));
}

const char *own_list_bring_back(
	struct screen *screen, const struct place *table, const char *none, struct arena *arena)
{
	struct app *app = screen->app;
	const char *row;
	struct err err;

	if (!own_row_bring_back(app->store, app->course, arena, table, &row, &err))
		screen_refuse(screen, "%s", err.text);
	else if (!row)
		screen_say(screen, "%s", none);
	else
		screen_say(screen, "%s", _("一覧に戻しました。"));
	return row;
}

void own_list_put_person(struct buf *out, const struct participant *who)
{
	buf_puts(out, *who->name ? who->name : _("（氏名なし）"));
	if (who->is_gone)
		buf_puts(out, _("（外した人）"));
}
