/* What a repair could not prove: whose it is is told, and nobody has more to read by it. */
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/model/course.h"
#include "banso/model/own.h"
#include "banso/model/session/readers.h"
#include "banso/store/repair.h"
#include "internal.h"

/* The engagement under way, and the halves of it. */
struct doubting {
	struct store *store;
	struct course *course;
	bool is_unread; /* its scenario is not there */
	const struct place *halves;
	size_t count;
	struct arena *arena;
	struct doubted_sheet *sheets;
	size_t sheet_count;
	int64_t withdrawn;
};

/* --- whose they are --- */

static struct doubted_sheet tell_sheet(struct doubting *doubting, const struct place *place)
{
	const struct course *course = doubting->course; /* damage may have reached its words */
	const struct session *session = course_session(course, place->session);
	const struct form *form = course_form(course, place->form);
	struct participant person;
	const char *name = place->respondent;

	if (*name && course_person(course, name, &person) && *person.name)
		name = person.name;
	return (struct doubted_sheet){
		.town = inert_copy(course_own(course, OWN_COURSE_NAME), doubting->arena),
		.session = inert_copy(session ? session->title : place->session, doubting->arena),
		.form = inert_copy(form ? _(form->title) : place->form, doubting->arena),
		.person = inert_copy(name, doubting->arena)};
}

static void tell(struct doubting *doubting)
{
	for (size_t i = 0; i < doubting->count; i++) {
		const struct place *half = &doubting->halves[i];

		if (i == 0 || !place_same_sheet(half, half - 1)) {
			doubting->sheets = arena_push(doubting->arena, doubting->sheets,
				doubting->sheet_count, sizeof(*doubting->sheets));
			doubting->sheets[doubting->sheet_count++] = tell_sheet(doubting, half);
		}
		doubting->sheets[doubting->sheet_count - 1].answers++;
	}
}

/* --- who reads them --- */

static bool withdraw(struct doubting *doubting, struct arena *scratch, struct err *err)
{
	struct withdrawn all = {0};

	for (size_t i = 0; i < doubting->count; i++)
		readers_withdraw(doubting->course, &doubting->halves[i], scratch, &all);
	for (size_t i = 0; i < all.count; i++)
		all.items[i].why = _("片方だけが残っていたので、せばめました（doctor --repair）");
	doubting->withdrawn += (int64_t)all.count;
	return change_within(doubting->store, doubting->course, all.items, all.count, err) &&
	       (all.count == 0 || doubting->is_unread ||
		       repeat_values(
			       doubting->store, doubting->course->id, all.items, all.count, err));
}

/* Without its scenario nobody can open it; another repair may find that again. What banso itself
 * keeps is settled all the same. */
static bool load(struct doubting *doubting, struct arena *scratch, struct err *err)
{
	const char *id = doubting->halves->engagement;

	doubting->course = load_course(doubting->store, scratch, id, NULL, NULL);
	doubting->is_unread = !doubting->course;
	if (doubting->is_unread)
		doubting->course = load_unread(doubting->store, scratch, id, err);
	return doubting->course;
}

static bool settle_engagement(struct doubting *doubting, struct err *err)
{
	struct arena *scratch = arena_new();
	bool good = load(doubting, scratch, err);

	if (good) {
		tell(doubting);
		good = withdraw(doubting, scratch, err);
	}
	arena_free(scratch);
	return good;
}

bool doubted_settle(struct store *store, const struct halves *halves, struct arena *arena,
	struct doubted *out, struct err *err)
{
	struct doubting doubting = {.store = store, .arena = arena};
	bool good = true;

	for (size_t i = 0; good && i < halves->count; i += doubting.count) {
		doubting.halves = &halves->items[i];
		doubting.count = 1;
		while (i + doubting.count < halves->count &&
			strcmp(doubting.halves[doubting.count].engagement,
				doubting.halves->engagement) == 0)
			doubting.count++;
		good = settle_engagement(&doubting, err);
	}
	*out = (struct doubted){doubting.sheets, doubting.sheet_count, doubting.withdrawn};
	return good;
}
