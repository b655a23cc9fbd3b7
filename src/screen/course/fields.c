/* Screens of a few fields: 支援先の情報, 日程, a participant, a task. */
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/model/flow.h"
#include "banso/model/own.h"
#include "banso/model/session/session_log.h"
#include "banso/model/session/task.h"
#include "banso/screen/course/screens.h"
#include "banso/screen/fill/record.h"
#include "banso/screen/frame/ask.h"
#include "banso/ui/draw.h"

/*
 * Screens that are a record and nothing else: what banso keeps of the course,
 * the dates of its sessions, one participant. Each field is kept when it is left.
 */
struct fields {
	struct screen base;
	struct record record;
	const char *title, *lead;
	const char *notice;                    /* on opening; "" for none */
	bool has_asked_why;                    /* once is enough */
	const struct record_item *asked_order; /* hours that cannot be */
	bool is_leaving;                       /* … which were asked about on the way out */
};

enum { ASK_ORDER = 1 };
enum { ORDER_MEND, ORDER_KEEP };

static void fields_title(struct screen *screen, struct buf *left, struct buf *right)
{
	const struct app *app = screen->app;

	(void)right;
	buf_printf(
		left, "%s  %s", course_own(app->course, "name"), ((struct fields *)screen)->title);
}

static const enum command *fields_commands(const struct screen *screen)
{
	static const enum command rest[] = {DO_PREVIOUS, DO_KEEP, DO_HISTORY, DO_NONE};

	return record_commands(&((const struct fields *)screen)->record, rest);
}

static const struct input *fields_box(const struct screen *screen)
{
	return record_box(&((const struct fields *)screen)->record);
}

static const struct place *fields_here(const struct screen *screen)
{
	return record_here(&((const struct fields *)screen)->record);
}

static void fields_draw(struct screen *screen, int top, int rows, int cols)
{
	struct fields *fields = (struct fields *)screen;
	int lead = rows >= 12 && *fields->lead ? 2 : 0;

	if (lead)
		draw_short(top, 3, cols - 4, ROLE_LABEL, fields->lead);
	record_draw(&fields->record, top + lead, rows - lead, cols);
}

/* Some states of a 取組 are better understood with a reason: the box for it is offered once. */
static void ask_why(struct fields *fields, const struct record_item *left)
{
	const struct course *course = ((const struct app *)fields->base.app)->course;
	struct record *record = &fields->record;
	const struct option *state;
	struct task task;

	if (fields->has_asked_why || strcmp(left->place.form, OWN_TASKS) != 0 ||
		strcmp(left->place.column, "state") != 0 ||
		!course_task(course, left->place.row, &task) || *task.note)
		return;
	state = task_state(course, &task);
	if (!state || !state->reason)
		return;
	for (size_t i = 0; i < record->count; i++)
		if (strcmp(record->items[i].place.column, "note") == 0)
			record->focus = i;
	fields->has_asked_why = true;
	screen_say(&fields->base, _("「%s」にしたわけを書いておくと、次の回で役に立ちます。"),
		state->label);
}

/* --- hours that cannot be --- */

/* What has to come before a time of a session; NULL where nothing has to. */
static const char *earlier_of(const struct record_item *item)
{
	const char *field = item->place.field;

	if (strcmp(item->place.form, OWN_SESSION) != 0)
		return NULL;
	if (strcmp(field, "end") == 0)
		return "start";
	return strcmp(field, "ended") == 0 ? "started" : NULL;
}

/* What was begun and ended within a minute did happen; nobody plans it. */
static bool is_out_of_order(const struct course *course, const struct record_item *item)
{
	const char *earlier = earlier_of(item), *session = item->place.session;
	const char *from = earlier ? course_planned(course, session, earlier) : "";
	const char *to = earlier ? course_planned(course, session, item->place.field) : "";

	return *from && *to && strcmp(from, to) >= (strcmp(item->place.field, "ended") == 0);
}

/* Each is asked about once; NULL where nothing is to be asked. */
static struct screen *ask_order(struct fields *fields, const struct record_item *item)
{
	const char *const choices[] = {
		[ORDER_MEND] = _("時刻を直す"), [ORDER_KEEP] = _("このままでよい")};
	struct app *app = fields->base.app;
	const char *session = item->place.session;
	struct buf text = {0};
	struct screen *ask;

