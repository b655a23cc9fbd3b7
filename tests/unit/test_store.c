/* Opening a database: what stands at its path, who may read it, what is said when it cannot be. */
#include "store_fixture.h"

#include <fcntl.h>
#include <grp.h>
#include <signal.h>
#include <sys/vfs.h>

#include "banso/text/utf8.h"

/* Stands in for the system's: the disk is one of a network, or this machine's. */
static bool is_network;

int statfs(const char *path, struct statfs *disk)
{
	(void)path;
	*disk = (struct statfs){.f_type = is_network ? 0x6969 : 0xef53};
	return 0;
}

static mode_t mode_of(const char *path)
{
	struct stat info;

	assert_int_equal(stat(path, &info), 0);
	return info.st_mode & 0777;
}

static void write_file(const char *path, const char *bytes, size_t size_bytes)
{
	FILE *file = fopen(path, "w");

	assert_non_null(file);
	assert_int_equal(fwrite(bytes, 1, size_bytes, file), size_bytes);
	assert_int_equal(fclose(file), 0);
}

static void assert_refused(struct fixture *fixture, const char *path, const char *why)
{
	fixture->err.text[0] = '\0';
	assert_null(store_open(path, "tanaka", &fixture->err));
	assert_says(&fixture->err, why);
	assert_says(&fixture->err, path);
}

static void makes_file_and_folder(void **state)
{
	struct fixture *fixture = *state;
	const char *path = fixture_path(fixture, "new/banso/banso.db");
	mode_t mask = umask(0);
	struct store *store;

	setenv("XDG_DATA_HOME", fixture_path(fixture, "new"), 1);
	store = store_open(path, "tanaka", &fixture->err);
	unsetenv("XDG_DATA_HOME");
	umask(mask);
	assert_non_null(store);
	assert_string_equal(store_path(store), path);
	assert_false(store_is_read_only(store));
	assert_int_equal(mode_of(path), 0600);
	assert_int_equal(mode_of(fixture_path(fixture, "new/banso")), 0700);
	store_close(store);
}

/* Where somebody named the place, a slip of the pen makes nothing. */
static void makes_no_other_folder(void **state)
{
	struct fixture *fixture = *state;

	assert_null(store_open(fixture_path(fixture, "nwe/banso.db"), "tanaka", &fixture->err));
	assert_non_null(strstr(fixture->err.text, "nwe がありません"));
	assert_int_equal(access(fixture_path(fixture, "nwe"), F_OK), -1);
}

static void is_shared_below_setgid_folder(void **state)
{
	struct fixture *fixture = *state;
	mode_t mask = umask(077);

	assert_int_equal(chmod(fixture->folder, 02770), 0);
	fixture->store = fixture_open(fixture, "tanaka");
	assert_true(db_begin(fixture->store->db, __func__, NULL));
	assert_true(db_script(fixture->store->db, "UPDATE news SET n = 7", NULL));
	assert_true(db_end(fixture->store->db, true, NULL));
	umask(mask);
	assert_int_equal(mode_of(fixture->path), 0660);
	assert_int_equal(mode_of(fixture_path(fixture, "banso.db-wal")), 0660);
	assert_int_equal(mode_of(fixture_path(fixture, "banso.db-shm")), 0660);
}

static void is_private_below_setgid_folder_closed_to_group(void **state)
{
	struct fixture *fixture = *state;

	assert_int_equal(chmod(fixture->folder, 02750), 0);
	fixture->store = fixture_open(fixture, "tanaka");
	assert_int_equal(mode_of(fixture->path), 0600);
}

static void keeps_all_on_disk(void **state)
{
	struct fixture *fixture = *state;

	assert_int_equal(fixture_number(fixture->store, "PRAGMA synchronous"), 2);
	assert_int_equal(fixture_number(fixture->store, "PRAGMA foreign_keys"), 1);
	assert_int_equal(fixture_number(fixture->store, "PRAGMA trusted_schema"), 0);
	assert_int_equal(fixture_number(fixture->store, "PRAGMA application_id"), 0x62616e73);
	assert_int_equal(fixture_number(fixture->store,
				 "SELECT journal_mode = 'wal' FROM pragma_journal_mode"),
		1);
}

