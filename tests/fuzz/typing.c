/*
 * Bytes from a terminal through the key decoder into what is typed: an editor of a text or a line,
 * and a list of options with a word of one's own. The first byte says which. 0xFF lets the wait for
 * the rest of a sequence run out, 0xFE makes the box as large as the next two bytes say: neither is
 * in any UTF-8.
 */
#include <string.h>

#include "banso/base/mem.h"
#include "banso/text/edit/edit.h"
#include "banso/text/utf8.h"
#include "banso/text/width.h"
#include "banso/ui/box/input.h"
#include "banso/ui/keys/keys.h"
#include "fuzz.h"

#define SIZE_FOLLOWS 0xfe
#define WAIT_IS_OVER 0xff
#define COLS_MAX 64
#define ROWS_MAX 16
/* Killed and put back twice, a text doubles: a hundred such keys would make any number of bytes. */
#define YANK_MAX_BYTES 4096

struct typing {
	struct keys keys;
	struct edit *edit;
	struct input *input; /* or an input */
	int cols, rows;
};

static const struct option options[] = {
	{.id = "a", .label = "あ", OPTION_TEXTS_ABSENT},
	{.id = "b", .label = "い", OPTION_TEXTS_ABSENT},
};

static const struct field fields[] = {
	{.id = "f", .label = "f", .unit = "", .type = FIELD_CHOICE, .free_word = true},
	{.id = "f", .label = "f", .unit = "", .type = FIELD_MULTI, .free_word = true},
	{.id = "f", .label = "f", .unit = "", .type = FIELD_TEXT},
};

static void press(struct edit *edit, const struct key *key)
{
	static const struct {
		enum key_code code;
		bool (*act)(struct edit *);
	} acts[] = {
		{K_BACKSPACE, edit_backspace},
		{K_DELETE, edit_delete},
		{K_CTRL('k'), edit_kill_to_end},
		{K_CTRL('u'), edit_kill_to_start},
		{K_CTRL('w'), edit_kill_word},
		{K_CTRL('v'), edit_yank},
		{K_CTRL('z'), edit_undo},
		{K_CTRL('y'), edit_redo},
	};
	static const enum key_code moves[] = {
		[EDIT_LEFT] = K_LEFT,
		[EDIT_RIGHT] = K_RIGHT,
		[EDIT_WORD_LEFT] = K_WORD_LEFT,
		[EDIT_WORD_RIGHT] = K_WORD_RIGHT,
		[EDIT_UP] = K_UP,
		[EDIT_DOWN] = K_DOWN,
		[EDIT_ROW_START] = K_HOME,
		[EDIT_ROW_END] = K_END,
		[EDIT_PAGE_UP] = K_PAGE_UP,
		[EDIT_PAGE_DOWN] = K_PAGE_DOWN,
		[EDIT_TEXT_START] = K_F(1),
		[EDIT_TEXT_END] = K_F(2),
	};

	if (key->code != K_TEXT)
		edit_set_pasting(edit, key->code == K_PASTE_BEGIN);
	if (key->code == K_TEXT)
		edit_insert(edit, key->text, strlen(key->text));
	else if (key->code == K_ENTER)
		edit_insert(edit, "\n", 1);
	for (size_t i = 0; i < sizeof(acts) / sizeof(acts[0]); i++)
		if (acts[i].code == key->code)
			acts[i].act(edit);
	for (size_t i = 0; i < sizeof(moves) / sizeof(moves[0]); i++)
		if (moves[i] == key->code)
			edit_move(edit, (enum edit_move)i);
}

static void check_key(const struct key *key)
{
	FUZZ_HOLDS(key->code != K_NONE && key->code <= K_UNKNOWN);
	FUZZ_HOLDS(memchr(key->text, '\0', sizeof(key->text)) != NULL);
	FUZZ_HOLDS(*keys_name(key) || key->code != K_TEXT);
	FUZZ_HOLDS(!key->is_pasted || key->code == K_TEXT || key->code == K_INVALID ||
		   key->code == K_UNKNOWN);
	if (key->code == K_TEXT) {
		size_t size_bytes = strlen(key->text);

		FUZZ_HOLDS(size_bytes && utf8_invalid_at(key->text, size_bytes) == size_bytes);
	}
	if (key->code == K_REPORT)
		FUZZ_HOLDS(key->row >= 0 && key->col >= 0);
}

/* Valid, composed, without controls. */
static void check_text(const char *text, bool multiline)
{
	size_t size_bytes = strlen(text);
	struct buf other = {0};

	FUZZ_HOLDS(utf8_invalid_at(text, size_bytes) == size_bytes);
	utf8_put_inert(&other, text, size_bytes, multiline);
	FUZZ_HOLDS(strcmp(buf_text(&other), text) == 0);
	buf_clear(&other);
	utf8_compose(&other, text, size_bytes);
	FUZZ_HOLDS(strcmp(buf_text(&other), text) == 0);
	buf_free(&other);
}

