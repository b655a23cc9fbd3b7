/* Steps of undo: how changes grow into one, and what is forgotten. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "text/edit/undo.h"

static void record(struct undo *undo, enum undo_kind kind, size_t at, const char *old_text,
	const char *new_text)
{
	struct undo_change change = {
		.kind = kind,
		.at = at,
		.old_text = old_text,
		.new_text = new_text,
		.old_bytes = strlen(old_text),
		.new_bytes = strlen(new_text),
		.cursor_before = at + strlen(old_text),
		.cursor_after = at + strlen(new_text),
	};

	undo_record(undo, &change);
}

static void check_step(
	const struct undo_step *step, size_t at, const char *old_text, const char *new_text)
{
	assert_non_null(step);
	assert_int_equal(step->at, at);
	assert_string_equal(buf_text(&step->old_text), old_text);
	assert_string_equal(buf_text(&step->new_text), new_text);
}

static void test_typing_grows_into_a_step(void **state)
{
	struct undo *undo = undo_new();

	(void)state;
	record(undo, UNDO_TYPED, 5, "", "a");
	record(undo, UNDO_TYPED, 6, "", "b");
	record(undo, UNDO_TYPED, 6, "b", "c");
	record(undo, UNDO_TYPED, 4, "x", "y");
	check_step(undo_back(undo), 4, "x", "yac");
	assert_null(undo_back(undo));
	check_step(undo_forward(undo), 4, "x", "yac");
	assert_null(undo_forward(undo));
	undo_free(undo);
}

static void test_deleting_grows_both_ways(void **state)
{
	struct undo *undo = undo_new();
	const struct undo_step *step;

	(void)state;
	record(undo, UNDO_ERASED, 5, "f", "");
	record(undo, UNDO_ERASED, 4, "e", "");
	record(undo, UNDO_ERASED, 4, "g", "");
	step = undo_back(undo);
	check_step(step, 4, "efg", "");
	assert_int_equal(step->cursor_before, 6);
	assert_int_equal(step->cursor_after, 4);
	undo_free(undo);
}

static void test_steps_that_stay_apart(void **state)
{
	struct undo *undo = undo_new();

	(void)state;
	record(undo, UNDO_TYPED, 0, "", "a");
	record(undo, UNDO_TYPED, 9, "", "far");
	record(undo, UNDO_ERASED, 11, "r", "");
	record(undo, UNDO_ALONE, 11, "", "k");
	record(undo, UNDO_ALONE, 12, "", "l");
	record(undo, UNDO_TYPED, 13, "", "m");
	undo_close(undo);
	record(undo, UNDO_TYPED, 14, "", "n");
	check_step(undo_back(undo), 14, "", "n");
	check_step(undo_back(undo), 13, "", "m");
	check_step(undo_back(undo), 12, "", "l");
	check_step(undo_back(undo), 11, "", "k");
	check_step(undo_back(undo), 11, "r", "");
	check_step(undo_back(undo), 9, "", "far");
	check_step(undo_back(undo), 0, "", "a");
	assert_null(undo_back(undo));
	undo_free(undo);
}

static void test_a_step_holds_so_many_graphemes(void **state)
{
	struct undo *undo = undo_new();

	(void)state;
	for (size_t i = 0; i < UNDO_STEP_GRAPHEMES + 1; i++)
		record(undo, UNDO_TYPED, i * 3, "", "あ");
	check_step(undo_back(undo), UNDO_STEP_GRAPHEMES * 3, "", "あ");
	assert_non_null(undo_back(undo));
	assert_null(undo_back(undo));
	undo_free(undo);
}

static void test_a_change_forgets_what_was_undone(void **state)
{
	struct undo *undo = undo_new();

	(void)state;
	record(undo, UNDO_ALONE, 0, "", "a");
	record(undo, UNDO_ALONE, 1, "", "b");
	undo_back(undo);
	record(undo, UNDO_ALONE, 1, "", "c");
	assert_null(undo_forward(undo));
	check_step(undo_back(undo), 1, "", "c");
	check_step(undo_back(undo), 0, "", "a");
	undo_clear(undo);
	assert_null(undo_back(undo));
	assert_null(undo_forward(undo));
	undo_free(undo);
	undo_free(NULL);
}

static void test_the_oldest_go_first(void **state)
{
	struct undo *undo = undo_new();
	size_t steps = 0;

	(void)state;
	for (size_t i = 0; i < UNDO_STEPS + 5; i++)
		record(undo, UNDO_ALONE, i, "", "a");
	for (const struct undo_step *step; (step = undo_back(undo)); steps++)
		assert_int_equal(step->at, UNDO_STEPS + 4 - steps);
	assert_int_equal(steps, UNDO_STEPS);
	undo_free(undo);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_typing_grows_into_a_step),
		cmocka_unit_test(test_deleting_grows_both_ways),
		cmocka_unit_test(test_steps_that_stay_apart),
		cmocka_unit_test(test_a_step_holds_so_many_graphemes),
		cmocka_unit_test(test_a_change_forgets_what_was_undone),
		cmocka_unit_test(test_the_oldest_go_first),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
