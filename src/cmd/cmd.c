#include "banso/cmd/cmd.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "banso/base/clock.h"
#include "banso/base/files/beside.h"
#include "banso/base/files/path.h"
#include "banso/base/i18n.h"
#include "banso/base/version.h"
#include "banso/cmd/verbs/verbs.h"
#include "banso/text/utf8.h"
#include "banso/text/width.h"
#include "banso/work/database.h"

static enum cmd_status cmd_help(struct cmd *cmd, int count, char **words);

const struct verb verbs[] = {
	{"open", N_("WHERE"), N_("その場所の画面を開きます"), cmd_open},
	{"new",
		N_("--name 名前 [--pref 都道府県] [--code 団体コード] [--scenario ID] [--pattern A]\n"
		   "        [--id ID] [--type 支援類型] [--date 回=日付[T13:30[-15:00]]]..."),
		N_("支援先を追加し、番号を表示します"), cmd_new},
	{"list", N_("[WHERE] [--json]"), N_("支援先の一覧、または1つの支援先のようす"), cmd_list},
	{"respondent",
		N_("add WHERE --name 氏名 [--org 所属] [--title 職名] [--role 立場]\n"
		   "        [--municipality 市町村] |\n"
		   "        leave WHERE [--name 氏名] --from 回 [--to 後任 [--tasks]]"),
		N_("参加者を追加します（回を書けばその回から）。途中で抜けたことと後任を書きます"),
		cmd_respondent},
	{"attend",
		N_("WHERE [planned|present|absent|uninvited|none] 氏名...\n"
		   "        [--remark 備考]"),
		N_("回に来る予定の人、来た人、欠席の人、呼んでいない人に印を付け、遅刻などを書きます"),
		cmd_attend},
	{"answer", N_("WHERE 項目 値|- [--reason 理由] [--clear]"), N_("項目に回答を書きます"),
		cmd_answer},
	{"task",
		N_("add WHERE --what 何を [--who 誰が] [--due 日付] [--for team|shared] |\n"
		   "        list WHERE | state WHERE 取組 状態 [--note わけや分かったこと] |\n"
		   "        for WHERE 取組 team|shared | publish WHERE 取組 はい|いいえ"),
		N_("次回までに取り組むことを加え、読み、状態を変えます"), cmd_task},
	{"record", N_("confirm WHERE | reopen WHERE"),
		N_("回の支援記録を確定し、または確定をやめます"), cmd_record},
	{"show", N_("WHERE [--for CIRCLES]"), N_("そこにあるものを読みます"), cmd_show},
	{"history", N_("WHERE [項目]"), N_("いつ誰が何をどう変えたか"), cmd_history},
	{"purge", N_("WHERE [項目]"),
		N_("個人情報を、答え、履歴、控えから削除します（元に戻せません）"), cmd_purge},
	{"scenario", N_("list | show ID [--json] | check ファイル..."),
		N_("シナリオの一覧、中身、点検"), cmd_scenario},
	{"export",
		N_("WHERE|@all [--format FORMATS] [--doc 文書] [--for CIRCLES]\n"
		   "        [--headers ja|en] [--encoding utf-8|cp932]\n"
		   "        [--wide] [--spots] [-o ファイル|フォルダー/|-]"),
		N_("文書を出力します"), cmd_export},
	{"backup", N_("ファイル"), N_("データベースの控えを作り、読み返して確かめます"),
		cmd_backup},
	{"restore", N_("[控え [--yes]]"),
		N_("控えに戻します（控えを書かなければ、戻せる控えの一覧）"), cmd_restore},
	{"doctor", N_("[--repair]"),
		N_("端末とデータベースを点検し、直し方を示します（--repair: データベースを直します）"),
		cmd_doctor},
	{"demo", N_("[--dir フォルダー]"),
		N_("架空の支援先を練習用につくり、すべての文書を出力します"), cmd_demo},
	{"help", N_("[コマンド]"), N_("使い方"), cmd_help},
	{.name = NULL},
};

static const struct verb *find_verb(const char *name)
{
	for (const struct verb *verb = verbs; verb->name; verb++)
		if (strcmp(verb->name, name) == 0)
			return verb;
	return NULL;
}

static enum cmd_status no_such_verb(const char *name)
{
	cmd_refuse(_("「%s」というコマンドはありません。banso help で一覧が見られます。"), name);
	return CMD_USAGE;
}

static enum cmd_status cmd_help(struct cmd *cmd, int count, char **words)
{
	static const struct cmd_option none[] = {{.name = NULL}};
	const struct verb *verb;
	struct buf out = {0};

	if (!cmd_read_options(cmd, &count, words, none, 0, 1))
		return CMD_USAGE;
	if (count == 1) {
		verb = find_verb(words[0]);
		if (!verb)
			return no_such_verb(words[0]);
		buf_puts(&out, _("使い方: banso "));
		cmd_put_call(&out, verb);
		buf_printf(&out, "\n%s\n", _(verb->summary));
		return cmd_print(cmd, &out);
	}
	buf_printf(&out,
		_("banso（伴走）: 伴走支援の進行と記録\n\n"
		  "使い方: banso [--db ファイル] [--scenarios フォルダー] [--ambiguous 1|2]\n"
		  "              [--color never|auto] [--ime auto|off] [--one-column] [コマンド]\n"
		  "コマンドなしで起動すると、支援先の一覧が開きます。\n\n"));
	for (verb = verbs; verb->name; verb++) {
		buf_puts(&out, "  banso ");
		cmd_put_call(&out, verb);
		buf_printf(&out, "\n      %s\n", _(verb->summary));
	}
	buf_puts(&out,
		_("\n場所（WHERE）: 支援先[/回[/帳票[/記入者]]][#項目[:行[:列]]]  例 tsunagari/1/f2/山田\n"));
	return cmd_print(cmd, &out);
}

