/* Voices: nobody but the team reads a sheet under its person's name, nor one whose person said no,
 * in any paper, any format, for any readers. Every text that somebody writes is a word of its own
 * here, so that one that got out is found wherever it stands. */
#include "papers_fixture.h"

#include "banso/work/papers/print.h"

#define HEAD                                                                                        \
	"banso: 1\n"                                                                                \
	"id: spoken\n"                                                                              \
	"title: 声の講座\n"                                                                     \
	"roles: [{id: town, label: 役場}, {id: guild, label: 社協}, {id: guest, label: 客}]\n" \
	"tasks: {ask: どう, states: [{id: todo, label: これから, mark: 未}]}\n"              \
	"forms:\n"                                                                                  \
	"  card:\n"                                                                                 \
	"    title: ふりかえり\n"                                                              \
	"    per: respondent\n"                                                                     \
	"    reconstructed: ためすため\n"
#define FIELDS                                                                                        \
	"    fields:\n"                                                                               \
	"      - {id: name, label: 名, type: line, personal: true, prefill: name}\n"                 \
	"      - {id: alias, label: 別名, type: line, personal: true}\n"                            \
	"      - {id: org, label: 所属, type: line, prefill: org}\n"                                \
	"      - {id: post, label: 立場, type: choice, options: roles, prefill: role}\n"            \
	"      - {id: felt, label: 感じたこと, type: text}\n"                                    \
	"      - {id: sort, label: 分類, type: line, circle: team}\n"                               \
	"      - {id: pick, label: 選ぶこと, type: choice, free: true, options: [ひとつ]}\n"   \
	"      - {id: many, label: いくつも, type: multi, free: true, options: [いろいろ]}\n" \
	"      - {id: level, label: 度合い, type: scale, options: [低め, 高め]}\n"             \
	"      - {id: size, label: 大きさ, type: number, unit: 歩}\n"                             \
	"      - id: steps\n"                                                                         \
	"        label: 歩み\n"                                                                     \
	"        type: table\n"                                                                       \
	"        columns:\n"                                                                          \
	"          - {id: what, label: したこと, type: line}\n"                                   \
	"          - {id: whom, label: 相手, type: line, personal: true}\n"                         \
	"          - {id: aside, label: 控え, type: line, circle: team}\n"
#define SESSIONS                                                                                   \
	"sessions:\n"                                                                              \
	"  \"1\":\n"                                                                               \
	"    title: はじめの回\n"                                                             \
	"    kind: visit\n"                                                                        \
	"    minutes: 10\n"                                                                        \
	"    steps: [{id: go, title: はじめ, minutes: 10, form: card}]\n"                       \
	"patterns:\n"                                                                              \
	"  A: {title: 一回, sessions: [\"1\"]}\n"

static const char asked_text[] =
	HEAD FIELDS "      - {id: ok, label: 載せてよい, type: check, consent: true}\n" SESSIONS;
/* As a course began before there was the mark. */
static const char unmarked_text[] =
	HEAD FIELDS "      - {id: ok, label: 載せてよい, type: check}\n" SESSIONS;
static const char unasked_text[] = HEAD "    circle: public\n" FIELDS SESSIONS;
static const char named_text[] =
	HEAD "    voice: false\n" FIELDS
	     "      - {id: ok, label: 載せてよい, type: check, consent: true}\n" SESSIONS;
static const char inner_text[] =
	HEAD "    circle: team\n" FIELDS
	     "      - {id: ok, label: 載せてよい, type: check, consent: true}\n" SESSIONS;

/* --- people who write --- */

enum { YES, NO, UNSAID, CONSENTS };
static const char letters[CONSENTS] = {'Y', 'N', 'U'};
static const char *const said[CONSENTS] = {"true", "false", ""};

#define EACH 3 /* people of each role and consent */

/* Writes of its own: FELT-Y-town-2, by which a word that got out tells whose it is. */
static void put_word(struct fixture *fixture, const char *person, const char *field,
	const char *word, const char *whose)
{
	put(fixture, arena_printf(fixture->arena, "1/card/%s#%s", person, field),
		arena_printf(fixture->arena, "%s-%s", word, whose));
}

static void put_sheet(
	struct fixture *fixture, const char *person, const char *role, int consent, int number)
{
	const char *whose =
		arena_printf(fixture->arena, "%c-%s-%d", letters[consent], role, number);

