/* A screen goes only when what was written on it is kept, whichever way it goes; and a key does
 * nothing at once to what others have changed before anybody can have seen that. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdlib.h>

#include "banso/ui/loop.h"
#include "banso/ui/stack.h"

/* What all screens of a test know of each other. */
struct ground {
	enum outcome_kind asked; /* on any key */
	bool may_save;
	int left; /* screens that went */
};

static void face(struct screen *screen, struct face *out)
{
	(void)screen, (void)out;
}

static const enum command *commands(const struct screen *screen)
{
	static const enum command none[] = {DO_NONE};

	(void)screen;
	return none;
}

static void draw(struct screen *screen, int top, int rows, int cols)
{
	(void)screen, (void)top, (void)rows, (void)cols;
}

static struct outcome ask(struct screen *screen, const struct key *key, enum command command)
{
	const struct ground *ground = screen->app;

	(void)key, (void)command;
	return (struct outcome){.kind = ground->asked, .goal = {.place = PLACE_NONE, .say = ""}};
}

static bool save(struct screen *screen)
{
	const struct ground *ground = screen->app;

	return ground->may_save;
}

static void leave(struct screen *screen)
{
	struct ground *ground = screen->app;

	ground->left++;
}

static const struct screen_ops ops = {
	.name = "written",
	.size_bytes = sizeof(struct screen),
	.face = face,
	.commands = commands,
	.draw = draw,
	.key = ask,
	.save = save,
	.leave = leave,
};

/* Two screens, one on the other. */
static struct screen *way(void *app, const struct goal *goal, struct err *err)
{
	(void)goal, (void)err;
	return screen_put_on(screen_new(&ops, app), screen_new(&ops, app));
}

static void a_screen_stays_until_it_is_kept(void **state)
{
	static const struct {
		enum outcome_kind asked;
		int made, left;
	} ways[] = {{POP, 0, 1}, {REPLACE, 2, 1}, {GO, 2, 0}};
	static const struct loop_options options = {.way = way};
	const struct key key = {.code = K_ENTER};

	(void)state;
	for (size_t i = 0; i < sizeof(ways) / sizeof(ways[0]); i++) {
		struct ground ground = {.asked = ways[i].asked};
		struct screen *lowest = screen_new(&ops, &ground);
		struct screen *written = screen_put_on(screen_new(&ops, &ground), lowest);
		struct stack stack = {.options = &options, .top = written};
		bool goes = ways[i].left > 0;

		stack_enter(&stack);
		if (goes) {
			assert_true(stack_key(&stack, &key));
			assert_ptr_equal(stack.top, written);
			assert_string_not_equal(written->notice, "");
			assert_int_equal(ground.left, ways[i].made); /* made for nothing */
		}
		ground = (struct ground){.asked = ways[i].asked, .may_save = true};
		assert_true(stack_key(&stack, &key));
		assert_ptr_not_equal(stack.top, written);
		assert_int_equal(ground.left, ways[i].left);
		stack_end(&stack);
		assert_int_equal(ground.left, 2 + ways[i].made);
	}
}

/* --- what others change is seen only after a while --- */

struct pair {
	struct screen base;
	const char *texts[2];
	size_t focus;
};

static void pair_aims(const struct screen *screen, struct aims *out)
{
	const struct pair *pair = (const struct pair *)screen;
	struct buf text = {0};

	for (size_t i = 0; i < 2; i++) {
		buf_puts(&text, pair->texts[i]);
		aims_add(out, i == pair->focus, &text);
	}
	buf_free(&text);
}

static const struct screen_ops pair_ops = {
	.name = "pair",
	.size_bytes = sizeof(struct pair),
	.face = face,
	.commands = commands,
	.draw = draw,
	.key = ask,
	.aims = pair_aims,
};

#define REACTION_MS 400

/* A key at that time that moves the focus, or stays; whether what it does at once is refused. */
static bool is_refused(struct pair *pair, int64_t now_ms, size_t focus)
{
	bool is_it;

	screen_begin_key(&pair->base, DO_NONE, now_ms, REACTION_MS);
	is_it = focus == pair->focus && screen_refuse_lost_aim(&pair->base);
	pair->focus = focus;
	screen_end_key(&pair->base);
	return is_it;
}

