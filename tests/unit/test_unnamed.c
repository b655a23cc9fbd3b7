/* Names in what somebody said: those of participants are hidden, and words that are none stay. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "banso/base/arena.h"
#include "banso/doc/unnamed.h"

static struct participant list[] = {{.name = "西田 みのり"}, {.name = "谷　一郎"},
	{.name = "山田太郎"}, {.name = "木下"}, {.name = ""}, {.name = "Ann Lee"},
	{.name = "髙橋 恵"}, {.name = "及川 ミツ"}, {.name = "渡邉 齋"}, {.name = "モリ 花子"},
	{.name = "葛󠄀西 ｻｸﾗ"}, {.name = "区長"}, {.name = "星野勝子"},
	{.name = "熊谷トシ"}, {.name = "さとう じろう"}, {.name = "高齢福祉課"},
	{.name = "五十嵐修"}, {.name = "村"}, {.name = "飯野 ヨシ"}, {.name = "野呂田 健"},
	{.name = "西 和夫"}, {.name = "大沢"}, {.name = "ドゥアルテ マリア"},
	{.name = "シルバ・ジョアナ・ロペス"}, {.name = "関ヶ原 武"}, {.name = "三ツ木 薫"},
	{.name = "佐々木 忍"}, {.name = "O’Brien Pat"}, {.name = "鰺ケ沢光"}, {.name = "※井上 進"},
	{.name = "\"松井\" 努"}, {.name = "㈱上野 稔"}, {.name = "(株)島田 茂"},
	{.name = "①黒川 昇"}, {.name = "2. 永井 豊"}, {.name = "３）石川 実"},
	{.name = "小池 勉（課長）"}, {.name = "原口 清(旧姓 牧野)"}, {.name = "【柏木】　勲★"},
	{.name = "「北」 正夫"}, {.name = "※"}, {.name = "7"}, {.name = "参加者8"}};
static const struct participants people = {list, sizeof(list) / sizeof(list[0])};

static void becomes(const char *text, const char *expected, size_t count)
{
	struct arena *arena = arena_new();
	size_t hidden;

	assert_string_equal(unnamed(arena, text, unnamed_people(arena, people), &hidden), expected);
	assert_int_equal(hidden, count);
	arena_free(arena);
}

static void names_are_hidden(void **state)
{
	(void)state;
	becomes("西田さんの話", "〇〇さんの話", 1);
	becomes("西田みのりが来た", "〇〇が来た", 1);
	becomes("西田 みのり、西田　みのりさん", "〇〇、〇〇さん", 2);
	becomes("谷課長と谷 さん", "〇〇さんと〇〇 さん", 2);
	becomes("谷一郎です", "〇〇です", 1);
	becomes("山田太郎も山田さんも山田太郎さんも", "〇〇も〇〇さんも〇〇さんも", 3);
	becomes("木下様\n木下氏", "〇〇様\n〇〇氏", 2);
	becomes("山さん", "〇〇さん", 1);
	becomes("Ann Lee said", "〇〇 said", 1);
	becomes("社協の木下さん", "社協の〇〇さん", 1);
}

/* In whatever width, kana, glyph or form, and with a blank that the list has not. */
static void names_are_hidden_however_they_are_written(void **state)
{
	(void)state;
	becomes("山田 太郎と山田　太郎", "〇〇と〇〇", 2);
	becomes("高橋恵、高橋さん、髙橋が", "〇〇、〇〇さん、〇〇が", 3);
	becomes("渡辺さん、渡邊斎、渡邉斉", "〇〇さん、〇〇、〇〇", 3);
	becomes("西田ミノリ、西田ﾐﾉﾘ", "〇〇、〇〇", 2);
	becomes("葛西さくら、葛󠄁西が", "〇〇、〇〇が", 2);
	becomes("ＡＮＮ ｌｅｅ", "〇〇", 1);
	becomes("西田サン", "〇〇サン", 1);
	/* Copied out of a PDF. */
	becomes("⻄⽥さん、中⻄さん、⾕課長", "〇〇さん、〇〇さん、〇〇さん", 3);
}

