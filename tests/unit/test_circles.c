/* No word that belongs to a narrower circle alone stands in a paper for a wider one: every document
 * of every place, in every format, over the practice courses and a course full of forms that the
 * team keeps to itself. */
#include "course_fixture.h"

#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "banso/base/files/path.h"
#include "banso/doc/document.h"
#include "banso/doc/formats/writer.h"
#include "banso/model/flow.h"
#include "banso/model/session/notes.h"
#include "banso/model/session/opened.h"
#include "banso/model/session/session_log.h"
#include "banso/model/session/task.h"
#include "banso/store/list.h"
#include "banso/store/load.h"
#include "banso/store/store.h"
#include "banso/work/practice.h"

/* --- the words of a course, by who may read them --- */

struct readers {
	enum circle circle;
	struct arena *arena;
	struct words hidden; /* of places that the circle may not read */
	struct buf open;     /* of all others, one after the other */
};

static void add_line(struct readers *readers, const char *line, enum circle circle)
{
	if (circle < readers->circle && strlen(line) >= sizeof("一字") - 1)
		words_add(&readers->hidden, readers->arena, line);
	else if (circle >= readers->circle)
		buf_printf(&readers->open, "%s\n", line);
}

/* Writers part the lines of a text. */
static void add_text(struct readers *readers, const char *text, enum circle circle)
{
	for (;;) {
		size_t size_bytes = strcspn(text, "\n");

		add_line(readers, arena_printf(readers->arena, "%.*s", (int)size_bytes, text),
			circle);
		if (!text[size_bytes])
			return;
		text += size_bytes + 1;
	}
}

static void add_words(struct readers *readers, struct words words, enum circle circle)
{
	for (size_t i = 0; i < words.count; i++)
		add_text(readers, words.items[i], circle);
}

static void add_options(struct readers *readers, struct options options, enum circle circle)
{
	for (size_t i = 0; i < options.count; i++) {
		add_text(readers, options.items[i].label, circle);
		add_text(readers, options.items[i].count_as ? options.items[i].count_as : "",
			circle);
	}
}

static void add_field(struct readers *readers, const struct field *field, enum circle around)
{
	enum circle circle = field->publish ? CIRCLE_PUBLIC : around;
	bool is_named =
		!field->column_count || field->columns[0].publish; /* rows, by their words */

	add_text(readers, field->label, circle);
	add_text(readers, field->help, circle);
	add_options(readers, field->options, circle);
	add_words(readers, field->rows, is_named ? circle : around);
	for (size_t i = 0; i < field->column_count; i++)
		add_field(readers, &field->columns[i],
			field->columns[i].circle == field->circle ? around
								  : field->columns[i].circle);
}

/* Whether somebody may have said that everybody may read what they wrote. */
static bool may_be_public(const struct form *form)
{
	bool asks = false;

	for (size_t i = 0; i < form->field_count; i++)
		asks = asks || form->fields[i].consent;
	return asks && form->voice && form->circle != CIRCLE_TEAM;
}

static bool is_published(const struct form *form)
{
	for (size_t i = 0; i < form->field_count; i++)
		if (form->fields[i].publish)
			return true;
	return false;
}

static void add_form(struct readers *readers, const struct form *form)
{
	enum circle circle = may_be_public(form) ? CIRCLE_PUBLIC : form->circle;
	enum circle named = is_published(form) ? CIRCLE_PUBLIC : circle;

	add_text(readers, form->title, named);
	add_text(readers, form->lead, circle);
	/* As json and csv name it. */
	add_text(readers, arena_printf(readers->arena, "\"form\": \"%s\"", form->id), named);
	add_text(readers, arena_printf(readers->arena, ",%s,", form->id), named);
	for (size_t i = 0; i < form->field_count; i++)
		add_field(readers, &form->fields[i],
			form->fields[i].circle == form->circle ? circle : form->fields[i].circle);
}

/* A step is the team's or everybody's who was there: what is said in one may be for the public. */
static void add_step(struct readers *readers, const struct step *step)
{
	enum circle circle = step->circle == CIRCLE_TEAM ? CIRCLE_TEAM : CIRCLE_PUBLIC;

	add_text(readers, step->title, circle);
	/* What a facilitator ticks, what to say, and how to go on when nobody does, is the team's
	 * own. */
	add_options(readers, step->checks, CIRCLE_TEAM);
	add_text(readers, step->say, CIRCLE_TEAM);
	add_words(readers, step->hints, CIRCLE_TEAM);
}

