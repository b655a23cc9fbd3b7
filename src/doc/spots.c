#include "banso/doc/spots.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/buf.h"
#include "banso/base/i18n.h"
#include "banso/doc/called.h"
#include "banso/doc/named.h"
#include "banso/doc/own_words.h"
#include "banso/doc/parts.h"
#include "banso/doc/titled.h"
#include "banso/doc/unnamed.h"
#include "banso/model/flow.h"
#include "banso/model/own.h"
#include "banso/model/session/session_people.h"
#include "banso/text/contact.h"

struct look {
	struct arena *arena;
	const struct course *course;
	const struct unnamed *people;
	const struct heads *heads;
	struct spots found;
};

static void put_word(struct buf *out, const char *word)
{
	if (*word)
		buf_printf(out, "%s%s", out->size_bytes ? " " : "", word);
}

static const char *person_at(const struct look *look, const struct place *place)
{
	struct participants people = session_people(look->course, place->session, look->arena);

	for (size_t i = 0; i < people.count; i++)
		if (strcmp(people.items[i].id, place->respondent) == 0)
			return people.items[i].name;
	return "";
}

static const char *joined(struct arena *arena, const char *const *words)
{
	struct buf out = {0};

	for (; *words; words++)
		put_word(&out, *words);
	return parts_take(arena, &out);
}

/* The form of what banso itself keeps of a session says less than the session and the field. */
static void put_words(const struct look *look, const struct node *node, const struct place *place,
	struct spot *spot)
{
	const struct session *at =
		*place->session ? course_session(look->course, place->session) : NULL;
	const struct form *kept = course_form(look->course, place->form);
	bool has_form = kept && !(at && own_is(place->form));
	const char *session = at ? at->title : "", *form = has_form ? _(kept->title) : "";
	const char *person = *place->respondent ? person_at(look, place) : "";

	spot->town = course_own(look->course, OWN_COURSE_NAME);
	spot->label = *node->label ? node->label : node->title;
	if (spot->is_contact)
		spot->label = arena_printf(look->arena, _("%s（連絡先）"), spot->label);
	spot->sheet = joined(look->arena, (const char *const[]){session, form, person, NULL});
	spot->title = joined(
		look->arena, (const char *const[]){at ? session : form, person, spot->label, NULL});
}

static struct place by_session(const struct look *look, const struct place *place)
{
	struct place by = *place;
	const struct session *session;

	if (!own_is(by.form) && !*by.session) {
		session = flow_session_of_form(look->course, by.form);
		by.session = session ? session->id : "";
	}
	return by;
}

/* What banso itself keeps is opened with its session. */
static struct place to_open(const struct place *place)
{
	struct place open = PLACE_NONE;

	if (!own_is(place->form))
		return *place;
	open.engagement = place->engagement;
	open.session = place->session;
	return open;
}

static void add(struct look *look, const struct node *node, const char *sentence, bool is_contact)
{
	const struct place *place = *node->origin.engagement ? &node->origin : &node->place;
	struct spots *found = &look->found;
	struct spot *spot;

	found->items = arena_push(look->arena, found->items, found->count, sizeof(*found->items));
	spot = &found->items[found->count++];
	*spot = (struct spot){
		.place = by_session(look, place), .sentence = sentence, .is_contact = is_contact};
	spot->open = to_open(&spot->place);
	put_words(look, node, place, spot);
}

static void look_at(struct look *look, const struct node *node)
{
	size_t hidden;
	const char *text;
	struct words sentences, contacts;

	if (node->personal || (!node->is_voice && !own_words_stand(look->course, node)))
		return;
	text = unnamed(look->arena, node->text, look->people, &hidden);
	sentences = called_sentences(look->arena, text, look->heads);
	for (size_t i = 0; i < sentences.count; i++)
		add(look, node, sentences.items[i], false);
	contacts = contact_sentences(look->arena, text);
	for (size_t i = 0; i < contacts.count; i++)
		add(look, node, contacts.items[i], true);
}

static void walk(struct look *look, const struct node *parent)
{
	for (const struct node *node = parent->first; node; node = node->next) {
		look_at(look, node);
		walk(look, node);
	}
}

struct spots spots_on(struct arena *arena, const struct course *course, const struct node *document)
{
	struct look look = {.arena = arena,
		.course = course,
		.people = unnamed_on(arena, course, document),
		.heads = titled_heads(arena, named_people(arena, course))};

	walk(&look, document);
	return look.found;
}
