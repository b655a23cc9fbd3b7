#include "banso/screen/fill/record.h"

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

void record_begin(struct record *record, struct app *app, bool is_new)
{
	*record = (struct record){.app = app, .arena = arena_new(), .is_new = is_new, .why = ""};
}

void record_add(struct record *record, const char *label, const char *help,
	const struct place *place, const struct field *field)
{
	struct record_item *item;

	record->items =
		arena_push(record->arena, record->items, record->count, sizeof(*record->items));
	item = &record->items[record->count++];
	item->label = arena_strdup(record->arena, label);
	item->help = arena_strdup(record->arena, help);
	item->place = place_copy(record->arena, place);
	item->field = field;
	entry_open(&item->entry, record->app, place, field);
	item->entry.datum.why = record->why;
}

void record_end(struct record *record)
{
	for (size_t i = 0; i < record->count; i++)
		entry_close(&record->items[i].entry);
	arena_free(record->arena);
	*record = (struct record){0};
}

static struct entry *focused(const struct record *record)
{
	return &record->items[record->focus].entry;
}

const struct input *record_box(const struct record *record)
{
	return focused(record)->input;
}

const enum command *record_commands(const struct record *record, const enum command *rest)
{
	return input_commands(focused(record)->input, rest);
}

const struct place *record_here(const struct record *record)
{
	return &focused(record)->datum.place;
}

const char *record_told(const struct record *record)
{
	return focused(record)->datum.told;
}

/* As it went with the focused field: on to a neighbour, or (by 0) nowhere. */
static enum record_result go_on(
	struct record *record, int by, enum entry_result result, struct err *say)
{
	if (result == ENTRY_ASKS)
		return RECORD_ASKS;
	if (result <= ENTRY_SAME)
		err_set(say, "%s", record_told(record));
	/* Stays on the field while there is something to be told of its value. */
	if (result == ENTRY_STAYS || *say->text)
		return RECORD_STAYS;
	if (by == 0)
		err_set(say, "%s", _("保存しました"));
	if (by < 0 && record->focus == 0)
		return RECORD_STAYS;
	if (by > 0 && record->focus + 1 >= record->count)
		return RECORD_DONE;
	record->focus += (size_t)by;
	return RECORD_STAYS;
}

/* Where nothing is to be written yet, a draft is all. */
static enum entry_result keep(struct record *record, struct err *say)
{
	if (!record->is_new)
		return entry_keep(focused(record), NULL, say);
	entry_keep_draft(focused(record), NULL);
	return ENTRY_SAME;
}

static enum record_result move(struct record *record, int by, struct err *say)
{
	record->going = by;
	return go_on(record, by, keep(record, say), say);
}

static bool forgot_enter(const struct record *record, struct err *say)
{
	if (!input_forgot_enter(focused(record)->input))
		return false;
	err_set(say, "%s", _("選んでいません。Enter で決めます"));
	return true;
}

/* Who presses Enter once too often shall not have chosen something by it. */
static bool is_one_enter_too_many(struct record *record, const struct key *key, struct err *say)
{
	const struct record_item *item = &record->items[record->focus];
	bool came_by_enter = record->came_by_enter;

	record->came_by_enter = false;
	if (!came_by_enter || key->code != K_ENTER || item->field->required ||
		input_takes_text(item->entry.input) || !input_is(item->entry.input, ""))
		return false;
	err_set(say, "%s", _("まだ選んでいません。これに決めるなら Enter、とばすなら Tab です。"));
	return true;
}

enum record_result record_key(
	struct record *record, const struct key *key, enum command command, struct err *say)
{
	struct key meant;

	say->text[0] = '\0';
	if (is_one_enter_too_many(record, key, say))
		return RECORD_STAYS;
	switch (command) {
	case DO_NEXT:
	case DO_SKIP:
		return forgot_enter(record, say) ? RECORD_STAYS : move(record, 1, say);
	case DO_PREVIOUS:
		return forgot_enter(record, say) ? RECORD_STAYS : move(record, -1, say);
	case DO_KEEP:
		return move(record, 0, say);
	default:
		break;
	}
	meant = input_command_key(key, command);
	switch (input_key(focused(record)->input, &meant)) {
	case INPUT_USED:
		entry_touched(focused(record));
		err_set(say, "%s", input_said(focused(record)->input));
		return RECORD_STAYS;
	case INPUT_NEXT:
		record->came_by_enter = meant.code == K_ENTER;
		return move(record, 1, say);
	case INPUT_IGNORED:
		break;
	}
	/* Up and Down that have nowhere to go in the box go to its neighbours. */
	if (key->code == K_PAGE_DOWN || key->code == K_DOWN)
		return record->focus + 1 < record->count ? move(record, 1, say) : RECORD_STAYS;
	if (key->code == K_PAGE_UP || key->code == K_UP)
		return move(record, -1, say);
	return RECORD_IGNORED;
}

struct outcome record_past(struct record *record)
{
	return entry_past(focused(record));
}

/* --- drawing --- */

static int label_cols(const struct record *record, int cols)
{
	int most = 8, room = cols < 60 ? 12 : cols < 76 ? 20 : 28;

	for (size_t i = 0; i < record->count; i++)
		if (width_text(record->items[i].label) > most)
			most = width_text(record->items[i].label);
	return most < room ? most : room;
}

/* Where the boxes of the items stand. */
struct layout {
	int col, cols;
	bool is_narrow;
};

static struct layout layout_for(const struct record *record, int cols)
{
	int col = 3 + label_cols(record, cols) + 2;

