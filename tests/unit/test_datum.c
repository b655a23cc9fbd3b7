/* One value while somebody writes it: its draft, the rules, another's text, a purge. */
#include "store_fixture.h"

#include "banso/base/clock.h"
#include "banso/store/any_revision.h"
#include "banso/store/purge.h"
#include "banso/work/fill/datum.h"

/* A field of f1 that is being written, and how it began. */
struct writing {
	struct fixture *fixture;
	struct course *course;
	struct place place;
	struct datum datum;
	const char *text;
};

static struct course *load_course_now(const struct writing *own)
{
	struct course *course = fixture_course(own->fixture, own->fixture->store);

	if (!course)
		abort();
	course->last_purge = store_last_purge(own->fixture->store);
	return course;
}

static struct writing begin(struct fixture *fixture, const char *field)
{
	struct writing own = {.fixture = fixture, .place = fixture_place("", "f1", "", field)};

	own.course = load_course_now(&own);
	return own;
}

static void open_it(struct writing *own)
{
	datum_open(&own->datum, own->fixture->store, own->course, &own->place,
		course_field(own->course, &own->place), &own->text);
}

static struct writing open_field(struct fixture *fixture, const char *field)
{
	struct writing own = begin(fixture, field);

	open_it(&own);
	return own;
}

static void close_it(struct writing *own)
{
	datum_close(&own->datum, own->datum.kept);
}

static enum datum_result commit(struct writing *own, const char *typed, const char *reason)
{
	return datum_commit(&own->datum, own->course, typed, reason, &own->fixture->err);
}

static const char *draft_at(const struct fixture *fixture, const struct place *place)
{
	struct draft draft;

	return store_draft(fixture->store, fixture->arena, place, &draft) ? draft.text : NULL;
}

/* Another person keeps a text at the same place; this one's course comes to know of it as
 * `is_loaded`. */
static void others_keep(struct writing *own, const char *text, bool is_loaded)
{
	struct store *other = fixture_open(own->fixture, "sato");
	struct course *course = fixture_course(own->fixture, other);
	struct change change = {.place = own->place, .seen_revision = REVISION_ANY, .text = text};

	assert_int_equal(store_change(other, course, &change, NULL), CHANGE_KEPT);
	store_close(other);
	if (is_loaded)
		own->course = fixture_course(own->fixture, own->fixture->store);
}

static void purge(struct writing *own)
{
	struct purged purged;

	assert_true(store_purge(own->fixture->store, own->fixture->arena, &own->place, 1,
		PURGE_UNSEEN, &purged, &own->fixture->err));
	own->course = fixture_course(own->fixture, own->fixture->store);
}

/* --- the draft --- */

static void a_draft_is_due_within_a_second(void **state)
{
	struct fixture *fixture = *state;
	struct writing own = open_field(fixture, "current");
	int64_t now_ms = clock_monotonic_ms(), due_ms;

	assert_int_equal(datum_tick(&own.datum, "", now_ms), CLOCK_NEVER);
	datum_touched(&own.datum, "あ");
	due_ms = datum_tick(&own.datum, "あ", now_ms);
	assert_true(due_ms > now_ms && due_ms <= clock_monotonic_ms() + 1000);
	assert_null(draft_at(fixture, &own.place));
	/* Also of one who goes on typing. */
	while (clock_monotonic_ms() <= due_ms - 900)
		continue;
	datum_touched(&own.datum, "あい");
	assert_int_equal(own.datum.draft_due_ms, due_ms);
	assert_int_equal(datum_tick(&own.datum, "あい", due_ms), CLOCK_NEVER);
	assert_string_equal(draft_at(fixture, &own.place), "あい");
	/* What stands as it stood has none. */
	assert_true(datum_keep_draft(&own.datum, "", &fixture->err));
	assert_null(draft_at(fixture, &own.place));
	close_it(&own);
}

static void a_draft_goes_on_from_its_own_revision(void **state)
{
	struct fixture *fixture = *state;
	struct writing own = open_field(fixture, "current");

	assert_true(datum_keep_draft(&own.datum, "書きかけ", &fixture->err));
	close_it(&own);
	others_keep(&own, "ほか", true);
	open_it(&own);
	assert_string_equal(own.text, "書きかけ");
	assert_string_equal(own.datum.kept, "ほか");
	assert_int_equal(commit(&own, own.text, NULL), DATUM_STALE);
	close_it(&own);
}

