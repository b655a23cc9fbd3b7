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
struct part;

/* What is read, and where its problems go. */
struct reader {
	struct arena *arena;
	struct problems *problems;
	const struct part
		*top; /* the scenario's own map, to ask what it has; set while it is read */
};

/* A map being read. */
struct part {
	struct reader *reader;
	const struct node *map;
	const struct node *at; /* where a missing key is reported: the map's own key, or the map */
	const char *name;      /* of the map, for messages: 帳票「f1」; "" at the top */
	const char *const *known; /* the keys it may have, up to a NULL */
};

struct nodes {
	const struct node **items;
	size_t count;
};

void reader_problem(struct reader *reader, const struct node *at, const char *format, ...)
	__attribute__((format(printf, 3, 4)));

/*
 * Begins with a map: `known` (up to a NULL) are its keys; others, and keys
 * with nothing behind them, are reported. False when the node is no map.
 */
bool part_open(struct part *part, struct reader *reader, const struct node *map,
	const struct node *at, const char *name, const char *const *known);

/* The key's value; NULL when it is missing, empty or broken: the latter two have been reported. */
const struct node *part_get(const struct part *part, const char *key);
/* The same, and a missing key is reported, unless it is there with a slip. */
const struct node *part_need(const struct part *part, const char *key);
/* Whether the key is there, be it with a slip. */
bool part_has(const struct part *part, const char *key);
/* The key itself, to point at; NULL when it is missing. */
const struct node *part_key(const struct part *part, const char *key);

/*
 * Values. `required`: a missing key, an empty word, a list or map without items
 * are reported. Texts are "" and lists and maps NULL when there is nothing to read.
 */
const char *part_line(const struct part *part, const char *key, bool required); /* on one line */
const char *part_text(const struct part *part, const char *key, bool required); /* with '\n' */
const char *part_id(const struct part *part); /* the key "id", required */
bool part_bool(const struct part *part, const char *key);
bool part_int(
	const struct part *part, const char *key, bool required, int most, int *out); /* ≥ 0 */
bool part_number(const struct part *part, const char *key, double *out);
const struct node *part_list(const struct part *part, const char *key, bool required);
const struct node *part_map(const struct part *part, const char *key, bool required);
struct words part_words(const struct part *part, const char *key); /* each on one line */

/* Position among `names` (up to a NULL); `otherwise` when there is none, -1: it is required. */
int part_choice(const struct part *part, const char *key, const char *const *names, int otherwise);

/* The words of a list, or one word alone, each on one line and not empty, with their places. */
struct nodes part_word_nodes(const struct part *part, const char *key, bool required);
struct words nodes_words(struct reader *reader, struct nodes nodes);

/* Puts a text ("" counts for nothing) into `names`; false, with a problem, when another node
 * has put it in before. */
bool node_check_new(
	struct reader *reader, struct names *names, const struct node *node, const char *text);

/* The text of a node that should be a word on one line; "" after a problem. */
const char *node_line(struct reader *reader, const struct node *node);

/* Reports a text that may not be an id. */
void node_check_id(struct reader *reader, const struct node *node, bool dot);

/* The names (up to a NULL) with 、 between: what may be written, for messages. */
const char *reader_join(struct reader *reader, const char *const *names);

#endif
