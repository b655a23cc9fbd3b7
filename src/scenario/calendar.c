#include "banso/scenario/calendar.h"

#include <iconv.h>
#include <stdio.h>
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/attr.h"
#include "banso/base/buf.h"
#include "banso/base/files/path.h"
#include "banso/base/i18n.h"
#include "banso/text/date/read.h"
#include "banso/text/utf8.h"
#include "map.h"

#define MAX_YEAR 9999
#define MICROS 1000000

/* --- parts of a rule --- */

/* 10/2 */
static bool read_pair(const char *text, int most_first, int most_second, int *first, int *second)
{
	char behind;

	return sscanf(text, "%2d/%2d%c", first, second, &behind) == 2 && *first >= 1 &&
	       *first <= most_first && *second >= 1 && *second <= most_second;
}

static void read_pair_key(const struct map *map, const char *key, int most, int *month, int *nth)
{
	const char *text = map_line(map, key, true);

	if (*text && !read_pair(text, 12, most, month, nth))
		reader_problem(map->reader, map_get(map, key),
			_("「%s」は 1/15 のように、月と数を「/」で分けて書いてください。"), key);
}

static struct date read_date(struct reader *reader, const struct yaml *node, const char *text)
{
	struct date date = {0};

	if (*text && !date_parse(text, &date))
		reader_problem(reader, node, _("「%s」は日付として読めません。例: 2020-07-23"),
			problems_word(reader->arena, text));
	return date;
}

static void read_dates(const struct map *map, struct holiday *holiday)
{
	struct yaml_list list = map_word_list(map, "dates", true);
	struct date *dates = ARENA_ARRAY(map->reader->arena, struct date, list.count);

	for (size_t i = 0; i < list.count; i++)
		dates[i] = read_date(
			map->reader, list.items[i], yaml_line(map->reader, list.items[i]));
	holiday->dates = dates;
	holiday->date_count = list.count;
}

static void read_but(const struct map *map, struct holiday *holiday)
{
	struct yaml_list list = map_word_list(map, "but", false);
	int *years = ARENA_ARRAY(map->reader->arena, int, list.count);

	for (size_t i = 0; i < list.count; i++) {
		char behind;

		if (sscanf(list.items[i]->text, "%4d%c", &years[i], &behind) != 1)
			reader_problem(map->reader, list.items[i],
				_("「but」には年を並べて書いてください（例: [2020, 2021]）。"));
	}
	holiday->but = years;
	holiday->but_count = list.count;
}

/* --- rules --- */

static void read_equinox(const struct map *map, struct holiday *holiday)
{
	double at = 0;

	map_int(map, "equinox", true, 12, &holiday->month);
	if (!map_number(map, "at", &at))
		map_need(map, "at");
	holiday->at_micros = (int64_t)(at * MICROS + 0.5);
}

static struct holiday read_holiday(const struct map *map)
{
	static const char *const ways[] = {[HOLIDAY_DAY] = "day",
		[HOLIDAY_MONDAY] = "monday",
		[HOLIDAY_EQUINOX] = "equinox",
		[HOLIDAY_DATES] = "dates"};
	struct holiday holiday = {.name = map_line(map, "name", true)};
	int count = 0;

	MIRRORS(ways, HOLIDAY_DATES + 1);
	for (int i = 0; i <= HOLIDAY_DATES; i++)
		if (map_key(map, ways[i])) {
			holiday.kind = (enum holiday_kind)i;
			count++;
		}
	if (count != 1)
		reader_problem(map->reader, map->at,
			_("day、monday、equinox、dates のうち、どれか1つを書いてください。"));
	else if (holiday.kind == HOLIDAY_DATES)
		read_dates(map, &holiday);
	else if (holiday.kind == HOLIDAY_EQUINOX)
		read_equinox(map, &holiday);
	else
		read_pair_key(map, ways[holiday.kind], holiday.kind == HOLIDAY_DAY ? 31 : 5,
			&holiday.month, &holiday.nth);
	map_int(map, "from", holiday.kind != HOLIDAY_DATES, MAX_YEAR, &holiday.from);
	map_int(map, "until", false, MAX_YEAR, &holiday.until);
	read_but(map, &holiday);
	return holiday;
}

static void read_holidays(struct reader *reader, const struct yaml *list, struct calendar *calendar)
{
	static const char *const keys[] = {
		"name", "day", "monday", "equinox", "at", "dates", "from", "until", "but", NULL};
	struct holiday *items = ARENA_ARRAY(reader->arena, struct holiday, list ? list->count : 0);

	calendar->holidays = items;
	for (size_t i = 0; list && i < list->count; i++) {
		const struct yaml *yaml = list->items[i];
		struct map map;

		if (map_open(&map, reader, yaml, yaml, _("この祝日"), keys))
			items[calendar->holiday_count++] = read_holiday(&map);
	}
}

static void read_closings(struct reader *reader, const struct yaml *list, struct calendar *calendar)
{
	static const char *const keys[] = {"name", "from", "until", NULL};
	struct closing *items = ARENA_ARRAY(reader->arena, struct closing, list ? list->count : 0);

	calendar->closings = items;
	for (size_t i = 0; list && i < list->count; i++) {
		const struct yaml *yaml = list->items[i];
		struct closing *item = &items[calendar->closing_count];
		struct map map;

		if (!map_open(&map, reader, yaml, yaml, _("この閉庁日"), keys))
			continue;
		item->name = map_line(&map, "name", true);
		read_pair_key(&map, "from", 31, &item->from_month, &item->from_day);
		read_pair_key(&map, "until", 31, &item->until_month, &item->until_day);
		calendar->closing_count++;
	}
}

