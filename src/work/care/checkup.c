#include "banso/work/care/checkup.h"

#include <langinfo.h>
#include <locale.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "advice.h"
#include "banso/base/arena.h"
#include "banso/base/attr.h"
#include "banso/base/files/path.h"
#include "banso/base/i18n.h"
#include "banso/model/scenario.h"
#include "banso/scenario/files.h"
#include "banso/store/care/health.h"
#include "banso/store/schema/schema.h"
#include "banso/store/sqlite/file.h"
#include "banso/text/width.h"

#define WORD_COLS 6   /* a verdict and two blanks */
#define LABEL_COLS 14 /* the longest label and two blanks */

/* clang-format off */
static const char *const labels[] = {
	[CHECK_LOCALE] = N_("文字コード"),
	[CHECK_TERM] = N_("端末の種類"),
	[CHECK_COLORS] = N_("色"),
	[CHECK_SIZE] = N_("画面の広さ"),
	[CHECK_JAPANESE] = N_("日本語の表示"),
	[CHECK_SIGNS] = N_("記号の幅"),
	[CHECK_F1] = N_("F1 キー"),
	[CHECK_ALT] = N_("Alt キー"),
	[CHECK_ARROW] = N_("矢印キー"),
	[CHECK_SCENARIOS] = N_("シナリオ"),
	[CHECK_DATABASE] = N_("データベース"),
	[CHECK_ACCESS] = N_("読み書き"),
	[CHECK_JOURNAL] = N_("保存の方式"),
	[CHECK_LOCK] = N_("ほかの利用"),
	[CHECK_HERE] = N_("ほかの画面"),
	[CHECK_SCHEMA] = N_("データの形"),
	[CHECK_WHOLE] = N_("データの傷み"),
};
MIRRORS(labels, CHECK_COUNT);
/* clang-format on */

const char *checkup_label(enum check check)
{
	return _(labels[check]);
}

const char *checkup_word(enum verdict verdict)
{
	return verdict == VERDICT_GOOD   ? _("合格")
	       : verdict == VERDICT_MIND ? _("注意")
					 : _("まだ");
}

void checkup_set(struct checkup *checkup, enum check check, enum verdict verdict,
	const char *advice_text, const char *format, ...)
{
	struct finding *finding = &checkup->findings[check];
	char *value;
	va_list args;

	va_start(args, format);
	if (vasprintf(&value, format, args) < 0)
		die("no memory for a finding");
	va_end(args);
	finding->verdict = verdict;
	finding->value = arena_strdup(checkup->arena, value);
	finding->advice = arena_strdup(checkup->arena, advice_text);
	free(value);
}

size_t checkup_count(const struct checkup *checkup, enum verdict verdict)
{
	size_t count = 0;

	for (int check = 0; check < CHECK_COUNT; check++)
		count += checkup->findings[check].verdict == verdict;
	return count;
}

/* --- locale and TERM --- */

/* The variable that decides the locale: the first one set, in the system's order. */
static const char *locale_variable(void)
{
	static const char *const names[] = {"LC_ALL", "LC_CTYPE", "LANG"};

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		const char *value = getenv(names[i]);

		if (value && *value)
			return names[i];
	}
	return NULL;
}

/* The locale as other programs see it; banso itself has set UTF-8 by now, whatever the locale is.
 */
static void look_at_locale(struct checkup *checkup)
{
	const char *name = locale_variable(), *value = name ? getenv(name) : NULL;
	locale_t locale = newlocale(LC_CTYPE_MASK, "", (locale_t)0);
	bool is_utf8 = locale && strcmp(nl_langinfo_l(CODESET, locale), "UTF-8") == 0;
	const char *what = locale ? _("UTF-8 ではありません") : _("このコンピューターにありません");
	const char *advice_text = arena_printf(checkup->arena,
		_("banso はこのままでも使えます。ほかの道具のために、~/.profile に export %s=C.UTF-8 と書き、ログインし直してください。"),
		name ? name : "LANG");

	if (value && is_utf8)
		checkup_set(checkup, CHECK_LOCALE, VERDICT_GOOD, "", "UTF-8（%s=%s）", name, value);
	else if (value)
		checkup_set(checkup, CHECK_LOCALE, VERDICT_MIND, advice_text, "%s=%s（%s）", name,
			value, what);
	else
		checkup_set(checkup, CHECK_LOCALE, VERDICT_MIND, advice_text, "%s",
			_("決まっていません（LANG がありません）"));
	if (locale)
		freelocale(locale);
}

