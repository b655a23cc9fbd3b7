/* What is one person's alone: drafts, and where they stood. */
#include "store_fixture.h"

#include <signal.h>

#include "banso/base/files/beside.h"
#include "banso/model/own.h"
#include "banso/store/care/presence.h"

static void draft_is_there_until_kept(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = fixture_course(fixture, fixture->store);
	struct place place = fixture_place("", "f1", "", "current");
	struct draft draft;

	assert_false(store_draft(fixture->store, fixture->arena, &place, &draft));
	assert_true(store_keep_draft(fixture->store, &place, "書きか", 0, &fixture->err));
	assert_true(store_keep_draft(fixture->store, &place, "書きかけ", 3, &fixture->err));
	assert_true(store_draft(fixture->store, fixture->arena, &place, &draft));
	assert_string_equal(draft.text, "書きかけ");
	assert_int_equal(draft.seen_revision, 3);
	assert_string_equal(draft.at, "2026-11-20T13:57:02+09:00");
	assert_true(place_equal(&draft.place, &place));
	assert_null(course_value(course, &place));
	fixture_keep(fixture, course, place, "書いた");
	assert_false(store_draft(fixture->store, fixture->arena, &place, &draft));
}

/* A 支援先 that is only being added has no id yet. */
static void draft_needs_no_engagement(void **state)
{
	struct fixture *fixture = *state;
	struct place place = PLACE_NONE;
	struct draft draft;

	place.form = OWN_COURSE;
	place.field = "name";
	assert_true(store_keep_draft(fixture->store, &place, "知里", 0, &fixture->err));
	assert_true(store_draft(fixture->store, fixture->arena, &place, &draft));
	assert_string_equal(draft.text, "知里");
	assert_true(store_drop_draft(fixture->store, &place, &fixture->err));
	assert_false(store_draft(fixture->store, fixture->arena, &place, &draft));
}

static void draft_goes_when_the_text_is_there_already(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = fixture_course(fixture, fixture->store);
	struct place place = fixture_place("", "f1", "", "current");
	struct draft draft;

	fixture_keep(fixture, course, place, "a");
	assert_true(store_keep_draft(fixture->store, &place, "ab", 1, &fixture->err));
	assert_int_equal(fixture_change(fixture, course, place, 1, "a"), CHANGE_SAME);
	assert_false(store_draft(fixture->store, fixture->arena, &place, &draft));
}

static void draft_stays_when_somebody_was_quicker(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = fixture_course(fixture, fixture->store);
	struct place place = fixture_place("", "f1", "", "current");
	struct draft draft;

	fixture_keep(fixture, course, place, "a");
	assert_true(store_keep_draft(fixture->store, &place, "b", 0, &fixture->err));
	assert_int_equal(fixture_change(fixture, course, place, 0, "b"), CHANGE_STALE);
	assert_true(store_draft(fixture->store, fixture->arena, &place, &draft));
}

static void drafts_are_each_persons_own(void **state)
{
	struct fixture *fixture = *state;
	struct store *other = fixture_open(fixture, "sato");
	struct place place = fixture_place("", "f1", "", "current");
	struct drafts drafts;
	struct draft draft;

	assert_true(store_keep_draft(fixture->store, &place, "田中", 0, &fixture->err));
	assert_true(store_keep_draft(other, &place, "佐藤", 0, &fixture->err));
	assert_true(store_draft(other, fixture->arena, &place, &draft));
	assert_string_equal(draft.text, "佐藤");
	assert_true(store_drop_draft(other, &place, &fixture->err));
	assert_true(store_drafts(other, fixture->arena, NULL, &drafts, &fixture->err));
	assert_int_equal(drafts.count, 0);
	assert_true(store_drafts(fixture->store, fixture->arena, NULL, &drafts, &fixture->err));
	assert_int_equal(drafts.count, 1);
	assert_string_equal(drafts.items[0].text, "田中");
	store_close(other);
}

/* Two windows of one person: neither writes over the other's, and what a window leaves that is gone
 * is there for the next. */
