#include "banso/ui/keys/command.h"

#include <string.h>

#include "banso/base/i18n.h"

#define COMMAND_INFO(command_name, command_keys, command_label, command_help)                      \
	[DO_##command_name] = {command_keys, command_label, command_help},

static const struct command_info infos[DO_END] = {
	[DO_NONE] = {"", "", ""}, COMMAND_LIST(COMMAND_INFO)};

const struct command_info *command_info(enum command command)
{
	return &infos[command];
}

/* The first of the keys. */
static const char *first_key(const char *keys, int *size_bytes)
{
	*size_bytes = (int)strcspn(keys, " ");
	/* An arrow is printed on the key itself, its name is not. */
	if (*size_bytes == 5 && memcmp(keys, "Right", 5) == 0) {
		*size_bytes = (int)strlen("左右");
		return "左右";
	}
	if (strcmp(keys, "Up Down") == 0) {
		*size_bytes = (int)strlen("上下");
		return "上下";
	}
	return keys;
}

const char *command_key(enum command command, int *size_bytes)
{
	return first_key(infos[command].keys, size_bytes);
}

const char *command_keys_typing(enum command command)
{
	const char *keys = infos[command].keys;

	while (keys[0] && keys[1] == ' ')
		keys += 2;
	return keys[0] && !keys[1] ? "" : keys;
}

const char *command_key_typing(enum command command, int *size_bytes)
{
	return first_key(command_keys_typing(command), size_bytes);
}

static bool has_key(const char *keys, const char *name)
{
	size_t name_bytes = strlen(name);

	while (*keys) {
		size_t size_bytes = strcspn(keys, " ");

		if (size_bytes == name_bytes && memcmp(keys, name, name_bytes) == 0)
			return true;
		keys += size_bytes + (keys[size_bytes] == ' ');
	}
	return false;
}

enum command command_named(const enum command *commands, const char *name)
{
	for (; *name && *commands != DO_NONE; commands++)
		if (has_key(infos[*commands].keys, name))
			return *commands;
	return DO_NONE;
}

enum command command_find(const enum command *commands, const struct key *key)
{
	return command_named(commands, keys_name(key));
}