	if (item == fields->asked_order || !is_out_of_order(app->course, item))
		return NULL;
	fields->asked_order = item;
	buf_printf(&text, _("%s %s が、%s %s よりあとになっていません。"), _(item->field->label),
		course_planned(app->course, session, item->place.field),
		_(form_field(own_form(OWN_SESSION), earlier_of(item))->label),
		course_planned(app->course, session, earlier_of(item)));
	ask = ask_new(app, ASK_ORDER, scenario_session(app->course->scenario, session)->title,
		buf_text(&text), choices, 2);
	buf_free(&text);
	return ask;
}

/* On the way out all of them are looked at: the earlier time may have been changed last. */
static struct screen *ask_any_order(struct fields *fields)
{
	struct screen *ask = NULL;

	record_save(&fields->record, NULL);
	for (size_t i = 0; !ask && i < fields->record.count; i++)
		ask = ask_order(fields, &fields->record.items[i]);
	return ask;
}

static struct outcome fields_enter(struct screen *screen)
{
	struct fields *fields = (struct fields *)screen;

	if (record_focus_draft(&fields->record))
		screen_say(screen, "%s", _("前の書きかけです（Ctrl-U で消せます）"));
	else if (*fields->notice)
		screen_say(screen, "%s", fields->notice);
	return OUTCOME(STAY);
}

/* What cannot be kept stays as a draft, which the screen below does not show. */
static void tell_unkept(const struct fields *fields)
{
	const struct record_item *item = record_unkept(&fields->record);

	if (item && fields->base.below)
		screen_say(fields->base.below,
			_("「%s」は、まだ保存されていません（書きかけがあります）"),
			_(item->field->label));
}

static struct outcome go_out(struct fields *fields)
{
	struct screen *ask = ask_any_order(fields);

	if (!ask)
		tell_unkept(fields);
	fields->is_leaving = ask != NULL;
	return ask ? app_push(ask) : OUTCOME(POP);
}

/* Going back is never refused: what cannot be kept stays as a draft. What somebody else has changed
 * meanwhile is asked about first. */
static struct outcome leave_field(struct fields *fields, const struct key *key)
{
	enum record_result result;
	struct err say;

	result = record_key(&fields->record, key, DO_KEEP, &say);
	if (fields->base.below && *record_told(&fields->record))
		screen_say(fields->base.below, "%s", record_told(&fields->record));
	fields->is_leaving = result == RECORD_ASKS;
	return fields->is_leaving ? app_push(record_question(&fields->record)) : go_out(fields);
}

/* As a key ended, or the answer to what it had asked; `left` was the field in focus. */
static struct outcome go_on(
	struct fields *fields, size_t left, enum record_result result, const struct err *say)
{
	switch (result) {
	case RECORD_ASKS:
		return app_push(record_question(&fields->record));
	case RECORD_DONE:
		/* The last box closes the screen: that it was kept is said on the one below. */
		screen_say(fields->base.below, "%s", _("保存しました"));
		return go_out(fields);
	case RECORD_STAYS:
		if (*say->text)
			screen_say(&fields->base, "%s", say->text);
		if (*say->text || fields->record.focus == left)
			return OUTCOME(STAY);
		ask_why(fields, &fields->record.items[left]);
		return app_push(ask_order(fields, &fields->record.items[left]));
	case RECORD_IGNORED:
		break;
	}
	return OUTCOME(IGNORED);
}

static struct outcome fields_key(struct screen *screen, const struct key *key, enum command command)
{
	struct fields *fields = (struct fields *)screen;
	size_t left = fields->record.focus;
	enum record_result result;
	struct err say;

	if (command == DO_BACK)
		return leave_field(fields, key);
	fields->is_leaving = false;
	if (command == DO_HISTORY)
		return record_past(&fields->record);
	result = record_key(&fields->record, key, command, &say);
	return go_on(fields, left, result, &say);
}

