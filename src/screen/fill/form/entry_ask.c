#include "banso/screen/fill/form/entry_ask.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/model/answer.h"
#include "banso/model/circle.h"
#include "banso/model/own.h"
#include "banso/model/rows.h"
#include "banso/model/session/session_people.h"
#include "banso/model/year.h"
#include "banso/screen/fill/form/prompt.h"
#include "banso/screen/frame/ask.h"
#include "banso/text/date/moment.h"
#include "banso/text/difference.h"
#include "banso/ui/stack.h"
#include "banso/work/database.h"

/* --- the reason --- */

static struct screen *ask_reason(
	struct app *app, const struct place *place, struct prompt_words words, const char *reason)
{
	struct arena *scratch = arena_new();
	struct place draft = place_of_reason(scratch, place);
	struct screen *prompt;

	words.title = _("理由を書く");
	prompt = prompt_new(app, ENTRY_ASKS_REASON, words, reason, &draft);
	arena_free(scratch);
	return prompt;
}

/* Why the value stays although it breaks a rule. */
static struct screen *ask_soft(const struct entry *entry)
{
	const struct prompt_words words = {.asks = entry->rule,
		.text = _("このままでよいときは、理由を書いて Enter を押してください。")};

	return ask_reason(entry->app, &entry->datum.place, words, entry->datum.reason);
}

struct screen *entry_ask_why(
	struct app *app, const struct place *place, const struct entry_why *why)
{
	struct buf asks = {0};
	struct screen *prompt;

	buf_printf(&asks,
		why->is_blank ? _("「%s」を空けておくのはなぜですか。")
			      : _("「%s」が、いまのままでよいのはなぜですか。"),
		why->label);
	prompt = ask_reason(app, place,
		(struct prompt_words){.asks = buf_text(&asks),
			.text = _("理由を書いて Enter を押してください。")},
		why->reason);
	buf_free(&asks);
	return prompt;
}

/* --- which text --- */

/* The harmless one first. */
enum { TAKE_NONE_YET, TAKE_MINE, TAKE_THEIRS };

static void put_answer(
	struct buf *out, const struct entry *entry, const struct field *field, const char *text)
{
	if (*text)
		answer_put(out, field, course_options(entry->app->course, field), text);
	else
		buf_puts(out, _("（空欄）"));
}

static void put_side(struct buf *out, const struct entry *entry, const char *text)
{
	put_answer(out, entry, entry->datum.field, text);
}

static void put_reason(struct buf *out, const char *reason)
{
	if (*reason)
		buf_printf(out, _("（理由: %s）"), reason);
}

/* Whether the row, or the person whose sheet it is, is in no list any more. */
static bool is_unlisted(const struct entry *entry)
{
	const struct course *course = entry->app->course;

	return rows_is_gone(course, &entry->datum.place) ||
	       (*entry->datum.place.respondent &&
		       !session_has_person(
			       course, entry->datum.place.session, entry->datum.place.respondent));
}

/* What was purged is not shown again, nor put off: until then nothing is written of it. */
static struct screen *ask_purged(struct entry *entry)
{
	const char *const choices[] = {
		_("いま書いてあるものを保存する"),
		_("いま書いてあるものも削除する"),
	};
	struct buf text = {0}, mine = {0};
	struct screen *ask;

	input_text(entry->input, &mine);
	buf_printf(&text,
		_("「%s」に書いてあったものは、個人情報として削除されました。\n\nいま書いてあるもの: "),
		_(entry->datum.field->label));
	put_side(&text, entry, buf_text(&mine));
	put_reason(&text, entry->reason ? entry->reason : "");
	if (is_unlisted(entry))
		buf_puts(&text,
			_("\n\n一覧からも外されています。保存したものは、履歴にだけ残ります。"));
	ask = ask_new(entry->app, ENTRY_ASKS_PURGED, _("いま書いてあるものを、どうしますか。"),
		buf_text(&text), choices, 2);
	buf_free(&text);
	buf_free(&mine);
	return ask;
}

#define SHARED_GRAPHEMES 12 /* of them, so that one knows the place */

