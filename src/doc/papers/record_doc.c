#include "banso/doc/papers/record_doc.h"

#include <stdlib.h>
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/buf.h"
#include "banso/base/i18n.h"
#include "banso/doc/parts.h"
#include "banso/doc/sheet_parts.h"
#include "banso/model/flow.h"
#include "banso/model/own.h"
#include "banso/model/session/notes.h"
#include "banso/model/session/opened.h"
#include "banso/model/session/session_log.h"
#include "banso/model/session/session_people.h"
#include "banso/text/date/moment.h"

/* --- who was there --- */

/* The class in which a role is counted, else the role itself; also where the class is all that has
 * none: who reads その他4人 knows nothing of them. */
static const char *class_of(const struct course *course, const struct participant *who)
{
	const struct option *role = options_find(course->scenario->roles, who->role);
	const char *class = role && *role->count_as ? role->count_as : parts_role(course, who);

	if (strcmp(class, _("その他")) != 0)
		return class;
	return role && strcmp(role->label, class) != 0 ? role->label : _("その他の立場");
}

/* "市町村職員2人、関係機関1人" of those present, the classes in order of first appearance. */
static const char *count_by_class(
	struct arena *arena, const struct course *course, const struct attendances *all)
{
	struct words seen = {.items = ARENA_ARRAY(arena, const char *, all->count)};
	struct buf out = {0};

	for (size_t i = 0; i < all->count; i++) {
		const char *class = class_of(course, &all->items[i].who);
		int count = 0;

		if (!all->items[i].present || words_have(seen, class))
			continue;
		seen.items[seen.count++] = class;
		for (size_t k = i; k < all->count; k++)
			count += all->items[k].present &&
				 strcmp(class_of(course, &all->items[k].who), class) == 0;
		buf_printf(&out, _("%s%s%d人"), out.size_bytes ? _("、") : "",
			*class ? class : _("立場の書かれていない人"), count);
	}
	return parts_take(arena, &out);
}

/* Nobody is absent of whom nobody said so: until it is over they are planned, then nobody knows
 * whether they came. */
static const char *attendance_word(const struct attendance *one, bool is_over)
{
	if (one->present)
		return _("出席");
	if (one->absent)
		return _("欠席");
	if (is_over)
		return _("記録なし");
	return one->planned ? _("出席予定") : "";
}

/* Columns that stand in the table only where there is something in them. */
struct columns {
	bool municipality, title, remark;
	bool is_over; /* the session */
};

static void add_attendance_head(
	struct arena *arena, struct node *table, const struct columns *columns)
{
	struct node *row = node_add(arena, table, NODE_ROW, "");

	if (columns->municipality)
		parts_add_cell(arena, row, _("市町村"), _("市町村"));
	parts_add_cell(arena, row, _("立場"), _("立場"));
	parts_add_cell(arena, row, _("所属"), _("所属"));
	if (columns->title)
		parts_add_cell(arena, row, _("職名"), _("職名"));
	parts_add_cell(arena, row, _("氏名"), _("氏名"))->personal = true;
	parts_add_cell(arena, row, _("出欠"), _("出欠"));
	if (columns->remark)
		parts_add_cell(arena, row, _("備考"), _("備考"))->personal = true;
}

static void add_kept_cell(struct arena *arena, struct node *row, const char *title,
	const char *text, const char *column, const struct value *value)
{
	struct node *cell = parts_add_cell(arena, row, title, text);

	if (!value)
		return;
	cell->place.column = column;
	cell->value = value->text;
	cell->datum = cell->text;
	cell->at = value->at;
	cell->who = value->who;
}

static void add_attendance_row(struct arena *arena, struct node *table, const struct course *course,
	const struct attendance *one, const struct columns *columns)
{
	const char *word = attendance_word(one, columns->is_over);
	struct node *row = node_add(arena, table, NODE_ROW, "");

	row->place.row = one->who.id;
	row->role = parts_role(course, &one->who);
	if (columns->municipality)
		parts_add_cell(arena, row, _("市町村"), one->who.municipality);
	parts_add_cell(arena, row, _("立場"), row->role);
	parts_add_cell(arena, row, _("所属"), one->who.org);
	if (columns->title)
		parts_add_cell(arena, row, _("職名"), one->who.title);
	parts_add_cell(arena, row, _("氏名"), one->who.name)->personal = true;
	add_kept_cell(arena, row, _("出欠"), word, one->column, one->value);
	if (!columns->remark)
		return;
	add_kept_cell(
		arena, row, _("備考"), value_text(one->remark), OWN_ATTENDANCE_REMARK, one->remark);
	row->last->personal = true;
}

