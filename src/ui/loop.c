#include "banso/ui/loop.h"

#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "banso/base/buf.h"
#include "banso/base/clock.h"
#include "banso/base/i18n.h"
#include "banso/text/utf8.h"
#include "banso/ui/frame.h"
#include "banso/ui/keys/typed.h"
#include "banso/ui/stack.h"
#include "banso/ui/term/draw.h"
#include "signals.h"

#define POLL_CHANGED_MS 1000
#define RESTING_MS 1000 /* a draft is written within that time */

/* In the midst of a paste: a screen now and then is enough, nobody reads it yet. */
#define PASTE_DRAW_MS 50

/* Nobody sees sooner what others have changed on the screen; $BANSO_REACTION for who reads it by
 * ear or by finger. */
#define REACTION_MS 400

/* More than a terminal holds back, which is some 64 KiB in reads of 4. */
#define REST_READS 32

struct loop {
	struct stack stack;
	struct typed typed;
	int64_t poll_at_ms;
	int64_t drawn_ms; /* monotonic: when the screen was drawn last */
	bool is_small;
	bool had_invalid; /* of what came at once, or in this paste, something was no UTF-8 */
};

/* --- what is typed --- */

/* Whoever typed a word believes that it was taken; a single letter may have been meant as a key. */
static void say_ime_is_on(struct loop *loop, bool is_many)
{
	stack_refuse(&loop->stack,
		is_many ? _("日本語入力がオンです（半角/全角で切り替え）。打った文は入っていません。")
			: _("日本語入力がオンです（半角/全角で切り替え）"));
}

/* With the IME left on, 全角 letters work as their keys. True if the key was such a letter. */
static bool fold_text(struct key *key)
{
	struct buf folded = {0};
	bool is_folded;

	utf8_halfwidth(&folded, key->text, strlen(key->text));
	is_folded = folded.size_bytes == 1 && key->text[1];
	if (is_folded)
		memcpy(key->text, folded.bytes, 2);
	buf_free(&folded);
	return is_folded;
}

/* A place for an item that is no key. */
static bool open_text(struct loop *loop)
{
	struct screen *top = loop->stack.top;

	stack_clear_notice(&loop->stack);
	return top->ops->open_text && top->ops->open_text(top);
}

static void say_invalid(struct loop *loop)
{
	stack_refuse(&loop->stack,
		_("読めない文字が届いたので、入れませんでした（端末の文字コードを UTF-8 にしてください）"));
}

/* Pasted text is never a key, least of all one that removes something. */
static bool refuse(struct loop *loop, const struct key *key, bool takes_text)
{
	if (key->code == K_INVALID)
		loop->had_invalid = true;
	else if (key->is_pasted && key->code == K_UNKNOWN)
		stack_refuse(&loop->stack,
			_("貼り付けの途中に届いたキーや見えない字は除きました（終わらないときは Esc）。"));
	else if (!key->is_pasted || takes_text)
		return false;
	else if (!*loop->stack.top->notice)
		stack_refuse(&loop->stack, _("ここには文を貼り付けられません。"));
	return true;
}

/* Arrows and the like only move; who presses one at an end sees that. */
static bool has_meaning_elsewhere(const struct key *key)
{
	return key->code == K_TEXT || (key->code >= K_F(1) && key->code <= K_F12) ||
	       (key->code >= K_CTRL_A && key->code <= K_CTRL_Z);
}

/* The menu, which F9 opens, has all its keys before one's eyes. */
static void say_no_use(struct loop *loop, const struct key *key)
{
	bool is_menu = loop->stack.top->ops->opened_by == DO_MENU;
	struct buf text = {0};

	buf_printf(&text,
		is_menu ? _("「%s」はここでは使いません。")
			: _("「%s」はここでは使いません。F9 で使えるキーが見られます。"),
		keys_name(key));
	stack_say(&loop->stack, buf_text(&text));
	buf_free(&text);
}

