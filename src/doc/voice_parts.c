#include "banso/doc/voice_parts.h"

#include <stdlib.h>
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/doc/parts.h"
#include "banso/doc/unnamed.h"
#include "banso/model/answer.h"
#include "banso/model/flow.h"
#include "banso/model/progress.h"
#include "banso/model/session/session_people.h"
#include "banso/model/year.h"

/* --- who may read it --- */

static bool has_consent(const struct form *form)
{
	for (size_t i = 0; i < form->field_count; i++)
		if (form->fields[i].consent)
			return true;
	return false;
}

enum consent { CONSENT_UNSAID, CONSENT_NO, CONSENT_YES };

/* What is neither blank nor はい is no; so is what was purged, for nobody knows what it was. All
 * patterns ask for it: no other scenario is read. */
static enum consent consent_of(const struct form *form, const struct sheet *sheet)
{
	bool is_marked = has_consent(form), is_yes = is_marked;

	for (size_t i = 0; i < form->field_count; i++) {
		const struct field *field = &form->fields[i];
		const struct value *value = sheet_value(sheet, field->id, "", "");
		const char *text = value_text(value);

		if (field->type != FIELD_CHECK || (is_marked && !field->consent))
			continue;
		if ((*text && strcmp(text, "true") != 0) || (value && value->is_purged))
			return CONSENT_NO;
		is_yes = is_yes && *text && field_is_shown(form, field, sheet);
	}
	return is_yes ? CONSENT_YES : CONSENT_UNSAID;
}

enum circle voice_circle(const struct form *form, const struct sheet *sheet, enum circle field)
{
	enum circle around = circle_narrower(form->circle, field);
	enum consent consent = consent_of(form, sheet);

	if (around == CIRCLE_TEAM || consent == CONSENT_NO)
		return CIRCLE_TEAM;
	/* Under a name a sheet goes no further than the scenario says. */
	if (consent == CONSENT_YES && form->voice)
		return field < form->circle ? field : CIRCLE_PUBLIC;
	return consent == CONSENT_UNSAID && has_consent(form)
		       ? circle_narrower(around, CIRCLE_SHARED)
		       : around;
}

enum circle voice_form_circle(const struct form *form)
{
	return form->circle != CIRCLE_TEAM && form->voice && has_consent(form) ? CIRCLE_PUBLIC
									       : form->circle;
}

/* --- what was said --- */

/* One answer of one person: a text, or an option that they chose. */
struct voice {
	const char *text, *datum, *role;
	const char *named; /* the text with the names that were hidden in it; NULL: none were */
	size_t person;     /* a number of theirs, to count them */
	size_t rank;       /* of an option: its position; 0 for a text */
	size_t role_rank;  /* the position of its role among all */
	struct place origin;
	enum circle circle;
	bool is_agreed; /* they said はい, and this answer is not kept back */
};

struct question {
	struct arena *arena;
	const struct course *course;
	const struct form *form;
	const struct field *field, *column; /* NULL: the field is no table */
	const char *label;
	struct voice *items;
	size_t count;
	enum circle readers;
	bool is_of_few; /* so few answered that who knows the participants would know who said what
			 */
	const struct node *section;
};

static const struct field *asked(const struct question *question)
{
	return question->column ? question->column : question->field;
}

/* No column goes further than its table. */
static enum circle circle_asked(const struct question *question)
{
	const struct field *column = question->column;

	return column ? circle_narrower(question->field->circle, column->circle)
		      : question->field->circle;
}

static bool is_counted(const struct field *field)
{
	return field_traits(field->type)->data == DATA_SHOWN;
}

static size_t rank_of(struct options options, const char *id)
{
	size_t rank = 0;

	while (rank < options.count && strcmp(options.items[rank].id, id) != 0)
		rank++;
	return rank;
}

/* Who is spoken of has not been asked either. */
static void hide_names(const struct question *question, struct voice *voice)
{
	const struct unnamed *people =
		unnamed_on(question->arena, question->course, question->section);
	size_t hidden;
	const char *text = unnamed(question->arena, voice->text, people, &hidden);

	if (!hidden)
		return;
	voice->named = voice->text;
	voice->text = text;
	voice->datum = unnamed(question->arena, voice->datum, people, &hidden);
}

