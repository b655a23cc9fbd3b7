/* Each line of a memo has readers of its own: it is split, and is one again. */
#include "store_fixture.h"

#include "banso/model/session/notes.h"
#include "banso/model/session/session_log.h"
#include "banso/store/history.h"
#include "banso/work/notes.h"
#include "banso/work/purge.h"

#define MEMO "おだやか。\n\n　課長は迷っている\n足がない"

static struct place of_note(const char *row, const char *column)
{
	struct place place = fixture_place("1", OWN_SESSION, "", OWN_NOTES);

	place.row = row;
	place.column = column;
	return place;
}

static const char *stands(struct fixture *fixture, const char *row, const char *column)
{
	struct place place = of_note(row, column);

	return course_text(fixture_course(fixture, fixture->store), &place);
}

/* A colleague at a window of their own. */
static void others_keep(
	struct fixture *fixture, const char *row, const char *column, const char *text)
{
	struct store *own = fixture->store;

	setenv("BANSO_NOW", "2026-11-20T14:30:00", 1);
	fixture->store = fixture_open(fixture, "sato");
	fixture_keep(fixture, fixture_course(fixture, fixture->store), of_note(row, column), text);
	store_close(fixture->store);
	fixture->store = own;
}

/* Its memo, as it is seen, and the parts of it. */
struct seen_memo {
	struct course *course;
	const struct session *session;
	struct notes notes;
};

static struct seen_memo see(struct fixture *fixture)
{
	struct course *course = fixture_course(fixture, fixture->store);
	struct seen_memo seen = {.course = course};

	if (!course)
		fixture_refused(fixture);
	seen.session = course_session(course, "1");
	seen.notes = session_all_notes(seen.course, seen.session, fixture->arena);
	return seen;
}

static bool split(struct fixture *fixture, struct seen_memo *seen)
{
	const char *first;

	fixture->err.text[0] = '\0';
	return session_split_note(fixture->store, seen->course, seen->session,
		&seen->notes.items[0], &first, &fixture->err);
}

static bool join(struct fixture *fixture, const struct seen_memo *seen)
{
	fixture->err.text[0] = '\0';
	return session_join_notes(fixture->store, seen->course, seen->session, "a", &fixture->err);
}

static struct seen_memo split_memo(struct fixture *fixture)
{
	struct seen_memo seen = see(fixture);

	assert_true(split(fixture, &seen));
	return see(fixture);
}

static int begin(void **state)
{
	int status = fixture_set_up(state);
	struct fixture *fixture = *state;

	others_keep(fixture, "a", OWN_NOTE_TEXT, MEMO);
	others_keep(fixture, "a", OWN_NOTE_CIRCLE, circle_id(CIRCLE_SHARED));
	others_keep(fixture, "b", OWN_NOTE_TEXT, "つぎの話");
	setenv("BANSO_NOW", "2026-11-20T16:00:00", 1);
	return status;
}

static void each_line_is_a_note_of_its_own(void **state)
{
	struct fixture *fixture = *state;
	static const char *const lines[] = {"おだやか。", "　課長は迷っている", "足がない"};
	struct seen_memo seen = split_memo(fixture);

	assert_int_equal(seen.notes.count, 4);
	for (size_t i = 0; i < 3; i++) {
		const struct note *note = &seen.notes.items[i];

		assert_string_equal(note->text, lines[i]);
		assert_string_equal(note->step, "a");
		assert_string_equal(note->of, "a");
		assert_int_equal(note->circle, CIRCLE_SHARED);
		assert_string_equal(note->who, "sato");
		assert_int_equal(strncmp(note->at, "2026-11-20T14:30:00", 19), 0);
		assert_false(note->is_quick);
		assert_false(session_may_split(note));
	}
	assert_string_equal(seen.notes.items[3].text, "つぎの話");
	assert_string_equal(stands(fixture, "a", OWN_NOTE_TEXT), "");
	assert_int_equal(session_quick_note_count(seen.course, "1"), 0);
}

static void they_are_the_very_text_again(void **state)
{
	struct fixture *fixture = *state;
	struct seen_memo seen = split_memo(fixture);

	assert_true(session_set_circle(fixture->store, seen.course, seen.session,
		seen.notes.items[1].id, CIRCLE_TEAM, &fixture->err));
	assert_true(join(fixture, &seen));
	assert_string_equal(stands(fixture, "a", OWN_NOTE_TEXT), MEMO);
	seen = see(fixture);
	assert_int_equal(seen.notes.count, 2);
	/* Nobody reads a line of it for whom it was not meant. */
	assert_int_equal(seen.notes.items[0].circle, CIRCLE_TEAM);
	/* And so as often as one likes. */
	seen = split_memo(fixture);
	assert_int_equal(seen.notes.count, 4);
	assert_true(join(fixture, &seen));
	assert_string_equal(stands(fixture, "a", OWN_NOTE_TEXT), MEMO);
}

