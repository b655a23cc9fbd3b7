/* banso new: an engagement is added. */
#include <string.h>

#include "banso/base/files/path.h"
#include "banso/base/i18n.h"
#include "banso/cmd/verbs/verbs.h"
#include "banso/model/flow.h"
#include "banso/model/own.h"
#include "banso/model/session/booked.h"
#include "banso/model/session/session_log.h"
#include "banso/scenario/files.h"
#include "banso/text/utf8.h"
#include "banso/work/days.h"
#include "banso/work/engagements.h"

struct plan {
	struct cmd *cmd;
	struct course *course; /* with what was read so far, to read values by */
	struct change *changes;
	size_t count;
};

/* Reads a value of a kept field by the same rules as the screen does; what is read later knows of
 * it. */
static bool add_change(struct plan *plan, const char *session, const char *form_id,
	const char *field_id, const char *typed, struct err *err)
{
	struct offer offer = {.place = PLACE_NONE,
		.field = form_field(own_form(form_id), field_id),
		.typed = typed,
		.why = ""};
	struct change change;

	offer.place.session = session;
	offer.place.form = form_id;
	offer.place.field = field_id;
	if (cmd_judge(plan->cmd, plan->course, &offer, &change, err) != RULING_FINE)
		return false;
	course_put(plan->course, &change.place,
		&(struct value){
			.text = change.text, .reason = "", .revision = 1, .at = "", .who = ""});
	plan->changes =
		arena_push(plan->cmd->arena, plan->changes, plan->count, sizeof(*plan->changes));
	plan->changes[plan->count++] = change;
	return true;
}

static bool no_session(const struct plan *plan, const char *typed, struct err *err)
{
	struct words sessions = plan->course->pattern->sessions;
	struct buf list = {0};

	for (size_t i = 0; i < sessions.count; i++)
		buf_printf(&list, "%s%s", i ? _("、") : "", sessions.items[i]);
	err_set(err, _("回「%s」は「%s」にはありません。次から選んでください: %s"), typed,
		plan->course->pattern->title, buf_text(&list));
	buf_free(&list);
	return false;
}

static bool in_order(const struct plan *plan, const char *session, struct err *err)
{
	const struct course *course = plan->course;

	if (!session_times_are_reversed(course, session, OWN_SESSION_END))
		return true;
	return err_set(err,
		_("--date %s: 終わり %s が、始まり %s よりあとになっていません。時刻を確かめてください。"),
		session, course_planned(course, session, OWN_SESSION_END),
		course_planned(course, session, OWN_SESSION_START));
}

/* SESSION=DATE[THH:MM[-HH:MM]] */
static bool add_date(struct plan *plan, const char *typed, struct err *err)
{
	struct arena *arena = plan->cmd->arena;
	struct buf folded = {0};
	char *session, *date, *start, *end;

	utf8_halfwidth(&folded, typed, strlen(typed));
	session = arena_strdup(arena, buf_text(&folded));
	buf_free(&folded);
	date = strchr(session, '=');
	if (!date || !date[1])
		return err_set(err,
			_("--date は 回=日付 の形で書いてください（例 0.5=8/7T15:00-16:30）。"));
	*date++ = '\0';
	if (!pattern_has_session(plan->course->pattern, session))
		return no_session(plan, session, err);
	/* An era may be written as T6.8.7, but not behind a day. */
	start = strrchr(date, 'T');
	if (start && start > date + strspn(date, " "))
		*start++ = '\0';
	else
		start = NULL;
	end = start ? strchr(start, '-') : NULL;
	if (end)
		*end++ = '\0';
	return add_change(plan, session, OWN_SESSION, OWN_SESSION_DATE, date, err) &&
	       (!start || add_change(plan, session, OWN_SESSION, OWN_SESSION_START, start, err)) &&
	       (!end || (add_change(plan, session, OWN_SESSION, OWN_SESSION_END, end, err) &&
				in_order(plan, session, err)));
}

static const struct pattern *find_pattern(
	const struct scenario *scenario, const char *id, struct err *err)
{
	const struct pattern *pattern = id ? scenario_pattern(scenario, id) : scenario->patterns;
	struct buf list = {0};

	if (pattern || !id)
		return pattern;
	for (size_t i = 0; i < scenario->pattern_count; i++)
		buf_printf(&list, "%s%s（%s）", i ? _("、") : "", scenario->patterns[i].id,
			scenario->patterns[i].title);
	err_set(err, _("回数の型「%s」はありません。次から選んでください: %s"), id,
		buf_text(&list));
	buf_free(&list);
	return NULL;
}

