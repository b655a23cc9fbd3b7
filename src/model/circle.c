#include "banso/model/circle.h"

#include <stddef.h>
#include <string.h>

#include "banso/base/attr.h"
#include "banso/base/i18n.h"

enum circle circle_narrower(enum circle one, enum circle other)
{
	return one < other ? one : other;
}

const char *circle_title(enum circle circle)
{
	static const char *const titles[] = {N_("支援者用"), N_("支援先用"), N_("公表用")};

	MIRRORS(titles, CIRCLE_COUNT);
	return _(titles[circle]);
}

const char *circle_readers(enum circle circle)
{
	static const char *const readers[] = {N_("支援者だけ"), N_("支援先と共有"), N_("公表")};

	MIRRORS(readers, CIRCLE_COUNT);
	return _(readers[circle]);
}

static const char *const circle_ids[] = {"team", "shared", "public"};
MIRRORS(circle_ids, CIRCLE_COUNT);

const char *circle_id(enum circle circle)
{
	return circle_ids[circle];
}

bool circle_find(const char *id, enum circle *out)
{
	for (size_t i = 0; i < sizeof(circle_ids) / sizeof(circle_ids[0]); i++) {
		if (strcmp(circle_ids[i], id) == 0) {
			*out = (enum circle)i;
			return true;
		}
	}
	return false;
}
