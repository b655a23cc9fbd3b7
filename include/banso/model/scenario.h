/*
 * A scenario: what one YAML file says of a course's forms, sessions, steps,
 * roles and words (banso-scenario(5)). Everything is owned by the arena it
 * was read into and never changes. Strings are never NULL: "" means absent;
 * lists are in the file's order. Each member also stands in scenario/members.h.
 */
#ifndef BANSO_MODEL_SCENARIO_H
#define BANSO_MODEL_SCENARIO_H

#include <stdbool.h>
#include <stddef.h>

#include "banso/base/attr.h"
#include "banso/base/words.h"
#include "banso/model/circle.h"
#include "banso/model/field_types.h"

struct arena;

#define ID_MAX_BYTES 40

enum form_per { PER_ENGAGEMENT, PER_SESSION, PER_RESPONDENT };
#define PER_COUNT (PER_RESPONDENT + 1)
enum session_kind { KIND_MEETING, KIND_VISIT, KIND_BRIEFING };
#define KIND_COUNT (KIND_BRIEFING + 1)

/* The words for them in scenarios and in data; a NULL is behind the last. */
extern const char *const form_per_ids[], *const session_kind_ids[];

/* Which list a field's options come from. */
enum options_from {
	OPTIONS_OWN,
	OPTIONS_THEMES,
	OPTIONS_TYPES,
	OPTIONS_ROLES,
	OPTIONS_TASK_STATES,
	OPTIONS_SESSIONS /* those of the course's pattern; of banso's own fields alone */
};

/* What a field takes by itself until something is typed (model/session/prefill.h). */
enum prefill {
	PREFILL_NONE,
	PREFILL_NAME,
	PREFILL_ORG,
	PREFILL_TITLE,
	PREFILL_ROLE,
	PREFILL_MUNICIPALITY,
	PREFILL_TODAY,
	PREFILL_SESSION, /* the day of the session from which the sheet is opened, once it came */
	PREFILL_LAST     /* what stands there of the last session before; no scenario says it */
};

/* Which year is meant by a day that is typed without one (model/near.h). */
enum near { NEAR_NEXT, NEAR_PAST, NEAR_COURSE };
#define NEAR_COUNT (NEAR_COURSE + 1)

struct option {
	const char *id, *label;
	const char *count_as; /* roles: its class in the table of a briefing */
	const char *mark;     /* task states: a sign of one or two characters */
	bool closed;          /* task states: closed, does not come forward */
	bool met;             /* task states: no day presses, though it may come forward */
	bool reason;          /* task states: wants a reason */
};

/* In an option that no file has: what it does not say. */
#define OPTION_TEXTS_ABSENT .count_as = "", .mark = ""

struct options {
	const struct option *items;
	size_t count;
};

struct field {
	const char *id, *label, *help, *unit;
	const char *short_label; /* of a column: its head on a screen; "": its label */
	const char *sign;        /* of a column: in front of its head, such as ＝ */
	/* A table in front of it in its form, whose rows stand above it, or an answer of another
	 * form, which stands below it: form#goal (scenario_shown()). "" */
	const char *shows;
	const char *page;    /* of a form: short ones of one name are seen together; "": alone */
	const char *process; /* つながる, 知る, うまれる or "" */
	/* Its own, else its form's (for a column: its table's), as with the circle. */
	const char *attested, *reconstructed;
	enum field_type type;
	bool required, soft, free_word;
	bool headline; /* its answer is shown on the screen of the whole course */
	bool personal; /* a column: required in each row, also if its table is not */
	bool no_link;  /* of banso's own: everybody reads it, so no link, ID or passcode */
	bool given;  /* a column of banso's own that may be filled when the row is added, which does
			not make it one */
	bool record; /* the record of a session that names its form holds it, too */
	bool publish; /* papers for everybody have it, whatever its circle; of a table: some column
			 of it, each of which says so */
	bool consent; /* FIELD_CHECK of a form per respondent: whether others may read the sheet
			 (doc/voice_parts.h); of banso's own: whether everybody may read what it
			 speaks of. いいえ is offered first */
	enum circle circle;
	bool has_min, has_max;
	double min, max;
	int decimals; /* -1: any */
	enum options_from options_from;
	struct options options;      /* OPTIONS_OWN */
	const struct field *columns; /* FIELD_TABLE */
	size_t column_count;
	struct words rows; /* starter rows of a table */
	struct words grid; /* of a table: none, or two columns of whose options a grid is made */
	const char *when_field; /* "": always visible */
	struct words when_is;
	struct words patterns; /* of a form: only courses of these have it; none: all */
	enum prefill prefill;
	enum near near; /* FIELD_DATE */
};

/* In a field that no file has, behind its id, label and help: what it does not say. */
#define FIELD_TEXTS_ABSENT                                                                         \
	.unit = "", .short_label = "", .sign = "", .page = "", .shows = "", .process = "",         \
	.attested = "", .reconstructed = "", .when_field = ""

