/* banso scenario: scenarios are listed, shown and checked. */
#include "banso/model/scenario.h"

#include <string.h>

#include "banso/base/buf.h"
#include "banso/base/files/path.h"
#include "banso/base/i18n.h"
#include "banso/base/json.h"
#include "banso/cmd/verbs/verbs.h"
#include "banso/scenario/files.h"

static enum cmd_status list_scenarios(struct cmd *cmd)
{
	struct err err;
	const char *folder = path_scenarios(cmd->arena, cmd->scenarios, &err);
	enum cmd_status status = CMD_DONE;
	struct buf out = {0};
	struct words files, doubles, misnamed;

	if (!folder)
		return cmd_refuse("%s", err.text);
	files = scenario_files(cmd->arena, folder);
	for (size_t i = 0; i < files.count; i++) {
		struct problems problems = {0};
		const struct scenario *scenario =
			scenario_read_file(cmd->arena, files.items[i], &problems, &err);

		if (!scenario)
			status = cmd_refuse("%s", err.text);
		else
			buf_printf(&out, "%s  %s%s\n", scenario->id, scenario->title,
				scenario->is_default ? _("（ふだん使うシナリオ）") : "");
	}
	doubles = scenario_doubles(cmd->arena, files);
	for (size_t i = 0; i < doubles.count; i++)
		status = cmd_refuse("%s", doubles.items[i]);
	misnamed = scenario_misnamed(cmd->arena, folder);
	for (size_t i = 0; i < misnamed.count; i++)
		status = cmd_refuse(_("%s は読みません。名前の終わりを .yaml にしてください。"),
			misnamed.items[i]);
	cmd_print(cmd, &out);
	return status;
}

/* Of the files that were given: two that cannot be told apart. */
static bool put_doubles(struct buf *out, struct cmd *cmd, int count, char **given)
{
	struct words files = {0}, doubles;

	for (int i = 0; i < count; i++)
		words_add(&files, cmd->arena, given[i]);
	doubles = scenario_doubles(cmd->arena, files);
	for (size_t i = 0; i < doubles.count; i++)
		buf_printf(out, "%s\n", doubles.items[i]);
	return doubles.count > 0;
}

static enum cmd_status check_files(struct cmd *cmd, int count, char **files)
{
	enum cmd_status status = CMD_DONE;
	struct buf out = {0};

	for (int i = 0; i < count; i++) {
		struct problems problems = {0};
		struct err err;

		if (scenario_read_file(cmd->arena, files[i], &problems, &err))
			continue;
		status = CMD_FOUND;
		for (size_t k = 0; k < problems.count; k++)
			buf_printf(&out, "%s:%d:%d: %s\n", files[i], problems.items[k].line,
				problems.items[k].column, problems.items[k].text);
		if (problems.count == 0)
			status = cmd_refuse("%s", err.text);
	}
	if (put_doubles(&out, cmd, count, files) && status == CMD_DONE)
		status = CMD_FOUND;
	cmd_print(cmd, &out);
	return status;
}

static void put_session(struct buf *out, const struct session *session, const char *pattern)
{
	buf_printf(out, *pattern ? _("\n%s  %s（%d分、%s）\n") : _("\n%s  %s（%d分）\n"),
		session->id, session->title, session->minutes, pattern);
	for (size_t i = 0; i < session->step_count; i++) {
		const struct step *step = &session->steps[i];

		buf_printf(out, _("  %3d分  %s"), step->minutes, step->title);
		for (size_t f = 0; f < step->forms.count; f++)
			buf_printf(out, "  [%s]", step->forms.items[f]);
		buf_putc(out, '\n');
	}
}

/* Those of all patterns, then those that are otherwise in one of them, as far as that is seen. */
static void put_sessions(struct buf *out, const struct scenario *scenario)
{
	for (size_t i = 0; i < scenario->session_count; i++)
		put_session(out, &scenario->sessions[i], "");
	for (size_t i = 0; i < scenario->pattern_count; i++) {
		const struct pattern *pattern = &scenario->patterns[i];

		for (size_t k = 0; k < pattern->own_count; k++) {
			struct buf same = {0}, own = {0};

			put_session(&same, scenario_session(scenario, pattern->own[k].id),
				pattern->title);
			put_session(&own, &pattern->own[k], pattern->title);
			if (strcmp(buf_text(&same), buf_text(&own)) != 0)
				buf_puts(out, buf_text(&own));
			buf_free(&same);
			buf_free(&own);
		}
	}
}

