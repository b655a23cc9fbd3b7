/* A list of people as somebody has it becomes lines of cells, and what is not clear is told. */
#include "course_fixture.h"

#include "banso/work/people/roster.h"

/* What was read, a line each: its cells with | between them, or ! and why it waits. */
static const char *read_as_text(struct fixture *fixture, const char *typed)
{
	struct roster roster = roster_read(fixture->course, typed, fixture->arena);
	struct buf out = {0};
	const char *text;

	for (size_t i = 0; i < roster.count; i++) {
		const struct roster_line *line = &roster.items[i];

		if (*line->problem) {
			buf_printf(&out, "! %s\n", line->problem);
			continue;
		}
		for (size_t cell = 0; cell < ROSTER_CELLS; cell++)
			buf_printf(&out, "%s%s", cell ? "|" : "", line->cells[cell]);
		buf_putc(&out, '\n');
	}
	for (size_t i = 0; i < roster.unread.count; i++)
		buf_printf(&out, "- %s\n", roster.unread.items[i]);
	text = arena_strdup(fixture->arena, buf_text(&out));
	buf_free(&out);
	return text;
}

static void cells_are_parted_by_what_a_table_has(void **state)
{
	struct fixture *fixture = *state;

	assert_string_equal(
		read_as_text(fixture, "西田 みのり\t役場\t係長\t福祉課\n東野\t\t課長\n"),
		"西田 みのり|town|係長|福祉課|\n東野||課長||\n");
	/* A table parts its cells itself: a sign in a cell is part of it. */
	assert_string_equal(read_as_text(fixture, "西田\t\t\t社協、包括/支所\n東野｜客｜a|b\n"),
		"西田|||社協、包括/支所|\n東野|guest|a|b||\n");
	/* Behind the last cell a table often has more, and rows without anything. */
	assert_string_equal(
		read_as_text(fixture, "\t\t\n西田\t客\n｜｜\n\n \t \n"), "西田|guest|||\n");
	assert_string_equal(read_as_text(fixture, "西田\t\t\t\t\t\t\t\n"), "西田||||\n");
	assert_string_equal(read_as_text(fixture, "西田、客、係長\n東野／役場\n"),
		"西田|guest|係長||\n東野|town|||\n");
	/* What a terminal shows of a table has blanks. */
	assert_string_equal(read_as_text(fixture, "西田 みのり    客   係長\n東野　一郎\n"),
		"西田 みのり|guest|係長||\n東野　一郎||||\n");
}

static void a_quoted_cell_is_one(void **state)
{
	struct fixture *fixture = *state;

	assert_string_equal(read_as_text(fixture, "\"西田, みのり\",客,\"\"\"係\"\"長\",課\n"),
		"西田, みのり|guest|\"係\"長|課|\n");
	/* Excel quotes a cell of two lines. */
	assert_string_equal(read_as_text(fixture, "西田\t客\t係長\t\"福祉課\n支援係\"\n東野\n"),
		"西田|guest|係長|福祉課 支援係|\n東野||||\n");
	assert_string_equal(read_as_text(fixture, "\"西田  みのり\"\n"), "西田  みのり||||\n");
	assert_string_equal(read_as_text(fixture, "\"西田\n\"東野\n"), "西田||||\n東野||||\n");
}

/* A word that is quoted in a cell is no quoted cell: what stands around it is read, too. */
static void a_quoted_word_is_part_of_its_cell(void **state)
{
	struct fixture *fixture = *state;

	assert_string_equal(
		read_as_text(fixture,
			"西田\t客\t\t\"ひだまり\"、地域の会\n東野\t客\t\tNPO\"ひだまり\"\n"),
		"西田|guest||\"ひだまり\"、地域の会|\n東野|guest||NPO\"ひだまり\"|\n");
	assert_string_equal(
		read_as_text(fixture, "西田、客、\"主\" 任\n"), "西田|guest|\"主\" 任||\n");
	assert_string_equal(read_as_text(fixture, "西田\t客\t\"係長\n補佐\"/\"支所\"\t課\n"),
		"西田|guest|\"係長 補佐\"/\"支所\"|課|\n");
	/* Blanks behind the quote are none of the cell's. */
	assert_string_equal(
		read_as_text(fixture, "西田\t\"客\" \t\"係\"\"長\"\r\n"), "西田|guest|係\"長||\n");
}