static void add_voice(struct question *question, struct voice voice, const char *kept)
{
	const struct field *field = asked(question);
	struct options options = course_options(question->course, field);
	size_t rank = is_counted(field) ? rank_of(options, kept) : 0;
	bool is_text = !is_counted(field) || rank == options.count; /* own words beside options */
	struct buf text = {0};

	answer_put(&text, field, options, kept);
	voice.text = parts_take(question->arena, &text);
	voice.datum = is_counted(field) ? voice.text : kept;
	if (is_text && question->readers != CIRCLE_TEAM)
		hide_names(question, &voice);
	voice.rank = rank;
	question->items = arena_push(
		question->arena, question->items, question->count, sizeof(*question->items));
	question->items[question->count++] = voice;
}

/* Of several options each is counted. */
static void add_value(struct question *question, struct voice voice, const struct value *value)
{
	const char *text = value_text(value);

	if (!value_is_answer(value))
		return;
	while (asked(question)->type == FIELD_MULTI && text[strcspn(text, "\n")]) {
		size_t size_bytes = strcspn(text, "\n");

		add_voice(question, voice, arena_strndup(question->arena, text, size_bytes));
		text += size_bytes + 1;
	}
	add_voice(question, voice, text);
}

/* As they said it on the sheet, else as the list of participants has it. */
static const char *role_of(
	const struct question *question, const struct sheet *sheet, const struct participant *who)
{
	const struct form *form = question->form;
	struct buf role = {0};

	for (size_t i = 0; i < form->field_count && !role.size_bytes; i++)
		if (form->fields[i].prefill == PREFILL_ROLE)
			answer_put(&role, &form->fields[i],
				course_options(question->course, &form->fields[i]),
				value_text(sheet_value(sheet, form->fields[i].id, "", "")));
	if (!role.size_bytes)
		buf_puts(&role, parts_role(question->course, who));
	return parts_take(question->arena, &role);
}

static void add_person(struct question *question, const struct sheet *sheet,
	const struct participant *who, size_t number)
{
	const struct field *field = question->field, *column = question->column;
	struct voice voice = {.role = role_of(question, sheet, who),
		.person = number,
		.origin = question->section->place,
		.circle = voice_circle(question->form, sheet, circle_asked(question)),
		.is_agreed = consent_of(question->form, sheet) == CONSENT_YES};
	struct words rows;

	if (voice_is_unquoted(sheet, field->id)) {
		voice.circle = CIRCLE_TEAM;
		voice.is_agreed = false;
	}
	voice.origin.respondent = who->id;
	voice.origin.field = field->id;
	if (!field_is_visible(question->course, question->form, field, sheet))
		return;
	if (!column) {
		add_value(question, voice, sheet_value(sheet, field->id, "", ""));
		return;
	}
	rows = course_rows(sheet, field, field->id, question->arena);
	voice.origin.column = column->id;
	for (size_t i = 0; i < rows.count; i++) {
		voice.origin.row = rows.items[i];
		add_value(
			question, voice, sheet_value(sheet, field->id, rows.items[i], column->id));
	}
}

static void gather(struct question *question, const struct session *session)
{
	struct participants people = session_people(question->course, session->id, question->arena);

	for (size_t i = 0; i < people.count; i++) {
		const struct sheet *sheet = course_sheet(
			question->course, session->id, question->form->id, people.items[i].id);

		if (sheet)
			add_person(question, sheet, &people.items[i], i);
	}
}

/* --- by role, so that a role of few does not say who it was --- */

static bool is_readable(const struct question *question, const struct voice *voice)
{
	return voice->circle >= question->readers && !question->is_of_few;
}

/* How many people of a role answered, of those whose voices are read. */
struct crowd {
	const char *role;
	size_t people;
};

struct crowds {
	struct crowd *items; /* the first: of none, or of roles that have no name of their own */
	size_t count;
};

static struct crowd *crowd_of(struct crowds *crowds, struct arena *arena, const char *role)
{
	for (size_t i = 0; i < crowds->count; i++)
		if (strcmp(crowds->items[i].role, role) == 0)
			return &crowds->items[i];
	crowds->items = arena_push(arena, crowds->items, crowds->count, sizeof(*crowds->items));
	crowds->items[crowds->count] = (struct crowd){role, 0};
	return &crowds->items[crowds->count++];
}

/* What one person said stands together. */
static struct crowds count_people(const struct question *question)
{
	struct crowds crowds = {0};

	crowd_of(&crowds, question->arena, "");
	for (size_t i = 0; i < question->count; i++) {
		const struct voice *voice = &question->items[i];

		if (is_readable(question, voice) &&
			(i == 0 || question->items[i - 1].person != voice->person))
			crowd_of(&crowds, question->arena, voice->role)->people++;
	}
	return crowds;
}

