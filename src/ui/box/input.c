#include "banso/ui/box/input.h"

#include <stdlib.h>
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/base/mem.h"
#include "banso/text/glyphs.h"
#include "edit_keys.h"
#include "input_inside.h"

#define YES                                                                                        \
	{                                                                                          \
		.id = "true", .label = N_("はい"), OPTION_TEXTS_ABSENT                             \
	}
#define NO                                                                                         \
	{                                                                                          \
		.id = "false", .label = N_("いいえ"), OPTION_TEXTS_ABSENT                          \
	}

/* Where others are going to read it, what does no harm stands under the mark. */
static const struct option check_options[] = {YES, NO}, consent_options[] = {NO, YES};

/* Those of a course go with it when it is read anew, and a box may be laid out before it is opened
 * anew. */
static struct options own_options(struct input *input, struct options options)
{
	struct option *items;

	if (!options.count)
		return options;
	input->arena = arena_new();
	items = ARENA_ARRAY(input->arena, struct option, options.count);
	for (size_t i = 0; i < options.count; i++) {
		items[i] = options.items[i];
		items[i].id = arena_strdup(input->arena, options.items[i].id);
		items[i].label = arena_strdup(input->arena, options.items[i].label);
	}
	return (struct options){items, options.count};
}

struct input *input_new(const struct field *field, struct options options, const char *text)
{
	struct input *input = xcalloc(1, sizeof(*input));

	input->field = field;
	input->options = own_options(input, options);
	if (input_widget(input) == WIDGET_YES_NO)
		input->options =
			(struct options){field->consent ? consent_options : check_options, 2};
	if (input_is_typed(input) || field->free_word)
		input->edit = edit_new(input_widget(input) == WIDGET_TEXT);
	if (!input_is_typed(input)) {
		list_resize(&input->list, input->options.count + field->free_word);
		pick_begin(&input->pick, input->options, input_is_many(input), field->free_word);
	}
	input_set(input, text);
	return input;
}

struct input *input_new_line(const char *text)
{
	static const struct field line = {
		.id = "", .label = "", .help = "", .type = FIELD_LINE, FIELD_TEXTS_ABSENT};

	return input_new(&line, (struct options){0}, text);
}

struct input *input_new_question(const char *text)
{
	struct input *input = input_new_line(text);

	edit_wrap(input->edit);
	return input;
}

void input_free(struct input *input)
{
	if (!input)
		return;
	if (input->arena)
		arena_free(input->arena);
	edit_free(input->edit);
	pick_end(&input->pick);
	buf_free(&input->chosen);
	buf_free(&input->folded);
	buf_free(&input->kept);
	buf_free(&input->shown);
	free(input);
}

void input_begin_line(struct input *input)
{
	const char *text = edit_text(input->edit);
	size_t size_bytes = edit_size_bytes(input->edit);

	edit_move(input->edit, EDIT_TEXT_END);
	edit_set_pasting(input->edit, true);
	if (size_bytes && text[size_bytes - 1] != '\n')
		edit_insert(input->edit, "\n", 1);
}

static void toggle(struct input *input, const char *id)
{
	struct buf rest = {0};

	for (size_t i = 0; i < input->options.count; i++) {
		const char *each = input->options.items[i].id;
		bool is = words_in_lines(buf_text(&input->chosen), each);

		if (strcmp(each, id) == 0)
			is = !is;
		if (is)
			buf_printf(&rest, "%s%s", rest.size_bytes ? "\n" : "", each);
	}
	buf_clear(&input->chosen);
	buf_puts(&input->chosen, buf_text(&rest));
	buf_free(&rest);
}

static enum input_result take_option(struct input *input)
{
	const char *id = input->options.items[input->list.focus].id;

	input->has_moved = false;
	if (input_is_many(input)) {
		toggle(input, id);
		return INPUT_USED;
	}
	buf_clear(&input->chosen);
	buf_puts(&input->chosen, id);
	if (input->edit)
		edit_set(input->edit, "");
	return input_widget(input) == WIDGET_YES_NO ? INPUT_USED : INPUT_NEXT;
}

/* In a choice, the own word replaces the option. */
static enum input_result free_word_key(struct input *input, const struct key *key)
{
	enum input_result result = edit_key(input->edit, key);