/* Several machines share no memory: no WAL there, also for a file that comes from a local disk. */
static void shares_no_memory_over_a_network(void **state)
{
	static const char mode_sql[] = "SELECT journal_mode = 'delete' FROM pragma_journal_mode";
	struct fixture *fixture = *state;
	struct place place = fixture_place("", "f1", "", "current");

	fixture_keep(fixture, fixture_course(fixture, fixture->store), place, "a");
	store_close(fixture->store);
	is_network = true;
	for (int i = 0; i < 2; i++) {
		fixture->store = fixture_open(fixture, "tanaka");
		assert_int_equal(fixture_number(fixture->store, mode_sql), 1);
		fixture_keep(
			fixture, fixture_course(fixture, fixture->store), place, i ? "c" : "b");
		assert_int_not_equal(access(fixture_path(fixture, "banso.db-wal"), F_OK), 0);
		assert_int_not_equal(access(fixture_path(fixture, "banso.db-shm"), F_OK), 0);
		store_close(fixture->store);
	}
	is_network = false;
	fixture->store = fixture_open(fixture, "tanaka");
	assert_int_equal(fixture_number(fixture->store, mode_sql), 0);
	assert_string_equal(course_text(fixture_course(fixture, fixture->store), &place), "c");
}

static void leaves_nothing_else_behind(void **state)
{
	struct fixture *fixture = *state;

	store_close(fixture->store);
	fixture->store = NULL;
	assert_int_equal(unlink(fixture->path), 0);
	assert_int_equal(rmdir(fixture->folder), 0);
	assert_int_equal(mkdir(fixture->folder, 0700), 0);
}

static void refuses_what_is_no_database(void **state)
{
	struct fixture *fixture = *state;
	const char *text = fixture_path(fixture, "memo.txt");
	const char *empty = fixture_path(fixture, "empty.db");
	const char *pipe = fixture_path(fixture, "pipe");

	write_file(text, "あいうえお\n", strlen("あいうえお\n"));
	assert_refused(fixture, text, "データベースではありません");
	write_file(empty, "", 0);
	assert_refused(fixture, empty, "空のファイル");
	assert_refused(fixture, fixture->folder, "フォルダーです");
	assert_int_equal(mkfifo(pipe, 0600), 0);
	assert_refused(fixture, pipe, "ふつうのファイルではない");
	assert_refused(
		fixture, arena_printf(fixture->arena, "%s/x.db", text), "フォルダーでないもの");
}

static void follows_links(void **state)
{
	struct fixture *fixture = *state;
	const char *lost = fixture_path(fixture, "lost.db"),
		   *loop = fixture_path(fixture, "loop.db");
	const char *link_path = fixture_path(fixture, "link.db");
	struct store *store;

	fixture->store = fixture_open(fixture, "tanaka");
	assert_int_equal(symlink("banso.db", link_path), 0);
	store = store_open(link_path, "tanaka", &fixture->err);
	assert_non_null(store);
	store_close(store);
	assert_int_equal(symlink("nowhere.db", lost), 0);
	assert_refused(fixture, lost, "いまはないファイルへのリンク");
	assert_int_equal(symlink("loop.db", loop), 0);
	assert_refused(fixture, loop, "ひと回り");
}

static void tells_a_damaged_file(void **state)
{
	struct fixture *fixture = *state;
	char junk[4096];
	int file;

	memset(junk, 0x5a, sizeof(junk));
	store_close(fixture->store);
	fixture->store = NULL;
	/* The first page says that it is ours; the tables behind it are overwritten. */
	file = open(fixture->path, O_WRONLY);
	for (off_t page = 1; page < 200; page++)
		if (lseek(file, 0, SEEK_END) > page * (off_t)sizeof(junk))
			assert_int_equal(
				pwrite(file, junk, sizeof(junk), page * (off_t)sizeof(junk)),
				sizeof(junk));
	close(file);
	assert_refused(fixture, fixture->path, "壊れています");
}

/* As it is when copying it broke off. */
static void tells_a_file_that_was_cut_off(void **state)
{
	struct fixture *fixture = *state;

	store_close(fixture->store);
	fixture->store = NULL;
	assert_int_equal(truncate(fixture->path, 40000), 0);
	assert_refused(fixture, fixture->path, "途中で切れています");
	assert_int_equal(truncate(fixture->path, 50), 0);
	assert_refused(fixture, fixture->path, "途中で切れています");
}

