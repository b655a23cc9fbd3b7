/* Gives the files it is called with to a fuzzer, one after the other, without libFuzzer. */
#include <signal.h>
#include <string.h>
#include <unistd.h>

#include "banso/base/buf.h"
#include "fuzz.h"

#define SEED_MAX_BYTES ((size_t)4 * 1024 * 1024)

static const char *current; /* the file that is looked at */

static void tell_file(int number)
{
	(void)!write(STDERR_FILENO, current, strlen(current));
	(void)!write(STDERR_FILENO, ": broke it\n", 11);
	signal(number, SIG_DFL);
	raise(number);
}

int main(int count, char **paths)
{
	signal(SIGABRT, tell_file);
	for (int i = 1; i < count; i++) {
		struct buf text = {0};

		current = paths[i];
		if (!buf_read_file(&text, current, SEED_MAX_BYTES)) {
			perror(current);
			return 1;
		}
		LLVMFuzzerTestOneInput((const uint8_t *)buf_text(&text), text.size_bytes);
		buf_free(&text);
	}
	printf("%d\n", count - 1);
	return 0;
}
