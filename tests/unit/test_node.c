/* What a circle may not read is in no format; a tree for the others stays whole. */
#include "course_fixture.h"

#include "banso/doc/document.h"
#include "banso/doc/formats/writer.h"
#include "banso/doc/node.h"

static const char *in_format(struct arena *arena, const char *format, const struct node *tree)
{
	struct buf out = {0};
	const char *copy;

	writer_find(format)->write(&out, tree, HEADERS_IDS);
	copy = arena_strdup(arena, buf_text(&out));
	buf_free(&out);
	return copy;
}

/* --- trees built by hand --- */

static struct node *add(struct arena *arena, struct node *parent, enum node_kind kind,
	const char *title, enum circle circle)
{
	struct node *node = node_add_text(arena, parent, kind, title, title);

	node->circle = circle;
	return node;
}

static void children_begin_as_their_parent(void **state)
{
	struct arena *arena = ((struct fixture *)*state)->arena;
	struct node *top = node_add(arena, NULL, NODE_DOCUMENT, "題"), *child;

	top->place.engagement = "e1";
	top->name = "町";
	top->role = "客";
	top->circle = CIRCLE_SHARED;
	child = node_add(arena, top, NODE_SECTION, "節");
	assert_int_equal(child->circle, CIRCLE_SHARED);
	assert_string_equal(child->place.engagement, "e1");
	assert_string_equal(child->name, "町");
	assert_string_equal(child->role, "客");
	assert_ptr_equal(top->first, child);
	assert_ptr_equal(top->last, child);
	node_add(arena, top, NODE_SECTION, "次");
	assert_ptr_equal(child->next, top->last);
}

/* A wide node in a narrow one goes with it; a narrow one in a wide one goes alone. */
static void each_circle_cuts_what_is_narrower(void **state)
{
	struct arena *arena = ((struct fixture *)*state)->arena;
	static const char *const left[] = {
		[CIRCLE_TEAM] = "team shared public in-team in-public",
		[CIRCLE_SHARED] = "shared public",
		[CIRCLE_PUBLIC] = "public",
	};

	for (int circle = CIRCLE_TEAM; circle <= CIRCLE_PUBLIC; circle++) {
		struct node *top = node_add(arena, NULL, NODE_DOCUMENT, "題");
		struct node *team = add(arena, top, NODE_SECTION, "team", CIRCLE_TEAM);
		struct buf found = {0};

		add(arena, top, NODE_SECTION, "shared", CIRCLE_SHARED);
		add(arena, add(arena, top, NODE_SECTION, "public", CIRCLE_PUBLIC), NODE_FACT,
			"in-public", CIRCLE_TEAM);
		add(arena, team, NODE_FACT, "in-team", CIRCLE_PUBLIC);
		add(arena, top->last, NODE_FACT, "public", CIRCLE_PUBLIC);
		node_cut(arena, top, (enum circle)circle);
		for (struct node *node = top->first; node; node = node->next)
			buf_printf(&found, "%s%s", found.size_bytes ? " " : "", node->title);
		for (struct node *node = top->first; node; node = node->next)
			for (struct node *in = node->first; in; in = in->next)
				if (strncmp(in->title, "in-", 3) == 0)
					buf_printf(&found, " %s", in->title);
		assert_string_equal(buf_text(&found), left[circle]);
		assert_int_equal(top->circle, circle);
		assert_non_null(strstr(top->title, circle_title((enum circle)circle)));
		buf_free(&found);
	}
}

static struct node *add_table(struct arena *arena, struct node *top)
{
	struct node *table = node_add(arena, top, NODE_TABLE, "表");

	for (int i = 0; i < 3; i++) {
		struct node *row = node_add(arena, table, NODE_ROW, "");

		for (int k = 0; k < 2; k++)
			node_add_text(arena, row, NODE_CELL, "", k ? "右" : "左")->personal = !k;
	}
	return table;
}

static void tables_lose_columns_rows_and_themselves(void **state)
{
	struct arena *arena = ((struct fixture *)*state)->arena;
	struct node *top = node_add(arena, NULL, NODE_DOCUMENT, "題");
	struct node *table = add_table(arena, top), *all = add_table(arena, top);
	struct node *alone = node_add(arena, top, NODE_TABLE, "頭だけ");

	node_add_text(arena, node_add(arena, alone, NODE_ROW, ""), NODE_CELL, "", "頭");
	table->last->circle = CIRCLE_SHARED;
	for (struct node *row = all->first; row; row = row->next)
		row->last->personal = true;
	node_cut(arena, top, CIRCLE_PUBLIC);
	assert_ptr_equal(top->first, table);
	assert_ptr_equal(table->next, alone); /* every cell of the one between was personal */
	assert_ptr_equal(table->first->next, table->last);
	for (struct node *row = table->first; row; row = row->next) {
		assert_ptr_equal(row->first, row->last);
		assert_string_equal(row->first->text, "右");
	}
	/* And one of which nothing but the head is left. */
	table->last->circle = CIRCLE_TEAM;
	node_cut(arena, top, CIRCLE_SHARED);
	assert_ptr_equal(top->first, alone);
}