static void look_at_term(struct checkup *checkup, const struct checkup_start *start)
{
	const char *name = getenv("TERM");
	bool is_set = name && *name;

	if (!is_set && !start->on_terminal)
		return;
	if (!is_set)
		checkup_set(checkup, CHECK_TERM, VERDICT_MIND,
			_("xterm として表示します。端末ソフトで次のように設定してください。"), "%s",
			_("決まっていません（TERM がありません）"));
	else if (!start->knows_term)
		checkup_set(checkup, CHECK_TERM, VERDICT_MIND,
			_("xterm として表示します。端末ソフトで次のように設定してください。"),
			"%s（%s）", name, _("画面を表示できる種類として知られていません"));
	else
		checkup_set(checkup, CHECK_TERM, VERDICT_GOOD, "", "%s", name);
}

/* --- scenarios and database --- */

static void look_at_scenarios(struct checkup *checkup, const char *given)
{
	struct err err;
	const char *folder = path_scenarios(checkup->arena, given, &err);

	if (!folder)
		checkup_set(checkup, CHECK_SCENARIOS, VERDICT_MIND, err.text, "%s",
			_("フォルダーがありません"));
	else if (!scenario_find(checkup->arena, folder, NULL, &err))
		checkup_set(checkup, CHECK_SCENARIOS, VERDICT_MIND, err.text, "%s", folder);
	else
		checkup_set(checkup, CHECK_SCENARIOS, VERDICT_GOOD, "", "%s", folder);
}

static void tell_journal(struct checkup *checkup, const struct health *health)
{
	if (health->is_wal && !health->is_remote)
		checkup_set(checkup, CHECK_JOURNAL, VERDICT_GOOD, "", "WAL");
	else if (health->is_wal)
		checkup_set(checkup, CHECK_JOURNAL, VERDICT_MIND,
			_("WAL は、ネットワークのディスクでは安全ではありません。全員が banso を終えてから、1人が開くと改まります。"),
			"%s", _("WAL（ネットワークのディスク）"));
	else if (health->is_remote)
		checkup_set(checkup, CHECK_JOURNAL, VERDICT_MIND,
			_("ネットワークのディスクなので、WAL は使えません。このままでも使えますが、ほかの人の保存を待つことがあります。このコンピューターのディスクに置くと速くなります。"),
			"%s", _("WAL ではありません（ネットワークのディスク）"));
	else
		checkup_set(checkup, CHECK_JOURNAL, VERDICT_MIND,
			_("ネットワークのディスクから写したときなどに、こうなります。全員が banso を終えてから、書き込める人が1人で開くと、WAL に改まります。"),
			"%s", _("WAL ではありません"));
}

static void tell_access(struct checkup *checkup, const struct health *health)
{
	if (health->is_linked)
		checkup_set(checkup, CHECK_ACCESS, VERDICT_MIND,
			_("両方から書くと保存したものが失われるので、読むことだけできます。全員が banso を終えてから、banso doctor --repair で分けてください。"),
			"%s", _("別の名前（ハードリンク）もあります"));
	else if (!health->may_write)
		checkup_set(checkup, CHECK_ACCESS, VERDICT_MIND,
			_("保存するには、ファイルの持ち主に、書き込みの権限を頼んでください。"),
			"%s", _("読むことだけできます"));
	else if (!health->may_add)
		checkup_set(checkup, CHECK_ACCESS, VERDICT_MIND,
			_("保存するには、フォルダーの持ち主に、フォルダーへの書き込みの権限を頼んでください。"),
			"%s", _("フォルダーに書き込めません"));
	else
		checkup_set(checkup, CHECK_ACCESS, VERDICT_GOOD, "", "%s", _("できます"));
}

