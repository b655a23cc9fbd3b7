#include "sights.h"

#include <stdio.h>
#include <string.h>

#include "banso/base/arena.h"

static bool is_screen(const struct step *step)
{
	return strcmp(step->verb, "screen") == 0;
}

static bool has_two_of(const struct sight *sight, const struct step *step)
{
	size_t count = 0;

	for (size_t i = 0; i < sight->script.step_count; i++)
		count += is_screen(&sight->script.steps[i]) &&
			 strcmp(sight->script.steps[i].rest, step->rest) == 0;
	return count > 1;
}

static bool take_step(struct sight *sight, const struct step *step, struct err *err)
{
	int end = 0;

	if (strcmp(step->verb, "size") == 0)
		return (sscanf(step->rest, "%dx%d%n", &sight->cols, &sight->rows, &end) == 2 &&
			       !step->rest[end] && sight->rows > 0 && sight->cols > 0) ||
		       err_set(err, "%s:%zu: a size is COLUMNSxROWS", step->path, step->line);
	if (strcmp(step->text, "@ styles off") == 0)
		return sight->ignores_styles = true;
	if (!is_screen(step) || !*step->rest)
		return err_set(err, "%s:%zu: not what stands in such a file: %s", step->path,
			step->line, step->text);
	return !has_two_of(sight, step) ||
	       err_set(err, "%s:%zu: there are two of that name", step->path, step->line);
}

static bool read_sight(struct sight *sight, struct arena *arena, const char *path, struct err *err)
{
	*sight = (struct sight){0};
	if (!script_read(&sight->script, arena, path, err))
		return false;
	for (size_t i = 0; i < sight->script.step_count; i++)
		if (!take_step(sight, &sight->script.steps[i], err))
			return false;
	return sight->rows > 0 || err_set(err, "%s: it does not say its size", path);
}

bool sights_read(struct sights *sights, struct arena *arena, const char *beside, const char *names,
	struct err *err)
{
	const char *slash = strrchr(beside, '/');
	int folder_bytes = slash ? (int)(slash - beside + 1) : 0;

	*sights = (struct sights){0};
	while (names += strspn(names, " "), *names) {
		int name_bytes = (int)strcspn(names, " ");
		const char *path =
			arena_printf(arena, "%.*s%.*s", folder_bytes, beside, name_bytes, names);

		sights->items =
			arena_push(arena, sights->items, sights->count, sizeof(*sights->items));
		if (!read_sight(&sights->items[sights->count++], arena, path, err))
			return false;
		names += name_bytes;
	}
	return true;
}

struct step *sights_find(struct sight *sight, const char *name)
{
	for (size_t i = 0; i < sight->script.step_count; i++) {
		struct step *step = &sight->script.steps[i];

		if (is_screen(step) && strcmp(step->rest, name) == 0) {
			step->is_seen = true;
			return step;
		}
	}
	return NULL;
}

const struct step *sights_unseen(const struct sights *sights)
{
	for (size_t i = 0; i < sights->count; i++)
		for (size_t j = 0; j < sights->items[i].script.step_count; j++) {
			const struct step *step = &sights->items[i].script.steps[j];

			if (is_screen(step) && !step->is_seen)
				return step;
		}
	return NULL;
}
