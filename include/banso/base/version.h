/* The version. */
#ifndef BANSO_BASE_VERSION_H
#define BANSO_BASE_VERSION_H

#define BANSO_VERSION "0.1.0"

#endif
