/*
 * Every member of every struct of a scenario (model/scenario.h), once and in its order: by this
 * table scenario/image.c writes, reads and checks them. A member that is missing here, or stands
 * here as something else than it is, does not compile.
 *
 * X(kind, struct, name, …)
 *   TEXT     a string
 *   FLAG     a bool
 *   INT      an int
 *   SIZE     a size_t
 *   REAL     a double
 *   ENUM     and how many values the enum has, from 0
 *   WORDS    a struct words
 *   OPTIONS  a struct options
 *   LIST     structs: the member that counts them, and which struct
 */
#ifndef BANSO_SRC_SCENARIO_MEMBERS_H
#define BANSO_SRC_SCENARIO_MEMBERS_H

#include "banso/model/scenario.h"

#define MEMBERS_ONE_MORE(...) +1

/* clang-format off */
#define MEMBERS_OF_OPTION(X) \
	X(TEXT, option, id) \
	X(TEXT, option, label) \
	X(TEXT, option, count_as) \
	X(TEXT, option, mark) \
	X(FLAG, option, closed) \
	X(FLAG, option, met) \
	X(FLAG, option, reason)

#define MEMBERS_OF_FIELD(X) \
	X(TEXT, field, id) \
	X(TEXT, field, label) \
	X(TEXT, field, help) \
	X(TEXT, field, unit) \
	X(TEXT, field, short_label) \
	X(TEXT, field, sign) \
	X(TEXT, field, shows) \
	X(TEXT, field, page) \
	X(TEXT, field, process) \
	X(TEXT, field, attested) \
	X(TEXT, field, reconstructed) \
	X(ENUM, field, type, FIELD_TYPES(MEMBERS_ONE_MORE)) \
	X(FLAG, field, required) \
	X(FLAG, field, soft) \
	X(FLAG, field, free_word) \
	X(FLAG, field, headline) \
	X(FLAG, field, personal) \
	X(FLAG, field, no_link) \
	X(FLAG, field, given) \
	X(FLAG, field, record) \
	X(FLAG, field, publish) \
	X(FLAG, field, consent) \
	X(ENUM, field, circle, CIRCLE_PUBLIC + 1) \
	X(FLAG, field, has_min) \
	X(FLAG, field, has_max) \
	X(REAL, field, min) \
	X(REAL, field, max) \
	X(INT, field, decimals) \
	X(ENUM, field, options_from, OPTIONS_SESSIONS + 1) \
	X(OPTIONS, field, options) \
	X(LIST, field, columns, column_count, field) \
	X(WORDS, field, rows) \
	X(WORDS, field, grid) \
	X(TEXT, field, when_field) \
	X(WORDS, field, when_is) \
	X(WORDS, field, patterns) \
	X(ENUM, field, prefill, PREFILL_LAST + 1) \
	X(ENUM, field, near, NEAR_COURSE + 1)

#define MEMBERS_OF_FORM(X) \
	X(TEXT, form, id) \
	X(TEXT, form, title) \
	X(TEXT, form, lead) \
	X(TEXT, form, plain) \
	X(TEXT, form, attested) \
	X(TEXT, form, reconstructed) \
	X(ENUM, form, per, PER_RESPONDENT + 1) \
	X(ENUM, form, circle, CIRCLE_PUBLIC + 1) \
	X(FLAG, form, record) \
	X(FLAG, form, publish) \
	X(FLAG, form, voice) \
	X(WORDS, form, roles) \
	X(LIST, form, fields, field_count, field)

#define MEMBERS_OF_STEP(X) \
	X(TEXT, step, id) \
	X(TEXT, step, title) \
	X(TEXT, step, say) \
	X(TEXT, step, process) \
	X(INT, step, minutes) \
	X(FLAG, step, optional) \
	X(FLAG, step, asks_tasks) \
	X(ENUM, step, circle, CIRCLE_PUBLIC + 1) \
	X(OPTIONS, step, checks) \
	X(WORDS, step, hints) \
	X(WORDS, step, forms)

#define MEMBERS_OF_SESSION(X) \
	X(TEXT, session, id) \
	X(TEXT, session, title) \
	X(TEXT, session, lead) \
	X(TEXT, session, formal) \
	X(TEXT, session, plain) \
	X(ENUM, session, kind, KIND_BRIEFING + 1) \
	X(INT, session, minutes) \
	X(WORDS, session, bring) \
	X(LIST, session, steps, step_count, step)

#define MEMBERS_OF_PATTERN(X) \
	X(TEXT, pattern, id) \
	X(TEXT, pattern, title) \
	X(WORDS, pattern, sessions) \
	X(WORDS, pattern, omit) \
	X(LIST, pattern, own, own_count, session)

#define MEMBERS_OF_YEAR_OPTIONS(X) \
	X(INT, year_options, fiscal_year) \
	X(OPTIONS, year_options, options)

#define MEMBERS_OF_PAGE(X) \
	X(TEXT, page, id) \
	X(TEXT, page, title) \
	X(TEXT, page, text) \
	X(TEXT, page, source)

#define MEMBERS_OF_SCENARIO(X) \
	X(TEXT, scenario, id) \
	X(TEXT, scenario, title) \
	X(TEXT, scenario, lead) \
	X(TEXT, scenario, hash) \
	X(TEXT, scenario, text) \
	X(SIZE, scenario, text_bytes) \
	X(FLAG, scenario, is_default) \
	X(LIST, scenario, theme_years, theme_year_count, year_options) \
	X(LIST, scenario, type_years, type_year_count, year_options) \
	X(OPTIONS, scenario, roles) \
	X(TEXT, scenario, task_ask) \
	X(OPTIONS, scenario, task_states) \
	X(FLAG, scenario, publish_tasks) \
	X(LIST, scenario, pages, page_count, page) \
	X(LIST, scenario, forms, form_count, form) \
	X(LIST, scenario, sessions, session_count, session) \
	X(LIST, scenario, patterns, pattern_count, pattern)
/* clang-format on */

#define MEMBERS_OF_ALL(X)                                                                          \
	X(option, MEMBERS_OF_OPTION)                                                               \
	X(field, MEMBERS_OF_FIELD)                                                                 \
	X(form, MEMBERS_OF_FORM)                                                                   \
	X(step, MEMBERS_OF_STEP)                                                                   \
	X(session, MEMBERS_OF_SESSION)                                                             \
	X(pattern, MEMBERS_OF_PATTERN)                                                             \
	X(year_options, MEMBERS_OF_YEAR_OPTIONS)                                                   \
	X(page, MEMBERS_OF_PAGE)                                                                   \
	X(scenario, MEMBERS_OF_SCENARIO)

#endif
