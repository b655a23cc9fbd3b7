/* What was being written when banso ended. */
#include <stdlib.h>
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/model/answer.h"
#include "banso/model/flow.h"
#include "banso/model/own.h"
#include "banso/model/rows.h"
#include "banso/model/session/task.h"
#include "banso/model/year.h"
#include "banso/screen/frame/ask.h"
#include "banso/screen/home/screens.h"
#include "banso/text/date/moment.h"
#include "banso/text/utf8.h"
#include "banso/text/wrap.h"
#include "banso/ui/box/list.h"
#include "banso/ui/frame.h"
#include "banso/ui/term/draw.h"
#include "banso/work/engagements.h"
#include "banso/work/fill/left.h"

enum { ASK_DISCARD = 1 };

#define SHOWN_GRAPHEMES 30

/* What was being written when banso ended last: nothing is lost, and this says so. */
struct resume {
	struct screen base;
	struct arena *arena;
	struct drafts drafts;
	struct about *about; /* for each draft */
	struct list list;
};

/* What is said of a draft; in the arena. */
struct about {
	const char *label; /* 支援先, 回, 帳票, 人, 項目: where the text belongs */
	const char *kept;  /* what stands there */
};

static struct app *app_of(const struct resume *own)
{
	return own->base.app;
}

/* Of a 支援先 that is only being added. */
static const char *label_of_new(const struct place *place)
{
	const struct form *form = own_form(place->form);
	const struct field *field = form ? form_field(form, place->field) : NULL;

	return field ? _(field->label) : "";
}

/* A line that somebody said, which has no row yet. */
static bool is_quick_note(const struct place *place)
{
	return strcmp(place->form, OWN_SESSION) == 0 && strcmp(place->field, OWN_NOTES) == 0 &&
	       !*place->row;
}

static const char *label_of(const struct field *field, const struct place *place)
{
	if (is_quick_note(place))
		return _("発言メモ");
	return field ? _(field->label) : place->field;
}

/* Parts that are "" are left out. */
static const char *label(struct arena *arena, const char *const *parts)
{
	struct buf out = {0};
	const char *copy;

	for (; *parts; parts++)
		if (**parts)
			buf_printf(&out, "%s%s", out.size_bytes ? "  " : "", *parts);
	copy = arena_strdup(arena, buf_text(&out));
	buf_free(&out);
	return copy;
}

/* Whose sheet it is, or of whom or what a row of banso's own lists is: "" where it is nobody's, or
 * not known yet. */
static const char *whose(const struct course *course, const struct place *place)
{
	bool is_row = *place->row && (strcmp(place->form, OWN_PEOPLE) == 0 ||
					     (strcmp(place->form, OWN_SESSION) == 0 &&
						     strcmp(place->field, OWN_ATTENDANCE) == 0));
	const char *id = is_row ? place->row : place->respondent;
	struct participant person;
	struct task task;

	if (strcmp(place->form, OWN_TASKS) == 0 && course_task(course, place->row, &task))
		return strcmp(place->column, OWN_TASK_WHAT) == 0 ? "" : task.what;
	if (!*id)
		return "";
	return course_person(course, id, &person) ? person.name : "";
}

static struct about about_value(
	struct arena *arena, const struct course *course, const struct place *typed)
{
	bool is_reason = place_is_reason(typed);
	struct place own = place_without_reason(arena, typed), *place = &own;
	const struct form *form = course_form(course, place->form);
	const struct field *field = course_field(course, place);
	const struct value *value = course_value(course, place);
	const struct session *session = *place->session ? course_session(course, place->session)
							: flow_session_of_form(course, place->form);
	struct buf kept = {0};
	struct about about;

	if (value && is_reason)
		buf_puts(&kept, value->reason);
	else if (value && field)
		answer_put(&kept, field, course_options(course, field), value->text);
	about.kept = arena_strdup(arena, buf_text(&kept));
	buf_free(&kept);
	about.label = label(
		arena, (const char *const[]){course_own(course, OWN_COURSE_NAME),
			       session ? session->title : "", form ? _(form->title) : place->form,
			       whose(course, place), label_of(field, place), NULL});
	if (is_reason)
		about.label = arena_printf(arena, "%s%s", about.label, _("（理由）"));
	return about;
}

static struct about about_draft(const struct resume *own, const struct place *place)
{
	struct arena *scratch = arena_new();
	const struct course *course = NULL;
	struct about about = {.kept = ""};