struct form {
	const char *id, *title, *lead;
	const char *plain; /* what papers for everybody call it; "": as the title */
	const char *attested, *reconstructed;
	enum form_per per;
	enum circle circle;
	bool record;        /* its fields are in the record unless they say otherwise */
	bool publish;       /* the same of papers for everybody */
	bool voice;         /* per respondent: others read its answers without the names */
	struct words roles; /* only these roles are asked; none: everybody */
	const struct field *fields;
	size_t field_count;
};

struct step {
	const char *id, *title, *say;
	const char *process;
	int minutes;
	bool optional;
	bool asks_tasks; /* what was agreed on to be done is gone through here */
	enum circle circle;
	struct options checks;
	struct words hints;
	struct words forms; /* ids */
};

struct session {
	const char *id, *title, *lead;
	const char *formal; /* which one it is, in the head of its 次第: 第1回 */
	const char *plain;  /* what papers for everybody call it; "": as the title */
	enum session_kind kind;
	int minutes; /* the sum of its steps, without the optional ones */
	struct words bring;
	const struct step *steps;
	size_t step_count;
};

struct pattern {
	const char *id, *title;
	struct words sessions, omit; /* ids */
	const struct session *own;   /* those of its sessions that are otherwise here, whole */
	size_t own_count;
};

/* What was offered in one year. */
struct year_options {
	int fiscal_year; /* of the common era; 0: any */
	struct options options;
};

struct page {
	const char *id, *title, *text, *source;
};

struct scenario {
	const char *id, *title, *lead;
	const char *hash; /* of `text`: 16 hexadecimal digits */
	const char *text; /* the file's text, which an engagement keeps */
	size_t text_bytes;
	bool is_default;
	const struct year_options *theme_years;
	size_t theme_year_count;
	const struct year_options *type_years;
	size_t type_year_count;
	struct options roles;
	const char *task_ask;
	struct options task_states;
	bool publish_tasks; /* papers for everybody have what is done, without who does it */
	const struct page *pages;
	size_t page_count;
	const struct form *forms;
	size_t form_count;
	const struct session *sessions;
	size_t session_count;
	const struct pattern *patterns;
	size_t pattern_count;
};

/* By id; NULL if there is none. Of a course, a session is that of its pattern: course_session(). */
const struct form *scenario_form(const struct scenario *scenario, const char *id) MUST_USE NOT_NULL;
/* Whether `shows` of a field names an answer of another form: form#goal. */
bool scenario_shows_elsewhere(const char *shows) MUST_USE NOT_NULL;
/* Which answer of another form is seen while the field is filled: its form, and *field there. NULL:
 * none, or none that there is. */
const struct form *scenario_shown(const struct scenario *scenario, const char *shows,
	const struct field **field) MUST_USE NOT_NULL;
const struct session *scenario_session(
	const struct scenario *scenario, const char *id) MUST_USE NOT_NULL;
/* The session as the pattern has it: one of its own, else the scenario's; NULL if there is none. */
const struct session *pattern_session(const struct scenario *scenario,
	const struct pattern *pattern, const char *id) MUST_USE NOT_NULL;
const struct pattern *scenario_pattern(
	const struct scenario *scenario, const char *id) MUST_USE NOT_NULL;
const struct field *form_field(const struct form *form, const char *id) MUST_USE NOT_NULL;
/* Whether we added the field to a form that is attested: it bears （案）, as a form of ours does.
 */
bool field_is_ours(const struct form *form, const struct field *field) MUST_USE NOT_NULL;
/* Whether people write there who somebody is: what stands there is hidden in what others wrote. */
bool field_names_somebody(const struct field *field) MUST_USE NOT_NULL;
/* The most readers that papers may have with a field, or a column, in them, of what is for the
 * circle `around`; and with anything of a form. */
enum circle field_readers(enum circle around, const struct field *field) MUST_USE NOT_NULL_AT(2);
enum circle form_readers(const struct form *form) MUST_USE NOT_NULL;
const struct field *field_column(const struct field *table, const char *id) MUST_USE NOT_NULL;
const struct step *session_step(const struct session *session, const char *id) MUST_USE NOT_NULL;
const struct option *options_find(struct options options, const char *id) MUST_USE NOT_NULL;
bool pattern_has_session(const struct pattern *pattern, const char *session_id) MUST_USE NOT_NULL;

/* Whether everything it names exists: the sessions and forms of its patterns, the forms of its
 * steps. True after reading without a problem. */
bool scenario_is_whole(const struct scenario *scenario) MUST_USE NOT_NULL;

/* Whether a step of the session names the form. */
bool session_names_form(const struct session *session, const char *form_id) MUST_USE NOT_NULL;

/* Whether the text may be an id: [a-z0-9_-]{1,40}, with `dot` also a dot, though not first. */
bool id_is_valid(const char *id, bool dot) MUST_USE NOT_NULL;

#endif
