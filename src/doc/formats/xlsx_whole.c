/* What is in a workbook: whether one that was written is whole, for libxlsxwriter does not look
 * whether its temporary files took all it wrote, and for whom one is that another program saved. */
#include "xlsx_book.h"

#include <stdint.h>
#include <string.h>

#include "banso/base/buf.h"
#include "banso/model/circle.h"

/* Of a zip, by its file format; numbers are little-endian. */
#define END_BYTES 22
#define END_SIGN "PK\005\006"
#define END_COUNT 10
#define END_DIRECTORY 16
#define ENTRY_BYTES 46
#define ENTRY_SIGN "PK\001\002"
#define ENTRY_METHOD 10
#define ENTRY_PACKED 20
#define ENTRY_NAME 28
#define ENTRY_EXTRA 30
#define ENTRY_COMMENT 32
#define ENTRY_LOCAL 42
#define LOCAL_BYTES 30
#define LOCAL_SIGN "PK\003\004"
#define LOCAL_NAME 26
#define LOCAL_EXTRA 28
#define SIGN_BYTES 4

#define CORE "docProps/core.xml"
#define CORE_BYTES (1 << 20) /* in more than that nothing is looked for */

struct zip {
	const struct xlsx_library *library;
	const char *bytes;
	size_t size_bytes;
};

static size_t number_at(const struct zip *zip, size_t at, size_t digits)
{
	size_t number = 0;

	for (size_t i = digits; i-- > 0;)
		number = number << 8 | (unsigned char)zip->bytes[at + i];
	return number;
}

static bool has_sign(const struct zip *zip, size_t at, size_t size_bytes, const char *sign)
{
	return at <= zip->size_bytes && size_bytes <= zip->size_bytes - at &&
	       memcmp(zip->bytes + at, sign, SIGN_BYTES) == 0;
}

/* Of what would be larger no more than that. */
static bool unpack(
	const struct zip *zip, size_t at, size_t packed_bytes, size_t most_bytes, struct buf *out)
{
	z_stream stream = {.next_in = (Bytef *)(zip->bytes + at), .avail_in = (uInt)packed_bytes};
	char part[65536];
	int result = Z_OK;

	/* Raw: a zip has heads of its own. */
	if (zip->library->inflateInit2_(&stream, -MAX_WBITS, ZLIB_VERSION, sizeof(stream)) != Z_OK)
		return false;
	while (result == Z_OK && out->size_bytes <= most_bytes) {
		stream.next_out = (Bytef *)part;
		stream.avail_out = sizeof(part);
		result = zip->library->inflate(&stream, Z_NO_FLUSH);
		buf_add(out, part, sizeof(part) - stream.avail_out);
	}
	zip->library->inflateEnd(&stream);
	return result == Z_STREAM_END;
}

/* All of it is there that begins: the last tag ends the first one, or is that itself. */
static bool ends_as_it_begins(const char *xml)
{
	const char *root = xml, *last = strrchr(xml, '<');
	size_t name_bytes;

	while ((root = strchr(root, '<')) && (root[1] == '?' || root[1] == '!'))
		root++;
	if (!root || !strchr(last, '>'))
		return false;
	name_bytes = strcspn(root + 1, " \t\r\n/>");
	return last == root || (last[1] == '/' && strncmp(last + 2, root + 1, name_bytes) == 0 &&
				       last[2 + name_bytes] == '>');
}

/* Where what is packed of an entry begins; 0: not in the file. */
static size_t find_packed(const struct zip *zip, size_t at)
{
	size_t local = number_at(zip, at + ENTRY_LOCAL, 4), from;

	if (!has_sign(zip, local, LOCAL_BYTES, LOCAL_SIGN))
		return 0;
	from = local + LOCAL_BYTES + number_at(zip, local + LOCAL_NAME, 2) +
	       number_at(zip, local + LOCAL_EXTRA, 2);
	return from <= zip->size_bytes &&
			       number_at(zip, at + ENTRY_PACKED, 4) <= zip->size_bytes - from
		       ? from
		       : 0;
}