static void tell_lock(struct checkup *checkup, const struct health *health)
{
	if (health->is_locked && health->writer)
		checkup_set(checkup, CHECK_LOCK, VERDICT_MIND,
			_("少し待ってから、もう一度調べてください。同じ番号が続くときは、管理者に番号を知らせてください。"),
			_("保存の途中のままです（プロセス %ld）"), health->writer);
	else if (health->is_locked)
		checkup_set(checkup, CHECK_LOCK, VERDICT_MIND,
			_("少し待ってから、もう一度調べてください。続くときは、ほかの人に banso を終えてもらってください。"),
			"%s", _("ほかのコンピューターが保存の途中です"));
	else if (!health->may_queue && health->may_write && health->may_add)
		checkup_set(checkup, CHECK_LOCK, VERDICT_MIND, health->unqueued.text, "%s",
			_("保存の順番がとれないことがあります"));
	else
		checkup_set(checkup, CHECK_LOCK, VERDICT_GOOD, "", "%s",
			health->is_open ? _("ほかにも開いています（保存はできます）")
					: _("保存を待つものはありません"));
}

/* Not for a person who may only read: others need not see what that person has open. */
static void tell_here(struct checkup *checkup, const struct health *health)
{
	if (!health->may_write || !health->may_add)
		return;
	if (health->sees_others)
		checkup_set(checkup, CHECK_HERE, VERDICT_GOOD, "", "%s",
			_("だれがどこを開いているか分かります"));
	else
		checkup_set(checkup, CHECK_HERE, VERDICT_MIND, health->unseen.text, "%s",
			_("だれがどこを開いているか分からないことがあります"));
}

static void tell_schema(struct checkup *checkup, const struct health *health)
{
	int version = health->schema.version, newest = health->newest;

	if (!health->schema.is_ours)
		checkup_set(checkup, CHECK_SCHEMA, VERDICT_MIND,
			_("--db と BANSO_DB の場所を確かめてください。"), "%s",
			_("banso のデータベースではありません"));
	else if (version > newest && version <= SCHEMA_MOST)
		checkup_set(checkup, CHECK_SCHEMA, VERDICT_MIND, _("banso を新しくしてください。"),
			_("%d（この banso は %d まで）"), version, newest);
	else if (*health->schema.foreign.text)
		checkup_set(checkup, CHECK_SCHEMA, VERDICT_MIND,
			_("全員が banso を終えてから、banso doctor --repair で直してください。読めるものはすべて新しいファイルに移し、いまのファイルも別の名前で残します。"),
			_("ほかのプログラムで書きかえられています（%s）"),
			health->schema.foreign.text);
	else if (!health->schema.fits)
		checkup_set(checkup, CHECK_SCHEMA, VERDICT_MIND,
			_("全員が banso を終えてから、banso doctor --repair で直してください。"),
			_("%d（番号が、中の表と合いません）"), version);
	else if (version < newest && !(health->may_write && health->may_add))
		checkup_set(checkup, CHECK_SCHEMA, VERDICT_MIND,
			_("書き込める人が一度開くと、新しい形に改まります。"),
			_("%d（この banso は %d から）"), version, newest);
	else if (version < newest)
		checkup_set(checkup, CHECK_SCHEMA, VERDICT_GOOD, "",
			_("%d（つぎに開くとき、控えを取ってから %d に改めます）"), version, newest);
	else
		checkup_set(
			checkup, CHECK_SCHEMA, VERDICT_GOOD, "", _("いまの形です（%d）"), version);
}

static void tell_whole(struct checkup *checkup, const struct health *health)
{
	struct err advice_text;

	if (health->is_whole && health->is_torn) {
		err_set(&advice_text,
			_("いちばん後に保存した回答が、失われています。次に banso を開くと跡も消えるので、その前に、全員が banso を終えてから、banso doctor --repair で、いまのファイルを残して直してください。"));
		checkup_set(checkup, CHECK_WHOLE, VERDICT_MIND, advice_text.text, "%s",
			_("保存の途中のファイル（-wal）の最後が傷んでいます"));
		return;
	}
	if (health->is_whole) {
		checkup_set(checkup, CHECK_WHOLE, VERDICT_GOOD, "", "%s", _("ありません"));
		return;
	}
	err_set(&advice_text,
		_("全員が banso を終えてから、banso doctor --repair で直してください（%s）。"),
		health->why.text);
	file_tell_restore(&advice_text);
	checkup_set(checkup, CHECK_WHOLE, VERDICT_MIND, advice_text.text, "%s", _("傷んでいます"));
}

