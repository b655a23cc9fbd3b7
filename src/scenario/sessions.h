/* The sessions of a scenario with their steps, and the patterns, which may have them otherwise. */
#ifndef BANSO_SCENARIO_SESSIONS_H
#define BANSO_SCENARIO_SESSIONS_H

#include "map.h"

/* Reads both from the scenario's own map; words that name something else go to the reader's
 * references. */
void sessions_read(struct reader *reader, struct scenario *scenario, const struct map *top);

#endif
