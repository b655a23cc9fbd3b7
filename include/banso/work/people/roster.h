/*
 * A list of people as somebody has it: one a line, pasted from a table, a mail or a 次第. What
 * stands where is told and not guessed: a cell that cannot be what its column is makes its line
 * wait.
 */
#ifndef BANSO_WORK_PEOPLE_ROSTER_H
#define BANSO_WORK_PEOPLE_ROSTER_H

#include "banso/base/attr.h"
#include "banso/base/buf.h"
#include "banso/base/err.h"
#include "banso/model/course.h"

struct store;

#define ROSTER_CELLS 5

struct roster_line {
	const char *typed; /* the whole line */
	const char *heads; /* the line of headings by which it was read; "" for none */
	/* 氏名, 立場 (a role's id), 職名, 所属, 市町村; "" for none */
	const char *cells[ROSTER_CELLS];
	const char *problem; /* why nobody can be added by it; "" for nothing */
	bool is_prose;       /* of a mail: its problem is that it speaks of nobody to be added */
};

struct roster {
	struct roster_line *items; /* in the arena, as everything in them */
	size_t count;
	size_t good;         /* without a problem */
	size_t prose;        /* at the end of the items, in their order */
	struct words unread; /* headings of columns that participants do not have */
	size_t near;         /* lines with a role that is none, but near to one alone */
	size_t others; /* lines of which the words for 立場 are 職名, and the role その他 */
	bool lacks_role;   /* a line waits for its role: see roster_put_roles() */
	const char *heads; /* by which a line below would be read; "" for none */
};

/*
 * Cells are parted by the tabs of a table, or the bars that stand for them in a box; else by commas
 * and slashes, else by wide blanks. Their order is 氏名, 立場, 職名, 所属, 市町村, unless a line of
 * headings says otherwise for those below it. Blank lines and numbers in front do not count.
 */
struct roster roster_read(
	const struct course *course, const char *typed, struct arena *arena) MUST_USE NOT_NULL;

/* The same, where somebody said that a role near to one alone is that one. */
struct roster roster_read_near(
	const struct course *course, const char *typed, struct arena *arena) MUST_USE NOT_NULL;

/* Appends a text that is pasted as it can stand in a box: with a bar for each tab. */
void roster_put_pasted(struct buf *out, const char *text) NOT_NULL;

/* Appends both texts, one below the other. Headings of the first are not those of the second. */
void roster_put_both(struct buf *out, const struct course *course, const char *first,
	const char *second) NOT_NULL;

/* Appends the lines that nobody was added by: those that are prose, and those that wait, with their
 * headings. Nothing that was typed is lost. */
void roster_put_rest(struct buf *out, const struct roster *roster) NOT_NULL;

/* Appends which roles there are. */
void roster_put_roles(struct buf *out, const struct course *course) NOT_NULL;

/* Adds those without a problem, in one transaction; they begin with the session `from` ("": the
 * first). *added says how many; false with err where one could not be: then nobody is. */
bool roster_add(struct store *store, struct course *course, const struct roster *roster,
	const char *from, size_t *added, struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3, 4, 5);

#endif
