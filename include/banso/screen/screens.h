/* Every screen there is, by the function that makes it; each is one file in src/screen. */
#ifndef BANSO_SCREEN_SCREENS_H
#define BANSO_SCREEN_SCREENS_H

#include "banso/screen/app.h"

/* home.c: all engagements */
struct screen *home_new(struct app *app);

/* new.c: 支援先を追加, by one of the scenarios (NULL: the default one) */
struct screen *new_new(struct app *app, const char *scenario);

/* The scenarios that can be read, the default one first. */
struct scenario_choices {
	const char **ids, **titles;
	size_t count;
};
struct scenario_choices new_choices(const struct app *app, struct arena *arena);

/* course.c: 支援先, the open course */
struct screen *course_screen_new(struct app *app);

/* about.c: name, prefecture … of the open course */
struct screen *about_new(struct app *app);

/* dates.c: dates and times of every session */
struct screen *dates_new(struct app *app, const char *session);

/* people.c: participants; person.c: one of them (`row` NULL: a new one) */
struct screen *people_new(struct app *app);
struct screen *person_new(struct app *app, const char *row);

/* session.c: one session while it is prepared and run */
struct screen *session_new(struct app *app, const char *session);

/* fields.c: when, where and how one session is held, and who leads */
struct screen *plan_new(struct app *app, const char *session);

/* fields.c: what was decided at a session */
struct screen *decided_new(struct app *app, const char *session);

/* attendance.c: who is expected at a session, and who came */
struct screen *attendance_new(struct app *app, const char *session);

/* tasks.c: 次回までに取り組むこと, as asked and fixed at a session ("": outside of any); fields.c:
 * one of them */
struct screen *tasks_new(struct app *app, const char *session);
struct screen *task_new(struct app *app, const char *row, const char *session);
/* Appends what of the days that task_open_dues() wrote is past or soon: "取組2件の期限まで3日";
 * nothing where nothing is. */
void tasks_put_due(struct buf *out, const char *dues);
/* Whether tasks of earlier sessions are still open at this one. */
bool tasks_come_forward(const struct course *course, const struct session *session);

/* forms.c: the sheets of one session */
struct screen *forms_new(struct app *app, const char *session);

/* respondents.c: who fills a form at a session */
struct screen *respondents_new(struct app *app, const char *session, const char *form);

/* sheet.c: one sheet, a field at a time. `place` names the sheet through the session that it was
 * reached from; its field may be "" (where this user left it, else the first without an answer). */
struct screen *sheet_new(struct app *app, const struct place *place);

/* row.c: one row of a table; `cell` names it, and (or "") the column to begin with */
struct screen *row_new(struct app *app, const struct place *cell, const struct field *table);

/* output.c: papers of the open course, or of one of its sessions (NULL: all), to a file */
struct screen *output_new(struct app *app, const struct session *session);

/* overview.c: all fields of a sheet; replies with the index of the one that was taken */
struct screen *overview_new(struct app *app, const struct place *sheet, const char *field,
	int question, const char *note);

/* past.c: what was said in a field before */
struct screen *past_new(struct app *app, const struct place *place, const struct field *field);

/* resume.c: what was being written when the line dropped */
struct screen *resume_new(struct app *app);

/* ask.c: a question with a few answers; replies with the one that was taken */
struct screen *ask_new(struct app *app, int question, const char *title, const char *text,
	const char *const *choices, size_t count);

/* What a question is about, an id: it comes back as the text of the reply, since others may change
 * the list below while the question stands. Returns the question. */
struct screen *ask_about(struct screen *ask, const char *id);

/* prompt.c: one line to type; replies with it. `draft` is where it is kept as a draft while it is
 * typed, and found again the next time (NULL: it may be lost); who takes the reply drops that draft
 * once the text is kept. */
struct screen *prompt_new(struct app *app, int question, const char *title, const char *text,
	const char *begin, const struct place *draft);

/* menu.c, help.c */
struct screen *menu_new(struct screen *top);
struct screen *help_new(struct screen *top);
struct screen *ask_stop_new(struct screen *top, bool is_saved);

#endif
