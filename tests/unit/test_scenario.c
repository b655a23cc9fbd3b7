/* Loading scenarios: what is read from a text, and files. */
#include "scenario_fixture.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "banso/scenario/files.h"

static const struct scenario *read_good(const char *text)
{
	const struct scenario *scenario = read_text(text);

	if (!scenario)
		fail_msg("%d:%d: %s", problems.items[0].line, problems.items[0].column,
			problems.items[0].text);
	return scenario;
}

/* --- what is read --- */

static void test_top(void **state)
{
	const struct scenario *scenario = read_good(good);

	(void)state;
	assert_string_equal(scenario->id, "mini");
	assert_true(scenario->is_default);
	assert_string_equal(scenario->title, "小さな講座");
	assert_string_equal(scenario->lead, "はじめに");
	assert_string_equal(scenario->text, good);
	assert_int_equal(scenario->text_bytes, strlen(good));
	assert_int_equal(strlen(scenario->hash), 16);
	assert_int_equal(scenario->theme_year_count, 2);
	assert_int_equal(scenario->theme_years[0].fiscal_year, 2024);
	assert_int_equal(scenario->theme_years[1].fiscal_year, 2018);
	assert_string_equal(scenario->theme_years[0].options.items[1].id, "居場所");
	assert_string_equal(scenario->type_years[0].options.items[0].id, "沿岸");
	assert_string_equal(options_find(scenario->type_years[0].options, "hill")->label, "山沿い");
	assert_string_equal(options_find(scenario->roles, "town")->count_as, "職員");
	assert_string_equal(options_find(scenario->roles, "住民")->count_as, "");
	assert_null(options_find(scenario->roles, "役場"));
	assert_string_equal(scenario->task_ask, "どうでしたか");
	assert_false(scenario->task_states.items[0].closed);
	assert_string_equal(scenario->task_states.items[1].mark, "済");
	assert_true(scenario->task_states.items[1].closed);
	assert_false(scenario->task_states.items[0].met);
	assert_true(scenario->task_states.items[1].met);
	assert_true(scenario->task_states.items[1].reason);
	assert_string_equal(scenario->pages[0].source, "手引き");
}

static void test_form(void **state)
{
	const struct scenario *scenario = read_good(good);
	const struct form *form = scenario_form(scenario, "f1");
	const struct form *other = scenario_form(scenario, "f2");

	(void)state;
	assert_null(scenario_form(scenario, "f3"));
	assert_int_equal(form->per, PER_ENGAGEMENT);
	assert_int_equal(form->circle, CIRCLE_SHARED);
	assert_string_equal(form->attested, "報告書");
	assert_string_equal(form->reconstructed, "");
	assert_string_equal(form->lead, "思い出して");
	assert_int_equal(form->roles.count, 0);
	assert_int_equal(other->per, PER_RESPONDENT);
	assert_int_equal(other->circle, CIRCLE_PUBLIC);
	assert_true(words_have(other->roles, "住民"));
	assert_true(form->record && form_field(form, "a")->record);
	assert_false(form_field(form, "b")->record);
	assert_false(other->record || form_field(other, "a")->record);
	assert_true(scenario->publish_tasks);
	assert_true(form_field(form, "a")->publish);
	assert_false(form->publish || form_field(form, "b")->publish ||
		     form_field(form, "e")->publish || other->publish);
	assert_true(other->voice);
	assert_false(form->voice);
	assert_true(form_field(other, "c")->consent);
	assert_false(form_field(form, "h")->consent);
	assert_int_equal(form_field(other, "a")->circle, CIRCLE_PUBLIC);
	assert_string_equal(form_field(other, "a")->reconstructed, "試作");
	assert_int_equal(form_field(other, "b")->options_from, OPTIONS_TYPES);
}

