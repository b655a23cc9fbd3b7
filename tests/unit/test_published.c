/* What is published: papers for the public have what the scenario marks and nothing else, without
 * the names of people and without what would tell in which order they wrote. Every text is a word
 * of its own here, so that one that got out is found wherever it stands. */
#include "papers_fixture.h"

static const char scenario_text[] =
	"banso: 1\n"
	"id: open\n"
	"title: 公開の講座\n"
	"roles: [{id: town, label: 役場}]\n"
	"tasks: {ask: どう, publish: true, states: [{id: todo, label: これから, mark: 未}]}\n"
	"forms:\n"
	"  plan:\n"
	"    title: けいかく\n"
	"    per: engagement\n"
	"    reconstructed: ためすため\n"
	"    fields:\n"
	"      - {id: theme, label: 主題, type: line, publish: true, headline: true}\n"
	"      - {id: first, label: はじめに, type: text, publish: true}\n"
	"      - {id: shut, label: うち, type: text}\n"
	"      - {id: inner, label: なか, type: line, circle: team}\n"
	"      - {id: author, label: 書いた人, type: line, personal: true}\n"
	"      - id: aims\n"
	"        label: めざす\n"
	"        type: table\n"
	"        columns:\n"
	"          - {id: aim, label: めあて, type: line, publish: true}\n"
	"          - {id: own, label: うちわ, type: line}\n"
	"          - {id: only, label: なかま, type: line, circle: team}\n"
	"          - {id: whom, label: だれ, type: line, personal: true}\n"
	"      - {id: fine, label: こまか, type: choice, free: true, options: [あり], circle: public}\n"
	"sessions:\n"
	"  \"1\":\n"
	"    title: はじめの回\n"
	"    kind: visit\n"
	"    minutes: 10\n"
	"    steps: [{id: go, title: はじめ, minutes: 10, form: plan}]\n"
	"  \"2\":\n"
	"    title: つぎの回\n"
	"    kind: visit\n"
	"    minutes: 10\n"
	"    steps: [{id: on, title: つづき, minutes: 10}]\n"
	"patterns:\n"
	"  A: {title: 二回, sessions: [\"1\", \"2\"]}\n";

/* OPEN for everybody, SHUT for those who take part, TEAM for supporters. */
static void put_plan(struct fixture *fixture)
{
	struct place nowhere = PLACE_NONE;
	static const char *const kept[][2] = {{"/plan#theme", "OPEN1 名取さん"},
		{"/plan#first", "OPEN2 書野と役場と訪野"}, {"/plan#author", "企画課 書野 文、役場"},
		{"/plan#shut", "SHUT1"}, {"/plan#inner", "TEAM3"}, {"/plan#aims:r99", "000001"},
		{"/plan#aims:r99:aim", "OPEN3 木場と"}, {"/plan#aims:r99:own", "SHUT2"},
		{"/plan#aims:r99:only", "TEAM4"}, {"/plan#aims:r99:whom", "訪野（SHUT3）"},
		{"1/.session#decided", "OPEN4"}, {"1/.session#decided_open", "true"},
		{"1/.session#notes:n77:text", "OPEN6"}, {"1/.session#notes:n77:circle", "public"},
		{"1/.session#notes:n77:step", "go"}, {"1/.session#notes:n78:text", "OPEN5 昔野が"},
		{"1/.session#notes:n78:circle", "public"}, {"1/.session#notes:n78:step", "go"},
		{"1/.session#notes:n79:text", "SHUT4"}, {"1/.session#notes:n79:circle", "shared"},
		{"1/.session#notes:n79:step", "go"}, {"1/.session#notes:n80:text", "TEAM5"},
		{"1/.session#notes:n80:step", "go"}, {"/.tasks#task:t88:note", "SHUT5"},
		{"/.tasks#task:t88:who", "SHUT6"}, {"/.tasks#task:t88:task_open", "true"}};

	put(fixture, "/.course#name", "こえ町");
	put_person(fixture, "p1", "名取 一郎", "town", "");
	put_person(fixture, "p2", "木場", "town", "");
	course_add_former_name(fixture->course, "昔野", &nowhere);
	put_task(fixture, "t88", "OPEN7", "1", "todo");
	put_task(fixture, "t89", "SHUT7", "1", "todo");
	for (size_t i = 0; i < sizeof(kept) / sizeof(kept[0]); i++)
		put(fixture, kept[i][0], kept[i][1]);
}

