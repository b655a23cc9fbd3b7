#include "among.h"

#include "banso/base/i18n.h"
#include "banso/model/own.h"
#include "banso/screen/frame/ask.h"

/* The one with the fewest readers first. */
enum { FOR_TEAM, FOR_ALL_WHO_TAKE_PART, NOT_NOW, ANSWERS };

struct screen *among_ask(struct app *app, int question)
{
	const char *const choices[ANSWERS] = {
		[FOR_TEAM] = _("支援者だけ"),
		[FOR_ALL_WHO_TAKE_PART] = _("支援先も（渡す文書に載る）"),
		[NOT_NOW] = _("書かずに戻る"),
	};

	return ask_new(app, question, _("だれが読むことを書きますか。"),
		_("いまは支援者だけの進行です。"), choices, ANSWERS);
}

struct outcome among_answered(const struct reply *reply, enum goal_kind goal, const char *session)
{
	struct place place = PLACE_NONE;

	place.session = session;
	if (reply->choice == FOR_TEAM && goal == GO_TASKS)
		place.column = OWN_TASK_READERS;
	if (reply->choice == FOR_TEAM && goal == GO_DECIDED)
		place.field = OWN_SESSION_DECIDED_TEAM;
	return reply->choice == FOR_TEAM || reply->choice == FOR_ALL_WHO_TAKE_PART
		       ? app_go(goal, &place)
		       : OUTCOME(STAY);
}