static void test_fields(void **state)
{
	const struct form *form = scenario_form(read_good(good), "f1");
	const struct field *field = form_field(form, "a");

	(void)state;
	assert_int_equal(form->field_count, 10);
	assert_null(form_field(form, "z"));
	assert_true(field->required && field->soft);
	assert_string_equal(field->process, "知る");
	assert_string_equal(field->help, "何を");
	assert_string_equal(field->attested, "報告書");
	assert_string_equal(field->when_field, "");
	assert_int_equal(field->prefill, PREFILL_NONE);
	assert_int_equal(field->decimals, -1);
	field = form_field(form, "b");
	assert_true(field->has_min && field->has_max);
	assert_true(field->min == -1.5 && field->max == 9);
	assert_int_equal(field->decimals, 1);
	assert_string_equal(field->unit, "人");
	field = form_field(form, "c");
	assert_string_equal(options_find(field->options, "x")->label, "エ");
	assert_string_equal(options_find(field->options, "y")->label, "y");
	field = form_field(form, "d");
	assert_string_equal(field->attested, "");
	assert_string_equal(field->reconstructed, "試し");
	assert_string_equal(field->when_field, "c");
	assert_true(words_have(field->when_is, "y"));
	field = form_field(form, "g");
	assert_int_equal(field->options_from, OPTIONS_THEMES);
	assert_true(field->free_word);
	assert_int_equal(field->patterns.count, 1);
	assert_string_equal(field->patterns.items[0], "own");
	assert_int_equal(form_field(form, "h")->patterns.count, 0);
	assert_int_equal(form_field(form, "i")->prefill, PREFILL_NAME);
	field = form_field(form, "o");
	assert_int_equal(field->prefill, PREFILL_SESSION);
	assert_int_equal(field->near, NEAR_PAST);
}

static void test_table(void **state)
{
	const struct field *table = form_field(scenario_form(read_good(good), "f1"), "e");
	const struct field *column = field_column(table, "l");

	(void)state;
	assert_int_equal(table->column_count, 4);
	assert_null(field_column(table, "z"));
	assert_int_equal(column->type, FIELD_DATE);
	assert_int_equal(column->circle, CIRCLE_TEAM);
	assert_true(column->personal);
	assert_string_equal(column->attested, "報告書");
	assert_string_equal(table->rows.items[1], "二");
	assert_string_equal(column->sign, "");
	assert_string_equal(column->short_label, "");
	column = field_column(table, "m");
	assert_string_equal(column->sign, "×");
	assert_string_equal(column->short_label, "大事さ");
	assert_int_equal(table->grid.count, 2);
	assert_string_equal(table->grid.items[1], "n");
	assert_string_equal(table->page, "");
	assert_string_equal(table->shows, "");
	assert_string_equal(form_field(scenario_form(read_good(good), "f1"), "j")->shows, "e");
	assert_string_equal(form_field(scenario_form(read_good(good), "f1"), "c")->page, "数字");
}

static void test_sessions(void **state)
{
	const struct scenario *scenario = read_good(good);
	const struct session *session = scenario_session(scenario, "0.5");
	const struct session *last = scenario_session(scenario, "last");
	const struct step *step = session_step(session, "s2");

	(void)state;
	assert_int_equal(session->kind, KIND_MEETING);
	assert_int_equal(session->minutes, 30);
	assert_string_equal(session->formal, "第1回");
	assert_string_equal(session->plain, "はじめの打合せ");
	assert_string_equal(last->plain, "");
	assert_string_equal(scenario_form(scenario, "f2")->plain, "紙");
	assert_string_equal(scenario_form(scenario, "f1")->plain, "");
	assert_string_equal(session->bring.items[1], "ペン");
	assert_int_equal(session->step_count, 3);
	assert_int_equal(step->circle, CIRCLE_TEAM);
	assert_string_equal(step->hints.items[1], "いつ");
	assert_string_equal(step->forms.items[1], "f2");
	assert_string_equal(session_step(session, "s1")->checks.items[0].id, "よい");
	assert_string_equal(session_step(session, "s1")->process, "つながる");
	assert_true(session_step(session, "s3")->optional);
	assert_true(session_step(session, "s3")->asks_tasks);
	assert_false(step->asks_tasks);
	assert_null(session_step(session, "s4"));
	assert_true(session_names_form(session, "f2"));
	assert_false(session_names_form(last, "f2"));
	assert_int_equal(last->minutes, 0);
	assert_true(pattern_has_session(scenario_pattern(scenario, "A"), "0.5"));
	assert_false(pattern_has_session(scenario_pattern(scenario, "b-2"), "0.5"));
	assert_true(words_have(scenario_pattern(scenario, "b-2")->omit, "f2"));
	assert_null(scenario_pattern(scenario, "B"));
}

