#include "banso/ui/keys/typed.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "banso/base/buf.h"
#include "banso/base/clock.h"
#include "banso/base/mem.h"
#include "banso/text/utf8.h"

#define ESC_DELAY_MS 25

void typed_begin(struct typed *typed)
{
	*typed = (struct typed){.esc_delay_ms = clock_wanted_ms("ESCDELAY", ESC_DELAY_MS)};
}

void typed_free(struct typed *typed)
{
	free(typed->items);
	*typed = (struct typed){0};
}

static void make_room(struct typed *typed)
{
	if (typed->room - typed->count >= KEYS_MOST)
		return;
	typed->room = typed->room * 2 + KEYS_MOST;
	typed->items = xrealloc(typed->items, typed->room * sizeof(*typed->items));
}

static void mark_text(struct typed *typed)
{
	for (size_t at = 0; at < typed->count; at++) {
		struct typed_run run = typed_run_at(typed, at);

		for (; at < run.end; at++)
			typed->items[at].is_text = run.is_text && !run.is_number;
	}
}

bool typed_read(struct typed *typed, int descriptor)
{
	unsigned char bytes[4096];
	ssize_t got = read(descriptor, bytes, sizeof(bytes));

	typed->count = 0;
	if (got < 0 && (errno == EINTR || errno == EAGAIN))
		return true;
	if (got <= 0)
		return false;
	typed->at_ms = clock_monotonic_ms();
	for (ssize_t i = 0; i < got; i++) {
		make_room(typed);
		typed->count += keys_feed(&typed->keys, bytes[i], &typed->items[typed->count]);
	}
	mark_text(typed);
	return true;
}

int64_t typed_due_ms(const struct typed *typed)
{
	int wait_ms = keys_wait_ms(&typed->keys, typed->esc_delay_ms);

	return wait_ms < 0 ? CLOCK_NEVER : typed->at_ms + wait_ms;
}

void typed_stop_waiting(struct typed *typed)
{
	make_room(typed);
	typed->count = keys_timeout(&typed->keys, typed->items);
}

bool typed_is_pasting(const struct typed *typed)
{
	return typed->keys.in_paste;
}

/* --- text --- */

static bool is_in_run(const struct key *key)
{
	return (key->code == K_TEXT || key->code == K_ENTER || key->code == K_TAB) &&
	       !key->is_pasted;
}

/* Characters printed on a keyboard, in half or in full width. */
static bool is_letter(uint32_t code_point)
{
	return (code_point > ' ' && code_point < 0x7f) ||
	       (code_point >= 0xff01 && code_point <= 0xff5e);
}

static bool is_digit(uint32_t code_point)
{
	return (code_point >= '0' && code_point <= '9') ||
	       (code_point >= 0xff10 && code_point <= 0xff19);
}

static bool is_blank(uint32_t code_point)
{
	return code_point == ' ' || code_point == 0x3000;
}

static void look_at(struct typed_run *run, const struct buf *text)
{
	struct buf folded = {0};
	size_t letters = 0, others = 0, digits = 0, taken_bytes;
	size_t count = utf8_count_graphemes(buf_text(text), text->size_bytes);

	for (size_t at = 0; at < text->size_bytes; at += taken_bytes) {
		uint32_t code_point = utf8_decode(text->bytes, text->size_bytes, at, &taken_bytes);

		letters += is_letter(code_point);
		others += !is_letter(code_point) && !is_blank(code_point);
		digits += is_digit(code_point);
	}
	/* Blanks alone are the space bar held down. */
	run->is_many = count > 1;
	run->is_text = others || (letters && run->is_many);
	run->is_number = digits && digits == count;
	utf8_halfwidth(&folded, buf_text(text), text->size_bytes);
	run->has_keys = true;
	for (size_t i = 0; i < folded.size_bytes; i++)
		run->has_keys &= (unsigned char)folded.bytes[i] < 0x80;
	buf_free(&folded);
}

struct typed_run typed_run_at(const struct typed *typed, size_t at)
{
	struct typed_run run = {.end = at};
	struct buf text = {0};
	size_t i = at;

	if (at >= typed->count || typed->items[at].code != K_TEXT || typed->items[at].is_pasted)
		return run;
	for (; i < typed->count && is_in_run(&typed->items[i]); i++)
		if (typed->items[i].code == K_TEXT) {
			buf_puts(&text, typed->items[i].text);
			run.end = i + 1;
		}
	look_at(&run, &text);
	/* Half a character at the end of a read counts as a second one. */
	if (run.end == typed->count && keys_has_half(&typed->keys)) {
		run.is_many = run.is_text = true;
		run.has_keys = run.is_number = false;
	}
	buf_free(&text);
	return run;
}
