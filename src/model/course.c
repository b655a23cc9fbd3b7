#include "banso/model/course.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/buf.h"
#include "banso/base/clock.h"
#include "banso/base/holds.h"
#include "banso/base/i18n.h"
#include "banso/model/flow.h"
#include "banso/model/own.h"
#include "banso/text/date/date.h"

static struct options session_options(
	struct arena *arena, const struct scenario *scenario, const struct pattern *pattern)
{
	size_t count = pattern ? pattern->sessions.count : 0;
	struct option *items = ARENA_ARRAY(arena, struct option, count);

	for (size_t i = 0; i < count; i++) {
		const struct session *session =
			pattern_session(scenario, pattern, pattern->sessions.items[i]);

		items[i] = (struct option){
			.id = session->id, .label = session->title, OPTION_TEXTS_ABSENT};
	}
	return (struct options){.items = items, .count = count};
}

struct course *course_new(struct arena *arena, const struct scenario *scenario,
	const struct pattern *pattern, const char *id)
{
	struct course *course = ARENA_NEW(arena, struct course);

	course->arena = arena;
	course->scenario = scenario;
	course->pattern = pattern;
	course->sessions = session_options(arena, scenario, pattern);
	course->id = arena_strdup(arena, id);
	course->created = "";
	return course;
}

const struct session *course_session(const struct course *course, const char *id)
{
	return course->pattern ? pattern_session(course->scenario, course->pattern, id)
			       : scenario_session(course->scenario, id);
}

static struct sheet *find_sheet(
	const struct course *course, const char *session, const char *form, const char *respondent)
{
	for (size_t i = 0; i < course->sheet_count; i++) {
		struct sheet *sheet = &course->sheets[i];

		if (strcmp(sheet->form, form) == 0 && strcmp(sheet->session, session) == 0 &&
			strcmp(sheet->respondent, respondent) == 0)
			return sheet;
	}
	return NULL;
}

const struct sheet *course_sheet(
	const struct course *course, const char *session, const char *form, const char *respondent)
{
	return find_sheet(course, session, form, respondent);
}

struct key {
	const char *field, *row, *column;
};

static int compare_key(const struct key *key, const struct value *value)
{
	int order = strcmp(key->field, value->field);

	if (order == 0)
		order = strcmp(key->row, value->row);
	if (order == 0)
		order = strcmp(key->column, value->column);
	return order;
}