static void a_number_in_front_does_not_count(void **state)
{
	struct fixture *fixture = *state;

	assert_string_equal(read_as_text(fixture, "1. 西田\n２\t東野\t客\n3、南、役場\n"),
		"西田||||\n東野|guest|||\n南|town|||\n");
}

static void heads_say_what_stands_where(void **state)
{
	struct fixture *fixture = *state;

	assert_string_equal(
		read_as_text(fixture, "氏名\t立場\t所属\n西田\t客\t社協\n"), "西田|guest||社協|\n");
	assert_string_equal(
		read_as_text(fixture, "所属,氏名\n社協,西田\n,東野\n"), "西田|||社協|\n東野||||\n");
	/* By other words, numbered, and with columns that are no use here. */
	assert_string_equal(
		read_as_text(fixture,
			"No.\tお名前\tふりがな\t役職\t機関名\t電話\n1\t西田\tにしだ\t係長\t社協\t09\n"),
		"西田||係長|社協|\n- ふりがな\n- 電話\n");
	assert_string_equal(read_as_text(fixture, "氏名\t所属\n1\t西田\t社協\n"), "西田|||社協|\n");
	/* Behind a title, and once more for the second table. */
	assert_string_equal(
		read_as_text(fixture, "西田、客\n氏名\t所属\n東野\t社協\n所属\t氏名\n役場\t南\n"),
		"西田|guest|||\n東野|||社協|\n南|||役場|\n");
	assert_string_equal(read_as_text(fixture, "\t氏名\t立場\n\t西田\t客\n"), "西田|guest|||\n");
	/* A place without a word has nothing to say of what stands there. */
	assert_string_equal(
		read_as_text(fixture, "氏名\t\t立場\n西田\tにしだ\t客\n"), "西田|guest|||\n");
}

/* Of a line of a mail what is certain is taken apart; what is not waits, and is no name. */
static void a_line_of_a_mail_is_taken_apart(void **state)
{
	struct fixture *fixture = *state;

	assert_string_equal(read_as_text(fixture, "山田太郎（高齢福祉課）様\n"
						  "東野 花子(地域支援係　係長) 様\n"
						  "北様（福祉課長）\n"
						  "もみじ市　高齢福祉課　課長　南 一郎 様\n"
						  "社協 西田さん\n"
						  "中野 みのり 主任\n"
						  "大野　もみじ包括支援センター\n"
						  "上田 次郎（もみじ市）\n"
						  "高齢福祉課 下田（係長）殿\n"),
		"山田太郎|||高齢福祉課|\n"
		"東野 花子||係長|地域支援係|\n"
		"北||福祉課長||\n"
		"南 一郎||課長|もみじ市 高齢福祉課|\n"
		"西田|||社協|\n"
		"中野 みのり||主任||\n"
		"大野|||もみじ包括支援センター|\n"
		"上田 次郎|||もみじ市|\n"
		"下田||係長|高齢福祉課|\n");
	/* What only looks so is a name. */
	assert_string_equal(
		read_as_text(fixture, "服部 正\n小室 一\n中村　太郎\n木下\nグエン ヴァン アン\n"),
		"服部 正||||\n小室 一||||\n中村　太郎||||\n木下||||\nグエン ヴァン アン||||\n");
	assert_string_equal(
		read_as_text(fixture, "山田（やまだ）\nひだまり 山田 太郎 様\n山田（旧姓 東）様\n"),
		"! 「やまだ」が氏名か所属か職名か分かりません。「、」で区切ってください\n"
		"! 「ひだまり 山田 太郎」が氏名か所属か職名か分かりません。「、」で区切ってください\n"
		"! 「旧姓 東」が氏名か所属か職名か分かりません。「、」で区切ってください\n");
	/* 様 is of no name, in a table either. */
	assert_string_equal(read_as_text(fixture, "西野様\t客\n所属\t氏名\n社協\t北野 様\n"),
		"西野|guest|||\n北野|||社協|\n");
}

