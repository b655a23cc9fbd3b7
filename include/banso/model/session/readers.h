/*
 * A text, and who may read it, are two values (a memo and its 読める範囲, 決まったこと or a
 * 取組 and 公表してよい, a 記入票 and its 載せてよい, one answer and its 引用しない). Whoever
 * changes one of them has read the other, and has to be asked where that is no longer true: else a
 * text goes to readers for whom nobody meant it.
 */
#ifndef BANSO_MODEL_SESSION_READERS_H
#define BANSO_MODEL_SESSION_READERS_H

#include <stdbool.h>
#include <stddef.h>

#include "banso/base/attr.h"
#include "banso/model/change.h"
#include "banso/model/circle.h"
#include "banso/model/course.h"

/* What belongs to a value at a place, as it stands in a course. */
struct together {
	const struct seen *seen; /* of a text what says who reads it; of that, the texts */
	size_t count;
	bool is_text;
	enum circle said; /* of a text: the most readers that any of these gives it */
};

/* In the arena, strings too. Nothing for a value that stands alone. */
struct together readers_together(
	const struct course *course, const struct place *place, struct arena *arena) MUST_USE;

/* Who would read a text at a place, as far as what is said there now tells. `scratch` for the call.
 */
enum circle readers_of_text(const struct course *course, const struct place *place,
	const char *text, struct arena *scratch) MUST_USE NOT_NULL;

/* A change of such a value, 読める範囲, a consent or 引用しない, as it stands in the course: where
 * it gives more readers, it is stale once the texts are others. What it holds is in the arena, but
 * for `text`. */
struct change readers_change(const struct course *course, const struct place *place,
	const char *text, struct arena *arena) MUST_USE NOT_NULL;
/* Changes by which nobody reads any more what readers were given of values, or of what belongs to
 * them, beyond those who have it by themselves. In an arena. */
struct withdrawn {
	struct change *items;
	size_t count;
};

/* Adds those of the value at a place that are not among them. */
void readers_withdraw(const struct course *course, const struct place *place, struct arena *arena,
	struct withdrawn *out) NOT_NULL;
/* Whether it gives more. */
bool readers_are_given(const struct course *course, const struct change *change) MUST_USE NOT_NULL;

#endif