	put_person(fixture, person, arena_printf(fixture->arena, "LIST-%s", whose), role, "");
	put(fixture, arena_printf(fixture->arena, "1/.session#attendance:%s:present", person),
		"true");
	put_word(fixture, person, "name", "WHO", whose);
	put_word(fixture, person, "alias", "WHO2", whose);
	put_word(fixture, person, "org", "WHO3", whose);
	/* By the names that stand on sheets alone, of whoever it is. */
	put(fixture, arena_printf(fixture->arena, "1/card/%s#felt", person),
		arena_printf(fixture->arena, "FELT-%s、WHO-%s と WHO2-%s", whose, whose, whose));
	put_word(fixture, person, "sort", "TEAM", whose);
	put_word(fixture, person, "pick", "PICK", whose);
	put_word(fixture, person, "many", "いろいろ\nMANY", whose);
	put(fixture, arena_printf(fixture->arena, "1/card/%s#level", person), "高め");
	put(fixture, arena_printf(fixture->arena, "1/card/%s#size", person),
		arena_printf(fixture->arena, "9%d%d%d.5", consent, *role, number));
	put(fixture, arena_printf(fixture->arena, "1/card/%s#steps:r1", person), "000001");
	put_word(fixture, person, "steps:r1:what", "STEP", whose);
	put_word(fixture, person, "steps:r1:whom", "WHO4", whose);
	put_word(fixture, person, "steps:r1:aside", "TEAM2", whose);
	if (*said[consent] && form_field(fixture->course->scenario->forms, "ok"))
		put(fixture, arena_printf(fixture->arena, "1/card/%s#ok", person), said[consent]);
}

static void put_people(struct fixture *fixture)
{
	static const char *const roles[] = {"town", "guild", "guest"};
	int number = 0;

	put(fixture, "/.course#name", "こえ町");
	for (int role = 0; role < 3; role++)
		for (int consent = 0; consent < CONSENTS; consent++)
			for (int i = 0; i < EACH; i++)
				put_sheet(fixture, arena_printf(fixture->arena, "p%d", ++number),
					roles[role], consent, i);
}

/* --- every paper --- */

static void walk_form(struct walk *walk, struct place place)
{
	static const char *const fields[] = {
		"name", "alias", "felt", "sort", "pick", "many", "level", "steps", "ok"};

	walk_place(walk, &place, DOCUMENT_OF_FORM);
	for (size_t i = 0; i < sizeof(fields) / sizeof(fields[0]); i++) {
		place.field = fields[i];
		if (!form_field(walk->fixture->course->scenario->forms, fields[i]))
			continue;
		walk_place(walk, &place, DOCUMENT_OF_FORM);
	}
	place.field = "steps";
	place.row = "r1";
	walk_place(walk, &place, DOCUMENT_OF_FORM);
	place.column = "whom";
	walk_place(walk, &place, DOCUMENT_OF_FORM);
}

static struct walk papers_for(struct fixture *fixture, enum circle circle)
{
	struct walk walk = {.fixture = fixture, .arena = arena_new(), .circle = circle};
	struct participants people = course_participants(fixture->course, fixture->arena);
	struct place place = PLACE_NONE;

	place.engagement = "e1";
	walk_place(&walk, &place, DOCUMENT_OF_COURSE);
	place.session = "1";
	walk_place(&walk, &place, DOCUMENT_OF_COURSE);
	place.form = "card";
	walk_place(&walk, &place, DOCUMENT_OF_COURSE);
	walk_form(&walk, place);
	/* One of each consent. */
	for (size_t i = 0; i < people.count && i < (size_t)EACH * CONSENTS; i += EACH) {
		place.respondent = people.items[i].id;
		walk_form(&walk, place);
	}
	arena_free(walk.arena);
	return walk;
}

static const char *const voices[] = {"FELT", "PICK", "MANY", "STEP"};
enum { VOICES = sizeof(voices) / sizeof(voices[0]) };

static void check_consent(const struct walk *walk, int consent, bool is_told)
{
	struct arena *arena = walk->fixture->arena;

	for (int i = 0; i < VOICES; i++) {
		const char *word = arena_printf(arena, "%s-%c-", voices[i], letters[consent]);

		if (is_told)
			has(walk, word);
		else
			lacks(walk, word);
	}
	for (int number = 0; number < EACH; number++) {
		const char *size =
			arena_printf(arena, "9%d%d%d.5", consent, 't', number); /* town */

		if (is_told)
			has(walk, size);
		else
			lacks(walk, size);
	}
}

