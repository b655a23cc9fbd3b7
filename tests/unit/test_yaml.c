/* YAML as a tree: places of nodes, and what is refused. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "banso/base/arena.h"
#include "banso/base/buf.h"
#include "scenario/yaml.h"

static struct arena *arena;
static struct problems problems;

static int setup(void **state)
{
	(void)state;
	arena = arena_new();
	problems = (struct problems){0};
	return 0;
}

static int teardown(void **state)
{
	(void)state;
	arena_free(arena);
	return 0;
}

static const struct yaml *read_bytes(const char *text, size_t text_bytes)
{
	const struct yaml *root;

	problems = (struct problems){0};
	root = yaml_read(arena, text, text_bytes, &problems);
	problems_sort(&problems);
	return root;
}

static const struct yaml *read_text(const char *text)
{
	return read_bytes(text, strlen(text));
}

static const struct yaml *read_good(const char *text)
{
	const struct yaml *root = read_text(text);

	if (problems.count)
		fail_msg("%d:%d: %s", problems.items[0].line, problems.items[0].column,
			problems.items[0].text);
	assert_non_null(root);
	return root;
}

static void check_node(const struct yaml *node, int line, int column, const char *text)
{
	assert_int_equal(node->line, line);
	assert_int_equal(node->column, column);
	assert_string_equal(node->text, text);
}

static void check_problem(size_t at, int line, int column, const char *part)
{
	assert_true(at < problems.count);
	if (!strstr(problems.items[at].text, part))
		fail_msg("「%s」 is not in: %s", part, problems.items[at].text);
	assert_int_equal(problems.items[at].line, line);
	assert_int_equal(problems.items[at].column, column);
}

/* The text has one problem, which leaves no tree. */
static void check_refused(const char *text, int line, int column, const char *part)
{
	assert_null(read_text(text));
	check_problem(0, line, column, part);
	assert_int_equal(problems.count, 1);
}

/* The text has one problem, and there is a tree all the same. */
static void check_reported(const char *text, int line, int column, const char *part)
{
	assert_non_null(read_text(text));
	check_problem(0, line, column, part);
	assert_int_equal(problems.count, 1);
}

static void test_places(void **state)
{
	const struct yaml *root = read_good("題: 文\n並び:\n- 一\n-  '二'\n組: {あ: [い, う]}\n");

	(void)state;
	assert_int_equal(root->kind, YAML_MAP);
	assert_int_equal(root->count, 3);
	check_node(root->keys[0], 1, 1, "題");
	check_node(root->items[0], 1, 4, "文");
	check_node(root->keys[1], 2, 1, "並び");
	assert_int_equal(root->items[1]->kind, YAML_LIST);
	check_node(root->items[1], 3, 1, "");
	check_node(root->items[1]->items[0], 3, 3, "一");
	check_node(root->items[1]->items[1], 4, 4, "二");
	assert_false(root->items[1]->items[0]->is_quoted);
	assert_true(root->items[1]->items[1]->is_quoted);
	check_node(root->items[2], 5, 4, "");
	check_node(root->items[2]->items[0]->items[1], 5, 12, "う");
}

static void test_line_ends_and_order_mark(void **state)
{
	const struct yaml *root = read_good("\xef\xbb\xbf"
					    "a: 1\r\nb:\r\n  - x\r\n");

	(void)state;
	check_node(root->keys[0], 1, 1, "a");
	check_node(root->items[0], 1, 4, "1");
	check_node(root->items[1]->items[0], 3, 5, "x");
	check_refused("\xef\xbb\xbf"
		      "a: 1\r\nb: \x01\r\n",
		2, 4, "U+0001");
	check_refused("a: 1\rb: 2\r\n\x01\n", 3, 1, "U+0001");
}

static void test_texts(void **state)
{
	const struct yaml *root = read_good(
		"a: |\n  一\n  二\n\nb: >-\n  x\n  y\nc: か\u3099\nd: ''\ne:\nf: ~\ng: '~'\n");

	(void)state;
	assert_string_equal(root->items[0]->text, "一\n二");
	assert_string_equal(root->items[1]->text, "x y");
	assert_string_equal(root->items[2]->text, "が");
	assert_false(yaml_is_empty(root->items[3]));
	assert_true(yaml_is_empty(root->items[4]));
	assert_true(yaml_is_empty(root->items[5]));
	assert_false(yaml_is_empty(root->items[6]));
}

