/* csv: one table, a row an answer, and nothing that a spreadsheet would run. */
#include "course_fixture.h"

#include "banso/doc/document.h"
#include "banso/doc/formats/writer.h"

static const char head[] = "\xef\xbb\xbfid,name,session,form,respondent,role,field,label,row,"
			   "column,value,unit,reason,at,circle\r\n";

static const struct node *tree_of(
	struct fixture *fixture, const char *document_id, enum circle circle)
{
	struct place place = PLACE_NONE;
	struct err err;

	place.engagement = "e1";
	if (strcmp(document_id, "form") == 0) {
		place.session = "1";
		place.form = "f1";
	}
	return document_make(fixture->arena, document_find(document_id, &place, &err),
		fixture->course, &place, circle);
}

static const char *csv_of(struct fixture *fixture, const struct node *tree)
{
	struct buf out = {0};
	const char *text;

	csv_write(&out, tree, HEADERS_IDS);
	text = arena_strdup(fixture->arena, buf_text(&out));
	buf_free(&out);
	return text;
}

/* The rows of the sheet f1 behind the head. */
static void assert_rows(struct fixture *fixture, const char *rows)
{
	const char *csv = csv_of(fixture, tree_of(fixture, "form", CIRCLE_TEAM));

	assert_int_equal(strncmp(csv, head, strlen(head)), 0);
	assert_string_equal(csv + strlen(head), rows);
}

/* For whom it is stands there all the same: a paper for others never takes its place. */
static void an_empty_sheet_has_a_head(void **state)
{
	assert_rows(*state, "e1,,,,,,,,,,,,,,支援者用\r\n");
}

static void a_row_is_an_answer(void **state)
{
	struct fixture *fixture = *state;

	put(fixture, "/.course#name", "ためし町");
	put(fixture, "/f1#now", "a,b \"c\"\nd");
	put(fixture, "/f1#rate", "-12.5");
	put(fixture, "/f1#secret", "");
	put(fixture, "/f1#plan:r1", "000010");
	put(fixture, "/f1#plan:r1:aim", "歩く");
	put(fixture, "/f1#plan:r1:level", "low");
	put(fixture, "/f1#plan:r2", "");
	put(fixture, "/f1#plan:r2:aim", "消した行");
	assert_rows(fixture,
		"e1,ためし町,1,f1,,,now,いま,,,\"a,b \"\"c\"\"\nd\",,,2026-10-02T16:00:00,支援者用\r\n"
		"e1,ためし町,1,f1,,,rate,率,,,-12.5,%,,2026-10-02T16:00:00,支援者用\r\n"
		"e1,ためし町,1,f1,,,plan,計画 目あて,r1,aim,歩く,,,2026-10-02T16:00:00,支援者用\r\n"
		"e1,ためし町,1,f1,,,plan,計画 高さ,r1,level,低い,,,2026-10-02T16:00:00,支援者用\r\n");
}

static void formulas_are_made_harmless(void **state)
{
	static const struct {
		const char *text, *cell;
	} cases[] = {
		{"=1+1", "\"'=1+1\""},
		{"+81", "+81"},
		{"+81-3", "\"'+81-3\""},
		{"-", "\"'-\""},
		{"-12.5", "-12.5"},
		{"-12.5.6", "\"'-12.5.6\""},
		{"-.5", "\"'-.5\""},
		{"@SUM(A1)", "\"'@SUM(A1)\""},
		{"\t=1", "\"'\t=1\""},
		{"\r=1", "\"'\r=1\""},
		{"'=1", "'=1"},
		{"a=1", "a=1"},
		{"－長い話", "\"'－長い話\""},
		{"＝1＋1", "\"'＝1＋1\""},
		{"＋81-3", "\"'＋81-3\""},
		{"＠係長", "\"'＠係長\""},
		{"－１２．５", "－１２．５"},
		{"-11111111111111111111111111111111111111111111111111",
			"\"'-11111111111111111111111111111111111111111111111111\""},
		{"ー長い音", "ー長い音"},
	};
	struct fixture *fixture = *state;

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		const struct node *tree;

		put(fixture, "/f1#now", cases[i].text);
		assert_rows(fixture,
			arena_printf(fixture->arena,
				"e1,,1,f1,,,now,いま,,,%s,,,2026-10-02T16:00:00,支援者用\r\n",
				cases[i].cell));
		tree = tree_of(fixture, "form", CIRCLE_TEAM);
		assert_int_equal(
			csv_find_misread(tree).guarded, strncmp(cases[i].cell, "\"'", 2) == 0);
		assert_int_equal(csv_find_misread(tree).reshaped, 0);
	}
}

