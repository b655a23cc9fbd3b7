/* The participants, and those who fill a form. */
#include <stdlib.h>
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/buf.h"
#include "banso/base/i18n.h"
#include "banso/base/mem.h"
#include "banso/model/own.h"
#include "banso/model/progress.h"
#include "banso/model/session/session_people.h"
#include "banso/screen/course/screens.h"
#include "banso/screen/fill/form/sought.h"
#include "banso/screen/fill/screens.h"
#include "banso/screen/fill/table/own_list.h"
#include "banso/ui/box/table_box.h"
#include "banso/ui/frame.h"
#include "banso/ui/term/draw.h"
#include "banso/work/fill/table_rows.h"
#include "banso/work/own_rows.h"
#include "banso/work/people/people.h"
#include "leaving.h"
#include "removing.h"

/* The participants of the course; with a form, those who fill it at a session. */
struct people {
	struct screen base;
	struct arena *arena; /* of the people */
	struct words rows;   /* their ids */
	struct participants people;
	struct list list;
	char *session, *form; /* form NULL: the plain list; session: which led to it, "" for none */
	char *added;          /* the one that is being added: has the focus once they are listed */
	struct leaving leaving;
	bool is_moving; /* the one in focus is in the hand, from `moved_from` */
	size_t moved_from;
	struct sought sought; /* a name, or a list */
	int64_t purge_shown;  /* see removing_ask_purge() */
};

static struct app *app_of(const struct people *own)
{
	return own->base.app;
}

static const struct form *form_of(const struct people *own)
{
	return own->form ? course_form(app_of(own)->course, own->form) : NULL;
}

/* Also who is only being added. */
static struct participants read_list(const struct people *own)
{
	struct place table = person_place(app_of(own)->course, "", "");
	struct words ids = own_rows(app_of(own)->store, app_of(own)->course, &table, own->arena);
	struct participants people = {
		ARENA_ARRAY(own->arena, struct participant, ids.count), ids.count};

	for (size_t i = 0; i < ids.count; i++) {
		course_participant(app_of(own)->course, ids.items[i], &people.items[i]);
		people.items[i] = participant_copy(own->arena, people.items[i]);
	}
	return people;
}

static void read_people(struct people *own)
{
	own->people = own->form ? session_respondents(app_of(own)->course, own->session,
					  form_of(own), own->arena)
				: read_list(own);
	own->rows = (struct words){0};
	for (size_t i = 0; i < own->people.count; i++)
		words_add(&own->rows, own->arena, own->people.items[i].id);
}

/* The focus stays on whom it was, or goes to who was added. */
static void refresh(struct people *own)
{
	struct arena *old = own->arena;
	const char *focus =
		own->list.focus < own->rows.count ? own->rows.items[own->list.focus] : "";

	own->arena = arena_new();
	own->is_moving = false;
	read_people(own);
	if (!own_list_focus(&own->list, own->rows, own->added ? own->added : ""))
		own_list_focus(&own->list, own->rows, focus);
	list_resize(&own->list, own->people.count);
	arena_free(old);
}

static struct outcome people_enter(struct screen *screen)
{
	refresh((struct people *)screen);
	return OUTCOME(STAY);
}

static const enum command *people_commands(const struct screen *screen)
{
	static enum command plain[] = {
		DO_EDIT, DO_NEW, DO_REMOVE, DO_NEW_MANY, DO_MOVE, DO_BRING_LAST, DO_NONE};
	static const enum command moving[] = {DO_PUT_DOWN, DO_NONE};
	static const enum command filling[] = {DO_OPEN, DO_NEW, DO_NONE};
	static enum command none[] = {DO_ADD_FIRST, DO_NEW_MANY, DO_BRING_LAST, DO_NONE};
	const struct people *own = (const struct people *)screen;
	struct place table = person_place(app_of(own)->course, "", "");

	plain[5] = none[2] = own_rows_lack(app_of(own)->course, &table) ? DO_BRING_LAST : DO_NONE;

	if (own->people.count == 0)
		return none;
	if (own->is_moving)
		return moving;
	return own->form ? filling : plain;
}

static const char *sentence_of(const struct people *own)
{
	if (own->people.count == 0)
		return own->form ? _("記入する人がまだ登録されていません。")
				 : _("参加者がまだ登録されていません。");
	return own->form ? _("記入する人を選びます。") : _("直す人を選びます。");
}