static void a_draft_that_says_what_stands_there_is_none(void **state)
{
	struct fixture *fixture = *state;
	struct writing own = open_field(fixture, "current");

	assert_true(datum_keep_draft(&own.datum, "同じ", &fixture->err));
	close_it(&own);
	others_keep(&own, "同じ", true);
	open_it(&own);
	assert_false(own.datum.has_draft);
	assert_null(draft_at(fixture, &own.place));
	close_it(&own);
}

/* A reason, or a line that somebody said: a draft like any other, of a text that is no value. */
static void a_text_that_is_no_value_has_a_draft(void **state)
{
	struct fixture *fixture = *state;
	struct writing own = begin(fixture, "rate");
	struct place reason = place_of_reason(fixture->arena, &own.place);

	for (int round = 0; round < 2; round++) {
		datum_open_text(
			&own.datum, fixture->store, own.course, &reason, "理由", "", &own.text);
		assert_string_equal(own.text, round ? "調べ" : "");
		assert_true(datum_keep_draft(&own.datum, "調べ", &fixture->err));
		close_it(&own);
	}
	open_it(&own);
	assert_string_equal(own.text, "");
	assert_int_equal(commit(&own, "120", "調べた"), DATUM_KEPT);
	assert_null(draft_at(fixture, &reason));
	close_it(&own);
	/* And one that may be lost has none. */
	datum_open_text(&own.datum, fixture->store, own.course, NULL, "検索", "", &own.text);
	datum_touched(&own.datum, "知里");
	assert_int_equal(own.datum.draft_due_ms, CLOCK_NEVER);
	assert_true(datum_keep_draft(&own.datum, "知里", &fixture->err));
	assert_int_equal(fixture_number(fixture->store, "SELECT count(*) FROM draft"), 0);
	close_it(&own);
}

/* --- keeping --- */

static void what_is_kept_is_what_it_goes_on_from(void **state)
{
	struct fixture *fixture = *state;
	struct writing own = open_field(fixture, "rate");

	assert_int_equal(commit(&own, "", NULL), DATUM_SAME);
	assert_int_equal(commit(&own, "２８．５", NULL), DATUM_KEPT);
	assert_string_equal(own.datum.kept, "28.5");
	assert_false(datum_is_changed(&own.datum, "28.5"));
	assert_int_equal(commit(&own, "30", NULL), DATUM_KEPT);
	assert_int_equal(own.datum.seen_revision, 2);
	assert_null(draft_at(fixture, &own.place));
	close_it(&own);
}

static void what_the_rules_stop_stays_as_a_draft(void **state)
{
	struct fixture *fixture = *state;
	struct writing own = open_field(fixture, "rate");

	assert_int_equal(commit(&own, "三割ほど", NULL), DATUM_BROKEN);
	assert_string_equal(draft_at(fixture, &own.place), "三割ほど");
	assert_int_equal(commit(&own, "120", NULL), DATUM_SOFT);
	assert_string_equal(draft_at(fixture, &own.place), "120");
	assert_int_equal(commit(&own, "120", "のべ"), DATUM_KEPT);
	assert_string_equal(own.datum.reason, "のべ");
	assert_null(draft_at(fixture, &own.place));
	/* It was the reason of that value alone. */
	assert_int_equal(commit(&own, "50", NULL), DATUM_KEPT);
	assert_string_equal(own.datum.reason, "");
	close_it(&own);
}

/* Who was asked for the reason may leave it blank: the sheet goes on telling that one is wanted. */
static void a_reason_that_was_asked_for_may_be_blank(void **state)
{
	struct writing own = open_field(*state, "rate");

	assert_int_equal(commit(&own, "120", NULL), DATUM_SOFT);
	assert_int_equal(commit(&own, "120", ""), DATUM_KEPT);
	assert_string_equal(course_text(own.course, &own.place), "120");
	close_it(&own);
}

static void what_is_suggested_is_kept_only_when_it_is_taken(void **state)
{
	struct writing own = open_field(*state, "current");

	assert_true(datum_suggest(&own.datum, "きょう"));
	assert_int_equal(commit(&own, "きょう", NULL), DATUM_SAME);
	datum_accept(&own.datum);
	assert_int_equal(commit(&own, "きょう", NULL), DATUM_KEPT);
	assert_false(datum_suggest(&own.datum, "あす"));
	close_it(&own);
}

