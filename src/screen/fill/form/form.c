#include "banso/screen/fill/form/form.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/attr.h"
#include "banso/base/clock.h"
#include "banso/base/i18n.h"
#include "banso/model/answer.h"
#include "banso/model/own.h"
#include "banso/model/progress.h"
#include "banso/model/rows.h"
#include "banso/model/year.h"
#include "banso/work/fill/left.h"

void form_begin(struct form_body *body, struct app *app, enum form_kind kind)
{
	*body = (struct form_body){
		.app = app, .arena = arena_new(), .kind = kind, .session = "", .why = ""};
}

static bool is_single(const struct form_body *body)
{
	return body->kind == FORM_SINGLE;
}

/* A text that somebody typed and did not keep goes on, unless it cannot be kept as it is. */
static void begin_box(struct entry *entry)
{
	struct err why;

	if (!entry_is_open(entry) || (entry_is_changed(entry) && !entry_is_refused(entry, &why)))
		return;
	entry_begin_line(entry);
	input_begin(entry->input);
}

/* What the field takes by itself is shown where it is looked at alone. */
static void open_item(struct form_body *body, struct form_item *item)
{
	entry_close(&item->entry);
	item->has_draft = false;
	if (item->field->type == FIELD_TABLE)
		return;
	entry_open(&item->entry, body->app, &item->place, item->field);
	item->entry.datum.opened_from = body->session;
	item->entry.datum.why = body->why;
	item->entry.datum.dates_sheet = is_single(body);
	entry_prefill(&item->entry);
}

static void look_for_draft(const struct form_body *body, struct form_item *item)
{
	item->has_draft = left_draft_at(body->app->store, &item->place);
}

void form_add(struct form_body *body, const char *label, const char *help,
	const struct place *place, const struct field *field)
{
	struct form_item *item;

	body->items = arena_push(body->arena, body->items, body->count, sizeof(*body->items));
	item = &body->items[body->count++];
	item->label = arena_strdup(body->arena, label);
	item->help = arena_strdup(body->arena, help);
	item->place = place_copy(body->arena, place);
	item->field = field;
	if (is_single(body))
		look_for_draft(body, item);
	else
		open_item(body, item);
}

const char *form_help(const struct field *field)
{
	return *field->help ? _(field->help) : "";
}

void form_add_own(struct form_body *body, const struct place *place, const struct field *field)
{
	form_add(body, _(field->label), form_help(field), place, field);
}

void form_end(struct form_body *body)
{
	for (size_t i = 0; i < body->count; i++)
		entry_close(&body->items[i].entry);
	arena_free(body->arena);
	*body = (struct form_body){0};
}

static struct entry *focused(const struct form_body *body)
{
	return &body->items[body->focus].entry;
}

bool form_waits(const struct form_body *body)
{
	return focused(body)->waits;
}

const struct input *form_box(const struct form_body *body)
{
	return focused(body)->input;
}

const enum command *form_commands(const struct form_body *body, const enum command *rest)
{
	return input_commands(focused(body)->input, rest);
}

const struct place *form_here(const struct form_body *body)
{
	return entry_is_open(focused(body)) ? &focused(body)->datum.place : NULL;
}

const char *form_told(const struct form_body *body)
{
	return entry_is_open(focused(body)) ? focused(body)->datum.told : "";
}

/* --- from field to field --- */

void form_open(struct form_body *body, size_t item)
{
	if (is_single(body)) {
		entry_close(focused(body));
		look_for_draft(body, &body->items[body->focus]);
	} else {
		entry_end_line(focused(body));
	}
	body->focus = item;
	body->was_refused = false;
	if (is_single(body))
		open_item(body, &body->items[item]);
	else
		begin_box(focused(body));
}

bool form_shows(const struct form_body *body, size_t item)
{
	const struct course *course = body->app->course;
	const struct place *place = &body->items[item].place;

	return field_is_visible(course, course_form(course, place->form), body->items[item].field,
		course_sheet(course, place->session, place->form, place->respondent));
}

size_t form_neighbour(const struct form_body *body, int by)
{
	size_t at = body->focus;

	do {
		if (by < 0 ? at == 0 : at + 1 >= body->count)
			return body->count;
		at += (size_t)by;
	} while (!form_shows(body, at));
	return at;
}

