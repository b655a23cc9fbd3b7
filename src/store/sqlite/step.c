#include "banso/store/sqlite/step.h"

#include <sqlite3.h>

#include "banso/base/clock.h"
#include "banso/base/identity.h"
#include "db_handle.h"

#define MOST_TEXTS 12

static const char *text_of(sqlite3_value *value)
{
	const unsigned char *text = sqlite3_value_text(value);

	return text ? (const char *)text : "";
}

static void give(sqlite3_context *context, const char *text)
{
	sqlite3_result_text(context, text, -1, SQLITE_TRANSIENT);
}

static void with_offset(sqlite3_context *context, int count, sqlite3_value **values)
{
	const char *at = text_of(values[0]);
	char stamp[CLOCK_STAMP_BYTES];

	(void)count;
	give(context, clock_stamp_of_civil(at, stamp) ? stamp : at);
}

static void read_texts(const char *texts[MOST_TEXTS], int count, sqlite3_value **values)
{
	for (int i = 0; i < count; i++)
		texts[i] = text_of(values[i]);
}

static void identity_of(sqlite3_context *context, int count, sqlite3_value **values)
{
	const char *texts[MOST_TEXTS];
	char identity[IDENTITY_BYTES];

	read_texts(texts, count, values);
	identity_reckon(identity, texts, (size_t)count);
	give(context, identity);
}

static void number_of(sqlite3_context *context, int count, sqlite3_value **values)
{
	const char *texts[MOST_TEXTS];

	read_texts(texts, count, values);
	sqlite3_result_int64(context, identity_reckon_number(texts, (size_t)count));
}

bool step_lend_functions(struct db *db, struct err *err)
{
	static const struct {
		const char *name;
		int texts;
		void (*run)(sqlite3_context *, int, sqlite3_value **);
	} all[] = {
		{"with_offset", 1, with_offset},
		{"identity_of", 4, identity_of},
		{"number_of", 9, number_of},
	};

	for (size_t i = 0; i < sizeof(all) / sizeof(all[0]); i++)
		if (sqlite3_create_function(db->handle, all[i].name, all[i].texts,
			    SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY, NULL,
			    all[i].run, NULL, NULL) != SQLITE_OK)
			return db_fail(db, err);
	return true;
}
