#include "shell.h"

#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "banso/base/arena.h"
#include "banso/base/mem.h"
#include "events.h"
#include "patience.h"
#include "pty.h"

#define COMMAND_LIMIT_MS 30000
#define OUTPUT_LIMIT_BYTES ((size_t)64 * 1024 * 1024)

struct shell {
	struct arena *arena;
	char *root, *here;
	char **variables; /* "NAME=VALUE", ended by NULL */
	size_t variable_count;
	pid_t *leftovers; /* process groups that outlived their command */
	size_t leftover_count;
};

/* Variables whose value is written as their name in output. */
static const char *const shown_as_name[] = {"PWD", "HOME", "TMPDIR", "BANSO_SCENARIOS", "TESTS"};

static char *make_folder(struct shell *shell, const char *name)
{
	char *path = arena_printf(shell->arena, "%s/%s", shell->root, name);

	if (mkdir(path, 0700) != 0 && errno != EEXIST)
		die("play: %s: %s", path, strerror(errno));
	return path;
}

static void set(struct shell *shell, const char *name, const char *value)
{
	shell_set(shell, arena_printf(shell->arena, "%s=%s", name, value));
}

static void set_folders(struct shell *shell)
{
	char *home = make_folder(shell, "home");

	shell->here = make_folder(shell, "here");
	set(shell, "PWD", shell->here);
	set(shell, "HOME", home);
	set(shell, "TMPDIR", make_folder(shell, "tmp"));
	set(shell, "XDG_RUNTIME_DIR", make_folder(shell, "run"));
	set(shell, "XDG_CONFIG_HOME", arena_printf(shell->arena, "%s/.config", home));
	set(shell, "XDG_CACHE_HOME", arena_printf(shell->arena, "%s/.cache", home));
	set(shell, "XDG_DATA_HOME", arena_printf(shell->arena, "%s/.local/share", home));
	set(shell, "XDG_STATE_HOME", arena_printf(shell->arena, "%s/.local/state", home));
}

static void set_variables(struct shell *shell, const char *bin, const char *repository)
{
	static const char *const kept[] = {"ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS"};
	/* An Esc is known for one after 5 ms: no sequence comes in pieces here. What colleagues
	 * change is seen at once, as no test presses a key before it has waited for it. */
	static const char *const fixed[] = {"LANG=C.UTF-8", "LC_ALL=C.UTF-8", "TERM=xterm-256color",
		"TZ=JST-9", "ESCDELAY=5", "BANSO_REACTION=0", "BANSO_NOW=2026-11-20T13:57:00",
		"BANSO_USER=tanaka"};
	const char *path = getenv("PATH");

	for (size_t i = 0; i < sizeof(fixed) / sizeof(fixed[0]); i++)
		shell_set(shell, fixed[i]);
	for (size_t i = 0; i < sizeof(kept) / sizeof(kept[0]); i++)
		if (getenv(kept[i]))
			set(shell, kept[i], getenv(kept[i]));
	set(shell, "PATH", arena_printf(shell->arena, "%s:%s", bin, path ? path : "/usr/bin:/bin"));
	set(shell, "BANSO_SCENARIOS", arena_printf(shell->arena, "%s/scenarios", repository));
	set(shell, "TESTS", arena_printf(shell->arena, "%s/tests", repository));
}

struct shell *shell_new(const char *bin, const char *repository, struct err *err)
{
	struct shell *shell = xcalloc(1, sizeof(*shell));
	char *template;

	shell->arena = arena_new();
	/* Not below $TMPDIR: paths stand on screens, and have to be as long on every machine. */
	template = arena_strdup(shell->arena, "/tmp/play-XXXXXX");
	if (!mkdtemp(template)) {
		err_set(err, "%s: %s", template, strerror(errno));
		arena_free(shell->arena);
		free(shell);
		return NULL;
	}
	shell->root = template;
	set_folders(shell);
	set_variables(shell, bin, repository);
	return shell;
}

static int remove_entry(const char *path, const struct stat *status, int type, struct FTW *walk)
{
	(void)status;
	(void)type;
	(void)walk;
	return remove(path);
}

/* A folder that a test made unwritable is opened first, or its files would stay. */
static int open_folder(const char *path, const struct stat *status, int type, struct FTW *walk)
{
	(void)walk;
	if ((type == FTW_D || type == FTW_DNR) && (status->st_mode & 0700) != 0700)
		return chmod(path, 0700);
	return 0;
}

void shell_free(struct shell *shell)
{
	for (size_t i = 0; i < shell->leftover_count; i++)
		kill(-shell->leftovers[i], SIGKILL);
	nftw(shell->root, open_folder, 16, FTW_PHYS);
	nftw(shell->root, remove_entry, 16, FTW_PHYS | FTW_DEPTH);
	arena_free(shell->arena);
	free(shell->variables);
	free(shell);
}

