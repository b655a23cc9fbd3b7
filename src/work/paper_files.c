#include "banso/work/paper_files.h"

#include <fcntl.h>
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/files/beside.h"
#include "banso/base/i18n.h"
#include "banso/base/plain.h"
#include "banso/doc/formats/writer.h"
#include "banso/model/flow.h"
#include "banso/model/own.h"
#include "banso/store/engagements.h"
#include "banso/text/moment.h"

/* --- names --- */

/* A name has 255 bytes at the most. */
#define TOWN_BYTES 60
#define LABEL_BYTES 150
#define PERSON_BYTES 120 /* of the label */

/* Of a longer text its beginning, in whole characters. */
static void put_part(struct buf *out, const char *text, size_t most_bytes)
{
	size_t size_bytes = strlen(text);

	if (size_bytes > most_bytes) {
		size_bytes = most_bytes;
		while (size_bytes > 0 && ((unsigned char)text[size_bytes] & 0xc0) == 0x80)
			size_bytes--;
	}
	for (size_t i = 0; i < size_bytes; i++)
		buf_putc(out, strchr("/ \t\n\\:*?\"<>|", text[i]) ? '_' : text[i]);
}

/* Where it is too long the title is cut: the person tells the paper from those of others. */
static void put_label(struct buf *out, const struct paper *paper, enum circle circle)
{
	const char *label = paper_label(paper, circle), *person = paper_person(paper, circle);
	size_t person_bytes = strlen(person), title_bytes = strlen(label) - person_bytes;
	size_t room_bytes;
	struct buf title = {0};

	if (person_bytes > PERSON_BYTES)
		person = paper->place.respondent;
	room_bytes = LABEL_BYTES - strlen(person);
	buf_add(&title, label, title_bytes);
	if (title_bytes > room_bytes && *person) {
		put_part(out, buf_text(&title), room_bytes - 1);
		buf_putc(out, '_');
	} else {
		put_part(out, buf_text(&title), room_bytes);
	}
	put_part(out, person, PERSON_BYTES);
	buf_free(&title);
}

static void put_day(struct buf *out, const struct course *course, const struct paper *paper)
{
	struct date date;

	if (!*paper->place.session)
		date_put_dotted(out, moment_today());
	else if (flow_date(course, paper->place.session, &date))
		date_put_dotted(out, date);
	else
		buf_puts(out, _("日程未定"));
}

/* The paper of one must not take the place of another's: of two 府中市 the prefecture tells which,
 * of two in one prefecture, or of one town in two years, the id; also where no disk takes the whole
 * name, or what is in it. */
static void put_town(struct buf *out, const struct course *course, struct store *store)
{
	struct buf town = {0}, part = {0}, id = {0};

	if (store_count_namesakes(store, course->id, false))
		buf_puts(&town, course_own(course, OWN_COURSE_PREF));
	buf_puts(&town, course_own(course, OWN_COURSE_NAME));
	put_part(&part, buf_text(&town), TOWN_BYTES);
	if (strcmp(buf_text(&part), buf_text(&town)) != 0 ||
		store_count_namesakes(store, course->id, true))
		buf_printf(&id, "_%s", course->id);
	put_part(out, buf_text(&town), TOWN_BYTES - id.size_bytes);
	buf_puts(out, buf_text(&id));
	buf_free(&town);
	buf_free(&part);
	buf_free(&id);
}

void paper_put_file_name(struct buf *out, const struct course *course, const struct print *print)
{
	if (print->is_practice)
		buf_puts(out, _("練習_"));
	put_town(out, course, print->store);
	buf_putc(out, '_');
	put_label(out, print->paper, print->circle);
	buf_printf(out, "_%s_", circle_title(print->circle));
	put_day(out, course, print->paper);
	buf_printf(out, ".%s", print->format);
}

/* --- what stands there --- */

/* A document names its readers within them: a csv behind its first answer, however long. */
#define HEAD_BYTES (1 << 21)
#define TAIL_BYTES 64

/* Of a workbook: what is behind its last NUL. */
static void read_end(struct buf *end, FILE *stream)
{
	int byte;

	buf_clear(end);
	if (fseek(stream, -TAIL_BYTES, SEEK_END) != 0)
		return;
	while ((byte = getc(stream)) != EOF)
		if (byte)
			buf_putc(end, (char)byte);
		else
			buf_clear(end);
}

bool paper_may_stand(const char *path, enum circle circle, struct err *err)
{
	enum circle there = circle;
	struct buf head = {0};
	FILE *stream;

	/* First: closing a database that is open here would give up its locks. */
	if (!beside_spares(path, err))
		return false;
	stream = plain_open_stream(path, O_RDONLY);
	if (!stream)
		return true;
	for (int byte; head.size_bytes < HEAD_BYTES && (byte = getc(stream)) != EOF && byte;)
		buf_putc(&head, (char)byte);
	if (strncmp(buf_text(&head), XLSX_BEGIN, strlen(XLSX_BEGIN)) == 0)
		read_end(&head, stream);
	fclose(stream);
	if (!writer_read_circle(buf_text(&head), &there))
		there = circle;
	buf_free(&head);
	return there == circle ||
	       err_set(err,
		       _("%s には、%sの文書があります。読む人のちがう文書は、別の名前にしてください。"),
		       path, circle_title(there));
}
