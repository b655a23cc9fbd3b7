/* What stands beside the list of engagements on a wide screen: the one in focus in short. */
#ifndef BANSO_SCREEN_HOME_HOME_SIDE_H
#define BANSO_SCREEN_HOME_HOME_SIDE_H

#include "banso/base/attr.h"
#include "banso/model/engagements.h"
#include "banso/screen/app.h"
#include "banso/ui/side.h"

/* Its next session, its headlines and its open 取組. It is loaded for that and let go again. */
void home_side_fill(
	struct side *side, const struct app *app, const struct engagement_row *row) NOT_NULL;

#endif
