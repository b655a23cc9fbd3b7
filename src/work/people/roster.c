#include "banso/work/people/roster.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/model/own.h"
#include "banso/model/year.h"
#include "banso/text/fold.h"
#include "banso/text/office/office.h"
#include "banso/text/utf8.h"
#include "banso/work/judge.h"
#include "banso/work/people/people.h"
#include "roster_cells.h"
#include "roster_heads.h"
#include "roster_mail.h"
#include "roster_prose.h"

#define NEAR_MOST 3

#define DIGITS "0123456789０１２３４５６７８９"
#define CIRCLED "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"
#define BULLETS "・･•●○◯〇◎◉■□◆◇▪▶►★☆※*＊-－‐–—−" CIRCLED

enum { NAME_CELL, ROLE_CELL, TITLE_CELL, ORG_CELL };

/* A list while it is read. */
struct reading {
	const struct course *course;
	struct order order;
	const char *heads;
	bool heads_have_blanks; /* and so may the cells: where one ends is not sure */
	const struct head_names *names;
	bool takes_near;
	struct words listed, above; /* names as they are compared: of the course, of the lines */
	struct roster roster, prose;
	struct arena *arena;
};

/* --- numbers in front --- */

/* The bytes of "1.", "(1)" or, where such are taken, "1 " in front of a line; 0 where a number is
 * part of the name. */
static size_t numbering_bytes(const char *line, bool takes_bare)
{
	size_t open = utf8_sign_bytes(line, "(（"), bytes = open, digits = 0, end;

	for (size_t digit; (digit = utf8_sign_bytes(line + bytes, DIGITS)); bytes += digit)
		digits++;
	end = digits ? utf8_sign_bytes(line + bytes, open ? ")）" : ".)．）") : 0;
	if (digits && !open && takes_bare && !end)
		end = utf8_sign_bytes(line + bytes, " 　");
	return end ? bytes + end : 0;
}

/* A line without the bullets and the number in front, unless these are a cell. A bare number is one
 * where blanks part the columns that headings have told. */
static const char *without_marks(const char *line, bool takes_bare)
{
	const char *bare = line;

	for (;;) {
		size_t mark = utf8_sign_bytes(bare, BULLETS " 　");

		if (!mark)
			mark = numbering_bytes(bare, takes_bare);
		if (!mark)
			return utf8_sign_bytes(bare, "\t｜|,，、") ? line : bare;
		bare += mark;
	}
}

static bool is_number(const char *cell)
{
	struct buf half = {0};
	bool is_number;

	utf8_halfwidth(&half, cell, strlen(cell));
	is_number = *cell && (!buf_text(&half)[strspn(buf_text(&half), "0123456789.)")] ||
				     !*without_marks(cell, false));
	buf_free(&half);
	return is_number;
}

/* A table often numbers its rows, also where its headings do not say so. */
static void drop_number(const struct reading *reading, struct words *cells)
{
	bool is_extra = !reading->order.is_told || cells->count > reading->order.count;

	if (cells->count > 1 && is_extra && is_number(cells->items[0])) {
		cells->items++;
		cells->count--;
	}
}

/* --- what is wrong with a line --- */

/* By the rules of the column, as if it were typed there. */
static const char *read_cell(const struct reading *reading, size_t cell, const char *typed)
{
	const struct offer offer = {.place = person_place(reading->course, "", roster_column(cell)),
		.field = roster_field(cell),
		.typed = typed,
		.why = ""};
	struct judgement judged;
	struct err err;

	return judge(reading->course, &offer, reading->arena, &judged, &err) == RULING_FINE
		       ? judged.change.text
		       : NULL;
}

/* The options of which the word is a part: who wrote it may have meant one of them. */
struct guesses {
	const struct option *items[NEAR_MOST];
	size_t count;
};

static struct guesses find_near(struct options options, const char *word)
{
	struct guesses near = {.count = 0};

	for (size_t i = 0; i < options.count && near.count < NEAR_MOST; i++)
		if (fold_has(_(options.items[i].label), word))
			near.items[near.count++] = &options.items[i];
	return near;
}

/* The option that a word alone can mean, where such are taken; else NULL. */
static const char *read_near(struct reading *reading, size_t cell, const char *typed)
{
	struct options options = course_options(reading->course, roster_field(cell));
	struct guesses near = find_near(options, typed);

	if (near.count != 1)
		return NULL;
	reading->roster.near++;
	return reading->takes_near ? near.items[0]->id : NULL;
}