/* One line was split again, at its sentences: all of it comes back. */
static void parts_of_a_part_come_back_as_well(void **state)
{
	struct fixture *fixture = *state;
	const char *text = "おだやか。夜なら集まれる。\n足がない";
	struct seen_memo seen;
	struct history history;
	struct place memo;
	const char *first;

	others_keep(fixture, "a", OWN_NOTE_TEXT, text);
	seen = split_memo(fixture);
	assert_true(session_split_note(fixture->store, seen.course, seen.session,
		&seen.notes.items[0], &first, &fixture->err));
	memo = of_note(seen.notes.items[0].id, OWN_NOTE_TEXT);
	assert_true(store_history(fixture->store, fixture->arena, &memo, &history, &fixture->err));
	assert_string_equal(history.items[0].why, "メモを文ごとに分けた");
	seen = see(fixture);
	assert_int_equal(seen.notes.count, 4);
	assert_true(join(fixture, &seen));
	assert_string_equal(stands(fixture, "a", OWN_NOTE_TEXT), text);
	assert_int_equal(see(fixture).notes.count, 2);
}

static void what_was_written_there_since_stays(void **state)
{
	struct fixture *fixture = *state;
	struct seen_memo seen = split_memo(fixture);

	others_keep(fixture, "a", OWN_NOTE_TEXT, "あとから");
	others_keep(fixture, "a", OWN_NOTE_CIRCLE, circle_id(CIRCLE_TEAM));
	seen = see(fixture);
	assert_int_equal(seen.notes.count, 5);
	assert_string_equal(seen.notes.items[3].text, "あとから");
	assert_true(join(fixture, &seen));
	assert_string_equal(stands(fixture, "a", OWN_NOTE_TEXT),
		"おだやか。\n　課長は迷っている\n足がない\nあとから");
	assert_string_equal(stands(fixture, "a", OWN_NOTE_CIRCLE), circle_id(CIRCLE_TEAM));
}

/* A line that was said nothing about in a text that somebody else has gone on with is none that was
 * seen. */
static void it_is_split_as_it_was_seen(void **state)
{
	struct fixture *fixture = *state;
	struct seen_memo seen = see(fixture);
	struct place text = of_note("a", OWN_NOTE_TEXT);

	others_keep(fixture, "a", OWN_NOTE_TEXT, MEMO "\n内々の話");
	assert_false(split(fixture, &seen));
	assert_says(&fixture->err, "sato");
	assert_string_equal(course_text(seen.course, &text), MEMO "\n内々の話");
	assert_int_equal(see(fixture).notes.count, 2);

	seen = see(fixture);
	others_keep(fixture, "a", OWN_NOTE_CIRCLE, circle_id(CIRCLE_TEAM));
	assert_false(split(fixture, &seen));
	assert_says(&fixture->err, "sato");
	assert_int_equal(see(fixture).notes.count, 2);
	assert_string_equal(stands(fixture, "a", OWN_NOTE_TEXT), MEMO "\n内々の話");
}

/* What somebody else has emptied or split meanwhile is none that was seen, either. */
static void what_is_gone_is_not_split(void **state)
{
	struct fixture *fixture = *state;
	struct seen_memo seen = see(fixture), other = see(fixture);

	assert_true(split(fixture, &other));
	assert_false(split(fixture, &seen));
	assert_int_equal(see(fixture).notes.count, 4);
	other = see(fixture);
	assert_true(join(fixture, &other));
	seen = see(fixture);
	others_keep(fixture, "a", OWN_NOTE_TEXT, "");
	assert_false(split(fixture, &seen));
	assert_says(&fixture->err, "sato");
	assert_int_equal(see(fixture).notes.count, 1);
}

/* What is written in its place then is nobody's but the team's until somebody says so. */
static void a_memo_that_is_split_has_no_readers(void **state)
{
	struct fixture *fixture = *state;

	split_memo(fixture);
	others_keep(fixture, "a", OWN_NOTE_TEXT, MEMO);
	assert_string_equal(stands(fixture, "a", OWN_NOTE_CIRCLE), "");
	assert_int_equal(see(fixture).notes.items[3].circle, CIRCLE_TEAM);
}

