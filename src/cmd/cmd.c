#include "banso/cmd/cmd.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "banso/base/clock.h"
#include "banso/base/i18n.h"
#include "banso/base/path.h"
#include "banso/cmd/version.h"
#include "banso/model/answer.h"
#include "banso/model/where.h"
#include "banso/text/width.h"

const struct verb verbs[] = {
	{"open", N_("WHERE"), N_("その場所の画面を開きます"), cmd_open},
	{"new",
		N_("--name 名前 [--pref 都道府県] [--code 団体コード] [--scenario ID] [--pattern A]\n"
		   "        [--id ID] [--type 支援類型] [--date 回=日付[T13:30[-15:00]]]..."),
		N_("支援先を追加し、番号を表示します"), cmd_new},
	{"list", N_("[WHERE] [--json]"), N_("支援先の一覧、または1つの支援先のようす"), cmd_list},
	{"respondent",
		N_("add WHERE --name 氏名 [--org 所属] [--role 立場] [--municipality 市町村]"),
		N_("参加者を追加し、番号を表示します"), cmd_respondent},
	{"answer", N_("WHERE 項目 値|- [--reason 理由] [--clear]"), N_("項目に回答を書きます"),
		cmd_answer},
	{"task",
		N_("add WHERE --what 何を [--who 誰が] [--due 日付] | list WHERE |\n"
		   "        state WHERE 取組 状態 [--note わけや分かったこと]"),
		N_("次回までに取り組むことを加え、読み、状態を変えます"), cmd_task},
	{"show", N_("WHERE [--for team|shared|public]"), N_("そこにあるものを読みます"), cmd_show},
	{"history", N_("WHERE [項目]"), N_("いつ誰が何をどう変えたか"), cmd_history},
	{"purge", N_("WHERE [項目]"),
		N_("個人情報を、答え、履歴、控えから削除します（元に戻せません）"), cmd_purge},
	{"scenario", N_("list | show ID [--json] | check ファイル..."),
		N_("シナリオの一覧、中身、点検"), cmd_scenario},
	{"export",
		N_("WHERE|@all [--format md|txt|csv|json] [--doc 文書] [--for team|shared|public]\n"
		   "        [-o ファイル|-]"),
		N_("文書を出力します"), cmd_export},
	{"backup", N_("ファイル"), N_("データベースの控えを作り、読み返して確かめます"),
		cmd_backup},
	{"doctor", N_("[--repair]"),
		N_("端末とデータベースを点検し、直し方を示します（--repair: データベースを直します）"),
		cmd_doctor},
	{"demo", N_("[--dir フォルダー]"),
		N_("架空の支援先を練習用につくり、すべての文書を出力します"), cmd_demo},
	{"help", N_("[コマンド]"), N_("使い方"), cmd_help},
	{.name = NULL},
};

enum cmd_status cmd_refuse(const char *format, ...)
{
	struct err err;
	va_list args;

	va_start(args, format);
	err_set_args(&err, format, args);
	va_end(args);
	fprintf(stderr, "banso: %s\n", err.text);
	return CMD_REFUSED;
}

enum cmd_status cmd_usage(const struct cmd *cmd)
{
	fprintf(stderr, _("使い方: banso %s%s%s\n"), cmd->verb->name,
		*cmd->verb->name && *cmd->verb->synopsis ? " " : "", _(cmd->verb->synopsis));
	return CMD_USAGE;
}

static const struct cmd_option *find_option(const struct cmd_option *options, const char *word)
{
	for (; options->name; options++) {
		size_t name_bytes = strlen(options->name);

		if (strncmp(word, options->name, name_bytes) == 0 &&
			(word[name_bytes] == '\0' || word[name_bytes] == '='))
			return options;
	}
	return NULL;
}

/* Puts the value where the option wants it; `next` is the word behind (NULL: none).
 * Returns how many words were taken, 0 when the value is missing. */