static void put_forms(struct buf *out, const struct scenario *scenario)
{
	for (size_t i = 0; i < scenario->form_count; i++) {
		const struct form *form = &scenario->forms[i];

		buf_printf(out, "\n[%s]  %s%s\n", form->id, form->title,
			*form->reconstructed ? _("（案）") : "");
		for (size_t k = 0; k < form->field_count; k++)
			buf_printf(out, "  %s  %s\n", form->fields[k].id, form->fields[k].label);
	}
}

static void put_sessions_json(
	struct json *json, const char *name, const struct session *sessions, size_t count)
{
	json_open_array(json, name);
	for (size_t i = 0; i < count; i++) {
		json_open_object(json, NULL);
		json_string(json, "id", sessions[i].id);
		json_string(json, "title", sessions[i].title);
		json_int(json, "minutes", sessions[i].minutes);
		json_close_object(json);
	}
	json_close_array(json);
}

static void put_patterns_json(struct json *json, const struct scenario *scenario)
{
	json_open_array(json, "patterns");
	for (size_t i = 0; i < scenario->pattern_count; i++) {
		const struct pattern *pattern = &scenario->patterns[i];

		json_open_object(json, NULL);
		json_string(json, "id", pattern->id);
		json_string(json, "title", pattern->title);
		json_open_array(json, "sessions");
		for (size_t k = 0; k < pattern->sessions.count; k++)
			json_string(json, NULL, pattern->sessions.items[k]);
		json_close_array(json);
		put_sessions_json(json, "own_sessions", pattern->own, pattern->own_count);
		json_close_object(json);
	}
	json_close_array(json);
}

static void put_form_json(struct json *json, const struct form *form)
{
	json_open_object(json, NULL);
	json_string(json, "id", form->id);
	json_string(json, "title", form->title);
	json_open_array(json, "fields");
	for (size_t i = 0; i < form->field_count; i++) {
		json_open_object(json, NULL);
		json_string(json, "id", form->fields[i].id);
		json_string(json, "label", form->fields[i].label);
		json_close_object(json);
	}
	json_close_array(json);
	json_close_object(json);
}

static void put_json(struct buf *out, const struct scenario *scenario)
{
	struct json json;

	json_begin(&json, out);
	json_open_object(&json, NULL);
	json_string(&json, "id", scenario->id);
	json_string(&json, "title", scenario->title);
	json_string(&json, "hash", scenario->hash);
	put_patterns_json(&json, scenario);
	put_sessions_json(&json, "sessions", scenario->sessions, scenario->session_count);
	json_open_array(&json, "forms");
	for (size_t i = 0; i < scenario->form_count; i++)
		put_form_json(&json, &scenario->forms[i]);
	json_close_array(&json);
	json_close_object(&json);
}

static enum cmd_status show_scenario(struct cmd *cmd, const char *id, bool as_json)
{
	struct err err;
	const char *folder = path_scenarios(cmd->arena, cmd->scenarios, &err);
	const struct scenario *scenario =
		folder ? scenario_find(cmd->arena, folder, id, &err) : NULL;
	struct buf out = {0};

	if (!scenario)
		return cmd_refuse("%s", err.text);
	if (as_json) {
		put_json(&out, scenario);
	} else {
		buf_printf(&out, "%s  %s\n%s\n", scenario->id, scenario->title, scenario->lead);
		put_sessions(&out, scenario);
		put_forms(&out, scenario);
	}
	return cmd_print(cmd, &out);
}

enum cmd_status cmd_scenario(struct cmd *cmd, int count, char **words)
{
	bool as_json = false;
	const struct cmd_option options[] = {{.name = "--json", .flag = &as_json}, {.name = NULL}};

	if (!cmd_read_options(cmd, &count, words, options, 1, count))
		return CMD_USAGE;
	if (strcmp(words[0], "list") == 0 && count == 1)
		return list_scenarios(cmd);
	if (strcmp(words[0], "show") == 0 && count == 2)
		return show_scenario(cmd, words[1], as_json);
	if (strcmp(words[0], "check") == 0 && count > 1)
		return check_files(cmd, count - 1, words + 1);
	return cmd_misuse(cmd, _("list、show ID、check ファイル のどれかを書いてください。"));
}
