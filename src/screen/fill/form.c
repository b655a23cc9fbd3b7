#include "banso/screen/fill/form.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/model/answer.h"
#include "banso/model/own.h"
#include "banso/model/rows.h"
#include "banso/model/year.h"
#include "banso/screen/fill/entry_ask.h"
#include "banso/text/width.h"
#include "banso/ui/draw.h"

void form_begin(struct form_body *body, struct app *app, bool is_new)
{
	*body = (struct form_body){.app = app, .arena = arena_new(), .is_new = is_new, .why = ""};
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
	entry_open(&item->entry, body->app, place, field);
	item->entry.datum.why = body->why;
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
	return &focused(body)->datum.place;
}

const char *form_told(const struct form_body *body)
{
	return focused(body)->datum.told;
}

/* As it went with the focused field: on to a neighbour, or (by 0) nowhere. */
static enum form_result go_on(
	struct form_body *body, int by, enum entry_result result, struct err *say)
{
	if (result == ENTRY_ASKS)
		return FORM_ASKS;
	if (result <= ENTRY_SAME)
		err_set(say, "%s", form_told(body));
	/* Stays on the field while there is something to be told of its value. */
	if (result == ENTRY_STAYS || *say->text)
		return FORM_STAYS;
	if (by == 0)
		err_set(say, "%s", _("保存しました"));
	if (by < 0 && body->focus == 0)
		return FORM_STAYS;
	if (by > 0 && body->focus + 1 >= body->count)
		return FORM_DONE;
	body->focus += (size_t)by;
	return FORM_STAYS;
}

/* Where nothing is to be written yet, a draft is all. */
static enum entry_result keep(struct form_body *body, struct err *say)
{
	if (!body->is_new)
		return entry_keep(focused(body), NULL, say);
	entry_keep_draft(focused(body), NULL);
	return ENTRY_SAME;
}

static enum form_result move(struct form_body *body, int by, struct err *say)
{
	body->going = by;
	return go_on(body, by, keep(body, say), say);
}

static bool forgot_enter(const struct form_body *body, struct err *say)
{
	if (!input_forgot_enter(focused(body)->input))
		return false;
	err_set(say, "%s", _("選んでいません。Enter で決めます"));
	return true;
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
	return true;
}

enum form_result form_key(
	struct form_body *body, const struct key *key, enum command command, struct err *say)
{
	struct key meant;

	say->text[0] = '\0';
	if (is_one_enter_too_many(body, key, say))
		return FORM_STAYS;
	switch (command) {
	case DO_NEXT:
	case DO_SKIP:
		return forgot_enter(body, say) ? FORM_STAYS : move(body, 1, say);
	case DO_PREVIOUS:
		return forgot_enter(body, say) ? FORM_STAYS : move(body, -1, say);
	case DO_KEEP:
		return move(body, 0, say);
	default:
		break;
	}
	meant = input_command_key(key, command);
	switch (input_key(focused(body)->input, &meant)) {
	case INPUT_USED:
		entry_touched(focused(body));
		err_set(say, "%s", input_said(focused(body)->input));
		return FORM_STAYS;
	case INPUT_NEXT:
		body->came_by_enter = meant.code == K_ENTER;
		return move(body, 1, say);
	case INPUT_IGNORED:
		break;
	}
	/* Up and Down that have nowhere to go in the box go to its neighbours. */
	if (key->code == K_PAGE_DOWN || key->code == K_DOWN)
		return body->focus + 1 < body->count ? move(body, 1, say) : FORM_STAYS;
	if (key->code == K_PAGE_UP || key->code == K_UP)
		return move(body, -1, say);
	return FORM_IGNORED;
}

struct outcome form_past(struct form_body *body)
{
	return entry_past(focused(body));
}

/* --- drawing --- */

static int label_cols(const struct form_body *body, int cols)
{
	int most = 8, room = cols < 60 ? 12 : cols < 76 ? 20 : 28;

	for (size_t i = 0; i < body->count; i++)
		if (width_text(body->items[i].label) > most)
			most = width_text(body->items[i].label);
	return most < room ? most : room;
}

/* Where the boxes of the items stand. */
struct layout {
	int col, cols;
	bool is_narrow;
};

static struct layout layout_for(const struct form_body *body, int cols)
{
	int col = 3 + label_cols(body, cols) + 2;

	return (struct layout){
		.col = col, .cols = (cols < 84 ? cols : 84) - col - 1, .is_narrow = cols < 60};
}

