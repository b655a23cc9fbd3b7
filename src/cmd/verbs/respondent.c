/* banso respondent: a participant is added, or leaves on the way. */
#include <string.h>

#include "banso/base/i18n.h"
#include "banso/cmd/verbs/verbs.h"
#include "banso/model/own.h"
#include "banso/model/session/task.h"
#include "banso/model/session/task_hands.h"
#include "banso/model/session/where.h"
#include "banso/work/people/people.h"
#include "banso/work/tasks.h"

/* Name, organisation …: the columns of the table, in the order of the options. */
struct given {
	const char *column, *typed;
};

static bool read_given(struct cmd *cmd, const struct course *course, const struct given *given,
	struct change *change, struct err *err)
{
	const struct offer offer = {.place = person_place(course, "", given->column),
		.field = field_column(own_table(OWN_PEOPLE), given->column),
		.typed = given->typed,
		.why = ""};
	struct err broken;

	if (cmd_judge(cmd, course, &offer, change, err) == RULING_FINE)
		return true;
	if (strcmp(given->column, OWN_PERSON_ROLE) != 0)
		return false;
	broken = *err;
	return err_set(
		err, _("%s。職名（課長、保健師など）は --title に書いてください。"), broken.text);
}

/* 民生委員 is no role: the role is その他, and the words are 職名, behind what was given as that.
 */
static bool read_words(struct cmd *cmd, const struct course *course, struct given *role,
	struct given *title, struct err *err)
{
	const struct option *other = role->typed ? people_role_of_words(course, role->typed) : NULL;
	struct change change;

	if (!other)
		return true;
	if (!read_given(cmd, course, &(struct given){OWN_PERSON_TITLE, role->typed}, &change, err))
		return false;
	title->typed =
		people_join_titles(cmd->arena, title->typed ? title->typed : "", role->typed);
	words_add(&cmd->told, cmd->arena,
		arena_printf(cmd->arena,
			_("「%s」は立場の一覧にないので、立場を「%s」、職名を「%s」にしました。"),
			role->typed, _(other->label), title->typed));
	role->typed = other->id;
	return true;
}

/* In the order of what is given to add_person(). */
enum { GIVEN_NAME, GIVEN_ORG, GIVEN_TITLE, GIVEN_ROLE, GIVEN_MUNICIPALITY, GIVEN_END };

static bool add_person(
	struct cmd *cmd, const char *where, struct given *given, const char **row, struct err *err)
{
	struct place place;
	struct course *course = cmd_open_where(cmd, where, &place, err);
	struct change changes[6];
	size_t count = 0;

	if (!course)
		return false;
	if (*place.session)
		changes[count++] = (struct change){
			.place = person_place(course, "", OWN_PERSON_FROM), .text = place.session};
	if (!read_words(cmd, course, &given[GIVEN_ROLE], &given[GIVEN_TITLE], err))
		return false;
	for (; given->column; given++) {
		if (!given->typed)
			continue;
		if (!read_given(cmd, course, given, &changes[count++], err))
			return false;
	}
	return people_add(cmd->store, course, changes, count, row, err);
}

static enum cmd_status add(struct cmd *cmd, int count, char **words)
{
	const char *name = NULL, *org = NULL, *title = NULL, *role = NULL, *municipality = NULL;
	const char *row;
	const struct cmd_option options[] = {
		{.name = "--name", .value = &name},
		{.name = "--org", .value = &org},
		{.name = "--title", .value = &title},
		{.name = "--role", .value = &role},
		{.name = "--municipality", .value = &municipality},
		{.name = NULL},
	};
	struct buf out = {0};
	struct err err;

	if (!cmd_read_options(cmd, &count, words, options, 1, 1))
		return CMD_USAGE;
	if (!name || !*name)
		return cmd_misuse(cmd, _("--name のあとに氏名を書いてください。"));
	if (!add_person(cmd, words[0],
		    (struct given[]){[GIVEN_NAME] = {OWN_PERSON_NAME, name},
			    [GIVEN_ORG] = {OWN_PERSON_ORG, org},
			    [GIVEN_TITLE] = {OWN_PERSON_TITLE, title},
			    [GIVEN_ROLE] = {OWN_PERSON_ROLE, role},
			    [GIVEN_MUNICIPALITY] = {OWN_PERSON_MUNICIPALITY, municipality},
			    [GIVEN_END] = {NULL, NULL}},
		    &row, &err))
		return cmd_refuse("%s", err.text);
	cmd_did(cmd, _("参加者 %s は追加してあります。"), row);
	buf_printf(&out, "%s\n", row);
	return cmd_print(cmd, &out);
}

/* --- leaving --- */

