/* Figures of a page: what is drawn is what is left of a node, and it is told in words as well. */
#include "course_fixture.h"

#include "banso/doc/formats/writer.h"
#include "banso/doc/node.h"
#include "banso/model/scenario.h"

static const char *page_of(struct arena *arena, struct node *document, enum circle circle)
{
	struct buf out = {0};
	const char *page;

	node_cut(arena, document, circle);
	html_write(&out, document, HEADERS_IDS);
	page = arena_strdup(arena, buf_text(&out));
	buf_free(&out);
	return page;
}

/* From the figure on, without what is around it; "" where there is none. */
static const char *figure_of(struct arena *arena, struct node *document, enum circle circle)
{
	const char *begin = strstr(page_of(arena, document, circle), "<figure>");
	const char *end = begin ? strstr(begin, "</figure>") : NULL;

	return end ? arena_strndup(arena, begin, (size_t)(end - begin)) : "";
}

static void has(const char *text, const char *part)
{
	if (!strstr(text, part))
		fail_msg("no 「%s」 in:\n%s", part, text);
}

static void lacks(const char *text, const char *part)
{
	if (strstr(text, part))
		fail_msg("「%s」 in:\n%s", part, text);
}

static size_t count_of(const char *text, const char *word)
{
	size_t count = 0;

	for (text = strstr(text, word); text; text = strstr(text + 1, word))
		count++;
	return count;
}

/* --- when the sessions are --- */

static struct node *course(struct arena *arena)
{
	struct node *top = node_add(arena, NULL, NODE_DOCUMENT, "町の記録");
	struct node *table = node_add(arena, top, NODE_TABLE, "いつ");
	struct node *head = node_add(arena, table, NODE_ROW, "");

	table->figure = FIGURE_TIMELINE;
	node_add_text(arena, head, NODE_CELL, "", "回");
	node_add_text(arena, head, NODE_CELL, "", "日");
	return top;
}

static struct node *add_session(
	struct arena *arena, struct node *top, const char *name, const char *day, const char *state)
{
	static const struct field date = {.id = "date", .label = "日", .type = FIELD_DATE};
	struct node *row = node_add(arena, top->first, NODE_ROW, "");
	struct node *cell;

	row->state = state;
	node_add_text(arena, row, NODE_CELL, "", name);
	cell = node_add_text(arena, row, NODE_CELL, "", *day ? day : "未定");
	cell->value = day;
	cell->field = &date;
	return row;
}

static void sessions_stand_in_their_months(void **state)
{
	struct arena *arena = ((struct fixture *)*state)->arena;
	struct node *top = course(arena);
	const char *figure;

	add_session(arena, top, "<一>", "2026-11-30", NODE_STATE_OVER);
	add_session(arena, top, "二", "2026-12-01", NODE_STATE_NOW);
	add_session(arena, top, "三", "2027-02-28", NODE_STATE_NEXT);
	add_session(arena, top, "四", "", "");
	figure = figure_of(arena, top, CIRCLE_PUBLIC);
	has(figure, "role=\"img\"");
	has(figure, "<title>いつ</title>");
	has(figure, "<desc>&#60;一&#62;: 2026-11-30 済、二: 2026-12-01 今、三: 2027-02-28 次、四: "
		    "未定。</desc>");
	has(figure, ">令和8年度<");
	has(figure, ">11月<");
	has(figure, ">2月<");
	lacks(figure, ">10月<");
	lacks(figure, ">3月<");
	has(figure, ">&#60;一&#62;<");
	has(figure, ">11月30日(月) 済<");
	has(figure, ">12月1日(火) 今<");
	has(figure, ">2月28日(日) 次<");
	has(figure, ">未定<");
	assert_int_equal(count_of(figure, "<circle"), 3);
	assert_int_equal(count_of(figure, "class=\"full\""), 1);
	assert_int_equal(count_of(figure, "class=\"ring\""), 2);
}

static void who_may_not_read_a_session_does_not_see_it(void **state)
{
	struct arena *arena = ((struct fixture *)*state)->arena;
	struct node *top = course(arena);
	const char *figure;

	add_session(arena, top, "一", "2026-04-01", "");
	add_session(arena, top, "内緒", "2026-09-09", "")->circle = CIRCLE_TEAM;
	add_session(arena, top, "三", "2026-06-01", "");
	figure = figure_of(arena, top, CIRCLE_SHARED);
	has(figure, "4月1日");
	lacks(figure, "内緒");
	lacks(figure, ">9月");
}

