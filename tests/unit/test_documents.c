/* The papers of a session and of a course, and what each circle of readers gets of them. */
#include "course_fixture.h"

#include "banso/doc/document.h"
#include "banso/doc/formats/writer.h"
#include "banso/model/own.h"

/* The document as text, in the arena. */
static const char *text_of(struct fixture *fixture, const char *document_id, const char *session,
	const char *form, enum circle circle)
{
	struct place place = PLACE_NONE;
	const struct document *document;
	struct buf out = {0};
	const char *text;
	struct err err;

	place.engagement = "e1";
	place.session = session;
	place.form = form;
	document = document_find(document_id, &place, &err);
	if (!document) {
		fail_msg("%s", err.text);
		return "";
	}
	txt_write(&out, document_make(fixture->arena, document, fixture->course, &place, circle),
		HEADERS_IDS);
	text = arena_strdup(fixture->arena, buf_text(&out));
	buf_free(&out);
	return text;
}

static void assert_has(const char *text, const char *part)
{
	if (!strstr(text, part))
		print_error("expected %s in:\n%s\n", part, text);
	assert_non_null(strstr(text, part));
}

static void assert_lacks(const char *text, const char *part)
{
	if (strstr(text, part))
		print_error("did not expect %s in:\n%s\n", part, text);
	assert_null(strstr(text, part));
}

static void fill(struct fixture *fixture)
{
	put(fixture, "/.course#name", "ためし町");
	put_person(fixture, "p1", "西田", "town", "上町");
	put_person(fixture, "p2", "森本", "guest", "");
	put(fixture, "1/.session#date", "2026-10-02");
	put(fixture, "1/.session#start", "23:50");
	put(fixture, "1/.session#lead", "森本");
	put(fixture, "1/.session#attendance:p1:planned", "true");
	put(fixture, "1/.session#attendance:p2:planned", "true");
	put(fixture, "2/.session#date", "2026-11-20");
}

static void agenda_works_before_anything_is_there(void **state)
{
	struct fixture *fixture = *state;
	const char *text = text_of(fixture, "agenda", "1", "", CIRCLE_TEAM);

	assert_has(text, "日時: 未定");
	assert_has(text, "ねらい: 会って話します。");
	assert_has(text, "開会                      15");
	assert_has(text, "配るもの: みんなの紙\n");
	assert_has(text, "持ちもの: 紙、ペン");
	assert_lacks(text, "時刻");
	assert_lacks(text, "出席予定");
}

/* Optional steps take no time; past midnight the clock begins anew. */
static void agenda_tells_the_time_of_each_step(void **state)
{
	struct fixture *fixture = *state;
	const char *text;

	fill(fixture);
	text = text_of(fixture, "agenda", "1", "", CIRCLE_TEAM);
	assert_has(text, "ためし町 はじめの回 次第【支援者用】");
	assert_has(text, "日時: 令和8年10月2日(金) 23:50～");
	assert_has(text, "23:50～00:05  開会");
	assert_has(text, "                     できれば（行うときだけ）  20");
	assert_has(text, "00:05～00:20  話し合い");
	assert_has(text, "00:20～00:30  内輪");
	assert_has(text, "進行役: 森本");
	assert_has(text, "配るもの: みんなの紙（2枚）");
	assert_has(text, "役場: 西田");
	put(fixture, "1/.session#end", "00:40");
	assert_has(text_of(fixture, "agenda", "1", "", CIRCLE_TEAM), "23:50～00:40");
}

static void agenda_for_others_leaves_the_teams_steps_out(void **state)
{
	struct fixture *fixture = *state;
	const char *text;

	fill(fixture);
	text = text_of(fixture, "agenda", "1", "", CIRCLE_SHARED);
	assert_has(text, "1     23:50～00:05  開会");
	assert_has(text, "2     00:05～00:20  話し合い");
	assert_lacks(text, "内輪");
	assert_lacks(text, "できれば");
	assert_lacks(text, "持ちもの");
	assert_lacks(text, "配るもの");
	put(fixture, "1/.session#started", "23:50");
	put(fixture, "1/.session#step", "maybe");
	text = text_of(fixture, "agenda", "1", "", CIRCLE_SHARED);
	assert_has(text, "2                   できれば");
	assert_has(text, "3     00:05～00:20  話し合い");
	text = text_of(fixture, "agenda", "1", "", CIRCLE_PUBLIC);
	assert_lacks(text, "西田");
	assert_lacks(text, "森本");
	assert_lacks(text, "【出席予定】");
}

