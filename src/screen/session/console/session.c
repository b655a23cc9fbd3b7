/* 回: a session being prepared and run. */
#include <stdlib.h>
#include <string.h>

#include "among.h"
#include "banso/base/arena.h"
#include "banso/base/clock.h"
#include "banso/base/i18n.h"
#include "banso/model/flow.h"
#include "banso/model/own.h"
#include "banso/model/session/notes.h"
#include "banso/screen/fill/screens.h"
#include "banso/screen/frame/ask.h"
#include "banso/screen/session/console/screens.h"
#include "banso/screen/session/ended.h"
#include "banso/text/date/moment.h"
#include "banso/ui/frame.h"
#include "banso/ui/stack.h"
#include "banso/ui/term/draw.h"
#include "banso/work/database.h"
#include "banso/work/session_run.h"
#include "session_memo.h"
#include "session_turn.h"
#include "session_view.h"

/* READ_TO_CHANGE: a memo that has no room here is given to others behind its end. */
enum { ASK_NOTE = 1, ASK_READERS, READ_TO_CHANGE, ASK_TASKS, ASK_DECIDED };

#define CLOCK_MS 10000 /* how often it is looked at */
#define REST_MS 1000   /* without a key, and nobody types */
#define FOLLOW_MS 300  /* a step in focus rests that long before it is shown: moving stays cheap */

struct session_screen {
	struct screen base;
	const struct session *session;
	struct list steps, forms, checks;
	enum session_box box;
	struct arena *arena;
	struct words form_ids; /* of the step in focus */
	struct session_memo memo;
	size_t hint;
	struct session_clock clock;
	int64_t typed_at_ms;
	int64_t moved_ms; /* when the focus last moved among the steps */
};

static struct app *app_of(const struct session_screen *own)
{
	return own->base.app;
}

static const struct course *course_of(const struct session_screen *own)
{
	return app_of(own)->course;
}

static const struct step *step_of(const struct session_screen *own)
{
	return &own->session->steps[own->steps.focus];
}

static bool is_running(const struct session_screen *own)
{
	return session_is_running(course_of(own), own->session);
}

/* Whether the step that is going on, or in focus, is the supporters' own. */
static bool is_among_supporters(const struct session_screen *own)
{
	size_t current = session_current(course_of(own), own->session);

	return is_running(own) &&
	       (step_of(own)->circle == CIRCLE_TEAM ||
		       (current < own->session->step_count &&
			       own->session->steps[current].circle == CIRCLE_TEAM));
}

/* --- the step in focus --- */

static void load_forms(struct session_screen *own)
{
	const struct words *all = &step_of(own)->forms;

	arena_free(own->arena);
	own->arena = arena_new();
	own->form_ids = (struct words){0};
	for (size_t i = 0; i < all->count; i++)
		if (flow_uses(course_of(own), all->items[i]))
			words_add(&own->form_ids, own->arena, all->items[i]);
}

static bool has_box(const struct session_screen *own, enum session_box box)
{
	/* Where one box is seen at a time, beside the others it may have no room. */
	if (box == BOX_SAY)
		return !frame_is_split() && *step_of(own)->say;
	if (box == BOX_FORMS)
		return own->forms.count > 0;
	return box != BOX_CHECKS || own->checks.count > 0;
}

/* The screen may have grown since. */
static enum session_box box_of(const struct session_screen *own)
{
	return has_box(own, own->box) ? own->box : BOX_STEPS;
}

/* What has the focus keeps it. */
static void load_lists(struct session_screen *own)
{
	load_forms(own);
	list_resize(&own->forms, own->form_ids.count);
	list_resize(&own->checks, step_of(own)->checks.count);
	/* Not every step has every box. */
	if (!has_box(own, own->box))
		own->box = BOX_STEPS;
}

static void load_step(struct session_screen *own)
{
	session_memo_open(&own->memo, &own->base, own->session, step_of(own));
	load_lists(own);
	own->forms.focus = own->checks.focus = 0;
	own->hint = 0;
}

static void follow_focus(struct session_screen *own)
{
	if (own->memo.step == step_of(own))
		return;
	/* Stay in the step if not even the draft could be saved. */
	if (!session_memo_keep(&own->memo) && own->memo.entry.datum.draft_failed)
		own->steps.focus = (size_t)(own->memo.step - own->session->steps);
	else
		load_step(own);
}

