/* The calendar of holidays as files: rules in YAML, and the official list of 内閣府 as csv. */
#ifndef BANSO_SCENARIO_CALENDAR_H
#define BANSO_SCENARIO_CALENDAR_H

#include "banso/base/attr.h"
#include "banso/model/session/calendar.h"
#include "banso/scenario/problem.h"

#define CALENDAR_MAX_BYTES (256 * 1024)

/* Reads a calendar from text into `arena`. NULL if there are problems; *problems then has all of
 * them (also in the arena). */
struct calendar *calendar_read(struct arena *arena, const char *text, size_t text_bytes,
	struct problems *problems) MUST_USE NOT_NULL READS(2, 3);

/* Takes over the days of a syukujitsu.csv (2026/1/1,元日; UTF-8 or CP932): rows that are none are
 * left out. */
void calendar_add_official(struct arena *arena, struct calendar *calendar, const char *text,
	size_t text_bytes) NOT_NULL READS(3, 4);

/*
 * The calendar as it is installed: calendar/holidays.yaml in the folder of scenarios, else in that
 * of the shipped ones; with the syukujitsu.csv beside one's own database, if there is one. What
 * cannot be read is left out: then no day is a holiday.
 */
const struct calendar *calendar_find(struct arena *arena, const char *scenarios) MUST_USE NEVER_NULL
	NOT_NULL_AT(1);

#endif
