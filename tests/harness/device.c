#include "device.h"

#include <ctype.h>
#include <string.h>

struct device_kind {
	const char *name;
	const char *first, *second; /* answers to DA1 and DA2, behind "ESC [" */
	bool is_led;
	bool reads_on; /* behind CSI < s; behind CSI < r if nothing was kept */
};

/* As in the sources: teraterm/vtterm.c (VT100, as it is shipped), RLogin/TextRamProc.cpp, xterm's
 * charproc.c (VT420), vte's vteseq.cc, tmux' input.c. */
static const struct device_kind kinds[] = {
	{.name = "teraterm", .first = "?1;2c", .second = ">32;331;0c", .is_led = true},
	{.name = "rlogin",
		.first = "?65;1;2;3;4;6;7;8;9;15;18;21;22;29;39;42;44c",
		.second = ">65;331;0c",
		.is_led = true,
		.reads_on = true},
	{.name = "xterm", .first = "?64;1;2;6;9;15;16;17;18;21;22;28c", .second = ">41;390;0c"},
	{.name = "vte", .first = "?65;1;9c", .second = ">65;7600;1c"},
	{.name = "tmux", .first = "?1;2;4c", .second = ">84;0;0c"},
};

const struct device_kind *device_kind(const char *name)
{
	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++)
		if (strcmp(kinds[i].name, name) == 0)
			return &kinds[i];
	return NULL;
}

static bool is(const char *sequence, size_t size_bytes, const char *text)
{
	return size_bytes == strlen(text) + 2 && memcmp(sequence + 2, text, size_bytes - 2) == 0;
}

static void answer(struct buf *answers, const char *text)
{
	if (!answers)
		return;
	buf_puts(answers, "\033[");
	buf_puts(answers, text);
}

static void lead(struct device *device, const char *sequence, size_t size_bytes)
{
	if (is(sequence, size_bytes, "<s")) {
		device->is_kept = true;
		device->kept_is_open = device->is_open;
		device->is_amiss = device->kind->reads_on;
	} else if (is(sequence, size_bytes, "<r")) {
		device->is_open = device->is_kept ? device->kept_is_open
						  : device->kind->reads_on && device->is_open;
		device->is_amiss = device->kind->reads_on && !device->is_kept;
	} else if (sequence[size_bytes - 1] == 't') {
		device->is_open = is(sequence, size_bytes, "<1t");
	}
}

bool device_takes(
	struct device *device, const char *sequence, size_t size_bytes, struct buf *answers)
{
	bool is_first = is(sequence, size_bytes, "c") || is(sequence, size_bytes, "0c");
	bool is_second = is(sequence, size_bytes, ">c") || is(sequence, size_bytes, ">0c");

	device->is_amiss = false;
	if (!device->kind || !(is_first || is_second || sequence[2] == '<'))
		return false;
	buf_puts(&device->asked, device->asked.size_bytes ? " " : "");
	buf_add(&device->asked, sequence + 2, size_bytes - 2);
	if (is_first || is_second)
		answer(answers, is_first ? device->kind->first : device->kind->second);
	else if (device->kind->is_led)
		lead(device, sequence, size_bytes);
	return true;
}

bool device_loses(struct device *device, char byte)
{
	bool is_lost = device->is_amiss && byte != '\033';

	device->is_amiss = false;
	return is_lost;
}

void device_press(struct device *device)
{
	device->is_open = !device->is_open;
	if (device->presses)
		++*device->presses;
}

bool device_is_fit(const struct device *device, const char *bytes, bool is_key)
{
	bool is_japanese = false, has_sign = false;

	for (; *bytes && *bytes != '\033'; bytes++) {
		is_japanese |= (unsigned char)*bytes >= 0x80;
		has_sign |= isgraph((unsigned char)*bytes) != 0;
	}
	if (!device->kind || !device->kind->is_led)
		return true;
	return is_japanese ? device->is_open : !is_key || !has_sign || !device->is_open;
}
