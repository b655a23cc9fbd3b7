/* doctor --repair: what was done to the database, in plain words. */
#ifndef BANSO_CMD_REPAIR_H
#define BANSO_CMD_REPAIR_H

#include "banso/cmd/call.h"

enum cmd_status repair_and_tell(struct cmd *cmd, const char *database);

#endif
