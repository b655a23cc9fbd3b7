#include "session_memo.h"

#include <ctype.h>
#include <string.h>

#include "banso/base/i18n.h"
#include "banso/model/own.h"
#include "banso/model/session/notes.h"
#include "banso/model/session/session_log.h"
#include "banso/screen/fill/form/prompt.h"
#include "banso/screen/frame/ask_readers.h"
#include "banso/screen/frame/read_whole.h"
#include "banso/text/utf8.h"
#include "banso/work/notes.h"

static struct app *app_of(const struct session_memo *memo)
{
	return memo->screen->app;
}

static struct place place_of(const struct session_memo *memo, const char *column)
{
	return session_log_place(
		app_of(memo)->course, memo->session->id, OWN_NOTES, memo->step->id, column);
}

static enum circle readers_of(const struct session_memo *memo)
{
	return session_memo_circle(app_of(memo)->course, memo->session->id, memo->step);
}

void session_memo_put_aim(struct buf *out, const struct session_memo *memo)
{
	struct place place = place_of(memo, OWN_NOTE_TEXT);

	buf_printf(out, "%s\n%s\n%s", memo->step->id, circle_id(readers_of(memo)),
		course_text(app_of(memo)->course, &place));
}

void session_memo_open(struct session_memo *memo, struct screen *screen,
	const struct session *session, const struct step *step)
{
	const struct field *notes = form_field(own_form(OWN_SESSION), OWN_NOTES);
	struct place place;

	session_memo_close(memo);
	*memo = (struct session_memo){.screen = screen, .session = session, .step = step};
	place = place_of(memo, OWN_NOTE_TEXT);
	entry_open(&memo->entry, app_of(memo), &place, field_column(notes, OWN_NOTE_TEXT));
	/* Two people wrote notes of the same step: both are kept, one below the other. */
	memo->entry.joins = true;
}

void session_memo_close(struct session_memo *memo)
{
	entry_close(&memo->entry);
}

bool session_memo_keep(struct session_memo *memo)
{
	struct err err;
	enum entry_result result = entry_keep(&memo->entry, NULL, &err);

	if (result == ENTRY_STAYS || (result == ENTRY_ASKS && *err.text))
		screen_refuse(memo->screen, "%s", err.text);
	return result <= ENTRY_SAME;
}

/* What others wrote is joined with what is typed here: then another letter than the one that an
 * offer is of may stand in front of the cursor. */
static void join_changed(struct session_memo *memo)
{
	struct buf before = {0};
	struct err say;

	input_text(memo->entry.input, &before);
	entry_changed(&memo->entry, &say);
	if (memo->offered != DO_NONE && !input_is(memo->entry.input, buf_text(&before))) {
		memo->offered = DO_NONE;
		screen_say(memo->screen, "%s", "");
	}
	buf_free(&before);
	if (memo->entry.datum.is_purged)
		screen_say(memo->screen, "%s", say.text);
}

bool session_memo_changed(struct session_memo *memo)
{
	if (entry_came_back(&memo->entry))
		return false;
	join_changed(memo);
	if (entry_is_changed(&memo->entry))
		return false;
	datum_see_readers(&memo->entry.datum, app_of(memo)->course);
	return course_revision(app_of(memo)->course, &memo->entry.datum.place) !=
	       memo->entry.datum.seen_revision;
}

/* One that came with others is of a word. An IME that is left on makes it wide. */
static bool is_letter(const struct key *key)
{
	struct buf half = {0};
	bool is;

	if (key->code != K_TEXT || key->is_text || key->is_pasted)
		return false;
	utf8_halfwidth(&half, key->text, strlen(key->text));
	is = half.size_bytes == 1 && isalpha((unsigned char)half.bytes[0]);
	buf_free(&half);
	return is;
}

void session_memo_tell_letter(struct session_memo *memo, const struct key *key, enum command would)
{
	if (!memo->is_begun && is_letter(key) && would != DO_NONE) {
		memo->offered = would;
		screen_say(memo->screen,
			_("「%s」をメモに書きました。Enter で「%s」、ちがえば続けてください。"),
			key->text, _(command_info(would)->label));
		memo->offered_at = memo->screen->notices;
	} else if (!memo->is_begun && is_letter(key)) {
		screen_say(memo->screen,
			_("「%s」をメモに書きました（Ctrl-Z で取り消し）。操作は Tab のあとで。"),
			key->text);
	}
	memo->is_begun = memo->is_begun || key->code == K_TEXT;
}

void session_memo_begin_anew(struct session_memo *memo)
{
	memo->is_begun = false;
	memo->offered = DO_NONE;
}

/* This key cleared the notice, and nothing else did. */
static bool offer_stood(const struct session_memo *memo)
{
	return memo->screen->notices == memo->offered_at + 1;
}

enum command session_memo_take_offer(struct session_memo *memo, const struct key *key)
{
	enum command offered = memo->offered;