static void fill_record(struct fixture *fixture)
{
	fill(fixture);
	put(fixture, "1/.session#attendance:p1:present", "true");
	put(fixture, "1/.session#notes:open:text", "ないしょ");
	put(fixture, "1/.session#notes:work:text", "わけあう");
	put(fixture, "1/.session#notes:work:circle", "shared");
	put(fixture, "1/.session#notes:n1:text", "みんなへ");
	put(fixture, "1/.session#notes:n1:step", "work");
	put(fixture, "1/.session#notes:n1:circle", "public");
	put(fixture, "1/.session#notes:own:text", "内々の話");
	put(fixture, "1/.session#checks:open:聞いた", "true");
	put(fixture, "1/.session#decided", "また会う。");
	put_task(fixture, "t1", "手紙を書く", "1", "todo");
	put_task(fixture, "t2", "前からのこと", "0", "done");
}

static void record_tells_what_happened(void **state)
{
	struct fixture *fixture = *state;
	const char *text;

	fill_record(fixture);
	text = text_of(fixture, "record", "1", "", CIRCLE_TEAM);
	assert_has(text, "出席: 1人（職員1人）");
	assert_has(text, "西田  出席");
	assert_has(text, "森本  記録なし");
	assert_has(text, "＊ 開会\n  ないしょ\n  確認した: 聞いた\n");
	/* What is shared is told once, for all readers; the rest is below what was decided. */
	assert_has(
		text, "【主な意見】\n\n＊ 話し合い\n  わけあう\n  みんなへ\n\n【決まったこと】\n");
	assert_has(text, "【進行ごとの記録（支援者だけ）】\n\n＊ 開会\n");
	assert_has(text_of(fixture, "record", "1", "", CIRCLE_SHARED),
		"【主な意見】\n\n＊ 話し合い\n  わけあう\n  みんなへ\n");
	assert_has(text_of(fixture, "record", "1", "", CIRCLE_PUBLIC),
		"【主な意見】\n\n＊ 話し合い\n  みんなへ\n");
	assert_lacks(text_of(fixture, "record", "1", "", CIRCLE_SHARED), "進行ごとの記録");
	assert_has(text_of(fixture, "session", "1", "", CIRCLE_TEAM), "【主な意見】\n");
	assert_has(text, "＊ 内輪");
	assert_lacks(text, "＊ できれば");
	assert_lacks(text_of(fixture, "record", "1", "", CIRCLE_SHARED), "確認した");
	assert_has(text, "【決まったこと】\n  また会う。");
	assert_has(text, "【前の回からの取組のようす】\n");
	assert_has(text, "前からのこと");
	assert_has(text, "手紙を書く");
	assert_has(text, "次の予定: つぎの回  令和8年11月20日(金)");
	assert_lacks(text_of(fixture, "record", "3", "", CIRCLE_TEAM), "次の予定");
}

/* Who was expected by nobody is missing all the same where somebody marked that. */
static void absence_is_told_from_the_mark_that_says_it(void **state)
{
	struct fixture *fixture = *state;

	fill_record(fixture);
	put_person(fixture, "p3", "谷", "staff", "");
	put(fixture, "1/.session#attendance:p3:present", "false");
	put_person(fixture, "p4", "沢", "staff", "");
	put(fixture, "1/.session#attendance:p4:planned", "false");
	assert_has(text_of(fixture, "record", "1", "", CIRCLE_TEAM), "谷    欠席");
	assert_has(text_of(fixture, "record", "1", "", CIRCLE_TEAM), "沢    欠席");
	put(fixture, "1/.session#attendance:p4:uninvited", "true");
	assert_lacks(text_of(fixture, "record", "1", "", CIRCLE_TEAM), "沢");
	assert_has(text_of(fixture, "record", "1", "", CIRCLE_TEAM), "谷    欠席");
}