/* Of the roles that have a name still, that of the fewest people; NULL: none has. */
static struct crowd *smallest(struct crowds *crowds)
{
	struct crowd *found = NULL;

	for (size_t i = 1; i < crowds->count; i++) {
		struct crowd *each = &crowds->items[i];

		if (each->people && (!found || each->people < found->people ||
					    (each->people == found->people &&
						    strcmp(each->role, found->role) > 0)))
			found = each;
	}
	return found;
}

static void fold(struct question *question, const char *role)
{
	for (size_t i = 0; i < question->count; i++)
		if (strcmp(question->items[i].role, role) == 0)
			question->items[i].role = "";
}

/* Those of small roles together; if these are few as well, the next one goes with them, or who
 * knows the participants knows who it was. */
static void fold_small(struct question *question)
{
	struct crowds crowds = count_people(question);
	struct crowd *rest = crowds.items, *next;

	while ((next = smallest(&crowds)) &&
		(next->people < VOICE_LEAST || (rest->people && rest->people < VOICE_LEAST))) {
		fold(question, next->role);
		rest->people += next->people;
		next->people = 0;
	}
}

struct heard {
	size_t people;
	bool all_agreed;
};

/* Those who answered and gave it to that many readers. What one person said stands together. */
static struct heard count_heard(const struct question *question, enum circle circle)
{
	struct heard heard = {0, true};
	const struct voice *before = NULL;

	for (size_t i = 0; i < question->count; i++) {
		const struct voice *voice = &question->items[i];

		if (voice->circle < circle)
			continue;
		heard.people += !before || before->person != voice->person;
		heard.all_agreed = heard.all_agreed && voice->is_agreed;
		before = voice;
	}
	return heard;
}

static bool is_known(struct heard heard)
{
	return heard.people < VOICE_LEAST && !heard.all_agreed;
}

/* Whose answers are known to be theirs has to have said はい; and of so few who answered at all,
 * whoever did not say so knows whose the others are. What is not shared is not public either. */
static void keep_back_few(struct question *question, struct node *node)
{
	struct heard all = count_heard(question, CIRCLE_TEAM);

	if (question->readers == CIRCLE_TEAM || !count_heard(question, question->readers).people ||
		(!is_known(all) && !is_known(count_heard(question, CIRCLE_SHARED))))
		return;
	question->is_of_few = true;
	node_add_text(question->arena, node, NODE_TEXT, "",
		question->readers == CIRCLE_PUBLIC
			? _("答えた人が少ないので、答えは載せていません。")
			: arena_printf(question->arena,
				  _("%zu人が答えました。載せてよい答えが%d人に満たないので、答えは支援者用にだけ載せます。"),
				  all.people, VOICE_LEAST));
}

static size_t role_rank(const struct question *question, const char *role)
{
	struct options roles = question->course->scenario->roles;
	size_t rank = 0;

	while (rank < roles.count && strcmp(roles.items[rank].label, role) != 0)
		rank++;
	return *role ? rank : roles.count + 1;
}

/* --- as nodes --- */

static int compare(const void *one, const void *other)
{
	const struct voice *a = one, *b = other;
	int roles = strcmp(a->role, b->role);

	if (a->role_rank != b->role_rank)
		return a->role_rank < b->role_rank ? -1 : 1;
	if (roles)
		return roles;
	if (a->rank != b->rank)
		return a->rank < b->rank ? -1 : 1;
	return strcmp(a->text, b->text);
}

static struct node *open_role(
	const struct question *question, struct node *parent, const char *role)
{
	struct node *node =
		node_add(question->arena, parent, NODE_SECTION, *role ? role : _("その他の立場"));

	node->role = node->title;
	return node;
}

static void fill(const struct question *question, struct node *node, const struct voice *voice)
{
	node->circle = circle_narrower(node->circle, voice->circle);
	node->text = voice->text;
	node->value = node->datum = voice->datum;
	node->label = question->label;
	node->unit = asked(question)->unit;
	node->origin = voice->origin;
	node->is_voice = true;
	node->has_hidden = voice->named != NULL;
	if (question->readers == CIRCLE_TEAM && voice->circle == CIRCLE_TEAM)
		node->title = _("支援者だけ");
}

/* How a page draws the options that people of a role chose. */
static void draw_counts(const struct question *question, struct node *role)
{
	if (asked(question)->type == FIELD_SCALE)
		parts_draw(question->arena, role, FIGURE_COUNTS,
			course_options(question->course, asked(question)));
}

