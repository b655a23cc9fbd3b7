/*
 * Reading the maps of a scenario: each function takes one key of a map, says
 * what is wrong with it and gives something usable back in any case, so that
 * reading goes on and all problems are found at once.
 */
#ifndef BANSO_SCENARIO_MAP_H
#define BANSO_SCENARIO_MAP_H

#include <stdbool.h>
#include <stddef.h>

#include "banso/model/scenario.h"
#include "yaml.h"

struct arena;
struct names;
struct map;

/* What is read, and where its problems go. */
struct reader {
	struct arena *arena;
	struct problems *problems;
	const struct map
		*top; /* the scenario's own map, to ask what it has; set while it is read */
};

/* A map being read. */
struct map {
	struct reader *reader;
	const struct yaml *yaml;
	const struct yaml *at; /* where a missing key is reported: the map's own key, or the map */
	const char *name;      /* of the map, for messages: 帳票「f1」; "" at the top */
	const char *const *known; /* the keys it may have, up to a NULL */
};

struct yaml_list {
	const struct yaml **items;
	size_t count;
};

void reader_problem(struct reader *reader, const struct yaml *at, const char *format, ...)
	__attribute__((format(printf, 3, 4)));

/*
 * Begins with a map: `known` (up to a NULL) are its keys; others, and keys
 * with nothing behind them, are reported. False when the node is no map.
 */
bool map_open(struct map *map, struct reader *reader, const struct yaml *yaml,
	const struct yaml *at, const char *name, const char *const *known);

/* The key's value; NULL when it is missing, empty or broken: the latter two have been reported. */
const struct yaml *map_get(const struct map *map, const char *key);
/* The same, and a missing key is reported, unless it is there with a slip. */
const struct yaml *map_need(const struct map *map, const char *key);
/* Whether the key is there, be it with a slip. */
bool map_has(const struct map *map, const char *key);
/* The key itself, to point at; NULL when it is missing. */
const struct yaml *map_key(const struct map *map, const char *key);

/*
 * Values. `required`: a missing key, an empty word, a list or map without items
 * are reported. Texts are "" and lists and maps NULL when there is nothing to read.
 */
const char *map_line(const struct map *map, const char *key, bool required); /* on one line */
const char *map_text(const struct map *map, const char *key, bool required); /* with '\n' */
const char *map_id(const struct map *map); /* the key "id", required */
bool map_bool(const struct map *map, const char *key);
bool map_int(const struct map *map, const char *key, bool required, int most, int *out); /* ≥ 0 */
bool map_number(const struct map *map, const char *key, double *out);
const struct yaml *map_list(const struct map *map, const char *key, bool required);
const struct yaml *map_map(const struct map *map, const char *key, bool required);
struct words map_words(const struct map *map, const char *key); /* each on one line */

/* Position among `names` (up to a NULL); `otherwise` when there is none, -1: it is required. */
int map_choice(const struct map *map, const char *key, const char *const *names, int otherwise);

/* The words of a list, or one word alone, each on one line and not empty, with their places. */
struct yaml_list map_word_list(const struct map *map, const char *key, bool required);
struct words yaml_list_words(struct reader *reader, struct yaml_list nodes);

/* Puts a text ("" counts for nothing) into `names`; false, with a problem, when another node
 * has put it in before. */
bool yaml_check_new(
	struct reader *reader, struct names *names, const struct yaml *node, const char *text);

/* The text of a node that should be a word on one line; "" after a problem. */
const char *yaml_line(struct reader *reader, const struct yaml *node);

/* Reports a text that may not be an id. */
void yaml_check_id(struct reader *reader, const struct yaml *node, bool dot);

/* The names (up to a NULL) with 、 between: what may be written, for messages. */
const char *reader_join(struct reader *reader, const char *const *names);

#endif