/* A scenario without その他 has it all the same where somebody has to be counted. */
static void a_role_of_ones_own_is_counted_as_other(void **state)
{
	struct fixture *fixture = *state;
	const char *text;

	fill_record(fixture);
	put_person(fixture, "p3", "谷", "防災士", "");
	put(fixture, "/.people#person:p3:title", "団長");
	put(fixture, "1/.session#attendance:p3:present", "true");
	text = text_of(fixture, "record", "1", "", CIRCLE_SHARED);
	assert_has(text, "出席: 2人（職員1人、その他の立場1人）");
	assert_has(text, "立場    所属  職名  氏名  出欠");
	assert_has(text, "その他        団長  谷    出席");
	assert_lacks(text, "防災士");
	assert_lacks(text_of(fixture, "course", "", "", CIRCLE_TEAM), "防災士");
	assert_has(text_of(fixture, "agenda", "1", "", CIRCLE_SHARED), "その他: 谷（団長）");
	text = text_of(fixture, "record", "1", "", CIRCLE_PUBLIC);
	assert_has(text, "出席: 2人（職員1人、その他の立場1人）");
	assert_lacks(text, "団長");
}

static void record_is_cut_by_circle(void **state)
{
	struct fixture *fixture = *state;
	const char *text;

	fill_record(fixture);
	text = text_of(fixture, "record", "1", "", CIRCLE_SHARED);
	assert_has(text, "わけあう");
	assert_has(text, "西田");
	assert_lacks(text, "ないしょ");
	assert_lacks(text, "内輪");
	assert_lacks(text, "内々の話");
	text = text_of(fixture, "record", "1", "", CIRCLE_PUBLIC);
	assert_has(text, "【公表用】");
	assert_has(text, "みんなへ");
	assert_has(text, "出席: 1人（職員1人）");
	assert_lacks(text, "わけあう");
	assert_lacks(text, "西田");
	assert_lacks(text, "手紙を書く");
	assert_lacks(text, "＊ 開会");
}

/* A word of its own for every field of one line that banso keeps of a course or a session. */
static const char *word_for(struct fixture *fixture, const char *where, const struct field *field)
{
	const char *word = arena_printf(fixture->arena, "しるし%s%s。", where, field->id);

	put(fixture, arena_printf(fixture->arena, "%s#%s", where, field->id), word);
	return word;
}

static void assert_readers(struct fixture *fixture, const struct field *field, const char *word)
{
	for (const struct document *each = documents; each->id; each++)
		for (int session = 1; session <= 3; session++) {
			const char *id = arena_printf(fixture->arena, "%d", session);

			if (each->needs == DOCUMENT_OF_FORM)
				continue;
			if (field->circle < CIRCLE_SHARED)
				assert_lacks(
					text_of(fixture, each->id, id, "", CIRCLE_SHARED), word);
			if (field->circle < CIRCLE_PUBLIC || field->personal)
				assert_lacks(
					text_of(fixture, each->id, id, "", CIRCLE_PUBLIC), word);
		}
}

/* What the field says of its readers holds in every paper. */
static void what_banso_keeps_is_cut_by_its_circle(void **state)
{
	static const char *const wheres[] = {"/.course", "1/.session", "2/.session"};
	struct fixture *fixture = *state;

	fill_record(fixture);
	for (size_t i = 0; i < sizeof(wheres) / sizeof(wheres[0]); i++) {
		const struct form *form = own_form(strchr(wheres[i], '.'));

		for (size_t k = 0; k < form->field_count; k++) {
			const struct field *field = &form->fields[k];

			if (field->type == FIELD_LINE || field->type == FIELD_TEXT)
				assert_readers(fixture, field, word_for(fixture, wheres[i], field));
		}
	}
	assert_has(text_of(fixture, "session", "2", "", CIRCLE_SHARED), "しるし2/.sessionlink。");
	/* That one is over: nobody joins it any more. */
	assert_lacks(text_of(fixture, "session", "1", "", CIRCLE_SHARED), "しるし1/.sessionlink。");
	assert_has(text_of(fixture, "session", "1", "", CIRCLE_TEAM), "しるし1/.sessionlink。");
	assert_has(text_of(fixture, "record", "1", "", CIRCLE_SHARED), "しるし2/.sessionlink。");
	assert_has(text_of(fixture, "record", "1", "", CIRCLE_SHARED), "しるし2/.sessionroom。");
	/* It is a meeting of the supporters. */
	assert_lacks(text_of(fixture, "record", "1", "", CIRCLE_PUBLIC), "しるし2/.session");
}

