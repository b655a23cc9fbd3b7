/* A list of options that takes no words of one's own: what stands there and is none of them stays
 * until something is chosen instead. And a line that is kept: how it is shown, and what a letter
 * does to it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "banso/ui/box/input.h"

static const struct option items[] = {{.id = "a", .label = "海"}, {.id = "b", .label = "山"}};
static const struct options options = {items, 2};

static void press(struct input *input, enum key_code code, const char *text)
{
	struct key key = {.code = code};

	memcpy(key.text, text, strlen(text));
	input_key(input, &key);
}

/* What it is is what it would give, and nothing shorter or longer. */
static void assert_is(struct input *input, const char *text)
{
	struct buf other = {0};

	assert_true(input_is(input, text));
	buf_puts(&other, text);
	buf_puts(&other, "x");
	assert_false(input_is(input, buf_text(&other)));
	if (*text)
		assert_false(input_is(input, ""));
	buf_clear(&other);
	buf_add(&other, text, strlen(text) - (*text != '\0'));
	assert_int_equal(input_is(input, buf_text(&other)), !*text);
	buf_free(&other);
}

static void what_is_no_option_stays_until_one_is_chosen(void **state)
{
	static const struct {
		enum field_type type;
		const char *kept, *chosen;
	} cases[] = {
		{FIELD_CHOICE, "川", "b"},
		{FIELD_SCALE, "川", "b"},
		{FIELD_MULTI, "川", "b"},
		{FIELD_MULTI, "a\n川", "a\nb"},
		{FIELD_CHECK, "たぶん", "false"},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		const struct field field = {.id = "f", .label = "f", .type = cases[i].type};
		struct input *input = input_new(&field, options, cases[i].kept);

		assert_is(input, cases[i].kept);
		press(input, K_DOWN, "");
		press(input, K_TAB, "");
		assert_is(input, cases[i].kept);
		press(input, K_TEXT, "2");
		assert_is(input, cases[i].chosen);
		/* And where it is opened anew with that. */
		input_set(input, cases[i].kept);
		assert_is(input, cases[i].kept);
		input_free(input);
	}
}

/* What stands in the box after the keys. */
struct typed_case {
	const char *name;
	enum field_type type;
	const char *kept;
	struct {
		enum key_code code;
		int times;
		const char *text;
	} keys[5];
	const char *becomes;
};

static void press_all(struct input *input, const struct typed_case *each)
{
	for (size_t i = 0; i < 5 && each->keys[i].code != K_NONE; i++)
		for (int times = 0; times < each->keys[i].times; times++)
			press(input, each->keys[i].code, each->keys[i].text);
}

static void a_kept_line_is_replaced_by_a_letter_and_kept_by_a_move(void **state)
{
	static const struct typed_case cases[] = {
		{"nothing typed", FIELD_DATE, "2026-11-20", {{K_NONE, 0, ""}}, "2026-11-20"},
		{"a letter", FIELD_DATE, "2026-11-20", {{K_TEXT, 1, "8"}}, "8"},
		{"an own weekday", FIELD_DATE, "2026-11-20",
			{{K_TEXT, 1, "8"}, {K_TEXT, 1, "("}, {K_TEXT, 1, "金"}, {K_TEXT, 1, ")"}},
			"8(金)"},
		{"taken back", FIELD_DATE, "2026-11-20", {{K_TEXT, 2, "8"}, {K_CTRL_Z, 1, ""}},
			"2026-11-20"},
		{"another day", FIELD_DATE, "2026-11-20",
			{{K_LEFT, 4, ""}, {K_BACKSPACE, 1, ""}, {K_TEXT, 1, "1"}},
			"令和8年11月21日"},
		{"in front of it", FIELD_DATE, "2026-11-20", {{K_HOME, 1, ""}, {K_TEXT, 1, "x"}},
			"x令和8年11月20日"},
		{"there and back", FIELD_DATE, "2026-11-20",
			{{K_HOME, 1, ""}, {K_TEXT, 1, "x"}, {K_BACKSPACE, 1, ""}}, "2026-11-20"},
		{"a paste", FIELD_LINE, "山の係",
			{{K_PASTE_BEGIN, 1, ""}, {K_TEXT, 2, "川"}, {K_PASTE_END, 1, ""},
				{K_TEXT, 1, "へ"}},
			"川川へ"},
		{"behind a line", FIELD_LINE, "山の係", {{K_END, 1, ""}, {K_TEXT, 1, "長"}},
			"山の係長"},
		{"a line", FIELD_LINE, "山の係", {{K_TEXT, 2, "長"}}, "長長"},
		{"a text", FIELD_TEXT, "山の係", {{K_TEXT, 1, "長"}}, "山の係長"},
		{"a number", FIELD_NUMBER, "12", {{K_TEXT, 1, "3"}}, "3"},
		{"behind a number", FIELD_NUMBER, "52340", {{K_END, 1, ""}, {K_TEXT, 1, "5"}},
			"523405"},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		const struct field field = {
			.id = "f", .label = "f", .unit = "", .type = cases[i].type};
		struct input *input = input_new(&field, (struct options){0}, cases[i].kept);
		struct buf text = {0};

		press_all(input, &cases[i]);
		input_text(input, &text);
		if (strcmp(buf_text(&text), cases[i].becomes) != 0)
			print_message("%s\n", cases[i].name);
		assert_string_equal(buf_text(&text), cases[i].becomes);
		assert_is(input, cases[i].becomes);
		buf_free(&text);
		input_free(input);
	}
}