/* An option as often as it was chosen. */
static void fill_count(
	const struct question *question, struct node *node, const struct voice *voice, size_t count)
{
	node->title = voice->text;
	node->text = node->value = node->datum = arena_printf(question->arena, "%zu", count);
	node->unit = _("人");
	node->label = arena_printf(question->arena, "%s %s", question->label, voice->text);
	node->is_voice = true;
	node->has_hidden = voice->named != NULL;
}

static size_t count_same(const struct question *question, size_t from)
{
	const struct voice *first = &question->items[from];
	size_t count = 0;

	for (size_t i = from; i < question->count; i++)
		count += is_readable(question, &question->items[i]) &&
			 strcmp(question->items[i].role, first->role) == 0 &&
			 strcmp(question->items[i].text, first->text) == 0;
	return count;
}

/* Whether no role has a name of its own: a heading above them all would say nothing. */
static bool is_one_crowd(const struct question *question)
{
	for (size_t i = 0; i < question->count; i++)
		if (is_readable(question, &question->items[i]) && *question->items[i].role)
			return false;
	return true;
}

static void add_readable(const struct question *question, struct node *parent)
{
	bool is_bare = is_one_crowd(question);
	const struct voice *before = NULL;
	struct node *role = NULL;

	for (size_t i = 0; i < question->count; i++) {
		const struct voice *voice = &question->items[i];
		bool is_same_role = before && strcmp(before->role, voice->role) == 0;

		if (!is_readable(question, voice))
			continue;
		if (!is_same_role)
			role = is_bare ? parent : open_role(question, parent, voice->role);
		draw_counts(question, role);
		if (!is_counted(asked(question)))
			fill(question, node_add(question->arena, role, NODE_ITEM, ""), voice);
		else if (!is_same_role || strcmp(before->text, voice->text) != 0)
			fill_count(question, node_add(question->arena, role, NODE_FACT, ""), voice,
				count_same(question, i));
		before = voice;
	}
}

/* They are cut, and told as left out; so are names that were hidden. */
static void add_others(const struct question *question, struct node *parent)
{
	for (size_t i = 0; i < question->count; i++) {
		const struct voice *voice = &question->items[i];
		struct node *node;

		if (is_readable(question, voice) && !voice->named)
			continue;
		node = node_add(question->arena, parent, NODE_ITEM, "");
		fill(question, node, voice);
		node->circle = CIRCLE_TEAM;
		if (is_readable(question, voice))
			node->label = _("文の中の氏名");
	}
}

static void add_question(
	struct question *question, struct node *section, const struct session *session)
{
	struct node *node;

	question->label = question->column
				  ? arena_printf(question->arena, "%s %s", question->field->label,
					    question->column->label)
				  : question->field->label;
	gather(question, session);
	if (question->count == 0)
		return;
	node = node_add(question->arena, section, NODE_SECTION, question->label);
	parts_tell_once(section, node);
	node->place.field = question->field->id;
	node->place.column = question->column ? question->column->id : "";
	keep_back_few(question, node);
	fold_small(question);
	for (size_t i = 0; i < question->count; i++)
		question->items[i].role_rank = role_rank(question, question->items[i].role);
	qsort(question->items, question->count, sizeof(*question->items), compare);
	node->role = is_one_crowd(question) ? _("その他の立場") : node->role;
	add_readable(question, node);
	add_others(question, node);
}

void voice_parts_add(struct arena *arena, struct node *section, const struct course *course,
	const struct session *session, const struct form *form, const char *field,
	enum circle readers)
{
	/* Who reads more than it was made for would find roles of few in it. */
	section->circle = circle_narrower(section->circle, readers);
	for (size_t i = 0; i < form->field_count; i++) {
		struct question question = {.arena = arena,
			.course = course,
			.form = form,
			.field = &form->fields[i],
			.readers = readers,
			.section = section};

		if ((*field && strcmp(field, question.field->id) != 0) ||
			!voice_is_asked(question.field))
			continue;
		if (question.field->type != FIELD_TABLE)
			add_question(&question, section, session);
		for (size_t k = 0; k < question.field->column_count; k++) {
			question.column = &question.field->columns[k];
			question.items = NULL;
			question.count = 0;
			question.is_of_few = false;
			if (voice_is_asked(question.column))
				add_question(&question, section, session);
		}
	}
}