/* Runs as somebody who is not root, to whom permissions matter. */
static int as_nobody(struct fixture *fixture, int (*what)(struct fixture *))
{
	pid_t child = fork();

	if (child == 0) {
		if (geteuid() == 0 &&
			(setgroups(0, NULL) < 0 || setgid(65534) < 0 || setuid(65534) < 0))
			_exit(99);
		_exit(what(fixture));
	}
	return fixture_wait(child);
}

static int reads_only(struct fixture *fixture)
{
	struct store *store = store_open(fixture->path, "nobody", &fixture->err);
	struct engagement_rows rows;
	struct course *course;
	struct place place = fixture_place("", "f1", "", "current");
	struct change change = {.place = place, .seen_revision = REVISION_ANY, .text = "b"};

	if (!store || !store_is_read_only(store))
		return 1;
	if (!store_list(store, fixture->arena, "2026-11-20", NULL, &rows, NULL) || rows.count != 1)
		return 2;
	course = store_load(store, fixture->arena, "e1", NULL);
	if (!course || strcmp(course_text(course, &place), "a") != 0)
		return 3;
	if (store_change(store, course, &change, &fixture->err) != CHANGE_FAILED ||
		!strstr(fixture->err.text, "読むだけ"))
		return 4;
	store_close(store);
	return 0;
}

static void reads_what_may_not_be_written(void **state)
{
	struct fixture *fixture = *state;

	fixture_keep(fixture, fixture_course(fixture, fixture->store),
		fixture_place("", "f1", "", "current"), "a");
	store_close(fixture->store);
	fixture->store = NULL;
	assert_int_equal(chmod(fixture->path, 0444), 0);
	assert_int_equal(chmod(fixture->folder, 0555), 0);
	assert_int_equal(as_nobody(fixture, reads_only), 0);
	assert_int_equal(chmod(fixture->folder, 0777), 0);
	assert_int_equal(as_nobody(fixture, reads_only), 0);
	assert_int_equal(chmod(fixture->folder, 0700), 0);
}

static int is_refused(struct fixture *fixture)
{
	return store_open(fixture->path, "nobody", &fixture->err) ||
	       !strstr(fixture->err.text, "権限");
}

/* Whose it is is said: that is whom to ask. */
static int is_refused_as_foreign(struct fixture *fixture)
{
	struct stat status;
	bool is_foreign = stat(fixture->path, &status) == 0 && status.st_uid != geteuid();

	return is_refused(fixture) || is_foreign != !!strstr(fixture->err.text, "持ち主の");
}

static void says_when_it_may_not_be_read(void **state)
{
	struct fixture *fixture = *state;

	store_close(fixture->store);
	fixture->store = NULL;
	assert_int_equal(chmod(fixture->path, 0), 0);
	assert_int_equal(chmod(fixture->folder, 0755), 0);
	assert_int_equal(as_nobody(fixture, is_refused_as_foreign), 0);
	assert_int_equal(chmod(fixture->path, 0600), 0);
	assert_int_equal(chmod(fixture->folder, 0), 0);
	assert_int_equal(as_nobody(fixture, is_refused), 0);
	assert_int_equal(chmod(fixture->folder, 0700), 0);
}

static void hears_of_others(void **state)
{
	struct fixture *fixture = *state;
	struct store *other = fixture_open(fixture, "sato");
	struct course *course = fixture_course(fixture, fixture->store);
	struct place place = fixture_place("", "f1", "", "current");

	assert_false(store_changed_by_others(other));
	fixture_keep(fixture, course, place, "a");
	assert_false(store_changed_by_others(fixture->store));
	assert_true(store_changed_by_others(other));
	assert_false(store_changed_by_others(other));
	assert_true(store_keep_draft(fixture->store, &place, "ab", 1, NULL));
	store_stand(fixture->store, &place);
	assert_true(store_keep_stand(fixture->store, NULL));
	assert_false(store_changed_by_others(other));
	store_close(other);
}

