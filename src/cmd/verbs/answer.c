/* banso answer: a value is written. */

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "banso/base/i18n.h"
#include "banso/cmd/verbs/verbs.h"
#include "banso/model/flow.h"
#include "banso/model/session/where.h"
#include "banso/text/utf8.h"
#include "banso/work/fill/answers.h"

struct answer {
	const char *value;  /* NULL: none given */
	const char *reason; /* as typed, then as it is kept; NULL: none given */
	bool clear;
};

/* What a pipe puts behind a text, and a file of Windows in front of it, is not part of it. */
static void take_off_ends(struct buf *text)
{
	static const char mark[] = "\xef\xbb\xbf";

	while (text->size_bytes && strchr("\r\n", text->bytes[text->size_bytes - 1]))
		text->bytes[--text->size_bytes] = '\0';
	if (strncmp(buf_text(text), mark, strlen(mark)) == 0)
		buf_splice(text, 0, strlen(mark), "", 0);
}

/* The text behind `-`: what standard input still has, where it stands. */
static bool read_input(struct buf *out, struct err *err)
{
	if (isatty(STDIN_FILENO))
		fprintf(stderr, _("文を書いて、終わりに Enter と Ctrl-D を押してください。\n"));
	if (!buf_read_descriptor(out, STDIN_FILENO, TEXT_MAX_BYTES + strlen("\r\n")))
		return errno == EFBIG
			       ? err_set(err,
					 _("標準入力が長すぎます（1つの項目は1 MiBまで）。分けて書いてください。"))
			       : err_set(err, _("標準入力を読めません（%s）。"), err_reason(errno));
	take_off_ends(out);
	if (strlen(buf_text(out)) != out->size_bytes)
		return err_set(
			err, _("標準入力が文字の文ではありません（文字コード0があります）。"));
	return true;
}

static const struct field *cell_field(const struct form *form, const struct place *place)
{
	const struct field *field = form_field(form, place->field);

	return *place->column ? field_column(field, place->column) : field;
}

/* What must hold before a value can be written there. */
static bool check_place(const struct course *course, const struct form *form,
	const struct place *place, struct err *err)
{
	const struct field *field = form_field(form, place->field);

	if (form->per == PER_RESPONDENT && !*place->respondent)
		return err_set(err,
			_("「%s」は1人ずつ書く帳票です。%s/%s/%s/記入者 と書いてください。"),
			form->title, course->id, place->session, form->id);
	if (field->type == FIELD_TABLE && !*place->column)
		return err_set(err,
			_("「%s」は表です。%s:行:列 と書いてください（行に + と書くと、行を足します）。"),
			field->label, field->id);
	return true;
}

/* By every rule that the screen has, too: a hard break is refused, a soft one wants a reason. */
static bool judge_value(struct cmd *cmd, const struct course *course, struct offer *offer,
	struct change *change, struct err *err)
{
	struct err broken;

	switch (cmd_judge(cmd, course, offer, change, &broken)) {
	case RULING_FINE:
		break;
	case RULING_SOFT:
		return err_set(err, _("%sこのまま残すときは --reason で理由を書いてください。"),
			broken.text);
	default:
		*err = broken;
		return false;
	}
	if (!*change->text)
		return err_set(err,
			_("「%s」に書く値が空なので、何も変えていません。回答を消すときは、値のかわりに --clear と書いてください。"),
			offer->field->label);
	return true;
}

/* The value as given, or what standard input has. */
static bool read_value(struct cmd *cmd, const struct course *course, const struct form *form,
	const struct answer *answer, struct change *change, struct err *err)
{
	struct offer offer = {.place = change->place,
		.field = cell_field(form, &change->place),
		.typed = answer->value,
		.reason = answer->reason,
		.why = ""};
	struct buf input = {0};
	bool good = true;

	if (strcmp(answer->value, "-") == 0) {
		good = read_input(&input, err);
		offer.typed = buf_text(&input);
	}
	good = good && judge_value(cmd, course, &offer, change, err);
	buf_free(&input);
	return good;
}

static bool read_reason(struct cmd *cmd, struct answer *answer, struct err *err)
{
	const char *typed = answer->reason;

	if (!typed)
		return true;
	if (!judge_reason(typed, cmd->arena, &answer->reason, err))
		return false;
	cmd_tell_folded(cmd, typed);
	return *answer->reason ||
	       err_set(err, _("--reason のあとが空です。理由を書いてください。"));
}

/* A reason alone leaves what stands there, be it blank. */
static bool write_answer(struct cmd *cmd, struct course *course, const struct form *form,
	const struct place *place, const struct answer *answer, struct err *err)
{
	struct change change = {.place = *place, .text = "", .reason = answer->reason, .why = ""};

	if (!answer->value && !answer->clear && strcmp(place->row, "+") != 0)
		return answers_give_reason(cmd->store, course, place, answer->reason, err);
	if (answer->value && !read_value(cmd, course, form, answer, &change, err))
		return false;
	return answers_give(cmd->store, course, &change, err);
}

static bool answer_at(struct cmd *cmd, const char *where, struct answer *answer, struct err *err)
{
	struct place place;
	struct course *course = cmd_open_where(cmd, where, &place, err);
	const struct form *form = course ? course_form(course, place.form) : NULL;

	if (!course || !check_place(course, form, &place, err))
		return false;
	place = where_value_place(course, &place);
	if (!read_reason(cmd, answer, err) || !write_answer(cmd, course, form, &place, answer, err))
		return false;
	cmd_tell_unused(cmd, course, form->id);
	return true;
}

enum cmd_status cmd_answer(struct cmd *cmd, int count, char **words)
{
	struct answer answer = {0};
	const struct cmd_option options[] = {
		{.name = "--reason", .value = &answer.reason},
		{.name = "--clear", .flag = &answer.clear},
		{.name = NULL},
	};
	struct err err;

	if (!cmd_read_options(cmd, &count, words, options, 2, 3))
		return CMD_USAGE;
	if (count == 3)
		answer.value = words[2];
	/* A blank may have a reason; no value without one of the three is a mistake. */
	if (answer.clear == (answer.value != NULL) && !(answer.reason && !answer.clear))
		return cmd_misuse(cmd,
			_("値、--clear、--reason のどれかを書いてください（値と --clear はどちらか1つ）。"));
	if (strchr(words[0], '#'))
		return cmd_refuse(_(
			"項目は場所の後ろに分けて書いてください（例 banso answer e1/1/帳票 項目 値）。"));
	if (!answer_at(cmd, arena_printf(cmd->arena, "%s#%s", words[0], words[1]), &answer, &err))
		return cmd_refuse("%s", err.text);
	return CMD_DONE;
}
