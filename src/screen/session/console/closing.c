/* The card at the end of a session: what was reached, what is open, and what comes next. */
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/model/flow.h"
#include "banso/model/own.h"
#include "banso/model/session/form_progress.h"
#include "banso/model/session/next.h"
#include "banso/model/session/notes.h"
#include "banso/model/session/opened.h"
#include "banso/model/session/session_log.h"
#include "banso/model/session/task.h"
#include "banso/screen/fill/screens.h"
#include "banso/screen/session/confirming.h"
#include "banso/text/date/moment.h"
#include "banso/text/date/read.h"
#include "banso/text/width.h"
#include "banso/text/wrap.h"
#include "banso/ui/box/list.h"
#include "banso/ui/frame.h"
#include "banso/ui/term/draw.h"
#include "banso/work/record/lacks.h"
#include "session_turn.h"
#include "session_view.h"

#define DAY_MINUTES (24 * 60)

enum step_on { TO_NOTES, TO_RECORD, TO_FORM, TO_COURSE, STEP_ON_COUNT };

struct closing {
	struct screen base;
	const struct session *session;
	struct list list; /* of each way, so that a digit always leads to the same */
};

static const struct course *course_of(const struct closing *own)
{
	return ((struct app *)own->base.app)->course;
}

static const char *planned(const struct closing *own, const char *field)
{
	return course_planned(course_of(own), own->session->id, field);
}

/* --- what is open --- */

/* Working sheets are waited for once somebody has begun them. */
static bool is_open(const struct closing *own, const struct form *form)
{
	struct form_progress all = form_progress_of(course_of(own), own->session, form);

	return all.asked && all.state != SHEET_DONE && (next_waits_for(form) || all.begun);
}

/* The first that is open; NULL: none is. */
static const struct form *open_form(const struct closing *own)
{
	struct arena *scratch = arena_new();
	struct words ids = flow_forms(course_of(own), own->session, scratch);
	const struct form *found = NULL;

	for (size_t i = 0; i < ids.count && !found; i++) {
		const struct form *form = scenario_form(course_of(own)->scenario, ids.items[i]);

		if (is_open(own, form))
			found = form;
	}
	arena_free(scratch);
	return found;
}

static void put_open_forms(struct buf *out, const struct closing *own)
{
	struct arena *scratch = arena_new();
	struct words ids = flow_forms(course_of(own), own->session, scratch);

	for (size_t i = 0; i < ids.count; i++) {
		const struct form *form = scenario_form(course_of(own)->scenario, ids.items[i]);

		if (is_open(own, form))
			buf_printf(out, _("%s%s（%s）"), out->size_bytes ? _("、") : "",
				form->title,
				form_progress_text(scratch, course_of(own), own->session, form));
	}
	arena_free(scratch);
}

/* Where it ended before its last step. */
static void put_unheld(struct buf *out, const struct closing *own)
{
	for (size_t i = 0; i < own->session->step_count; i++)
		if (session_step_state(course_of(own), own->session, i) == STEP_UNHELD)
			buf_printf(out, "%s%s", out->size_bytes ? _("、") : "",
				own->session->steps[i].title);
}

/* Whether something was noted or decided that others may be given to read. */
static bool has_notes(const struct closing *own)
{
	struct arena *scratch = arena_new();
	struct notes notes = session_all_notes(course_of(own), own->session, scratch);
	bool has = session_count_decided(course_of(own), own->session->id, CIRCLE_SHARED) > 0;

	for (size_t i = 0; i < notes.count; i++)
		has = has || !notes.items[i].is_inner;
	arena_free(scratch);
	return has;
}

static bool has_nothing_noted(const struct closing *own)
{
	struct arena *scratch = arena_new();
	size_t count = session_all_notes(course_of(own), own->session, scratch).count;

	arena_free(scratch);
	return !count && !session_count_decided(course_of(own), own->session->id, CIRCLE_SHARED) &&
	       !session_count_decided(course_of(own), own->session->id, CIRCLE_TEAM);
}

/* Notes that others may be given come first. */
static struct outcome closing_enter(struct screen *screen)
{
	struct closing *own = (struct closing *)screen;
	bool is_first = own->list.count == 0;

