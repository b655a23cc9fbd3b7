#include "course_fixture.h"

#include "banso/doc/formats/writer.h"
#include "banso/doc/node.h"

static struct node *document(struct arena *arena)
{
	struct node *top = node_add(arena, NULL, NODE_DOCUMENT, "町の記録");
	struct node *team = node_add_text(arena, top, NODE_ANSWER, "控え", "内緒");
	struct node *shared = node_add_text(arena, top, NODE_ANSWER, "声", "共有");
	struct node *person = node_add(arena, top, NODE_SECTION, "山田");
	struct node *open = node_add_text(arena, person, NODE_FACT, "一言", "公表");
	struct node *name = node_add_text(arena, person, NODE_FACT, "氏名", "山田太郎");

	team->circle = CIRCLE_TEAM;
	shared->circle = CIRCLE_SHARED;
	shared->who = "tanaka";
	person->personal = true;
	person->nameless = "1人め";
	open->who = "tanaka";
	name->personal = true;
	return top;
}

static const char *written(struct arena *arena, const struct writer *writer, enum circle circle)
{
	struct node *tree = document(arena);
	struct buf out = {0};
	const char *copy;

	node_cut(arena, tree, circle);
	writer->write(&out, tree, HEADERS_IDS);
	copy = arena_strdup(arena, buf_text(&out));
	buf_free(&out);
	return copy;
}

/* In every format: nothing narrower than the circle, and the circle named on the first line. */
static void what_a_circle_may_not_read_is_in_no_format(void **state)
{
	struct fixture *fixture = *state;

	for (const struct writer *writer = writers; writer->format; writer++) {
		if (writer->is_binary)
			continue; /* packed: cli-xlsx.t and cli-circles.t unpack it */
		const char *team = written(fixture->arena, writer, CIRCLE_TEAM);
		const char *shared = written(fixture->arena, writer, CIRCLE_SHARED);
		const char *public = written(fixture->arena, writer, CIRCLE_PUBLIC);

		if (strcmp(writer->format, "csv") == 0)
			continue; /* only values of a course: see test_csv.c */
		assert_non_null(strstr(team, "内緒"));
		assert_null(strstr(shared, "内緒"));
		assert_non_null(strstr(shared, "共有"));
		assert_non_null(strstr(shared, "山田太郎"));
		assert_null(strstr(public, "共有"));
		assert_null(strstr(public, "山田"));
		assert_null(strstr(public, "tanaka"));
		assert_non_null(strstr(public, "1人め"));
		assert_non_null(strstr(public, "公表"));
		assert_non_null(strstr(team, "支援者用"));
		assert_non_null(strstr(public, "公表用"));
	}
}

static const char *md_of(struct arena *arena, enum node_kind kind, const char *text)
{
	struct node *top = node_add(arena, NULL, NODE_DOCUMENT, "題");
	struct buf out = {0};
	const char *copy;

	node_add_text(arena, top, kind, "項目", text);
	md_write(&out, top, HEADERS_IDS);
	copy = arena_strdup(arena, buf_text(&out));
	buf_free(&out);
	return copy;
}

static void markdown_shows_the_signs_that_were_typed(void **state)
{
	struct arena *arena = ((struct fixture *)*state)->arena;

	assert_non_null(strstr(md_of(arena, NODE_ANSWER, "# 見出し"), "\n\\# 見出し"));
	assert_non_null(strstr(md_of(arena, NODE_ANSWER, "a\n- b"), "a  \n\\- b"));
	assert_non_null(strstr(md_of(arena, NODE_ANSWER, "1. 一番"), "\n1\\. 一番"));
	assert_non_null(strstr(md_of(arena, NODE_ANSWER, "1.5mtg"), "\n1.5mtg"));
	assert_non_null(strstr(
		md_of(arena, NODE_ANSWER, "*強い* <b> a|b \\"), "\\*強い\\* \\<b\\> a\\|b \\\\"));
	assert_non_null(strstr(md_of(arena, NODE_FACT, "一\n二"), "- 項目: 一  \n  二\n"));
}

static void a_cell_stays_in_its_cell(void **state)
{
	struct arena *arena = ((struct fixture *)*state)->arena;
	struct node *top = node_add(arena, NULL, NODE_DOCUMENT, "題");
	struct node *table = node_add(arena, top, NODE_TABLE, "表");
	struct node *head = node_add(arena, table, NODE_ROW, "");
	struct node *row = node_add(arena, table, NODE_ROW, "");
	struct buf out = {0};

	node_add_text(arena, head, NODE_CELL, "列", "列");
	node_add_text(arena, row, NODE_CELL, "列", "一|\n二");
	md_write(&out, top, HEADERS_IDS);
	assert_non_null(strstr(buf_text(&out), "| 列 |\n|---|\n| 一\\|<br>二 |\n"));
	buf_free(&out);
}

