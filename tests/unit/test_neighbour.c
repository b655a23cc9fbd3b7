/*
 * In a folder that a group shares, a neighbour puts links, and other names of files, in the place
 * of all that banso makes, and of what it is about to make: before each call in turn. Whatever
 * comes of the work, no private file of the one who works is written over, opened to others or
 * removed.
 */
#undef _FORTIFY_SOURCE /* its open() would not be ours */

#include "store_fixture.h"

#include "banso/base/buf.h"
#include "banso/base/files/file.h"
#include "banso/store/care/backup.h"
#include "banso/store/purge.h"
#include "banso/store/repair.h"
#include "banso/work/care/restore.h"
#include "banso/work/practice.h"
#include "banso/work/rescue.h"
#include "neighbour.h"

/* In the private folder of the one who works: databases, since SQLite leaves other files alone. The
 * first is any of them. */
static const char *const theirs[] = {"private.db", "banso-new", "banso-new-wal", "banso-new-shm",
	"banso-new-journal", "banso-kept", "banso-kept-wal", "banso-scratch", "banso-fresh", NULL};

/* What a person named. Its owner opens that wherever it leads. */
static const char *const named[] = {"a.db", "older.db", "damaged.db", NULL};

/* Names that follow from the day. */
static const char *const foretold[] = {"copy.db", "a.db.backup-2026-11-20", "a.db-here",
	"a.db.replaced-2026-11-20T13:57:02", "a.db-wal", "a.db-queue",
	"damaged.db.damaged-2026-11-20T13:57:02", "damaged.db.damaged-2026-11-20T13:57:02-wal",
	"older.db.schema-1-2026-11-20T13:57:02", "practice.db", "practice.db.new", "paper.md",
	"a.db-journal", "new.db-journal",
	"banso-\xe6\x9b\xb8\xe3\x81\x8d\xe3\x81\x8b\xe3\x81\x91-2026-11-20-135702.txt", NULL};

struct trial {
	struct fixture *fixture;
	const char *group, *private;
	struct buf theirs; /* what each of the private files holds */
};

static const char *in_group(const struct trial *trial, const char *name)
{
	return arena_printf(trial->fixture->arena, "%s/%s", trial->group, name);
}

/* --- what is done meanwhile --- */

static bool close_open(struct store *store)
{
	store_close(store);
	return store != NULL;
}

static bool do_new(struct trial *trial)
{
	return close_open(store_open(in_group(trial, "new.db"), "tanaka", &trial->fixture->err));
}

static bool do_paper(struct trial *trial)
{
	return file_write(in_group(trial, "paper.md"), "text", 4, &trial->fixture->err);
}

static bool do_copy(struct trial *trial)
{
	return backup_write(in_group(trial, "a.db"), in_group(trial, "copy.db"), NULL, NULL,
		&trial->fixture->err);
}

static bool do_copy_of_the_day(struct trial *trial)
{
	return backup_write(in_group(trial, "a.db"), in_group(trial, "a.db.backup-2026-11-20"),
		NULL, NULL, &trial->fixture->err);
}

static bool do_upgrade(struct trial *trial)
{
	return close_open(store_open(in_group(trial, "older.db"), "tanaka", &trial->fixture->err));
}

static bool do_repair(struct trial *trial)
{
	struct repair repair;

	repair_database(in_group(trial, "damaged.db"), "tanaka", (struct words){0},
		trial->fixture->arena, &repair);
	trial->fixture->err = repair.why;
	return repair.result == REPAIR_MENDED || repair.result == REPAIR_PARTLY;
}

static bool do_purge(struct trial *trial)
{
	struct store *store = store_open(in_group(trial, "a.db"), "tanaka", &trial->fixture->err);
	struct place place = fixture_place("", "f1", "", "current");
	struct purged purged = {0};
	bool good = store && store_purge(store, trial->fixture->arena, &place, 1, PURGE_UNSEEN,
				     &purged, &trial->fixture->err);

	store_close(store);
	return good && purged.copies == 1;
}

static bool do_restore(struct trial *trial)
{
	const char *path = in_group(trial, "a.db");
	struct arena *arena = trial->fixture->arena;
	struct restore *plan = restore_look(path, in_group(trial, "a.db.backup-2026-11-19"),
		"tanaka", arena, &trial->fixture->err);

	return plan && restore_take(path, plan, "tanaka", arena, &trial->fixture->err);
}

static bool do_presence(struct trial *trial)
{
	struct store *store = store_open(in_group(trial, "a.db"), "tanaka", &trial->fixture->err);
	struct place place = fixture_place("", "f1", "", "current");

	if (store)
		store_be_at(store, &place, "田中");
	return close_open(store);
}