/* Our own commit must not hide that somebody else wrote before it. */
static void hears_of_others_behind_its_own_change(void **state)
{
	struct fixture *fixture = *state;
	struct store *other = fixture_open(fixture, "sato");
	struct course *theirs = fixture_course(fixture, other);
	struct change change = {.place = fixture_place("", "f1", "", "rate"), .text = "30"};

	assert_int_equal(store_change(other, theirs, &change, &fixture->err), CHANGE_KEPT);
	fixture_keep(fixture, fixture_course(fixture, fixture->store),
		fixture_place("", "f1", "", "current"), "a");
	assert_true(store_changed_by_others(fixture->store));
	assert_false(store_changed_by_others(fixture->store));
	store_close(other);
}

/* What an older banso left unreckoned is reckoned whole or not at all: then at the next start. */
static void reckons_again_what_failed(void **state)
{
	struct fixture *fixture = *state;

	fixture_keep(fixture, fixture_course(fixture, fixture->store),
		fixture_place("", "f1", "", "current"), "a");
	assert_true(db_script(fixture->store->db,
		"UPDATE engagement SET plan = ''; UPDATE sheet SET answered = 7;"
		"UPDATE scenario SET text = '- ' || text",
		NULL));
	store_close(fixture_open(fixture, "sato"));
	assert_int_equal(fixture_number(fixture->store, "SELECT max(answered) FROM sheet"), 7);
	assert_true(
		db_script(fixture->store->db, "UPDATE scenario SET text = substr(text, 3)", NULL));
	store_close(fixture_open(fixture, "sato"));
	assert_int_equal(fixture_number(fixture->store, "SELECT max(answered) FROM sheet"), 1);
	assert_int_equal(
		fixture_number(fixture->store, "SELECT count(*) FROM engagement WHERE plan = ''"),
		0);
}

static void says_when_others_are_saving(void **state)
{
	struct fixture *fixture = *state;
	struct store *other = fixture_open(fixture, "sato");
	struct course *course = fixture_course(fixture, fixture->store);

	assert_true(db_begin(other->db, __func__, NULL));
	assert_int_equal(
		fixture_change(fixture, course, fixture_place("", "f1", "", "current"), 0, "a"),
		CHANGE_FAILED);
	assert_says(&fixture->err, "ほかの人が保存しています");
	assert_false(db_end(other->db, false, NULL));
	fixture_keep(fixture, course, fixture_place("", "f1", "", "current"), "a");
	store_close(other);
}

static void says_when_the_disk_is_full(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = fixture_course(fixture, fixture->store);
	struct place place = fixture_place("", "f1", "", "current");
	char *large = arena_alloc(fixture->arena, 100001);

	memset(large, 'a', 100000);
	assert_true(db_script(fixture->store->db, "PRAGMA max_page_count = 1", NULL));
	assert_int_equal(fixture_change(fixture, course, place, 0, large), CHANGE_FAILED);
	assert_says(&fixture->err, "ディスクがいっぱい");
	assert_null(course_value(course, &place));
	assert_true(db_script(fixture->store->db, "PRAGMA max_page_count = 100000", NULL));
	fixture_keep(fixture, course, place, large);
}

static void says_when_the_file_is_gone(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = fixture_course(fixture, fixture->store);

	assert_int_equal(rename(fixture->path, fixture_path(fixture, "elsewhere.db")), 0);
	assert_int_equal(
		fixture_change(fixture, course, fixture_place("", "f1", "", "current"), 0, "a"),
		CHANGE_FAILED);
	assert_says(&fixture->err, "移されたか消されました");
	assert_int_equal(rename(fixture_path(fixture, "elsewhere.db"), fixture->path), 0);
	fixture_keep(fixture, course, fixture_place("", "f1", "", "current"), "a");
}

/* SQLite would go on writing into files that nobody else sees, and that end with the program. */
static void says_when_what_stands_beside_it_is_gone(void **state)
{
	static const char *const endings[] = {"-wal", "-shm"};
	struct fixture *fixture = *state;
	struct course *course = fixture_course(fixture, fixture->store);
	struct place place = fixture_place("", "f1", "", "current");
	const char *away = fixture_path(fixture, "away");

	for (size_t i = 0; i < sizeof(endings) / sizeof(endings[0]); i++) {
		const char *name = arena_printf(fixture->arena, "%s%s", fixture->path, endings[i]);

		assert_int_equal(rename(name, away), 0);
		assert_int_equal(
			fixture_change(fixture, course, place, REVISION_ANY, "a"), CHANGE_FAILED);
		assert_says(&fixture->err, "移されたか消されました");
		assert_true(fclose(fopen(name, "wb")) == 0);
		assert_int_equal(
			fixture_change(fixture, course, place, REVISION_ANY, "a"), CHANGE_FAILED);
		assert_int_equal(rename(away, name), 0);
		fixture_keep(fixture, course, place, endings[i]);
	}
}

