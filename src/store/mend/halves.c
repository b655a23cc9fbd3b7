#include "halves.h"

#include "banso/base/arena.h"
#include "banso/store/mend/salvage.h"
#include "banso/store/schema/schema.h"
#include "banso/store/sqlite/db.h"
#include "banso/store/tables/place_columns.h"

/* clang-format off */
#define CELL "sheet, field, \"row\", \"column\""
#define ANSWERS "SELECT " CELL ", revision, text FROM value"
#define LAST_ENTRIES                                                                               \
	"SELECT " CELL ", max(revision), text FROM history WHERE revision < 1 << 53"               \
	" GROUP BY " CELL
#define ONLY_IN(one, other) "SELECT " CELL " FROM (" one " EXCEPT " other ")"
#define LIST(halves)                                                                               \
	"SELECT s.engagement, s.session, s.form, s.respondent, h.field, h.\"row\", h.\"column\""     \
	" FROM (" halves ") h JOIN sheet s ON s.id = h.sheet ORDER BY 1, 2, 3, 4, 5, 6, 7"
/* clang-format on */

static const char all[] =
	LIST(ONLY_IN(ANSWERS, LAST_ENTRIES) " UNION " ONLY_IN(LAST_ENTRIES, ANSWERS));

/* Each entry stands in the table and in its indexes: where these agree, entries are what they were,
 * and answers follow them. What no entry tells of is then no answer of before either. */
static const char without_entry[] =
	LIST("SELECT " CELL
	     " FROM value v WHERE NOT EXISTS (SELECT 1 FROM history k WHERE " SCHEMA_SAME_PLACE(
		     "k", "v") " AND k.revision >= v.revision)");

bool halves_find(struct salvage *salvage, struct halves *out, struct err *err)
{
	struct statement *row =
		db_prepare(salvage->to, salvage->has_sound_history ? without_entry : all);

	while (db_row(row)) {
		out->items =
			arena_push(salvage->arena, out->items, out->count, sizeof(*out->items));
		out->items[out->count++] = read_place(row, salvage->arena, 0);
	}
	return db_done(row, err);
}
