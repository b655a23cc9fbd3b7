/*
 * An image of a scenario that was damaged or forged: it is refused, or it is the image of the
 * scenario that it gives. The first byte says what the others are: an image; or changes in a sound
 * one, each a place (4 bytes) and a byte, with the size to which it is cut in front.
 */
#include <string.h>

#include "banso/base/arena.h"
#include "banso/scenario/files.h"
#include "banso/scenario/read.h"
#include "fuzz.h"
#include "scenario/image.h"

static struct buf sound;

static void make_sound(void)
{
	struct arena *arena = arena_new();
	struct problems problems;
	struct buf text = {0};
	const struct scenario *scenario;

	FUZZ_HOLDS(buf_read_file(&text, "tests/data/bosai.yaml", SCENARIO_MAX_BYTES));
	scenario = scenario_read(arena, buf_text(&text), text.size_bytes, &problems);
	FUZZ_HOLDS(scenario != NULL);
	image_put(&sound, scenario);
	buf_free(&text);
	arena_free(arena);
}

static size_t number(const uint8_t *bytes)
{
	return (size_t)bytes[0] | (size_t)bytes[1] << 8 | (size_t)bytes[2] << 16 |
	       (size_t)bytes[3] << 24;
}

static void change_sound(struct buf *image, const uint8_t *bytes, size_t size_bytes)
{
	size_t cut_bytes = size_bytes >= 4 ? number(bytes) : sound.size_bytes;

	buf_add(image, sound.bytes, cut_bytes < sound.size_bytes ? cut_bytes : sound.size_bytes);
	for (size_t at = 4; at + 5 <= size_bytes && image->size_bytes; at += 5)
		image->bytes[number(bytes + at) % image->size_bytes] = (char)bytes[at + 4];
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size_bytes)
{
	struct arena *arena = arena_new();
	struct buf image = {0}, again = {0};
	const struct scenario *scenario;

	if (!sound.size_bytes)
		make_sound();
	if (size_bytes && bytes[0] & 1)
		change_sound(&image, bytes + 1, size_bytes - 1);
	else if (size_bytes)
		buf_add(&image, bytes + 1, size_bytes - 1);
	scenario = image_take(arena, buf_text(&image), image.size_bytes);
	if (scenario) {
		image_put(&again, scenario);
		FUZZ_HOLDS(again.size_bytes == image.size_bytes);
		FUZZ_HOLDS(memcmp(buf_text(&again), buf_text(&image), image.size_bytes) == 0);
	}
	buf_free(&image);
	buf_free(&again);
	arena_free(arena);
	return 0;
}
