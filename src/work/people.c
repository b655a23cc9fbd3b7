#include "banso/work/people.h"

#include "banso/store/change.h"

#define PERSON_ROW_PREFIX 'p'

bool people_add(struct store *store, struct course *course, const struct change *cells,
	size_t count, const char **row, struct err *err)
{
	struct place table = person_place(course, "", "");

	return store_add_row(store, course, &table, PERSON_ROW_PREFIX, "", cells, count, row, err);
}