/* A table of so many columns, each with a short answer. */
static const char *table_of(struct arena *arena, int columns, const char *format)
{
	struct node *top = node_add(arena, NULL, NODE_DOCUMENT, "題");
	struct node *table = node_add(arena, top, NODE_TABLE, "質問");
	struct buf out = {0};
	const char *copy;

	for (int row = 0; row < 3; row++) {
		struct node *line = node_add(arena, table, NODE_ROW, "");

		for (int i = 1; i <= columns; i++)
			node_add_text(arena, line, NODE_CELL, "",
				row ? arena_printf(arena, "答え%d-%d", row, i)
				    : arena_printf(arena, "%d 心の健康状態", i));
	}
	writer_find(format)->write(&out, top, HEADERS_IDS);
	copy = arena_strdup(arena, buf_text(&out));
	buf_free(&out);
	return copy;
}

/* Beyond the edge of the paper nothing is read: such a table is written as records, in which each
 * answer stands behind its question. One that fits is a table. */
static void a_table_ends_on_its_page(void **state)
{
	struct arena *arena = ((struct fixture *)*state)->arena;
	const char *few = table_of(arena, 5, "html"), *many = table_of(arena, 18, "html");

	assert_non_null(strstr(few, "<table>"));
	assert_null(strstr(few, "<dl class=\"record\">"));
	assert_null(strstr(many, "<table>"));
	assert_non_null(
		strstr(many, "<dl class=\"record\">\n<div><dt>1 心の健康状態</dt><dd>答え1-1"));
	assert_non_null(strstr(many, "<dt>18 心の健康状態</dt><dd>答え2-18</dd></div>\n</dl>"));
	/* Its heads break where they must. */
	assert_null(strstr(few, "th { background: var(--shade); white-space: nowrap"));
	assert_non_null(strstr(table_of(arena, 5, "txt"), "5 心の健康状態\n  答え1-1"));
	assert_non_null(strstr(table_of(arena, 18, "txt"), "18 心の健康状態: 答え2-18\n"));
}

static const char *one_answer(struct arena *arena, const char *format, struct node answer)
{
	struct node *top = node_add(arena, NULL, NODE_DOCUMENT, "町の記録");
	struct node *form = node_add(arena, top, NODE_SECTION, "けいかく");
	struct node *node = node_add_text(arena, form, NODE_ANSWER, answer.title, answer.text);
	struct buf out = {0};
	const char *copy;

	node->is_told_above = answer.is_told_above;
	node->value = node->datum = answer.text;
	writer_find(format)->write(&out, top, HEADERS_IDS);
	copy = arena_strdup(arena, buf_text(&out));
	buf_free(&out);
	return copy;
}

/* However many somebody typed; what is kept has them all. */
static void one_blank_line_stands_between_paragraphs(void **state)
{
	static const char text[] = "\n一つめ\n　 \n\n\n二つめ\n三つめ\n\n";
	static const char *const shown[][2] = {{"txt", "  一つめ\n\n  二つめ\n  三つめ\n"},
		{"html", "<p>一つめ\n\n二つめ\n三つめ</p>"},
		{"md", "\n一つめ  \n  \n二つめ  \n三つめ\n"},
		{"json", "\"value\": \"\\n一つめ\\n　 \\n\\n\\n二つめ\\n三つめ\\n\\n\""}};
	struct arena *arena = ((struct fixture *)*state)->arena;

	for (size_t i = 0; i < sizeof(shown) / sizeof(shown[0]); i++) {
		const char *paper = one_answer(
			arena, shown[i][0], (struct node){.title = "いま", .text = text});

		if (!strstr(paper, shown[i][1]))
			print_message("%s:\n%s\n", shown[i][0], paper);
		assert_non_null(strstr(paper, shown[i][1]));
	}
}

static size_t count_of(const char *text, const char *word)
{
	size_t count = 0;

	for (text = strstr(text, word); text; text = strstr(text + 1, word))
		count++;
	return count;
}

/* A form with a field of its own name says so once, but in data. */
static void what_is_told_above_is_not_told_again(void **state)
{
	static const char *const formats[] = {"txt", "html", "md"};
	struct arena *arena = ((struct fixture *)*state)->arena;
	struct node answer = {.title = "けいかく", .text = "あるく"};

	for (size_t i = 0; i < sizeof(formats) / sizeof(formats[0]); i++) {
		answer.is_told_above = false;
		assert_int_equal(count_of(one_answer(arena, formats[i], answer), "けいかく"), 2);
		answer.is_told_above = true;
		assert_int_equal(count_of(one_answer(arena, formats[i], answer), "けいかく"), 1);
	}
	assert_int_equal(count_of(one_answer(arena, "json", answer), "けいかく"), 2);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(what_a_circle_may_not_read_is_in_no_format,
			fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(markdown_shows_the_signs_that_were_typed,
			fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			a_cell_stays_in_its_cell, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			a_table_ends_on_its_page, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(one_blank_line_stands_between_paragraphs,
			fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			what_is_told_above_is_not_told_again, fixture_set_up, fixture_tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