static void what_is_gone_is_not_joined(void **state)
{
	struct fixture *fixture = *state;
	struct seen_memo seen = split_memo(fixture);

	others_keep(fixture, seen.notes.items[1].id, OWN_NOTE_TEXT, "");
	assert_false(join(fixture, &seen));
	assert_says(&fixture->err, "sato");
	assert_int_equal(see(fixture).notes.count, 3);
	assert_string_equal(stands(fixture, "a", OWN_NOTE_TEXT), "");
}

static void they_are_joined_as_they_were_seen(void **state)
{
	struct fixture *fixture = *state;
	struct seen_memo seen = split_memo(fixture);

	others_keep(fixture, seen.notes.items[2].id, OWN_NOTE_CIRCLE, circle_id(CIRCLE_TEAM));
	assert_false(join(fixture, &seen));
	assert_says(&fixture->err, "sato");
	assert_int_equal(see(fixture).notes.count, 4);
	seen = see(fixture);
	others_keep(fixture, "a", OWN_NOTE_TEXT, "あとから");
	assert_false(join(fixture, &seen));
	assert_int_equal(see(fixture).notes.count, 5);
}

static struct notes notes_until(struct fixture *fixture, int64_t n)
{
	struct course *course = fixture_course_until(fixture, n);

	return session_all_notes(course, course_session(course, "1"), fixture->arena);
}

/* A record as it once was shows nobody what is not for them by now. */
static void a_memo_of_then_is_read_by_who_reads_all_of_it(void **state)
{
	struct fixture *fixture = *state;
	int64_t whole = fixture_number(fixture->store, "SELECT max(n) FROM history"), parts;
	struct seen_memo seen = split_memo(fixture);

	parts = fixture_number(fixture->store, "SELECT max(n) FROM history");
	assert_int_equal(notes_until(fixture, whole).items[0].circle, CIRCLE_SHARED);
	assert_true(session_set_circle(fixture->store, seen.course, seen.session,
		seen.notes.items[1].id, CIRCLE_TEAM, &fixture->err));
	assert_int_equal(notes_until(fixture, whole).items[0].circle, CIRCLE_TEAM);
	assert_int_equal(notes_until(fixture, parts).items[0].circle, CIRCLE_SHARED);
	assert_int_equal(notes_until(fixture, parts).items[1].circle, CIRCLE_TEAM);
	assert_true(session_set_circle(fixture->store, seen.course, seen.session,
		seen.notes.items[1].id, CIRCLE_SHARED, &fixture->err));
	assert_true(join(fixture, &seen));
	assert_int_equal(notes_until(fixture, parts).items[1].circle, CIRCLE_SHARED);
}

/* Nor by what was written in its place since. */
static void a_line_of_then_stays_closed(void **state)
{
	struct fixture *fixture = *state;
	int64_t whole = fixture_number(fixture->store, "SELECT max(n) FROM history");
	struct seen_memo seen = split_memo(fixture);
	const char *line = seen.notes.items[1].id;

	assert_true(session_set_circle(
		fixture->store, seen.course, seen.session, line, CIRCLE_TEAM, &fixture->err));
	others_keep(fixture, "a", OWN_NOTE_TEXT, "あとから");
	others_keep(fixture, "a", OWN_NOTE_CIRCLE, circle_id(CIRCLE_SHARED));
	assert_int_equal(notes_until(fixture, whole).items[0].circle, CIRCLE_TEAM);
	/* And where a line has become several. */
	others_keep(fixture, line, OWN_NOTE_TEXT, "課長は\n迷っている");
	seen = see(fixture);
	seen.notes.items[0] = seen.notes.items[1];
	assert_true(split(fixture, &seen));
	assert_int_equal(notes_until(fixture, whole).items[0].circle, CIRCLE_TEAM);
}

/* Joined and split anew, its lines are other rows. */
static void a_line_of_then_is_read_as_its_lines_now(void **state)
{
	struct fixture *fixture = *state;
	struct seen_memo seen = split_memo(fixture);
	int64_t parts = fixture_number(fixture->store, "SELECT max(n) FROM history");

	assert_true(join(fixture, &seen));
	seen = split_memo(fixture);
	assert_int_equal(notes_until(fixture, parts).items[0].circle, CIRCLE_SHARED);
	assert_true(session_set_circle(fixture->store, seen.course, seen.session,
		seen.notes.items[1].id, CIRCLE_TEAM, &fixture->err));
	assert_int_equal(notes_until(fixture, parts).items[1].circle, CIRCLE_TEAM);
}