static void lacks_names(const struct walk *walk)
{
	static const char *const names[] = {"WHO", "TEAM"};

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		lacks(walk, names[i]);
	/* Nor whose sheet it is by id, which the list of participants tells. */
	lacks(walk, "\"respondent\":");
	lacks(walk, ",card,p");
	/* Nor by the number of a person, who is the same in each question. */
	lacks(walk, "人め");
}

static void check(struct fixture *fixture, const bool told[CIRCLE_COUNT][CONSENTS])
{
	put_people(fixture);
	for (int circle = CIRCLE_SHARED; circle <= CIRCLE_PUBLIC; circle++) {
		struct walk walk = papers_for(fixture, (enum circle)circle);

		assert_true(walk.papers > 150);
		lacks_names(&walk);
		for (int consent = 0; consent < CONSENTS; consent++)
			check_consent(&walk, consent, told[circle][consent]);
		buf_free(&walk.all);
	}
}

static void what_somebody_said_holds_in_every_paper(void **state)
{
	static const bool told[CIRCLE_COUNT][CONSENTS] = {
		[CIRCLE_SHARED] = {[YES] = true, [UNSAID] = true},
		[CIRCLE_PUBLIC] = {[YES] = true},
	};

	check(*state, told);
}

static void a_no_holds_where_the_mark_is_missing(void **state)
{
	static const bool told[CIRCLE_COUNT][CONSENTS] = {
		[CIRCLE_SHARED] = {[YES] = true, [UNSAID] = true},
	};

	check(*state, told);
}

static void where_nobody_was_asked_the_circle_decides(void **state)
{
	static const bool told[CIRCLE_COUNT][CONSENTS] = {
		[CIRCLE_SHARED] = {true, true, true},
		[CIRCLE_PUBLIC] = {true, true, true},
	};

	check(*state, told);
}

static void what_is_the_teams_stays_the_teams(void **state)
{
	static const bool told[CIRCLE_COUNT][CONSENTS] = {{false}};

	check(*state, told);
}

/* A scenario may hand on sheets with their names, but not those whose people said no. */
static void a_no_holds_for_sheets_with_names(void **state)
{
	struct fixture *fixture = *state;

	put_people(fixture);
	for (int circle = CIRCLE_SHARED; circle <= CIRCLE_PUBLIC; circle++) {
		struct walk walk = papers_for(fixture, (enum circle)circle);

		check_consent(&walk, NO, false);
		check_consent(&walk, YES, circle == CIRCLE_SHARED);
		check_consent(&walk, UNSAID, circle == CIRCLE_SHARED);
		lacks(&walk, "WHO-N");
		buf_free(&walk.all);
	}
}

static void the_team_reads_everything(void **state)
{
	struct fixture *fixture = *state;
	struct walk walk;

	put_people(fixture);
	walk = papers_for(fixture, CIRCLE_TEAM);
	for (int consent = 0; consent < CONSENTS; consent++)
		check_consent(&walk, consent, true);
	has(&walk, "WHO-N-town-0");
	has(&walk, "TEAM2-N-guest-2");
	/* Beside a voice that goes no further it says so. */
	has(&walk, "支援者だけ: FELT-N-");
	buf_free(&walk.all);
}

static void files_are_not_named_by_people(void **state)
{
	struct fixture *fixture = *state;
	struct place place = {"e1", "1", "card", "p1", "", "", ""};
	struct paper paper;
	struct err err;

	put_people(fixture);
	assert_true(paper_find_in(fixture->course, NULL, &place, fixture->arena, &paper, &err));
	assert_non_null(strstr(paper_label(&paper, CIRCLE_TEAM), "LIST-Y-town-0"));
	for (int circle = CIRCLE_SHARED; circle <= CIRCLE_PUBLIC; circle++) {
		assert_null(strstr(paper_label(&paper, (enum circle)circle), "LIST"));
		assert_null(strstr(paper_person(&paper, (enum circle)circle), "LIST"));
	}
}

/* --- roles of few --- */

static void put_answer(
	struct fixture *fixture, const char *person, const char *role, const char *felt)
{
	put_person(fixture, person, arena_printf(fixture->arena, "名前%s", person), role, "");
	put(fixture, arena_printf(fixture->arena, "1/card/%s#felt", person), felt);
}

static const char *voices_text(struct fixture *fixture, enum circle circle)
{
	struct place place = PLACE_NONE;
	struct buf out = {0};
	const char *text;
	struct err err;

	place.engagement = "e1";
	txt_write(&out,
		document_make(fixture->arena, document_find("voices", &place, &err),
			fixture->course, &place, circle),
		HEADERS_IDS);
	text = arena_strdup(fixture->arena, buf_text(&out));
	buf_free(&out);
	return text;
}

