/* Names of people nobody has listed: their sentences are found, and words that are no names are
 * not. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "banso/base/arena.h"
#include "banso/doc/called.h"
#include "banso/doc/titled.h"

static struct participant list[] = {
	{.name = "西田", .title = "高齢福祉課長（兼）所長", .org = "町", .municipality = ""},
	{.name = "会長", .title = "", .org = "老人クラブ", .municipality = ""},
	{.name = "東", .title = "係長", .org = "福祉課", .municipality = ""},
	{.name = "南", .title = "係長", .org = "健康課", .municipality = ""},
	{.name = "北", .title = "民生委員", .org = "", .municipality = ""},
	{.name = "前の人", .title = "会長", .org = "老人クラブ", .municipality = ""}};
static const struct participants people = {list, sizeof(list) / sizeof(list[0])};

static void finds(const char *text, const char *expected)
{
	struct arena *arena = arena_new();
	struct words found = called_sentences(arena, text, titled_heads(arena, people));

	if (found.count != 1)
		fail_msg("%s: %zu", text, found.count);
	assert_string_equal(found.items[0], expected);
	arena_free(arena);
}

static void finds_nothing(const char *text)
{
	struct arena *arena = arena_new();
	struct words found = called_sentences(arena, text, titled_heads(arena, people));

	if (found.count)
		fail_msg("%s: %s", text, found.items[0]);
	arena_free(arena);
}

static void names_are_found(void **state)
{
	static const char *const texts[] = {"田中さん", "よし子ちゃん", "佐藤様", "鈴木氏",
		"山本くん", "山本君", "田中さんが転んだ", "昨日、よし子ちゃんと話した",
		"ゆきちゃんと行く", "隣のさとうさん", "中村さん", "別所さん", "健一様より",
		"森くんの車", "本多様", "よしこさん", "田中 さん", "ミヤサカさん", "ﾐﾔｻｶｻﾝ",
		"タケシクン", "おおばさんの家", "会長の田中さん", "小沢くんです", "Johnさん",
		"佐々木さん", "𠮷田さん", "花子さま", "土屋さん", "阿部さんが", "麻生さんが",
		"山神様", "ﾖｼｺﾁｬﾝ", "みゆき様", "田所氏", "一ノ瀬さん"};

	(void)state;
	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
		finds(texts[i], texts[i]);
}

static void other_words_are_not(void **state)
{
	static const char *const texts[] = {"", "さん", "皆さん", "みなさんで", "みんなさん",
		"お客さん", "奥さん", "お子さん", "赤ちゃん", "お母さん", "おばあちゃん",
		"おじいさん", "患者さん", "利用者さん", "職員さん", "民生委員さん", "皆様",
		"お客様", "各氏", "同氏", "区長さん", "参加者の皆さん", "たくさんの人",
		"とてもたくさん", "しかしたくさん", "同様に", "多様な", "仕様書", "様子を見る",
		"地域の様子", "帳票様式", "様々な", "その様に", "見た様だ", "氏名", "利用者氏名",
		"ちゃんと話す", "話をちゃんと聞く", "もっとちゃんと", "毎日、ちゃんと",
		"行くんです", "働くんだ", "聞くんじゃない", "さまざまな", "有様", "お疲れさま",
		"ご苦労さま", "神様", "諸君", "彼氏", "〇〇さん", "○○様", "Aさん", "K氏", "80さん",
		"サンプル", "商品サンプル", "チャンス", "サマー", "八百屋さん", "社協さん",
		"町さん", "農家さん", "ヘルパーさん", "ボランティアさん", "お孫さん",
		"私のとうさん", "クロワッサン", "田中", "田中。さん", "田中\nさん", "三者三様",
		"気づくんです", "おばさん", "看護師さん", "生活支援コーディネーターさん", "何さん",
		"模様替え", "お互いさま", "おかげさまで", "\xe3\x81 \xff", "のさんぽ", "本人様",
		"ご家族様", "店員さん", "娘さん"};

	(void)state;
	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
		finds_nothing(texts[i]);
}

/* One is enough to open it and read on. */
static void a_sentence_is_told_once(void **state)
{
	(void)state;
	finds("車を出す。田中さんと佐藤さんに聞く。皆さんが待つ。", "田中さんと佐藤さんに聞く。");
	finds("皆さん\n田中さんの\n家", "田中さんの");
	finds("むかしからこの町の川のそばの小さな家にひとりで住んでいるという話を聞いたことのある田中さんの家",
		"～るという話を聞いたことのある田中さんの家");
}

/* Where one alone has it. */
static void titles_are_found(void **state)
{
	static const char *const texts[] = {"課長が反対した", "きのう課長に", "高齢福祉課長は",
		"所長と", "会長の話", "老人クラブ会長も", "町長が言う", "みどり町長が", "課長さん",
		"元会長"};
	static const char *const others[] = {"建設課長が", "課長会議で", "係長が", "福祉係長",
		"民生委員が", "区長が", "町長選挙", "成長する", "校長"};

	(void)state;
	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
		finds(texts[i], texts[i]);
	for (size_t i = 0; i < sizeof(others) / sizeof(others[0]); i++)
		finds_nothing(others[i]);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(names_are_found),
		cmocka_unit_test(other_words_are_not),
		cmocka_unit_test(a_sentence_is_told_once),
		cmocka_unit_test(titles_are_found),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