static bool has_title(const struct attendances *all)
{
	for (size_t i = 0; i < all->count; i++)
		if (*all->items[i].who.title)
			return true;
	return false;
}

static bool has_remark(const struct attendances *all)
{
	for (size_t i = 0; i < all->count; i++)
		if (all->items[i].remark)
			return true;
	return false;
}

static void add_attendance(struct arena *arena, struct node *parent, const struct course *course,
	const struct session *session)
{
	struct attendances all = session_attendance(course, session->id, arena);
	struct words towns =
		participants_municipalities(session_people(course, session->id, arena), arena);
	struct columns columns = {.municipality = towns.count > 1,
		.title = has_title(&all),
		.remark = has_remark(&all),
		.is_over = flow_is_over(course, session, moment_today())};
	struct node *table;

	if (all.present)
		parts_add_fact(arena, parent, _("出席"),
			arena_printf(arena, _("%zu人（%s）"), all.present,
				count_by_class(arena, course, &all)));
	if (all.count == 0)
		return;
	table = node_add(arena, parent, NODE_TABLE, _("出席者"));
	table->circle = circle_narrower(parent->circle, CIRCLE_SHARED);
	table->place = session_log_place(course, session->id, OWN_ATTENDANCE, "", "");
	add_attendance_head(arena, table, &columns);
	for (size_t i = 0; i < all.count; i++)
		add_attendance_row(arena, table, course, &all.items[i], &columns);
}

/* --- what was said and noted --- */

static bool is_shared(const struct note *note)
{
	return note->circle != CIRCLE_TEAM;
}

static void add_note(struct arena *arena, struct node *section, const struct course *course,
	const char *session, const struct note *note)
{
	struct node *node = node_add_text(arena, section, note->is_quick ? NODE_ITEM : NODE_TEXT,
		note->is_quick && !is_shared(note) ? _("発言") : "", note->text);

	node->circle = circle_narrower(section->circle, note->circle);
	node->place = session_log_place(course, session, OWN_NOTES, note->id, OWN_NOTE_TEXT);
	node->label = note->is_quick ? _("発言メモ") : _("進行メモ");
	node->value = node->datum = note->text;
	node->at = note->at;
	node->who = note->who;
}

static const char *step_title(const struct session *session, const struct note *note)
{
	const struct step *step = session_step(session, note->step);

	return step ? step->title : _("そのほかのメモ");
}

/* In each step by what was said: who spoke after whom says who said what. */
static int compare_texts(const void *one, const void *other)
{
	const struct note *a = one, *b = other;

	return strcmp(a->text, b->text);
}

static void sort_by_text(struct notes *notes)
{
	for (size_t from = 0, to; from < notes->count; from = to) {
		for (to = from; to < notes->count &&
				strcmp(notes->items[to].step, notes->items[from].step) == 0;)
			to++;
		qsort(notes->items + from, to - from, sizeof(*notes->items), compare_texts);
	}
}

/* 主な意見 is what was shared, by the steps in which it was said. */
static void add_opinions(struct arena *arena, struct node *parent, const struct course *course,
	const struct session *session, enum circle readers)
{
	struct notes notes = session_all_notes(course, session, arena);
	struct node *opinions = NULL, *section = NULL;
	const char *step = NULL;

	if (readers == CIRCLE_PUBLIC)
		sort_by_text(&notes);
	for (size_t i = 0; i < notes.count; i++) {
		const struct note *note = &notes.items[i];

		if (!is_shared(note))
			continue;
		if (!opinions)
			opinions = node_add(arena, parent, NODE_SECTION, _("主な意見"));
		if (!step || strcmp(step, note->step) != 0)
			section =
				node_add(arena, opinions, NODE_SECTION, step_title(session, note));
		step = note->step;
		add_note(arena, section, course, session->id, note);
	}
}

/* What a facilitator ticked is a list of their own: the team alone reads it. */
static void add_checks(struct arena *arena, struct node *section, const struct course *course,
	const char *session, const struct step *step)
{
	const struct sheet *sheet = course_sheet(course, session, OWN_SESSION, "");

	for (size_t i = 0; i < step->checks.count; i++) {
		const struct option *check = &step->checks.items[i];
		const struct value *value = sheet_value(sheet, OWN_CHECKS, step->id, check->id);
		struct node *node;

		if (!session_is_checked(course, session, step->id, check->id))
			continue;
		node = node_add_text(arena, section, NODE_ITEM, _("確認した"), check->label);
		node->circle = CIRCLE_TEAM;
		node->place = session_log_place(course, session, OWN_CHECKS, step->id, check->id);
		node->label = check->label;
		node->value = value->text;
		node->datum = _("はい");
		node->at = value->at;
		node->who = value->who;
	}
}