	if (!input_is_many(input) && *edit_text(input->edit))
		buf_clear(&input->chosen);
	return result;
}

/* NFC replaces some kanji by others: tell the person, never in silence. */
static void note_fold(struct input *input, const struct key *key)
{
	char to[5];

	if (key->code != K_TEXT || !glyph_folds(key->text, strlen(key->text), to))
		return;
	buf_clear(&input->folded);
	buf_printf(&input->folded, _("「%s」は「%s」になりました"), key->text, to);
}

/* The key is part of an own word, not of an option: the focus goes there. */
static void begin_free_word(struct input *input)
{
	const char *word = buf_text(&input->pick.word);

	input->list.focus = input->options.count;
	edit_move(input->edit, EDIT_TEXT_END);
	if (*edit_text(input->edit))
		edit_insert(input->edit, _("、"), strlen(_("、")));
	edit_insert(input->edit, word, strlen(word));
	if (!input_is_many(input))
		buf_clear(&input->chosen);
	pick_forget(&input->pick);
}

/* A key typed while an option has the focus. */
static enum input_result type_key(struct input *input, const struct key *key)
{
	size_t item = input->list.focus;
	enum picked picked = pick_key(&input->pick, key, &item);
	enum input_result result = INPUT_USED;

	input->has_named = picked == PICK_FOCUS && input->pick.word.size_bytes;
	input->has_moved = input->has_moved || input->has_named || item != input->list.focus;
	input->list.focus = item;
	if (picked == PICK_FREE) {
		begin_free_word(input);
		note_fold(input, key);
	} else if (picked == PICK_TAKE && item < input->options.count) {
		result = take_option(input);
	}
	/* A digit answers a check and leads on, too; an Enter out of habit may still follow it. */
	return picked == PICK_TAKE && input_widget(input) == WIDGET_YES_NO ? INPUT_NEXT : result;
}

static bool takes_option(const struct key *key)
{
	return key->code == K_ENTER || (key->code == K_TEXT && strcmp(key->text, " ") == 0);
}

const char *input_folded(const struct input *input)
{
	return buf_text(&input->folded);
}

bool input_is_full(const struct input *input)
{
	return input_takes_text(input) && edit_is_full(input->edit);
}

bool input_is_crowded(const struct input *input)
{
	return input_takes_text(input) && edit_is_crowded(input->edit);
}

static enum input_result undo_key(struct input *input)
{
	edit_set_pasting(input->edit, false);
	input->undo_is_over = !edit_undo(input->edit);
	return INPUT_USED;
}

bool input_undo_is_over(const struct input *input)
{
	return input->undo_is_over;
}

static enum input_result move_focus(struct input *input, const struct key *key)
{
	bool moved = list_key(&input->list, key);

	if (moved)
		pick_forget(&input->pick);
	input->has_named = input->has_named && !moved;
	input->has_moved = input->has_moved || moved;
	return moved ? INPUT_USED : INPUT_IGNORED;
}

static bool has_word(const struct input *input)
{
	return input->pick.word.size_bytes || *pick_refused(&input->pick);
}

static enum input_result choice_key(struct input *input, const struct key *key)
{
	if (key->code == K_PASTE_BEGIN || key->code == K_PASTE_END) {
		if (key->code == K_PASTE_BEGIN)
			pick_forget(&input->pick);
		if (input->edit)
			edit_set_pasting(input->edit, key->code == K_PASTE_BEGIN);
		return INPUT_USED;
	}
	if (!input_on_free_word(input) && pick_takes(&input->pick, key))
		return type_key(input, key);
	if (input_on_free_word(input) && key->code != K_UP && key->code != K_DOWN)
		return free_word_key(input, key);
	/* A key that came together with a text belongs to the text, or was pressed before the
	 * person could read the message. */
	if (takes_option(key) && (key->is_text || pick_is_untold(&input->pick)))
		return INPUT_USED;
	/* What was typed is no option: Enter must not put the one in focus in its place. */
	if (takes_option(key) && *pick_refused(&input->pick))
		return INPUT_USED;
	if (key->code == K_UP || key->code == K_DOWN)
		return move_focus(input, key);
	if (key->code == K_HOME || key->code == K_END)
		return move_focus(input, key);
	if (key->code == K_CTRL('u') && has_word(input)) {
		pick_forget(&input->pick);
		return INPUT_USED;
	}
	if (!takes_option(key) || !input->options.count)
		return INPUT_IGNORED;
	pick_forget(&input->pick);
	return take_option(input);
}

