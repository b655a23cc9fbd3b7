#include "image.h"

#include <stdint.h>
#include <string.h>

#include "banso/base/arena.h"
#include "members.h"

enum member_kind {
	MEMBER_TEXT,
	MEMBER_FLAG,
	MEMBER_INT,
	MEMBER_SIZE,
	MEMBER_REAL,
	MEMBER_ENUM,
	MEMBER_WORDS,
	MEMBER_LIST,
};

struct member {
	enum member_kind kind;
	size_t offset;
	size_t count_offset;       /* MEMBER_WORDS, MEMBER_LIST */
	const struct shape *items; /* MEMBER_LIST */
	unsigned values;           /* MEMBER_ENUM: how many there are */
};

struct shape {
	size_t size_bytes;
	size_t least_bytes; /* in an image */
	const struct member *members;
	size_t count;
};

/* --- the table --- */

/* Where a member of that type is; another type does not compile. */
#define OFFSET(of, name, type) _Generic(((struct of *)0)->name, type : offsetof(struct of, name))

#define DECLARE_SHAPE(of, table) static const struct shape of##_shape;
MEMBERS_OF_ALL(DECLARE_SHAPE)

#define ROW_TEXT(of, name) {.kind = MEMBER_TEXT, .offset = OFFSET(of, name, const char *)},
#define ROW_FLAG(of, name) {.kind = MEMBER_FLAG, .offset = OFFSET(of, name, bool)},
#define ROW_INT(of, name) {.kind = MEMBER_INT, .offset = OFFSET(of, name, int)},
#define ROW_SIZE(of, name) {.kind = MEMBER_SIZE, .offset = OFFSET(of, name, size_t)},
#define ROW_REAL(of, name) {.kind = MEMBER_REAL, .offset = OFFSET(of, name, double)},
#define ROW_ENUM(of, name, count)                                                                  \
	{.kind = MEMBER_ENUM, .offset = OFFSET(of, name, unsigned), .values = (count)},
#define ROW_WORDS(of, name)                                                                        \
	{.kind = MEMBER_WORDS,                                                                     \
		.offset = OFFSET(of, name.items, const char **),                                   \
		.count_offset = OFFSET(of, name.count, size_t)},
