#include "hours.h"

#include <string.h>

#include "banso/base/i18n.h"
#include "banso/model/own.h"
#include "banso/model/session/session_log.h"
#include "banso/screen/frame/ask.h"
#include "days.h"

enum { ASK_ORDER = 1 };
enum { ORDER_MEND, ORDER_KEEP };

/* Each is asked about once; NULL where nothing is to be asked. */
struct screen *hours_ask(struct fields *fields, const struct form_item *item)
{
	const char *const choices[] = {
		[ORDER_MEND] = _("時刻を直す"), [ORDER_KEEP] = _("このままでよい")};
	struct app *app = fields->screen.base.app;
	const char *session = item->place.session;
	const char *earlier = session_time_before(item->place.field);
	struct buf title = {0}, text = {0};
	struct screen *ask;

	if (item == fields->asked ||
		!session_times_are_reversed(app->course, session, item->place.field))
		return NULL;
	fields->asked = item;
	buf_printf(&title, _("%s の時刻は、このままでよいですか。"),
		course_session(app->course, session)->title);
	buf_printf(&text, _("%s %s が、%s %s よりあとになっていません。"), _(item->field->label),
		course_planned(app->course, session, item->place.field),
		_(form_field(own_form(OWN_SESSION), earlier)->label),
		course_planned(app->course, session, earlier));
	ask = ask_new(app, ASK_ORDER, buf_text(&title), buf_text(&text), choices, 2);
	buf_free(&title);
	buf_free(&text);
	return ask;
}

/* On the way out all of them are looked at: the earlier time may have been changed last. */
struct screen *hours_ask_any(struct fields *fields)
{
	struct screen *ask = NULL;

	for (size_t i = 0; !ask && i < fields->screen.form.count; i++)
		ask = hours_ask(fields, &fields->screen.form.items[i]);
	return ask;
}

struct outcome hours_answered(struct fields *fields, const struct reply *reply)
{
	if (reply->choice == ORDER_KEEP)
		return OUTCOME(fields->is_leaving ? POP : STAY);
	fields->is_leaving = false;
	fields->screen.form.focus = (size_t)(fields->asked - fields->screen.form.items);
	fields->asked = NULL;
	return OUTCOME(STAY);
}

static void hours_face(const struct fields *fields, struct face *face)
{
	const struct app *app = fields->screen.base.app;
	const struct session *session =
		course_session(app->course, fields->screen.form.items[0].place.session);

	if (session)
		days_put(fields, face, session);
}

const struct fields_hooks hours_hooks = {.left = hours_ask,
	.leaving = hours_ask_any,
	.answered = hours_answered,
	.face = hours_face};