static void kana_between_kanji_and_repeated_kanji_are_written_in_many_ways(void **state)
{
	(void)state;
	becomes("関ケ原さん、関が原さん、関ガ原が、関ｹ原、関ヵ原",
		"〇〇さん、〇〇さん、〇〇が、〇〇、〇〇", 5);
	becomes("三ッ木さん、三つ木が、三ﾂ木", "〇〇さん、〇〇が、〇〇", 3);
	becomes("佐佐木さん、佐佐木が、佐 々木忍", "〇〇さん、〇〇が、〇〇", 3);
	becomes("O'Brienさん、O＇BRIEN、O‘Brien Pat", "〇〇さん、〇〇、〇〇", 3);
	becomes("鰺が沢さん、鯵ヶ沢が、光さん", "〇〇さん、〇〇が、〇〇さん", 3);
	/* Between other letters, or alone, they are themselves; and か is none of them. */
	becomes("関係がある、関が来た、関か原か、佐々、三つの木、か所、五ヶ所、鰺が来た、人々の声",
		"関係がある、関が来た、関か原か、佐々、三つの木、か所、五ヶ所、鰺が来た、人々の声",
		0);
	becomes("時々佐々木さんが", "時々〇〇さんが", 1);
}

/* As in a mail, or what was copied out of a PDF. */
static void names_are_hidden_over_the_end_of_a_line(void **state)
{
	(void)state;
	becomes("昨日、西\n田さんが", "昨日、〇〇さんが", 1);
	becomes("西 \n　田さん", "〇〇さん", 1);
	becomes("山田太\n郎が、西田み\nのりと", "〇〇が、〇〇と", 2);
	becomes("話は西\n田が言った。関ヶ\n原さん、関\nが原さん",
		"話は〇〇が言った。〇〇さん、〇〇さん", 3);
	becomes("み\nのりさん、西\n田課長", "〇〇さん、〇〇さん", 2);
	/* Of a list each line is a word of its own, and so may be the rest of a line. */
	becomes("西\n田\n山\n田中", "西\n田\n山\n田中", 0);
	becomes("・西\n・田さん\n　西\n　田", "・西\n・田さん\n　西\n　田", 0);
	becomes("東西\n田畑、西\n\n田さん", "東西\n田畑、西\n\n田さん", 0);
}

/* In the list they say something of the person, or come from a table or a mail. */
static void signs_around_a_name_are_none_of_it(void **state)
{
	(void)state;
	becomes("井上さん、井上が、進さん、井上進", "〇〇さん、〇〇が、〇〇さん、〇〇", 4);
	becomes("松井さん、松井努、\"松井\" 努さん", "〇〇さん、〇〇、\"〇〇\" 〇〇さん", 4);
	becomes("上野が、上野稔、島田が、島田茂", "〇〇が、〇〇、〇〇が、〇〇", 4);
	becomes("黒川昇、永井が、永井豊、石川実", "〇〇、〇〇が、〇〇、〇〇", 4);
	becomes("小池勉、小池が、原口清、牧野さん", "〇〇、〇〇が、〇〇、〇〇さん", 4);
	becomes("柏木勲、柏木が、北さん、北正夫", "〇〇、〇〇が、〇〇さん、〇〇", 4);
	becomes("参加者8と参加者８さん", "〇〇と〇〇さん", 2);
	/* What the signs said is no name either, nor a sign or a number alone. */
	becomes("※印、株の話、課長さん、参加者の話、7月2日、北へ",
		"※印、株の話、課長さん、参加者の話、7月2日、北へ", 0);
}

/* As in a list that was pasted. */
static void names_without_a_blank_have_a_family_name_too(void **state)
{
	(void)state;
	becomes("星野も笑う、山田の田んぼ", "〇〇も笑う、〇〇の田んぼ", 2);
	becomes("勝子さんと勝子の", "〇〇さんと勝子の", 1);
	becomes("熊谷の話とトシさんの顔", "〇〇の話と〇〇さんの顔", 2);
	becomes("五十嵐が言った", "〇〇が言った", 1);
	becomes("私とさとうで、それをさとうに", "私と〇〇で、それを〇〇に", 2);
	/* Offices, numbers and places are none. */
	becomes("高齢の人が五十人、星野公民館に", "高齢の人が五十人、星野公民館に", 0);
}

