/* Papers for everybody call sessions and forms as their scenario does for who was not there,
 * wherever a text of the scenario names one. */
#include "papers_fixture.h"

static const char scenario_text[] =
	"banso: 1\n"
	"id: plain\n"
	"title: 講座\n"
	"roles: [{id: town, label: 役場}]\n"
	"tasks: {ask: どう, publish: true, states: [{id: todo, label: これから, mark: 未}]}\n"
	"forms:\n"
	"  card:\n"
	"    title: 紙2 ふりかえり\n"
	"    plain: ふりかえり\n"
	"    lead: 紙2に書いて、0回mtgのあとで見ます。\n"
	"    per: engagement\n"
	"    reconstructed: ためすため\n"
	"    fields: [{id: theme, label: 主題, type: line, publish: true}]\n"
	"sessions:\n"
	"  \"0\":\n"
	"    title: 0回mtg\n"
	"    plain: 打合せ\n"
	"    kind: meeting\n"
	"    lead: 紙2と紙20を見ます。\n"
	"    minutes: 10\n"
	"    bring: [紙2]\n"
	"    steps: [{id: go, title: 紙2の話, minutes: 10, form: card}]\n"
	"patterns:\n"
	"  A: {title: 一回, sessions: [\"0\"]}\n";

static void no_paper_for_everybody_has_our_words(void **state)
{
	struct fixture *fixture = *state;
	struct walk walk = {.fixture = fixture, .arena = arena_new(), .circle = CIRCLE_PUBLIC};
	struct place place = {"e1", "0", "card", "", "", "", ""};

	put(fixture, "/card#theme", "はなし");
	put(fixture, "0/.session#date", "2026-10-02");
	put(fixture, "0/.session#notes:n1:text", "ひとこと");
	put(fixture, "0/.session#notes:n1:circle", "public");
	put(fixture, "0/.session#notes:n1:step", "go");
	put_task(fixture, "t1", "すること", "0", "todo");
	put(fixture, "/.tasks#task:t1:task_open", "true");
	walk_place(&walk, &place, DOCUMENT_OF_COURSE);
	has(&walk, "すること");
	has(&walk, "打合せ");
	has(&walk, "ふりかえりと紙20を見ます。");
	has(&walk, "ふりかえりの話");
	lacks(&walk, "0回mtg");
	lacks(&walk, "紙2の");
	lacks(&walk, "紙2と");
	lacks(&walk, "紙2に");
	buf_clear(&walk.all);
	walk.circle = CIRCLE_SHARED;
	walk_place(&walk, &place, DOCUMENT_OF_COURSE);
	has(&walk, "紙2と紙20を見ます。");
	has(&walk, "0回mtg");
	arena_free(walk.arena);
	buf_free(&walk.all);
}

static int plain_set_up(void **state)
{
	return fixture_begin(state, scenario_text, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {cmocka_unit_test_setup_teardown(
		no_paper_for_everybody_has_our_words, plain_set_up, fixture_tear_down)};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