	if (*place->engagement)
		course = engagement_load(app_of(own)->store, scratch, place->engagement, NULL);
	if (course)
		about = about_value(own->arena, course, place);
	else
		about.label =
			arena_printf(own->arena, "%s  %s", _("支援先を追加"), label_of_new(place));
	arena_free(scratch);
	return about;
}

static void resume_face(struct screen *screen, struct face *face)
{
	const struct resume *own = (const struct resume *)screen;

	buf_puts(&face->name, _("前回の書きかけ"));
	face->at = own->list.focus + 1;
	face->of = own->list.count;
	buf_puts(&face->sentence, _("保存の前に終わった書きかけが残っています。"));
	face->chip = DO_RESUME;
}

static const enum command *resume_commands(const struct screen *screen)
{
	static const enum command commands[] = {DO_RESUME, DO_DISCARD, DO_NONE};

	(void)screen;
	return commands;
}

/* How many characters, and how many more or fewer than what is kept. */
static void put_size(struct buf *out, const char *text, const char *kept)
{
	long count = (long)utf8_count_graphemes(text, strlen(text));
	long more = count - (long)utf8_count_graphemes(kept, strlen(kept));

	buf_printf(out, _("書きかけ            %ld字"), count);
	if (*kept && more)
		buf_printf(out, more > 0 ? _("（%ld字多い）") : _("（%ld字少ない）"),
			more < 0 ? -more : more);
}

/* What is kept, and below it what was typed: its end where it has no room. What is kept has the
 * rows that are left, one at least. */
static void draw_difference(const struct resume *own, int row, int rows, int cols)
{
	const char *text = own->drafts.items[own->list.focus].text;
	const struct about *about = &own->about[own->list.focus];
	struct buf line = {0};
	struct wrap wrap = {0};
	int kept_rows;
	size_t first;

	wrap_text(&wrap, text, strlen(text), cols);
	kept_rows = rows - 1 - (int)wrap.count;
	buf_printf(&line, _("保存されているもの  %s"),
		*about->kept ? about->kept : _("（まだありません）"));
	kept_rows = draw_wrapped(
		row, 3, cols, kept_rows > 1 ? kept_rows : 1, ROLE_TEXT, buf_text(&line));
	row += kept_rows;
	rows -= kept_rows;
	buf_clear(&line);
	put_size(&line, text, about->kept);
	draw_short(row++, 3, cols, ROLE_TEXT, buf_text(&line));
	rows--;
	first = rows > 0 && wrap.count > (size_t)rows ? wrap.count - (size_t)rows : 0;
	for (size_t i = first; rows > 0 && i < wrap.count; i++)
		draw_bytes(row + (int)(i - first), 5, cols, ROLE_TEXT,
			text + wrap.lines[i].start_bytes, wrap.lines[i].size_bytes);
	wrap_free(&wrap);
	buf_free(&line);
}

static const char *line_of(const struct resume *own, size_t item, struct arena *arena)
{
	return arena_printf(arena, "%s  %s", own->about[item].label,
		moment_time(own->drafts.items[item].at).text);
}

static void resume_draw(struct screen *screen, int top, int rows, int cols)
{
	struct resume *own = (struct resume *)screen;
	struct arena *scratch = arena_new();
	int *shares = ARENA_ARRAY(scratch, int, own->list.count);
	int width = cols - 6 < FRAME_TEXT_COLS ? cols - 6 : FRAME_TEXT_COLS;
	int row = top, list_rows = rows / 2;

	for (size_t i = 0; i < own->list.count; i++)
		shares[i] = wrap_count(line_of(own, i, scratch), cols - 4);
	list_share(shares, own->list.count, list_rows);
	list_fit(&own->list, list_rows);
	for (size_t i = own->list.top; i < own->list.count && list_row(&own->list, i) >= 0; i++) {
		list_mark(&own->list, i, row, 1);
		row += draw_wrapped(row, 3, cols - 4, shares[i],
			i == own->list.focus ? ROLE_FIRST : ROLE_TEXT, line_of(own, i, scratch));
	}
	screen_tell_below(screen, list_below(&own->list));
	draw_difference(own, row + 1, top + rows - row - 1, width);
	arena_free(scratch);
}

static struct outcome open_draft(struct resume *own)
{
	struct app *app = app_of(own);
	const struct draft *draft = &own->drafts.items[own->list.focus];
	struct place place = place_without_reason(own->arena, &draft->place);
	const struct session *session = NULL;
	struct outcome outcome;
	struct err err;