/* その他 for words that are no role, nor part of one; they are for 職名. */
static const char *read_words(struct reading *reading, const char *typed, const char **words)
{
	const struct option *other = people_role_of_words(reading->course, typed);

	if (!reading->order.is_told && roster_is_prose(typed))
		return NULL;
	if (other)
		*words = read_cell(reading, TITLE_CELL, typed);
	return other && *words ? other->id : NULL;
}

static bool may_be_role(const struct reading *reading, const char *typed)
{
	return read_cell(reading, ROLE_CELL, typed) ||
	       find_near(course_options(reading->course, roster_field(ROLE_CELL)), typed).count;
}

static const char *not_understood(struct reading *reading, size_t cell, const char *typed)
{
	const struct field *field = roster_field(cell);
	struct options options = course_options(reading->course, field);
	struct guesses found = find_near(options, typed);
	struct buf near = {0};
	const char *problem;

	for (size_t i = 0; i < found.count; i++)
		buf_printf(&near, "%s%s", i ? _("、") : "", _(found.items[i]->label));
	problem = arena_printf(reading->arena,
		near.size_bytes ? _("%s「%s」が分かりません: %s ですか")
				: _("%s「%s」が分かりません"),
		_(field->label), typed, buf_text(&near));
	reading->roster.lacks_role = reading->roster.lacks_role || options.count;
	buf_free(&near);
	return problem;
}

/* There are lists of thousands. */
static const char *find_same(struct reading *reading, const char *name)
{
	const char *folded = roster_fold(name, reading->arena);

	if (words_have(reading->above, folded))
		return _("上の行にもいます");
	if (words_have(reading->listed, folded))
		return _("もう一覧にいます");
	words_add(&reading->above, reading->arena, folded);
	return "";
}

/* Such stand around the title of a list. */
static bool has_sign_of_title(const char *name)
{
	for (; *name; name++)
		if (utf8_sign_bytes(name, "＜＞<>《》〈〉【】［］「」『』"))
			return true;
	return false;
}

/* No name ends as an office or a post does. */
static bool is_no_name(const char *name)
{
	return office_is_sure(name) || office_is_post(name) || has_sign_of_title(name) ||
	       roster_is_prose(name);
}

static const char *read_cells(
	struct reading *reading, const struct words *cells, struct roster_line *line)
{
	const struct order *order = &reading->order;
	const char *words = "";

	if (cells->count > order->count)
		return arena_printf(
			reading->arena, _("区切りが多すぎます（%zuつまで）"), order->count);
	for (size_t i = 0; i < cells->count; i++) {
		size_t cell = order->columns[i];
		const char *text = "";

		if (cell == NAME_CELL)
			text = roster_bare_name(
				without_marks(cells->items[i], true), reading->arena);
		if (cell < ROSTER_CELLS && *cells->items[i])
			text = read_cell(reading, cell, *text ? text : cells->items[i]);
		if (!text && cell == ROLE_CELL)
			text = read_words(reading, cells->items[i], &words);
		if (!text)
			text = read_near(reading, cell, cells->items[i]);
		if (!text)
			return not_understood(reading, cell, cells->items[i]);
		if (cell < ROSTER_CELLS)
			line->cells[cell] = text;
	}
	if (*words) {
		line->cells[TITLE_CELL] =
			people_join_titles(reading->arena, line->cells[TITLE_CELL], words);
		reading->roster.others++;
	}
	if (!*line->cells[NAME_CELL])
		return _("氏名がありません");
	if (is_no_name(line->cells[NAME_CELL]))
		return arena_printf(
			reading->arena, _("「%s」は氏名ではないようです"), line->cells[NAME_CELL]);
	return find_same(reading, line->cells[NAME_CELL]);
}

static const char *read_whole(
	struct reading *reading, const struct words *parted, struct roster_line *line)
{
	const char *typed = roster_join(*parted, 0, parted->count, reading->arena);
	struct mail_line mail = roster_read_mail(typed, reading->arena);
	const char *texts[] = {mail.name, "", mail.title, mail.org};
	struct words cells = {texts, sizeof(texts) / sizeof(texts[0])};

	MIRRORS(texts, ORG_CELL + 1);
	if (*mail.aside && may_be_role(reading, mail.aside))
		texts[ROLE_CELL] = mail.aside;
	else if (*mail.aside)
		mail.unsure = mail.aside;
	if (*mail.unsure)
		return arena_printf(reading->arena,
			_("「%s」が氏名か所属か職名か分かりません。「、」で区切ってください"),
			mail.unsure);
	return read_cells(reading, &cells, line);
}