static bool do_practice(struct trial *trial)
{
	const char *path = in_group(trial, "practice.db"), *scenarios = trial->fixture->folder;
	const char *own = in_group(trial, "a.db");

	return close_open(practice_open(path, own, scenarios, "tanaka", &trial->fixture->err)) &&
	       practice_fill(path, own, scenarios, "tanaka", &trial->fixture->err);
}

static bool do_rescue(struct trial *trial)
{
	struct place place = fixture_place("", "f1", "", "current");

	setenv("HOME", trial->group, 1);
	rescue_text(&place, "", "現状", "たすけた文");
	if (!rescue_is_done(60000))
		return false;
	rescue_text(&place, "", "現状", "つぎの文");
	return rescue_is_done(60000) && rescue_has_kept() &&
	       rescue_left(trial->fixture->arena) != NULL;
}

static const struct use {
	const char *name;
	bool (*act)(struct trial *trial); /* false where it was not done */
} uses[] = {
	{"a new database", do_new},
	{"a paper", do_paper},
	{"a copy", do_copy},
	{"the copy of the day", do_copy_of_the_day},
	{"an older database", do_upgrade},
	{"a repair", do_repair},
	{"a purge", do_purge},
	{"going back to a copy", do_restore},
	{"who is there", do_presence},
	{"practice towns", do_practice},
	{"what could not be kept", do_rescue},
};

/* --- before and after --- */

static void write_file(const char *path, const char *text)
{
	FILE *file = fopen(path, "w");

	assert_non_null(file);
	assert_true(fputs(text, file) >= 0);
	assert_int_equal(fclose(file), 0);
	assert_int_equal(chmod(path, 0600), 0);
}

static void copy_file(const char *from, const char *to)
{
	struct buf bytes = {0};
	FILE *file;

	assert_true(buf_read_file(&bytes, from, 1 << 24));
	file = fopen(to, "w");
	assert_non_null(file);
	assert_int_equal(fwrite(buf_text(&bytes), 1, bytes.size_bytes, file), bytes.size_bytes);
	assert_int_equal(fclose(file), 0);
	assert_int_equal(chmod(to, 0600), 0);
	buf_free(&bytes);
}

/* Folders as they are at the beginning of each trial. */
static void lay(struct trial *trial)
{
	struct fixture *fixture = trial->fixture;

	nftw(trial->group, fixture_remove, 16, FTW_DEPTH | FTW_PHYS);
	nftw(trial->private, fixture_remove, 16, FTW_DEPTH | FTW_PHYS);
	assert_int_equal(mkdir(trial->group, 0770), 0);
	assert_int_equal(chmod(trial->group, 02770), 0);
	assert_int_equal(mkdir(trial->private, 0700), 0);
	for (size_t i = 0; theirs[i]; i++)
		copy_file(fixture_path(fixture, "theirs.db"),
			arena_printf(fixture->arena, "%s/%s", trial->private, theirs[i]));
	copy_file(fixture_path(fixture, "model.db"), in_group(trial, "a.db"));
	copy_file(fixture_path(fixture, "model.db"), in_group(trial, "a.db.backup-2026-11-19"));
	copy_file(fixture_path(fixture, "older.db"), in_group(trial, "older.db"));
	copy_file(fixture_path(fixture, "damaged.db"), in_group(trial, "damaged.db"));
}

static const char *look_at_one(struct trial *trial, const char *name)
{
	const char *path = arena_printf(trial->fixture->arena, "%s/%s", trial->private, name);
	struct buf now = {0};
	struct stat info;
	bool is_same;

	if (lstat(path, &info) < 0 || !buf_read_file(&now, path, 1 << 24))
		return "was removed";
	is_same = now.size_bytes == trial->theirs.size_bytes &&
		  memcmp(buf_text(&now), buf_text(&trial->theirs), now.size_bytes) == 0;
	buf_free(&now);
	if (!is_same)
		return "was written over";
	return (info.st_mode & 07777) == 0600 ? NULL : "is open to others";
}

static int count_names(const char *folder)
{
	DIR *open = opendir(folder);
	int count = 0;

	assert_non_null(open);
	while (readdir(open))
		count++;
	closedir(open);
	return count - 2;
}

static const char *look(struct trial *trial, const char **name)
{
	int count = 0;

	for (; theirs[count]; count++) {
		const char *wrong = look_at_one(trial, theirs[count]);

		*name = theirs[count];
		if (wrong)
			return wrong;
	}
	*name = trial->private;
	return count_names(trial->private) == count ? NULL : "has a file more";
}

/* --- trials --- */