static void family_names_are_hidden_wherever_they_stand(void **state)
{
	(void)state;
	becomes("及川が言った。及川看護師、及川の上司", "〇〇が言った。〇〇さん、〇〇の上司", 3);
	becomes("木下と西田", "〇〇と〇〇", 2);
	becomes("及川町長と及川市長", "〇〇さんと〇〇さん", 2);
	becomes("昨日のモリが、もりも", "昨日の〇〇が、〇〇も", 2);
	becomes("Ann said", "〇〇 said", 1);
}

static void given_names_are_hidden_before_titles(void **state)
{
	(void)state;
	becomes("ミツさん、みつちゃん、恵さん、みのりさん",
		"〇〇さん、〇〇ちゃん、〇〇さん、〇〇さん", 4);
	becomes("ミツバチ、恵みの雨、みのりの秋、恵委員", "ミツバチ、恵みの雨、みのりの秋、恵委員",
		0);
}

/* Of a name with a ・, as names from abroad are written, each part is one. */
static void each_part_of_a_name_is_one(void **state)
{
	(void)state;
	becomes("マリアさんとドゥアルテ様", "〇〇さんと〇〇様", 2);
	becomes("ジョアナさん、ロペス氏、シルバが", "〇〇さん、〇〇氏、〇〇が", 3);
	becomes("ドゥアルテ・マリアさん、ﾄﾞｩｱﾙﾃ･ﾏﾘｱ", "〇〇さん、〇〇", 2);
	becomes("シルバ・ジョアナ・ロペス、シルバ ジョアナ ロペス", "〇〇、〇〇", 2);
	becomes("シルバ・ジョアナさん、ジョアナ・ロペスさん", "〇〇さん、〇〇さん", 2);
	becomes("・西田さん\n・木下・西田", "・〇〇さん\n・〇〇・〇〇", 3);
	becomes("メモ・ロペス", "メモ・ロペス", 0);
}

/* A family name may be a place, and a role names nobody. */
static void other_words_stay(void **state)
{
	(void)state;
	becomes("", "", 0);
	becomes("西田町、及川村、木下区、西田市、及川県、西田郡",
		"西田町、及川村、木下区、西田市、及川県、西田郡", 0);
	becomes("谷を渡る、木の下の田んぼ", "谷を渡る、木の下の田んぼ", 0);
	becomes("区長さん、お母さん、瀬戸さん、区長が", "区長さん、お母さん、瀬戸さん、区長が", 0);
	becomes("メモリ、つもり、annual、joann", "メモリ、つもり、annual、joann", 0);
	becomes("山\nさん", "山\nさん", 0);
	becomes("Annさん", "〇〇さん", 1);
	becomes("\xe3\x81 \xff", "\xe3\x81 \xff", 0);
}

/* Who is not listed has a name of their own: no half of it is hidden. */
static void names_of_others_are_not_hidden_by_half(void **state)
{
	(void)state;
	becomes("中野さん／佐野さん／西野さん", "中野さん／佐野さん／西野さん", 0);
	becomes("スタンドさん", "スタンドさん", 0);
	/* Nor shown where it may be one that is listed, or where nobody would point at it. */
	becomes("中野会長、日比野さん、中西さん", "〇〇さん、〇〇さん、〇〇さん", 3);
	becomes("鈴木和夫さん、北大沢さん、安健さん", "〇〇さん、〇〇さん、〇〇さん", 3);
	becomes("アマリアさん", "〇〇さん", 1);
}

static void listed_names_are_hidden_behind_kanji(void **state)
{
	(void)state;
	becomes("先日大沢さんが、翌日も大沢さん", "先日〇〇さんが、翌日も〇〇さん", 2);
	becomes("先日西さんと区長西さん", "先日〇〇さんと〇〇さん", 2);
	becomes("昨日山さんが、福祉課西田さん", "昨日〇〇さんが、福祉課〇〇さん", 2);
	becomes("最高齢大沢さん、飯野さん、野さん", "最高齢〇〇さん、〇〇さん、〇〇さん", 3);
	becomes("西田谷さん、大沢西さん", "〇〇〇〇さん、〇〇〇〇さん", 4);
}

