#include "course_fixture.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "banso/doc/node.h"
#include "banso/doc/output.h"
#include "banso/doc/writer.h"

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
	writer->write(&out, tree);
	copy = arena_strdup(arena, buf_text(&out));
	buf_free(&out);
	return copy;
}

/* In every format: nothing narrower than the circle, and the circle named on the first line. */
static void what_a_circle_may_not_read_is_in_no_format(void **state)
{
	struct fixture *fixture = *state;

	for (const struct writer *writer = writers; writer->format; writer++) {
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
	md_write(&out, top);
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
	assert_non_null(strstr(md_of(arena, NODE_FACT, "一\n二"), "- 項目: 一 / 二\n"));
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
	md_write(&out, top);
	assert_non_null(strstr(buf_text(&out), "| 列 |\n|---|\n| 一\\|<br>二 |\n"));
	buf_free(&out);
}

/* --- files --- */

static char folder[64], path[96];

static int folder_set_up(void **state)
{
	(void)state;
	strcpy(folder, "/tmp/banso-output-XXXXXX");
	if (!mkdtemp(folder))
		return -1;
	snprintf(path, sizeof(path), "%s/paper.md", folder);
	return 0;
}

static int folder_tear_down(void **state)
{
	(void)state;
	unlink(path);
	return rmdir(folder);
}

static void assert_file_is(const char *text)
{
	struct buf found = {0};

	assert_true(buf_read_file(&found, path, 1000));
	assert_string_equal(buf_text(&found), text);
	buf_free(&found);
}

static void a_file_is_replaced_whole(void **state)
{
	struct err err;

	(void)state;
	assert_true(output_write(path, "one", 3, &err));
	assert_file_is("one");
	assert_true(output_write(path, "two!", 4, &err));
	assert_file_is("two!");
}

static void links_and_folders_are_refused(void **state)
{
	struct err err;

	(void)state;
	assert_int_equal(symlink("elsewhere", path), 0);
	assert_false(output_write(path, "one", 3, &err));
	assert_non_null(strstr(err.text, "リンク"));
	assert_false(output_write(folder, "one", 3, &err));
	assert_false(output_write("/tmp/no-such-folder-of-banso/x.md", "one", 3, &err));
}

/* A disk without room leaves the old file as it was, and no half-written one beside it. */
static void without_room_the_old_file_stays(void **state)
{
	struct rlimit before, little = {.rlim_cur = 2, .rlim_max = RLIM_INFINITY};
	struct err err;

	(void)state;
	assert_true(output_write(path, "old", 3, &err));
	signal(SIGXFSZ, SIG_IGN);
	getrlimit(RLIMIT_FSIZE, &before);
	little.rlim_max = before.rlim_max;
	setrlimit(RLIMIT_FSIZE, &little);
	assert_false(output_write(path, "much longer", 11, &err));
	setrlimit(RLIMIT_FSIZE, &before);
	assert_true(*err.text);
	assert_file_is("old");
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
			a_file_is_replaced_whole, folder_set_up, folder_tear_down),
		cmocka_unit_test_setup_teardown(
			links_and_folders_are_refused, folder_set_up, folder_tear_down),
		cmocka_unit_test_setup_teardown(
			without_room_the_old_file_stays, folder_set_up, folder_tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
