#include "banso/base/random.h"

#include <errno.h>
#include <string.h>
#include <sys/random.h>

#include "banso/base/err.h"

/* arc4random() is missing in the C library of Ubuntu 22.04. */
void random_bytes(void *out, size_t size_bytes)
{
	while (getrandom(out, size_bytes, 0) != (ssize_t)size_bytes)
		if (errno != EINTR)
			die("getrandom: %s", strerror(errno));
}