static void test_not_utf8(void **state)
{
	(void)state;
	check_refused("a: 1\nb: あ\xff\n", 2, 5, "UTF-8");
	check_refused("a: \x82\xa0\n", 1, 4, "UTF-8");
	check_refused("\xff\xfe"
		      "a",
		1, 1, "UTF-8");
	check_refused("a: \xe3\x81", 1, 4, "UTF-8");
	check_refused("a: \xed\xa0\x80\n", 1, 4, "UTF-8");
}

static void test_control_characters(void **state)
{
	(void)state;
	check_refused("a: 字\u202e字\n", 1, 5, "U+202E");
	check_refused("a: \u2028\n", 1, 4, "U+2028");
	check_refused("a: 1\nb: \xc2\x85\n", 2, 4, "U+0085");
	check_refused("a: \x7f\n", 1, 4, "U+007F");
	check_refused("a: \x1b[2J\n", 1, 4, "U+001B");
	check_refused("a: \ufeff\n", 1, 4, "U+FEFF");
	check_refused("a: \uffff\n", 1, 4, "U+FFFF");
	assert_null(read_bytes("a: \0x\n", 7));
	check_problem(0, 1, 4, "U+0000");
	assert_null(read_text("a: \x01\x02\nb: 1\nc: \x03\n\xff"));
	assert_int_equal(problems.count, 3);
	check_problem(0, 1, 4, "U+0001");
	check_problem(1, 3, 4, "U+0003");
	check_problem(2, 4, 1, "UTF-8");
	read_good("a: 👨\u200d👩\u200d👧 葛\U000e0100\n");
}

static void test_control_characters_in_escapes(void **state)
{
	(void)state;
	check_reported("a: x\nb: \"\\e[2J\"\n", 2, 4, "U+001B");
	check_reported("a: \"\\0\"\n", 1, 4, "U+0000");
	check_reported("a: \"\\u202e\"\n", 1, 4, "U+202E");
	check_reported("a: \"\\N\"\n", 1, 4, "U+0085");
	check_reported("a: \"x\\ty\"\n", 1, 4, "タブ");
	check_reported("a: |\n  x\ty\n", 1, 4, "タブ");
	read_good("a: \"\\u3042\\n\"\n");
}

static void test_tabs(void **state)
{
	(void)state;
	check_refused("a: 1\n\tb: 2\n", 2, 1, "字下げにタブ");
	check_refused("a:\n\tb: 2\n", 2, 1, "字下げにタブ");
	check_refused("a:\n  b: 1\n  \tc: 2\n", 3, 3, "字下げにタブ");
	check_refused("a:\n  - x\n \t- y\n", 3, 2, "字下げにタブ");
	check_refused("a: |\n\tx\n", 2, 1, "字下げにタブ");
}

static void test_references(void **state)
{
	(void)state;
	check_reported("a: &x 1\n", 1, 4, "目印");
	check_reported("a: *x\n", 1, 4, "参照（*）");
	check_reported("a: !!str 1\n", 1, 4, "型の印");
	check_reported("a: !x {b: 1}\n", 1, 4, "型の印");
	check_refused("a: *あ\n", 1, 4, "「*」で始まって");
	check_refused("a: &あ\n", 1, 4, "「&」で始まって");
	check_refused("a: !あ\n", 1, 4, "「!」で始まって");
	assert_non_null(read_text("a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]\n"));
	assert_int_equal(problems.count, 6);
	check_problem(3, 2, 12, "参照（*）");
}

static void test_keys(void **state)
{
	(void)state;
	check_reported("a: 1\nb: 2\na: 3\n", 3, 1, "「a」が2回書かれています（1回目は1行目）");
	check_reported("x: {a: 1, 'a': 2}\n", 1, 11, "2回");
	check_reported("? [a]\n: 1\n", 1, 3, "名前");
	check_reported("{{a: 1}: 2}\n", 1, 2, "名前");
	assert_int_equal(read_text("か\u3099: 1\nが: 2\n")->count, 1);
	check_problem(0, 2, 1, "2回");
}

