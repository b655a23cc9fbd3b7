#include "banso/doc/plain_words.h"

#include <string.h>

#include "banso/base/arena.h"

static const struct session *plain_sessions(
	struct arena *arena, const struct session *sessions, size_t count)
{
	struct session *plain = ARENA_ARRAY(arena, struct session, count);

	for (size_t i = 0; i < count; i++) {
		plain[i] = sessions[i];
		if (*plain[i].plain)
			plain[i].title = plain[i].plain;
	}
	return plain;
}

static const struct form *plain_forms(struct arena *arena, const struct form *forms, size_t count)
{
	struct form *plain = ARENA_ARRAY(arena, struct form, count);

	for (size_t i = 0; i < count; i++) {
		plain[i] = forms[i];
		if (*plain[i].plain)
			plain[i].title = plain[i].plain;
	}
	return plain;
}

const struct course *plain_words_of(struct arena *arena, const struct course *course)
{
	struct course *plain = ARENA_NEW(arena, struct course);
	struct scenario *scenario = ARENA_NEW(arena, struct scenario);
	struct pattern *pattern = ARENA_NEW(arena, struct pattern);

	*scenario = *course->scenario;
	scenario->sessions = plain_sessions(arena, scenario->sessions, scenario->session_count);
	scenario->forms = plain_forms(arena, scenario->forms, scenario->form_count);
	*plain = *course;
	plain->scenario = scenario;
	if (course->pattern) {
		*pattern = *course->pattern;
		pattern->own = plain_sessions(arena, pattern->own, pattern->own_count);
		plain->pattern = pattern;
	}
	return plain;
}