bool form_is_page(const struct form_body *body)
{
	return is_single(body) && *body->items[body->focus].field->page;
}

bool form_on_page(const struct form_body *body, size_t item)
{
	return item < body->count &&
	       (!is_single(body) || item == body->focus ||
		       (form_is_page(body) && strcmp(body->items[item].field->page,
						      body->items[body->focus].field->page) == 0));
}

static enum form_result go(struct form_body *body)
{
	size_t to = form_neighbour(body, body->going == FORM_PREVIOUS ? -1 : 1);

	switch (body->going) {
	case FORM_HERE:
		return FORM_STAYS;
	case FORM_NEXT:
	case FORM_PREVIOUS:
		if (to == body->count)
			return body->going == FORM_NEXT ? FORM_DONE : FORM_STAYS;
		form_open(body, to);
		return FORM_STAYS;
	case FORM_BELOW:
	case FORM_ABOVE:
		to = body->focus + (body->going == FORM_BELOW ? body->row_items : -body->row_items);
		if (to < body->count)
			form_open(body, to);
		return FORM_STAYS;
	case FORM_ELSEWHERE:
	case FORM_OUT:
		break;
	}
	return FORM_DONE;
}

/* What cannot be kept is said once where one field is looked at alone, and left as a draft the next
 * time; but never where not even its draft could be saved. */
static bool leaves_draft(struct form_body *body, struct err *say)
{
	bool may = is_single(body) && body->was_refused && body->going != FORM_HERE;

	if (!*say->text || form_waits(body))
		return false;
	body->was_refused = true;
	if (!may || !entry_keep_draft(focused(body), say))
		return false;
	say->text[0] = '\0';
	return true;
}

/* As it went with the focused field. */
static enum form_result go_on(struct form_body *body, enum entry_result result, struct err *say)
{
	body->refuses = result == ENTRY_STAYS;
	switch (result) {
	case ENTRY_ASKS:
		return FORM_ASKS;
	case ENTRY_STAYS:
		return leaves_draft(body, say) ? go(body) : FORM_STAYS;
	case ENTRY_LATER:
		return is_single(body) && entry_keep_draft(focused(body), say) ? go(body)
									       : FORM_STAYS;
	case ENTRY_KEPT:
	case ENTRY_SAME:
		break;
	}
	err_set(say, "%s", form_told(body));
	/* Stays on the field while there is something to be told of its value. A day in a list
	 * stands there still, as it was taken: who types on without looking shall not type into its
	 * box. */
	if (*say->text && body->going != FORM_OUT &&
		(is_single(body) || body->items[body->focus].field->type != FIELD_DATE))
		return FORM_STAYS;
	if (!*say->text && body->going == FORM_HERE && !is_single(body))
		err_set(say, "%s", app_tell_saved(body->app));
	return go(body);
}

/* Where nothing is to be written yet, a draft is all. */
static enum entry_result keep(struct form_body *body, struct err *say)
{
	if (body->kind != FORM_NEW)
		return entry_keep(focused(body), NULL, say);
	MAY_FAIL(entry_keep_draft(focused(body), NULL));
	return ENTRY_SAME;
}

enum form_result form_leave(struct form_body *body, enum form_way way, struct err *say)
{
	say->text[0] = '\0';
	body->going = way;
	if (way == FORM_NEXT)
		entry_accept(focused(body));
	return go_on(body, keep(body, say), say);
}

/* --- keys --- */

static bool forgot_enter(struct form_body *body, struct err *say)
{
	body->refuses = input_forgot_enter(focused(body)->input);
	if (body->refuses)
		err_set(say, "%s", _("選んでいません。Enter で決めます"));
	return body->refuses;
}

/* What is marked was kept: whoever takes what has the focus for chosen is told what that is. */
static void tell_marked(const struct form_item *item, const struct app *app, struct err *say)
{
	struct buf marked = {0}, label = {0};

	input_text(item->entry.input, &marked);
	answer_put(&label, item->field, field_options(app->course, item->field), buf_text(&marked));
	if (label.size_bytes)
		err_set(say, _("「%s」のままです。変えるなら Enter です"), buf_text(&label));
	else
		err_set(say, "%s", _("選んでいません。Enter で決めます"));
	buf_free(&marked);
	buf_free(&label);
}

