/* Which build of the program this is. */
#ifndef BANSO_BASE_BUILD_H
#define BANSO_BASE_BUILD_H

#include "banso/base/attr.h"

/* The id that the linker gave it, in hexadecimal digits: no other program has the same. "" if it
 * gave none. */
const char *build_id(void) MUST_USE;

#endif
