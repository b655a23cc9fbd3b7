/* Two texts that were written at one place at once: which of them stands is chosen, and both are in
 * the history. */
#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/store/change.h"
#include "banso/store/purge.h"
#include "datum_inside.h"
#include "join.h"

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

void datum_join(
	struct datum *datum, const struct course *course, const char *typed, struct buf *both)
{
	const char *began = datum->began;

	datum_take_kept(datum, course);
	join_lines(both, began, datum->kept, typed);
}
