/*
 * One call of a verb: its arguments, and what every verb needs. Data goes to stdout, messages to
 * stderr; the exit status says how it went.
 */
#ifndef BANSO_CMD_CALL_H
#define BANSO_CMD_CALL_H

#include <stdbool.h>
#include <stddef.h>

#include "banso/base/arena.h"
#include "banso/base/attr.h"
#include "banso/base/buf.h"
#include "banso/base/err.h"
#include "banso/model/course.h"
#include "banso/work/judge.h"

enum cmd_status { CMD_DONE = 0, CMD_REFUSED = 1, CMD_USAGE = 2, CMD_FOUND = 3 };

struct store;
struct verb;

/* One run of the program. */
struct cmd {
	struct arena *arena;    /* for the whole run */
	const char *db;         /* NULL: path_database() */
	const char *scenarios;  /* NULL: path_scenarios() */
	bool color, one_column; /* of the screens */
	int ambiguous;          /* 0: ask the terminal */
	bool leads_ime;         /* where the terminal lets programs do so */
	bool only_looks;        /* set by a verb that reads alone: so the store is opened */
	struct store *store;    /* once opened */
	const struct verb *verb;
	struct words told; /* what is said on stderr once the verb is done */
	const char *did;   /* what the verb has changed, as a sentence: cmd_did() */
	bool is_misused;   /* @all was given where a place belongs: the status is CMD_USAGE */
	bool has_printed;
	int unwritten; /* errno of the first write to stdout that failed; 0: none */
};

/* An option of a verb: `--name VALUE` (or --name=VALUE), or a flag. */
struct cmd_option {
	const char *name;   /* with its dashes */
	const char **value; /* takes the value; NULL for a flag … */
	bool *flag;         /* … which is set */
	struct words *all;  /* an option that may be repeated: every value (in the run's arena) */
};

struct verb {
	const char *name;
	const char *synopsis; /* what stands behind the name; FORMATS and CIRCLES stand for all */
	const char *summary;
	/* `words`: the arguments behind the name */
	enum cmd_status (*run)(struct cmd *cmd, int count, char **words);
};

/* Prints a message to stderr: the only function that does. */
void cmd_tell(const char *format, ...) PRINTF(1, 2) NOT_NULL;

/* The same; gives CMD_REFUSED. */
enum cmd_status cmd_refuse(const char *format, ...) PRINTF(1, 2) NOT_NULL;

/* Prints what is wrong with the call, and how the verb is used, to stderr; gives CMD_USAGE. */
enum cmd_status cmd_misuse(const struct cmd *cmd, const char *format, ...) PRINTF(2, 3) NOT_NULL;

/* Whether what was given for an option is one of two words, or nothing (NULL); else that is said.
 */
bool cmd_is_either(const struct cmd *cmd, const char *option, const char *given, const char *one,
	const char *other) MUST_USE NOT_NULL_AT(1, 2, 4, 5);
/* Reads --for; false when it is no circle, which is said. */
bool cmd_read_circle(
	const struct cmd *cmd, const char *readers, enum circle *out) MUST_USE NOT_NULL;

/* Appends a cell of what is printed as columns, with the gap behind it. */
void cmd_put_padded(struct buf *out, const char *text, int cols) NOT_NULL;

/* Appends how a verb is called: its name and its synopsis. */
void cmd_put_call(struct buf *out, const struct verb *verb) NOT_NULL;

/*
 * Removes the options from `words` and leaves the others in front, at most `most`; their number
 * goes to *count. False (message printed) on an unknown option, a missing value, too many words or
 * fewer than `least`.
 */
bool cmd_read_options(const struct cmd *cmd, int *count, char **words,
	const struct cmd_option *options, int least, int most) MUST_USE NOT_NULL_AT(1, 3, 4);

/* Opens the database, if it is not open yet. */
bool cmd_open_store(struct cmd *cmd, struct err *err) MUST_USE;

/* Finds and loads what a WHERE names; the place has only ids. NULL with err. */
struct course *cmd_open_where(struct cmd *cmd, const char *where, struct place *place,
	struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3);
/* The same, including what banso itself keeps: see where_resolve_own(). */
struct course *cmd_open_own(struct cmd *cmd, const char *where, struct place *place,
	struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3);

/* Tells, once the verb is done, which characters of a text NFC replaced by others. */
void cmd_tell_folded(struct cmd *cmd, const char *typed) NOT_NULL;

/* Tells, once the verb is done, that the course does not use the form, if that is so; "": no form.
 */
void cmd_tell_unused(struct cmd *cmd, const struct course *course, const char *form) NOT_NULL;

/* judge() of what a call gave, with the words of the command line where nothing was typed; once the
 * verb is done a year that had to be guessed is told, what NFC replaced, and that the field is one
 * which its sheet does not ask as it stands. */
enum ruling cmd_judge(struct cmd *cmd, const struct course *course, const struct offer *offer,
	struct change *change, struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3, 4);

/*
 * Writes to stdout, without what a terminal would obey: names and paths in it are from anywhere
 * (err_clean()). Frees the buffer and returns CMD_DONE. After
 * a failure (a full disk, a closed descriptor) nothing more is written, and the call as a whole
 * says so and ends with CMD_REFUSED: a verb need not check.
 */
enum cmd_status cmd_print(struct cmd *cmd, struct buf *out) NOT_NULL_AT(2);
/* The same of a paper, byte by byte: its writer has seen to it. */
enum cmd_status cmd_print_paper(struct cmd *cmd, struct buf *out) NOT_NULL_AT(2);

/* Notes, as a sentence, what a verb has changed for good. It is said if the verb's output cannot be
 * written, so that nobody does it twice. */
void cmd_did(struct cmd *cmd, const char *format, ...) PRINTF(2, 3) NOT_NULL;

/* Closes stdout and returns the status of the call, which is CMD_REFUSED if data was not
 * written. */
enum cmd_status cmd_end_output(struct cmd *cmd, enum cmd_status status) MUST_USE;

#endif