/* What is said for some patterns alone is in these, and in what is read for none. */
static void test_varied(void **state)
{
	const struct scenario *scenario = read_good(good);
	const struct pattern *some = scenario_pattern(scenario, "b-2");
	const struct session *all = scenario_session(scenario, "mid");
	const struct session *session = pattern_session(scenario, some, "mid");
	const struct step *step = &session->steps[0];

	(void)state;
	assert_int_equal(all->step_count, 2);
	assert_int_equal(all->minutes, 25);
	assert_int_equal(all->bring.count, 2);
	assert_int_equal(session->step_count, 1);
	assert_int_equal(session->minutes, 25);
	assert_string_equal(session->title, "中日");
	assert_string_equal(session->bring.items[0], "地図");
	assert_string_equal(step->say, "外へ\n二人で\n戻る");
	assert_int_equal(step->checks.count, 2);
	assert_string_equal(step->checks.items[0].id, "聞いた");
	assert_string_equal(step->checks.items[0].label, "聞いた");
	assert_int_equal(step->hints.count, 1);
	assert_string_equal(step->hints.items[0], "誰と");
	session = pattern_session(scenario, scenario_pattern(scenario, "own"), "mid");
	assert_int_equal(session->step_count, 1);
	assert_string_equal(session->steps[0].id, "t2");
	assert_int_equal(session->bring.count, 1);
	assert_int_equal(some->own_count, 1);
	assert_int_equal(scenario_pattern(scenario, "A")->own_count, 0);
}

/* Over what the scenario says of a session a pattern may say its own; the id stays. */
static void test_own_sessions(void **state)
{
	const struct scenario *scenario = read_good(good);
	const struct pattern *own = scenario_pattern(scenario, "own");
	const struct session *session = pattern_session(scenario, own, "0.5");

	(void)state;
	assert_int_equal(own->sessions.count, 3);
	assert_string_equal(own->sessions.items[2], "0.5");
	assert_string_equal(session->title, "準備");
	assert_int_equal(session->kind, KIND_VISIT);
	assert_int_equal(session->minutes, 15);
	assert_int_equal(session->step_count, 1);
	assert_string_equal(session->steps[0].id, "s9");
	assert_string_equal(session->lead, "顔合わせ");
	assert_true(session_names_form(session, "f1"));
	assert_false(session_names_form(session, "f2"));
	session = pattern_session(scenario, own, "last");
	assert_string_equal(session->title, "結び");
	assert_string_equal(session->lead, "これきり");
	assert_int_equal(session->kind, KIND_BRIEFING);
	assert_string_equal(scenario_session(scenario, "last")->title, "報告");
	assert_string_equal(
		pattern_session(scenario, scenario_pattern(scenario, "A"), "0.5")->steps[0].id,
		"s1");
}

static void test_ids(void **state)
{
	(void)state;
	assert_true(id_is_valid("f1", false));
	assert_true(id_is_valid("a-b_c", false));
	assert_true(id_is_valid("0.5", true));
	assert_false(id_is_valid("0.5", false));
	assert_false(id_is_valid(".5", true));
	assert_false(id_is_valid("..", true));
	assert_false(id_is_valid("", true));
	assert_false(id_is_valid("F1", false));
	assert_false(id_is_valid("票", false));
	assert_false(id_is_valid("a/b", true));
	assert_true(id_is_valid("a234567890123456789012345678901234567890", false));
	assert_false(id_is_valid("a2345678901234567890123456789012345678901", false));
}

