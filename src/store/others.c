#include "banso/store/others.h"

#include <string.h>

#include "banso/base/i18n.h"
#include "banso/store/care/presence.h"
#include "banso/store/store.h"
#include "internal.h"

bool store_others_moved(struct store *store)
{
	struct buf now = {0};
	bool moved;

	if (store->presence) {
		presence_look_again(store->presence);
		presence_put_others(store->presence, &now);
	}
	if (now.size_bytes)
		buf_puts(&now, _("がこの項目を開いています"));
	moved = strcmp(buf_text(&now), buf_text(&store->others)) != 0;
	buf_clear(&store->others);
	buf_puts(&store->others, buf_text(&now));
	buf_free(&now);
	return moved;
}

struct presence *store_presence(struct store *store)
{
	if (!store->presence)
		store->presence = presence_open(store->file, store->who);
	return store->presence;
}

const char *store_presence_news(struct store *store)
{
	const char *trouble = store->presence ? presence_trouble(store->presence) : NULL;

	/* A reader without the right to write knows that already, and types nothing that others
	 * should see. */
	if (!trouble || store->has_told_presence || store_is_read_only(store))
		return NULL;
	store->has_told_presence = true;
	return trouble;
}

/* Other windows are looked up after a move and then by the clock, not at each key. */
const char *store_be_at(struct store *store, const struct place *place, const char *name)
{
	if (place)
		store_presence(store);
	if (store->presence && presence_set(store->presence, place, name))
		store_others_moved(store);
	return buf_text(&store->others);
}