static struct outcome session_enter(struct screen *screen)
{
	struct session_screen *own = (struct session_screen *)screen;
	size_t current = session_current(course_of(own), own->session);

	list_resize(&own->steps, own->session->step_count);
	if (current < own->session->step_count)
		own->steps.focus = current;
	load_step(own);
	/* While it runs one listens and writes; a note that broke off goes on where it stands. */
	if (is_running(own) || own->memo.entry.datum.has_draft)
		own->box = BOX_MEMO;
	own->clock = session_clock_read(course_of(own), own->session);
	if (flow_is_left_open(course_of(own), own->session, moment_today()))
		return ended_ask(app_of(own), own->session);
	return OUTCOME(STAY);
}

/* --- drawing --- */

/* What F8 does now; DO_NONE behind the end. */
static enum command turn_of(const struct session_screen *own)
{
	if (session_has_ended(course_of(own), own->session))
		return DO_NONE;
	if (!session_has_begun(course_of(own), own->session))
		return DO_BEGIN;
	return session_turn_is_last(course_of(own), own->session, own->steps.focus) ? DO_FINISH
										    : DO_NEXT_STEP;
}

static struct session_view view_of(struct session_screen *own)
{
	return (struct session_view){
		.course = course_of(own),
		.session = own->session,
		.current = session_current(course_of(own), own->session),
		.forms = own->form_ids,
		.shown = (size_t)(own->memo.step - own->session->steps),
		.steps = &own->steps,
		.form_list = &own->forms,
		.checks = &own->checks,
		.memo = own->memo.entry.input,
		.memo_circle =
			session_memo_circle(course_of(own), own->session->id, own->memo.step),
		.box = box_of(own),
		.clock = own->clock,
		.turn = turn_of(own),
		.hint = own->hint,
	};
}

static void session_face(struct screen *screen, struct face *face)
{
	struct session_screen *own = (struct session_screen *)screen;
	struct session_view view = view_of(own);

	session_view_put_face(&view, face);
	if (own->box == BOX_MEMO)
		entry_put_saved(face, app_of(own), &own->memo.entry,
			course_value(course_of(own), &own->memo.entry.datum.place));
	else
		face->is_low = face->is_low || own->box != BOX_SAY;
}

static void session_draw(struct screen *screen, int top, int rows, int cols)
{
	struct session_view view = view_of((struct session_screen *)screen);

	session_view_draw(&view, top, rows, cols);
}

/* --- commands --- */

/* Once a session is over one reads and ticks: into the memo, where letters are no keys any more,
 * leads Enter alone. */
static bool is_on_the_way(const struct session_screen *own, enum session_box box)
{
	return has_box(own, box) &&
	       !(box == BOX_MEMO && session_has_ended(course_of(own), own->session));
}

/* Its own box, where there is no other. */
static enum session_box next_box(const struct session_screen *own, int by)
{
	enum session_box box = own->box;

	do
		box = (enum session_box)(((int)box + by + BOX_COUNT) % BOX_COUNT);
	while (!is_on_the_way(own, box) && box != own->box);
	return box;
}

/* Before it begins there is nothing to take back. */
static bool works_now(const struct session_screen *own, enum command command)
{
	if (command == DO_STEP_BACK)
		return session_has_begun(course_of(own), own->session) ||
		       session_has_ended(course_of(own), own->session);
	if (command == DO_END_HERE || command == DO_REVIEW_ANEW)
		return turn_of(own) == (command == DO_END_HERE ? DO_NEXT_STEP : DO_NONE);
	if (command == DO_PREVIOUS_BOX)
		return next_box(own, -1) != own->box;
	return command != DO_NONE;
}

#define MOST_COMMANDS 24

static const enum command letters[] = {DO_FORMS, DO_REVIEW_ANEW, DO_TASKS, DO_EXPORT, DO_STEP_BACK,
	DO_DECIDED, DO_ATTEND, DO_DATES, DO_PEOPLE, DO_NEXT_HINT, DO_QUICK_NOTE, DO_END_HERE,
	DO_PREVIOUS_BOX, DO_NONE};

/* What a key would do in the lists. */
static enum command meant_by(const struct session_screen *own, const struct key *key)
{
	enum command meant = command_find(letters, key);

	return works_now(own, meant) ? meant : DO_NONE;
}