/* The same text has the same hash, and FNV-1a is what it is. */
static void test_hash(void **state)
{
	struct buf text = {0};
	const char *first = read_good(good)->hash;

	(void)state;
	assert_string_equal(first, read_good(good)->hash);
	buf_puts(&text, good);
	buf_puts(&text, "#\n");
	assert_string_not_equal(first, read_good(buf_text(&text))->hash);
	buf_free(&text);
}

static void test_composed(void **state)
{
	struct buf text = {0};

	(void)state;
	buf_puts(&text, good);
	buf_puts(&text, "  C: {title: か\u3099, sessions: [last]}\n");
	assert_string_equal(scenario_pattern(read_good(buf_text(&text)), "C")->title, "が");
	buf_free(&text);
}

/* --- files --- */

static char folder[] = "/tmp/banso-test-XXXXXX";

static int make_folder(void **state)
{
	arena = arena_new();
	memset(folder + strlen(folder) - 6, 'X', 6); /* what the last test made of it */
	(void)state;
	return mkdtemp(folder) ? 0 : -1;
}

static int remove_folder(void **state)
{
	struct words files = scenario_files(arena, folder);

	for (size_t i = 0; i < files.count; i++)
		unlink(files.items[i]);
	arena_free(arena);
	(void)state;
	return rmdir(folder);
}

static char *write_file(const char *name, const char *id, const char *rest)
{
	char *path;
	FILE *file;

	assert_true(asprintf(&path, "%s/%s", folder, name) > 0);
	file = fopen(path, "we");
	assert_non_null(file);
	fprintf(file, "banso: 1\nid: %s\n%s", id, rest);
	assert_int_equal(fclose(file), 0);
	return path;
}

static void test_find(void **state)
{
	const char *rest = strstr(good, "title: 小");
	struct err err;
	struct buf chosen = {0};

	(void)state;
	buf_printf(&chosen, "default: true\n%s", rest);
	free(write_file("b.yaml", "two", rest));
	free(write_file("a.yaml", "one", rest));
	free(write_file("c.yaml", "three", buf_text(&chosen)));
	assert_int_equal(scenario_files(arena, folder).count, 3);
	assert_non_null(strstr(scenario_files(arena, folder).items[0], "/a.yaml"));
	assert_string_equal(scenario_find(arena, folder, "two", &err)->id, "two");
	assert_string_equal(scenario_find(arena, folder, NULL, &err)->id, "three");
	assert_null(scenario_find(arena, folder, "four", &err));
	assert_non_null(strstr(err.text, "「four」"));
	free(write_file("a.yaml", "one", "x: 1\n"));
	assert_string_equal(scenario_find(arena, folder, "two", &err)->id, "two");
	assert_null(scenario_find(arena, folder, "one", &err));
	assert_non_null(strstr(err.text, "/a.yaml:1:1: "));
	free(write_file("c.yaml", "three", rest));
	assert_null(scenario_find(arena, folder, NULL, &err));
	assert_non_null(strstr(err.text, "default: true"));
	assert_null(scenario_find(arena, "/nowhere", NULL, &err));
	assert_int_equal(scenario_files(arena, "/nowhere").count, 0);
	buf_free(&chosen);
}

static void test_read_file(void **state)
{
	char *path = write_file("a.yaml", "One", strstr(good, "title: 小"));
	struct err err;

	(void)state;
	assert_null(scenario_read_file(arena, path, &problems, &err));
	assert_int_equal(problems.count, 1);
	assert_non_null(strstr(err.text, "a.yaml:2:5: 「One」はidに使えません"));
	assert_int_equal(truncate(path, SCENARIO_MAX_BYTES + 1), 0);
	assert_null(scenario_read_file(arena, path, &problems, &err));
	assert_int_equal(problems.count, 1);
	assert_non_null(strstr(err.text, "a.yaml:1:1: 1048577 バイト"));
	assert_null(scenario_read_file(arena, "/nowhere/x.yaml", &problems, &err));
	assert_non_null(strstr(err.text, "/nowhere/x.yaml"));
	assert_null(scenario_read_file(arena, folder, &problems, &err));
	assert_int_equal(problems.count, 0);
	free(path);
}

