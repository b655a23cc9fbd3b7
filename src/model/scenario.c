#include "banso/model/scenario.h"
#include "banso/base/attr.h"

#include <string.h>

const char *const form_per_ids[] = {
	[PER_ENGAGEMENT] = "engagement",
	[PER_SESSION] = "session",
	[PER_RESPONDENT] = "respondent",
	[PER_COUNT] = NULL,
};
MIRRORS(form_per_ids, PER_COUNT + 1);
const char *const session_kind_ids[] = {
	[KIND_MEETING] = "meeting",
	[KIND_VISIT] = "visit",
	[KIND_BRIEFING] = "briefing",
	[KIND_COUNT] = NULL,
};
MIRRORS(session_kind_ids, KIND_COUNT + 1);

/* Looks through an array of structs whose member `id` names them. */
#define FIND(items, count, wanted)                                                                 \
	for (size_t i = 0; i < (count); i++)                                                       \
		if (strcmp((items)[i].id, (wanted)) == 0)                                          \
			return &(items)[i];                                                        \
	return NULL

const struct form *scenario_form(const struct scenario *scenario, const char *id)
{
	FIND(scenario->forms, scenario->form_count, id);
}

bool scenario_shows_elsewhere(const char *shows)
{
	return strchr(shows, '#') != NULL;
}

const struct form *scenario_shown(
	const struct scenario *scenario, const char *shows, const struct field **field)
{
	const char *sign = strchr(shows, '#');

	for (size_t i = 0; sign && i < scenario->form_count; i++) {
		const struct form *form = &scenario->forms[i];

		if (strncmp(form->id, shows, (size_t)(sign - shows)) != 0 || form->id[sign - shows])
			continue;
		*field = form_field(form, sign + 1);
		return *field ? form : NULL;
	}
	return NULL;
}

const struct session *scenario_session(const struct scenario *scenario, const char *id)
{
	FIND(scenario->sessions, scenario->session_count, id);
}

const struct session *pattern_session(
	const struct scenario *scenario, const struct pattern *pattern, const char *id)
{
	for (size_t i = 0; i < pattern->own_count; i++)
		if (strcmp(pattern->own[i].id, id) == 0)
			return &pattern->own[i];
	return scenario_session(scenario, id);
}

const struct pattern *scenario_pattern(const struct scenario *scenario, const char *id)
{
	FIND(scenario->patterns, scenario->pattern_count, id);
}

const struct field *form_field(const struct form *form, const char *id)
{
	FIND(form->fields, form->field_count, id);
}

enum circle field_readers(enum circle around, const struct field *field)
{
	return field->publish ? CIRCLE_PUBLIC : circle_narrower(around, field->circle);
}

enum circle form_readers(const struct form *form)
{
	for (size_t i = 0; i < form->field_count; i++)
		if (form->fields[i].publish)
			return CIRCLE_PUBLIC;
	return form->circle;
}

bool field_is_ours(const struct form *form, const struct field *field)
{
	return *field->reconstructed && !*form->reconstructed;
}

bool field_names_somebody(const struct field *field)
{
	return field->prefill == PREFILL_NAME ||
	       (field->personal && field->type == FIELD_LINE && field->prefill == PREFILL_NONE);
}

const struct field *field_column(const struct field *table, const char *id)
{
	FIND(table->columns, table->column_count, id);
}

const struct step *session_step(const struct session *session, const char *id)
{
	FIND(session->steps, session->step_count, id);
}

const struct option *options_find(struct options options, const char *id)
{
	FIND(options.items, options.count, id);
}

static bool has_forms(const struct scenario *scenario, struct words ids)
{
	for (size_t i = 0; i < ids.count; i++)
		if (!scenario_form(scenario, ids.items[i]))
			return false;
	return true;
}

static bool steps_have_forms(const struct scenario *scenario, const struct session *session)
{
	for (size_t i = 0; i < session->step_count; i++)
		if (!has_forms(scenario, session->steps[i].forms))
			return false;
	return true;
}

bool scenario_is_whole(const struct scenario *scenario)
{
	bool is_whole = true;

	for (size_t i = 0; i < scenario->pattern_count; i++) {
		const struct pattern *pattern = &scenario->patterns[i];

		is_whole = is_whole && has_forms(scenario, pattern->omit);
		for (size_t k = 0; k < pattern->sessions.count; k++)
			is_whole =
				is_whole && scenario_session(scenario, pattern->sessions.items[k]);
		for (size_t k = 0; k < pattern->own_count; k++)
			is_whole = is_whole && steps_have_forms(scenario, &pattern->own[k]);
	}
	for (size_t i = 0; i < scenario->session_count; i++)
		is_whole = is_whole && steps_have_forms(scenario, &scenario->sessions[i]);
	return is_whole;
}

bool pattern_has_session(const struct pattern *pattern, const char *session_id)
{
	return words_have(pattern->sessions, session_id);
}

bool session_names_form(const struct session *session, const char *form_id)
{
	for (size_t i = 0; i < session->step_count; i++)
		if (words_have(session->steps[i].forms, form_id))
			return true;
	return false;
}

bool id_is_valid(const char *id, bool dot)
{
	size_t id_bytes = strspn(id, "abcdefghijklmnopqrstuvwxyz0123456789_-.");

	if (!id_bytes || id[id_bytes] || id_bytes > ID_MAX_BYTES || *id == '.')
		return false;
	return dot || !strchr(id, '.');
}

#define ROW(type, name, keys, typed, read, check, put, hint, widget, length, data, when)           \
	[FIELD_##type] = {WIDGET_##widget, LENGTH_##length, DATA_##data, ASKED_##when},
static const struct field_traits traits[] = {FIELD_TYPES(ROW)};
#undef ROW
MIRRORS(traits, FIELD_TYPE_COUNT);

const struct field_traits *field_traits(enum field_type type)
{
	return &traits[type];
}
