/* Papers are written to files, with a preview. */
#include <assert.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "banso/base/arena.h"
#include "banso/base/files/beside.h"
#include "banso/base/files/file.h"
#include "banso/base/i18n.h"
#include "banso/model/own.h"
#include "banso/screen/course/screens.h"
#include "banso/screen/frame/ask.h"
#include "banso/text/moment.h"
#include "banso/text/width.h"
#include "banso/text/wrap.h"
#include "banso/ui/box/input.h"
#include "banso/ui/frame.h"
#include "banso/ui/term/draw.h"
#include "banso/work/papers.h"

enum { ASK_REPLACE = 1 };

enum { ROW_PAPER, ROW_READERS, ROW_FORMAT, ROW_FILE, ROW_COUNT };

static const struct field file_field = {
	.id = "", .label = "", .help = "", .unit = "", .type = FIELD_LINE};

/* Choosing a paper, for whom and in which form; what it will say is shown below. */
struct output {
	struct screen base;
	struct arena *arena;
	struct papers papers;
	size_t paper;
	enum circle circle;
	size_t format;
	int row, top_row;
	struct input *file;
	bool is_own_name; /* the person has changed the file's name */
	struct buf wrote; /* the file that was written last */
	struct buf preview;
};

static struct app *app_of(const struct output *own)
{
	return own->base.app;
}

static const struct paper *paper_of(const struct output *own)
{
	return &own->papers.items[own->paper];
}

static void put_paper(struct buf *out, const struct output *own, const char *format)
{
	const struct print print = {.paper = paper_of(own),
		.circle = own->circle,
		.format = format,
		/* A paper of the practice is never to be taken for a real one. */
		.mark = app_of(own)->is_practice ? _("【練習】") : NULL};

	paper_put(out, app_of(own)->course, &print);
}

static const char *room_for_names(struct arena *arena, const char *text)
{
	char *name = arena_strdup(arena, text);

	for (char *byte = name; *byte; byte++)
		if (strchr("/ \t\n\\:*?\"<>|", *byte))
			*byte = '_';
	return name;
}

/* A name that somebody chose stays; its ending says what is in the file. */
static void follow_ending(struct output *own)
{
	struct buf name = {0}, followed = {0};
	const char *dot;

	input_text(own->file, &name);
	dot = strrchr(buf_text(&name), '.');
	if (dot && papers_have_format(dot + 1, NULL)) {
		buf_printf(&followed, "%.*s.%s", (int)(dot - buf_text(&name)), buf_text(&name),
			papers_format(own->format));
		input_set(own->file, buf_text(&followed));
	}
	buf_free(&name);
	buf_free(&followed);
}

/* 町の名前_文書_読む人_日付: what one looks for in a folder of papers, and what tells the paper of
 * one reader from that of another. */
static void name_file(struct output *own)
{
	struct buf name = {0};

	if (own->is_own_name) {
		follow_ending(own);
		return;
	}
	buf_printf(&name, "%s%s_%s_%s_", app_of(own)->is_practice ? _("練習_") : "",
		course_own(app_of(own)->course, OWN_COURSE_NAME),
		paper_label(paper_of(own), own->circle), circle_title(own->circle));
	date_put_dotted(&name, moment_today());
	buf_printf(&name, ".%s", papers_format(own->format));
	input_set(own->file, room_for_names(own->arena, buf_text(&name)));
	buf_free(&name);
}

static void make_preview(struct output *own)
{
	buf_clear(&own->preview);
	put_paper(&own->preview, own, "txt");
}

static void show_preview(struct output *own)
{
	make_preview(own);
	own->top_row = 0;
	name_file(own);
}

/* Nobody hands out a form in which nobody has written. */
static void list_papers(struct output *own, const struct session *session)
{
	struct papers all = papers_of(app_of(own)->course, session, own->arena);
	size_t count = 0;

	for (size_t i = 0; i < all.count; i++)
		if (!all.items[i].is_blank)
			all.items[count++] = all.items[i];
	own->papers = (struct papers){all.items, count};
}

/* --- drawing --- */

static void output_face(struct screen *screen, struct face *face)
{
	const struct output *own = (const struct output *)screen;

	buf_puts(&face->town, course_own(app_of(own)->course, OWN_COURSE_NAME));
	buf_puts(&face->name, _("出力"));
	face->at = own->paper + 1;
	face->of = own->papers.count;
	buf_printf(&face->sentence, _("%sを、%sに書き出します。"), paper_of(own)->label,
		circle_title(own->circle));
	face->chip = DO_WRITE;
}

static const enum command *output_commands(const struct screen *screen)
{
	static const enum command choosing[] = {DO_WRITE, DO_NEXT_CHOICE, DO_NONE};
	static const enum command naming[] = {DO_WRITE, DO_NONE};

	return ((const struct output *)screen)->row == ROW_FILE ? naming : choosing;
}

static bool output_takes_text(const struct screen *screen)
{
	return ((const struct output *)screen)->row == ROW_FILE;
}