#define UNCLEAR(text) "! 「" text "」が氏名か所属か職名か分かりません。「、」で区切ってください\n"

/* A title, an office or a qualification is nobody's name, wherever in the line it stands. */
static void a_name_may_stand_first(void **state)
{
	struct fixture *fixture = *state;

	assert_string_equal(read_as_text(fixture, "鳥居 みなみ　ほしの県長寿社会課　主任\n"
						  "佐々木 隆　社協　生活支援コーディネーター\n"
						  "日野原　もみじ市　高齢福祉課　係長\n"
						  "中村 太郎 ほしの町 主任 社会福祉士\n"
						  "大町 花子　津市　長寿課　主任保健師\n"
						  "服部 正　ひだまりの会　代表\n"
						  "長谷部　地域包括支援センター\n"
						  "大野　自治会長\n"
						  "グエン ヴァン アン　社協　相談員\n"),
		"鳥居 みなみ||主任|ほしの県長寿社会課|\n"
		"佐々木 隆||生活支援コーディネーター|社協|\n"
		"日野原||係長|もみじ市 高齢福祉課|\n"
		"中村 太郎||主任 社会福祉士|ほしの町|\n"
		"大町 花子||主任保健師|津市 長寿課|\n"
		"服部 正||代表|ひだまりの会|\n"
		"長谷部|||地域包括支援センター|\n"
		"大野||自治会長||\n"
		"グエン ヴァン アン||相談員|社協|\n");
	/* Wide blanks make no table of it, but where the second word is a role. */
	assert_string_equal(read_as_text(fixture, "鳥居 みなみ　　ほしの県長寿社会課　　主任\n"
						  "高齢福祉課  係長  南 一郎\n"
						  "佐々木 隆  役場  係長\n"),
		"鳥居 みなみ||主任|ほしの県長寿社会課|\n"
		"南 一郎||係長|高齢福祉課|\n"
		"佐々木 隆|town|係長||\n");
}

static void an_office_may_stand_first(void **state)
{
	struct fixture *fixture = *state;

	assert_string_equal(read_as_text(fixture, "社協　生活支援コーディネーター　佐々木 隆\n"
						  "もみじ市 山田\n"
						  "主任 保健師 山田 太郎\n"
						  "ひだまり 地域包括支援センター 川田 太郎\n"
						  "高齢福祉課 主任 服部 正 社会福祉士\n"),
		"佐々木 隆||生活支援コーディネーター|社協|\n"
		"山田|||もみじ市|\n"
		"山田 太郎||主任 保健師||\n"
		"川田 太郎|||ひだまり 地域包括支援センター|\n"
		"服部 正||主任 社会福祉士|高齢福祉課|\n");
}

static void a_line_without_a_sure_name_waits(void **state)
{
	struct fixture *fixture = *state;

	assert_string_equal(
		read_as_text(fixture, "主任\n高齢福祉課\nもみじ市\n社協 係長\n主任 社会福祉士\n"
				      "西田係長\n山田 花子主任\n中野 みのり主任\n"
				      "山田 包括 花子\n鳥居 津市 主任\n山田 係長 太郎\n"
				      "高齢福祉課 山田 太郎 係長 南\n高齢福祉課 地域支援係\n"),
		UNCLEAR("主任") UNCLEAR("高齢福祉課") UNCLEAR("もみじ市") UNCLEAR("社協 係長")
			UNCLEAR("主任 社会福祉士") UNCLEAR("西田係長") UNCLEAR("山田 花子主任")
				UNCLEAR("中野 みのり主任") UNCLEAR("山田 包括 花子")
					UNCLEAR("鳥居 津市 主任") UNCLEAR("山田 係長 太郎")
						UNCLEAR("高齢福祉課 山田 太郎 係長 南")
							UNCLEAR("高齢福祉課 地域支援係"));
	/* In a table as well. */
	assert_string_equal(
		read_as_text(fixture, "主任、客\n所属\t氏名\n社協\t社会福祉士\n西田\t高齢福祉課\n"),
		"! 「主任」は氏名ではないようです\n"
		"! 「社会福祉士」は氏名ではないようです\n"
		"! 「高齢福祉課」は氏名ではないようです\n");
}