/* False when the use has no such call any more; then it must have been done. */
static bool run(struct trial *trial, const struct use *use, enum neighbour_kind kind, int at)
{
	const char *wrong, *name;
	bool is_done;
	pid_t child;
	int status;

	lay(trial);
	child = fork();
	if (child == 0) {
		neighbour = (struct neighbour){.kind = kind,
			.at = at,
			.group = trial->group,
			.theirs = trial->private,
			.spared = named,
			.foretold = foretold,
			.theirs_in = theirs};
		is_done = use->act(trial);
		if (!is_done && !neighbour.has_acted)
			fprintf(stderr, "not done: %s\n", trial->fixture->err.text);
		_exit(neighbour.has_acted ? 1 : is_done ? 0 : 2);
	}
	status = fixture_wait(child);
	if (status > 1)
		fail_msg("%s, call %d: ended with %d", use->name, at, status);
	wrong = look(trial, &name);
	if (wrong)
		fail_msg("%s, call %d, %s: %s %s", use->name, at,
			kind == NEIGHBOUR_LINKS ? "a link" : "another name", name, wrong);
	return status == 1;
}

/* Every call; when time is short those of long works at growing distances. */
static int next_call(int at)
{
	return at < 16 || getenv("BANSO_TORTURE") ? at + 1 : at + at / 5;
}

static void whatever_the_neighbour_does_no_harm_comes_of_it(void **state)
{
	struct fixture *fixture = *state;
	struct trial trial = {.fixture = fixture,
		.group = fixture_path(fixture, "group"),
		.private = fixture_path(fixture, "private")};
	int trials = 0;

	assert_true(buf_read_file(&trial.theirs, fixture_path(fixture, "theirs.db"), 1 << 24));
	for (size_t i = 0; i < sizeof(uses) / sizeof(uses[0]); i++)
		for (int kind = 0; kind < NEIGHBOUR_KINDS; kind++) {
			int at = 1;

			while (run(&trial, &uses[i], (enum neighbour_kind)kind, at)) {
				at = next_call(at);
				trials++;
			}
			if (at <= 2)
				fail_msg("%s has no call to come before", uses[i].name);
		}
	printf("%zu works in a folder of a group, a neighbour before each call: %d times, no harm\n",
		sizeof(uses) / sizeof(uses[0]), trials);
	buf_free(&trial.theirs);
}

/* --- the files that are worked on --- */

static void lay_older(struct fixture *fixture)
{
	const char *path = fixture_path(fixture, "older.db");
	struct buf sql = {0};
	struct db *db;

	assert_true(buf_read_file(&sql, "tests/data/schema-1.sql", 1 << 20));
	write_file(path, "");
	db = db_open(path, &fixture->err);
	assert_non_null(db);
	assert_true(db_script(db, buf_text(&sql), &fixture->err));
	db_close(db);
	buf_free(&sql);
}

/* Its last page is overwritten. */
static void lay_damaged(struct fixture *fixture)
{
	const char *path = fixture_path(fixture, "damaged.db");
	FILE *file;

	copy_file(fixture_path(fixture, "model.db"), path);
	file = fopen(path, "r+");
	assert_non_null(file);
	assert_int_equal(fseek(file, -4096, SEEK_END), 0);
	for (int i = 0; i < 4096; i++)
		assert_int_equal(fputc(0xa5, file), 0xa5);
	assert_int_equal(fclose(file), 0);
}

static void lay_practice(struct fixture *fixture)
{
	assert_int_equal(mkdir(fixture_path(fixture, "practice"), 0700), 0);
	write_file(fixture_path(fixture, "small.yaml"), fixture_scenario);
	write_file(fixture_path(fixture, "practice/town.txt"), "new\ttown\tA\tsmall\n"
							       "[.course]\n"
							       "name\tためし町\n"
							       "[1/f1]\n"
							       "current\t一行\n");
}

static int set_up(void **state)
{
	struct fixture *fixture;

	fixture_set_up(state);
	fixture = *state;
	fixture_keep(fixture, fixture_course(fixture, fixture->store),
		fixture_place("", "f1", "", "current"), "まえの文");
	store_close(fixture->store);
	fixture->store = NULL;
	copy_file(fixture->path, fixture_path(fixture, "model.db"));
	fixture->store = fixture_open(fixture, "tanaka");
	fixture_keep(fixture, fixture_course(fixture, fixture->store),
		fixture_place("", "f1", "", "current"), "ひとのもの");
	store_close(fixture->store);
	fixture->store = NULL;
	copy_file(fixture->path, fixture_path(fixture, "theirs.db"));
	lay_older(fixture);
	lay_damaged(fixture);
	lay_practice(fixture);
	return 0;
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
			whatever_the_neighbour_does_no_harm_comes_of_it, set_up, fixture_tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
