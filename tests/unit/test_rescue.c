/* The file of texts that the database does not take: it follows what is typed, and goes with the
 * last of them. */
#include "store_fixture.h"

#include "banso/base/buf.h"
#include "banso/base/clock.h"
#include "banso/store/saving.h"
#include "banso/work/fill/datum.h"
#include "banso/work/rescue.h"

#define GIVE_UP_MS 60000

static const char *home_of(struct fixture *fixture)
{
	return fixture_path(fixture, "home");
}

static const char *tmp_of(struct fixture *fixture)
{
	return fixture_path(fixture, "tmp");
}

static bool is_in(const char *file, const char *folder)
{
	return strncmp(file, folder, strlen(folder)) == 0;
}

static int set_up(void **state)
{
	fixture_set_up(state);
	setenv("HOME", home_of(*state), 1);
	setenv("TMPDIR", tmp_of(*state), 1);
	assert_int_equal(mkdir(home_of(*state), 0700), 0);
	assert_int_equal(mkdir(tmp_of(*state), 0700), 0);
	return 0;
}

/* The only one there is; NULL: none. */
static const char *file(struct fixture *fixture)
{
	struct words files;
	const char *name;

	assert_true(rescue_is_done(GIVE_UP_MS));
	files = rescue_files(fixture->arena);
	assert_true(files.count <= 1);
	if (!files.count)
		return NULL;
	name = files.items[0];
	return *name == '~' ? arena_printf(fixture->arena, "%s%s", home_of(fixture), name + 1)
			    : name;
}

static const char *content(struct fixture *fixture)
{
	const char *name = file(fixture);
	struct buf text = {0};
	const char *copy;

	if (!name)
		return "";
	assert_true(buf_read_file(&text, name, 1 << 20));
	copy = arena_strdup(fixture->arena, buf_text(&text));
	buf_free(&text);
	return copy;
}

static void assert_has(struct fixture *fixture, const char *text, bool has)
{
	assert_int_equal(strstr(content(fixture), text) != NULL, has);
}

static void it_follows_what_is_typed(void **state)
{
	struct fixture *fixture = *state;
	struct place one = fixture_place("", "f1", "", "current");
	struct place two = fixture_place("", "f1", "", "date");
	struct stat info;

	rescue_text(&one, "", "現状", "はじめ");
	assert_has(fixture, "現状】\nはじめ\n", true);
	assert_true(rescue_has_kept());
	assert_int_equal(stat(file(fixture), &info), 0);
	assert_int_equal(info.st_mode & 07777, 0600);
	rescue_text(&one, "", "現状", "つづき");
	rescue_text(&two, "", "記入日", "11/20");
	assert_has(fixture, "はじめ", false);
	assert_has(fixture, "現状】\nつづき\n\n【e1/f1#date  記入日】\n11/20\n", true);
	/* Somebody took it away. */
	assert_int_equal(unlink(file(fixture)), 0);
	rescue_text(&one, "", "現状", "さらに");
	assert_has(fixture, "さらに", true);
	assert_int_equal(stat(file(fixture), &info), 0);
	assert_int_equal(info.st_mode & 07777, 0600);
	/* The database has one, then the other. */
	rescue_drop(&one);
	assert_has(fixture, "さらに", false);
	assert_has(fixture, "11/20", true);
	rescue_drop(&two);
	assert_null(file(fixture));
	assert_false(rescue_has_kept());
	rescue_drop(&two);
}

static void what_nobody_saves_stays(void **state)
{
	struct fixture *fixture = *state;
	struct place place = fixture_place("", "f1", "", "current");

	rescue_text(&place, "", "現状", "一つめ");
	rescue_leave(&place);
	rescue_text(&place, "", "現状", "二つめ");
	assert_has(fixture, "一つめ\n\n【e1/f1#current  現状】\n二つめ\n", true);
	rescue_drop(&place);
	assert_has(fixture, "二つめ", false);
	/* The same once more is not told twice. */
	rescue_text(&place, "", "現状", "一つめ");
	rescue_drop(&place);
	assert_has(fixture, "一つめ", true);
	assert_false(rescue_tell(false));
	assert_has(fixture, "一つめ", true);
}

static void the_next_folder_takes_what_the_home_does_not(void **state)
{
	struct fixture *fixture = *state;
	struct place place = fixture_place("", "f1", "", "current");

	rescue_text(&place, "", "現状", "家に");
	assert_true(is_in(file(fixture), home_of(fixture)));
	/* A file that one may not write is not written over. */
	assert_int_equal(chmod(file(fixture), 0400), 0);
	rescue_text(&place, "", "現状", "家にもう一つ");
	assert_has(fixture, "家にもう一つ", true);
	setenv("HOME", "/nowhere", 1);
	rescue_drop(&place);
	assert_true(rescue_is_done(GIVE_UP_MS));
	rescue_text(&place, "", "現状", "外に");
	assert_has(fixture, "外に", true);
	assert_true(is_in(file(fixture), tmp_of(fixture)));
	rescue_drop(&place);
	assert_null(file(fixture));
}

