#include "banso/model/session/where.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/buf.h"
#include "banso/base/i18n.h"
#include "banso/model/flow.h"
#include "banso/model/own.h"
#include "banso/model/session/session_people.h"
#include "banso/text/fold.h"

/* What a typed part is looked for in: ids with the names people read. */
struct named {
	const char *id, *name;
};

struct names {
	struct named *items;
	size_t count;
};

static void add_name(struct names *names, struct arena *arena, const char *id, const char *name)
{
	names->items = arena_push(arena, names->items, names->count, sizeof(*names->items));
	names->items[names->count++] = (struct named){id, name};
}

/* What was typed; it may be long, and is folded once for all names. */
struct sought {
	const char *typed;
	struct buf folded;
};

static bool is_same(const struct named *named, const struct sought *sought)
{
	struct buf id = {0}, name = {0};
	bool is;

	fold_put(&id, named->id);
	is = strcmp(buf_text(&id), buf_text(&sought->folded)) == 0;
	if (!is)
		fold_put(&name, named->name);
	is = is || strcmp(buf_text(&name), buf_text(&sought->folded)) == 0;
	buf_free(&id);
	buf_free(&name);
	return is;
}

static bool is_called(const struct named *named, const struct sought *sought)
{
	return strcmp(named->name, sought->typed) == 0;
}

static bool is_part(const struct named *named, const struct sought *sought)
{
	struct buf name = {0};
	bool is = strstr(named->name, sought->typed) != NULL;

	if (!is && sought->folded.size_bytes) {
		fold_put(&name, named->name);
		is = strstr(buf_text(&name), buf_text(&sought->folded)) != NULL;
	}
	buf_free(&name);
	return is;
}

/* The only one that fits; NULL when none or several do, and then *hits tells which. */
static const char *match_one(const struct names *names, const struct sought *sought,
	bool (*fits)(const struct named *, const struct sought *), size_t *hits)
{
	const char *found = NULL;

	*hits = 0;
	for (size_t i = 0; i < names->count; i++) {
		if (!fits(&names->items[i], sought))
			continue;
		found = names->items[i].id;
		(*hits)++;
	}
	return *hits == 1 ? found : NULL;
}

/* By id, else by its name, else by what is the same but for width, case and kana, if one alone is.
 */
static const char *find_whole(const struct names *names, struct sought *sought, size_t *hits)
{
	const char *found;

	*hits = 1;
	for (size_t i = 0; i < names->count; i++)
		if (strcmp(names->items[i].id, sought->typed) == 0)
			return names->items[i].id;
	found = match_one(names, sought, is_called, hits);
	if (*hits)
		return found;
	fold_put(&sought->folded, sought->typed);
	return match_one(names, sought, is_same, hits);
}

static const char *match_whole(const struct names *names, const char *typed)
{
	struct sought sought = {.typed = typed};
	size_t hits;
	const char *found = find_whole(names, &sought, &hits);

	buf_free(&sought.folded);
	return found;
}

/* The same, else by a name that contains it, if one alone does. */
static const char *match(const struct names *names, const char *typed)
{
	struct sought sought = {.typed = typed};
	size_t hits;
	const char *found = find_whole(names, &sought, &hits);

	if (!hits)
		found = match_one(names, &sought, is_part, &hits);
	buf_free(&sought.folded);
	return found;
}

static bool refuse(const struct names *names, const char *what, const char *typed, struct err *err)
{
	struct buf list = {0};

	for (size_t i = 0; i < names->count; i++)
		buf_printf(&list, "%s%s（%s）", i ? _("、") : "", names->items[i].id,
			names->items[i].name);
	if (names->count == 0)
		err_set(err, _("%s「%s」はありません。ここにはまだ1つもありません。"), what, typed);
	else
		err_set(err,
			_("%s「%s」は見つからないか、1つに決まりません。次から選んでください: %s"),
			what, typed, buf_text(&list));
	buf_free(&list);
	return false;
}

const char *where_session(
	const struct course *course, struct arena *arena, const char *typed, struct err *err)
{
	struct names names = {0};
	const char *found;

	for (size_t i = 0; i < flow_session_count(course); i++) {
		const struct session *session = flow_session(course, i);

		add_name(&names, arena, session->id, session->title);
	}
	found = match(&names, typed);
	if (!found)
		refuse(&names, _("回"), typed, err);
	return found;
}