static void add_session(struct readers *readers, const struct session *session)
{
	add_text(readers, session->title, CIRCLE_PUBLIC);
	add_text(readers, session->lead, CIRCLE_PUBLIC);
	add_words(readers, session->bring, CIRCLE_PUBLIC);
	for (size_t i = 0; i < session->step_count; i++)
		add_step(readers, &session->steps[i]);
}

static void add_scenario(struct readers *readers, const struct scenario *scenario)
{
	/* Headings of papers' own. */
	add_text(readers, "主な意見", CIRCLE_PUBLIC);
	add_text(readers, "会場", CIRCLE_PUBLIC);
	add_text(readers, "記入の状態", CIRCLE_PUBLIC);
	for (size_t i = 0; scenario->publish_tasks && i < own_table(OWN_TASKS)->column_count; i++)
		add_text(readers, own_table(OWN_TASKS)->columns[i].label, CIRCLE_PUBLIC);
	add_text(readers, scenario->title, CIRCLE_PUBLIC);
	for (size_t i = 0; i < scenario->type_year_count; i++)
		add_options(readers, scenario->type_years[i].options, CIRCLE_PUBLIC);
	add_options(readers, scenario->roles, CIRCLE_PUBLIC);
	add_options(readers, scenario->task_states, CIRCLE_PUBLIC);
	for (size_t i = 0; i < scenario->theme_year_count; i++)
		add_options(readers, scenario->theme_years[i].options, CIRCLE_PUBLIC);
	for (size_t i = 0; i < scenario->form_count; i++)
		add_form(readers, &scenario->forms[i]);
	for (size_t i = 0; i < scenario->session_count; i++)
		add_session(readers, &scenario->sessions[i]);
	for (size_t i = 0; i < scenario->pattern_count; i++)
		for (size_t k = 0; k < scenario->patterns[i].own_count; k++)
			add_session(readers, &scenario->patterns[i].own[k]);
}

/* --- and what was written in it --- */

static enum circle note_circle(
	struct readers *readers, const struct course *course, const char *session, const char *row)
{
	const struct session *all = course_session(course, session);

	for (size_t i = 0; i <= all->step_count; i++) {
		const char *step = i < all->step_count ? all->steps[i].id : NULL;
		struct notes notes = session_notes(course, session, step, readers->arena);

		for (size_t k = 0; k < notes.count; k++)
			if (strcmp(notes.items[k].id, row) == 0)
				return notes.items[k].circle;
	}
	return CIRCLE_TEAM;
}

/* Who somebody is, on a sheet of their own, is the team's; so is a sheet with いいえ. */
static enum circle said_circle(const struct form *form, const struct sheet *sheet,
	const struct field *field, const struct field *column, enum circle circle)
{
	bool is_who = field->personal || column->personal || field->prefill || column->prefill ||
		      field->options_from == OPTIONS_ROLES || field->type == FIELD_CHECK;
	bool is_asked = false, is_yes = true;

	for (size_t i = 0; i < form->field_count; i++) {
		const char *said = value_text(sheet_value(sheet, form->fields[i].id, "", ""));

		if (form->fields[i].type != FIELD_CHECK)
			continue;
		if (strcmp(said, "false") == 0)
			return CIRCLE_TEAM;
		is_asked = is_asked || form->fields[i].consent;
		is_yes = is_yes && strcmp(said, "true") == 0;
	}
	if (circle == CIRCLE_TEAM || is_who)
		return CIRCLE_TEAM;
	if (is_asked && is_yes)
		return column->circle < form->circle ? column->circle : CIRCLE_PUBLIC;
	if (is_asked)
		return CIRCLE_SHARED;
	return circle;
}

static bool is_open_task(
	const struct course *course, const struct sheet *sheet, const struct value *value)
{
	return strcmp(sheet->form, OWN_TASKS) == 0 &&
	       task_readers(course, value->row) == CIRCLE_PUBLIC;
}