/* Whoever pastes a whole mail finds the people in it, and below them what was no person. */
static void a_sentence_of_a_mail_is_nobody(void **state)
{
	struct fixture *fixture = *state;
	struct roster roster;
	struct buf rest = {0};
	const char *mail =
		"各位\n\nいつもお世話になっております。知里町の西田です。\n"
		"次回の会議には、次の方々が参加しますので、よろしくお願いいたします。\n\n"
		"高齢福祉課 係長 西田 みのり 様\n"
		"社会福祉法人知里町社会福祉協議会 東野 一郎 様\n"
		"大沢 正人（高齢福祉課 課長）\n南 ますみ、客\n北、役\n\n"
		"なお、当日の駐車場は役場の裏をお使いください\n会場で飲み物の用意はないので\n"
		"日時：1月15日（金）\nTEL 0123-45-6789\nnishida@example.jp\n以上\n=====\n"
		"当日朝九時半役場二階会議室集合\n";

	assert_string_equal(read_as_text(fixture, mail),
		"西田 みのり||係長|高齢福祉課|\n"
		"東野 一郎|||社会福祉法人知里町社会福祉協議会|\n"
		"大沢 正人||課長|高齢福祉課|\n"
		"南 ますみ|guest|||\n"
		"! 立場「役」が分かりません: 役場、役場の長 ですか\n"
		"! 人ではない行\n! 人ではない行\n! 人ではない行\n! 人ではない行\n! 人ではない行\n"
		"! 人ではない行\n! 人ではない行\n! 人ではない行\n! 人ではない行\n! 人ではない行\n"
		"! 人ではない行\n");
	roster = roster_read(fixture->course, mail, fixture->arena);
	assert_int_equal(roster.good, 4);
	assert_int_equal(roster.prose, 11);
	assert_string_equal(roster.items[5].typed, "各位");
	roster_put_rest(&rest, &roster);
	/* What is of nobody stands there still, above what waits. */
	assert_non_null(strstr(buf_text(&rest), "各位\nいつも"));
	assert_non_null(strstr(buf_text(&rest), "集合\n北、役"));
	buf_free(&rest);
	/* In a table a remark is one; where the name should be, it waits. */
	assert_string_equal(
		read_as_text(fixture, "西田\t客\t\t当日は欠席です。\nよろしくお願いします\t客\n"),
		"西田|guest||当日は欠席です。|\n"
		"! 「よろしくお願いします」は氏名ではないようです\n");
	assert_string_equal(
		read_as_text(fixture, "マリア フェルナンダ デ ラ クルス\n住民A\n西田 ます\n"
				      "ウィジャヤクスマワルダナ\n"),
		"マリア フェルナンダ デ ラ クルス||||\n住民A||||\n西田 ます||||\nウィジャヤクスマワルダナ||||\n");
}

/* In this field many are of a 〜を〜会, and most tables have a column of addresses. */
static void a_person_is_no_sentence(void **state)
{
	struct fixture *fixture = *state;

	assert_string_equal(read_as_text(fixture, "氏名,所属,メール\n"
						  "西田みのり,高齢福祉課,nishida@example.jp\n"
						  "東野一郎,認知症の人を支える会,\n"
						  "南,ささえます隊,minami@example.jp\n"),
		"西田みのり|||高齢福祉課|\n東野一郎|||認知症の人を支える会|\n南|||ささえます隊|\n"
		"- メール\n");
	assert_string_equal(read_as_text(fixture,
				    "山田、客、、地区を守る会\n山田　ます\nTo Van\n"
				    "西田みのり,客,,nishida@example.jp\n東野、客、、ささえます隊\n"
				    "To: 西田\nお使いを、当日に\n"),
		"山田|guest||地区を守る会|\n山田　ます||||\nTo Van||||\n"
		"西田みのり|guest||nishida@example.jp|\n東野|guest||ささえます隊|\n"
		"! 立場「当日に」が分かりません\n! 人ではない行\n");
	/* What may be a name is never put away, nor is a sentence a post. */
	assert_string_equal(
		read_as_text(fixture, "東野、役場の人ですか\n当日は、役場に集まります\n"),
		"! 立場「役場の人ですか」が分かりません\n! 人ではない行\n");
}