/* Whether the terminal sent it by itself. */
static bool take_answer(struct loop *loop, const struct key *key)
{
	if (key->code == K_REPORT)
		loop->stack.wants_draw |= term_take_report(key->row, key->col);
	else if (key->code == K_DEVICE)
		term_take_device(key->has_ime);
	loop->stack.wants_draw |= key->code == K_DEVICE && key->has_ime;
	return key->code == K_REPORT || key->code == K_DEVICE;
}

/* Kana come from an IME, and a Latin letter by itself past one: what it takes goes through it, a
 * word at once. Digits and signs come from either. */
static void see_ime(const struct key *key)
{
	bool is_letter = (*key->text >= 'A' && *key->text <= 'Z') ||
			 (*key->text >= 'a' && *key->text <= 'z');

	if (key->code != K_TEXT || key->is_pasted)
		return;
	if ((unsigned char)*key->text >= 0x80)
		term_saw_ime(true);
	else if (is_letter && !key->is_text)
		term_saw_ime(false);
}

static void take_key(struct loop *loop, struct key *key)
{
	bool takes_text = screen_takes_text(loop->stack.top);
	bool is_mark = key->code == K_PASTE_BEGIN || key->code == K_PASTE_END;
	bool is_folded;

	if (take_answer(loop, key))
		return;
	if (!key->is_pasted && key->code != K_PASTE_END)
		stack_clear_notice(&loop->stack);
	if (key->code == K_PASTE_BEGIN && !takes_text)
		takes_text = open_text(loop);
	if ((is_mark && !takes_text) || refuse(loop, key, takes_text))
		return;
	is_folded = key->code == K_TEXT && !takes_text && fold_text(key);
	if (screen_takes_words(loop->stack.top))
		see_ime(key);
	if (!stack_key(&loop->stack, key)) {
		if (is_folded)
			say_ime_is_on(loop, false);
		else if (has_meaning_elsewhere(key))
			say_no_use(loop, key);
	}
}

/* Handled as a paste: an Enter or a Tab inside belongs to the text, too. */
static void give_text(struct loop *loop, const struct key *keys, size_t count)
{
	stack_key(&loop->stack, &(struct key){.code = K_PASTE_BEGIN});
	for (size_t i = 0; i < count && loop->stack.top; i++) {
		struct key key = keys[i];

		if (key.code != K_TEXT)
			memcpy(key.text, key.code == K_ENTER ? "\n" : "\t", 2);
		key.code = K_TEXT;
		stack_key(&loop->stack, &key);
	}
	if (loop->stack.top)
		stack_key(&loop->stack, &(struct key){.code = K_PASTE_END});
}

/*
 * Text that came at once while none is taken goes to the place the screen opens for it. If there is
 * none, letters count as keys, like those of a key held down; anything else is answered in words.
 * Returns the number of items handled: 0 if the first one is a key.
 */
static size_t take_run(struct loop *loop, size_t at)
{
	const struct key *items = loop->typed.items;
	struct typed_run run;

	if (items[at].code != K_TEXT || screen_takes_text(loop->stack.top))
		return 0;
	run = typed_run_at(&loop->typed, at);
	if (!run.is_text)
		return 0;
	if (open_text(loop))
		give_text(loop, &items[at], run.end - at);
	else if (*loop->stack.top->notice)
		loop->stack.wants_draw = true;
	else if (run.has_keys)
		return 0;
	else
		say_ime_is_on(loop, run.is_many);
	return run.end - at;
}

static void take_typed(struct loop *loop)
{
	for (size_t i = 0; i < loop->typed.count && loop->stack.top;) {
		size_t taken = take_run(loop, i);

		if (!taken)
			take_key(loop, &loop->typed.items[i]);
		i += taken ? taken : 1;
	}
	/* Letters that came behind it shall not take the warning away. */
	if (loop->had_invalid && loop->stack.top)
		say_invalid(loop);
	loop->had_invalid = loop->had_invalid && typed_is_pasting(&loop->typed);
}

/* False if the terminal is gone. */
static bool read_keys(struct loop *loop)
{
	bool is_there = typed_read(&loop->typed, STDIN_FILENO);

	take_typed(loop);
	return is_there;
}