/* Where there is no line from day to day, the table says all. */
static void a_single_day_is_not_drawn(void **state)
{
	struct arena *arena = ((struct fixture *)*state)->arena;
	struct node *top = course(arena);

	add_session(arena, top, "一", "2026-04-01", "");
	add_session(arena, top, "二", "", "");
	assert_string_equal(figure_of(arena, top, CIRCLE_TEAM), "");
}

/* Of two sessions on one day, and of some years; a name has its room and no more. */
static void every_span_is_drawn(void **state)
{
	struct arena *arena = ((struct fixture *)*state)->arena;
	struct node *top = course(arena);
	const char *figure;

	add_session(arena, top, "一", "2026-04-01", "");
	add_session(arena, top, "二", "2026-04-01", "");
	has(figure_of(arena, top, CIRCLE_TEAM), ">4月<");
	top = course(arena);
	add_session(
		arena, top, "とても長い名前の会議で、名前の欄に入りきらないもの", "1999-12-31", "");
	add_session(arena, top, "二", "2031-01-01", "");
	figure = figure_of(arena, top, CIRCLE_TEAM);
	has(figure, "<desc>とても長い名前の会議で、名前の欄に入りきらないもの: ");
	has(figure, ">とても長い名前の会..<");
	assert_in_range(count_of(figure, "class=\"axis\""), 2, 40);
}

/* --- answers on a scale --- */

static const struct option step_items[] = {{.id = "low", .label = "<低い>", OPTION_TEXTS_ABSENT},
	{.id = "mid", .label = "半ば", OPTION_TEXTS_ABSENT},
	{.id = "high", .label = "高い", OPTION_TEXTS_ABSENT}};
static const struct options steps = {step_items, 3};

static struct node *add_count(
	struct arena *arena, struct node *parent, const char *step, const char *count)
{
	struct node *fact = node_add_text(arena, parent, NODE_FACT, step, count);

	fact->value = count;
	fact->unit = "人";
	return fact;
}

static void counts_are_bars(void **state)
{
	struct arena *arena = ((struct fixture *)*state)->arena;
	struct node *top = node_add(arena, NULL, NODE_DOCUMENT, "声");
	struct node *asked = node_add(arena, top, NODE_SECTION, "どこまで");
	const char *figure;

	asked->figure = FIGURE_COUNTS;
	asked->steps = &steps;
	add_count(arena, asked, "<低い>", "7");
	add_count(arena, asked, "半ば", "1");
	add_count(arena, asked, "高い", "90")->circle = CIRCLE_TEAM;
	figure = figure_of(arena, top, CIRCLE_SHARED);
	has(figure, "<title>どこまで</title>");
	has(figure, "<desc>&#60;低い&#62;: 7人、半ば: 1人、高い: 0人。</desc>");
	has(figure, ">7人<");
	has(figure, ">高い<");
	lacks(figure, ">0人<");
	lacks(figure, "90");
	assert_int_equal(count_of(figure, "<rect"), 2);
	/* Of what is kept back there is no bar. */
	for (struct node *fact = asked->first; fact; fact = fact->next)
		fact->circle = CIRCLE_TEAM;
	node_add_text(arena, asked, NODE_TEXT, "", "少ないので載せません。");
	assert_string_equal(figure_of(arena, top, CIRCLE_SHARED), "");
}

static void the_chosen_step_stands_among_all(void **state)
{
	struct arena *arena = ((struct fixture *)*state)->arena;
	struct node *top = node_add(arena, NULL, NODE_DOCUMENT, "紙");
	struct node *fact = node_add_text(arena, top, NODE_FACT, "どこまで", "半ば");
	const char *figure;

	fact->figure = FIGURE_STEP;
	fact->steps = &steps;
	figure = figure_of(arena, top, CIRCLE_PUBLIC);
	has(figure, "<desc>3段階の2番め、半ば。</desc>");
	assert_int_equal(count_of(figure, "class=\"full\""), 1);
	assert_int_equal(count_of(figure, "class=\"open\""), 2);
	assert_int_equal(count_of(figure, "class=\"next\""), 1);
	fact->text = "";
	assert_string_equal(figure_of(arena, top, CIRCLE_PUBLIC), "");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(counts_are_bars, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			the_chosen_step_stands_among_all, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			sessions_stand_in_their_months, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(who_may_not_read_a_session_does_not_see_it,
			fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			a_single_day_is_not_drawn, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			every_span_is_drawn, fixture_set_up, fixture_tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
