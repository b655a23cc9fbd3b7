/* Whether a workbook that was written is whole: libxlsxwriter does not look whether its temporary
 * files took all it wrote. */
#include "xlsx_book.h"

#include <string.h>

#include "banso/base/buf.h"

/* Of a zip, by its file format; numbers are little-endian. */
#define END_BYTES 22
#define END_SIGN "PK\005\006"
#define END_COUNT 10
#define END_DIRECTORY 16
#define ENTRY_BYTES 46
#define ENTRY_SIGN "PK\001\002"
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

static bool unpack(const struct zip *zip, size_t at, size_t packed_bytes, struct buf *out)
{
	z_stream stream = {.next_in = (Bytef *)(zip->bytes + at), .avail_in = (uInt)packed_bytes};
	char part[65536];
	int result = Z_OK;

	/* Raw: a zip has heads of its own. */
	if (zip->library->inflateInit2_(&stream, -MAX_WBITS, ZLIB_VERSION, sizeof(stream)) != Z_OK)
		return false;
	while (result == Z_OK) {
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

static bool is_whole_entry(const struct zip *zip, size_t at)
{
	size_t local = number_at(zip, at + ENTRY_LOCAL, 4);
	size_t packed_bytes = number_at(zip, at + ENTRY_PACKED, 4), from;
	struct buf xml = {0};
	bool good;

	if (!has_sign(zip, local, LOCAL_BYTES, LOCAL_SIGN))
		return false;
	from = local + LOCAL_BYTES + number_at(zip, local + LOCAL_NAME, 2) +
	       number_at(zip, local + LOCAL_EXTRA, 2);
	good = from <= zip->size_bytes && packed_bytes <= zip->size_bytes - from &&
	       unpack(zip, from, packed_bytes, &xml) && ends_as_it_begins(buf_text(&xml));
	buf_free(&xml);
	return good;
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
		at += ENTRY_BYTES + number_at(&zip, at + ENTRY_NAME, 2) +
		      number_at(&zip, at + ENTRY_EXTRA, 2) + number_at(&zip, at + ENTRY_COMMENT, 2);
	}
	return count > 0;
}
