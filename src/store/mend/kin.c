#include "banso/store/mend/kin.h"

#include <fcntl.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "banso/base/plain.h"
#include "banso/store/sqlite/db.h"

#define DIGITS 32 /* of an identity */

/* Its digits may stand right behind another column's. */
static bool is_of_copy(struct db *copy, const char *digits)
{
	static const char sql[] = "SELECT 1 FROM engagement WHERE identity = ?";
	struct statement *row = db_prepare(copy, sql);
	char identity[DIGITS + 1];
	bool found;

	memcpy(identity, digits, DIGITS);
	identity[DIGITS] = '\0';
	db_bind_text(row, identity);
	found = db_row(row);
	return db_done(row, NULL) && found;
}

static bool has_identities(struct db *copy)
{
	static const char sql[] = "SELECT count(identity) FROM engagement";
	int64_t count = 0;

	return db_number(copy, sql, &count, NULL) && count;
}

static bool is_digit(int byte)
{
	return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'f');
}

enum kin kin_of(const char *path, struct db *copy)
{
	FILE *file = has_identities(copy) ? plain_open_stream(path, O_RDONLY) : NULL;
	enum kin kin = KIN_UNKNOWN;
	char last[DIGITS];
	size_t count = 0;

	for (int byte = 0; file && kin != KIN_SAME && (byte = getc(file)) != EOF;) {
		if (!is_digit(byte)) {
			count = 0;
			continue;
		}
		if (count == DIGITS)
			memmove(last, last + 1, --count);
		last[count++] = (char)byte;
		if (count == DIGITS)
			kin = is_of_copy(copy, last) ? KIN_SAME : KIN_OTHER;
	}
	if (file)
		fclose(file);
	return kin;
}