/* What wide blanks part is of a mail, too, where its words say so and the second is no role; and
 * what signs part, where an office stands with the name. */
static bool is_of_mail(struct reading *reading, const struct words *cells, enum parting parting)
{
	size_t looked_at = parting >= PARTED_BY_BLANKS ? cells->count : 1;
	bool has_office = false;

	if (reading->order.is_told || parting < PARTED_BY_WORDS)
		return false;
	for (size_t i = 0; i < looked_at; i++)
		has_office = has_office || is_no_name(cells->items[i]) ||
			     (i > 0 && roster_ends_in_brackets(cells->items[i]));
	return (parting >= PARTED_BY_BLANKS && cells->count == 1) ||
	       (has_office && !may_be_role(reading, cells->items[1]));
}

/* --- lines --- */

/* What only blanks part may have a blank cell, or a name of two words. */
static bool is_unsure(
	const struct reading *reading, const struct words *cells, enum parting parting)
{
	return reading->heads_have_blanks && parting >= PARTED_BY_BLANKS &&
	       cells->count != reading->order.count;
}

static bool take_heads(
	struct reading *reading, const char *line, struct words cells, enum parting parting)
{
	struct words *unread = &reading->roster.unread;
	bool is = roster_read_heads(reading->names, cells, &reading->order, unread, reading->arena);

	if (!is && parting == PARTED_NOT) {
		cells = roster_part_at_blanks(line, reading->arena);
		is = cells.count > 1 && roster_read_heads(reading->names, cells, &reading->order,
						unread, reading->arena);
	}
	if (!is)
		return false;
	reading->heads = line;
	reading->heads_have_blanks = parting >= PARTED_BY_BLANKS && cells.count > 1;
	return true;
}

static void add_line(
	const struct reading *reading, struct roster *to, const struct roster_line *line)
{
	to->items = arena_push(reading->arena, to->items, to->count, sizeof(*line));
	to->items[to->count++] = *line;
	to->good += !*line->problem;
}

/* A line of a mail: never below headings, nor where one of its cells is somebody's name. */
static bool is_prose(
	const struct reading *reading, const char *line, struct words cells, enum parting parting)
{
	if (reading->order.is_told || parting < PARTED_BY_WORDS)
		return false;
	/* What wide blanks part may be one name. */
	if (parting == PARTED_BY_WORDS && cells.count > 1 && roster_may_be_name(cells.items[0]))
		return false;
	return roster_is_prose(line);
}

static void take_line(struct reading *reading, const char *typed)
{
	struct roster_line line = {.typed = typed,
		.heads = reading->heads,
		.cells = {"", "", "", "", ""},
		.problem = ""};
	enum parting parting;
	const char *bare = without_marks(typed, !reading->order.is_told);
	struct words cells = roster_part(bare, &parting, reading->arena);

	/* A table has rows of which every cell is blank. */
	if (cells.count == 1 && !*cells.items[0])
		return;
	if (take_heads(reading, bare, cells, parting))
		return;
	drop_number(reading, &cells);
	line.is_prose = is_prose(reading, bare, cells, parting);
	if (is_unsure(reading, &cells, parting))
		line.problem = arena_printf(
			reading->arena, _("%zuつに区切れません"), reading->order.count);
	else if (!line.is_prose && is_of_mail(reading, &cells, parting))
		line.problem = read_whole(reading, &cells, &line);
	else if (!line.is_prose)
		line.problem = read_cells(reading, &cells, &line);
	if (!reading->order.is_told && parting >= PARTED_BY_WORDS && !*line.problem)
		line.is_prose = line.is_prose || roster_is_too_long(line.cells[NAME_CELL]);
	if (line.is_prose)
		line.problem = _("人ではない行");
	add_line(reading, line.is_prose ? &reading->prose : &reading->roster, &line);
}

/* What is no person stands below all that is, or may be. */
static void add_prose(struct reading *reading)
{
	for (size_t i = 0; i < reading->prose.count; i++)
		add_line(reading, &reading->roster, &reading->prose.items[i]);
	reading->roster.prose = reading->prose.count;
}

