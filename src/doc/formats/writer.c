#include "banso/doc/formats/writer.h"

#include <string.h>

#include "banso/base/i18n.h"
#include "recognise.h"

/* Those first that everybody knows. */
const struct writer writers[] = {
	{.format = "txt", .title = N_("テキスト"), .write = txt_write},
	{.format = "xlsx",
		.title = N_("Excel（ブック）"),
		.write_if_can = xlsx_write,
		.is_binary = true},
	{.format = "html",
		.title = N_("ページ（ブラウザー・印刷）"),
		.write = html_write,
		.read_circle = html_read_circle},
	{.format = "md", .title = N_("Markdown"), .write = md_write},
	{.format = "csv",
		.title = N_("CSV（表計算用のデータ）"),
		.write = csv_write,
		.series = &csv_series,
		.find_misread = csv_find_misread,
		.read_circle = csv_read_circle},
	{.format = "json",
		.title = N_("JSON（データ）"),
		.write = json_write,
		.series = &json_series,
		.read_circle = json_read_circle},
	{.format = NULL},
};

const struct writer *writer_find(const char *format)
{
	for (const struct writer *each = writers; each->format; each++)
		if (strcmp(each->format, format) == 0)
			return each;
	return NULL;
}

/* What has a sign of its own may also have a line like a title. */
static bool read_text(const char *text, enum circle *circle)
{
	for (const struct writer *each = writers; each->format; each++)
		if (each->read_circle && each->read_circle(text, circle))
			return true;
	return title_read_circle(text, circle);
}

bool writer_read_circle(const char *bytes, size_t size_bytes, enum circle *circle)
{
	struct buf text = {0};
	bool is_it;

	if (strncmp(bytes, XLSX_BEGIN, strlen(XLSX_BEGIN)) == 0)
		return book_read_circle(bytes, size_bytes, circle);
	is_it = read_text(recognise_text(&text, bytes, size_bytes), circle);
	buf_free(&text);
	return is_it;
}
