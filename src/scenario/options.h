/* Lists to choose from in a scenario: options, roles, states of tasks, themes, checks. */
#ifndef BANSO_SCENARIO_OPTIONS_H
#define BANSO_SCENARIO_OPTIONS_H

#include "map.h"

enum options_kind { OPTIONS_PLAIN, OPTIONS_OF_ROLES, OPTIONS_OF_STATES, OPTIONS_OF_CHECKS };
#define OPTIONS_KIND_COUNT (OPTIONS_OF_CHECKS + 1)

/* Reads a list; NULL gives an empty one. Words and maps of the kind's keys may be mixed. */
struct options options_read(struct reader *reader, const struct yaml *list, enum options_kind kind);

#endif