static void drafts_are_each_windows_own(void **state)
{
	struct fixture *fixture = *state;
	struct store *other = fixture_open(fixture, "tanaka");
	struct place place = fixture_place("", "f1", "", "current");
	struct drafts drafts;
	struct draft draft;

	assert_true(store_keep_draft(fixture->store, &place, "一つめ", 0, &fixture->err));
	assert_false(store_draft(other, fixture->arena, &place, &draft));
	assert_true(store_keep_draft(other, &place, "二つめ", 0, &fixture->err));
	assert_true(store_drafts(fixture->store, fixture->arena, NULL, &drafts, &fixture->err));
	assert_int_equal(drafts.count, 1);
	assert_string_equal(drafts.items[0].text, "一つめ");
	fixture_keep(fixture, fixture_course(fixture, other), place, "保存");
	assert_true(store_draft(other, fixture->arena, &place, &draft));
	store_close(other);

	assert_true(store_drafts(fixture->store, fixture->arena, NULL, &drafts, &fixture->err));
	assert_int_equal(drafts.count, 1);
	assert_string_equal(drafts.items[0].text, "二つめ");
	assert_false(drafts.items[0].is_own);
	assert_true(store_adopt_draft(fixture->store, &drafts.items[0], &fixture->err));
	assert_true(store_draft(fixture->store, fixture->arena, &place, &draft));
	assert_true(draft.is_own);
	assert_true(store_discard_draft(fixture->store, &draft, &fixture->err));
	assert_false(store_draft(fixture->store, fixture->arena, &place, &draft));
}

/* A window of somebody's that is killed while they type there. */
static void type_and_be_killed(
	struct fixture *fixture, const char *who, const struct place *place, const char *text)
{
	pid_t child = fork();

	if (child == 0) {
		struct store *own = store_open(fixture->path, who, NULL);

		if (!own || !store_keep_draft(own, place, text, 0, NULL))
			_exit(1);
		kill(getpid(), SIGKILL);
	}
	assert_int_equal(fixture_wait(child), 128 + SIGKILL);
}

/* Others come and go before the person comes again: nobody of them is who wrote it. */
static void a_killed_windows_draft_is_nobody_elses(void **state)
{
	struct fixture *fixture = *state;
	struct place place = fixture_place("", "f1", "", "current");
	struct place elsewhere = fixture_place("", "f1", "", "rate");
	struct store *other, *same, *again;
	struct drafts drafts;
	struct draft draft;

	store_close(fixture->store);
	fixture->store = NULL;
	type_and_be_killed(fixture, "tanaka", &place, "書きかけ");
	other = fixture_open(fixture, "sato");
	assert_true(store_keep_draft(other, &place, "佐藤の", 0, &fixture->err));
	same = fixture_open(fixture, "tanaka");
	assert_true(store_keep_draft(same, &elsewhere, "いま", 0, &fixture->err));
	again = fixture_open(fixture, "tanaka");
	assert_true(store_drafts(again, fixture->arena, NULL, &drafts, &fixture->err));
	assert_int_equal(drafts.count, 1);
	assert_string_equal(drafts.items[0].text, "書きかけ");
	assert_false(drafts.items[0].is_own);
	assert_true(store_draft(same, fixture->arena, &place, &draft));
	assert_string_equal(draft.text, "書きかけ");
	assert_false(draft.is_own);
	assert_true(store_keep_draft(same, &place, "別の", 0, &fixture->err));
	store_close(same);
	assert_true(store_drafts(again, fixture->arena, NULL, &drafts, &fixture->err));
	assert_int_equal(drafts.count, 3);
	store_close(again);
	store_close(other);
}

/* Where nobody sees anybody: a folder in the place of the file that they share. */
static void without_the_file_no_draft_replaces_another(void **state)
{
	struct fixture *fixture = *state;
	struct place place = fixture_place("", "f1", "", "current");
	struct store *other = fixture_open(fixture, "tanaka");
	struct drafts drafts;

	assert_int_equal(mkdir(fixture_path(fixture, "banso.db" ENDING_HERE), 0700), 0);
	assert_true(store_keep_draft(fixture->store, &place, "一つめ", 0, &fixture->err));
	assert_true(store_keep_draft(other, &place, "二つめ", 0, &fixture->err));
	assert_true(store_drafts(other, fixture->arena, NULL, &drafts, &fixture->err));
	assert_int_equal(drafts.count, 2);
	/* What is kept here takes this window's away, and no other. */
	fixture_keep(fixture, fixture_course(fixture, fixture->store), place, "保存");
	assert_true(store_drafts(other, fixture->arena, NULL, &drafts, &fixture->err));
	assert_int_equal(drafts.count, 1);
	assert_string_equal(drafts.items[0].text, "二つめ");
	assert_true(drafts.items[0].is_own);
	store_close(other);
}