void shell_set(struct shell *shell, const char *assignment)
{
	size_t name_bytes = strcspn(assignment, "=");
	size_t at = 0;

	while (at < shell->variable_count &&
		!(strncmp(shell->variables[at], assignment, name_bytes) == 0 &&
			shell->variables[at][name_bytes] == '='))
		at++;
	if (assignment[name_bytes] == '\0') {
		if (at < shell->variable_count)
			shell->variables[at] = shell->variables[--shell->variable_count];
	} else {
		if (at == shell->variable_count)
			shell->variable_count++;
		shell->variables =
			xrealloc(shell->variables, (shell->variable_count + 1) * sizeof(char *));
		shell->variables[at] = arena_strdup(shell->arena, assignment);
	}
	shell->variables[shell->variable_count] = NULL;
}

_Noreturn void shell_exec(const struct shell *shell, const char *command)
{
	events_reset_child();
	umask(022);
	if (chdir(shell->here) == 0)
		execle("/bin/sh", "sh", "-c", command, (char *)NULL, shell->variables);
	dprintf(STDERR_FILENO, "play: sh: %s\n", strerror(errno));
	_exit(127);
}

static pid_t spawn(const struct shell *shell, const char *command, int output)
{
	pid_t pid = fork();

	if (pid < 0)
		die("play: fork: %s", strerror(errno));
	if (pid == 0) {
		int nothing = open("/dev/null", O_RDONLY | O_CLOEXEC);

		setsid();
		dup2(nothing, STDIN_FILENO);
		dup2(output, STDOUT_FILENO);
		dup2(output, STDERR_FILENO);
		shell_exec(shell, command);
	}
	return pid;
}

/* False: it was killed. A program on a terminal goes on meanwhile, or it might wait for its reader.
 */
static bool wait_for(pid_t pid, struct pty *pty, int *status)
{
	struct patience patience;
	bool is_in_time = true;

	patience_begin(&patience, COMMAND_LIMIT_MS, pid);
	while (waitpid(pid, status, WNOHANG) == 0) {
		int64_t until_ms = INT64_MAX;

		if (is_in_time && (events_stop_asked() || patience_is_over(&patience))) {
			is_in_time = false;
			kill(-pid, SIGKILL);
		}
		if (is_in_time)
			until_ms = patience_look_ms(&patience);
		if (pty)
			pty_round(pty, until_ms);
		else
			events_wait(NULL, 0, until_ms);
	}
	return is_in_time;
}

static void note_leftovers(struct shell *shell, pid_t group)
{
	if (kill(-group, 0) != 0)
		return;
	shell->leftovers =
		arena_push(shell->arena, shell->leftovers, shell->leftover_count, sizeof(pid_t));
	shell->leftovers[shell->leftover_count++] = group;
}

const char *shell_value(const struct shell *shell, const char *name)
{
	size_t name_bytes = strlen(name);

	for (size_t i = 0; i < shell->variable_count; i++)
		if (strncmp(shell->variables[i], name, name_bytes) == 0 &&
			shell->variables[i][name_bytes] == '=')
			return shell->variables[i] + name_bytes + 1;
	return NULL;
}

static void replace_all(struct buf *text, const char *old, const char *new)
{
	size_t old_bytes = strlen(old), new_bytes = strlen(new), at = 0;
	char *found;

	while (at < text->size_bytes &&
		(found = memmem(text->bytes + at, text->size_bytes - at, old, old_bytes))) {
		at = (size_t)(found - text->bytes);
		buf_splice(text, at, old_bytes, new, new_bytes);
		at += new_bytes;
	}
}

const char *shell_expand(struct shell *shell, const char *text)
{
	struct buf expanded = {0};
	const char *copy;

	buf_puts(&expanded, text);
	for (size_t i = 0; i < sizeof(shown_as_name) / sizeof(shown_as_name[0]); i++) {
		const char *value = shell_value(shell, shown_as_name[i]);

		if (value)
			replace_all(&expanded, arena_printf(shell->arena, "$%s", shown_as_name[i]),
				value);
	}
	copy = arena_strdup(shell->arena, buf_text(&expanded));
	buf_free(&expanded);
	return copy;
}

static void show_as_name(struct shell *shell, const char *name, struct buf *output)
{
	const char *value = shell_value(shell, name);

	if (value && strlen(value) >= 2)
		replace_all(output, value, arena_printf(shell->arena, "$%s", name));
}

bool shell_run(struct shell *shell, const char *command, struct pty *pty, struct buf *output,
	int *status, struct err *err)
{
	char *path = arena_printf(shell->arena, "%s/output", shell->root);
	int file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_APPEND | O_CLOEXEC, 0600);
	bool is_in_time;
	pid_t pid;

	if (file < 0)
		return err_set(err, "%s: %s", path, strerror(errno));
	pid = spawn(shell, command, file);
	close(file);
	is_in_time = wait_for(pid, pty, status);
	note_leftovers(shell, pid);
	*status = WIFSIGNALED(*status) ? 128 + WTERMSIG(*status) : WEXITSTATUS(*status);
	if (!buf_read_file(output, path, OUTPUT_LIMIT_BYTES))
		return err_set(err, "its output: %s", strerror(errno));
	for (size_t i = 0; i < sizeof(shown_as_name) / sizeof(shown_as_name[0]); i++)
		show_as_name(shell, shown_as_name[i], output);
	return is_in_time || err_set(err, "it did not end within %g s",
				     (double)patience_limit_ms(COMMAND_LIMIT_MS) / 1000);
}
