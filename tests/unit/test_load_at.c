/* A course as it once was: what is loaded up to an entry of the history is what a load right then
 * gave, whatever was changed, taken out or purged since. */
#include "store_fixture.h"

#include "banso/model/own.h"
#include "banso/model/session/notes.h"
#include "banso/model/session/opened.h"
#include "banso/model/session/session_log.h"
#include "banso/model/session/task.h"
#include "banso/store/history.h"
#include "banso/store/purge.h"

#define EDITS 400

/* Everything that a course says of its values. */
static const char *all_of(struct fixture *fixture, const struct course *course)
{
	struct buf out = {0};
	const char *text;

	for (size_t i = 0; i < course->sheet_count; i++)
		for (size_t k = 0; k < course->sheets[i].value_count; k++) {
			const struct sheet *sheet = &course->sheets[i];
			const struct value *value = &sheet->values[k];

			buf_printf(&out, "%s/%s/%s#%s:%s:%s = %s|%s|%ld|%s|%s\n", sheet->session,
				sheet->form, sheet->respondent, value->field, value->row,
				value->column, value->text, value->reason, value->revision,
				value->at, value->who);
		}
	text = arena_strdup(fixture->arena, buf_text(&out));
	buf_free(&out);
	return text;
}

static int64_t last_entry(struct fixture *fixture)
{
	return fixture_number(fixture->store, "SELECT coalesce(max(n), 0) FROM history");
}

static struct course *load_at(struct fixture *fixture, int64_t lists, int64_t rest)
{
	struct course *course = store_load_at(fixture->store, fixture->arena, "e1",
		(struct load_until){
			.lists = lists, .added = rest, .whole = rest, .rest = rest, .session = ""},
		&fixture->err);

	if (!course)
		fixture_refused(fixture);
	return course;
}

/* --- any edits --- */

/* Numbers that are the same in each run. */
static unsigned draw(unsigned *seed, unsigned below)
{
	*seed = *seed * 1103515245u + 12345u;
	return (*seed >> 16) % below;
}

static struct place any_place(struct fixture *fixture, unsigned *seed)
{
	static const struct place places[] = {
		{"e1", "", "f1", "", "current", "", ""},
		{"e1", "", "f1", "", "rate", "", ""},
		{"e1", "", OWN_COURSE, "", OWN_COURSE_NAME, "", ""},
		{"e1", "1", OWN_SESSION, "", OWN_SESSION_DECIDED, "", ""},
		{"e1", "1", OWN_SESSION, "", OWN_ATTENDANCE, "p1", OWN_ATTENDANCE_PRESENT},
		{"e1", "1", OWN_SESSION, "", OWN_SESSION_LEAD, "", ""},
		{"e1", "2", OWN_SESSION, "", OWN_SESSION_WRITER, "", ""},
		{"e1", "1", "f2", "p1", "seen", "", ""},
		{"e1", "1", "f2", "p2", "plan", "r1", "aim"},
		{"e1", "1", "f2", "p2", "plan", "r2", ""},
		{"e1", "", OWN_PEOPLE, "", OWN_PERSON, "p1", OWN_PERSON_NAME},
		{"e1", "", OWN_PEOPLE, "", OWN_PERSON, "p1", ""},
	};
	struct place place = places[draw(seed, sizeof(places) / sizeof(places[0]))];

	if (*place.row == 'r' && draw(seed, 4) == 0)
		place.row = arena_printf(fixture->arena, "r%u", 3 + draw(seed, 3));
	return place;
}

static void edit(struct fixture *fixture, struct course *course, unsigned *seed)
{
	struct place place = any_place(fixture, seed);
	struct change change = {.place = place,
		.seen_revision = REVISION_ANY,
		.text = draw(seed, 4) ? arena_printf(fixture->arena, "言葉%u", draw(seed, 50)) : "",
		.reason = draw(seed, 6) ? NULL : "わけ"};

	assert_true(store_change(fixture->store, course, &change, &fixture->err) <= CHANGE_SAME);
}

