/* Performs the steps of one test script. */
#ifndef PLAY_RUN_H
#define PLAY_RUN_H

#include <stdbool.h>

struct buf;
struct play_options;

/* Appends to `out` "ok FILE", or what failed; false when something did. */
bool run_file(const char *path, const struct play_options *options, struct buf *out);

#endif