/* Where only one has it, it tells who that is. */
static void titles_of_those_who_are_hidden_are_hidden(void **state)
{
	(void)state;
	becomes("西田課長補佐が、木下健康福祉課長さんに", "〇〇さんが、〇〇さんに", 2);
	becomes("西田先生、西田 会長、大沢主任児童委員", "〇〇さん、〇〇さん、〇〇さん", 3);
	becomes("木下コーディネーター、西田センター長", "〇〇さん、〇〇さん", 2);
	becomes("課長の西田さん、町内会長の木下が", "〇〇さん、〇〇が", 2);
	becomes("先日区長の木下さんと元課長木下氏", "先日〇〇さんと〇〇氏", 2);
	becomes("西田さん（課長）と木下(町内会長)", "〇〇さんと〇〇さん", 2);
	becomes("西田課長（高齢福祉課長）の話", "〇〇さんの話", 1);
	becomes("課長（西田さん）と会長（木下）", "〇〇さんと〇〇さん", 2);
	/* With blanks between them, and behind an office. */
	becomes("課長 西田さんと会長　木下が", "〇〇さんと〇〇が", 2);
	becomes("課長の 西田さん、課長・西田さん", "〇〇さん、〇〇さん", 2);
	becomes("課長 （西田さん）と会長（ 木下 ）", "〇〇さんと〇〇さん", 2);
	becomes("西田さん（健康福祉課 課長）と木下 さん （課長）", "〇〇さんと〇〇さん", 2);
	becomes("西田さん（もみじ市、まちづくり課課長）", "〇〇さん", 1);
	becomes("西田さん（町内会の会長）と木下（課長（兼）所長）", "〇〇さんと〇〇さん", 2);
	becomes("西田さん（支え合い推進課 課長さん）と木下（まちづくり課長）", "〇〇さんと〇〇さん",
		2);
	/* What is none stays, and so does a title without a name. */
	becomes("西田の会長への話、木下さん（欠席）", "〇〇の会長への話、〇〇さん（欠席）", 2);
	becomes("課長は西田さんと、会長（欠席）、課長", "課長は〇〇さんと、会長（欠席）、課長", 1);
	becomes("西田さん（課長", "〇〇さん（課長", 1);
	becomes("課長\n西田さん\n課長", "課長\n〇〇さん\n課長", 1);
	becomes("西田さん（課長は反対、区長も反対）", "〇〇さん（課長は反対、区長も反対）", 1);
}

/* A body that is called by one is no person, and of some words there are many. */
static void words_that_only_sound_like_titles_stay(void **state)
{
	(void)state;
	becomes("西田委員会と西田理事会", "〇〇委員会と〇〇理事会", 2);
	becomes("西田会長会議、西田委員長会", "〇〇会長会議、〇〇委員長会", 2);
	becomes("全員の西田さん、職員の西田さん、役場職員の木下",
		"全員の〇〇さん、職員の〇〇さん、役場職員の〇〇", 3);
	becomes("西田さん（職員）と木下さん（全員）", "〇〇さん（職員）と〇〇さん（全員）", 2);
	becomes("西田課長出席、西田会長会見、西田会長様、木下課長サン",
		"〇〇さん出席、〇〇さん会見、〇〇さん、〇〇さん", 4);
	becomes("西田課長歓迎会、西田委員会出席", "〇〇さん歓迎会、〇〇委員会出席", 2);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(names_are_hidden),
		cmocka_unit_test(names_are_hidden_however_they_are_written),
		cmocka_unit_test(kana_between_kanji_and_repeated_kanji_are_written_in_many_ways),
		cmocka_unit_test(names_are_hidden_over_the_end_of_a_line),
		cmocka_unit_test(signs_around_a_name_are_none_of_it),
		cmocka_unit_test(names_without_a_blank_have_a_family_name_too),
		cmocka_unit_test(family_names_are_hidden_wherever_they_stand),
		cmocka_unit_test(given_names_are_hidden_before_titles),
		cmocka_unit_test(each_part_of_a_name_is_one),
		cmocka_unit_test(other_words_stay),
		cmocka_unit_test(names_of_others_are_not_hidden_by_half),
		cmocka_unit_test(listed_names_are_hidden_behind_kanji),
		cmocka_unit_test(titles_of_those_who_are_hidden_are_hidden),
		cmocka_unit_test(words_that_only_sound_like_titles_stay),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
