#include <stdlib.h>
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/files/path.h"
#include "banso/base/i18n.h"
#include "banso/base/mem.h"
#include "banso/model/own.h"
#include "banso/scenario/files.h"
#include "banso/screen/fill/form/form_screen.h"
#include "banso/screen/home/screens.h"
#include "banso/work/engagements.h"
#include "new.h"

/*
 * 支援先を追加. Until the last field is answered nothing is kept but drafts, at
 * places without an engagement: leaving in between loses nothing.
 */
struct new_screen {
	struct form_screen screen;
	char *wanted; /* id of the scenario; NULL: the default one */
	const struct scenario *scenario;
	struct field pattern; /* made from the scenario's patterns */
};

static struct app *app_of(const struct new_screen *new)
{
	return new->screen.base.app;
}

static void make_pattern_field(struct new_screen *new, struct arena *arena)
{
	const struct scenario *scenario = new->scenario;
	struct option *options = ARENA_ARRAY(arena, struct option, scenario->pattern_count);

	for (size_t i = 0; i < scenario->pattern_count; i++)
		options[i] = (struct option){.id = scenario->patterns[i].id,
			.label = scenario->patterns[i].title,
			OPTION_TEXTS_ABSENT};
	new->pattern = (struct field){.id = "pattern",
		.label = _("回数"),
		.type = FIELD_CHOICE,
		.help = "",
		FIELD_TEXTS_ABSENT,
		.options = {options, scenario->pattern_count}};
}

static void add_kept(struct new_screen *new, const char *id)
{
	const struct field *field = form_field(own_form(OWN_COURSE), id);
	struct place place = PLACE_NONE;

	place.form = OWN_COURSE;
	place.field = id;
	form_add_own(&new->screen.form, &place, field);
}

static struct outcome new_enter(struct screen *screen)
{
	struct new_screen *new = (struct new_screen *)screen;
	struct app *app = app_of(new);
	struct place place = PLACE_NONE;
	struct err err;

	new->scenario = scenario_find(app->arena, app->scenarios, new->wanted, &err);
	if (!new->scenario) {
		screen_refuse(screen->below, "%s", err.text);
		return OUTCOME(POP);
	}
	/* An empty course, so that themes and types can be chosen from. */
	arena_free(app->course_arena);
	app->course_arena = arena_new();
	app->course = course_new(app->course_arena, new->scenario, &new->scenario->patterns[0], "");
	form_begin(&new->screen.form, app, FORM_NEW);
	make_pattern_field(new, new->screen.form.arena);
	add_kept(new, OWN_COURSE_NAME);
	add_kept(new, OWN_COURSE_PREF);
	place.form = OWN_COURSE;
	place.field = new->pattern.id;
	form_add(&new->screen.form, _("回数"),
		_("訪問の回数を選びます。決まっていなければ、いちばん上で。"), &place,
		&new->pattern);
	entry_suggest(&new->screen.form.items[new->screen.form.count - 1].entry,
		new->scenario->patterns[0].id);
	add_kept(new, OWN_COURSE_TYPE);
	if (form_focus_draft(&new->screen.form))
		screen_say(screen, "%s", form_draft_words(&new->screen.form));
	return OUTCOME(STAY);
}

static void new_face(struct screen *screen, struct face *face)
{
	const struct new_screen *new = (const struct new_screen *)screen;

	buf_puts(&face->name, _("支援先を追加"));
	buf_puts(&face->aside, new->scenario->title);
	form_screen_put_lead(screen, face);
	if (new->screen.form.focus > 0) {
		buf_clear(&face->sentence);
		buf_puts(&face->sentence,
			_("名前のほかは、あとでも書けます。Ctrl-S で追加できます。"));
	}
}

static const enum command *new_commands(const struct screen *screen)
{
	static const enum command rest[] = {DO_PREVIOUS, DO_CREATE, DO_NONE};

	return form_commands(&((const struct form_screen *)screen)->form, rest);
}

static const char *item_text(struct new_screen *new, size_t item, struct err *err)
{
	struct judgement judged;

	switch (entry_judge(
		&new->screen.form.items[item].entry, new->screen.form.arena, &judged, err)) {
	case RULING_FINE:
		return judged.change.text;
	case RULING_BLANK:
		err_set(err, "%s", _("支援先の名前を書いてください。"));
		break;
	default:
		break;
	}
	return NULL;
}

