#include "search.h"

#include <string.h>

#include "banso/base/clock.h"

/* Long enough that the list does not change below every letter, too short to wait for. */
#define FOLLOW_MS 150

void search_begin(struct search *search)
{
	*search = (struct search){.due_ms = CLOCK_NEVER};
}

void search_free(struct search *search)
{
	input_free(search->box);
	buf_free(&search->like);
}

void search_open(struct search *search)
{
	if (!search->box)
		search->box = input_new_line("");
	input_begin(search->box);
	search->is_typing = true;
}

void search_close(struct search *search)
{
	search->is_typing = false;
}

bool search_key(struct search *search, const struct key *key)
{
	if (input_key(search->box, key) != INPUT_USED)
		return false;
	if (!input_is(search->box, buf_text(&search->like)))
		search->due_ms = clock_monotonic_ms() + FOLLOW_MS;
	return true;
}

bool search_follow(struct search *search)
{
	search->due_ms = CLOCK_NEVER;
	if (!search->box || input_is(search->box, buf_text(&search->like)))
		return false;
	buf_clear(&search->like);
	input_text(search->box, &search->like);
	return true;
}

void search_end(struct search *search)
{
	search_close(search);
	if (search->box)
		input_set(search->box, "");
	search->due_ms = CLOCK_NEVER;
	buf_clear(&search->like);
}