/* Long texts often share most of what they say: what is different is all that one decides about. */
static void put_sides(struct buf *out, const struct entry *entry, const struct value *theirs)
{
	struct buf typed = {0}, mine = {0}, other = {0};

	input_text(entry->input, &typed);
	put_side(&mine, entry, buf_text(&typed));
	put_side(&other, entry, theirs->text);
	buf_puts(out, _("ほかの人: "));
	difference_put(out, buf_text(&other), buf_text(&mine), SHARED_GRAPHEMES);
	put_reason(out, theirs->reason);
	buf_puts(out, _("\n\n自分: "));
	difference_put(out, buf_text(&mine), buf_text(&other), SHARED_GRAPHEMES);
	put_reason(out, entry->reason ? entry->reason : "");
	buf_free(&typed);
	buf_free(&mine);
	buf_free(&other);
}

/* Both texts stand first: on a low screen what explains them is behind the page. Whichever is
 * taken, both are in the history. */
static struct screen *ask_which(struct entry *entry, const struct value *theirs)
{
	const char *const choices[] = {
		[TAKE_NONE_YET] = _("あとで決める（書きかけは残る）"),
		[TAKE_MINE] = _("自分の書いたものにする"),
		[TAKE_THEIRS] = _("ほかの人の書いたものにする"),
	};
	struct buf text = {0}, at = {0};
	struct screen *ask;

	moment_put_kept(&at, theirs->at);
	put_sides(&text, entry, theirs);
	buf_printf(&text,
		_("\n\n「%s」は、そのあいだに\n%s さんも\n保存しました（%s）。\n選ばないほうも、履歴に残ります。"),
		_(entry->datum.field->label), theirs->who, buf_text(&at));
	ask = ask_new(entry->app, ENTRY_ASKS_STALE, _("どちらにしますか。"), buf_text(&text),
		choices, sizeof(choices) / sizeof(choices[0]));
	buf_free(&text);
	buf_free(&at);
	return ask;
}

static struct screen *ask_stale(struct entry *entry)
{
	static const struct value nothing = {.text = "", .reason = "", .at = "", .who = ""};
	const struct value *theirs = course_value(entry->app->course, &entry->datum.place);

	datum_show_both(&entry->datum, entry->app->course);
	return entry->datum.is_purged ? ask_purged(entry)
				      : ask_which(entry, theirs ? theirs : &nothing);
}

/* --- who reads it --- */

enum { KEEP_NOT_YET, KEEP_ALL_THE_SAME };

/* What somebody else has changed of what belongs to it, and what is to be kept. */
static void put_readers(struct buf *out, const struct entry *entry)
{
	const struct course *course = entry->app->course;
	const struct seen *seen = datum_changed_readers(&entry->datum, course);
	const struct value *theirs = seen ? course_value(course, &seen->place) : NULL;
	const struct field *field = seen ? course_field(course, &seen->place) : NULL;
	enum circle readers;

	if (!theirs || !field)
		return;
	buf_printf(out,
		entry->datum.together.is_text ? _("「%s」を、あなたが書いているあいだに、\n%s さん")
					      : _("「%s」を、あなたが見たあとで、\n%s さん"),
		_(field->label), theirs->who);
	/* The same person in another window, or a colleague with their login. */
	if (strcmp(theirs->who, database_signature(entry->app->store)) == 0)
		buf_puts(out, _("（あなたと同じ名前）"));
	buf_puts(out, _("が変えました（"));
	moment_put_kept(out, theirs->at);
	buf_puts(out, _("）。\n\nいまは: "));
	if (own_is(seen->place.form) && circle_find(theirs->text, &readers))
		buf_puts(out, circle_readers(readers));
	else
		/* What is quoted again has no mark any more: it is no blank that somebody left. */
		put_answer(out, entry, field,
			own_sheet_field(seen->place.field) && !*theirs->text ? "false"
									     : theirs->text);
}

static struct screen *ask_readers(struct entry *entry)
{
	const char *const choices[] = {
		[KEEP_NOT_YET] = entry->datum.together.is_text
					 ? _("まだ保存しない（書きかけは残ります）")
					 : _("まだ保存しない"),
		[KEEP_ALL_THE_SAME] = _("このまま保存する")};
	struct buf text = {0}, mine = {0};
	struct screen *ask;

	input_text(entry->input, &mine);
	put_readers(&text, entry);
	buf_printf(&text, _("\n\n自分の「%s」: "), _(entry->datum.field->label));
	put_side(&text, entry, buf_text(&mine));
	ask = ask_new(entry->app, ENTRY_ASKS_READERS,
		entry->datum.together.is_text
			? _("読める人が変わっています。このまま保存しますか。")
			: _("読まれる文が変わっています。このまま保存しますか。"),
		buf_text(&text), choices, 2);
	buf_free(&text);
	buf_free(&mine);
	return ask;
}