/* The scenarios that come with the source. */
static void test_own_scenarios(void **state)
{
	static const char *const folders[] = {"scenarios", "tests/data", "tests/data/scenarios"};
	struct err err;

	(void)state;
	for (size_t i = 0; i < 3; i++) {
		struct words files = scenario_files(arena, folders[i]);

		assert_true(files.count > 0);
		for (size_t k = 0; k < files.count; k++)
			if (!scenario_read_file(arena, files.items[k], &problems, &err))
				fail_msg("%s", err.text);
	}
	assert_true(scenario_find(arena, "scenarios", NULL, &err)->is_default);
}

/* Every text of a session has to be free of the word. */
static void refute_in_session(const struct session *session, const char *word)
{
	struct buf all = {0};

	buf_printf(&all, "%s\n%s\n", session->title, session->lead);
	for (size_t i = 0; i < session->bring.count; i++)
		buf_printf(&all, "%s\n", session->bring.items[i]);
	for (size_t i = 0; i < session->step_count; i++) {
		const struct step *step = &session->steps[i];

		buf_printf(&all, "%s\n%s\n", step->title, step->say);
		for (size_t k = 0; k < step->checks.count; k++)
			buf_printf(&all, "%s\n", step->checks.items[k].label);
		for (size_t k = 0; k < step->hints.count; k++)
			buf_printf(&all, "%s\n", step->hints.items[k]);
	}
	if (strstr(buf_text(&all), word))
		fail_msg("%s of session %s", word, session->id);
	buf_free(&all);
}

static void put_fields(
	struct buf *out, const struct field *fields, size_t count, const char *pattern)
{
	for (size_t i = 0; i < count; i++) {
		if (fields[i].patterns.count && !words_have(fields[i].patterns, pattern))
			continue;
		buf_printf(out, "%s\n%s\n", fields[i].label, fields[i].help);
		put_fields(out, fields[i].columns, fields[i].column_count, pattern);
	}
}

/* Nor in a form that is filled there. */
static void refute_in_forms(const struct scenario *scenario, const struct pattern *pattern,
	const struct session *session, const char *word)
{
	for (size_t i = 0; i < scenario->form_count; i++) {
		const struct form *form = &scenario->forms[i];
		struct buf all = {0};

		if (words_have(pattern->omit, form->id) || !session_names_form(session, form->id))
			continue;
		buf_printf(&all, "%s\n%s\n", form->title, form->lead);
		put_fields(&all, form->fields, form->field_count, pattern->id);
		if (strstr(buf_text(&all), word))
			fail_msg("%s of form %s in %s", word, form->id, pattern->id);
		buf_free(&all);
	}
}

/* No text of the shipped course speaks of a visit that its pattern does not have; and what was
 * offered in one year is not in another. */
static void test_shipped_speaks_of_its_pattern(void **state)
{
	static const char *const visits[][2] = {{"1", "1回目"}, {"2", "2回目"}, {"3", "3回目"}};
	const struct scenario *scenario;
	struct err err;

	(void)state;
	scenario = scenario_find(arena, "scenarios", NULL, &err);
	assert_int_equal(scenario->pattern_count, 3);
	for (size_t i = 0; i < scenario->pattern_count; i++) {
		const struct pattern *pattern = &scenario->patterns[i];
		bool is_single = pattern->sessions.count == 1;

		for (size_t k = 0; k < pattern->sessions.count; k++) {
			const struct session *session =
				pattern_session(scenario, pattern, pattern->sessions.items[k]);

			for (size_t v = 0; v < 3; v++)
				if (is_single || !pattern_has_session(pattern, visits[v][0])) {
					refute_in_session(session, visits[v][1]);
					refute_in_forms(scenario, pattern, session, visits[v][1]);
				}
			if (is_single) {
				refute_in_session(session, "次回");
				refute_in_forms(scenario, pattern, session, "次回");
			}
		}
	}
}