/* What the box itself has, what leads on, and what works wherever no text is typed: from the memo
 * by the menu. */
static const enum command *session_commands(const struct screen *screen)
{
	static const enum command ways[] = {[BOX_STEPS] = DO_TO_STEPS,
		[BOX_SAY] = DO_TO_SAY,
		[BOX_FORMS] = DO_TO_FORMS,
		[BOX_CHECKS] = DO_TO_CHECKS,
		[BOX_MEMO] = DO_TO_MEMO};
	static const enum command firsts[] = {[BOX_STEPS] = DO_TO_NOTE,
		[BOX_SAY] = DO_TO_NOTE,
		[BOX_FORMS] = DO_OPEN,
		[BOX_CHECKS] = DO_TICK,
		[BOX_MEMO] = DO_NONE};
	static const enum command memo[] = {DO_QUICK_NOTE, DO_STEP_BACK, DO_TASKS, DO_DECIDED,
		DO_ATTEND, DO_FORMS, DO_REVIEW_ANEW, DO_EXPORT, DO_NEXT_HINT, DO_CIRCLE,
		DO_END_HERE, DO_PREVIOUS_BOX, DO_KEEP, DO_HISTORY, DO_NONE};
	static enum command now[MOST_COMMANDS];
	const struct session_screen *own = (const struct session_screen *)screen;
	enum session_box next = next_box(own, 1);
	enum command first = firsts[box_of(own)], way = next == own->box ? DO_NONE : ways[next];
	/* A narrow row has room for one way: that to the next box goes before the memo, one of
	 * them.
	 */
	bool is_way_first = draw_cols() < FRAME_WIDE_COLS && first == DO_TO_NOTE;
	const enum command heads[] = {
		is_way_first ? DO_NONE : first, turn_of(own), way, is_way_first ? first : DO_NONE};
	const enum command *rest = own->box == BOX_MEMO ? memo : letters;
	size_t count = 0;

	for (size_t i = 0; i < sizeof(heads) / sizeof(heads[0]); i++)
		if (works_now(own, heads[i]))
			now[count++] = heads[i];
	for (; *rest != DO_NONE && count < MOST_COMMANDS - 1; rest++)
		if (works_now(own, *rest))
			now[count++] = *rest;
	now[count] = DO_NONE;
	return now;
}

static bool session_takes_text(const struct screen *screen)
{
	return ((const struct session_screen *)screen)->box == BOX_MEMO;
}

/* While it runs, what is typed where nothing takes text is a note of what was just said. */
static bool session_open_text(struct screen *screen)
{
	struct session_screen *own = (struct session_screen *)screen;

	if (!is_running(own))
		return false;
	follow_focus(own);
	own->box = BOX_MEMO;
	own->memo.is_begun = true;
	input_begin_line(own->memo.entry.input);
	/* Where it cannot be kept it is still not lost: at the end it goes to a file. */
	if (database_is_read_only(app_of(own)->store))
		screen_refuse(screen, "%s",
			_("読むだけのファイルなので、進行メモに書いたことはまだ保存できていません。"));
	else
		screen_say(screen, "%s", _("進行メモに書きました（Ctrl-Z で取り消せます）。"));
	return true;
}

static const struct input *session_box(const struct screen *screen)
{
	const struct session_screen *own = (const struct session_screen *)screen;

	return own->box == BOX_MEMO ? own->memo.entry.input : NULL;
}

static const struct place *session_here(const struct screen *screen)
{
	const struct session_screen *own = (const struct session_screen *)screen;

	return own->box == BOX_MEMO ? &own->memo.entry.datum.place : NULL;
}

/* --- keys --- */

static struct outcome go_to_box(struct session_screen *own, int by)
{
	session_memo_keep(&own->memo);
	own->box = next_box(own, by);
	return OUTCOME(STAY);
}

static struct outcome open_form(struct session_screen *own)
{
	const char *id = own->form_ids.items[own->forms.focus];

	return app_go_form(
		app_of(own), own->session->id, scenario_form(course_of(own)->scenario, id));
}

static struct outcome tick_check(struct session_screen *own)
{
	const struct option *check = &step_of(own)->checks.items[own->checks.focus];
	struct app *app = app_of(own);
	struct err err;