static void voices_are(struct fixture *fixture, const char *expected)
{
	const char *text = voices_text(fixture, CIRCLE_SHARED);
	const char *from = strstr(text, "＊ 感じたこと");

	assert_non_null(from);
	assert_string_equal(from, expected);
}

/* The order is that of the texts: it says nothing of the people, who wrote in another one. */
static void a_role_of_three_is_named(void **state)
{
	struct fixture *fixture = *state;

	put_answer(fixture, "p1", "guest", "ち");
	put_answer(fixture, "p2", "guest", "は");
	put_answer(fixture, "p3", "town", "う");
	put_answer(fixture, "p4", "guest", "い");
	put_answer(fixture, "p5", "town", "あ");
	put_answer(fixture, "p6", "town", "え");
	voices_are(
		fixture, "＊ 感じたこと\n\n・役場\n  あ\n  う\n  え\n\n・客\n  い\n  ち\n  は\n");
}

static void roles_of_few_stand_together(void **state)
{
	struct fixture *fixture = *state;

	put_answer(fixture, "p1", "town", "あ");
	put_answer(fixture, "p2", "town", "い");
	put_answer(fixture, "p3", "town", "う");
	put_answer(fixture, "p4", "guild", "え");
	put_answer(fixture, "p5", "guild", "お");
	put_answer(fixture, "p6", "guest", "か");
	voices_are(fixture,
		"＊ 感じたこと\n\n・役場\n  あ\n  い\n  う\n\n・その他の立場\n  え\n  お\n  か\n");
}

/* Who was there is known: one alone under その他の立場 would have a name. */
static void a_rest_of_few_takes_the_next_role_with_it(void **state)
{
	struct fixture *fixture = *state;

	put_answer(fixture, "p1", "town", "あ");
	put_answer(fixture, "p2", "town", "い");
	put_answer(fixture, "p3", "town", "う");
	put_answer(fixture, "p4", "town", "お");
	put_answer(fixture, "p5", "guild", "か");
	put_answer(fixture, "p6", "guild", "き");
	put_answer(fixture, "p7", "guild", "く");
	put_answer(fixture, "p8", "guest", "え");
	voices_are(fixture,
		"＊ 感じたこと\n\n・役場\n  あ\n  い\n  う\n  お\n\n・その他の立場\n  え\n  か\n  き\n  く\n");
}

static void agree(struct fixture *fixture, const char *person)
{
	put(fixture, arena_printf(fixture->arena, "1/card/%s#ok", person), "true");
}

/* Three of a role, one of whom said no, are two. */
static void who_said_no_does_not_count(void **state)
{
	struct fixture *fixture = *state;

	put_answer(fixture, "p1", "town", "あ");
	put_answer(fixture, "p2", "town", "い");
	put_answer(fixture, "p3", "town", "う");
	put(fixture, "1/card/p3#ok", "false");
	agree(fixture, "p1");
	agree(fixture, "p2");
	voices_are(fixture, "＊ 感じたこと\n  あ\n  い\n");
	assert_non_null(strstr(voices_text(fixture, CIRCLE_TEAM), "支援者だけ: う"));
}

static void few_are_told_nowhere(struct fixture *fixture)
{
	for (int circle = CIRCLE_SHARED; circle <= CIRCLE_PUBLIC; circle++) {
		struct walk walk = papers_for(fixture, (enum circle)circle);

		lacks(&walk, "一言");
		buf_free(&walk.all);
	}
}

/* Who knows that nobody else answered knows whose it is, unless they all agreed; others are told
 * how many they are, in every paper. */
