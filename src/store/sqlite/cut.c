#include "banso/store/sqlite/cut.h"

#include <sqlite3.h>
#include <string.h>

#include "banso/base/buf.h"
#include "banso/text/utf8.h"

#define LOST "〓"

/* Its bytes come after the text: SQLite may convert the value for that. */
static const char *text_of(sqlite3_value *value, size_t *size_bytes)
{
	const unsigned char *text = sqlite3_value_text(value);

	*size_bytes = text ? (size_t)sqlite3_value_bytes(value) : 0;
	return text ? (const char *)text : "";
}

static bool is_cut_text(sqlite3_value *value)
{
	size_t size_bytes;
	const char *text = text_of(value, &size_bytes);

	return memchr(text, '\0', size_bytes) || utf8_invalid_at(text, size_bytes) < size_bytes;
}

static void is_cut(sqlite3_context *context, int count, sqlite3_value **values)
{
	bool is = false;

	for (int i = 0; i < count; i++)
		is = is || is_cut_text(values[i]);
	sqlite3_result_int(context, is);
}

static size_t whole_bytes(const char *text, size_t size_bytes)
{
	return utf8_invalid_at(text, strnlen(text, size_bytes));
}

/* One sign for all that is lost at a place, however long it was. */
static void put_legible(struct buf *out, const char *text, size_t size_bytes)
{
	while (size_bytes > 0) {
		size_t whole = whole_bytes(text, size_bytes);

		utf8_put_inert(out, text, whole, true);
		if (whole < size_bytes)
			buf_puts(out, LOST);
		while (whole < size_bytes && whole_bytes(text + whole, size_bytes - whole) == 0)
			whole++;
		text += whole;
		size_bytes -= whole;
	}
}

static void legible(sqlite3_context *context, int count, sqlite3_value **values)
{
	struct buf out = {0};
	size_t size_bytes;
	const char *text = text_of(values[0], &size_bytes);

	(void)count;
	put_legible(&out, text, size_bytes);
	sqlite3_result_text(context, buf_text(&out), (int)out.size_bytes, SQLITE_TRANSIENT);
	buf_free(&out);
}

bool cut_lend_functions(struct sqlite3 *handle)
{
	static const int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY;

	return sqlite3_create_function(handle, "is_cut", -1, flags, NULL, is_cut, NULL, NULL) ==
		       SQLITE_OK &&
	       sqlite3_create_function(handle, "legible", 1, flags, NULL, legible, NULL, NULL) ==
		       SQLITE_OK;
}
