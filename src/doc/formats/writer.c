#include "banso/doc/formats/writer.h"

#include <string.h>

#include "banso/base/i18n.h"
#include "html_page.h"

const struct writer writers[] = {
	{.format = "md", .title = N_("Markdown"), .write = md_write},
	{.format = "txt", .title = N_("テキスト"), .write = txt_write},
	{.format = "html", .title = N_("HTML（読む・印刷するページ）"), .write = html_write},
	{.format = "xlsx",
		.title = N_("Excel（ブック）"),
		.write_if_can = xlsx_write,
		.is_binary = true},
	{.format = "csv",
		.title = N_("CSV（表計算用のデータ）"),
		.write = csv_write,
		.series = &csv_series,
		.find_misread = csv_find_misread},
	{.format = "json",
		.title = N_("JSON（データ）"),
		.write = json_write,
		.series = &json_series},
	{.format = NULL},
};

const struct writer *writer_find(const char *format)
{
	for (const struct writer *each = writers; each->format; each++)
		if (strcmp(each->format, format) == 0)
			return each;
	return NULL;
}

static bool ends_with(const char *bytes, const struct buf *end)
{
	size_t size_bytes = strlen(bytes);

	return size_bytes >= end->size_bytes &&
	       strcmp(bytes + size_bytes - end->size_bytes, buf_text(end)) == 0;
}

/* The end of the first line, where text and Markdown have it; in json a key of the document, in
 * html an attribute; in csv the last cell of each row, of which none has the same end of line; of a
 * workbook the end. */
bool writer_read_circle(const char *bytes, enum circle *circle)
{
	size_t line_bytes = strcspn(bytes, "\r\n");

	for (int i = 0; i < CIRCLE_COUNT; i++) {
		struct buf title = {0}, key = {0}, cell = {0}, page = {0}, comment = {0};
		const char *found;
		bool is_it;

		buf_printf(&title, _("【%s】"), circle_title((enum circle)i));
		buf_printf(&key, "\"for\": \"%s\"", circle_id((enum circle)i));
		buf_printf(&cell, ",%s\r\n", circle_title((enum circle)i));
		buf_printf(&page, HTML_BEGIN, circle_id((enum circle)i));
		buf_printf(&comment, XLSX_COMMENT, circle_id((enum circle)i));
		found = strstr(bytes, buf_text(&title));
		is_it = found && found + title.size_bytes == bytes + line_bytes;
		is_it = is_it || ends_with(bytes, &comment) ||
			strncmp(bytes, buf_text(&page), page.size_bytes) == 0 ||
			(*bytes != '<' && strstr(bytes, buf_text(&cell))) ||
			(strchr("{[", *bytes) && *bytes && strstr(bytes, buf_text(&key)));
		buf_free(&title);
		buf_free(&key);
		buf_free(&cell);
		buf_free(&page);
		buf_free(&comment);
		*circle = (enum circle)i;
		if (is_it)
			return true;
	}
	return false;
}
