/*
 * Screens on a stack. A screen draws itself and answers keys by saying what
 * it wants; the loop does it. Every dialog is a screen like any other; nobody
 * else reads keys.
 */
#ifndef BANSO_UI_SCREEN_H
#define BANSO_UI_SCREEN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "banso/base/buf.h"
#include "banso/model/place.h"
#include "banso/ui/command.h"

struct input;
struct screen;

enum outcome_kind {
	STAY,    /* drawn anew */
	IGNORED, /* the key means nothing here */
	PUSH,    /* `screen` goes on top */
	GO,      /* the screens that lead to `goal` go on top */
	REPLACE, /* they take this one's place */
	POP,     /* this one goes; below, `answered` is called when `reply` is set */
	QUIT,
};

/* Where a screen wants to go. What the kinds mean is known to whoever finds the way there. */
struct goal {
	int kind;
	struct place place; /* its strings live until the loop has acted */
	const char *say;    /* on arriving, "" for nothing; a text that lives on */
};

/* What a dialog says to the screen that pushed it. */
struct reply {
	int question;     /* the number that the dialog was given; 0: no reply */
	int choice;       /* from 0; -1: left without choosing */
	const char *text; /* what was typed, "" for none; valid during the call */
};

struct outcome {
	enum outcome_kind kind;
	struct screen *screen;
	struct goal goal;
	struct reply reply;
};

#define OUTCOME(outcome_kind) ((struct outcome){.kind = (outcome_kind)})
#define NEVER INT64_MAX

struct screen_ops {
	const char *name;  /* for tests and the log */
	size_t size_bytes; /* of the private struct, whose first member is a struct screen */

	/* Title line: left and right part, appended to two buffers. */
	void (*title)(struct screen *screen, struct buf *left, struct buf *right);

	/* Commands that work now, in the order of the hint line, ended by DO_NONE. Back, menu,
	 * help, quit and the like come from the loop. */
	const enum command *(*commands)(const struct screen *screen);
	/* The one of the loop's that opened it and is not offered on it again; DO_NONE: any is. */
	enum command opened_by;

	/* Optional: what the marks on the screen mean, for its help. A msgid. */
	const char *legend;

	/* The one whose key the hint line shows however narrow it is, and the menu's with it. */
	enum command kept_hint;

	/* Optional: whether typed text goes into the screen, then letters are not commands. Without
	 * it none does. */
	bool (*takes_text)(const struct screen *screen);

	/* Optional: opens the place for text that is typed or pasted where none is taken (ui/typed
	 * tells it from keys); then takes_text() holds. False: it has no place now, and the screen
	 * may say why; the loop answers in words otherwise. */
	bool (*open_text)(struct screen *screen);

	/* Optional: the box that is being written in, for 文字の健診; NULL: none now. */
	const struct input *(*box)(const struct screen *screen);

	/* Optional: the place of the value being written, for the others to see; NULL: none now. */
	const struct place *(*here)(const struct screen *screen);

	/* Optional: once, before the first draw. A stack that is pushed whole has its lower screens
	 * entered when one comes back to them: what they show they read here. */
	struct outcome (*enter)(struct screen *screen);
	void (*draw)(struct screen *screen, int top, int rows, int cols);
	/* `command` is DO_NONE when the key stands for none of the screen's commands. */
	struct outcome (*key)(struct screen *screen, const struct key *key, enum command command);
	void (*resize)(struct screen *screen); /* optional: the terminal has another size */
	struct outcome (*answered)(struct screen *screen, const struct reply *reply); /* optional */

	/* Optional: does what is due and returns when it wants to be called next (monotonic ms).
	 * Draws nothing; sets screen->wants_draw where something changed. */
	int64_t (*tick)(struct screen *screen, int64_t now_ms);

	/* Optional: what the screen shows was loaded anew, since others changed it; what was not
	 * copied is gone. The screen need not be the one on top, but was entered. */
	void (*changed)(struct screen *screen);
	/* Optional: the screen above went away without a reply. Without it `changed` is called. */
	void (*back)(struct screen *screen);

	/* Optional: keeps what is not yet kept (a line may be dropped right after); false: it could
	 * not be kept and the screen says so. Called before the screen goes and before the program
	 * ends. */
	bool (*save)(struct screen *screen);
	void (*leave)(struct screen *screen); /* optional: frees what the screen owns */
};

struct screen {
	const struct screen_ops *ops;
	struct screen *below;
	void *app; /* what the screens share */
	bool wants_draw;
	bool entered;
	char notice[512]; /* above the hint line, "" for none; gone with the next key */
};

/* A zeroed screen of ops->size_bytes; freed by the loop when it goes. */
struct screen *screen_new(const struct screen_ops *ops, void *app);

/* Puts a stack of screens on top of another one and gives its top; a NULL stack gives `below`. */
struct screen *screen_put_on(struct screen *stack, struct screen *below);

/* Whether typed text goes into the screen now. */
bool screen_takes_text(const struct screen *screen);

/* Calls `changed` of every screen from `top` down that was entered. */
void screen_tell_changed(struct screen *top);

/* Sets the line at the bottom (cut to its room at a character). */
void screen_say(struct screen *screen, const char *format, ...)
	__attribute__((format(printf, 2, 3)));

#endif
