#include "banso/ui/loop.h"

#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "banso/base/buf.h"
#include "banso/base/clock.h"
#include "banso/base/i18n.h"
#include "banso/text/utf8.h"
#include "banso/ui/draw.h"
#include "banso/ui/frame.h"
#include "banso/ui/signals.h"
#include "banso/ui/typed.h"

#define POLL_CHANGED_MS 1000

struct loop {
	const struct loop_options *options;
	struct screen *top; /* NULL: the end */
	struct typed typed;
	int64_t poll_at_ms;
	bool wants_draw;
	bool is_small;
};

/* --- the stack --- */

static void perform(struct loop *loop, struct outcome outcome);
static void go_back(struct loop *loop);
static bool loop_command(struct loop *loop, enum command command);

/* A screen is entered when it first comes to the top, not when it is put below another. */
static void enter_top(struct loop *loop)
{
	struct screen *screen = loop->top;

	if (!screen || screen->entered)
		return;
	screen->entered = true;
	if (screen->ops->enter)
		perform(loop, screen->ops->enter(screen));
}

static bool save_top(struct loop *loop)
{
	struct screen *top = loop->top;

	return !top->entered || !top->ops->save || top->ops->save(top);
}

static void drop_top(struct loop *loop)
{
	struct screen *gone = loop->top;

	loop->top = gone->below;
	if (gone->ops->leave)
		gone->ops->leave(gone);
	free(gone);
}

/* Only the end of the program leaves what could not be kept: then it goes to a file. */
static bool may_leave(struct loop *loop)
{
	if (save_top(loop))
		return true;
	if (!*loop->top->notice)
		screen_say(loop->top, "%s",
			_("書いたものをまだ保存できていません。少し待って、もう一度お試しください。"));
	return false;
}

static void end(struct loop *loop)
{
	while (loop->top) {
		save_top(loop);
		drop_top(loop);
	}
}

/* Lets the screen do what the command's key would have done. */
static void give_command(struct loop *loop, enum command command)
{
	static const struct key no_key;
	struct outcome outcome = loop->top->ops->key(loop->top, &no_key, command);

	if (outcome.kind == IGNORED && command == DO_BACK)
		go_back(loop);
	else
		perform(loop, outcome);
}

/* While the menu stood, others may have taken away what the command was about. */
static void perform_chosen(struct loop *loop, enum command command)
{
	const enum command *offered = loop_commands(loop->top);

	while (*offered != DO_NONE && *offered != command)
		offered++;
	if (*offered == DO_NONE)
		screen_say(loop->top, "%s", _("いまは、それはできません。"));
	else if (!loop_command(loop, command))
		give_command(loop, command);
}

static void come_back(struct loop *loop, const struct reply *reply)
{
	struct screen *screen = loop->top;

	if (!screen)
		return;
	if (reply->question == QUESTION_PERFORM) {
		perform_chosen(loop, (enum command)reply->choice);
	} else if (reply->question && screen->ops->answered) {
		perform(loop, screen->ops->answered(screen, reply));
	} else if (screen->entered && screen->ops->back) {
		screen->ops->back(screen);
	} else if (screen->entered && screen->ops->changed) {
		screen->ops->changed(screen);
	}
}

/* The way to a goal is found before anything goes: its place may be of the screen that does. */
static void go(struct loop *loop, const struct goal *goal, bool is_instead)
{
	struct err err = {.text = ""};
	struct screen *stack = loop->options->way(loop->top->app, goal, &err);

	if (!stack) {
		if (*err.text)
			screen_say(loop->top, "%s", err.text);
		return;
	}
	if (*goal->say)
		screen_say(stack, "%s", goal->say);
	if (is_instead) {
		save_top(loop);
		drop_top(loop);
	}
	loop->top = screen_put_on(stack, loop->top);
}

static void perform(struct loop *loop, struct outcome outcome)
{
	switch (outcome.kind) {
	case IGNORED:
		return;
	case STAY:
		break;
	case PUSH:
		loop->top = screen_put_on(outcome.screen, loop->top);
		break;
	case GO:
	case REPLACE:
		go(loop, &outcome.goal, outcome.kind == REPLACE);
		break;
	case POP: {
		/* The text of a reply may belong to the screen that goes. */
		char *text;

		if (!may_leave(loop))
			break;
		text = strdup(outcome.reply.text ? outcome.reply.text : "");
		outcome.reply.text = text ? text : "";
		drop_top(loop);
		come_back(loop, &outcome.reply);
		free(text);
		break;
	}
	case QUIT:
		end(loop);
		break;
	}
	loop->wants_draw = true;
	enter_top(loop);
}

/* --- commands and keys --- */