static void every_moment_is_as_it_was(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = fixture_course(fixture, fixture->store);
	int64_t moments[EDITS];
	const char *then[EDITS];
	unsigned seed = 20261129;

	for (size_t i = 0; i < EDITS; i++) {
		edit(fixture, course, &seed);
		moments[i] = last_entry(fixture);
		then[i] = all_of(fixture, fixture_course(fixture, fixture->store));
	}
	for (size_t i = 0; i < EDITS; i++) {
		const struct course *once = load_at(fixture, moments[i], moments[i]);

		assert_string_equal(all_of(fixture, once), then[i]);
		assert_false(once->is_partly_now);
	}
	assert_string_equal(all_of(fixture, load_at(fixture, LOAD_ALL, LOAD_ALL)), then[EDITS - 1]);
	assert_string_equal(all_of(fixture, load_at(fixture, 0, 0)), "");
}

/* --- what was purged --- */

static void purged_text_stands_at_no_moment(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = fixture_course(fixture, fixture->store);
	struct place place = fixture_place("", "f1", "", "current");
	struct purged purged;

	fixture_keep(fixture, course, place, "西田さんの家");
	fixture_keep(fixture, course, place, "西田さんの畑");
	fixture_keep(fixture, course, fixture_place("", "f1", "", "rate"), "30");
	assert_true(store_purge(
		fixture->store, fixture->arena, &place, 1, PURGE_UNSEEN, &purged, &fixture->err));
	for (int64_t n = 0; n <= last_entry(fixture); n++)
		assert_null(strstr(all_of(fixture, load_at(fixture, n, n)), "西田"));
	assert_non_null(strstr(all_of(fixture, load_at(fixture, LOAD_ALL, LOAD_ALL)), "30"));
}

/* --- two moments --- */

static struct place in_list(
	const char *form, const char *field, const char *row, const char *column)
{
	return (struct place){"e1", "", form, "", field, row, column};
}

/* Who and what was there stays as it was by the first; what was added or keyed later counts. */
static void lists_are_as_they_were_and_the_rest_goes_on(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = fixture_course(fixture, fixture->store);
	struct place name = in_list(OWN_PEOPLE, OWN_PERSON, "p1", OWN_PERSON_NAME);
	struct place added = in_list(OWN_PEOPLE, OWN_PERSON, "p2", OWN_PERSON_NAME);
	struct place task = in_list(OWN_TASKS, OWN_TASK, "t1", OWN_TASK_STATE);
	struct place seen = fixture_place("1", "f2", "p1", "seen");
	int64_t lists, rest;
	struct course *once;

	fixture_keep(fixture, course, name, "西田");
	fixture_keep(fixture, course, task, "todo");
	fixture_keep(fixture, course, seen, "はじめ");
	lists = last_entry(fixture);
	fixture_keep(fixture, course, name, "旧姓西田");
	fixture_keep(fixture, course, task, "done");
	fixture_keep(fixture, course, seen, "あとで打った");
	fixture_keep(fixture, course, added, "森本");
	rest = last_entry(fixture);
	fixture_keep(fixture, course, seen, "ずっとあと");
	fixture_keep(fixture, course, added, "森本二郎");
	once = load_at(fixture, lists, rest);
	assert_string_equal(course_text(once, &name), "西田");
	assert_string_equal(course_text(once, &task), "todo");
	assert_string_equal(course_text(once, &seen), "あとで打った");
	assert_string_equal(course_text(once, &added), "森本");
}

/* --- who may read it --- */

/* What was taken out of what everybody reads comes back at no moment, nor is it lost. */
static void room_and_link_are_as_now(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = fixture_course(fixture, fixture->store);
	struct place room = in_list(OWN_SESSION, OWN_SESSION_ROOM, "", "");
	struct place link = in_list(OWN_SESSION, OWN_SESSION_LINK, "", "");

	room.session = link.session = "1";
	fixture_keep(fixture, course, room, "Zoom 842 1199");
	fixture_keep(fixture, course, room, "役場2階");
	fixture_keep(fixture, course, link, "Zoom 842 1199");
	for (int64_t n = 0; n <= last_entry(fixture); n++) {
		const struct course *once = load_at(fixture, n, n);

		assert_string_equal(course_text(once, &room), "役場2階");
		assert_string_equal(course_text(once, &link), "Zoom 842 1199");
		assert_false(once->is_partly_now);
	}
}

static struct place of_note(const char *row, const char *column)
{
	struct place place = in_list(OWN_SESSION, OWN_NOTES, row, column);

	place.session = "1";
	return place;
}