static void copies_itself(void **state)
{
	struct fixture *fixture = *state;
	const char *copy = fixture_path(fixture, "copy.db");
	struct place place = fixture_place("", "f1", "", "current");
	struct store *store;

	fixture_keep(fixture, fixture_course(fixture, fixture->store), place, "a");
	assert_true(backup_write(fixture->store->file, copy, NULL, NULL, &fixture->err));
	assert_true(backup_write(fixture->store->file, copy, NULL, NULL, &fixture->err));
	assert_int_equal(mode_of(copy), 0600);
	store = store_open(copy, "tanaka", &fixture->err);
	assert_non_null(store);
	assert_string_equal(course_text(fixture_course(fixture, store), &place), "a");
	store_close(store);
	assert_false(backup_write(fixture->store->file, fixture->path, NULL, NULL, &fixture->err));
	assert_says(&fixture->err, "いま使っている");
}

static void does_not_copy_over_a_link(void **state)
{
	struct fixture *fixture = *state;
	const char *link_path = fixture_path(fixture, "link.db");

	assert_int_equal(symlink("other.db", link_path), 0);
	assert_false(backup_write(fixture->store->file, link_path, NULL, NULL, &fixture->err));
	assert_says(&fixture->err, "リンク");
}

static const char *kept_by(struct fixture *fixture, const char *name)
{
	struct course *course = fixture_course(fixture, fixture->store);
	struct place place = fixture_place("", "f1", "", "current");
	const char *before = course_text(course, &place);

	store_sign(fixture->store, name);
	fixture_keep(fixture, course, place, arena_printf(fixture->arena, "%s。", before));
	return course_value(course, &place)->who;
}

static void signs_with_a_name_and_the_login(void **state)
{
	struct fixture *fixture = *state;
	const char *login = arena_strdup(fixture->arena, kept_by(fixture, ""));

	assert_string_equal(kept_by(fixture, login), login);
	assert_string_equal(
		kept_by(fixture, "田中"), arena_printf(fixture->arena, "田中（%s）", login));
	assert_string_equal(
		kept_by(fixture, "a\n\033b"), arena_printf(fixture->arena, "a b（%s）", login));
	/* Of a long one whole characters. */
	assert_true(utf8_is_inert(kept_by(
		fixture, "xああああああああああああああああああああああああああああああああ")));
}

int main(void)
{
#define OPENED(test) cmocka_unit_test_setup_teardown(test, fixture_set_up, fixture_tear_down)
#define FOLDER(test) cmocka_unit_test_setup_teardown(test, fixture_folder, fixture_tear_down)
	const struct CMUnitTest tests[] = {
		FOLDER(makes_file_and_folder),
		FOLDER(makes_no_other_folder),
		FOLDER(is_shared_below_setgid_folder),
		FOLDER(is_private_below_setgid_folder_closed_to_group),
		OPENED(keeps_all_on_disk),
		OPENED(shares_no_memory_over_a_network),
		OPENED(leaves_nothing_else_behind),
		FOLDER(refuses_what_is_no_database),
		FOLDER(follows_links),
		OPENED(tells_a_damaged_file),
		OPENED(tells_a_file_that_was_cut_off),
		OPENED(reads_what_may_not_be_written),
		OPENED(says_when_it_may_not_be_read),
		OPENED(hears_of_others),
		OPENED(hears_of_others_behind_its_own_change),
		OPENED(reckons_again_what_failed),
		OPENED(says_when_others_are_saving),
		OPENED(says_when_the_disk_is_full),
		OPENED(says_when_the_file_is_gone),
		OPENED(says_when_what_stands_beside_it_is_gone),
		OPENED(signs_with_a_name_and_the_login),
		OPENED(copies_itself),
		OPENED(does_not_copy_over_a_link),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