static void bullets_are_no_part_of_a_name(void **state)
{
	struct fixture *fixture = *state;

	assert_string_equal(
		read_as_text(fixture, "・日野原\n○西田 みのり\n- 東野\n●　南　社協　主任\n"
				      "1)北\n（２） 中野\n①大野\n・1. 上田、客\n"
				      "・\t下田\t客\n・\n■参加者名\n１．木下\n"),
		"日野原||||\n西田 みのり||||\n東野||||\n南||主任|社協|\n"
		"北||||\n中野||||\n大野||||\n上田|guest|||\n下田|guest|||\n木下||||\n");
}

static void a_number_and_a_blank_are_no_part_of_a_name(void **state)
{
	struct fixture *fixture = *state;

	assert_string_equal(
		read_as_text(fixture, "1　三宅 康子\n2. 早川 翔\n(3) 堀\n"
				      "４　ドゥアルテ　マリア　　NPO法人ひだまり　理事\n"
				      "5　西　和夫（客）\n6 北 花子、客\n７　西田　　客\n"),
		"三宅 康子||||\n早川 翔||||\n堀||||\n"
		"ドゥアルテ マリア||理事|NPO法人ひだまり|\n"
		"西　和夫|guest|||\n北 花子|guest|||\n西田|guest|||\n");
	/* Also where it stands in the cell of the name, but not where it has a column. */
	assert_string_equal(read_as_text(fixture, "所属\t氏名\n社協\t1 西田\n役場\t(2)東野\n"),
		"西田|||社協|\n東野|||役場|\n");
	assert_string_equal(
		read_as_text(fixture, "No  氏名  立場\n1  西田  客\n"), "西田|guest|||\n");
	/* An office and one word more of a table that is parted by a stroke. */
	assert_string_equal(
		read_as_text(
			fixture, "ドゥアルテ マリア NPO／法人ひだまり\n西　和夫　　商工会（客）\n"),
		"ドゥアルテ マリア|||NPO 法人ひだまり|\n西 和夫|guest||商工会|\n");
}

/* One word above a list says what it is a list of, and not that its lines have one cell. */
static void one_head_keeps_the_usual_order(void **state)
{
	struct fixture *fixture = *state;

	assert_string_equal(read_as_text(fixture, "出席者\n西田、客、係長\n1 東野\n"),
		"西田|guest|係長||\n東野||||\n");
	assert_string_equal(
		read_as_text(fixture, "参加者名\t\t\n１\t西田\t客\n"), "西田|guest|||\n");
	assert_string_equal(read_as_text(fixture, "所属\t氏名\n社協\t西田\n名前\n東野、客\n"),
		"西田|||社協|\n東野|guest|||\n");
	assert_string_equal(
		read_as_text(fixture, "\t氏名\n\t西田\t客\n"), "! 区切りが多すぎます（2つまで）\n");
}

static void heads_with_blanks_are_heads(void **state)
{
	struct fixture *fixture = *state;

	assert_string_equal(read_as_text(fixture, "氏名 立場 所属\n西田 みのり  客  社協\n"),
		"西田 みのり|guest||社協|\n");
	assert_string_equal(
		read_as_text(fixture, "氏名　立場　所属\n西田 みのり 客 社協\n東野\t客\t課\n"),
		"! 3つに区切れません\n東野|guest||課|\n");
}

static void who_is_there_already_waits(void **state)
{
	struct fixture *fixture = *state;

	put_person(fixture, "p1", "西田 みのり", "town", "");
	assert_string_equal(
		read_as_text(fixture, "西田みのり\n東野\n東野、客\n、客\na、b、c、d、e、f\n"),
		"! もう一覧にいます\n東野||||\n! 上の行にもいます\n! 氏名がありません\n! 区切りが多すぎます（5つまで）\n");
}