/* What a spreadsheet shows as another text is told, and stays as it was written. */
static void codes_and_short_days_are_found(void **state)
{
	static const struct {
		const char *text;
		bool is_found;
	} cases[] = {
		{"012345", true},
		{"0", false},
		{"0.5", false},
		{"12345", false},
		{"1-2", true},
		{"3/4", true},
		{"３／４", true},
		{"０１２", true},
		{"1-2-3", false},
		{"123-4", false},
		{"3/4年生", false},
		{"2e5", true},
		{"2e", false},
		{"123456789012", true},
		{"12345678901", false},
		{"", false},
	};
	struct fixture *fixture = *state;

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct misreadings found;

		put(fixture, "/f1#now", cases[i].text);
		found = csv_find_misread(tree_of(fixture, "form", CIRCLE_TEAM));
		assert_int_equal(found.reshaped, cases[i].is_found);
		assert_int_equal(found.guarded, 0);
	}
}

static void heads_may_be_words(void **state)
{
	struct fixture *fixture = *state;
	struct buf out = {0};

	put(fixture, "/f1#now", "x");
	csv_write(&out, tree_of(fixture, "form", CIRCLE_SHARED), HEADERS_WORDS);
	assert_string_equal(buf_text(&out),
		"\xef\xbb\xbf番号,支援先,回,帳票,記入者,立場,項目,見出し,行,列,値,単位,理由,日時,"
		"読める範囲\r\ne1,,1,f1,,,now,いま,,,x,,,2026-10-02T16:00:00,支援先用\r\n");
	buf_free(&out);
}

/* What banso keeps of the course has a row, too; respondents have their role. */
static void the_whole_course_is_one_table(void **state)
{
	struct fixture *fixture = *state;
	const char *csv;

	put_person(fixture, "p1", "西田", "town", "");
	put(fixture, "1/f2/p1#seen", "見えた");
	put(fixture, "1/.session#checks:open:聞いた", "true");
	put_task(fixture, "t1", "手紙", "1", "todo");
	csv = csv_of(fixture, tree_of(fixture, "course", CIRCLE_TEAM));
	assert_non_null(strstr(csv, "\r\ne1,,1,f2,p1,役場,seen,気づき,,,見えた,,,"));
	assert_non_null(strstr(csv, "\r\ne1,,,.people,,,person,氏名,p1,name,西田,,,"));
	assert_non_null(strstr(csv, "\r\ne1,,,.tasks,,,task,状態,t1,state,これから,,,"));
	assert_non_null(strstr(csv, "\r\ne1,,1,.session,,,checks,聞いた,open,聞いた,はい,,,"));
	csv = csv_of(fixture, tree_of(fixture, "course", CIRCLE_PUBLIC));
	assert_non_null(strstr(csv, ",f2,1,,seen,気づき,,,見えた,"));
	assert_null(strstr(csv, "西田"));
	assert_null(strstr(csv, "手紙"));
}

static void a_series_has_one_head(void **state)
{
	struct fixture *fixture = *state;
	const struct node *tree;
	struct buf one = {0}, two = {0};

	put(fixture, "/f1#now", "x");
	tree = tree_of(fixture, "form", CIRCLE_TEAM);
	csv_write(&one, tree, HEADERS_IDS);
	csv_series.begin(&two, HEADERS_IDS);
	csv_series.add(&two, tree, true);
	csv_series.end(&two);
	assert_string_equal(buf_text(&one), buf_text(&two));
	csv_series.add(&two, tree, false);
	assert_int_equal(two.size_bytes, 2 * one.size_bytes - strlen(head));
	buf_free(&one);
	buf_free(&two);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
			an_empty_sheet_has_a_head, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			a_row_is_an_answer, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			formulas_are_made_harmless, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			codes_and_short_days_are_found, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			heads_may_be_words, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			the_whole_course_is_one_table, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			a_series_has_one_head, fixture_set_up, fixture_tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
