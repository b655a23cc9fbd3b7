#include "banso/store/care/row_number.h"

#include <stdint.h>

#include "banso/store/sqlite/db.h"

#define GIVEN                                                                                      \
	"SELECT s.engagement AS engagement, substr(h.\"row\", 1, 1) AS prefix,"                    \
	" max(CAST(substr(h.\"row\", 2) AS INTEGER)) AS last"                                      \
	" FROM history h JOIN sheet s ON s.id = h.sheet"                                           \
	" WHERE h.\"row\" GLOB '[a-z][0-9]*' AND length(h.\"row\") <= 10 GROUP BY 1, 2"

bool row_number_is_behind(struct db *db)
{
	static const char sql[] = "SELECT EXISTS (SELECT 1 FROM (" GIVEN ") g JOIN row_number r"
				  " ON r.engagement = g.engagement AND r.prefix = g.prefix"
				  " WHERE r.last < g.last)";
	int64_t is_behind = 0;

	/* What cannot be read, others tell. */
	return db_number(db, sql, &is_behind, NULL) && is_behind;
}

bool row_number_raise_all(struct db *db, struct err *err)
{
	static const char sql[] = "INSERT INTO row_number (engagement, prefix, last) " GIVEN
				  " ON CONFLICT DO UPDATE SET last = excluded.last"
				  " WHERE excluded.last > row_number.last";

	return db_script(db, sql, err);
}
