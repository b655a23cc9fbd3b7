/* Loading scenarios with mistakes: every problem with its place, and nothing crashes. */
#include "scenario_fixture.h"

#include <stdlib.h>

#include "banso/scenario/files.h"
#include "banso/scenario/read.h"

#define MOST_PROBLEMS 5

/* One of the file mistakes.txt, where it is said what the three are. */
struct mistake {
	int line;
	struct buf piece, instead;
	struct buf says[MOST_PROBLEMS];
	size_t says_count;
};

/* Where the marks stood, by line and column. */
struct spots {
	int line[MOST_PROBLEMS], column[MOST_PROBLEMS];
	size_t count;
};

/* Appends the text without its marks. */
static struct spots take_marks(const char *marked, struct buf *text)
{
	struct spots spots = {0};
	int line = 1, column = 1;

	for (; *marked; marked++) {
		if (*marked == '^') {
			assert_true(spots.count < MOST_PROBLEMS);
			spots.line[spots.count] = line;
			spots.column[spots.count++] = column;
			continue;
		}
		buf_putc(text, *marked);
		column += ((unsigned char)*marked & 0xc0) != 0x80;
		if (*marked == '\n') {
			line++;
			column = 1;
		}
	}
	return spots;
}

static void put_mistake(const struct mistake *mistake, struct buf *marked)
{
	const char *piece = strstr(good, buf_text(&mistake->piece));

	if (!piece || strstr(piece + 1, buf_text(&mistake->piece))) {
		fail_msg("mistakes.txt:%d: the piece is not there, or twice", mistake->line);
		return;
	}
	buf_add(marked, good, (size_t)(piece - good));
	buf_puts(marked, buf_text(&mistake->instead));
	buf_puts(marked, piece + mistake->piece.size_bytes);
}

static void check_places(const struct mistake *mistake, const struct spots *spots)
{
	for (size_t i = 0; i < problems.count; i++) {
		const struct problem *problem = &problems.items[i];
		bool is_there = i >= spots->count || (problem->line == spots->line[i] &&
							     problem->column == spots->column[i]);

		if (!is_there || !strstr(problem->text, buf_text(&mistake->says[i])))
			fail_msg("mistakes.txt:%d: %d:%d: %s", mistake->line, problem->line,
				problem->column, problem->text);
	}
}

static void check_mistake(const struct mistake *mistake)
{
	struct buf marked = {0}, text = {0};
	struct spots spots;

	put_mistake(mistake, &marked);
	spots = take_marks(buf_text(&marked), &text);
	if (read_text(buf_text(&text)) || problems.count != mistake->says_count)
		fail_msg("mistakes.txt:%d: %zu problems", mistake->line, problems.count);
	check_places(mistake, &spots);
	buf_free(&marked);
	buf_free(&text);
}

static void clear_mistake(struct mistake *mistake)
{
	buf_free(&mistake->piece);
	buf_free(&mistake->instead);
	for (size_t i = 0; i < MOST_PROBLEMS; i++)
		buf_free(&mistake->says[i]);
	*mistake = (struct mistake){0};
}

/* Takes "- text" and the like; `lines` counts the lines of its kind so far. */
static void add_line(struct buf *text, int *lines, const char *line, size_t line_bytes)
{
	if ((*lines)++)
		buf_putc(text, '\n');
	if (line_bytes > 2)
		buf_add(text, line + 2, line_bytes - 2);
}

static void test_mistakes(void **state)
{
	struct mistake mistake = {0};
	struct buf list = {0};
	int line = 1, piece_lines = 0, instead_lines = 0, checked = 0;

	(void)state;
	assert_true(buf_read_file(&list, FOLDER "mistakes.txt", SCENARIO_MAX_BYTES));
	buf_putc(&list, '\n');
	for (const char *at = buf_text(&list); *at; line++) {
		size_t line_bytes = strcspn(at, "\n");

		if (*at == '-') {
			add_line(&mistake.piece, &piece_lines, at, line_bytes);
		} else if (*at == '+') {
			add_line(&mistake.instead, &instead_lines, at, line_bytes);
		} else if (*at == '!') {
			assert_true(mistake.says_count < MOST_PROBLEMS);
			buf_add(&mistake.says[mistake.says_count++], at + 2, line_bytes - 2);
		} else if (piece_lines) {
			mistake.line = line - 1;
			check_mistake(&mistake);
			clear_mistake(&mistake);
			piece_lines = instead_lines = 0;
			checked++;
		}
		at += line_bytes + 1;
	}
	assert_true(checked > 100);
	buf_free(&list);
}