static long count_of(struct fixture *fixture)
{
	return fixture_number(fixture->store,
		"SELECT count(*) FROM (SELECT text FROM value UNION ALL SELECT text FROM history)"
		" WHERE text LIKE '%課長%'");
}

static void purge(struct fixture *fixture, const char *row)
{
	struct course *course = fixture_course(fixture, fixture->store);
	struct place place = of_note(row, OWN_NOTE_TEXT);
	struct purged purged;

	assert_true(purge_at(fixture->store, fixture->arena, course, &place, 1,
		purge_shown(fixture->store, fixture->arena, course, &place, 1), &purged,
		&fixture->err));
}

/* Of a line nothing is left in the text that it comes from, nor the other way round. */
static void a_line_is_purged_where_it_came_from(void **state)
{
	struct fixture *fixture = *state;
	struct seen_memo seen = split_memo(fixture);

	assert_int_equal(count_of(fixture), 3);
	purge(fixture, seen.notes.items[1].id);
	assert_int_equal(count_of(fixture), 0);
	seen = see(fixture);
	assert_int_equal(seen.notes.count, 3);
	assert_true(join(fixture, &seen));
	assert_string_equal(stands(fixture, "a", OWN_NOTE_TEXT), "おだやか。\n足がない");
}

static void a_text_is_purged_where_its_lines_are(void **state)
{
	struct fixture *fixture = *state;
	struct seen_memo seen = split_memo(fixture);

	assert_true(join(fixture, &seen));
	seen = split_memo(fixture);
	purge(fixture, "a");
	assert_int_equal(count_of(fixture), 0);
	assert_int_equal(see(fixture).notes.count, 1);
}

/* Split twice, a line was a row twice. */
static void a_line_is_purged_where_it_was_before(void **state)
{
	struct fixture *fixture = *state;
	struct seen_memo seen = split_memo(fixture);

	assert_true(join(fixture, &seen));
	seen = split_memo(fixture);
	purge(fixture, seen.notes.items[1].id);
	assert_int_equal(count_of(fixture), 0);
	assert_int_equal(see(fixture).notes.count, 3);
}

/* What was written in place of the memo since goes with its lines: one is told of it before. */
static void what_goes_along_is_known(void **state)
{
	struct fixture *fixture = *state;
	struct seen_memo seen = split_memo(fixture);
	struct place line = of_note(seen.notes.items[1].id, OWN_NOTE_TEXT), memo;
	const struct place *along;
	size_t count;

	along = purge_along(fixture->store, fixture->arena, seen.course, &line, &count);
	assert_non_null(along);
	assert_int_equal(count, 0);
	others_keep(fixture, "a", OWN_NOTE_TEXT, "あとから");
	seen = see(fixture);
	along = purge_along(fixture->store, fixture->arena, seen.course, &line, &count);
	assert_int_equal(count, 1);
	memo = of_note("a", OWN_NOTE_TEXT);
	assert_true(place_equal(&along[0], &memo));
	along = purge_along(fixture->store, fixture->arena, seen.course, &memo, &count);
	assert_non_null(along);
	assert_int_equal(count, 3);
	purge(fixture, line.row);
	assert_int_equal(see(fixture).notes.count, 3);
}

/* What somebody only began to write down is no part of it. */
static void a_draft_of_a_note_stays(void **state)
{
	struct fixture *fixture = *state;
	struct place draft = of_note("", OWN_NOTE_TEXT);

	assert_true(store_keep_draft(fixture->store, &draft, "書きかけ", 0, &fixture->err));
	split_memo(fixture);
	assert_int_equal(fixture_number(fixture->store, "SELECT count(*) FROM draft"), 1);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, begin, fixture_tear_down)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(each_line_is_a_note_of_its_own),
		TEST(they_are_the_very_text_again),
		TEST(parts_of_a_part_come_back_as_well),
		TEST(what_was_written_there_since_stays),
		TEST(it_is_split_as_it_was_seen),
		TEST(what_is_gone_is_not_split),
		TEST(a_memo_that_is_split_has_no_readers),
		TEST(what_is_gone_is_not_joined),
		TEST(they_are_joined_as_they_were_seen),
		TEST(a_memo_of_then_is_read_by_who_reads_all_of_it),
		TEST(a_line_of_then_stays_closed),
		TEST(a_line_of_then_is_read_as_its_lines_now),
		TEST(a_line_is_purged_where_it_came_from),
		TEST(a_line_is_purged_where_it_was_before),
		TEST(a_text_is_purged_where_its_lines_are),
		TEST(what_goes_along_is_known),
		TEST(a_draft_of_a_note_stays),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