/* --- others --- */

static void of_two_texts_the_typed_one_may_stand(void **state)
{
	struct writing own = open_field(*state, "current");

	others_keep(&own, "ほか", true);
	assert_false(datum_changed(&own.datum, own.course, "わたし", &own.fixture->err));
	assert_says(&own.fixture->err, "satoさん");
	assert_int_equal(commit(&own, "わたし", NULL), DATUM_STALE);
	datum_show_both(&own.datum, own.course);
	/* What came behind the question is asked about again. */
	others_keep(&own, "またほか", true);
	datum_insist(&own.datum, own.course);
	assert_int_equal(commit(&own, "わたし", NULL), DATUM_STALE);
	datum_show_both(&own.datum, own.course);
	datum_insist(&own.datum, own.course);
	assert_int_equal(commit(&own, "わたし", NULL), DATUM_KEPT);
	assert_string_equal(course_text(own.course, &own.place), "わたし");
	close_it(&own);
}

static void or_the_others_with_both_in_the_history(void **state)
{
	struct fixture *fixture = *state;
	struct writing own = open_field(fixture, "current");
	struct history history;

	others_keep(&own, "ほか", true);
	assert_int_equal(commit(&own, "わたし", NULL), DATUM_STALE);
	datum_show_both(&own.datum, own.course);
	assert_int_equal(
		datum_give_way(&own.datum, own.course, "わたし", &fixture->err), DATUM_SAME);
	assert_string_equal(own.datum.kept, "ほか");
	assert_null(draft_at(fixture, &own.place));
	assert_true(
		store_history(fixture->store, fixture->arena, &own.place, &history, &fixture->err));
	assert_int_equal(history.count, 3);
	assert_string_equal(history.items[1].text, "わたし");
	close_it(&own);
}

/* A third text that was not seen is asked about, also where it is the typed one. */
static void but_never_over_a_third(void **state)
{
	struct fixture *fixture = *state;
	static const char *const thirds[] = {"わたし", "また", "わたし", "また"};

	for (size_t i = 0; i < sizeof(thirds) / sizeof(*thirds); i++) {
		struct writing own = open_field(fixture, "current");
		bool is_loaded = i < 2;

		others_keep(&own, "ほか", true);
		assert_int_equal(commit(&own, "わたし", NULL), DATUM_STALE);
		datum_show_both(&own.datum, own.course);
		others_keep(&own, thirds[i], is_loaded);
		assert_int_equal(datum_give_way(&own.datum, own.course, "わたし", &fixture->err),
			DATUM_STALE);
		assert_string_equal(course_text(own.course, &own.place), thirds[i]);
		own.course = load_course_now(&own);
		assert_string_equal(course_text(own.course, &own.place), thirds[i]);
		assert_non_null(draft_at(fixture, &own.place));
		/* And once it was seen one may give way to it. */
		datum_show_both(&own.datum, own.course);
		assert_int_equal(datum_give_way(&own.datum, own.course, "わたし", &fixture->err),
			DATUM_SAME);
		assert_string_equal(course_text(own.course, &own.place), thirds[i]);
		others_keep(&own, "", true);
		close_it(&own);
	}
}

static void a_third_may_have_put_back_what_was_shown(void **state)
{
	struct fixture *fixture = *state;
	struct writing own = open_field(fixture, "current");

	others_keep(&own, "ほか", true);
	assert_int_equal(commit(&own, "わたし", NULL), DATUM_STALE);
	datum_show_both(&own.datum, own.course);
	others_keep(&own, "また", false);
	others_keep(&own, "ほか", false);
	assert_int_equal(
		datum_give_way(&own.datum, own.course, "わたし", &fixture->err), DATUM_STALE);
	assert_int_equal(course_value(own.course, &own.place)->revision, 3);
	close_it(&own);
}

static void or_both_one_below_the_other(void **state)
{
	struct writing own = open_field(*state, "current");
	struct buf both = {0};

	others_keep(&own, "ほか", false);
	assert_int_equal(commit(&own, "わたし", NULL), DATUM_STALE);
	datum_join(&own.datum, own.course, "わたし", &both);
	assert_string_equal(buf_text(&both), "ほか\nわたし");
	assert_int_equal(commit(&own, buf_text(&both), NULL), DATUM_KEPT);
	buf_free(&both);
	close_it(&own);
}

