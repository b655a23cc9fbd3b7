/* Commands: what a key means on a screen. The list itself is command_list.h. */
#ifndef BANSO_UI_COMMAND_H
#define BANSO_UI_COMMAND_H

#include "banso/ui/command_list.h"
#include "banso/ui/keys/keys.h"

#define COMMAND_NAME(name, keys, label, help) DO_##name,
enum command { DO_NONE, COMMAND_LIST(COMMAND_NAME) DO_END };
#undef COMMAND_NAME

struct command_info {
	const char *keys;  /* all names, separated by blanks */
	const char *label; /* in Japanese, to be translated by _() */
	const char *help;
};

const struct command_info *command_info(enum command command);

/* Name of the first key, e.g. "F9"; its size in bytes goes to *size_bytes. */
const char *command_key(enum command command, int *size_bytes);

/* The keys that work while text is typed, where letters go into the text: without the letters. */
const char *command_keys_typing(enum command command);
/* The first of these, as command_key() gives it. */
const char *command_key_typing(enum command command, int *size_bytes);

/* The command of `commands` (ended by DO_NONE) that the key stands for; DO_NONE for none. */
enum command command_find(const enum command *commands, const struct key *key);

#endif
