#include "banso/model/answer.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "banso/base/i18n.h"
#include "banso/cmd/cmd.h"
#include "banso/model/flow.h"
#include "banso/model/where.h"
#include "banso/text/utf8.h"

struct answer {
	const char *value; /* NULL: none given */
	const char *reason;
	bool clear;
};

/* The text behind `-`: standard input, without the newline at its end. */
static bool read_input(struct buf *out, struct err *err)
{
	if (!buf_read_file(out, "/dev/stdin", TEXT_MAX_BYTES))
		return err_set(err,
			errno == EFBIG
				? _("標準入力が長すぎます（1つの項目は1 MiBまで）。分けて書いてください。")
				: _("標準入力を読めません。"));
	while (out->size_bytes && strchr("\r\n", out->bytes[out->size_bytes - 1]))
		out->bytes[--out->size_bytes] = '\0';
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

/* Reads the value by the field's rules: a hard break is refused, a soft one wants a reason. */
static bool read_value(const struct course *course, const struct field *field,
	const struct answer *answer, struct buf *canonical, struct err *err)
{
	struct options options = course_options(course, field);
	struct buf input = {0};
	const char *typed = answer->value ? answer->value : "";
	enum rule rule;
	bool good = true;

	if (strcmp(typed, "-") == 0) {
		good = read_input(&input, err);
		typed = buf_text(&input);
	}
	good = good && answer_read_near(field, options, cmd_today(), typed, canonical, err);
	buf_free(&input);
	if (!good)
		return false;
	rule = answer_check(field, options, buf_text(canonical), err);
	if (rule == RULE_SOFT && !answer->reason) {
		struct err broken = *err;

		return err_set(err, _("%sこのまま残すときは --reason で理由を書いてください。"),
			broken.text);
	}
	return rule != RULE_HARD;
}

static bool write_value(struct cmd *cmd, struct course *course, struct place *place,
	const struct answer *answer, const char *canonical, struct err *err)
{
	struct change change = {.seen_revision = REVISION_ANY,
		.text = canonical,
		.reason = answer->reason,
		.why = ""};

	if (strcmp(place->row, "+") == 0 &&
		!store_add_row(cmd->store, course, place, 'r', &place->row, err))
		return false;
	change.place = *place;
	return store_change(cmd->store, course, &change, err) != CHANGE_FAILED;
}

static bool answer_at(
	struct cmd *cmd, const char *where, const struct answer *answer, struct err *err)
{
	struct place place;
	struct course *course = cmd_open_where(cmd, where, &place, err);
	const struct form *form = course ? course_form(course, place.form) : NULL;
	struct buf canonical = {0};
	const char *text;

	if (!course || !check_place(course, form, &place, err))
		return false;
	if (!read_value(course, cell_field(form, &place), answer, &canonical, err)) {
		buf_free(&canonical);
		return false;
	}
	text = arena_strdup(cmd->arena, buf_text(&canonical));
	buf_free(&canonical);
	place = where_value_place(course, &place);
	return write_value(cmd, course, &place, answer, text, err);
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
		return cmd_usage(cmd);
	if (strchr(words[0], '#'))
		return cmd_refuse(_(
			"項目は場所の後ろに分けて書いてください（例 banso answer e1/1/帳票 項目 値）。"));
	if (!answer_at(cmd, arena_printf(cmd->arena, "%s#%s", words[0], words[1]), &answer, &err))
		return cmd_refuse("%s", err.text);
	return CMD_DONE;
}
