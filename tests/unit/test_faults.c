/*
 * The disk fails at every call in turn, with every code that the call may give, once or from then
 * on. Nobody crashes; what is said is plain; what was said to be kept is there afterwards, and
 * nothing is there by half. With $BANSO_TORTURE all of it, else the calls at growing distances.
 */
#include "store_fixture.h"

#include <dirent.h>
#include <signal.h>
#include <sys/mman.h>

#include "banso/base/attr.h"
#include "banso/base/buf.h"
#include "banso/base/files/file.h"
#include "banso/text/utf8.h"
#include "fault_uses.h"
#include "fault_vfs.h"

/* What that process tells, in memory that it shares with us. */
struct told {
	bool was_hit, is_done, is_done_again, is_wrong;
	struct err err, err_again;
};

/* --- what has to be true of every database --- */

/* All that is repeated of the values, in one text. */
static const char *repeated(struct hand *hand)
{
	static const char sql[] =
		"SELECT group_concat(t, char(10)) FROM (SELECT name || pref || plan || dues AS t"
		" FROM engagement UNION ALL SELECT engagement || session || form || respondent ||"
		" state || fields || answered || broken || counted FROM sheet)";
	struct statement *statement = db_prepare(hand->store->db, sql);
	const char *text = db_row(statement) ? db_copy(statement, hand->fixture->arena, 0) : "";

	return db_done(statement, NULL) ? text : "?";
}

static const char *look_repeated(struct hand *hand)
{
	static const char sql[] = "SELECT id FROM engagement";
	const char *before = repeated(hand), *after;
	struct statement *statement = db_prepare(hand->store->db, sql);
	bool good = db_begin(hand->store->db, __func__, NULL);

	while (good && db_row(statement))
		good = repeat_values(
			hand->store, db_copy(statement, hand->fixture->arena, 0), NULL, 0, NULL);
	MAY_FAIL(db_done(statement, NULL));
	after = repeated(hand);
	MAY_FAIL(db_end(hand->store->db, false, NULL));
	return good && strcmp(before, after) == 0 ? NULL : "what is repeated is not of the values";
}

static const char *look_at_all(struct hand *hand)
{
	static const char last_sql[] = "SELECT count(*) FROM value v LEFT JOIN history h ON"
				       " h.sheet = v.sheet AND h.field = v.field AND h.row = v.row"
				       " AND h.column = v.column AND h.revision = v.revision"
				       " WHERE h.text IS NOT v.text",
			  all_sql[] = "SELECT (SELECT count(*) FROM history) - (SELECT"
				      " coalesce(sum(revision), 0) FROM value)";

	if (!db_is_whole(hand->store->db))
		return "the quick check finds damage";
	if (number_of(hand, last_sql) != 0)
		return "a value that is not in the history";
	if (number_of(hand, all_sql) != 0)
		return "a history that is not of the values";
	return look_repeated(hand);
}

/* A file that was only being made does not stay. */
static const char *look_beside(const struct hand *hand)
{
	DIR *folder = opendir(hand->folder);
	const char *wrong = NULL;
	struct dirent *entry;

	while ((entry = readdir(folder)))
		if (strstr(entry->d_name, ".new-"))
			wrong = "half a file is left";
	closedir(folder);
	return wrong;
}

static const char *look(struct hand *hand, const struct use *use, bool is_done)
{
	const char *wrong;

	hand->store = store_open(hand->path, "tanaka", &hand->err);
	if (!hand->store)
		return arena_strdup(hand->fixture->arena, hand->err.text);
	hand->course = use->on == ON_NOTHING || use->on == ON_OLD
			       ? NULL
			       : store_load(hand->store, hand->fixture->arena, "e1", &hand->err);
	wrong = look_at_all(hand);
	if (!wrong && (use->on == ON_FILE || use->on == ON_OPEN) && !hand->course)
		wrong = arena_strdup(hand->fixture->arena, hand->err.text);
	if (!wrong)
		wrong = use->look(hand, is_done);
	store_close(hand->store);
	return wrong;
}

/* How many bytes of it are a name that people know: of a file, of a program. */
static size_t known_name(const struct hand *hand, const char *at)
{
	static const char *const names[] = {"banso doctor", "banso"};

	if (strncmp(at, hand->folder, strlen(hand->folder)) == 0)
		return strcspn(at, " 。（）のがは");
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (strncmp(at, names[i], strlen(names[i])) == 0)
			return strlen(names[i]);
	return 0;
}

/* No word of a library's: a sentence. */
static const char *look_at_words(const struct hand *hand, const char *text)
{
	size_t letters = 0;

	if (!*text)
		return "nothing is said";
	if (utf8_invalid_at(text, strlen(text)) != strlen(text) || !strstr(text, "。"))
		return text;
	while (*text) {
		size_t name_bytes = known_name(hand, text);

		letters = name_bytes || *text < 'a' || *text > 'z' ? 0 : letters + 1;
		if (letters > 2)
			return text;
		text += name_bytes ? name_bytes : 1;
	}
	return NULL;
}

