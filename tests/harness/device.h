/*
 * Which terminal it is that a program is shown on: what it answers when it is asked, and its IME.
 * Tera Term and RLogin let programs lead that: they keep in one place how it is (CSI < s), open or
 * close it (CSI < Ps t) and bring back what they kept (CSI < r). Others leave that out.
 */
#ifndef PLAY_DEVICE_H
#define PLAY_DEVICE_H

#include <stdbool.h>
#include <stddef.h>

#include "banso/base/buf.h"

struct device_kind;

struct device {
	const struct device_kind *kind; /* NULL: as libvterm answers; there is no IME */
	bool was_open;                  /* the IME, when the program began */
	bool is_open;
	bool is_kept, kept_is_open;
	bool is_amiss;   /* it reads on in a sequence that has ended (RLogin) */
	size_t *presses; /* of 半角/全角, by the person; also in scripts that are played inside */
	struct buf asked; /* the questions and sequences of the IME that came, without "ESC [" */
};

/* "teraterm", "rlogin", "xterm", "vte" or "tmux"; NULL: none of these. */
const struct device_kind *device_kind(const char *name);

/* Whether the sequence (ESC [ …) is one that it deals with itself; its answer is appended. */
bool device_takes(
	struct device *device, const char *sequence, size_t size_bytes, struct buf *answers);
/* Whether it loses this byte. */
bool device_loses(struct device *device, char byte);

void device_press(struct device *device); /* 半角/全角 */
/* Whether a person can type these bytes without pressing that first; `is_key`: in half width, where
 * letters are keys. */
bool device_is_fit(const struct device *device, const char *bytes, bool is_key);

#endif
