/* A list of options that takes no words of one's own: what stands there and is none of them stays
 * until something is chosen instead. */
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

		assert_true(input_is(input, cases[i].kept));
		press(input, K_DOWN, "");
		press(input, K_TAB, "");
		assert_true(input_is(input, cases[i].kept));
		press(input, K_TEXT, "2");
		assert_true(input_is(input, cases[i].chosen));
		/* And where it is opened anew with that. */
		input_set(input, cases[i].kept);
		assert_true(input_is(input, cases[i].kept));
		input_free(input);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_no_option_stays_until_one_is_chosen),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
