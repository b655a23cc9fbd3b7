/*
 * Kanji that names have in another form than texts: the form, and the one that is usual today, in
 * the order of the first. Written down by hand: pairs of an old and a new form of one kanji such as
 * the list of kanji for names has (戸籍法施行規則 別表第二), and forms that family registers have
 * besides (髙, 﨑, 邉, 𠮷, 桒, 栁, …), as far as they are met in names of people and towns. Kanji
 * that are rather other ones by now (斉 and 斎 are an exception: nobody recalls who writes which)
 * are not here, nor what NFKC makes the same by itself.
 */
#ifndef KANJI_TABLE_H
#define KANJI_TABLE_H

#include <stdint.h>

struct kanji_form {
	uint32_t form, usual;
};

static const struct kanji_form kanji_forms[] = {{U'亙', U'亘'}, {U'佛', U'仏'}, {U'來', U'来'},
	{U'傳', U'伝'}, {U'兒', U'児'}, {U'內', U'内'}, {U'冨', U'富'}, {U'凜', U'凛'},
	{U'劍', U'剣'}, {U'勳', U'勲'}, {U'卷', U'巻'}, {U'國', U'国'}, {U'圍', U'囲'},
	{U'圓', U'円'}, {U'團', U'団'}, {U'埜', U'野'}, {U'堯', U'尭'}, {U'增', U'増'},
	{U'壽', U'寿'}, {U'奧', U'奥'}, {U'學', U'学'}, {U'實', U'実'}, {U'寬', U'寛'},
	{U'將', U'将'}, {U'尙', U'尚'}, {U'峯', U'峰'}, {U'峽', U'峡'}, {U'嵜', U'崎'},
	{U'嶋', U'島'}, {U'嶌', U'島'}, {U'嶽', U'岳'}, {U'巖', U'巌'}, {U'廣', U'広'},
	{U'彌', U'弥'}, {U'彥', U'彦'}, {U'德', U'徳'}, {U'恆', U'恒'}, {U'惠', U'恵'},
	{U'應', U'応'}, {U'戶', U'戸'}, {U'敎', U'教'}, {U'斉', U'斎'}, {U'晉', U'晋'},
	{U'曉', U'暁'}, {U'曾', U'曽'}, {U'會', U'会'}, {U'栁', U'柳'}, {U'桒', U'桑'},
	{U'條', U'条'}, {U'榮', U'栄'}, {U'槇', U'槙'}, {U'橫', U'横'}, {U'檜', U'桧'},
	{U'櫻', U'桜'}, {U'步', U'歩'}, {U'涉', U'渉'}, {U'淨', U'浄'}, {U'淸', U'清'},
	{U'澤', U'沢'}, {U'濤', U'涛'}, {U'濱', U'浜'}, {U'濵', U'浜'}, {U'瀧', U'滝'},
	{U'瀨', U'瀬'}, {U'燈', U'灯'}, {U'瑤', U'瑶'}, {U'當', U'当'}, {U'盡', U'尽'},
	{U'眞', U'真'}, {U'祿', U'禄'}, {U'禮', U'礼'}, {U'稻', U'稲'}, {U'穐', U'秋'},
	{U'穗', U'穂'}, {U'絲', U'糸'}, {U'綠', U'緑'}, {U'緖', U'緒'}, {U'縣', U'県'},
	{U'縱', U'縦'}, {U'繩', U'縄'}, {U'聰', U'聡'}, {U'聲', U'声'}, {U'與', U'与'},
	{U'舘', U'館'}, {U'舩', U'船'}, {U'莊', U'荘'}, {U'萬', U'万'}, {U'薗', U'園'},
	{U'薰', U'薫'}, {U'藏', U'蔵'}, {U'藪', U'薮'}, {U'衞', U'衛'}, {U'豐', U'豊'},
	{U'賴', U'頼'}, {U'輕', U'軽'}, {U'遙', U'遥'}, {U'邉', U'辺'}, {U'邊', U'辺'},
	{U'邨', U'村'}, {U'郞', U'郎'}, {U'錄', U'録'}, {U'鐵', U'鉄'}, {U'關', U'関'},
	{U'靑', U'青'}, {U'靜', U'静'}, {U'顯', U'顕'}, {U'髙', U'高'}, {U'鷄', U'鶏'},
	{U'鷗', U'鴎'}, {U'鹽', U'塩'}, {U'黃', U'黄'}, {U'黑', U'黒'}, {U'齊', U'斎'},
	{U'齋', U'斎'}, {U'龍', U'竜'}, {U'龜', U'亀'}, {U'﨑', U'崎'}, {U'𠮷', U'吉'}};

#endif
