#include "keys.h"

#include <stdlib.h>
#include <string.h>
#include <unistr.h>

#include "banso/base/mem.h"
#include "term.h"

static const struct {
	const char *name;
	VTermKey key;
} named[] = {
	{"Enter", VTERM_KEY_ENTER},
	{"Tab", VTERM_KEY_TAB},
	{"Esc", VTERM_KEY_ESCAPE},
	{"Up", VTERM_KEY_UP},
	{"Down", VTERM_KEY_DOWN},
	{"Left", VTERM_KEY_LEFT},
	{"Right", VTERM_KEY_RIGHT},
	{"Home", VTERM_KEY_HOME},
	{"End", VTERM_KEY_END},
	{"PgUp", VTERM_KEY_PAGEUP},
	{"PgDn", VTERM_KEY_PAGEDOWN},
	{"Ins", VTERM_KEY_INS},
	{"Del", VTERM_KEY_DEL},
	{"Bs", VTERM_KEY_BACKSPACE},
};

static VTermKey find_named(const char *name)
{
	for (size_t i = 0; i < sizeof(named) / sizeof(named[0]); i++)
		if (strcmp(named[i].name, name) == 0)
			return named[i].key;
	if (name[0] == 'F' && atoi(name + 1) >= 1 && atoi(name + 1) <= 12)
		return (VTermKey)VTERM_KEY_FUNCTION(atoi(name + 1));
	return VTERM_KEY_NONE;
}

static VTermModifier take_modifiers(const char **name)
{
	unsigned modifiers = 0;

	while ((*name)[0] && (*name)[1] == '-' && (*name)[2]) {
		unsigned modifier = (*name)[0] == 'C'   ? VTERM_MOD_CTRL
				    : (*name)[0] == 'M' ? VTERM_MOD_ALT
				    : (*name)[0] == 'S' ? VTERM_MOD_SHIFT
							: 0;

		if (!modifier)
			break;
		modifiers |= modifier;
		*name += 2;
	}
	return (VTermModifier)modifiers;
}

/* A single character, the way terminals have always sent it with Ctrl and Alt. */
static bool encode_character(const char *character, VTermModifier modifiers, struct buf *out)
{
	size_t size_bytes = strlen(character);

	if (size_bytes == 0 || u8_mblen((const uint8_t *)character, size_bytes) != (int)size_bytes)
		return false;
	if (modifiers & VTERM_MOD_ALT)
		buf_putc(out, '\033');
	if (modifiers & VTERM_MOD_CTRL)
		buf_putc(out, (char)(*character & 0x1f));
	else
		buf_add(out, character, size_bytes);
	return true;
}

static bool encode_one(struct term *term, const char *name, struct buf *out)
{
	VTermModifier modifiers = take_modifiers(&name);
	VTermKey key = find_named(name);

	if (key == VTERM_KEY_NONE)
		return encode_character(strcmp(name, "Space") == 0 ? " " : name, modifiers, out);
	term_key(term, key, modifiers, out);
	return true;
}

bool keys_encode(struct term *term, const char *names, struct buf *out, struct err *err)
{
	char *copy = xstrdup(names), *rest = copy, *name;
	bool is_known = true;

	while (is_known && (name = strsep(&rest, " "))) {
		char *star = strlen(name) > 1 ? strrchr(name, '*') : NULL;
		long times = star && atol(star + 1) > 0 ? atol(star + 1) : 1;

		if (star && atol(star + 1) > 0)
			*star = '\0';
		for (long i = 0; *name && is_known && i < times; i++)
			is_known = encode_one(term, name, out);
		if (!is_known)
			err_set(err, "no such key: %s", name);
	}
	free(copy);
	return is_known;
}