static void what_is_taken_away_stays_away(void **state)
{
	struct writing own = open_field(*state, "current");
	struct buf both = {0};

	assert_int_equal(commit(&own, "ひらく\nひみつ", NULL), DATUM_KEPT);
	others_keep(&own, "ひらく", false);
	assert_int_equal(commit(&own, "ひらく\nひみつ追記", NULL), DATUM_STALE);
	datum_join(&own.datum, own.course, "ひらく\nひみつ追記", &both);
	assert_string_equal(buf_text(&both), "ひらく\n追記");
	assert_int_equal(commit(&own, buf_text(&both), NULL), DATUM_KEPT);
	buf_free(&both);
	close_it(&own);
}

/* A draft is joined with what came behind the text from which it began. */
static void a_draft_that_was_left_brings_nothing_back(void **state)
{
	struct writing own = open_field(*state, "current");
	struct buf both = {0};

	assert_int_equal(commit(&own, "ひらく\nひみつ", NULL), DATUM_KEPT);
	assert_true(datum_keep_draft(&own.datum, "ひらく\nひみつ\n追記", &own.fixture->err));
	close_it(&own);
	others_keep(&own, "ひらく", true);
	open_it(&own);
	assert_string_equal(own.text, "ひらく\nひみつ\n追記");
	assert_int_equal(commit(&own, own.text, NULL), DATUM_STALE);
	datum_join(&own.datum, own.course, own.text, &both);
	assert_string_equal(buf_text(&both), "ひらく\n追記");
	buf_free(&both);
	close_it(&own);
}

static void where_nothing_is_typed_others_are_shown(void **state)
{
	struct writing own = open_field(*state, "current");

	others_keep(&own, "ほか", true);
	assert_true(datum_changed(&own.datum, own.course, "", &own.fixture->err));
	assert_string_equal(own.fixture->err.text, "");
	close_it(&own);
}

/* --- 個人情報の削除 --- */

static void what_was_purged_is_not_written_until_somebody_decides(void **state)
{
	struct fixture *fixture = *state;
	struct writing own = open_field(fixture, "current");

	assert_int_equal(commit(&own, "山田さん", NULL), DATUM_KEPT);
	purge(&own);
	assert_true(datum_is_purged(&own.datum, "山田さんが"));
	assert_true(datum_keep_draft(&own.datum, "山田さんが", &fixture->err));
	assert_null(draft_at(fixture, &own.place));
	assert_int_equal(commit(&own, "山田さんが", NULL), DATUM_STALE);
	assert_null(draft_at(fixture, &own.place));
	datum_show_both(&own.datum, own.course);
	datum_insist(&own.datum, own.course);
	assert_int_equal(commit(&own, "あの人が", NULL), DATUM_KEPT);
	/* It is decided, also while the course is still the one from before. */
	assert_false(datum_is_purged(&own.datum, "あの人がまた"));
	purge(&own);
	assert_true(datum_is_purged(&own.datum, "あの人がまた"));
	datum_show_both(&own.datum, own.course);
	assert_int_equal(
		datum_give_way(&own.datum, own.course, "あの人がまた", &fixture->err), DATUM_SAME);
	assert_string_equal(own.datum.kept, "");
	close_it(&own);
}

/* Whether the course was loaded since or not. */
static void what_is_typed_anew_is_as_any_other_text(void **state)
{
	struct fixture *fixture = *state;
	struct writing own = open_field(fixture, "current");
	struct course *before;

	assert_int_equal(commit(&own, "山田さん", NULL), DATUM_KEPT);
	assert_false(datum_emptied(&own.datum));
	for (int is_loaded = 0; is_loaded < 2; is_loaded++) {
		before = own.course;
		purge(&own);
		assert_true(datum_is_purged(&own.datum, "山田さんが"));
		if (!is_loaded)
			own.course = before;
		assert_true(datum_emptied(&own.datum));
		assert_false(own.datum.is_purged);
		assert_false(datum_is_changed(&own.datum, ""));
		assert_true(datum_keep_draft(&own.datum, "まったく別の文", &fixture->err));
		assert_string_equal(draft_at(fixture, &own.place), "まったく別の文");
		assert_int_equal(commit(&own, "まったく別の文", NULL), DATUM_KEPT);
		assert_string_equal(own.datum.kept, "まったく別の文");
	}
	close_it(&own);
}