	return (struct layout){
		.col = col, .cols = (cols < 84 ? cols : 84) - col - 1, .is_narrow = cols < 60};
}

/* On a narrow screen what is chosen from, or written in many lines, stands below its label. */
static bool goes_below(const struct record *record, size_t item, const struct layout *layout)
{
	switch (field_traits(record->items[item].field->type)->widget) {
	case WIDGET_TEXT:
	case WIDGET_ONE:
	case WIDGET_MANY:
	case WIDGET_YES_NO:
		return layout->is_narrow && item == record->focus;
	case WIDGET_LINE:
	case WIDGET_NONE:
		return false;
	}
	return false;
}

static int item_rows(
	const struct record *record, size_t item, const struct layout *layout, int rows)
{
	int wanted = 1;

	if (goes_below(record, item, layout))
		wanted = 1 + input_rows(record->items[item].entry.input,
				     layout->col + layout->cols - 3);
	else if (item == record->focus)
		wanted = input_rows(record->items[item].entry.input, layout->cols);
	return wanted > rows ? rows : wanted;
}

static void draw_closed(
	const struct record *record, const struct record_item *item, int row, int col, int cols)
{
	const struct course *course = record->app->course;
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
static size_t first_item(const struct record *record, const struct layout *layout, int rows)
{
	int used = item_rows(record, record->focus, layout, rows);
	size_t first = record->focus;

	while (first > 0 && used < rows) {
		first--;
		used++;
	}
	return first;
}

static void draw_item(
	const struct record *record, size_t item, const struct layout *layout, int row, int rows)
{
	const struct record_item *each = &record->items[item];
	bool is_focused = item == record->focus;

	draw_text(row, 1, 1, ROLE_FOCUS, is_focused ? ">" : " ");
	draw_short(row, 3, goes_below(record, item, layout) ? layout->cols : layout->col - 5,
		is_focused ? ROLE_FOCUS : ROLE_TEXT, each->label);
	if (goes_below(record, item, layout))
		input_draw(each->entry.input, row + 1, 3, layout->col + layout->cols - 3, rows - 1,
			true);
	else if (is_focused)
		input_draw(each->entry.input, row, layout->col, layout->cols, rows, true);
	else
		draw_closed(record, each, row, layout->col, layout->cols);
}

void record_draw(struct record *record, int top, int rows, int cols)
{
	struct layout layout = layout_for(record, cols);
	int help_rows = rows > 8 ? 2 : 0, list_rows = rows - help_rows, row = top;

	for (size_t i = first_item(record, &layout, list_rows);
		i < record->count && row < top + list_rows; i++) {
		int taken = item_rows(record, i, &layout, top + list_rows - row);

		draw_item(record, i, &layout, row, taken);
		row += taken;
	}
	if (help_rows)
		draw_short(
			top + rows - 1, 3, cols - 4, ROLE_QUIET, record->items[record->focus].help);
}

/* --- what is asked before a field is kept --- */

struct screen *record_question(struct record *record)
{
	return entry_question(focused(record));
}

bool record_answered(struct record *record, const struct reply *reply, enum record_result *result,
	struct err *say)
{
	enum entry_result kept;

	if (!entry_answered(focused(record), reply, &kept, say))
		return false;
	*result = go_on(record, record->going, kept, say);
	return true;
}

/* --- others --- */

static void say_gone(const struct record *record, struct err *say)
{
	if (own_is(record->items[record->focus].place.form))
		err_set(say, "%s",
			_("ほかの人が、これを一覧から外しました。書いたものは残り、一覧の u で戻せます。"));
	else
		err_set(say, "%s", _("ほかの人がこの行を消しました。書いたものは履歴に残ります。"));
}

void record_changed(struct record *record, struct err *say)
{
	struct err other;

	entry_came_back(focused(record));
	for (size_t i = 0; i < record->count; i++) {
		struct record_item *item = &record->items[i];

		if (!entry_changed(&item->entry, i == record->focus ? say : &other))
			continue;
		entry_close(&item->entry);
		entry_open(&item->entry, record->app, &item->place, item->field);
		item->entry.datum.why = record->why;
	}
	if (!focused(record)->datum.is_purged &&
		rows_is_gone(record->app->course, record_here(record)))
		say_gone(record, say);
}

int64_t record_tick(struct record *record, int64_t now_ms)
{
	int64_t next_ms = NEVER;

	for (size_t i = 0; i < record->count; i++) {
		int64_t at_ms = entry_tick(&record->items[i].entry, now_ms);

		if (at_ms < next_ms)
			next_ms = at_ms;
	}
	return next_ms;
}

bool record_save(struct record *record, struct err *err)
{
	bool good = true;

	for (size_t i = 0; i < record->count; i++) {
		struct entry *entry = &record->items[i].entry;

		if (record->is_new)
			good = entry_keep_draft(entry, err) && good;
		else if (entry_commit(entry, NULL, err) > DATUM_SAME)
			good = good && !entry->datum.draft_failed;
	}
	return good;
}

bool record_focus_draft(struct record *record)
{
	for (size_t i = 0; i < record->count; i++) {
		if (!record->items[i].entry.datum.has_draft)
			continue;
		record->focus = i;
		return true;
	}
	return false;
}

const struct record_item *record_unkept(const struct record *record)
{
	for (size_t i = 0; i < record->count; i++)
		if (entry_is_changed(&record->items[i].entry))
			return &record->items[i];
	return NULL;
}

void record_discard(struct record *record)
{
	for (size_t i = 0; i < record->count; i++)
		entry_discard(&record->items[i].entry);
}