/* It is text that the history keeps for good; every other variable is a path, of any bytes, or is
 * asked for by others. */
static bool is_user_text(const struct cmd *cmd)
{
	const char *user = getenv("BANSO_USER");

	if (!user || utf8_invalid_at(user, strlen(user)) == strlen(user))
		return true;
	cmd_misuse(cmd,
		_("BANSO_USER の「%s」は UTF-8 の文字ではないので、だれが書いたかを残せません。UTF-8 で書き直すか、外してください。"),
		user);
	return false;
}

static bool read_globals(struct cmd *cmd, const char *ambiguous, const char *color, const char *ime)
{
	const char *asked = ambiguous ? ambiguous : getenv("BANSO_AMBIGUOUS");
	const char *no_color = getenv("NO_COLOR");

	cmd->color = !no_color || !*no_color;
	cmd->leads_ime = !ime || strcmp(ime, "off") != 0;
	asked = asked && *asked ? asked : NULL;
	if (!cmd_is_either(cmd, "--ambiguous", asked, "1", "2") ||
		!cmd_is_either(cmd, "--color", color, "never", "auto") ||
		!cmd_is_either(cmd, "--ime", ime, "auto", "off") || !is_user_text(cmd))
		return false;
	if (asked) {
		cmd->ambiguous = *asked - '0';
		width_set_ambiguous(cmd->ambiguous);
	}
	if (color && strcmp(color, "never") == 0)
		cmd->color = false;
	return true;
}

/* Who sets it wants other times than the machine's in the history. */
static void say_bad_clock(void)
{
	const char *text = clock_bad_stand_in();

	if (text)
		cmd_refuse(
			_("BANSO_NOW の「%s」は時刻として読めないので、いまの時刻を使います（例 2026-11-20T13:57:00）。"),
			text);
}

/* How many of the words stand before the verb: options and their values. */
static int count_globals(int count, char **words)
{
	int at = 0;

	while (at < count && words[at][0] == '-' && words[at][1])
		at += strchr(words[at], '=') || strcmp(words[at], "--one-column") == 0 ||
				      strcmp(words[at], "--version") == 0 ||
				      strcmp(words[at], "--help") == 0 ||
				      strcmp(words[at], "-h") == 0
			      ? 1
			      : 2;
	return at < count ? at : count;
}

static enum cmd_status run(struct cmd *cmd, int count, char **words)
{
	static const struct verb self = {"",
		N_("[--db ファイル] [--scenarios フォルダー] "
		   "[--ambiguous 1|2] [--color never|auto] [--ime auto|off] [--one-column] [コマンド]"),
		"", NULL};
	const char *ambiguous = NULL, *color = NULL, *ime = NULL;
	bool version = false, help = false;
	const struct cmd_option options[] = {
		{.name = "--db", .value = &cmd->db},
		{.name = "--scenarios", .value = &cmd->scenarios},
		{.name = "--ambiguous", .value = &ambiguous},
		{.name = "--color", .value = &color},
		{.name = "--ime", .value = &ime},
		{.name = "--one-column", .flag = &cmd->one_column},
		{.name = "--version", .flag = &version},
		{.name = "--help", .flag = &help},
		{.name = "-h", .flag = &help},
		{.name = NULL},
	};
	int globals = count_globals(count, words), words_left = globals;
	struct buf out = {0};

	cmd->verb = &self;
	say_bad_clock();
	if (!cmd_read_options(cmd, &words_left, words, options, 0, 0) ||
		!read_globals(cmd, ambiguous, color, ime))
		return CMD_USAGE;
	if (version) {
		buf_printf(&out, "banso %s\n", BANSO_VERSION);
		return cmd_print(cmd, &out);
	}
	if (help)
		return cmd_help(cmd, 0, words);
	if (globals == count)
		return cmd_screens(cmd, NULL);
	cmd->verb = find_verb(words[globals]);
	if (cmd->verb)
		beside_guard(cmd->db ? cmd->db : path_database(cmd->arena));
	if (cmd->verb)
		return cmd->verb->run(cmd, count - globals - 1, words + globals + 1);
	return no_such_verb(words[globals]);
}

enum cmd_status cmd_main(int argc, char **argv)
{
	struct cmd cmd = {.arena = arena_new()};
	enum cmd_status ran = run(&cmd, argc - 1, argv + 1);
	enum cmd_status ended = cmd.is_misused ? CMD_USAGE : ran;
	enum cmd_status status = cmd_end_output(&cmd, ended);
	bool is_done = status == CMD_DONE || (ended == CMD_DONE && cmd.did);

	for (size_t i = 0; is_done && i < cmd.told.count; i++)
		cmd_tell("%s", cmd.told.items[i]);
	if (cmd.store)
		database_close(cmd.store);
	arena_free(cmd.arena);
	return status;
}
