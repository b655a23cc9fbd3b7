/* What is the same to whoever looks for it: width, kana, forms of kanji, and what nobody sees. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "banso/text/fold.h"
#include "text/kanji_table.h"
#include "text/radical_table.h"

static void the_same_is_written_in_many_ways(void **state)
{
	(void)state;
	assert_true(fold_same("", "　 "));
	assert_true(fold_same("山田　太郎", "山田太郎"));
	assert_true(fold_same("ＡＢＣ", "abc"));
	assert_true(fold_same("ｶﾞｲﾄﾞ", "ガイド"));
	assert_false(fold_same("山田", "山本"));
	assert_false(fold_same("", "a"));
	assert_true(fold_same("さくらゞ", "ｻｸﾗヾ"));
	/* Another glyph of the same character; and what nobody sees. */
	assert_true(fold_same("葛\U000E0100城市", "葛城市"));
	assert_true(fold_same("山\u200B田\uFEFF", "山田"));
	assert_false(fold_same("はた", "ばた"));
	assert_true(fold_same("O’Brien", "o'brien"));
	assert_true(fold_same("O＇Brien", "OʼBrien"));
	assert_false(fold_same("O'Brien", "OBrien"));
}

/* All of a row are one; of two rows no two are. */
static void names_have_forms(void **state)
{
	static const char *const rows[][5] = {{"髙橋", "高槗", "高𣘺", "髙槗", "高橋"},
		{"山﨑", "山嵜", "山碕", "山崎"}, {"逹", "達"}, {"溪", "渓"}, {"靏", "靍", "鶴"},
		{"澁澤", "渋沢"}, {"飛驒", "飛騨"}, {"鰺ヶ沢", "鯵ヶ沢"}, {"讓", "譲"},
		{"圡", "土"}, {"濵田", "濱田", "浜田"}, {"渡邉", "渡邊", "渡辺"},
		{"齋藤", "齊藤", "斉藤", "斎藤"}, {"澤", "沢"}, {"廣瀨", "広瀬"}, {"國", "国"},
		{"嶋", "嶌", "島"}, {"冨", "富"}, {"櫻", "桜"}, {"眞", "真"}, {"𠮷田", "吉田"},
		{"德", "徳"}, {"桒原", "桑原"}, {"栁", "柳"}, {"龍", "竜"}, {"崎\U000E0100", "﨑"},
		{"⻄田", "西田", "⻄⽥"}, {"⻑", "⾧", "長"}, {"⻘", "青"}, {"⻩", "⿈", "黄"},
		{"⻤", "⿁", "鬼"}, {"⻯崎", "龍﨑"}, {"⻫木", "斉木"}, {"⻲", "龜", "亀"}, {"田"},
		{"あ"}, {"a"}};
	size_t count = sizeof(rows) / sizeof(rows[0]);

	(void)state;
	for (size_t i = 0; i < count; i++)
		for (size_t k = 0; k < 5 && rows[i][k]; k++) {
			assert_true(fold_same(rows[i][0], rows[i][k]));
			for (size_t other = 0; other < count; other++)
				if (other != i)
					assert_false(fold_same(rows[i][k], rows[other][0]));
		}
	assert_true(fold_has("髙橋　花", "高"));
}

/* A form leads to the usual one in one step, and is found by halving. */
static void forms_are_in_order(void **state)
{
	size_t count = sizeof(kanji_forms) / sizeof(kanji_forms[0]);

	(void)state;
	assert_true(count > 80);
	for (size_t i = 0; i < count; i++) {
		assert_true(!i || kanji_forms[i - 1].form < kanji_forms[i].form);
		for (size_t k = 0; k < count; k++)
			assert_int_not_equal(kanji_forms[i].usual, kanji_forms[k].form);
	}
}

static void radicals_are_in_order(void **state)
{
	(void)state;
	for (size_t i = 1; i < sizeof(radicals) / sizeof(radicals[0]); i++)
		assert_true(radicals[i - 1].form < radicals[i].form);
}

static void a_part_is_found(void **state)
{
	(void)state;
	assert_true(fold_has("広島県府中市", "府 中"));
	assert_true(fold_has("サクラ町", "さくら"));
	assert_true(fold_has("ABC", "ｂ"));
	assert_false(fold_has("サクラ町", "つばき"));
	assert_false(fold_has("サクラ町", "\u200B"));
	assert_true(fold_is_blank(" 　\u200B\u3164"));
	assert_false(fold_is_blank("\u200Bあ"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_same_is_written_in_many_ways),
		cmocka_unit_test(names_have_forms),
		cmocka_unit_test(forms_are_in_order),
		cmocka_unit_test(radicals_are_in_order),
		cmocka_unit_test(a_part_is_found),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
