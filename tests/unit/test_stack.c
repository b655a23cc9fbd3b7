/* A screen goes only when what was written on it is kept, whichever way it goes. */
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

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_screen_stays_until_it_is_kept),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