#define ROW_LIST(of, name, counter, item)                                                          \
	{.kind = MEMBER_LIST,                                                                      \
		.offset = OFFSET(of, name, const struct item *),                                   \
		.count_offset = OFFSET(of, counter, size_t),                                       \
		.items = &item##_shape},
#define ROW_OPTIONS(of, name) ROW_LIST(of, name.items, name.count, option)
#define ROW(kind, ...) ROW_##kind(__VA_ARGS__)

#define COUNT_BYTES sizeof(uint32_t)
#define LEAST_TEXT (COUNT_BYTES + 1)
#define LEAST_FLAG 1
#define LEAST_INT sizeof(int)
#define LEAST_SIZE sizeof(size_t)
#define LEAST_REAL sizeof(double)
#define LEAST_ENUM sizeof(unsigned)
#define LEAST_WORDS COUNT_BYTES
#define LEAST_LIST COUNT_BYTES
#define LEAST_OPTIONS COUNT_BYTES
#define LEAST(kind, ...) +LEAST_##kind

#define DEFINE_SHAPE(of, table)                                                                    \
	static const struct member of##_members[] = {table(ROW)};                                  \
	static const struct shape of##_shape = {                                                   \
		.size_bytes = sizeof(struct of),                                                   \
		.least_bytes = 0 table(LEAST),                                                     \
		.members = of##_members,                                                           \
		.count = sizeof(of##_members) / sizeof(of##_members[0]),                           \
	};
MEMBERS_OF_ALL(DEFINE_SHAPE)

/* A struct that is filled in order, member by member: one that the table lacks is missing here. */
#define FILL_TEXT NULL,
#define FILL_FLAG false,
#define FILL_INT 0,
#define FILL_SIZE 0,
#define FILL_REAL 0,
#define FILL_ENUM 0,
#define FILL_WORDS {NULL, 0},
#define FILL_OPTIONS {NULL, 0},
#define FILL_LIST NULL, 0,
#define FILL(kind, ...) FILL_##kind
#define ALL_ARE_TOLD(of, table)                                                                    \
	_Static_assert(sizeof((struct of){table(FILL)}) == sizeof(struct of), "");

#pragma GCC diagnostic push
#pragma GCC diagnostic error "-Wmissing-field-initializers"
MEMBERS_OF_ALL(ALL_ARE_TOLD)
#pragma GCC diagnostic pop

static size_t bytes_of(enum member_kind kind)
{
	switch (kind) {
	case MEMBER_FLAG:
		return sizeof(bool);
	case MEMBER_INT:
		return sizeof(int);
	case MEMBER_SIZE:
		return sizeof(size_t);
	case MEMBER_REAL:
		return sizeof(double);
	case MEMBER_ENUM:
		return sizeof(unsigned);
	case MEMBER_TEXT:
	case MEMBER_WORDS:
	case MEMBER_LIST:
		break;
	}
	return 0;
}

/* --- writing --- */

static void put_count(struct buf *out, size_t count)
{
	uint32_t number = (uint32_t)count; /* a scenario is 1 MiB at the most */

	buf_add(out, &number, sizeof(number));
}

static void put_text(struct buf *out, const char *text)
{
	size_t size_bytes = strlen(text);

	put_count(out, size_bytes);
	buf_add(out, text, size_bytes + 1);
}

static void put_struct(struct buf *out, const struct shape *shape, const char *from);

static void put_list(struct buf *out, const struct member *member, const char *from)
{
	const char *items;
	size_t count;

	memcpy(&items, from + member->offset, sizeof(items));
	memcpy(&count, from + member->count_offset, sizeof(count));
	put_count(out, count);
	for (size_t i = 0; i < count; i++)
		if (member->kind == MEMBER_WORDS)
			put_text(out, ((const char *const *)(const void *)items)[i]);
		else
			put_struct(out, member->items, items + i * member->items->size_bytes);
}

static void put_struct(struct buf *out, const struct shape *shape, const char *from)
{
	for (size_t i = 0; i < shape->count; i++) {
		const struct member *member = &shape->members[i];
		const char *text;

		switch (member->kind) {
		case MEMBER_TEXT:
			memcpy(&text, from + member->offset, sizeof(text));
			put_text(out, text);
			break;
		case MEMBER_WORDS:
		case MEMBER_LIST:
			put_list(out, member, from);
			break;
		default:
			buf_add(out, from + member->offset, bytes_of(member->kind));
			break;
		}
	}
}

void image_put(struct buf *out, const struct scenario *scenario)
{
	put_struct(out, &scenario_shape, (const char *)scenario);
}

/* --- reading --- */

/* Columns of fields of forms, and their options: nothing lies deeper. */
#define MOST_LISTS 4

struct reading {
	struct arena *arena;
	const char *at;
	size_t left_bytes;
};

static const char *take(struct reading *reading, size_t size_bytes)
{
	const char *taken = reading->at;

	if (size_bytes > reading->left_bytes)
		return NULL;
	reading->at += size_bytes;
	reading->left_bytes -= size_bytes;
	return taken;
}

/* Of items of which each takes so many bytes at least. */
static bool take_count(struct reading *reading, size_t least_bytes, size_t *count)
{
	const char *taken = take(reading, COUNT_BYTES);
	uint32_t number;

	if (!taken)
		return false;
	memcpy(&number, taken, sizeof(number));
	*count = number;
	return number <= reading->left_bytes / least_bytes;
}

static bool take_text(struct reading *reading, const char **text)
{
	size_t size_bytes;

	if (!take_count(reading, 1, &size_bytes))
		return false;
	*text = take(reading, size_bytes + 1);
	return *text && memchr(*text, '\0', size_bytes + 1) == *text + size_bytes;
}

static bool take_words(struct reading *reading, struct words *words)
{
	if (!take_count(reading, LEAST_TEXT, &words->count))
		return false;
	words->items = ARENA_ARRAY(reading->arena, const char *, words->count);
	for (size_t i = 0; i < words->count; i++)
		if (!take_text(reading, &words->items[i]))
			return false;
	return true;
}

static bool take_plain(struct reading *reading, const struct member *member, char *to)
{
	size_t size_bytes = bytes_of(member->kind);
	const char *taken = take(reading, size_bytes);
	unsigned number = 0;

	if (!taken)
		return false;
	if (member->kind == MEMBER_FLAG && (unsigned char)*taken > 1)
		return false;
	if (member->kind == MEMBER_ENUM)
		memcpy(&number, taken, sizeof(number));
	if (member->kind == MEMBER_ENUM && number >= member->values)
		return false;
	memcpy(to, taken, size_bytes);
	return true;
}

static bool take_struct(
	struct reading *reading, const struct shape *shape, char *to, int lists_above);

static bool take_list(
	struct reading *reading, const struct member *member, char *to, int lists_above)
{
	const struct shape *shape = member->items;
	size_t count;
	char *items;

	if (lists_above == MOST_LISTS || !take_count(reading, shape->least_bytes, &count))
		return false;
	items = arena_alloc(reading->arena, count * shape->size_bytes);
	memcpy(to + member->offset, &items, sizeof(items));
	memcpy(to + member->count_offset, &count, sizeof(count));
	for (size_t i = 0; i < count; i++)
		if (!take_struct(reading, shape, items + i * shape->size_bytes, lists_above + 1))
			return false;
	return true;
}

static bool take_member(
	struct reading *reading, const struct member *member, char *to, int lists_above)
{
	const char *text;
	struct words words;

	switch (member->kind) {
	case MEMBER_TEXT:
		if (!take_text(reading, &text))
			return false;
		memcpy(to + member->offset, &text, sizeof(text));
		return true;
	case MEMBER_WORDS:
		if (!take_words(reading, &words))
			return false;
		memcpy(to + member->offset, &words, sizeof(words));
		return true;
	case MEMBER_LIST:
		return take_list(reading, member, to, lists_above);
	default:
		return take_plain(reading, member, to + member->offset);
	}
}

static bool take_struct(
	struct reading *reading, const struct shape *shape, char *to, int lists_above)
{
	for (size_t i = 0; i < shape->count; i++)
		if (!take_member(reading, &shape->members[i], to, lists_above))
			return false;
	return true;
}

struct scenario *image_take(struct arena *arena, const char *bytes, size_t size_bytes)
{
	struct scenario *scenario = ARENA_NEW(arena, struct scenario);
	struct reading reading = {arena, bytes, size_bytes};

	if (!take_struct(&reading, &scenario_shape, (char *)scenario, 0) || reading.left_bytes)
		return NULL;
	return scenario->text_bytes == strlen(scenario->text) ? scenario : NULL;
}