static void drafts_come_newest_first(void **state)
{
	struct fixture *fixture = *state;
	struct place one = fixture_place("", "f1", "", "current");
	struct place two = fixture_place("", "f1", "", "rate");
	struct drafts drafts;

	assert_true(store_keep_draft(fixture->store, &one, "1", 0, &fixture->err));
	assert_true(store_keep_draft(fixture->store, &two, "2", 0, &fixture->err));
	assert_true(store_keep_draft(fixture->store, &one, "3", 0, &fixture->err));
	assert_true(store_drafts(fixture->store, fixture->arena, "e1", &drafts, &fixture->err));
	assert_int_equal(drafts.count, 2);
	assert_string_equal(drafts.items[0].text, "3");
	assert_string_equal(drafts.items[1].text, "2");
	assert_true(store_drafts(fixture->store, fixture->arena, "e2", &drafts, &fixture->err));
	assert_int_equal(drafts.count, 0);
}

static void draft_of_a_cell(void **state)
{
	struct fixture *fixture = *state;
	struct place cell = fixture_place("1", "f2", "p1", "plan");
	struct draft draft;

	cell.row = "r1";
	cell.column = "aim";
	assert_true(store_keep_draft(fixture->store, &cell, "集まる場", 0, &fixture->err));
	cell.column = "share";
	assert_false(store_draft(fixture->store, fixture->arena, &cell, &draft));
	cell.column = "aim";
	assert_true(store_draft(fixture->store, fixture->arena, &cell, &draft));
	assert_string_equal(draft.place.row, "r1");
}

static void anybodys_draft_keeps_a_row(void **state)
{
	struct fixture *fixture = *state;
	struct store *other = fixture_open(fixture, "sato");
	struct place row = fixture_place("1", "f2", "p1", "plan"), cell;

	row.row = "r1";
	cell = row;
	cell.column = "aim";
	assert_false(store_is_being_written(fixture->store, &row));
	assert_true(store_keep_draft(other, &cell, "集まる場", 0, &fixture->err));
	assert_true(store_is_being_written(fixture->store, &row));
	row.row = "r2";
	assert_false(store_is_being_written(fixture->store, &row));
	store_close(other);
}

static void stand_is_remembered(void **state)
{
	struct fixture *fixture = *state;
	struct store *other = fixture_open(fixture, "sato");
	struct place one = fixture_place("1", "f1", "", "current");
	struct place two = fixture_place("1", "f2", "p1", "seen"), out;

	assert_false(store_stood(fixture->store, fixture->arena, "e1", NULL, &out));
	store_stand(fixture->store, &one);
	store_stand(fixture->store, &two);
	assert_true(store_stood(fixture->store, fixture->arena, "e1", NULL, &out));
	assert_true(place_equal(&out, &two));
	assert_true(store_stood(fixture->store, fixture->arena, "e1", &one, &out));
	assert_true(place_equal(&out, &one));
	one.field = "rate";
	store_stand(fixture->store, &one);
	assert_true(store_stood(fixture->store, fixture->arena, "e1", NULL, &out));
	assert_true(place_equal(&out, &one));
	assert_false(store_stood(fixture->store, fixture->arena, "e2", NULL, &out));
	assert_false(store_stood(other, fixture->arena, "e1", NULL, &out));
	store_close(other);
}

/* Of each sheet, and whatever is kept next takes it along. */
static void stand_is_written_with_what_is_kept(void **state)
{
	static const char sql[] = "SELECT count(*) FROM stand WHERE field = 'seen'",
			  all_sql[] = "SELECT count(*) FROM stand";
	struct fixture *fixture = *state;
	struct course *course = fixture_course(fixture, fixture->store);
	struct place one = fixture_place("1", "f1", "", "current");
	struct place two = fixture_place("1", "f2", "p1", "seen");

	store_stand(fixture->store, &one);
	assert_int_equal(fixture_number(fixture->store, all_sql), 0);
	fixture_keep(fixture, course, one, "a");
	assert_int_equal(fixture_number(fixture->store, all_sql), 1);
	store_stand(fixture->store, &two);
	assert_true(store_keep_draft(fixture->store, &two, "b", 0, NULL));
	assert_int_equal(fixture_number(fixture->store, sql), 1);
	two.respondent = "p2";
	store_stand(fixture->store, &two);
	assert_true(store_keep_stand(fixture->store, NULL));
	assert_int_equal(fixture_number(fixture->store, sql), 2);
	two.respondent = "p3";
	store_stand(fixture->store, &two);
	store_stand(fixture->store, &one);
	store_close(fixture->store);
	fixture->store = fixture_open(fixture, "tanaka");
	assert_int_equal(fixture_number(fixture->store, all_sql), 4);
	assert_true(store_stood(fixture->store, fixture->arena, "e1", NULL, &two));
	assert_true(place_equal(&one, &two));
}

