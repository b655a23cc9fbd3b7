#include "banso/base/build.h"

#include <elf.h>
#include <link.h>
#include <stdio.h>
#include <string.h>

#define MOST_BYTES 20

static char id[2 * MOST_BYTES + 1];

static size_t padded(size_t size_bytes)
{
	return (size_bytes + 3) & ~(size_t)3;
}

static void write_digits(const unsigned char *bytes, size_t size_bytes)
{
	for (size_t i = 0; i < size_bytes && i < MOST_BYTES; i++)
		snprintf(id + 2 * i, 3, "%02x", bytes[i]);
}

static void look_through_notes(const unsigned char *at, size_t left_bytes)
{
	ElfW(Nhdr) note;

	while (left_bytes >= sizeof(note)) {
		size_t name_bytes, note_bytes;

		memcpy(&note, at, sizeof(note));
		name_bytes = padded(note.n_namesz);
		note_bytes = sizeof(note) + name_bytes + padded(note.n_descsz);
		if (note_bytes > left_bytes)
			return;
		if (note.n_type == NT_GNU_BUILD_ID && note.n_namesz == sizeof("GNU") &&
			memcmp(at + sizeof(note), "GNU", sizeof("GNU")) == 0)
			write_digits(at + sizeof(note) + name_bytes, note.n_descsz);
		at += note_bytes;
		left_bytes -= note_bytes;
	}
}

/* The first object is the program itself. */
static int look_through_program(struct dl_phdr_info *info, size_t size_bytes, void *data)
{
	(void)size_bytes;
	(void)data;
	for (int i = 0; i < info->dlpi_phnum; i++) {
		const ElfW(Phdr) *part = &info->dlpi_phdr[i];

		if (part->p_type == PT_NOTE)
			look_through_notes((const unsigned char *)(info->dlpi_addr + part->p_vaddr),
				part->p_memsz);
	}
	return 1;
}

const char *build_id(void)
{
	if (!*id)
		dl_iterate_phdr(look_through_program, NULL);
	return id;
}
