#include "banso/doc/formats/writer.h"

#include <string.h>

#include "banso/base/i18n.h"

/* Those first that everybody knows. */
const struct writer writers[] = {
	{.format = "txt", .title = N_("テキスト"), .write = txt_write},
	{.format = "xlsx",
		.title = N_("Excel（ブック）"),
		.write_if_can = xlsx_write,
		.is_binary = true},
	{.format = "html", .title = N_("ページ（ブラウザー・印刷）"), .write = html_write},
	{.format = "md", .title = N_("Markdown"), .write = md_write},
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
