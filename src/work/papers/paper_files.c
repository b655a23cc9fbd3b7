#include "banso/work/papers/paper_files.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "banso/base/files/beside.h"
#include "banso/base/files/file.h"
#include "banso/base/i18n.h"
#include "banso/doc/formats/writer.h"
#include "banso/work/rescue.h"

/* A document names its readers within them: a csv behind its first answer, which may have 2 MiB
 * of quotation marks, which are doubled, less what stands beside it; as UTF-16 half of that. */
#define HEAD_BYTES ((1 << 22) + (1 << 16))
#define BOOK_BYTES (1 << 28) /* a workbook is read whole: what it says may stand anywhere */

/* False with errno. */
static bool read_piece(struct buf *out, int file, off_t from, size_t most_bytes)
{
	char piece[1 << 16];

	while (most_bytes) {
		size_t wanted_bytes = most_bytes < sizeof(piece) ? most_bytes : sizeof(piece);
		ssize_t got_bytes = pread(file, piece, wanted_bytes, from);

		if (got_bytes < 0 && errno == EINTR)
			continue;
		if (got_bytes <= 0)
			return got_bytes == 0;
		buf_add(out, piece, (size_t)got_bytes);
		from += got_bytes;
		most_bytes -= (size_t)got_bytes;
	}
	return true;
}

static bool is_begun_by(const struct buf *head, const char *begin, size_t size_bytes)
{
	return head->size_bytes >= size_bytes && memcmp(head->bytes, begin, size_bytes) == 0;
}

/* Whether what is open may be replaced by a paper for that circle. */
static bool may_take_its_place(int file, const char *path, const void *with, struct err *err)
{
	enum circle circle = *(const enum circle *)with, there = circle;
	struct buf head = {0};
	bool is_read = read_piece(&head, file, 0, HEAD_BYTES), is_database;

	is_database = is_begun_by(&head, DATABASE_BEGIN, sizeof(DATABASE_BEGIN));
	if (is_read && is_begun_by(&head, XLSX_BEGIN, strlen(XLSX_BEGIN)))
		is_read = read_piece(&head, file, (off_t)head.size_bytes, BOOK_BYTES);
	if (is_read && !writer_read_circle(buf_text(&head), head.size_bytes, &there))
		there = circle;
	buf_free(&head);
	if (!is_read)
		return err_set(err, _("%s を読めません（%s）。別の名前を指定してください。"), path,
			err_reason(errno));
	if (is_database)
		return err_set(err,
			_("%s は、データベースかその控えです。文書は、別の名前にしてください。"),
			path);
	return there == circle ||
	       err_set(err,
		       _("%s には、%sの文書があります。読む人のちがう文書は、別の名前にしてください。"),
		       path, circle_title(there));
}

static struct file_check check_of(enum circle circle)
{
	static const enum circle circles[CIRCLE_COUNT] = {
		CIRCLE_TEAM, CIRCLE_SHARED, CIRCLE_PUBLIC};

	return (struct file_check){.may = may_take_its_place, .with = &circles[circle]};
}

bool paper_may_stand(const char *path, enum circle circle, struct err *err)
{
	const struct file_check check = check_of(circle);

	return rescue_spares(path, err) && file_may_take(path, &check, err);
}

struct file *paper_begin(int folder, const char *path, enum circle circle, struct err *err)
{
	const struct file_check check = check_of(circle);

	return rescue_spares(path, err) ? file_begin(folder, path, &check, err) : NULL;
}

bool paper_write(
	int folder, const char *path, enum circle circle, const struct buf *bytes, struct err *err)
{
	const struct file_check check = check_of(circle);

	return rescue_spares(path, err) &&
	       file_write_checked(folder, path, buf_text(bytes), bytes->size_bytes, &check, err);
}