struct leaving {
	const char *name, *from, *to;
	bool with_tasks;
};

/* Who leaves: the respondent of WHERE, or who --name names. */
static const char *find_leaver(struct cmd *cmd, const struct course *course,
	const struct place *place, const struct leaving *leaving, struct err *err)
{
	if (*place->respondent && !leaving->name)
		return place->respondent;
	if (*place->respondent || !leaving->name) {
		err_set(err, "%s",
			_("だれが抜けるかを、支援先のあとの --name か、WHERE の記入者の、どちらか1つで書いてください（例 tsunagari --name 山田）。"));
		return NULL;
	}
	return where_person(course, cmd->arena, leaving->name, err);
}

/* What two people may have in hand stays, and is told. */
static void tell_unclear(struct cmd *cmd, const struct course *course,
	const struct participant *who, const char *follows)
{
	struct tasks tasks = tasks_unclear(course, who, follows, cmd->arena);

	for (size_t i = 0; i < tasks.count; i++)
		words_add(&cmd->told, cmd->arena,
			arena_printf(cmd->arena,
				_("取組 %s「%s」は、だれのものか分からないので（%s）、そのままです。"),
				tasks.items[i].id, tasks.items[i].what, tasks.items[i].who));
}

/* What is in the hands of who left is handed on where that was asked for, else told. */
static bool hand_on(struct cmd *cmd, struct course *course, const struct participant *who,
	const struct leaving *leaving, const char *follows, struct err *err)
{
	const char *id = follows ? follows : "";
	struct tasks tasks = tasks_of_person(course, who, id, cmd->arena);
	struct participant to;

	tell_unclear(cmd, course, who, id);
	if (!tasks.count)
		return true;
	if (leaving->with_tasks && course_participant(course, id, &to))
		return tasks_hand_on(cmd->store, course, NULL, who, &to, err);
	words_add(&cmd->told, cmd->arena,
		arena_printf(cmd->arena,
			_("%sさんの取組%zu件は、そのままです（「%s」など）。後任に引き継ぐときは、--to 後任 --tasks を付けてもう一度どうぞ。"),
			who->name, tasks.count, tasks.items[0].what));
	return true;
}

static enum cmd_status leave(struct cmd *cmd, int count, char **words)
{
	struct leaving leaving = {.name = NULL};
	const struct cmd_option options[] = {
		{.name = "--name", .value = &leaving.name},
		{.name = "--from", .value = &leaving.from},
		{.name = "--to", .value = &leaving.to},
		{.name = "--tasks", .flag = &leaving.with_tasks},
		{.name = NULL},
	};
	const char *row, *session, *follows;
	struct course *course;
	struct participant who;
	struct buf out = {0};
	struct place place;
	struct err err;
	bool is_new;

	if (!cmd_read_options(cmd, &count, words, options, 1, 1))
		return CMD_USAGE;
	if (!leaving.from)
		return cmd_misuse(cmd, _("--from のあとに、どの回から抜けるかを書いてください。"));
	if (leaving.with_tasks && !leaving.to)
		return cmd_misuse(cmd, _("--tasks には、後任を書く --to も要ります。"));
	course = cmd_open_where(cmd, words[0], &place, &err);
	row = course ? find_leaver(cmd, course, &place, &leaving, &err) : NULL;
	session = row ? where_session(course, cmd->arena, leaving.from, &err) : NULL;
	if (!session || !course_participant(course, row, &who))
		return cmd_refuse("%s", err.text);
	who = participant_copy(cmd->arena, who);
	if (!people_depart(cmd->store, course, row, session, leaving.to ? leaving.to : "", &follows,
		    &is_new, &err) ||
		!hand_on(cmd, course, &who, &leaving, follows, &err))
		return cmd_refuse("%s", err.text);
	if (!follows)
		return CMD_DONE;
	cmd_did(cmd, _("後任 %s を書いてあります。"), follows);
	buf_printf(&out, "%s\n", follows);
	return cmd_print(cmd, &out);
}

enum cmd_status cmd_respondent(struct cmd *cmd, int count, char **words)
{
	static const struct {
		const char *name;
		enum cmd_status (*run)(struct cmd *cmd, int count, char **words);
	} actions[] = {{"add", add}, {"leave", leave}};

	for (size_t i = 0; count > 0 && i < sizeof(actions) / sizeof(actions[0]); i++)
		if (strcmp(words[0], actions[i].name) == 0)
			return actions[i].run(cmd, count - 1, words + 1);
	return count ? cmd_misuse(cmd, _("「%s」は add、leave のどちらでもありません。"), words[0])
		     : cmd_misuse(cmd, _("add、leave のどちらかを書いてください。"));
}
