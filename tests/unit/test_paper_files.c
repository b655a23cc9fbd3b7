/* Each paper of a course has a file of its own, whatever its titles: of two whose names are one,
 * the later would take the place of the other. */
#include "store_fixture.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/syscall.h>

#include "banso/base/files/file.h"
#include "banso/base/words.h"
#include "banso/doc/document.h"
#include "banso/model/flow.h"
#include "banso/model/session/session_people.h"
#include "banso/work/papers/paper_names.h"
#include "banso/work/papers/paper_set.h"

#define LONG_10 "ながいながいなまえの"
#define LONG_60 LONG_10 LONG_10 LONG_10 LONG_10 LONG_10 LONG_10

static int names_left = -1; /* so many files get their names, before the disk takes no more */

int renameat2(int from, const char *name, int to, const char *other, unsigned flags)
{
	if (names_left == 0) {
		errno = EIO;
		return -1;
	}
	names_left -= names_left > 0;
	return (int)syscall(SYS_renameat2, from, name, to, other, flags);
}

int linkat(int from, const char *name, int to, const char *other, int flags)
{
	if (names_left == 0) {
		errno = EIO;
		return -1;
	}
	return (int)syscall(SYS_linkat, from, name, to, other, flags);
}

/* Titles that are one; that part behind what a name holds; that part in signs that no disk takes;
 * and that are one only with the name of a person behind them. */
static const char alike[] =
	"banso: 1\n"
	"id: alike\n"
	"title: おなじ\n"
	"roles: [住民]\n"
	"tasks:\n"
	"  ask: どう\n"
	"  states: [{id: todo, label: これから, mark: 未}]\n"
	"forms:\n"
	"  f1: {title: 同じ票, per: engagement, reconstructed: 試, fields: [{id: a, label: 文, type: line}]}\n"
	"  f2: {title: 同じ票, per: engagement, reconstructed: 試, fields: [{id: a, label: 文, type: line}]}\n"
	"  f3: {title: " LONG_60
	"一, per: session, reconstructed: 試, fields: [{id: a, label: 文, type: line}]}\n"
	"  f4: {title: " LONG_60
	"二, per: session, reconstructed: 試, fields: [{id: a, label: 文, type: line}]}\n"
	"  f5: {title: 'A/B', per: respondent, circle: public, reconstructed: 試, fields: [{id: a, label: 文, type: line}]}\n"
	"  f6: {title: 'A:B', per: respondent, circle: public, reconstructed: 試, fields: [{id: a, label: 文, type: line}]}\n"
	"  f7: {title: A B 山田, per: session, reconstructed: 試, fields: [{id: a, label: 文, type: line}]}\n"
	"  f8: {title: ひとつだけ, per: session, reconstructed: 試, fields: [{id: a, label: 文, type: line}]}\n"
	"sessions:\n"
	"  s1:\n"
	"    title: 回\n"
	"    kind: visit\n"
	"    minutes: 10\n"
	"    steps: [{id: a, title: 段, minutes: 10, form: [f1, f2, f3, f4, f5, f6, f7, f8]}]\n"
	"  s2:\n"
	"    title: 回\n"
	"    kind: visit\n"
	"    minutes: 10\n"
	"    steps: [{id: a, title: 段, minutes: 10, form: [f1, f5]}]\n"
	"patterns:\n"
	"  A: {title: 二回, sessions: [s1, s2]}\n";

static void put_at(struct course *course, struct arena *arena, const char *where, const char *text)
{
	const struct value value = {
		.text = text, .reason = "", .at = "2026-10-02T16:00:00", .who = "t", .revision = 1};
	struct place place;
	struct err err;

	if (!place_split(arena, arena_printf(arena, "e1/%s", where), &place, &err))
		fail_msg("%s", err.text);
	course_put(course, &place, &value);
}

static struct course *course_of(struct fixture *fixture)
{
	static const char *const names[] = {
		"山田", "鈴木", "鈴木", "山/田", "山:田", LONG_60 "甲", LONG_60 "乙"};
	struct arena *arena = fixture->arena;
	struct problems problems = {0};
	const struct scenario *scenario = scenario_read(arena, alike, strlen(alike), &problems);
	struct course *course;

