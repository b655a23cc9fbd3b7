#include "banso/base/identity.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "banso/base/random.h"

struct bits {
	uint64_t high, low;
};

static void write_identity(char identity[IDENTITY_BYTES], struct bits bits)
{
	snprintf(identity, IDENTITY_BYTES, "%016" PRIx64 "%016" PRIx64, bits.high, bits.low);
}

void identity_draw(char identity[IDENTITY_BYTES])
{
	struct bits bits;

	random_bytes(&bits, sizeof(bits));
	write_identity(identity, bits);
}

/* FNV-1a of 128 bits. Nobody gains by two texts with one sum; a sum for strangers would be in a
 * library. Each text with its NUL: "ab", "c" is not "a", "bc". */
static struct bits reckon(const char *const *texts, size_t count)
{
	const unsigned __int128 prime = ((unsigned __int128)1 << 88) + 0x13b;
	unsigned __int128 sum = ((unsigned __int128)UINT64_C(0x6c62272e07bb0142) << 64) +
				UINT64_C(0x62b821756295c58d);

	for (size_t i = 0; i < count; i++)
		for (size_t byte = 0; byte <= strlen(texts[i]); byte++)
			sum = (sum ^ (unsigned char)texts[i][byte]) * prime;
	return (struct bits){(uint64_t)(sum >> 64), (uint64_t)sum};
}

void identity_reckon(char identity[IDENTITY_BYTES], const char *const *texts, size_t count)
{
	write_identity(identity, reckon(texts, count));
}

int64_t identity_reckon_number(const char *const *texts, size_t count)
{
	struct bits bits = reckon(texts, count);

	return IDENTITY_FIRST_RECKONED | (int64_t)((bits.high ^ bits.low) >> 12);
}