static void check_problem(size_t at, int line, int column, const char *text)
{
	assert_true(at < problems.count);
	assert_string_equal(problems.items[at].text, text);
	assert_int_equal(problems.items[at].line, line);
	assert_int_equal(problems.items[at].column, column);
}

static void test_all_in_the_order_of_the_file(void **state)
{
	(void)state;
	assert_null(read_text("title: x\n"
			      "patterns: {A: {title: x, sessions: [\"1\"], omit: [f2]}}\n"
			      "sessions:\n"
			      "  \"1\": {title: x, kind: visit, steps: [{id: a, title: x, minutes: "
			      "1, form: f9}]}\n"
			      "forms:\n"
			      "  f1: {title: x, per: engagement, attested: x, fields: [{id: a, "
			      "label: x, typ: line}]}\n"
			      "banso: 3\n"));
	assert_int_equal(problems.count, 5);
	check_problem(0, 1, 1, "「id」がありません。書き足してください。");
	check_problem(1, 2, 50, "帳票「f2」がありません。forms に書くか、名前を直してください。");
	check_problem(2, 4, 76, "帳票「f9」がありません。forms に書くか、名前を直してください。");
	check_problem(3, 6, 75,
		"「typ」という項目はありません。「type」の書きまちがいではありませんか。");
	check_problem(4, 7, 8,
		"読めるのは「banso: 1」の書き方だけです。"
		"「banso: 1」に直すか、新しい banso で開いてください。");
}

static void test_nothing_there(void **state)
{
	(void)state;
	assert_null(read_text("id: x\n"));
	assert_int_equal(problems.count, 5);
	check_problem(0, 1, 1, "「banso」がありません。書き足してください。");
	check_problem(4, 1, 1, "「patterns」がありません。書き足してください。");
	assert_null(read_text("- a\n"));
	assert_int_equal(problems.count, 1);
	assert_null(read_text(""));
	assert_int_equal(problems.count, 1);
	assert_null(read_text("banso\n"));
	assert_int_equal(problems.count, 1);
	assert_null(
		read_text("forms: {}\nsessions: {}\npatterns: {}\nbanso: 1\nid: x\ntitle: x\n"));
	assert_int_equal(problems.count, 3);
	check_problem(0, 1, 8, "「forms」の中身がありません。書き足してください。");
}

/* A message stays short and on one line whatever the file says. */
static void test_long_words(void **state)
{
	struct buf text = {0};

	(void)state;
	for (int i = 0; i < 100000; i++)
		buf_puts(&text, "あ");
	buf_puts(&text, ": 1\n? \"a\\nb\"\n: 2\n");
	assert_null(read_text(buf_text(&text)));
	for (size_t i = 0; i < problems.count; i++) {
		assert_true(strlen(problems.items[i].text) < 400);
		assert_null(strchr(problems.items[i].text, '\n'));
	}
	buf_free(&text);
}

static void test_too_large(void **state)
{
	struct buf text = {0};

	(void)state;
	buf_puts(&text, good);
	while (text.size_bytes < SCENARIO_MAX_BYTES)
		buf_putc(&text, '\n');
	assert_non_null(read_text(buf_text(&text)));
	buf_putc(&text, '\n');
	assert_null(read_text(buf_text(&text)));
	assert_int_equal(problems.count, 1);
	assert_non_null(strstr(problems.items[0].text, "1048577バイト"));
	buf_free(&text);
}

/* --- nothing crashes --- */