/* Nobody noticed the purge yet when the box was emptied; or another text stands there by then. */
static void nor_is_the_text_of_others_behind_a_purge_written_over(void **state)
{
	struct fixture *fixture = *state;
	struct writing own = open_field(fixture, "current");

	assert_int_equal(commit(&own, "山田さん", NULL), DATUM_KEPT);
	purge(&own);
	others_keep(&own, "ほか", false);
	assert_true(datum_emptied(&own.datum));
	assert_int_equal(commit(&own, "別の文", NULL), DATUM_STALE);
	assert_string_equal(draft_at(fixture, &own.place), "別の文");
	close_it(&own);
}

/* Two texts were shown to be chosen from, and then came the purge: nobody was asked about it. */
static void a_purge_while_it_is_asked_is_asked_about(void **state)
{
	struct fixture *fixture = *state;

	for (int is_insisted = 0; is_insisted < 2; is_insisted++) {
		struct writing own = open_field(fixture, "current");
		const char *typed = is_insisted ? "自分一" : "自分二";

		others_keep(&own, is_insisted ? "ほか一" : "ほか二", true);
		assert_int_equal(commit(&own, typed, NULL), DATUM_STALE);
		datum_show_both(&own.datum, own.course);
		purge(&own);
		if (is_insisted) {
			own.course->last_purge = store_last_purge(fixture->store);
			datum_insist(&own.datum, own.course);
			assert_int_equal(commit(&own, typed, NULL), DATUM_STALE);
		} else {
			assert_int_equal(
				datum_give_way(&own.datum, own.course, typed, &fixture->err),
				DATUM_STALE);
		}
		assert_true(own.datum.is_purged);
		assert_null(draft_at(fixture, &own.place));
		datum_show_both(&own.datum, own.course);
		datum_insist(&own.datum, own.course);
		assert_int_equal(commit(&own, typed, NULL), DATUM_KEPT);
		close_it(&own);
	}
}

static void a_reason_goes_with_its_value(void **state)
{
	struct fixture *fixture = *state;
	struct writing own = begin(fixture, "rate");
	struct place reason = place_of_reason(fixture->arena, &own.place);

	datum_open_text(&own.datum, fixture->store, own.course, &reason, "理由", "", &own.text);
	purge(&own);
	assert_true(datum_keep_draft(&own.datum, "山田さんの分", &fixture->err));
	assert_true(own.datum.is_purged);
	assert_null(draft_at(fixture, &reason));
	assert_true(datum_emptied(&own.datum));
	assert_true(datum_keep_draft(&own.datum, "別のわけ", &fixture->err));
	assert_string_equal(draft_at(fixture, &reason), "別のわけ");
	close_it(&own);
}

#define OPENED(test) cmocka_unit_test_setup_teardown(test, fixture_set_up, fixture_tear_down)

int main(void)
{
	static const struct CMUnitTest tests[] = {
		OPENED(a_draft_is_due_within_a_second),
		OPENED(a_draft_goes_on_from_its_own_revision),
		OPENED(a_draft_that_says_what_stands_there_is_none),
		OPENED(a_text_that_is_no_value_has_a_draft),
		OPENED(what_is_kept_is_what_it_goes_on_from),
		OPENED(what_the_rules_stop_stays_as_a_draft),
		OPENED(a_reason_that_was_asked_for_may_be_blank),
		OPENED(what_is_suggested_is_kept_only_when_it_is_taken),
		OPENED(of_two_texts_the_typed_one_may_stand),
		OPENED(or_the_others_with_both_in_the_history),
		OPENED(but_never_over_a_third),
		OPENED(a_third_may_have_put_back_what_was_shown),
		OPENED(or_both_one_below_the_other),
		OPENED(what_is_taken_away_stays_away),
		OPENED(a_draft_that_was_left_brings_nothing_back),
		OPENED(where_nothing_is_typed_others_are_shown),
		OPENED(what_was_purged_is_not_written_until_somebody_decides),
		OPENED(what_is_typed_anew_is_as_any_other_text),
		OPENED(nor_is_the_text_of_others_behind_a_purge_written_over),
		OPENED(a_purge_while_it_is_asked_is_asked_about),
		OPENED(a_reason_goes_with_its_value),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
