/* 進行メモ: what is written down of a step while a session runs. Embedded in the session's screen.
 */
#ifndef BANSO_SCREEN_SESSION_SESSION_MEMO_H
#define BANSO_SCREEN_SESSION_SESSION_MEMO_H

#include "banso/model/circle.h"
#include "banso/screen/fill/entry_ask.h"

struct session_memo {
	struct screen *screen; /* the session's, which says what there is to say */
	const struct session *session;
	const struct step *step;
	struct entry entry;
};

/* Opens the memo of a step in place of the one that was open. */
void session_memo_open(struct session_memo *memo, struct screen *screen,
	const struct session *session, const struct step *step);
void session_memo_close(struct session_memo *memo);

/* What was written stays, if only as a draft; what went wrong is said. */
bool session_memo_keep(struct session_memo *memo);

/* After others changed something; true where nothing is typed, and it is to be opened anew. */
bool session_memo_changed(struct session_memo *memo);

/* Who may read it: the next circle takes the place of this one. */
enum circle session_memo_circle(const struct session_memo *memo);
void session_memo_change_circle(struct session_memo *memo);

#endif