static enum input_result replace_key(struct input *input, const struct key *key)
{
	input->is_fresh = input->has_weekday = false;
	edit_replace_all(input->edit, key->text, strlen(key->text));
	return INPUT_USED;
}

static enum input_result typed_key(struct input *input, const struct key *key)
{
	enum input_result result;

	if (key->code == K_CTRL_Z)
		return undo_key(input);
	if (input->is_fresh && key->code == K_TEXT)
		return replace_key(input, key);
	result = edit_key(input->edit, key);
	if (result == INPUT_USED && key->code != K_PASTE_BEGIN)
		input->is_fresh = false;
	if (!edit_size_bytes(input->edit))
		input->has_weekday = false;
	return result;
}

enum input_result input_key(struct input *input, const struct key *key)
{
	if (input_takes_text(input))
		note_fold(input, key);
	input->undo_is_over = false;
	return input_is_typed(input) ? typed_key(input, key) : choice_key(input, key);
}

const char *input_refused(const struct input *input)
{
	return input ? pick_refused(&input->pick) : "";
}

bool input_put_refused(struct input *input, struct buf *out)
{
	const char *refused = input_refused(input);
	bool is_refused = *refused;

	buf_puts(out, refused);
	if (is_refused) {
		pick_forget(&input->pick);
		input->has_moved = false;
	}
	return is_refused;
}

const char *input_said(const struct input *input)
{
	return buf_text(&input->pick.said);
}

/* Whether the focus stands on an option that is not taken. Of several that may be taken it may rest
 * on one that stays unticked, unless that was named. */
static bool is_beside_taken(const struct input *input)
{
	const char *chosen = buf_text(&input->chosen);

	if (input->list.focus >= input->options.count)
		return false;
	return input_is_many(input) && !input->has_named
		       ? input_is(input, "")
		       : !words_in_lines(chosen, input->options.items[input->list.focus].id);
}

bool input_forgot_enter(struct input *input)
{
	bool has_forgotten = input && input->has_moved && is_beside_taken(input);

	if (input)
		input->has_moved = false;
	return has_forgotten;
}

bool input_is_beside(const struct input *input)
{
	return !input_is_typed(input) && is_beside_taken(input);
}

/* --- commands --- */

/* What Enter does to an option: see take_option(). */
static enum command take_command(const struct input *input)
{
	if (input_is_many(input) && !input_on_free_word(input))
		return DO_TICK;
	return input_widget(input) == WIDGET_YES_NO ? DO_DECIDE : DO_DECIDE_ON;
}

const enum command *input_commands(const struct input *input, const enum command *rest)
{
	static enum command all[16];
	size_t count = 0;

	if (!input_is_typed(input))
		all[count++] = take_command(input);
	all[count++] = !input_is_typed(input) && input_is(input, "") ? DO_SKIP : DO_NEXT;
	while (*rest != DO_NONE && count < sizeof(all) / sizeof(all[0]) - 2)
		all[count++] = *rest++;
	/* Arrows only move: they are told to who asks. */
	if (!input_is_typed(input))
		all[count++] = DO_CHOOSE;
	all[count] = DO_NONE;
	return all;
}

enum command input_chip(const struct input *input)
{
	bool is_beside = is_beside_taken(input) && (input->has_moved || !input_is_many(input));

	if (input_is_typed(input) || (!input_is(input, "") && !is_beside))
		return DO_NEXT;
	return take_command(input);
}

struct key input_command_key(const struct key *key, enum command command)
{
	struct key meant = *key;

	if (command == DO_CHOOSE && key->code != K_UP)
		meant.code = K_DOWN;
	else if (command == DO_DECIDE || command == DO_DECIDE_ON ||
		 (command == DO_TICK && key->code != K_TEXT))
		meant.code = K_ENTER;
	return meant;
}