static void what_was_typed_and_not_kept_comes_back_as_it_was_typed(void **state)
{
	const struct field field = {.id = "f", .label = "f", .unit = "", .type = FIELD_DATE};
	struct input *input = input_new(&field, (struct options){0}, "2026-11-20");

	(void)state;
	input_set_typed(input, "2026-11-21");
	press(input, K_TEXT, "x");
	assert_true(input_is(input, "2026-11-21x"));
	input_free(input);
}

static void a_word_of_ones_own_stands_behind_what_is_chosen(void **state)
{
	static const char *const kept[] = {"a\n川", "川", "a", ""};
	const struct field many = {
		.id = "f", .label = "f", .unit = "", .type = FIELD_MULTI, .free_word = true};

	(void)state;
	for (size_t i = 0; i < sizeof(kept) / sizeof(kept[0]); i++) {
		struct input *input = input_new(&many, options, kept[i]);

		assert_is(input, kept[i]);
		input_free(input);
	}
}

static void the_chip_is_enter_once_the_focus_leaves_what_is_taken(void **state)
{
	const struct field one = {.id = "f", .label = "f", .unit = "", .type = FIELD_CHOICE};
	const struct field many = {.id = "f", .label = "f", .unit = "", .type = FIELD_MULTI};
	struct input *input = input_new(&one, options, "a");

	(void)state;
	assert_int_equal(input_chip(input), DO_NEXT);
	press(input, K_DOWN, "");
	assert_int_equal(input_chip(input), DO_DECIDE_ON);
	assert_true(input_forgot_enter(input));
	/* That was told once: Tab goes on with what is taken. */
	assert_int_equal(input_chip(input), DO_DECIDE_ON);
	assert_false(input_forgot_enter(input));
	press(input, K_UP, "");
	assert_int_equal(input_chip(input), DO_NEXT);
	input_free(input);

	/* Where several may be taken the focus rests anywhere. */
	input = input_new(&many, options, "a");
	press(input, K_DOWN, "");
	assert_int_equal(input_chip(input), DO_NEXT);
	assert_false(input_forgot_enter(input));
	input_set(input, "");
	press(input, K_UP, "");
	assert_int_equal(input_chip(input), DO_TICK);
	input_free(input);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_no_option_stays_until_one_is_chosen),
		cmocka_unit_test(a_kept_line_is_replaced_by_a_letter_and_kept_by_a_move),
		cmocka_unit_test(what_was_typed_and_not_kept_comes_back_as_it_was_typed),
		cmocka_unit_test(a_word_of_ones_own_stands_behind_what_is_chosen),
		cmocka_unit_test(the_chip_is_enter_once_the_focus_leaves_what_is_taken),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