/* --- keeping, asking and going on --- */

struct screen *entry_question(struct entry *entry)
{
	entry->is_asked = true;
	if (*entry->rule)
		return ask_soft(entry);
	return entry->asks_readers ? ask_readers(entry) : ask_stale(entry);
}

static enum entry_result as_asked(struct entry *entry, enum datum_result result, struct err *err)
{
	entry->rule = "";
	entry->waits = entry->asks_readers = false;
	switch (result) {
	case DATUM_KEPT:
		app_note_kept(entry->app, &entry->datum.place);
		return ENTRY_KEPT;
	case DATUM_SAME:
		return ENTRY_SAME;
	case DATUM_SOFT:
		entry->rule = arena_strdup(entry->datum.arena, err->text);
		return ENTRY_ASKS;
	case DATUM_STALE:
		return entry->joins && !entry->datum.is_purged ? ENTRY_STAYS : ENTRY_ASKS;
	case DATUM_READERS:
		entry->asks_readers = true;
		return ENTRY_ASKS;
	case DATUM_HELD:
		entry->waits = true;
		err_set(err, "%s", _("ほかの人が保存しています。終わりしだい、これを保存します。"));
		break;
	case DATUM_BROKEN:
		/* It is mended by moving in it, or typed anew, as in the programs people know. */
		input_begin(entry->input);
		break;
	case DATUM_FAILED:
		break;
	}
	return ENTRY_STAYS;
}

/* Nobody typed the value that was purged, and of the reason they said that it is to stand. */
static enum datum_result keep_reason_alone(struct entry *entry, const char *reason, struct err *err)
{
	enum datum_result result;

	datum_show_both(&entry->datum, entry->app->course);
	result = entry_give_way(entry, err);
	return result == DATUM_SAME ? entry_commit(entry, reason, err) : result;
}

enum entry_result entry_keep(struct entry *entry, const char *reason, struct err *err)
{
	enum datum_result result;

	err->text[0] = '\0';
	entry->reason = reason && entry->input ? arena_strdup(entry->datum.arena, reason) : NULL;
	result = entry_commit(entry, reason, err);
	if (result == DATUM_STALE && reason && entry->datum.is_purged && !entry_is_changed(entry))
		result = keep_reason_alone(entry, reason, err);
	if (result == DATUM_STALE && entry->joins && !entry->datum.is_purged) {
		entry_join(entry);
		result = entry_commit(entry, NULL, err);
	}
	return as_asked(entry, result, err);
}

/* Does as was chosen, and keeps what then is to stand. */
static enum entry_result take_side(struct entry *entry, int choice, struct err *err)
{
	switch (choice) {
	case TAKE_MINE:
		datum_insist(&entry->datum, entry->app->course);
		return entry_keep(entry, entry->reason, err);
	case TAKE_THEIRS:
		return as_asked(entry, entry_give_way(entry, err), err);
	default:
		return ENTRY_LATER;
	}
}

/* Who does not want to say yet what they were about to say of readers has not said it. */
static enum entry_result keep_readers(struct entry *entry, int choice, struct err *err)
{
	if (choice == KEEP_ALL_THE_SAME) {
		datum_see_readers(&entry->datum, entry->app->course);
		return entry_keep(entry, entry->reason, err);
	}
	if (entry->datum.together.is_text)
		return ENTRY_LATER;
	entry_discard(entry);
	return ENTRY_STAYS;
}

bool entry_answered(
	struct entry *entry, const struct reply *reply, enum entry_result *result, struct err *err)
{
	if (reply->question != QUESTION_AGAIN &&
		(reply->question < ENTRY_ASKS_REASON || reply->question > ENTRY_ASKS_READERS))
		return false;
	err->text[0] = '\0';
	entry->is_asked = false;
	*result = ENTRY_STAYS;
	if (reply->question == QUESTION_AGAIN)
		*result = entry_keep(entry, NULL, err);
	else if (reply->choice >= 0 && reply->question == ENTRY_ASKS_STALE)
		*result = take_side(entry, reply->choice, err);
	else if (reply->choice >= 0 && reply->question == ENTRY_ASKS_PURGED)
		*result = take_side(entry, TAKE_MINE + reply->choice, err);
	else if (reply->choice >= 0 && reply->question == ENTRY_ASKS_READERS)
		*result = keep_readers(entry, reply->choice, err);
	else if (reply->choice >= 0)
		*result = entry_keep(entry, reply->text, err);
	return true;
}
