/* 進行メモ: notes on a step while a session runs. Embedded in the session's screen. */
#ifndef BANSO_SCREEN_SESSION_SESSION_MEMO_H
#define BANSO_SCREEN_SESSION_SESSION_MEMO_H

#include "banso/model/circle.h"
#include "banso/screen/fill/form/entry_ask.h"

struct session_memo {
	struct screen *screen; /* the session's, which says what there is to say */
	const struct session *session;
	const struct step *step;
	struct entry entry;
	bool is_begun; /* something was typed since the focus, or the person, came to it */
	enum command
		offered; /* by Enter, of the letter that was typed just now; DO_NONE: nothing */
	unsigned long offered_at; /* the notice that says so: see `notices` of a screen */
};

/* Opens the memo of a step, replacing the open one. */
void session_memo_open(struct session_memo *memo, struct screen *screen,
	const struct session *session, const struct step *step);
void session_memo_close(struct session_memo *memo);

/* Before a key goes into it: of the first letter since the focus came to the memo, which may have
 * been meant as a key of the session, says where it went; what it `would` have done in the lists is
 * offered (DO_NONE: nothing). */
void session_memo_tell_letter(
	struct session_memo *memo, const struct key *key, enum command would) NOT_NULL;
/* Somebody comes back to the memo: what was offered before is offered no more. */
void session_memo_begin_anew(struct session_memo *memo) NOT_NULL;
/* Whether the key takes that offer, which stood on the screen up to it: then the letter, and
 * nothing else, is taken out of the text. Any other key goes on with the text as it stands. */
enum command session_memo_take_offer(
	struct session_memo *memo, const struct key *key) MUST_USE NOT_NULL;

/* Keeps what was written, at least as a draft; says what went wrong. */
bool session_memo_keep(struct session_memo *memo);

/* Call after a change by others; true if it says something else, nothing is being typed, and it
 * should be opened again. */
bool session_memo_changed(struct session_memo *memo);

/* Appends what Ctrl-R is for: the step, who reads its memo, and what that says, as it is kept. */
void session_memo_put_aim(struct buf *out, const struct session_memo *memo) NOT_NULL;
/*
 * Who may read it: from the team on to 支援先, from everybody back to the team, which is told; the
 * memo of a step that is the supporters' own stays with them, which is told, too. Else a question
 * (`asks`) who shall read what 支援先 reads already, or (`reads`) what is not seen whole is read
 * first. NULL: nothing is to be asked.
 */
struct screen *session_memo_change_circle(
	struct session_memo *memo, int asks, int reads) MUST_USE NOT_NULL;
/* The replies; what was asked about is what stands there still, or nothing is done, which is told.
 * The question who shall read it may lead to the reading. */
void session_memo_change_as_read(struct session_memo *memo, const struct reply *reply) NOT_NULL;
struct screen *session_memo_change_as_asked(
	struct session_memo *memo, const struct reply *reply, int reads) MUST_USE NOT_NULL;
/* 発言: asks what somebody said; the reply to `question` is kept, and that is told. */
struct screen *session_memo_ask_note(
	const struct session_memo *memo, int question) MUST_USE NOT_NULL;
void session_memo_keep_note(
	const struct session_memo *memo, const struct step *step, const char *text) NOT_NULL;

#endif