/* A save that came to nothing leaves it owed. */
static void stand_is_written_after_a_failure(void **state)
{
	static const char sql[] = "SELECT count(*) FROM stand";
	struct fixture *fixture = *state;
	struct course *course = fixture_course(fixture, fixture->store);
	struct place place = fixture_place("1", "f1", "", "current");

	fixture_keep(fixture, course, place, "a");
	store_stand(fixture->store, &place);
	assert_int_equal(fixture_change(fixture, course, place, 0, "b"), CHANGE_STALE);
	assert_int_equal(fixture_number(fixture->store, sql), 0);
	assert_true(store_keep_stand(fixture->store, NULL));
	assert_int_equal(fixture_number(fixture->store, sql), 1);
}

/* Where one stands may be lost. It keeps back neither a value nor a draft, whether the writing of
 * it alone fails, or takes all that is under way back with it, as a bad place of the disk does:
 * then the next try goes without. */
static void what_cannot_be_written_of_the_stand_is_forgotten(void **state)
{
	static const char *const scripts[] = {
		"CREATE TRIGGER t BEFORE INSERT ON stand BEGIN SELECT RAISE(ABORT, 'no'); END",
		"DROP TRIGGER t; CREATE TRIGGER t BEFORE INSERT ON stand"
		" BEGIN SELECT RAISE(ROLLBACK, 'no'); END",
		"DROP TRIGGER t; ALTER TABLE stand RENAME TO gone",
	};
	static const char sql[] = "SELECT count(*) FROM draft";
	struct fixture *fixture = *state;
	struct course *course = fixture_course(fixture, fixture->store);
	struct place place = fixture_place("", "f1", "", "current");

	for (size_t i = 0; i < 3; i++) {
		bool is_taken_back = i == 1;
		const char *text = (const char *[]){"a", "b", "c"}[i];

		assert_true(db_script(fixture->store->db, scripts[i], NULL));
		assert_true(db_trust_definitions(fixture->store->db, NULL));
		store_stand(fixture->store, &place);
		if (is_taken_back)
			assert_int_equal(fixture_change(fixture, course, place, REVISION_ANY, text),
				CHANGE_FAILED);
		fixture_keep(fixture, course, place, text);
		assert_string_equal(fixture->err.text, "");
		assert_string_equal(
			course_text(fixture_course(fixture, fixture->store), &place), text);
		store_stand(fixture->store, &place);
		if (is_taken_back)
			assert_false(store_keep_draft(
				fixture->store, &place, text, (long)i, &fixture->err));
		assert_true(store_keep_draft(fixture->store, &place, text, (long)i, &fixture->err));
		assert_int_equal(fixture_number(fixture->store, sql), 1);
	}
}

int main(void)
{
#define TEST(test) cmocka_unit_test_setup_teardown(test, fixture_set_up, fixture_tear_down)
	const struct CMUnitTest tests[] = {
		TEST(draft_is_there_until_kept),
		TEST(draft_needs_no_engagement),
		TEST(draft_goes_when_the_text_is_there_already),
		TEST(draft_stays_when_somebody_was_quicker),
		TEST(drafts_are_each_persons_own),
		TEST(drafts_are_each_windows_own),
		TEST(a_killed_windows_draft_is_nobody_elses),
		TEST(without_the_file_no_draft_replaces_another),
		TEST(drafts_come_newest_first),
		TEST(draft_of_a_cell),
		TEST(anybodys_draft_keeps_a_row),
		TEST(stand_is_remembered),
		TEST(stand_is_written_with_what_is_kept),
		TEST(stand_is_written_after_a_failure),
		TEST(what_cannot_be_written_of_the_stand_is_forgotten),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
