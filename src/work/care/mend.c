#include "banso/work/care/mend.h"

#include <string.h>

#include "banso/base/files/path.h"
#include "banso/base/i18n.h"
#include "banso/scenario/files.h"
#include "banso/store/care/backup.h"
#include "banso/store/repair.h"

static void put_table(struct buf *out, const struct repair *repair,
	const struct salvage_table *table, const char *label)
{
	long long missing = (long long)(table->before - table->kept);
	long long strange = -missing - (long long)table->filled; /* rows that were never ours */

	buf_printf(out, _("  %s: %lld件"), label, (long long)table->kept);
	if (table->filled)
		buf_printf(out, _("（うち補ったもの %lld件）"), (long long)table->filled);
	if (table->before >= 0 && missing > 0)
		buf_printf(out, _("。%lld件が読めませんでした"), missing);
	else if (table->before >= 0 && strange > 0)
		buf_printf(out, _("。%lld件多くなりました。傷んで別のものに見えるものがあります"),
			strange);
	else if (!table->is_shuffled && rebuilt_has_lost(&repair->rebuilt, table))
		buf_puts(out, _("。もとの件数は、傷みのため分かりません"));
	buf_putc(out, '\n');
}

static void put_shuffled(struct buf *out, const struct repair *repair)
{
	for (size_t i = 0; i < repair->rebuilt.table_count; i++)
		if (repair->rebuilt.tables[i].is_shuffled)
			buf_printf(out,
				_("表「%s」は、列の名前が入れかわっていたので、もとの順で読みました。合っているか、確かめてください。\n"),
				repair->rebuilt.tables[i].name);
}

/* The tables that people know by a name. */
static void put_tables(struct buf *out, const struct repair *repair)
{
	static const struct {
		const char *table, *label;
	} known[] = {
		{"scenario", N_("シナリオ")},
		{"engagement", N_("支援先")},
		{"sheet", N_("記入票")},
		{"value", N_("回答")},
		{"history", N_("履歴")},
		{"purge", N_("削除の記録")},
		{"draft", N_("書きかけ")},
	};

	for (size_t i = 0; i < sizeof(known) / sizeof(known[0]); i++)
		for (size_t k = 0; k < repair->rebuilt.table_count; k++)
			if (strcmp(repair->rebuilt.tables[k].name, known[i].table) == 0)
				put_table(
					out, repair, &repair->rebuilt.tables[k], _(known[i].label));
}

static void put_refreshed(struct buf *out, const struct repair *repair)
{
	if (repair->texts)
		buf_printf(out,
			_("失われていたシナリオ%lld件は、シナリオのフォルダーにある同じものから補いました。\n"),
			(long long)repair->texts);
	if (repair->refreshed)
		buf_printf(out,
			_("一覧に出るもの（帳票の状態、日程、期限など）を回答から数え直し、古くなっていた%lld件を改めました。\n"),
			(long long)repair->refreshed);
	if (repair->unread)
		buf_printf(out, _("支援先%lld件は、シナリオが読めないので、開けません。\n"),
			(long long)repair->unread);
}

/* What was not as it should be. */
static void put_doubtful(struct buf *out, const struct rebuilt *rebuilt)
{
	if (rebuilt->moved)
		buf_printf(out,
			_("帳票%lld件は、だれの、どの回のものかが傷んでいたので、索引にあるとおりにしました。合っているか、確かめてください。\n"),
			(long long)rebuilt->moved);
	if (rebuilt->orphans)
		buf_printf(out,
			_("どの支援先のものか分からなくなっていた%lld件は、移しませんでした。\n"),
			(long long)rebuilt->orphans);
	if (rebuilt->guessed)
		buf_printf(out,
			_("%lld件は、ほかの記録からつくり直しました（支援先の進め方、履歴のわけと順は、確かめてください）。\n"),
			(long long)rebuilt->guessed);
	if (rebuilt->differing)
		buf_printf(out,
			_("回答%lld件は、履歴と食い違っていました。履歴にある文に戻し、もう一方の文も履歴に残しました。確かめてください。\n"),
			(long long)rebuilt->differing);
	if (rebuilt->cut)
		buf_printf(out,
			_("%lld件は、文が途中で失われています。確かめて、書き直してください。\n"),
			(long long)rebuilt->cut);
}

#define MOST_SHEETS 20 /* told one by one */

static void put_sheet(struct buf *out, const struct doubted_sheet *sheet)
{
	const char *const words[] = {sheet->town, sheet->session, sheet->form, sheet->person};

	buf_puts(out, " ");
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (*words[i])
			buf_printf(out, " %s", words[i]);
	buf_printf(out, _(": %zu件\n"), sheet->answers);
}