	list_resize(&own->list, STEP_ON_COUNT);
	if (is_first)
		own->list.focus = has_notes(own) ? TO_NOTES : TO_RECORD;
	return OUTCOME(STAY);
}

/* --- what stands around it --- */

/* Minutes between two times of a day; -1 where one is not known. */
static int minutes_between(const struct closing *own, const char *from, const char *to)
{
	int begin, end;

	if (!date_parse_time(planned(own, from), &begin) ||
		!date_parse_time(planned(own, to), &end))
		return -1;
	return end >= begin ? end - begin : end - begin + DAY_MINUTES;
}

static void put_thanks(struct buf *out, const struct closing *own)
{
	int wanted = minutes_between(own, OWN_SESSION_START, OWN_SESSION_END);
	int taken = minutes_between(own, OWN_SESSION_STARTED, OWN_SESSION_ENDED);

	if (wanted < 0)
		wanted = own->session->minutes;
	if (taken > 0)
		buf_printf(out, _("おつかれさまでした。%d分の予定を、%d分で終えました。"), wanted,
			taken);
	else
		buf_puts(out, _("おつかれさまでした。この回を終えました。"));
}

static enum command leads_on(const struct closing *own)
{
	switch ((enum step_on)own->list.focus) {
	case TO_NOTES:
		return DO_REVIEW;
	case TO_RECORD:
		return DO_SEE_RECORD;
	case TO_FORM:
	case TO_COURSE:
	case STEP_ON_COUNT:
		break;
	}
	return DO_DECIDE;
}

static void closing_face(struct screen *screen, struct face *face)
{
	const struct closing *own = (const struct closing *)screen;

	buf_puts(&face->town, course_own(course_of(own), OWN_COURSE_NAME));
	buf_puts(&face->name, own->session->title);
	face->at = face->of = own->session->step_count;
	buf_printf(&face->whose, _("終わりました  %s"), planned(own, OWN_SESSION_ENDED));
	put_thanks(&face->sentence, own);
	face->chip = leads_on(own);
	face->is_filled = draw_rows() < FRAME_TALL_ROWS;
	face->is_low = true;
}

static const enum command *closing_commands(const struct screen *screen)
{
	static enum command commands[] = {DO_DECIDE, DO_NOT_ENDED, DO_NONE, DO_NONE};
	const struct closing *own = (const struct closing *)screen;

	commands[0] = leads_on(own);
	commands[2] = confirming_command(course_of(own), own->session);
	return commands;
}

/* --- what was reached --- */

static void put_tasks(struct buf *out, const struct closing *own)
{
	struct arena *scratch = arena_new();
	const struct course *course = course_of(own);
	size_t made = tasks_shown(course, TASKS_FROM, own->session->id, scratch).count;

	tasks_put_states(out, course, own->session);
	if (made)
		buf_printf(out, _("      新しく決めたもの %zu件"), made);
	arena_free(scratch);
}

/* Of a step that was passed over nothing was to be checked. */
static void put_checks(struct buf *out, const struct closing *own)
{
	const struct course *course = course_of(own);
	size_t all = 0, done = 0;

	for (size_t i = 0; i < own->session->step_count; i++) {
		const struct step *step = &own->session->steps[i];

		if (session_step_state(course, own->session, i) != STEP_DONE)
			continue;
		all += step->checks.count;
		done += session_count_checked(course, own->session->id, step);
	}
	if (done)
		buf_printf(out, _("%zuのうち%zu"), all, done);
}

static void put_record(struct buf *out, const struct closing *own)
{
	enum command command = confirming_command(course_of(own), own->session);
	struct arena *scratch = arena_new();

	if (command == DO_CONFIRM) {
		const char *lacks = record_lacks_text(course_of(own), own->session, scratch);

		buf_puts(out, _("案（k で確定）"));
		if (*lacks)
			buf_printf(out, _("。まだ: %s"), lacks);
	} else if (command == DO_REOPEN) {
		buf_puts(out, _("確定（k でやめる）"));
	}
	arena_free(scratch);
}

static void put_count(struct buf *out, size_t count)
{
	if (count)
		buf_printf(out, _("%zu件"), count);
	else
		buf_puts(out, _("なし"));
}