static int take_option(
	const struct cmd *cmd, const struct cmd_option *option, const char *word, const char *next)
{
	const char *inside = strchr(word, '=');
	const char *value = inside ? inside + 1 : next;

	if (option->flag) {
		*option->flag = true;
		return !inside;
	}
	if (!value)
		return 0;
	if (option->all) {
		words_add(option->all, cmd->arena, value);
	} else {
		*option->value = value;
	}
	return inside ? 1 : 2;
}

/* A number below zero is a value, and so is - alone. */
static bool is_option(const char *word)
{
	return word[0] == '-' && word[1] && !strchr("0123456789.", word[1]);
}

bool cmd_read_options(const struct cmd *cmd, int *count, char **words,
	const struct cmd_option *options, int least, int most)
{
	bool only_words = false;
	int kept = 0;

	for (int i = 0, taken; i < *count; i += taken) {
		const struct cmd_option *option;

		taken = 1;
		if (only_words || !is_option(words[i])) {
			words[kept++] = words[i];
			continue;
		}
		if (strcmp(words[i], "--") == 0) {
			only_words = true;
			continue;
		}
		option = find_option(options, words[i]);
		taken = option ? take_option(cmd, option, words[i],
					 i + 1 < *count ? words[i + 1] : NULL)
			       : 0;
		if (taken == 0) {
			cmd_refuse(option ? _("%s のあとに値を書いてください。")
					  : _("%s という指定はありません。"),
				words[i]);
			cmd_usage(cmd);
			return false;
		}
	}
	*count = kept;
	if (kept < least || kept > most) {
		cmd_usage(cmd);
		return false;
	}
	return true;
}

bool cmd_open_store(struct cmd *cmd, struct err *err)
{
	if (!cmd->db)
		cmd->db = path_database(cmd->arena);
	if (!cmd->store)
		cmd->store = store_open(cmd->db, path_login(cmd->arena), err);
	return cmd->store != NULL;
}

static struct course *open_by(struct cmd *cmd, const char *where, struct place *place,
	bool (*resolve)(const struct course *, struct arena *, const struct place *, struct place *,
		struct err *),
	struct err *err)
{
	struct course *course;
	struct place typed;
	const char *id;

	if (!place_read(cmd->arena, where, &typed, err) || !cmd_open_store(cmd, err) ||
		!store_find_engagement(cmd->store, cmd->arena, typed.engagement, &id, err))
		return NULL;
	course = store_load(cmd->store, cmd->arena, id, err);
	if (!course || !resolve(course, cmd->arena, &typed, place, err))
		return NULL;
	return course;
}

struct course *cmd_open_where(
	struct cmd *cmd, const char *where, struct place *place, struct err *err)
{
	return open_by(cmd, where, place, where_resolve, err);
}

struct course *cmd_open_kept(
	struct cmd *cmd, const char *where, struct place *place, struct err *err)
{
	return open_by(cmd, where, place, where_resolve_kept, err);
}

struct date cmd_today(void)
{
	struct civil now = clock_now();

	return (struct date){now.year, now.month, now.day};
}

bool cmd_read_kept(const struct field *field, struct options options, const char *typed,
	struct buf *out, struct err *err)
{
	if (!answer_read_near(field, options, cmd_today(), typed, out, err))
		return false;
	if (field->required && !out->size_bytes)
		return err_set(err, _("「%s」が空です。文字を書いてください。"), _(field->label));
	return answer_check(field, options, buf_text(out), err) == RULE_KEPT;
}

enum cmd_status cmd_print(const void *bytes, size_t size_bytes)
{
	if (fwrite(bytes, 1, size_bytes, stdout) == size_bytes && fflush(stdout) == 0)
		return CMD_DONE;
	return cmd_refuse(_("書き出せません（%s）。"), err_reason(errno));
}

static const struct verb *find_verb(const char *name)
{
	for (const struct verb *verb = verbs; verb->name; verb++)
		if (strcmp(verb->name, name) == 0)
			return verb;
	return NULL;
}

enum cmd_status cmd_help(struct cmd *cmd, int count, char **words)
{
	static const struct cmd_option none[] = {{.name = NULL}};
	const struct verb *verb;

