#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "banso/model/answer.h"

static const struct option items[] = {
	{.id = "a", .label = "通いの場", .count_as = "", .mark = ""},
	{.id = "b", .label = "民生、児童", .count_as = "", .mark = ""},
	{.id = "c", .label = "移動", .count_as = "", .mark = ""},
};
static const struct options options = {items, 3};

static struct field field_of(enum field_type type)
{
	return (struct field){.id = "x",
		.label = "項目",
		.help = "",
		.unit = "",
		.process = "",
		.attested = "",
		.reconstructed = "",
		.when_field = "",
		.type = type,
		.decimals = -1};
}

/* The canonical form of what was typed; "!" when it is refused. */
static const char *read_as(const struct field *field, const char *typed)
{
	static struct buf canonical;
	struct err err = {.text = ""};

	buf_clear(&canonical);
	if (!answer_read(field, options, typed, &canonical, &err)) {
		assert_true(*err.text);
		return "!";
	}
	return buf_text(&canonical);
}

static const char *shown(const struct field *field, const char *text)
{
	static struct buf out;

	buf_clear(&out);
	answer_put(&out, field, options, text);
	return buf_text(&out);
}

static void texts_are_composed_and_clean(void **state)
{
	struct field text = field_of(FIELD_TEXT), line = field_of(FIELD_LINE);

	(void)state;
	assert_string_equal(read_as(&text, "か\u3099き\nけ\tこ\033[31m"), "がき\nけ こ[31m");
	assert_string_equal(read_as(&line, "一\n二"), "一 二");
	assert_string_equal(read_as(&text, "　\n "), "");
	assert_string_equal(read_as(&text, " \n\t"), "");
	assert_string_equal(read_as(&text, "a\xff"), "!");
	assert_string_equal(read_as(&text, "\xc2\x9b"
					   "x"),
		"x"); /* C1 */
}

static void numbers_have_one_form(void **state)
{
	struct field number = field_of(FIELD_NUMBER);

	(void)state;
	number.unit = "%";
	assert_string_equal(read_as(&number, "３４．５％"), "34.5");
	assert_string_equal(read_as(&number, " 1,234 "), "1234");
	assert_string_equal(read_as(&number, "−12.50"), "-12.5");
	assert_string_equal(read_as(&number, "約30"), "!");
	number.decimals = 0;
	assert_string_equal(read_as(&number, "1.5"), "!");
	assert_string_equal(read_as(&number, "12"), "12");
}

static void limits_are_hard_or_soft(void **state)
{
	struct field number = field_of(FIELD_NUMBER);
	struct err err = {.text = ""};

	(void)state;
	number.has_min = number.has_max = true;
	number.min = 0;
	number.max = 100;
	assert_int_equal(answer_check(&number, options, "100", NULL), RULE_KEPT);
	assert_int_equal(answer_check(&number, options, "100.1", &err), RULE_HARD);
	assert_non_null(strstr(err.text, "100"));
	number.soft = true;
	assert_int_equal(answer_check(&number, options, "-1", &err), RULE_SOFT);
	assert_int_equal(answer_check(&number, options, "", NULL), RULE_KEPT);
	assert_int_equal(answer_check(&number, options, "abc", NULL), RULE_HARD);
}

static void dates_are_kept_as_iso_and_read_with_a_weekday(void **state)
{
	struct field date = field_of(FIELD_DATE), time = field_of(FIELD_TIME);

	(void)state;
	assert_string_equal(read_as(&date, "R6.10.3"), "2024-10-03");
	assert_string_equal(read_as(&date, "令和６年１０月３日"), "2024-10-03");
	assert_string_equal(read_as(&date, "2025-02-29"), "!");
	assert_string_equal(shown(&date, "2024-10-03"), "令和6年10月3日(木)");
	assert_string_equal(shown(&date, "いつか"), "いつか");
	assert_string_equal(read_as(&time, "１３：３０"), "13:30");
	assert_string_equal(read_as(&time, "午後1時30分"), "13:30");
	assert_string_equal(read_as(&time, "25:00"), "!");
}

static void a_choice_is_taken_by_id_or_label(void **state)
{
	struct field choice = field_of(FIELD_CHOICE);

	(void)state;
	assert_string_equal(read_as(&choice, "c"), "c");
	assert_string_equal(read_as(&choice, "移動"), "c");
	assert_string_equal(read_as(&choice, " 移 動 "), "c");
	assert_string_equal(read_as(&choice, "空"), "!");
	choice.free_word = true;
	assert_string_equal(read_as(&choice, "空"), "空");
	assert_string_equal(shown(&choice, "c"), "移動");
	assert_string_equal(shown(&choice, "空"), "空");
}

static void many_are_kept_in_the_order_of_the_options(void **state)
{
	struct field multi = field_of(FIELD_MULTI);

	(void)state;
	assert_string_equal(read_as(&multi, "移動、通いの場"), "a\nc");
	assert_string_equal(read_as(&multi, "c,a,c"), "a\nc");
	assert_string_equal(read_as(&multi, "民生、児童"), "b"); /* one label with a 、 in it */
	assert_string_equal(read_as(&multi, "a、空"), "!");
	multi.free_word = true;
	assert_string_equal(read_as(&multi, "空、a"), "a\n空");
	assert_string_equal(shown(&multi, "a\n空"), "通いの場、空");
	assert_true(answer_has("a\n空", "空"));
	assert_false(answer_has("ab\n空", "a"));
	assert_false(answer_has("", "a"));
}

static void checks_know_several_words(void **state)
{
	struct field check = field_of(FIELD_CHECK);

	(void)state;
	assert_string_equal(read_as(&check, "はい"), "true");
	assert_string_equal(read_as(&check, "TRUE"), "true");
	assert_string_equal(read_as(&check, "いいえ"), "false");
	assert_string_equal(read_as(&check, "たぶん"), "!");
	assert_string_equal(shown(&check, "true"), "はい");
	assert_string_equal(shown(&check, "false"), "いいえ");
	assert_string_equal(shown(&check, ""), "");
}

static void a_table_has_no_value_of_its_own(void **state)
{
	struct field table = field_of(FIELD_TABLE);

	(void)state;
	assert_string_equal(read_as(&table, "何か"), "!");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(texts_are_composed_and_clean),
		cmocka_unit_test(numbers_have_one_form),
		cmocka_unit_test(limits_are_hard_or_soft),
		cmocka_unit_test(dates_are_kept_as_iso_and_read_with_a_weekday),
		cmocka_unit_test(a_choice_is_taken_by_id_or_label),
		cmocka_unit_test(many_are_kept_in_the_order_of_the_options),
		cmocka_unit_test(checks_know_several_words),
		cmocka_unit_test(a_table_has_no_value_of_its_own),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