static void look_at_database(struct checkup *checkup, const struct checkup_start *start)
{
	struct health health;
	bool is_nowhere;

	health_look(start->db, &health);
	is_nowhere = health.state == HEALTH_NOWHERE;
	checkup_set(checkup, CHECK_DATABASE, is_nowhere ? VERDICT_MIND : VERDICT_GOOD,
		is_nowhere ? health.why.text : "", *start->db_from ? _("%s（%s で指定）") : "%s%s",
		start->db, start->db_from);
	if (health.state == HEALTH_NONE)
		checkup_set(checkup, CHECK_ACCESS, VERDICT_GOOD, "", "%s",
			_("ファイルはまだありません。はじめて開くときに作ります"));
	if (health.state == HEALTH_CLOSED)
		checkup_set(checkup, CHECK_ACCESS, VERDICT_MIND, health.why.text, "%s",
			_("開けません"));
	if (health.state == HEALTH_LOST)
		checkup_set(checkup, CHECK_WHOLE, VERDICT_MIND, health.why.text, "%s",
			_("傷んでいます"));
	if (health.state != HEALTH_OPEN)
		return;
	tell_access(checkup, &health);
	tell_journal(checkup, &health);
	tell_lock(checkup, &health);
	tell_here(checkup, &health);
	tell_schema(checkup, &health);
	if (!*health.schema.foreign.text)
		tell_whole(checkup, &health);
}

void checkup_look(struct checkup *checkup, const struct checkup_start *start)
{
	look_at_locale(checkup);
	look_at_term(checkup, start);
	look_at_scenarios(checkup, start->scenarios);
	look_at_database(checkup, start);
}

/* --- the result --- */

void checkup_put_summary(struct buf *out, const struct checkup *checkup)
{
	size_t minds = checkup_count(checkup, VERDICT_MIND);
	size_t left = checkup_count(checkup, VERDICT_YET);

	if (minds)
		buf_printf(out, _("注意が%zu件あります。"), minds);
	else
		buf_puts(out, left ? _("ここまでは合格です。") : _("すべて合格です。"));
	if (left)
		buf_printf(out, _("まだ試していないものが%zu件あります。"), left);
}

static void add_line(struct checkup_lines *lines, struct arena *arena, enum verdict verdict,
	const char *head, const char *text)
{
	lines->items = arena_push(arena, lines->items, lines->count, sizeof(*lines->items));
	lines->items[lines->count++] =
		(struct checkup_line){.verdict = verdict, .head = head, .text = text};
}

static const char *padded(struct arena *arena, const char *word, const char *label)
{
	struct buf head = {0};
	const char *text;

	buf_puts(&head, word);
	while (width_text(buf_text(&head)) < WORD_COLS)
		buf_putc(&head, ' ');
	buf_puts(&head, label);
	while (width_text(buf_text(&head)) < WORD_COLS + LABEL_COLS)
		buf_putc(&head, ' ');
	text = arena_strdup(arena, buf_text(&head));
	buf_free(&head);
	return text;
}

static void add_advice(struct checkup_lines *lines, struct arena *arena, enum check check,
	const struct finding *finding)
{
	static const char indent[WORD_COLS + 1] = "      ";

	if (*finding->advice)
		add_line(lines, arena, VERDICT_NONE, indent, finding->advice);
	for (const struct advice *one = advice; one->program; one++)
		if (one->check == check)
			add_line(lines, arena, VERDICT_NONE, indent,
				arena_printf(arena, "%s: %s", one->program, _(one->what)));
}

static void add_findings(struct checkup_lines *lines, struct arena *arena,
	const struct checkup *checkup, enum verdict verdict)
{
	for (int check = 0; check < CHECK_COUNT; check++) {
		const struct finding *finding = &checkup->findings[check];

		if (finding->verdict != verdict)
			continue;
		add_line(lines, arena, verdict,
			padded(arena, checkup_word(verdict), checkup_label(check)), finding->value);
		if (verdict == VERDICT_MIND)
			add_advice(lines, arena, check, finding);
	}
}

/* Findings that need something done come first: a small screen hides the rest. */
struct checkup_lines checkup_lines(const struct checkup *checkup, struct arena *arena)
{
	static const enum verdict order[] = {VERDICT_MIND, VERDICT_YET, VERDICT_GOOD};
	struct checkup_lines lines = {0};

	for (size_t i = 0; i < sizeof(order) / sizeof(order[0]); i++)
		add_findings(&lines, arena, checkup, order[i]);
	return lines;
}