	if (!cmd_read_options(cmd, &count, words, none, 0, 1))
		return CMD_USAGE;
	if (count == 1) {
		verb = find_verb(words[0]);
		if (!verb)
			return cmd_refuse(
				_("「%s」というコマンドはありません。banso help で一覧が見られます。"),
				words[0]);
		printf(_("使い方: banso %s%s%s\n%s\n"), verb->name, *verb->synopsis ? " " : "",
			_(verb->synopsis), _(verb->summary));
		return CMD_DONE;
	}
	printf(_("banso（伴走）: 伴走支援の進行と記録\n\n"
		 "使い方: banso [--db ファイル] [--scenarios フォルダー] [--ambiguous 1|2]\n"
		 "              [--color never|auto] [コマンド]\n"
		 "コマンドなしで起動すると、支援先の一覧が開きます。\n\n"));
	for (verb = verbs; verb->name; verb++)
		printf("  banso %s%s%s\n      %s\n", verb->name, *verb->synopsis ? " " : "",
			_(verb->synopsis), _(verb->summary));
	printf(_(
		"\n場所（WHERE）: 支援先[/回[/帳票[/記入者]]][#項目[:行[:列]]]  例 tsunagari/1/f2/山田\n"));
	return CMD_DONE;
}

static bool read_globals(struct cmd *cmd, const char *ambiguous, const char *color)
{
	const char *asked = ambiguous ? ambiguous : getenv("BANSO_AMBIGUOUS");
	const char *no_color = getenv("NO_COLOR");

	cmd->color = !no_color || !*no_color;
	if (asked && *asked) {
		if (strcmp(asked, "1") != 0 && strcmp(asked, "2") != 0) {
			cmd_refuse(_("--ambiguous には 1 か 2 を書いてください（いまは %s）。"),
				asked);
			return false;
		}
		cmd->ambiguous = *asked - '0';
		width_set_ambiguous(cmd->ambiguous);
	}
	if (color && strcmp(color, "never") != 0 && strcmp(color, "auto") != 0) {
		cmd_refuse(_("--color には never か auto を書いてください（いまは %s）。"), color);
		return false;
	}
	if (color && strcmp(color, "never") == 0)
		cmd->color = false;
	return true;
}

/* How many of the words stand before the verb: options and their values. */
static int count_globals(int count, char **words)
{
	int at = 0;

	while (at < count && words[at][0] == '-' && words[at][1])
		at += strchr(words[at], '=') || strcmp(words[at], "--version") == 0 ||
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
		   "[--ambiguous 1|2] [--color never|auto] [コマンド]"),
		"", NULL};
	const char *ambiguous = NULL, *color = NULL;
	bool version = false, help = false;
	const struct cmd_option options[] = {
		{.name = "--db", .value = &cmd->db},
		{.name = "--scenarios", .value = &cmd->scenarios},
		{.name = "--ambiguous", .value = &ambiguous},
		{.name = "--color", .value = &color},
		{.name = "--version", .flag = &version},
		{.name = "--help", .flag = &help},
		{.name = "-h", .flag = &help},
		{.name = NULL},
	};
	int globals = count_globals(count, words), words_left = globals;

	cmd->verb = &self;
	if (!cmd_read_options(cmd, &words_left, words, options, 0, 0) ||
		!read_globals(cmd, ambiguous, color))
		return CMD_USAGE;
	if (version) {
		printf("banso %s\n", BANSO_VERSION);
		return CMD_DONE;
	}
	if (help)
		return cmd_help(cmd, 0, words);
	if (globals == count)
		return cmd_screens(cmd, NULL);
	cmd->verb = find_verb(words[globals]);
	if (cmd->verb)
		return cmd->verb->run(cmd, count - globals - 1, words + globals + 1);
	cmd_refuse(_("「%s」というコマンドはありません。banso help で一覧が見られます。"),
		words[globals]);
	return CMD_USAGE;
}

enum cmd_status cmd_main(int argc, char **argv)
{
	struct cmd cmd = {.arena = arena_new()};
	enum cmd_status status = run(&cmd, argc - 1, argv + 1);

	if (cmd.store)
		store_close(cmd.store);
	arena_free(cmd.arena);
	return status;
}