/* Who was expected at a session that is over, and not ticked, was not seen: nobody knows. */
static void nobody_is_expected_at_what_is_over(void **state)
{
	struct fixture *fixture = *state;

	fill(fixture);
	assert_lacks(text_of(fixture, "record", "1", "", CIRCLE_SHARED), "出席予定");
	assert_has(text_of(fixture, "record", "1", "", CIRCLE_SHARED), "記録なし");
	put(fixture, "1/.session#date", "2026-11-27");
	assert_has(text_of(fixture, "record", "1", "", CIRCLE_SHARED), "出席予定");
}

static void session_shows_what_came_forward(void **state)
{
	struct fixture *fixture = *state;
	const char *text;

	fill_record(fixture);
	put_task(fixture, "t3", "まだのこと", "1", "todo");
	text = text_of(fixture, NULL, "2", "", CIRCLE_TEAM);
	assert_has(text, "【前の回からの取組】");
	assert_has(text, "まだのこと");
	assert_lacks(text, "前からのこと");
	text = text_of(fixture, NULL, "1", "", CIRCLE_TEAM);
	assert_lacks(text, "【前の回からの取組】");
	assert_has(text, "【次回までに取り組むこと】");
	assert_has(text, "町の紙");
}

static void several_municipalities_are_told_apart(void **state)
{
	struct fixture *fixture = *state;
	const char *text;

	fill(fixture);
	put(fixture, "1/f2/p1#seen", "見えた");
	put(fixture, "1/f2/p2#seen", "客として");
	text = text_of(fixture, "course", "", "", CIRCLE_TEAM);
	assert_lacks(text, "【参加市町村】");
	put_person(fixture, "p3", "谷", "town", "下村");
	put_person(fixture, "p4", "原", "town", "上町");
	text = text_of(fixture, "course", "", "", CIRCLE_TEAM);
	assert_has(text, "【参加市町村】\n  市町村  参加者  みんなの紙\n"
			 "  上町    2人     2人中1人\n  下村    1人     1人中0人\n");
	assert_has(text, "・上町\n\n・西田\n");
	assert_has(text, "・市町村の書かれていない人\n\n・森本\n");
	assert_lacks(text, "・下村\n");
	assert_has(text_of(fixture, "course", "", "", CIRCLE_PUBLIC),
		"【参加市町村】\n  市町村  参加者\n  上町    2人\n");
	text = text_of(fixture, "form", "1", "f2", CIRCLE_PUBLIC);
	assert_has(text, "【上町】\n\n＊ 1人め\n");
	assert_has(text, " みんなの紙【公表用】\n");
	assert_lacks(text, "西田");
}

static void an_empty_circle_says_so(void **state)
{
	struct fixture *fixture = *state;

	fill(fixture);
	put(fixture, "/f1#now", "いまのこと");
	assert_has(text_of(fixture, "form", "1", "f1", CIRCLE_SHARED), "いまのこと");
	assert_has(text_of(fixture, "form", "1", "f1", CIRCLE_PUBLIC),
		"この読める範囲で出力できるものは、まだありません。");
}

/* What the team's paper has and nobody else: it is cut, whoever it was built for. */
static void what_is_of_few_says_so_itself(void **state)
{
	static const char *const ids[] = {"course", "data"};
	static const char *const words[] = {"いまのこと", "2人中1人", "西田"};
	struct fixture *fixture = *state;
	struct place place = {"e1", "", "", "", "", "", ""};

	fill(fixture);
	put_person(fixture, "p3", "谷", "town", "下村");
	put_person(fixture, "p4", "原", "town", "上町");
	put(fixture, "/f1#now", "いまのこと");
	put(fixture, "1/f2/p1#seen", "見えた");
	for (size_t i = 0; i < sizeof(ids) / sizeof(ids[0]); i++) {
		const struct document *document = document_find(ids[i], &place, &(struct err){0});
		struct node *tree =
			document->build(fixture->arena, fixture->course, &place, CIRCLE_TEAM);
		struct buf out = {0};

		node_cut(fixture->arena, tree, CIRCLE_PUBLIC);
		for (struct node *node = tree->first; node; node = node->next)
			if (*node->key)
				node->first = node->last = NULL;
		csv_write(&out, tree, HEADERS_WORDS);
		txt_write(&out, tree, HEADERS_IDS);
		for (size_t k = 0; k < sizeof(words) / sizeof(words[0]); k++)
			assert_lacks(buf_text(&out), words[k]);
		buf_free(&out);
	}
}

