/*
 * Reading the maps of a scenario. Each function takes one key of a map, reports what is wrong with
 * it, and returns something usable in any case, so that reading goes on and all problems are found
 * at once.
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
struct references;

/* The file being read, and the list of its problems. */
struct reader {
	struct arena *arena;
	struct problems *problems;
	const struct map *top; /* the scenario's own map while it is read, to look keys up in */
	struct references *references; /* words to be looked up once all is read (refs.h) */
	const char *pattern; /* what is said for others alone is left out; NULL: all is read */
	bool varies;         /* set when something says for which patterns it is */
};

/* A map being read. */
struct map {
	struct reader *reader;
	const struct yaml *yaml;
	const struct yaml
		*at;      /* where a missing key is reported: at the map's own key, or at the map */
	const char *name; /* the map's name for messages: 帳票「f1」; "" at the top */
	const char *const *known; /* the keys it may have, ended by NULL */
};

struct yaml_list {
	const struct yaml **items;
	size_t count;
};

void reader_problem(struct reader *reader, const struct yaml *at, const char *format, ...)
	__attribute__((format(printf, 3, 4)));

/*
 * Begins a map: `known` (ended by NULL) are its keys; other keys, and keys without a value, are
 * reported. False if the node is no map.
 */
bool map_open(struct map *map, struct reader *reader, const struct yaml *yaml,
	const struct yaml *at, const char *name, const char *const *known);

/* The key's value; NULL if it is missing, empty or broken. Empty and broken ones have been
 * reported. */
const struct yaml *map_get(const struct map *map, const char *key);
/* The same; a missing key is reported, unless a misspelt one was. */
const struct yaml *map_need(const struct map *map, const char *key);
/* Whether the key is there, even misspelt. */
bool map_has(const struct map *map, const char *key);
/* The key itself, as the place of a problem; NULL if it is missing. */
const struct yaml *map_key(const struct map *map, const char *key);

/*
 * Values. `required`: a missing key, an empty word, and a list or map without items are reported.
 * If there is nothing to read, texts are "", lists and maps NULL.
 */
const char *map_line(const struct map *map, const char *key, bool required); /* on one line */
const char *map_text(const struct map *map, const char *key, bool required); /* may contain '\n' */
const char *map_id(const struct map *map); /* the key "id", required */
bool map_bool(const struct map *map, const char *key);
bool map_int(const struct map *map, const char *key, bool required, int most, int *out); /* ≥ 0 */
bool map_number(const struct map *map, const char *key, double *out);
const struct yaml *map_list(const struct map *map, const char *key, bool required);
const struct yaml *map_map(const struct map *map, const char *key, bool required);
struct words map_words(const struct map *map, const char *key); /* each on one line */

/* Position among `names` (ended by NULL); if missing, `otherwise`, or a problem if that is -1. */
int map_choice(const struct map *map, const char *key, const char *const *names, int otherwise);

/* The words of a list, or a single word, each on one line and not empty, with their places. */
struct yaml_list map_word_list(const struct map *map, const char *key, bool required);
struct words yaml_list_words(struct reader *reader, struct yaml_list nodes);

/* Adds a text ("" is ignored) to `names`; false, with a problem, if another node has added it
 * before. */
bool yaml_check_new(
	struct reader *reader, struct names *names, const struct yaml *node, const char *text);

/* The text of a node that must be a word on one line; "" after a problem. */
const char *yaml_line(struct reader *reader, const struct yaml *node);

/* Reports a text that cannot be an id. */
void yaml_check_id(struct reader *reader, const struct yaml *node, bool dot);

/* The names (ended by NULL) joined by 、, for messages that say what is allowed. */
const char *reader_join(struct reader *reader, const char *const *names);

#endif