static void test_shipped_offers_by_year(void **state)
{
	const struct scenario *scenario;
	struct err err;

	(void)state;
	scenario = scenario_find(arena, "scenarios", NULL, &err);
	assert_int_equal(scenario->type_year_count, 3);
	for (size_t i = 0; i < scenario->type_year_count; i++) {
		const struct year_options *year = &scenario->type_years[i];

		assert_int_equal(year->fiscal_year, 2023 + i);
		assert_non_null(options_find(year->options, "厚生局主導型"));
		assert_int_equal(
			!options_find(year->options, "都道府県主導型"), year->fiscal_year != 2025);
		assert_int_equal(!options_find(year->options, "老健局主導型（テーマ設定型）"),
			year->fiscal_year != 2023);
	}
	for (size_t i = 0; i < scenario->theme_year_count; i++)
		assert_int_equal(!options_find(scenario->theme_years[i].options, "サービスAの構築"),
			scenario->theme_years[i].fiscal_year != 2023);
}

/* Where something comes from is a document that has a name. */
static void test_shipped_names_its_sources_and_asks(void **state)
{
	const struct scenario *scenario;
	struct err err;

	(void)state;
	scenario = scenario_find(arena, "scenarios", NULL, &err);
	assert_null(strstr(scenario->text, "attested: 公表資料"));
	for (size_t i = 0; i < scenario->form_count; i++) {
		const struct form *form = &scenario->forms[i];
		const char *from = form->attested;

		assert_true(*form->reconstructed || strstr(from, "R2報告書") == from ||
			    strstr(from, "R4研修") == from || strstr(from, "九州R6") == from ||
			    strstr(from, "九州R7") == from);
		/* What there is to choose between is asked, and not named alone. */
		for (size_t k = 0; k < form->field_count; k++)
			if ((form->fields[k].type == FIELD_CHOICE ||
				    form->fields[k].type == FIELD_SCALE) &&
				form->fields[k].options_from == OPTIONS_OWN &&
				!*form->fields[k].help)
				fail_msg("%s of %s asks nothing", form->fields[k].id, form->id);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_top, setup, teardown),
		cmocka_unit_test_setup_teardown(test_form, setup, teardown),
		cmocka_unit_test_setup_teardown(test_fields, setup, teardown),
		cmocka_unit_test_setup_teardown(test_table, setup, teardown),
		cmocka_unit_test_setup_teardown(test_sessions, setup, teardown),
		cmocka_unit_test_setup_teardown(test_varied, setup, teardown),
		cmocka_unit_test_setup_teardown(test_own_sessions, setup, teardown),
		cmocka_unit_test_setup_teardown(test_ids, setup, teardown),
		cmocka_unit_test_setup_teardown(test_hash, setup, teardown),
		cmocka_unit_test_setup_teardown(test_composed, setup, teardown),
		cmocka_unit_test_setup_teardown(test_find, make_folder, remove_folder),
		cmocka_unit_test_setup_teardown(test_read_file, make_folder, remove_folder),
		cmocka_unit_test_setup_teardown(test_own_scenarios, setup, teardown),
		cmocka_unit_test_setup_teardown(
			test_shipped_speaks_of_its_pattern, setup, teardown),
		cmocka_unit_test_setup_teardown(test_shipped_offers_by_year, setup, teardown),
		cmocka_unit_test_setup_teardown(
			test_shipped_names_its_sources_and_asks, setup, teardown),
	};

	return cmocka_run_group_tests(tests, load_base, free_base);
}
