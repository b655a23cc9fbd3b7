/* Papers are written to files, with a preview. */
#include <assert.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "banso/base/arena.h"
#include "banso/base/clock.h"
#include "banso/base/files/file.h"
#include "banso/base/i18n.h"
#include "banso/model/own.h"
#include "banso/model/session/session_log.h"
#include "banso/screen/course/screens.h"
#include "banso/screen/frame/ask.h"
#include "banso/screen/session/confirming.h"
#include "banso/text/date/moment.h"
#include "banso/text/wrap.h"
#include "banso/ui/frame.h"
#include "banso/ui/term/draw.h"
#include "banso/work/papers/paper_files.h"
#include "banso/work/papers/paper_names.h"
#include "papers_set.h"
#include "papers_view.h"

enum { ASK_REPLACE = 1, ASK_READERS };

/* What one looks at rests that long in focus before it is made: moving in the list stays cheap. */
#define REST_MS 300

/* Choosing a paper, for whom and in which form; what it will say is shown beside it. */
struct output {
	struct screen base;
	const struct session *session; /* whose papers stand first */
	struct papers_view view;
	int64_t due_ms; /* when the preview follows the focus (monotonic); CLOCK_NEVER: it does */
	enum circle circle; /* of the paper in focus; the view has that of the preview */
	bool has_chosen;    /* the person said for whom: it stays so for other papers */
	bool is_own_name;   /* the person has changed the file's name */
	bool is_written;    /* what is chosen stands in a file */
	struct buf wrote;   /* the file that was written last */
};

static struct app *app_of(const struct output *own)
{
	return own->base.app;
}

/* NULL: a session has the focus. */
static const struct paper *paper_of(const struct output *own)
{
	return papers_list_row(&own->view.papers)->paper;
}

static struct print print_of(const struct output *own, const char *format)
{
	return (struct print){.store = app_of(own)->store,
		.paper = paper_of(own),
		.circle = own->circle,
		.format = format,
		.has_words_above = true};
}

static struct buf name_of(const struct output *own)
{
	struct buf name = {0};

	input_text(own->view.file, &name);
	return name;
}

/* Who writes in it keeps the cursor where it is. */
static void set_name(struct output *own, const char *name)
{
	if (!input_is(own->view.file, name))
		input_set(own->view.file, name);
}

/* A name that somebody chose stays; its ending says what is in the file. */
static void follow_ending(struct output *own)
{
	struct buf name = name_of(own), followed = {0};
	const char *dot = strrchr(buf_text(&name), '.');

	if (dot && print_has_format(dot + 1, NULL)) {
		buf_printf(&followed, "%.*s.%s", (int)(dot - buf_text(&name)), buf_text(&name),
			print_format(own->view.format));
		set_name(own, buf_text(&followed));
	}
	buf_free(&name);
	buf_free(&followed);
}

static void name_file(struct output *own)
{
	const struct print print = print_of(own, print_format(own->view.format));
	struct buf name = {0};

	if (own->is_own_name) {
		follow_ending(own);
		return;
	}
	paper_put_file_name(&name, app_of(own)->course, &print);
	set_name(own, buf_text(&name));
	buf_free(&name);
}

static void make_preview(struct output *own)
{
	struct print print;
	struct misread misread;
	struct err err;

	buf_clear(&own->view.preview);
	buf_clear(&own->view.left_out);
	arena_reset(own->view.spots.arena);
	own->view.spots = (struct print_spots){.arena = own->view.spots.arena};
	own->view.is_refused = own->view.is_not_theirs = false;
	if (!paper_of(own))
		return;
	print = print_of(own, "txt");
	print.left_out = &own->view.left_out;
	print.spots = &own->view.spots;
	if (!print_put(&own->view.preview, app_of(own)->course, &print, &misread, &err)) {
		buf_puts(&own->view.preview, err.text);
	} else if (misread.is_empty) {
		buf_clear(&own->view.preview);
		own->view.is_refused = true;
		own->view.is_not_theirs = misread.most_readers < print.circle;
		print_put_why_empty(&own->view.preview, app_of(own)->course, &print, &misread);
	}
}

/* All of it is of what has the focus now. */
static void follow(struct output *own)
{
	own->due_ms = CLOCK_NEVER;
	own->view.has_paper = paper_of(own);
	own->view.circle = own->circle;
	if (paper_of(own))
		name_file(own);
	make_preview(own);
}

/* Another paper, reader or form: what will be written is another text in another file. */
static void choose(struct output *own)
{
	own->is_written = own->view.is_refused = false;
	own->view.top_row = 0;
	if (paper_of(own) && !own->has_chosen)
		own->circle = paper_of(own)->readers;
}

/* The focus goes to its first paper. */
static void open_session(struct output *own, const struct session *session)
{
	own->session = session;
	papers_list_make(&own->view.papers, app_of(own)->course, session);
	choose(own);
	follow(own);
}