/* What everybody reads of it is told where anybody said so. */
static void put_decided(struct buf *out, const struct closing *own)
{
	struct arena *scratch = arena_new();
	struct decided_lines lines = opened_lines(course_of(own), own->session->id, scratch);
	size_t team;

	team = session_count_decided(course_of(own), own->session->id, CIRCLE_TEAM);
	put_count(out, lines.count);
	if (lines.open)
		buf_printf(out, _("（うち公表してよい %zu件）"), lines.open);
	if (team)
		buf_printf(out, _("（支援者だけで %zu件）"), team);
	arena_free(scratch);
}

enum { FACTS = 7 };

struct fact {
	const char *label;
	struct buf text; /* empty: nothing is told of it */
};

/* In the order of their weight: what is open is offered below as well. */
static void put_facts(struct fact facts[FACTS], const struct closing *own)
{
	static const char *const labels[FACTS] = {N_("決まったこと"), N_("取組"), N_("発言"),
		N_("確認したこと"), N_("まだのもの"), N_("行わなかった進行"), N_("支援記録")};

	for (size_t i = 0; i < FACTS; i++)
		facts[i] = (struct fact){.label = _(labels[i])};
	put_decided(&facts[0].text, own);
	put_tasks(&facts[1].text, own);
	put_count(&facts[2].text, session_quick_note_count(course_of(own), own->session->id));
	put_checks(&facts[3].text, own);
	put_open_forms(&facts[4].text, own);
	put_unheld(&facts[5].text, own);
	put_record(&facts[6].text, own);
}

/* As many as have room in `rows`, each whole where there are so many without those that `rest`
 * takes. Returns the rows taken. */
static int draw_facts(const struct closing *own, int top, int rows, int rest, int cols)
{
	int col = cols < FRAME_WIDE_COLS ? 14 : 20, label_col = cols < FRAME_WIDE_COLS ? 1 : 3;
	int shares[FACTS], taken = 0;
	struct fact facts[FACTS], *told[FACTS];
	size_t count = 0;

	put_facts(facts, own);
	for (size_t i = 0; i < FACTS; i++) {
		if (!facts[i].text.size_bytes)
			continue;
		shares[count] = wrap_count(buf_text(&facts[i].text), cols - col - 1);
		told[count++] = &facts[i];
	}
	list_share(shares, count, rows - rest);
	for (size_t i = 0; i < count && taken < rows; i++) {
		draw_text(top + taken, label_col, col - label_col, ROLE_TEXT, told[i]->label);
		taken += draw_wrapped(top + taken, col, cols - col - 1, shares[i], ROLE_TEXT,
			buf_text(&told[i]->text));
	}
	for (size_t i = 0; i < FACTS; i++)
		buf_free(&facts[i].text);
	return taken;
}

/* --- what comes next --- */

static void put_way(struct buf *out, const struct closing *own, enum step_on way)
{
	const struct form *form;

	switch (way) {
	case TO_NOTES:
		buf_puts(out, _("書きとめたことを見直す"));
		if (has_nothing_noted(own))
			buf_puts(out, _("（まだありません）"));
		break;
	case TO_RECORD:
		buf_puts(out, _("支援記録を見て、書き出す"));
		break;
	case TO_FORM:
		form = open_form(own);
		if (form)
			buf_printf(out,
				form_progress_of(course_of(own), own->session, form).begun
					? _("%sの続きを書く")
					: _("%sを書く"),
				form->title);
		else
			buf_puts(out, _("帳票の一覧を見る"));
		break;
	case TO_COURSE:
	case STEP_ON_COUNT:
		buf_printf(out, _("%sに戻る"), course_own(course_of(own), OWN_COURSE_NAME));
		break;
	}
}

static void draw_ways(const struct closing *own, int row, int cols)
{
	for (size_t i = 0; i < own->list.count; i++, row++) {
		struct buf words = {0};

		put_way(&words, own, (enum step_on)i);
		list_mark(&own->list, i, row, 1);
		list_draw_digit(i, row, 3);
		draw_short(row, 5, cols - 6, i == own->list.focus ? ROLE_FIRST : ROLE_TEXT,
			buf_text(&words));
		buf_free(&words);
	}
}

