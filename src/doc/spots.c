#include "banso/doc/spots.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/buf.h"
#include "banso/doc/called.h"
#include "banso/doc/named.h"
#include "banso/doc/own_words.h"
#include "banso/doc/parts.h"
#include "banso/doc/titled.h"
#include "banso/doc/unnamed.h"
#include "banso/model/flow.h"
#include "banso/model/own.h"
#include "banso/model/session/session_people.h"

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

static const char *title_of(
	const struct look *look, const struct node *node, const struct place *place)
{
	const struct session *session =
		*place->session ? course_session(look->course, place->session) : NULL;
	const struct form *form = scenario_form(look->course->scenario, place->form);
	struct buf out = {0};

	put_word(&out, session ? session->title : form ? form->title : "");
	if (*place->respondent)
		put_word(&out, person_at(look, place));
	put_word(&out, *node->label ? node->label : node->title);
	return parts_take(look->arena, &out);
}

/* What banso itself keeps is opened with its session. */
static struct place to_open(const struct look *look, const struct place *place)
{
	const struct session *session;
	struct place open = *place;

	if (own_is(place->form)) {
		open = PLACE_NONE;
		open.engagement = place->engagement;
		open.session = place->session;
	} else if (!*open.session) {
		session = flow_session_of_form(look->course, open.form);
		open.session = session ? session->id : "";
	}
	return open;
}

static void add(struct look *look, const struct node *node, const char *sentence)
{
	const struct place *place = *node->origin.engagement ? &node->origin : &node->place;
	struct spots *found = &look->found;

	found->items = arena_push(look->arena, found->items, found->count, sizeof(*found->items));
	found->items[found->count++] = (struct spot){.place = to_open(look, place),
		.title = title_of(look, node, place),
		.sentence = sentence};
}

static void look_at(struct look *look, const struct node *node)
{
	size_t hidden;
	const char *text;
	struct words sentences;

	if (node->personal || (!node->is_voice && !own_words_stand(look->course, node)))
		return;
	text = unnamed(look->arena, node->text, look->people, &hidden);
	sentences = called_sentences(look->arena, text, look->heads);
	for (size_t i = 0; i < sentences.count; i++)
		add(look, node, sentences.items[i]);
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
