/* The foot of a paper that leaves the house: whose it is, of which day, and whether it is final. */
#ifndef BANSO_DOC_FOOT_H
#define BANSO_DOC_FOOT_H

#include "banso/base/attr.h"
#include "banso/model/course.h"

/*
 * 作成: つながり市  令和8年11月30日(月)  案; in the arena. The first is the 所属 of the participant
 * who is called as the user, never a name: it is left out where nobody is called so, where two are
 * who belong to different places, and where it has the name of somebody in it. `state` may be "".
 */
const char *foot_make(struct arena *arena, const struct course *course, const char *user,
	const char *state) MUST_USE NEVER_NULL NOT_NULL;

#endif
