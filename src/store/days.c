#include "banso/store/days.h"

#include "banso/base/arena.h"
#include "banso/model/own.h"
#include "internal.h"

/* The repeated plan tells in which few of 1,741 courses to look. */
#define VALUE(at)                                                                                  \
	"coalesce((SELECT text FROM value WHERE sheet = s.id AND field = " at                      \
	" AND \"row\" = '' AND \"column\" = ''), '')"

bool store_sessions_on(struct store *store, struct arena *arena, const char *day,
	const char *but_engagement, struct held **out, size_t *count, struct err *err)
{
	static const char sql[] = "SELECT e.name, " VALUE("?4") ", " VALUE("?5") ", " VALUE(
		"?6") " FROM engagement e CROSS JOIN sheet s ON s.engagement = e.id AND s.form = ?1"
		      " WHERE NOT e.removed AND e.id <> ?2 AND instr(e.plan, ?3)"
		      " AND " VALUE("?6") " <> '' AND " VALUE("?7") " = ?3 ORDER BY 2, 1";
	struct statement *statement = db_prepare(store->db, sql);

	db_bind_text(statement, OWN_SESSION);
	db_bind_text(statement, but_engagement);
	db_bind_text(statement, day);
	db_bind_text(statement, OWN_SESSION_START);
	db_bind_text(statement, OWN_SESSION_END);
	db_bind_text(statement, OWN_SESSION_LEAD);
	db_bind_text(statement, OWN_SESSION_DATE);
	*out = NULL;
	*count = 0;
	while (db_row(statement)) {
		*out = arena_push(arena, *out, *count, sizeof(**out));
		(*out)[(*count)++] = (struct held){.town = db_copy(statement, arena, 0),
			.start = db_copy(statement, arena, 1),
			.end = db_copy(statement, arena, 2),
			.lead = db_copy(statement, arena, 3)};
	}
	return db_done(statement, err);
}
