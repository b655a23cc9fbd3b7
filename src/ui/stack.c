#include "banso/ui/stack.h"

#include <stdlib.h>
#include <string.h>

#include "banso/base/clock.h"
#include "banso/base/i18n.h"
#include "banso/base/mem.h"
#include "banso/text/edit/edit.h"
#include "banso/ui/loop.h"

/* How long the focus rests before more is told of it. */
#define SIDE_RESTS_MS 300

static void perform(struct stack *stack, struct outcome outcome);
static void go_back(struct stack *stack);
static bool own_command(struct stack *stack, enum command command);

void stack_enter(struct stack *stack)
{
	struct screen *screen = stack->top;

	if (!screen || screen->entered)
		return;
	screen->entered = true;
	if (screen->ops->enter)
		perform(stack, screen->ops->enter(screen));
}

static bool save_top(struct stack *stack)
{
	struct screen *top = stack->top;

	return !top->entered || !top->ops->save || top->ops->save(top);
}

/* Removes the top screen and returns the one below. */
static struct screen *take_off(struct screen *gone)
{
	struct screen *below = gone->below;

	if (gone->ops->leave)
		gone->ops->leave(gone);
	screen_free(gone);
	return below;
}

/* Only the end of the program gives up text that could not be kept: it goes to a rescue file. */
static bool may_leave(struct stack *stack)
{
	if (save_top(stack))
		return true;
	if (!*stack->top->notice)
		screen_refuse(stack->top, "%s",
			_("書いたものをまだ保存できていません。少し待って、もう一度お試しください。"));
	return false;
}

void stack_end(struct stack *stack)
{
	while (stack->top) {
		save_top(stack);
		stack->top = take_off(stack->top);
	}
}

static void begin_key(const struct stack *stack, enum command command)
{
	screen_begin_key(stack->top, command, clock_monotonic_ms(), stack->reaction_ms);
}

/* False if the screen has no use for it. */
static bool give_key(struct stack *stack, const struct key *key, enum command command)
{
	struct screen *screen = stack->top;
	struct outcome outcome = OUTCOME(STAY);

	begin_key(stack, command);
	if (!screen_refuse_turned(screen))
		outcome = screen->ops->key(screen, key, command);
	if (outcome.kind == IGNORED && command == DO_BACK)
		go_back(stack);
	else
		perform(stack, outcome);
	if (stack->top == screen)
		screen_end_key(screen);
	return outcome.kind != IGNORED || command == DO_BACK;
}

/* Has the screen perform the command as if its key had been pressed. */
static void give_command(struct stack *stack, enum command command)
{
	static const struct key no_key;

	give_key(stack, &no_key, command);
}

/* While the menu was open, others may have removed what the command was about. */
static void perform_chosen(struct stack *stack, enum command command)
{
	const enum command *offered = stack_commands(stack->top);

	screen_aim_has_moved(stack->top);
	while (*offered != DO_NONE && *offered != command)
		offered++;
	if (*offered == DO_NONE)
		screen_refuse(stack->top, "%s", _("いまは、それはできません。"));
	else if (!own_command(stack, command))
		give_command(stack, command);
}

static void come_back(struct stack *stack, const struct reply *reply)
{
	struct screen *screen = stack->top;

	if (!screen)
		return;
	screen->side_due_ms = 0;
	if (reply->question == QUESTION_PERFORM) {
		perform_chosen(stack, (enum command)reply->choice);
	} else if (reply->question && screen->ops->answered) {
		/* One of a whole stack that was pushed may be answered to before it was seen. */
		stack_enter(stack);
		if (stack->top == screen)
			perform(stack, screen->ops->answered(screen, reply));
	} else if (screen->entered && screen->ops->back) {
		screen->ops->back(screen);
	} else if (screen->entered && screen->ops->changed) {
		screen->ops->changed(screen);
	}
}

/* The way to a goal is found before any screen goes: the place may belong to that screen. */
static void go(struct stack *stack, const struct goal *goal, bool is_instead)
{
	struct err err = {.text = ""};
	struct screen *way = stack->options->way(stack->top->app, goal, &err);

	if (!way) {
		if (*err.text)
			screen_refuse(stack->top, "%s", err.text);
		return;
	}
	if (is_instead && !may_leave(stack)) {
		while (way)
			way = take_off(way);
		return;
	}
	if (*goal->say)
		screen_say(way, "%s", goal->say);
	if (is_instead)
		stack->top = take_off(stack->top);
	stack->top = screen_put_on(way, stack->top);
}