static bool create(struct new_screen *new, struct err *err)
{
	struct app *app = app_of(new);
	struct form_body *form = &new->screen.form;
	struct change values[8];
	struct new_engagement wanted = {.scenario = new->scenario, .values = values};
	const char *id, *text;

	for (size_t i = 0; i < form->count; i++) {
		text = item_text(new, i, err);
		if (!text)
			return false;
		if (form->items[i].field == &new->pattern)
			wanted.pattern = *text ? text : new->scenario->patterns[0].id;
		else if (*text)
			values[wanted.value_count++] =
				(struct change){.place = form->items[i].place, .text = text};
	}
	return engagement_add(app->store, app->arena, &wanted, &id, err) && app_open(app, id, err);
}

static struct outcome finish(struct new_screen *new)
{
	struct outcome outcome;
	struct err err;

	if (!item_text(new, 0, &err)) {
		new->screen.form.focus = 0;
		screen_refuse(&new->screen.base, "%s", err.text);
		return OUTCOME(STAY);
	}
	if (!create(new, &err)) {
		screen_refuse(&new->screen.base, "%s", err.text);
		return OUTCOME(STAY);
	}
	form_discard(&new->screen.form);
	outcome = app_go_instead(GO_COURSE, &PLACE_NONE);
	outcome.goal.say = _("支援先を追加しました。d で日程、p で参加者を書けます。");
	return outcome;
}

static struct outcome new_key(struct screen *screen, const struct key *key, enum command command)
{
	struct new_screen *new = (struct new_screen *)screen;
	struct err say;

	if (command == DO_CREATE && form_passes_over(&new->screen.form, &say)) {
		form_screen_tell(screen, &say);
		return OUTCOME(STAY);
	}
	if (command == DO_CREATE)
		return finish(new);
	switch (form_key(&new->screen.form, key, command, &say)) {
	case FORM_DONE:
		return finish(new);
	case FORM_ASKS:
	case FORM_TYPED:
	case FORM_STAYS:
		form_screen_tell(screen, &say);
		return OUTCOME(STAY);
	case FORM_IGNORED:
		break;
	}
	return OUTCOME(IGNORED);
}

static void new_leave(struct screen *screen)
{
	struct new_screen *new = (struct new_screen *)screen;
	struct app *app = app_of(new);

	form_screen_leave(screen);
	free(new->wanted);
	/* Unless an engagement was made of it, the empty course goes. */
	if (app->course && !*app->course->id)
		app->course = NULL;
}

static const struct screen_ops new_ops = {
	.name = "new",
	.size_bytes = sizeof(struct new_screen),
	.face = new_face,
	.commands = new_commands,
	.takes_text = app_takes_text,
	.box = form_screen_box,
	.enter = new_enter,
	.draw = form_screen_draw,
	.key = new_key,
	.tick = form_screen_tick,
	.save = form_screen_save,
	.leave = new_leave,
};

struct screen *new_new(struct app *app, const char *scenario)
{
	struct new_screen *new = (struct new_screen *)screen_new(&new_ops, app);

	new->screen.lead = _("名前を書いて Tab で次へ。Ctrl-S でいつでも追加できます。");
	new->wanted = scenario ? xstrdup(scenario) : NULL;
	return &new->screen.base;
}

/* --- which scenario --- */

struct scenario_choices new_choices(const struct app *app, struct arena *arena)
{
	struct words files = scenario_files(arena, app->scenarios);
	struct scenario_choices choices = {ARENA_ARRAY(arena, const char *, files.count),
		ARENA_ARRAY(arena, const char *, files.count), 0};

	for (size_t i = 0; i < files.count; i++) {
		struct problems problems = {0};
		const struct scenario *scenario =
			scenario_read_file(arena, files.items[i], &problems, NULL);
		size_t at = choices.count;

		if (!scenario)
			continue;
		if (scenario->is_default && at > 0) {
			choices.ids[at] = choices.ids[0];
			choices.titles[at] = choices.titles[0];
			at = 0;
		}
		choices.ids[at] = scenario->id;
		choices.titles[at] = scenario->title;
		choices.count++;
	}
	return choices;
}