static struct progress progress_at(const struct people *own, const struct participant *person)
{
	const struct course *course = app_of(own)->course;

	return progress_of(
		course, form_of(own), course_sheet(course, own->session, own->form, person->id));
}

/* Their sheets are complete, but will not be published. */
static void put_unsaid(struct buf *out, const struct people *own)
{
	for (size_t i = 0; own->form && i < own->people.count; i++) {
		struct progress progress = progress_at(own, &own->people.items[i]);

		if (progress.state != SHEET_DONE || !progress.lacks_consent)
			continue;
		buf_puts(out, out->size_bytes ? _("、") : _("載せてよいか未記入: "));
		own_list_put_person(out, &own->people.items[i]);
	}
}

static void people_face(struct screen *screen, struct face *face)
{
	const struct people *own = (const struct people *)screen;
	const struct course *course = app_of(own)->course;

	buf_puts(&face->town, course_own(course, OWN_COURSE_NAME));
	if (own->form) {
		buf_puts(&face->name, course_session(course, own->session)->title);
		buf_puts(&face->form, form_of(own)->title);
		face->is_ours = *form_of(own)->reconstructed;
	} else {
		buf_puts(&face->name, _("参加者"));
	}
	face->at = own->list.focus + 1;
	face->of = own->list.count;
	buf_puts(&face->sentence, sentence_of(own));
	put_unsaid(&face->more, own);
	face->chip = people_commands(screen)[0];
}

/* A word that an older banso took for a role waits for somebody to choose one. */
static void put_role(struct buf *out, const struct people *own, const struct participant *person)
{
	const struct option *option =
		options_find(app_of(own)->course->scenario->roles, person->role);

	if (*person->own_role)
		buf_printf(out, _("! 要確認 %s"), person->own_role);
	else
		buf_puts(out, option ? option->label : person->role);
}

/* Of the plain list: with which session somebody began or left. */
static void put_turn(
	struct buf *out, const struct people *own, const char *label, const char *session)
{
	const struct option *option = options_find(app_of(own)->course->sessions, session);

	if (option && !own->form)
		buf_printf(out, _("（%s: %s）"), label, option->label);
}

/* Where there is little room, who fills a form is a name and how far it is. */
static struct table people_table(struct arena *arena, const struct people *own, bool is_narrow)
{
	const struct table_column columns[] = {
		{_("氏名"), "", TABLE_LINE, 0},
		{_("所属・職名"), "", TABLE_LINE, 0},
		{_("立場"), "", TABLE_SHORT, 0},
		{_("記入"), "", TABLE_SHORT, 0},
	};
	size_t count = !own->form ? 3 : is_narrow ? 2 : 4;
	struct table_column *used = ARENA_ARRAY(arena, struct table_column, count);
	const char **cells = ARENA_ARRAY(arena, const char *, own->people.count *count);
	struct buf text = {0};

	memcpy(used, columns, count * sizeof(*used));
	used[count - 1] = columns[own->form ? 3 : 2];
	for (size_t i = 0; i < own->people.count; i++) {
		const struct participant *person = &own->people.items[i];
		const char **row = &cells[i * count];

		if (count > 2) {
			participant_put_post(&text, person);
			row[1] = arena_take(arena, &text);
			put_role(&text, own, person);
			row[2] = arena_take(arena, &text);
		}
		own_list_put_person(&text, person);
		put_turn(&text, own, _("加わった回"), person->from);
		put_turn(&text, own, _("抜けた回"), person->until);
		row[0] = arena_take(arena, &text);
		if (own->form)
			row[count - 1] = progress_word(progress_at(own, person).state);
	}
	buf_free(&text);
	return (struct table){.columns = used,
		.column_count = count,
		.cells = cells,
		.row_count = own->people.count};
}

static void people_draw(struct screen *screen, int top, int rows, int cols)
{
	struct people *own = (struct people *)screen;
	bool is_narrow = !frame_is_split();
	const struct table_area area = table_area_on(top, rows, cols, is_narrow && !own->form);
	struct arena *scratch;
	struct table table;

	if (own->people.count == 0) {
		frame_draw_offer(top, cols, _("参加者を1人追加する"));
		return;
	}
	scratch = arena_new();
	table = people_table(scratch, own, is_narrow);
	table_box_draw(scratch, &table, &own->list, &area);
	screen_tell_below(screen, list_below(&own->list));
	arena_free(scratch);
}