static struct pair *two(void)
{
	struct pair *pair = (struct pair *)screen_new(&pair_ops, NULL);

	pair->base.entered = true;
	pair->texts[0] = "a";
	pair->texts[1] = "b";
	screen_note_drawn(&pair->base, 0);
	assert_false(is_refused(pair, 1, 0));
	return pair;
}

static void others_change(struct pair *pair, size_t item, const char *text)
{
	pair->texts[item] = text;
	screen_tell_changed(&pair->base);
}

static void a_change_in_focus_is_told_once_when_it_can_be_seen(void **state)
{
	struct pair *pair = two();

	(void)state;
	others_change(pair, 0, "c");
	/* It is not even drawn. */
	assert_true(is_refused(pair, 5000, 0));
	screen_note_drawn(&pair->base, 6000);
	assert_true(is_refused(pair, 6000, 0));
	assert_true(is_refused(pair, 6000 + REACTION_MS - 1, 0));
	assert_false(is_refused(pair, 6000 + REACTION_MS, 0));
	/* Who was not told is, whenever they press it. */
	others_change(pair, 0, "d");
	screen_note_drawn(&pair->base, 7000);
	assert_true(is_refused(pair, 99000, 0));
	assert_false(is_refused(pair, 99001, 0));
	screen_free(&pair->base);
}

static void a_change_beside_the_focus_is_seen_after_a_while(void **state)
{
	struct pair *pair = two();

	(void)state;
	others_change(pair, 1, "c");
	screen_note_drawn(&pair->base, 1000);
	/* Nobody has changed the first one. */
	assert_false(is_refused(pair, 1010, 0));
	assert_false(is_refused(pair, 1020, 1));
	assert_true(is_refused(pair, 1030, 1));
	assert_true(is_refused(pair, 1000 + REACTION_MS - 1, 1));
	assert_false(is_refused(pair, 1000 + REACTION_MS, 1));
	/* What is changed back is what they know. */
	others_change(pair, 0, "e");
	screen_note_drawn(&pair->base, 2000);
	others_change(pair, 0, "a");
	screen_note_drawn(&pair->base, 2100);
	assert_false(is_refused(pair, 2200, 0));
	assert_false(is_refused(pair, 2210, 0));
	screen_free(&pair->base);
}

/* What has the focus instead of what others took away, or of what was refused, is no aim. */
static void a_key_for_what_is_gone_is_not_for_its_neighbour(void **state)
{
	struct pair *pair = two();

	(void)state;
	others_change(pair, 0, "b");
	screen_note_drawn(&pair->base, 1000);
	assert_true(is_refused(pair, 1010, 0));
	assert_true(is_refused(pair, 1020, 0));
	assert_false(is_refused(pair, 1000 + REACTION_MS, 0));
	screen_begin_key(&pair->base, DO_NONE, 2000, REACTION_MS);
	screen_lose_aim(&pair->base);
	pair->texts[0] = "f";
	screen_end_key(&pair->base);
	screen_note_drawn(&pair->base, 2000);
	assert_true(is_refused(pair, 2100, 0));
	assert_true(is_refused(pair, 2200, 0));
	assert_false(is_refused(pair, 2000 + REACTION_MS, 0));
	/* Who read why it was refused need not be refused once more. */
	screen_begin_key(&pair->base, DO_NONE, 3000, REACTION_MS);
	screen_lose_aim(&pair->base);
	screen_end_key(&pair->base);
	screen_note_drawn(&pair->base, 3000);
	assert_false(is_refused(pair, 3000 + REACTION_MS, 0));
	screen_free(&pair->base);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_screen_stays_until_it_is_kept),
		cmocka_unit_test(a_change_in_focus_is_told_once_when_it_can_be_seen),
		cmocka_unit_test(a_change_beside_the_focus_is_seen_after_a_while),
		cmocka_unit_test(a_key_for_what_is_gone_is_not_for_its_neighbour),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