static struct outcome order_answered(struct fields *fields, const struct reply *reply)
{
	if (reply->choice == ORDER_KEEP)
		return OUTCOME(fields->is_leaving ? POP : STAY);
	fields->is_leaving = false;
	fields->record.focus = (size_t)(fields->asked_order - fields->record.items);
	fields->asked_order = NULL;
	return OUTCOME(STAY);
}

static struct outcome fields_answered(struct screen *screen, const struct reply *reply)
{
	struct fields *fields = (struct fields *)screen;
	size_t left = fields->record.focus;
	enum record_result result;
	struct err say;

	if (reply->question == ASK_ORDER)
		return order_answered(fields, reply);
	if (!record_answered(&fields->record, reply, &result, &say))
		return OUTCOME(STAY);
	/* Esc goes back to the field; to decide later is to go out. */
	if (fields->is_leaving && reply->choice >= 0 && result != RECORD_ASKS)
		return go_out(fields);
	return go_on(fields, left, result, &say);
}

static void fields_changed(struct screen *screen)
{
	struct err say;

	record_changed(&((struct fields *)screen)->record, &say);
	if (*say.text)
		screen_say(screen, "%s", say.text);
}

static int64_t fields_tick(struct screen *screen, int64_t now_ms)
{
	return record_tick(&((struct fields *)screen)->record, now_ms);
}

static bool fields_save(struct screen *screen)
{
	return record_save(&((struct fields *)screen)->record, NULL);
}

static void fields_leave(struct screen *screen)
{
	record_end(&((struct fields *)screen)->record);
}

static const struct screen_ops fields_ops = {
	.name = "fields",
	.size_bytes = sizeof(struct fields),
	.title = fields_title,
	.commands = fields_commands,
	.takes_text = app_takes_text,
	.box = fields_box,
	.here = fields_here,
	.enter = fields_enter,
	.draw = fields_draw,
	.key = fields_key,
	.answered = fields_answered,
	.tick = fields_tick,
	.changed = fields_changed,
	.save = fields_save,
	.leave = fields_leave,
};

static struct fields *make(struct app *app, const char *title, const char *lead)
{
	struct fields *fields = (struct fields *)screen_new(&fields_ops, app);

	fields->title = title;
	fields->lead = lead;
	fields->notice = "";
	record_begin(&fields->record, app, false);
	return fields;
}

static const char *help_of(const struct field *field)
{
	return *field->help ? _(field->help) : "";
}

struct screen *about_new(struct app *app)
{
	struct fields *fields = make(
		app, _("支援先の情報"), _("直したいところへ Tab で進みます。書くと保存されます。"));
	const struct form *form = own_form(OWN_COURSE);
	struct place place = PLACE_NONE;

	place.engagement = app->course->id;
	place.form = form->id;
	for (size_t i = 0; i < form->field_count; i++) {
		place.field = form->fields[i].id;
		record_add(&fields->record, _(form->fields[i].label), help_of(&form->fields[i]),
			&place, &form->fields[i]);
	}
	return &fields->base;
}

static void add_date_fields(struct fields *fields, const struct session *session)
{
	static const char *const ids[] = {"date", "start", "end"};
	const struct form *form = own_form(OWN_SESSION);
	const struct app *app = fields->base.app;
	struct place place = PLACE_NONE;
	struct buf label = {0};

	place.engagement = app->course->id;
	place.session = session->id;
	place.form = form->id;
	for (size_t i = 0; i < sizeof(ids) / sizeof(ids[0]); i++) {
		const struct field *field = form_field(form, ids[i]);

		place.field = field->id;
		buf_clear(&label);
		buf_printf(
			&label, i ? "    %s%s" : "%s %s", i ? "" : session->title, _(field->label));
		record_add(&fields->record, buf_text(&label), help_of(field), &place, field);
	}
	buf_free(&label);
}

struct screen *dates_new(struct app *app, const char *session)
{
	struct fields *fields =
		make(app, _("日程"), _("日にちと時刻を書きます。決まっていない回は空けたままで。"));

	for (size_t i = 0; i < flow_session_count(app->course); i++) {
		if (strcmp(flow_session(app->course, i)->id, session) == 0)
			fields->record.focus = fields->record.count;
		add_date_fields(fields, flow_session(app->course, i));
	}
	return &fields->base;
}