/* All of which only a half was left: whoever wrote there knows whether it is theirs. */
static void put_doubted(struct buf *out, const struct repair *repair)
{
	const struct doubted *doubted = &repair->doubted;

	if (doubted->count)
		buf_puts(out,
			_("回答か履歴の片方だけが残っていた記入票です。中を確かめてください:\n"));
	for (size_t i = 0; i < doubted->count && i < MOST_SHEETS; i++)
		put_sheet(out, &doubted->sheets[i]);
	if (doubted->count > MOST_SHEETS)
		buf_printf(out, _("  ほか%zu枚\n"), doubted->count - MOST_SHEETS);
	if (doubted->withdrawn)
		buf_printf(out,
			_("その読める人と公表の許し%lld件は、もとのとおりか分からないので、取り消しました。確かめて、選び直してください。\n"),
			(long long)doubted->withdrawn);
}

static void put_copy(struct buf *out, const struct rebuilt *rebuilt)
{
	if (rebuilt->copy)
		buf_printf(
			out, _("読めなかったところは、控え %s から補いました。\n"), rebuilt->copy);
	if (rebuilt->left_out)
		buf_printf(out,
			_("控えにある履歴のうち%lld件は、このデータベースのものと確かめられないので、補いませんでした。\n"),
			(long long)rebuilt->left_out);
	if (rebuilt->strange)
		buf_printf(out,
			_("控え %s は、このデータベースのものと確かめられないので、使いませんでした。\n"),
			rebuilt->strange);
}

static void put_mended(struct buf *out, const struct repair *repair)
{
	if (repair->has_lost_wal)
		buf_puts(out,
			_("保存の途中のファイル（-wal）が傷んでいました。最後のころに保存した回答は、欠けているかもしれません。確かめてください。\n"));
	if (repair->rebuilt.is_unreadable)
		buf_puts(out, _("傷みがひどく、何も読めませんでした。控えの形に戻しました。\n"));
	if (repair->rebuilt.is_unproved)
		buf_puts(out,
			_("控えがこのデータベースのものかどうかは、確かめられませんでした。中を確かめてください。\n"));
	if (!repair->rebuilt.is_unreadable)
		buf_puts(out,
			_("傷んでいました。読めるものを新しいファイルに移し、索引もつくり直して、確かめてから置きかえました。\n"));
	put_tables(out, repair);
	put_shuffled(out, repair);
	put_doubtful(out, &repair->rebuilt);
	put_doubted(out, repair);
	put_copy(out, &repair->rebuilt);
	put_refreshed(out, repair);
	buf_printf(out, _("傷んだファイルは、このまま取ってあります: %s\n"), repair->damaged);
	buf_puts(out,
		repair->result == REPAIR_MENDED
			? _("すべて戻りました。\n")
			: _("戻らなかったものが、あるかもしれません。傷んだファイルと控えを消さずに、管理者に相談してください。\n"));
}

static void put_copies(struct buf *out, struct arena *arena, const char *database)
{
	struct words days = backup_days(arena, database);

	buf_puts(out, days.count ? _("毎日の控え:\n") : _("毎日の控えは、まだありません。\n"));
	for (size_t i = 0; i < days.count; i++)
		buf_printf(out, "  %s\n", days.items[i]);
}

static void put_all(
	struct buf *out, struct arena *arena, const char *database, const struct repair *repair)
{
	buf_printf(out, _("データベース %s\n"), database);
	if (repair->result == REPAIR_NONE)
		buf_puts(out, _("まだありません。はじめて開くときに作ります。\n"));
	else if (repair->damaged)
		put_mended(out, repair);
	else {
		if (repair->is_parted)
			buf_puts(out,
				_("このファイルには、別の名前（ハードリンク）もありました。この名前のファイルを、別のファイルに分けました。もうひとつの名前のファイルは、そのままです。\n"));
		buf_puts(out, _("傷みはありませんでした。\n"));
		put_refreshed(out, repair);
	}
	put_copies(out, arena, database);
}

/* Those that may be read, and those that came with banso. */
static struct words find_texts(const char *scenarios, struct arena *arena)
{
	struct words texts = {0};
	const char *const folders[] = {path_scenarios(arena, scenarios, NULL), path_shipped(arena)};

	for (size_t i = 0; i < sizeof(folders) / sizeof(folders[0]); i++) {
		struct words files = {0};

		if (folders[i])
			files = scenario_files(arena, folders[i]);
		for (size_t k = 0; k < files.count; k++)
			words_add(&texts, arena, files.items[k]);
	}
	return texts;
}

enum mended mend_database(const char *path, const char *who, const char *scenarios,
	struct arena *arena, struct buf *out, struct err *err)
{
	struct repair repair;

	repair_database(path, who, find_texts(scenarios, arena), arena, &repair);
	if (repair.result == REPAIR_REFUSED) {
		*err = repair.why;
		return repair.rebuilt.is_unreadable ? MENDED_HOPELESS : MENDED_NOT;
	}
	put_all(out, arena, path, &repair);
	return repair.result == REPAIR_PARTLY ? MENDED_PARTLY : MENDED;
}