static void test_documents(void **state)
{
	(void)state;
	check_reported("a: 1\n---\nb: 2\n", 2, 1, "2つ目の文書");
	check_refused("", 1, 1, "中身がありません");
	check_refused("# 注\n", 1, 1, "中身がありません");
	check_refused("\xef\xbb\xbf", 1, 1, "中身がありません");
	read_good("---\na: 1\n...\n");
}

static void test_mistakes(void **state)
{
	(void)state;
	check_refused("a: 'x\nb: 1\n", 1, 4, "引用符が閉じられて");
	check_refused("a: \"\\q\"\n", 1, 5, "「\\」");
	check_refused("a: 注意: 火\n", 1, 6, "「: 」を含む文");
	check_refused("a: 1\nあ\nb: 2\n", 2, 1, "「:」がありません");
	check_refused("a: 1\n  b: 2\n", 2, 4, "「:」は書けません");
	check_refused("a:\n  b: 1\n c: 2\n", 3, 2, "字下げ");
	check_refused("a:\n  - b\n c\n", 3, 2, "字下げ");
	check_refused("a: [x, y\nb: 1\n", 1, 4, "「[」が閉じられて");
	check_refused("a: {x: 1\nb: 1\n", 1, 4, "「{」が閉じられて");
	check_refused("a: - b\n", 1, 4, "「- 」は書けません");
	check_refused("a: |x\n  b\n", 1, 5, "「|」や「>」");
	check_refused("a: @b\n", 1, 4, "この記号で");
	check_refused("a: %b\n", 1, 4, "この記号で");
	check_refused("a: ]\n", 1, 4, "記号");
	check_refused("a: 1\n...\nb: 2\n", 3, 1, "文書が終わって");
}

/* `count` times the same, without an end. */
static void check_deep(const char *opening, int count, int column)
{
	struct buf text = {0};

	for (int i = 0; i < count; i++)
		buf_puts(&text, opening);
	check_refused(buf_text(&text), 1, column, "24段");
	buf_free(&text);
}

static void test_depth(void **state)
{
	(void)state;
	check_deep("[", 100000, 25);
	check_deep("{a: ", 100000, 97);
	check_deep("- ", 100000, 49);
	check_deep("? ", 100000, 49);
	read_good("[[[[[[[[[[[[[[[[[[[[[[[[x]]]]]]]]]]]]]]]]]]]]]]]]");
}

static void put_items(struct buf *text, int count)
{
	buf_clear(text);
	for (int i = 0; i < count; i++)
		buf_printf(text, "k%d: 1\n", i);
}

static void test_many_items(void **state)
{
	struct buf text = {0};

	(void)state;
	put_items(&text, YAML_MAX_ITEMS);
	assert_int_equal(read_good(buf_text(&text))->count, YAML_MAX_ITEMS);
	put_items(&text, YAML_MAX_ITEMS * 10);
	check_refused(buf_text(&text), YAML_MAX_ITEMS + 1, 1, "5000まで");
	buf_clear(&text);
	for (int i = 0; i < YAML_MAX_ITEMS * 10; i++)
		buf_puts(&text, "- a\n");
	check_refused(buf_text(&text), YAML_MAX_ITEMS + 1, 3, "5000まで");
	buf_free(&text);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_places, setup, teardown),
		cmocka_unit_test_setup_teardown(test_line_ends_and_order_mark, setup, teardown),
		cmocka_unit_test_setup_teardown(test_texts, setup, teardown),
		cmocka_unit_test_setup_teardown(test_not_utf8, setup, teardown),
		cmocka_unit_test_setup_teardown(test_control_characters, setup, teardown),
		cmocka_unit_test_setup_teardown(
			test_control_characters_in_escapes, setup, teardown),
		cmocka_unit_test_setup_teardown(test_tabs, setup, teardown),
		cmocka_unit_test_setup_teardown(test_references, setup, teardown),
		cmocka_unit_test_setup_teardown(test_keys, setup, teardown),
		cmocka_unit_test_setup_teardown(test_documents, setup, teardown),
		cmocka_unit_test_setup_teardown(test_mistakes, setup, teardown),
		cmocka_unit_test_setup_teardown(test_depth, setup, teardown),
		cmocka_unit_test_setup_teardown(test_many_items, setup, teardown),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
