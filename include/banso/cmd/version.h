/* The version. */
#ifndef BANSO_CMD_VERSION_H
#define BANSO_CMD_VERSION_H

#define BANSO_VERSION "0.1.0"

#endif