static void walk_plan(struct walk *walk, struct place place)
{
	static const char *const fields[] = {
		"", "theme", "first", "shut", "inner", "author", "aims"};
	static const char *const columns[] = {"", "aim", "own", "only", "whom"};

	place.form = "plan";
	for (size_t i = 0; i < sizeof(fields) / sizeof(fields[0]); i++) {
		place.field = fields[i];
		walk_place(walk, &place, DOCUMENT_OF_FORM);
	}
	place.row = "r99";
	for (size_t i = 0; i < sizeof(columns) / sizeof(columns[0]); i++) {
		place.column = columns[i];
		walk_place(walk, &place, DOCUMENT_OF_FORM);
	}
}

static struct walk papers_for(struct fixture *fixture, enum circle circle)
{
	struct walk walk = {.fixture = fixture, .arena = arena_new(), .circle = circle};
	struct place place = PLACE_NONE;

	place.engagement = "e1";
	walk_place(&walk, &place, DOCUMENT_OF_COURSE);
	place.session = "2";
	walk_place(&walk, &place, DOCUMENT_OF_COURSE);
	place.session = "1";
	walk_place(&walk, &place, DOCUMENT_OF_COURSE);
	walk_plan(&walk, place);
	arena_free(walk.arena);
	return walk;
}

static const char *const names[] = {"名取", "木場", "昔野", "書野", "訪野"};

/* What the public has of it, those who take part have as well. */
static void check_plan(const struct walk *walk)
{
	static const char *const open[] = {
		"OPEN1", "OPEN2", "OPEN3", "OPEN4", "OPEN5", "OPEN6", "OPEN7"};
	static const char *const shut[] = {
		"SHUT1", "SHUT2", "SHUT3", "SHUT4", "SHUT5", "SHUT6", "SHUT7"};
	static const char *const ids[] = {"r99", "n77", "n78", "t88", "p1\""};

	if (walk->circle != CIRCLE_TEAM)
		lacks(walk, "TEAM");
	for (size_t i = 0; i < sizeof(open) / sizeof(open[0]); i++)
		has(walk, open[i]);
	for (size_t i = 0; i < sizeof(shut) / sizeof(shut[0]); i++)
		(walk->circle == CIRCLE_PUBLIC ? lacks : has)(walk, shut[i]);
	/* When it was written, which says in which order. */
	(walk->circle == CIRCLE_PUBLIC ? lacks : has)(walk, "2026-10-02T16:00");
	if (walk->circle != CIRCLE_PUBLIC)
		return;
	lacks(walk, "\"at\"");
	for (size_t i = 0; i < sizeof(ids) / sizeof(ids[0]); i++)
		lacks(walk, ids[i]);
	/* In the order of what was said, not in that of saying it. */
	has(walk, "  OPEN5 〇〇が\n  OPEN6\n");
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		lacks(walk, names[i]);
	has(walk, "OPEN1 〇〇さん");
	/* Who is named on a sheet alone; a role is nobody. */
	has(walk, "OPEN2 〇〇と役場と〇〇");
}

static void what_is_marked_is_published_and_nothing_else(void **state)
{
	struct fixture *fixture = *state;

	put_plan(fixture);
	for (int circle = CIRCLE_TEAM; circle <= CIRCLE_PUBLIC; circle++) {
		struct walk walk = papers_for(fixture, (enum circle)circle);

		assert_true(walk.papers > 150);
		check_plan(&walk);
		buf_free(&walk.all);
	}
}

/* What was decided, and a 取組, is for those who take part unless somebody says that everybody may
 * read it. */
static void what_nobody_opened_is_shut(void **state)
{
	static const char *const answers[] = {"", "false"};
	struct fixture *fixture = *state;

	put_plan(fixture);
	for (size_t i = 0; i < sizeof(answers) / sizeof(answers[0]); i++) {
		struct walk walk;

		put(fixture, "1/.session#decided_open", answers[i]);
		put(fixture, "/.tasks#task:t88:task_open", answers[i]);
		walk = papers_for(fixture, CIRCLE_PUBLIC);
		lacks(&walk, "OPEN4");
		lacks(&walk, "OPEN7");
		buf_free(&walk.all);
	}
}

/* Which of them everybody reads is told to the team, and to nobody else. */
static void the_team_sees_which_tasks_are_open(void **state)
{
	struct fixture *fixture = *state;

	put_plan(fixture);
	put(fixture, "1/.session#decided_open", "");
	for (int circle = CIRCLE_TEAM; circle <= CIRCLE_PUBLIC; circle++) {
		struct walk walk = papers_for(fixture, (enum circle)circle);

		(circle == CIRCLE_TEAM ? has : lacks)(&walk, "公表してよい");
		buf_free(&walk.all);
	}
}

