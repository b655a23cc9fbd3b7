#include "options.h"

#include <string.h>

#include "banso/base/arena.h"
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

static const char *read_mark(const struct part *part)
{
	const char *mark = part_line(part, "mark", false);

	if (utf8_count_graphemes(mark, strlen(mark)) <= MARK_MAX_GRAPHEMES)
		return mark;
	reader_problem(part->reader, part_get(part, "mark"),
		_("「mark」は%d字までです。短くしてください。"), MARK_MAX_GRAPHEMES);
	return "";
}

static struct option read_map(const struct part *part)
{
	return (struct option){
		.id = part_id(part),
		.label = part_line(part, "label", true),
		.count_as = part_line(part, "count_as", false),
		.mark = read_mark(part),
		.closed = part_bool(part, "closed"),
		.reason = part_bool(part, "reason"),
	};
}

/* False when there is nothing that could be chosen. */
static bool read_option(struct reader *reader, const struct node *node, enum options_kind kind,
	struct option *option)
{
	const char *word;
	struct part part;

	if (node->kind == NODE_MAP) {
		if (!part_open(&part, reader, node, node, _("この選択肢"), keys_of[kind]))
			return false;
		*option = read_map(&part);
		return *option->id != '\0';
	}
	word = node_line(reader, node);
	*option = (struct option){.id = word, .label = word, .count_as = "", .mark = ""};
	return *word != '\0';
}

struct options options_read(struct reader *reader, const struct node *list, enum options_kind kind)
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
		if (node_check_new(reader, &names, list->items[i], option->id))
			node_check_new(reader, &names, list->items[i], option->label);
		options.count++;
	}
	options.items = items;
	return options;
}