	if (!session_tick_check(
		    app->store, app->course, own->session, step_of(own)->id, check->id, &err))
		screen_refuse(&own->base, "%s", err.text);
	return OUTCOME(STAY);
}

static struct outcome take_turn(struct session_screen *own, struct turn turn)
{
	own->steps.focus = turn.focus;
	follow_focus(own);
	own->clock = session_clock_read(course_of(own), own->session);
	if (*turn.say.text && turn.has_failed)
		screen_refuse(&own->base, "%s", turn.say.text);
	else if (*turn.say.text)
		screen_say(&own->base, "%s", turn.say.text);
	return turn.next;
}

static struct outcome next_step(struct session_screen *own)
{
	struct outcome next;

	session_memo_keep(&own->memo);
	next = take_turn(own, session_turn_on(app_of(own), own->session, own->steps.focus));
	if (is_running(own))
		own->box = BOX_MEMO;
	return next;
}

static struct outcome step_back(struct session_screen *own)
{
	session_memo_keep(&own->memo);
	return take_turn(own, session_turn_back(app_of(own), own->session, own->steps.focus));
}

static struct outcome key_in_box(struct session_screen *own, const struct key *key)
{
	bool used = false;

	if (own->box == BOX_MEMO) {
		session_memo_tell_letter(&own->memo, key, meant_by(own, key));
		used = input_key(own->memo.entry.input, key) == INPUT_USED;
		entry_touched(&own->memo.entry);
		own->typed_at_ms = clock_monotonic_ms();
	} else if (box_of(own) == BOX_STEPS) {
		used = list_key(&own->steps, key);
		own->moved_ms = clock_monotonic_ms();
	} else if (own->box != BOX_SAY) {
		used = list_key(own->box == BOX_FORMS ? &own->forms : &own->checks, key);
	}
	return OUTCOME(used ? STAY : IGNORED);
}

static struct outcome open_other(struct session_screen *own, enum command command)
{
	if (is_among_supporters(own) && (command == DO_TASKS || command == DO_DECIDED))
		return app_push(
			among_ask(app_of(own), command == DO_TASKS ? ASK_TASKS : ASK_DECIDED));
	switch (command) {
	case DO_FORMS:
		return app_go_session(GO_FORMS, own->session->id);
	case DO_TASKS:
		return app_go_session(GO_TASKS, own->session->id);
	case DO_DECIDED:
		return app_go_session(GO_DECIDED, own->session->id);
	case DO_ATTEND:
		return app_go_session(GO_ATTENDANCE, own->session->id);
	case DO_DATES:
		return app_go_session(GO_PLAN, own->session->id);
	case DO_PEOPLE:
		return app_go_session(GO_PEOPLE, own->session->id);
	case DO_EXPORT:
		return app_go_session(GO_PAPERS, own->session->id);
	case DO_REVIEW_ANEW:
		return app_go_session(GO_NOTES, own->session->id);
	case DO_HISTORY:
		return entry_past(&own->memo.entry);
	case DO_QUICK_NOTE:
		return app_push(session_memo_ask_note(&own->memo, ASK_NOTE));
	default:
		return OUTCOME(IGNORED);
	}
}

static struct outcome keep_memo(struct session_screen *own)
{
	if (session_memo_keep(&own->memo))
		screen_say(&own->base, "%s", app_tell_saved(app_of(own)));
	return OUTCOME(STAY);
}

static struct outcome change_circle(struct session_screen *own)
{
	struct screen *first;

	if (screen_refuse_lost_aim(&own->base))
		return OUTCOME(STAY);
	first = session_memo_change_circle(&own->memo, ASK_READERS, READ_TO_CHANGE);
	return first ? app_push(first) : OUTCOME(STAY);
}

static struct outcome session_key(
	struct screen *screen, const struct key *key, enum command command)
{
	struct session_screen *own = (struct session_screen *)screen;
	enum command meant;

	own->memo.entry.waits = false;
	own->memo.is_begun = own->memo.is_begun && own->box == BOX_MEMO;
	if (!works_now(own, own->memo.offered))
		own->memo.offered = DO_NONE;
	meant = session_memo_take_offer(&own->memo, key);
	command = meant == DO_NONE ? command : meant;
	/* What is done is done to the step in focus, whether it is shown yet or not. */
	if (command != DO_NONE)
		follow_focus(own);
	/* What is in a memo that somebody has purged, or has let more people read, is decided on
	 * before anything else is done. */
	if (command != DO_NONE && entry_asks_first(&own->memo.entry))
		return app_push(entry_question(&own->memo.entry));
	if (command != DO_NONE || own->box != BOX_MEMO)
		own->clock = session_clock_read(course_of(own), own->session);