/* Whatever was added first: by its day, then by what is shown of it. */
static void tasks_do_not_tell_which_came_first(void **state)
{
	static const char *const tasks[][2] = {{"LAST", ""}, {"名取さんとB", "2026-12-01"},
		{"木場さんとA", "2026-12-01"}, {"FIRST", "2026-11-30"}, {"SAME", "2026-12-02"},
		{"SAME", "12月2日頃"}};
	const size_t count = sizeof(tasks) / sizeof(tasks[0]);
	struct fixture *fixture = *state;
	struct place place = {"e1", "", "", "", "", "", ""};
	char *first = NULL;

	put(fixture, "/.course#name", "こえ町");
	put_person(fixture, "p1", "名取 一郎", "town", "");
	put_person(fixture, "p2", "木場", "town", "");
	for (size_t turn = 0; turn < 2; turn++) {
		struct walk walk = {
			.fixture = fixture, .arena = arena_new(), .circle = CIRCLE_PUBLIC};

		for (size_t i = 0; i < count; i++) {
			const char *const *task = tasks[turn ? count - 1 - i : i];
			const char *id = arena_printf(fixture->arena, "t%zu", 81 + i);

			put_task(fixture, id, task[0], "1", "todo");
			put(fixture, arena_printf(fixture->arena, "/.tasks#task:%s:due", id),
				task[1]);
			put(fixture, arena_printf(fixture->arena, "/.tasks#task:%s:task_open", id),
				"true");
		}
		walk_place(&walk, &place, DOCUMENT_OF_COURSE);
		has(&walk, "FIRST");
		if (first)
			assert_string_equal(buf_text(&walk.all), first);
		else
			first = arena_strdup(fixture->arena, buf_text(&walk.all));
		assert_true(strstr(first, "FIRST") < strstr(first, "〇〇さんとA"));
		assert_true(strstr(first, "〇〇さんとA") < strstr(first, "〇〇さんとB"));
		assert_true(strstr(first, "〇〇さんとB") < strstr(first, "LAST"));
		arena_free(walk.arena);
		buf_free(&walk.all);
	}
}

static void a_scenario_without_marks_publishes_nothing(void **state)
{
	struct fixture *fixture = *state;
	struct walk walk = {.fixture = fixture, .arena = arena_new(), .circle = CIRCLE_PUBLIC};
	struct place place = {"e1", "1", "f1", "", "", "", ""};

	put(fixture, "/f1#now", "SHUT1");
	put(fixture, "/f1#plan:r1", "000001");
	put(fixture, "/f1#plan:r1:aim", "SHUT2");
	put_task(fixture, "t1", "SHUT3", "1", "todo");
	walk_place(&walk, &place, DOCUMENT_OF_COURSE);
	lacks(&walk, "SHUT");
	arena_free(walk.arena);
	buf_free(&walk.all);
}

/* A sheet that everybody may read says what was answered, not by whom: the list of participants
 * knows the ids, and who is the only guest. */
static void nobody_is_known_by_id_or_role(void **state)
{
	static const char *const people[][2] = {
		{"p71", "guest"}, {"p72", "town"}, {"p73", "town"}, {"p74", "town"}};
	struct fixture *fixture = *state;
	struct walk walk = {.fixture = fixture, .arena = arena_new(), .circle = CIRCLE_PUBLIC};
	struct place place = {"e1", "1", "f2", "", "", "", ""};

	for (size_t i = 0; i < sizeof(people) / sizeof(people[0]); i++) {
		put_person(fixture, people[i][0], arena_printf(fixture->arena, "名取%zu", i),
			people[i][1], "");
		put(fixture, arena_printf(fixture->arena, "1/f2/%s#seen", people[i][0]),
			arena_printf(fixture->arena, "OPEN%zu", i));
	}
	walk_place(&walk, &place, DOCUMENT_OF_FORM);
	for (size_t i = 0; i < sizeof(people) / sizeof(people[0]); i++) {
		has(&walk, arena_printf(fixture->arena, "OPEN%zu", i));
		lacks(&walk, people[i][0]);
	}
	lacks(&walk, "客");
	has(&walk, "役場");
	arena_free(walk.arena);
	buf_free(&walk.all);
}