static bool open_plan(
	struct plan *plan, const char *scenario_id, const char *pattern_id, struct err *err)
{
	struct cmd *cmd = plan->cmd;
	const char *folder = path_scenarios(cmd->arena, cmd->scenarios, err);
	const struct scenario *scenario =
		folder ? scenario_find(cmd->arena, folder, scenario_id, err) : NULL;
	const struct pattern *pattern = scenario ? find_pattern(scenario, pattern_id, err) : NULL;

	if (!pattern)
		return false;
	plan->course = course_new(cmd->arena, scenario, pattern, "");
	return true;
}

static bool create(struct plan *plan, const char *wanted, const char **id, struct err *err)
{
	struct cmd *cmd = plan->cmd;
	struct new_engagement engagement = {.id = wanted,
		.scenario = plan->course->scenario,
		.pattern = plan->course->pattern->id,
		.values = plan->changes,
		.value_count = plan->count};

	return cmd_open_store(cmd, err) &&
	       engagement_add(cmd->store, cmd->arena, &engagement, id, err);
}

/* What is to be known of the days that were given, as 日程 says it; each is taken as it is. */
static void tell_days(const struct plan *plan)
{
	struct cmd *cmd = plan->cmd;
	const char *folder = path_scenarios(cmd->arena, cmd->scenarios, NULL);
	const struct calendar *calendar = folder ? days_calendar(cmd->arena, folder) : NULL;

	for (size_t i = 0; calendar && i < flow_session_count(plan->course); i++) {
		const struct session *session = flow_session(plan->course, i);
		struct around_day around = {.calendar = calendar};
		struct buf said = {0};

		day_put_words(&said, plan->course, session, &around);
		if (*course_planned(plan->course, session->id, OWN_SESSION_DATE))
			booked_put_unfit(&said, plan->course, session);
		if (said.size_bytes)
			words_add(&cmd->told, cmd->arena,
				arena_printf(
					cmd->arena, "%s: %s", session->title, buf_text(&said)));
		buf_free(&said);
	}
}

enum cmd_status cmd_new(struct cmd *cmd, int count, char **words)
{
	const char *name = NULL, *pref = NULL, *code = NULL, *type = NULL;
	const char *scenario = NULL, *pattern = NULL, *id = NULL;
	struct words dates = {0};
	const struct cmd_option options[] = {
		{.name = "--name", .value = &name},
		{.name = "--pref", .value = &pref},
		{.name = "--code", .value = &code},
		{.name = "--type", .value = &type},
		{.name = "--scenario", .value = &scenario},
		{.name = "--pattern", .value = &pattern},
		{.name = "--id", .value = &id},
		{.name = "--date", .all = &dates},
		{.name = NULL},
	};
	struct plan plan = {.cmd = cmd};
	struct buf out = {0};
	struct err err;
	bool good;

	if (!cmd_read_options(cmd, &count, words, options, 0, 0))
		return CMD_USAGE;
	if (!name || !*name) {
		cmd_refuse(_("--name に支援先の名前を書いてください。"));
		return CMD_USAGE;
	}
	good = open_plan(&plan, scenario, pattern, &err) &&
	       add_change(&plan, "", OWN_COURSE, OWN_COURSE_NAME, name, &err) &&
	       (!pref || add_change(&plan, "", OWN_COURSE, OWN_COURSE_PREF, pref, &err)) &&
	       (!code || add_change(&plan, "", OWN_COURSE, OWN_COURSE_CODE, code, &err)) &&
	       (!type || add_change(&plan, "", OWN_COURSE, OWN_COURSE_TYPE, type, &err));
	for (size_t i = 0; good && i < dates.count; i++)
		good = add_date(&plan, dates.items[i], &err);
	if (!good || !create(&plan, id, &id, &err))
		return cmd_refuse("%s", err.text);
	tell_days(&plan);
	cmd_did(cmd, _("支援先 %s は追加してあります。"), id);
	buf_printf(&out, "%s\n", id);
	return cmd_print(cmd, &out);
}