	switch (command) {
	case DO_NONE:
		/* It is no command any more behind the end, but is answered all the same. */
		return key->code == K_F(8) ? next_step(own) : key_in_box(own, key);
	case DO_OPEN:
		return open_form(own);
	case DO_TO_NOTE:
		own->box = BOX_MEMO;
		return OUTCOME(STAY);
	case DO_TO_STEPS:
	case DO_TO_SAY:
	case DO_TO_FORMS:
	case DO_TO_CHECKS:
	case DO_TO_MEMO:
		return go_to_box(own, 1);
	case DO_PREVIOUS_BOX:
		return go_to_box(own, -1);
	case DO_BEGIN:
	case DO_NEXT_STEP:
	case DO_FINISH:
		return next_step(own);
	case DO_END_HERE:
		session_memo_keep(&own->memo);
		return take_turn(
			own, session_turn_end(app_of(own), own->session, own->steps.focus));
	case DO_STEP_BACK:
		return step_back(own);
	case DO_TICK:
		return screen_refuse_lost_aim(screen) ? OUTCOME(STAY) : tick_check(own);
	case DO_CIRCLE:
		return change_circle(own);
	case DO_NEXT_HINT:
		own->hint++;
		return OUTCOME(STAY);
	case DO_KEEP:
		return keep_memo(own);
	case DO_BACK:
		session_memo_keep(&own->memo);
		return OUTCOME(POP);
	default:
		session_memo_keep(&own->memo);
		return open_other(own, command);
	}
}

static void session_changed(struct screen *screen)
{
	struct session_screen *own = (struct session_screen *)screen;

	if (session_memo_changed(&own->memo))
		session_memo_open(&own->memo, &own->base, own->session, own->memo.step);
	load_lists(own);
	if (clock_monotonic_ms() >= own->typed_at_ms + REST_MS)
		own->clock = session_clock_read(course_of(own), own->session);
}

/* Whoever comes back may be about to press a key. */
static void session_back(struct screen *screen)
{
	session_changed(screen);
	session_memo_begin_anew(&((struct session_screen *)screen)->memo);
}

/* What is to be checked, with its tick; and what the memo says and who reads it. */
static void session_aims(const struct screen *screen, struct aims *out)
{
	const struct session_screen *own = (const struct session_screen *)screen;
	const struct step *step = step_of(own);
	bool on_checks = box_of(own) == BOX_CHECKS;
	struct buf text = {0};

	for (size_t i = 0; i < step->checks.count; i++) {
		const char *check = step->checks.items[i].id;

		buf_printf(&text, "%s\n%s\n%d", step->id, check,
			session_is_checked(course_of(own), own->session->id, step->id, check));
		aims_add(out, on_checks && i == own->checks.focus, &text);
	}
	session_memo_put_aim(&text, &own->memo);
	aims_add(out, !on_checks, &text);
	buf_free(&text);
}

static struct outcome answered_readers(struct session_screen *own, const struct reply *reply)
{
	struct screen *next = NULL;

	session_changed(&own->base);
	if (reply->question == ASK_READERS)
		next = session_memo_change_as_asked(&own->memo, reply, READ_TO_CHANGE);
	else
		session_memo_change_as_read(&own->memo, reply);
	return next ? app_push(next) : OUTCOME(STAY);
}

static struct outcome session_answered(struct screen *screen, const struct reply *reply)
{
	struct session_screen *own = (struct session_screen *)screen;
	enum entry_result kept;
	struct outcome next;
	bool is_ended;
	struct err err;