/* Nor why there is nothing, or why something is so: of no type, and in no table. */
static void no_reason_is_published(void **state)
{
	static const char *const places[] = {
		"/plan#theme", "/plan#first", "/plan#fine", "/plan#aims:r1:aim", "/plan#aims"};
	struct fixture *fixture = *state;
	struct walk walk = {.fixture = fixture, .arena = arena_new(), .circle = CIRCLE_PUBLIC};
	struct place place = {"e1", "1", "plan", "", "", "", ""};

	put(fixture, "/plan#aims:r1", "000001");
	put(fixture, "/plan#aims:r2", "000002");
	put(fixture, "/plan#aims:r2:aim", "OPEN");
	for (size_t i = 0; i < sizeof(places) / sizeof(places[0]); i++)
		put_reason(fixture, places[i], "", "SHUT");
	walk_place(&walk, &place, DOCUMENT_OF_COURSE);
	has(&walk, "OPEN");
	lacks(&walk, "SHUT");
	buf_clear(&walk.all);
	walk.circle = CIRCLE_SHARED;
	walk_place(&walk, &place, DOCUMENT_OF_COURSE);
	has(&walk, "SHUT");
	arena_free(walk.arena);
	buf_free(&walk.all);
}

static void whoever_writes_it_is_told_of_names(void **state)
{
	struct fixture *fixture = *state;
	struct place place = {"e1", "1", "", "", "", "", ""};
	const struct document *record = document_find("record", &place, &(struct err){0});
	struct left_outs outs;
	size_t hidden = 0;

	put_plan(fixture);
	outs = document_left_out(fixture->arena, record, fixture->course, &place, CIRCLE_PUBLIC);
	for (size_t i = 0; i < outs.count; i++)
		if (strcmp(outs.items[i].what, "文の中の氏名") == 0)
			hidden += outs.items[i].count;
	/* In the headline, in the text, in the table and in the note. */
	assert_int_equal(hidden, 4);
}

/* Somebody may have typed what hides a name elsewhere. */
static void the_mark_of_names_is_told_where_one_is_hidden(void **state)
{
	static const char mark[] = "お名前を伏せた所";
	struct fixture *fixture = *state;
	struct walk walk = {.fixture = fixture, .arena = arena_new(), .circle = CIRCLE_PUBLIC};
	struct place place = {"e1", "1", "", "", "", "", ""};

	put_person(fixture, "p1", "名取 一郎", "town", "");
	put(fixture, "/plan#first", "〇〇地区の話");
	walk_place(&walk, &place, DOCUMENT_OF_COURSE);
	has(&walk, "〇〇地区");
	lacks(&walk, mark);
	put(fixture, "/plan#first", "〇〇地区と名取さんの話");
	walk_place(&walk, &place, DOCUMENT_OF_COURSE);
	has(&walk, mark);
	arena_free(walk.arena);
	buf_free(&walk.all);
}

/* Of a session of which nothing is known: whose it is, which one, and what it is of. */
static void a_record_of_nothing_says_what_it_is(void **state)
{
	struct fixture *fixture = *state;
	struct walk walk = {.fixture = fixture, .arena = arena_new(), .circle = CIRCLE_PUBLIC};
	struct place place = {"e1", "2", "", "", "", "", ""};

	put_plan(fixture);
	make_papers(&walk, document_find("record", &place, &(struct err){0}), &place);
	has(&walk, "こえ町 つぎの回 支援記録【公表用】");
	has(&walk, "公開の講座");
	has(&walk, "主題: OPEN1");
	arena_free(walk.arena);
	buf_free(&walk.all);
}

static int published_set_up(void **state)
{
	return fixture_begin(state, scenario_text, 0);
}

int main(void)
{
#define TEST(name, set_up) cmocka_unit_test_setup_teardown(name, set_up, fixture_tear_down)
	const struct CMUnitTest tests[] = {
		TEST(what_is_marked_is_published_and_nothing_else, published_set_up),
		TEST(tasks_do_not_tell_which_came_first, published_set_up),
		TEST(what_nobody_opened_is_shut, published_set_up),
		TEST(the_team_sees_which_tasks_are_open, published_set_up),
		TEST(a_scenario_without_marks_publishes_nothing, fixture_set_up),
		TEST(nobody_is_known_by_id_or_role, fixture_set_up),
		TEST(no_reason_is_published, published_set_up),
		TEST(whoever_writes_it_is_told_of_names, published_set_up),
		TEST(the_mark_of_names_is_told_where_one_is_hidden, published_set_up),
		TEST(a_record_of_nothing_says_what_it_is, published_set_up),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
