/* banso purge: a value is removed for good. */
#include "banso/work/purge.h"

#include "banso/base/i18n.h"
#include "banso/cmd/verbs/verbs.h"
#include "banso/model/session/where.h"
#include "banso/work/rescue.h"

/* A whole 支援先 or 回 by one slipped word would be too much. */
static bool is_named(const struct place *place, struct err *err)
{
	if (*place->form)
		return true;
	return err_set(err,
		_("どの帳票かまで書いてください（例 %s/1/帳票/記入者、%s/1/帳票/記入者#項目、%s/.people#person:p1）。"),
		place->engagement, place->engagement, place->engagement);
}

/* The purge is done, whatever stands in there: nothing that the status could tell. */
static void tell_files(struct arena *arena)
{
	struct words files = rescue_files(arena);

	for (size_t i = 0; i < files.count; i++)
		cmd_refuse(
			_("保存できなかった文のファイル %s にも、残っているかもしれません。中を確かめて、要らなければ消してください。"),
			files.items[i]);
}

static enum cmd_status tell(struct cmd *cmd, const struct purged *purged)
{
	struct buf out = {0};
	enum cmd_status status;

	if (purged->is_finished)
		cmd_did(cmd, _("削除は済んでいます。"));
	buf_printf(&out,
		_("削除しました: いまの値 %zu件、履歴 %zu件、書きかけ %zu件。控えのファイル %zu件からも削除しました。\n"),
		purged->values, purged->revisions, purged->drafts, purged->copies);
	status = cmd_print(cmd, &out);
	if (!purged->is_finished)
		status = cmd_refuse("%s", purged->why.text);
	for (size_t i = 0; i < purged->copies_left.count; i++)
		status = cmd_refuse(
			_("控え %s からは削除できませんでした。ファイルごと消してください。"),
			purged->copies_left.items[i]);
	tell_files(cmd->arena);
	return status;
}

/* Nothing asks before a command does it: so it is told what there is to mend. */
static void tell_uncovered(struct cmd *cmd, size_t count)
{
	if (count)
		words_add(&cmd->told, cmd->arena,
			arena_printf(cmd->arena,
				_("消さなかった記入票やメモなど%zuか所に、削除した人の名前が残っています。支援先用や公表用の文書でも、もう〇〇になりません。直してください。"),
				count));
}

/* As it stands before: afterwards nothing tells what went along. */
static void tell_along(struct cmd *cmd, const struct course *course, const struct place *place)
{
	size_t count;
	const struct place *along = purge_along(cmd->store, cmd->arena, course, place, &count);

	for (size_t i = 0; i < count; i++) {
		struct buf where = {0};

		place_put_where(&where, &along[i], along[i].session);
		words_add(&cmd->told, cmd->arena,
			arena_printf(cmd->arena,
				_("同じ行があったので、%s も、いま書いてあったものごと消えました。"),
				buf_text(&where)));
		buf_free(&where);
	}
}

enum cmd_status cmd_purge(struct cmd *cmd, int count, char **words)
{
	static const struct cmd_option none[] = {{.name = NULL}};
	const struct course *course;
	struct purged purged;
	struct place place;
	int64_t shown;
	struct err err;
	const char *where;
	size_t uncovered;

	if (!cmd_read_options(cmd, &count, words, none, 1, 2))
		return CMD_USAGE;
	where = count == 2 ? arena_printf(cmd->arena, "%s#%s", words[0], words[1]) : words[0];
	course = cmd_open_own(cmd, where, &place, &err);
	if (!course || !is_named(&place, &err))
		return cmd_refuse("%s", err.text);
	place = where_value_place(course, &place);
	/* What goes along is found in the course as it is now. */
	shown = purge_shown(cmd->store, cmd->arena, course, &place, 1);
	uncovered = purge_uncovers(cmd->store, cmd->arena, course, &place);
	tell_along(cmd, course, &place);
	if (!purge_at(cmd->store, cmd->arena, course, &place, 1, shown, &purged, &err))
		return cmd_refuse("%s", err.text);
	tell_uncovered(cmd, uncovered);
	return tell(cmd, &purged);
}