	memo->offered = DO_NONE;
	if (offered == DO_NONE || key->code != K_ENTER || !offer_stood(memo))
		return DO_NONE;
	/* Undo would take what was typed before the letter, too. */
	if (input_key(memo->entry.input, &(struct key){.code = K_BACKSPACE}) == INPUT_USED)
		entry_touched(&memo->entry);
	return offered;
}

static void set_circle(struct session_memo *memo, enum circle next)
{
	struct app *app = app_of(memo);
	struct err err;

	if (!session_set_circle(
		    app->store, app->course, memo->session, memo->step->id, next, &err)) {
		screen_refuse(memo->screen, "%s", err.text);
		return;
	}
	datum_see_readers(&memo->entry.datum, app->course);
	ask_readers_tell(memo->screen, next);
}

/* What has no room here is read to its end before more people may. */
static struct screen *read_first(
	const struct session_memo *memo, int question, const char *text, const char *about)
{
	bool is_shared = readers_of(memo) == CIRCLE_SHARED;

	return read_whole_new(app_of(memo), question, is_shared ? DO_PUBLISH : DO_SHARE,
		&(struct read_whole_words){
			.asks = is_shared ? _("公表してよいですか。") : _("支援先と共有しますか。"),
			.text = text,
			.about = about});
}

struct screen *session_memo_change_circle(struct session_memo *memo, int asks, int reads)
{
	struct place place = place_of(memo, OWN_NOTE_TEXT);
	enum circle readers = readers_of(memo);
	bool is_cut = input_is_cut(memo->entry.input);
	struct screen *screen;
	struct buf about = {0};
	const char *text;

	if (memo->step->circle == CIRCLE_TEAM) {
		screen_refuse(memo->screen,
			_("このメモを読める人は変えられません。支援者どうしの進行のものは、支援者だけが読みます。"));
		return NULL;
	}
	if (readers == CIRCLE_PUBLIC) {
		set_circle(memo, CIRCLE_TEAM);
		return NULL;
	}
	/* What is on the screen is given to others, not what it was made of. */
	if (!session_memo_keep(memo))
		return NULL;
	if (readers == CIRCLE_TEAM && !is_cut) {
		set_circle(memo, CIRCLE_SHARED);
		return NULL;
	}
	text = course_text(app_of(memo)->course, &place);
	session_memo_put_aim(&about, memo);
	screen = readers == CIRCLE_SHARED
			 ? ask_readers_new(app_of(memo), asks, text, buf_text(&about))
			 : read_first(memo, reads, text, buf_text(&about));
	buf_free(&about);
	return screen;
}

/* What was read is what stands there still. */
static bool is_as_told(const struct session_memo *memo, const struct reply *reply)
{
	struct buf now = {0};

	session_memo_put_aim(&now, memo);
	return screen_is_as_told(memo->screen, reply->text, &now);
}

void session_memo_change_as_read(struct session_memo *memo, const struct reply *reply)
{
	if (reply->choice == 0 && is_as_told(memo, reply))
		set_circle(memo, (enum circle)(readers_of(memo) + 1));
}

struct screen *session_memo_change_as_asked(
	struct session_memo *memo, const struct reply *reply, int reads)
{
	struct place place = place_of(memo, OWN_NOTE_TEXT);
	enum circle wanted;

	if (!ask_readers_answered(reply, &wanted) || !is_as_told(memo, reply))
		return NULL;
	if (wanted == CIRCLE_PUBLIC && input_is_cut(memo->entry.input))
		return read_first(
			memo, reads, course_text(app_of(memo)->course, &place), reply->text);
	set_circle(memo, wanted);
	return NULL;
}

/* --- what somebody said --- */

struct screen *session_memo_ask_note(const struct session_memo *memo, int question)
{
	struct app *app = app_of(memo);
	struct place draft =
		session_log_place(app->course, memo->session->id, OWN_NOTES, "", OWN_NOTE_TEXT);

	return prompt_new(app, question,
		(struct prompt_words){.title = _("発言メモ"),
			.asks = _("だれが、何と言いましたか。"),
			.text = _("支援者だけが読めます。共有するものは、回のあとで選びます。")},
		"", &draft);
}

void session_memo_keep_note(
	const struct session_memo *memo, const struct step *step, const char *text)
{
	struct app *app = app_of(memo);
	struct err err;

	switch (session_add_note(app->store, app->course, memo->session, step->id, text, &err)) {
	case CHANGE_KEPT:
		screen_say(memo->screen, _("書きとめました（支援者だけが読めます。いま%zu件）"),
			session_quick_note_count(app->course, memo->session->id));
		break;
	case CHANGE_SAME:
		break;
	case CHANGE_STALE:
	case CHANGE_FAILED:
		screen_refuse(memo->screen, "%s", err.text);
		break;
	}
}