static enum form_result keep_here(struct form_body *body, struct err *say)
{
	const struct form_item *item = &body->items[body->focus];
	bool is_beside = input_is_beside(item->entry.input);
	enum form_result result = form_leave(body, FORM_HERE, say);

	/* What hinders, or is to be told of what was kept, goes before. */
	if (!is_beside || result != FORM_STAYS || body->refuses || *form_told(body))
		return result;
	tell_marked(item, body->app, say);
	body->refuses = true;
	return result;
}

/* Who presses Enter once too often shall not have chosen something by it. */
static bool is_one_enter_too_many(struct form_body *body, const struct key *key, struct err *say)
{
	const struct form_item *item = &body->items[body->focus];
	bool came_by_enter = body->came_by_enter;

	body->came_by_enter = false;
	if (!came_by_enter || key->code != K_ENTER || item->field->required ||
		input_takes_text(item->entry.input) || !input_is(item->entry.input, ""))
		return false;
	err_set(say, "%s", _("まだ選んでいません。これに決めるなら Enter、とばすなら Tab です。"));
	body->refuses = true;
	return true;
}

bool form_passes_over(struct form_body *body, struct err *say)
{
	struct buf refused = {0};

	body->refuses = input_put_refused(focused(body)->input, &refused);
	if (body->refuses)
		err_set(say, _("%sは選択肢にないので、残りません。もう一度押すと進みます。"),
			buf_text(&refused));
	buf_free(&refused);
	return body->refuses;
}

static enum form_result leave_chosen(struct form_body *body, enum form_way way, struct err *say)
{
	return form_passes_over(body, say) || forgot_enter(body, say) ? FORM_STAYS
								      : form_leave(body, way, say);
}

/* Whether an arrow may lead to the neighbour: in a list it does, else on the same page. */
static bool arrow_leads(const struct form_body *body, int by)
{
	return !is_single(body) || form_on_page(body, form_neighbour(body, by));
}

/* Up and Down that have nowhere to go in the box go to its neighbours in a list. */
static enum form_result leave_by_arrow(
	struct form_body *body, const struct key *key, struct err *say)
{
	bool is_down = key->code == K_PAGE_DOWN || (key->code == K_DOWN && arrow_leads(body, 1));
	bool is_up = key->code == K_PAGE_UP || (key->code == K_UP && arrow_leads(body, -1));

	if (!is_down && !is_up)
		return FORM_IGNORED;
	if (form_passes_over(body, say))
		return FORM_STAYS;
	if (is_single(body))
		return leave_chosen(body, is_down ? FORM_NEXT : FORM_PREVIOUS, say);
	if (body->row_items && (key->code == K_DOWN || key->code == K_UP))
		return form_leave(body, is_down ? FORM_BELOW : FORM_ABOVE, say);
	if (is_down && body->focus + 1 == body->count)
		return FORM_STAYS;
	return form_leave(body, is_down ? FORM_NEXT : FORM_PREVIOUS, say);
}

static enum form_result type(struct form_body *body, const struct key *key, struct err *say)
{
	struct entry *entry = focused(body);

	switch (entry_is_open(entry) ? input_key(entry->input, key) : INPUT_IGNORED) {
	case INPUT_USED:
		entry_touched(entry);
		body->was_refused = false;
		err_set(say, "%s", input_said(entry->input));
		return FORM_TYPED;
	case INPUT_NEXT:
		body->came_by_enter = key->code == K_ENTER;
		return form_leave(body, FORM_NEXT, say);
	case INPUT_IGNORED:
		break;
	}
	return FORM_IGNORED;
}

enum form_result form_key(
	struct form_body *body, const struct key *key, enum command command, struct err *say)
{
	enum form_result result;
	struct key meant;

	say->text[0] = '\0';
	body->refuses = focused(body)->waits = false;
	if (!is_single(body) && is_one_enter_too_many(body, key, say))
		return FORM_STAYS;
	switch (command) {
	case DO_NEXT:
	case DO_SKIP:
		return leave_chosen(body, FORM_NEXT, say);
	case DO_PREVIOUS:
		return leave_chosen(body, FORM_PREVIOUS, say);
	case DO_KEEP:
		return form_passes_over(body, say) ? FORM_STAYS : keep_here(body, say);
	case DO_BACK:
		return form_passes_over(body, say) ? FORM_STAYS : FORM_IGNORED;
	default:
		break;
	}
	meant = input_command_key(key, command);
	result = type(body, &meant, say);
	return result == FORM_IGNORED ? leave_by_arrow(body, key, say) : result;
}