static void try_bytes(const char *text, size_t text_bytes)
{
	char *exact = malloc(text_bytes ? text_bytes : 1); /* so that reading past its end shows */

	assert_non_null(exact);
	memcpy(exact, text, text_bytes);
	if (!scenario_read(arena, exact, text_bytes, &problems))
		assert_true(problems.count > 0);
	free(exact);
	arena_reset(arena);
}

static void test_cut_anywhere(void **state)
{
	(void)state;
	for (size_t cut = 0; cut <= strlen(good); cut++)
		try_bytes(good, cut);
}

/* Each byte in turn is replaced, left out, or has another put before it. */
static void test_changed_anywhere(void **state)
{
	static const char signs[] = {'\0', '\t', '\n', ' ', '"', '\'', '[', ']', '{', '}', ',', ':',
		'-', '&', '*', '!', '|', '>', '%', '@', '#', '?', '~', 'x', '1', '\x80', '\xff',
		'\xe3'};
	struct buf text = {0};

	(void)state;
	for (size_t at = 0; at < strlen(good); at++) {
		const char *sign = &signs[at % sizeof(signs)];

		for (size_t old = 0; old < 2; old++) {
			buf_clear(&text);
			buf_puts(&text, good);
			buf_splice(&text, at, old, sign, 1);
			try_bytes(buf_text(&text), text.size_bytes);
			buf_splice(&text, at, 1, NULL, 0);
			try_bytes(buf_text(&text), text.size_bytes);
		}
	}
	buf_free(&text);
}

/* Each line in turn is taken out, or pushed in by a column. */
static void test_lines_moved(void **state)
{
	struct buf text = {0};

	(void)state;
	for (const char *line = good; *line; line = strchr(line, '\n') + 1) {
		size_t line_bytes = strcspn(line, "\n") + 1;

		buf_clear(&text);
		buf_puts(&text, good);
		buf_splice(&text, (size_t)(line - good), 0, " ", 1);
		try_bytes(buf_text(&text), text.size_bytes);
		buf_splice(&text, (size_t)(line - good), line_bytes + 1, NULL, 0);
		try_bytes(buf_text(&text), text.size_bytes);
	}
	buf_free(&text);
}

/* Numbers at will from a fixed start, so that a failure comes again. */
static uint32_t next_random(uint32_t *seed)
{
	*seed = *seed * 1664525u + 1013904223u;
	return *seed >> 8;
}

static void test_changed_at_random(void **state)
{
	uint32_t seed = 1;
	struct buf text = {0};

	(void)state;
	for (int round = 0; round < 1000; round++) {
		buf_clear(&text);
		buf_puts(&text, good);
		for (int change = 0; change < 4; change++) {
			size_t at = next_random(&seed) % text.size_bytes;
			size_t from = next_random(&seed) % strlen(good);
			size_t room_bytes = strlen(good) - from;
			size_t old_bytes = text.size_bytes - at;

			buf_splice(&text, at,
				next_random(&seed) % (old_bytes < 40 ? old_bytes : 40), good + from,
				next_random(&seed) % (room_bytes < 40 ? room_bytes : 40));
		}
		try_bytes(buf_text(&text), text.size_bytes);
	}
	buf_free(&text);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_mistakes, setup, teardown),
		cmocka_unit_test_setup_teardown(test_all_in_the_order_of_the_file, setup, teardown),
		cmocka_unit_test_setup_teardown(test_nothing_there, setup, teardown),
		cmocka_unit_test_setup_teardown(test_long_words, setup, teardown),
		cmocka_unit_test_setup_teardown(test_too_large, setup, teardown),
		cmocka_unit_test_setup_teardown(test_cut_anywhere, setup, teardown),
		cmocka_unit_test_setup_teardown(test_changed_anywhere, setup, teardown),
		cmocka_unit_test_setup_teardown(test_lines_moved, setup, teardown),
		cmocka_unit_test_setup_teardown(test_changed_at_random, setup, teardown),
	};

	return cmocka_run_group_tests(tests, load_base, free_base);
}