const enum command *loop_commands(const struct screen *screen)
{
	static const enum command always[] = {
		DO_BACK, DO_MENU, DO_HELP, DO_QUIT, DO_STOP, DO_REDRAW, DO_NONE};
	static enum command all[64];
	const enum command *own = screen->ops->commands(screen);
	size_t count = 0;

	while (*own != DO_NONE && count < 48)
		all[count++] = *own++;
	for (size_t i = 0; always[i] != DO_NONE; i++) {
		if ((always[i] == DO_BACK && !screen->below) || always[i] == screen->ops->opened_by)
			continue;
		/* q is a letter where text is typed; F10 does the same everywhere. */
		all[count++] = always[i];
	}
	all[count] = DO_NONE;
	return all;
}

static void go_back(struct loop *loop)
{
	if (loop->top->below)
		perform(loop, OUTCOME(POP));
	else
		perform(loop, OUTCOME(QUIT));
}

static bool loop_command(struct loop *loop, enum command command)
{
	const struct loop_options *options = loop->options;
	struct outcome push = {.kind = PUSH};

	switch (command) {
	case DO_QUIT:
		/* Only from the first screen it is the end; elsewhere what is written is kept as by
		 * Esc. */
		if (loop->top->below)
			give_command(loop, DO_BACK);
		else
			go_back(loop);
		return true;
	case DO_MENU:
		push.screen = options->menu(loop->top);
		break;
	case DO_HELP:
		push.screen = options->help(loop->top);
		break;
	case DO_STOP:
		push.screen = options->ask_stop(loop->top, save_top(loop));
		break;
	case DO_REDRAW:
		term_retake();
		loop->wants_draw = true;
		return true;
	default:
		return false;
	}
	if (push.screen)
		perform(loop, push);
	return true;
}

static void say(struct loop *loop, const char *text)
{
	screen_say(loop->top, "%s", text);
	loop->wants_draw = true;
}

/* With the IME left on, 全角 letters work as their keys; other Japanese is answered in words. */
static bool fold_text(struct loop *loop, struct key *key)
{
	struct buf folded = {0};
	bool is_key;

	utf8_halfwidth(&folded, key->text, strlen(key->text));
	is_key = folded.size_bytes == 1;
	if (is_key)
		memcpy(key->text, folded.bytes, 2);
	buf_free(&folded);
	if (!is_key)
		say(loop, _("日本語入力がオンです（半角/全角で切り替え）"));
	return is_key;
}

static enum command find_command(struct loop *loop, const struct key *key)
{
	const enum command *commands = loop_commands(loop->top);

	if (key->code == K_TEXT && screen_takes_text(loop->top))
		return DO_NONE;
	return command_find(commands, key);
}

/* What is pasted is never a key, least of all one that takes something away. */
static bool refuse(struct loop *loop, const struct key *key, bool takes_text)
{
	if (key->code == K_INVALID)
		say(loop,
			_("読めない文字が届いたので、入れませんでした（端末の文字コードを UTF-8 にしてください）"));
	else if (key->is_pasted && key->code == K_UNKNOWN)
		say(loop,
			_("貼り付けの途中に届いたキーや制御文字は除きました（終わらないときは Esc）。"));
	else if (key->is_pasted && !takes_text)
		say(loop, _("ここには文を貼り付けられません。"));
	else
		return false;
	return true;
}

static void take_key(struct loop *loop, struct key *key)
{
	struct screen *screen = loop->top;
	bool takes_text = screen_takes_text(screen);
	enum command command;
	struct outcome outcome;

	if (key->code == K_REPORT) {
		loop->wants_draw |= term_take_report(key->row, key->col);
		return;
	}
	if (!takes_text && (key->code == K_PASTE_BEGIN || key->code == K_PASTE_END))
		return;
	if (*screen->notice && !key->is_pasted && key->code != K_PASTE_END) {
		screen->notice[0] = '\0';
		loop->wants_draw = true;
	}
	if (refuse(loop, key, takes_text))
		return;
	if (key->code == K_TEXT && !takes_text && !fold_text(loop, key))
		return;
	command = find_command(loop, key);
	if (loop_command(loop, command))
		return;
	outcome = screen->ops->key(screen, key, command);
	if (outcome.kind == IGNORED && command == DO_BACK)
		go_back(loop);
	else
		perform(loop, outcome);
}

static void take_typed(struct loop *loop)
{
	for (size_t i = 0; i < loop->typed.count && loop->top; i++)
		take_key(loop, &loop->typed.items[i]);
}

/* False when the terminal is gone. */
static bool read_keys(struct loop *loop)
{
	bool is_there = typed_read(&loop->typed, STDIN_FILENO);

	take_typed(loop);
	return is_there;
}

/* --- drawing --- */

static void draw_top(const struct loop *loop)
{
	const struct loop_options *options = loop->options;

	frame_draw(loop->top, options->banner ? options->banner(loop->top) : "",
		options->remark ? options->remark(loop->top) : "");
}

