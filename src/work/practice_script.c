#include "practice_script.h"

#include <stdlib.h>
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/buf.h"
#include "banso/base/clock.h"
#include "banso/base/i18n.h"
#include "banso/model/flow.h"
#include "banso/model/own.h"
#include "banso/model/session/where.h"
#include "banso/scenario/files.h"
#include "banso/store/any_revision.h"
#include "banso/store/change.h"
#include "banso/store/engagements.h"
#include "banso/store/load.h"
#include "banso/text/date/moment.h"
#include "banso/text/date/read.h"
#include "banso/work/judge.h"

#define SCRIPT_MAX_BYTES ((size_t)1024 * 1024)
#define WORDS_MAX 32

struct script {
	struct store *store;
	const char *scenarios;
	struct arena *arena;
	struct date today;
	struct course *course; /* NULL before `new` */
	struct place sheet;    /* form "" before the first */
	const char *why;
	struct change *changes; /* of the sheet, not yet written */
	size_t count;
	size_t new_rows;
};

struct line {
	char *words[WORDS_MAX];
	size_t count;
};

/* --- days --- */

/* No session is on a Saturday or Sunday: past days move back, others forward. */
static bool read_day(const struct script *script, const char *typed, struct date *day)
{
	char *end;
	long days;

	if (*typed != '+' && *typed != '-')
		return false;
	days = strtol(typed, &end, 10);
	if (*end || end == typed + 1 || days < -3650 || days > 3650)
		return false;
	*day = date_plus_days(script->today, days);
	/* Today stays today, even on a Sunday: that is the day on which somebody practises. */
	while (days != 0 && date_is_weekend(*day))
		*day = date_plus_days(*day, days < 0 ? -1 : 1);
	return true;
}

static bool set_clock(struct script *script, const struct line *line, struct err *err)
{
	struct date day;
	int minutes;

	if (line->count != 3 || !read_day(script, line->words[1], &day) ||
		!date_parse_time(line->words[2], &minutes))
		return err_set(err,
			_("clock のあとに、きょうからの日数と時刻を書いてください（例 clock -49 16:40）。"));
	clock_pretend(&(struct civil){.year = day.year,
		.month = day.month,
		.day = day.day,
		.hour = minutes / 60,
		.minute = minutes % 60});
	return true;
}

/* --- the sheet --- */

static bool write_changes(struct script *script, struct err *err)
{
	bool good = script->count == 0 || store_change_all(script->store, script->course,
						  script->changes, script->count, err);

	script->changes = NULL;
	script->count = script->new_rows = 0;
	return good;
}

static bool begin_town(struct script *script, const struct line *line, struct err *err)
{
	struct new_engagement wanted;
	const char *id;

	if (line->count != 4)
		return err_set(
			err, _("new のあとに、識別子、回数の型、シナリオを書いてください。"));
	wanted = (struct new_engagement){
		.id = line->words[1],
		.pattern = line->words[2],
		.scenario = scenario_find(script->arena, script->scenarios, line->words[3], err),
	};
	if (!wanted.scenario ||
		!store_add_engagement(script->store, script->arena, &wanted, &id, err))
		return false;
	script->sheet = PLACE_NONE;
	script->course = store_load(script->store, script->arena, id, err);
	return script->course != NULL;
}

/* "[1/f2/p1]": a WHERE without its engagement. */
static bool begin_sheet(struct script *script, const struct line *line, struct err *err)
{
	char *inside = line->words[0] + 1, *end = strchr(inside, ']');
	struct course *course = script->course;
	struct participant who;
	struct place place;
	const char *where;

	if (!course || !end || end[1])
		return err_set(
			err, _("帳票は、new のあとに [回/帳票/記入者] の形で書いてください。"));
	*end = '\0';
	where = arena_printf(
		script->arena, "%s/%s%s", course->id, *inside == '.' ? "/" : "", inside);
	if (!place_split(script->arena, where, &place, err))
		return false;
	if (!course_form(course, place.form))
		return err_set(err, _("「%s」という帳票はありません。"), place.form);
	if (*place.session && !pattern_has_session(course->pattern, place.session))
		return err_set(err, _("「%s」という回はありません。"), place.session);
	if (*place.respondent && !course_participant(course, place.respondent, &who))
		return err_set(err, _("「%s」という参加者はありません。"), place.respondent);
	script->sheet = where_value_place(course, &place);
	script->why = line->count > 1 ? arena_strdup(script->arena, line->words[1]) : "";
	return true;
}

/* --- values --- */

static void add_change(struct script *script, struct change change)
{
	script->changes =
		arena_push(script->arena, script->changes, script->count, sizeof(*script->changes));
	script->changes[script->count] = change;
	script->changes[script->count++].seen_revision = REVISION_ANY;
}

/* The value as typed, with its newlines; a day that is counted from today becomes a date. */
static const char *typed_value(
	const struct script *script, const struct field *field, const char *word)
{
	struct buf text = {0};
	char iso[DATE_ISO_BYTES];
	struct date day;
	const char *copy;

	if (field->type == FIELD_DATE && read_day(script, word, &day)) {
		date_iso(day, iso);
		return arena_strdup(script->arena, iso);
	}
	for (; *word; word++) {
		bool newline = word[0] == '\\' && word[1] == 'n';

		buf_putc(&text, newline ? '\n' : *word);
		word += newline;
	}
	copy = arena_strdup(script->arena, buf_text(&text));
	buf_free(&text);
	return copy;
}

