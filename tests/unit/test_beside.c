/* What belongs to a database is known by any name, so that no paper is written over it. */
#include "store_fixture.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "banso/base/files/beside.h"
#include "banso/base/files/file.h"
#include "banso/work/papers/paper_files.h"

static void endings_tell_what_a_file_is(void **state)
{
	static const struct {
		const char *ending;
		enum beside kind;
	} cases[] = {
		{"-wal", BESIDE_OPEN},
		{"-SHM", BESIDE_OPEN},
		{"-journal", BESIDE_OPEN},
		{"-here", BESIDE_OPEN},
		{"-queue", BESIDE_OPEN},
		{".backup-2026-11-20", BESIDE_DAY},
		{".backup-2026-11-20-wal", BESIDE_OPEN},
		{".backup-2026-11-20.new-77", BESIDE_BEGUN},
		{".backup-2026-11-20.new-77-wal", BESIDE_BEGUN},
		{".backup-2026-11-20.old", BESIDE_NOT},
		{".backup-2026-11-200", BESIDE_NOT},
		{".backup-2026-11-2", BESIDE_NOT},
		{".backup-mine", BESIDE_NOT},
		{".schema-1-2026-11-20T13:57:02", BESIDE_COPY},
		{".schema-1-2026-11-20T13:57:02-journal", BESIDE_OPEN},
		{".schema-1-2026-11-20T13:57:02.new-77", BESIDE_BEGUN},
		{".damaged-2026-11-20T13:57:02", BESIDE_COPY},
		{".damaged-2026-11-20T13:57:02.new-77", BESIDE_BEGUN},
		{".repair-77", BESIDE_BEGUN},
		{".repair-77.scratch", BESIDE_BEGUN},
		{".new-77", BESIDE_BEGUN_NEW},
		{".md", BESIDE_NOT},
		{"2", BESIDE_NOT},
		{"-wall", BESIDE_NOT},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
		if (beside_kind(cases[i].ending) != cases[i].kind)
			fail_msg("%s is %d", cases[i].ending, (int)beside_kind(cases[i].ending));
}

static void write_by_name(const char *path)
{
	FILE *file = fopen(path, "w");

	assert_non_null(file);
	fclose(file);
}

/* By its name, by a link to it, by a second name, by the name with a folder that is linked. */
static void assert_belongs(struct fixture *fixture, const char *name)
{
	const char *path = fixture_path(fixture, name);
	const char *soft = fixture_path(fixture, "soft.md"),
		   *hard = fixture_path(fixture, "hard.md");

	assert_true(beside_belongs(fixture->path, path));
	assert_true(beside_belongs(
		fixture->path, arena_printf(fixture->arena, "%s/way/%s", fixture->folder, name)));
	if (access(path, F_OK) != 0)
		return;
	assert_int_equal(symlink(path, soft), 0);
	assert_int_equal(link(path, hard), 0);
	assert_true(beside_belongs(fixture->path, soft));
	assert_true(beside_belongs(fixture->path, hard));
	assert_int_equal(unlink(soft) + unlink(hard), 0);
}

static void what_belongs_is_known_by_any_name(void **state)
{
	static const char *const names[] = {"banso.db", "banso.db-wal", "banso.db-shm",
		"banso.db-journal", "banso.db-here", "banso.db.backup-2026-11-20",
		"banso.db.schema-1-2026-11-20T13:57:02", "banso.db.damaged-2026-11-20T13:57:02"};
	struct fixture *fixture = *state;

	assert_int_equal(symlink(fixture->folder, fixture_path(fixture, "way")), 0);
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		assert_belongs(fixture, names[i]);
	for (size_t i = 3; i < sizeof(names) / sizeof(names[0]); i++) {
		write_by_name(fixture_path(fixture, names[i]));
		assert_belongs(fixture, names[i]);
	}
	assert_true(beside_belongs(fixture->path, fixture_path(fixture, "BANSO.DB-WAL")));
}

static void others_do_not(void **state)
{
	static const char *const names[] = {"paper.md", "banso.db.md", "other.db", "other.db-wal",
		"banso.d", "none/banso.db", "banso.db.backup-mine"};
	struct fixture *fixture = *state;

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		assert_false(beside_belongs(fixture->path, fixture_path(fixture, names[i])));
		assert_true(beside_spares(fixture_path(fixture, names[i]), &fixture->err));
	}
	assert_int_equal(mkdir(fixture_path(fixture, "sub"), 0700), 0);
	assert_false(beside_belongs(fixture->path, fixture_path(fixture, "sub/banso.db")));
}

