#include "banso/model/session/task_hands.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/buf.h"
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

/* A family name is what stands before the first blank. */
static bool is_family_name(const char *typed, const char *name)
{
	struct buf half = {0}, family = {0};
	bool is_same;

	utf8_halfwidth(&half, name, strlen(name));
	buf_add(&family, buf_text(&half), strcspn(buf_text(&half), " "));
	is_same = utf8_same_loosely(typed, buf_text(&family));
	buf_free(&half);
	buf_free(&family);
	return is_same;
}

/* Nobody can tell where the family name ends in a name without a blank. */
static bool may_be_family_name(const char *typed, const char *name)
{
	struct buf half = {0}, begin = {0}, whole = {0};
	bool may_be;

	utf8_halfwidth(&half, name, strlen(name));
	utf8_put_folded(&begin, typed);
	utf8_put_folded(&whole, name);
	may_be = !strchr(buf_text(&half), ' ') && begin.size_bytes &&
		 strncmp(buf_text(&whole), buf_text(&begin), begin.size_bytes) == 0;
	buf_free(&half);
	buf_free(&begin);
	buf_free(&whole);
	return may_be || is_family_name(typed, name);
}

/* --- who is meant --- */

enum hands { NOT_THEIRS, THEIRS, UNCLEAR };

/* Whose hands are looked for, and among whom. */
struct search {
	struct participants people;
	const struct participant *person;
	const char *follows; /* an id: what may be theirs is the person's until it is handed on */
};

static bool may_be_called(const struct participant *person, const char *typed)
{
	return utf8_same_loosely(typed, person->name) || may_be_family_name(typed, person->name);
}

static enum hands hands_of(const struct search *search, const char *typed)
{
	const struct participant *person = search->person;

	if (!utf8_same_loosely(typed, person->name) && !is_family_name(typed, person->name))
		return NOT_THEIRS;
	for (size_t i = 0; i < search->people.count; i++) {
		const struct participant *other = &search->people.items[i];

		if (strcmp(other->id, person->id) != 0 && strcmp(other->id, search->follows) != 0 &&
			may_be_called(other, typed))
			return UNCLEAR;
	}
	return THEIRS;
}

static enum hands hands_of_part(const struct search *search, const char *part, size_t bytes)
{
	struct buf typed = {0};
	enum hands hands = NOT_THEIRS;

	buf_add(&typed, part, bytes_without_title(part, bytes));
	if (typed.size_bytes)
		hands = hands_of(search, buf_text(&typed));
	buf_free(&typed);
	return hands;
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
	const struct search search = {course_participants(course, arena), person, follows};
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

void task_put_handed(struct buf *out, const struct course *course, const char *who,
	const struct participant *person, const struct participant *follows)
{
	struct arena *scratch = arena_new();
	const struct search search = {course_participants(course, scratch), person, follows->id};

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