static void add_value(struct readers *readers, const struct course *course,
	const struct sheet *sheet, const struct value *value)
{
	const struct form *form = course_form(course, sheet->form);
	const struct field *field = form ? form_field(form, value->field) : NULL;
	const struct field *column =
		field && *value->column ? field_column(field, value->column) : field;
	enum circle circle;

	if (!column)
		return;
	circle = circle_narrower(form->circle, circle_narrower(field->circle, column->circle));
	if (column->publish && column->type != FIELD_TABLE)
		circle = CIRCLE_PUBLIC;
	if (form->voice)
		circle = said_circle(form, sheet, field, column, circle);
	if (own_is(form->id)) {
		/* test_documents.c looks at who reads the rest of what banso itself keeps. */
		circle = circle_narrower(field->circle, column->circle);
		if (strcmp(value->field, "notes") == 0 && strcmp(value->column, "text") == 0)
			circle = note_circle(readers, course, sheet->session, value->row);
		else if (is_open_task(course, sheet, value) && !column->personal &&
			 strcmp(column->id, OWN_TASK_NOTE) != 0)
			circle = CIRCLE_PUBLIC;
		else if (circle < readers->circle && strcmp(column->id, OWN_TASK_WHAT) != 0)
			return;
	}
	add_text(readers, value->text, circle);
	/* Why there is nothing is said to those who take part at the most. */
	add_text(readers, value->reason,
		circle_narrower(CIRCLE_SHARED, column->publish ? form->circle : circle));
}

static void add_values(struct readers *readers, const struct course *course)
{
	struct participants people = course_participants(course, readers->arena);

	/* Everybody may know which municipalities take part. */
	add_words(readers, participants_municipalities(people, readers->arena), CIRCLE_PUBLIC);
	for (size_t i = 0; i < course->sheet_count; i++)
		for (size_t k = 0; k < course->sheets[i].value_count; k++)
			add_value(
				readers, course, &course->sheets[i], &course->sheets[i].values[k]);
}

/* --- papers --- */

struct check {
	const struct course *course;
	struct readers readers;
	struct arena *arena; /* of one paper at a time */
	size_t papers;
	struct buf seen; /* what the papers of the team say */
};

/* A word that stands in something open, too, may be in a paper. */
static void leave_out_open_words(struct readers *readers)
{
	size_t kept = 0;

	for (size_t i = 0; i < readers->hidden.count; i++)
		if (!strstr(buf_text(&readers->open), readers->hidden.items[i]))
			readers->hidden.items[kept++] = readers->hidden.items[i];
	readers->hidden.count = kept;
}

static void look_into(const struct words *hidden, const char *text, const char *what)
{
	for (size_t i = 0; i < hidden->count; i++)
		if (strstr(text, hidden->items[i]))
			fail_msg("%s has 「%s」 in:\n%s", what, hidden->items[i], text);
}

static void make_paper(
	struct check *check, const struct document *document, const struct place *place)
{
	enum circle circle = check->readers.circle;

	for (const struct writer *writer = writers; writer->format; writer++) {
		struct buf out = {0};

		if (writer->is_binary)
			continue; /* packed: cli-xlsx.t and cli-circles.t unpack it */
		if (!document_takes(document, writer->format))
			continue;
		arena_reset(check->arena);
		writer->write(&out,
			document_make(check->arena, document, check->course, place, circle),
			HEADERS_IDS);
		if (circle == CIRCLE_TEAM)
			buf_puts(&check->seen, buf_text(&out));
		look_into(&check->readers.hidden, buf_text(&out),
			arena_printf(check->arena, "%s %s/%s/%s/%s as %s for %s", document->id,
				place->engagement, place->session, place->form, place->respondent,
				writer->format, circle_id(circle)));
		buf_free(&out);
		check->papers++;
	}
}

/* Those that need no less of a place than that. */
static void make_papers(struct check *check, const struct place *place, enum document_needs least)
{
	for (const struct document *each = documents; each->id; each++)
		if (each->needs >= least && document_find(each->id, place, &(struct err){0}))
			make_paper(check, each, place);
}

static void walk_form(struct check *check, struct place place)
{
	struct participants people = course_participants(check->course, check->readers.arena);
	const struct form *form = scenario_form(check->course->scenario, place.form);

	make_papers(check, &place, DOCUMENT_OF_COURSE);
	for (size_t i = 0; form->per == PER_RESPONDENT && i < people.count; i++) {
		place.respondent = people.items[i].id;
		make_papers(check, &place, DOCUMENT_OF_FORM);
	}
	for (size_t i = 0; form->per != PER_RESPONDENT && i < form->field_count; i++) {
		place.field = form->fields[i].id;
		make_papers(check, &place, DOCUMENT_OF_FORM);
	}
}