/* --- drawing --- */

static const char *ask(const struct loop *loop, const char *(*about)(const struct screen *screen))
{
	return about ? about(loop->stack.top) : "";
}

static void draw_top(const struct loop *loop)
{
	const struct loop_options *options = loop->stack.options;
	struct frame_texts texts = {
		.banner = ask(loop, options->banner),
		.remark = ask(loop, options->remark),
		.others = ask(loop, options->others),
	};

	frame_draw(loop->stack.top, &texts, loop->stack.typed_ms != 0);
}

static void draw(struct loop *loop)
{
	loop->is_small = draw_rows() < FRAME_MIN_ROWS || draw_cols() < FRAME_MIN_COLS;
	term_begin_round();
	draw_begin();
	if (loop->is_small)
		frame_draw_small();
	else
		draw_top(loop);
	draw_end();
	term_ask();
	term_lead_ime(screen_takes_words(loop->stack.top));
	term_end_round();
	loop->stack.wants_draw = false;
	loop->stack.top->wants_draw = false;
	loop->drawn_ms = clock_monotonic_ms();
}

/* When there is something to draw (monotonic ms), and the terminal has taken what was drawn before.
 */
static int64_t draw_due_ms(const struct loop *loop)
{
	if (!loop->stack.wants_draw || !term_is_free())
		return CLOCK_NEVER;
	return typed_is_pasting(&loop->typed) ? loop->drawn_ms + PASTE_DRAW_MS : 0;
}

static void draw_if_due(struct loop *loop)
{
	if (clock_monotonic_ms() >= draw_due_ms(loop))
		draw(loop);
}

static void resize(struct loop *loop)
{
	term_resize();
	for (struct screen *screen = loop->stack.top; screen; screen = screen->below)
		if (screen->ops->resize)
			screen->ops->resize(screen);
	loop->stack.wants_draw = true;
}

/* The shell, or another program, may have used the terminal meanwhile. */
static void retake(struct loop *loop)
{
	term_retake();
	resize(loop);
}

/* Whoever stops it wants the terminal; the shell gives it back. */
static void suspend(struct loop *loop)
{
	term_lend();
	signals_stop();
	retake(loop);
}

/* --- time --- */

static void tell_news(struct loop *loop)
{
	const char *news = NULL;

	/* What waited may have ended the last screen. */
	if (loop->stack.top && loop->stack.options->news)
		news = loop->stack.options->news(loop->stack.options->app, loop->stack.top->notice);
	if (!news)
		return;
	stack_say(&loop->stack, news);
}

/* Who rests on a row of a list is told more of it. */
static int64_t rest_on_row(struct loop *loop, int64_t now_ms, int64_t next_ms)
{
	const struct screen *top = loop->stack.top;

	if (!top || loop->is_small || !frame_has_side(top))
		return next_ms;
	if (now_ms < top->side_due_ms)
		return top->side_due_ms < next_ms ? top->side_due_ms : next_ms;
	loop->stack.wants_draw = true;
	return next_ms;
}

/* Who rests from typing is told how the text is kept: by then its draft is written. */
static int64_t rest(struct loop *loop, int64_t now_ms, int64_t next_ms)
{
	int64_t rests_ms = loop->stack.typed_ms + RESTING_MS;

	if (!loop->stack.typed_ms)
		return next_ms;
	if (now_ms < rests_ms)
		return rests_ms < next_ms ? rests_ms : next_ms;
	loop->stack.typed_ms = 0;
	loop->stack.wants_draw = true;
	return next_ms;
}