static struct outcome add_person(struct people *own)
{
	struct app *app = app_of(own);
	struct place place = person_place(app->course, "", "");
	struct change from = {.place = person_place(app->course, "", OWN_PERSON_FROM),
		.text = people_begin_with(app->course, own->session)};
	struct outcome next;
	const char *row;
	struct err err;

	if (!people_add(app->store, app->course, &from, *from.text != '\0', &row, &err)) {
		screen_refuse(&own->base, "%s", err.text);
		return OUTCOME(STAY);
	}
	free(own->added);
	own->added = xstrdup(row);
	place.row = row;
	next = app_go(GO_PERSON, &place);
	if (*from.text)
		next.goal.say = _("途中から加わった人として、「加わった回」をこの回にしました。");
	return next;
}

static struct outcome open_person(struct people *own)
{
	const struct participant *person = &own->people.items[own->list.focus];
	struct place place = PLACE_NONE;

	if (!own->form) {
		place.row = person->id;
		return app_go(GO_PERSON, &place);
	}
	place.engagement = app_of(own)->course->id;
	place.session = own->session;
	place.form = own->form;
	place.respondent = person->id;
	return app_go(GO_SHEET, &place);
}

/* NULL when somebody else has taken them out of the list meanwhile. */
static const struct participant *find_person(const struct people *own, const char *id)
{
	for (size_t i = 0; i < own->people.count; i++)
		if (strcmp(own->people.items[i].id, id) == 0)
			return &own->people.items[i];
	return NULL;
}

static void remove_person(struct people *own, const char *row)
{
	struct place place = person_place(app_of(own)->course, row, "");

	own_list_take_out(&own->base, &place);
	refresh(own);
}

static void bring_back(struct people *own)
{
	struct place table = person_place(app_of(own)->course, "", "");
	struct arena *scratch = arena_new();
	const char *row =
		own_list_bring_back(&own->base, &table, _("外した人はいません。"), scratch);

	refresh(own);
	if (row)
		own_list_focus(&own->list, own->rows, row);
	arena_free(scratch);
}

/* --- their order --- */

/* Only the list on the screen changes until the person is put down. */
static void shift(struct people *own, size_t from, size_t to)
{
	size_t step = from < to ? 1 : (size_t)-1;

	for (; from != to; from += step) {
		struct participant who = own->people.items[from];
		const char *row = own->rows.items[from];

		own->people.items[from] = own->people.items[from + step];
		own->people.items[from + step] = who;
		own->rows.items[from] = own->rows.items[from + step];
		own->rows.items[from + step] = row;
	}
}

static void put_down(struct people *own)
{
	struct app *app = app_of(own);
	size_t at = own->list.focus;
	struct place place = person_place(app->course, own->rows.items[at], "");
	struct err err;

	own->is_moving = false;
	if (at == own->moved_from)
		return;
	if (!table_put_row_behind(
		    app->store, app->course, &place, at ? own->rows.items[at - 1] : "", &err))
		screen_refuse(&own->base, "%s", err.text);
	else
		screen_say(&own->base, "%s", _("動かしました。"));
	refresh(own);
}

static struct outcome move_key(struct people *own, const struct key *key, enum command command)
{
	size_t from = own->list.focus;

	if (command == DO_PUT_DOWN) {
		put_down(own);
	} else if (command == DO_BACK) {
		own->is_moving = false;
		shift(own, from, own->moved_from);
		own->list.focus = own->moved_from;
	} else {
		if (list_key(&own->list, key))
			shift(own, from, own->list.focus);
		screen_say(&own->base, "%s", _("上下で動かし、Enter で置きます。"));
	}
	return OUTCOME(STAY);
}

/* --- a name or a list that is typed or pasted --- */

static bool people_open_text(struct screen *screen)
{
	struct people *own = (struct people *)screen;

	if (own->is_moving)
		return false;
	sought_open(&own->sought);
	return true;
}

static bool people_takes_text(const struct screen *screen)
{
	return ((const struct people *)screen)->sought.is_open;
}

static struct outcome seek(struct people *own)
{
	const char *text = buf_text(&own->sought.text);
	size_t at;

