#include "banso/work/record/lacks.h"

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/model/flow.h"
#include "banso/model/own.h"
#include "banso/model/session/form_progress.h"
#include "banso/model/session/opened.h"
#include "banso/model/session/session_log.h"
#include "banso/model/session/session_people.h"

/* Nobody knows of them whether they came. */
static size_t count_unmarked(const struct course *course, const char *session, struct arena *arena)
{
	struct participants people = session_people(course, session, arena);
	size_t count = 0;

	for (size_t i = 0; i < people.count; i++) {
		const char *id = people.items[i].id;

		count += !*session_mark(course, session, id, OWN_ATTENDANCE_PRESENT) &&
			 !session_is_absent(course, session, id) &&
			 !session_is_uninvited(course, session, id);
	}
	return count;
}

/* What each fills for themselves is counted elsewhere. */
static bool is_of_record(const struct course *course, const struct form *form)
{
	for (size_t i = 0; i < form->field_count; i++)
		if (form->fields[i].record && form->per != PER_RESPONDENT &&
			field_is_asked(course, &form->fields[i]))
			return true;
	return false;
}

struct words record_lacks(
	const struct course *course, const struct session *session, struct arena *arena)
{
	static const char *const facts[] = {OWN_SESSION_LEAD, OWN_SESSION_WRITER};
	size_t unmarked = count_unmarked(course, session->id, arena);
	struct words forms = flow_forms(course, session, arena), lacks = {0};

	for (size_t i = 0; i < sizeof(facts) / sizeof(facts[0]); i++)
		if (!*course_planned(course, session->id, facts[i]))
			words_add(&lacks, arena,
				_(form_field(own_form(OWN_SESSION), facts[i])->label));
	if (unmarked)
		words_add(&lacks, arena, arena_printf(arena, _("出席の印 %zu人"), unmarked));
	if (!session_count_decided(course, session->id, CIRCLE_SHARED))
		words_add(&lacks, arena, _("決まったこと"));
	for (size_t i = 0; i < forms.count; i++) {
		const struct form *form = scenario_form(course->scenario, forms.items[i]);
		struct form_progress all = form_progress_of(course, session, form);

		if (is_of_record(course, form) && all.asked && all.state == SHEET_UNTOUCHED)
			words_add(&lacks, arena, form->title);
	}
	return lacks;
}

const char *record_lacks_text(
	const struct course *course, const struct session *session, struct arena *arena)
{
	struct words lacks = record_lacks(course, session, arena);
	const char *text = "";

	for (size_t i = 0; i < lacks.count; i++)
		text = arena_printf(arena, "%s%s%s", text, i ? _("、") : "", lacks.items[i]);
	return text;
}