/* What is beside the link is nobody's, what is beside the file is. */
static void a_database_may_be_a_link(void **state)
{
	struct fixture *fixture = *state;
	const char *link_path;

	assert_int_equal(mkdir(fixture_path(fixture, "sub"), 0700), 0);
	link_path = fixture_path(fixture, "sub/link.db");
	assert_int_equal(symlink(fixture->path, link_path), 0);
	assert_true(beside_belongs(link_path, link_path));
	assert_true(beside_belongs(link_path, fixture->path));
	assert_true(beside_belongs(link_path, fixture_path(fixture, "banso.db-here")));
}

/* A database that is open is guarded by that alone. */
static void no_file_is_written_over_what_is_open(void **state)
{
	struct fixture *fixture = *state;
	const char *paper = fixture_path(fixture, "paper.md");
	struct stat before, after;

	assert_int_equal(stat(fixture->path, &before), 0);
	assert_false(file_write(fixture->path, "x", 1, &fixture->err));
	assert_says(&fixture->err, "いま使っているデータベース");
	assert_false(file_write(fixture_path(fixture, "banso.db-wal"), "x", 1, &fixture->err));
	assert_false(file_write(fixture_path(fixture, "banso.db-journal"), "x", 1, &fixture->err));
	assert_int_equal(access(fixture_path(fixture, "banso.db-journal"), F_OK), -1);
	assert_int_equal(link(fixture->path, paper), 0);
	assert_false(file_write(paper, "x", 1, &fixture->err));
	assert_says(&fixture->err, paper);
	assert_int_equal(unlink(paper), 0);
	assert_true(file_write(paper, "x", 1, &fixture->err));
	assert_int_equal(stat(fixture->path, &after), 0);
	assert_int_equal(before.st_ino, after.st_ino);
	fixture_course(fixture, fixture->store);
}

/* To look whose paper stands in a file it is opened and closed, which would give up the locks of
 * this process on it. */
static void no_paper_is_looked_for_in_what_is_open(void **state)
{
	struct fixture *fixture = *state;
	struct flock lock = {
		.l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = 1 << 30, .l_len = 1};
	int file = open(fixture->path, O_RDWR | O_CLOEXEC), status = 0;
	pid_t child;

	assert_int_equal(fcntl(file, F_SETLK, &lock), 0);
	assert_false(paper_may_stand(fixture->path, CIRCLE_TEAM, &fixture->err));
	assert_says(&fixture->err, "いま使っているデータベース");
	child = fork();
	if (child == 0)
		_exit(fcntl(file, F_GETLK, &lock) == 0 && lock.l_type == F_WRLCK ? 0 : 1);
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_int_equal(status, 0);
	close(file);
}

/* What csv doubles fills the first row of a table, which says behind it for whom it is. */
static void a_long_answer_hides_no_reader(void **state)
{
	static const char head[] = "id,value,circle\r\ne1,\"", foot[] = "\",支援者用\r\n";
	const size_t signs_bytes = 2 * (2 << 20) - 1024;
	struct fixture *fixture = *state;
	const char *paper = fixture_path(fixture, "long.csv");
	struct buf table = {0};

	buf_puts(&table, head);
	for (size_t i = 0; i < signs_bytes; i++)
		buf_putc(&table, '"');
	buf_puts(&table, foot);
	assert_true(file_write(paper, buf_text(&table), table.size_bytes, &fixture->err));
	buf_free(&table);
	assert_true(paper_may_stand(paper, CIRCLE_TEAM, &fixture->err));
	assert_false(paper_may_stand(paper, CIRCLE_PUBLIC, &fixture->err));
	assert_says(&fixture->err, "支援者用の文書");
}

/* Of all courses a paper is written piece by piece: it takes long. */
static void a_paper_that_came_while_one_was_made_stays(void **state)
{
	static const char theirs[] = "# まち【支援者用】\n";
	struct fixture *fixture = *state;
	const char *paper = fixture_path(fixture, "all.md");
	struct file *file = paper_begin(AT_FDCWD, paper, CIRCLE_PUBLIC, &fixture->err);

	assert_true(file && file_add(file, "x", 1, &fixture->err));
	assert_true(file_write(paper, theirs, strlen(theirs), &fixture->err));
	assert_false(file_end(file, &fixture->err));
	assert_says(&fixture->err, "支援者用の文書");
	file = paper_begin(AT_FDCWD, paper, CIRCLE_TEAM, &fixture->err);
	assert_true(file && file_end(file, &fixture->err));
}

int main(void)
{
#define OPENED(test) cmocka_unit_test_setup_teardown(test, fixture_set_up, fixture_tear_down)
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(endings_tell_what_a_file_is),
		OPENED(what_belongs_is_known_by_any_name),
		OPENED(others_do_not),
		OPENED(a_database_may_be_a_link),
		OPENED(no_file_is_written_over_what_is_open),
		OPENED(no_paper_is_looked_for_in_what_is_open),
		OPENED(a_long_answer_hides_no_reader),
		OPENED(a_paper_that_came_while_one_was_made_stays),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