static void draw_row(
	const struct output *own, int item, int row, int cols, const char *label, const char *text)
{
	bool is_focused = own->row == item;
	int col = 16, taken;

	draw_text(row, 1, 1, ROLE_FIRST, is_focused ? ">" : " ");
	draw_text(row, 3, 12, is_focused ? ROLE_FIRST : ROLE_TEXT, label);
	if (is_focused && item != ROW_FILE) {
		taken = draw_text(row, col, 2, ROLE_TEXT, "< ");
		taken += draw_short(row, col + taken, cols - col - 5, ROLE_FIRST, text);
		draw_text(row, col + taken, 2, ROLE_TEXT, " >");
		draw_cursor(row, 1);
	} else if (item != ROW_FILE) {
		draw_short(row, col, cols - col - 1, ROLE_TEXT, text);
	}
}

/* Read from its beginning, until somebody writes in it. */
static void draw_file(const struct output *own, int row, int cols)
{
	int name_cols = cols - 17 < FRAME_TEXT_COLS ? cols - 17 : FRAME_TEXT_COLS;
	struct buf name = {0};

	draw_row(own, ROW_FILE, row, cols, _("ファイル名"), "");
	if (own->row == ROW_FILE) {
		input_draw(own->file, row, 16, name_cols, 1, true);
		return;
	}
	input_text(own->file, &name);
	draw_short(row, 16, name_cols, ROLE_TEXT, buf_text(&name));
	buf_free(&name);
}

static void draw_preview(struct output *own, int top, int rows, int cols)
{
	int width = cols - 4 < FRAME_TEXT_COLS ? cols - 4 : FRAME_TEXT_COLS;
	struct wrap wrap = {0};
	int most;

	if (rows <= 0)
		return;
	wrap_text(&wrap, buf_text(&own->preview), own->preview.size_bytes, width);
	most = (int)wrap.count > rows ? (int)wrap.count - rows : 0;
	if (own->top_row > most)
		own->top_row = most;
	for (int i = 0; i < rows && own->top_row + i < (int)wrap.count; i++) {
		const struct wrap_line *line = &wrap.lines[own->top_row + i];

		draw_bytes(top + i, 3, width, ROLE_TEXT, own->preview.bytes + line->start_bytes,
			line->size_bytes);
	}
	wrap_free(&wrap);
}

static void draw_about(const struct output *own, int row, int cols)
{
	struct buf line = {0};

	/* What a paper is about is true of the whole one alone. */
	if (own->circle == CIRCLE_TEAM)
		buf_puts(&line, paper_of(own)->about);
	else
		buf_printf(&line, _("%sに出すものだけです。"), circle_title(own->circle));
	buf_puts(&line, _("こう書き出されます（PgDn で続き）"));
	draw_short(row, 1, cols - 2, ROLE_HEAD, buf_text(&line));
	buf_free(&line);
}

static void output_draw(struct screen *screen, int top, int rows, int cols)
{
	struct output *own = (struct output *)screen;
	int row = top;

	draw_row(own, ROW_PAPER, row++, cols, _("文書"), paper_of(own)->label);
	draw_row(own, ROW_READERS, row++, cols, _("だれ用"), circle_title(own->circle));
	draw_row(own, ROW_FORMAT, row++, cols, _("形式"), papers_format_title(own->format));
	draw_file(own, row++, cols);
	if (rows >= 12)
		draw_about(own, ++row, cols);
	draw_preview(own, row + 1, top + rows - row - 1, cols);
}

/* --- keys --- */

/* `count` is more than 0: there always is a document and a format. */
static size_t turn(size_t at, size_t count, int by)
{
	assert(count > 0);
	return (at + count + (size_t)by) % count;
}

static size_t format_count(void)
{
	size_t count = 0;

	while (papers_format(count))
		count++;
	return count;
}

static void change_choice(struct output *own, int by)
{
	if (own->row == ROW_PAPER)
		own->paper = turn(own->paper, own->papers.count, by);
	else if (own->row == ROW_READERS)
		own->circle = (enum circle)turn(own->circle, CIRCLE_COUNT, by);
	else if (own->row == ROW_FORMAT)
		own->format = turn(own->format, format_count(), by);
	show_preview(own);
}

static void write_file(struct output *own, const char *name)
{
	struct buf out = {0};
	struct err err;
	char *path;

	put_paper(&out, own, papers_format(own->format));
	if (!file_write(name, buf_text(&out), out.size_bytes, &err)) {
		screen_refuse(&own->base, "%s", err.text);
	} else if ((path = realpath(name, NULL))) {
		screen_say(&own->base,
			strcmp(path, buf_text(&own->wrote)) == 0 ? _("書き出し直しました: %s")
								 : _("書き出しました: %s"),
			path);
		buf_clear(&own->wrote);
		buf_puts(&own->wrote, path);
		free(path);
	}
	buf_free(&out);
}

/* Somebody may have gone on writing in a paper that was handed out before. */
static bool is_of_others(const struct output *own, const char *name)
{
	char *path = realpath(name, NULL);
	bool is_there = path != NULL;
	bool is_own = is_there && strcmp(path, buf_text(&own->wrote)) == 0;

	free(path);
	return is_there && !is_own;
}