static void assert_note(struct fixture *fixture, int64_t n, enum circle circle, const char *text)
{
	struct notes notes = session_notes(load_at(fixture, n, n), "1", "a", fixture->arena);

	assert_int_equal(notes.count, 1);
	assert_string_equal(notes.items[0].text, text);
	assert_int_equal(notes.items[0].circle, circle);
}

static void a_note_has_the_narrower_circle(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = fixture_course(fixture, fixture->store);
	int64_t ours, open;

	fixture_keep(fixture, course, of_note("a", OWN_NOTE_TEXT), "はじめ");
	ours = last_entry(fixture);
	fixture_keep(fixture, course, of_note("a", OWN_NOTE_TEXT), "それから");
	fixture_keep(fixture, course, of_note("a", OWN_NOTE_CIRCLE), circle_id(CIRCLE_PUBLIC));
	open = last_entry(fixture);
	assert_note(fixture, ours, CIRCLE_TEAM, "はじめ");
	assert_note(fixture, open, CIRCLE_PUBLIC, "それから");
	fixture_keep(fixture, course, of_note("a", OWN_NOTE_CIRCLE), circle_id(CIRCLE_SHARED));
	assert_note(fixture, open, CIRCLE_SHARED, "それから");
	fixture_keep(fixture, course, of_note("a", OWN_NOTE_CIRCLE), circle_id(CIRCLE_TEAM));
	assert_note(fixture, open, CIRCLE_TEAM, "それから");
	fixture_keep(fixture, course, of_note("a", OWN_NOTE_CIRCLE), circle_id(CIRCLE_PUBLIC));
	assert_note(fixture, open, CIRCLE_PUBLIC, "それから");
	fixture_keep(fixture, course, of_note("a", OWN_NOTE_TEXT), "");
	assert_note(fixture, open, CIRCLE_TEAM, "それから");
}

static bool is_open_at(struct fixture *fixture, int64_t n)
{
	return opened_lines(load_at(fixture, n, n), "1", fixture->arena).open > 0;
}

static void what_was_decided_is_open_only_if_it_still_is(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = fixture_course(fixture, fixture->store);
	struct place decided = in_list(OWN_SESSION, OWN_SESSION_DECIDED, "", "");
	struct place open = in_list(OWN_SESSION, OWN_SESSION_DECIDED_OPEN, "", "");
	int64_t ours, opened;

	decided.session = open.session = "1";
	fixture_keep(fixture, course, decided, "きめた");
	ours = last_entry(fixture);
	fixture_keep(fixture, course, open, "true");
	opened = last_entry(fixture);
	assert_false(is_open_at(fixture, ours));
	assert_true(is_open_at(fixture, opened));
	fixture_keep(fixture, course, open, "");
	assert_false(is_open_at(fixture, opened));
}

static bool is_task_open_at(struct fixture *fixture, int64_t n)
{
	struct course *then = load_at(fixture, n, n);
	struct place open = in_list(OWN_TASKS, OWN_TASK, "t1", OWN_TASK_OPEN);

	return strcmp(course_text(then, &open), "true") == 0;
}

/* It is told as it stood when its session ended, and opened behind that, when somebody makes the
 * paper: of what it said then nobody has said so if it says something else now. */
static void a_task_is_open_if_it_says_the_same_now(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = fixture_course(fixture, fixture->store);
	struct place what = in_list(OWN_TASKS, OWN_TASK, "t1", OWN_TASK_WHAT);
	struct place open = in_list(OWN_TASKS, OWN_TASK, "t1", OWN_TASK_OPEN);
	int64_t ended, opened;

	fixture_keep(fixture, course, in_list(OWN_TASKS, OWN_TASK, "t1", ""), "000001");
	fixture_keep(fixture, course, what, "棚をつくる");
	ended = last_entry(fixture);
	assert_false(is_task_open_at(fixture, ended));
	fixture_keep(fixture, course, open, "true");
	opened = last_entry(fixture);
	assert_true(is_task_open_at(fixture, ended));
	fixture_keep(fixture, course, what, "棚を運ぶ");
	assert_false(is_task_open_at(fixture, ended));
	assert_true(is_task_open_at(fixture, opened));
	fixture_keep(fixture, course, open, "");
	assert_false(is_task_open_at(fixture, opened));
}

