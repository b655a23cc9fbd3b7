#include "banso/cmd/progress.h"

#include <stdio.h>
#include <unistd.h>

#include "banso/base/clock.h"
#include "banso/base/i18n.h"

#define AGAIN_MS 200

void progress_show(void *progress, size_t done, size_t count)
{
	struct progress *own = progress;
	int64_t now_ms = clock_monotonic_ms();

	if (!isatty(STDERR_FILENO) || (own->is_shown && now_ms - own->shown_at_ms < AGAIN_MS))
		return;
	own->is_shown = true;
	own->shown_at_ms = now_ms;
	fprintf(stderr, _("\r書き出しています  %zu / %zu"), done, count);
	fflush(stderr);
}

void progress_end(struct progress *progress)
{
	if (progress->is_shown)
		fputs("\r\033[K", stderr);
	progress->is_shown = false;
}
