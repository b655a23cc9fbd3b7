/* The first row of a screen: the position is whole, and the place gives way in the order that
 * leaves it readable. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <locale.h>
#include <string.h>

#include "banso/text/width.h"
#include "banso/ui/face.h"

static void check_place(const struct face *face, const char *banner, int cols, const char *wanted)
{
	struct buf out = {0};

	face_put_place(&out, face, banner, cols);
	assert_string_equal(buf_text(&out), wanted);
	assert_true(width_text(buf_text(&out)) <= cols);
	buf_free(&out);
}

static void check_position(const struct face *face, bool is_wide, int cols, const char *wanted)
{
	struct buf out = {0};

	face_put_position(&out, face, is_wide ? FACE_WIDE : FACE_NARROW, cols);
	assert_string_equal(buf_text(&out), wanted);
	assert_true(width_text(buf_text(&out)) <= cols);
	buf_free(&out);
}

static void put(struct face *face, const char *town, const char *name, const char *form)
{
	buf_puts(&face->town, town);
	buf_puts(&face->name, name);
	buf_puts(&face->form, form);
}

static void a_form_loses_what_is_missed_least(void **state)
{
	struct face face = {.is_ours = true};

	(void)state;
	put(&face, "知里町", "3回目支援", "帳票4 振り返りシート（3回目）");
	check_place(&face, "", 80, "知里町  3回目支援  帳票4 振り返りシート（3回目）（案）");
	check_place(&face, "", 50, "知里町  3回目支援  帳票4 振り返りシート（3回目）");
	check_place(&face, "", 45, "知里町  3回目支援  帳票4 振り返りシート");
	check_place(&face, "", 36, "知里町  3回目支援  帳票4");
	check_place(&face, "", 20, "3回目支援  帳票4");
	check_place(&face, "", 12, "帳票4");
	check_place(&face, "", 4, "帳..");
	check_place(&face, "【練習】", 20, "【練習】帳票4");
	check_place(&face, "【練習】", 27, "【練習】3回目支援  帳票4");
	check_place(&face, "【練習】", 9, "【練習】");
	face_free(&face);
}

static void what_went_comes_back_once_a_name_has_gone(void **state)
{
	struct face face = {.is_ours = true};

	(void)state;
	put(&face, "南れんしゅう後志広域連合介護保険事務組合", "1回目支援", "帳票2 振り返りシート");
	check_place(&face, "", 90,
		"南れんしゅう後志広域連合介護保険事務組合  1回目支援  帳票2 振り返りシート（案）");
	check_place(&face, "", 60, "南れんしゅう後志広域連合介護保険事務組合  1回目支援  帳票2");
	check_place(&face, "", 50, "1回目支援  帳票2 振り返りシート（案）");
	check_place(&face, "", 33, "1回目支援  帳票2 振り返りシート");
	check_place(&face, "", 20, "1回目支援  帳票2");
	check_place(&face, "【練習】", 25, "【練習】1回目支援  帳票2");
	face_free(&face);
}

/* A name is never cut: blanks go so that the place has room beside it. */
static void blanks_go_before_the_place_does(void **state)
{
	struct face face = {.at = 5, .of = 10};
	struct buf out = {0};

	(void)state;
	buf_puts(&face.whose, "勅使河原 ゆり子マリアンヌ");
	face_put_position(&out, &face, FACE_TIGHT, 32);
	assert_string_equal(buf_text(&out), "勅使河原 ゆり子マリアンヌ 5/10");
	buf_free(&out);
	face_free(&face);
}

/* A title without a number is no number and words. */
static void what_has_no_number_stays_or_is_cut(void **state)
{
	struct face face = {.is_ours = false};

	(void)state;
	put(&face, "知里町", "1.5mtg", "目標の確認 その2");
	check_place(&face, "", 32, "知里町  1.5mtg  目標の確認 その2");
	check_place(&face, "", 31, "1.5mtg  目標の確認 その2");
	check_place(&face, "", 22, "目標の確認 その2");
	check_place(&face, "", 15, "目標の確認 そ..");
	face_free(&face);
}

static void a_bracket_is_no_whole_title(void **state)
{
	struct face face = {.is_ours = false};

	(void)state;
	put(&face, "", "", "（案の案）");
	check_place(&face, "", 8, "（案の..");
	face_free(&face);
}

/* A place that is only a town, or only a screen, has nothing to lose but letters. */
static void one_word_is_cut(void **state)
{
	struct face town = {.is_ours = false}, name = {.is_ours = false};

	(void)state;
	put(&town, "うまれ広域連合", "", "");
	check_place(&town, "", 9, "うまれ..");
	put(&name, "", "支援先の一覧", "");
	check_place(&name, "", 9, "支援先..");
	face_free(&town);
	face_free(&name);
}

static void the_position_is_whole(void **state)
{
	struct face face = {.at = 5, .of = 11};

	(void)state;
	buf_puts(&face.aside, "支援先で1枚");
	check_position(&face, true, 78, "支援先で1枚   5 / 11");
	check_position(&face, false, 38, "5 / 11");
	check_position(&face, true, 19, "5 / 11");
	buf_puts(&face.whose, "西田 みのり");
	check_position(&face, true, 78, "支援先で1枚   西田 みのり   5 / 11");
	check_position(&face, false, 38, "西田 みのり   5 / 11");
	/* Only where a name alone is wider than the screen. */
	check_position(&face, false, 18, "西田 み..   5 / 11");
	face_free(&face);
}

static void a_place_without_a_number_has_none(void **state)
{
	struct face face = {.of = 0};

	(void)state;
	check_position(&face, true, 78, "");
	buf_puts(&face.whose, "13:52  2分遅れ");
	check_position(&face, true, 78, "13:52  2分遅れ");
	face_free(&face);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_form_loses_what_is_missed_least),
		cmocka_unit_test(what_went_comes_back_once_a_name_has_gone),
		cmocka_unit_test(blanks_go_before_the_place_does),
		cmocka_unit_test(what_has_no_number_stays_or_is_cut),
		cmocka_unit_test(a_bracket_is_no_whole_title),
		cmocka_unit_test(one_word_is_cut),
		cmocka_unit_test(the_position_is_whole),
		cmocka_unit_test(a_place_without_a_number_has_none),
	};

	setlocale(LC_ALL, "C.UTF-8");
	return cmocka_run_group_tests(tests, NULL, NULL);
}