/* What is told to be left out is what is cut, by its name there. */
static void what_is_left_out_is_told(void **state)
{
	struct arena *arena = ((struct fixture *)*state)->arena;
	struct node *top = node_add(arena, NULL, NODE_DOCUMENT, "題"), *section, *note;
	static const struct field asked = {.type = FIELD_CHECK};
	struct left_outs outs;

	add_table(arena, top);
	section = add(arena, top, NODE_SECTION, "進行", CIRCLE_PUBLIC);
	for (int i = 0; i < 2; i++) {
		note = node_add_text(arena, section, NODE_TEXT, "", "内");
		note->circle = CIRCLE_TEAM;
		note->label = "メモ";
	}
	node_add_text(arena, section, NODE_ITEM, "", "名のないもの")->circle = CIRCLE_SHARED;
	add(arena, top, NODE_FACT, "接続先", CIRCLE_SHARED);
	add(arena, top, NODE_FACT, "公表してよい", CIRCLE_SHARED)->field = &asked;

	assert_int_equal(node_left_out(arena, top, CIRCLE_TEAM).count, 0);
	outs = node_left_out(arena, top, CIRCLE_SHARED);
	assert_int_equal(outs.count, 1);
	assert_string_equal(outs.items[0].what, "メモ");
	assert_int_equal(outs.items[0].count, 2);
	assert_true(outs.items[0].is_part);
	outs = node_left_out(arena, top, CIRCLE_PUBLIC);
	assert_int_equal(outs.count, 5);
	assert_string_equal(outs.items[0].what, "表"); /* of two rows the personal cell */
	assert_int_equal(outs.items[0].count, 2);
	assert_string_equal(outs.items[2].what, "進行");
	assert_string_equal(outs.items[3].what, "接続先");
	assert_false(outs.items[3].is_part);
	/* Else it would read as a yes. */
	assert_string_equal(outs.items[4].what, "公表してよいかどうか");
	/* A whole document that its circle alone may read. */
	top->circle = CIRCLE_TEAM;
	outs = node_left_out(arena, top, CIRCLE_SHARED);
	assert_int_equal(outs.count, 1);
	assert_string_equal(outs.items[0].what, "題");
}

/* --- a whole course, whose every value names who may read it --- */

static const char marked_text[] =
	"banso: 1\n"
	"id: marked\n"
	"title: しるし\n"
	"roles: [{id: town, label: 役場}]\n"
	"tasks: {ask: どう, states: [{id: todo, label: これから, mark: 未}]}\n"
	"forms:\n"
	"  own:\n"
	"    title: 班の紙\n"
	"    per: session\n"
	"    circle: team\n"
	"    reconstructed: ためすため\n"
	"    fields: [{id: x, label: えっくす, type: line}]\n"
	"  each:\n"
	"    title: 声の紙\n"
	"    per: respondent\n"
	"    voice: false\n"
	"    circle: public\n"
	"    reconstructed: ためすため\n"
	"    fields:\n"
	"      - {id: who, label: お名前, type: line, prefill: name}\n"
	"      - {id: age, label: 年, type: line, personal: true}\n"
	"      - {id: open, label: 一言, type: text}\n"
	"      - {id: ours, label: 地元, type: text, circle: shared}\n"
	"      - {id: team, label: 班, type: text, circle: team}\n"
	"      - id: t\n"
	"        label: 表\n"
	"        type: table\n"
	"        columns:\n"
	"          - {id: open, label: 公の列, type: line}\n"
	"          - {id: ours, label: 地元の列, type: line, circle: shared}\n"
	"          - {id: team, label: 班の列, type: line, circle: team}\n"
	"          - {id: who, label: 人の列, type: line, personal: true}\n"
	"      - id: people\n"
	"        label: 人の表\n"
	"        type: table\n"
	"        personal: true\n"
	"        columns: [{id: who, label: 誰, type: line}]\n"
	"sessions:\n"
	"  \"1\":\n"
	"    title: 回\n"
	"    kind: visit\n"
	"    minutes: 10\n"
	"    steps: [{id: s, title: 歩, minutes: 10, form: [own, each]}]\n"
	"patterns:\n"
	"  A: {title: 一回, sessions: [\"1\"]}\n";