static void draw(struct loop *loop)
{
	loop->is_small = draw_rows() < FRAME_MIN_ROWS || draw_cols() < FRAME_MIN_COLS;
	draw_begin();
	if (loop->is_small)
		frame_draw_small();
	else
		draw_top(loop);
	draw_end();
	term_ask_ambiguous();
	loop->wants_draw = false;
	loop->top->wants_draw = false;
}

static void resize(struct loop *loop)
{
	term_resize();
	for (struct screen *screen = loop->top; screen; screen = screen->below)
		if (screen->ops->resize)
			screen->ops->resize(screen);
	loop->wants_draw = true;
}

/* The shell, or somebody else, may have had the terminal meanwhile. */
static void retake(struct loop *loop)
{
	term_retake();
	resize(loop);
}

/* --- time --- */

static void tell_news(struct loop *loop)
{
	const char *news = NULL;

	if (loop->options->news && !*loop->top->notice)
		news = loop->options->news(loop->options->app);
	if (!news)
		return;
	say(loop, news);
}

static int64_t tick(struct loop *loop, int64_t now_ms)
{
	int64_t next_ms = NEVER;

	if (loop->options->poll_changed) {
		if (now_ms >= loop->poll_at_ms) {
			loop->poll_at_ms = now_ms + POLL_CHANGED_MS;
			if (loop->options->poll_changed(loop->options->app)) {
				screen_tell_changed(loop->top);
				loop->wants_draw = true;
			}
			tell_news(loop);
		}
		next_ms = loop->poll_at_ms;
	}
	for (struct screen *screen = loop->top; screen; screen = screen->below) {
		int64_t at_ms = screen->entered && screen->ops->tick
					? screen->ops->tick(screen, now_ms)
					: NEVER;

		if (at_ms < next_ms)
			next_ms = at_ms;
		if (screen == loop->top && screen->wants_draw)
			loop->wants_draw = true;
	}
	if (typed_due_ms(&loop->typed) < next_ms)
		next_ms = typed_due_ms(&loop->typed);
	return next_ms;
}

static void stop_waiting(struct loop *loop)
{
	typed_stop_waiting(&loop->typed);
	take_typed(loop);
	if (loop->typed.count && loop->typed.items[0].code == K_PASTE_END)
		say(loop, _("貼り付けを終わりました。"));
}

/* What was typed before the end came is not lost with it. */
static void take_the_rest(struct loop *loop)
{
	struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};

	while (loop->top && poll(&input, 1, 0) > 0 && (input.revents & POLLIN))
		if (!read_keys(loop))
			break;
}

/* False when the program has to end. */
static bool wait_for_something(struct loop *loop, int64_t until_ms, const sigset_t *open)
{
	struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
	int64_t wait_ms = until_ms - clock_monotonic_ms();
	struct timespec timeout;
	int ready;

	if (wait_ms < 0)
		wait_ms = 0;
	timeout = (struct timespec){
		.tv_sec = (time_t)(wait_ms / 1000), .tv_nsec = (long)(wait_ms % 1000) * 1000000};
	ready = ppoll(&input, 1, until_ms == NEVER ? NULL : &timeout, open);
	if (signals_end()) {
		take_the_rest(loop);
		return false;
	}
	if (signals_continued())
		retake(loop);
	if (signals_resized())
		resize(loop);
	if (ready > 0)
		return read_keys(loop);
	/* Also when the program was busy, or stopped, for long: what has come meanwhile goes first.
	 */
	if (ready == 0 && clock_monotonic_ms() >= typed_due_ms(&loop->typed))
		stop_waiting(loop);
	return true;
}

static void run(struct loop *loop, const sigset_t *open)
{
	bool goes_on = true;

	enter_top(loop);
	while (goes_on && loop->top) {
		int64_t next_ms;

		/* The key is on the screen before anything is written to the disk. */
		if (loop->wants_draw)
			draw(loop);
		next_ms = tick(loop, clock_monotonic_ms());
		if (loop->wants_draw)
			draw(loop);
		goes_on = wait_for_something(loop, next_ms, open);
	}
	end(loop);
}

bool loop_run(struct screen *stack, const struct loop_options *options, struct err *err)
{
	struct loop loop = {
		.options = options,
		.top = stack,
		.wants_draw = true,
		.poll_at_ms = clock_monotonic_ms() + POLL_CHANGED_MS,
	};
	sigset_t open;

	typed_begin(&loop.typed);
	signals_catch(&open);
	if (!term_start(&options->term, err)) {
		end(&loop);
		return false;
	}
	if (*term_note())
		screen_say(stack, "%s", term_note());
	run(&loop, &open);
	typed_free(&loop.typed);
	term_stop();
	return true;
}