static bool resolve_session(const struct course *course, struct arena *arena, const char *typed,
	struct place *out, struct err *err)
{
	out->session = where_session(course, arena, typed, err);
	return out->session != NULL;
}

static bool named_here(const struct names *names, const char *id)
{
	for (size_t i = 0; i < names->count; i++)
		if (strcmp(names->items[i].id, id) == 0)
			return true;
	return false;
}

/* Where a form hangs, to say it to somebody who looked for it elsewhere. */
static bool refuse_form(const struct course *course, struct arena *arena, const struct names *names,
	const char *typed, struct err *err)
{
	const struct scenario *scenario = course->scenario;
	const struct session *home = NULL;
	const struct form *form;
	struct names all = {0};
	const char *found;

	for (size_t i = 0; i < scenario->form_count; i++)
		if (!words_have(course->pattern->omit, scenario->forms[i].id))
			add_name(&all, arena, scenario->forms[i].id, scenario->forms[i].title);
	found = match(&all, typed);
	form = found ? scenario_form(scenario, found) : NULL;
	if (form && !named_here(names, form->id))
		home = flow_session_of_form(course, form->id);
	if (home)
		return err_set(err, _("「%s」はこの回にはありません。%s/%s/%s で開けます。"),
			form->title, course->id, home->id, form->id);
	return refuse(names, _("帳票"), typed, err);
}

static bool resolve_form(const struct course *course, struct arena *arena, const char *typed,
	struct place *out, struct err *err)
{
	const struct session *session = course_session(course, out->session);
	struct words forms = flow_all_forms(course, session, arena);
	struct names names = {0};

	for (size_t i = 0; i < forms.count; i++)
		add_name(&names, arena, forms.items[i],
			scenario_form(course->scenario, forms.items[i])->title);
	out->form = match(&names, typed);
	return out->form ? true : refuse_form(course, arena, &names, typed, err);
}

/* An id is given once for life: its row stays when somebody is taken out of the list. */
static bool was_participant(const struct course *course, const char *id)
{
	const char *table = own_table(OWN_PEOPLE)->id;

	return sheet_value(course_sheet(course, "", OWN_PEOPLE, ""), table, id, "") != NULL;
}

/* Who is in the list goes before who left it, and may have the same name. */
static const char *match_person(const struct participants *people, struct arena *arena,
	const char *typed, struct names *names)
{
	const char *found;

	for (size_t i = 0; i < people->count; i++)
		if (!people->items[i].is_gone)
			add_name(names, arena, people->items[i].id, people->items[i].name);
	found = match(names, typed);
	if (found)
		return found;
	for (size_t i = 0; i < people->count; i++)
		if (people->items[i].is_gone)
			add_name(names, arena, people->items[i].id, people->items[i].name);
	return match(names, typed);
}

const char *where_person(
	const struct course *course, struct arena *arena, const char *typed, struct err *err)
{
	struct participants people = course_participants(course, arena);
	struct names names = {0};
	const char *found = match_person(&people, arena, typed, &names);

	if (!found)
		refuse(&names, _("参加者"), typed, err);
	return found;
}

/* Who is no longer of the session has what they said still, or only began to type, but says no
 * more: just `with_gone` finds it, by id. */
static bool resolve_respondent(const struct course *course, struct arena *arena, const char *typed,
	bool with_gone, struct place *out, struct err *err)
{
	const struct form *form = scenario_form(course->scenario, out->form);
	struct participants people = session_people(course, out->session, arena);
	struct names names = {0};

	if (form->per != PER_RESPONDENT)
		return err_set(err,
			_("「%s」に記入者の区別はありません。%s/%s/%s と書いてください。"),
			form->title, course->id, out->session, form->id);
	out->respondent = match_person(&people, arena, typed, &names);
	if (!out->respondent && with_gone &&
		(course_sheet(course, out->session, out->form, typed) ||
			was_participant(course, typed)))
		out->respondent = typed;
	return out->respondent ? true : refuse(&names, _("参加者"), typed, err);
}

static const char *match_field(const struct field *fields, size_t count, struct arena *arena,
	const char *what, const char *typed, struct err *err)
{
	struct names names = {0};
	const char *found;

	for (size_t i = 0; i < count; i++)
		add_name(&names, arena, fields[i].id, fields[i].label);
	found = match(&names, typed);
	if (!found)
		refuse(&names, what, typed, err);
	return found;
}

