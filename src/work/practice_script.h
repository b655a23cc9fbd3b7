/*
 * A town to practise on, written down line by line; columns are cut by tabs.
 *
 *   # …                              a remark
 *   new  ID  PATTERN  SCENARIO       the engagement that the rest is about
 *   clock  DAYS  HH:MM               what follows was written on that day
 *   [SESSION/FORM/RESPONDENT]  WHY   a sheet; all by id, what does not apply left out: [.course],
 *                                    [1/.session], [0.5/f1], [1/f2/p1]; WHY (may be left out) is
 *                                    kept in the history
 *   FIELD  VALUE  REASON             a value of the sheet, as a person types it; REASON may be left
 *                                    out
 *   FIELD:ROW:COLUMN  VALUE          a cell
 *   FIELD:ROW  VALUE  VALUE …        a row, a value for each column; "-" leaves one out
 *
 * Days are counted from today (-49, +18), so that the town is always in the middle of its course;
 * one on a Saturday or Sunday becomes the weekday next to it, towards today's other side. A date
 * field takes such a day, too. "\n" in a value is a newline.
 */
#ifndef BANSO_WORK_PRACTICE_SCRIPT_H
#define BANSO_WORK_PRACTICE_SCRIPT_H

#include <stdbool.h>

#include "banso/base/err.h"

struct store;

/* Plays a script into the database. False with err as FILE:LINE: what is wrong. The scenarios it
 * names are looked for in `scenarios`. */
bool practice_play(struct store *store, const char *scenarios, const char *path, struct err *err);

#endif
