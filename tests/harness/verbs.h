/* The commands of the language; run.c has the table of them. */
#ifndef PLAY_VERBS_H
#define PLAY_VERBS_H

#include <stdbool.h>
#include <stddef.h>

#include "pty.h"
#include "report.h"
#include "script.h"

struct arena;
struct play_options;
struct shell;
struct sights;

/* One file being played. */
struct run {
	const struct play_options *options;
	struct arena *arena;
	struct script script;
	struct step *step; /* the one being performed */
	struct shell *shell;
	struct pty *pty;  /* the last program started; NULL before */
	bool is_end_seen; /* by @ exit or @ kill */
	struct pty_setup setup;
	struct lines variables; /* what @ env set, for the scripts that are played inside */
	bool ignores_styles;    /* @ styles off */
	const struct script
		*between; /* of @ twice: what is done after each @ screen; may be NULL */
	bool is_between;  /* it is being done */
	struct sights
		*sights; /* of @ sights, here or in the script that plays this one; may be NULL */
	bool has_own_sights;  /* here */
	size_t metered_bytes; /* what had been written at @ meter */
	struct report report;
};

/*
 * Each performs run->step; false when what follows in the file makes no sense
 * any more. Those of a program find run->pty set.
 */
bool verb_env(struct run *run);
bool verb_size(struct run *run);
bool verb_ambiguous(struct run *run);
bool verb_answer(struct run *run);
bool verb_terminal(struct run *run);
bool verb_start(struct run *run);
bool verb_type(struct run *run);
bool verb_key(struct run *run);
bool verb_paste(struct run *run);
bool verb_bytes(struct run *run);
bool verb_resize(struct run *run);
bool verb_signal(struct run *run);
bool verb_sane(struct run *run);
bool verb_deaf(struct run *run);
bool verb_hear(struct run *run);
bool verb_hangup(struct run *run);
bool verb_exit(struct run *run);
bool verb_kill(struct run *run);
bool verb_ime(struct run *run);
bool verb_asked(struct run *run);
bool verb_presses(struct run *run);
bool verb_meter(struct run *run);
bool verb_within(struct run *run);

bool verb_styles(struct run *run);
bool verb_drawn(struct run *run);
bool verb_wait(struct run *run);
bool verb_gone(struct run *run);
bool verb_cursor(struct run *run);
bool verb_screen(struct run *run);
bool verb_rows(struct run *run);
bool verb_see(struct run *run);

bool verb_random(struct run *run);
bool verb_answers(struct run *run);

bool verb_twice(struct run *run);
bool verb_sights(struct run *run);
bool verb_play(struct run *run);

/* After a screen was seen: does what @ twice says, and gives the terminal its size back. */
bool verb_between(struct run *run);

/* Whether every step is one we know: before anything is performed. */
bool run_check_steps(struct run *run, const struct script *script);
/* Performs them; false when what follows makes no sense any more. */
bool run_steps(struct run *run, const struct script *script);
/* Plays another file in a folder of its own, with what was set here. */
bool run_inner(struct run *outer, const char *path);

/* At the end of a file, for a program whose end nobody has asked for: a crash must not pass unseen.
 */
void verb_end_program(struct run *run);

/* Reports a failure of the step. Always false. */
bool verb_fail(struct run *run, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* Reports that what was waited for did not come, and why. Always false. */
bool verb_fail_wait(struct run *run, const char *what);
void verb_show_screen(struct run *run);

/* waitpid()'s status as "status 1" or "signal HUP". */
const char *verb_ending(struct run *run, int status);

#endif