/* Also of a row that was never put in its place, as the memo of a step. */
static bool has_values(const struct sheet *sheet, const struct field *table, const char *row)
{
	bool has = false;

	for (size_t i = 0; sheet && !has && i < sheet->value_count; i++)
		has = strcmp(sheet->values[i].field, table->id) == 0 &&
		      strcmp(sheet->values[i].row, row) == 0;
	return has;
}

/* A row is named by its id or by its number, from 1; `+` is left for the caller. One that was taken
 * out has its history still, but nothing is written into it: only `with_gone` finds it. */
static const char *match_row(const struct sheet *sheet, const struct field *table, bool with_gone,
	struct arena *arena, const char *typed, struct err *err)
{
	struct words rows = course_rows(sheet, table, table->id, arena);
	struct names names = {0};
	const char *found;

	if (strcmp(typed, "+") == 0)
		return typed;
	for (size_t i = 0; i < rows.count; i++)
		add_name(&names, arena, rows.items[i], arena_printf(arena, "%zu", i + 1));
	found = match_whole(&names, typed);
	if (!found && with_gone && has_values(sheet, table, typed))
		found = typed;
	if (!found)
		refuse(&names, _("行"), typed, err);
	return found;
}

static bool resolve_cell(const struct course *course, struct arena *arena,
	const struct place *typed, bool with_gone, struct place *out, struct err *err)
{
	const struct form *form = course_form(course, out->form);
	const struct field *field;
	struct place at;

	out->field =
		match_field(form->fields, form->field_count, arena, _("項目"), typed->field, err);
	if (!out->field)
		return false;
	field = form_field(form, out->field);
	if (!*typed->row)
		return true;
	if (field->type != FIELD_TABLE)
		return err_set(
			err, _("「%s」は表ではないので、行と列は書けません。"), field->label);
	at = where_value_place(course, out);
	out->row = match_row(course_sheet(course, at.session, at.form, at.respondent), field,
		with_gone, arena, typed->row, err);
	if (!out->row || !*typed->column)
		return out->row != NULL;
	out->column = match_field(
		field->columns, field->column_count, arena, _("列"), typed->column, err);
	return out->column != NULL;
}

static bool resolve(const struct course *course, struct arena *arena, const struct place *typed,
	bool with_gone, struct place *out, struct err *err)
{
	struct place place = PLACE_NONE;

	place.engagement = course->id;
	if (*typed->field && !*typed->form)
		return err_set(err,
			_("項目「%s」の前に、回と帳票を書いてください（例 %s/回/帳票#項目）。"),
			typed->field, course->id);
	if (*typed->session && !resolve_session(course, arena, typed->session, &place, err))
		return false;
	if (*typed->form && !resolve_form(course, arena, typed->form, &place, err))
		return false;
	if (*typed->respondent &&
		!resolve_respondent(course, arena, typed->respondent, with_gone, &place, err))
		return false;
	if (*typed->field && !resolve_cell(course, arena, typed, with_gone, &place, err))
		return false;
	*out = place;
	return true;
}

bool where_resolve(const struct course *course, struct arena *arena, const struct place *typed,
	struct place *out, struct err *err)
{
	return resolve(course, arena, typed, false, out, err);
}

bool where_resolve_own(const struct course *course, struct arena *arena, const struct place *typed,
	struct place *out, struct err *err)
{
	struct place place = PLACE_NONE, at = *typed;

	if (own_is(at.session) && !*at.form) {
		at.form = at.session;
		at.session = "";
	}
	if (!own_is(at.form) || !own_form(at.form))
		return resolve(course, arena, typed, true, out, err);
	place.engagement = course->id;
	place.form = at.form;
	if (*at.session && !resolve_session(course, arena, at.session, &place, err))
		return false;
	if (*at.field && !resolve_cell(course, arena, &at, true, &place, err))
		return false;
	*out = place;
	return true;
}

struct place where_value_place(const struct course *course, const struct place *place)
{
	const struct form *form = course_form(course, place->form);
	struct place at = *place;

	if (form && form->per == PER_ENGAGEMENT)
		at.session = "";
	return at;
}