static bool read_entry(const struct zip *zip, size_t at, size_t most_bytes, struct buf *out)
{
	size_t from = find_packed(zip, at), packed_bytes = number_at(zip, at + ENTRY_PACKED, 4);

	if (!from)
		return false;
	if (number_at(zip, at + ENTRY_METHOD, 2) != 0)
		return unpack(zip, from, packed_bytes, most_bytes, out);
	buf_add(out, zip->bytes + from, packed_bytes);
	return true;
}

static bool is_whole_entry(const struct zip *zip, size_t at)
{
	struct buf xml = {0};
	bool good = read_entry(zip, at, SIZE_MAX, &xml) && ends_as_it_begins(buf_text(&xml));

	buf_free(&xml);
	return good;
}

static size_t behind_entry(const struct zip *zip, size_t at)
{
	return at + ENTRY_BYTES + number_at(zip, at + ENTRY_NAME, 2) +
	       number_at(zip, at + ENTRY_EXTRA, 2) + number_at(zip, at + ENTRY_COMMENT, 2);
}

bool xlsx_is_whole(const struct xlsx_library *library, const struct buf *book)
{
	const struct zip zip = {library, book->bytes, book->size_bytes};
	size_t end = zip.size_bytes - END_BYTES, at, count;

	if (zip.size_bytes < END_BYTES || !has_sign(&zip, end, END_BYTES, END_SIGN))
		return false;
	at = number_at(&zip, end + END_DIRECTORY, 4);
	count = number_at(&zip, end + END_COUNT, 2);
	for (size_t i = 0; i < count; i++) {
		if (!has_sign(&zip, at, ENTRY_BYTES, ENTRY_SIGN) || !is_whole_entry(&zip, at))
			return false;
		at = behind_entry(&zip, at);
	}
	return count > 0;
}

/* --- for whom --- */

/* A comment may stand behind it. False: it is no zip. */
static bool find_end(const struct zip *zip, size_t *end)
{
	if (zip->size_bytes < END_BYTES)
		return false;
	for (*end = zip->size_bytes - END_BYTES; !has_sign(zip, *end, END_BYTES, END_SIGN); --*end)
		if (*end == 0 || zip->size_bytes - *end > END_BYTES + UINT16_MAX)
			return false;
	return true;
}

static bool read_named(const struct zip *zip, const char *name, struct buf *out)
{
	size_t end, at, count;

	if (!find_end(zip, &end))
		return false;
	at = number_at(zip, end + END_DIRECTORY, 4);
	count = number_at(zip, end + END_COUNT, 2);
	for (size_t i = 0; i < count && has_sign(zip, at, ENTRY_BYTES, ENTRY_SIGN); i++) {
		size_t name_bytes = number_at(zip, at + ENTRY_NAME, 2);

		if (name_bytes == strlen(name) &&
			name_bytes <= zip->size_bytes - at - ENTRY_BYTES &&
			memcmp(zip->bytes + at + ENTRY_BYTES, name, name_bytes) == 0)
			return read_entry(zip, at, CORE_BYTES, out);
		at = behind_entry(zip, at);
	}
	return false;
}

/* Whatever the prefix of the tag. */
static bool read_category(const char *xml, enum circle *circle)
{
	static const char tag[] = "category>";
	const char *at = strstr(xml, tag);

	for (int i = 0; at && i < CIRCLE_COUNT; i++) {
		const char *title = circle_title((enum circle)i);

		*circle = (enum circle)i;
		if (strncmp(at + strlen(tag), title, strlen(title)) == 0 &&
			at[strlen(tag) + strlen(title)] == '<')
			return true;
	}
	return false;
}

bool xlsx_read_circle(const char *bytes, size_t size_bytes, enum circle *circle)
{
	const struct zip zip = {xlsx_library(NULL), bytes, size_bytes};
	struct buf xml = {0};
	bool is_it = zip.library && read_named(&zip, CORE, &xml) &&
		     read_category(buf_text(&xml), circle);

	buf_free(&xml);
	return is_it;
}
