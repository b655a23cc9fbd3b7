#include "play.h"

#include <errno.h>
#include <getopt.h>
#include <libgen.h>
#include <limits.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "banso/base/buf.h"
#include "banso/base/clock.h"
#include "banso/base/err.h"
#include "banso/base/mem.h"
#include "events.h"
#include "run.h"
#include "widths.h"

/* One file, played by a child of its own so that several can run side by side. */
struct job {
	const char *path;
	FILE *output;
	pid_t pid; /* 0: not started, -1: ended */
	bool has_passed;
	int64_t began_ms, took_ms;
};

static void start_job(struct job *job, const struct play_options *options)
{
	job->output = tmpfile();
	if (!job->output)
		die("play: no temporary file: %s", strerror(errno));
	job->began_ms = clock_monotonic_ms();
	job->pid = fork();
	if (job->pid < 0)
		die("play: fork: %s", strerror(errno));
	if (job->pid == 0) {
		struct buf out = {0};
		bool has_passed = run_file(job->path, options, &out);

		fputs(buf_text(&out), job->output);
		fflush(job->output);
		buf_free(&out);
		exit(has_passed ? 0 : 1);
	}
}

static void show_output(struct job *job)
{
	char bytes[4096];
	size_t got;

	rewind(job->output);
	while ((got = fread(bytes, 1, sizeof(bytes), job->output)) > 0)
		fwrite(bytes, 1, got, stdout);
	fclose(job->output);
	fflush(stdout);
}

/* Jobs that have ended are counted as such; returns how many still run. */
static int reap(struct job *jobs, int count)
{
	int running = 0, status;

	for (int i = 0; i < count; i++) {
		if (jobs[i].pid <= 0)
			continue;
		if (waitpid(jobs[i].pid, &status, WNOHANG) == 0) {
			running++;
			continue;
		}
		jobs[i].pid = -1;
		jobs[i].took_ms = clock_monotonic_ms() - jobs[i].began_ms;
		jobs[i].has_passed = WIFEXITED(status) && WEXITSTATUS(status) == 0;
		if (!WIFSIGNALED(status))
			continue;
		fprintf(jobs[i].output, "FAILED %s\nplay itself ended by signal %d\n", jobs[i].path,
			WTERMSIG(status));
		fflush(jobs[i].output); /* or children that are started later write it, too */
	}
	return running;
}

/* Starts at most `side_by_side` at a time and shows them in order. Returns how many passed. */
static int play(struct job *jobs, int count, int side_by_side, const struct play_options *options)
{
	int started = 0, shown = 0, passed = 0;
	bool is_stopping = false;

	while (shown < count) {
		int running = reap(jobs, started);

		while (running < side_by_side && started < count) {
			start_job(&jobs[started++], options);
			running++;
		}
		while (shown < started && jobs[shown].pid == -1) {
			passed += jobs[shown].has_passed;
			show_output(&jobs[shown++]);
		}
		if (events_stop_asked() && !is_stopping) {
			is_stopping = true;
			count = started;
			for (int i = 0; i < started; i++)
				if (jobs[i].pid > 0)
					kill(jobs[i].pid, SIGTERM);
		}
		if (shown < count)
			events_wait(NULL, 0, clock_monotonic_ms() + 60000);
	}
	return passed;
}

static void write_times(const char *path, const struct job *jobs, int count)
{
	FILE *file = fopen(path, "we");

	if (!file)
		die("play: %s: %s", path, strerror(errno));
	for (int i = 0; i < count; i++)
		if (jobs[i].pid == -1)
			fprintf(file, "%lld %s\n", (long long)jobs[i].took_ms, jobs[i].path);
	fclose(file);
}

static int play_all(char **paths, int count, int side_by_side, const struct play_options *options,
	const char *times)
{
	struct job *jobs = xcalloc((size_t)count, sizeof(*jobs));
	int passed;

	for (int i = 0; i < count; i++)
		jobs[i].path = paths[i];
	events_init();
	passed = play(jobs, count, side_by_side, options);
	if (times)
		write_times(times, jobs, count);
	free(jobs);
	return passed;
}

static _Noreturn void usage(void)
{
	fputs("usage: play [--accept] [--bin DIR] [-j JOBS] [--times FILE] FILE.t...\n"
	      "       play --widths\n",
		stderr);
	exit(2);
}

static _Noreturn void list_widths(void)
{
	struct buf out = {0};
	bool is_good = widths_list(&out);

	fputs(buf_text(&out), stdout);
	buf_free(&out);
	exit(is_good ? 0 : 1);
}

/* --bin, else $BANSO_BIN_DIR, else the folder play itself is in. */
static char *bin_folder(const char *given)
{
	char path[PATH_MAX];

	if (!given)
		given = getenv("BANSO_BIN_DIR");
	if (!realpath(given ? given : "/proc/self/exe", path))
		die("play: %s: %s", given ? given : "/proc/self/exe", strerror(errno));
	if (given)
		return xstrdup(path);
	return xstrdup(dirname(path));
}

int main(int argc, char **argv)
{
	static const struct option long_options[] = {
		{"accept", no_argument, NULL, 'a'},
		{"bin", required_argument, NULL, 'b'},
		{"jobs", required_argument, NULL, 'j'},
		{"times", required_argument, NULL, 't'},
		{"widths", no_argument, NULL, 'w'},
		{NULL, 0, NULL, 0},
	};
	struct play_options options = {0};
	int side_by_side = 2, option, count, passed;
	const char *bin = NULL, *times = NULL;

	setlocale(LC_CTYPE, "C.UTF-8"); /* for regular expressions */
	while ((option = getopt_long(argc, argv, "j:", long_options, NULL)) != -1) {
		if (option == 'a')
			options.accept = true;
		else if (option == 'b')
			bin = optarg;
		else if (option == 't')
			times = optarg;
		else if (option == 'w')
			list_widths();
		else if (option == 'j' && atoi(optarg) > 0)
			side_by_side = atoi(optarg);
		else
			usage();
	}
	count = argc - optind;
	if (count == 0)
		usage();
	options.bin = bin_folder(bin);
	passed = play_all(argv + optind, count, side_by_side, &options, times);
	printf("%d passed, %d failed\n", passed, count - passed);
	free((char *)options.bin);
	return passed == count ? 0 : 1;
}