/* What follows from holidays: its name, since when, and since when `later` (NULL: not asked). */
static void read_follower(const struct map *top, const char *key, const char **name,
	struct date *from, struct date *later)
{
	static const char *const keys[] = {"name", "from", "later", NULL};
	const struct yaml *yaml = map_map(top, key, false);
	struct map map;

	*name = "";
	if (!yaml || !map_open(&map, top->reader, yaml, yaml, key, keys))
		return;
	*name = map_line(&map, "name", true);
	*from = read_date(top->reader, map_get(&map, "from"), map_line(&map, "from", true));
	if (later)
		*later = read_date(
			top->reader, map_get(&map, "later"), map_line(&map, "later", true));
}

static void read_top(struct reader *reader, const struct yaml *root, struct calendar *calendar)
{
	static const char *const keys[] = {
		"calendar", "holidays", "substitute", "between", "closed", NULL};
	int version = 0;
	struct map top;

	if (!map_open(&top, reader, root, root, "", keys))
		return;
	map_int(&top, "calendar", true, 1, &version);
	read_holidays(reader, map_list(&top, "holidays", true), calendar);
	read_follower(&top, "substitute", &calendar->substitute, &calendar->substitute_from,
		&calendar->substitute_later);
	read_follower(&top, "between", &calendar->between, &calendar->between_from, NULL);
	read_closings(reader, map_list(&top, "closed", false), calendar);
}

static struct calendar *empty_calendar(struct arena *arena)
{
	struct calendar *calendar = ARENA_NEW(arena, struct calendar);

	*calendar = (struct calendar){.substitute = "", .between = ""};
	return calendar;
}

struct calendar *calendar_read(
	struct arena *arena, const char *text, size_t text_bytes, struct problems *problems)
{
	struct reader reader = {.arena = arena, .problems = problems};
	struct calendar *calendar = empty_calendar(arena);
	const struct yaml *root;

	*problems = (struct problems){0};
	root = yaml_read(arena, text, text_bytes, problems);
	if (root)
		read_top(&reader, root, calendar);
	problems_sort(problems);
	return problems->count ? NULL : calendar;
}

/* --- the official list --- */

/* 2026/1/1,元日 */
static bool read_row(struct arena *arena, const char *row, size_t row_bytes, struct named_day *out)
{
	const char *comma = memchr(row, ',', row_bytes);
	struct buf name = {0};
	char *day;
	bool found;

	if (!comma)
		return false;
	day = arena_strndup(arena, row, (size_t)(comma - row));
	utf8_put_inert(&name, comma + 1, row_bytes - (size_t)(comma + 1 - row), false);
	*out = (struct named_day){.name = arena_strdup(arena, buf_text(&name))};
	buf_free(&name);
	found = date_parse(day, &out->date) && *out->name;
	return found;
}

static void add_rows(struct arena *arena, struct calendar *calendar, const char *text)
{
	struct named_day *days = NULL;
	size_t count = 0;

	for (const char *row = text; *row;) {
		size_t row_bytes = strcspn(row, "\r\n");
		struct named_day day;

		if (read_row(arena, row, row_bytes, &day)) {
			days = arena_push(arena, days, count, sizeof(*days));
			days[count++] = day;
		}
		row += row_bytes;
		row += strspn(row, "\r\n");
	}
	calendar->official = days;
	calendar->official_count = count;
}

/* "" where this system has no converter. */
static void put_from_cp932(struct buf *out, const char *text, size_t text_bytes)
{
	iconv_t converter = iconv_open("UTF-8", "CP932");
	char *from = (char *)(uintptr_t)text;

	if (converter == (iconv_t)-1)
		return;
	while (text_bytes) {
		char some[512], *to = some;
		size_t room_bytes = sizeof(some), left_bytes = text_bytes;

		iconv(converter, &from, &text_bytes, &to, &room_bytes);
		buf_add(out, some, sizeof(some) - room_bytes);
		if (text_bytes == left_bytes)
			break;
	}
	iconv_close(converter);
}

void calendar_add_official(
	struct arena *arena, struct calendar *calendar, const char *text, size_t text_bytes)
{
	struct buf utf8 = {0};

	if (utf8_invalid_at(text, text_bytes) < text_bytes)
		put_from_cp932(&utf8, text, text_bytes);
	else
		buf_add(&utf8, text, text_bytes);
	add_rows(arena, calendar, buf_text(&utf8));
	buf_free(&utf8);
}

/* --- where they are --- */

static struct calendar *read_rules(struct arena *arena, const char *folder)
{
	struct buf text = {0};
	struct problems problems = {0};
	struct calendar *calendar = NULL;

	if (folder && buf_read_file(&text, path_join(arena, folder, "calendar/holidays.yaml"),
			      CALENDAR_MAX_BYTES))
		calendar = calendar_read(arena, buf_text(&text), text.size_bytes, &problems);
	buf_free(&text);
	return calendar;
}

const struct calendar *calendar_find(struct arena *arena, const char *scenarios)
{
	struct calendar *calendar = read_rules(arena, scenarios);
	struct buf text = {0};

	if (!calendar)
		calendar = read_rules(arena, path_shipped(arena));
	if (!calendar)
		calendar = empty_calendar(arena);
	if (buf_read_file(&text, path_own(arena, "syukujitsu.csv"), CALENDAR_MAX_BYTES))
		calendar_add_official(arena, calendar, buf_text(&text), text.size_bytes);
	buf_free(&text);
	return calendar;
}
