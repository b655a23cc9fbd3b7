#include "banso/screen/fill/entry_ask.h"


#include "banso/base/i18n.h"
#include "banso/model/answer.h"
#include "banso/model/rows.h"
#include "banso/model/session_people.h"
#include "banso/model/year.h"
#include "banso/screen/fill/prompt.h"
#include "banso/screen/frame/ask.h"
#include "banso/text/moment.h"

struct screen *entry_ask_soft(const struct entry *entry, const char *rule)
{
	struct buf text = {0};
	struct place draft = entry_reason_place(entry->arena, &entry->place);
	struct screen *prompt;

	buf_printf(&text, "%s\n%s", rule,
		_("このままでよいときは、理由を書いて Enter を押してください。"));
	prompt = prompt_new(entry->app, ENTRY_ASKS_REASON, _("理由を書く"), buf_text(&text),
		entry->reason, &draft);
	buf_free(&text);
	return prompt;
}

static void put_side(struct buf *out, const struct entry *entry, const char *text)
{
	if (*text)
		answer_put(
			out, entry->field, course_options(entry->app->course, entry->field), text);
	else
		buf_puts(out, _("（空欄）"));
}

/* Whether the row, or the person whose sheet it is, is in no list any more. */
static bool is_unlisted(const struct entry *entry)
{
	const struct course *course = entry->app->course;

	return rows_is_gone(course, &entry->place) ||
	       (*entry->place.respondent &&
		       !session_has_person(course, entry->place.session, entry->place.respondent));
}

/* What was purged is not shown again, nor put off: until then nothing is written of it. */
static struct screen *ask_purged(struct entry *entry)
{
	const char *const choices[] = {
		[ENTRY_MINE] = _("いま書いてあるものを保存する"),
		[ENTRY_THEIRS] = _("いま書いてあるものも削除する"),
	};
	struct buf text = {0}, mine = {0};
	struct screen *ask;

	input_text(entry->input, &mine);
	buf_printf(&text,
		_("「%s」に書いてあったものは、個人情報として削除されました。\n\nいま書いてあるもの: "),
		_(entry->field->label));
	put_side(&text, entry, buf_text(&mine));
	if (is_unlisted(entry))
		buf_puts(&text,
			_("\n\n一覧からも外されています。保存したものは、履歴にだけ残ります。"));
	ask = ask_new(
		entry->app, ENTRY_ASKS_STALE, _("個人情報の削除"), buf_text(&text), choices, 2);
	buf_free(&text);
	buf_free(&mine);
	return ask;
}

/* Whichever is taken, both are in the history. */
static struct screen *ask_which(struct entry *entry, const struct value *theirs)
{
	const char *const choices[] = {
		[ENTRY_MINE] = _("自分の書いたものにする"),
		[ENTRY_THEIRS] = _("ほかの人の書いたものにする"),
		[ENTRY_LATER] = _("あとで決める（書きかけは残ります）"),
	};
	struct buf text = {0}, mine = {0};
	struct screen *ask;

	input_text(entry->input, &mine);
	buf_printf(&text,
		_("「%s」は、あなたが書いているあいだに %s さんも保存しました（%s）。選ばなかったほうも、履歴に残ります。\n\nほかの人: "),
		_(entry->field->label), theirs->who, moment_both(theirs->at).text);
	put_side(&text, entry, theirs->text);
	buf_puts(&text, _("\n\n自分: "));
	put_side(&text, entry, buf_text(&mine));
	ask = ask_new(entry->app, ENTRY_ASKS_STALE, _("同じ項目が変わっています"), buf_text(&text),
		choices, sizeof(choices) / sizeof(choices[0]));
	buf_free(&text);
	buf_free(&mine);
	return ask;
}

struct screen *entry_ask_stale(struct entry *entry)
{
	static const struct value nothing = {.text = "", .reason = "", .at = "", .who = ""};
	const struct value *theirs = course_value(entry->app->course, &entry->place);

	entry->shown_revision = theirs ? theirs->revision : 0;
	return entry->is_purged ? ask_purged(entry) : ask_which(entry, theirs ? theirs : &nothing);
}

enum entry_result entry_take_side(struct entry *entry, int choice, struct err *err)
{
	if (choice == ENTRY_THEIRS)
		return entry_give_way(entry, err);
	if (choice == ENTRY_MINE)
		entry_insist(entry);
	return choice == ENTRY_MINE ? ENTRY_KEPT : ENTRY_SAME;
}