/* --- a trial --- */

struct plan_of_trial {
	const struct use *use;
	enum fault_kind kind;
	int code, at;
	bool for_good;
};

struct torture {
	struct fixture *fixture;
	struct told *told;
	const char *folder, *path;
	long trials, wrong, by_result[2];
	bool is_full;
};

static void copy_file(const char *from, const char *to)
{
	struct buf bytes = {0};
	FILE *file;

	if (!buf_read_file(&bytes, from, 1 << 24))
		return;
	file = fopen(to, "w");
	assert_non_null(file);
	assert_int_equal(fwrite(buf_text(&bytes), 1, bytes.size_bytes, file), bytes.size_bytes);
	assert_int_equal(fclose(file), 0);
	buf_free(&bytes);
}

/* The files that the use begins from; a journal that a program left is one of them. */
static void lay_files(struct torture *torture, const struct use *use)
{
	const char *from =
		fixture_path(torture->fixture, use->on == ON_OLD ? "old.db" : "model.db");

	nftw(torture->folder, fixture_remove, 16, FTW_DEPTH | FTW_PHYS);
	assert_int_equal(mkdir(torture->folder, 0700), 0);
	if (use->on == ON_NOTHING)
		return;
	copy_file(from, torture->path);
	copy_file(arena_printf(torture->fixture->arena, "%s-wal", from),
		arena_printf(torture->fixture->arena, "%s-wal", torture->path));
}

/* The draft becomes this window's, as when its field is opened. */
static void take_draft(struct hand *hand)
{
	struct place place = current_place();
	struct draft draft;

	if (!store_draft(hand->store, hand->fixture->arena, &place, &draft) ||
		!store_adopt_draft(hand->store, &draft, &hand->err))
		abort();
}

/* In a process of its own: under the fault, and once more when that has passed. */
static void try_it(struct torture *torture, const struct plan_of_trial *plan)
{
	struct told *told = torture->told;
	struct hand hand = {
		.fixture = torture->fixture, .folder = torture->folder, .path = torture->path};

	/* A crash is the end of this process, not a failed test in it. */
	signal(SIGSEGV, SIG_DFL);
	signal(SIGABRT, SIG_DFL);
	if (plan->use->on == ON_OPEN) {
		hand.store = store_open(hand.path, "tanaka", &hand.err);
		take_draft(&hand);
		hand.course = store_load(hand.store, torture->fixture->arena, "e1", &hand.err);
	}
	fault_arm(plan->kind, plan->code, plan->at, plan->for_good);
	told->is_done = plan->use->act(&hand, &told->is_wrong);
	told->was_hit = fault.was_hit;
	told->err = hand.err;
	if (plan->for_good)
		_exit(0);
	fault_disarm();
	hand.err.text[0] = '\0';
	told->is_done_again =
		told->is_done || told->is_wrong || plan->use->act(&hand, &told->is_wrong);
	told->err_again = hand.err;
	store_close(hand.store);
	_exit(0);
}

static const char *judge(struct torture *torture, const struct plan_of_trial *plan, int status)
{
	const struct told *told = torture->told;
	struct hand hand = {
		.fixture = torture->fixture, .folder = torture->folder, .path = torture->path};
	bool is_done = told->is_done || (!plan->for_good && told->is_done_again);
	const char *wrong = NULL;

	if (status != 0)
		return arena_printf(torture->fixture->arena, "ended with %d", status);
	if (told->is_wrong)
		return "what is shown is not what stands there";
	if (!told->is_done)
		wrong = look_at_words(&hand, told->err.text);
	if (!wrong && !plan->for_good && !told->is_done_again)
		wrong = arena_printf(
			torture->fixture->arena, "not even afterwards: %s", told->err_again.text);
	if (!wrong && (plan->for_good || told->is_done_again))
		wrong = look_beside(&hand);
	return wrong ? wrong : look(&hand, plan->use, is_done);
}

/* False when the use has no such call any more. */
static bool run_trial(struct torture *torture, const struct plan_of_trial *plan)
{
	static const char *const kinds[FAULT_KINDS] = {"open", "delete", "access", "read", "write",
		"truncate", "sync", "size", "lock", "shm map", "shm lock"};
	const char *wrong;
	bool was_hit;
	pid_t child;

	lay_files(torture, plan->use);
	*torture->told = (struct told){0};
	child = fork();
	if (child == 0)
		try_it(torture, plan);
	wrong = judge(torture, plan, fixture_wait(child));
	was_hit = torture->told->was_hit;
	if (wrong) {
		print_error("%s: %s %d gives %d%s: %s\n", plan->use->name, kinds[plan->kind],
			plan->at, plan->code, plan->for_good ? " and goes on so" : "", wrong);
		torture->wrong++;
	}
	if (was_hit) {
		torture->trials++;
		torture->by_result[torture->told->is_done]++;
	}
	return was_hit;
}

/* Every call with every code; when time is short, fewer and fewer calls, and by turns one code. */
static int next_call(const struct torture *torture, int at)
{
	return torture->is_full ? at + 1 : at * 6;
}

