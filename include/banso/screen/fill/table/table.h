/*
 * A table inside a sheet: its rows as a list, and everything one does to rows (add, insert, remove,
 * move, copy, undo). The cells of a row are filled on a screen of their own (row_new()). Every
 * change goes through the one door.
 */
#ifndef BANSO_SCREEN_FILL_TABLE_TABLE_H
#define BANSO_SCREEN_FILL_TABLE_TABLE_H

#include "banso/model/draft.h"
#include "banso/screen/app.h"
#include "banso/ui/box/list.h"

#define ROWS_UNDO_STEPS 64

/* Cells of one row, as they stood. */
struct rows_cells {
	const struct change *items;
	size_t count;
};

/* What was done here to rows, for undo, in all tables of a sheet; the newest last. What others
 * wrote since is known by that it is not what was written here. */
struct rows_undo {
	struct rows_step {
		const struct field *table;
		const char *row;
		const char *before, *written; /* positions; "": it was not there */
		/* Of an edit: what was changed, as it was and as it was left. Of a row that was
		 * added: as it was left. */
		struct rows_cells cells_before, cells_written;
		bool is_added;
	} steps[ROWS_UNDO_STEPS];
	size_t count;
	struct arena *arena; /* of their strings */
};

struct rows_box {
	struct rows_cells edited; /* of the row whose screen is open, as they were; none: no such */
	struct kept_here kept;    /* in these cells since, in this window */
	struct app *app;
	struct arena *arena;       /* of the box; NULL: not open */
	struct rows_undo *undo;    /* the sheet's */
	const struct field *field; /* the table */
	struct place place;        /* of the table, without row and column */
	struct arena *list_arena;  /* of the members below; emptied by each refresh */
	struct words rows;
	struct drafts drafts;     /* text in its cells, or why it is empty, that was not kept */
	const char *const *cells; /* of each row and column, as people read it */
	struct list list;
	const char *fresh; /* the row just added; "": none, or something has been written in it */
	bool refuses;      /* what the last key or reason asked for was not done */
	bool is_moving; /* arrows carry the focused row along; its position is kept when it is put
			   down */
};

void rows_open(struct rows_box *box, struct app *app, const struct place *place,
	const struct field *field, struct rows_undo *undo);
void rows_close(struct rows_box *box); /* also of a zeroed box */
bool rows_is_open(const struct rows_box *box);

/* Reads the rows again after a change by others, or of a draft. */
void rows_refresh(struct rows_box *box);

/* Call when the screen of a row closes: a row just added and left blank is removed. */
void rows_come_back(struct rows_box *box);

/* Puts the focus on a row; false if it is not there. */
bool rows_focus(struct rows_box *box, const char *row);

/* The screen of the focused row; `column` ("": the first) is the one to begin with. */
struct outcome rows_go(const struct rows_box *box, const char *column);

/* Commands that work on it, ended by DO_NONE; those of the sheet around it follow. */
const enum command *rows_commands(const struct rows_box *box);

/* The one of these that leads on. */
enum command rows_chip(const struct rows_box *box);

/* IGNORED if the key is not about rows; the message is in err ("" for none). */
struct outcome rows_key(
	struct rows_box *box, const struct key *key, enum command command, struct err *say);

/* Whether the command does something at once to the row in focus; and what it goes by (ui/aims). */
bool rows_does_at_once(enum command command) MUST_USE;
void rows_add_aims(const struct rows_box *box, struct aims *out) NOT_NULL;

/* Keeps the reason why the table is empty. */
void rows_keep_reason(struct rows_box *box, const char *reason, struct err *say);

/* table_view.c. Of a screen: what it does not show of the rows is told there. The rows it took. */
int rows_draw(struct rows_box *box, struct screen *screen, int top, int rows, int cols);
/* table_shown.c: above a field that speaks of it, which keeps `least` of the rows. The rows it
 * took, the blank one below included. */
int rows_draw_above(const struct rows_box *box, int least, int top, int rows, int cols);
/* Where the rows leave room: the options of two columns, and which rows have them. The rows it
 * took.
 */
int rows_draw_grid(const struct rows_box *box, int top, int rows, int cols);
/* Whether a box of so many rows is too low for the row in focus. */
bool rows_is_cut(const struct rows_box *box, int rows, int cols) MUST_USE;

/* Appends which of how many rows has the focus; nothing if there is none. */
void rows_put_count(struct buf *out, const struct rows_box *box);

/* Where cells have text that could not be kept, that stands instead of when others were. */
void rows_put_unkept(struct face *face, const struct rows_box *box) NOT_NULL;

#endif