static struct outcome ask_replace(struct output *own, const char *name)
{
	const char *const choices[] = {_("別の名前にする"), _("置きかえる")};
	struct buf text = {0};
	struct screen *ask;

	buf_printf(&text, _("%s はもうあります。置きかえると、前の中身はなくなります。"), name);
	ask = ask_new(app_of(own), ASK_REPLACE, _("同じ名前のファイルがあります"), buf_text(&text),
		choices, 2);
	buf_free(&text);
	return app_push(ask);
}

static struct outcome write_or_ask(struct output *own)
{
	struct outcome outcome = OUTCOME(STAY);
	struct buf name = {0};
	struct err err;

	input_text(own->file, &name);
	if (!name.size_bytes)
		screen_refuse(&own->base, "%s", _("ファイルの名前を書いてください。"));
	else if (!beside_spares(buf_text(&name), &err))
		screen_refuse(&own->base, "%s", err.text);
	else if (is_of_others(own, buf_text(&name)))
		outcome = ask_replace(own, buf_text(&name));
	else
		write_file(own, buf_text(&name));
	buf_free(&name);
	return outcome;
}

/* 支援記録.txt becomes 支援記録_2.txt, or the next number that nobody has. */
static void propose_other_name(struct output *own, const char *name)
{
	const char *dot = strrchr(name, '.');
	int stem_bytes = dot ? (int)(dot - name) : (int)strlen(name);
	struct buf other = {0};

	for (int number = 2; number < 100; number++) {
		buf_clear(&other);
		buf_printf(&other, "%.*s_%d%s", stem_bytes, name, number, dot ? dot : "");
		if (access(buf_text(&other), F_OK) != 0)
			break;
	}
	input_set(own->file, buf_text(&other));
	own->is_own_name = true;
	own->row = ROW_FILE;
	screen_say(&own->base, "%s", _("この名前でよければ Enter、直すなら書きかえてください。"));
	buf_free(&other);
}

static struct outcome output_answered(struct screen *screen, const struct reply *reply)
{
	struct output *own = (struct output *)screen;
	struct buf name = {0};

	if (reply->question != ASK_REPLACE)
		return OUTCOME(STAY);
	input_text(own->file, &name);
	if (reply->choice == 1)
		write_file(own, buf_text(&name));
	else if (reply->choice == 0)
		propose_other_name(own, buf_text(&name));
	buf_free(&name);
	return OUTCOME(STAY);
}

static bool scroll(struct output *own, const struct key *key)
{
	if (key->code == K_PAGE_DOWN)
		own->top_row += 8;
	else if (key->code == K_PAGE_UP)
		own->top_row = own->top_row > 8 ? own->top_row - 8 : 0;
	else
		return false;
	return true;
}

static struct outcome output_key(struct screen *screen, const struct key *key, enum command command)
{
	struct output *own = (struct output *)screen;

	if (command == DO_WRITE)
		return write_or_ask(own);
	if (key->code == K_UP || key->code == K_SHIFT_TAB)
		own->row = (int)turn((size_t)own->row, ROW_COUNT, -1);
	else if (key->code == K_DOWN || key->code == K_TAB)
		own->row = (int)turn((size_t)own->row, ROW_COUNT, 1);
	else if (scroll(own, key))
		return OUTCOME(STAY);
	else if (own->row == ROW_FILE && input_key(own->file, key) == INPUT_USED)
		own->is_own_name = true;
	else if (own->row != ROW_FILE && (key->code == K_LEFT || command == DO_NEXT_CHOICE))
		change_choice(own, key->code == K_LEFT ? -1 : 1);
	else
		return OUTCOME(IGNORED);
	return OUTCOME(STAY);
}

/* What is read here is what would be written now. */
static void output_changed(struct screen *screen)
{
	make_preview((struct output *)screen);
}

static void output_leave(struct screen *screen)
{
	struct output *own = (struct output *)screen;

	input_free(own->file);
	buf_free(&own->preview);
	buf_free(&own->wrote);
	arena_free(own->arena);
}

static const struct screen_ops output_ops = {
	.name = "output",
	.size_bytes = sizeof(struct output),
	.face = output_face,
	.commands = output_commands,
	.takes_text = output_takes_text,
	.draw = output_draw,
	.key = output_key,
	.answered = output_answered,
	.changed = output_changed,
	.leave = output_leave,
};

struct screen *output_new(struct app *app, const struct session *session)
{
	struct output *own = (struct output *)screen_new(&output_ops, app);

	own->arena = arena_new();
	own->circle = CIRCLE_TEAM;
	own->file = input_new(&file_field, (struct options){0}, "");
	/* What every computer opens by itself comes first. */
	while (strcmp(papers_format(own->format), "txt") != 0)
		own->format++;
	list_papers(own, session);
	own->paper = papers_wanted(&own->papers, app->course, session);
	show_preview(own);
	return &own->base;
}
