/*
 * Screens on a stack. A screen draws itself and answers a key by saying what it wants; the loop
 * does it. Every dialog is a screen like any other; nothing else reads keys.
 */
#ifndef BANSO_UI_SCREEN_H
#define BANSO_UI_SCREEN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "banso/base/attr.h"
#include "banso/base/buf.h"
#include "banso/model/place.h"
#include "banso/ui/aims.h"
#include "banso/ui/face.h"
#include "banso/ui/keys/command.h"
#include "banso/ui/side.h"

struct input;
struct screen;

enum outcome_kind {
	STAY,    /* to be drawn again */
	IGNORED, /* the key has no meaning here */
	PUSH,    /* `screen` goes on top */
	GO,      /* the screens that lead to `goal` go on top */
	REPLACE, /* they replace this one */
	POP,     /* this one goes; the one below gets `answered` if `reply` is set */
	QUIT,
};

/* Where a screen wants to go. Only the finder of ways knows what the kinds mean. */
struct goal {
	int kind;
	struct place place; /* its strings live until the loop has acted */
	const char *say;    /* said on arrival, "" for nothing; a static text */
};

/* What a dialog says to the screen that pushed it. */
struct reply {
	int question;     /* the number given to the dialog; 0: no reply */
	int choice;       /* from 0; -1: left without a choice */
	const char *text; /* what was typed, "" for none; valid during the call */
};

struct outcome {
	enum outcome_kind kind;
	struct screen *screen;
	struct goal goal;
	struct reply reply;
};

#define OUTCOME(outcome_kind) ((struct outcome){.kind = (outcome_kind)})

struct screen_ops {
	const char *name;  /* for tests and the log */
	size_t size_bytes; /* of the private struct, whose first member is a struct screen */

	/* What the frame draws around it: fills in a zeroed face. */
	void (*face)(struct screen *screen, struct face *face);

	/* Commands that work now, in the order of the last row, ended by DO_NONE; the first one is
	 * always told there. Back, menu, help, quit and the like come from the loop. */
	const enum command *(*commands)(const struct screen *screen);
	/* The loop's command that opened this screen and is not offered on it again; DO_NONE: any
	 * is. */
	enum command opened_by;

	/* Optional: what the marks on the screen mean, for its help; "" if none are there now. */
	const char *(*legend)(const struct screen *screen);

	/* Optional: whether typed text goes into the screen; letters are not commands then. Absent:
	 * never. */
	bool (*takes_text)(const struct screen *screen);

	/* Optional: opens a place for text that is typed or pasted while none is taken (ui/typed
	 * tells it from keys); takes_text() holds afterwards. False: no place now; the screen may
	 * say why, else the loop does. */
	bool (*open_text)(struct screen *screen);

	/* Optional: the box being written in, for 文字の健診 and the IME; NULL: none now. */
	const struct input *(*box)(const struct screen *screen);

	/* Optional: the place of the value being written, shown to others; NULL: none now. */
	const struct place *(*here)(const struct screen *screen);

	/* Optional: called once, before the first draw. If a whole stack is pushed, a lower screen
	 * is entered when one comes back to it: it reads here what it shows. */
	struct outcome (*enter)(struct screen *screen);
	void (*draw)(struct screen *screen, int top, int rows, int cols);

	/* Optional, for lists: tells of what is in focus, in an empty pane. It is asked where there
	 * is room beside the list, at first and when what is shown changed, else not before the
	 * focus has rested: moving stays cheap. Nothing filled in: there is no pane. */
	void (*beside)(struct screen *screen, struct side *side);
	/* Optional: the columns that the list needs then. Absent: SIDE_LIST_COLS. */
	int (*list_cols)(const struct screen *screen);

	/* `command` is DO_NONE if the key belongs to none of the screen's commands. */
	struct outcome (*key)(struct screen *screen, const struct key *key, enum command command);
	void (*resize)(struct screen *screen); /* optional: the terminal has another size */
	struct outcome (*answered)(struct screen *screen, const struct reply *reply); /* optional */

	/* Optional: does what is due and returns the time of its next call (monotonic ms;
	 * CLOCK_NEVER). Draws nothing; sets screen->wants_draw if something changed. */
	int64_t (*tick)(struct screen *screen, int64_t now_ms);

	/* Optional: the shown data were loaded anew, because others changed them; pointers into
	 * them dangle. Any screen that was entered is called, not only the one on top. */
	void (*changed)(struct screen *screen);
	/* Optional, where a key does something at once: adds what it may be done to (ui/aims).
	 * Where others change what has the focus since it was seen, it is told, and
	 * screen_refuse_lost_aim() until the next key; where they change any, also as long as
	 * nobody can have seen that. */
	void (*aims)(const struct screen *screen, struct aims *out);
	/* Optional: what is told then, an msgid, but only to whoever presses such a key. */
	const char *aim_words;
	/* Optional: the screen above went away without a reply. Absent: `changed` is called. */
	void (*back)(struct screen *screen);

	/* Optional: whether the last key asked for something that others were in the way of, and
	 * that is to be tried again each second: `answered` gets QUESTION_AGAIN. Its notice says
	 * so.
	 */
	bool (*waits)(const struct screen *screen);