static struct roster read_list(
	const struct course *course, const char *typed, bool takes_near, struct arena *arena)
{
	struct participants people = course_participants(course, arena);
	struct reading reading = {.course = course,
		.order = roster_usual_order(arena),
		.heads = "",
		.takes_near = takes_near,
		.names = roster_head_names(arena),
		.arena = arena};

	for (size_t i = 0; i < people.count; i++)
		words_add(&reading.listed, arena, roster_fold(people.items[i].name, arena));
	while (*typed) {
		size_t bytes = roster_line_bytes(typed);

		take_line(&reading, arena_strndup(arena, typed, bytes));
		typed += bytes + (typed[bytes] == '\n');
	}
	add_prose(&reading);
	reading.roster.heads = reading.heads;
	return reading.roster;
}

struct roster roster_read(const struct course *course, const char *typed, struct arena *arena)
{
	return read_list(course, typed, false, arena);
}

struct roster roster_read_near(const struct course *course, const char *typed, struct arena *arena)
{
	return read_list(course, typed, true, arena);
}

/* --- in a box --- */

void roster_put_pasted(struct buf *out, const char *text)
{
	for (; *text; text++) {
		if (*text == '\t')
			buf_puts(out, "｜");
		else
			buf_putc(out, *text);
	}
}

static void put_usual_heads(struct buf *out)
{
	for (size_t i = 0; i < ROSTER_CELLS; i++)
		buf_printf(out, "%s%s", i ? _("、") : "", _(roster_field(i)->label));
	buf_putc(out, '\n');
}

void roster_put_both(
	struct buf *out, const struct course *course, const char *first, const char *second)
{
	struct arena *scratch = arena_new();
	struct roster above = roster_read(course, first, scratch);
	struct roster below = roster_read(course, second, scratch);

	roster_put_pasted(out, first);
	if (*first && first[strlen(first) - 1] != '\n')
		buf_putc(out, '\n');
	if (*above.heads && below.count && !*below.items[0].heads)
		put_usual_heads(out);
	roster_put_pasted(out, second);
	arena_free(scratch);
}

static void put_prose(struct buf *out, const struct roster *roster)
{
	for (size_t i = roster->count - roster->prose; i < roster->count; i++) {
		if (out->size_bytes)
			buf_putc(out, '\n');
		roster_put_pasted(out, roster->items[i].typed);
	}
}

void roster_put_rest(struct buf *out, const struct roster *roster)
{
	const char *heads = "";

	put_prose(out, roster);
	for (size_t i = 0; i < roster->count - roster->prose; i++) {
		const struct roster_line *line = &roster->items[i];

		if (!*line->problem)
			continue;
		if (out->size_bytes)
			buf_putc(out, '\n');
		if (line->heads != heads && *line->heads) {
			roster_put_pasted(out, line->heads);
			buf_putc(out, '\n');
		}
		heads = line->heads;
		roster_put_pasted(out, line->typed);
	}
}

void roster_put_roles(struct buf *out, const struct course *course)
{
	struct options roles = course->scenario->roles;

	for (size_t i = 0; i < roles.count; i++)
		buf_printf(out, "%s%s", i ? _("、") : "", _(roles.items[i].label));
}

/* --- adding --- */

#define CELLS (ROSTER_CELLS + 1) /* and with which session they begin */

static size_t fill_cells(const struct roster_line *line, const char *from, struct change cells[])
{
	size_t count = 0;

	for (size_t i = 0; i < ROSTER_CELLS; i++)
		if (*line->cells[i])
			cells[count++] = (struct change){
				.place.column = roster_column(i), .text = line->cells[i]};
	if (*from)
		cells[count++] = (struct change){.place.column = OWN_PERSON_FROM, .text = from};
	return count;
}

bool roster_add(struct store *store, struct course *course, const struct roster *roster,
	const char *from, size_t *added, struct err *err)
{
	struct arena *scratch = arena_new();
	struct newcomer *newcomers = ARENA_ARRAY(scratch, struct newcomer, roster->good);
	struct change *cells = ARENA_ARRAY(scratch, struct change, roster->good * CELLS);
	size_t count = 0;
	bool good;

	for (size_t i = 0; i < roster->count; i++) {
		struct change *own = cells + count * CELLS;

		if (*roster->items[i].problem)
			continue;
		newcomers[count].cells = own;
		newcomers[count].count = fill_cells(&roster->items[i], from, own);
		count++;
	}
	good = people_add_all(store, course, newcomers, count, err);
	*added = good ? count : 0;
	arena_free(scratch);
	return good;
}