/* Where it is goes before a letter of when it is. */
static void put_place_that_fits(struct buf *line, const char *place, int cols, int rows)
{
	struct buf whole = {0};

	buf_printf(&whole, "%s  %s", buf_text(line), place);
	if (*place && wrap_count(buf_text(&whole), cols) <= rows)
		buf_printf(line, "  %s", place);
	buf_free(&whole);
}

static void draw_next_session(const struct closing *own, int row, int rows, int cols)
{
	const struct course *course = course_of(own);
	const struct session *next =
		flow_session(course, flow_position(course, own->session->id) + 1);
	struct arena *scratch = arena_new();
	struct buf line = {0};

	if (next) {
		const char *when = session_when(scratch, course, next);

		buf_printf(&line, _("つぎの回  %s  %s"), next->title,
			*when ? when : _("日にちは未定"));
		put_place_that_fits(
			&line, course_planned(course, next->id, OWN_SESSION_ROOM), cols - 2, rows);
		draw_wrapped(row, 1, cols - 2, rows, ROLE_TEXT, buf_text(&line));
	}
	buf_free(&line);
	arena_free(scratch);
}

/* On a small screen the ways have their rows first. */
static void closing_draw(struct screen *screen, int top, int rows, int cols)
{
	struct closing *own = (struct closing *)screen;
	int ways = (int)own->list.count, gap = draw_rows() >= FRAME_TALL_ROWS, row = top;

	list_fit(&own->list, ways);
	row += draw_facts(own, top, rows - ways - gap, gap + 1, cols) + gap;
	draw_ways(own, row, cols);
	row += ways + gap;
	if (row < top + rows)
		draw_next_session(own, row, top + rows - row, cols);
}

/* --- keys --- */

static struct outcome to_form(const struct closing *own)
{
	const struct form *form = open_form(own);

	return form ? app_go_form(own->base.app, own->session->id, form)
		    : app_go_session(GO_FORMS, own->session->id);
}

/* Whoever comes back from a look at the notes goes on with the record. */
static struct outcome to_notes(struct closing *own)
{
	own->list.focus = TO_RECORD;
	return app_go_session(GO_NOTES, own->session->id);
}

static struct outcome take(struct closing *own, enum step_on way)
{
	switch (way) {
	case TO_NOTES:
		return to_notes(own);
	case TO_RECORD:
		return app_go_session(GO_PAPERS, own->session->id);
	case TO_FORM:
		return to_form(own);
	case TO_COURSE:
	case STEP_ON_COUNT:
		break;
	}
	return app_pop(TURN_ASK_NEXT, CLOSED_TO_COURSE, "");
}

static struct outcome closing_key(
	struct screen *screen, const struct key *key, enum command command)
{
	struct closing *own = (struct closing *)screen;
	size_t digit = list_digit(&own->list, key);

	if (command != DO_NONE && command == leads_on(own))
		return take(own, (enum step_on)own->list.focus);
	if (command == DO_CONFIRM || command == DO_REOPEN)
		return confirming_do(screen, own->session, command);
	/* Others may have taken it back already. */
	if (command == DO_NOT_ENDED && session_has_ended(course_of(own), own->session))
		return app_pop(TURN_ASK_NEXT, CLOSED_NOT, "");
	if (command == DO_NOT_ENDED || command == DO_BACK)
		return app_pop(TURN_ASK_NEXT, -1, "");
	if (digit < own->list.count)
		return take(own, (enum step_on)digit);
	return OUTCOME(list_key(&own->list, key) ? STAY : IGNORED);
}

static struct outcome closing_answered(struct screen *screen, const struct reply *reply)
{
	struct closing *own = (struct closing *)screen;

	if (reply->question == SHEET_LEADS_ON && reply->choice == LEADS_TO_FORM)
		return sheet_leads_on(screen->app, own->session->id, reply, false);
	confirming_answered(screen, reply);
	return OUTCOME(STAY);
}

static const struct screen_ops closing_ops = {
	.name = "closing",
	.size_bytes = sizeof(struct closing),
	.face = closing_face,
	.commands = closing_commands,
	.enter = closing_enter,
	.draw = closing_draw,
	.key = closing_key,
	.answered = closing_answered,
};

struct screen *closing_new(struct app *app, const struct session *session)
{
	struct closing *own = (struct closing *)screen_new(&closing_ops, app);

	own->session = session;
	return &own->base;
}
