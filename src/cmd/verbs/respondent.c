/* banso respondent: a participant is added. */
#include <string.h>

#include "banso/base/i18n.h"
#include "banso/cmd/verbs/verbs.h"
#include "banso/model/own.h"
#include "banso/work/people.h"

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

static bool add_person(struct cmd *cmd, const char *where, const struct given *given,
	const char **row, struct err *err)
{
	struct place place;
	struct course *course = cmd_open_where(cmd, where, &place, err);
	struct change changes[5];
	size_t count = 0;

	if (!course)
		return false;
	for (; given->column; given++) {
		if (!given->typed)
			continue;
		if (!read_given(cmd, course, given, &changes[count++], err))
			return false;
	}
	return people_add(cmd->store, course, changes, count, row, err);
}

enum cmd_status cmd_respondent(struct cmd *cmd, int count, char **words)
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

	if (!cmd_read_options(cmd, &count, words, options, 2, 2))
		return CMD_USAGE;
	if (strcmp(words[0], "add") != 0 || !name || !*name)
		return cmd_usage(cmd);
	if (!add_person(cmd, words[1],
		    (const struct given[]){{OWN_PERSON_NAME, name}, {OWN_PERSON_ORG, org},
			    {OWN_PERSON_TITLE, title}, {OWN_PERSON_ROLE, role},
			    {OWN_PERSON_MUNICIPALITY, municipality}, {NULL, NULL}},
		    &row, &err))
		return cmd_refuse("%s", err.text);
	cmd_did(cmd, _("参加者 %s は追加してあります。"), row);
	buf_printf(&out, "%s\n", row);
	return cmd_print(cmd, &out);
}