static void walk(struct check *check)
{
	const struct course *course = check->course;
	struct place place = PLACE_NONE;

	place.engagement = course->id;
	make_papers(check, &place, DOCUMENT_OF_COURSE);
	for (size_t i = 0; i < flow_session_count(course); i++) {
		const struct session *session = flow_session(course, i);
		struct words forms = flow_forms(course, session, check->readers.arena);

		place.session = session->id;
		place.form = "";
		make_papers(check, &place, DOCUMENT_OF_COURSE);
		for (size_t k = 0; k < forms.count; k++) {
			place.form = forms.items[k];
			walk_form(check, place);
		}
	}
}

/* Every paper of the course for the circle. */
static void check_course(struct check *check, const struct course *course, enum circle circle)
{
	*check = (struct check){.course = course,
		.readers = {.circle = circle, .arena = arena_new()},
		.arena = arena_new()};
	add_scenario(&check->readers, course->scenario);
	add_values(&check->readers, course);
	leave_out_open_words(&check->readers);
	walk(check);
}

static void free_check(struct check *check)
{
	arena_free(check->readers.arena);
	arena_free(check->arena);
	buf_free(&check->readers.open);
	buf_free(&check->seen);
}

/* --- a course with forms of the team, of all kinds --- */

static const char team_text[] =
	"banso: 1\n"
	"id: inner\n"
	"title: うちとそと\n"
	"roles: [役場, 客]\n"
	"tasks: {ask: どう, states: [{id: todo, label: これから, mark: 未}]}\n"
	"forms:\n"
	"  look:\n"
	"    title: 見立ての紙\n"
	"    lead: 見立ては外に出しません。\n"
	"    per: engagement\n"
	"    circle: team\n"
	"    reconstructed: ためすため\n"
	"    fields: [{id: view, label: 町の見立て, type: text, required: true}]\n"
	"  wrap:\n"
	"    title: ふりかえりの紙\n"
	"    per: session\n"
	"    circle: team\n"
	"    reconstructed: ためすため\n"
	"    fields: [{id: worry, label: 気がかり, type: line}]\n"
	"  watch:\n"
	"    title: 人ごとの見とり\n"
	"    per: respondent\n"
	"    circle: team\n"
	"    reconstructed: ためすため\n"
	"    fields:\n"
	"      - {id: mood, label: 顔つき, type: choice, required: true, options: [晴れやか, 曇りがち]}\n"
	"  plain:\n"
	"    title: 町の紙\n"
	"    per: engagement\n"
	"    circle: shared\n"
	"    reconstructed: ためすため\n"
	"    fields:\n"
	"      - {id: now, label: いまの町, type: text}\n"
	"      - {id: aside, label: 班の控え, type: text, circle: team}\n"
	"      - id: grid\n"
	"        label: こと表\n"
	"        type: table\n"
	"        columns:\n"
	"          - {id: what, label: ことがら, type: line}\n"
	"          - {id: risk, label: 危うさ, type: choice, options: [たかめ, ひくめ], circle: team}\n"
	"      - id: own\n"
	"        label: 班の表\n"
	"        type: table\n"
	"        circle: team\n"
	"        rows: [ひとつめの星]\n"
	"        columns: [{id: star, label: 星の名, type: line}]\n"
	"  each:\n"
	"    title: 分けあう紙\n"
	"    per: respondent\n"
	"    circle: shared\n"
	"    reconstructed: ためすため\n"
	"    fields: [{id: say, label: ことば, type: text, required: true}]\n"
	"  voice:\n"
	"    title: みんなの紙\n"
	"    per: respondent\n"
	"    circle: public\n"
	"    reconstructed: ためすため\n"
	"    fields: [{id: say, label: ひとこと, type: text, required: true}]\n"
	"sessions:\n"
	"  \"1\":\n"
	"    title: はじめの回\n"
	"    kind: visit\n"
	"    minutes: 20\n"
	"    steps:\n"
	"      - id: open\n"
	"        title: 開会\n"
	"        minutes: 10\n"
	"        say: よくいらっしゃいました。\n"
	"        hints: [黙っていてもよい]\n"
	"        form: [look, wrap, watch, plain, each, voice]\n"
	"      - {id: own, title: 班の相談, minutes: 10, circle: team, check: [戸締まりした]}\n"
	"  \"2\":\n"
	"    title: つぎの回\n"
	"    kind: visit\n"
	"    minutes: 10\n"
	"    steps: [{id: go, title: つづき, minutes: 10, form: [look, wrap, watch, each]}]\n"
	"patterns:\n"
	"  A: {title: 二回, sessions: [\"1\", \"2\"]}\n";

