/*
 * Markdown: what a reader of CommonMark (with tables) shows is the text that was
 * written, whatever signs are in it. `shown()` reads a line as such a reader does.
 */
#include "course_fixture.h"

#include <ctype.h>

#include "banso/doc/formats/writer.h"
#include "banso/doc/node.h"

static struct arena *arena;

static int set_up(void **state)
{
	(void)state;
	arena = arena_new();
	return 0;
}

static int tear_down(void **state)
{
	(void)state;
	arena_free(arena);
	return 0;
}

static const char *written(const struct node *document)
{
	struct buf out = {0};
	const char *copy;

	md_write(&out, document, HEADERS_IDS);
	copy = arena_strdup(arena, buf_text(&out));
	buf_free(&out);
	return copy;
}

static bool begins_block(const char *line)
{
	size_t digits = strspn(line, "0123456789");

	if (*line && strchr("#>-+=:~", *line))
		return true;
	return digits && line[digits] && strchr(".)", line[digits]) &&
	       (!line[digits + 1] || line[digits + 1] == ' ');
}

/* Whether the sign would mean something to a reader, as it stands in the written line. */
static bool is_active(const char *line, size_t at)
{
	bool in_word =
		at && isalnum((unsigned char)line[at - 1]) && isalnum((unsigned char)line[at + 1]);

	if (line[at] == '_')
		return !in_word;
	if (line[at] == '&') {
		size_t name_bytes = strspn(line + at + 1, "#abcdefghijklmnopqrstuvwxyz0123456789");

		return name_bytes && line[at + 1 + name_bytes] == ';';
	}
	return line[at] && strchr("*`[]<>|", line[at]);
}

/* The line as a reader shows it; fails where it would be more than a line of text. */
static const char *shown(const char *line)
{
	struct buf out = {0};
	const char *copy;

	if (begins_block(line))
		fail_msg("begins a block: %s", line);
	for (size_t at = 0; line[at]; at++) {
		if (line[at] == '\\' && ispunct((unsigned char)line[at + 1]))
			at++;
		else if (is_active(line, at))
			fail_msg("%c means something in: %s", line[at], line);
		buf_putc(&out, line[at]);
	}
	copy = arena_strdup(arena, buf_text(&out));
	buf_free(&out);
	return copy;
}

static char *next_line(char **rest)
{
	char *line = *rest, *end = line ? strchr(line, '\n') : NULL;

	*rest = end ? end + 1 : NULL;
	if (end)
		*end = '\0';
	return line;
}

static const char *skip_blanks(const char *line)
{
	return line + strspn(line, " ");
}

static bool is_blank(const char *line)
{
	for (; *line; line++)
		if (strncmp(line, "　", strlen("　")) == 0)
			line += strlen("　") - 1;
		else if (*line != ' ' && *line != '\t')
			return false;
	return true;
}

/* Of blank lines in a row one is left, and none at either end. */
static char *paragraphs(const char *text)
{
	char *lines = arena_strdup(arena, text), *line;
	struct buf out = {0};
	bool is_apart = false;

	while ((line = next_line(&lines))) {
		if (!is_blank(line))
			buf_printf(&out, "%s%s%s", out.size_bytes ? "\n" : "",
				out.size_bytes && is_apart ? "\n" : "", line);
		is_apart = is_blank(line);
	}
	line = arena_strdup(arena, buf_text(&out));
	buf_free(&out);
	return line;
}

/* A paragraph's lines, each but the last ended by the two blanks of a line break. */
static void assert_paragraph_shows(const char *written_text, const char *text)
{
	char *have = arena_strdup(arena, written_text), *want = paragraphs(text);

	while (want) {
		const char *wanted = skip_blanks(next_line(&want));
		char *line = next_line(&have);
		size_t size_bytes;

		assert_non_null(line);
		size_bytes = strlen(line);
		if (want) {
			assert_true(size_bytes >= 2);
			assert_string_equal(line + size_bytes - 2, "  ");
			line[size_bytes - 2] = '\0';
		}
		assert_string_equal(shown(line), wanted);
	}
}

static const char *const pieces[] = {"#", "##", " ", "    ", "*", "_", "~", "~~~", "`", "```", "|",
	"---", "-", "+", "=", "===", ":--", "1.", "2)", " 1. ", ">", "<", "<b>", "&amp;", "&",
	"&#38;", "!", "[", "]", "(x)", "[a]: b", "\\", "\\|", "あ", "ab", "　", "<br>", "* * *",
	"a_b", "\n", " https://a.jp/~u/c_d?a=1&b=2 "};

static const char *random_text(unsigned *random, bool multiline)
{
	struct buf out = {0};
	const char *copy;

	for (int i = 0; i < 8; i++) {
		const char *piece;

		*random = *random * 1103515245u + 12345u;
		piece = pieces[(*random >> 16) % (sizeof(pieces) / sizeof(pieces[0]))];
		if (multiline || *piece != '\n')
			buf_puts(&out, piece);
	}
	copy = arena_strdup(arena, skip_blanks(buf_text(&out)));
	buf_free(&out);
	return *copy ? copy : "x";
}