/* What the team keeps to itself of a step; its section is opened by the first thing in it. */
static void add_step(struct arena *arena, struct node **points, struct node *parent,
	const struct course *course, const struct session *session, const struct step *step)
{
	struct notes notes = session_notes(course, session->id, step ? step->id : NULL, arena);
	struct node *section;
	size_t own = 0;

	for (size_t i = 0; i < notes.count; i++)
		own += !is_shared(&notes.items[i]);
	if (own == 0 && !(step && session_count_checked(course, session->id, step)))
		return;
	if (!*points)
		*points = node_add(arena, parent, NODE_SECTION, _("進行ごとの記録（支援者だけ）"));
	section = node_add(arena, *points, NODE_SECTION, step ? step->title : _("そのほかのメモ"));
	if (step && step->circle == CIRCLE_TEAM)
		section->circle = CIRCLE_TEAM;
	for (size_t i = 0; i < notes.count; i++)
		if (!is_shared(&notes.items[i]))
			add_note(arena, section, course, session->id, &notes.items[i]);
	if (step)
		add_checks(arena, section, course, session->id, step);
}

static void add_points(struct arena *arena, struct node *parent, const struct course *course,
	const struct session *session)
{
	struct node *points = NULL;

	for (size_t i = 0; i < session->step_count; i++)
		add_step(arena, &points, parent, course, session, &session->steps[i]);
	add_step(arena, &points, parent, course, session, NULL);
}

/* Each line for its own readers. */
static void add_decided_lines(struct arena *arena, struct node *section,
	const struct course *course, const char *session, const struct decided_lines *lines)
{
	struct place place = session_log_place(course, session, OWN_SESSION_DECIDED, "", "");
	const struct value *value = course_value(course, &place);

	for (size_t i = 0; i < lines->count; i++) {
		const struct decided *line = &lines->items[i];
		struct node *node = node_add_text(arena, section, NODE_ITEM, "", line->text);

		node->circle = circle_narrower(
			section->circle, line->is_open ? CIRCLE_PUBLIC : CIRCLE_SHARED);
		node->place = place;
		node->label = section->title;
		node->value = node->datum = line->text;
		node->at = value->at;
		node->who = value->who;
	}
}

/* What the team decided among themselves stands apart. */
static void add_decided_by_team(
	struct arena *arena, struct node *parent, const struct course *course, const char *session)
{
	struct node *node;

	if (!*course_planned(course, session, OWN_SESSION_DECIDED_TEAM))
		return;
	node = parts_add_kept(
		arena, parent, course, session, OWN_SESSION, OWN_SESSION_DECIDED_TEAM);
	node->circle = CIRCLE_TEAM;
}

static void add_decided(
	struct arena *arena, struct node *parent, const struct course *course, const char *session)
{
	struct decided_lines lines = opened_lines(course, session, arena);
	struct node *section, *node;

	if (!lines.count)
		return;
	section = node_add(arena, parent, NODE_SECTION, _("決まったこと"));
	if (lines.is_by_line) {
		add_decided_lines(arena, section, course, session, &lines);
		return;
	}
	node = parts_add_kept(arena, section, course, session, OWN_SESSION, OWN_SESSION_DECIDED);
	node->kind = NODE_TEXT;
	node->label = section->title;
	node->title = "";
	if (!lines.open)
		return;
	node->circle = parent->circle;
	parts_add_kept(arena, parent, course, session, OWN_SESSION, OWN_SESSION_DECIDED_OPEN)
		->circle = CIRCLE_TEAM;
}

void record_doc_add(struct arena *arena, struct node *parent, const struct course *course,
	const struct session *session, enum circle readers)
{
	static const char *const facts[] = {OWN_SESSION_MODE, OWN_SESSION_LEAD, OWN_SESSION_WRITER};
	static const char *const times[] = {OWN_SESSION_STARTED, OWN_SESSION_ENDED};

	for (size_t i = 0; i < sizeof(facts) / sizeof(facts[0]); i++)
		parts_add_kept(arena, parent, course, session->id, OWN_SESSION, facts[i]);
	/* To the minute it is of use to those who took part. */
	for (size_t i = 0; readers != CIRCLE_PUBLIC && i < sizeof(times) / sizeof(times[0]); i++)
		parts_add_kept(arena, parent, course, session->id, OWN_SESSION, times[i]);
	add_attendance(arena, parent, course, session);
	add_opinions(arena, parent, course, session, readers);
	add_decided(arena, parent, course, session->id);
	add_decided_by_team(arena, parent, course, session->id);
	add_points(arena, parent, course, session);
}

