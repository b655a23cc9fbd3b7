#include "options.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/attr.h"
#include "banso/base/i18n.h"
#include "banso/base/names.h"
#include "banso/text/utf8.h"
#include "refs.h"

#define MARK_MAX_GRAPHEMES 2

static const char *const plain_keys[] = {"id", "label", NULL};
static const char *const role_keys[] = {"id", "label", "count_as", NULL};
static const char *const state_keys[] = {"id", "label", "mark", "closed", "met", "reason", NULL};
static const char *const check_keys[] = {"id", "label", "text", "patterns", NULL};

static const char *const *const keys_of[] = {
	[OPTIONS_PLAIN] = plain_keys,
	[OPTIONS_OF_ROLES] = role_keys,
	[OPTIONS_OF_STATES] = state_keys,
	[OPTIONS_OF_CHECKS] = check_keys,
};
MIRRORS(keys_of, OPTIONS_KIND_COUNT);

static const char *read_mark(const struct map *map)
{
	const char *mark = map_line(map, "mark", false);

	if (utf8_count_graphemes(mark, strlen(mark)) <= MARK_MAX_GRAPHEMES)
		return mark;
	reader_problem(map->reader, map_get(map, "mark"),
		_("「mark」は%d字までです。短くしてください。"), MARK_MAX_GRAPHEMES);
	return "";
}

/* A word that says for which patterns it is, and is id and label as any other word. */
static struct option read_varied(const struct map *map)
{
	const char *text = map_line(map, "text", true);

	return (struct option){.id = text, .label = text, OPTION_TEXTS_ABSENT};
}

static struct option read_map(const struct map *map)
{
	if (map_key(map, "text") && !map_key(map, "id"))
		return read_varied(map);
	return (struct option){
		.id = map_id(map),
		.label = map_line(map, "label", true),
		.count_as = map_line(map, "count_as", false),
		.mark = read_mark(map),
		.closed = map_bool(map, "closed"),
		.met = map_bool(map, "met"),
		.reason = map_bool(map, "reason"),
	};
}

/* False when there is nothing that could be chosen. `is_here`: in the pattern that is read. */
static bool read_option(struct reader *reader, const struct yaml *node, enum options_kind kind,
	struct option *option, bool *is_here)
{
	const char *word;
	struct map map;

	if (node->kind == YAML_MAP) {
		if (!map_open(&map, reader, node, node, _("この選択肢"), keys_of[kind]))
			return false;
		*option = read_map(&map);
		*is_here = references_are_for_pattern(&map);
		return *option->id != '\0';
	}
	word = yaml_line(reader, node);
	*option = (struct option){.id = word, .label = word, OPTION_TEXTS_ABSENT};
	return *word != '\0';
}

struct options options_read(struct reader *reader, const struct yaml *list, enum options_kind kind)
{
	struct options options = {0};
	struct names names = {0};
	struct option *items;

	if (!list || !list->count)
		return options;
	items = ARENA_ARRAY(reader->arena, struct option, list->count);
	for (size_t i = 0; i < list->count; i++) {
		struct option *option = &items[options.count];
		bool is_here = true;

		if (!read_option(reader, list->items[i], kind, option, &is_here))
			continue;
		if (yaml_check_new(reader, &names, list->items[i], option->id))
			yaml_check_new(reader, &names, list->items[i], option->label);
		options.count += is_here;
	}
	options.items = items;
	return options;
}
