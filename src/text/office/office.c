#include "banso/text/office/office.h"

#include <string.h>

#include "banso/text/utf8.h"

#define LIKELY_LETTERS 3    /* of a town or a body; 小室 and 美園 are names */
#define FAMILY_LETTERS 3    /* of names that end as 長谷部 */
#define NAME_MOST_LETTERS 4 /* of a given name, or a family name */

/* How no name ends. */
static const char *const offices[] = {"課", "係", "局", "センター", "包括", "社協", "協議会",
	"連合会", "委員会", "役場", "役所", "県庁", "都庁", "府庁", "本庁", "事務所", "支所",
	"出張所", "保健所", "病院", "医院", "大学", "組合", "会社", "法人", "推進室", "企画室",
	"本部", "支部", "本社", "支社", "農協", "生協", "東京都", "北海道", "厚生労働省", "チーム",
	"グループ", "ステーション", "クリニック", "コーディネーター", NULL};
/* What no name has inside: NPO法人ひだまり. */
static const char *const insides[] = {"法人", "会社", "NPO", "ＮＰＯ", NULL};
/* How names end as well. */
static const char *const bodies[] = {"部", "室", "所", "会", "院", "市", "町", "村", "県", "府",
	"区", "班", "園", "社", "館", "校", "団", NULL};
/* Of these there are names of more letters. */
static const char *const family_ends[] = {"部", "村", NULL};
static const char *const posts[] = {"課長", "係長", "部長", "局長", "室長", "所長", "会長", "市長",
	"町長", "村長", "区長", "院長", "園長", "班長", "館長", "校長", "次長", "団長", "支店長",
	"センター長", "理事長", "施設長", "委員長", "補佐", "主任", "主査", "主事", "主幹", "主管",
	"参事", "参与", "顧問", "理事", "監事", "知事", "代表", "代表者", "担当", "担当者",
	"管理者", "責任者", "管理官", "専門官", "企画官", "専門監", "保健師", "看護師", "助産師",
	"薬剤師", "医師", "技師", "講師", "福祉士", "療法士", "栄養士", "聴覚士", "衛生士",
	"保育士", "支援員", "相談員", "推進員", "指導員", "専門員", "調査員", "民生委員", "委員",
	"職員", "事務員", "研究員", "員", "教授", "助教", "コーディネーター", "コーディネータ",
	"マネジャー", "マネージャー", "アドバイザー", "リーダー", "ヘルパー", "サポーター",
	"ケアマネ", NULL};
/* What often stands in front of a post. */
static const char *const ranks[] = {"副", "准", "正", "主任", "主席", "総括", "統括", "専任",
	"担当", "社会", "介護", "管理", "理学", "作業", "言語", "歯科", "生活", "自治", "町内",
	"事務", "福祉", "長寿", "高齢", "地域", "健康", "保健", "支援", NULL};

/* Of these endings the longest that a text has, or is, in bytes; 0 for none. */
static size_t ending_bytes(const char *text, const char *const *endings)
{
	size_t bytes = strlen(text), most = 0;

	for (; *endings; endings++) {
		size_t end = strlen(*endings);

		if (end > most && bytes >= end && strcmp(text + bytes - end, *endings) == 0)
			most = end;
	}
	return most;
}

static size_t letters(const char *word)
{
	return utf8_count_graphemes(word, strlen(word));
}

bool office_is_sure(const char *word)
{
	for (size_t i = 0; insides[i]; i++)
		if (strstr(word, insides[i]))
			return true;
	return ending_bytes(word, offices) > 0;
}

bool office_is_likely(const char *word)
{
	size_t least = LIKELY_LETTERS;

	if (ending_bytes(word, family_ends))
		least = FAMILY_LETTERS + 1;
	return office_is_sure(word) || (ending_bytes(word, bodies) && letters(word) >= least);
}

bool office_is_possible(const char *word)
{
	return office_is_sure(word) || ending_bytes(word, bodies);
}

bool office_is_post(const char *word)
{
	return ending_bytes(word, posts) > 0;
}

bool office_is_post_or_name(const char *word)
{
	size_t post_bytes = ending_bytes(word, posts), bytes = strlen(word);
	size_t front = utf8_count_graphemes(word, bytes - post_bytes);

	for (size_t i = 0; post_bytes && ranks[i]; i++)
		if (strlen(ranks[i]) == bytes - post_bytes &&
			strncmp(word, ranks[i], bytes - post_bytes) == 0)
			return false;
	return post_bytes && front && front < NAME_MOST_LETTERS;
}