	if (!own->form && strpbrk(text, "\n\t"))
		return app_push(roster_new(app_of(own), own->session, text));
	at = people_seek(&own->people, text, own->list.focus);
	if (at < own->people.count) {
		own->list.focus = at;
	} else {
		sought_miss(&own->sought);
		screen_refuse(&own->base, _("「%s」で始まる人はいません。"), text);
	}
	return OUTCOME(STAY);
}

static struct outcome people_key(struct screen *screen, const struct key *key, enum command command)
{
	struct people *own = (struct people *)screen;

	if (own->sought.is_open)
		return sought_key(&own->sought, key) ? seek(own) : OUTCOME(STAY);
	if (sought_refuses(&own->sought, key, screen))
		return OUTCOME(STAY);
	if (own->is_moving)
		return move_key(own, key, command);
	switch (command) {
	case DO_NEW_MANY:
		return app_push(roster_new(app_of(own), own->session, ""));
	case DO_MOVE:
		own->is_moving = true;
		own->moved_from = own->list.focus;
		return move_key(own, key, DO_NONE);
	case DO_NEW:
	case DO_ADD_FIRST:
		return add_person(own);
	case DO_OPEN:
	case DO_EDIT:
		return open_person(own);
	case DO_REMOVE:
		return removing_ask(app_of(own), &own->people.items[own->list.focus]);
	case DO_BRING_LAST:
		bring_back(own);
		return OUTCOME(STAY);
	default:
		return OUTCOME(list_key(&own->list, key) ? STAY : IGNORED);
	}
}

static struct outcome people_answered(struct screen *screen, const struct reply *reply)
{
	struct people *own = (struct people *)screen;
	const struct participant *person = find_person(own, reply->text);
	struct outcome next;

	if (reply->question == SHEET_LEADS_ON && reply->choice == LEADS_BACK)
		return app_pop(SHEET_LEADS_ON, LEADS_BACK, "");
	if (reply->question == SHEET_LEADS_ON)
		return sheet_leads_on(app_of(own), own->session, reply, true);
	if (reply->question >= LEAVING_ASK_WHEN && reply->question <= LEAVING_ASK_TASKS) {
		next = leaving_answered(&own->leaving, screen, reply);
		refresh(own);
		return next;
	}
	if (!person)
		return OUTCOME(STAY);
	if (reply->question == REMOVING_ASK_REMOVE && reply->choice == REMOVING_LEAVES)
		return leaving_begin(&own->leaving, screen, person);
	if (reply->question == REMOVING_ASK_REMOVE && reply->choice == REMOVING_LISTED)
		remove_person(own, reply->text);
	if (reply->question == REMOVING_ASK_REMOVE && reply->choice == REMOVING_PURGE)
		return removing_ask_purge(app_of(own), person, &own->purge_shown);
	if (reply->question == REMOVING_ASK_PURGE && reply->choice == 1)
		removing_purge(&own->base, person->id, own->purge_shown);
	return OUTCOME(STAY);
}

static void people_changed(struct screen *screen)
{
	refresh((struct people *)screen);
}

static void people_back(struct screen *screen)
{
	struct people *own = (struct people *)screen;

	refresh(own);
	free(own->added);
	own->added = NULL;
}

static void people_leave(struct screen *screen)
{
	struct people *own = (struct people *)screen;

	arena_free(own->arena);
	free(own->session);
	free(own->form);
	free(own->added);
	leaving_forget(&own->leaving);
	sought_free(&own->sought);
}

static const struct screen_ops people_ops = {
	.name = "people",
	.size_bytes = sizeof(struct people),
	.face = people_face,
	.commands = people_commands,
	.takes_text = people_takes_text,
	.open_text = people_open_text,
	.enter = people_enter,
	.draw = people_draw,
	.key = people_key,
	.answered = people_answered,
	.changed = people_changed,
	.back = people_back,
	.leave = people_leave,
};

struct screen *people_new(struct app *app, const char *session)
{
	struct people *own = (struct people *)screen_new(&people_ops, app);

	own->session = xstrdup(session);
	return &own->base;
}

struct screen *respondents_new(struct app *app, const char *session, const char *form)
{
	struct people *own = (struct people *)screen_new(&people_ops, app);

	own->session = xstrdup(session);
	own->form = xstrdup(form);
	return &own->base;
}