/* --- of a value while it is written --- */

static void it_lives_as_long_as_no_draft_can_be_written(void **state)
{
	struct fixture *fixture = *state;
	struct store *other = fixture_open(fixture, "sato");
	struct course *course = fixture_course(fixture, fixture->store);
	struct place place = fixture_place("", "f1", "", "current");
	struct datum datum;
	const char *text;

	datum_open(&datum, fixture->store, course, &place, course_field(course, &place), &text);
	assert_true(db_begin(other->db, __func__, NULL));
	datum_touched(&datum, "書きか");
	assert_true(datum_tick(&datum, "書きか", datum.draft_due_ms) < CLOCK_NEVER);
	assert_true(datum.draft_failed);
	assert_has(fixture, "現状】\n書きか\n", true);
	/* So does who asked to keep it, and at once. */
	assert_int_equal(datum_commit(&datum, course, "書きかけ", NULL, &fixture->err), DATUM_HELD);
	assert_has(fixture, "書きかけ", true);
	assert_true(datum_tick(&datum, "書きかけ", datum.draft_due_ms) < CLOCK_NEVER);
	assert_true(datum.is_rescued);
	assert_false(db_end(other->db, false, NULL));
	assert_true(datum_tick(&datum, "書きかけ", datum.draft_due_ms) == CLOCK_NEVER);
	assert_false(datum.draft_failed || datum.is_rescued);
	assert_null(file(fixture));
	/* What is given up needs no file, nor does what is kept. */
	for (int is_kept = 0; is_kept < 2; is_kept++) {
		assert_true(db_begin(other->db, __func__, NULL));
		assert_false(datum_keep_draft(&datum, "もう", NULL));
		assert_has(fixture, "もう", true);
		assert_false(db_end(other->db, false, NULL));
		if (is_kept)
			assert_int_equal(
				datum_commit(&datum, course, "もう", NULL, NULL), DATUM_KEPT);
		else
			datum_discard(&datum, course);
		assert_null(file(fixture));
	}
	/* What the end finds stays. */
	assert_true(db_begin(other->db, __func__, NULL));
	assert_false(datum_keep_draft(&datum, "さいご", NULL));
	datum_close(&datum, "さいごに");
	assert_false(db_end(other->db, false, NULL));
	assert_has(fixture, "現状】\nさいごに\n", true);
	assert_false(rescue_tell(false));
	store_close(other);
}

/* A disk on which saving took long is left alone by what can wait, and not waited for in the end.
 */
static void a_draft_may_wait_for_a_slow_disk(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = fixture_course(fixture, fixture->store);
	struct place place = fixture_place("", "f1", "", "current");
	struct store *store = fixture->store;
	struct draft draft;
	struct datum datum;
	const char *text;

	datum_open(&datum, store, course, &place, course_field(course, &place), &text);
	assert_true(datum_keep_draft(&datum, "あ", NULL));
	store->rests_until_ms = clock_monotonic_ms() + GIVE_UP_MS;
	assert_true(datum_tick(&datum, "あい", datum.draft_due_ms) < CLOCK_NEVER);
	assert_true(store_draft(store, fixture->arena, &place, &draft));
	assert_string_equal(draft.text, "あ");
	assert_has(fixture, "現状】\nあい\n", true);
	assert_string_equal(store_hindrance(store), "ディスクが遅くなっています");
	/* Who leaves the field asks for it, and by that it is known how the disk is now. */
	assert_int_equal(datum_commit(&datum, course, "あい", NULL, NULL), DATUM_KEPT);
	assert_false(store_rests(store));
	assert_null(file(fixture));
	assert_string_equal(store_hindrance(store), "");
	/* In the end it goes to the file alone. */
	store->rests_until_ms = clock_monotonic_ms() + GIVE_UP_MS;
	store_hurry();
	assert_false(datum_keep_draft(&datum, "あいう", &fixture->err));
	assert_int_equal(datum_commit(&datum, course, "あいう", NULL, &fixture->err), DATUM_FAILED);
	assert_says(&fixture->err, "ディスクへの書き込みに時間がかかる");
	datum_close(&datum, "あいう");
	assert_has(fixture, "現状】\nあいう\n", true);
	assert_false(rescue_tell(false));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
			it_follows_what_is_typed, set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(what_nobody_saves_stays, set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			the_next_folder_takes_what_the_home_does_not, set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			it_lives_as_long_as_no_draft_can_be_written, set_up, fixture_tear_down),
		/* The last one: it tells the program to end. */
		cmocka_unit_test_setup_teardown(
			a_draft_may_wait_for_a_slow_disk, set_up, fixture_tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