	if (!*place.engagement)
		return app_go_instead(GO_NEW, &PLACE_NONE);
	if (!app_open(app, place.engagement, &err)) {
		screen_refuse(&own->base, "%s", err.text);
		return OUTCOME(STAY);
	}
	if (rows_is_gone(app->course, &place)) {
		screen_refuse(&own->base, "%s",
			_("これがあった行は外されています。一覧や表に戻すと、続きが書けます。要らなければ x で捨てます。"));
		return OUTCOME(STAY);
	}
	left_take_up(app->store, draft);
	session = flow_session_of_form(app->course, place.form);
	if (!*place.session && session)
		place.session = session->id;
	outcome = app_go_instead(GO_PLACE, &place);
	if (place_is_reason(&draft->place))
		outcome.goal.say = _("F4 を押すと、書きかけの理由の続きが書けます。");
	else if (is_quick_note(&place))
		outcome.goal.say = _("F7 を押すと、書きかけの発言メモの続きが書けます。");
	return outcome;
}

/* The beginning of a text in one line. */
static void put_beginning(struct buf *out, const char *text)
{
	size_t size_bytes = strlen(text), end = 0;

	for (int i = 0; i < SHOWN_GRAPHEMES && end < size_bytes; i++)
		end = utf8_next_grapheme(text, size_bytes, end);
	for (size_t at = 0; at < end; at++)
		buf_putc(out, text[at] == '\n' ? ' ' : text[at]);
	if (end < size_bytes)
		buf_puts(out, "..");
}

static struct outcome ask_discard(struct resume *own)
{
	const char *const choices[] = {_("残しておく"), _("捨てる（元に戻せません）")};
	const struct draft *draft = &own->drafts.items[own->list.focus];
	struct buf beginning = {0}, text = {0};
	struct screen *ask;

	put_beginning(&beginning, draft->text);
	buf_printf(
		&text, _("%s\n\n「%s」"), own->about[own->list.focus].label, buf_text(&beginning));
	ask = ask_new(app_of(own), ASK_DISCARD, _("この書きかけを捨てますか。"), buf_text(&text),
		choices, 2);
	buf_free(&beginning);
	buf_free(&text);
	return app_push(ask_about(ask, arena_printf(own->arena, "%lld", (long long)draft->n)));
}

static struct outcome discard(struct resume *own, size_t item)
{
	struct err err;

	if (!left_discard(app_of(own)->store, &own->drafts.items[item], &err)) {
		screen_refuse(&own->base, "%s", err.text);
		return OUTCOME(STAY);
	}
	for (size_t i = item + 1; i < own->drafts.count; i++) {
		own->drafts.items[i - 1] = own->drafts.items[i];
		own->about[i - 1] = own->about[i];
	}
	list_resize(&own->list, --own->drafts.count);
	screen_say(own->drafts.count || !own->base.below ? &own->base : own->base.below, "%s",
		_("捨てました。"));
	return OUTCOME(own->drafts.count ? STAY : POP);
}

static struct outcome resume_key(struct screen *screen, const struct key *key, enum command command)
{
	struct resume *own = (struct resume *)screen;

	switch (command) {
	case DO_RESUME:
		return open_draft(own);
	case DO_DISCARD:
		return ask_discard(own);
	default:
		return OUTCOME(list_key(&own->list, key) ? STAY : IGNORED);
	}
}

static struct outcome resume_answered(struct screen *screen, const struct reply *reply)
{
	struct resume *own = (struct resume *)screen;
	long long n = strtoll(reply->text, NULL, 10);

	for (size_t i = 0; reply->choice == 1 && i < own->drafts.count; i++)
		if (own->drafts.items[i].n == n)
			return discard(own, i);
	return OUTCOME(STAY);
}

static void resume_leave(struct screen *screen)
{
	arena_free(((struct resume *)screen)->arena);
}

static const struct screen_ops resume_ops = {
	.name = "resume",
	.size_bytes = sizeof(struct resume),
	.face = resume_face,
	.commands = resume_commands,
	.draw = resume_draw,
	.key = resume_key,
	.answered = resume_answered,
	.leave = resume_leave,
};

struct screen *resume_new(struct app *app)
{
	struct resume *own = (struct resume *)screen_new(&resume_ops, app);

	own->arena = arena_new();
	if (left_drafts(app->store, own->arena, &own->drafts) && own->drafts.count) {
		list_resize(&own->list, own->drafts.count);
		own->about = ARENA_ARRAY(own->arena, struct about, own->drafts.count);
		for (size_t i = 0; i < own->drafts.count; i++)
			own->about[i] = about_draft(own, &own->drafts.items[i].place);
		return &own->base;
	}
	arena_free(own->arena);
	free(own);
	return NULL;
}