static int64_t tick(struct loop *loop, int64_t now_ms)
{
	int64_t next_ms = CLOCK_NEVER;

	if (loop->stack.options->poll_changed) {
		if (now_ms >= loop->poll_at_ms) {
			loop->poll_at_ms = now_ms + POLL_CHANGED_MS;
			if (loop->stack.options->poll_changed(loop->stack.options->app)) {
				screen_tell_changed(loop->stack.top);
				loop->stack.wants_draw = true;
			}
			stack_try_again(&loop->stack);
			tell_news(loop);
		}
		next_ms = loop->poll_at_ms;
	}
	for (struct screen *screen = loop->stack.top; screen; screen = screen->below) {
		int64_t at_ms = screen->entered && screen->ops->tick
					? screen->ops->tick(screen, now_ms)
					: CLOCK_NEVER;

		if (at_ms < next_ms)
			next_ms = at_ms;
		if (screen == loop->stack.top && screen->wants_draw)
			loop->stack.wants_draw = true;
	}
	if (typed_due_ms(&loop->typed) < next_ms)
		next_ms = typed_due_ms(&loop->typed);
	next_ms = rest_on_row(loop, now_ms, next_ms);
	return rest(loop, now_ms, next_ms);
}

static void stop_waiting(struct loop *loop)
{
	typed_stop_waiting(&loop->typed);
	take_typed(loop);
	if (loop->typed.count && loop->typed.items[0].code == K_PASTE_END)
		stack_say(&loop->stack, _("貼り付けを終わりました。"));
}

/* Text typed before the end came is not lost with it; input without end is not waited for. */
static void take_the_rest(struct loop *loop)
{
	struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};

	for (int i = 0; i < REST_READS; i++)
		if (!loop->stack.top || poll(&input, 1, 0) <= 0 || !(input.revents & POLLIN) ||
			!read_keys(loop))
			return;
}

/* False if the program has to end. */
static bool wait_for_something(struct loop *loop, int64_t until_ms)
{
	struct pollfd wanted[] = {
		{.fd = STDIN_FILENO, .events = POLLIN},
		{.fd = term_is_free() ? -1 : term_descriptor(), .events = POLLOUT},
	};
	int64_t wait_ms = until_ms - clock_monotonic_ms();
	struct timespec timeout;
	int ready;

	if (wait_ms < 0)
		wait_ms = 0;
	timeout = clock_timespec(wait_ms);
	ready = signals_wait(wanted, 2, until_ms == CLOCK_NEVER ? NULL : &timeout);
	if (signals_end()) {
		if (loop->stack.options->told_to_end)
			loop->stack.options->told_to_end(loop->stack.options->app);
		take_the_rest(loop);
		return false;
	}
	if (signals_suspended())
		suspend(loop);
	if (signals_continued())
		retake(loop);
	if (signals_resized())
		resize(loop);
	if (ready > 0 && wanted[1].revents)
		term_end_round();
	if (ready > 0 && wanted[0].revents)
		return read_keys(loop);
	/* The program may have been busy or stopped for long: input that has come meanwhile goes
	 * first. */
	if (ready == 0 && clock_monotonic_ms() >= typed_due_ms(&loop->typed))
		stop_waiting(loop);
	return true;
}

static void run(struct loop *loop)
{
	bool goes_on = true;

	stack_enter(&loop->stack);
	while (goes_on && loop->stack.top) {
		int64_t next_ms;

		/* The key is shown before anything is written to the disk. */
		draw_if_due(loop);
		next_ms = tick(loop, clock_monotonic_ms());
		draw_if_due(loop);
		if (draw_due_ms(loop) < next_ms)
			next_ms = draw_due_ms(loop);
		goes_on = wait_for_something(loop, next_ms);
	}
	stack_end(&loop->stack);
}

bool loop_run(struct screen *stack, const struct loop_options *options, struct err *err)
{
	struct loop loop = {
		.stack = {.options = options,
			.top = stack,
			.wants_draw = true,
			.reaction_ms = clock_wanted_ms("BANSO_REACTION", REACTION_MS)},
		.poll_at_ms = clock_monotonic_ms() + POLL_CHANGED_MS,
	};

	typed_begin(&loop.typed);
	frame_set_one_column(options->one_column);
	signals_catch();
	if (!term_start(&options->term, err)) {
		stack_end(&loop.stack);
		return false;
	}
	if (*term_note())
		screen_say(stack, "%s", term_note());
	run(&loop);
	typed_free(&loop.typed);
	term_stop();
	return true;
}