static void check_cursor(const struct edit *edit)
{
	const char *text = edit_text(edit);
	size_t at = 0;

	while (at < edit_cursor_bytes(edit))
		at = utf8_next_grapheme(text, edit_size_bytes(edit), at);
	FUZZ_HOLDS(at == edit_cursor_bytes(edit));
}

static void check_box(const struct typing *typing)
{
	int rows = edit_is_multiline(typing->edit) ? typing->rows : 1, count = 0, row, col;
	struct edit_row line;

	for (; edit_row(typing->edit, count, &line); count++) {
		FUZZ_HOLDS(count < rows);
		FUZZ_HOLDS(line.cols <= typing->cols);
		FUZZ_HOLDS(line.cols == width_bytes(line.text, line.size_bytes));
	}
	edit_cursor(typing->edit, &row, &col);
	FUZZ_HOLDS(row >= 0 && row < count && col >= 0 && col < typing->cols);
}

static size_t size_of_text(const struct typing *typing)
{
	struct buf text = {0};
	size_t size_bytes;

	if (typing->edit)
		return edit_size_bytes(typing->edit);
	input_text(typing->input, &text);
	size_bytes = text.size_bytes;
	buf_free(&text);
	return size_bytes;
}

static void take_key(struct typing *typing, const struct key *key)
{
	struct buf text = {0};

	check_key(key);
	if (key->code == K_CTRL('v') && size_of_text(typing) > YANK_MAX_BYTES)
		return;
	if (typing->edit) {
		press(typing->edit, key);
		FUZZ_HOLDS(strlen(edit_text(typing->edit)) == edit_size_bytes(typing->edit));
		check_text(edit_text(typing->edit), edit_is_multiline(typing->edit));
		check_cursor(typing->edit);
		check_box(typing);
		return;
	}
	input_key(typing->input, key);
	input_text(typing->input, &text);
	check_text(buf_text(&text), true);
	buf_free(&text);
}

static void take_size(struct typing *typing, uint8_t cols, uint8_t rows)
{
	typing->cols = cols % COLS_MAX + 1;
	typing->rows = rows % ROWS_MAX + 1;
	if (typing->edit)
		edit_set_box(typing->edit, typing->cols, typing->rows);
}

static void wait_is_over(struct typing *typing)
{
	struct key key;

	if (keys_timeout(&typing->keys, &key))
		take_key(typing, &key);
}

/* Whoever types no more waits no more. */
static void check_waits(struct keys keys)
{
	enum { WAITS_MOST = 3 };
	struct key key;

	for (int i = 0; keys_wait_ms(&keys, 25) >= 0; i++) {
		FUZZ_HOLDS(i < WAITS_MOST);
		keys_timeout(&keys, &key);
	}
}

static void take_bytes(struct typing *typing, const uint8_t *bytes, size_t size_bytes)
{
	struct key keys[KEYS_MOST];
	size_t count;

	for (size_t i = 0; i < size_bytes; i++) {
		if (bytes[i] == SIZE_FOLLOWS && i + 2 < size_bytes) {
			take_size(typing, bytes[i + 1], bytes[i + 2]);
			i += 2;
		} else if (bytes[i] == WAIT_IS_OVER && keys_wait_ms(&typing->keys, 25) >= 0) {
			wait_is_over(typing);
		} else {
			count = keys_feed(&typing->keys, bytes[i], keys);
			FUZZ_HOLDS(count <= KEYS_MOST);
			for (size_t each = 0; each < count; each++)
				take_key(typing, &keys[each]);
		}
		check_waits(typing->keys);
	}
}

/* What was killed last is kept for all editors, from one run to the next, too. */
static void forget_kills(void)
{
	struct edit *edit = edit_new(false);

	edit_set(edit, "あ");
	edit_kill_to_start(edit);
	edit_free(edit);
}

/* Everything can be taken back and done again. */
static void check_undo(struct edit *edit)
{
	char *last;
	int steps = 0;

	while (edit_redo(edit))
		continue;
	last = xstrdup(edit_text(edit));
	for (; edit_undo(edit); steps++)
		check_cursor(edit);
	for (; edit_redo(edit); steps--)
		check_cursor(edit);
	FUZZ_HOLDS(steps == 0);
	FUZZ_HOLDS(strcmp(edit_text(edit), last) == 0);
	free(last);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size_bytes)
{
	struct typing typing = {.cols = 80, .rows = 24};
	unsigned what = size_bytes ? bytes[0] % 5 : 0;

	if (!size_bytes)
		return 0;
	forget_kills();
	if (what < 2)
		typing.edit = edit_new(what == 0);
	else
		typing.input = input_new(&fields[what - 2],
			(struct options){options, sizeof(options) / sizeof(options[0])}, "");
	take_bytes(&typing, bytes + 1, size_bytes - 1);
	if (typing.edit)
		check_undo(typing.edit);
	edit_free(typing.edit);
	input_free(typing.input);
	return 0;
}
