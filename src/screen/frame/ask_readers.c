#include "banso/screen/frame/ask_readers.h"

#include "banso/base/attr.h"
#include "banso/base/i18n.h"
#include "banso/screen/frame/ask.h"

/* The harmless one first. */
enum { STAYS_SHARED, TO_TEAM, TO_ALL, ANSWERS };

struct screen *ask_readers_new(struct app *app, int question, const char *text, const char *about)
{
	const char *const choices[ANSWERS] = {
		[STAYS_SHARED] = _("いまのまま、支援先も読める"),
		[TO_TEAM] = _("支援者だけに戻す"),
		[TO_ALL] = _("だれでも読める（公表用の文書に載る）"),
	};

	return ask_before_reading(ask_about(
		ask_new(app, question, _("だれが読めるようにしますか。"), text, choices, ANSWERS),
		about));
}

bool ask_readers_answered(const struct reply *reply, enum circle *out)
{
	*out = reply->choice == TO_ALL ? CIRCLE_PUBLIC : CIRCLE_TEAM;
	return reply->choice == TO_TEAM || reply->choice == TO_ALL;
}

void ask_readers_tell(struct screen *screen, enum circle circle)
{
	static const char *const told[] = {
		N_("いまは、支援者だけが読めます。"),
		N_("いまは、支援先も読めます。Ctrl-R で、ほかを選べます。"),
		N_("いまは、だれでも読めます（公表）。Ctrl-R で、支援者だけに戻ります。"),
	};

	MIRRORS(told, CIRCLE_COUNT);
	screen_say(screen, "%s", _(told[circle]));
}
