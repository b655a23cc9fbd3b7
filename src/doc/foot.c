#include "banso/doc/foot.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/doc/named.h"
#include "banso/doc/parts.h"
#include "banso/doc/unnamed.h"
#include "banso/text/date/moment.h"
#include "banso/text/letters.h"

/* Of those who are called so, if it is one and the same; "". */
static const char *belongs_to(struct arena *arena, const struct course *course, const char *user)
{
	struct participants people = course_participants(course, arena);
	const char *org = NULL;

	for (size_t i = 0; i < people.count; i++) {
		const struct participant *who = &people.items[i];

		if (!letters_same(who->name, user))
			continue;
		if (org && strcmp(org, who->org) != 0)
			return "";
		org = who->org;
	}
	return org ? org : "";
}

/* The text, or "" where somebody's name stands in it. */
static const char *if_nameless(struct arena *arena, const struct course *course, const char *text)
{
	size_t names = 0;

	if (*text)
		text = unnamed(
			arena, text, unnamed_people(arena, named_people(arena, course)), &names);
	return names ? "" : text;
}

const char *foot_make(
	struct arena *arena, const struct course *course, const char *user, const char *state)
{
	const char *org = if_nameless(arena, course, belongs_to(arena, course, user));
	struct buf foot = {0};

	buf_puts(&foot, _("作成: "));
	if (*org)
		buf_printf(&foot, "%s  ", org);
	date_put_long(&foot, moment_today());
	if (*state)
		buf_printf(&foot, "  %s", state);
	return parts_take(arena, &foot);
}