/* --- drawing --- */

#define CHIP_COLS 20 /* and the blanks around it */

static void put_form(
	struct buf *out, const struct output *own, const char *title, const char *will_be)
{
	const char *format = print_format_title(own->view.format);

	buf_printf(out, _("%sを、%s・%.*sで"), title, circle_title(own->circle),
		(int)face_bytes_before_bracket(format), format);
	buf_puts(out, own->is_written ? _("書き出しました。") : will_be);
}

static void put_sentence(struct buf *out, const struct output *own)
{
	const struct paper *paper = paper_of(own);

	if (!paper) {
		buf_printf(out, _("%sの文書を見ます。"), papers_list_row(&own->view.papers)->title);
		return;
	}
	if (own->view.is_refused) {
		buf_printf(out,
			own->view.is_not_theirs ? _("! %sは、%sには出せません。")
						: _("! %sに、%sで出せるものは、まだありません。"),
			frame_is_split() ? paper->label : paper->title, circle_title(own->circle));
		return;
	}
	if (frame_is_split()) {
		buf_printf(out, _("%sを、%sに"), paper->label, circle_title(own->circle));
		buf_puts(out, own->is_written ? _("書き出しました。") : _("書き出します。"));
		return;
	}
	/* Where the list stands alone, nothing else says in which form. */
	put_form(out, own, paper->label, _("書き出します。"));
	if (wrap_count_beside(buf_text(out), draw_cols() - CHIP_COLS, draw_cols() - 2) <= 2)
		return;
	/* A third row would take the label of the chip, which says what will be done. */
	buf_clear(out);
	put_form(out, own, paper->title, _("。"));
}

/* The session whose record is in focus; NULL: another paper is, or it has not begun. As long as it
 * goes on, confirming is refused, and says what to do. */
static const struct session *recorded(const struct output *own)
{
	const struct paper *paper = paper_of(own);
	const struct course *course = app_of(own)->course;
	const struct session *session = paper ? course_session(course, paper->place.session) : NULL;

	return session && paper_is_record(paper) && confirming_command(course, session) != DO_NONE
		       ? session
		       : NULL;
}

static void output_face(struct screen *screen, struct face *face)
{
	const struct output *own = (const struct output *)screen;

	buf_puts(&face->town, course_own(app_of(own)->course, OWN_COURSE_NAME));
	buf_puts(&face->name, _("出力"));
	papers_list_position(&own->view.papers, &face->at, &face->of);
	if (paper_of(own) && recorded(own))
		buf_puts(&face->whose, session_confirmed(app_of(own)->course, recorded(own)->id)
					       ? _("確定")
					       : _("未確定"));
	face->is_filled = true;
	face->is_low = own->view.focus == ON_LIST;
	put_sentence(&face->sentence, own);
	if (!paper_of(own))
		face->chip = DO_OPEN;
	else if (!own->view.is_refused)
		face->chip = own->is_written ? DO_BACK : DO_WRITE;
}

/* The first is to write: it goes where nothing will be written. */
static const enum command *output_commands(const struct screen *screen)
{
	static const enum command sessions[] = {DO_OPEN, DO_NONE};
	static const enum command naming[] = {DO_WRITE, DO_TO_PAPERS, DO_NONE};
	static enum command some[6];
	const struct output *own = (const struct output *)screen;
	bool is_listing = own->view.focus == ON_LIST;
	size_t count = 0;

	if (!paper_of(own))
		return sessions;
	if (own->view.focus == ON_NAME)
		return naming;
	if (!own->view.is_refused)
		some[count++] = DO_WRITE;
	some[count++] = is_listing ? DO_TO_READERS : DO_NEXT_CHOICE;
	if (!is_listing)
		some[count++] = DO_TO_PAPERS;
	else if (recorded(own))
		some[count++] = confirming_command(app_of(own)->course, recorded(own));
	if (own->view.spots.count)
		some[count++] = DO_SPOTS;
	if (is_listing)
		some[count++] = DO_WRITE_ALL;
	some[count] = DO_NONE;
	return some;
}

static bool output_takes_text(const struct screen *screen)
{
	return ((const struct output *)screen)->view.focus == ON_NAME;
}

static const struct input *output_box(const struct screen *screen)
{
	return output_takes_text(screen) ? ((const struct output *)screen)->view.file : NULL;
}

static void output_draw(struct screen *screen, int top, int rows, int cols)
{
	papers_view_draw(&((struct output *)screen)->view, top, rows, cols);
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

	while (print_format(count))
		count++;
	return count;
}

static void change_choice(struct output *own, int by)
{
	if (own->view.focus == ON_READERS) {
		own->circle = (enum circle)turn(own->circle, CIRCLE_COUNT, by);
		own->has_chosen = true;
	} else {
		own->view.format = turn(own->view.format, format_count(), by);
	}
	choose(own);
	follow(own);
}