static void answers_of_few_are_the_teams(void **state)
{
	struct fixture *fixture = *state;
	struct place place = {"e1", "1", "", "", "", "", ""};
	struct left_outs outs;
	struct err err;

	put_answer(fixture, "p1", "town", "一言ア");
	put_answer(fixture, "p2", "guild", "一言イ");
	put_answer(fixture, "p3", "town", "一言ウ");
	put(fixture, "1/card/p3#ok", "false");
	agree(fixture, "p1");
	voices_are(fixture,
		"＊ 感じたこと\n  3人が答えました。載せてよい答えが3人に満たないので、答えは支援者用にだけ載せます。\n");
	few_are_told_nowhere(fixture);
	assert_non_null(strstr(voices_text(fixture, CIRCLE_TEAM), "一言ア"));
	outs = document_left_out(fixture->arena, document_find("voices", &place, &err),
		fixture->course, &place, CIRCLE_SHARED);
	assert_int_equal(outs.count, 1);
	assert_int_equal(outs.items[0].count, 3);
	agree(fixture, "p2");
	voices_are(fixture, "＊ 感じたこと\n  一言ア\n  一言イ\n");
	/* Of a question that three answered they all stand there, of the other one none. */
	put(fixture, "1/card/p2#ok", "");
	put_answer(fixture, "p4", "town", "一言エ");
	put(fixture, "1/card/p4#level", "高め");
	voices_are(fixture,
		"＊ 感じたこと\n  一言ア\n  一言イ\n  一言エ\n\n"
		"＊ 度合い\n  1人が答えました。載せてよい答えが3人に満たないので、答えは支援者用にだけ載せます。\n");
}

/* Whoever said no, or was not asked, is the one who knows whose the other answer is; so is who is
 * not quoted. */
static void one_of_two_is_known_to_the_other(void **state)
{
	struct fixture *fixture = *state;

	put_answer(fixture, "p1", "town", "一言ア");
	put_answer(fixture, "p2", "guild", "一言イ");
	agree(fixture, "p1");
	few_are_told_nowhere(fixture);
	put(fixture, "1/card/p2#ok", "false");
	few_are_told_nowhere(fixture);
	voices_are(fixture,
		"＊ 感じたこと\n  2人が答えました。載せてよい答えが3人に満たないので、答えは支援者用にだけ載せます。\n");
	agree(fixture, "p2");
	voices_are(fixture, "＊ 感じたこと\n  一言ア\n  一言イ\n");
	assert_non_null(strstr(voices_text(fixture, CIRCLE_PUBLIC), "一言ア\n  一言イ\n"));
	put(fixture, "1/card/p2#.unquoted:felt:unquoted", "true");
	few_are_told_nowhere(fixture);
}

/* Of one person who wrote three rows there is one. */
static void people_are_counted_and_not_what_they_wrote(void **state)
{
	struct fixture *fixture = *state;
	const char *text;

	put_person(fixture, "p1", "西田", "town", "");
	for (int i = 1; i <= 3; i++) {
		put(fixture, arena_printf(fixture->arena, "1/card/p1#steps:r%d", i),
			arena_printf(fixture->arena, "00000%d", i));
		put(fixture, arena_printf(fixture->arena, "1/card/p1#steps:r%d:what", i),
			arena_printf(fixture->arena, "歩%d", i));
	}
	text = voices_text(fixture, CIRCLE_SHARED);
	assert_non_null(strstr(text, "＊ 歩み したこと\n  1人が答えました。"));
	agree(fixture, "p1");
	text = voices_text(fixture, CIRCLE_SHARED);
	assert_non_null(strstr(text, "＊ 歩み したこと\n  歩1\n  歩2\n  歩3\n"));
	assert_null(strstr(text, "役場"));
}

/* Nobody knows what they are: no reason to leave out what they said. Further lines stand below. */
static void who_has_no_role_is_heard(void **state)
{
	struct fixture *fixture = *state;

	put_answer(fixture, "p1", "town", "あ");
	put_answer(fixture, "p2", "town", "い");
	put_answer(fixture, "p3", "town", "う");
	put_answer(fixture, "p4", "", "え\n二行め");
	voices_are(fixture, "＊ 感じたこと\n  あ\n  い\n  う\n  え\n  二行め\n");
}

static void options_are_counted(void **state)
{
	struct fixture *fixture = *state;
	static const char *const levels[] = {"高め", "低め", "高め"};

	for (int i = 0; i < 3; i++) {
		const char *person = arena_printf(fixture->arena, "p%d", i + 1);

		put_person(fixture, person, person, "town", "");
		put(fixture, arena_printf(fixture->arena, "1/card/%s#level", person), levels[i]);
	}
	assert_non_null(strstr(voices_text(fixture, CIRCLE_SHARED),
		"＊ 度合い\n\n・役場\n  低め: 1人\n  高め: 2人\n"));
}