/* --- how it stands --- */

/* Who confirmed it: the login name is the team's. */
static void add_signed(struct arena *arena, struct node *fact, const struct value *value)
{
	const char *name = value_signed(value, arena);
	struct node *who = node_add_text(arena, fact, NODE_ITEM, "", *name ? name : value->who);

	who->personal = true;
	if (!*name)
		who->circle = CIRCLE_TEAM;
}

/* The day is everybody's, the name is not. */
static void add_confirmed(struct arena *arena, struct node *document, const struct course *course,
	const char *session)
{
	const struct field *field = form_field(own_form(OWN_SESSION), OWN_SESSION_CONFIRMED);
	const struct value *value = session_confirmed(course, session);
	struct node *fact, *day;

	if (!value)
		return;
	fact = node_add(arena, document, NODE_FACT, _("確定"));
	day = node_add(arena, fact, NODE_ITEM, "");
	parts_fill(arena, day, course, field, value);
	day->place.field = "";
	add_signed(arena, fact, value);
}

/* Whoever reads it is told that banso has something newer. */
static void add_changed(struct arena *arena, struct node *document, const struct course *course)
{
	if (course->changed_since)
		node_add_text(arena, document, NODE_FACT, _("確定後に直した所"),
			arena_printf(arena, "%zu", course->changed_since));
}

static void add_doubt(struct arena *arena, struct node *document, const struct course *course)
{
	if (course->is_partly_now)
		node_add_text(arena, document, NODE_TEXT, "",
			_("当時の内容が残っていない所は、いまの内容で補っています。"));
}

void record_doc_add_state(
	struct arena *arena, struct node *parent, const struct course *course, const char *session)
{
	add_confirmed(arena, parent, course, session);
	add_changed(arena, parent, course);
	add_doubt(arena, parent, course);
}

/* --- the document --- */

/* Who is not of it need not know when the supporters meet. */
static void add_next(struct arena *arena, struct node *document, const struct course *course,
	const struct session *session, enum circle readers)
{
	const struct session *next = flow_session(course, flow_position(course, session->id) + 1);
	const char *when, *room, *link;

	if (!next || (readers == CIRCLE_PUBLIC && next->kind == KIND_MEETING))
		return;
	when = parts_when(arena, course, next);
	room = course_planned(course, next->id, OWN_SESSION_ROOM);
	link = course_planned(course, next->id, OWN_SESSION_LINK);
	parts_add_fact(arena, document, _("次の予定"),
		arena_printf(arena, "%s  %s%s%s", next->title, *when ? when : _("未定"),
			*room ? "  " : "", room));
	if (*link)
		node_add_text(arena, document, NODE_FACT, _("次の接続先"), link)->circle =
			circle_narrower(document->circle, parts_link_readers(course, next->id));
}

/* The sheets that were worked on there, as the scenario marks them. */
static void add_worked_on(struct arena *arena, struct node *document, const struct course *course,
	const struct session *session, enum circle readers)
{
	struct words forms = flow_forms(course, session, arena);

	for (size_t i = 0; i < forms.count; i++)
		sheet_doc_add_recorded(arena, document, course, session,
			scenario_form(course->scenario, forms.items[i]), readers);
}

struct node *record_doc_build(struct arena *arena, const struct course *course,
	const struct place *place, enum circle readers)
{
	const struct session *session = course_session(course, place->session);
	const char *when = parts_when(arena, course, session);
	struct tasks fixed = tasks_from(course, session->id, arena);
	struct tasks followed = tasks_followed(course, session->id, arena);
	struct node *document = parts_begin(arena, course, place,
		arena_printf(arena, _("%s %s 支援記録"), course_own(course, OWN_COURSE_NAME),
			session->title));

	/* Others keep it among papers of other programmes. */
	if (readers != CIRCLE_TEAM)
		parts_add_head(arena, document, course, session);
	parts_add_fact(arena, document, _("日時"), *when ? when : _("未定"));
	parts_add_where(arena, document, course, session->id);
	/* Who was not there is told what it is about. */
	if (readers == CIRCLE_PUBLIC) {
		sheet_doc_add_headlines(arena, document, course);
		parts_add_fact(arena, document, _("ねらい"), session->lead);
	}
	record_doc_add_state(arena, document, course, session->id);
	record_doc_add(arena, document, course, session, readers);
	add_worked_on(arena, document, course, session, readers);
	parts_add_tasks(arena, document, _("前の回からの取組のようす"), course, &followed);
	parts_add_tasks(arena, document, tasks_title(course, session), course, &fixed);
	add_next(arena, document, course, session, readers);
	return document;
}