static void perform(struct stack *stack, struct outcome outcome)
{
	switch (outcome.kind) {
	case IGNORED:
		return;
	case STAY:
		break;
	case PUSH:
		stack->top = screen_put_on(outcome.screen, stack->top);
		break;
	case GO:
	case REPLACE:
		go(stack, &outcome.goal, outcome.kind == REPLACE);
		break;
	case POP: {
		/* The text of a reply may belong to the screen that goes. */
		char *text;

		if (!may_leave(stack))
			break;
		text = xstrdup(outcome.reply.text ? outcome.reply.text : "");
		outcome.reply.text = text;
		stack->top = take_off(stack->top);
		come_back(stack, &outcome.reply);
		free(text);
		break;
	}
	case QUIT:
		stack_end(stack);
		break;
	}
	stack->wants_draw = true;
	stack_enter(stack);
}

/* --- commands and keys --- */

const enum command *stack_commands(const struct screen *screen)
{
	static const enum command always[] = {
		DO_BACK, DO_MENU, DO_HELP, DO_QUIT, DO_STOP, DO_REDRAW, DO_NONE};
	static enum command all[64];
	const enum command *own = screen->ops->commands(screen);
	bool goes_back = screen->below && command_named(own, "Esc") == DO_NONE;
	size_t count = 0;

	while (*own != DO_NONE && count < 48)
		all[count++] = *own++;
	for (size_t i = 0; always[i] != DO_NONE; i++) {
		if ((always[i] == DO_BACK && !goes_back) || always[i] == screen->ops->opened_by)
			continue;
		/* q is a letter while text is typed; F10 does the same everywhere. */
		all[count++] = always[i];
	}
	all[count] = DO_NONE;
	return all;
}

static void go_back(struct stack *stack)
{
	if (stack->top->below)
		perform(stack, OUTCOME(POP));
	else
		perform(stack, OUTCOME(QUIT));
}

static bool own_command(struct stack *stack, enum command command)
{
	const struct loop_options *options = stack->options;
	struct outcome push = {.kind = PUSH};

	switch (command) {
	case DO_QUIT:
		/* F10 ends the program only on the first screen; elsewhere it goes back and keeps
		 * the text, like Esc. */
		if (stack->top->below)
			give_command(stack, DO_BACK);
		else
			go_back(stack);
		return true;
	case DO_MENU:
		push.screen = options->menu(stack->top);
		break;
	case DO_HELP:
		push.screen = options->help(stack->top);
		break;
	case DO_STOP:
		push.screen = options->ask_stop(stack->top, save_top(stack));
		break;
	case DO_REDRAW:
		term_retake();
		stack->wants_draw = true;
		return true;
	default:
		return false;
	}
	/* Whoever comes back from there sees it anew. */
	begin_key(stack, DO_NONE);
	if (push.screen)
		perform(stack, push);
	return true;
}

/* Typed text is no command. */
static enum command find_command(const struct stack *stack, const struct key *key)
{
	if (key->code == K_TEXT && screen_takes_text(stack->top))
		return DO_NONE;
	return command_find(stack_commands(stack->top), key);
}

/* What is cut out of one box can be put into any other, on any screen. */
static bool give_key_to_box(struct stack *stack, const struct key *key, enum command command)
{
	const struct loop_options *options = stack->options;
	unsigned long kills = edit_kills();
	bool is_used;

	if (key->code == K_CTRL('v') && options->puts_back)
		options->puts_back(stack->top);
	is_used = give_key(stack, key, command);
	if (edit_kills() != kills && options->cut && stack->top)
		options->cut(stack->top);
	return is_used;
}

bool stack_key(struct stack *stack, const struct key *key)
{
	enum command command = find_command(stack, key);
	bool is_text = command == DO_NONE && screen_takes_text(stack->top);

	stack->typed_ms = is_text ? clock_monotonic_ms() : 0;
	stack->top->side_due_ms = clock_monotonic_ms() + SIDE_RESTS_MS;
	return own_command(stack, command) || give_key_to_box(stack, key, command);
}

void stack_try_again(struct stack *stack)
{
	const struct reply again = {.question = QUESTION_AGAIN, .text = ""};
	const struct screen_ops *ops = stack->top->ops;

	if (!stack->top->entered || !ops->waits || !ops->waits(stack->top))
		return;
	stack_clear_notice(stack);
	perform(stack, ops->answered(stack->top, &again));
}

void stack_say(struct stack *stack, const char *text)
{
	screen_say(stack->top, "%s", text);
	stack->wants_draw = true;
}

void stack_refuse(struct stack *stack, const char *text)
{
	screen_refuse(stack->top, "%s", text);
	stack->wants_draw = true;
}

void stack_clear_notice(struct stack *stack)
{
	stack->wants_draw |= *stack->top->notice != '\0';
	stack->top->notice[0] = '\0';
	stack->top->notices++;
}
