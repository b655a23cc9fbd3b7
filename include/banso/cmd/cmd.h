/* The command line as a whole: the table of verbs, and the one that was asked for. */
#ifndef BANSO_CMD_CMD_H
#define BANSO_CMD_CMD_H

#include "banso/base/attr.h"
#include "banso/cmd/call.h"

/* All verbs; ends with an entry whose name is NULL. */
extern const struct verb verbs[];

/* Runs banso with its whole command line. */
enum cmd_status cmd_main(int argc, char **argv) MUST_USE NOT_NULL;

#endif