/* False with err, also where it would say nothing. */
static bool put_written(
	struct buf *out, const struct output *own, struct misread *misread, struct err *err)
{
	const struct print print = print_of(own, print_format(own->view.format));
	struct buf why = {0};

	if (!print_put(out, app_of(own)->course, &print, misread, err))
		return false;
	if (misread->is_empty) {
		print_put_why_empty(&why, app_of(own)->course, &print, misread);
		err_set(err, "%s", buf_text(&why));
		buf_free(&why);
	}
	return !misread->is_empty;
}

static void write_file(struct output *own, const char *name)
{
	bool is_replaced = access(name, F_OK) == 0;
	struct misread misread;
	struct buf out = {0}, told = {0};
	struct err err;
	char *path = NULL;

	if (!put_written(&out, own, &misread, &err) ||
		!paper_write(AT_FDCWD, name, own->circle, &out, &err)) {
		screen_refuse(&own->base, "%s", err.text);
	} else {
		/* Where it is cannot be told if the folder above may not be looked at. */
		path = realpath(name, NULL);
		print_put_misread(&told, &misread);
		screen_say(&own->base,
			is_replaced ? _("書き出しました（前のものと入れかえました）  %s%s%s")
				    : _("書き出しました  %s%s%s"),
			path ? path : name, told.size_bytes ? "\n" : "", buf_text(&told));
		own->is_written = true;
		buf_clear(&own->wrote);
		buf_puts(&own->wrote, path ? path : name);
		free(path);
	}
	buf_free(&out);
	buf_free(&told);
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
	ask = ask_new(app_of(own), ASK_REPLACE, _("同じ名前のファイルを置きかえますか。"),
		buf_text(&text), choices, 2);
	buf_free(&text);
	return app_push(ask);
}

static struct outcome write_or_ask(struct output *own)
{
	struct outcome outcome = OUTCOME(STAY);
	struct buf name = name_of(own);
	struct err err;

	if (!name.size_bytes)
		screen_refuse(&own->base, "%s", _("ファイルの名前を書いてください。"));
	else if (!paper_may_stand(buf_text(&name), own->circle, &err))
		screen_refuse(&own->base, "%s", err.text);
	else if (is_of_others(own, buf_text(&name)))
		outcome = ask_replace(own, buf_text(&name));
	else
		write_file(own, buf_text(&name));
	input_begin(own->view.file);
	buf_free(&name);
	return outcome;
}

/* Also a link that leads nowhere. */
static bool stands(const char *name)
{
	struct stat info;

	return lstat(name, &info) == 0;
}

/* 支援記録.txt becomes 支援記録_2.txt, or the next number that nobody has; one that comes there
 * meanwhile is asked about as this one was. */
static void propose_other_name(struct output *own, const char *name)
{
	const char *dot = strrchr(name, '.');
	int stem_bytes = dot ? (int)(dot - name) : (int)strlen(name);
	struct buf other = {0};

	for (int number = 2; number == 2 || stands(buf_text(&other)); number++) {
		buf_clear(&other);
		buf_printf(&other, "%.*s_%d%s", stem_bytes, name, number, dot ? dot : "");
	}
	input_set(own->view.file, buf_text(&other));
	own->is_own_name = true;
	own->view.focus = ON_NAME;
	screen_say(&own->base, "%s", _("この名前でよければ Enter、直すなら書きかえてください。"));
	buf_free(&other);
}

/* A set is of the session whose papers are listed; among those of the whole course, of all. */
static const struct session *set_session(const struct output *own)
{
	const struct paper *paper = paper_of(own);

	return paper && !*paper->place.session ? NULL : own->session;
}

static void write_all(struct output *own, size_t choice)
{
	struct buf said = {0};
	struct err err;

	if (papers_set_write(app_of(own), set_session(own), choice, print_format(own->view.format),
		    &said, &err))
		screen_say(&own->base, "%s", buf_text(&said));
	else
		screen_refuse(&own->base, "%s", err.text);
	buf_free(&said);
}

/* The paper says whether its record is confirmed. */
static void take_up(struct output *own)
{
	own->is_written = false;
	follow(own);
}

static struct outcome output_answered(struct screen *screen, const struct reply *reply)
{
	struct output *own = (struct output *)screen;
	struct buf name = name_of(own);

	if (reply->question == ASK_REPLACE && reply->choice == 1)
		write_file(own, buf_text(&name));
	else if (reply->question == ASK_REPLACE && reply->choice == 0)
		propose_other_name(own, buf_text(&name));
	else if (reply->question == ASK_READERS && reply->choice >= 0)
		write_all(own, (size_t)reply->choice);
	if (confirming_answered(screen, reply))
		take_up(own);
	buf_free(&name);
	return OUTCOME(STAY);
}