static void texts_are_shown_as_they_were_written(void **state)
{
	unsigned random = 3;

	(void)state;
	for (int round = 0; round < 3000; round++) {
		struct node *top = node_add(arena, NULL, NODE_DOCUMENT, "題");
		const char *text = random_text(&random, true);
		const char *md;

		node_add_text(arena, top, NODE_TEXT, "", text);
		md = written(top);
		assert_memory_equal(md, "# 題\n\n", strlen("# 題\n\n"));
		md = arena_strndup(arena, md, strlen(md) - 1); /* its last line end */
		assert_paragraph_shows(md + strlen("# 題\n\n"), text);
	}
}

/* A run of # at the end of a heading would be taken for its mark. */
static void headings_keep_their_signs(void **state)
{
	unsigned random = 5;

	(void)state;
	for (int round = 0; round < 3000; round++) {
		const char *title = random_text(&random, false);
		const char *md = written(node_add(arena, NULL, NODE_DOCUMENT, title));
		const char *line = arena_strndup(arena, md, strcspn(md, "\n"));
		size_t end_bytes = strlen(line);

		assert_memory_equal(line, "# ", 2);
		while (end_bytes && line[end_bytes - 1] == '#')
			end_bytes--;
		if (line[end_bytes])
			assert_true(line[end_bytes - 1] != ' ');
		assert_string_equal(shown(line + 2), title);
	}
	assert_non_null(strstr(written(node_add(arena, NULL, NODE_DOCUMENT, "C #")), "# C \\#\n"));
}

/* The cells of a table's line: cut at each | that no backslash stands in front of. */
static size_t cells_of(const char *line)
{
	size_t cells = 0;

	for (size_t at = 0; line[at]; at++) {
		if (line[at] == '\\' && line[at + 1])
			at++;
		else if (line[at] == '|')
			cells++;
	}
	return cells - 1;
}

/* The next <br> that no backslash stands in front of: there the lines of a cell are parted. */
static char *next_break(char *text)
{
	for (; *text; text++) {
		if (*text == '\\' && text[1])
			text++;
		else if (strncmp(text, "<br>", 4) == 0)
			return text;
	}
	return NULL;
}

static void assert_cell_shows(char *cell, const char *text)
{
	char *want = paragraphs(text);

	while (want) {
		char *end = next_break(cell);

		if (end)
			*end = '\0';
		assert_string_equal(shown(cell), skip_blanks(next_line(&want)));
		assert_int_equal(want != NULL, end != NULL);
		cell = end ? end + strlen("<br>") : cell;
	}
}

static void cells_stay_cells(void **state)
{
	unsigned random = 9;

	(void)state;
	for (int round = 0; round < 2000; round++) {
		struct node *top = node_add(arena, NULL, NODE_DOCUMENT, "題");
		struct node *table = node_add(arena, top, NODE_TABLE, "");
		const char *text = random_text(&random, true);
		char *rest, *line;

		for (int i = 0; i < 2; i++) {
			struct node *row = node_add(arena, table, NODE_ROW, "");

			node_add_text(arena, row, NODE_CELL, "", i ? text : "a");
			node_add_text(arena, row, NODE_CELL, "", i ? "z" : "b");
		}
		rest = arena_strdup(arena, written(top) + strlen("# 題\n\n"));
		assert_string_equal(next_line(&rest), "| a | b |");
		assert_string_equal(next_line(&rest), "|---|---|");
		line = next_line(&rest);
		assert_int_equal(cells_of(line), 2);
		assert_string_equal(rest, "");
		line[strlen(line) - strlen(" | z |")] = '\0';
		assert_cell_shows(line + strlen("| "), text);
	}
}

static void units_and_reasons_stand_behind_the_value(void **state)
{
	struct node *top = node_add(arena, NULL, NODE_DOCUMENT, "題");
	struct node *fact = node_add_text(arena, top, NODE_FACT, "率", "12");
	struct node *blank = node_add_text(arena, top, NODE_FACT, "数", "");

	(void)state;
	fact->unit = "%";
	fact->reason = "*とても*多い";
	blank->unit = "人";
	blank->reason = "まだ";
	assert_string_equal(written(top),
		"# 題\n\n- 率: 12%（理由: \\*とても\\*多い）\n- 数: 未記入（理由: まだ）\n");
}

static void lists_and_tables_are_parted_from_what_is_around_them(void **state)
{
	struct node *top = node_add(arena, NULL, NODE_DOCUMENT, "題");
	struct node *table;

	(void)state;
	node_add_text(arena, top, NODE_TEXT, "", "前");
	node_add_text(arena, top, NODE_ITEM, "", "一");
	node_add_text(arena, top, NODE_ITEM, "", "二");
	table = node_add(arena, top, NODE_TABLE, "表");
	node_add_text(arena, node_add(arena, table, NODE_ROW, ""), NODE_CELL, "", "頭");
	node_add_text(arena, top, NODE_FACT, "後", "三");
	node_add(arena, top, NODE_SECTION, "節")->mark = "案";
	assert_string_equal(written(top), "# 題\n\n前\n\n- 一\n- 二\n\n## 表\n\n| 頭 |\n|---|\n\n"
					  "- 後: 三\n\n## 節（案）\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(texts_are_shown_as_they_were_written),
		cmocka_unit_test(headings_keep_their_signs),
		cmocka_unit_test(cells_stay_cells),
		cmocka_unit_test(units_and_reasons_stand_behind_the_value),
		cmocka_unit_test(lists_and_tables_are_parted_from_what_is_around_them),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
