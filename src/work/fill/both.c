/* Two texts that were written at one place at once: which of them stands is chosen, and both are in
 * the history. */
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/base/words.h"
#include "banso/store/change.h"
#include "banso/store/purge.h"
#include "datum_inside.h"

void datum_show_both(struct datum *datum, const struct course *course)
{
	datum->shown_revision = course_revision(course, &datum->place);
	datum->shown_purge = datum->last_purge;
	if (!datum->is_purged)
		return;
	/* The course may still be the one from before. */
	datum->shown_revision =
		store_blank_revision(datum->store, &datum->place, datum->shown_revision);
	datum->shown_purge = store_last_purge(datum->store);
}

static bool is_as_shown(const struct datum *datum, const struct course *course)
{
	return course_revision(course, &datum->place) == datum->shown_revision;
}

/* What was purged has to be gone from a course that was loaded before, too: it is no longer what is
 * kept. */
static void blank(const struct datum *datum, struct course *course)
{
	const struct value *there = course_value(course, &datum->place);
	struct value gone = {.text = "",
		.reason = "",
		.revision = datum->shown_revision,
		.at = "",
		.who = "",
		.is_purged = true,
		.is_removal = true};

	if (there && there->revision < datum->shown_revision)
		course_put(course, &datum->place, &gone);
}

void datum_insist(struct datum *datum, struct course *course)
{
	if (datum->is_purged)
		blank(datum, course);
	datum_take_kept(datum, course);
	datum->seen_revision = datum->shown_revision;
	datum->last_purge = datum->shown_purge;
}

/* Both texts go into the history in one transaction, so nobody reads the typed one as the value.
 * The first change repeats the value: it is refused if a third text was saved since, even if that
 * equals the typed one. */
static bool write_both(
	struct datum *datum, struct course *course, const char *typed, struct err *err)
{
	const struct value *theirs = course_value(course, &datum->place);
	struct change shown = {
		.place = datum->place,
		.seen_revision = datum->shown_revision,
		.text = arena_strdup(datum->arena, theirs ? theirs->text : ""),
		.reason = arena_strdup(datum->arena, theirs ? theirs->reason : ""),
	};
	struct change changes[] = {shown, shown, shown};

	changes[1].text = typed;
	changes[1].reason = NULL;
	changes[1].why = _("同時に書かれていたもの");
	changes[2].seen_revision = datum->shown_revision + 1;
	changes[2].why = _("2つのうち、こちらにした");
	return store_change_all(datum->store, course, changes, 3, err);
}

enum datum_result datum_give_way(
	struct datum *datum, struct course *course, const char *typed, struct err *err)
{
	struct judgement judged;

	datum->told = "";
	if (datum->is_purged || datum_is_purged(datum, typed)) {
		if (store_was_purged(datum->store, &datum->value, datum->shown_purge))
			return DATUM_STALE;
		blank(datum, course);
		datum_discard(datum, course);
		datum->last_purge = datum->shown_purge;
		return DATUM_SAME;
	}
	/* Meanwhile theirs came into the box, in which nothing else was typed. */
	if (!datum_is_changed(datum, typed)) {
		datum_discard(datum, course);
		return DATUM_SAME;
	}
	if (!is_as_shown(datum, course))
		return DATUM_STALE;
	if (datum_judge(datum, course, typed, NULL, datum->arena, &judged, err) !=
			RULING_UNREADABLE &&
		write_both(datum, course, judged.change.text, err)) {
		datum_discard(datum, course);
		return DATUM_SAME;
	}
	return is_as_shown(datum, course) ? DATUM_FAILED : DATUM_STALE;
}

/* --- both of them, line by line --- */

static struct words lines_of(struct arena *arena, const char *text)
{
	struct words lines = {0};

	while (*text) {
		size_t size_bytes = strcspn(text, "\n");

		words_add(&lines, arena, arena_strndup(arena, text, size_bytes));
		text += size_bytes + (text[size_bytes] != '\0');
	}
	return lines;
}

/* The line that was gone on with in this one, which is new: the longest in front of it that one has
 * no more. NULL: it is all new. */
static const char *line_begun(struct words before, struct words mine, const char *line)
{
	const char *begun = NULL;

	for (size_t i = 0; i < before.count; i++) {
		const char *old = before.items[i];
		size_t bytes = strlen(old);

		if (bytes && strncmp(line, old, bytes) == 0 && !words_have(mine, old) &&
			(!begun || bytes > strlen(begun)))
			begun = old;
	}
	return begun;
}

static void put_line(struct buf *out, const char *line)
{
	buf_printf(out, "%s%s", out->size_bytes ? "\n" : "", line);
}

/* Theirs as it stands; a line with which I went on as I wrote it. */
static void put_theirs(struct buf *out, struct words before, struct words theirs, struct words mine)
{
	for (size_t i = 0; i < theirs.count; i++) {
		const char *line = theirs.items[i];

		for (size_t k = 0; k < mine.count; k++) {
			const char *begun = words_have(before, mine.items[k])
						    ? NULL
						    : line_begun(before, mine, mine.items[k]);

			if (begun && strcmp(begun, theirs.items[i]) == 0)
				line = mine.items[k];
		}
		put_line(out, line);
	}
}

/* What I wrote that is in neither: of a line that they have taken away, what I put behind it. */
static void put_new(struct buf *out, struct words before, struct words theirs, struct words mine)
{
	for (size_t i = 0; i < mine.count; i++) {
		const char *line = mine.items[i];
		const char *begun;

		if (!*line || words_have(before, line) || words_have(theirs, line))
			continue;
		begun = line_begun(before, mine, line);
		if (!begun || !words_have(theirs, begun))
			put_line(out, begun ? line + strlen(begun) : line);
	}
}

void datum_join(
	struct datum *datum, const struct course *course, const char *typed, struct buf *both)
{
	struct words before = lines_of(datum->arena, datum->kept), theirs,
		     mine = lines_of(datum->arena, typed);

	datum_take_kept(datum, course);
	theirs = lines_of(datum->arena, datum->kept);
	put_theirs(both, before, theirs, mine);
	put_new(both, before, theirs, mine);
}