static bool scroll(struct output *own, const struct key *key)
{
	if (key->code == K_PAGE_DOWN)
		own->view.top_row += 8;
	else if (key->code == K_PAGE_UP)
		own->view.top_row = own->view.top_row > 8 ? own->view.top_row - 8 : 0;
	else
		return false;
	return true;
}

static struct outcome confirm(struct output *own, enum command command)
{
	struct outcome next = confirming_do(&own->base, recorded(own), command);

	take_up(own);
	return next;
}

static struct outcome list_key_of(struct output *own, const struct key *key, enum command command)
{
	if (command == DO_OPEN)
		open_session(own, papers_list_row(&own->view.papers)->session);
	else if (command == DO_CONFIRM || command == DO_REOPEN)
		return confirm(own, command);
	else if (command == DO_WRITE_ALL)
		return app_push(papers_set_ask(app_of(own), ASK_READERS, set_session(own)));
	else if (command == DO_TO_READERS || (key->code == K_SHIFT_TAB && paper_of(own)))
		own->view.focus = ON_READERS;
	else if (!papers_list_key(&own->view.papers, key))
		return OUTCOME(IGNORED);
	else {
		buf_clear(&own->wrote); /* it is another paper */
		choose(own);
		own->due_ms = clock_monotonic_ms() + REST_MS;
	}
	return OUTCOME(STAY);
}

static struct outcome chosen_key(struct output *own, const struct key *key, enum command command)
{
	struct papers_view *view = &own->view;

	if (command == DO_TO_PAPERS || key->code == K_SHIFT_TAB) {
		view->focus = ON_LIST;
	} else if (key->code == K_UP && view->focus > ON_READERS) {
		view->focus--;
	} else if (key->code == K_DOWN && view->focus < (view->is_refused ? ON_FORMAT : ON_NAME)) {
		view->focus++;
		input_begin(view->file);
	} else if (view->focus == ON_NAME) {
		if (input_key(view->file, key) != INPUT_USED)
			return OUTCOME(IGNORED);
		own->is_own_name = true;
		own->is_written = false;
	} else if (key->code == K_LEFT || command == DO_NEXT_CHOICE) {
		change_choice(own, key->code == K_LEFT ? -1 : 1);
	} else {
		return OUTCOME(key->code == K_UP || key->code == K_DOWN ? STAY : IGNORED);
	}
	return OUTCOME(STAY);
}

static struct outcome see_spots(const struct output *own)
{
	const struct print print = print_of(own, "txt");

	return own->view.spots.count ? app_push(spots_new(app_of(own), &print)) : OUTCOME(IGNORED);
}

static struct outcome output_key(struct screen *screen, const struct key *key, enum command command)
{
	struct output *own = (struct output *)screen;

	if (own->due_ms != CLOCK_NEVER && key->code != K_UP && key->code != K_DOWN)
		follow(own);
	if (command == DO_WRITE || (key->code == K_ENTER && own->view.is_refused))
		return write_or_ask(own);
	if (command == DO_SPOTS)
		return see_spots(own);
	if (scroll(own, key))
		return OUTCOME(STAY);
	return own->view.focus == ON_LIST ? list_key_of(own, key, command)
					  : chosen_key(own, key, command);
}

static int64_t output_tick(struct screen *screen, int64_t now_ms)
{
	struct output *own = (struct output *)screen;

	if (own->due_ms <= now_ms) {
		follow(own);
		screen->wants_draw = true;
	}
	return own->due_ms;
}

/* What is read here is what would be written now: others may have written in it, or filled a form
 * that has become a paper. */
static void output_changed(struct screen *screen)
{
	struct output *own = (struct output *)screen;

	if (!papers_list_renew(&own->view.papers, app_of(own)->course, own->session))
		choose(own);
	follow(own);
}

static void output_leave(struct screen *screen)
{
	struct output *own = (struct output *)screen;

	input_free(own->view.file);
	papers_list_free(&own->view.papers);
	buf_free(&own->view.preview);
	buf_free(&own->view.left_out);
	arena_free(own->view.spots.arena);
	buf_free(&own->wrote);
}

static const struct screen_ops output_ops = {
	.name = "output",
	.size_bytes = sizeof(struct output),
	.face = output_face,
	.commands = output_commands,
	.takes_text = output_takes_text,
	.box = output_box,
	.draw = output_draw,
	.key = output_key,
	.answered = output_answered,
	.tick = output_tick,
	.changed = output_changed,
	.leave = output_leave,
};

struct screen *output_new(struct app *app, const struct session *session)
{
	struct output *own = (struct output *)screen_new(&output_ops, app);

	own->view.file = input_new_question("");
	own->view.spots.arena = arena_new();
	open_session(own, session ? session : papers_session_now(app->course, moment_today()));
	return &own->base;
}