static bool set_value(struct script *script, const struct field *field, struct place place,
	const char *word, const char *reason, struct err *err)
{
	struct offer offer = {.place = place,
		.field = field,
		.typed = typed_value(script, field, word),
		.reason = reason,
		.why = script->why};
	struct judgement judgement;

	if (judge(script->course, &offer, script->arena, &judgement, err) != RULING_FINE)
		return false;
	add_change(script, judgement.change);
	return true;
}

/* Rows of .session have no order, and starter rows have one already: neither gets a position. */
static bool wants_position(
	const struct script *script, const struct field *table, const struct place *place)
{
	struct place position = *place;

	position.column = "";
	if (strcmp(place->form, OWN_SESSION) == 0 || words_have(table->rows, place->row) ||
		course_value(script->course, &position))
		return false;
	for (size_t i = 0; i < script->count; i++)
		if (place_equal(&script->changes[i].place, &position))
			return false;
	return true;
}

static void open_row(struct script *script, const struct field *table, const struct place *place)
{
	const struct sheet *sheet =
		course_sheet(script->course, place->session, place->form, place->respondent);
	struct words rows = course_rows(sheet, NULL, table->id, script->arena);
	struct place position = *place;

	if (!wants_position(script, table, place))
		return;
	position.column = "";
	script->new_rows++;
	add_change(script, (struct change){.place = position,
				   .text = arena_printf(script->arena, "%06zu",
					   (rows.count + script->new_rows) * 10),
				   .why = script->why});
}

static bool set_row(struct script *script, const struct field *table, struct place place,
	const struct line *line, struct err *err)
{
	if (line->count - 1 > table->column_count)
		return err_set(err, _("「%s」の列は%zu個です。"), table->id, table->column_count);
	open_row(script, table, &place);
	for (size_t i = 1; i < line->count; i++) {
		const struct field *column = &table->columns[i - 1];

		if (!*line->words[i] || strcmp(line->words[i], "-") == 0)
			continue;
		place.column = column->id;
		if (!set_value(script, column, place, line->words[i], NULL, err))
			return false;
	}
	return true;
}

/* The columns of a session's checks are the ids of its steps' checks: no form lists them. */
static const struct field *find_column(const struct field *table, const struct place *place)
{
	const struct field *column = field_column(table, place->column);

	if (!column && strcmp(place->form, OWN_SESSION) == 0 && table->column_count == 1)
		return &table->columns[0];
	return column;
}

static bool set_line(struct script *script, const struct line *line, struct err *err)
{
	const struct form *form =
		script->course ? course_form(script->course, script->sheet.form) : NULL;
	const struct field *field;
	struct place typed, place = script->sheet;

	if (!form)
		return err_set(err, _("値の前に、[回/帳票/記入者] を書いてください。"));
	if (!place_split(script->arena, arena_printf(script->arena, "x#%s", line->words[0]), &typed,
		    err))
		return false;
	place.field = typed.field;
	place.row = typed.row;
	place.column = typed.column;
	field = form_field(form, place.field);
	if (!field || (*place.row != '\0') != (field->type == FIELD_TABLE))
		return err_set(
			err, _("「%s」に項目「%s」はありません。"), form->id, line->words[0]);
	if (*place.row && !*place.column)
		return set_row(script, field, place, line, err);
	if (*place.row)
		open_row(script, field, &place);
	if (*place.row && !(field = find_column(field, &place)))
		return err_set(err, _("「%s」に列「%s」はありません。"), form->id, place.column);
	return set_value(script, field, place, line->count > 1 ? line->words[1] : "",
		line->count > 2 ? arena_strdup(script->arena, line->words[2]) : NULL, err);
}

/* --- lines --- */

static bool play_line(struct script *script, char *text, struct err *err)
{
	struct line line = {0};
	const char *verb;

	if (!*text || *text == '#')
		return true;
	for (char *word = text; word; line.count++) {
		char *tab = strchr(word, '\t');

		if (line.count == WORDS_MAX)
			return err_set(err, _("列が多すぎます。"));
		line.words[line.count] = word;
		if (tab)
			*tab++ = '\0';
		word = tab;
	}
	verb = line.words[0];
	if (*verb != '[' && strcmp(verb, "new") != 0 && strcmp(verb, "clock") != 0)
		return set_line(script, &line, err);
	if (!write_changes(script, err))
		return false;
	if (*verb == '[')
		return begin_sheet(script, &line, err);
	return *verb == 'n' ? begin_town(script, &line, err) : set_clock(script, &line, err);
}

static bool play_text(struct script *script, const char *path, char *text, struct err *err)
{
	size_t number = 0;
	bool good = true;
	struct err why;

	for (char *next = text; good && next; number++) {
		char *line = next, *newline = strchr(line, '\n');

		next = newline ? newline + 1 : NULL;
		if (newline)
			*newline = '\0';
		good = play_line(script, line, &why);
	}
	good = good && write_changes(script, &why);
	return good || err_set(err, "%s:%zu: %s", path, number, why.text);
}

bool practice_play(struct store *store, const char *scenarios, const char *path, struct err *err)
{
	struct script script = {
		.store = store,
		.scenarios = scenarios,
		.today = moment_today(),
		.sheet = PLACE_NONE,
		.why = "",
	};
	struct buf text = {0};
	bool good;

	if (!buf_read_file(&text, path, SCRIPT_MAX_BYTES))
		return err_set(err, _("練習用のファイル %s を読めません。"), path);
	script.arena = arena_new();
	good = play_text(&script, path, arena_strdup(script.arena, buf_text(&text)), err);
	clock_pretend(NULL);
	arena_free(script.arena);
	buf_free(&text);
	return good;
}
