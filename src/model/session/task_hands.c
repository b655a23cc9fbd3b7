#include "banso/model/session/task_hands.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/buf.h"
#include "banso/text/letters.h"
#include "banso/text/utf8.h"

/* What stands between two names. */
#define SIGNS "、，,・／/\n"

static size_t name_bytes(const char *text)
{
	size_t bytes = 0;

	while (text[bytes] && !utf8_sign_bytes(text + bytes, SIGNS))
		bytes++;
	return bytes;
}

/* The bytes of a name without さん. */
static size_t bytes_without_title(const char *name, size_t bytes)
{
	static const char *const titles[] = {"さん", "様", "氏"};

	for (size_t i = 0; i < sizeof(titles) / sizeof(titles[0]); i++) {
		size_t title_bytes = strlen(titles[i]);

		if (bytes > title_bytes &&
			strncmp(name + bytes - title_bytes, titles[i], title_bytes) == 0)
			return bytes - title_bytes;
	}
	return bytes;
}

/* --- names --- */

/* A name as it is compared: folded, once for all that it is compared with. */
struct called {
	const char *id, *whole, *family; /* a family name is what stands before the first blank */
	bool has_family; /* nobody can tell where it ends in a name without a blank */
};

static struct called called(struct arena *arena, const struct participant *person)
{
	struct called called = {.id = person->id};
	struct buf half = {0};
	size_t family_bytes;

	called.whole = letters_of(arena, person->name).folded;
	utf8_halfwidth(&half, person->name, strlen(person->name));
	family_bytes = strcspn(buf_text(&half), " ");
	called.has_family = family_bytes < half.size_bytes;
	called.family =
		letters_of(arena, arena_strndup(arena, buf_text(&half), family_bytes)).folded;
	buf_free(&half);
	return called;
}

static bool is_called(const struct called *called, const char *typed)
{
	return strcmp(typed, called->whole) == 0 || strcmp(typed, called->family) == 0;
}

static bool may_be_called(const struct called *called, const char *typed)
{
	return is_called(called, typed) ||
	       (!called->has_family && *typed && strncmp(called->whole, typed, strlen(typed)) == 0);
}

/* --- who is meant --- */

enum hands { NOT_THEIRS, THEIRS, UNCLEAR };

/* Whose hands are looked for, and among whom. */
struct search {
	struct arena *arena;
	struct called *people;
	size_t count;
	struct called person;
	const char *follows; /* an id: what may be theirs is the person's until it is handed on */
};

static struct search search_begin(struct arena *arena, const struct course *course,
	const struct participant *person, const char *follows)
{
	struct participants people = course_participants(course, arena);
	struct search search = {.arena = arena,
		.people = ARENA_ARRAY(arena, struct called, people.count),
		.count = people.count,
		.person = called(arena, person),
		.follows = follows};

	for (size_t i = 0; i < people.count; i++)
		search.people[i] = called(arena, &people.items[i]);
	return search;
}

/* `typed` is folded. */
static enum hands hands_of(const struct search *search, const char *typed)
{
	if (!is_called(&search->person, typed))
		return NOT_THEIRS;
	for (size_t i = 0; i < search->count; i++) {
		const struct called *other = &search->people[i];

		if (strcmp(other->id, search->person.id) != 0 &&
			strcmp(other->id, search->follows) != 0 && may_be_called(other, typed))
			return UNCLEAR;
	}
	return THEIRS;
}

static enum hands hands_of_part(const struct search *search, const char *part, size_t bytes)
{
	size_t own_bytes = bytes_without_title(part, bytes);
	const char *typed = arena_strndup(search->arena, part, own_bytes);

	return own_bytes ? hands_of(search, letters_of(search->arena, typed).folded) : NOT_THEIRS;
}

/* Of all names there, that which says the most of the person. */
static enum hands hands_in(const struct search *search, const char *who)
{
	enum hands hands = NOT_THEIRS;

	while (*who && hands != THEIRS) {
		size_t bytes = name_bytes(who);
		enum hands part = hands_of_part(search, who, bytes);

		hands = part == NOT_THEIRS ? hands : part;
		who += bytes + utf8_sign_bytes(who + bytes, SIGNS);
	}
	return hands;
}

static struct tasks choose(const struct course *course, const struct participant *person,
	const char *follows, enum hands hands, struct arena *arena)
{
	const struct search search = search_begin(arena, course, person, follows);
	struct tasks tasks = course_tasks(course, arena);
	size_t count = 0;

	for (size_t i = 0; i < tasks.count; i++)
		if (task_is_open(course, &tasks.items[i]) &&
			hands_in(&search, tasks.items[i].who) == hands)
			tasks.items[count++] = tasks.items[i];
	tasks.count = count;
	return tasks;
}

struct tasks tasks_of_person(const struct course *course, const struct participant *person,
	const char *follows, struct arena *arena)
{
	return choose(course, person, follows, THEIRS, arena);
}

struct tasks tasks_unclear(const struct course *course, const struct participant *person,
	const char *follows, struct arena *arena)
{
	return choose(course, person, follows, UNCLEAR, arena);
}

struct tasks_in_hands tasks_in_hands_shown(const struct course *course,
	const struct participant *person, const char *follows, struct arena *arena)
{
	struct tasks theirs = tasks_of_person(course, person, follows, arena);
	struct tasks unclear = tasks_unclear(course, person, follows, arena);

	return (struct tasks_in_hands){.theirs = tasks_told(course, theirs, arena),
		.unclear = tasks_told(course, unclear, arena)};
}

void task_put_handed(struct buf *out, const struct course *course, const char *who,
	const struct participant *person, const struct participant *follows)
{
	struct arena *scratch = arena_new();
	const struct search search = search_begin(scratch, course, person, follows->id);

	while (*who) {
		size_t bytes = name_bytes(who);
		size_t sign_bytes = utf8_sign_bytes(who + bytes, SIGNS);

		if (hands_of_part(&search, who, bytes) == THEIRS)
			buf_puts(out, follows->name);
		else
			buf_add(out, who, bytes);
		buf_add(out, who + bytes, sign_bytes);
		who += bytes + sign_bytes;
	}
	arena_free(scratch);
}
