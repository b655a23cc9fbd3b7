/*
 * The format xlsx: a workbook to read and print, a sheet for each session and form that has more
 * than a line to say, and for the team behind them all answers as one table. The same document
 * gives the same bytes.
 */
#include "xlsx_book.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "banso/base/buf.h"
#include "banso/base/clock.h"
#include "banso/base/i18n.h"
#include "banso/doc/formats/writer.h"

#define FONT "游ゴシック" /* that Excel in Japan has since 2016, and others have a stand-in for */
#define INK 0x1A1A1A
#define LINE 0x767676
#define SHADE 0xF2F2F2

/* --- styles --- */

static lxw_format *new_format(const struct xlsx_book *book, double points)
{
	lxw_format *format = book->library->workbook_add_format(book->workbook);

	book->library->format_set_font_name(format, FONT);
	book->library->format_set_font_size(format, points);
	book->library->format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
	return format;
}

static void make_formats(struct xlsx_book *book)
{
	const struct xlsx_library *library = book->library;
	static const double points[] = {[XLSX_TITLE] = 15,
		[XLSX_SECTION] = 12.5,
		[XLSX_HEADING] = 11,
		[XLSX_TEXT] = 10.5,
		[XLSX_HEAD] = 10,
		[XLSX_CELL] = 10,
		[XLSX_DATUM] = 10,
		[XLSX_NUMBER] = 10,
		[XLSX_DAY] = 10};

	for (int i = 0; i < XLSX_FORMATS; i++) {
		lxw_format *format = book->formats[i] = new_format(book, points[i]);

		if (i <= XLSX_HEADING || i == XLSX_HEAD)
			library->format_set_bold(format);
		if (i < XLSX_DATUM)
			library->format_set_text_wrap(format);
	}
	library->format_set_align(book->formats[XLSX_SECTION], LXW_ALIGN_VERTICAL_BOTTOM);
	library->format_set_bottom(book->formats[XLSX_SECTION], LXW_BORDER_MEDIUM);
	library->format_set_border(book->formats[XLSX_HEAD], LXW_BORDER_THIN);
	library->format_set_border(book->formats[XLSX_CELL], LXW_BORDER_THIN);
	library->format_set_border_color(book->formats[XLSX_HEAD], LINE);
	library->format_set_border_color(book->formats[XLSX_CELL], LINE);
	library->format_set_bg_color(book->formats[XLSX_HEAD], SHADE);
	/* Text stays the text it is: 012 keeps its zero when somebody goes on in it. */
	library->format_set_num_format(book->formats[XLSX_DATUM], "@");
	library->format_set_num_format(book->formats[XLSX_DAY], "yyyy/mm/dd");
}

/* --- what it says of itself --- */

/* ISO times stand in their order. */
static const char *find_latest(const struct node *node, const char *latest)
{
	if (strcmp(node->at, latest) > 0)
		latest = node->at;
	for (const struct node *child = node->first; child; child = child->next)
		latest = find_latest(child, latest);
	return latest;
}

/* Not when it is written: of the same data each time the same. */
static time_t time_of(const struct node *document)
{
	struct tm tm = {.tm_year = 100, .tm_mday = 1};
	char civil[CLOCK_CIVIL_BYTES];

	clock_civil(find_latest(document, ""), civil);
	/* What is no time leaves the first day there is. */
	if (!strptime(civil, "%Y-%m-%dT%H:%M", &tm))
		tm = (struct tm){.tm_year = 100, .tm_mday = 1};
	return timegm(&tm);
}

static void set_properties(struct xlsx_book *book, const struct node *document)
{
	char *title = arena_strdup(book->arena, document->title);
	char *circle = arena_strdup(book->arena, circle_title(document->circle));
	lxw_doc_properties properties = {
		.title = title, .category = circle, .created = time_of(document)};

	book->library->workbook_set_properties(book->workbook, &properties);
}

/* --- bytes --- */

/* The library writes to a name alone: that of a file without one, which is memory. */
static bool read_back(struct buf *out, int file)
{
	char bytes[65536];
	ssize_t size_bytes;

	if (lseek(file, 0, SEEK_SET) < 0)
		return false;
	while ((size_bytes = read(file, bytes, sizeof(bytes))) > 0)
		buf_add(out, bytes, (size_t)size_bytes);
	return size_bytes == 0;
}

#define COMMENT_COUNT_BYTES 2 /* the end of a zip: how long the comment is that follows it */

/* For whom it is, where it can be read without unpacking: the comment of the zip. */
static void put_circle(struct buf *out, enum circle circle)
{
	struct buf comment = {0};

	buf_printf(&comment, XLSX_COMMENT, circle_id(circle));
	out->bytes[out->size_bytes - COMMENT_COUNT_BYTES] = (char)comment.size_bytes;
	buf_add(out, comment.bytes, comment.size_bytes);
	buf_free(&comment);
}

/* The library says on stderr what fails, in its own words, across the screens. */
static bool close_book(const struct xlsx_book *book)
{
	int nowhere = memfd_create("banso", MFD_CLOEXEC),
	    kept = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
	bool good;

	if (nowhere >= 0 && kept >= 0)
		dup2(nowhere, STDERR_FILENO);
	good = book->library->workbook_close(book->workbook) == LXW_NO_ERROR;
	if (nowhere >= 0 && kept >= 0)
		dup2(kept, STDERR_FILENO);
	if (nowhere >= 0)
		close(nowhere);
	if (kept >= 0)
		close(kept);
	return good;
}

static bool write_book(struct xlsx_book *book, const struct node *document, const char *name)
{
	lxw_workbook_options options = {0};

	book->workbook = book->library->workbook_new_opt(name, &options);
	if (!book->workbook)
		return false;
	make_formats(book);
	set_properties(book, document);
	xlsx_put_pages(book, document);
	/* Ids and codes are of use to those who count: what is handed out has none. */
	if (document->circle == CIRCLE_TEAM)
		xlsx_put_answers(book, document);
	return close_book(book) && !book->lacks_cells;
}

bool xlsx_write(struct buf *out, const struct node *document, struct err *err)
{
	struct xlsx_book book = {.library = xlsx_library(err)};
	char name[64];
	bool good;
	int file;

	if (!book.library)
		return false;
	file = memfd_create("banso", MFD_CLOEXEC);
	if (file < 0)
		return err_set(err, _("Excel の形（xlsx）で書き出せませんでした（%s）。"),
			err_reason(errno));
	snprintf(name, sizeof(name), "/proc/self/fd/%d", file);
	book.arena = arena_new();
	good = write_book(&book, document, name) && read_back(out, file) &&
	       xlsx_is_whole(book.library, out);
	if (good)
		put_circle(out, document->circle);
	else if (book.lacks_cells)
		err_set(err,
			_("Excel の形（xlsx）には入りきらない大きさです。回や帳票ごとに書き出すか、HTML かテキストでどうぞ。"));
	else
		err_set(err,
			_("Excel の形（xlsx）で書き出せませんでした。一時ファイルのフォルダー（/tmp）の空きを確かめてから、もう一度どうぞ。"));
	arena_free(book.arena);
	close(file);
	return good;
}