struct screen *person_new(struct app *app, const char *row)
{
	struct fields *fields = make(app, _("参加者"), _("氏名は名字だけ、番号でもかまいません。"));
	const struct field *person = &own_form(OWN_PEOPLE)->fields[0];
	struct place place = PLACE_NONE;

	place.engagement = app->course->id;
	place.form = OWN_PEOPLE;
	place.field = person->id;
	place.row = row;
	for (size_t i = 0; i < person->column_count; i++) {
		place.column = person->columns[i].id;
		record_add(&fields->record, _(person->columns[i].label),
			help_of(&person->columns[i]), &place, &person->columns[i]);
	}
	return &fields->base;
}

/* When it really was is mended here; it is F8 that says it. Whether two fields that were one are
 * right is asked once. */
static bool is_on_plan(const struct course *course, const char *session, const char *field)
{
	if (strcmp(field, "started") == 0 || strcmp(field, "ended") == 0)
		return *course_planned(course, session, field);
	return strcmp(field, "parted") != 0 || session_was_parted(course, session);
}

struct screen *plan_new(struct app *app, const char *session, const char *field)
{
	static const char *const ids[] = {"date", "start", "end", "mode", "room", "link", "parted",
		"lead", "writer", "started", "ended"};
	struct fields *fields =
		make(app, "", _("いつ、どこで、どのように。決まったところから書きます。"));
	const struct form *form = own_form(OWN_SESSION);

	fields->title = arena_printf(fields->record.arena, _("%s  日程・会場"),
		scenario_session(app->course->scenario, session)->title);
	for (size_t i = 0; i < sizeof(ids) / sizeof(ids[0]); i++) {
		const struct field *each = form_field(form, ids[i]);
		struct place place = session_log_place(app->course, session, ids[i], "", "");

		if (!is_on_plan(app->course, session, ids[i]))
			continue;
		if (strcmp(ids[i], field) == 0)
			fields->record.focus = fields->record.count;
		record_add(&fields->record, _(each->label), help_of(each), &place, each);
	}
	if (session_was_parted(app->course, session))
		fields->notice = _("「会場・接続先」を2つに分けました。2つの欄を確かめてください");
	return &fields->base;
}

struct screen *decided_new(struct app *app, const char *session)
{
	struct fields *fields = make(
		app, _("決まったこと"), _("この回で決まったことを書きます。支援記録に載ります。"));
	const struct field *field = form_field(own_form(OWN_SESSION), "decided");
	struct place place = PLACE_NONE;

	place.engagement = app->course->id;
	place.session = session;
	place.form = OWN_SESSION;
	place.field = field->id;
	record_add(&fields->record, _(field->label), help_of(field), &place, field);
	return &fields->base;
}

/* A task that comes from an earlier session is first asked about; a new one is first said. */
struct screen *task_new(struct app *app, const char *row, const char *session)
{
	static const char *const asked[] = {"note", "state", "what", "who", "due"};
	static const char *const fixed[] = {"what", "who", "due", "state", "note"};
	struct fields *fields = make(app, _("次回までに取り組むこと"), "");
	const struct field *task = &own_form(OWN_TASKS)->fields[0];
	const struct scenario *scenario = app->course->scenario;
	const struct session *at = *session ? scenario_session(scenario, session) : NULL;
	struct place place = PLACE_NONE;
	bool is_asked;

	place.engagement = app->course->id;
	place.form = OWN_TASKS;
	place.field = task->id;
	place.row = row;
	place.column = "from";
	is_asked = at && strcmp(course_text(app->course, &place), session) != 0;
	fields->record.why = at ? at->title : "";
	for (size_t i = 0; i < sizeof(asked) / sizeof(asked[0]); i++) {
		const struct field *column = field_column(task, is_asked ? asked[i] : fixed[i]);
		bool is_note = strcmp(column->id, "note") == 0;

		place.column = column->id;
		record_add(&fields->record, _(column->label),
			is_note && *scenario->task_ask ? scenario->task_ask : help_of(column),
			&place, column);
	}
	return &fields->base;
}