	if (reply->question == QUESTION_AGAIN)
		return keep_memo(own);
	session_memo_begin_anew(&own->memo);
	if (reply->question == ASK_READERS || reply->question == READ_TO_CHANGE)
		return answered_readers(own, reply);
	if (reply->question == ASK_TASKS || reply->question == ASK_DECIDED)
		return among_answered(reply, reply->question == ASK_TASKS ? GO_TASKS : GO_DECIDED,
			own->session->id);
	if (reply->question == SHEET_LEADS_ON && reply->choice == LEADS_TO_FORM)
		return sheet_leads_on(app_of(own), own->session->id, reply, false);
	if (reply->question == SHEET_LEADS_ON) {
		session_changed(screen);
		return OUTCOME(STAY);
	}
	if (reply->question == ASK_NOTE && reply->choice == 0)
		session_memo_keep_note(&own->memo, step_of(own), reply->text);
	if (entry_answered(&own->memo.entry, reply, &kept, &err) && kept == ENTRY_STAYS &&
		*err.text)
		screen_refuse(screen, "%s", err.text);
	if (reply->question == ENDED_ASK_WHEN || reply->question == ENDED_ASK_TIME) {
		next = ended_answered(screen, own->session, reply, &is_ended);
		if (is_ended)
			own->box = BOX_STEPS;
		return is_ended ? app_push(closing_new(app_of(own), own->session)) : next;
	}
	if (reply->question == TURN_ASK_NEXT && reply->choice == CLOSED_TO_COURSE)
		return OUTCOME(POP);
	if (reply->question == TURN_ASK_NEXT && reply->choice == CLOSED_NOT)
		next = step_back(own);
	else
		next = take_turn(own,
			session_turn_answered(app_of(own), own->session, own->steps.focus, reply));
	if (reply->question >= TURN_ASK_START && reply->question <= TURN_ASK_NEXT)
		own->box = is_running(own) ? BOX_MEMO : BOX_STEPS;
	return next;
}

/* --- time, others, the end --- */

/* The clock moves on only while nobody types. */
static int64_t session_tick(struct screen *screen, int64_t now_ms)
{
	struct session_screen *own = (struct session_screen *)screen;
	struct datum before = own->memo.entry.datum;
	int64_t draft_ms = entry_tick(&own->memo.entry, now_ms);
	int64_t clock_ms = now_ms + CLOCK_MS, rest_ms = own->typed_at_ms + REST_MS;
	int64_t follow_ms = own->moved_ms + FOLLOW_MS;
	struct session_clock was = own->clock;

	if (own->memo.step != step_of(own) && now_ms < follow_ms)
		return draft_ms < follow_ms ? draft_ms : follow_ms;
	if (own->memo.step != step_of(own)) {
		follow_focus(own);
		screen->wants_draw = true;
	}

	if (entry_has_turned(&own->memo.entry, &before))
		screen->wants_draw = true;
	if (!is_running(own))
		return draft_ms;
	if (now_ms < rest_ms) {
		clock_ms = rest_ms;
	} else {
		own->clock = session_clock_read(course_of(own), own->session);
		if (own->clock.minute != was.minute || own->clock.left != was.left)
			screen->wants_draw = true;
	}
	return draft_ms < clock_ms ? draft_ms : clock_ms;
}

static bool session_waits(const struct screen *screen)
{
	return ((const struct session_screen *)screen)->memo.entry.waits;
}

static bool session_save(struct screen *screen)
{
	return entry_save(&((struct session_screen *)screen)->memo.entry, screen);
}

static void session_leave(struct screen *screen)
{
	struct session_screen *own = (struct session_screen *)screen;

	session_memo_close(&own->memo);
	arena_free(own->arena);
}

static const char *session_legend(const struct screen *screen)
{
	(void)screen;
	return _("印: 済 終わった、今 いまここ、略 とばした、任 するときだけ、内 支援者だけ");
}

static const struct screen_ops session_ops = {
	.name = "session",
	.size_bytes = sizeof(struct session_screen),
	.face = session_face,
	.commands = session_commands,
	.legend = session_legend,
	.takes_text = session_takes_text,
	.open_text = session_open_text,
	.box = session_box,
	.here = session_here,
	.enter = session_enter,
	.draw = session_draw,
	.key = session_key,
	.answered = session_answered,
	.tick = session_tick,
	.changed = session_changed,
	.back = session_back,
	.aims = session_aims,
	.aim_words = N_("いま、ほかの人がここを変えました。見て、もう一度押してください。"),
	.waits = session_waits,
	.save = session_save,
	.leave = session_leave,
};

struct screen *session_new(struct app *app, const char *session)
{
	struct session_screen *own = (struct session_screen *)screen_new(&session_ops, app);

	own->session = course_session(app->course, session);
	return &own->base;
}