	for (size_t i = 0; i < problems.count; i++)
		print_error("%d: %s\n", problems.items[i].line, problems.items[i].text);
	assert_non_null(scenario);
	course = course_new(arena, scenario, &scenario->patterns[0], "e1");
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		put_at(course, arena, arena_printf(arena, "/.people#person:p%zu", i),
			arena_printf(arena, "0000%zu", i));
		put_at(course, arena, arena_printf(arena, "/.people#person:p%zu:name", i),
			names[i]);
	}
	return course;
}

struct names {
	struct fixture *fixture;
	const struct course *course;
	enum circle circle;
	struct words names, papers; /* of each name: the document and the place that it tells */
};

static void add_name(struct names *names, const struct document *document, const struct place *of)
{
	struct arena *arena = names->fixture->arena;
	struct place about = document_place(document, of);
	const char *told = arena_printf(
		arena, "%s %s/%s/%s", document->id, about.session, about.form, about.respondent);
	struct paper paper;
	struct print print = {.store = names->fixture->store,
		.paper = &paper,
		.circle = names->circle,
		.format = "html"};
	struct buf name = {0};

	assert_true(paper_find_in(names->course, document->id, of, arena, &paper, NULL));
	if (paper.bare && paper.circle < names->circle)
		return; /* it is empty for them */
	paper_put_file_name(&name, names->course, &print);
	assert_in_range(name.size_bytes, 1, 255);
	for (size_t i = 0; i < names->names.count; i++)
		if (strcmp(names->names.items[i], buf_text(&name)) == 0)
			assert_string_equal(names->papers.items[i], told);
	words_add(&names->names, arena, arena_strdup(arena, buf_text(&name)));
	words_add(&names->papers, arena, told);
	buf_free(&name);
}

/* All documents that there may be, of all places. */
static void add_all(struct names *names, struct place place)
{
	for (const struct document *each = documents; each->id; each++)
		if (document_find(each->id, &place, NULL))
			add_name(names, each, &place);
}

static void add_session(struct names *names, const struct session *session)
{
	struct arena *arena = names->fixture->arena;
	struct words forms = flow_all_forms(names->course, session, arena);
	struct participants people = session_people(names->course, session->id, arena);
	struct place place = PLACE_NONE;

	place.engagement = "e1";
	place.session = session->id;
	add_all(names, place);
	for (size_t i = 0; i < forms.count; i++) {
		place.form = forms.items[i];
		place.respondent = "";
		add_all(names, place);
		if (scenario_form(names->course->scenario, place.form)->per != PER_RESPONDENT)
			continue;
		for (size_t k = 0; k < people.count; k++) {
			place.respondent = people.items[k].id;
			add_all(names, place);
		}
	}
}

static bool have(const struct words *names, const char *begin)
{
	for (size_t i = 0; i < names->count; i++)
		if (strncmp(names->items[i], begin, strlen(begin)) == 0)
			return true;
	return false;
}

static void no_two_papers_have_one_name(void **state)
{
	struct fixture *fixture = *state;
	const struct course *course = course_of(fixture);

	for (int circle = 0; circle < CIRCLE_COUNT; circle++) {
		struct names names = {
			.fixture = fixture, .course = course, .circle = (enum circle)circle};
		struct place all = PLACE_NONE;

		all.engagement = "e1";
		add_all(&names, all);
		for (size_t i = 0; i < flow_session_count(course); i++)
			add_session(&names, flow_session(course, i));
		assert_true(names.names.count > 50);
		for (size_t i = 0; circle == CIRCLE_PUBLIC && i < names.names.count; i++)
			assert_null(strstr(names.names.items[i], "+p"));
		/* What is the only one of its name has no id. */
		assert_int_equal(
			circle == CIRCLE_TEAM, have(&names.names, "_回_ひとつだけ_支援者用_"));
	}
}

/* The folder that the screen proposes for the papers of a session. */
static void no_two_sets_have_one_name(void **state)
{
	struct fixture *fixture = *state;
	const struct course *course = course_of(fixture);
	const struct print print = {.store = fixture->store, .circle = CIRCLE_TEAM};
	struct buf one = {0}, other = {0}, all = {0};

	paper_put_set_name(&one, course, &print, flow_session(course, 0));
	paper_put_set_name(&other, course, &print, flow_session(course, 1));
	paper_put_set_name(&all, course, &print, NULL);
	assert_string_not_equal(buf_text(&one), buf_text(&other));
	assert_string_not_equal(buf_text(&one), buf_text(&all));
	assert_string_not_equal(buf_text(&other), buf_text(&all));
	buf_free(&one);
	buf_free(&other);
	buf_free(&all);
}

