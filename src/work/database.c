#include "banso/work/database.h"

#include "banso/store/store.h"

struct store *database_open(const char *path, const char *who, struct err *err)
{
	return store_open(path, who, err);
}

void database_close(struct store *store)
{
	store_close(store);
}

const char *database_path(const struct store *store)
{
	return store_path(store);
}

bool database_is_read_only(const struct store *store)
{
	return store_is_read_only(store);
}