/* --- what is told once --- */

/* No heading names what the one above it has named. */
static void assert_told_once(
	struct fixture *fixture, const struct node *parent, const char *above, size_t *headings)
{
	for (const struct node *node = parent->first; node; node = node->next) {
		bool is_heading = node->kind == NODE_SECTION && !node->is_told_above;
		char *words = arena_strdup(fixture->arena, node->title);

		for (char *word = is_heading ? strtok(words, " ") : NULL; word;
			word = strtok(NULL, " ")) {
			if (strstr(above, word))
				print_error("%s stands in: %s\n", word, above);
			assert_null(strstr(above, word));
		}
		*headings += is_heading;
		assert_told_once(fixture, node, is_heading ? node->title : above, headings);
	}
}

static size_t tell_papers(struct fixture *fixture, const char *session, const char *form)
{
	struct place place = PLACE_NONE;
	size_t headings = 0;

	place.engagement = "e1";
	place.session = session;
	place.form = form;
	for (const struct document *each = documents; each->id; each++)
		for (enum circle circle = CIRCLE_TEAM; circle <= CIRCLE_PUBLIC; circle++) {
			const struct node *tree;

			if (!document_find(each->id, &place, &(struct err){0}))
				continue;
			tree = document_make(fixture->arena, each, fixture->course, &place, circle);
			assert_told_once(fixture, tree, tree->title, &headings);
		}
	return headings;
}

static void a_title_is_told_once(void **state)
{
	static const char *const forms[] = {"", "map", "voice", "log"};
	struct fixture *fixture = *state;
	size_t headings = 0;

	put(fixture, "/.course#name", "うみべ町");
	for (int i = 1; i <= 4; i++) {
		put_person(fixture, arena_printf(fixture->arena, "p%d", i),
			arena_printf(fixture->arena, "山田%d", i), "chair", "");
		put(fixture, arena_printf(fixture->arena, "walk/voice/p%d#goods", i), "水");
		put(fixture, arena_printf(fixture->arena, "walk/voice/p%d#agree", i), "true");
	}
	put(fixture, "/map#scene", "海が見えた。");
	put(fixture, "walk/log#weather", "晴れ");
	for (size_t i = 0; i < sizeof(forms) / sizeof(forms[0]); i++)
		headings += tell_papers(fixture, "walk", forms[i]);
	headings += tell_papers(fixture, "", "");
	assert_true(headings > 20);
	/* The mark of a form that is ours goes with its title, for the team alone. */
	assert_has(text_of(fixture, "form", "walk", "log", CIRCLE_TEAM),
		"うみべ町 まち歩き 集まりの控え（案）【支援者用】\n");
	assert_has(text_of(fixture, "form", "walk", "log", CIRCLE_SHARED),
		"うみべ町 まち歩き 集まりの控え【支援先用】\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
			agenda_works_before_anything_is_there, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			agenda_tells_the_time_of_each_step, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(agenda_for_others_leaves_the_teams_steps_out,
			fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			record_tells_what_happened, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(absence_is_told_from_the_mark_that_says_it,
			fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			a_role_of_ones_own_is_counted_as_other, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			record_is_cut_by_circle, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			what_banso_keeps_is_cut_by_its_circle, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			nobody_is_expected_at_what_is_over, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			session_shows_what_came_forward, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			several_municipalities_are_told_apart, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			an_empty_circle_says_so, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			what_is_of_few_says_so_itself, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			a_title_is_told_once, bosai_set_up, fixture_tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