struct set {
	struct fixture *fixture;
	struct course *course;
	struct paper_set of;
};

/* With and without its slash it is one folder. */
static struct set set_of(struct fixture *fixture)
{
	struct set set = {.fixture = fixture,
		.course = course_of(fixture),
		.of.folder = fixture_path(fixture, "set")};

	put_at(set.course, fixture->arena, "/f1#a", "一つめ");
	put_at(set.course, fixture->arena, "/f2#a", "二つめ");
	return set;
}

static bool write_set(struct set *set)
{
	struct print print = {.store = set->fixture->store, .circle = CIRCLE_TEAM, .format = "txt"};

	return paper_set_write(
		set->course, &print, &set->of, set->fixture->arena, &set->fixture->err);
}

/* Nothing else is in the folder. */
static void remove_set(const struct set *set)
{
	for (size_t i = 0; i < set->of.paths.count; i++)
		assert_int_equal(unlink(set->of.paths.items[i]), 0);
	assert_int_equal(rmdir(set->of.folder), 0);
}

/* Each paper of a set is a file. */
static void a_set_has_as_many_files_as_papers(void **state)
{
	struct set set = set_of(*state);

	assert_true(write_set(&set));
	assert_true(set.of.paths.count > 4);
	remove_set(&set);
}

/* Where one of them may not stand there, none is written. */
static void a_set_is_written_whole_or_not_at_all(void **state)
{
	static const char theirs[] = "# まち【公表用】\n";
	struct set set = set_of(*state);
	struct fixture *fixture = set.fixture;
	const char *last;
	size_t count;

	assert_true(write_set(&set));
	count = set.of.paths.count;
	last = set.of.paths.items[count - 1];
	for (size_t i = 0; i < count; i++)
		assert_int_equal(unlink(set.of.paths.items[i]), 0);
	assert_true(file_write(last, theirs, strlen(theirs), &fixture->err));
	assert_false(write_set(&set));
	assert_says(&fixture->err, "公表用の文書があります");
	assert_int_equal(set.of.paths.count, 0);
	words_add(&set.of.paths, fixture->arena, last);
	remove_set(&set);
}

/* No disk lets go of many names at once: which stand there is told. */
static void a_set_tells_which_half_was_written(void **state)
{
	struct set set = set_of(*state);

	names_left = 3;
	assert_false(write_set(&set));
	names_left = -1;
	assert_int_equal(set.of.paths.count, 3);
	assert_says(&set.fixture->err, "件のうち3件だけを書き出しました");
	assert_says(&set.fixture->err, set.of.paths.items[2]);
	remove_set(&set);
}

/* Nothing that is there is written over, be it the hundredth of its name or a file. */
static void a_new_set_is_in_a_new_folder(void **state)
{
	struct set set = set_of(*state);
	const char *name = set.of.folder;
	struct arena *arena = set.fixture->arena;

	assert_int_equal(mkdir(name, 0700), 0);
	for (int i = 2; i < 120; i++)
		assert_int_equal(mkdir(arena_printf(arena, "%s_%d", name, i), 0700), 0);
	set.of.is_new = true;
	assert_true(write_set(&set));
	assert_string_equal(set.of.folder, arena_printf(arena, "%s_120/", name));
	remove_set(&set);
	for (int i = 2; i < 120; i++)
		assert_int_equal(rmdir(arena_printf(arena, "%s_%d", name, i)), 0);
	assert_true(file_write(arena_printf(arena, "%s_2", name), "a", 1, &set.fixture->err));
	set.of.folder = name;
	names_left = 0;
	assert_false(write_set(&set)); /* and none is left where nothing was written */
	names_left = -1;
	set.of.folder = name;
	assert_true(write_set(&set));
	assert_string_equal(set.of.folder, arena_printf(arena, "%s_3/", name));
	remove_set(&set);
	assert_int_equal(unlink(arena_printf(arena, "%s_2", name)), 0);
	assert_int_equal(rmdir(name), 0);
}

int main(void)
{
#define OPENED(test) cmocka_unit_test_setup_teardown(test, fixture_set_up, fixture_tear_down)
	const struct CMUnitTest tests[] = {
		OPENED(no_two_papers_have_one_name),
		OPENED(no_two_sets_have_one_name),
		OPENED(a_set_has_as_many_files_as_papers),
		OPENED(a_set_is_written_whole_or_not_at_all),
		OPENED(a_new_set_is_in_a_new_folder),
		OPENED(a_set_tells_which_half_was_written),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
