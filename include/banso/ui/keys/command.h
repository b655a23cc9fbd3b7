/* Commands: what a key means on a screen. The list itself is command_list.h. */
#ifndef BANSO_UI_KEYS_COMMAND_H
#define BANSO_UI_KEYS_COMMAND_H

#include "banso/base/attr.h"
#include "banso/ui/keys/command_list.h"
#include "banso/ui/keys/keys.h"

#define COMMAND_NAME(name, keys, label, help) DO_##name,
enum command { DO_NONE, COMMAND_LIST(COMMAND_NAME) DO_END };
#undef COMMAND_NAME

struct command_info {
	const char *keys;  /* all key names, separated by blanks */
	const char *label; /* in Japanese, to be translated by _() */
	const char *help;
};

const struct command_info *command_info(enum command command) MUST_USE;

/* Name of the first key, such as "F9"; its size in bytes goes to *size_bytes. */
const char *command_key(enum command command, int *size_bytes) MUST_USE NEVER_NULL;

/* The key names that work while text is typed: without the letters, which go into the text. */
const char *command_keys_typing(enum command command) MUST_USE NEVER_NULL;
/* The first of these, in the form of command_key(). */
const char *command_key_typing(enum command command, int *size_bytes) MUST_USE NEVER_NULL;

/* The command of `commands` (ended by DO_NONE) that belongs to the key; DO_NONE if none. */
enum command command_find(const enum command *commands, const struct key *key) MUST_USE
	NOT_NULL_AT(2);

/* The same for the name of a key, such as "Esc". */
enum command command_named(const enum command *commands, const char *name) MUST_USE NOT_NULL;

#endif
