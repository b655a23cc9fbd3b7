/* What a return to a copy would do, and did, in plain words. */
#include <string.h>

#include "banso/base/files/path.h"
#include "banso/base/i18n.h"
#include "banso/text/date/moment.h"
#include "restore_plan.h"

void restore_put_holds(struct buf *out, const struct backup_counts *holds, const char *last)
{
	buf_printf(out, _("支援先 %lld件、回答 %lld件"), (long long)holds->engagements,
		(long long)holds->answers);
	if (*last)
		buf_printf(out, _("、最後の保存 %s"), moment_both(last).text);
}

static void put_times(struct buf *out, const struct loss *loss)
{
	struct moment_text first = moment_both(loss->first), last = moment_both(loss->last);

	buf_puts(out, first.text);
	if (strcmp(first.text, last.text) == 0)
		return;
	buf_printf(out, _(" から %s まで"),
		strcmp(moment_day(loss->first).text, moment_day(loss->last).text) == 0
			? moment_time(loss->last).text
			: last.text);
}

static void put_loss(struct buf *out, const struct loss *loss)
{
	buf_printf(out, _("  %s: %lld件（"),
		*loss->name ? loss->name
		: *loss->id ? loss->id
			    : _("どの支援先か分からないもの"),
		(long long)loss->saves);
	put_times(out, loss);
	for (size_t i = 0; i < loss->who.count; i++)
		buf_printf(out, "%s%s", i ? _("、") : _("。"), loss->who.items[i]);
	buf_puts(out, loss->is_whole ? _("）。支援先ごとなくなります\n") : _("）\n"));
}

#define MOST_LOSSES 10 /* engagements that are told one by one */

static void put_losses(struct buf *out, const struct losses *losses)
{
	int64_t rest = 0;

	if (losses->saves == 0)
		buf_puts(out, _("この控えのあとに保存したものは、ありません。\n"));
	else
		buf_printf(out, _("戻すと、この控えのあとに保存した次の%lld件がなくなります。\n"),
			(long long)losses->saves);
	for (size_t i = 0; i < losses->count; i++) {
		if (i < MOST_LOSSES)
			put_loss(out, &losses->items[i]);
		else
			rest += losses->items[i].saves;
	}
	if (rest)
		buf_printf(out, _("  ほかの支援先%zu件に、%lld件\n"), losses->count - MOST_LOSSES,
			(long long)rest);
	if (losses->drafts)
		buf_printf(out, _("まだ保存していない書きかけ%lld件も、なくなります。\n"),
			(long long)losses->drafts);
}

void restore_put_plan(struct buf *out, const struct restore *restore)
{
	buf_printf(out, _("控え %s\n"), restore->name);
	buf_puts(out, "  ");
	restore_put_holds(out, &restore->holds, restore->last);
	buf_putc(out, '\n');
	if (restore->losses.is_other)
		buf_puts(out,
			_("これは、いまのデータベースの控えではありません。別に始めたデータベースの控えです。\n"));
	if (restore->now == READING_UNREADABLE)
		buf_puts(out,
			_("いまのデータベースは、傷みがひどくて読めません。何がなくなるかは、分かりません。\n"));
	else if (restore->now != READING_NONE)
		put_losses(out, &restore->losses);
	if (restore->now == READING_DAMAGED)
		buf_puts(out,
			_("いまのデータベースは傷んでいるので、読めたところだけを調べました。ほかにもあるかもしれません。\n"));
	if (restore->purges)
		buf_printf(out,
			_("この控えのあとに削除した個人情報（%zu件）は、戻しません。この控えのファイルには残ったままです。\n"),
			restore->purges);
	if (!restore->knows_purges)
		buf_puts(out,
			_("この控えのあとに個人情報を削除していても、その記録が読めないので、消したはずのものが戻ります。削除したことがあれば、戻したあとで、もう一度削除してください。\n"));
	if (restore->now != READING_NONE)
		buf_puts(out, _("いまのデータベースは、消さずに別の名前で取っておきます。\n"));
}

/* The copy is somebody's own file: nothing is taken out of it. */
static void put_rest(struct buf *out, const struct restore *restore, const char *end)
{
	if (restore->purges)
		buf_printf(out,
			_("控えのファイル %s には、削除した個人情報（%zu件）が残っています。いらなければ、このファイルを消してください。%s"),
			restore->name, restore->purges, end);
}

void restore_put_done(struct buf *out, const struct restore *restore)
{
	buf_printf(out, _("控え %s に戻しました。\n"), restore->name);
	put_rest(out, restore, "\n");
	if (restore->kept)
		buf_printf(out, _("それまでのデータベースは、取ってあります: %s\n"), restore->kept);
	if (restore->aside)
		buf_printf(out,
			_("この控えのあとの毎日の控え（%zu件）も、別の名前で取ってあります。banso restore で見られます。\n"),
			restore->aside);
}

void restore_put_done_briefly(struct buf *out, const struct restore *restore)
{
	buf_puts(out, _("控えに戻しました。"));
	put_rest(out, restore, "");
	if (restore->kept)
		buf_printf(out, _("それまでのデータベースは、%s という名前で取ってあります。"),
			path_name(restore->kept));
	if (restore->aside)
		buf_printf(out,
			_("この控えのあとの毎日の控え（%zu件）も、別の名前で取ってあります。"),
			restore->aside);
}

bool restore_needs_person(const struct restore *restore)
{
	return restore->losses.is_other || !restore->knows_purges;
}
