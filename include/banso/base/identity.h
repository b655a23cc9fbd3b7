/*
 * An identity names a thing in every copy of it, for ever: 128 bits, as 32 hexadecimal digits in
 * small letters. It is drawn at random, so that no two have the same, whoever made them.
 */
#ifndef BANSO_BASE_IDENTITY_H
#define BANSO_BASE_IDENTITY_H

#include <stddef.h>
#include <stdint.h>

#include "banso/base/attr.h"

#define IDENTITY_BYTES 33

void identity_draw(char identity[IDENTITY_BYTES]) NOT_NULL FILLS(1);

/*
 * What was made before there were identities gets one that is reckoned from what is said of it: the
 * same wherever, and whenever, that is done. These never change.
 */
void identity_reckon(char identity[IDENTITY_BYTES], const char *const *texts, size_t count) NOT_NULL
	FILLS(1);

/* The same as a number above all that are counted to, and one that JSON can hold: 52 bits of a sum
 * upon 2^52. */
#define IDENTITY_FIRST_RECKONED (INT64_C(1) << 52)
int64_t identity_reckon_number(const char *const *texts, size_t count) MUST_USE NOT_NULL;

#endif