/* A name that somebody wrote down is nobody's to tell either. */
static void names_in_what_was_said_are_hidden(void **state)
{
	struct fixture *fixture = *state;
	struct place place = {"e1", "1", "", "", "", "", ""};
	struct left_outs outs;
	struct err err;

	put_answer(fixture, "p1", "town", "東さんの話がよかった。");
	put_person(fixture, "p2", "東 一", "town", "");
	for (int circle = CIRCLE_SHARED; circle <= CIRCLE_PUBLIC; circle++) {
		struct walk walk = papers_for(fixture, (enum circle)circle);

		lacks(&walk, "東さん");
		buf_free(&walk.all);
	}
	agree(fixture, "p1");
	assert_non_null(strstr(voices_text(fixture, CIRCLE_SHARED), "〇〇さんの話がよかった。"));
	assert_non_null(strstr(voices_text(fixture, CIRCLE_TEAM), "東さんの話がよかった。"));
	/* Own words beside options, and who led a session. */
	put(fixture, "1/card/p1#pick", "東 一に会う");
	put(fixture, "1/card/p1#many", "いろいろ\n南さんと話す");
	put(fixture, "1/.session#lead", "佐藤（県）、南 花子");
	for (int circle = CIRCLE_SHARED; circle <= CIRCLE_PUBLIC; circle++) {
		struct walk walk = papers_for(fixture, (enum circle)circle);

		lacks(&walk, "東 一に");
		lacks(&walk, "南さん");
		buf_free(&walk.all);
	}
	assert_non_null(strstr(voices_text(fixture, CIRCLE_SHARED), "〇〇に会う: 1人"));
	assert_non_null(strstr(voices_text(fixture, CIRCLE_SHARED), "〇〇さんと話す: 1人"));
	put(fixture, "1/card/p1#pick", "");
	put(fixture, "1/card/p1#many", "");
	outs = document_left_out(fixture->arena, document_find("voices", &place, &err),
		fixture->course, &place, CIRCLE_SHARED);
	assert_int_equal(outs.count, 1);
	assert_string_equal(outs.items[0].what, "文の中の氏名");
}

/* --- what is left out is told --- */

static void whoever_writes_it_is_told_what_stays_behind(void **state)
{
	struct fixture *fixture = *state;
	struct place place = {"e1", "1", "card", "", "", "", ""};
	struct left_outs outs;
	struct err err;

	put_answer(fixture, "p1", "town", "あ");
	put_answer(fixture, "p2", "town", "い");
	put(fixture, "1/card/p2#ok", "false");
	agree(fixture, "p1");
	outs = document_left_out(fixture->arena, document_find(NULL, &place, &err), fixture->course,
		&place, CIRCLE_SHARED);
	assert_int_equal(outs.count, 2);
	assert_string_equal(outs.items[0].what, "感じたこと");
	assert_int_equal(outs.items[0].count, 2);
	assert_string_equal(outs.items[1].what, "ふりかえり（名前つき）");
	assert_int_equal(outs.items[1].count, 2);
}

#define SET_UP(name)                                                                               \
	static int name##_set_up(void **state)                                                     \
	{                                                                                          \
		return fixture_begin(state, name##_text, 0);                                       \
	}
SET_UP(asked)
SET_UP(unmarked)
SET_UP(unasked)
SET_UP(named)
SET_UP(inner)

int main(void)
{
#define TEST(name, set_up) cmocka_unit_test_setup_teardown(name, set_up, fixture_tear_down)
	const struct CMUnitTest tests[] = {
		TEST(what_somebody_said_holds_in_every_paper, asked_set_up),
		TEST(a_no_holds_where_the_mark_is_missing, unmarked_set_up),
		TEST(where_nobody_was_asked_the_circle_decides, unasked_set_up),
		TEST(what_is_the_teams_stays_the_teams, inner_set_up),
		TEST(a_no_holds_for_sheets_with_names, named_set_up),
		TEST(the_team_reads_everything, asked_set_up),
		TEST(files_are_not_named_by_people, asked_set_up),
		TEST(a_role_of_three_is_named, asked_set_up),
		TEST(roles_of_few_stand_together, asked_set_up),
		TEST(a_rest_of_few_takes_the_next_role_with_it, asked_set_up),
		TEST(who_said_no_does_not_count, asked_set_up),
		TEST(answers_of_few_are_the_teams, asked_set_up),
		TEST(one_of_two_is_known_to_the_other, asked_set_up),
		TEST(people_are_counted_and_not_what_they_wrote, asked_set_up),
		TEST(who_has_no_role_is_heard, asked_set_up),
		TEST(options_are_counted, asked_set_up),
		TEST(names_in_what_was_said_are_hidden, asked_set_up),
		TEST(whoever_writes_it_is_told_what_stays_behind, asked_set_up),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