struct outcome form_past(struct form_body *body)
{
	return entry_past(focused(body));
}

/* What somebody else wrote comes into a box in which nothing is typed, but not below a question
 * that tells what stands there. */
static void see_others(struct form_body *body, size_t at, struct err *say)
{
	struct form_item *item = &body->items[at];

	if (!entry_is_open(&item->entry)) {
		look_for_draft(body, item);
		return;
	}
	if (!entry_changed(&item->entry, say) || item->entry.is_asked)
		return;
	open_item(body, item);
	if (at == body->focus && !is_single(body))
		begin_box(&item->entry);
}

/* --- what is asked before a field is kept --- */

struct screen *form_question(struct form_body *body)
{
	return entry_question(focused(body));
}

bool form_answered(struct form_body *body, const struct reply *reply, enum form_result *result,
	struct err *say)
{
	enum entry_result kept;
	struct err other;

	if (!entry_answered(focused(body), reply, &kept, say))
		return false;
	if (reply->choice < 0)
		see_others(body, body->focus, &other);
	*result = go_on(body, kept, say);
	return true;
}

bool form_is_broken(const struct form_body *body, struct err *err)
{
	const struct entry *entry = focused(body);
	struct arena *scratch = arena_new();
	struct judgement judged;
	bool is_broken = entry_is_open(entry) && !entry_is_changed(entry) &&
			 entry_judge(entry, scratch, &judged, err) == RULING_UNREADABLE;

	arena_free(scratch);
	return is_broken;
}

/* --- others --- */

static void say_gone(const struct form_body *body, struct err *say)
{
	if (own_is(body->items[body->focus].place.form))
		err_set(say, "%s",
			_("ほかの人が、これを一覧から外しました。書いたものは残り、一覧の u で戻せます。"));
	else
		err_set(say, "%s", _("ほかの人がこの行を消しました。書いたものは履歴に残ります。"));
}

void form_changed(struct form_body *body, struct err *say)
{
	struct entry *entry = focused(body);
	struct err other;

	say->text[0] = '\0';
	if (entry_is_open(entry))
		entry_came_back(entry);
	for (size_t i = 0; i < body->count; i++)
		see_others(body, i, i == body->focus ? say : &other);
	if (!entry->datum.is_purged &&
		rows_is_gone(body->app->course, &body->items[body->focus].place))
		say_gone(body, say);
}

int64_t form_tick(struct form_body *body, int64_t now_ms)
{
	int64_t next_ms = CLOCK_NEVER;

	for (size_t i = 0; i < body->count; i++) {
		int64_t at_ms = entry_tick(&body->items[i].entry, now_ms);

		if (at_ms < next_ms)
			next_ms = at_ms;
	}
	return next_ms;
}

bool form_save(struct form_body *body, struct err *err)
{
	bool good = true;

	for (size_t i = 0; i < body->count; i++) {
		struct entry *entry = &body->items[i].entry;

		if (body->kind != FORM_LIST)
			good = entry_keep_draft(entry, err) && good;
		else if (entry_commit(entry, NULL, err) > DATUM_SAME)
			good = good && !entry->datum.draft_failed;
	}
	return good;
}

bool form_asks_purged(struct form_body *body)
{
	struct err say;

	for (size_t i = 0; i < body->count; i++) {
		if (!entry_is_purged(&body->items[i].entry))
			continue;
		body->focus = i;
		return form_leave(body, FORM_HERE, &say) == FORM_ASKS;
	}
	return false;
}

bool form_focus_draft(struct form_body *body)
{
	for (size_t i = 0; i < body->count; i++) {
		if (!body->items[i].entry.datum.has_draft)
			continue;
		body->focus = i;
		return true;
	}
	return false;
}

const char *form_draft_words(const struct form_body *body)
{
	return entry_draft_words(&body->items[body->focus].entry);
}

const struct form_item *form_unkept(const struct form_body *body)
{
	for (size_t i = 0; i < body->count; i++)
		if (entry_is_changed(&body->items[i].entry))
			return &body->items[i];
	return NULL;
}

void form_discard(struct form_body *body)
{
	for (size_t i = 0; i < body->count; i++)
		entry_discard(&body->items[i].entry);
}