/* The first value at or behind the key. */
static size_t lower_bound(const struct sheet *sheet, const struct key *key)
{
	size_t low = 0, high = sheet->value_count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (compare_key(key, &sheet->values[middle]) > 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

const struct value *sheet_value(
	const struct sheet *sheet, const char *field, const char *row, const char *column)
{
	struct key key = {field, row, column};
	size_t at;

	HOLDS(field && row && column);
	if (!sheet)
		return NULL;
	at = lower_bound(sheet, &key);
	if (at == sheet->value_count || compare_key(&key, &sheet->values[at]) != 0)
		return NULL;
	return &sheet->values[at];
}

const struct value *course_value(const struct course *course, const struct place *place)
{
	return sheet_value(course_sheet(course, place->session, place->form, place->respondent),
		place->field, place->row, place->column);
}

int64_t course_revisions(const struct course *course, const struct place *place)
{
	struct place at = {.engagement = course->id};
	int64_t sum = 0;

	for (size_t i = 0; i < course->sheet_count; i++) {
		const struct sheet *sheet = &course->sheets[i];

		at.session = sheet->session;
		at.form = sheet->form;
		at.respondent = sheet->respondent;
		for (size_t k = 0; k < sheet->value_count; k++) {
			at.field = sheet->values[k].field;
			at.row = sheet->values[k].row;
			at.column = sheet->values[k].column;
			sum += place_is_within(&at, place) ? sheet->values[k].revision : 0;
		}
	}
	return sum;
}

const char *course_text(const struct course *course, const struct place *place)
{
	return value_text(course_value(course, place));
}

long course_revision(const struct course *course, const struct place *place)
{
	const struct value *value = course_value(course, place);

	return value ? value->revision : 0;
}

/* As store_sign() puts them together: 田中（h-tanaka）. */
const char *value_signed(const struct value *value, struct arena *arena)
{
	const char *login = NULL;

	for (const char *at = strstr(value->who, "（"); at; at = strstr(at + 1, "（"))
		login = at;
	return login ? arena_strndup(arena, value->who, (size_t)(login - value->who)) : "";
}

const char *value_text(const struct value *value)
{
	return value ? value->text : "";
}

bool value_is_answer(const struct value *value)
{
	return value && value->text[strspn(value->text, " \n\t")] != '\0';
}

static struct sheet *open_sheet(struct course *course, const struct place *place)
{
	struct sheet *sheet = find_sheet(course, place->session, place->form, place->respondent);

	if (sheet)
		return sheet;
	course->sheets = arena_push(
		course->arena, course->sheets, course->sheet_count, sizeof(*course->sheets));
	sheet = &course->sheets[course->sheet_count++];
	sheet->session = arena_strdup(course->arena, place->session);
	sheet->form = arena_strdup(course->arena, place->form);
	sheet->respondent = arena_strdup(course->arena, place->respondent);
	return sheet;
}

static struct value *open_value(
	struct course *course, struct sheet *sheet, const struct place *place)
{
	struct key key = {place->field, place->row, place->column};
	size_t at = lower_bound(sheet, &key);
	struct value *value;

	if (at < sheet->value_count && compare_key(&key, &sheet->values[at]) == 0)
		return &sheet->values[at];
	sheet->values = arena_push(
		course->arena, sheet->values, sheet->value_count, sizeof(*sheet->values));
	memmove(&sheet->values[at + 1], &sheet->values[at],
		(sheet->value_count - at) * sizeof(*sheet->values));
	sheet->value_count++;
	HOLDS(at == 0 || compare_key(&key, &sheet->values[at - 1]) > 0);
	HOLDS(at + 1 == sheet->value_count || compare_key(&key, &sheet->values[at + 1]) < 0);
	value = &sheet->values[at];
	value->field = arena_strdup(course->arena, place->field);
	value->row = arena_strdup(course->arena, place->row);
	value->column = arena_strdup(course->arena, place->column);
	value->is_purged = value->is_removal = false;
	return value;
}

void course_put(struct course *course, const struct place *place, const struct value *given)
{
	struct value *value;

	HOLDS(place_is_whole(place) && *place->form && *place->field);
	value = open_value(course, open_sheet(course, place), place);
	value->text = arena_strdup(course->arena, given->text);
	value->reason = arena_strdup(course->arena, given->reason);
	value->revision = given->revision;
	value->at = arena_strdup(course->arena, given->at);
	value->who = arena_strdup(course->arena, given->who);
	value->is_removal = given->is_removal;
	value->is_purged = given->is_purged || (value->is_purged && !*given->text);
}

void course_add_former_name(struct course *course, const char *name, const struct place *place)
{
	course->once_named = arena_push(course->arena, course->once_named, course->once_named_count,
		sizeof(*course->once_named));
	course->once_named[course->once_named_count++] = (struct former_name){
		arena_strdup(course->arena, name), place_copy(course->arena, place)};
}

/* --- rows of tables --- */

struct row_position {
	const char *id, *position;
};

static int compare_position(const void *one, const void *other)
{
	const struct row_position *a = one, *b = other;
	int order = strcmp(a->position, b->position);

	return order ? order : strcmp(a->id, b->id);
}

/* Starter rows have no position of their own until they are moved or removed: the blank
 * before their number sorts them in front of every given position. */
static void add_starter_rows(struct arena *arena, const struct sheet *sheet,
	const struct field *field, struct row_position **rows, size_t *count)
{
	for (size_t i = 0; i < field->rows.count; i++) {
		const char *id = field->rows.items[i];

		if (sheet_value(sheet, field->id, id, ""))
			continue;
		*rows = arena_push(arena, *rows, *count, sizeof(**rows));
		(*rows)[(*count)++] =
			(struct row_position){id, arena_printf(arena, COURSE_STARTER_POSITION, i)};
	}
}

struct words course_rows(const struct sheet *sheet, const struct field *field, const char *field_id,
	struct arena *arena)
{
	struct row_position *rows = NULL;
	struct words words = {0};
	size_t count = 0;

	if (field)
		add_starter_rows(arena, sheet, field, &rows, &count);
	for (size_t i = 0; sheet && i < sheet->value_count; i++) {
		const struct value *value = &sheet->values[i];

		if (strcmp(value->field, field_id) != 0 || !*value->row || *value->column ||
			!*value->text)
			continue;
		rows = arena_push(arena, rows, count, sizeof(*rows));
		rows[count++] = (struct row_position){value->row, value->text};
	}
	if (count)
		qsort(rows, count, sizeof(*rows), compare_position);
	words.items = ARENA_ARRAY(arena, const char *, count);
	words.count = count;
	for (size_t i = 0; i < count; i++)
		words.items[i] = arena_strdup(arena, rows[i].id);
	return words;
}

static bool has_sheet(const struct course *course, const char *respondent)
{
	for (size_t i = 0; i < course->sheet_count; i++)
		if (strcmp(course->sheets[i].respondent, respondent) == 0)
			return true;
	return false;
}

/* Whether what stands in a column was written by banso itself when it added the row, which stands
 * at `position`, and by nobody since: that is nothing which anybody would miss. What somebody chose
 * there is: it came later than the row. */
static bool is_given(
	const struct field *column, const struct value *value, const struct value *position)
{
	return position && column->given && value->revision == 1 && position->revision == 1 &&
	       strcmp(value->at, position->at) == 0 && strcmp(value->who, position->who) == 0;
}

bool course_row_is_fresh(const struct course *course, const struct place *row)
{
	struct place cell = *row;
	const struct field *table;
	const struct value *position;

	cell.column = "";
	table = course_field(course, &cell);
	position = course_value(course, &cell);
	for (size_t i = 0; i < table->column_count; i++) {
		const struct field *column = &table->columns[i];
		const struct value *value;

		cell.column = column->id;
		value = course_value(course, &cell);
		if (value && !is_given(column, value, position))
			return false;
	}
	return strcmp(row->form, OWN_PEOPLE) != 0 || !has_sheet(course, row->row);
}

/* --- what banso keeps --- */

const char *course_own(const struct course *course, const char *field)
{
	struct place place = PLACE_NONE;

	place.form = OWN_COURSE;
	place.field = field;
	return course_text(course, &place);
}

const char *course_planned(const struct course *course, const char *session, const char *field)
{
	struct place place = PLACE_NONE;

	place.session = session;
	place.form = OWN_SESSION;
	place.field = field;
	return course_text(course, &place);
}

struct place person_place(const struct course *course, const char *id, const char *column)
{
	struct place place = PLACE_NONE;

	place.engagement = course->id;
	place.form = OWN_PEOPLE;
	place.field = own_table(OWN_PEOPLE)->id;
	place.row = id;
	place.column = column;
	return place;
}

static const char *people_text(const struct course *course, const char *id, const char *column)
{
	struct place place = person_place(course, id, column);

	return course_text(course, &place);
}

/* By its label: a course keeps the scenario that it began with, so that no mark which banso learnt
 * since could stand in those where the words of an older banso are. */
const struct option *course_other_role(const struct course *course)
{
	struct options roles = course->scenario->roles;

	for (size_t i = 0; i < roles.count; i++)
		if (strcmp(roles.items[i].label, _("その他")) == 0)
			return &roles.items[i];
	return NULL;
}

static const char *other_role(const struct course *course)
{
	const struct option *other = course_other_role(course);

	return other ? other->id : _("その他");
}

static struct participant read_participant(const struct course *course, const char *id)
{
	struct options roles = course->scenario->roles;
	const char *role = people_text(course, id, OWN_PERSON_ROLE);
	bool is_own = *role && !options_find(roles, role);

	return (struct participant){
		.id = id,
		.name = people_text(course, id, OWN_PERSON_NAME),
		.org = people_text(course, id, OWN_PERSON_ORG),
		.title = people_text(course, id, OWN_PERSON_TITLE),
		.role = is_own ? other_role(course) : role,
		.own_role = is_own && roles.count ? role : "",
		.municipality = people_text(course, id, OWN_PERSON_MUNICIPALITY),
		.from = people_text(course, id, OWN_PERSON_FROM),
		.until = people_text(course, id, OWN_PERSON_UNTIL),
		.successor = people_text(course, id, OWN_PERSON_SUCCESSOR),
	};
}

void participant_put_post(struct buf *out, const struct participant *who)
{
	buf_printf(out, "%s%s%s", who->org, *who->org && *who->title ? " " : "", who->title);
}

struct participant participant_copy(struct arena *arena, struct participant who)
{
	return (struct participant){
		.id = arena_strdup(arena, who.id),
		.name = arena_strdup(arena, who.name),
		.org = arena_strdup(arena, who.org),
		.title = arena_strdup(arena, who.title),
		.role = arena_strdup(arena, who.role),
		.own_role = arena_strdup(arena, who.own_role),
		.municipality = arena_strdup(arena, who.municipality),
		.from = arena_strdup(arena, who.from),
		.until = arena_strdup(arena, who.until),
		.successor = arena_strdup(arena, who.successor),
		.is_gone = who.is_gone,
	};
}

struct participants course_participants(const struct course *course, struct arena *arena)
{
	const struct field *person = own_table(OWN_PEOPLE);
	struct words ids =
		course_rows(course_sheet(course, "", OWN_PEOPLE, ""), NULL, person->id, arena);
	struct participants people = {ARENA_ARRAY(arena, struct participant, ids.count), 0};

	for (size_t i = 0; i < ids.count; i++) {
		struct place row = person_place(course, ids.items[i], "");

		if (!course_row_is_fresh(course, &row))
			people.items[people.count++] =
				participant_copy(arena, read_participant(course, ids.items[i]));
	}
	return people;
}

bool course_person(const struct course *course, const char *id, struct participant *out)
{
	struct place row = person_place(course, id, "");
	const struct value *position = course_value(course, &row);

	if (!position)
		return false;
	*out = read_participant(course, position->row);
	out->is_gone = !*position->text;
	return true;
}

bool course_participant(const struct course *course, const char *id, struct participant *out)
{
	return course_person(course, id, out) && !out->is_gone;
}

struct words participants_municipalities(struct participants people, struct arena *arena)
{
	struct words found = {.items = ARENA_ARRAY(arena, const char *, people.count)};

	for (size_t i = 0; i < people.count; i++) {
		const char *municipality = people.items[i].municipality;

		if (*municipality && !words_have(found, municipality))
			found.items[found.count++] = municipality;
	}
	return found;
}

const char *course_prefill(
	const struct course *course, const struct field *field, const char *respondent)
{
	struct participant who;

	if (field->prefill == PREFILL_NONE || !course_person(course, respondent, &who))
		return "";
	switch (field->prefill) {
	case PREFILL_NAME:
		return who.name;
	case PREFILL_ORG:
		return who.org;
	case PREFILL_TITLE:
		return who.title;
	case PREFILL_ROLE:
		return options_find(course->scenario->roles, who.role) ? who.role : "";
	case PREFILL_MUNICIPALITY:
		return who.municipality;
	default:
		return "";
	}
}

const struct form *course_form(const struct course *course, const char *form_id)
{
	return own_is(form_id) ? own_form(form_id) : scenario_form(course->scenario, form_id);
}

const struct field *course_field(const struct course *course, const struct place *place)
{
	const struct form *form = course_form(course, place->form);
	const struct field *field = form ? form_field(form, place->field) : NULL;

	if (form && !field)
		field = own_sheet_field(place->field);
	return field && *place->column ? field_column(field, place->column) : field;
}
