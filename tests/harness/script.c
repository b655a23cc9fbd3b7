#include "script.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "banso/base/arena.h"
#include "banso/base/buf.h"

#define FILE_LIMIT_BYTES ((size_t)16 * 1024 * 1024)

static bool starts_with(const char *text, const char *start)
{
	return strncmp(text, start, strlen(start)) == 0;
}

static void read_block(struct script *script, struct step *step, size_t *at)
{
	const struct lines *lines = &script->lines;

	while (*at < lines->count && starts_with(lines->items[*at], "  "))
		lines_add(script->arena, &step->block, lines->items[(*at)++] + 2);
}

/* "$ COMMAND", its "> " lines, its output, its "? STATUS". */
static void read_command(struct script *script, struct step *step, size_t *at)
{
	const struct lines *lines = &script->lines;

	step->verb = "$";
	step->rest = lines->items[(*at)++] + 2;
	while (*at < lines->count && lines->items[*at][0] == '>') {
		const char *more = lines->items[(*at)++] + 1;

		step->rest =
			arena_printf(script->arena, "%s\n%s", step->rest, more + (*more == ' '));
	}
	step->block_at = *at;
	read_block(script, step, at);
	if (*at < lines->count && starts_with(lines->items[*at], "? "))
		step->status = atoi(lines->items[(*at)++] + 2);
	step->block_end = *at;
}

/* "@ VERB REST" and its block. */
static void read_action(struct script *script, struct step *step, size_t *at)
{
	const char *line = script->lines.items[(*at)++] + 2;
	size_t verb_bytes = strcspn(line, " ");

	step->verb = arena_strndup(script->arena, line, verb_bytes);
	step->rest = line + verb_bytes + (line[verb_bytes] == ' ');
	step->block_at = *at;
	read_block(script, step, at);
	step->block_end = *at;
}

static bool read_steps(struct script *script, struct err *err)
{
	size_t at = 0;

	while (at < script->lines.count) {
		const char *line = script->lines.items[at];
		struct step *step;

		if (line[0] == '\0' || line[0] == '#') {
			at++;
			continue;
		}
		if (!starts_with(line, "$ ") && !starts_with(line, "@ "))
			return err_set(err, "%s:%zu: neither a command nor its output: %s",
				script->path, script->lines_before + at + 1, line);
		script->steps = arena_push(
			script->arena, script->steps, script->step_count, sizeof(struct step));
		step = &script->steps[script->step_count++];
		step->path = script->path;
		step->line = script->lines_before + at + 1;
		step->text = line;
		if (line[0] == '$')
			read_command(script, step, &at);
		else
			read_action(script, step, &at);
	}
	return true;
}

bool script_read(struct script *script, struct arena *arena, const char *path, struct err *err)
{
	struct buf text = {0};
	bool is_read = buf_read_file(&text, path, FILE_LIMIT_BYTES);

	*script = (struct script){.arena = arena, .path = path};
	if (is_read)
		lines_split(arena, &script->lines, buf_text(&text));
	else
		err_set(err, "%s: %s", path, strerror(errno));
	buf_free(&text);
	return is_read && read_steps(script, err);
}

bool script_read_block(
	struct script *script, struct arena *arena, const struct step *step, struct err *err)
{
	*script = (struct script){
		.arena = arena,
		.path = step->path,
		.lines = step->block,
		.lines_before = step->line,
	};
	return read_steps(script, err);
}

void script_accept(struct script *script, struct step *step, const struct lines *block, int status)
{
	step->is_accepted = true;
	step->accepted = (struct lines){0};
	for (size_t i = 0; i < block->count; i++)
		lines_add(script->arena, &step->accepted,
			arena_printf(script->arena, "  %s", block->items[i]));
	if (status != 0)
		lines_add(script->arena, &step->accepted,
			arena_printf(script->arena, "? %d", status));
}

static bool is_changed(const struct script *script, const struct step *step)
{
	struct lines old = {script->lines.items + step->block_at, step->block_end - step->block_at};
	size_t bad;

	return step->is_accepted && !lines_equal(&old, &step->accepted, &bad);
}

static void add_lines(struct buf *out, char **items, size_t count)
{
	for (size_t i = 0; i < count; i++)
		buf_printf(out, "%s\n", items[i]);
}

static bool replace_file(const char *path, const struct buf *text, struct err *err)
{
	struct buf draft = {0};
	struct stat old;
	FILE *file;
	bool is_written;

	buf_printf(&draft, "%s.new", path);
	file = fopen(buf_text(&draft), "we");
	is_written = file && fwrite(text->bytes, 1, text->size_bytes, file) == text->size_bytes;
	if (file && stat(path, &old) == 0)
		is_written = fchmod(fileno(file), old.st_mode & 0777) == 0 && is_written;
	if (file)
		is_written = fclose(file) == 0 && is_written;
	is_written = is_written && rename(buf_text(&draft), path) == 0;
	if (!is_written) {
		err_set(err, "%s: %s", path, strerror(errno));
		unlink(buf_text(&draft));
	}
	buf_free(&draft);
	return is_written;
}

bool script_write_accepted(const struct script *script, size_t *changed, struct err *err)
{
	struct buf text = {0};
	size_t at = 0;
	bool is_written = true;

	*changed = 0;
	for (size_t i = 0; i < script->step_count; i++) {
		const struct step *step = &script->steps[i];

		if (!is_changed(script, step))
			continue;
		(*changed)++;
		add_lines(&text, script->lines.items + at, step->block_at - at);
		add_lines(&text, step->accepted.items, step->accepted.count);
		at = step->block_end;
	}
	add_lines(&text, script->lines.items + at, script->lines.count - at);
	if (*changed > 0)
		is_written = replace_file(script->path, &text, err);
	buf_free(&text);
	return is_written;
}