static int team_set_up(void **state)
{
	int status = fixture_begin(state, team_text, 0);
	struct fixture *fixture = *state;

	put(fixture, "/.course#name", "うちそと町");
	put_person(fixture, "p1", "西田", "役場", "上町");
	put_person(fixture, "p2", "森本", "客", "下町");
	put(fixture, "/look#view", "川上が弱い");
	put(fixture, "1/wrap#worry", "声が小さい");
	put(fixture, "2/wrap#worry", "雨が多い");
	put(fixture, "1/watch/p1#mood", "晴れやか");
	put(fixture, "2/watch/p2#mood", "曇りがち");
	put(fixture, "/plain#now", "橋がある");
	put(fixture, "/plain#aside", "橋は古い");
	put(fixture, "/plain#grid:r1", "000001");
	put(fixture, "/plain#grid:r1:what", "祭り");
	put(fixture, "/plain#grid:r1:risk", "たかめ");
	put(fixture, "/plain#own:ひとつめの星:star", "北極星だ");
	put(fixture, "1/each/p1#say", "分けるよ");
	put(fixture, "1/voice/p2#say", "見せるよ");
	put(fixture, "1/.session#attendance:p1:planned", "true");
	put(fixture, "1/.session#attendance:p1:present", "true");
	put(fixture, "1/.session#checks:own:戸締まりした", "true");
	put(fixture, "1/.session#notes:own:text", "班だけの話");
	put(fixture, "1/.session#notes:open:text", "内緒ばなし");
	put(fixture, "1/.session#notes:n1:text", "分ける話");
	put(fixture, "1/.session#notes:n1:step", "open");
	put(fixture, "1/.session#notes:n1:circle", "shared");
	put_task(fixture, "t1", "橋を渡る", "1", "todo");
	return status;
}

static void forms_of_the_team_are_in_no_paper_for_others(void **state)
{
	struct fixture *fixture = *state;
	struct check check;

	for (int circle = CIRCLE_SHARED; circle <= CIRCLE_PUBLIC; circle++) {
		check_course(&check, fixture->course, (enum circle)circle);
		assert_true(check.readers.hidden.count > 30);
		assert_true(check.papers > 100);
		free_check(&check);
	}
}

/* What is hidden from others is not hidden from all. */
static void the_team_reads_them(void **state)
{
	static const char *const words[] = {"見立ての紙", "町の見立て", "川上が弱い",
		"ふりかえりの紙", "気がかり", "人ごとの見とり", "顔つき", "晴れやか", "2人中1人",
		"班の控え", "危うさ", "星の名", "班の相談", "戸締まりした", "内緒ばなし"};
	struct fixture *fixture = *state;
	struct check check;

	check_course(&check, fixture->course, CIRCLE_TEAM);
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (!strstr(buf_text(&check.seen), words[i]))
			fail_msg("no paper of the team has 「%s」", words[i]);
	free_check(&check);
}

/* --- the courses that are shipped --- */

static int remove_one(const char *path, const struct stat *info, int type, struct FTW *ftw)
{
	(void)info, (void)type, (void)ftw;
	return remove(path);
}

static void practice_courses_keep_what_is_the_teams(void **state)
{
	char folder[] = "/tmp/banso-circles-XXXXXX";
	struct arena *arena = arena_new();
	struct engagement_rows rows;
	struct store *store;
	const char *path;
	struct err err;

	(void)state;
	setenv("BANSO_NOW", "2026-11-20T13:57:02", 1);
	assert_non_null(mkdtemp(folder));
	path = path_join(arena, folder, "practice.db");
	store = practice_open(
		path, path_join(arena, folder, "banso.db"), "scenarios", "tanaka", &err);
	if (!store) {
		fail_msg("%s", err.text);
		return;
	}
	assert_true(store_list(store, arena, "2026-11-20", NULL, &rows, &err));
	assert_true(rows.count >= 4);
	for (size_t i = 0; i < rows.count; i++)
		for (int circle = CIRCLE_SHARED; circle <= CIRCLE_PUBLIC; circle++) {
			struct check check;

			check_course(&check, store_load(store, arena, rows.items[i].id, &err),
				(enum circle)circle);
			assert_true(check.readers.hidden.count > 0);
			free_check(&check);
		}
	store_close(store);
	arena_free(arena);
	nftw(folder, remove_one, 16, FTW_DEPTH | FTW_PHYS);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(forms_of_the_team_are_in_no_paper_for_others,
			team_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			the_team_reads_them, team_set_up, fixture_tear_down),
		cmocka_unit_test(practice_courses_keep_what_is_the_teams),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
