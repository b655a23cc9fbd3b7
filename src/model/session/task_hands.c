#include "banso/model/session/task_hands.h"

#include <string.h>

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

static bool names_person(const char *part, size_t bytes, const char *name)
{
	struct buf typed = {0};
	bool is_person;

	buf_add(&typed, part, bytes_without_title(part, bytes));
	is_person =
		utf8_same_loosely(buf_text(&typed), name) || is_family_name(buf_text(&typed), name);
	buf_free(&typed);
	return is_person;
}

static bool is_in_hands(const char *who, const char *name)
{
	while (*who) {
		size_t bytes = name_bytes(who);

		if (bytes && names_person(who, bytes, name))
			return true;
		who += bytes + utf8_sign_bytes(who + bytes, SIGNS);
	}
	return false;
}

struct tasks tasks_of_person(const struct course *course, const char *name, struct arena *arena)
{
	struct tasks tasks = course_tasks(course, arena);
	size_t count = 0;

	for (size_t i = 0; i < tasks.count; i++)
		if (task_is_open(course, &tasks.items[i]) && is_in_hands(tasks.items[i].who, name))
			tasks.items[count++] = tasks.items[i];
	tasks.count = count;
	return tasks;
}

void task_put_handed(struct buf *out, const char *who, const char *name, const char *to)
{
	while (*who) {
		size_t bytes = name_bytes(who), parting = utf8_sign_bytes(who + bytes, SIGNS);

		if (bytes && names_person(who, bytes, name))
			buf_puts(out, to);
		else
			buf_add(out, who, bytes);
		buf_add(out, who + bytes, parting);
		who += bytes + parting;
	}
}