static void a_role_that_is_none_tells_which_is_near(void **state)
{
	struct fixture *fixture = *state;
	struct roster roster;

	assert_string_equal(read_as_text(fixture, "西田、長\n東野、保健師\n"),
		"! 立場「長」が分かりません: 役場の長 ですか\n! 立場「保健師」が分かりません\n");
	roster = roster_read(fixture->course, "西田、役\n", fixture->arena);
	assert_string_equal(
		roster.items[0].problem, "立場「役」が分かりません: 役場、役場の長 ですか");
	assert_true(roster.lacks_role);
	assert_int_equal(roster.near, 0);
	roster = roster_read(fixture->course, "西田、、、、、、x\n", fixture->arena);
	assert_false(roster.lacks_role);
}

static void a_role_near_to_one_is_taken_where_that_was_said(void **state)
{
	struct fixture *fixture = *state;
	const char *typed = "西田、長\n東野、役\n南、保健師\n北、客\n、長\n";
	struct roster roster = roster_read(fixture->course, typed, fixture->arena);

	assert_int_equal(roster.near, 2);
	assert_int_equal(roster.good, 1);
	roster = roster_read_near(fixture->course, typed, fixture->arena);
	assert_int_equal(roster.good, 2);
	assert_string_equal(roster.items[0].problem, "");
	assert_string_equal(roster.items[0].cells[1], "chief");
	assert_string_equal(
		roster.items[1].problem, "立場「役」が分かりません: 役場、役場の長 ですか");
	assert_string_equal(roster.items[2].problem, "立場「保健師」が分かりません");
	assert_string_equal(roster.items[4].problem, "氏名がありません");
}

static void what_waits_keeps_its_heads(void **state)
{
	struct fixture *fixture = *state;
	struct roster roster = roster_read(fixture->course,
		"所属\t氏名\n社協\t西田\n\t\t東野\n氏名\t立場\n南\t保健師\n北\t医師\n",
		fixture->arena);
	struct buf rest = {0};

	roster_put_rest(&rest, &roster);
	assert_string_equal(
		buf_text(&rest), "所属｜氏名\n｜｜東野\n氏名｜立場\n南｜保健師\n北｜医師");
	roster = roster_read(fixture->course, buf_text(&rest), fixture->arena);
	assert_int_equal(roster.count, 3);
	assert_int_equal(roster.good, 0);
	buf_free(&rest);
}

static const char *both(struct fixture *fixture, const char *first, const char *second)
{
	struct buf out = {0};
	const char *text;

	roster_put_both(&out, fixture->course, first, second);
	text = arena_strdup(fixture->arena, buf_text(&out));
	buf_free(&out);
	return text;
}

static void what_is_pasted_below_has_headings_of_its_own(void **state)
{
	struct fixture *fixture = *state;

	assert_string_equal(both(fixture, "", "西田\t客"), "西田｜客");
	assert_string_equal(both(fixture, "東野", "西田\t客\n"), "東野\n西田｜客\n");
	assert_string_equal(both(fixture, "所属｜氏名\n社協｜東野\n", "西田\t客"),
		"所属｜氏名\n社協｜東野\n氏名、立場、職名、所属、市町村\n西田｜客");
	assert_string_equal(both(fixture, "所属｜氏名\n社協｜東野", "氏名\t立場\n西田\t客"),
		"所属｜氏名\n社協｜東野\n氏名｜立場\n西田｜客");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
			cells_are_parted_by_what_a_table_has, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			a_quoted_cell_is_one, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			a_quoted_word_is_part_of_its_cell, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			a_number_in_front_does_not_count, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			heads_say_what_stands_where, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			a_line_of_a_mail_is_taken_apart, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			a_name_may_stand_first, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			an_office_may_stand_first, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			a_line_without_a_sure_name_waits, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			a_sentence_of_a_mail_is_nobody, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			a_person_is_no_sentence, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			bullets_are_no_part_of_a_name, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(a_number_and_a_blank_are_no_part_of_a_name,
			fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			one_head_keeps_the_usual_order, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			heads_with_blanks_are_heads, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			who_is_there_already_waits, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			a_role_that_is_none_tells_which_is_near, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(a_role_near_to_one_is_taken_where_that_was_said,
			fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			what_waits_keeps_its_heads, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(what_is_pasted_below_has_headings_of_its_own,
			fixture_set_up, fixture_tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
