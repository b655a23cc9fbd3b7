/*
 * Prints the keys of banso(1) from the table of commands, as the items of an
 * mdoc list. tests/lint/man-keys.sh compares them with the page.
 */
#include <stdio.h>
#include <string.h>

#include "banso/ui/keys/command.h"

/* Punctuation alone would be read as such, not as the name of a key. */
static void put_names(const char *names)
{
	while (*names) {
		int size_bytes = (int)strcspn(names, " ");

		printf(" %s%.*s", size_bytes == 1 ? "\\&" : "", size_bytes, names);
		names += size_bytes;
		if (*names) {
			printf(" ,");
			names++;
		}
	}
}

/* Japanese has no blanks at which a line could be broken: it is told where it may be. */
static void put_text(const char *text)
{
	static const char *const stops[] = {"、", "。", "（"};

	while (*text) {
		size_t size_bytes = 1;
		const char *hint = "";

		for (size_t i = 0; i < sizeof(stops) / sizeof(stops[0]); i++)
			if (strncmp(text, stops[i], strlen(stops[i])) == 0) {
				size_bytes = strlen(stops[i]);
				hint = "\\:";
			}
		printf("%.*s%s", (int)size_bytes, text, text[size_bytes] ? hint : "");
		text += size_bytes;
	}
}

int main(void)
{
	puts(".Bl -tag -width Shift-Tab -compact");
	for (int i = DO_NONE + 1; i < DO_END; i++) {
		const struct command_info *info = command_info((enum command)i);

		printf(".It Ic");
		put_names(info->keys);
		printf("\n%s: ", info->label);
		put_text(info->help);
		putchar('\n');
	}
	puts(".El");
	return 0;
}