/* On a narrow screen what is chosen from, or written in many lines, stands below its label. */
static bool goes_below(const struct form_body *body, size_t item, const struct layout *layout)
{
	switch (field_traits(body->items[item].field->type)->widget) {
	case WIDGET_TEXT:
	case WIDGET_ONE:
	case WIDGET_MANY:
	case WIDGET_YES_NO:
		return layout->is_narrow && item == body->focus;
	case WIDGET_LINE:
	case WIDGET_NONE:
		return false;
	}
	return false;
}

static int item_rows(
	const struct form_body *body, size_t item, const struct layout *layout, int rows)
{
	int wanted = 1;

	if (goes_below(body, item, layout))
		wanted = 1 +
			 input_rows(body->items[item].entry.input, layout->col + layout->cols - 3);
	else if (item == body->focus)
		wanted = input_rows(body->items[item].entry.input, layout->cols);
	return wanted > rows ? rows : wanted;
}

static void draw_closed(
	const struct form_body *body, const struct form_item *item, int row, int col, int cols)
{
	const struct course *course = body->app->course;
	struct options options =
		course ? course_options(course, item->field) : item->field->options;
	struct arena *scratch = arena_new();
	struct judgement judged;
	struct buf shown = {0};

	if (entry_judge(&item->entry, scratch, &judged, NULL) != RULING_UNREADABLE) {
		answer_put(&shown, item->field, options, judged.change.text);
	} else {
		input_text(item->entry.input, &shown);
		buf_puts(&shown, "  !");
	}
	draw_short(row, col, cols, ROLE_TEXT, buf_text(&shown));
	arena_free(scratch);
	buf_free(&shown);
}

/* Which item stands on top, so that the focused one is seen whole. */
static size_t first_item(const struct form_body *body, const struct layout *layout, int rows)
{
	int used = item_rows(body, body->focus, layout, rows);
	size_t first = body->focus;

	while (first > 0 && used < rows) {
		first--;
		used++;
	}
	return first;
}

static void draw_item(
	const struct form_body *body, size_t item, const struct layout *layout, int row, int rows)
{
	const struct form_item *each = &body->items[item];
	bool is_focused = item == body->focus;

	draw_text(row, 1, 1, ROLE_FOCUS, is_focused ? ">" : " ");
	draw_short(row, 3, goes_below(body, item, layout) ? layout->cols : layout->col - 5,
		is_focused ? ROLE_FOCUS : ROLE_TEXT, each->label);
	if (goes_below(body, item, layout))
		input_draw(each->entry.input, row + 1, 3, layout->col + layout->cols - 3, rows - 1,
			true);
	else if (is_focused)
		input_draw(each->entry.input, row, layout->col, layout->cols, rows, true);
	else
		draw_closed(body, each, row, layout->col, layout->cols);
}

void form_draw(struct form_body *body, int top, int rows, int cols)
{
	struct layout layout = layout_for(body, cols);
	int help_rows = rows > 8 ? 2 : 0, list_rows = rows - help_rows, row = top;

	for (size_t i = first_item(body, &layout, list_rows);
		i < body->count && row < top + list_rows; i++) {
		int taken = item_rows(body, i, &layout, top + list_rows - row);

		draw_item(body, i, &layout, row, taken);
		row += taken;
	}
	if (help_rows)
		draw_short(top + rows - 1, 3, cols - 4, ROLE_QUIET, body->items[body->focus].help);
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

	if (!entry_answered(focused(body), reply, &kept, say))
		return false;
	*result = go_on(body, body->going, kept, say);
	return true;
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
	struct err other;

	entry_came_back(focused(body));
	for (size_t i = 0; i < body->count; i++) {
		struct form_item *item = &body->items[i];

		if (!entry_changed(&item->entry, i == body->focus ? say : &other))
			continue;
		entry_close(&item->entry);
		entry_open(&item->entry, body->app, &item->place, item->field);
		item->entry.datum.why = body->why;
	}
	if (!focused(body)->datum.is_purged && rows_is_gone(body->app->course, form_here(body)))
		say_gone(body, say);
}

int64_t form_tick(struct form_body *body, int64_t now_ms)
{
	int64_t next_ms = NEVER;

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

		if (body->is_new)
			good = entry_keep_draft(entry, err) && good;
		else if (entry_commit(entry, NULL, err) > DATUM_SAME)
			good = good && !entry->datum.draft_failed;
	}
	return good;
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
