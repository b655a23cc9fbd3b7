#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "banso/model/answer.h"
#include "banso/model/own.h"

static const struct option items[] = {
	{.id = "a", .label = "通いの場", OPTION_TEXTS_ABSENT},
	{.id = "b", .label = "民生、児童", OPTION_TEXTS_ABSENT},
	{.id = "c", .label = "移動", OPTION_TEXTS_ABSENT},
};
static const struct options options = {items, 3};

static struct field field_of(enum field_type type)
{
	return (struct field){.id = "x",
		.label = "項目",
		.help = "",
		.type = type,
		.decimals = -1,
		FIELD_TEXTS_ABSENT};
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

/* A year is no count. */
static void what_is_counted_is_shown_in_groups(void **state)
{
	static const char *const shown[][3] = {{"52340", "人", "52,340"}, {"5900", "円", "5,900"},
		{"-1234.5", "%", "-1,234.5"}, {"2026", "", "2026"}, {"2026", "年度", "2026"},
		{"12000", "", "12,000"}, {"12000", "年", "12,000"}};
	struct field number = field_of(FIELD_NUMBER);

	(void)state;
	for (size_t i = 0; i < sizeof(shown) / sizeof(shown[0]); i++) {
		struct buf out = {0};

		number.unit = shown[i][1];
		answer_put(&out, &number, options, shown[i][0]);
		assert_string_equal(buf_text(&out), shown[i][2]);
		assert_string_equal(read_as(&number, buf_text(&out)), shown[i][0]);
		buf_free(&out);
	}
}

static void limits_are_hard_or_soft(void **state)
{
	struct field number = field_of(FIELD_NUMBER);
	struct err err = {.text = ""};

	(void)state;
	number.has_min = number.has_max = true;
	number.min = 0;
	number.max = 100;
	assert_int_equal(answer_check(&number, options, "100", NULL), RULE_FINE);
	assert_int_equal(answer_check(&number, options, "100.1", &err), RULE_HARD);
	assert_non_null(strstr(err.text, "100"));
	number.soft = true;
	assert_int_equal(answer_check(&number, options, "-1", &err), RULE_SOFT);
	assert_int_equal(answer_check(&number, options, "", NULL), RULE_FINE);
	assert_int_equal(answer_check(&number, options, "abc", NULL), RULE_HARD);
}

/* Whoever reads a paper for the public could join. */
static void what_everybody_reads_takes_no_link(void **state)
{
	static const char *const links[] = {"公民館 https://example.jp/j/1",
		"ＨＴＴＰＳ：／／example.jp", "www.example.jp", "オンライン パスコード 2468",
		"Passcode: 1", "ミーティング ID 123", "Ｚｏｏｍ ＩＤ：１２３ ４５６７",
		"Zoom ID 123 4567 8901 パス momi30", "会議ID　842-1199", "ＩＤ　８４２　１１９９",
		"ID=842", "ZoomのID:842", "id 12 3", "Zoom パス momi30", "役場 パス：もみじ",
		"ﾊﾟｽ=1", "Zoomパス「momi30」", "PW momi30", "ＰＷ：１", "オンライン Pw= a",
		"Pass: momi", "ZoomID 842 1199", "コンパス ID 123", "コンパス パス 1", "PWD 12"};
	static const char *const rooms[] = {"役場2階 Zoom（庁内から）", "コンパス 2階", "バス停前",
		"役場2階 0120-12-3456", "ID会館", "キャンパス：2号館", "マドリッド Madrid 2026",
		"Covid 2019 記念館", "Id 会館 12", "ID 12", "バイパス 沿い", "会館パス", "パス ",
		"PW", "Compass 2F", "UPW 3", "パスタ館 2階", "トレパス　 2階", "ひらがなぱす"};
	const struct form *form = own_form(OWN_SESSION);
	const struct field *room = form_field(form, "room"), *link = form_field(form, "link");
	struct options none = {0};
	struct err err;

	(void)state;
	for (size_t i = 0; i < sizeof(links) / sizeof(links[0]); i++) {
		assert_int_equal(answer_check(room, none, links[i], &err), RULE_HARD);
		assert_non_null(strstr(err.text, "「接続先」に書いて"));
		assert_int_equal(answer_check(link, none, links[i], &err), RULE_FINE);
	}
	for (size_t i = 0; i < sizeof(rooms) / sizeof(rooms[0]); i++)
		assert_int_equal(answer_check(room, none, rooms[i], &err), RULE_FINE);
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

/* Nobody meets 上旬; what is due may be. */
static void examples_of_dates_are_days_but_of_what_is_due(void **state)
{
	static const enum near nears[] = {NEAR_NEXT, NEAR_COURSE, NEAR_PAST};

	(void)state;
	for (size_t i = 0; i < sizeof(nears) / sizeof(nears[0]); i++) {
		struct field date = field_of(FIELD_DATE);
		struct buf hint = {0};

		date.near = nears[i];
		answer_put_hint(&hint, &date);
		assert_int_equal(strstr(buf_text(&hint), "上旬") != NULL, nears[i] == NEAR_NEXT);
		assert_int_equal(strstr(buf_text(&hint), "月末") != NULL, nears[i] == NEAR_NEXT);
		assert_int_equal(strstr(buf_text(&hint), "月7日") != NULL, nears[i] != NEAR_NEXT);
		buf_free(&hint);
	}
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
	assert_true(words_in_lines("a\n空", "空"));
	assert_false(words_in_lines("ab\n空", "a"));
	assert_false(words_in_lines("", "a"));
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

static enum rule checked(const struct field *field, const char *text)
{
	struct err err = {.text = ""};
	enum rule rule = answer_check(field, options, text, &err);

	assert_int_equal(rule == RULE_FINE, !*err.text);
	return rule;
}

static void line_ends_and_marks_of_other_systems_go(void **state)
{
	struct field text = field_of(FIELD_TEXT), line = field_of(FIELD_LINE),
		     number = field_of(FIELD_NUMBER), date = field_of(FIELD_DATE);

	(void)state;
	assert_string_equal(read_as(&text, "一\r\n二\r三\n"), "一\n二\n三\n");
	assert_string_equal(read_as(&line, "一\r\n二"), "一 二");
	assert_string_equal(read_as(&text, "\xef\xbb\xbf一"), "一");
	assert_string_equal(read_as(&number, "\xef\xbb\xbf"
					     "12\r\n"),
		"12");
	assert_string_equal(read_as(&date, "R6.8.7\r\n"), "2024-08-07");
	/* What a control character kept apart belongs together. */
	assert_string_equal(read_as(&text, "か\001\u3099"), "が");
	/* Nothing but what goes is nothing. */
	assert_string_equal(read_as(&text, "　\001\n"), "");
	assert_string_equal(read_as(&line, "\001 \033"), "");
	assert_string_equal(read_as(&number, "\001"), "");
}

static void a_line_has_no_blanks_around_it(void **state)
{
	struct field line = field_of(FIELD_LINE);

	(void)state;
	assert_string_equal(read_as(&line, "　 高齢 福祉課\t　"), "高齢 福祉課");
}

static void limits_are_told_in_full(void **state)
{
	struct field number = field_of(FIELD_NUMBER);
	struct err err = {.text = ""};

	(void)state;
	number.has_max = number.has_min = true;
	number.max = 12345678;
	number.min = 0.25;
	assert_int_equal(answer_check(&number, options, "123456789", &err), RULE_HARD);
	assert_non_null(strstr(err.text, "12345678 以下"));
	assert_int_equal(answer_check(&number, options, "0.1", &err), RULE_HARD);
	assert_non_null(strstr(err.text, "0.25 以上"));
	/* Kept by somebody else, in another form. */
	assert_int_equal(checked(&number, "1,234"), RULE_FINE);
	assert_int_equal(checked(&number, "１２３４５６７８９"), RULE_HARD);
	assert_int_equal(checked(&number, "12345678"), RULE_FINE);
	assert_int_equal(checked(&number, "0.25"), RULE_FINE);
	assert_int_equal(checked(&number, "0.24"), RULE_HARD);
	number.decimals = 1;
	assert_int_equal(checked(&number, "1.25"), RULE_HARD);
}

static void damaged_values_break_the_rules(void **state)
{
	static const struct {
		enum field_type type;
		const char *good, *bad;
	} values[] = {
		{FIELD_LINE, "あ", "a\xff"},
		{FIELD_TEXT, "あ\nい", "\xe3\x81"},
		{FIELD_NUMBER, "-12.5", "十二"},
		{FIELD_DATE, "2024-02-29", "2023-02-29"},
		{FIELD_TIME, "23:59", "24:00"},
		{FIELD_CODE, "011002", "011003"},
		{FIELD_CHOICE, "a", "d"},
		{FIELD_SCALE, "b", "d"},
		{FIELD_MULTI, "a\nc", "a\nd"},
		{FIELD_CHECK, "true", "maybe"},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(values) / sizeof(values[0]); i++) {
		struct field field = field_of(values[i].type);

		assert_string_equal(read_as(&field, values[i].good), values[i].good);
		assert_int_equal(checked(&field, values[i].good), RULE_FINE);
		assert_int_equal(checked(&field, values[i].bad), RULE_HARD);
		assert_int_equal(checked(&field, ""), RULE_FINE);
		shown(&field, values[i].bad);
	}
}

static void codes_have_a_check_digit(void **state)
{
	struct field code = field_of(FIELD_CODE);
	struct err err = {.text = ""};
	struct buf out = {0};

	(void)state;
	assert_string_equal(read_as(&code, "０１１００２"), "011002");
	assert_string_equal(read_as(&code, " 01100-2 "), "011002");
	assert_string_equal(shown(&code, "011002"), "011002");
	assert_false(answer_read(&code, options, "01100", &out, &err));
	assert_non_null(strstr(err.text, "011002"));
	assert_false(answer_read(&code, options, "０１１００３", &out, &err));
	assert_non_null(strstr(err.text, "最後の1けた"));
	assert_false(answer_read(&code, options, "札幌市", &out, &err));
	assert_non_null(strstr(err.text, "6けた"));
	assert_int_equal(out.size_bytes, 0);
	buf_free(&out);
	assert_int_equal(form_field(own_form(OWN_COURSE), "code")->type, FIELD_CODE);
}

/* Words are told apart by 、 and commas of all widths; a label may hold one itself. */
static void signs_part_words_but_not_labels(void **state)
{
	struct field multi = field_of(FIELD_MULTI);

	(void)state;
	assert_string_equal(read_as(&multi, "民生、児童、移動"), "b\nc");
	assert_string_equal(read_as(&multi, "移動，民生、児童､通いの場"), "a\nb\nc");
	assert_string_equal(read_as(&multi, "、移動、、 通いの場 、"), "a\nc");
	assert_string_equal(read_as(&multi, "c\nb\r\na"), "a\nb\nc");
	assert_string_equal(read_as(&multi, "民生、移動"), "!");
	assert_string_equal(read_as(&multi, "、，,"), "");
	assert_string_equal(shown(&multi, "b\nc"), "民生、児童、移動");
	multi.free_word = true;
	assert_string_equal(read_as(&multi, "民生、移動"), "c\n民生");
	assert_string_equal(read_as(&multi, " 星 空 、星 空"), "星 空");
}

/* Two words that stand on lines of their own are never one, whatever labels there are. */
static void lines_are_never_joined(void **state)
{
	static const struct option close[] = {
		{.id = "水", .label = "水", OPTION_TEXTS_ABSENT},
		{.id = "道", .label = "道", OPTION_TEXTS_ABSENT},
		{.id = "水道", .label = "水道", OPTION_TEXTS_ABSENT},
		{.id = "水、道", .label = "水、道", OPTION_TEXTS_ABSENT},
	};
	const struct options all = {close, 4};
	struct field multi = field_of(FIELD_MULTI);
	struct buf out = {0};
	struct err err;

	(void)state;
	assert_true(answer_read(&multi, all, "道\n水", &out, &err));
	assert_string_equal(buf_text(&out), "水\n道");
	buf_clear(&out);
	assert_true(answer_read(&multi, all, "水\n道", &out, &err));
	assert_string_equal(buf_text(&out), "水\n道");
	buf_clear(&out);
	assert_true(answer_read(&multi, all, "水道、水、道", &out, &err));
	assert_string_equal(buf_text(&out), "水道\n水、道");
	buf_free(&out);
}

/* As lists are copied; what is not certain is refused, or told. */
static void a_number_in_front_of_a_word_is_no_part_of_it(void **state)
{
	static const struct {
		const char *typed, *kept;
		bool is_told;
	} cases[] = {{"1 通いの場", "a", false}, {"１．通いの場", "a", false},
		{"3)移動", "c", false}, {"2 移動", "!", false}, {"9 移動", "!", false},
		{"1 週2回", "1 週2回", true}, {"1.なんとか", "1.なんとか", true},
		{"1週2回", "1週2回", true}, {"4 週2回", "4 週2回", false},
		{"2024年から", "2024年から", false}, {"週2回", "週2回", false}, {"1", "1", true}};
	struct field multi = field_of(FIELD_MULTI), choice = field_of(FIELD_CHOICE);
	struct err told;

	(void)state;
	assert_string_equal(read_as(&choice, "2.民生、児童"), "b");
	assert_string_equal(read_as(&choice, "1 週2回"), "!");
	multi.free_word = choice.free_word = true;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		const char *kept = read_as(&choice, cases[i].typed);

		assert_string_equal(kept, cases[i].kept);
		assert_int_equal(answer_tell(&choice, options, "", kept, &told), cases[i].is_told);
		assert_int_equal(*told.text != '\0', cases[i].is_told);
		assert_string_equal(read_as(&multi, cases[i].typed), cases[i].kept);
	}
	assert_string_equal(read_as(&multi, "1 通いの場、3 移動、1 週2回"), "a\nc\n1 週2回");
	/* What stands there already was told. */
	assert_false(answer_tell(&multi, options, "a\n1 週2回", "c\n1 週2回", &told));
}

static void a_free_word_is_clean(void **state)
{
	struct field choice = field_of(FIELD_CHOICE);

	(void)state;
	choice.free_word = true;
	assert_string_equal(read_as(&choice, "　そのほか\n"), "そのほか");
	assert_string_equal(read_as(&choice, "移動\001"), "c");
	assert_string_equal(read_as(&choice, "\001"), "");
}

static void a_damaged_check_shows_itself(void **state)
{
	struct field check = field_of(FIELD_CHECK);

	(void)state;
	assert_string_equal(shown(&check, "maybe"), "maybe");
}

/* Appends to what is there, touches nothing when it refuses. */
static void what_is_read_is_appended(void **state)
{
	static const enum field_type types[] = {FIELD_LINE, FIELD_TEXT, FIELD_NUMBER, FIELD_DATE,
		FIELD_TIME, FIELD_CODE, FIELD_CHOICE, FIELD_MULTI, FIELD_CHECK, FIELD_TABLE};
	struct err err;

	(void)state;
	for (size_t i = 0; i < sizeof(types) / sizeof(types[0]); i++) {
		struct field field = field_of(types[i]);
		struct buf out = {0};

		buf_puts(&out, "前");
		if (!answer_read(&field, options, "a、\xff", &out, &err))
			assert_string_equal(buf_text(&out), "前");
		if (!answer_read(&field, options, "a、?", &out, &err))
			assert_string_equal(buf_text(&out), "前");
		assert_memory_equal(buf_text(&out), "前", strlen("前"));
		buf_free(&out);
	}
}

/* Whatever is typed: read once more, what was read stays as it is, and keeps the rules. */
static void canonical_forms_stay_as_they_are(void **state)
{
	static const char *const parts[] = {"あ", "が", "か", "\u3099", " ", "　", "\n", "\r", "\t",
		"\001", "\xef\xbb\xbf", "、", ",", "，", "a", "c", "移動", "民生、児童", "1", "２",
		".", "-", "ー", "/", "R6", "年", ":", "true", "はい", "\xc2\x85", "\xe2\x80\xa8",
		"e\u0301", "\u0301", "💡"};
	unsigned random = 11;

	(void)state;
	for (int round = 0; round < 20000; round++) {
		struct field field = field_of((enum field_type)(round % (FIELD_CODE + 1)));
		struct buf typed = {0}, once = {0}, twice = {0};
		struct err err;

		field.free_word = round % 3 == 0;
		for (int i = 0; i < 1 + round % 7; i++) {
			random = random * 1103515245u + 12345u;
			buf_puts(
				&typed, parts[(random >> 16) % (sizeof(parts) / sizeof(parts[0]))]);
		}
		if (answer_read(&field, options, buf_text(&typed), &once, &err)) {
			assert_true(answer_read(&field, options, buf_text(&once), &twice, &err));
			assert_string_equal(buf_text(&twice), buf_text(&once));
			assert_int_equal(checked(&field, buf_text(&once)), RULE_FINE);
		}
		buf_free(&typed);
		buf_free(&once);
		buf_free(&twice);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(texts_are_composed_and_clean),
		cmocka_unit_test(numbers_have_one_form),
		cmocka_unit_test(what_is_counted_is_shown_in_groups),
		cmocka_unit_test(limits_are_hard_or_soft),
		cmocka_unit_test(what_everybody_reads_takes_no_link),
		cmocka_unit_test(dates_are_kept_as_iso_and_read_with_a_weekday),
		cmocka_unit_test(examples_of_dates_are_days_but_of_what_is_due),
		cmocka_unit_test(a_choice_is_taken_by_id_or_label),
		cmocka_unit_test(many_are_kept_in_the_order_of_the_options),
		cmocka_unit_test(checks_know_several_words),
		cmocka_unit_test(a_table_has_no_value_of_its_own),
		cmocka_unit_test(line_ends_and_marks_of_other_systems_go),
		cmocka_unit_test(a_line_has_no_blanks_around_it),
		cmocka_unit_test(limits_are_told_in_full),
		cmocka_unit_test(damaged_values_break_the_rules),
		cmocka_unit_test(codes_have_a_check_digit),
		cmocka_unit_test(signs_part_words_but_not_labels),
		cmocka_unit_test(lines_are_never_joined),
		cmocka_unit_test(a_number_in_front_of_a_word_is_no_part_of_it),
		cmocka_unit_test(a_free_word_is_clean),
		cmocka_unit_test(a_damaged_check_shows_itself),
		cmocka_unit_test(what_is_read_is_appended),
		cmocka_unit_test(canonical_forms_stay_as_they_are),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