static int marked_set_up(void **state)
{
	int status = fixture_begin(state, marked_text, 0);
	struct fixture *fixture = *state;

	put(fixture, "/.course#name", "しるし町");
	put_person(fixture, "p1", "NAME-PERSON", "town", "");
	put(fixture, "1/own#x", "TEAM-form");
	put(fixture, "1/each/p1#who", "NAME-typed");
	put(fixture, "1/each/p1#age", "NAME-field");
	put(fixture, "1/each/p1#open", "PUBLIC-field");
	put(fixture, "1/each/p1#ours", "SHARED-field");
	put(fixture, "1/each/p1#team", "TEAM-field");
	put(fixture, "1/each/p1#t:r1", "000001");
	put(fixture, "1/each/p1#t:r1:open", "PUBLIC-cell");
	put(fixture, "1/each/p1#t:r1:ours", "SHARED-cell");
	put(fixture, "1/each/p1#t:r1:team", "TEAM-cell");
	put(fixture, "1/each/p1#t:r1:who", "NAME-cell");
	put(fixture, "1/each/p1#people:r1", "000001");
	put(fixture, "1/each/p1#people:r1:who", "NAME-table");
	put(fixture, "1/.session#lead", "NAME-lead");
	put(fixture, "1/.session#attendance:p1:planned", "true");
	put(fixture, "1/.session#attendance:p1:present", "true");
	put(fixture, "1/.session#notes:s:text", "TEAM-note");
	put(fixture, "1/.session#notes:n1:text", "SHARED-note");
	put(fixture, "1/.session#notes:n1:step", "s");
	put(fixture, "1/.session#notes:n1:circle", "shared");
	put(fixture, "1/.session#notes:n2:text", "PUBLIC-note");
	put(fixture, "1/.session#notes:n2:step", "s");
	put(fixture, "1/.session#notes:n2:circle", "public");
	put(fixture, "1/.session#decided", "SHARED-decided");
	put_task(fixture, "t1", "SHARED-task", "1", "todo");
	put(fixture, "/.tasks#task:t1:who", "NAME-task");
	return status;
}

static void assert_cut(const char *text, enum circle circle, const char *what)
{
	static const char *const hidden[][4] = {
		[CIRCLE_TEAM] = {NULL},
		[CIRCLE_SHARED] = {"TEAM", NULL},
		[CIRCLE_PUBLIC] = {"TEAM", "SHARED", "NAME", NULL},
	};

	for (size_t i = 0; hidden[circle][i]; i++)
		if (strstr(text, hidden[circle][i]))
			fail_msg("%s has %.40s in:\n%s", what, strstr(text, hidden[circle][i]),
				text);
	/* Who wrote is the team's and the guests' to know, not everybody's. */
	if (circle == CIRCLE_PUBLIC && strstr(text, "tanaka"))
		fail_msg("%s tells who wrote:\n%s", what, text);
}

static const char *paper(struct fixture *fixture, const struct document *document, const char *form,
	enum circle circle, const char *format)
{
	struct place place = PLACE_NONE;

	place.engagement = "e1";
	place.session = document->needs == DOCUMENT_OF_COURSE ? "" : "1";
	place.form = document->needs == DOCUMENT_OF_FORM ? form : "";
	return in_format(fixture->arena, format,
		document_make(fixture->arena, document, fixture->course, &place, circle));
}

static void no_paper_shows_what_a_circle_may_not_read(void **state)
{
	struct fixture *fixture = *state;

	for (const struct document *document = documents; document->id; document++)
		for (const struct writer *writer = writers; writer->format; writer++)
			for (int circle = CIRCLE_TEAM; circle <= CIRCLE_PUBLIC; circle++)
				/* What is packed cli-xlsx.t and cli-circles.t unpack. */
				for (int form = 0; form < 2 && !writer->is_binary; form++)
					assert_cut(paper(fixture, document, form ? "own" : "each",
							   (enum circle)circle, writer->format),
						(enum circle)circle, document->id);
}

static void what_a_circle_may_read_is_there(void **state)
{
	static const char *const wanted[][12] = {
		[CIRCLE_TEAM] = {"TEAM-form", "TEAM-field", "TEAM-cell", "NAME-typed", "NAME-field",
			"NAME-cell", "NAME-table", "NAME-PERSON", "TEAM-note", "NAME-task", NULL},
		[CIRCLE_SHARED] = {"SHARED-field", "SHARED-cell", "SHARED-note", "SHARED-decided",
			"SHARED-task", "NAME-PERSON", "NAME-typed", "NAME-cell", NULL},
		[CIRCLE_PUBLIC] = {"PUBLIC-field", "PUBLIC-cell", "PUBLIC-note", "1人め", NULL},
	};
	struct fixture *fixture = *state;
	const struct document *course = &documents[0];

	for (int circle = CIRCLE_TEAM; circle <= CIRCLE_PUBLIC; circle++) {
		const char *text = paper(fixture, course, "", (enum circle)circle, "txt");

		for (size_t i = 0; wanted[circle][i]; i++)
			if (!strstr(text, wanted[circle][i]))
				fail_msg("%s lacks %s:\n%s", circle_id((enum circle)circle),
					wanted[circle][i], text);
	}
}

int main(void)
{
#define TEST(name, set_up) cmocka_unit_test_setup_teardown(name, set_up, fixture_tear_down)
	const struct CMUnitTest tests[] = {
		TEST(children_begin_as_their_parent, fixture_set_up),
		TEST(each_circle_cuts_what_is_narrower, fixture_set_up),
		TEST(tables_lose_columns_rows_and_themselves, fixture_set_up),
		TEST(what_is_left_out_is_told, fixture_set_up),
		TEST(no_paper_shows_what_a_circle_may_not_read, marked_set_up),
		TEST(what_a_circle_may_read_is_there, marked_set_up),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