static bool is_skipped(const struct torture *torture, const struct plan_of_trial *plan)
{
	bool is_second = plan->code != fault_codes[plan->kind][0];

	return !torture->is_full && fault_codes[plan->kind][1] != SQLITE_OK &&
	       is_second != plan->for_good;
}

static void run_uses(struct torture *torture, struct plan_of_trial *plan)
{
	for (size_t i = 0; i < USES; i++)
		for (int kind = 0; kind < FAULT_KINDS; kind++)
			for (const int *code = fault_codes[kind]; *code != SQLITE_OK; code++) {
				plan->use = &uses[i];
				plan->kind = (enum fault_kind)kind;
				plan->code = *code;
				plan->at = 1;
				while (!is_skipped(torture, plan) && run_trial(torture, plan))
					plan->at = next_call(torture, plan->at);
			}
}

/* --- all of them --- */

static void lay_models(struct fixture *fixture)
{
	struct course *course = fixture_course(fixture, fixture->store);
	struct place place = current_place();
	struct buf sql = {0};
	const char *old = fixture_path(fixture, "old.db");
	struct db *db;

	fixture_keep(fixture, course, person_place(course, "p1", ""), "000001");
	fixture_keep(fixture, course, person_place(course, "p1", OWN_PERSON_NAME), "山川");
	fixture_keep(fixture, course, place, BEFORE);
	fixture_keep(fixture, course, session_log_place(course, "1", OWN_NOTES, "a", OWN_NOTE_TEXT),
		MEMO);
	assert_true(store_keep_draft(fixture->store, &place, BEFORE "、つづ", 1, &fixture->err));
	copy_file(fixture->path, fixture_path(fixture, "model.db"));
	copy_file(fixture_path(fixture, "banso.db-wal"), fixture_path(fixture, "model.db-wal"));
	assert_true(buf_read_file(&sql, "tests/data/schema-1.sql", 1 << 20));
	assert_true(file_make_empty(old));
	db = db_open(old, &fixture->err);
	assert_non_null(db);
	assert_true(db_script(db, buf_text(&sql), &fixture->err));
	db_close(db);
	buf_free(&sql);
}

static void nothing_is_lost(struct fixture *fixture, const char *disk)
{
	struct torture torture = {.fixture = fixture, .is_full = getenv("BANSO_TORTURE") != NULL};
	struct plan_of_trial plan = {0};

	torture.folder = fixture_path(fixture, "trial");
	torture.path = fixture_path(fixture, "trial/banso.db");
	torture.told = mmap(NULL, sizeof(*torture.told), PROT_READ | PROT_WRITE,
		MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	assert_ptr_not_equal(torture.told, MAP_FAILED);
	lay_models(fixture);
	for (int for_good = 0; for_good < 2; for_good++) {
		plan.for_good = for_good;
		run_uses(&torture, &plan);
	}
	printf("%zu uses of a database %s, each call failing in turn: %ld failures, of them %ld"
	       " told and %ld without harm, %ld wrong\n",
		USES, disk, torture.trials, torture.by_result[0], torture.by_result[1],
		torture.wrong);
	munmap(torture.told, sizeof(*torture.told));
	assert_int_equal(torture.wrong, 0);
}

static int set_up(void **state)
{
	fault_install();
	return fixture_set_up(state);
}

static int set_up_alone(void **state)
{
	fault_has_memory = false;
	return set_up(state);
}

static int tear_down(void **state)
{
	fault_has_memory = true;
	return fixture_tear_down(state);
}

static void on_a_disk_of_its_own(void **state)
{
	nothing_is_lost(*state, "with a WAL");
}

static void on_a_disk_without_shared_memory(void **state)
{
	struct fixture *fixture = *state;

	assert_false(db_is_wal(fixture->path));
	nothing_is_lost(fixture, "without a WAL");
}

/* What was counted for a save that failed must not hide what somebody else saves then. */
static void hears_of_others_after_a_failure(void **state)
{
	struct fixture *fixture = *state;
	struct store *other = fixture_open(fixture, "sato");
	struct course *mine = fixture_course(fixture, fixture->store);
	struct course *theirs = fixture_course(fixture, other);
	struct change change = {.place = current_place(), .text = BEFORE};

	fault_arm(FAULT_WRITE, SQLITE_FULL, 1, true);
	assert_int_equal(fixture_change(fixture, mine, current_place(), 0, AFTER), CHANGE_FAILED);
	assert_says(&fixture->err, "ディスクがいっぱい");
	fault_disarm();
	assert_false(store_changed_by_others(fixture->store));
	assert_int_equal(store_change(other, theirs, &change, &fixture->err), CHANGE_KEPT);
	assert_true(store_changed_by_others(fixture->store));
	store_close(other);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(hears_of_others_after_a_failure, set_up, tear_down),
		cmocka_unit_test_setup_teardown(on_a_disk_of_its_own, set_up, tear_down),
		cmocka_unit_test_setup_teardown(
			on_a_disk_without_shared_memory, set_up_alone, tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