	/* Optional: keeps what is not yet kept (the line may break right afterwards); false: it
	 * could not, and the screen says so. Called before the screen goes and before the program
	 * ends. */
	bool (*save)(struct screen *screen);
	void (*leave)(struct screen *screen); /* optional: frees what the screen owns */
};

#define SCREEN_COMMANDS 48 /* of its own, at most */

struct screen {
	const struct screen_ops *ops;
	struct screen *below;
	void *app; /* what the screens share */
	bool wants_draw;
	bool entered;
	char notice[512];      /* above the last row, "" for none; cleared by the next key */
	unsigned long notices; /* how often one was set or cleared: by that it is the same still */
	bool is_refusal;       /* the notice says why something was not done */
	/* What a key is for, as it was seen last, and what others have changed of that since, until
	 * the next key; ended by DO_NONE. */
	struct aims aims; /* at the last drawing or key */
	/* is_late: it was lost before the key that is being answered; is_turned: that key means the
	 * opposite now; is_refused_now: it was refused. */
	bool is_aim_lost, is_late, is_turned, is_refused_now;
	/* There are news: others have changed some of them, and it is shown since then (monotonic;
	 * CLOCK_NEVER: not yet), too short a time for anybody to have seen it. Until that is over:
	 * the aims as they were seen. */
	bool has_news, is_told; /* is_told: a key was refused for them */
	int64_t key_ms;         /* when the key under way came, */
	int reaction_ms;        /* and what was on the screen for less nobody has read */
	int64_t news_shown_ms;
	struct aims seen;
	enum command offered[SCREEN_COMMANDS + 1], turned[SCREEN_COMMANDS + 1];
	char rest[64]; /* what the body has no room for; "" for nothing */
	/* What stands there without one, as it was drawn last, and of which n of n / m it was. */
	char standing[512];
	enum role standing_role;
	size_t standing_at;
	bool standing_says_saved;
	/* What is told beside it, and when that is asked for anew (monotonic; CLOCK_NEVER: it is as
	 * it is). */
	struct side side;
	int64_t side_due_ms;
};

/* A zeroed screen of ops->size_bytes; the loop frees it when it goes. */
struct screen *screen_new(const struct screen_ops *ops, void *app) MUST_USE NEVER_NULL;

/* Puts a stack of screens on top of another one and returns its top; a NULL stack returns
 * `below`. */
struct screen *screen_put_on(struct screen *stack, struct screen *below) MUST_USE;

/* Whether typed text goes into the screen now. */
bool screen_takes_text(const struct screen *screen) MUST_USE NOT_NULL;
/* Whether that is Japanese: no date, number or code, and not letters that choose. */
bool screen_takes_words(const struct screen *screen) MUST_USE NOT_NULL;

/* Gives back the memory of one that is on no stack any more. */
void screen_free(struct screen *screen) NOT_NULL;

/* Calls `changed` of every screen from `top` down that was entered; tells on top where that takes
 * away what its next key would be for. */
void screen_tell_changed(struct screen *top) NOT_NULL;
/* Takes down what the next key will be for: it was drawn (monotonic ms). */
void screen_note_drawn(struct screen *screen, int64_t now_ms) NOT_NULL;
/* The same of what was left so by a key: what one has done oneself, nobody else has. */
void screen_end_key(struct screen *screen) NOT_NULL;
/* Looks whether that is still so, and remembers it where it is not: it was moved, or a key means
 * the opposite now. */
bool screen_aim_has_moved(struct screen *screen) NOT_NULL;
/* The same where what a key was to do was refused for it: the next one is not for what stands there
 * instead. */
void screen_lose_aim(struct screen *screen) NOT_NULL;
/* A key is there: what was lost before concerns that one alone; but what others have changed since
 * less than `reaction_ms` on the screen, those behind it, too. */
void screen_begin_key(
	struct screen *screen, enum command command, int64_t now_ms, int reaction_ms) NOT_NULL;
/* Tells that the key which is being answered was pressed for something that others have changed
 * since, and is to do nothing; false: it was not. */
bool screen_refuse_lost_aim(struct screen *screen) MUST_USE NOT_NULL;
/* Whether what somebody decided on another screen, which told them of it by this aim, says the same
 * now; else that is told. Frees `now`. */
bool screen_is_as_told(struct screen *screen, const char *told, struct buf *now) MUST_USE NOT_NULL;
/* The same of a key that others have given another command than it had; before it is carried out.
 */
bool screen_refuse_turned(struct screen *screen) MUST_USE NOT_NULL;

/* Sets the notice: what happened (cut at a character if too long). */
void screen_say(struct screen *screen, const char *format, ...) PRINTF(2, 3) NOT_NULL_AT(1);
/* The same for what was not done, and why: it is to be seen. */
void screen_refuse(struct screen *screen, const char *format, ...) PRINTF(2, 3) NOT_NULL_AT(1);

/* While it is drawn: of how many rows its body has no room behind those that are seen; it is said
 * where there are any. */
void screen_tell_below(struct screen *screen, size_t count) NOT_NULL;

#endif