/* What was decided with all, and is the team's now. */
static void a_line_that_became_the_teams_is_not_decided_with_others(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = fixture_course(fixture, fixture->store);
	struct place decided = in_list(OWN_SESSION, OWN_SESSION_DECIDED, "", "");
	struct place team = in_list(OWN_SESSION, OWN_SESSION_DECIDED_TEAM, "", "");
	int64_t ended;

	decided.session = team.session = "1";
	fixture_keep(fixture, course, decided, "車を出す\n奥さんと話す\n火曜に会う");
	ended = last_entry(fixture);
	fixture_keep(fixture, course, decided, "車を出す\n火曜に会う");
	fixture_keep(fixture, course, team, "奥さんと話す");
	assert_string_equal(
		course_text(load_at(fixture, ended, ended), &decided), "車を出す\n火曜に会う");
}

static enum circle readers_at(struct fixture *fixture, int64_t n)
{
	return task_readers(load_at(fixture, n, n), "t1");
}

/* What was the team's when the session ended, and was shared behind that. */
static void a_task_of_the_team_is_shared_if_it_says_the_same_now(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = fixture_course(fixture, fixture->store);
	struct place note = in_list(OWN_TASKS, OWN_TASK, "t1", OWN_TASK_NOTE);
	struct place readers = in_list(OWN_TASKS, OWN_TASK, "t1", OWN_TASK_READERS);
	int64_t ended, shared;

	fixture_keep(fixture, course, in_list(OWN_TASKS, OWN_TASK, "t1", ""), "000001");
	fixture_keep(fixture, course, note, "課長には内々に");
	fixture_keep(fixture, course, readers, "team");
	ended = last_entry(fixture);
	assert_int_equal(readers_at(fixture, ended), CIRCLE_TEAM);
	fixture_keep(fixture, course, readers, "shared");
	assert_int_equal(readers_at(fixture, ended), CIRCLE_SHARED);
	fixture_keep(fixture, course, note, "課長と話す");
	assert_int_equal(readers_at(fixture, ended), CIRCLE_TEAM);
	shared = last_entry(fixture);
	assert_int_equal(readers_at(fixture, shared), CIRCLE_SHARED);
	fixture_keep(fixture, course, readers, "team");
	assert_int_equal(readers_at(fixture, shared), CIRCLE_TEAM);
}

/* --- what a repair could not bring back --- */

static void lose(struct fixture *fixture, const char *sql)
{
	assert_true(db_script(fixture->store->db,
		"INSERT INTO purge (place, at, who, open) VALUES ('', '', '', 1)", NULL));
	assert_true(db_script(fixture->store->db, sql, NULL));
	assert_true(db_script(fixture->store->db, "DELETE FROM purge", NULL));
}

static void a_lost_history_is_told(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = fixture_course(fixture, fixture->store);
	struct place place = fixture_place("", "f1", "", "current");
	int64_t first, second;
	struct course *once;

	fixture_keep(fixture, course, place, "はじめ");
	first = last_entry(fixture);
	fixture_keep(fixture, course, place, "なか");
	second = last_entry(fixture);
	fixture_keep(fixture, course, place, "いま");
	assert_false(load_at(fixture, second, second)->is_partly_now);
	lose(fixture, "DELETE FROM history WHERE revision = 2");
	once = load_at(fixture, second, second);
	assert_true(once->is_partly_now);
	assert_string_equal(course_text(once, &place), "はじめ");
	lose(fixture, "DELETE FROM history WHERE revision = 1");
	once = load_at(fixture, first, first);
	assert_true(once->is_partly_now);
	assert_string_equal(course_text(once, &place), "いま");
	assert_false(load_at(fixture, LOAD_ALL, LOAD_ALL)->is_partly_now);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
			every_moment_is_as_it_was, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			purged_text_stands_at_no_moment, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(lists_are_as_they_were_and_the_rest_goes_on,
			fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			room_and_link_are_as_now, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			a_note_has_the_narrower_circle, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			a_line_that_became_the_teams_is_not_decided_with_others, fixture_set_up,
			fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			a_task_is_open_if_it_says_the_same_now, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			a_task_of_the_team_is_shared_if_it_says_the_same_now, fixture_set_up,
			fixture_tear_down),
		cmocka_unit_test_setup_teardown(what_was_decided_is_open_only_if_it_still_is,
			fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			a_lost_history_is_told, fixture_set_up, fixture_tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
