#include "options.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/attr.h"
#include "banso/base/i18n.h"
#include "banso/base/names.h"
#include "banso/text/utf8.h"

#define MARK_MAX_GRAPHEMES 2

static const char *const plain_keys[] = {"id", "label", NULL};
static const char *const role_keys[] = {"id", "label", "count_as", NULL};
static const char *const state_keys[] = {"id", "label", "mark", "closed", "reason", NULL};

static const char *const *const keys_of[] = {
	[OPTIONS_PLAIN] = plain_keys,
	[OPTIONS_OF_ROLES] = role_keys,
	[OPTIONS_OF_STATES] = state_keys,
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

static struct option read_map(const struct map *map)
{
	return (struct option){
		.id = map_id(map),
		.label = map_line(map, "label", true),
		.count_as = map_line(map, "count_as", false),
		.mark = read_mark(map),
		.closed = map_bool(map, "closed"),
		.reason = map_bool(map, "reason"),
	};
}

/* False when there is nothing that could be chosen. */
static bool read_option(struct reader *reader, const struct yaml *node, enum options_kind kind,
	struct option *option)
{
	const char *word;
	struct map map;

	if (node->kind == YAML_MAP) {
		if (!map_open(&map, reader, node, node, _("この選択肢"), keys_of[kind]))
			return false;
		*option = read_map(&map);
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

		if (!read_option(reader, list->items[i], kind, option))
			continue;
		if (yaml_check_new(reader, &names, list->items[i], option->id))
			yaml_check_new(reader, &names, list->items[i], option->label);
		options.count++;
	}
	options.items = items;
	return options;
}
