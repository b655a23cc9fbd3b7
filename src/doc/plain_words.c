#include "banso/doc/plain_words.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/buf.h"
#include "banso/text/ends.h"

/* What the team says, and what everybody reads for it. */
struct plain_word {
	const char *word, *plain;
};

struct plain_words {
	struct arena *arena;
	struct plain_word *items;
	size_t count;
};

/* Of 帳票2 振り返りシート, which is 振り返りシート, a text says 帳票2. */
static void add_word(struct plain_words *words, const char *title, const char *plain)
{
	size_t size_bytes = strlen(title);

	if (!*plain || strcmp(title, plain) == 0)
		return;
	words->items = arena_push(words->arena, words->items, words->count, sizeof(*words->items));
	words->items[words->count++] = (struct plain_word){title, plain};
	if (!ends_with(title, plain))
		return;
	size_bytes -= strlen(plain);
	while (size_bytes && title[size_bytes - 1] == ' ')
		size_bytes--;
	words->items = arena_push(words->arena, words->items, words->count, sizeof(*words->items));
	words->items[words->count++] =
		(struct plain_word){arena_strndup(words->arena, title, size_bytes), plain};
}

static bool is_digit(char byte)
{
	return byte >= '0' && byte <= '9';
}

/* The longest that stands there, unless its number goes on: 帳票2 is none of 帳票20. */
static const struct plain_word *word_at(
	const struct plain_words *words, const char *text, const char *at)
{
	const struct plain_word *found = NULL;

	for (size_t i = 0; i < words->count; i++) {
		const char *word = words->items[i].word;
		size_t size_bytes = strlen(word);

		if (!size_bytes || strncmp(at, word, size_bytes) != 0 ||
			(is_digit(word[size_bytes - 1]) && is_digit(at[size_bytes])) ||
			(is_digit(*word) && at > text && is_digit(at[-1])))
			continue;
		if (!found || size_bytes > strlen(found->word))
			found = &words->items[i];
	}
	return found;
}

static const char *plain_text(const struct plain_words *words, const char *text)
{
	struct buf out = {0};
	const char *copy;

	for (const char *at = text; *at;) {
		const struct plain_word *word = word_at(words, text, at);

		if (word)
			buf_puts(&out, word->plain);
		else
			buf_putc(&out, *at);
		at += word ? strlen(word->word) : 1;
	}
	copy = arena_strdup(words->arena, buf_text(&out));
	buf_free(&out);
	return copy;
}

static const struct step *plain_steps(
	const struct plain_words *words, const struct step *steps, size_t count)
{
	struct step *plain = ARENA_ARRAY(words->arena, struct step, count);

	for (size_t i = 0; i < count; i++) {
		plain[i] = steps[i];
		plain[i].title = plain_text(words, steps[i].title);
	}
	return plain;
}

static const struct session *plain_sessions(
	const struct plain_words *words, const struct session *sessions, size_t count)
{
	struct session *plain = ARENA_ARRAY(words->arena, struct session, count);

	for (size_t i = 0; i < count; i++) {
		plain[i] = sessions[i];
		if (*plain[i].plain)
			plain[i].title = plain[i].plain;
		plain[i].lead = plain_text(words, plain[i].lead);
		plain[i].steps = plain_steps(words, plain[i].steps, plain[i].step_count);
	}
	return plain;
}

static const struct form *plain_forms(
	const struct plain_words *words, const struct form *forms, size_t count)
{
	struct form *plain = ARENA_ARRAY(words->arena, struct form, count);

	for (size_t i = 0; i < count; i++) {
		plain[i] = forms[i];
		if (*plain[i].plain)
			plain[i].title = plain[i].plain;
		plain[i].lead = plain_text(words, plain[i].lead);
	}
	return plain;
}

/* Where a task was agreed on. */
static struct options plain_options(
	const struct plain_words *words, const struct course *course, struct options sessions)
{
	struct option *plain = ARENA_ARRAY(words->arena, struct option, sessions.count);

	for (size_t i = 0; i < sessions.count; i++) {
		plain[i] = sessions.items[i];
		plain[i].label = course_session(course, plain[i].id)->title;
	}
	return (struct options){.items = plain, .count = sessions.count};
}

static struct plain_words words_of(struct arena *arena, const struct course *course)
{
	const struct scenario *scenario = course->scenario;
	const struct pattern *pattern = course->pattern;
	struct plain_words words = {.arena = arena};

	for (size_t i = 0; pattern && i < pattern->own_count; i++)
		add_word(&words, pattern->own[i].title, pattern->own[i].plain);
	for (size_t i = 0; i < scenario->session_count; i++)
		add_word(&words, scenario->sessions[i].title, scenario->sessions[i].plain);
	for (size_t i = 0; i < scenario->form_count; i++)
		add_word(&words, scenario->forms[i].title, scenario->forms[i].plain);
	return words;
}

const struct course *plain_words_of(struct arena *arena, const struct course *course)
{
	struct course *plain = ARENA_NEW(arena, struct course);
	struct scenario *scenario = ARENA_NEW(arena, struct scenario);
	struct pattern *pattern = ARENA_NEW(arena, struct pattern);
	const struct plain_words words = words_of(arena, course);

	*scenario = *course->scenario;
	scenario->sessions = plain_sessions(&words, scenario->sessions, scenario->session_count);
	scenario->forms = plain_forms(&words, scenario->forms, scenario->form_count);
	*plain = *course;
	plain->scenario = scenario;
	if (course->pattern) {
		*pattern = *course->pattern;
		pattern->own = plain_sessions(&words, pattern->own, pattern->own_count);
		plain->pattern = pattern;
		plain->sessions = plain_options(&words, plain, course->sessions);
	}
	return plain;
}
