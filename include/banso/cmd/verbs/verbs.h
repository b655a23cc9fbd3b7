/* Every verb, by the function that performs it; each is one file. */
#ifndef BANSO_CMD_VERBS_VERBS_H
#define BANSO_CMD_VERBS_VERBS_H

#include "banso/base/attr.h"
#include "banso/cmd/call.h"

enum cmd_status cmd_answer(struct cmd *cmd, int count, char **words) MUST_USE NOT_NULL;
enum cmd_status cmd_attend(struct cmd *cmd, int count, char **words) MUST_USE NOT_NULL;
enum cmd_status cmd_backup(struct cmd *cmd, int count, char **words) MUST_USE NOT_NULL;
enum cmd_status cmd_demo(struct cmd *cmd, int count, char **words) MUST_USE NOT_NULL;
enum cmd_status cmd_doctor(struct cmd *cmd, int count, char **words) MUST_USE NOT_NULL;
enum cmd_status cmd_export(struct cmd *cmd, int count, char **words) MUST_USE NOT_NULL;
enum cmd_status cmd_history(struct cmd *cmd, int count, char **words) MUST_USE NOT_NULL;
enum cmd_status cmd_list(struct cmd *cmd, int count, char **words) MUST_USE NOT_NULL;
enum cmd_status cmd_new(struct cmd *cmd, int count, char **words) MUST_USE NOT_NULL;
enum cmd_status cmd_open(struct cmd *cmd, int count, char **words) MUST_USE NOT_NULL;
enum cmd_status cmd_purge(struct cmd *cmd, int count, char **words) MUST_USE NOT_NULL;
enum cmd_status cmd_record(struct cmd *cmd, int count, char **words) MUST_USE NOT_NULL;
enum cmd_status cmd_respondent(struct cmd *cmd, int count, char **words) MUST_USE NOT_NULL;
enum cmd_status cmd_restore(struct cmd *cmd, int count, char **words) MUST_USE NOT_NULL;
enum cmd_status cmd_scenario(struct cmd *cmd, int count, char **words) MUST_USE NOT_NULL;
enum cmd_status cmd_show(struct cmd *cmd, int count, char **words) MUST_USE NOT_NULL;
enum cmd_status cmd_task(struct cmd *cmd, int count, char **words) MUST_USE NOT_NULL;

/* Opens the screens; `place` NULL: home. */
enum cmd_status cmd_screens(struct cmd *cmd, const struct place *place) MUST_USE;

#endif
